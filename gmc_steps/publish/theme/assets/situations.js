/* Questions that people ask: look for words among them. Without this script the page is the list. */
(() => {
  "use strict";

  const { all, add, el, count } = Parts;
  const list = document.querySelector("[data-questions]"), place = document.querySelector("[data-find]");
  if (!list || !place) return;

  const items = all("li", list).map((li) => (
    { li, sought: (li.textContent + " " + (li.getAttribute("data-words") || "")).toLowerCase() }));
  const input = el("input", { type: "search", autocomplete: "off" });
  const told = el("p", { role: "status" }), found = el("ul", { class: "tasks" });

  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/[^a-z0-9&]+/).filter(Boolean);
    const fit = items.filter(({ sought }) => words.every((word) => sought.indexOf(word) >= 0));
    found.textContent = "";
    told.textContent = !words.length ? "" : fit.length ? count(fit.length, "question")
      : "No question has all of these words. Try others, or search the whole site above.";
    if (words.length) add(found, fit.map(({ li }) => li.cloneNode(true)));
  });
  add(place, el("label", {}, "Find your question: ", input), told, found);
  place.hidden = false;
})();
