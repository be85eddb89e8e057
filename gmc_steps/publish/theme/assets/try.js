/* The page on which an author tries a scenario. What is expected is written before anything that
   the rules say is shown; that it changed afterwards is told. case.js knows what the steps mean. */
(() => {
  "use strict";

  const { all, add, el, count, copy } = Parts;
  const byId = (id) => document.getElementById("try-" + id);
  const { table, sentences, frames, factOf, normOf, purposes, match, asserts } = GuidanceCase;
  const form = document.getElementById("try"), paragraph = byId("paragraph"), name = byId("name"), steps = byId("steps");
  const find = byId("find"), found = byId("found"), misfits = byId("misfits"), answer = byId("answer"), gherkin = byId("gherkin");
  const MOST = 8, SLICE = 40;
  const flat = (lists) => [].concat(...lists);
  const option = (number) => paragraph.querySelector('option[value="' + number + '"]');
  const titled = (id) => "Paragraph " + option(id.split(".")[0]).textContent;
  const normLink = (id) => el("a", { href: option(id.split(".")[0]).dataset.page + "#" + id }, id);
  // A text in which the numbers of norms lead to them.
  const linked = (text) => text.split(/\b(\d+\.\d+)\b/).map((part) => (normOf[part] ? normLink(part) : part));

  let seen = null; // what was expected when the answer was first shown
  let given = {}; // what the Givens answer, by fact
  let turn = 0; // of the answers asked for: a search for an earlier one stops

  // The steps as they stand --------------------------------------------------------------------

  // Every step, those of the Background first, and what is wrong with them, each with what may be meant.
  function read() {
    const [file, background] = TryData.places[paragraph.value], one = GuidanceCase.Case(), wrong = [], made = [];
    let type = "", then = false;
    function step(keyword, text, line) {
      const where = line ? "Line " + line + ": " : "In the Background: ";
      const type_ = keyword === "And" || keyword === "But" ? type : keyword.toLowerCase();
      const say = (said, meant) => wrong.push({ said: where + said, line, keyword, meant: (line && meant) || [] });
      if (!type_) { say("begin with Given, When or Then"); return; }
      type = type_;
      const phrase = match(type, text), other = type === "then" ? "given" : "then";
      const first = made.filter((each) => phrase && each.phrase && each.phrase.text === text && each.phrase.keyword === phrase.keyword)[0];
      then = then || type === "then";
      made.push({ keyword, type, text, line, phrase });
      if (first) say("this is said already, " + (first.line ? "on line " + first.line : "in the Background") + "; keep one of the two");
      else if (!phrase && match(other, text)) {
        say(other === "then" ? "this is a Then; put it below the Givens, after Then" : "this is a Given; put it above the first Then");
      } else if (!phrase) say("no phrase has these words. The nearest:", nearest(type, text));
      else if (type !== "then" && then) say("a Given after a Then; put it before the first Then");
      else if (type !== "then") { const against = one.answer(phrase); if (against) say(against); }
    }
    background.forEach(([keyword, text]) => step(keyword, text, 0));
    type = "";
    steps.value.split("\n").forEach((raw, i) => {
      const found = /^\s*(Given|When|Then|And|But)\s+(.*?)\s*$/.exec(raw);
      if (found) step(found[1], found[2], i + 1);
      else if (raw.trim()) wrong.push({ said: "Line " + (i + 1) + ": a step begins with Given, When, Then, And or But", meant: [] });
    });
    const unfit = wrong.length ? "" : one.misfit();
    if (unfit) wrong.push({ said: "The Givens do not fit together: " + unfit, meant: [] });
    const lacks = [name.value.trim() ? "" : "a name", made.some((each) => each.line && each.type !== "then") || background.length ? "" : "a Given",
      then ? "" : "a Then, which says what you expect"].filter(Boolean);
    return { file, given: one.given, steps: made, wrong, lacks, thens: made.filter((each) => each.type === "then") };
  }

  const nearest = (type, text) => {
    const among = candidates().filter((each) => each.keyword === (type === "then" ? "then" : "given"));
    const whole = Array.from(sentences.given.keys()), texts = type === "then" ? among.map((each) => each.text) : whole;
    const plain = (words) => words.toLowerCase().replace(/[‘’´`]/g, "'").replace(/[^a-z0-9'.,-]+/g, " ").replace(/[ .]+$/, "").trim();
    const same = among.filter((each) => plain(each.text) === plain(text));
    return same.length ? [same[0].text] : Nearest(texts, text);
  };

  // Put a phrase in the place of a step.
  function mend({ line, keyword }, phrase) {
    const lines = steps.value.split("\n");
    lines[line - 1] = lines[line - 1].match(/^\s*/)[0] + keyword + " " + phrase;
    steps.value = lines.join("\n");
    edited();
    steps.focus();
  }

  function showMisfits(made, asked) {
    misfits.textContent = "";
    misfits.classList.toggle("error-summary", asked);
    const lines = made.wrong.map((each) => {
      const choices = each.meant.map((phrase) => {
        const use = el("button", { type: "button", class: "try-use" }, phrase);
        use.addEventListener("click", () => mend(each, phrase));
        return el("li", {}, use);
      });
      return el("li", {}, each.said, choices.length ? el("ul", {}, choices) : null);
    });
    const lacks = made.lacks.length ? el("p", {}, (lines.length ? "Also still" : "Still") + " to write: " + made.lacks.join("; ") + ".") : null;
    if (lines.length || asked) add(misfits, asked ? el("h2", { tabindex: "-1" }, "Put this right first") : null,
      lines.length ? el("ul", {}, lines) : null);
    add(misfits, lacks);
  }

  // Phrases --------------------------------------------------------------------------------

  const GAP = /\{(\w+)(?::(\w+))?\}/;
  const duty = (norm) => norm.directive && !norm.permits;
  const CAN_STAND = {
    norm: (gap, id, frame) => (gap === "displaced_by" ? normOf[id].displaced.map(([by]) => table.norms[by].id)
      : table.norms.filter((norm) => (frame.act === "answer" ? norm.asked : frame.act !== "expect_done" || duty(norm))).map((norm) => norm.id)),
    unclear: () => table.norms.filter((norm) => norm.reading).map(GuidanceCase.unclear),
    fact: (_, id) => (id ? GuidanceCase.readBy([id]).filter((each) => factOf[each]).map((each) => factOf[each].topic)
      : table.facts.map((fact) => fact.topic)),
    done: () => ["met", "outstanding", "not met"],
    purpose: () => purposes.phrases,
    verdict: () => Object.keys(GuidanceCase.verdicts).map((verdict) => GuidanceCase.verdicts[verdict]),
    phrases: () => flat(table.facts.map((fact) => flat(fact.changeable.map(([, to]) => to)).map((value) => GuidanceCase.sentence(fact.name, value))))
      .concat(table.norms.filter((norm) => norm.asked).map((norm) => GuidanceCase.sentence(norm.id, "done"))),
    answer: () => flat(table.facts.filter((fact) => fact.kind === "judgement").map((fact) => fact.phrases)),
    reading: () => table.hand_overs.map((each) => String(each.reading))
  };

  // A frame with whatever can stand in its gaps.
  function filled(frame, text, id) {
    const gap = GAP.exec(text);
    if (!gap) return [[text, id]];
    return flat(CAN_STAND[gap[2] || gap[1]](gap[1], id, frame).map((each) => filled(frame, text.replace(gap[0], () => each),
      id || (/^\d+\.\d+/.exec(each) || [""])[0])));
  }

  function meaning(phrase, id) {
    const fact = phrase.act === "answer" && factOf[phrase.given.fact];
    if (fact) return fact.question + (fact.judge ? " Judged by " + fact.judge + "." : "");
    if (phrase.act === "assume_ordinary") return "Takes for granted the usual answers to what is left open.";
    if (phrase.act === "answer") return "Of what " + id + " says: " + normOf[id].said + ".";
    if (id) return titled(id) + (phrase.act === "expect_state" && phrase.given.state === "applies" ? ", " + id + " applies." : ". " + id + ": " + normOf[id].said + ".");
    return phrase.act === "expect_verdict" ? "The answer as a whole, or for one purpose." : "";
  }

  // What people call an answer that the guidance words differently.
  const everyday = ({ fact, value }) => TryData.everyday.filter(([, about]) => about.some((each) => each === fact || each === fact + "=" + value))
    .map(([words]) => words);

  let known = null;
  function candidates() {
    if (known) return known;
    const one = (keyword, text, phrase, id) => {
      const means = meaning(phrase, id), given = phrase.act === "answer" && phrase.given;
      // Whoever finds one answer to a question sees the others too.
      const beside = factOf[given.fact] ? factOf[given.fact].phrases.concat(everyday(given)).join(" ") : "";
      return { keyword, text, means, asks: given.fact, when: given.fact === TryData.act, sought: [text, means, beside].join(" ").toLowerCase() };
    };
    known = flat(["given", "then"].map((keyword) => Array.from(sentences[keyword], ([text, phrase]) => one(keyword, text, phrase, asserts(phrase)[0]))));
    const whole = new Set(known.map((each) => each.text));
    frames.forEach((frame) => filled(frame, frame.text, "").forEach(([text, id]) => {
      if (!whole.has(text)) known.push(one(frame.keyword, text, { act: frame.act, given: frame.fixed }, id));
      whole.add(text);
    }));
    return known;
  }

  let active = -1, shown = [];

  function mark(to) {
    active = to;
    all("[role=option]", found).forEach((each, i) => {
      each.setAttribute("aria-selected", String(i === active));
      if (i === active) each.scrollIntoView({ block: "nearest" });
    });
    if (active < 0) find.removeAttribute("aria-activedescendant");
    else find.setAttribute("aria-activedescendant", "try-option-" + active);
  }

  function close() {
    found.hidden = true;
    find.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function offer() {
    const text = find.value.trim(), words = text.toLowerCase().split(/\s+/);
    if (!text) { close(); byId("found-said").textContent = ""; return; }
    const has = (where, each) => (/^\d+\.\d+$/.test(each) ? where.split(/[^\d.]+/).indexOf(each) >= 0 : where.indexOf(each) >= 0);
    const fitting = candidates().filter((each) => words.every((word) => has(each.sought, word)));
    // Words as they were typed come first, and last what answers a question that is answered already.
    const rank = (each) => {
      const own = " " + each.text.toLowerCase();
      return words.reduce((sum, word) => sum + (own.indexOf(" " + word) >= 0 ? 0 : has(own, word) ? 1 : 3), 0) -
        (own.indexOf(text.toLowerCase()) >= 0 ? 2 : 0) + (each.asks in given ? 9 : 0);
    };
    const order = /^[\d.]+$/.test(text) ? ["then", "given"] : ["given", "then"];
    const of = (keyword) => fitting.filter((each) => each.keyword === keyword).sort((one, other) => rank(one) - rank(other)).slice(0, MOST);
    shown = fitting.length ? flat(order.map(of))
      : flat(["given", "then"].map((type) => nearest(type, text).map((phrase) => candidates().filter((each) => each.keyword === type && each.text === phrase)[0])));
    found.textContent = "";
    shown.forEach((each, i) => {
      const row = el("li", { role: "option", id: "try-option-" + i, "aria-selected": "false" },
        el("b", {}, word(each)), " ", each.text, el("small", {}, each.means + (each.asks in given ? " Answered already." : "")));
      row.addEventListener("mousedown", (event) => { event.preventDefault(); pick(i); });
      add(found, row);
    });
    found.hidden = false;
    find.setAttribute("aria-expanded", "true");
    mark(-1);
    byId("found-said").textContent = !fitting.length ? "No phrase has all of these words. The nearest are listed."
      : count(fitting.length, "phrase") + (fitting.length > shown.length ? ", " + shown.length + " of them listed; another word narrows them." : ".");
  }

  const word = (each) => (each.keyword === "then" ? "Then" : each.when ? "When" : "Given");

  // A Given goes above When and Then, a When above Then, a Then to the end.
  function pick(i) {
    const each = shown[i], lines = steps.value.split("\n").filter((line) => line.trim()), begins = (words) => {
      const at = lines.findIndex((line) => words.test(line.trim()));
      return at < 0 ? lines.length : at;
    };
    const at = each.keyword === "then" ? lines.length : begins(each.when ? /^Then\b/ : /^(When|Then)\b/);
    const before = lines.slice(0, at).reverse().map((line) => /^\s*(Given|When|Then)\b/.exec(line)).filter(Boolean)[0];
    lines.splice(at, 0, (before && before[1] === word(each) ? "And" : word(each)) + " " + each.text);
    steps.value = lines.join("\n");
    find.value = "";
    close();
    byId("found-said").textContent = "Added: " + word(each) + " " + each.text;
    edited();
    look();
  }

  find.addEventListener("input", offer);
  find.addEventListener("blur", close);
  find.addEventListener("keydown", (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1 }, open = !found.hidden;
    if (event.key === "Enter") {
      event.preventDefault();
      if (open) pick(Math.max(active, 0));
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (moves[event.key]) {
      event.preventDefault();
      if (!open) offer();
      else mark((active + moves[event.key] + shown.length + (active < 0 && event.key === "ArrowUp" ? 1 : 0)) % shown.length);
    }
  });

  // The answer --------------------------------------------------------------------------------

  const expected = (made) => made.thens.map((each) => each.text);
  const late = (made) => seen !== null && expected(made).join("\n") !== seen.join("\n");

  // Do long work a little at a time, so that the page stays responsive.
  function inSlices(work, mine, done) {
    const begun = Date.now();
    let step = work.next();
    while (!step.done && Date.now() - begun < SLICE) step = work.next();
    if (mine !== turn) return;
    if (step.done) done(step.value);
    else window.setTimeout(() => inSlices(work, mine, done), 0);
  }

  function told(step, result, mine, first) {
    const said = result.wrong || result.alone;
    const item = el("li", { "data-holds": String(!!result.holds) }, el("p", {}, el("strong", {}, result.holds ? "As expected" : "Not as expected")),
      el("p", {}, el("b", {}, "Expected "), step.text),
      el("p", {}, el("b", {}, "Computed "), linked(said || result.got)));
    if (result.why && result.why.length) add(item, el("ul", { class: "why-so" }, result.why.map((line) => el("li", {}, linked(line)))));
    if (result.open && result.open.length) {
      add(item, el("p", {}, "It turns on what no Given says yet:"), el("ul", { class: "try-open" }, result.open.map((fact) => {
        const ask = el("button", { type: "button", class: "try-use" }, factOf[fact].question);
        ask.addEventListener("click", () => { find.value = factOf[fact].question; find.focus(); offer(); });
        return el("li", {}, ask);
      })));
    }
    if (!result.search) return item;
    const place = el("div", { class: "try-mend", role: "status" }, el("p", {}, "Looking for the smallest change that would make it hold…"));
    add(item, place);
    inSlices(result.search(first ? undefined : 0), mine, (made) => {
      const [head, ...lines] = GuidanceCase.mended(result, made);
      place.textContent = "";
      const points = lines.filter((line) => line.startsWith("- ")), others = lines.filter((line) => !line.startsWith("- "));
      add(place, el("p", {}, head), points.length ? el("ul", {}, points.map((line) => el("li", {}, linked(line.slice(2))))) : null,
        others.map((line) => el("p", {}, line)));
    });
    return item;
  }

  function show(made) {
    const one = GuidanceCase.Case(), mine = ++turn;
    made.steps.filter((each) => each.type !== "then").forEach((each) => one.answer(each.phrase));
    const results = made.thens.map((each) => one.expect(each.phrase)), failing = results.filter((each) => !each.holds);
    const changed = late(made);
    seen = seen || expected(made);
    answer.textContent = "";
    const heading = el("h2", { tabindex: "-1" }, failing.length ? failing.length + " of " + count(results.length, "Then") + (failing.length === 1 ? " does not hold" : " do not hold")
      : results.length === 1 ? "The Then holds" : "All " + results.length + " Thens hold");
    add(answer, heading,
      changed ? el("div", { class: "notice try-late" }, el("p", {}, el("strong", {}, "What is expected was changed after the answer was shown."), " At first it was:"),
        el("ul", {}, seen.map((text) => el("li", {}, text)))) : null,
      failing.length ? el("p", {}, "Which of the two is wrong, the text of the guidance decides: compare both with the paragraph.") : null,
      el("ol", { class: "try-results" }, made.thens.map((each, i) => told(each, results[i], mine, results[i] === failing[0]))),
      el("p", {}, "This is not evidence: only a run is. Copy the scenario as Gherkin into its file to have it run."));
    answer.hidden = false;
    heading.focus();
    writeGherkin(made);
  }

  function writeGherkin(made) {
    const place = gherkin.querySelector("div"), ready = !made.wrong.length && !made.lacks.length;
    place.textContent = "";
    if (!ready) { add(place, el("p", {}, "It can be copied when it has a name, a Then, and nothing to put right.")); return; }
    const tags = Array.from(new Set(flat(made.thens.map((each) => asserts(each.phrase)))));
    const lines = [late(made) ? "    # What is expected was changed after the answer was shown." : "",
      tags.length ? "    " + tags.map((id) => "@" + id).join(" ") : "", "    Scenario: " + name.value.trim()].filter(Boolean)
      .concat(made.steps.filter((each) => each.line).map((each) => "      " + each.keyword + " " + each.text));
    const code = el("code", {}, lines.join("\n") + "\n"), button = el("button", { type: "button", class: "plain-button" }, "Copy");
    const said = el("p", { role: "status" });
    button.addEventListener("click", () => copy(code.textContent, code).then((copied) => {
      said.textContent = copied ? "Copied." : "Selected; copy it with the keyboard.";
    }));
    add(place, el("p", {}, "It belongs at the end of the rule of paragraph " + paragraph.value + ", tagged @p" + paragraph.value + ", in ", el("code", {}, made.file), ". There ",
      el("code", {}, "gmc-steps check"), " looks at how it is written, and ", el("code", {}, "make serve"), " runs it."),
    el("pre", {}, code), el("p", {}, button), said);
  }

  // Editing --------------------------------------------------------------------------------

  let waiting = 0;
  function edited() {
    turn++;
    if (!answer.hidden) {
      answer.textContent = "";
      add(answer, el("p", { role: "status" }, "The scenario has changed since it was checked. Check it again to see what the rules say."));
    }
    window.clearTimeout(waiting);
    waiting = window.setTimeout(look, 300);
  }

  function look() {
    const made = read();
    given = made.given;
    if (steps.value.trim()) showMisfits(made, false); else misfits.textContent = "";
    writeGherkin(made);
  }

  function background() {
    const above = TryData.places[paragraph.value][1], place = byId("above");
    place.hidden = !above.length;
    place.querySelector("ol").textContent = "";
    add(place.querySelector("ol"), above.map(([keyword, text]) => el("li", {}, el("b", {}, keyword), " " + text)));
  }

  // Nothing of what was there, or the scenario that an address brings along.
  function begin(wanted) {
    paragraph.value = wanted.get("paragraph") && option(wanted.get("paragraph")) ? wanted.get("paragraph") : paragraph.options[0].value;
    name.value = wanted.get("name") || "";
    const lines = (wanted.get("steps") || "").split("\n"), above = TryData.places[paragraph.value][1];
    const stands = above.length && above.every(([, text], i) => lines[i] && lines[i].replace(/^\s*\w+\s+/, "") === text);
    steps.value = (stands ? lines.slice(above.length) : lines).join("\n");
    seen = null;
    answer.hidden = true;
    answer.textContent = "";
    gherkin.open = false;
    background();
    edited();
    look();
  }

  const brought = () => new URLSearchParams(window.location.hash.slice(1));
  form.addEventListener("submit", (event) => {
    const made = read();
    event.preventDefault();
    showMisfits(made, made.wrong.length + made.lacks.length > 0);
    if (misfits.querySelector("h2")) misfits.querySelector("h2").focus();
    else show(made);
  });
  [steps, name].forEach((field) => field.addEventListener("input", edited));
  paragraph.addEventListener("change", () => { background(); edited(); });
  byId("anew").addEventListener("click", () => { begin(new URLSearchParams()); find.focus(); });
  window.addEventListener("hashchange", () => { if (brought().has("steps")) begin(brought()); });
  begin(brought());
  window.phrasesToTry = candidates;
})();
