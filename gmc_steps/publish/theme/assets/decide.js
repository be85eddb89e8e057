/* The guided tool: one question on each screen, then the answer.

   It decides nothing: advice.js interprets the rules. Every screen is a function of the address
   (decide-address.js), so Back, Forward, bookmarks and shared links work, and nothing is stored. */

(function () {
  "use strict";

  var el = DecideParts.el, sentence = DecideParts.sentence, series = DecideParts.series;
  var phrase = DecideParts.phrase, address = DecideAddress;
  var data = JSON.parse(document.getElementById("decide-data").textContent);
  var guidance = GuidanceAdvice.Guidance(data.table);
  var links = DecideParts.Links(data);
  var place = document.getElementById("decide");
  var article = place.parentNode;
  var siteTitle = document.title;
  var MOST_PARAGRAPHS = 4;

  var context = {
    guidance: guidance, data: data, links: links, final: final, open: open, why: why,
    href: function (state) { return address.write(state); },
    withAnswer: function (state, name, value) {
      return address.withAnswer(state, guidance, name, value);
    }
  };
  var result = DecideResult.Result(context);
  context.interrupts = result.interrupts;

  // The usual answers that nobody has given: never those to which someone said "not sure".
  function usual(state) {
    var assumed = guidance.advise(state.answers).assuming(), left = {};
    Object.keys(assumed).forEach(function (name) {
      if (!state.unsure[name]) left[name] = assumed[name];
    });
    return left;
  }

  // The advice once the usual answers are confirmed (or, to look ahead, as if they were).
  function final(state, ahead) {
    var assumed = state.places.usual || ahead ? usual(state) : {};
    return { assumed: assumed,
      advice: guidance.advise(Object.assign({}, state.answers, assumed)) };
  }

  // The questions to ask, in their order: those that are usually answered alike are confirmed.
  function open(state) {
    return guidance.advise(state.answers).questions().filter(function (name) {
      return !state.unsure[name] && !guidance.fact(name).usual;
    });
  }

  // Where a situation leads: to a question, to what is to be confirmed, or to the answer.
  function next(state) {
    var waiting = guidance.advise(state.answers).questions().filter(function (name) {
      return !state.unsure[name];
    }), ask = open(state)[0], found;
    if (state.ask) return { kind: "question", name: state.ask, asked: true };
    if (state.places.all) return { kind: "all" };
    if (ask && !state.places.now) return { kind: "question", name: ask };
    if (waiting.length && !state.places.usual && !state.places.now) return { kind: "confirm" };
    found = final(state);
    if (!state.places.judged && result.interrupts(found.advice)) {
      return { kind: "interruption", final: found };
    }
    return { kind: state.places.record ? "record" : "result", final: found };
  }

  // Questions ------------------------------------------------------------------------------

  // The paragraphs whose gates turn on the fact as things stand, or that read it at all.
  function turning(state, name) {
    var without = Object.assign({}, state.answers), advice, numbers = {}, found;
    var index = guidance.table.facts.indexOf(guidance.fact(name));
    delete without[name];
    advice = guidance.advise(guidance.withAnswers({}, without)).assumed();
    guidance.table.norms.forEach(function (norm) {
      function find(fact) { if (fact === index) numbers[norm.id.split(".")[0]] = true; }
      if (!norm.gate) return;
      advice.turns(norm, find);
      if (norm.met) advice.open(norm.met, find);
    });
    found = Object.keys(numbers).map(Number);
    return found.length ? found : data.turns[name] || [];
  }

  function why(state, name) {
    var fact = guidance.fact(name), numbers = turning(state, name), shown, more, parts;
    if (fact.selects_only || !numbers.length) {
      parts = ["This is asked because it tells which further duties you have."];
    } else {
      shown = numbers.slice(0, MOST_PARAGRAPHS);
      more = numbers.length - shown.length;
      parts = ["This is asked because ", series(shown.map(function (number) {
        return el("span", {}, links.paragraph(number), " (" + lower(links.title(number)) + ")");
      }).concat(more ? [more + " more"] : [])), numbers.length > 1 ? " turn on it." : " turns on it."];
    }
    if (fact.kind === "judgement") {
      parts.push(" " + sentence(fact.judge === data.words.addressee ? "you judge" : fact.judge + " judges") + " this",
        fact.guided_by ? [": ", links.norm(fact.guided_by), " says how."] : ".");
    }
    return parts;
  }

  function lower(title) {
    return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  }

  function number(state, name) {
    var at = state.order.indexOf(name);
    return (at < 0 ? state.order.length : at) + 1;
  }

  function question(state, name, asked) {
    var fact = guidance.fact(name), given = state.unsure[name] ? "?" : state.answers[name];
    var heading = el("h1", { tabindex: "-1" }, fact.question);
    var error = el("p", { class: "error", id: "decide-error", hidden: true });
    var summary = el("div", { class: "error-summary", role: "alert", tabindex: "-1", hidden: true });
    var fieldset = el("fieldset", { "aria-describedby": "decide-why" },
      el("legend", {}, heading), el("p", { class: "why", id: "decide-why" }, why(state, name)),
      error, DecideParts.choices(fact, given, "decide-", "answer"));
    var form = el("form", { novalidate: true }, summary, fieldset,
      el("button", { type: "submit", class: "begin-button" }, "Continue"));
    form.addEventListener("submit", function (event) {
      var chosen = form.querySelector("input:checked");
      event.preventDefault();
      if (chosen) {
        go(context.withAnswer(state, name, chosen.value === "?" ? null : chosen.value));
        return;
      }
      summary.textContent = "";
      DecideParts.add(summary, [el("h2", {}, "There is a problem"),
        el("a", { href: "#decide-0" }, "Choose an answer, or “" + DecideParts.notSure(fact) + "”")]);
      summary.querySelector("a").addEventListener("click", function (click) {
        click.preventDefault();
        document.getElementById("decide-0").focus();
      });
      error.textContent = "Choose an answer.";
      error.hidden = summary.hidden = false;
      fieldset.setAttribute("aria-describedby", "decide-why decide-error");
      document.title = "Error: " + document.title.replace(/^Error: /, "");
      summary.focus();
    });
    return { title: (asked ? "" : "Question " + number(state, name) + ": ") + fact.question,
      node: el("section", { class: "ask" }, back(state, name), form,
        name === data.words.short_cuts_at ? shortCuts() : null) };
  }

  function shortCuts() {
    return el("nav", { class: "short-cut-line", "aria-label": "At once" }, "Or at once: ",
      series(data.short_cuts.map(function (entry) {
        return el("a", { href: "#" + entry[1] }, lower(entry[0]));
      })), ".");
  }

  // Back leads to the answer given before this one, or to the first screen.
  function back(state, name) {
    var at = name ? state.order.indexOf(name) : -1;
    var before = at < 0 ? state.order[state.order.length - 1] : state.order[at - 1];
    var target = before ? address.write(address.at(state, "ask", before)) : "#";
    return el("p", { class: "back" }, el("a", { href: target }, "Back"));
  }

  function confirm(state) {
    var assumed = usual(state), heading = el("h1", { tabindex: "-1" }, "Is all of this so?");
    return { title: heading.textContent, node: el("section", { class: "confirm" }, back(state),
      heading,
      el("p", {}, "This is how it usually is. Change what is different, or what you are not sure of."),
      el("ul", { class: "statements" }, Object.keys(assumed).map(function (name) {
        var fact = guidance.fact(name);
        return el("li", {}, el("span", {}, sentence(phrase(fact, assumed[name])) + "."), " ",
          el("a", { href: address.write(address.at(state, "ask", name)) }, "Change",
            el("span", { class: "offscreen" }, " " + fact.topic)));
      })),
      el("p", { class: "go-on" }, el("a", { class: "begin-button",
        href: address.write(address.at(state, "usual")) }, "All of this is so")) ) };
  }

  // The answers so far, each with a way to change it.
  function answers(state, open) {
    if (!state.order.length) return null;
    return el("details", { class: "answers", open: open },
      el("summary", {}, "Your answers (" + state.order.length + ")"),
      el("ul", { class: "statements" }, state.order.map(function (name) {
        var fact = guidance.fact(name);
        return el("li", {}, el("span", {}, state.unsure[name] ? "Not sure: " + fact.topic
          : sentence(phrase(fact, state.answers[name])) + "."), " ",
          el("a", { href: address.write(address.at(state, "ask", name)) }, "Change",
            el("span", { class: "offscreen" }, " " + fact.topic)));
      })),
      el("p", {}, el("a", { href: "#" }, "Start again"), ". These answers stand in the address of this page, and nowhere else."));
  }

  function ignored(state) {
    if (!state.ignored.length) return null;
    return el("p", { class: "notice", role: "note" }, el("strong", {}, "Part of the address was left aside: "),
      state.ignored.map(function (text) { return "“" + text.slice(0, 60) + "”"; }).join(", ") +
      ". It is no question here, no answer to it, or does not arise after the other answers. Check the answers below.");
  }

  // Screens --------------------------------------------------------------------------------

  function go(state) { location.hash = address.write(state); }

  function screen(state) {
    var to = next(state), made, foot = [];
    if (to.kind === "question") {
      made = question(state, to.name, to.asked);
      if (!to.asked) {
        foot = [el("p", { class: "so-far" }, state.order.length ? [el("a", {
          href: address.write(address.at(state, "now")) }, "See the answer so far"), " "] : null,
          el("a", { href: address.write(address.at(state, "all")) },
            "All questions on one page"))];
      }
    } else if (to.kind === "all") {
      made = DecideAll.screen(state, context);
      made.node.insertBefore(back(state), made.node.firstChild);
    } else if (to.kind === "confirm") made = confirm(state);
    else if (to.kind === "interruption") {
      made = result.interruption(state, to.final.advice);
      made.node.insertBefore(back(state), made.node.firstChild);
    } else if (to.kind === "record") {
      made = DecideRecord.screen(state, to.final, context);
      made.node.insertBefore(el("p", { class: "back" }, el("a", {
        href: address.write(address.at(state)) }, "Back to the answer")), made.node.firstChild);
    } else {
      made = result.screen(state, to.final);
      made.node.insertBefore(back(state), made.node.firstChild);
      foot = [el("p", { class: "go-on" }, el("a", { class: "begin-button",
        href: address.write(address.at(state, "record")) }, "View the printable record"))];
    }
    return { kind: to.kind, title: made.title, nodes: [ignored(state), made.node, foot,
      to.kind === "record" || to.kind === "all" ? null : answers(state, to.kind === "result" || state.ignored.length > 0)] };
  }

  function show(moved) {
    var fragment = location.hash.replace(/^#/, ""), state, made;
    var started = fragment !== "" && !document.getElementById(fragment);
    Array.prototype.forEach.call(article.children, function (child) {
      if (child !== place) child.hidden = started;
    });
    place.textContent = "";
    place.hidden = !started;
    document.body.setAttribute("data-decide", "start");
    document.title = siteTitle;
    if (started) {
      state = address.read(fragment, guidance);
      made = screen(state);
      DecideParts.add(place, made.nodes);
      document.body.setAttribute("data-decide", made.kind);
      document.title = made.title + " – " + siteTitle;
    }
    if (!moved) return;
    var heading = started ? place.querySelector("h1") : article.querySelector("h1");
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  window.addEventListener("hashchange", function () { show(true); });
  show(false);
}());
