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

  const nearest = (keyword, text) => Nearest(
    items.filter((item) => item.keyword === keyword && !item.act).map((item) => item.text), text);

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
