/* The record of a decision: one A4 page to print and sign by hand, or plain text to copy into
   a record that is kept elsewhere. Nothing can be typed into it. */
const DecideRecord = (() => {
  "use strict";

  const { el } = Parts;
  const { idle } = DecideParts;

  function moment(date) {
    const two = (number) => (number < 10 ? "0" : "") + number;
    return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) +
      " " + two(date.getHours()) + ":" + two(date.getMinutes()) + " (this device’s clock)";
  }

  function verdicts(advice, card, data) {
    const answer = advice.answer(), headline = (verdict) => data.words.headlines[verdict][0];
    const said = DecideResult.words(advice, data);
    const lines = card.purposes.length ? card.purposes.map(([phrase, words]) => "Where " + phrase + ": " + words)
      : [said[0] !== headline(answer.verdict) ? said[0] : card.verdict];
    if (answer.at_least) lines.push(data.words.at_least);
    if (answer.closed.length) lines.push("In the way: " + answer.closed.join(", ") + ".");
    if (answer.outstanding.length) lines.push("Needed before: " + answer.outstanding.join(", ") + ".");
    if (said[0] !== headline(answer.verdict)) {
      lines.push("The guidance alone says: " + headline(answer.verdict));
    }
    return lines.concat(DecideResult.local(advice, data).map(({ rule, open }) => (
      "Local policy of " + data.local.organisation + ", not " + data.words.short + "’s guidance (" +
      rule.id + "): " + rule.duty + " " + rule.act + "." +
      (open ? " Whether it applies depends on what is not known." : ""))));
  }

  // What would change a refusal, as the page says it.
  function change(advice, context) {
    if (!context.guidance.refuses(advice.answer().verdict)) return [];
    const found = DecideResult.waysOut(advice, context);
    return found.length ? found.map(({ begin, text, end }) => begin + text + end)
      : [DecideResult.noWayOut(advice, context)];
  }

  // Everything that the page and the text have in common.
  function content(state, final, context) {
    const { guidance, data } = context;
    const advice = final.advice, about = data.record;
    const evidence = DecideResult.evidence(advice, context), card = DecideCard.draw(advice, guidance, data);
    const cited = (line) => DecideCard.bare(line) + (line.cites.length ? " (" + line.cites[0] + ")." : ".");
    const all = Object.assign({}, final.assumed, state.answers);
    const words = (names) => names.map((name) => context.told(name, all[name]) + idle(all, name, guidance));
    const assumed = Object.keys(final.assumed);
    const asked = (name) => !guidance.fact(name).selects_only;
    const documents = DecideBeside.readOn(advice).map((norm) => norm.points_to + " (" + norm.id + ")");
    const meant = DecideBeside.definitions(advice, DecideResult.regionPhrases(context));
    const later = DecideResult.byDue(DecideBeside.ahead(advice)).map(([due, norms]) => ({
      heading: data.words.due[due], lines: norms.map((norm) => [norm.id, norm.duty + " " + norm.act]) }));
    const answered = state.order.filter((name) => state.answers[name]);
    const unsure = state.order.filter((name) => state.unsure[name]);
    return {
      question: data.words.question,
      caveat: data.words.caveat,
      answers: words(answered)
        .concat(unsure.map((name) => "Not known: " + guidance.fact(name).topic + ".")),
      assumed: words(assumed.filter(asked)),
      granted: state.places.usual ? "Confirmed as ordinary circumstances" : "Taken for granted, not confirmed",
      reason: card.reason ? cited(card.reason) : "",
      actions: card.actions.map(cited),
      ask: card.ask,
      unasked: words(assumed.filter((name) => !asked(name))),
      verdicts: verdicts(advice, card, data)
        .concat(DecideBeside.overridden(advice, guidance.table).map(DecideBeside.sentences)),
      duties: DecideResult.duties(advice).map(({ heading, findings }) => ({
        heading, lines: findings.map(({ norm }) => [norm.id, norm.duty + " " + norm.act]) }))
        .concat(later),
      change: change(advice, context),
      beside: [["Where to read on: ", documents.join("; ")],
        ["What the words mean: ", meant.map((norm) => norm.id).join(", ")]
      ].filter(([, text]) => text).map(([begin, text]) => begin + text + "."),
      permissions: DecideResult.permissions(advice).map((finding) => finding.norm.id),
      doubts: DecideResult.doubts(evidence, data),
      evidence: DecideResult.evidenceLine(evidence, data),
      rules: "Edition restated: " + about.edition + " (text " + about.text + "). gmc-steps " +
        about.version + (about.commit ? ", commit " + about.commit : "") + ", rules " +
        about.rules + ".",
      // On paper a link is only its words: the address stands beside them.
      later: about.later[0] ? [about.later[0] + ": " + new URL(about.later[1], location.href).href] : [],
      at: moment(new Date()),
      address: location.href.replace(/&record\b/, "")
    };
  }

  function plain(found) {
    const list = (heading, lines) => (lines.length ? ["", heading].concat(lines.map((line) => "- " + line)) : []);
    return [].concat(
      found.question.toUpperCase(), "", found.verdicts, found.reason, found.doubts,
      found.actions.map((line) => "[ ] " + line), found.ask,
      "", "Answers", found.answers.map((line) => "- " + line),
      list(found.granted, found.assumed),
      list("Assumed, and not asked", found.unasked),
      ...found.duties.map(({ heading, lines }) => list(heading, lines.map((line) => line.join(" ")))),
      found.permissions.length ? ["", "Permitted by " + found.permissions.join(", ")] : [],
      list("What would change it", found.change), found.beside.length ? [""].concat(found.beside) : [],
      "", "Drawn up " + found.at, found.evidence, found.rules, found.later, found.address, found.caveat
    ).join("\n") + "\n";
  }

  const list = (heading, lines) => (lines.length
    ? [el("h2", {}, heading), el("ul", {}, lines.map((line) => el("li", {}, line)))] : null);

  const bold = (name) => (line) => el("p", { class: name }, el("strong", {}, line));

  const ruled = (label) => el("p", { class: "ruled" }, el("span", {}, label), el("span", { class: "line" }));

  function button(text, click) {
    const made = el("button", { type: "button", class: "plain-button" }, text);
    made.addEventListener("click", click);
    return made;
  }

  function screen(state, final, context) {
    const found = content(state, final, context), text = plain(found);
    const area = el("pre", { class: "copy-text", tabindex: "0", role: "region",
      "aria-label": "The record as text", hidden: true }, text);
    const said = el("p", { role: "status", class: "copy-said" });
    const copy = button("Copy as text", () => {
      area.hidden = false;
      Parts.copy(text, area).then((copied) => {
        said.textContent = copied ? "Copied." : "The text is selected: copy it with Ctrl+C.";
      });
    });
    // Lines of half a page's width: the more there are, the smaller the print has to be.
    const lines = found.answers.concat(found.assumed, found.unasked, found.change, found.beside, found.actions,
      ...found.duties.map((group) => group.lines.map((line) => line[1])));
    const rows = lines.reduce((sum, line) => sum + Math.ceil(line.length / 62), 0);
    return { title: "Record of a decision", node: el("section", {
      class: "record", "data-crowded": rows > 56 ? "very" : rows > 34 },
      el("h1", { tabindex: "-1" }, "Record of a decision"),
      el("p", { class: "record-actions" }, button("Print this page", () => window.print()), " ", copy),
      said, area,
      el("div", { class: "sheet" },
        el("p", { class: "question" }, found.question),
        found.verdicts.map(bold("verdict-words")), found.reason ? el("p", {}, found.reason) : null,
        found.doubts.map(bold("doubt")),
        found.actions.length ? el("ul", { class: "ticks" }, found.actions.map((line) => el("li", {}, line))) : null,
        found.ask ? el("p", {}, found.ask) : null,
        el("div", { class: "said-so" },
          el("div", {}, list("Answers", found.answers)),
          el("div", {}, list(found.granted, found.assumed),
            list("Assumed, and not asked", found.unasked))),
        el("div", { class: "columns" }, found.duties.map(({ heading, lines }) => [el("h2", {}, heading),
          el("ul", {}, lines.map(([id, duty]) => el("li", {}, el("b", {}, id), " " + duty + ".")))]),
          list("What would change it", found.change)),
        el("p", { class: "small" }, (found.permissions.length
          ? ["Permitted by " + found.permissions.join(", ") + "."] : []).concat(found.beside).join(" ")),
        el("p", { class: "small" }, found.evidence, " ", found.rules),
        found.later.map((line) => el("p", { class: "small" }, line)),
        el("p", { class: "small" }, "Drawn up " + found.at + ". ", el("span", { class: "address" }, found.address)),
        el("div", { class: "by-hand" }, context.data.words.fields.map(ruled)),
        el("p", { class: "small" }, el("strong", {}, found.caveat)))) };
  }

  return { screen };
})();
