/* The live view of `gmc-steps serve`: takes in what changed, without a reload if possible.
   From the moment of a save until the result is there no status on the page counts, and it says
   so. Classic script; not part of a site that is published. */
(function () {
  "use strict";

  var mark = document.querySelector('meta[name="gmc-steps-live"]');
  var article = document.querySelector("article.md-content__inner");
  if (!mark || !article || !window.EventSource) return;

  var page = mark.getAttribute("data-page");
  var version = mark.content;
  var base = null; /* the article as served, before any script touched it */
  var state = null;
  var fetching = false;
  var silence = null;

  /* ---- what is said: always there, so that nothing moves when it changes */

  var bar = document.createElement("aside");
  var said = document.createElement("p");
  var problems = document.createElement("ul");
  bar.className = "live";
  bar.setAttribute("aria-label", "Live view");
  said.setAttribute("role", "status");
  bar.appendChild(said);
  bar.appendChild(problems);
  document.body.appendChild(bar);
  document.body.classList.add("is-live");

  function say(text, lines) {
    if (said.textContent !== text) said.textContent = text;
    if (Array.prototype.map.call(problems.children, function (x) { return x.textContent; }).join("\n") === lines.join("\n")) return;
    problems.textContent = "";
    lines.slice(0, 20).forEach(function (line) {
      var item = document.createElement("li");
      item.textContent = line;
      problems.appendChild(item);
    });
    problems.tabIndex = lines.length > 2 ? 0 : -1;
    problems.hidden = !lines.length;
  }

  /* ---- statuses that do not count */

  function still(change) {
    /* The heading being read stays where it is. Not a scenario's: one that fails moves. */
    var anchor = null;
    Array.prototype.forEach.call(article.querySelectorAll("h1[id], h2[id], h3[id], h4[id]"), function (part) {
      var rect = part.getBoundingClientRect();
      if (rect.width && (!anchor || rect.top < window.innerHeight / 2)) anchor = { id: part.id, top: rect.top };
    });
    change();
    var found = anchor && document.getElementById(anchor.id);
    if (found) window.scrollBy(0, found.getBoundingClientRect().top - anchor.top);
  }

  /* Whatever tells a status in words: a verdict by itself, the rest within a list or a sentence. */
  var TOLD = ".verdict, .said";

  function grey(words, short) { still(function () { greyed(words, short); }); }

  function greyed(words, short) {
    document.body.setAttribute("data-running", "");
    article.querySelectorAll("[data-status]").forEach(function (part) {
      if (part.liveStatus === undefined) part.liveStatus = part.getAttribute("data-status");
      part.setAttribute("data-status", "running");
    });
    article.querySelectorAll(TOLD).forEach(function (part) {
      if (!part.liveWords) {
        if (part.classList.contains("verdict")) part.style.minHeight = part.offsetHeight + "px";
        part.liveWords = document.createDocumentFragment();
        while (part.firstChild) part.liveWords.appendChild(part.firstChild);
      }
      part.textContent = part.classList.contains("verdict") ? words : short;
    });
    article.querySelectorAll("[data-label]").forEach(function (part) {
      if (part.liveLabel === undefined) part.liveLabel = part.getAttribute("aria-label");
      part.setAttribute("aria-label", part.getAttribute("data-label") + " " + short);
    });
  }

  function ungrey() {
    document.body.removeAttribute("data-running");
    article.querySelectorAll("[data-status]").forEach(function (part) {
      if (part.liveStatus === undefined) return;
      part.setAttribute("data-status", part.liveStatus);
      part.liveStatus = undefined;
    });
    article.querySelectorAll(TOLD).forEach(function (part) {
      if (!part.liveWords) return;
      part.textContent = "";
      part.style.minHeight = "";
      part.appendChild(part.liveWords);
      part.liveWords = null;
    });
    article.querySelectorAll("[data-label]").forEach(function (part) {
      if (part.liveLabel === undefined) return;
      part.setAttribute("aria-label", part.liveLabel);
      part.liveLabel = undefined;
    });
  }

  /* ---- taking in another version */

  function units(within) {
    return Array.prototype.slice.call(within.querySelectorAll("[data-paragraph]")).filter(function (unit) {
      return unit.tagName === "SECTION";
    });
  }

  function name(unit) { return unit.getAttribute("data-paragraph"); }

  function skeleton(within) {
    var copy = within.cloneNode(true);
    units(copy).forEach(function (unit) {
      unit.textContent = "";
      unit.setAttribute("data-status", "");
      unit.removeAttribute("data-said");
    });
    return copy.innerHTML;
  }

  /* Which details are which: by the scenario or paragraph that they stand in. */
  function details(within) {
    var counted = {};
    return Array.prototype.map.call(within.querySelectorAll("details"), function (part) {
      var scope = part.parentElement.closest(".scenario, [data-paragraph]");
      var heading = scope && scope.querySelector("[id]");
      var key = (heading ? heading.id : "") + "|" + part.className;
      counted[key] = (counted[key] || 0) + 1;
      return { key: key + "|" + counted[key], part: part };
    });
  }

  function keepingPlace(change) {
    var open = {};
    details(article).forEach(function (x) { if (x.part.open) open[x.key] = true; });
    var focused = document.activeElement;
    var focusable = "a, summary, button, input";
    var within = article.contains(focused) ? focused.closest("[data-paragraph]") : null;
    var place = within && [name(within), Array.prototype.indexOf.call(within.querySelectorAll(focusable), focused)];
    still(change);
    details(article).forEach(function (x) { if (open[x.key]) x.part.open = true; });
    if (place && place[0]) {
      var unit = article.querySelector('section[data-paragraph="' + place[0] + '"]');
      var again = unit && unit.querySelectorAll(focusable)[place[1]];
      if (again && again !== document.activeElement) again.focus({ preventScroll: true });
    }
    window.dispatchEvent(new Event("resize"));
  }

  function take(fresh, now) {
    var next = fresh.querySelector("article.md-content__inner");
    var alike = next && base && skeleton(base) === skeleton(next);
    if (!next || (!alike && (article.querySelector("script, form, [data-filter]") || next.querySelector("script")))) {
      location.reload();
      return;
    }
    keepingPlace(function () {
      ungrey();
      if (!alike) {
        article.innerHTML = "";
        Array.prototype.slice.call(document.importNode(next, true).childNodes).forEach(function (part) {
          article.appendChild(part);
        });
        return;
      }
      var old = units(base), live = units(article);
      units(next).forEach(function (unit, index) {
        if (unit.outerHTML === old[index].outerHTML) return;
        var hidden = live[index].hidden;
        var put = document.importNode(unit, true);
        put.hidden = hidden;
        live[index].parentNode.replaceChild(put, live[index]);
      });
    });
    base = next;
    version = now;
  }

  function get(then) {
    var request = new XMLHttpRequest();
    request.open("GET", location.pathname);
    request.setRequestHeader("X-Live", "raw");
    request.onload = function () {
      var fresh = new DOMParser().parseFromString(request.responseText, "text/html");
      var known = fresh.querySelector('meta[name="gmc-steps-live"]');
      then(request.status === 200 ? fresh : null, known ? known.content : "");
    };
    request.onerror = function () { then(null, ""); };
    request.send();
  }

  /* ---- hearing the state */

  var marked = mark.getAttribute("data-counts") === "yes";

  function update() {
    if (!state) return;
    var wanted = state.site + "." + (state.versions[page] || 0);
    if (state.site && state.site !== Number(version.split(".")[0])) {
      location.reload();
      return;
    }
    if (state.running) {
      grey("Running: the result of the last change is not ready yet.", "running…");
      say("Running: no status on this page counts until the result is ready.", state.problems);
      return;
    }
    if (!state.current) {
      grey("Not current: something is wrong, see the foot of the page.", "not current");
      say("Not current. What this page shows is from before the mistake:", state.problems);
      return;
    }
    if (wanted !== version || !marked) {
      if (fetching) return;
      fetching = true;
      grey("Running: the result is ready, but not yet on this page.", "running…");
      get(function (fresh, now) {
        fetching = false;
        if (!fresh) last = ""; /* the next beat tries again */
        if (!last) return;
        if (state.running || !state.current) return update();
        marked = true;
        take(fresh, now);
        update();
      });
      return;
    }
    still(ungrey);
    say(state.problems.length ? "Current, but something is wrong:" : "Current: every change is included.", state.problems);
  }

  var source = null;
  var last = ""; /* what was told last; nothing, if the page is grey because it heard nothing */

  /* A stopped server keeps the connection but sends nothing: three beats are enough. */
  function heard() {
    clearTimeout(silence);
    silence = setTimeout(function () {
      last = "";
      grey("Not current: the server does not answer.", "not current");
      say("Not current: gmc-steps serve does not answer. When it resumes, so does this page.", []);
    }, 3000 * Number(mark.getAttribute("data-beat")));
  }

  function listen() {
    if (source || document.hidden) return;
    source = new EventSource("/live-state");
    source.onmessage = function (event) {
      heard();
      if (event.data === last) return;
      last = event.data;
      state = JSON.parse(event.data);
      update();
    };
    source.onerror = function () {
      clearTimeout(silence);
      last = "";
      grey("Not current: the server has ended.", "not current");
      say("Not current: gmc-steps serve has ended. Start it again, and this page resumes.", []);
    };
  }
  /* A hidden page disconnects: browsers allow few connections at once. */
  document.addEventListener("visibilitychange", function () {
    if (document.hidden && source) {
      source.close();
      source = null;
      clearTimeout(silence);
      last = "";
      grey("Not current: this page was out of sight.", "not current");
    } else {
      heard();
      listen();
    }
  });
  window.addEventListener("pagehide", function () { if (source) source.close(); });

  heard();
  if (marked) {
    get(function (fresh, now) {
      if (fresh && now === version) base = fresh.querySelector("article.md-content__inner");
      listen();
    });
  } else {
    listen();
  }
})();
