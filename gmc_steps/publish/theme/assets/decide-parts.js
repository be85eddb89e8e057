/* Building blocks of the tool's screens: sentences, answers to choose from, links to the guidance. */
const DecideParts = (() => {
  "use strict";

  const { el } = Parts;

  // What the page carries; the table's facts and norms stand there column by column.
  function read() {
    const data = JSON.parse(document.getElementById("decide-data").textContent);
    const { table } = data, duties = {}, last = [];
    ["facts", "norms"].forEach((kind) => { table[kind] = rows(table[kind]); });
    // What is left out goes on from the norm before, or is as in the first norm of its modality.
    table.norms.forEach((norm) => {
      [last[0], last[1]] = norm.id ? norm.id.split(".") : [last[0], Number(last[1]) + 1];
      norm.id = last.join(".");
      duties[norm.modality] = duties[norm.modality] || norm.duty;
      norm.duty = norm.duty || duties[norm.modality];
    });
    return data;
  }

  function rows(columns) {
    const names = Object.keys(columns);
    return columns[names[0]].map((_, i) => {
      const row = {};
      names.forEach((name) => { row[name] = columns[name][i]; });
      return row;
    });
  }

  const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

  // As it stands within a sentence; what begins with a name or an abbreviation stays as it is.
  const lower = (text) => (
    /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

  // Nodes in a row: "a, b and c".
  const series = (nodes) => nodes.map((node, i) => (
    [i === 0 ? "" : i === nodes.length - 1 ? " and " : ", ", node]));

  const phrase = (fact, value) => fact.phrases[fact.values.indexOf(value)];

  // What is added to an answer whose question does not arise.
  const idle = (answers, name, guidance) => (
    guidance.relevance(answers, name) === false ? " It plays no part here." : "");

  const notSure = (fact) => (
    fact.kind === "conduct" ? "Not settled yet, or I’m not sure" : "I’m not sure");

  // A fact's answer in short, in the second person where the guidance says it so.
  function label(fact, value, ask) {
    const labels = ask.labels[fact.name];
    return labels ? labels[fact.values.indexOf(value)] : sentence(phrase(fact, value));
  }

  // An answer as a statement: what speaks of whom the guidance addresses is said in the second person.
  const told = (fact, value, data) => {
    const said = phrase(fact, value), short = label(fact, value, data.ask);
    return said.indexOf(data.words.addressee) < 0 || short === sentence(said) ? sentence(said) + "."
      : fact.question + " " + short + ".";
  };

  // Radios for answers, each a value and its words, and "I'm not sure"; given: a value, "?" or nothing.
  function choices(fact, answers, given, prefix, name) {
    return answers.concat([["?", notSure(fact)]]).map(([value, text], i) => (
      el("div", { class: "choice" + (value === "?" ? " unsure" : "") },
        el("input", { type: "radio", name, value, id: prefix + i, checked: given === value }),
        el("label", { for: prefix + i }, text))));
  }

  // "Change", with what it changes for those who hear the link alone.
  const change = (href, fact) => (
    el("a", { href }, "Change", el("span", { class: "offscreen" }, " " + fact.topic)));

  const button = (href, text) => (
    el("p", { class: "go-on" }, el("a", { class: "begin-button", href }, text)));

  function Links(data) {
    const page = (number) => data.pages[data.paragraphs[number][0]];
    const title = (number) => data.paragraphs[number][1];
    const to = (number, anchor, ...text) => el("a", { href: page(number) + "#" + anchor }, ...text);
    const paragraph = (number) => to(number, "p" + number, "paragraph " + number);
    const checked = (number) => to(number, "p" + number + "-checked", "Paragraph " + number);
    const reading = (number, of) => to(of, "r" + number, "reading " + number);
    function norm(id, starts) {
      const number = id.split(".")[0];
      const link = to(number, id, (starts === true ? "P" : "p") + "aragraph " + number,
        starts === "short" ? null : el("span", { class: "norm-id" }, " (" + id + ")"));
      link.title = title(number);
      return link;
    }
    return { page, title, paragraph, checked, reading, norm };
  }

  // What is said of a later edition, which leads to what is known of it.
  const later = ([said, page]) => (said
    ? el("p", { class: "later" }, el("a", { href: page }, said), ".") : null);

  // Whom to ask, and what is approved: what the norms that bind leave to the organisation.
  function slots(advice) {
    const settled = JSON.parse(document.getElementById("decide-slots").textContent);
    const bound = advice.findings().filter(DecideBeside.binds).map((finding) => finding.norm.id);
    const here = settled.filter(([, , , norms]) => norms.some((id) => bound.indexOf(id) >= 0));
    return here.length ? el("details", { class: "slots" },
      el("summary", {}, "Whom to ask, and what is approved here"),
      el("ul", {}, here.map(([title, said, ask]) => el("li", {}, el("strong", {}, title),
        ": ", said.length ? said.map(([text, to]) => (to ? el("a", { href: to }, text) : text))
          : "not filled in here. Ask " + ask + ".")))) : null;
  }

  return { read, label, told, sentence, lower, series, phrase, idle, notSure, choices, change, button, later, slots, Links };
})();
