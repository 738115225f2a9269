// Enhancements only: every page works without.
const root = document.documentElement;
root.classList.add("js");

const said = document.createElement("p");
said.className = "said";
said.setAttribute("role", "status");
document.body.append(said);
let silence;
function say(words) {
  said.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => (said.textContent = ""), 3000);
}

document.addEventListener("click", (event) => {
  const anchor = event.target.closest("a.anchor");
  if (anchor && navigator.clipboard) {
    navigator.clipboard.writeText(anchor.href).then(() => say(document.body.dataset.copied), () => {});
  }
  if (event.target.closest("[data-print]")) {
    window.print();
  }
  const narrow = event.target.closest(".contents-narrow a");
  if (narrow) {
    narrow.closest("details").open = false;
  }
});

// The server takes a decision once anyway; a second click would only make the answer slower.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.hasAttribute("data-once")) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-disabled", "true");
  }
});

// Coming back by the back button, the form may be used again.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      form.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-disabled"));
    }
  }
});

// The receipt says the same afterwards, to those without scripts too.
const refusesCookies = () => {
  // Where a reader blocks them for a site, the browser still says that they are enabled.
  document.cookie = "prevail-asks=1; SameSite=Lax; Path=/; Max-Age=5";
  const kept = document.cookie.includes("prevail-asks=");
  document.cookie = "prevail-asks=; SameSite=Lax; Path=/; Max-Age=0";
  return !kept;
};
const saidWithoutCookies = document.querySelectorAll("[data-without-cookies]");
if (saidWithoutCookies.length && (!navigator.cookieEnabled || refusesCookies())) {
  saidWithoutCookies.forEach((said) => (said.hidden = false));
}

document.querySelector("[data-focus]")?.focus();

const entries = new Map();
for (const link of document.querySelectorAll(".contents-wide a")) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) {
    entries.set(heading, link);
  }
}
if (entries.size && "IntersectionObserver" in window) {
  const watcher = new IntersectionObserver(
    (seen) => {
      const first = seen.find((entry) => entry.isIntersecting);
      if (first) {
        entries.forEach((link) => link.removeAttribute("aria-current"));
        entries.get(first.target).setAttribute("aria-current", "location");
      }
    },
    { rootMargin: "0px 0px -70% 0px" },
  );
  entries.forEach((link, heading) => watcher.observe(heading));
}
