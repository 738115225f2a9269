// Enhancements only: the console works without.
const draft = document.querySelector("form.draft");

// Leaving with something unsaved is asked about.
for (const form of document.querySelectorAll("form.draft, form[data-unsent]")) {
  const typed = () => new URLSearchParams(new FormData(form)).toString();
  const before = typed();
  const unsaved = form.dataset.unsaved === "yes";
  let leaving = false;

  form.addEventListener("submit", () => (leaving = true));

  window.addEventListener("beforeunload", (event) => {
    if (!leaving && (unsaved || typed() !== before)) {
      event.preventDefault();
    }
  });

  // Coming back by the back button, leaving is asked about again.
  window.addEventListener("pageshow", () => (leaving = false));
}

if (draft) {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      const save = draft.querySelector(".bar-acts button:not([formaction], [name])");
      if (save) {
        draft.requestSubmit(save);
      }
    }
  });
}
