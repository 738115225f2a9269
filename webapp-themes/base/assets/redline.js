// Next and previous change by key, and a place to do it from anywhere. Every change has links of its own without this.
const redline = document.getElementById("redline");
const places = redline ? [...redline.querySelectorAll(".turn")] : [];
const words = redline?.dataset ?? {};
const SILENT = "prevail-redline-keys-off";

function remembered() {
  try {
    return localStorage.getItem(SILENT) === null;
  } catch {
    return true;
  }
}

let at = -1;
let keys = remembered();

// Where the change before the first of this part is, or after its last: in another part.
function beyond(step) {
  const way = step > 0 ? "[rel=next]" : "[rel=prev]";
  const edge = places.at(step > 0 ? -1 : 0);
  return edge ? edge.querySelector(way) : document.querySelector(".parts " + way);
}

function go(step) {
  const seen = document.querySelector(".turn:target");
  at = at < 0 && seen ? places.indexOf(seen) : at;
  const other = at + step in places ? null : beyond(step);
  if (other || !places.length) {
    other?.click();
    return;
  }
  at = Math.min(places.length - 1, Math.max(0, at + step));
  const place = places[at];
  history.replaceState(null, "", "#" + place.id);
  redline.querySelectorAll(".here").forEach((row) => row.classList.remove("here"));
  place.closest(".row").classList.add("here");
  place.focus({ preventScroll: true });
  place.closest(".row").scrollIntoView({ block: "center" });
}

function part(kind, text) {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
}

function button(act) {
  const made = part("button", "");
  made.type = "button";
  made.className = "link";
  made.addEventListener("click", act);
  return made;
}

// What it says is its name, however little of that there is room for.
function stepping(sign, label, key, step) {
  const made = button(() => go(step));
  made.setAttribute("aria-label", label);
  made.append(sign, part("span", " " + label), part("kbd", key));
  return made;
}

if (places.length || document.querySelector(".parts")) {
  const walker = document.createElement("div");
  walker.className = "walker";
  walker.lang = document.documentElement.lang;
  const switching = button(() => {
    keys = !keys;
    try {
      keys ? localStorage.removeItem(SILENT) : localStorage.setItem(SILENT, "yes");
    } catch {
      // Then it is remembered for this page alone.
    }
    say();
  });
  const say = () => {
    switching.textContent = keys ? words.keysOn : words.keysOff;
    walker.classList.toggle("keyless", !keys);
  };
  say();
  walker.append(stepping("↑", words.previous, "p", -1), stepping("↓", words.next, "n", 1), switching);
  redline.append(walker);

  document.addEventListener("keydown", (event) => {
    if (!keys || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) {
      return;
    }
    if (event.key === "n" || event.key === "p") {
      event.preventDefault();
      go(event.key === "n" ? 1 : -1);
    }
  });
}
