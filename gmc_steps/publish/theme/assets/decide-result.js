/* The answer: the verdict, what to do now, and everything it rests on, in that order. */

var DecideResult = (function () {
  "use strict";

  var el = DecideParts.el, sentence = DecideParts.sentence, count = DecideParts.count;
  var series = DecideParts.series, phrase = DecideParts.phrase;

  var GROUPS = [
    ["must", "You must", ["must", "must not"]],
    ["should", "You should", ["should", "should not"]],
    ["good", "Good practice", ["good practice"]],
    ["condition", "On these conditions", ["condition"]]
  ];
  var DUE = ["before", "during", "after", "standing"];

  function binds(finding) { return finding.state === "applies" || finding.state === "unclear"; }

  function statement(norm) { return norm.duty + " " + norm.act; }

  // Duties and bars that bind here and are not yet fulfilled, by strength and then by time.
  function duties(advice) {
    var gates = advice.answer().closed.concat(advice.answer().outstanding);
    var binding = advice.findings().filter(function (finding) {
      return binds(finding) && finding.norm.directive && !finding.norm.permits;
    });
    function rank(finding) {
      return (gates.indexOf(finding.norm.id) >= 0 ? 0 : 10) + DUE.indexOf(finding.norm.due);
    }
    return GROUPS.map(function (group) {
      return {
        id: group[0],
        heading: group[1],
        findings: binding.filter(function (finding) {
          return finding.done !== "met" && group[2].indexOf(finding.norm.modality) >= 0;
        }).sort(function (a, b) { return rank(a) - rank(b); })
      };
    }).filter(function (group) { return group.findings.length; });
  }

  function met(advice) {
    return advice.findings().filter(function (finding) {
      return binds(finding) && finding.done === "met";
    });
  }

  function permissions(advice) {
    return advice.findings().filter(function (finding) {
      return finding.state === "applies" && finding.norm.directive && finding.norm.permits;
    });
  }

  // Gates that are met already, and so open the way.
  function opened(advice) {
    return met(advice).filter(function (finding) { return finding.norm.gate; });
  }

  // Every paragraph that the answer cites.
  function cited(advice) {
    var numbers = {};
    advice.findings().forEach(function (finding) {
      if (finding.norm.directive && (binds(finding) || finding.state === "displaced")) {
        numbers[finding.norm.id.split(".")[0]] = true;
      }
    });
    advice.answer().handed_over.forEach(function (entry) { numbers[entry.paragraph] = true; });
    return Object.keys(numbers).map(Number).sort(function (a, b) { return a - b; });
  }

  // What the runs have shown of the cited paragraphs.
  function evidence(advice, data) {
    var paragraphs = cited(advice), scenarios = 0, passing = 0, unchecked = [], failing = [];
    paragraphs.forEach(function (number) {
      var entry = data.paragraphs[number];
      scenarios += entry[3];
      passing += entry[4];
      if (entry[2] === "fails" || entry[3] > 0 && data.failing[number]) failing.push(number);
    });
    advice.findings().forEach(function (finding) {
      if (binds(finding) && data.unchecked[finding.norm.id]) unchecked.push(finding.norm.id);
    });
    return { paragraphs: paragraphs, scenarios: scenarios, passing: passing,
      unchecked: unchecked, failing: failing,
      sound: scenarios === passing && !unchecked.length && !failing.length && !data.notice };
  }

  function evidenceLine(found, data) {
    var all = found.scenarios === found.passing ? "All " : found.passing + " of ";
    if (data.notice) return data.notice;
    return all + count(found.scenarios, "scenario") + " behind the " +
      count(found.paragraphs.length, "cited paragraph") + " pass" +
      (data.record.run ? ", run " + data.record.run : "") + ".";
  }

  // What must be said of the evidence before anybody relies on the answer.
  function doubts(found, data) {
    var list = [];
    if (found.failing.length) {
      list.push("Disagrees: do not rely on this. Scenarios fail behind paragraph " +
        found.failing.join(", ") + ".");
    }
    if (!data.notice && found.unchecked.length) {
      list.push("Not checked: " + found.unchecked.join(", ") + ".");
    }
    return list;
  }

  // What an organisation asks beyond the guidance: rules that apply here, or that may.
  function local(advice, data) {
    var views = advice.purposes().map(function (purpose) { return purpose.advice; });
    if (!data.local || advice.answer().verdict === "out_of_scope") return [];
    if (!views.length) views = [advice];
    return data.local.rules.map(function (rule) {
      var found = views.map(function (view) { return view.holds(rule.within); });
      var applies = found.indexOf(true) >= 0;
      return { rule: rule, applies: applies, open: !applies && found.indexOf(null) >= 0 };
    }).filter(function (finding) { return finding.applies || finding.open; });
  }

  // The verdict's words: a local rule can turn "may" into "once this is done", and nothing else,
  // because nobody is asked here whether it is kept.
  function words(advice, data) {
    var verdict = advice.answer().verdict, stricter = verdict === "may" &&
      local(advice, data).some(function (finding) { return finding.rule.gate; });
    return data.words.headlines[stricter ? "may_once" : verdict];
  }

  function Result(context) {
    var guidance = context.guidance, data = context.data, links = context.links;
    var say = data.words;
    var href = context.href;

    function duty(finding, answer) {
      var norm = finding.norm, first = answer.outstanding.indexOf(norm.id) >= 0;
      var closes = answer.closed.indexOf(norm.id) >= 0;
      return el("li", { "data-due": norm.due },
        el("strong", {}, norm.duty), " " + norm.act + ".",
        first ? el("span", { class: "mark" }, " Needed before you go ahead.") : null,
        closes ? el("span", { class: "mark" }, " This stands in the way.") : null,
        finding.state === "unclear" ? [" Whether it applies here is open (",
          links.reading(norm.reading, norm.id.split(".")[0]), "): act as if it does."] : null,
        el("span", { class: "due" }, say.due[norm.due] + ". ", links.norm(norm.id, true)));
    }

    function verdict(advice) {
      var said = words(advice, data);
      return { title: said[0], more: said[1] };
    }

    function locally(advice) {
      var found = local(advice, data), stricter, alone = say.headlines[advice.answer().verdict][0];
      if (!found.length) return null;
      stricter = words(advice, data)[0] !== alone;
      return el("section", { class: "local" },
        el("h2", {}, "Local policy of " + data.local.organisation),
        el("p", {}, el("strong", {}, "This is not " + say.short + "’s guidance. "),
          stricter ? "The guidance alone says: " + alone : "The verdict above is the guidance’s."),
        el("ul", {}, found.map(function (finding) {
          var rule = finding.rule;
          return el("li", {}, el("strong", {}, rule.duty), " " + rule.act + ".",
            finding.open ? " Whether this applies here depends on what is not known." : "",
            " ", say.due[rule.due] + ". ", el("a", { href: data.local.page + "#" + rule.id },
              "Local rule " + rule.id));
        })));
    }

    // The list that the verdict's sentence speaks of.
    function reasons(advice) {
      var answer = advice.answer(), ids = answer.closed.concat(answer.outstanding), nodes = [];
      if (ids.length) {
        nodes.push(el("ul", { class: "reasons" }, ids.map(function (id) {
          var norm = guidance.norm(id);
          return el("li", {}, el("strong", {}, norm.duty), " " + norm.act + ". ",
            links.norm(id, true));
        })));
      } else if (guidance.permits(answer.verdict)) {
        [["It rests on what is met: ", opened(advice)],
          ["It rests on what is permitted: ", permissions(advice)]].forEach(function (ground) {
          if (ground[1].length) {
            nodes.push(el("p", {}, ground[0], series(ground[1].map(function (finding) {
              return links.norm(finding.norm.id);
            })), "."));
          }
        });
      }
      return nodes;
    }

    function purposes(advice) {
      return advice.purposes().map(function (purpose) {
        var words = verdict(purpose.advice);
        return el("section", { class: "purpose" },
          el("h2", {}, "Where " + phrase(guidance.fact(purpose.fact), purpose.value)),
          el("p", { class: "verdict-words" }, el("strong", {}, words.title), " " + words.more),
          reasons(purpose.advice));
      });
    }

    function toDo(advice) {
      var groups = duties(advice), answer = advice.answer();
      var done = met(advice), may = permissions(advice);
      if (!groups.length && !may.length) return null;
      return el("section", { class: "to-do" },
        el("h2", {}, "What to do now"),
        groups.map(function (group) {
          return [el("h3", {}, group.heading),
            el("ul", { class: "duties", "data-strength": group.id },
              group.findings.map(function (finding) { return duty(finding, answer); }))];
        }),
        may.length ? [el("h3", {}, "You are permitted"), el("ul", { class: "duties" },
          may.map(function (finding) { return duty(finding, answer); }))] : null,
        done.length ? el("details", {}, el("summary", {}, "Already done (" + done.length + ")"),
          el("ul", { class: "duties" }, done.map(function (finding) {
            return duty(finding, answer);
          }))) : null);
    }

    function toRecord(state, advice) {
      var list = duties(advice).reduce(function (all, group) {
        return all.concat(group.findings);
      }, []).filter(function (finding) { return data.to_record.indexOf(finding.norm.id) >= 0; });
      return el("section", { class: "to-record" }, el("h2", {}, "What to record"),
        list.length ? el("ul", { class: "duties" }, list.map(function (finding) {
          return duty(finding, advice.answer());
        })) : null,
        el("p", {}, "What was answered here, and what came of it: ", el("a", {
          href: href(DecideAddress.at(state, "record")) }, "view the printable record"),
          ", or copy it as text from there."));
    }

    function displaced(advice) {
      var found = advice.findings().filter(function (finding) {
        return finding.state === "displaced" && finding.norm.directive;
      });
      if (!found.length) return null;
      return el("section", {}, el("h2", {}, "What does not apply, and why"),
        el("ul", { class: "displaced" }, found.map(function (finding) {
          return el("li", {}, statement(finding.norm) + ". ", links.norm(finding.norm.id, true),
            " gives way to ", series(finding.displaced_by.map(function (id) { return links.norm(id); })),
            finding.because.length ? ", because " + finding.because.join("; ") : "", ".");
        })));
    }

    // What an answer that is still open would lead to.
    function outlook(state, name) {
      var fact = guidance.fact(name);
      return el("ul", { class: "outlook" }, fact.values.map(function (value) {
        var next = context.withAnswer(state, name, value);
        var advice = context.final(next, true).advice;
        var more = ["depends", "person_decides"].indexOf(advice.answer().verdict) >= 0 &&
          advice.questions().some(function (open) {
            return !next.unsure[open] && !guidance.fact(open).usual;
          });
        return el("li", {}, el("a", { href: href(next) }, sentence(phrase(fact, value))), ": ",
          more ? "more questions follow." : words(advice, data)[0]);
      }));
    }

    function dependsOn(state, advice) {
      var answer = advice.answer(), duties = {}, order = [];
      var open = answer.turns_on.filter(function (name) {
        return guidance.relevance(advice.answers, name) === true;
      });
      advice.findings().forEach(function (finding) {
        if (finding.state !== "depends" || !finding.norm.directive) return;
        finding.depends_on.forEach(function (name) {
          if (open.indexOf(name) >= 0 || say.regions && name === say.regions.fact) return;
          if (!duties[name]) { duties[name] = []; order.push(name); }
          duties[name].push(finding.norm.id);
        });
      });
      if (!open.length && !order.length) return null;
      return el("section", {}, el("h2", {}, "What it depends on"),
        open.map(function (name) {
          return [el("p", {}, el("strong", {}, guidance.fact(name).question), " ",
            state.unsure[name] ? "You were not sure. Find out, or ask someone who knows."
              : "This has not been answered."), outlook(state, name)];
        }),
        order.length ? [el("p", {}, "These answers change no verdict; they tell which further duties you have:"),
          el("ul", {}, order.map(function (name) {
            var numbers = {};
            duties[name].forEach(function (id) { numbers[id.split(".")[0]] = true; });
            return el("li", {}, el("a", { href: href(DecideAddress.at(state, "ask", name)) },
              guidance.fact(name).question), " (", series(Object.keys(numbers).map(
                function (number) { return links.paragraph(number); })), ")");
          }))] : null);
    }

    function assumes(assumed) {
      var names = Object.keys(assumed);
      if (!names.length) return null;
      return el("section", {}, el("h2", {}, "What it assumes"),
        el("ul", {}, names.map(function (name) {
          return el("li", {}, sentence(phrase(guidance.fact(name), assumed[name])) + ".");
        })));
    }

    function changes(state, advice) {
      var found, routes, own;
      if (!guidance.refuses(advice.answer().verdict)) return null;
      found = advice.changes();
      routes = advice.routes();
      if (!found.length && !routes.length) {
        return el("section", {}, el("h2", {}, "What would change it"),
          el("p", {}, say.nothing_to_change));
      }
      own = found.map(function (change) {
        var next = state, words = change.map(function (pair) {
          var fact = guidance.fact(pair[0]);
          if (fact) next = context.withAnswer(next, pair[0], pair[1]);
          return fact ? phrase(fact, pair[1]) : "this is done: " + guidance.norm(pair[0]).act;
        });
        return el("li", {}, "You could go ahead if ",
          el("a", { href: href(next) }, words.join(" and ")), ".");
      });
      return el("section", {}, el("h2", {}, "What would change it"),
        el("ul", {}, own, routes.map(function (route) {
          var cited = route.fact.guided_by;
          return el("li", {}, "A person may judge that ", el("a", {
            href: href(context.withAnswer(state, route.fact.name, route.value))
          }, phrase(route.fact, route.value)), ". That is for " + route.fact.judge,
            " on the merits, and not for the sake of this answer",
            cited ? ["; ", links.norm(cited), " says how"] : "", ".");
        })));
    }

    function judges(advice) {
      var answer = advice.answer(), list = [];
      answer.turns_on.forEach(function (name) {
        var fact = guidance.fact(name);
        if (fact.kind !== "judgement") return;
        list.push(el("li", {}, sentence(fact.judge) + " judges " + fact.topic,
          fact.guided_by ? ["; ", links.norm(fact.guided_by), " says how"] : "", "."));
      });
      answer.handed_over.forEach(function (entry) {
        list.push(el("li", {}, sentence(entry.text) + " (",
          links.reading(entry.reading, entry.paragraph), " on ",
          links.paragraph(entry.paragraph), ")."));
      });
      if (!list.length) return null;
      return el("section", {}, el("h2", {}, "Who must judge"), el("ul", {}, list));
    }

    // Where law differs from region to region: which of it is named, never what binds.
    function region(state, advice) {
      var regions = say.regions, fact, given, named;
      if (!regions) return null;
      fact = guidance.fact(regions.fact);
      given = state.answers[fact.name];
      named = advice.findings().filter(function (finding) {
        return !finding.norm.directive && finding.state === "applies" &&
          finding.because.indexOf(given ? phrase(fact, given) : "") >= 0;
      });
      if (!given && !advice.findings().some(function (finding) {
        return finding.depends_on.indexOf(fact.name) >= 0;
      })) return null;
      return el("section", {}, el("h2", {}, regions.heading),
        el("p", {}, given ? sentence(phrase(fact, given)) + ". " : regions.note + " ",
          series(fact.values.filter(function (value) { return value !== given; })
            .map(function (value) {
              return el("a", { href: href(context.withAnswer(state, fact.name, value)) },
                regions.names[value]);
            })), "."),
        named.length ? el("ul", {}, named.map(function (finding) {
          return el("li", {}, sentence(finding.norm.act) + ". ", links.norm(finding.norm.id, true));
        })) : null);
    }

    // The names of the scenarios are a file of their own: few readers open the list.
    function named(lists) {
      var script = el("script", { src: data.scenarios });
      script.addEventListener("load", function () {
        Object.keys(lists).forEach(function (number) {
          DecideScenarios.paragraphs[number].forEach(function (index) {
            var entry = DecideScenarios.scenarios[index];
            DecideParts.add(lists[number], [el("li", {}, entry[2] ? el("a", {
              href: links.page(entry[2]) + "#" + entry[3] }, entry[0]) : entry[0], ": " + entry[1])]);
          });
        });
      });
      script.addEventListener("error", function () {
        Object.keys(lists).forEach(function (number) {
          DecideParts.add(lists[number], [el("li", {}, "Their names did not load: ",
            links.checked(number), " has them.")]);
        });
      });
      document.body.appendChild(script);
    }

    function proof(advice) {
      var found = evidence(advice, data), lists = {}, asked = false;
      var details = el("details", {},
        el("summary", {}, "The scenarios behind each cited paragraph"),
        el("ul", {}, found.paragraphs.map(function (number) {
          var entry = data.paragraphs[number], all = entry[3] === entry[4];
          lists[number] = el("ul", { class: "scenario-names" });
          return el("li", {}, links.checked(number), ", " + entry[1] + ": ",
            entry[3] ? (all ? "all " + count(entry[3], "scenario") + " pass"
              : entry[4] + " of " + count(entry[3], "scenario") + " pass") : "no scenario",
            ".", lists[number]);
        })));
      details.addEventListener("toggle", function () {
        if (details.open && !asked) { asked = true; named(lists); }
      });
      return el("section", { class: "proof" }, el("h2", {}, "Whether this has been checked"),
        el("p", {}, found.sound
          ? evidenceLine(found, data) + " The examples hold; they do not prove every case."
          : "Not all of it: see the warning above."), details);
    }

    function warning(found) {
      return el("div", { class: "warning" },
        found.failing.length ? [el("p", {}, el("strong", {}, "Disagrees: do not rely on this. "),
          "Scenarios fail behind ", series(found.failing.map(links.checked)), "."),
          el("ul", {}, found.failing.map(function (number) {
            return (data.failing[number] || []).map(function (name) {
              return el("li", {}, "Fails: " + name);
            });
          }))] : null,
        data.notice ? el("p", {}, el("strong", {}, "Not checked. "), data.notice)
          : !found.failing.length ? el("p", {}, el("strong", {}, "Not all of this is checked. "),
            evidenceLine(found, data)) : null,
        !data.notice && found.unchecked.length ? el("p", {}, "Not checked: ",
          series(found.unchecked.map(function (id) { return links.norm(id); })), ".") : null,
        el("p", {}, el("a", { href: data.status }, "What is known of every paragraph")));
    }

    function screen(state, final) {
      var advice = final.advice, words = verdict(advice), several = advice.purposes();
      var found = evidence(advice, data);
      var differ = several.length && several[0].advice.answer().verdict !==
        several[1].advice.answer().verdict;
      var answered = el("section", { class: "result", "data-verdict": advice.answer().verdict },
        el("h1", { tabindex: "-1" }, differ ? "The two purposes have different answers." : words.title),
        differ ? null : words.more ? el("p", { class: "lead" }, words.more) : null,
        locally(advice),
        several.length ? purposes(advice) : reasons(advice),
        found.sound ? null : warning(found),
        toDo(advice), toRecord(state, advice), judges(advice), displaced(advice), dependsOn(state, advice),
        assumes(final.assumed), changes(state, advice), region(state, advice), proof(advice));
      return { title: differ ? "Different answers" : words.title, node: answered };
    }

    // Before an answer that rests on judgement instead of consent.
    function interruption(state, advice) {
      var resting = advice.findings().filter(function (finding) {
        return data.judged.indexOf(finding.norm.id) >= 0 && binds(finding) &&
          finding.norm.permits;
      });
      var pause = say.pauses.filter(function (pause) { // [condition, title, paragraph]
        return advice.holds(pause[0]) === true;
      })[0];
      var judged = guidance.table.facts.filter(function (fact) {
        return fact.kind === "judgement" && advice.answers[fact.name] && !fact.selects_only &&
          advice.answers[fact.name] !== fact.usual;
      });
      var title = pause[1];
      return { title: title, node: el("section", { class: "interruption" },
        el("h1", { tabindex: "-1" }, title),
        resting.length ? [el("p", {}, "The answer that follows relies on this:"),
          el("ul", {}, resting.map(function (finding) {
            return el("li", {}, statement(finding.norm) + ". ", links.norm(finding.norm.id, true));
          }))] : el("p", {}, "Read ", links.paragraph(pause[2]), " before you go on."),
        judged.length ? [el("p", {}, "It is only as good as these judgements:"),
          el("ul", {}, judged.map(function (fact) {
            return el("li", {}, sentence(phrase(fact, advice.answers[fact.name])),
              ". ", fact.guided_by ? [links.norm(fact.guided_by, true), " says how to judge. "] : "",
              el("a", { href: href(DecideAddress.at(state, "ask", fact.name)) },
                "Change", el("span", { class: "offscreen" }, " " + fact.topic)));
          }))] : null,
        el("p", {}, "Could you explain each of them " + say.explain_to + "? Where you cannot, do not go ahead: ask for advice first."),
        el("p", { class: "go-on" }, el("a", { class: "begin-button",
          href: href(DecideAddress.at(state, "judged")) }, "Continue to the answer")) ) };
    }

    function interrupts(advice) {
      return ["may", "may_once", "person_decides"].indexOf(advice.answer().verdict) >= 0 &&
        advice.findings().some(function (finding) {
          return data.judged.indexOf(finding.norm.id) >= 0 && binds(finding);
        });
    }

    return { screen: screen, interruption: interruption, interrupts: interrupts };
  }

  return { Result: Result, duties: duties, permissions: permissions,
    evidence: evidence, evidenceLine: evidenceLine, doubts: doubts, local: local, words: words };
}());
