/* Leaves out what other regions have, when a reader asks for that. Nothing is remembered. */
(function () {
  "use strict";

  var place = document.querySelector(".regions");
  var items = Array.prototype.slice.call(document.querySelectorAll("li[data-regions]"));
  if (!place || !items.length) return;
  var words = JSON.parse(place.getAttribute("data-words")), names = words.names;

  var said = document.createElement("p");
  said.setAttribute("role", "status");

  function of(item) {
    return item.getAttribute("data-regions").split(" ");
  }

  function named(item) {
    return of(item).map(function (region) { return names[region] || region; }).join(" and ");
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

  function show(region) {
    var lists = [];
    var gone = 0;
    items.forEach(function (item) {
      item.hidden = region !== "" && of(item).indexOf(region) === -1;
      if (item.hidden) gone += 1;
      if (lists.indexOf(item.parentNode) === -1) lists.push(item.parentNode);
    });
    lists.forEach(note);
    said.textContent = gone
      ? gone + (gone === 1 ? " entry" : " entries") + " " + words.hidden + " not shown on this page. No duty is hidden."
      : words.shown;
  }

  var fieldset = document.createElement("fieldset");
  var legend = document.createElement("legend");
  legend.textContent = words.choose;
  fieldset.appendChild(legend);
  var all;
  function choice(region, text) {
    var label = document.createElement("label");
    var radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "region";
    radio.checked = region === "";
    radio.addEventListener("change", function () { show(region); });
    label.appendChild(radio);
    label.appendChild(document.createTextNode(text));
    fieldset.appendChild(label);
    return radio;
  }
  all = choice("", words.all);
  Object.keys(names).forEach(function (region) { choice(region, names[region] + " only"); });
  place.appendChild(fieldset);
  place.appendChild(said);
  place.hidden = false;
  show("");

  /* A link to something left out brings it back. */
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(location.hash.slice(1));
    var item = target && target.closest("li[data-regions]");
    if (!item || !item.hidden) return;
    all.checked = true;
    show("");
    target.scrollIntoView();
  });
})();
