/* The catalogue of phrases: look for words, copy a phrase, find those nearest to a sentence.
   Without this script the page is the whole list. The measure of nearness is the command's. */
(() => {
  "use strict";

  const { all, add, el, count, copy } = Parts;
  const root = document.getElementById("phrases");
  if (!root) return;

  const items = all("li", root).map((li) => {
    const phrase = li.querySelector(".phrase");
    const heading = li.parentNode.parentNode.querySelector("h3").textContent;
    return { li, phrase, act: li.hasAttribute("data-act"), text: phrase.textContent,
      keyword: li.querySelector("b").textContent.toLowerCase(),
      sought: (phrase.textContent + " " + heading).toLowerCase() };
  });

  /* The words of meaning, each once, shortened so that caller is callers. */
  const stems = (text) => Array.from(new Set(
    (text.toLowerCase().match(/[a-z0-9-]{4,}/g) || []).map((word) => word.slice(0, 5))));

  /* The pairs of letters that stand side by side. */
  function pairs(text) {
    const letters = Array.from(text.toLowerCase());
    return new Set(letters.slice(1).map((letter, i) => letters[i] + letter));
  }

  /* The two phrases most like a sentence: letters show what was mistyped, rare words of meaning
     what was said in other words. */
  function nearest(keyword, text) {
    const among = items.filter((item) => item.keyword === keyword && !item.act);
    const counts = {}, said = {}, letters = pairs(text);
    among.forEach((item) => stems(item.text).forEach((stem) => {
      counts[stem] = (counts[stem] || 0) + 1;
    }));
    stems(text).forEach((stem) => {
      if (counts[stem]) said[stem] = 32 - Math.clz32(Math.floor(among.length / counts[stem]));
    });
    const told = (stem) => said[stem] || 0, sum = (found) => found.reduce((total, stem) => total + told(stem), 0);
    const most = sum(Object.keys(said)) || 1;
    function likeness(phrase) {
      const theirs = pairs(phrase);
      const both = Array.from(letters).filter((pair) => theirs.has(pair)).length;
      return 2 * both / (letters.size + theirs.size) + 0.7 * sum(stems(phrase)) / most;
    }
    return among.map((item) => ({ text: item.text, like: likeness(item.text) }))
      .sort((one, other) => other.like - one.like).slice(0, 2).map((item) => item.text);
  }

  const input = el("input", { type: "search", autocomplete: "off" });
  const told = el("p", { role: "status" }), near = el("ul", {});
  items.forEach((item) => {
    const button = el("button", { type: "button", "aria-label": "Copy: " + item.text }, "Copy");
    button.addEventListener("click", () => copy(item.text, item.phrase).then((copied) => {
      told.textContent = copied ? "Copied: " + item.text : "Selected; copy it with the keyboard.";
    }));
    add(item.li, " ", button);
  });

  input.addEventListener("input", () => {
    const text = input.value.trim(), words = text.toLowerCase().split(/\s+/);
    items.forEach((item) => { item.li.hidden = !words.every((word) => item.sought.indexOf(word) >= 0); });
    all("section", root).forEach((section) => { section.hidden = !section.querySelector("li:not([hidden])"); });
    const found = items.filter((item) => !item.li.hidden).length;
    told.textContent = !text ? "" : found ? count(found, "phrase")
      : "No phrase has all of these words. The nearest:";
    near.textContent = "";
    if (!text || found) return;
    [["given", "Given "], ["then", "Then "]].forEach(([keyword, begin]) => {
      add(near, nearest(keyword, text).map((phrase) => el("li", {}, begin + phrase)));
    });
  });
  root.insertBefore(el("div", { class: "find-phrases" },
    el("label", {}, "Words, or a whole sentence: ", input), told, near), root.firstChild);
  window.nearestPhrases = nearest;
})();
