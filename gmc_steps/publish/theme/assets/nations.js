/* Leaves out the statutes of other nations, when a reader asks for that. Nothing is remembered. */
(function () {
  "use strict";

  var place = document.querySelector(".nations");
  var items = Array.prototype.slice.call(document.querySelectorAll("li[data-nations]"));
  if (!place || !items.length) return;
  var names = JSON.parse(place.getAttribute("data-names"));

  var said = document.createElement("p");
  said.setAttribute("role", "status");

  function of(item) {
    return item.getAttribute("data-nations").split(" ");
  }

  function named(item) {
    return of(item).map(function (nation) { return names[nation] || nation; }).join(" and ");
  }

  /* Each list says in its own place what it leaves out. */
  function note(list) {
    var old = list.querySelector(".left-out");
    if (old) list.removeChild(old);
    var gone = items.filter(function (item) { return item.parentNode === list && item.hidden; });
    if (!gone.length) return;
    var line = document.createElement("li");
    line.className = "left-out";
    line.textContent = "Not shown, by your choice: " + gone.map(named).join("; ") + ".";
    list.appendChild(line);
  }

  function show(nation) {
    var lists = [];
    var gone = 0;
    items.forEach(function (item) {
      item.hidden = nation !== "" && of(item).indexOf(nation) === -1;
      if (item.hidden) gone += 1;
      if (lists.indexOf(item.parentNode) === -1) lists.push(item.parentNode);
    });
    lists.forEach(note);
    said.textContent = gone
      ? gone + (gone === 1 ? " entry" : " entries") + " on the law or documents of other nations not shown on this page. No duty is hidden."
      : "The law of all nations is shown.";
  }

  var fieldset = document.createElement("fieldset");
  var legend = document.createElement("legend");
  legend.textContent = "Law and documents that differ by nation: show those of";
  fieldset.appendChild(legend);
  var all;
  function choice(nation, text) {
    var label = document.createElement("label");
    var radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "nation";
    radio.checked = nation === "";
    radio.addEventListener("change", function () { show(nation); });
    label.appendChild(radio);
    label.appendChild(document.createTextNode(text));
    fieldset.appendChild(label);
    return radio;
  }
  all = choice("", place.getAttribute("data-all"));
  Object.keys(names).forEach(function (nation) { choice(nation, names[nation] + " only"); });
  place.appendChild(fieldset);
  place.appendChild(said);
  place.hidden = false;
  show("");

  /* A link to something left out brings it back. */
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(location.hash.slice(1));
    var item = target && target.closest("li[data-nations]");
    if (!item || !item.hidden) return;
    all.checked = true;
    show("");
    target.scrollIntoView();
  });
})();
