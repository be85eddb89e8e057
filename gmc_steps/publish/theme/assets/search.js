/* Search: the theme's worker finds, this script asks it and shows what it found. Few readers search,
   so neither the worker nor its index is loaded before the field is first entered. */
(() => {
  "use strict";

  const { all, el, count } = Parts;
  const form = document.forms.namedItem("search");
  const box = document.getElementById("__search");
  if (!form || !box) return;
  const field = form.elements.namedItem("query");
  const said = document.querySelector(".md-search-result__meta");
  const list = document.querySelector(".md-search-result__list");
  const settings = JSON.parse(document.getElementById("__config").textContent);
  const base = new URL(settings.base.replace(/\/?$/, "/"), location.href);
  const SETUP = 0, READY = 1, QUERY = 2;
  const LONGEST = 4; /* words that one thing is called by at most */
  const PATIENCE = 15000; /* milliseconds until a reader is told that something is amiss */
  let worker = null, ready = false, waiting = 0;

  function begin() {
    if (worker) return;
    said.textContent = "Loading search…";
    try {
      worker = new Worker(new URL(settings.search, location.href).href);
    } catch (error) {
      fail();
      return;
    }
    worker.onmessage = (event) => {
      if (event.data.type === READY) {
        ready = true;
        ask();
        return;
      }
      waiting -= 1;
      if (waiting === 0 && field.value.trim()) show(event.data.data.items);
    };
    worker.onerror = fail;
    window.setTimeout(() => { if (worker && !ready) fail(); }, PATIENCE);
    fetchIndex((index) => {
      const data = { config: index.config, docs: index.docs, options: { suggest: false } };
      if (worker) worker.postMessage({ type: SETUP, data });
    });
  }

  /* Pages from a file share may not fetch: there, the index is a script. */
  function fetchIndex(then) {
    if (location.protocol !== "file:") {
      fetch(new URL("search/search_index.json", base)).then((answer) => {
        if (!answer.ok) throw new Error(answer.status);
        return answer.json();
      }).then(then).catch(fail);
      return;
    }
    const script = el("script", { src: new URL("search/search_index.js", base).href });
    script.onload = () => then(window.__index);
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
    worker.postMessage({ type: QUERY, data: wanted(field.value) });
  }

  /* What is asked of the worker: the words without what people leave out, mistype or put in the
     plural, and neighbours put together, as gmc_steps/core/everyday.py has them. Who writes a part
     in quotes is taken at their word. */
  function wanted(typed) {
    if (/["“”]/.test(typed)) return typed.replace(/[“”]/g, '"');
    const words = typed.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").split(/[\s\-\u2010-\u2015/]+/)
      .map((word) => (/^\d+\.\d+$/.test(word) ? word : word.replace(/^(..+?)['‘’ʼ].*$/, "$1").replace(/[^\p{L}\p{N}]/gu, "")))
      .filter(Boolean);
    const plain = words.map((word) => (word.length < 4 ? word : word.replace(/ies$/, "y").replace(/([^sui])s$/, "$1")));
    /* By itself, a word such as "of" finds all that begins with it; numbers are short. */
    const tells = (word) => word.length > 2 || words.length === 1 || /\d/.test(word);
    const found = new Set(words.concat(plain).filter(tells));
    plain.forEach((word, at) => {
      for (let size = 2; size <= LONGEST && at + size <= plain.length; size += 1) {
        found.add(plain.slice(at, at + size).join(""));
      }
    });
    return Array.from(found).join(" ");
  }

  /* What staff look for comes before the rest, and what is for authors last: see
     gmc_steps/publish/aliases.py. Among its like, what fits best comes first. */
  function ordered(groups) {
    const best = (group) => group.reduce((one, other) => (other.score > one.score ? other : one));
    const rank = (group) => Math.min(...group.filter((found) => found.score).map((found) => found.rank || 0));
    return groups.slice().sort((one, other) => rank(one) - rank(other) || best(other).score - best(one).score);
  }

  /* What is found comes in groups: a page, and the passages of it that fit. */
  function show(found) {
    const groups = ordered(found);
    list.textContent = "";
    groups.forEach((group) => {
      const page = group.filter((found) => found.location.indexOf("#") < 0)[0];
      const passages = group.filter((found) => found !== page);
      list.appendChild(el("li", { class: "md-search-result__item" },
        page && link(page, "found-page", !passages.length),
        passages.map((found) => link(found, "found-passage", true))));
    });
    const number = all("a:not(.found-only)", list).length;
    said.textContent = number ? count(number, "place") + " found" : "Nothing found";
  }

  function link(found, kind, fits) {
    const made = el("a", { class: "md-search-result__link " + kind + (fits ? "" : " found-only"),
      href: new URL(found.location, base).href });
    /* Titles and texts are the site's own, with the words that fit marked. */
    made.innerHTML = "<strong>" + found.title + "</strong>" + (fits ? "<div>" + found.text + "</div>" : "");
    return made;
  }

  function turn(open) { if (box.checked !== open) box.click(); }

  field.addEventListener("focus", () => { turn(true); begin(); });
  field.addEventListener("input", () => { turn(true); begin(); ask(); });
  form.addEventListener("reset", () => window.setTimeout(() => { field.focus(); ask(); }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a:not(.found-only)");
    if (first) first.click();
  });
  list.addEventListener("click", (event) => { if (event.target.closest("a")) turn(false); });

  const search = document.querySelector(".md-search");
  search.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !search.contains(event.relatedTarget)) turn(false);
  });
  search.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step) return;
    const stops = [field].concat(all("a", list));
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    event.preventDefault();
  });
  all("[data-opens-search]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => { turn(true); field.focus(); });
  });
  if (document.activeElement === field) { turn(true); begin(); }
})();
