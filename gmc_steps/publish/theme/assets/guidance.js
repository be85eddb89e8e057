/* What the theme lacks. Every page can be read whole without this file. */
(() => {
  "use strict";

  const { all, add, el, filter } = Parts, MOST_ROWS = 40;

  /* The theme turns pages and opens the search on single keys, with no way to switch that off
     (WCAG 2.1.4): speech input would throw its user off the page. */
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key.length === 1 && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopImmediatePropagation();
    }
  }, true);

  /* Menu and search are real buttons; the theme keeps their state in hidden checkboxes. */
  function button(id, state, first) {
    const control = document.getElementById(id), box = document.getElementById(state);
    if (!control || !box) return;
    control.addEventListener("click", () => box.click());
    box.addEventListener("change", () => {
      control.setAttribute("aria-expanded", String(box.checked));
      const target = box.checked && document.querySelector(first);
      if (target) target.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.checked) return;
      box.click();
      control.focus();
    });
  }
  button("menu", "__drawer", ".way-nav a");
  button("find", "__search", ".md-search__input");

  /* A link may lead to something inside closed details. */
  function unfold() {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch (error) { /* as it is */ }
    const target = name && document.getElementById(name);
    let opened = false;
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS" && !part.open) part.open = opened = true;
    }
    if (opened) target.scrollIntoView();
  }
  window.addEventListener("hashchange", unfold);
  unfold();

  /* From the evidence to the page that tries scenarios. The live view may have put new ones there. */
  const fresh = (selector) => all(selector).filter((each) => !each.querySelector(".try-this"));
  function offer() {
    /* Each scenario, and each example of one, can be changed on the page that tries them. */
    fresh("[data-try] .scenario").forEach((scenario) => {
      const place = scenario.closest("[data-try]"), name = scenario.querySelector("h5").textContent;
      const steps = (list) => all("li", list).map((step) => (
        [step.querySelector("b").textContent, step.querySelector("b").nextSibling.data.trim()]));
      const link = (said, after) => {
        const lines = said.map((step) => step.join(" ")).join("\n");
        const given = new URLSearchParams({ paragraph: place.dataset.of, name, steps: lines });
        add(after, el("a", { class: "try-this", href: place.dataset.try + "#" + given },
          "Change this one", el("span", { class: "offscreen" }, ": " + name)));
      };
      const common = scenario.querySelector(".scenario > .steps"), rows = all(".examples > li", scenario);
      if (!rows.length && common) link(steps(common), scenario);
      rows.forEach((row) => {
        const own = row.querySelector(".steps"), said = steps(own || common);
        const gaps = own ? [] : said.filter((step) => step[1] === "one of the examples below");
        const differs = row.firstChild.data.trim().replace(/:$/, "").split("; ");
        if (gaps.length && gaps.length !== differs.length) return; // what is told cannot be told apart
        gaps.forEach((step, i) => { step[1] = differs[i]; });
        link(said, row);
      });
    });

    /* Each norm leads to its table: the scenarios that speak of it, by what it reads. */
    fresh("[data-try] .norms > li").forEach((norm) => {
      const place = norm.closest("[data-try]"), id = norm.querySelector("a").textContent;
      const link = el("a", { class: "try-this", href: place.dataset.try + "#norm=" + id }, "As a table", el("span", { class: "offscreen" }, ": " + id));
      link.addEventListener("click", () => { // what it brings along is too much to write down for all
        const given = new URLSearchParams({ norm: id }), named = new RegExp("(^|\\s)" + id.replace(".", "\\.") + "(\\s|$)", "m");
        all(".try-this[href*='steps=']", place).map((each) => new URLSearchParams(each.hash.slice(1)))
          .filter((each) => named.test(each.get("steps"))).slice(0, MOST_ROWS)
          .forEach((each) => given.append("row", each.get("name") + "\n" + each.get("steps")));
        link.href = place.dataset.try + "#" + given;
      });
      add(norm, " ", link);
    });
  }
  window.addEventListener("resize", offer);
  offer();

  /* Wide tables scroll sideways: the keyboard must be able to scroll them too. frame.js wraps
     them. */
  function scrollable() {
    all(".scroll").forEach((area) => {
      if (area.tabIndex === 0 || area.scrollWidth <= area.clientWidth) return;
      area.tabIndex = 0;
      area.setAttribute("role", "group");
      area.setAttribute("aria-label", "Table that scrolls sideways");
    });
  }
  window.addEventListener("load", scrollable);
  window.addEventListener("resize", scrollable);

  /* The status page: show one status at a time. */
  const place = document.querySelector("[data-filter]"), rows = all(".status-row");
  if (!place) return;
  const choices = all(".counts [data-status]").map((counted) => {
    const status = counted.getAttribute("data-status");
    const alike = rows.filter((row) => row.getAttribute("data-status") === status);
    return [status, alike[0].getAttribute("data-said") + " (" + alike.length + ")"];
  });
  filter(place, "status", "Show", [["", "All " + rows.length + " paragraphs"]].concat(choices), (status) => {
    rows.forEach((row) => { row.hidden = status !== "" && row.getAttribute("data-status") !== status; });
    all(".status-section").forEach((section) => {
      section.hidden = !section.querySelector(".status-row:not([hidden])");
    });
    return rows.filter((row) => !row.hidden).length + " of " + rows.length + " paragraphs shown";
  });
})();
