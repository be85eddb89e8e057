/* The record of a decision: one A4 page to print and sign by hand, or plain text to copy into
   a record that is kept elsewhere. Nothing can be typed into it. */

var DecideRecord = (function () {
  "use strict";

  var el = DecideParts.el, sentence = DecideParts.sentence, phrase = DecideParts.phrase;

  function two(number) { return (number < 10 ? "0" : "") + number; }

  function moment(date) {
    return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) +
      " " + two(date.getHours()) + ":" + two(date.getMinutes()) + " (this device’s clock)";
  }

  function words(answers, guidance) {
    return Object.keys(answers).map(function (name) {
      return sentence(phrase(guidance.fact(name), answers[name])) + ".";
    });
  }

  // Everything that the page and the text have in common.
  function content(state, final, context) {
    var guidance = context.guidance, data = context.data, advice = final.advice, given = {};
    var about = data.record, several = advice.purposes();
    state.order.forEach(function (name) {
      if (state.answers[name]) given[name] = state.answers[name];
    });
    var verdicts = several.length ? several.map(function (purpose) {
      return "Where " + phrase(guidance.fact(purpose.fact), purpose.value) + ": " +
        data.words.headlines[purpose.advice.answer().verdict][0];
    }) : [DecideResult.words(advice, data).join(" ").trim()];
    var answer = advice.answer();
    if (answer.closed.length) verdicts.push("In the way: " + answer.closed.join(", ") + ".");
    if (answer.outstanding.length) {
      verdicts.push("Needed before: " + answer.outstanding.join(", ") + ".");
    }
    if (DecideResult.words(advice, data)[0] !== data.words.headlines[answer.verdict][0]) {
      verdicts.push("The guidance alone says: " + data.words.headlines[answer.verdict][0]);
    }
    DecideResult.local(advice, data).forEach(function (finding) {
      verdicts.push("Local policy of " + data.local.organisation + ", not " + data.words.short + "’s guidance (" +
        finding.rule.id + "): " + finding.rule.duty + " " + finding.rule.act + "." +
        (finding.open ? " Whether it applies depends on what is not known." : ""));
    });
    return {
      question: data.words.question,
      caveat: data.words.caveat,
      answers: words(given, guidance).concat(state.order.filter(function (name) {
        return state.unsure[name];
      }).map(function (name) { return "Not known: " + guidance.fact(name).topic + "."; })),
      assumed: words(final.assumed, guidance),
      verdicts: verdicts,
      duties: DecideResult.duties(advice).map(function (group) {
        return { heading: group.heading, lines: group.findings.map(function (finding) {
          return [finding.norm.id, finding.norm.duty + " " + finding.norm.act];
        }) };
      }),
      permissions: DecideResult.permissions(advice).map(function (finding) {
        return finding.norm.id;
      }),
      doubts: DecideResult.doubts(DecideResult.evidence(advice, data), data),
      evidence: DecideResult.evidenceLine(DecideResult.evidence(advice, data), data),
      rules: "Edition restated: " + about.edition + " (text " + about.text + "). gmc-steps " +
        about.version + (about.commit ? ", commit " + about.commit : "") + ", rules " +
        about.rules + ".",
      at: moment(new Date()),
      address: location.href.replace(/&record\b/, "")
    };
  }

  function plain(found) {
    var lines = [found.question.toUpperCase(), ""].concat(found.verdicts,
      found.doubts, "", "Answers", found.answers.map(function (line) { return "- " + line; }));
    if (found.assumed.length) {
      lines = lines.concat("", "Confirmed as ordinary circumstances",
        found.assumed.map(function (line) { return "- " + line; }));
    }
    found.duties.forEach(function (group) {
      lines = lines.concat("", group.heading, group.lines.map(function (line) {
        return "- " + line[0] + " " + line[1];
      }));
    });
    if (found.permissions.length) lines.push("", "Permitted by " + found.permissions.join(", "));
    return lines.concat("", "Drawn up " + found.at, found.evidence, found.rules, found.address,
      found.caveat).join("\n") + "\n";
  }

  function list(heading, lines) {
    return lines.length ? [el("h2", {}, heading), el("ul", {}, lines.map(function (line) {
      return el("li", {}, line);
    }))] : null;
  }

  function ruled(label) {
    return el("p", { class: "ruled" }, el("span", {}, label), el("span", { class: "line" }));
  }

  function copying(text) {
    var area = el("pre", { class: "copy-text", tabindex: "0", role: "region",
      "aria-label": "The record as text" }, text);
    var said = el("p", { role: "status", class: "copy-said" });
    var button = el("button", { type: "button", class: "plain-button" }, "Copy as text");
    // Not every page of a file share may use the clipboard: then the text is selected instead.
    function select() {
      var range = document.createRange(), selection = getSelection(), copied = false;
      area.hidden = false;
      range.selectNodeContents(area);
      selection.removeAllRanges();
      selection.addRange(range);
      try { copied = document.execCommand("copy"); } catch (error) { /* said below */ }
      said.textContent = copied ? "Copied." : "The text is selected: copy it with Ctrl+C.";
    }
    button.addEventListener("click", function () {
      area.hidden = false;
      if (!navigator.clipboard || !navigator.clipboard.writeText) { select(); return; }
      navigator.clipboard.writeText(text).then(function () { said.textContent = "Copied."; },
        select);
    });
    area.hidden = true;
    return { button: button, area: area, said: said };
  }

  function screen(state, final, context) {
    var found = content(state, final, context), copy = copying(plain(found));
    var print = el("button", { type: "button", class: "plain-button" }, "Print this page");
    print.addEventListener("click", function () { window.print(); });
    // Lines of half a page's width: the more there are, the smaller the print has to be.
    var rows = found.duties.reduce(function (all, group) {
      return all.concat(group.lines.map(function (line) { return line[1]; }));
    }, found.answers.concat(found.assumed)).reduce(function (sum, line) {
      return sum + Math.ceil(line.length / 62);
    }, 0);
    return { title: "Record of a decision", node: el("section", {
      class: "record", "data-crowded": rows > 56 ? "very" : rows > 34 },
      el("h1", { tabindex: "-1" }, "Record of a decision"),
      el("p", { class: "record-actions" }, print, " ", copy.button),
      copy.said, copy.area,
      el("div", { class: "sheet" },
        el("p", { class: "question" }, found.question),
        found.verdicts.map(function (line) {
          return el("p", { class: "verdict-words" }, el("strong", {}, line));
        }),
        found.doubts.map(function (line) {
          return el("p", { class: "doubt" }, el("strong", {}, line));
        }),
        el("div", { class: "said-so" },
          el("div", {}, list("Answers", found.answers)),
          el("div", {}, list("Confirmed as ordinary circumstances", found.assumed))),
        el("div", { class: "columns" }, found.duties.map(function (group) {
          return [el("h2", {}, group.heading), el("ul", {}, group.lines.map(function (line) {
            return el("li", {}, el("b", {}, line[0]), " " + line[1] + ".");
          }))];
        })),
        found.permissions.length ? el("p", {}, "Permitted by " + found.permissions.join(", ") + ".") : null,
        el("p", { class: "small" }, found.evidence, " ", found.rules),
        el("p", { class: "small" }, "Drawn up " + found.at + ". ", el("span", { class: "address" }, found.address)),
        el("div", { class: "by-hand" }, context.data.words.fields.map(ruled)),
        el("p", { class: "small" }, el("strong", {}, found.caveat)))) };
  }

  return { screen: screen, content: content, plain: plain };
}());
