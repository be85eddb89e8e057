/* The tool's address: all that it knows of a situation stands after the # of its URL.

   #fact=value&other=?&usual: one key for each answer ("?" is "I'm not sure"), and a few words
   for where the reader is. Only names and values of the rules' own table are read; anything else
   is left aside and reported, so that nothing can be smuggled in and nothing is lost silently. */
const DecideAddress = (() => {
  "use strict";

  // usual: the ordinary circumstances were confirmed; judged: the screen that asks for judgement
  // was passed; record: the printable record; now: the answer so far; all: all questions on one
  // page; start: the first question.
  const PLACES = ["usual", "judged", "record", "now", "all", "start"];
  const UNSURE = "?";

  function read(fragment, guidance) {
    const state = { answers: {}, order: [], unsure: {}, places: {}, ask: "", ignored: [] };
    fragment.replace(/^#/, "").split("&").filter(Boolean).forEach((part) => {
      let text = part;
      try { text = decodeURIComponent(part); } catch (error) { /* as it is */ }
      const split = text.indexOf("=");
      const name = split < 0 ? text : text.slice(0, split);
      const value = split < 0 ? null : text.slice(split + 1);
      const fact = guidance.fact(name);
      if (value === null && PLACES.indexOf(name) >= 0) state.places[name] = true;
      else if (name === "ask" && value && guidance.fact(value)) state.ask = value;
      else if (fact && state.order.indexOf(name) < 0 &&
          (value === UNSURE || fact.values.indexOf(value) >= 0)) {
        state.order.push(name);
        if (value === UNSURE) state.unsure[name] = true;
        else state.answers[name] = value;
      } else state.ignored.push(text);
    });
    return fit(state, guidance);
  }

  // Leave out answers that contradict what makes their questions irrelevant, and say so.
  function fit(state, guidance) {
    const kept = guidance.fitting(state.answers);
    const arises = (name) => guidance.relevance(kept, name) !== false;
    state.order = state.order.filter((name) => {
      if (state.unsure[name] ? arises(name) : kept[name] !== undefined) return true;
      state.ignored.push(name + "=" + (state.unsure[name] ? UNSURE : state.answers[name]));
      delete state.unsure[name];
      return false;
    });
    state.answers = kept;
    // An idle answer can still be changed.
    if (state.ask && !arises(state.ask) && kept[state.ask] === undefined) {
      state.ignored.push("ask=" + state.ask);
      state.ask = "";
    }
    return state;
  }

  function write(state) {
    const answer = (name) => name + "=" + (state.unsure[name] ? UNSURE : state.answers[name]);
    const parts = state.order.map(answer).concat(PLACES.filter((place) => state.places[place]),
      state.ask ? ["ask=" + state.ask] : []);
    return "#" + (parts.join("&") || "start");
  }

  const copy = (state) => ({
    answers: Object.assign({}, state.answers),
    order: state.order.slice(),
    unsure: Object.assign({}, state.unsure),
    places: Object.assign({}, state.places),
    ask: "",
    ignored: []
  });

  // The same situation with another answer (null: not sure). What rested on the old answer has
  // to be confirmed again, unless the question only selects duties.
  function withAnswer(state, guidance, name, value) {
    const next = copy(state);
    if (next.order.indexOf(name) < 0) next.order.push(name);
    delete next.unsure[name];
    delete next.answers[name];
    if (value === null) next.unsure[name] = true;
    else next.answers[name] = value;
    delete next.places.start;
    if (!guidance.fact(name).selects_only) next.places = {};
    return Object.assign(fit(next, guidance), { ignored: [] });
  }

  // The same answers at another place: at(state, "record"), at(state, "ask", fact).
  function at(state, place, value) {
    const next = copy(state);
    ["record", "all", "start"].forEach((name) => { delete next.places[name]; });
    if (place === "ask") next.ask = value;
    else if (place) next.places[place] = true;
    return next;
  }

  return { read, write, withAnswer, at };
})();
