/* A page that stays open learns of newer results: from badges.json beside the site, on load, when
   it is looked at again, and every few minutes. A status is taken in only if the page holds the
   very content that it was earned on. The page is whole, and right about its own time, without
   this file; from a file share it does nothing, because browsers forbid it there. */
(() => {
  "use strict";

  const { all, add, el } = Parts;
  const script = document.currentScript;
  const foot = document.querySelector(".foot[data-contents]");
  if (!script || !foot || !/^https?:$/.test(location.protocol) || !window.fetch) return;

  const ADDRESS = new URL("../badges.json", script.src).href;
  const EVERY = 5 * 60 * 1000, AGAIN = 60 * 1000;
  const STATUSES = ["fails", "undefined", "not run", "out of date", "not written", "partly written",
    "passes"];
  let last = 0, looking = false, newer = false;

  const said = el("p", { class: "looked", role: "status" });
  const title = document.querySelector("article h1");
  if (title) title.parentNode.insertBefore(said, title.nextSibling);

  const text = (value, most) => typeof value === "string" && value.length <= most;
  const digest = (value) => typeof value === "string" && /^[0-9a-f]{16}$/.test(value);
  const badge = (of) => of && STATUSES.indexOf(of.status) >= 0 && text(of.headline, 200) &&
    of.headline.length > 0 && text(of.detail, 1000) && digest(of.content) &&
    (of.status === "passes") === (of.headline.indexOf("Checked") === 0);

  /* Data that does not have exactly the expected shape is ignored. */
  function valid(told) {
    if (!told || told.schema !== "gmc-steps/badges/1" || !told.paragraphs) return false;
    const numbers = Object.keys(told.paragraphs);
    return text(told.run, 300) && text(told.notice, 500) && digest(told.content) && digest(told.results) &&
      numbers.length === Number(foot.getAttribute("data-paragraphs")) &&
      numbers.every((number) => /^[1-9][0-9]{0,2}$/.test(number) && badge(told.paragraphs[number]));
  }

  function say(words, link) {
    if (said.textContent.indexOf(words) === 0) return;
    said.textContent = words;
    if (!link) return;
    const again = el("a", { href: location.href }, link);
    again.addEventListener("click", (event) => {
      event.preventDefault();
      location.reload();
    });
    add(said, " ", again);
  }

  /* A note within each verdict, where a reader of the status meets it. */
  function note(words) {
    all("article .look-note").forEach((old) => old.remove());
    if (!words) return;
    all("article .verdict").forEach((verdict) => add(verdict, el("span", { class: "look-note" }, " " + words)));
  }

  const state = (part, status) => part.setAttribute("data-status", status);

  /* What was in a section no longer counts. */
  function mark(section, status, words) {
    all("[data-status]", section).forEach((part) => state(part, "out-of-date"));
    all(".said", section).forEach((part) => { part.textContent = words; });
    all(".warning", section).forEach((part) => { part.hidden = true; });
    all(".evidence", section).concat(section).forEach((part) => state(part, status));
  }

  function verdict(section, headline, detail) {
    const paragraph = section.querySelector(".verdict");
    if (!paragraph) return;
    paragraph.textContent = "";
    add(paragraph, el("strong", {}, headline), detail && " " + detail);
  }

  /* The line that speaks of the whole page. */
  function standing() {
    all("article .standing").forEach((part) => {
      state(part, "out-of-date");
      verdict(part, "Not all of this is as it was when the page was made.", "Each paragraph says so.");
    });
  }

  function isNewer() {
    newer = true;
    document.body.setAttribute("data-newer", "");
    all("article [data-status]").forEach((part) => {
      if (!part.closest("[data-content]")) state(part, "out-of-date");
    });
    say("A newer version of this page exists.", "Load it");
  }

  /* Returns whether anything was changed. */
  function refresh(section, badge) {
    const status = badge.status.replace(/ /g, "-"), before = section.querySelector(".verdict");
    const same = section.getAttribute("data-status") === status;
    const now = badge.headline + (badge.detail ? " " + badge.detail : "");
    if (same && now === (before ? before.textContent.trim() : "")) return false;
    if (!same) mark(section, status, "changed since this page was loaded");
    verdict(section, badge.headline, badge.detail);
    return true;
  }

  function take(told) {
    const sections = all("article [data-content]");
    let changed = 0, other = 0;
    note("");
    sections.forEach((section) => {
      const badge = told.paragraphs[section.getAttribute("data-paragraph")];
      if (badge && badge.content === section.getAttribute("data-content")) {
        if (refresh(section, badge)) changed += 1;
        return;
      }
      other += 1;
      mark(section, "out-of-date", "not known: a newer version of this page exists");
      verdict(section, "Not checked: a newer version of this page exists.");
    });
    /* A page that shows statuses without paragraphs of its own: the map, the list of pages, the
       tool. What they show is that of the build. */
    const whole = !sections.length || document.querySelector("article .counts");
    const shows = document.querySelector("article [data-status], article .sections, article #decide");
    const differs = told.content !== foot.getAttribute("data-contents") ||
      told.results !== foot.getAttribute("data-results");
    if (other || changed) standing();
    if (other || (whole && shows && differs)) isNewer();
    else if (told.notice) say(told.notice);
    else if (changed) {
      say("The statuses on this page were refreshed just now. Last run: " + told.run + ".",
        "Load the page again to see each scenario");
    }
  }

  function look() {
    if (looking || newer || document.hidden) return;
    looking = true;
    last = Date.now();
    fetch(ADDRESS, { cache: "no-cache", credentials: "same-origin" }).then((answer) => {
      if (!answer.ok) throw new Error("no badges");
      return answer.json();
    }).then((told) => {
      if (!valid(told)) throw new Error("no badges");
      take(told);
    }).catch(() => {
      const words = "Could not look for newer results; this is what was known when the page was made.";
      note(words);
      if (!document.querySelector("article .verdict") && document.querySelector("article [data-status]")) say(words);
    }).then(() => { looking = false; });
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - last > AGAIN) look();
  });
  window.addEventListener("online", look);
  setInterval(look, EVERY);
  look();
})();
