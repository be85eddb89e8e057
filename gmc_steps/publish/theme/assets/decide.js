/* The guided tool: one question on each screen, then the answer.

   It decides nothing: advice.js interprets the rules. Every screen is a function of the address
   (decide-address.js), so Back, Forward, bookmarks and shared links work, and nothing is stored. */
(() => {
  "use strict";

  const { el, add, count } = Parts;
  const { sentence, lower, series, change, button, notSure } = DecideParts;
  const address = DecideAddress;
  const data = DecideParts.read();
  const guidance = GuidanceAdvice.Guidance(data.table);
  const links = DecideParts.Links(data);
  const place = document.getElementById("decide"), article = place.parentNode;
  const siteTitle = document.title;
  const MOST_PARAGRAPHS = 4;

  const label = (name, value) => DecideParts.label(guidance.fact(name), value, data.ask);
  const told = (name, value) => DecideParts.told(guidance.fact(name), value, data);

  const context = { guidance, data, links, final, open, asking, why, label, told, offered, statements, href: address.write,
    withAnswer: (state, name, value) => address.withAnswer(state, guidance, name, value) };
  const result = DecideResult.Result(context);
  context.interrupts = result.interrupts;

  const to = (state, where, value) => address.write(address.at(state, where, value));

  // The usual answers that nobody has given: never those to which someone said "not sure".
  function usual(state) {
    const assumed = guidance.advise(state.answers).assuming(), left = {};
    Object.keys(assumed).filter((name) => !state.unsure[name])
      .forEach((name) => { left[name] = assumed[name]; });
    return left;
  }

  // The advice if what is usual is so: the answer names it, and where it has not been confirmed.
  function final(state) {
    const assumed = usual(state), plain = guidance.advise(state.answers).assumed();
    if (!Object.keys(state.unsure).length) return { assumed, advice: plain };
    return { assumed, advice: guidance.advise(Object.assign({}, state.answers, assumed)) };
  }

  const left = (state, advice) => advice.questions().filter((name) => !state.unsure[name]);

  // The questions to ask, in their order: those that are left where what is usual is so.
  function open(state) { return left(state, guidance.advise(state.answers).assumed()); }

  // The next of them, or nothing.
  function asking(state) {
    let found;
    guidance.advise(state.answers).assumed().ask((name) => {
      if (!state.unsure[name]) found = name;
      return found !== undefined;
    });
    return found;
  }

  // Where a situation leads: to a question or to the answer. Where only what people can do is open,
  // the answer says what that is.
  function next(state) {
    const ask = asking(state);
    if (state.ask) return { kind: "question", name: state.ask, asked: true };
    if (state.places.all) return { kind: "all" };
    const found = final(state);
    // What may have been refused is asked, and what an old address may have said of it: a refusal
    // is never passed over; nor what settles what there is to do.
    const waits = () => !state.ignored.length && guidance.fact(ask).kind === "conduct" && !guidance.fact(ask).heeded &&
      data.words.asked.indexOf(ask) < 0 && found.advice.answer().verdict === "may_once";
    if (ask && !state.places.now && !waits()) return { kind: "question", name: ask };
    if (!state.places.judged && result.interrupts(found.advice)) {
      return { kind: "interruption", final: found };
    }
    return { kind: state.places.record ? "record" : "result", final: found };
  }

  // Questions ------------------------------------------------------------------------------

  // Whether a condition reads a fact, if only through the norms that it refers to.
  function reads(condition, index, seen) {
    const [head, ...parts] = condition;
    if (typeof head !== "number") return parts.some((part) => reads(part, index, seen));
    return head >= 0 ? head === index : normReads(guidance.table.norms[-1 - head], index, seen);
  }

  function normReads(norm, index, seen) {
    if (seen.has(norm)) return false;
    seen.add(norm);
    return [norm.within, norm.unclear].concat(norm.met ? [norm.met] : [],
      ...norm.displaced.map(([other, when]) => [[-1 - other], when])).some((part) => reads(part, index, seen));
  }

  // The paragraphs whose gates turn on the fact as things stand, or that read it at all.
  function turning(state, name) {
    const without = Object.assign({}, state.answers), numbers = new Set();
    const { facts, norms, hand_overs } = guidance.table, index = facts.indexOf(guidance.fact(name));
    const paragraph = (norm) => Number(norm.id.split(".")[0]), gates = norms.filter((norm) => norm.gate);
    delete without[name];
    const advice = guidance.advise(guidance.withAnswers({}, without)).assumed();
    gates.forEach((norm) => {
      const find = (fact) => { if (fact === index) numbers.add(paragraph(norm)); };
      advice.turns(norm, find);
      if (norm.met) advice.open(norm.met, find);
    });
    if (!numbers.size) {
      gates.filter((norm) => normReads(norm, index, new Set())).forEach((norm) => numbers.add(paragraph(norm)));
      hand_overs.filter((entry) => reads(entry.when, index, new Set())).forEach((entry) => numbers.add(entry.paragraph));
    }
    return Array.from(numbers).sort((a, b) => a - b);
  }

  function why(state, name, id) {
    return el("details", { class: "why", id }, el("summary", {}, "Why this is asked"), el("p", {}, because(state, name)));
  }

  function because(state, name) {
    const fact = guidance.fact(name), numbers = turning(state, name), parts = [];
    if (fact.selects_only || !numbers.length) {
      parts.push("This is asked because it decides which further duties you have.");
    } else {
      const shown = numbers.slice(0, MOST_PARAGRAPHS), more = numbers.length - shown.length;
      parts.push("This is asked because ", series(shown.map((number) => (
        el("span", {}, links.paragraph(number), " (" + lower(links.title(number)) + ")")
      )).concat(more ? [more + " more"] : [])), numbers.length > 1 ? " turn on it." : " turns on it.");
    }
    if (fact.kind === "judgement") {
      const judges = fact.judge === data.words.addressee ? "you judge" : fact.judge + " judges";
      parts.push(" " + sentence(judges) + " this",
        fact.guided_by ? [": ", links.norm(fact.guided_by), " says how."] : ".");
    }
    return parts;
  }

  // The answers that a question offers, without those that nobody could give here.
  function offered(state, name) {
    const advice = guidance.advise(state.answers).assumed(), never = data.ask.impossible[name] || {};
    return guidance.fact(name).values
      .filter((value) => !never[value] || advice.holds(never[value]) !== true || state.answers[name] === value)
      .map((value) => [value, label(name, value)]);
  }

  // Several questions asked as one, where none of them has been answered: its words and choices.
  function blend(state, name) {
    const found = data.ask.blends.filter(([fact]) => fact === name)[0];
    if (!found) return null;
    const advice = guidance.advise(state.answers).assumed(), never = data.ask.impossible;
    const choices = found[2].filter(([, answers, when]) => advice.holds(when) !== false &&
      Object.keys(answers).every((fact) => !(never[fact] || {})[answers[fact]] ||
        advice.holds(never[fact][answers[fact]]) !== true));
    const all = Object.keys(Object.assign({}, ...choices.map(([, answers]) => answers)));
    return all.some((fact) => state.order.indexOf(fact) >= 0) ? null : { question: found[1], choices };
  }

  function question(state, name, asked) {
    const fact = guidance.fact(name), given = state.unsure[name] ? "?" : state.answers[name];
    const whole = asked ? null : blend(state, name), words = whole ? whole.question : fact.question;
    const answers = whole ? whole.choices.map(([text], i) => [String(i), text]) : offered(state, name);
    const error = el("p", { class: "error", id: "decide-error", hidden: true });
    const summary = el("div", { class: "error-summary", role: "alert", tabindex: "-1", hidden: true });
    const fieldset = el("fieldset", {}, el("legend", {}, el("h1", { tabindex: "-1" }, words)),
      error, DecideParts.choices(fact, answers, given, "decide-", "answer"));
    const form = el("form", { novalidate: true }, summary, fieldset,
      el("p", { class: "onward" }, el("button", { type: "submit", class: "begin-button" }, "Continue")),
      why(state, name, "decide-why"));
    form.addEventListener("submit", (event) => {
      const chosen = form.querySelector("input:checked");
      event.preventDefault();
      if (chosen) {
        const value = chosen.value, given = whole && value !== "?" ? whole.choices[Number(value)][1] : {};
        if (!whole || value === "?") given[name] = value === "?" ? null : value;
        location.hash = address.write(Object.keys(given).reduce((before, each) => (
          context.withAnswer(before, each, given[each])), state));
        return;
      }
      const back = el("a", { href: "#decide-0" }, "Choose an answer, or “" + notSure(fact) + "”");
      back.addEventListener("click", (click) => {
        click.preventDefault();
        document.getElementById("decide-0").focus();
      });
      summary.textContent = "";
      add(summary, el("h2", {}, "There is a problem"), back);
      error.textContent = "Choose an answer.";
      error.hidden = summary.hidden = false;
      fieldset.setAttribute("aria-describedby", "decide-error");
      document.title = "Error: " + document.title.replace(/^Error: /, "");
      summary.focus();
    });
    const at = state.order.indexOf(name), number = (at < 0 ? state.order.length : at) + 1;
    return { title: (asked ? "" : "Question " + number + ": ") + words,
      node: el("section", { class: "ask" }, back(state, name), form,
        name === data.words.short_cuts_at ? shortCuts() : null) };
  }

  function shortCuts() {
    return el("nav", { class: "short-cut-line", "aria-label": "At once" }, "Or at once: ",
      series(data.short_cuts.map(([name, fragment]) => el("a", { href: "#" + fragment }, lower(name)))), ".");
  }

  // Back leads to the answer given before this one, or to the first screen.
  function back(state, name) {
    const at = name ? state.order.indexOf(name) : -1;
    const before = state.order[(at < 0 ? state.order.length : at) - 1];
    return el("p", { class: "back" }, el("a", { href: before ? to(state, "ask", before) : "#" }, "Back"));
  }

  function statements(state, names, said) {
    return el("ul", { class: "statements" }, names.map((name) => el("li", {}, el("span", {}, said(name)), " ",
      change(to(state, "ask", name), guidance.fact(name)))));
  }

  // The answers so far, each with a way to change it.
  function answers(state, open) {
    if (!state.order.length) return null;
    const all = Object.assign({}, final(state).assumed, state.answers);
    return el("details", { class: "answers", open },
      el("summary", {}, "Your " + count(state.order.length, "answer")),
      statements(state, state.order, (name) => (state.unsure[name] ? "Not sure: " + guidance.fact(name).topic
        : told(name, state.answers[name]) + DecideParts.idle(all, name, guidance))),
      el("p", {}, el("a", { href: "#" }, "Start again"), ". These answers stand in the address of this page, and nowhere else."));
  }

  function ignored(state) {
    if (!state.ignored.length) return null;
    return el("p", { class: "notice", role: "note" }, el("strong", {}, "Part of the address was ignored: "),
      state.ignored.map((text) => "“" + text.slice(0, 60) + "”").join(", ") +
      ". It is not a question here, not an answer to one, or does not arise after the other answers. Check the answers below.");
  }

  // Screens --------------------------------------------------------------------------------

  const beginning = (made, node) => {
    made.node.insertBefore(node, made.node.firstChild);
    return made;
  };

  const SCREENS = {
    question: (state, where) => question(state, where.name, where.asked),
    all: (state) => beginning(DecideAll.screen(state, context), back(state)),
    interruption: (state, where) => (
      beginning(result.interruption(state, where.final.advice), back(state))),
    record: (state, where) => beginning(DecideRecord.screen(state, where.final, context),
      el("p", { class: "back" }, el("a", { href: to(state) }, "Back to the answer"))),
    result: (state, where) => beginning(result.screen(state, where.final), back(state))
  };

  function screen(state) {
    const where = next(state), kind = where.kind, made = SCREENS[kind](state, where);
    let foot = null;
    if (kind === "question" && !where.asked) {
      foot = el("p", { class: "so-far" },
        state.order.length ? [el("a", { href: to(state, "now") }, "See the answer so far"), " "] : null,
        el("a", { href: to(state, "all") }, "All questions on one page"));
    } else if (kind === "result") foot = button(to(state, "record"), "Print or copy a record");
    return { kind, title: made.title, nodes: [ignored(state), made.node, foot,
      kind === "record" || kind === "all" ? null
        : answers(state, state.ignored.length > 0), made.after] };
  }

  function show(moved) {
    const fragment = location.hash.replace(/^#/, "");
    const started = fragment !== "" && !document.getElementById(fragment);
    Array.from(article.children).filter((child) => child !== place)
      .forEach((child) => { child.hidden = started; });
    place.textContent = "";
    place.hidden = !started;
    document.body.setAttribute("data-decide", "start");
    document.title = siteTitle;
    if (started) {
      const state = address.read(fragment, guidance);
      // Whoever opens an address has confirmed nothing yet, whatever was confirmed by who sent it.
      if (!moved) ["usual", "judged"].forEach((name) => { delete state.places[name]; });
      const made = screen(state);
      add(place, made.nodes);
      document.body.setAttribute("data-decide", made.kind);
      document.title = made.title + " – " + siteTitle;
    }
    if (!moved) return;
    const heading = (started ? place : article).querySelector("h1");
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  window.addEventListener("hashchange", () => show(true));
  show(false);
})();
