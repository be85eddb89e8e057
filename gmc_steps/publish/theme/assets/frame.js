/* What the theme's own script does around a page, in a fiftieth of its bytes: the menu, the mark
   in the page's contents, wide tables, print. Every page can be read whole without it. */
(() => {
  "use strict";

  const { all, el } = Parts;

  document.documentElement.classList.remove("no-js");
  document.documentElement.classList.add("js");

  /* Menu and search close when the reader has gone where they led. */
  window.addEventListener("hashchange", () => {
    all("#__drawer:checked, #__search:checked").forEach((box) => box.click());
  });

  /* The page's contents mark where the reader is. */
  const places = all(".md-sidebar .way-toc a").map((link) => (
    { link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) }
  )).filter((place) => place.target);
  let asked = false;
  function mark() {
    asked = false;
    const passed = places.filter((place) => place.target.getBoundingClientRect().top < 100);
    places.forEach((place) => place.link.removeAttribute("aria-current"));
    if (passed.length) passed[passed.length - 1].link.setAttribute("aria-current", "true");
  }
  if (places.length) {
    window.addEventListener("scroll", () => {
      if (!asked) window.requestAnimationFrame(mark);
      asked = true;
    }, { passive: true });
    mark();
  }

  /* A wide table scrolls in a frame of its own, never the page. */
  all("article table:not([class])").forEach((table) => {
    const frame = el("div", { class: "scroll" });
    table.parentNode.insertBefore(frame, table);
    frame.appendChild(table);
  });

  /* On paper nothing is folded away, except what is there in other words already. */
  let unfolded = [];
  function unfold(paper) {
    unfolded.forEach((details) => { details.open = false; });
    unfolded = paper ? all("details:not([open]):not(.gherkin):not(.here)") : [];
    unfolded.forEach((details) => { details.open = true; });
  }
  window.addEventListener("beforeprint", () => unfold(true));
  window.addEventListener("afterprint", () => unfold(false));
})();
