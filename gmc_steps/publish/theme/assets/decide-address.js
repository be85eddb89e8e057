/* The tool's address: all that it knows of a situation stands after the # of its URL.

   #fact=value&other=?&usual: one key for each answer ("?" is "I'm not sure"), and a few words
   for where the reader is. Only names and values of the rules' own table are read; anything else
   is left aside and reported, so that nothing can be smuggled in and nothing is lost silently. */

var DecideAddress = (function () {
  "use strict";

  // usual: the ordinary circumstances were confirmed; judged: the screen that asks for judgement
  // was passed; record: the printable record; now: the answer so far; all: all questions on one
  // page; start: the first question.
  var PLACES = ["usual", "judged", "record", "now", "all", "start"];
  var UNSURE = "?";

  function read(fragment, guidance) {
    var state = { answers: {}, order: [], unsure: {}, places: {}, ask: "", ignored: [] };
    fragment.replace(/^#/, "").split("&").forEach(function (part) {
      var text = part, split, name, value, fact;
      if (!part) return;
      try { text = decodeURIComponent(part); } catch (error) { /* as it is */ }
      split = text.indexOf("=");
      name = split < 0 ? text : text.slice(0, split);
      value = split < 0 ? null : text.slice(split + 1);
      fact = guidance.fact(name);
      if (value === null && PLACES.indexOf(name) >= 0) state.places[name] = true;
      else if (name === "ask" && value && guidance.fact(value)) state.ask = value;
      else if (fact && value !== null && state.order.indexOf(name) < 0 &&
          (value === UNSURE || fact.values.indexOf(value) >= 0)) {
        state.order.push(name);
        if (value === UNSURE) state.unsure[name] = true;
        else state.answers[name] = value;
      } else state.ignored.push(text);
    });
    return fit(state, guidance);
  }

  // Leave out answers to questions that do not arise, and say so.
  function fit(state, guidance) {
    var kept = guidance.withAnswers({}, state.answers);
    state.order = state.order.filter(function (name) {
      var value = state.answers[name];
      if (state.unsure[name]) {
        if (guidance.relevance(kept, name) !== false) return true;
        delete state.unsure[name];
        state.ignored.push(name + "=" + UNSURE);
        return false;
      }
      if (kept[name] === undefined) state.ignored.push(name + "=" + value);
      return kept[name] !== undefined;
    });
    state.answers = kept;
    if (state.ask && guidance.relevance(kept, state.ask) === false) {
      state.ignored.push("ask=" + state.ask);
      state.ask = "";
    }
    return state;
  }

  function write(state) {
    var parts = state.order.map(function (name) {
      return name + "=" + (state.unsure[name] ? UNSURE : state.answers[name]);
    });
    PLACES.forEach(function (place) { if (state.places[place]) parts.push(place); });
    if (state.ask) parts.push("ask=" + state.ask);
    return "#" + (parts.join("&") || "start");
  }

  function copy(state) {
    return {
      answers: Object.assign({}, state.answers),
      order: state.order.slice(),
      unsure: Object.assign({}, state.unsure),
      places: Object.assign({}, state.places),
      ask: state.ask,
      ignored: []
    };
  }

  // The same situation with another answer (null: not sure). What rested on the old answer has
  // to be confirmed again, unless the question only selects duties.
  function withAnswer(state, guidance, name, value) {
    var next = copy(state);
    if (next.order.indexOf(name) < 0) next.order.push(name);
    delete next.unsure[name];
    delete next.answers[name];
    if (value === null) next.unsure[name] = true;
    else next.answers[name] = value;
    next.ask = "";
    delete next.places.start;
    if (!guidance.fact(name).selects_only) next.places = {};
    next = fit(next, guidance);
    next.ignored = [];
    return next;
  }

  // The same answers at another place: at("record"), at("ask", fact).
  function at(state, place, value) {
    var next = copy(state);
    next.ask = "";
    delete next.places.record;
    delete next.places.all;
    delete next.places.start;
    if (place === "ask") next.ask = value;
    else if (place) next.places[place] = true;
    return next;
  }

  return { read: read, write: write, withAnswer: withAnswer, at: at };
}());
