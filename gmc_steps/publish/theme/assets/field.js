/* The search field, where this script stands: it does nothing without scripts, so no page carries
   it. parts.js comes too late for what shows first. */
(() => {
  "use strict";

  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.keys(attributes).forEach((name) => element.setAttribute(name, attributes[name]));
    children.forEach((child) => element.appendChild(child));
    return element;
  }

  const said = el("div", { class: "md-search-result__meta", role: "status" });
  said.textContent = "Type to start searching";
  const here = document.currentScript;
  here.parentNode.insertBefore(el("div", { class: "md-search" },
    el("label", { class: "md-search__overlay", for: "__search" }),
    el("div", { class: "md-search__inner", role: "search" },
      el("form", { class: "md-search__form", name: "search" },
        el("input", { type: "text", class: "md-search__input", name: "query", "aria-label": "Search",
          placeholder: "Search", autocapitalize: "off", autocorrect: "off", autocomplete: "off",
          spellcheck: "false", required: "" }),
        el("label", { class: "md-icon icon-find", for: "__search" }),
        el("button", { type: "reset", class: "md-icon icon-clear", title: "Clear", "aria-label": "Clear", tabindex: "-1" })),
      el("div", { class: "md-search__output" }, said, el("ol", { class: "md-search-result__list" })))), here);
})();
