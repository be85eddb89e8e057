/* A page that stays open learns of newer results: from badges.json beside the site, on load, when
   it is looked at again, and every few minutes. A status is taken in only if the page holds the
   very content that it was earned on. The page is whole, and right about its own time, without
   this file; from a file share it does nothing, because browsers forbid it there. */
(function () {
  "use strict";

  var script = document.currentScript;
  var foot = document.querySelector(".foot[data-contents]");
  if (!script || !foot || !/^https?:$/.test(location.protocol) || !window.fetch) return;

  var ADDRESS = new URL("../badges.json", script.src).href;
  var EVERY = 5 * 60 * 1000;
  var AGAIN = 60 * 1000;
  var STATUSES = ["fails", "undefined", "not run", "out of date", "not written", "partly written",
    "passes", "information only"];
  var last = 0;
  var looking = false;
  var newer = false;

  var said = document.createElement("p");
  said.className = "looked";
  said.setAttribute("role", "status");
  said.setAttribute("data-search-exclude", "true");
  var title = document.querySelector("article h1");
  if (title && title.parentNode) title.parentNode.insertBefore(said, title.nextSibling);

  function text(value, most) { return typeof value === "string" && value.length <= most; }
  function digest(value) { return typeof value === "string" && /^[0-9a-f]{16}$/.test(value); }

  /* What does not have exactly the shape that is expected says nothing. */
  function valid(told) {
    if (!told || told.schema !== "gmc-steps/badges/1" || !told.paragraphs) return false;
    if (!text(told.run, 300) || !text(told.notice, 500)) return false;
    if (!digest(told.content) || !digest(told.results)) return false;
    var numbers = Object.keys(told.paragraphs);
    return numbers.length === Number(foot.getAttribute("data-paragraphs")) && numbers.every(function (number) {
      var badge = told.paragraphs[number];
      return /^[1-9][0-9]{0,2}$/.test(number) && badge && STATUSES.indexOf(badge.status) >= 0 &&
        text(badge.headline, 200) && badge.headline.length > 0 && text(badge.detail, 1000) &&
        digest(badge.content) &&
        (badge.status === "passes") === (badge.headline.indexOf("Checked") === 0);
    });
  }

  function say(words, link) {
    if (said.textContent.indexOf(words) === 0) return;
    said.textContent = words;
    if (!link) return;
    var again = document.createElement("a");
    again.href = location.href;
    again.textContent = link;
    again.addEventListener("click", function (event) {
      event.preventDefault();
      location.reload();
    });
    said.appendChild(document.createTextNode(" "));
    said.appendChild(again);
  }

  /* A note within each verdict, where a reader of the status meets it. */
  function note(words) {
    document.querySelectorAll("article .verdict").forEach(function (verdict) {
      var found = verdict.querySelector(".look-note");
      if (!words) {
        if (found) found.parentNode.removeChild(found);
        return;
      }
      if (!found) {
        found = document.createElement("span");
        found.className = "look-note";
        verdict.appendChild(found);
      }
      found.textContent = " " + words;
    });
  }

  /* What stood in a section counts no more. */
  function mark(section, words) {
    section.setAttribute("data-status", "out-of-date");
    section.querySelectorAll("[data-status]").forEach(function (part) {
      part.setAttribute("data-status", "out-of-date");
    });
    section.querySelectorAll(".said").forEach(function (part) { part.textContent = words; });
    section.querySelectorAll(".warning").forEach(function (part) { part.hidden = true; });
  }

  function verdict(section, headline, detail) {
    var paragraph = section.querySelector(".verdict");
    if (!paragraph) return;
    paragraph.textContent = "";
    var strong = document.createElement("strong");
    strong.textContent = headline;
    paragraph.appendChild(strong);
    if (detail) paragraph.appendChild(document.createTextNode(" " + detail));
  }

  function isNewer() {
    newer = true;
    document.body.setAttribute("data-newer", "");
    document.querySelectorAll("article [data-status]").forEach(function (part) {
      if (!part.closest("[data-content]")) part.setAttribute("data-status", "out-of-date");
    });
    say("A newer version of this page exists.", "Load it");
  }

  /* Returns whether anything was changed. */
  function refresh(section, badge) {
    var status = badge.status.replace(/ /g, "-");
    var before = section.querySelector(".verdict");
    var words = before ? before.textContent.trim() : "";
    var now = badge.headline + (badge.detail ? " " + badge.detail : "");
    if (section.getAttribute("data-status") === status && words === now) return false;
    if (section.getAttribute("data-status") !== status) {
      mark(section, "changed since this page was loaded");
      section.setAttribute("data-status", status);
      var evidence = section.querySelector(".evidence");
      if (evidence) evidence.setAttribute("data-status", status);
    }
    verdict(section, badge.headline, badge.detail);
    return true;
  }

  function take(told) {
    var sections = Array.prototype.slice.call(document.querySelectorAll("article [data-content]"));
    var changed = 0;
    var other = 0;
    note("");
    sections.forEach(function (section) {
      var badge = told.paragraphs[section.getAttribute("data-paragraph")];
      if (!badge || badge.content !== section.getAttribute("data-content")) {
        other += 1;
        mark(section, "not known: a newer version of this page exists");
        verdict(section, "Not checked: a newer version of this page exists.", "");
        return;
      }
      if (refresh(section, badge)) changed += 1;
    });
    /* A page that shows statuses without paragraphs of its own: the map, the list of pages, the
       tool. What they show is that of the build. */
    var whole = !sections.length || document.querySelector("article .counts");
    var shows = document.querySelector("article [data-status], article .sections, article #decide");
    var differs = told.content !== foot.getAttribute("data-contents") ||
      told.results !== foot.getAttribute("data-results");
    if (other || (whole && shows && differs)) {
      isNewer();
    } else if (told.notice) {
      say(told.notice);
    } else if (changed) {
      say("The statuses on this page were refreshed just now. Last run: " + told.run + ".", "Load the page again to see each scenario");
    }
  }

  function look() {
    if (looking || newer || document.hidden) return;
    looking = true;
    last = Date.now();
    fetch(ADDRESS, { cache: "no-cache", credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok) throw new Error("no badges");
      return answer.json();
    }).then(function (told) {
      if (!valid(told)) throw new Error("no badges");
      take(told);
    }).catch(function () {
      var words = "Could not look for newer results; this is what was known when the page was made.";
      note(words);
      if (!document.querySelector("article .verdict") && document.querySelector("article [data-status]")) say(words);
    }).then(function () { looking = false; });
  }

  document.addEventListener("visibilitychange", function () {
    if (!document.hidden && Date.now() - last > AGAIN) look();
  });
  window.addEventListener("online", look);
  setInterval(look, EVERY);
  look();
})();
