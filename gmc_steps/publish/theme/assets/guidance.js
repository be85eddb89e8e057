/* What the theme lacks. Every page can be read whole without this file. */
(function () {
  "use strict";

  /* The theme turns pages and opens the search on single keys, with no way to switch that off
     (WCAG 2.1.4): speech input would throw its user off the page. */
  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key.length === 1 && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopImmediatePropagation();
    }
  }, true);

  /* Menu and search are real buttons; the theme keeps their state in hidden checkboxes. */
  function button(id, state, first) {
    var control = document.getElementById(id);
    var box = document.getElementById(state);
    if (!control || !box) return;
    control.addEventListener("click", function () { box.click(); });
    box.addEventListener("change", function () {
      control.setAttribute("aria-expanded", String(box.checked));
      var target = box.checked && first && document.querySelector(first);
      if (target) target.focus();
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && box.checked) {
        box.click();
        control.focus();
      }
    });
  }
  button("menu", "__drawer", ".way-nav a");
  button("find", "__search", ".md-search__input");

  /* A link may lead to something inside closed details. */
  function unfold() {
    var name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch (error) { /* as it is */ }
    var target = name && document.getElementById(name);
    if (!target) return;
    var opened = false;
    for (var part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS" && !part.open) part.open = opened = true;
    }
    if (opened) target.scrollIntoView();
  }
  window.addEventListener("hashchange", unfold);
  unfold();

  /* Wide tables scroll sideways: the keyboard must be able to scroll them too. frame.js wraps
     them. */
  function scrollable() {
    document.querySelectorAll(".scroll").forEach(function (area) {
      if (area.tabIndex === 0 || area.scrollWidth <= area.clientWidth) return;
      area.tabIndex = 0;
      area.setAttribute("role", "group");
      area.setAttribute("aria-label", "Table that scrolls sideways");
    });
  }
  window.addEventListener("load", scrollable);
  window.addEventListener("resize", scrollable);

  /* The status page: show one status at a time. */
  var filter = document.querySelector("[data-filter]");
  if (!filter) return;
  var rows = Array.prototype.slice.call(document.querySelectorAll(".status-row"));
  var statuses = {};
  rows.forEach(function (row) {
    var status = row.getAttribute("data-status");
    statuses[status] = statuses[status] || { said: row.getAttribute("data-said"), number: 0 };
    statuses[status].number += 1;
  });
  var fieldset = document.createElement("fieldset");
  var legend = document.createElement("legend");
  var count = document.createElement("p");
  legend.textContent = "Show";
  count.setAttribute("role", "status");
  fieldset.appendChild(legend);
  function choice(status, text, checked) {
    var label = document.createElement("label");
    var radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "status";
    radio.checked = checked;
    radio.addEventListener("change", function () {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = status !== "" && row.getAttribute("data-status") !== status;
        if (!row.hidden) shown += 1;
      });
      document.querySelectorAll(".status-section").forEach(function (section) {
        section.hidden = !section.querySelector(".status-row:not([hidden])");
      });
      count.textContent = shown + " of " + rows.length + " paragraphs shown";
    });
    label.appendChild(radio);
    label.appendChild(document.createTextNode(text));
    fieldset.appendChild(label);
  }
  choice("", "All " + rows.length + " paragraphs", true);
  document.querySelectorAll(".counts [data-status]").forEach(function (row) {
    var status = row.getAttribute("data-status");
    choice(status, statuses[status].said + " (" + statuses[status].number + ")", false);
  });
  filter.appendChild(fieldset);
  filter.appendChild(count);
  filter.hidden = false;
})();
