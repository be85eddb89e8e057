/* The catalogue of phrases: look for words, copy a phrase, find those nearest to a sentence.
   Without this script the page is the whole list. The measure of nearness is the command's. */
(function () {
  "use strict";

  var root = document.getElementById("phrases");
  if (!root) { return; }
  function all(selector, within) {
    return Array.prototype.slice.call((within || root).querySelectorAll(selector));
  }
  function made(name, text) {
    var element = document.createElement(name);
    element.textContent = text || "";
    return element;
  }

  /* The words of meaning, each once, shortened so that caller is callers. */
  function stems(text) {
    var words = text.toLowerCase().match(/[a-z0-9-]{4,}/g) || [];
    return Array.from(new Set(words.map(function (word) { return word.slice(0, 5); })));
  }
  /* The pairs of letters that stand side by side. */
  function pairs(text) {
    var letters = Array.from(text.toLowerCase());
    return new Set(letters.slice(1).map(function (letter, i) { return letters[i] + letter; }));
  }
  function nearest(keyword, text) {
    var among = items.filter(function (item) { return item.keyword === keyword; });
    var counts = {}, said = {}, most = 0, letters = pairs(text);
    among.forEach(function (item) {
      stems(item.text).forEach(function (stem) { counts[stem] = (counts[stem] || 0) + 1; });
    });
    stems(text).forEach(function (stem) {
      if (!counts[stem]) return;
      said[stem] = 32 - Math.clz32(Math.floor(among.length / counts[stem]));  // the rarer, the more
      most += said[stem];
    });
    function likeness(phrase) {
      var theirs = pairs(phrase), both = 0, words = 0;
      letters.forEach(function (pair) { both += theirs.has(pair) ? 1 : 0; });
      stems(phrase).forEach(function (stem) { words += said[stem] || 0; });
      return 2 * both / (letters.size + theirs.size) + 0.7 * words / (most || 1);
    }
    return among
      .map(function (item) { return { text: item.text, like: likeness(item.text) }; })
      .sort(function (one, other) { return other.like - one.like; })
      .slice(0, 2).map(function (item) { return item.text; });
  }

  var items = all("li").map(function (li) {
    return {
      li: li,
      text: li.querySelector(".phrase").textContent,
      keyword: li.querySelector("b").textContent.toLowerCase(),
      sought: (li.querySelector(".phrase").textContent + " "
        + li.parentNode.parentNode.querySelector("h3").textContent).toLowerCase()
    };
  });
  var told = made("p");
  told.setAttribute("role", "status");

  /* The clipboard is not there in every browser from a file; then the selection is. */
  function selected(item) {
    var range = document.createRange(), selection = window.getSelection();
    range.selectNodeContents(item.li.querySelector(".phrase"));
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand("copy");
  }
  function copy(item) {
    function done() { told.textContent = "Copied: " + item.text; }
    function otherwise() {
      if (selected(item)) { done(); } else { told.textContent = "Selected; copy it with the keyboard."; }
    }
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(item.text).then(done, otherwise);
    } else { otherwise(); }
  }
  items.forEach(function (item) {
    var button = made("button", "Copy");
    button.type = "button";
    button.setAttribute("aria-label", "Copy: " + item.text);
    button.addEventListener("click", function () { copy(item); });
    item.li.appendChild(document.createTextNode(" "));
    item.li.appendChild(button);
  });

  var label = made("label", "Words, or a whole sentence: ");
  var input = document.createElement("input");
  var near = made("ul");
  input.type = "search";
  input.autocomplete = "off";
  label.appendChild(input);
  input.addEventListener("input", function () {
    var text = input.value.trim(), words = text.toLowerCase().split(/\s+/), count = 0;
    items.forEach(function (item) {
      var fits = words.every(function (word) { return item.sought.indexOf(word) >= 0; });
      item.li.hidden = !fits;
      if (fits) { count += 1; }
    });
    all("section").forEach(function (section) {
      section.hidden = !all("li", section).some(function (li) { return !li.hidden; });
    });
    near.textContent = "";
    told.textContent = !text ? "" : count ? count + (count === 1 ? " phrase" : " phrases")
      : "No phrase has all of these words. The nearest:";
    if (text && !count) {
      ["given", "then"].forEach(function (keyword) {
        nearest(keyword, text).forEach(function (found) {
          near.appendChild(made("li", (keyword === "given" ? "Given " : "Then ") + found));
        });
      });
    }
  });
  var form = made("div");
  form.className = "find-phrases";
  form.appendChild(label);
  form.appendChild(told);
  form.appendChild(near);
  root.insertBefore(form, root.firstChild);
  window.nearestPhrases = nearest;
}());
