/* Building blocks for the scripts of the site: elements, lists of them, a choice that filters, and copying.

   Classic scripts, without modules or dependencies: they have to run from a file share too. */
const Parts = (() => {
  "use strict";

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  function add(element, ...children) {
    children.forEach((child) => {
      if (Array.isArray(child)) add(element, ...child);
      else if (child !== null && child !== undefined && child !== "") {
        element.appendChild(child.nodeType ? child : document.createTextNode(String(child)));
      }
    });
    return element;
  }

  /* el("p", { class: "x" }, "text", node, [more]): text always becomes a text node. */
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.keys(attributes || {}).forEach((name) => {
      const value = attributes[name];
      if (value !== false && value !== null && value !== undefined) {
        element.setAttribute(name, value === true ? "" : value);
      }
    });
    return add(element, ...children);
  }

  const count = (number, noun, nouns) => number + " " + (number === 1 ? noun : nouns || noun + "s");

  /* A choice of what is shown, put into a place that waits for one: [value, words] each, the first
     chosen. `show` is called with the value and returns what to say of it. Returns the radios. */
  function filter(place, name, legend, choices, show) {
    const said = el("p", { role: "status" });
    const radios = choices.map(([value], i) => {
      const radio = el("input", { type: "radio", name, checked: i === 0 });
      radio.addEventListener("change", () => { said.textContent = show(value); });
      return radio;
    });
    add(place, el("fieldset", {}, el("legend", {}, legend),
      choices.map(([, words], i) => el("label", {}, radios[i], words))), said);
    place.hidden = false;
    return radios;
  }

  /* Where a page may not use the clipboard, its text is selected instead. Returns a promise of
     whether the text was copied. */
  function copy(text, shown) {
    function select() {
      const range = document.createRange(), selection = window.getSelection();
      range.selectNodeContents(shown);
      selection.removeAllRanges();
      selection.addRange(range);
      try { return document.execCommand("copy"); } catch (error) { return false; }
    }
    const clipboard = navigator.clipboard;
    return clipboard && clipboard.writeText
      ? clipboard.writeText(text).then(() => true, select) : Promise.resolve(select());
  }

  return { all, add, el, count, filter, copy };
})();
