/* The answer card: what shows first, in eighty words at most.

   It follows gmc_steps/core/card.py; see there. The tests compare the two. */
const DecideCard = (() => {
  "use strict";

  const MOST = 3, MOST_WORDS = 80, ASKED = 1;
  const STRENGTH = ["must", "must not", "should", "should not", "good practice", "condition"];
  const BARS = ["must_stop", "must_not", "should_stop", "should_not"];

  const { binds } = DecideBeside;
  const { sentence, lower } = DecideParts;
  const among = (list, one) => list.indexOf(one) >= 0;

  // Whether a duty or bar binds and is not known to be done.
  const open = ({ done }) => done === "outstanding" || done === "not met";

  const act = (norm) => (
    (norm.modality === "must not" || norm.modality === "should not" ? "Do not " + norm.act : sentence(norm.act)));

  function full(line) {
    if (line.condition) return line.condition + ": " + line.text.charAt(0).toLowerCase() + line.text.slice(1) + ".";
    return line.text + (/[?.]$/.test(line.text) ? "" : ".");
  }

  const bare = (line) => full(line).replace(/\.$/, "");
  const number = (cite) => Number(cite.split(".")[0]);

  // The card in plain words, a line each.
  function lines(card) {
    const cited = ({ cites, reading }) => (
      "paragraph " + number(cites[0]) + (reading ? ", this guide’s reading " + reading : ""));
    return [card.verdict].concat(
      card.purposes.map(([phrase, said]) => "Where " + phrase + ": " + said),
      card.more ? [card.more] : [],
      card.reason ? [bare(card.reason) + " (" + cited(card.reason) + ")."] : [],
      card.actions.map((line, i) => (i + 1) + ". " + bare(line) +
        (line.cites.length ? " (" + cited(line) + ")" : "") + "."),
      card.ask ? [card.ask] : [],
      card.general.length ? ["Always: " + card.general.length + " general duties."] : []);
  }

  const words = (card) => lines(card).join(" ").split(/\s+/).length - card.actions.length;

  // The card before it is cut to length: all that is open waits below.
  function headed(whole, guidance, data) {
    const say = data.cards, headlines = data.words.headlines, addressee = data.words.addressee;
    const decisive = whole.purposes().length ? whole.decisive() : null, advice = decisive ? decisive.advice : whole;
    const answer = advice.answer(), verdict = answer.verdict, findings = advice.findings(), found = {};
    const deciding = answer.closed.length ? answer.closed : answer.outstanding;
    const opens = among(["depends", "person_decides"], verdict);
    findings.forEach((finding) => { found[finding.norm.id] = finding; });

    const holds = (condition) => advice.holds(condition) === true;

    // The first words that hold, whether there is a condition, and what they cite.
    function first(list) {
      const one = (list || []).filter((each) => typeof each === "string" || holds(each[1]))[0];
      return one === undefined ? [""] : typeof one === "string" ? [one] : one;
    }

    const said = (list) => filled(first(list)[0]);

    const filled = (text) => text.replace(/\{(\w+)\}/g, (_, name) => said(say.slots[name]));
    const titled = (of) => said(say.verdicts[of]) || headlines[of][0];

    // What decides: norms, readings and facts.
    function grounds() {
      const ids = deciding.concat(answer.turns_on, answer.handed_over.map((entry) => "r" + entry.reading));
      if (verdict !== "may") return ids;
      // The bar that is met is no reason where something permits.
      const bound = findings.filter(binds), opening = bound.filter(({ norm }) => norm.directive && norm.permits);
      return ids.concat((opening.length ? opening : bound.filter(({ norm, done }) => (
        among(say.grounds, norm.id) && done === "met"))).map(({ norm }) => norm.id));
    }

    function reason() {
      const ids = grounds();
      const own = say.reasons.filter(([, , of, when]) => (
        (!of.length || of.some((id) => among(ids, id))) && (!when || holds(when))))[0];
      if (own) return { text: sentence(filled(own[0])), cites: [own[1]], reading: own[4] || 0 };
      const handed = answer.handed_over[0];
      if (handed) return { text: sentence(handed.text), cites: [String(handed.paragraph)], reading: handed.reading };
      const permitting = findings.filter(({ norm }) => among(ids, norm.id) && norm.directive && norm.permits)[0];
      if (!permitting) return null;
      return { text: permitting.norm.duty + " " + permitting.norm.act, cites: [permitting.norm.id], reading: 0 };
    }

    const listed = () => [].concat(...say.actions.map(([ids]) => ids));
    const wordsFor = {};
    say.actions.forEach(([ids, list]) => ids.forEach((id) => { wordsFor[id] = list; }));

    // The norms by how strongly they bind, without the general ones.
    const byStrength = () => [].concat(...STRENGTH.map((modality) => findings.filter(({ norm }) => (
      norm.modality === modality && !among(say.general, norm.id))))).map(({ norm }) => norm.id);

    function findOut(name) {
      const fact = guidance.fact(name);
      let text = said(wordsFor[name]);
      if (!text && fact.kind === "judgement") {
        text = fact.judge === addressee ? "Judge " + fact.topic : "Have " + fact.judge + " judge " + fact.topic;
      }
      return { text: text || "Find out " + fact.topic, cites: fact.guided_by ? [fact.guided_by] : [],
        condition: "", reading: 0 };
    }

    // Whether only that is open which its condition speaks of.
    const supposed = (finding) => {
      const words = say.supposing[finding.norm.id];
      return words && finding.state === "depends" && finding.depends_on.every((name) => among(words.slice(1), name));
    };

    function ofNorms(ids) {
      const made = [];
      ids.forEach((id) => {
        const finding = found[id], decides = among(deciding, id);
        const [own, , cite, reading] = first(wordsFor[id]);
        let text = filled(own), condition = "";
        // It can only follow what "once this is done" speaks of.
        if (verdict === "may_once" && finding.norm.due === "after") return;
        if (!text && (!wordsFor[id] || decides)) text = act(finding.norm);
        if (text && !open(finding) && !decides) {
          condition = supposed(finding) ? say.supposing[id][0] : "";
          if (!condition) return;
        }
        if (text) made.push({ text, cites: cite && cite !== id ? [cite, id] : [id], condition, reading: reading || 0 });
      });
      return made;
    }

    function actions(left) {
      let ids = (say.actions.length ? listed() : byStrength()).filter((id) => found[id]);
      ids = ids.concat(deciding.filter((id) => !among(ids, id))).filter((id) => !among(left, id));
      const made = ofNorms(ids.filter((id) => among(say.first, id))).concat(
        opens || !deciding.length && !among(BARS, verdict) ? answer.turns_on.slice(0, ASKED).map(findOut) : [],
        ofNorms(ids.filter((id) => among(deciding, id))),
        ofNorms(ids.filter((id) => !among(deciding, id) && (!among(BARS, verdict) || among(say.beside, id)))));
      const merged = [];
      made.forEach((line) => {
        const same = merged.filter((other) => other.text === line.text && other.condition === line.condition)[0];
        if (!same) merged.push(Object.assign({}, line, { cites: line.cites.slice() }));
        else line.cites.forEach((id) => { if (!among(same.cites, id)) same.cites.push(id); });
      });
      return merged;
    }

    function ask() {
      const own = say.asks.filter(([, verdicts, when]) => (
        (!verdicts.length || among(verdicts, verdict)) && holds(when)))[0];
      return own ? filled(own[0]) + "." : "";
    }

    const bound = whole.findings().filter(binds).map(({ norm }) => norm.id);
    const left = say.left.filter(([id, when]) => among(bound, id) && holds(when)).map(([id]) => id);
    const waiting = whole.findings().filter((finding) => open(finding) && !among(left, finding.norm.id))
      .map(({ norm }) => norm.id);
    const purposes = whole.purposes().map((purpose) => [
      DecideParts.phrase(guidance.fact(purpose.fact), purpose.value), titled(purpose.advice.answer().verdict)]);
    const differ = new Set(purposes.map(([, text]) => text)).size > 1;
    const why = reason(), title = titled(verdict), [usual, more] = headlines[verdict];
    return {
      verdict: differ ? "Different answers." : title,
      more: answer.at_least ? say.at_least : !differ && title === usual && !why ? more : "",
      purposes: differ ? purposes : [],
      reason: why,
      actions: verdict === "out_of_scope" ? [] : actions(left),
      ask: ask(),
      general: waiting.filter((id) => among(say.general, id)),
      left,
      rest: waiting.filter((id) => !among(say.general, id))
    };
  }

  // The card on which what is said of one purpose alone begins with that purpose.
  function bounded(whole, guidance, data) {
    const card = headed(whole, guidance, data), purpose = whole.purposes().length ? whole.decisive() : null;
    if (!purpose) return card;
    const where = "Where " + DecideParts.phrase(guidance.fact(purpose.fact), purpose.value);
    const others = whole.purposes().filter((each) => each !== purpose).map((each) => headed(each.advice, guidance, data));
    const own = (line, others) => {
      const same = (other) => other.text === line.text && other.condition === line.condition;
      if (others.every((lines) => lines.some(same))) return line;
      return Object.assign({}, line, { condition: where + (line.condition ? ", " + lower(line.condition) : "") });
    };
    card.reason = card.reason && own(card.reason, others.map(({ reason }) => (reason ? [reason] : [])));
    card.actions = card.actions.map((line) => own(line, others.map(({ actions }) => actions)));
    return card;
  }

  function draw(whole, guidance, data) {
    const card = bounded(whole, guidance, data);
    card.actions = card.actions.slice(0, MOST);
    while (card.actions.length > 1 && words(card) > MOST_WORDS) card.actions.pop();
    if (words(card) > MOST_WORDS) card.reason = null;
    // What decides was chosen first; the order shown is that in which things are done.
    const sooner = (line) => line.cites.some((id) => among(data.cards.sooner, id));
    card.actions = card.actions.filter(sooner).concat(card.actions.filter((line) => !sooner(line)));
    return card;
  }

  // What is taken for granted of these facts and is grave enough to be said in sight, in few words.
  function granted(whole, names, data) {
    const advice = whole.purposes().length ? whole.decisive().advice : whole;
    return data.cards.granted.filter(([name]) => among(names, name)).map(([, list]) => (
      list.filter((each) => typeof each === "string" || advice.holds(each[1]) === true)[0])).filter(Boolean)
      .map((each) => (typeof each === "string" ? each : each[0])).filter(Boolean);
  }

  return { draw, granted, full, bare, number };
})();
