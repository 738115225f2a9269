// Enhancements only: the console works without.
const draft = document.querySelector("form.draft");

if (draft) {
  const typed = () => new URLSearchParams(new FormData(draft)).toString();
  const before = typed();
  const unsaved = draft.dataset.unsaved === "yes";
  let leaving = false;

  draft.addEventListener("submit", () => (leaving = true));

  window.addEventListener("beforeunload", (event) => {
    if (!leaving && (unsaved || typed() !== before)) {
      event.preventDefault();
    }
  });

  // Coming back by the back button, leaving is asked about again.
  window.addEventListener("pageshow", () => (leaving = false));

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      const save = draft.querySelector(".bar-acts button:not([formaction])");
      if (save) {
        draft.requestSubmit(save);
      }
    }
  });
}

// Adding a text keeps what was chosen above since the page came.
const choosing = document.querySelector("form.choosing");
const adding = document.querySelector("form.adding");
adding?.addEventListener("submit", () => {
  for (const [name, value] of new FormData(choosing)) {
    adding.querySelector(`input[type="hidden"][name="${name}"]`).value = value;
  }
});
