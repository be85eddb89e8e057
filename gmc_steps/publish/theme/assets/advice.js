/* The guidance's decisions in the browser.

   A small interpreter of the table that gmc_steps/core/table.py writes: the rules, and what purposes
   and stages mean, are data. It follows gmc_steps/core (writer.py for states and verdict, advice.py
   and change.py); the tests compare the two on every task and on a large sample of situations.

   A classic script without modules, fetch or dependencies, so that it works from a file share. */

var GuidanceAdvice = (function () {
  "use strict";

  var VERDICTS = ["out_of_scope", "must_stop", "must_not", "depends", "person_decides",
    "should_stop", "should_not", "may_once", "may", "silent", "duties_only"];
  var STATES = ["applies", "unclear", "depends", "displaced", "does not apply"];
  var NOT_RELEVANT = "";
  var MOST_CHANGES = 3;

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

  function both(left, right) {
    if (left === false || right === false) return false;
    return left === null || right === null ? null : true;
  }

  function not(value) { return value === null ? null : !value; }

  function Guidance(table) {
    var facts = table.facts, norms = table.norms;
    var factIndex = {}, normIndex = {};
    facts.forEach(function (fact, i) { factIndex[fact.name] = i; });
    norms.forEach(function (norm, i) { normIndex[norm.id] = i; });

    function is(index, bits, outcome) {
      var fact = facts[index];
      if (outcome === null) return null;
      if (outcome !== NOT_RELEVANT && (bits >> fact.values.indexOf(outcome)) & 1) return true;
      return outcome !== NOT_RELEVANT && outcome === fact.unsettled ? null : false;
    }

    // A view of the answers alone, for relevance.
    function answered(answers) {
      var view = {
        is: function (index, bits) {
          var answer = answers[facts[index].name];
          if (answer === undefined) {
            return truth(facts[index].relevant, view) === false ? false : null;
          }
          return is(index, bits, answer);
        }
      };
      return view;
    }

    function relevance(answers, name) {
      return truth(facts[factIndex[name]].relevant, answered(answers));
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

    function assuming(answers) {
      var known = Object.assign({}, answers), assumed = {};
      facts.forEach(function (fact) {
        if (fact.usual && known[fact.name] === undefined && relevance(known, fact.name) === true) {
          known[fact.name] = assumed[fact.name] = fact.usual;
        }
      });
      return assumed;
    }

    function reckon(answers) {
      var outcomes = [], states = [], displacers = [], applying = [], view = {
        is: function (index, bits) { return is(index, bits, outcomes[index]); },
        applies: function (index) { return applying[index]; }
      };
      facts.forEach(function (fact, i) {
        var answer = answers[fact.name];
        if (answer !== undefined) outcomes[i] = answer;
        else outcomes[i] = truth(fact.relevant, view) === false ? NOT_RELEVANT : null;
      });
      table.order.forEach(function (i) {
        var norm = norms[i], within = truth(norm.within, view), open = false, by = [];
        var unclear = truth(norm.unclear, view), displaced;
        norm.displaced.forEach(function (displacement) {
          // An unclear norm displaces one that is unclear for the same reason, and no other.
          var shared = states[displacement[0]] === "unclear" && unclear !== false;
          var applies = shared ? unclear : view.applies(displacement[0]);
          var holds = both(applies, truth(displacement[1], view));
          if (holds) by.push(norms[displacement[0]].id);
          if (holds === null) open = true;
        });
        displaced = by.length ? true : open ? null : false;
        applying[i] = both(within, both(not(displaced), not(unclear)));
        displacers[i] = within && by.length ? by : [];
        if (within === false) states[i] = "does not apply";
        else if (within === null) states[i] = "depends";
        else if (by.length) states[i] = "displaced";
        else if (open || unclear === null) states[i] = "depends";
        else states[i] = unclear ? "unclear" : "applies";
      });
      view.outcomes = outcomes;
      view.states = states;
      view.displacers = displacers;
      return view;
    }

    function binds(state) { return state === "applies" || state === "unclear"; }

    function Advice(answers, done) {
      this.answers = answers;
      this.done = done || {};
      this.view = reckon(answers);
      this.memo = {};
    }

    // Whether a condition holds here: for rules that stand apart from the guidance's own.
    Advice.prototype.holds = function (condition) { return truth(condition, this.view); };

    Advice.prototype.once = function (key, make) {
      if (!(key in this.memo)) this.memo[key] = make.call(this);
      return this.memo[key];
    };

    Advice.prototype.turns = function (norm, found) {
      var self = this;
      this.open(norm.within, found);
      if (truth(norm.within, this.view) !== false) {
        norm.displaced.forEach(function (displacement) {
          self.open(["&", [-1 - displacement[0]], displacement[1]], found);
        });
        this.open(norm.unclear, found);
      }
    };

    // The facts to answer next: one not yet known to be relevant gives way to those that decide.
    Advice.prototype.open = function (condition, found) {
      var self = this;
      undecided(condition, this.view, function (atom) {
        var before = [];
        if (atom[0] < 0) { self.turns(norms[-1 - atom[0]], found); return; }
        self.open(facts[atom[0]].relevant, function (fact) { before.push(fact); });
        (before.length ? before : [atom[0]]).forEach(found);
      });
    };

    Advice.prototype.met = function (norm) {
      if (norm.met) return truth(norm.met, this.view);
      return norm.id in this.done ? this.done[norm.id] : null;
    };

    Advice.prototype.purposes = function () {
      return this.once("purposes", function () {
        var policy = table.purposes, self = this, further, first, consent, changed, answers;
        further = policy ? this.answers[policy.further] : undefined;
        if (further === undefined || further === policy.alone) return [];
        function purpose(value, own) {
          return { fact: policy.fact, value: value, advice: new Advice(own, self.done) };
        }
        function one(fact, value) { var change = {}; change[fact] = value; return change; }
        first = withAnswers(this.answers, one(policy.further, policy.alone));
        changed = withAnswers(this.answers, one(policy.fact, further));
        answers = Object.assign({}, changed);
        // Neither a consent nor a judgement made for one purpose carries over to the other.
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
          return own.map(function (finding, i) {
            return STATES.indexOf(other[i].state) < STATES.indexOf(finding.state)
              ? other[i] : finding;
          });
        }
        var self = this;
        return norms.map(function (norm, i) {
          var state = self.view.states[i], done = null, met, depends = {};
          if (binds(state) && norm.directive && !norm.permits) {
            met = self.met(norm);
            done = met === null ? "outstanding" : met ? "met" : "not met";
          }
          if (state === "depends") self.turns(norm, function (fact) { depends[fact] = true; });
          return {
            norm: norm, state: state, done: done, displaced_by: self.view.displacers[i],
            because: self.because(i, []),
            depends_on: facts.filter(function (_, j) { return depends[j]; })
              .map(function (fact) { return fact.name; })
          };
        });
      });
    };

    Advice.prototype.because = function (index, phrases) {
      var norm = norms[index], state = this.view.states[index], self = this;
      if (state === "depends") return phrases;
      this.phrases(norm.within, phrases);
      norm.displaced.forEach(function (displacement) {
        if (self.view.displacers[index].indexOf(norms[displacement[0]].id) >= 0) {
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
        if (answer === undefined) { self.phrases(fact.relevant, phrases); return; }
        if (table.understood.indexOf(fact.name) >= 0 && self.view.is(atom[0], atom[1])) return;
        phrase = fact.phrases[fact.values.indexOf(answer)];
        if (phrases.indexOf(phrase) < 0) phrases.push(phrase);
      });
    };

    Advice.prototype.answer = function () {
      return this.once("answer", function () {
        var purposes = this.purposes();
        if (!purposes.length) return this.draw();
        return purposes.map(function (purpose) { return purpose.advice.answer(); })
          .reduce(function (first, second) {
            return VERDICTS.indexOf(second.verdict) < VERDICTS.indexOf(first.verdict)
              ? second : first;
          });
      });
    };

    Advice.prototype.draw = function () {
      var self = this, view = this.view, left = {}, turns = {}, kinds = {};
      var closed = { must: [], should: [] }, outstanding = [];
      var barring = norms.filter(function (norm, i) {
        return norm.gate && !self.surelyOpen(norm, i);
      });
      var handOvers = table.hand_overs.filter(function (handOver) {
        return !handOver.gates.length || barring.some(function (norm) {
          return handOver.gates.indexOf(norm.id) >= 0;
        });
      }).map(function (handOver) {
        var holds = truth(handOver.when, view);
        if (holds) handOver.gates.forEach(function (gate) { left[gate] = true; });
        return { handOver: handOver, holds: holds };
      });
      function turn(fact) { turns[fact] = true; }
      this.open(table.scope, turn);
      barring.forEach(function (norm) {
        var state = view.states[normIndex[norm.id]], perhaps, found = [], conduct;
        if (left[norm.id]) return;
        perhaps = handOvers.filter(function (entry) {
          return entry.holds === null && entry.handOver.gates.indexOf(norm.id) >= 0;
        });
        if (self.met(norm) === false && binds(state) && !perhaps.length) {
          closed[norm.gate].push(norm.id);
          return;
        }
        function find(fact) { found.push(fact); }
        self.turns(norm, find);
        if (norm.met) self.open(norm.met, find);
        perhaps.forEach(function (entry) { self.open(entry.handOver.when, find); });
        found.forEach(turn);
        conduct = found.every(function (fact) { return facts[fact].kind === "conduct"; });
        if (conduct && binds(state)) outstanding.push(norm.id);
      });
      handOvers.forEach(function (entry) {
        if (entry.holds === null) self.open(entry.handOver.when, turn);
      });
      this.open(table.ground, turn);
      var turnsOn = facts.filter(function (_, i) { return turns[i]; });
      turnsOn.forEach(function (fact) { kinds[fact.kind] = true; });
      var handed = handOvers.filter(function (entry) { return entry.holds; })
        .map(function (entry) { return entry.handOver; });
      var running = truth(table.running, view) === true, verdict;
      if (truth(table.scope, view) === false) verdict = "out_of_scope";
      else if (closed.must.length) verdict = running ? "must_stop" : "must_not";
      else if (kinds.circumstance) verdict = "depends";
      else if (kinds.judgement || handed.length) verdict = "person_decides";
      else if (closed.should.length) {
        verdict = running ? "should_stop" : "should_not";
      } else if (truth(table.holding, view) === true) verdict = "duties_only";
      else if (outstanding.length || turnsOn.length) verdict = "may_once";
      else verdict = truth(table.ground, view) ? "may" : "silent";
      var settled = ["out_of_scope", "must_stop", "must_not"].indexOf(verdict) >= 0;
      return {
        verdict: verdict,
        closed: closed.must.concat(closed.should),
        outstanding: outstanding,
        turns_on: settled ? [] : turnsOn.map(function (fact) { return fact.name; }),
        handed_over: settled ? [] : handed
      };
    };

    Advice.prototype.surelyOpen = function (norm, index) {
      var view = this.view, state = view.states[index];
      return state === "displaced" || state === "does not apply" || this.met(norm) === true ||
        norm.displaced.some(function (displacement) {
          return both(view.applies(displacement[0]), truth(displacement[1], view)) === true;
        });
    };

    Advice.prototype.assuming = function () {
      return this.once("assuming", function () { return assuming(this.answers); });
    };

    Advice.prototype.assumed = function () {
      return this.once("assumed", function () {
        var usual = this.assuming();
        if (!Object.keys(usual).length) return this;
        return new Advice(Object.assign({}, this.answers, usual), this.done);
      });
    };

    Advice.prototype.questions = function () {
      return this.once("questions", function () {
        var self = this, assumed = this.assumed(), found = [];
        function add(name, usualToo) {
          if (found.indexOf(name) >= 0 || self.answers[name] !== undefined) return;
          if (usualToo && !facts[factIndex[name]].usual) return;
          if (relevance(assumed.answers, name) === true) found.push(name);
        }
        assumed.answer().turns_on.forEach(function (name) { add(name, false); });
        this.answer().turns_on.forEach(function (name) { add(name, true); });
        return found;
      });
    };

    function permits(verdict) { return verdict === "may" || verdict === "may_once"; }

    function refuses(verdict) {
      return ["must_stop", "must_not", "should_stop", "should_not", "silent"]
        .indexOf(verdict) >= 0;
    }

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
      var assumed = this.assumed(), options = [], size, found;
      if (!refuses(assumed.answer().verdict)) return [];
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
          if (result && permits(result.assumed().answer().verdict)) found.push(chosen.slice());
          return;
        }
        for (var i = start; i < options.length; i++) combine(i + 1, chosen.concat([options[i]]));
      }
      for (size = 1; size <= MOST_CHANGES; size++) {
        found = [];
        combine(0, []);
        if (found.length) return found;
      }
      return [];
    };

    Advice.prototype.routes = function () {
      var self = this, assumed = this.assumed(), found = [];
      if (!refuses(assumed.answer().verdict)) return [];
      facts.forEach(function (fact) {
        var given = self.answers[fact.name] || "";
        if (fact.kind !== "judgement" || (given && given !== fact.unsettled)) return;
        if (relevance(assumed.answers, fact.name) !== true) return;
        fact.values.forEach(function (value) {
          var change = {}, result;
          change[fact.name] = value;
          result = changed(assumed, change);
          if (result && permits(result.assumed().answer().verdict)) {
            found.push({ fact: fact, value: value });
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
      withAnswers: withAnswers,
      advise: function (answers, done) { return new Advice(answers, done); },
      refuses: refuses,
      permits: permits
    };
  }

  return { Guidance: Guidance, VERDICTS: VERDICTS };
}());
