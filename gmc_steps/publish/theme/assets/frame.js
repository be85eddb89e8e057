/* What the theme's own script does around a page, in a fiftieth of its bytes: colours, the menu,
   the mark in the page's contents, wide tables, print. Every page can be read whole without it. */
(function () {
  "use strict";

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  document.documentElement.classList.remove("no-js");
  document.documentElement.classList.add("js");

  /* Colours: as the device has them, light or dark. The theme's template keeps them in radio
     buttons, and its script in the page's head reads what is stored here. */
  var light = window.matchMedia("(prefers-color-scheme: light)");
  var choices = all("[data-md-component=palette] input");
  function paint(chosen) {
    var device = light.matches ? "(prefers-color-scheme: light)" : "(prefers-color-scheme: dark)";
    var media = chosen.getAttribute("data-md-color-media");
    var shown = chosen;
    if (media === "(prefers-color-scheme)") {
      shown = choices.filter(function (one) { return one.getAttribute("data-md-color-media") === device; })[0] || chosen;
    }
    var colour = { media: media };
    ["scheme", "primary", "accent"].forEach(function (part) {
      colour[part] = shown.getAttribute("data-md-color-" + part);
    });
    Object.keys(colour).forEach(function (part) {
      document.body.setAttribute("data-md-color-" + part, colour[part]);
    });
    choices.forEach(function (one) {
      one.checked = one === chosen;
      if (one.nextElementSibling) one.nextElementSibling.hidden = one !== chosen;
    });
    window.__md_set("__palette", { index: choices.indexOf(chosen), color: colour });
  }
  function remembered() {
    var stored = null;
    try { stored = window.__md_get("__palette"); } catch (error) { /* storage is switched off */ }
    return choices[stored && stored.index] || choices[0];
  }
  if (choices.length) {
    paint(remembered());
    choices.forEach(function (one) {
      one.addEventListener("change", function () { paint(one); });
      one.addEventListener("keydown", function (event) {
        if (event.key !== "Enter") return;
        var next = choices[(choices.indexOf(remembered()) + 1) % choices.length];
        paint(next);
        next.focus();
      });
    });
    light.addEventListener("change", function () { paint(remembered()); });
  }

  /* Menu and search close when the reader has gone where they led. */
  window.addEventListener("hashchange", function () {
    all("#__drawer:checked, #__search:checked").forEach(function (box) { box.click(); });
  });

  /* The page's contents mark where the reader is. */
  var places = all(".md-sidebar .way-toc a").map(function (link) {
    return { link: link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) };
  }).filter(function (place) { return place.target; });
  var asked = false;
  function mark() {
    asked = false;
    var here = null;
    places.forEach(function (place) {
      if (place.target.getBoundingClientRect().top < 100) here = place;
    });
    places.forEach(function (place) {
      if (place === here) place.link.setAttribute("aria-current", "true");
      else place.link.removeAttribute("aria-current");
    });
  }
  if (places.length) {
    window.addEventListener("scroll", function () {
      if (!asked) window.requestAnimationFrame(mark);
      asked = true;
    }, { passive: true });
    mark();
  }

  /* A wide table scrolls in a frame of its own, never the page. */
  all("article table:not([class])").forEach(function (table) {
    var frame = document.createElement("div");
    frame.className = "scroll";
    table.parentNode.insertBefore(frame, table);
    frame.appendChild(table);
  });

  /* On paper nothing is folded away, but for what stands there in other words already. */
  var unfolded = [];
  function unfold(paper) {
    unfolded.forEach(function (details) { details.open = false; });
    unfolded = paper ? all("details:not([open]):not(.gherkin):not(.here)") : [];
    unfolded.forEach(function (details) { details.open = true; });
  }
  window.addEventListener("beforeprint", function () { unfold(true); });
  window.addEventListener("afterprint", function () { unfold(false); });
})();
