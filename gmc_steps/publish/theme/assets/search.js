/* Search: the theme's worker finds, this script asks it and shows what it found. Few readers search,
   so neither the worker nor its index is loaded before the field is first entered. */
(function () {
  "use strict";

  var form = document.forms.namedItem("search");
  var box = document.getElementById("__search");
  if (!form || !box) return;
  var field = form.elements.namedItem("query");
  var said = document.querySelector(".md-search-result__meta");
  var list = document.querySelector(".md-search-result__list");
  var settings = JSON.parse(document.getElementById("__config").textContent);
  var base = new URL(settings.base.replace(/\/?$/, "/"), location.href);
  var SETUP = 0, READY = 1, QUERY = 2;
  var PATIENCE = 15000; /* milliseconds until a reader is told that something is amiss */
  var worker = null, ready = false, waiting = 0;

  function begin() {
    if (worker) return;
    said.textContent = "Loading search…";
    try {
      worker = new Worker(new URL(settings.search, location.href).href);
    } catch (error) {
      fail();
      return;
    }
    worker.onmessage = function (event) {
      if (event.data.type === READY) {
        ready = true;
        ask();
      } else {
        waiting -= 1;
        if (waiting === 0 && field.value.trim()) show(event.data.data.items);
      }
    };
    worker.onerror = fail;
    window.setTimeout(function () { if (worker && !ready) fail(); }, PATIENCE);
    fetchIndex(function (index) {
      if (worker) worker.postMessage({ type: SETUP, data: { config: index.config, docs: index.docs, options: { suggest: false } } });
    });
  }

  /* Pages from a file share may not fetch: there, the index is a script. */
  function fetchIndex(then) {
    if (location.protocol !== "file:") {
      fetch(new URL("search/search_index.json", base)).then(function (answer) {
        if (!answer.ok) throw new Error(answer.status);
        return answer.json();
      }).then(then).catch(fail);
      return;
    }
    var script = document.createElement("script");
    script.src = new URL("search/search_index.js", base).href;
    script.onload = function () { then(window.__index); };
    script.onerror = fail;
    document.body.appendChild(script);
  }

  function fail() {
    if (worker) worker.terminate();
    worker = null;
    ready = false;
    waiting = 0;
    list.textContent = "";
    said.textContent = "Search could not be loaded. The status page lists every paragraph. To try again, type.";
  }

  function ask() {
    if (!ready) return;
    if (!field.value.trim()) {
      list.textContent = "";
      said.textContent = "Type to start searching";
      return;
    }
    waiting += 1;
    worker.postMessage({ type: QUERY, data: field.value });
  }

  /* What is found comes in groups: a page, and the passages of it that fit. */
  function show(groups) {
    list.textContent = "";
    groups.forEach(function (group) {
      var page = group.filter(function (found) { return found.location.indexOf("#") < 0; })[0];
      var passages = group.filter(function (found) { return found !== page; });
      var item = document.createElement("li");
      item.className = "md-search-result__item";
      if (page) item.appendChild(link(page, "found-page", !passages.length));
      passages.forEach(function (found) { item.appendChild(link(found, "found-passage", true)); });
      list.appendChild(item);
    });
    var number = list.querySelectorAll("a").length - list.querySelectorAll(".found-only").length;
    said.textContent = number === 0 ? "Nothing found" : number === 1 ? "1 place found" : number + " places found";
  }

  function link(found, kind, fits) {
    var made = document.createElement("a");
    made.className = "md-search-result__link " + kind + (fits ? "" : " found-only");
    made.href = new URL(found.location, base).href;
    made.setAttribute("data-score", found.score);
    /* Titles and texts are the site's own, with the words that fit marked. */
    made.innerHTML = "<strong>" + found.title + "</strong>" + (fits ? "<div>" + found.text + "</div>" : "");
    return made;
  }

  function turn(open) { if (box.checked !== open) box.click(); }

  field.addEventListener("focus", function () { turn(true); begin(); });
  field.addEventListener("input", function () { turn(true); begin(); ask(); });
  form.addEventListener("reset", function () { window.setTimeout(function () { field.focus(); ask(); }); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    links.sort(function (one, other) { return other.getAttribute("data-score") - one.getAttribute("data-score"); });
    if (links.length) links[0].click();
  });
  list.addEventListener("click", function (event) { if (event.target.closest("a")) turn(false); });

  var search = document.querySelector(".md-search");
  search.addEventListener("focusout", function (event) {
    if (event.relatedTarget && !search.contains(event.relatedTarget)) turn(false);
  });
  search.addEventListener("keydown", function (event) {
    var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step) return;
    var stops = [field].concat(Array.prototype.slice.call(list.querySelectorAll("a")));
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    event.preventDefault();
  });
  if (document.activeElement === field) { turn(true); begin(); }
})();
