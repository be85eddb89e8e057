/* Building blocks of the tool's screens: elements, sentences, links to the guidance. */

var DecideParts = (function () {
  "use strict";

  // el("p", {class: "x"}, "text", node, [more]) — text always becomes a text node.
  function el(tag, attributes) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      if (attributes[name] === true) element.setAttribute(name, "");
      else if (attributes[name] !== false && attributes[name] !== undefined) {
        element.setAttribute(name, attributes[name]);
      }
    });
    add(element, Array.prototype.slice.call(arguments, 2));
    return element;
  }

  function add(element, children) {
    children.forEach(function (child) {
      if (child === null || child === undefined || child === "") return;
      if (Array.isArray(child)) add(element, child);
      else if (child.nodeType) element.appendChild(child);
      else element.appendChild(document.createTextNode(String(child)));
    });
  }

  function sentence(text) { return text.charAt(0).toUpperCase() + text.slice(1); }

  function count(number, noun) { return number + " " + noun + (number === 1 ? "" : "s"); }

  // Nodes in a row: "a, b and c".
  function series(nodes) {
    var row = [];
    nodes.forEach(function (node, i) {
      if (i) row.push(i === nodes.length - 1 ? " and " : ", ");
      row.push(node);
    });
    return row;
  }

  function phrase(fact, value) { return fact.phrases[fact.values.indexOf(value)]; }

  // Radios for a fact's values and "I'm not sure"; given: a value, "?" or nothing.
  function choices(fact, given, prefix, name) {
    function choice(value, text, i) {
      return el("div", { class: "choice" + (value === "?" ? " unsure" : "") },
        el("input", { type: "radio", name: name, value: value, id: prefix + i,
          checked: given === value }), el("label", { for: prefix + i }, text));
    }
    return fact.values.map(function (value, i) {
      return choice(value, sentence(phrase(fact, value)), i);
    }).concat([choice("?", notSure(fact), fact.values.length)]);
  }

  function notSure(fact) {
    return fact.kind === "conduct" ? "Not settled yet, or I’m not sure" : "I’m not sure";
  }

  function Links(data) {
    function page(number) { return data.pages[data.paragraphs[number][0]]; }
    function title(number) { return data.paragraphs[number][1]; }
    function paragraph(number, text) {
      return el("a", { href: page(number) + "#p" + number }, text || "paragraph " + number);
    }
    function norm(id, starts) {
      var number = id.split(".")[0];
      return el("a", { href: page(number) + "#" + id, title: title(number) },
        (starts === true ? "P" : "p") + "aragraph " + number, el("span", { class: "norm-id" }, " (" + id + ")"));
    }
    function reading(number, of) {
      return el("a", { href: page(of) + "#r" + number }, "reading " + number);
    }
    function checked(number) {
      return el("a", { href: page(number) + "#p" + number + "-checked" }, "Paragraph " + number);
    }
    return { page: page, title: title, paragraph: paragraph, norm: norm, reading: reading,
      checked: checked };
  }

  return { el: el, add: add, sentence: sentence, count: count, series: series, phrase: phrase,
    choices: choices, notSure: notSure, Links: Links };
}());
