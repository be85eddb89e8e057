/* Colours: as the device has them, light or dark. The header keeps the choices in radio buttons;
   this script stands right behind them, so that no page shows in other colours first. */
(() => {
  "use strict";

  const key = new URL("..", document.currentScript.src).pathname + ".__palette";
  const light = window.matchMedia("(prefers-color-scheme: light)");
  const choices = Array.from(document.querySelectorAll("#colours input"));
  const media = (choice) => choice.getAttribute("data-media");

  function paint(chosen) {
    const device = light.matches ? "(prefers-color-scheme: light)" : "(prefers-color-scheme: dark)";
    const follows = media(chosen) === "(prefers-color-scheme)";
    const shown = follows && choices.filter((one) => media(one) === device)[0] || chosen;
    document.body.setAttribute("data-md-color-scheme", shown.getAttribute("data-scheme"));
    choices.forEach((one) => {
      one.checked = one === chosen;
      if (one.nextElementSibling) one.nextElementSibling.hidden = one !== chosen;
    });
  }

  function remembered() {
    let stored = null;
    try { stored = JSON.parse(localStorage.getItem(key)); } catch (error) { /* switched off */ }
    return choices[stored && stored.index] || choices[0];
  }

  function choose(chosen) {
    paint(chosen);
    try { localStorage.setItem(key, JSON.stringify({ index: choices.indexOf(chosen) })); } catch (error) { /* switched off */ }
  }

  if (!choices.length) return;
  choices.forEach((one, i) => {
    const label = document.createElement("label"), name = one.getAttribute("aria-label");
    one.id = "__palette_" + i;
    if (!name) return;
    label.className = "md-header__button md-icon";
    label.title = name;
    label.htmlFor = "__palette_" + (i + 1) % choices.length;
    one.parentNode.insertBefore(label, one.nextSibling);
  });
  paint(remembered());
  choices.forEach((one) => {
    one.addEventListener("change", () => choose(one));
    one.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      const next = choices[(choices.indexOf(remembered()) + 1) % choices.length];
      choose(next);
      next.focus();
    });
  });
  light.addEventListener("change", () => paint(remembered()));
})();
