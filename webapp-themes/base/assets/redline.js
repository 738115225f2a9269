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

function button(text, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "link";
  made.textContent = text;
  if (label) {
    made.setAttribute("aria-label", label);
  }
  made.addEventListener("click", act);
  return made;
}

if (places.length || document.querySelector(".parts")) {
  const walker = document.createElement("div");
  walker.className = "walker";
  walker.lang = document.documentElement.lang;
  const switching = button("", "", () => {
    keys = !keys;
    try {
      keys ? localStorage.removeItem(SILENT) : localStorage.setItem(SILENT, "yes");
    } catch {
      // Then it is remembered for this page alone.
    }
    say();
  });
  const say = () => (switching.textContent = keys ? words.keysOn : words.keysOff);
  say();
  walker.append(button("↑", words.previous, () => go(-1)), button("↓", words.next, () => go(1)), switching);
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
