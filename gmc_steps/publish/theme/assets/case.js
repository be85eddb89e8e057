/* A scenario in the browser: what its steps mean, and what the rules say of its Thens.

   It follows gmc_steps/steps (vocabulary.py, case.py, failure.py and repair.py) and core/change.py,
   with the sentences that gmc_steps/publish/trying.py writes. The tests play every scenario of the
   project in both. A classic script, so that it works from a file share. */
const GuidanceCase = ((data) => {
  "use strict";

  const SHOWN = 3, MOST = 4, FINDING_PAIRS = 600, VERDICT_PAIRS = 300;
  const STATES = ["applies", "unclear", "depends", "displaced", "does not apply"];
  const BARS = ["must_stop", "must_not", "should_stop", "should_not"], OPEN = ["depends", "person_decides"];
  const DONE = ["not met", "outstanding", "met", null];

  const table = data.table, ORDINARY = data.ordinary, sentences = { given: new Map(), then: new Map() };
  const flat = (lists) => [].concat(...lists);
  const unique = (list) => Array.from(new Set(list));
  ["facts", "norms"].forEach((kind) => {
    const columns = table[kind], names = Object.keys(columns);
    table[kind] = (columns[names[0]] || []).map((_, i) => (
      names.reduce((row, name) => Object.assign(row, { [name]: columns[name][i] }), {})));
  });
  const factOf = {}, normOf = {}, verdicts = {}, answers = new Map();
  const say = (keyword, text, act, given) => sentences[keyword].set(text, { keyword, text, act, given });
  table.facts.forEach((fact) => {
    factOf[fact.name] = fact;
    fact.phrases.forEach((text, i) => {
      say("given", text, "answer", { fact: fact.name, value: fact.values[i] });
      answers.set(text, [fact.name, fact.values[i]]);
    });
  });
  table.norms.forEach((norm, index) => {
    normOf[norm.id] = Object.assign(norm, { index });
    say("then", norm.said + ", under " + norm.id, "expect_state", { norm: norm.id, state: "applies" });
  });
  data.sentences.forEach((sentence) => {
    say(...sentence);
    if (sentence[2] === "expect_verdict") verdicts[sentence[3].verdict] = sentence[1];
  });
  const noChange = data.sentences.filter(([, , act]) => act === "expect_no_change")[0][1];
  const guidance = GuidanceAdvice.Guidance(table), program = GuidanceProgram.write(table);
  const purposes = table.purposes ? factOf[table.purposes.fact] : { phrases: [], values: [] };

  // Sentences --------------------------------------------------------------------------------

  const keyOf = (object, wanted) => Object.keys(object).filter((key) => object[key] === wanted)[0];
  const topicOf = (name) => factOf[name].topic;
  const unclear = (norm) => norm.id + " is unclear, under reading " + norm.reading;
  const VALUES = {
    norm: (id) => normOf[id] && id,
    unclear: (text) => (table.norms.filter((norm) => unclear(norm) === text)[0] || {}).id,
    fact: (topic) => (table.facts.filter((fact) => fact.topic === topic)[0] || {}).name,
    done: (text) => text,
    purpose: (phrase) => purposes.values[purposes.phrases.indexOf(phrase)],
    verdict: (words) => keyOf(verdicts, words),
    phrases: (words) => {
      const said = words.split(" and also ");
      return said.every((each) => answers.has(each) || /^\d+\.\d+ has been done$/.test(each)) ? said : undefined;
    },
    answer: (phrase) => answers.get(phrase),
    reading: Number
  };
  const GAP = /\{(\w+)(?::(\w+))?\}/g;
  const frames = data.frames.map(([keyword, text, act, fixed]) => {
    const gaps = [], pattern = text.replace(GAP, (_, name, kind) => {
      gaps.push([name, kind || name]);
      return "(" + data.slots[kind || name] + ")";
    });
    return { keyword, text, act, fixed, gaps, pattern: new RegExp("^(?:" + pattern + ")$") };
  });

  // What a step says; nothing if no sentence has these words. And and But repeat the keyword before.
  function match(type, text) {
    const keyword = type === "then" ? type : "given", whole = sentences[keyword].get(text);
    if (whole) return whole;
    for (const frame of frames) {
      const found = frame.keyword === keyword && frame.pattern.exec(text);
      const given = Object.assign({}, frame.fixed);
      if (found && frame.gaps.every(([name, kind], i) => {
        given[name] = VALUES[kind](found[i + 1]);
        return given[name] !== undefined;
      })) return { keyword, text, act: frame.act, given };
    }
    return null;
  }

  // The norms whose finding a Then states.
  const asserts = (phrase) => (phrase.keyword === "then" && phrase.given.norm
    ? [phrase.given.norm].concat(phrase.given.displaced_by || []) : []);

  const sentence = (name, value) => (name in factOf ? factOf[name].phrases[factOf[name].values.indexOf(value)]
    : name === ORDINARY ? name : name + " has " + (value === "done" ? "" : "not ") + "been done");

  // Situations -------------------------------------------------------------------------------

  const conditionNorms = (condition) => (typeof condition[0] !== "number" ? flat(condition.slice(1).map(conditionNorms))
    : condition[0] < 0 ? [table.norms[-1 - condition[0]].id] : []);
  const conditionFacts = (condition) => (typeof condition[0] !== "number" ? flat(condition.slice(1).map(conditionFacts))
    : condition[0] < 0 ? [] : [table.facts[condition[0]].name]);

  // The advice on some answers, by fact's name, norm's id or ORDINARY; or why they cannot be.
  function situation(given) {
    const said = {}, done = {}, decided = [], heard = (fact) => (fact.heeded >> fact.values.indexOf(said[fact.name])) & 1;
    let wrong = "";
    Object.keys(given).forEach((name) => {
      const norm = normOf[name];
      if (name in factOf) said[name] = given[name];
      else if (norm && norm.asked) done[name] = given[name] === "done";
      else if (norm && norm.met) decided.push([norm, given[name] === "done"]);
      else if (norm) wrong = wrong || "nobody asks whether " + name + " has been done; remove it";
    });
    if (wrong) return { wrong };
    const advice = guidance.advise(said, done), holds = (condition) => advice.holds(condition);
    const relevance = (name) => guidance.relevance(said, name);

    function deciding(condition) {
      const head = condition[0], parts = condition.slice(1);
      if (typeof head === "number") return [condition];
      if (head === "!") return deciding(parts[0]);
      const value = holds(condition), wanted = head === "|";
      if (value === wanted) return deciding(parts.filter((part) => holds(part) === wanted)[0]);
      return value === null ? [] : flat(parts.map(deciding));
    }

    // The answered fact that settles a condition.
    function settling(condition) {
      const fact = table.facts[deciding(condition).filter((atom) => atom[0] >= 0)[0][0]];
      return fact.name in said && relevance(fact.name) !== false ? fact.name : settling(fact.relevant);
    }

    function misfit() {
      const facts = Object.keys(said).filter((name) => relevance(name) === false &&
        (heard(factOf[name]) || holds(factOf[name].idle) === false));
      if (facts.length) {
        const other = settling(factOf[facts[0]].relevant);
        return "“" + sentence(facts[0], said[facts[0]]) + "” does not fit “" + sentence(other, said[other]) + "”; leave out one of the two";
      }
      for (const id of Object.keys(done)) {
        const shown = done[id] ? normOf[id].undone_by : normOf[id].shown_by;
        if (conditionNorms(shown).length || holds(shown) !== true) continue;
        const other = settling(shown);
        return "“" + sentence(id, given[id]) + "” does not fit “" + sentence(other, said[other]) + "”; leave out one of the two";
      }
      return decided.map(([norm, isDone]) => unfit(norm, isDone)).filter(Boolean)[0] || "";
    }

    // Of an act that the answers decide.
    function unfit(norm, isDone) {
      const met = conditionNorms(norm.met).length ? null : holds(norm.met), facts = unique(conditionFacts(norm.met));
      const of = (kind) => facts.filter((name) => factOf[name].kind === kind);
      const acts = of("conduct").length ? of("conduct") : of("judgement");
      const read = acts.filter((name) => relevance(name) !== false).sort();
      if (met === isDone || !read.length) return "";
      const other = read.filter((name) => name in said)[0];
      if (met === null || !other) {
        const topics = read.slice(0, SHOWN).map(topicOf), last = topics.pop();
        return "nobody asks whether " + norm.id + " has been done; say " +
          (topics.length ? topics.join(", ") + " or " : "") + last + " instead";
      }
      return "that " + norm.id + " has " + (isDone ? "" : "not ") + "been done does not fit “" +
        sentence(other, said[other]) + "”; leave out one of the two";
    }

    wrong = misfit();
    return wrong ? { wrong } : { wrong, plain: advice, advice: ORDINARY in given ? advice.assumed() : advice };
  }

  // The finding for one norm, of several purposes the most binding; its reasons only when asked for.
  function finding(advice, id) {
    const norm = normOf[id], each = advice.purposes().map((purpose) => finding(purpose.advice, id));
    if (each.length) {
      const rank = (one) => STATES.indexOf(one.state) * 4 + DONE.indexOf(one.done);
      return each.reduce((first, next) => (rank(next) < rank(first) ? next : first));
    }
    let state = advice.view.state(norm.index), done = null;
    if (state === "depends") state = advice.completions.state(norm.index);
    if ((state === "applies" || state === "unclear") && norm.directive && !norm.permits) {
      const met = advice.view.met(norm.index);
      done = met === null ? "outstanding" : met ? "met" : "not met";
    }
    return { norm, state, done, displaced_by: advice.view.displacers(norm.index),
      because: () => advice.because(norm.index, []),
      depends_on: () => {
        const found = new Set();
        if (state === "depends") advice.turns(norm, (fact) => found.add(fact));
        return table.facts.filter((_, i) => found.has(i)).map((fact) => fact.name);
      } };
  }

  const binds = (found) => found.state === "applies" || found.state === "unclear";

  // What would change it ---------------------------------------------------------------------

  function* combinations(list, size, start) {
    if (!size) { yield []; return; }
    for (let i = start || 0; i <= list.length - size; i++) {
      for (const rest of combinations(list, size - 1, i + 1)) yield [list[i]].concat(rest);
    }
  }

  function changed(said, done, change) {
    const before = Object.assign({}, said), facts = {}, acts = Object.assign({}, done);
    change.forEach(([name, value]) => { if (name in factOf) facts[name] = value; else acts[name] = true; });
    Object.keys(facts).forEach((name) => (table.void[name] || []).forEach((other) => { delete before[other]; }));
    const after = guidance.withAnswers(before, facts);
    return Object.keys(facts).every((name) => name in after) ? guidance.advise(after, acts) : null;
  }

  const tried = (said, done, options, size) => Array.from(combinations(options, size))
    .filter((chosen) => new Set(chosen.map(([name]) => name)).size === size)
    .map((chosen) => [chosen, changed(said, done, chosen)]).filter(([, advice]) => advice);

  // The smallest changes that lead a refusal to something better, each in words.
  function changes(advice) {
    const assumed = advice.assumed(), verdict = (one) => one.assumed().verdict();
    let best = assumed.verdict();
    const better = (one, other) => data.openness[one] > data.openness[other];
    if (!guidance.refuses(best)) return [];
    const guards = table.guards.filter(([when]) => assumed.holds(when) === true);
    const guarded = (name, value) => guards.some(([, fact, values]) => (
      fact === name && (!values.length || values.indexOf(value) >= 0)));
    const facts = flat(table.facts.map((fact) => flat(fact.changeable
      .filter(([old]) => old === assumed.answers[fact.name]).map(([, to]) => to))
      .filter((value) => !guarded(fact.name, value)).map((value) => [fact.name, value])));
    const undone = Object.keys(assumed.done).filter((id) => !assumed.done[id]).map((id) => [id, "done"]);
    const shut = program.gates.filter((gate) => assumed.view.has(gate.closed)).map((gate) => table.norms[gate.norm].id);
    const waiting = undone.filter(([id]) => shut.indexOf(id) >= 0), options = facts.concat(waiting);
    let found = [];
    for (let size = 1; size <= MOST && waiting.length < MOST && !guidance.permits(best); size++) {
      const larger = tried(assumed.answers, assumed.done, options, size)
        .map(([chosen, after]) => [chosen, verdict(after)]).filter(([, after]) => better(after, best));
      found = found.concat(larger.map(([chosen]) => chosen));
      larger.forEach(([, after]) => { if (better(after, best)) best = after; });
    }
    // Where too much is undone to be chosen from, all of it counts as one change.
    const all = undone.reduce((done, [id]) => Object.assign(done, { [id]: true }), Object.assign({}, assumed.done));
    for (let size = 0; size <= MOST && !found.length; size++) {
      tried(assumed.answers, all, facts, size).forEach(([chosen, after]) => {
        if (!better(verdict(after), best)) return;
        let needed = all;
        undone.forEach(([id]) => {
          const fewer = Object.assign({}, needed, { [id]: false });
          if (!better(verdict(after), verdict(guidance.advise(after.answers, fewer)))) needed = fewer;
        });
        found.push(chosen.concat(undone.filter(([id]) => needed[id])));
      });
    }
    return found.map((change) => change.map(([name, value]) => sentence(name, value)));
  }

  // The facts that a norm's own conditions name.
  function reads(id) {
    const norm = normOf[id], conditions = [norm.within, norm.unclear].concat(norm.displaced.map(([, when]) => when), norm.met ? [norm.met] : []);
    return unique(flat(conditions.map(conditionFacts)));
  }

  // The facts, and ids of norms, on which the findings of some norms can turn, the nearest first.
  function readBy(ids) {
    const found = new Set(), seen = new Set(), open = ids.slice();
    const facts = (condition) => conditionFacts(condition).forEach((name) => {
      found.add(name);
      facts(factOf[name].relevant);
    });
    while (open.length) {
      const norm = normOf[open.shift()];
      if (seen.has(norm)) continue;
      seen.add(norm);
      found.add(norm.id);
      const conditions = [norm.within, norm.unclear].concat(norm.met ? [norm.met] : []);
      norm.displaced.forEach(([by, when]) => { conditions.push(when); open.push(table.norms[by].id); });
      conditions.forEach((condition) => { open.push(...conditionNorms(condition)); facts(condition); });
    }
    return Array.from(found);
  }

  function edited(given, edits) {
    const after = Object.assign({}, given);
    edits.forEach((edit) => { if (edit.to) after[edit.name] = edit.to; else delete after[edit.name]; });
    return after;
  }

  const inWords = (edit) => {
    const [old, to] = [edit.old, edit.to].map((value) => value && "“" + sentence(edit.name, value) + "”");
    return !to ? "without " + old : old ? "with " + to + " instead of " + old : "with " + to;
  };

  // The smallest changes to the Givens with which something holds; it yields after each attempt.
  function* repairs(given, wanted) {
    const near = new Map(), singles = [], found = [];
    unique([ORDINARY].concat(wanted.names())).forEach((name, i) => near.set(name, i));
    near.forEach((_, name) => {
      const values = name in factOf ? factOf[name].values : name === ORDINARY ? ["yes"] : ["done", "not_done"];
      [""].concat(values).forEach((to) => {
        const old = given[name] || "";
        if (to !== old) singles.push({ name, old, to, other: table.understood.indexOf(name) >= 0 });
      });
    });
    const likelihood = (edit) => edit.other * 3 + (!edit.old ? 0 : edit.to ? 1 : 2);
    const works = (edits) => {
      const { advice } = situation(edited(given, edits));
      return advice && wanted.holds(advice);
    };
    singles.sort((one, other) => likelihood(one) - likelihood(other));
    for (const edit of singles) {
      if (works([edit])) found.push([edit]);
      yield;
    }
    if (found.length) return { found, tried: 1 };
    const both = Array.from(combinations(singles, 2)).filter(([one, other]) => one.name !== other.name);
    const likely = both.map((pair) => [pair, (pair[0].other || pair[1].other) * 1e6 + near.get(pair[0].name) + near.get(pair[1].name)])
      .sort((one, other) => one[1] - other[1]).slice(0, wanted.pairs);
    for (const [pair] of likely) {
      if (works(pair) && found.push(pair) === SHOWN) break;
      yield;
    }
    return { found, tried: both.length <= wanted.pairs ? 2 : 1 };
  }

  // Thens ------------------------------------------------------------------------------------

  const first = (parts, most) => parts.slice(0, most).join("; ") + (parts.length > most ? "; and " + (parts.length - most) + " more" : "");
  const normLine = (id) => id + ": " + normOf[id].said;
  const topics = (names) => first(names.map(topicOf), 3);

  function stateWords(norm, state, by) {
    if (state === "applies") return norm.id + " applies";
    return state === "unclear" ? unclear(norm) : norm.id + " does not apply" + (by ? ", because of " + by : "");
  }

  function ofFinding(id, expected, holds, others, withDone) {
    return { expected, holds, pairs: FINDING_PAIRS, names: () => readBy((others || []).concat(id)), tell: (advice) => {
      const found = finding(advice, id), depends = found.depends_on(), norm = found.norm, because = found.because();
      const by = found.displaced_by, undecided = found.state === "depends";
      return {
        got: undecided ? id + " depends on " + topics(depends)
          : stateWords(norm, found.state, by.join(" and ")) + (found.done ? " and is " + found.done : ""),
        why: [id].concat(by.slice(0, 2)).map(normLine).concat(because.length ? "Because " + first(because, 4) : []),
        open: depends,
        instead: withDone && found.done ? id + " is " + found.done
          : found.state === "applies" ? norm.said + ", under " + id
            : undecided ? (depends.length ? id + " depends on " + topicOf(depends[0]) : "")
              : stateWords(norm, found.state, by[0])
      };
    } };
  }

  // Whether that is the verdict; mostly decided without working out which other one it is.
  function comesTo(advice, verdict) {
    const own = advice.purposes();
    if (own.length) return own.some((purpose) => comesTo(purpose.advice, verdict)) && advice.verdict() === verdict;
    const ends = advice.view.final() ? [] : Object.keys(advice.completions.verdicts());
    if (ends.length === 1) return ends[0] === verdict;
    if (ends.length && !ends.every((end) => BARS.indexOf(end) >= 0) && OPEN.indexOf(verdict) < 0 &&
        !(ends.some(guidance.permits) ? verdict === "may_once" : ends.indexOf(verdict) >= 0)) return false;
    return advice.verdict() === verdict;
  }

  function ofVerdict(verdict, purpose) {
    const on = (advice) => (!purpose ? advice
      : (advice.purposes().filter((one) => one.value === purpose)[0] || {}).advice);
    let answer = null;
    return { expected: verdicts[verdict], pairs: VERDICT_PAIRS,
      holds: (advice) => { const found = on(advice); return !!found && comesTo(found, verdict); },
      names: () => answer.turns_on.concat(readBy(answer.closed.concat(answer.outstanding)),
        table.facts.filter((fact) => !fact.selects_only).map((fact) => fact.name),
        table.norms.filter((norm) => norm.gate).map((norm) => norm.id)),
      tell: (advice) => {
        const found = on(advice);
        if (!found) return { alone: "there is one purpose; add a Given that names the other" };
        answer = found.answer();
        const gates = (label, ids) => ids.slice(0, 2).map((id) => {
          const because = finding(found, id).because();
          return label + " " + normLine(id) + (because.length ? ", because " + first(because, 2) : "");
        }).concat(ids.length > 2 ? label + " " + ids.slice(2).join(", ") + " too" : []);
        const words = verdicts[found.verdict()], open = OPEN.indexOf(found.verdict()) >= 0;
        return { got: words, open: open ? answer.turns_on : [],
          why: gates("Closed by", answer.closed).concat(gates("Outstanding:", answer.outstanding),
            open && answer.turns_on.length ? "It turns on " + topics(answer.turns_on) : [],
            answer.handed_over.slice(0, 1).map((one) => "Reading " + one.reading + ": " + one.text)),
          instead: purpose ? "where " + purposes.phrases[purposes.values.indexOf(purpose)] + ", " + words : words };
      } };
  }

  // A Then for which no change to the Givens is sought.
  const plain = (expected, holds, got) => ({ expected, holds, tell: (advice) => ({ got: got(advice), why: [] }) });
  const offered = (list, none) => list.slice(0, 4).map((phrases) => "it would change if " + phrases.join(" and also "))
    .join("; or ") + (list.length > 4 ? "; and " + (list.length - 4) + " more" : "") || none;

  const THENS = {
    expect_state: ({ norm, state, displaced_by: by }) => ofFinding(norm, stateWords(normOf[norm], state, by), (advice) => {
      const found = finding(advice, norm);
      return found.state === state && (!by || found.displaced_by.indexOf(by) >= 0);
    }, by ? [by] : []),
    expect_idle: ({ norm }) => ofFinding(norm, stateWords(normOf[norm], "does not apply"),
      (advice) => ["does not apply", "displaced"].indexOf(finding(advice, norm).state) >= 0),
    expect_depends: ({ norm, fact }) => ofFinding(norm, norm + " depends on " + topicOf(fact),
      (advice) => finding(advice, norm).depends_on().indexOf(fact) >= 0),
    expect_done: ({ norm, done }) => ofFinding(norm, norm + " is " + done, (advice) => {
      const found = finding(advice, norm);
      return binds(found) && found.done === done;
    }, [], true),
    expect_verdict: ({ verdict, purpose }) => ofVerdict(verdict, purpose),
    expect_question: ({ fact }) => plain("the next question is " + topicOf(fact), (advice) => advice.questions()[0] === fact,
      (advice) => (advice.questions().length ? topicOf(advice.questions()[0]) : "no question is left")),
    expect_change: ({ phrases }) => plain("it would change if " + unique(phrases).sort().join(" and also "),
      (advice) => changes(advice).some((one) => one.length === new Set(phrases).size && one.every((each) => phrases.indexOf(each) >= 0)),
      (advice) => offered(changes(advice), noChange)),
    expect_no_change: () => plain("a refusal, and " + noChange,
      (advice) => guidance.refuses(advice.assumed().verdict()) && !changes(advice).length,
      (advice) => offered(changes(advice), verdicts[advice.assumed().verdict()])),
    expect_route: ({ answer: [fact, value] }) => {
      const routes = (plainly) => plainly.routes().map((route) => [route.fact.name, route.value]);
      return Object.assign(plain("a person may judge that " + sentence(fact, value),
        (_, plainly) => routes(plainly).some((one) => one[0] === fact && one[1] === value),
        (plainly) => routes(plainly).slice(0, 4).map((one) => sentence(...one)).join("; or ") ||
          "no judgement would open the way"), { plainly: true });
    },
    expect_hand_over: ({ reading }) => plain("reading " + reading + " leaves the decision to a person",
      (advice) => advice.answer().handed_over.some((one) => one.reading === reading),
      (advice) => advice.answer().handed_over.map((one) => one.reading).join(", ") || "no reading does")
  };

  /* A case to which steps are put, one by one: what a Given has against it, or what came of a Then,
     with what would make it hold where it does not. */
  function Case() {
    const given = {};
    let spoken = false;
    const self = {
      given,
      // Returns why it cannot be said here; nothing if it can.
      answer: (phrase) => {
        const name = phrase.act === "answer" ? phrase.given.fact : ORDINARY;
        const value = phrase.act === "answer" ? phrase.given.value : "yes";
        if (spoken) return "a Given after a Then; put it before the first Then";
        if (name in given && sentence(name, given[name]) !== sentence(name, value)) {
          return "“" + sentence(name, value) + "” answers what “" + sentence(name, given[name]) + "” has already answered; keep one of the two";
        }
        given[name] = value;
        return "";
      },
      misfit: () => situation(given).wrong,
      expect: (phrase) => {
        const { wrong, advice, plain: plainly } = situation(given);
        if (wrong) return { wrong: "the Givens do not fit together: " + wrong };
        spoken = true;
        const wanted = THENS[phrase.act](phrase.given), holds = wanted.holds(advice, plainly);
        const told = wanted.tell(wanted.plainly ? plainly : advice), sought = wanted.pairs && !holds && !told.alone;
        return Object.assign({ holds, expected: wanted.expected, search: sought
          ? (pairs) => repairs(given, Object.assign({}, wanted, pairs === undefined ? {} : { pairs })) : null }, told);
      }
    };
    return self;
  }

  // What repairs come to in the words of the steps.
  function mended(told, made) {
    const lines = told.instead || made.found.length ? ["It would hold:"] : [];
    if (told.instead) lines.push("- as “" + told.instead + "”");
    if (!made.found.length) {
      return lines.concat("No change of " + (made.tried === 1 ? "one Given" : "one or two Givens") + " would make it hold as it stands");
    }
    const more = made.found.length - SHOWN;
    return lines.concat(made.found.slice(0, SHOWN).map((change) => "- " + change.map(inWords).join(" and ")),
      more > 0 ? "- or with " + more + " other change" + (more > 1 ? "s" : "") : []);
  }

  return { table, guidance, sentences, frames, factOf, normOf, verdicts, purposes, answers, match, asserts, sentence, unclear,
    reads, readBy, finding, situation, Case, mended };
})(TryData);
