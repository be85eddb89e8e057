/* All questions on one page, for who knows them: they come and go as the answers need them.

   Nothing moves away from under a reader: a question that stays is never drawn anew, so that the
   focus stays where it is, and what has changed is said politely. The address is kept up to date
   without a step in the history for each answer. */
const DecideAll = (() => {
  "use strict";

  const { el } = Parts;

  // What is asked or answered, in the order of asking.
  function names(state, context) {
    const open = context.open(state);
    return context.guidance.table.facts.map((fact) => fact.name)
      .filter((name) => open.indexOf(name) >= 0 || state.order.indexOf(name) >= 0);
  }

  // The answer so far. One that rests on judgement waits for the screen that asks for it.
  function said(state, context) {
    const open = context.open(state).length, advice = context.final(state).advice;
    const verdict = advice.answer().verdict;
    const left = open ? (open === 1 ? "1 question is" : open + " questions are") + " open."
      : "Nothing more is asked.";
    if (context.interrupts(advice)) return left + " The answer rests on judgement: continue to it.";
    if (open && ["depends", "person_decides"].indexOf(verdict) >= 0) return left;
    return left + " If nothing is out of the ordinary: " + context.data.words.headlines[verdict][0];
  }

  function screen(state, context) {
    const shown = {}, list = el("div", {}), status = el("p", { role: "status", class: "all-said" });
    const onward = el("a", { class: "begin-button" });

    function question(name) {
      const fact = context.guidance.fact(name), prefix = "decide-" + name + "-";
      const given = state.unsure[name] ? "?" : state.answers[name];
      const node = el("fieldset", {},
        el("legend", {}, el("h2", {}, fact.question)),
        context.why(state, name, prefix + "why"),
        DecideParts.choices(fact, context.offered(state, name), given, prefix, name));
      node.addEventListener("change", (event) => {
        const value = event.target.value;
        state = context.withAnswer(state, name, value === "?" ? null : value);
        state.places.all = true;
        history.replaceState(null, "", context.href(state));
        update();
      });
      return node;
    }

    function update() {
      const wanted = names(state, context);
      Object.keys(shown).filter((name) => wanted.indexOf(name) < 0).forEach((name) => {
        list.removeChild(shown[name]);
        delete shown[name];
      });
      let at = list.firstChild;
      wanted.forEach((name) => {
        if (shown[name]) at = shown[name].nextSibling;
        else shown[name] = list.insertBefore(question(name), at);
      });
      status.textContent = said(state, context);
      onward.href = context.href(DecideAddress.at(state));
      onward.textContent = context.open(state).length ? "Go on, one question at a time" : "Continue";
    }

    update();
    return { title: "All questions on one page", node: el("section", { class: "ask all" },
      el("h1", { tabindex: "-1" }, "All questions on one page"),
      el("p", {}, "Answer in any order. Further questions appear where they can change the answer; what is usual is named at the end."),
      list, status, el("p", { class: "go-on" }, onward)) };
  }

  return { screen };
})();
