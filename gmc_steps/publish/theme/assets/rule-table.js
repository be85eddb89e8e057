/* The table of a rule: situations by the facts that a norm reads, and its state in each. A cell can
   be changed, to see what flips. The situations are those of the scenarios that an address brings. */
(() => {
  "use strict";

  const { add, el } = Parts;
  const { factOf, normOf, verdicts, match, sentence, situation, finding, Case, reads } = GuidanceCase;
  const place = document.getElementById("try-table"), beside = ["try", "try-answer", "try-gherkin"].map((id) => document.getElementById(id));

  function answersOf(steps) {
    const one = Case();
    let type = "";
    steps.forEach((line) => {
      const [, keyword, text] = /^(\w+) (.*)$/.exec(line) || ["", "", ""];
      type = keyword === "And" || keyword === "But" ? type : keyword.toLowerCase();
      const phrase = type && type !== "then" && match(type, text);
      if (phrase) one.answer(phrase);
    });
    return one.given;
  }

  // What the norm comes to, and the answer as a whole; or why this cannot be.
  function said(answers, id) {
    const { wrong, advice } = situation(answers);
    if (wrong) return ["This cannot be: " + wrong, ""];
    const found = finding(advice, id), open = found.depends_on();
    const state = found.state === "depends" ? "depends on " + open.map((name) => factOf[name].topic).join("; ")
      : found.state + (found.displaced_by.length ? " by " + found.displaced_by.join(" and ") : "");
    return [state + (found.done ? ", " + found.done : ""), verdicts[advice.verdict()]];
  }

  function row(name, answers, id, columns, status) {
    const first = said(answers, id), cell = el("td", { class: "try-state" }, first[0]);
    const cells = columns.map((column) => {
      const fact = factOf[column], values = fact ? fact.values : ["done", "not_done"], topic = fact ? fact.topic : "whether " + id + " has been done";
      const select = el("select", { "aria-label": topic + ": " + name }, el("option", { value: "" }, "not said"),
        values.map((value) => el("option", { value, selected: answers[column] === value }, sentence(column, value))));
      select.addEventListener("change", () => {
        if (select.value) answers[column] = select.value; else delete answers[column];
        const now = said(answers, id), parts = [now[0]];
        if (now[0] !== first[0]) parts.push(el("small", {}, "was: " + first[0]));
        if (now[1] && now[1] !== first[1]) parts.push(el("small", {}, "and now " + now[1] + "; was: " + first[1]));
        cell.textContent = "";
        add(cell, parts);
        cell.setAttribute("data-flips", String(now[0] !== first[0]));
        status.textContent = name + ": " + (now[0] === first[0] ? "still " : "now ") + now[0] + ".";
      });
      return el("td", {}, select);
    });
    return el("tr", {}, el("th", { scope: "row" }, name), cell, cells);
  }

  function show() {
    const given = new URLSearchParams(window.location.hash.slice(1)), id = given.get("norm"), norm = normOf[id];
    beside.forEach((element) => { if (norm || !place.hidden) element.hidden = !!norm || element.id === "try-answer"; });
    place.hidden = !norm;
    if (!norm) return;
    const status = el("p", { role: "status" }), seen = {};
    let columns = reads(id).concat(norm.asked ? [id] : []);
    const rows = given.getAll("row").map((text) => text.split("\n")).map(([name, ...steps]) => [name, answersOf(steps)])
      .filter(([, answers]) => { // one of each kind
        const key = columns.map((column) => answers[column] || "").join();
        const fresh = !seen[key];
        seen[key] = true;
        return fresh;
      });
    // What tells the situations apart comes first.
    const alike = (column) => rows.every(([, answers]) => answers[column] === rows[0][1][column]);
    columns = columns.filter((column) => !alike(column)).concat(columns.filter(alike));
    place.textContent = "";
    add(place, el("h2", { tabindex: "-1" }, "When " + id + " applies"), el("p", {}, el("b", {}, id), " " + norm.said + "."),
      el("p", {}, "Each row is a situation of a scenario, by what this norm reads; whatever else it says stays as it is. Change a cell, and see what flips. This is not evidence."),
      status, el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Table that scrolls sideways" },
        el("table", { class: "rule-table" }, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Situation"), el("th", { scope: "col" }, id),
          columns.map((column) => el("th", { scope: "col" }, factOf[column] ? factOf[column].topic : "whether it has been done")))),
        el("tbody", {}, (rows.length ? rows : [["Nothing said", {}]]).map(([name, answers]) => row(name, answers, id, columns, status))))),
      el("p", {}, el("a", { href: "#" }, "Write a scenario")));
    place.querySelector("h2").focus();
  }

  window.addEventListener("hashchange", show);
  show();
})();
