/* Leaves out what other regions have, when a reader asks for that. Nothing is remembered. */
(() => {
  "use strict";

  const { all, el, count, filter } = Parts;
  const place = document.querySelector(".regions");
  const items = all("li[data-regions]");
  if (!place || !items.length) return;
  const words = JSON.parse(place.getAttribute("data-words")), names = words.names;
  const of = (item) => item.getAttribute("data-regions").split(" ");
  const named = (item) => of(item).map((region) => names[region] || region).join(" and ");

  /* Each list says in its own place what it leaves out. */
  function note(list) {
    all(".left-out", list).forEach((line) => line.remove());
    const gone = items.filter((item) => item.parentNode === list && item.hidden);
    if (!gone.length) return;
    list.appendChild(el("li", { class: "left-out" },
      "Not shown, by your choice: " + gone.map(named).join("; ") + "."));
  }

  function show(region) {
    items.forEach((item) => { item.hidden = region !== "" && of(item).indexOf(region) < 0; });
    new Set(items.map((item) => item.parentNode)).forEach(note);
    const gone = items.filter((item) => item.hidden).length;
    return gone
      ? count(gone, "entry", "entries") + " " + words.hidden + " not shown on this page. No duty is hidden."
      : words.shown;
  }

  const choices = [["", words.all]].concat(
    Object.keys(names).map((region) => [region, names[region] + " only"]));
  const everywhere = filter(place, "region", words.choose, choices, show)[0];
  everywhere.dispatchEvent(new Event("change"));

  /* A link to something left out brings it back. */
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    const item = target && target.closest("li[data-regions]");
    if (!item || !item.hidden) return;
    everywhere.click();
    target.scrollIntoView();
  });
})();
