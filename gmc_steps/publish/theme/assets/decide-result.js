/* The answer: the verdict, what to do now, and everything it rests on, in that order. */
const DecideResult = (() => {
  "use strict";

  const { el, count } = Parts;
  const { sentence, lower, series, phrase, change, button } = DecideParts;

  const GROUPS = [
    ["must", "You must", ["must", "must not"]],
    ["should", "You should", ["should", "should not"]],
    ["good", "Good practice", ["good practice"]],
    ["condition", "On these conditions", ["condition"]]
  ];
  const FEW = 3;  // at most this many answers are on one line
  const DUE = ["before", "during", "after", "standing"];

  const { binds } = DecideBeside;
  const paragraphs = (ids) => Array.from(new Set(ids.map((id) => Number(id.split(".")[0]))));

  // Duties and bars that bind here and are not yet fulfilled, by strength and then by time.
  function duties(advice) {
    const answer = advice.answer(), gates = answer.closed.concat(answer.outstanding);
    const rank = ({ norm }) => (gates.indexOf(norm.id) >= 0 ? 0 : 10) + DUE.indexOf(norm.due);
    const open = advice.findings().filter((finding) => (
      binds(finding) && finding.norm.directive && !finding.norm.permits && finding.done !== "met"));
    return GROUPS.map(([id, heading, modalities]) => ({
      id, heading,
      findings: open.filter((finding) => modalities.indexOf(finding.norm.modality) >= 0)
        .sort((a, b) => rank(a) - rank(b))
    })).filter((group) => group.findings.length);
  }

  const byDue = (norms) => DUE.map((due) => [due, norms.filter((norm) => norm.due === due)])
    .filter(([, some]) => some.length);

  const met = (advice) => (
    advice.findings().filter((finding) => binds(finding) && finding.done === "met"));

  const permissions = (advice) => advice.findings().filter((finding) => (
    finding.state === "applies" && finding.norm.directive && finding.norm.permits));

  const regionPhrases = ({ guidance, data }) => (
    data.words.regions ? guidance.fact(data.words.regions.fact).phrases : []);

  // Every paragraph that the answer cites.
  function cited(advice, context) {
    const ids = advice.findings().filter((finding) => (
      finding.norm.directive && (binds(finding) || finding.state === "displaced")
    )).map((finding) => finding.norm.id);
    const handed = advice.answer().handed_over.map((entry) => String(entry.paragraph));
    const beside = DecideBeside.all(advice, regionPhrases(context)).map((norm) => norm.id);
    return paragraphs(ids.concat(handed, beside)).sort((a, b) => a - b);
  }

  // What the runs have shown of the cited paragraphs.
  function evidence(advice, context) {
    const data = context.data, numbers = cited(advice, context), entries = numbers.map((number) => data.paragraphs[number]);
    const sum = (place) => entries.reduce((total, entry) => total + entry[place], 0);
    const scenarios = sum(3), passing = scenarios - sum(4);
    const failing = numbers.filter((number, i) => (
      entries[i][2] === "fails" || entries[i][3] > 0 && data.failing[number]));
    const unchecked = advice.findings().filter(binds).map((finding) => finding.norm)
      .concat(DecideBeside.ahead(advice)).map((norm) => norm.id).filter((id) => data.unchecked[id]);
    return { paragraphs: numbers, scenarios, passing, unchecked, failing,
      sound: scenarios === passing && !unchecked.length && !failing.length && !data.notice };
  }

  function evidenceLine(found, data) {
    if (data.notice) return data.notice;
    if (!found.paragraphs.length) return "No paragraph is cited here, so no scenario stands behind this.";
    return (found.scenarios === found.passing ? "All " : found.passing + " of ") +
      count(found.scenarios, "scenario") + " behind the " +
      count(found.paragraphs.length, "cited paragraph") + " pass" +
      (data.record.run ? ", run " + data.record.run : "") + ".";
  }

  // What must be said of the evidence before anybody relies on the answer.
  const doubts = (found, data) => [].concat(
    found.failing.length ? "Disagrees: do not rely on this. Scenarios fail behind paragraph " +
      found.failing.join(", ") + "." : [],
    !data.notice && found.unchecked.length ? "Not checked: " + found.unchecked.join(", ") + "." : []);

  // What an organisation asks beyond the guidance: rules that apply here, or that may.
  function local(advice, data) {
    if (!data.local || advice.answer().verdict === "out_of_scope") return [];
    return data.local.rules.map((rule) => {
      const found = advice.each().map((view) => view.holds(rule.within));
      const applies = found.indexOf(true) >= 0;
      return { rule, applies, open: !applies && found.indexOf(null) >= 0 };
    }).filter((finding) => finding.applies || finding.open);
  }

  // The verdict's words: a local rule can turn "may" into "once this is done", and nothing else,
  // because nobody is asked here whether it is kept.
  function words(advice, data) {
    const verdict = advice.answer().verdict;
    const stricter = verdict === "may" && local(advice, data).some((finding) => finding.rule.gate);
    return data.words.headlines[stricter ? "may_once" : verdict];
  }

  // Wishes, refusals and harm in words: what nobody is to be pressed about, and all of them.
  function inTheWay(advice, table) {
    return { pressed: advice.inTheWay(table.refusals),
      all: advice.inTheWay(table.refusals.concat(table.harms)) };
  }

  // What would change a refusal, a sentence each: its beginning, what is to be so, its end. There is
  // a link from what is to be so to the situation in which it is.
  function waysOut(advice, { guidance, data }) {
    const brief = data.words.in_brief, open = { may: ".", may_once: ", once what is then needed is done." };
    const said = ([name, value]) => (guidance.fact(name)
      ? phrase(guidance.fact(name), value) : "this is done: " + guidance.norm(name).act);
    const own = advice.changes().map(({ answers, verdict }) => ({
      begin: open[verdict] ? "You could go ahead if " : "If ", answers,
      text: answers.map(said).join(" and "),
      end: open[verdict] || ": " + lower(brief[verdict]) + "." }));
    return own.concat(advice.routes().map(({ fact, value, verdict }) => ({
      begin: "A person may judge that ", answers: [[fact.name, value]], text: phrase(fact, value),
      end: open[verdict] ? "; then you could go ahead" + open[verdict]
        : "; then " + lower(brief[verdict]) + ".", fact })));
  }

  function noWayOut(advice, { guidance, data }) {
    const { pressed, all } = inTheWay(advice, guidance.table), say = data.words;
    return [say.nothing_to_change].concat(all.length ? "In the way: " + all.join("; ") + "." : [],
      pressed.length ? say.do_not_press : []).join(" ");
  }

  function Result(context) {
    const { guidance, data, links, href } = context, say = data.words;

    const section = (heading, ...children) => el("section", {}, el("h2", {}, heading), ...children);
    const duty = (norm, ...more) => [el("strong", {}, norm.duty), " " + norm.act + ".", ...more];
    const acts = ({ norm }) => norm.duty + " " + norm.act + ". ";
    const saysHow = (fact, begin, end) => (fact.guided_by ? [begin, links.norm(fact.guided_by), end] : "");

    function bound(advice) {
      const answer = advice.answer();
      return (finding) => {
        const norm = finding.norm;
        return el("li", { "data-due": norm.due }, duty(norm,
          answer.outstanding.indexOf(norm.id) >= 0
            ? el("span", { class: "mark" }, " Needed before you go ahead.") : null,
          answer.closed.indexOf(norm.id) >= 0
            ? el("span", { class: "mark" }, " This stands in the way.") : null,
          finding.state === "unclear" ? [" Whether it applies here is open (",
            links.reading(norm.reading, norm.id.split(".")[0]), "): act as if it does."] : null,
          el("span", { class: "due" }, say.due[norm.due] + ". ", links.norm(norm.id, true))));
      };
    }

    const list = (findings, advice, attributes) => (
      el("ul", Object.assign({ class: "duties" }, attributes), findings.map(bound(advice))));

    function locally(advice) {
      const found = local(advice, data), alone = say.headlines[advice.answer().verdict][0];
      if (!found.length) return null;
      const stricter = words(advice, data)[0] !== alone;
      return el("section", { class: "local" },
        el("h2", {}, "Local policy of " + data.local.organisation),
        el("p", {}, el("strong", {}, "This is not " + say.short + "’s guidance. "),
          stricter ? "The guidance alone says: " + alone : "The verdict above is the guidance’s."),
        el("ul", {}, found.map(({ rule, open }) => el("li", {}, duty(rule,
          open ? " Whether this applies here depends on what is not known." : "",
          " ", say.due[rule.due] + ". ",
          el("a", { href: data.local.page + "#" + rule.id }, "Local rule " + rule.id))))));
    }

    // The list that the verdict's sentence speaks of.
    function reasons(advice) {
      const answer = advice.answer(), ids = answer.closed.concat(answer.outstanding);
      if (ids.length) {
        return el("ul", { class: "reasons" }, ids.map((id) => (
          el("li", {}, duty(guidance.norm(id), " ", links.norm(id, true))))));
      }
      if (!guidance.permits(answer.verdict)) return null;
      return [["It rests on what is met: ", met(advice).filter((finding) => finding.norm.gate)],
        ["It rests on what is permitted: ", permissions(advice)]
      ].filter(([, findings]) => findings.length).map(([begin, findings]) => (
        el("p", {}, begin, series(findings.map((finding) => links.norm(finding.norm.id))), ".")));
    }

    const purposes = (advice) => advice.purposes().map((purpose) => (
      el("section", {}, el("h3", {}, "Where " + phrase(guidance.fact(purpose.fact), purpose.value)),
        reasons(purpose.advice))));

    function toRecord(state, advice) {
      const found = [].concat(...duties(advice).map((group) => group.findings))
        .filter((finding) => data.to_record.indexOf(finding.norm.id) >= 0);
      return fold("to-record", "What to write down", found.length ? list(found, advice) : null,
        el("p", {}, "What was answered here, and what came of it: ", el("a", {
          href: href(DecideAddress.at(state, "record")) }, "view the printable record"),
          ", or copy it as text from there."));
    }

    function displaced(advice) {
      const found = advice.findings().filter((finding) => (
        finding.state === "displaced" && finding.norm.directive));
      return found.length ? section("What does not apply, and why",
        el("ul", { class: "displaced" }, found.map((finding) => el("li", {}, acts(finding),
          links.norm(finding.norm.id, true), " gives way to ",
          series(finding.displaced_by.map((id) => links.norm(id))),
          finding.because.length ? ", because " + finding.because.join("; ") : "", ".")))) : null;
    }

    // What an answer that is still open would lead to.
    function outlook(state, name) {
      const fact = guidance.fact(name);
      return el("ul", { class: "outlook" }, fact.values.map((value) => {
        const next = context.withAnswer(state, name, value);
        const advice = context.final(next).advice;
        const more = ["depends", "person_decides"].indexOf(advice.answer().verdict) >= 0 &&
          context.asking(next);
        return el("li", {}, el("a", { href: href(next) }, sentence(phrase(fact, value))), ": ",
          more ? "more questions follow." : words(advice, data)[0]);
      }));
    }

    function dependsOn(state, advice) {
      const ids = {}; // by fact, the duties that it selects
      const open = advice.answer().turns_on.filter((name) => (
        guidance.relevance(advice.answers, name) === true));
      advice.findings().filter((finding) => (
        finding.state === "depends" && finding.norm.directive
      )).forEach((finding) => finding.depends_on.forEach((name) => {
        if (open.indexOf(name) >= 0 || say.regions && name === say.regions.fact) return;
        ids[name] = (ids[name] || []).concat(finding.norm.id);
      }));
      const selecting = Object.keys(ids);
      if (!open.length && !selecting.length) return null;
      return section("What it depends on",
        open.map((name) => [el("p", {}, el("strong", {}, guidance.fact(name).question), " ",
          state.unsure[name] ? "You were not sure. Find out, or ask someone who knows."
            : "This has not been answered."), outlook(state, name)]),
        selecting.length ? [el("p", {}, "These answers change no verdict; they decide which further duties you have:"),
          el("ul", {}, selecting.map((name) => el("li", {},
            el("a", { href: href(DecideAddress.at(state, "ask", name)) }, guidance.fact(name).question),
            " (", series(paragraphs(ids[name]).sort((a, b) => a - b).map(links.paragraph)), ")")))] : null);
    }

    function assumes(assumed) {
      const names = Object.keys(assumed);
      return names.length ? fold("assumes", "What it assumes",
        el("ul", {}, names.map((name) => el("li", {}, context.told(name, assumed[name]))))) : null;
    }

    function changes(state, advice) {
      if (!guidance.refuses(advice.answer().verdict)) return null;
      const found = waysOut(advice, context);
      if (!found.length) {
        const stays = el("p", {}, noWayOut(advice, context));
        // Under a refusal, to offer what might change it reads as if there were a way round.
        return inTheWay(advice, guidance.table).pressed.length ? stays
          : fold("changes", "Whether anything would change it", stays);
      }
      return fold("changes", "What would change it", el("ul", {}, found.map(({ begin, answers, text, end, fact }) => {
        const next = answers.filter(([name]) => guidance.fact(name)).reduce((before, [name, value]) => (
          context.withAnswer(before, name, value)), state);
        return el("li", {}, begin, el("a", { href: href(next) }, text), end,
          fact ? [" That is for " + fact.judge + ", on the merits, and not for the sake of this answer",
            saysHow(fact, "; ", " says how"), "."] : null);
      })));
    }

    // What does not apply yet, at the time when it will.
    const later = (advice) => byDue(DecideBeside.ahead(advice)).map(([due, norms]) => [
      el("h3", {}, say.due[due]), el("ul", { class: "duties", "data-ahead": true },
        norms.map((norm) => el("li", {}, duty(norm, el("span", { class: "due" }, links.norm(norm.id, true))))))]);

    const listed = (norms) => el("ul", {}, norms.map((norm) => (
      el("li", {}, sentence(norm.act) + ". ", links.norm(norm.id, true)))));

    const told = (heading, norms) => (norms.length ? section(heading, listed(norms)) : null);

    function meanings(advice) {
      const norms = DecideBeside.definitions(advice, regionPhrases(context));
      return norms.length ? el("details", { class: "meanings" },
        el("summary", {}, "What the words mean"), listed(norms)) : null;
    }

    function judges(advice) {
      const answer = advice.answer();
      const open = answer.turns_on.map(guidance.fact).filter((fact) => fact.kind === "judgement");
      const items = open.map((fact) => el("li", {}, sentence(fact.judge) + " judges " + fact.topic,
        saysHow(fact, "; ", " says how"), ".")).concat(answer.handed_over.map((entry) => (
        el("li", {}, sentence(entry.text) + " (", links.reading(entry.reading, entry.paragraph),
          " on ", links.paragraph(entry.paragraph), ")."))));
      return items.length ? section("Who must judge", el("ul", {}, items)) : null;
    }

    // Where law differs from region to region: which of it is named, never what binds.
    function region(state, advice) {
      const regions = say.regions, fact = regions && guidance.fact(regions.fact);
      const given = fact && state.answers[fact.name];
      const asked = (finding) => finding.depends_on.indexOf(fact.name) >= 0;
      if (!fact || !given && !advice.findings().some(asked)) return null;
      const named = advice.findings().filter((finding) => !finding.norm.directive &&
        finding.state === "applies" && !finding.norm.points_to && finding.because.indexOf(given ? phrase(fact, given) : "") >= 0);
      return fold("region", regions.heading,
        el("p", {}, given ? sentence(phrase(fact, given)) + ". " : regions.note + " ",
          series(fact.values.filter((value) => value !== given).map((value) => (
            el("a", { href: href(context.withAnswer(state, fact.name, value)) }, regions.names[value])))), "."),
        named.length ? el("ul", {}, named.map(({ norm }) => (
          el("li", {}, sentence(norm.act) + ". ", links.norm(norm.id, true))))) : null);
    }

    // The names of the scenarios are a file of their own: few readers open the list.
    function nameScenarios(lists) {
      const script = el("script", { src: data.scenarios }), numbers = Object.keys(lists);
      script.addEventListener("load", () => numbers.forEach((number) => Parts.add(lists[number],
        DecideScenarios.paragraphs[number].map((index) => {
          const [name, said, home, anchor] = DecideScenarios.scenarios[index];
          return el("li", {}, home ? el("a", { href: links.page(home) + "#" + anchor }, name) : name, ": " + said);
        }))));
      script.addEventListener("error", () => numbers.forEach((number) => Parts.add(lists[number],
        el("li", {}, "Their names did not load: ", links.checked(number), " has them."))));
      document.body.appendChild(script);
    }

    function proof(found) {
      const lists = {};
      const details = el("details", { class: "proof" },
        el("summary", {}, found.sound && found.scenarios
          ? "This guide’s examples: all " + found.scenarios + " pass" : "Whether this has been checked"),
        el("p", {}, found.sound
          ? evidenceLine(found, data) +
            (found.scenarios ? " The examples hold; they do not prove every case." : "")
          : "Not all of it: see the warning above."),
        el("ul", {}, found.paragraphs.map((number) => {
          const [, title, , all, others] = data.paragraphs[number], passing = all - others;
          lists[number] = el("ul", { class: "scenario-names" });
          return el("li", {}, links.checked(number), ", " + title + ": ",
            all ? (all === passing ? "all " : passing + " of ") + count(all, "scenario") + " pass" : "no scenario",
            ".", lists[number]);
        })));
      if (data.scenarios) details.addEventListener("toggle", () => nameScenarios(lists), { once: true });
      return details;
    }

    const warning = (found) => el("div", { class: "warning" },
      found.failing.length ? [el("p", {}, el("strong", {}, "Disagrees: do not rely on this. "),
        "Scenarios fail behind ", series(found.failing.map(links.checked)), "."),
        el("ul", {}, found.failing.map((number) => (data.failing[number] || []).map((name) => (
          el("li", {}, "Fails: " + name)))))] : null,
      data.notice ? el("p", {}, el("strong", {}, "Not checked. "), data.notice)
        : !found.failing.length ? el("p", {}, el("strong", {}, "Not all of this is checked. "),
          evidenceLine(found, data)) : null,
      !data.notice && found.unchecked.length ? el("p", {}, "Not checked: ",
        series(found.unchecked.map((id) => links.norm(id))), ".") : null,
      el("p", {}, el("a", { href: data.status }, "What is known of every paragraph")));

    // The card: the verdict, why, what to do, and whom to ask.
    function head(card, title, advice) {
      // After the first, a paragraph's number tells what it is the number of.
      function cite(line, brief) {
        const id = line.cites[0], number = DecideCard.number(id);
        const link = id.indexOf(".") < 0 ? links.paragraph(number) : links.norm(id, "short");
        if (!brief) return link;
        link.textContent = "";
        return Parts.add(link, el("span", { class: "offscreen" }, "paragraph "), String(number));
      }
      const handed = advice.each().reduce((all, one) => all.concat(one.answer().handed_over), []);
      const reading = ({ reading, cites }) => {
        const entry = handed.filter((each) => each.reading === reading)[0];
        return reading ? [", this guide’s ", links.reading(reading, entry ? entry.paragraph : DecideCard.number(cites[0]))] : "";
      };
      return [el("h1", { tabindex: "-1" }, title),
        card.purposes.map(([phrase, said]) => el("p", { class: "purpose" }, "Where " + phrase + ": ",
          el("strong", {}, said))),
        card.more ? el("p", { class: "lead" }, card.more) : null,
        card.reason ? el("p", { class: "reason" }, DecideCard.bare(card.reason), " (", cite(card.reason),
          reading(card.reason), ").") : null,
        card.actions.length ? el("ol", { class: "actions" }, card.actions.map((line) => (
          el("li", {}, DecideCard.bare(line), line.cites.length ? [" (", cite(line, true), reading(line), ")"] : "", ".")))) : null,
        card.ask ? el("p", { class: "whom" }, card.ask) : null];
    }

    const fold = (name, summary, ...children) => (
      el("details", { class: name }, el("summary", {}, summary), ...children));

    // What is taken to be so and nobody has confirmed, next to a verdict that leans on it.
    function unconfirmed(state, final) {
      const names = Object.keys(final.assumed).filter((name) => !guidance.fact(name).selects_only);
      const verdict = final.advice.answer().verdict;
      if (!names.length || state.places.usual ||
          guidance.advise(state.answers).answer().verdict === verdict) return null;
      // The gravest stands outside the fold: a wish against it, and harm. A bar stays one whatever
      // else is in the way: there nothing is a condition of it.
      const gravest = DecideCard.granted(final.advice, names, data), more = names.length - gravest.length;
      return fold("usual", guidance.refuses(verdict) ? "What this takes for granted"
        : "Holds only if " + gravest.concat(!more ? [] : gravest.length ? "and " + more + " more"
          : count(more, "thing is", "things are") + " so").join(", "),
        context.statements(state, names, (name) => context.told(name, final.assumed[name])),
        button(href(DecideAddress.at(state, "usual")), "All of this is so"));
    }

    // The question that is left, where an answer could settle more.
    function left(state) {
      const name = context.asking(state), fact = name && guidance.fact(name);
      if (!fact) return null;
      if (fact.values.length > FEW) {
        return el("p", { class: "left" }, el("a", { href: href(DecideAddress.at(state, "ask", name)) },
          "Go on with the questions"));
      }
      return el("p", { class: "left" }, el("strong", {}, fact.question), " ",
        fact.values.map((value, i) => [i ? " or " : "", el("a", { href: href(context.withAnswer(state, name, value)) },
          context.label(name, value))]));
    }

    // Everything below the card; there each norm of the card has its modal word.
    function below(state, final, card) {
      const advice = final.advice, findings = advice.findings(), several = advice.purposes();
      const of = (ids) => findings.filter((finding) => ids.indexOf(finding.norm.id) >= 0);
      const groups = duties(advice).map((group) => Object.assign({}, group, {
        findings: group.findings.filter(({ norm }) => card.rest.indexOf(norm.id) >= 0) }))
        .filter((group) => group.findings.length);
      const done = met(advice), may = permissions(advice), ways = changes(state, advice);
      const folded = ways && ways.tagName === "DETAILS";
      const more = [
        folded ? null : ways,
        several.length ? purposes(advice) : reasons(advice),
        groups.map((group) => [el("h3", {}, group.heading),
          list(group.findings, advice, { "data-strength": group.id })]),
        may.length ? [el("h3", {}, "You are permitted"), list(may, advice)] : null,
        later(advice), done.length ? [el("h3", {}, "Already done"), list(done, advice)] : null,
        judges(advice), displaced(advice), dependsOn(state, advice), meanings(advice),
        told("Where to read on", DecideBeside.readOn(advice))];
      return [
        card.general.length ? fold("general", say.always + ": " + count(card.general.length, "more point"),
          list(of(card.general), advice)) : null,
        fold("to-do", "Why, and what applies", more,
          card.left.length ? [el("h3", {}, "Left to a person’s judgement"), list(of(card.left), advice)] : null),
        folded ? ways : null, region(state, advice)];
    }

    function screen(state, final) {
      const advice = final.advice, card = DecideCard.draw(advice, guidance, data);
      const alone = say.headlines[advice.answer().verdict][0], own = words(advice, data)[0];
      const found = evidence(advice, context), title = own !== alone ? own : card.verdict;
      return { title, node: el("section", { class: "result", "data-verdict": advice.answer().verdict },
        el("div", { class: "card" }, head(card, title, advice)),
        DecideParts.later(data.record.later),
        // A refusal that is overridden is said in the open, with what overrides it.
        DecideBeside.overridden(advice, guidance.table).map((each) => (
          el("p", { "data-overridden": true }, DecideBeside.sentences(each),
            each.norms.map((norm) => [" ", links.norm(norm.id, true)])))),
        found.sound ? null : warning(found),
        unconfirmed(state, final), locally(advice),
        below(state, final, card), left(state), DecideParts.slots(advice), state.places.usual ? assumes(final.assumed) : null,
        toRecord(state, advice)), after: proof(found) };
    }

    const rests = (finding) => data.judged.indexOf(finding.norm.id) >= 0 && binds(finding);

    // Before an answer that rests on judgement instead of consent.
    function interruption(state, advice) {
      const resting = advice.findings().filter((finding) => rests(finding) && finding.norm.permits);
      const [, title, read] = say.pauses.filter(([when]) => advice.holds(when) === true)[0];
      const judged = guidance.table.facts.filter((fact) => (
        fact.kind === "judgement" && advice.answers[fact.name] && !fact.selects_only &&
        advice.answers[fact.name] !== fact.usual));
      return { title, node: el("section", { class: "interruption" },
        el("h1", { tabindex: "-1" }, title),
        resting.length ? [el("p", {}, "The answer that follows relies on this:"),
          el("ul", {}, resting.map((finding) => (
            el("li", {}, acts(finding), links.norm(finding.norm.id, true)))))]
          : el("p", {}, "Read ", links.paragraph(read), " before you go on."),
        judged.length ? [el("p", {}, "It is only as good as these judgements:"),
          el("ul", {}, judged.map((fact) => el("li", {},
            sentence(phrase(fact, advice.answers[fact.name])), ". ",
            fact.guided_by ? [links.norm(fact.guided_by, true), " says how to judge. "] : "",
            change(href(DecideAddress.at(state, "ask", fact.name)), fact))))] : null,
        el("p", {}, "Could you explain each of them " + say.explain_to + "? Where you cannot, do not go ahead: ask for advice first."),
        button(href(DecideAddress.at(state, "judged")), "Continue to the answer")) };
    }

    const interrupts = (advice) => (
      guidance.permits(advice.answer().verdict) &&
      advice.findings().some(rests));

    return { screen, interruption, interrupts };
  }

  return { Result, regionPhrases, byDue, duties, permissions, evidence, evidenceLine, doubts, local, words, waysOut, noWayOut };
})();
