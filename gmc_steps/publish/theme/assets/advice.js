/* The guidance's decisions in the browser.

   It reads the table that gmc_steps/core/table.py writes: the rules, and what purposes and stages
   mean, are data. It follows gmc_steps/core (advice.py and change.py; program.js and completions.js
   follow the rest); the tests compare the two on every task and on a large sample of situations.

   A classic script without modules, fetch or dependencies, so that it works from a file share. */

var GuidanceAdvice = (function () {
  "use strict";

  var VERDICTS = ["out_of_scope", "must_stop", "must_not", "should_stop", "should_not", "depends",
    "person_decides", "may_once", "may", "silent", "duties_only"];
  var OPENNESS = { out_of_scope: 0, must_stop: 0, must_not: 0, should_stop: 1, should_not: 1,
    silent: 2, depends: 3, person_decides: 4, may_once: 5, may: 6, duties_only: 6 };
  var SETTLED = ["out_of_scope", "must_stop", "must_not"];
  var BARS = ["must_stop", "must_not", "should_stop", "should_not"];
  var STATES = ["applies", "unclear", "depends", "displaced", "does not apply"];
  var DONE = ["not met", "outstanding", "met", null];
  var MOST_CHANGES = 4;

  // Truth is true, false or null for "not settled", after Kleene.

  function truth(condition, view) {
    var head = condition[0], result, i, value;
    if (head === "!") {
      value = truth(condition[1], view);
      return value === null ? null : !value;
    }
    if (head === "&" || head === "|") {
      result = head === "&";
      for (i = 1; i < condition.length; i++) {
        value = truth(condition[i], view);
        if (value === (head === "|")) return value;
        if (value === null) result = null;
      }
      return result;
    }
    return head < 0 ? view.applies(-1 - head) : view.is(head, condition[1]);
  }

  function undecided(condition, view, found) {
    if (truth(condition, view) !== null) return;
    if (typeof condition[0] === "number") { found(condition); return; }
    for (var i = 1; i < condition.length; i++) undecided(condition[i], view, found);
  }

  function deciding(condition, view, found) {
    var head = condition[0], value, wanted, i;
    if (typeof head === "number") { found(condition); return; }
    if (head === "!") { deciding(condition[1], view, found); return; }
    value = truth(condition, view);
    wanted = head === "|";
    if (value === wanted) {
      for (i = 1; i < condition.length; i++) {
        if (truth(condition[i], view) === wanted) { deciding(condition[i], view, found); return; }
      }
    } else if (value !== null) {
      for (i = 1; i < condition.length; i++) deciding(condition[i], view, found);
    }
  }

  function Guidance(table) {
    var facts = table.facts, norms = table.norms, program = GuidanceProgram.write(table);
    var factIndex = {}, normIndex = {};
    facts.forEach(function (fact, i) { factIndex[fact.name] = i; });
    norms.forEach(function (norm, i) { normIndex[norm.id] = i; });

    // Whether an answer is never idle.
    function heeded(fact, answer) { return (fact.heeded >> fact.values.indexOf(answer)) & 1; }

    // A view of the answers alone, for relevance.
    function answered(answers) {
      var known = {}, view = {
        relevant: function (index) {
          if (!(index in known)) known[index] = truth(facts[index].relevant, view);
          return known[index];
        },
        is: function (index, bits) {
          var fact = facts[index], answer = answers[fact.name], relevant = view.relevant(index);
          if (relevant === false) return false;
          if (answer === undefined) return null;
          if (relevant === null && !heeded(fact, answer) &&
              truth(fact.idle, view) !== false) return null;
          if ((bits >> fact.values.indexOf(answer)) & 1) return true;
          return answer === fact.unsettled ? null : false;
        }
      };
      return view;
    }

    // The program's results for one situation: a view for conditions.
    function outcome(values, words, bit) {
      var word = bit >> 5, mask = 1 << (bit & 31), ofNorm = {}, self;
      function has(number) { return (values[number * words + word] & mask) !== 0; }
      function of(pair) { return has(pair[0]) ? true : has(pair[1]) ? false : null; }
      self = {
        has: has,
        relevant: function (index) { return of(program.relevant[index]); },
        is: function (index, bits) {
          var fact = facts[index], i, given = false, unsettled = false;
          if (self.relevant(index) === false) return false;
          for (i = 0; i < fact.values.length; i++) {
            if (!has(program.answered[index][i])) continue;
            if ((bits >> i) & 1) return true;
            given = true;
            unsettled = unsettled || fact.values[i] === fact.unsettled;
          }
          return given && !unsettled ? false : null;
        },
        applies: function (index) { return of(program.norms[index].applies); },
        met: function (index) { return of(program.met[index]); },
        state: function (index) {
          var plan = program.norms[index];
          if (has(plan.outside)) return "does not apply";
          if (has(plan.applies[0])) return "applies";
          if (has(plan.displaced)) return "displaced";
          return has(plan.unclear) ? "unclear" : "depends";
        },
        displacers: function (index) {
          if (!has(program.norms[index].displaced)) return [];
          return norms[index].displaced.filter(function (_, i) {
            return has(program.norms[index].displacers[i][0]);
          }).map(function (displacement) { return norms[displacement[0]].id; });
        },
        final: function () { return has(program.final); },
        verdict: function () {
          return program.verdicts.filter(function (verdict) { return has(verdict[1]); })[0][0];
        },

        // The facts to answer next: one not yet known to be relevant gives way to those that decide.
        open: function (condition, found) {
          undecided(condition, self, function (atom) {
            var before = [];
            if (atom[0] < 0) { self.turns(-1 - atom[0], found); return; }
            self.open(facts[atom[0]].relevant, function (fact) { before.push(fact); });
            (before.length ? before : [atom[0]]).forEach(found);
          });
        },
        turns: function (index, found) {
          var norm = norms[index], facts = ofNorm[index];
          if (!facts) {
            facts = ofNorm[index] = [];
            var add = function (fact) { if (facts.indexOf(fact) < 0) facts.push(fact); };
            self.open(norm.within, add);
            if (truth(norm.within, self) !== false) {
              norm.displaced.forEach(function (displacement, i) {
                var plan = program.norms[index];
                if (of(plan.displacers[i]) !== null) return;
                if (of(plan.givingWay[i]) === null) self.turns(displacement[0], add);
                self.open(displacement[1], add);
              });
              self.open(norm.unclear, add);
            }
          }
          facts.forEach(found);
        },
        // What keeps the verdict open: for each thing that does, the facts to answer next.
        openings: function () {
          var found = [];
          function opening(conditions, norm) {
            var facts = {};
            function add(fact) { facts[fact] = true; }
            conditions.forEach(function (condition) { self.open(condition, add); });
            if (norm !== undefined) self.turns(norm, add);
            found.push(facts);
          }
          opening([table.scope]);
          opening([table.ground]);
          table.hand_overs.forEach(function (entry, i) {
            if (has(program.handOvers[i].open)) opening([entry.when]);
          });
          program.gates.forEach(function (gate) {
            var met = norms[gate.norm].met;
            if (has(gate.turns)) opening(met ? [met] : [], gate.norm);
          });
          return found;
        },
        // On which facts the verdict turns, as far as three-valued logic can tell.
        turning: function () { return Object.assign.apply(null, [{}].concat(self.openings())); }
      };
      return self;
    }

    var completions = GuidanceCompletions(table, program, outcome);

    // The program run for a situation: bit 0 as it is, bit 1 with what is usual.
    function run(answers, done) {
      return program.run(1, function (values) {
        facts.forEach(function (fact, i) {
          var at = fact.values.indexOf(answers[fact.name]);
          if (at >= 0) values[program.given[i][at]] = 3;
        });
        norms.forEach(function (norm, i) {
          if (norm.asked && norm.id in done) values[program.said[i][done[norm.id] ? 0 : 1]] = 3;
        });
        values[program.assuming] = 2;
      });
    }

    function relevance(answers, name) {
      return truth(facts[factIndex[name]].relevant, answered(answers));
    }

    // The answers without those that contradict others: what is idle may stand.
    function fitting(answers) {
      var kept = {}, view;
      facts.forEach(function (fact, i) {
        if (answers[fact.name] === undefined) return;
        view = answered(kept);
        if (view.relevant(i) === false &&
            (heeded(fact, answers[fact.name]) || truth(fact.idle, view) === false)) return;
        kept[fact.name] = answers[fact.name];
      });
      return kept;
    }

    function withAnswers(answers, changes) {
      var wanted = Object.assign({}, answers, changes), kept = {};
      facts.forEach(function (fact) {
        if (wanted[fact.name] !== undefined && relevance(kept, fact.name) !== false) {
          kept[fact.name] = wanted[fact.name];
        }
      });
      return kept;
    }

    function binds(state) { return state === "applies" || state === "unclear"; }

    // With `usual`, the usual answers are taken for granted, now and in whatever may follow.
    function Advice(answers, done, view, usual) {
      var values;
      this.answers = answers;
      this.usual = usual;
      this.done = done || {};
      if (!view) {
        values = run(this.answers, this.done);
        view = outcome(values, 1, 0);
        this.withUsual = outcome(values, 1, 1);
      }
      this.view = view;
      this.completions = completions.of(this.answers, this.done, usual);
      this.memo = {};
    }

    // The advice on each purpose, or on the one that there is.
    Advice.prototype.each = function () {
      var purposes = this.purposes().map(function (purpose) { return purpose.advice; });
      return purposes.length ? purposes : [this];
    };

    // Whether a condition holds here: for rules that stand apart from the guidance's own.
    Advice.prototype.holds = function (condition) { return truth(condition, this.view); };

    Advice.prototype.once = function (key, make) {
      if (!(key in this.memo)) this.memo[key] = make.call(this);
      return this.memo[key];
    };

    Advice.prototype.turns = function (norm, found) {
      this.view.turns(normIndex[norm.id], found);
    };

    Advice.prototype.open = function (condition, found) { this.view.open(condition, found); };

    Advice.prototype.purposes = function () {
      return this.once("purposes", function () {
        var policy = table.purposes, self = this, further, first, consent, changed, answers;
        further = policy ? this.answers[policy.further] : undefined;
        if (further === undefined || further === policy.alone) return [];
        if (relevance(this.answers, policy.further) !== true) return [];
        function purpose(value, own) {
          var advice = new Advice(own, self.done);
          return { fact: policy.fact, value: value, advice: self.usual ? advice.assumed() : advice };
        }
        function one(fact, value) { var change = {}; change[fact] = value; return change; }
        first = withAnswers(this.answers, one(policy.further, policy.alone));
        changed = withAnswers(this.answers, one(policy.fact, further));
        answers = Object.assign({}, changed);
        // Neither a consent nor a judgement for one purpose carries over to the other.
        Object.keys(policy.consents).concat(policy.own).forEach(function (name) {
          delete answers[name];
        });
        consent = this.answers[policy.consent];
        if (consent !== undefined) {
          Object.keys(policy.consents).forEach(function (name) {
            if (relevance(changed, name) === true) answers[name] = policy.consents[name][consent];
          });
          policy.implied.forEach(function (implied) { // [consent, asked, fact, value]
            if (consent === implied[0] && relevance(changed, implied[1]) === true) {
              answers[implied[2]] = implied[3];
            }
          });
        }
        return [purpose(policy.first, first), purpose(further, answers)];
      });
    };

    Advice.prototype.findings = function () {
      return this.once("findings", function () {
        var purposes = this.purposes(), own;
        if (purposes.length) {
          own = purposes[0].advice.findings();
          var other = purposes[1].advice.findings();
          // What is done for one of them only is not done.
          var rank = function (finding) {
            return 4 * STATES.indexOf(finding.state) + DONE.indexOf(finding.done);
          };
          return own.map(function (finding, i) {
            return rank(other[i]) < rank(finding) ? other[i] : finding;
          });
        }
        var self = this;
        return norms.map(function (norm, i) {
          var state = self.view.state(i), done = null, met, depends = {};
          if (state === "depends") state = self.completions.state(i);
          if (binds(state) && norm.directive && !norm.permits) {
            met = self.view.met(i);
            done = met === null ? "outstanding" : met ? "met" : "not met";
          }
          if (state === "depends") self.turns(norm, function (fact) { depends[fact] = true; });
          return {
            norm: norm, state: state, done: done, displaced_by: self.view.displacers(i),
            because: self.because(i, []),
            depends_on: facts.filter(function (_, j) { return depends[j]; })
              .map(function (fact) { return fact.name; })
          };
        });
      });
    };

    Advice.prototype.because = function (index, phrases) {
      var norm = norms[index], state = this.view.state(index), self = this;
      var displacers = this.view.displacers(index);
      if (state === "depends") return phrases;
      this.phrases(norm.within, phrases);
      norm.displaced.forEach(function (displacement) {
        if (displacers.indexOf(norms[displacement[0]].id) >= 0) {
          self.phrases([-1 - displacement[0]], phrases);
          self.phrases(displacement[1], phrases);
        }
      });
      if (state === "unclear") this.phrases(norm.unclear, phrases);
      return phrases;
    };

    Advice.prototype.phrases = function (condition, phrases) {
      var self = this;
      deciding(condition, this.view, function (atom) {
        if (atom[0] < 0) { self.because(-1 - atom[0], phrases); return; }
        var fact = facts[atom[0]], answer = self.answers[fact.name], phrase;
        if (answer === undefined || self.view.relevant(atom[0]) === false) {
          self.phrases(fact.relevant, phrases);
          return;
        }
        if (table.understood.indexOf(fact.name) >= 0 && self.view.is(atom[0], atom[1])) return;
        phrase = fact.phrases[fact.values.indexOf(answer)];
        if (phrases.indexOf(phrase) < 0) phrases.push(phrase);
      });
    };

    // Of several purposes, the one whose verdict comes first: it is the verdict for all.
    Advice.prototype.decisive = function () {
      return this.purposes().reduce(function (first, second) {
        return VERDICTS.indexOf(second.advice.verdict()) < VERDICTS.indexOf(first.advice.verdict())
          ? second : first;
      });
    };

    Advice.prototype.verdict = function () { return this.drawn().verdict; };

    // The verdict, and whether what is open could make it bar the way more firmly.
    Advice.prototype.drawn = function () {
      return this.once("drawn", function () {
        var self = this, found;
        function drawn(verdict, atLeast) { return { verdict: verdict, at_least: !!atLeast }; }
        function among(verdicts) {
          return found.some(function (verdict) { return verdicts.indexOf(verdict) >= 0; });
        }
        function turnsOnAny(kind) { return self.completions.anyMatters(self.view, kind); }
        if (this.purposes().length) return this.decisive().advice.drawn();
        if (this.view.final()) return drawn(this.view.verdict());
        found = Object.keys(this.completions.verdicts()).sort(function (one, other) {
          return VERDICTS.indexOf(other) - VERDICTS.indexOf(one);
        });
        // Answers that contradict each other, which three-valued logic does not see.
        if (!found.length) return drawn(this.view.verdict());
        if (found.length === 1) return drawn(found[0]);
        if (found.every(function (verdict) { return BARS.indexOf(verdict) >= 0; })) {
          return drawn(found[0], true);
        }
        if (turnsOnAny("circumstance")) return drawn("depends");
        if ((among(["person_decides"]) && this.handed().length) || turnsOnAny("judgement")) {
          return drawn("person_decides");
        }
        // The rest is in people's hands: the best that it can lead to.
        if (found.some(permits)) return drawn("may_once");
        return drawn(among(["person_decides"]) ? "person_decides" : found[0]);
      });
    };

    Advice.prototype.handed = function () {
      var view = this.view;
      return table.hand_overs.filter(function (_, i) { return view.has(program.handOvers[i].holds); });
    };

    // Reports the facts on which the verdict turns, in the order of asking, until told to stop.
    Advice.prototype.turning = function (tell) {
      if (this.purposes().length) { this.turningOfDecisive(tell); return; }
      if (this.view.final()) return;
      var found = [], stopped = false;
      if (this.matters) { this.matters.some(tell); return; }
      this.completions.matter(this.view, function (fact) {
        found.push(fact);
        stopped = tell(fact);
        return stopped;
      });
      if (!stopped) this.matters = found;
    };

    Advice.prototype.answer = function () {
      return this.once("answer", function () {
        if (this.purposes().length) return this.decisive().advice.answer();
        var view = this.view, drawn = this.drawn(), verdict = drawn.verdict, turnsOn = [];
        var bars = BARS.indexOf(verdict) >= 0, settled = SETTLED.indexOf(verdict) >= 0;
        function ids(gates) { return gates.map(function (gate) { return norms[gate.norm].id; }); }
        function closed(firmly) {
          return program.gates.filter(function (gate) {
            return norms[gate.norm].closes === firmly && view.has(gate.closed);
          });
        }
        var shut = ids(closed("must").concat(closed("should")));
        var waiting = ids(program.gates.filter(function (gate) {
          return view.has(gate.outstanding);
        }));
        // Where each completion has its own reason, nothing is closed or outstanding for sure.
        if (bars && !shut.length) shut = this.completions.closing();
        if (verdict === "may_once" && !waiting.length) waiting = this.completions.closing();
        if (!settled) this.turning(function (i) { turnsOn.push(facts[i].name); });
        return {
          verdict: verdict,
          at_least: drawn.at_least,
          closed: shut,
          outstanding: waiting,
          turns_on: turnsOn,
          handed_over: bars || settled ? [] : this.handed()
        };
      });
    };

    Advice.prototype.assuming = function () {
      return this.assumed() === this ? {} : this.usualAnswers();
    };

    Advice.prototype.usualAnswers = function () {
      return this.once("usual", function () {
        var usual = {}, self = this, view = this.withUsual || this.view;
        facts.forEach(function (fact, i) {
          if (self.answers[fact.name] === undefined && view.has(program.assumed[i])) {
            usual[fact.name] = fact.usual;
          }
        });
        return usual;
      });
    };

    Advice.prototype.assumed = function () {
      return this.once("assumed", function () {
        if (this.usual) return this;
        var assumed = new Advice(Object.assign({}, this.answers, this.usualAnswers()), this.done,
          this.withUsual, true);
        return assumed.possible() ? assumed : this;
      });
    };

    // Consent to the further purpose has a question of its own; what must be judged anew for it
    // has none, for the answer given here is the first purpose's.
    Advice.prototype.turningOfDecisive = function (tell) {
      var policy = table.purposes, decisive = this.decisive();
      var further = decisive !== this.purposes()[0];
      var names = facts.map(function (fact) { return fact.name; });
      decisive.advice.turning(function (i) {
        var name = names[i];
        if (further && policy.own.indexOf(name) >= 0) return false;
        if (further && policy.consents[name]) i = names.indexOf(policy.consent);
        return tell(i);
      });
    };

    // Whether the answers fit what is taken for granted.
    Advice.prototype.possible = function () {
      var view = this.view, answers = this.answers;
      var given = facts.map(function (_, i) { return i; }).filter(function (i) {
        return answers[facts[i].name] !== undefined;
      });
      if (given.some(function (i) { return view.has(program.contradictions[i]); })) return false;
      return given.every(function (i) { return view.relevant(i) !== null; }) ||
        this.completions.possible();
    };

    Advice.prototype.ask = function (tell) {
      var self = this, assumed = this.assumed(), stopped = false, told = {};
      function ask(usualToo) {
        return function (i) {
          var fact = facts[i];
          if (stopped || told[i] || self.answers[fact.name] !== undefined) return stopped;
          if ((usualToo && !fact.usual) || assumed.view.relevant(i) !== true) return false;
          told[i] = true;
          stopped = tell(fact.name);
          return stopped;
        };
      }
      // What may spare others their question comes before them.
      var sooner = table.sooner.filter(function (entry) { return assumed.holds(entry[1]) === true; })
        .map(function (entry) { return entry[0]; });
      var turning = [];
      if (sooner.length) {
        assumed.turning(function (i) { turning.push(i); return false; });
        sooner.filter(function (i) { return turning.indexOf(i) >= 0; }).concat(turning).some(ask(false));
      } else assumed.turning(ask(false));
      if (!stopped) this.turning(ask(true));
    };

    Advice.prototype.questions = function () {
      return this.once("questions", function () {
        var found = [];
        this.ask(function (name) { found.push(name); });
        return found;
      });
    };

    function permits(verdict) { return verdict === "may" || verdict === "may_once"; }

    function refuses(verdict) { return verdict === "silent" || BARS.indexOf(verdict) >= 0; }

    function better(verdict, other) { return OPENNESS[verdict] > OPENNESS[other]; }

    function changed(advice, change) {
      var given = {}, done = Object.assign({}, advice.done), name, answers;
      var before = Object.assign({}, advice.answers);
      for (name in change) {
        if (name in factIndex) given[name] = change[name];
        else done[name] = true;
      }
      for (name in given) {
        (table.void[name] || []).forEach(function (other) { delete before[other]; });
      }
      answers = withAnswers(before, given);
      for (name in given) if (answers[name] === undefined) return null;
      return new Advice(answers, done);
    }

    Advice.prototype.changes = function () {
      var assumed = this.assumed(), options = [], size, found = [], larger, best = assumed.verdict();
      if (!refuses(best)) return [];
      var guards = table.guards.filter(function (guard) { // [condition, fact, values]
        return truth(guard[0], assumed.view) === true;
      });
      function guarded(name, value) {
        return guards.some(function (guard) {
          return guard[1] === name && (!guard[2].length || guard[2].indexOf(value) >= 0);
        });
      }
      facts.forEach(function (fact) {
        var value = assumed.answers[fact.name];
        fact.changeable.forEach(function (entry) {
          if (entry[0] !== value) return;
          entry[1].forEach(function (option) {
            if (!guarded(fact.name, option)) options.push([fact.name, option]);
          });
        });
      });
      Object.keys(assumed.done).forEach(function (norm) {
        if (!assumed.done[norm]) options.push([norm, "done"]);
      });
      function combine(start, chosen) {
        if (chosen.length === size) {
          var names = {}, result;
          chosen.forEach(function (pair) { names[pair[0]] = pair[1]; });
          if (Object.keys(names).length < size) return;
          result = changed(assumed, names);
          result = result && result.assumed().verdict();
          if (result && better(result, best)) {
            larger.push({ answers: chosen.slice(), verdict: result });
          }
          return;
        }
        for (var i = start; i < options.length; i++) combine(i + 1, chosen.concat([options[i]]));
      }
      for (size = 1; size <= MOST_CHANGES && !permits(best); size++) {
        larger = [];
        combine(0, []);
        found = found.concat(larger);
        larger.forEach(function (change) {
          if (better(change.verdict, best)) best = change.verdict;
        });
      }
      return found;
    };

    // The wishes, refusals or harm among these conditions that stand in the way, in words.
    Advice.prototype.inTheWay = function (conditions) {
      var assumed = this.assumed(), phrases = [];
      conditions.forEach(function (condition) {
        if (truth(condition, assumed.view) === true) assumed.phrases(condition, phrases);
      });
      return phrases;
    };

    Advice.prototype.routes = function () {
      var self = this, assumed = this.assumed(), found = [];
      if (!refuses(assumed.verdict())) return [];
      facts.forEach(function (fact) {
        var given = self.answers[fact.name] || "";
        if (fact.kind !== "judgement" || (given && given !== fact.unsettled)) return;
        if (relevance(assumed.answers, fact.name) !== true) return;
        fact.values.forEach(function (value) {
          var change = {}, result;
          if (value === fact.unsettled) return; // that nobody has judged is no judgement
          change[fact.name] = value;
          result = changed(assumed, change);
          if (!result || Object.keys(self.answers).some(function (name) {
            return result.answers[name] === undefined; // it would contradict what is known
          })) return;
          result = result.assumed().verdict();
          if (better(result, assumed.verdict()) && result !== "depends") {
            found.push({ fact: fact, value: value, verdict: result });
          }
        });
      });
      return found;
    };

    return {
      table: table,
      fact: function (name) { return facts[factIndex[name]]; },
      norm: function (id) { return norms[normIndex[id]]; },
      relevance: relevance,
      fitting: fitting,
      withAnswers: withAnswers,
      advise: function (answers, done) { return new Advice(answers, done); },
      refuses: refuses,
      permits: permits
    };
  }

  return { Guidance: Guidance };
}());
