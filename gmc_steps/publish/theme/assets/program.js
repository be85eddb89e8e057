/* The guidance's conditions as one straight-line program.

   It follows gmc_steps/core/writer.py and drawing.py: the rules are data, which table.py writes.
   Every truth is a pair of values, surely true and surely false; bit i of a value is situation i.
   Value 0 is all zeros and value 1 all ones; then come the inputs, then what is computed.

   A classic script without modules, fetch or dependencies, so that it works from a file share. */

var GuidanceProgram = (function () {
  "use strict";

  var ZEROS = 0, ONES = 1, AND = 0, OR = 1, WITHOUT = 2;
  var KINDS = ["circumstance", "judgement", "conduct"];

  function Writer(inputs) {
    this.first = 2 + inputs;
    this.steps = [];
    this.known = {};
  }

  Writer.prototype.step = function (operation, operands, ofNone) {
    var key = operation + ":" + operands.join();
    if (!operands.length) return ofNone;
    if (operands.length === 1) return operands[0];
    if (!(key in this.known)) {
      this.known[key] = this.first + this.steps.length;
      this.steps.push([operation].concat(operands));
    }
    return this.known[key];
  };

  function distinct(values, left) {
    return values.filter(function (value, i) {
      return value !== left && values.indexOf(value) === i;
    }).sort(function (one, other) { return one - other; });
  }

  Writer.prototype.all = function (values) {
    return values.indexOf(ZEROS) >= 0 ? ZEROS : this.step(AND, distinct(values, ONES), ONES);
  };

  Writer.prototype.some = function (values) {
    return values.indexOf(ONES) >= 0 ? ONES : this.step(OR, distinct(values, ZEROS), ZEROS);
  };

  Writer.prototype.without = function (value, other) {
    if (value === ZEROS || value === other || other === ONES) return ZEROS;
    return other === ZEROS ? value : this.step(WITHOUT, [value, other], ZEROS);
  };

  // What follows from what a norm says of itself; see gmc_steps/core/norm.py.
  function complete(norm) {
    var modality = norm.modality;
    norm.directive = ["information", "definition", "scope"].indexOf(modality) < 0;
    norm.permits = modality === "may" || modality === "need not";
    norm.asked = norm.directive && !norm.permits && !norm.met;
  }

  function write(table) {
    var facts = table.facts, norms = table.norms, inputs = 0, w;
    norms.forEach(complete);
    // Inputs: each value of each fact and whether it is only tried, then done and not done of norms
    // asked by id, then "assuming".
    var given = [], tried = [];
    facts.forEach(function (fact) {
      given.push(fact.values.map(function () { return 2 + inputs++; }));
      tried.push(fact.usual ? 2 + inputs++ : 0);
    });
    var said = norms.map(function (norm) { return norm.asked ? [2 + inputs++, 2 + inputs++] : null; });
    var assuming = 2 + inputs++;
    w = new Writer(inputs);
    var made = {
      given: given, tried: tried, said: said, assuming: assuming, answered: [], relevant: [], contradictions: [],
      assumed: [], norms: [], met: [], gates: [], handOvers: [], verdicts: [],
      read: facts.map(function () { return []; }) // the values of each fact that conditions name
    };

    function turned(pair) { return [pair[1], pair[0]]; }

    function every(pairs) {
      return [w.all(pairs.map(function (pair) { return pair[0]; })),
        w.some(pairs.map(function (pair) { return pair[1]; }))];
    }

    function pair(condition) {
      var head = condition[0], parts;
      if (head === "!") return turned(pair(condition[1]));
      if (head === "&" || head === "|") {
        parts = condition.slice(1).map(pair);
        return head === "&" ? every(parts) : turned(every(parts.map(turned)));
      }
      if (head < 0) return written(-1 - head).applies;
      made.read[head].push(condition[1]);
      var is = [], not = [made.relevant[head][1]], fact = facts[head];
      made.answered[head].forEach(function (number, i) {
        if ((condition[1] >> i) & 1) is.push(number);
        else if (fact.values[i] !== fact.unsettled) not.push(number);
      });
      return [w.some(is), w.some(not)];
    }

    facts.forEach(function (fact, i) {
      var relevant = pair(fact.relevant), answered = w.some(given[i]);
      var firm = w.some([pair(fact.idle)[1]].concat(given[i].filter(function (_, v) {
        return (fact.heeded >> v) & 1;
      })));
      var arises = w.without(w.some([relevant[0], firm]), relevant[1]);
      var usual = fact.values.indexOf(fact.usual);
      made.relevant.push(relevant);
      made.answered.push(given[i].map(function (number) { return w.all([arises, number]); }));
      made.contradictions.push(w.all([answered, relevant[1], firm]));
      made.assumed.push(ZEROS);
      if (usual >= 0) {
        made.assumed[i] = w.without(w.all([assuming, relevant[0], pair(fact.usual_when)[0]]),
          w.without(answered, tried[i]));
        made.answered[i] = made.answered[i].map(function (number) {
          return w.without(number, made.assumed[i]);
        });
        made.answered[i][usual] = w.some([made.answered[i][usual], made.assumed[i]]);
      }
    });

    // Each norm once, after those on whose state its own turns.
    function written(i) {
      if (made.norms[i]) return made.norms[i];
      var norm = norms[i], within = pair(norm.within), unclear = pair(norm.unclear);
      var givingWay = norm.displaced.map(function (displacement) {
        // An unclear norm displaces one that is unclear for the same reason, and no other.
        var other = written(displacement[0]);
        return [
          w.some([other.applies[0], w.all([other.unclear, unclear[0]])]),
          // The other may still turn out to be unclear where nothing rules it out.
          w.without(other.applies[1], w.without(ONES, w.some([other.outside, other.displaced,
            pair(norms[displacement[0]].unclear)[1], unclear[1]])))
        ];
      });
      var displacers = norm.displaced.map(function (displacement, n) {
        return every([givingWay[n], pair(displacement[1])]);
      });
      var displaced = w.some(displacers.map(function (each) { return each[0]; }));
      var stays = w.all(displacers.map(function (each) { return each[1]; }));
      made.norms[i] = {
        applies: [w.all([within[0], stays, unclear[1]]),
          w.some([within[1], displaced, unclear[0]])],
        unclear: w.all([within[0], stays, unclear[0]]),
        displaced: w.all([within[0], displaced]),
        outside: within[1],
        displacers: displacers,
        givingWay: givingWay
      };
      return made.norms[i];
    }

    norms.forEach(function (_, i) { written(i); });
    made.met = norms.map(function (norm, i) {
      if (norm.met) return pair(norm.met);
      if (!said[i]) return [ZEROS, ZEROS];
      var shown = pair(norm.shown_by)[0], undone = pair(norm.undone_by)[0];
      return [w.some([w.without(said[i][0], undone), shown]), w.without(w.some([said[i][1], undone]), shown)];
    });

    // Where facts of each kind have to be answered to settle something.

    var ofFact = {}, ofNorm = {};

    function any(found) {
      return KINDS.map(function (_, kind) {
        return w.some(found.map(function (kinds) { return kinds[kind]; }));
      });
    }

    function except(value, kinds) {
      return kinds.map(function (each) { return w.without(each, value); });
    }

    function opening(condition) {
      var head = condition[0], parts;
      if (head === "!") return opening(condition[1]);
      if (head === "&" || head === "|") parts = any(condition.slice(1).map(opening));
      else parts = head < 0 ? turning(-1 - head) : factOpening(head);
      return except(w.some(pair(condition)), parts);
    }

    function factOpening(i) {
      if (!ofFact[i]) {
        var surely = w.some(made.relevant[i]), fact = facts[i];
        ofFact[i] = any([opening(fact.relevant), KINDS.map(function (kind) {
          return fact.kind === kind ? surely : ZEROS;
        })]);
      }
      return ofFact[i];
    }

    function joined(displacement) { return ["&", [-1 - displacement[0]], displacement[1]]; }

    function turning(i) {
      if (!ofNorm[i]) {
        var norm = norms[i], plan = made.norms[i];
        var further = norm.displaced.map(function (displacement, n) {
          return except(w.some(plan.displacers[n]), any([opening(displacement[1]),
            except(w.some(plan.givingWay[n]), turning(displacement[0]))]));
        }).concat([opening(norm.unclear)]);
        ofNorm[i] = any([opening(norm.within), except(made.norms[i].outside, any(further))]);
      }
      return ofNorm[i];
    }

    // The norms that have to bind for a gate to close the way: mostly itself alone.
    function together(i) {
      return table.closes_with.filter(function (each) { return each[0] === i; })
        .reduce(function (all, each) { return all.concat(each[1]); }, [i]);
    }

    function barring(i) {
      var open = [made.met[i][0]];
      together(i).forEach(function (each) {
        open.push(made.norms[each].displaced, made.norms[each].outside);
        norms[each].displaced.forEach(function (other) { open.push(pair(joined(other))[0]); });
      });
      return w.without(norms[i].gate ? ONES : made.met[i][1], w.some(open));
    }

    var barred = {}, binding = {}, closing = {}, opens = [opening(table.scope), opening(table.ground)];
    var closed = { must: [], should: [] };
    norms.forEach(function (norm, i) {
      if (!norm.closes) return;
      barred[norm.id] = barring(i);
      binding[norm.id] = w.all(together(i).map(function (each) {
        return w.some([made.norms[each].applies[0], made.norms[each].unclear]);
      }));
      closing[norm.id] = w.all([barred[norm.id], made.met[i][1], binding[norm.id]]);
    });
    made.handOvers = table.hand_overs.map(function (entry) {
      var when = pair(entry.when), of = function (values) {
        return entry.gates.length
          ? w.some(entry.gates.map(function (id) { return values[id]; })) : ONES;
      };
      // While it is open whether a gate would close, so is whether there is anything to hand over.
      var holds = w.all([of(closing), when[0]]);
      return { holds: holds, open: w.without(of(barred), w.some([when[1], holds])) };
    });
    var handed = w.some(made.handOvers.map(function (plan) { return plan.holds; }));
    var gates = [];
    norms.forEach(function (norm, i) {
      if (!norm.closes) return;
      var about = table.hand_overs.map(function (entry, n) {
        return { when: entry.when, gates: entry.gates, plan: made.handOvers[n] };
      }).filter(function (entry) { return entry.gates.indexOf(norm.id) >= 0; });
      var perhaps = w.some(about.map(function (entry) { return entry.plan.open; }));
      var left = w.some(about.map(function (entry) { return entry.plan.holds; }));
      var mine = w.without(barred[norm.id], left), binds = binding[norm.id];
      var shut = w.without(w.all([mine, closing[norm.id]]), perhaps);
      closed[norm.closes].push(shut);
      gates.push({ norm: i, asked: norm.asked, about: about, mine: mine, closed: shut,
        outstanding: w.without(w.all([mine, binds]), shut) });
    });
    var must = w.some(closed.must), should = w.some(closed.should);
    var waiting = gates.map(function (gate) { return gate.outstanding; });
    gates.forEach(function (gate, n) {
      var norm = norms[gate.norm], turns = w.without(gate.mine, gate.closed);
      if (gate.asked) {
        // What only waits to be done changes nothing where the way is closed, where a person
        // decides, or where something else waits to be done.
        var beside = w.some([should, handed].concat(waiting.filter(function (_, other) {
          return gates[other].asked && other !== n;
        })));
        turns = w.without(turns, w.without(beside, made.met[gate.norm][1]));
      }
      var found = together(gate.norm).map(turning);
      if (norm.gate && norm.met) found.push(opening(norm.met));
      gate.about.forEach(function (entry) {
        found.push(except(w.without(ONES, entry.plan.open), opening(entry.when)));
      });
      var kinds = any(found).map(function (each) { return w.all([turns, each]); });
      // Not where a circumstance or a judgement has to be known first.
      if (!gate.asked) {
        gate.outstanding = w.without(gate.outstanding, w.some([kinds[0], kinds[1]]));
      }
      opens.push(kinds);
      made.gates.push({ norm: gate.norm, closed: gate.closed, turns: turns,
        outstanding: gate.outstanding });
    });
    table.hand_overs.forEach(function (entry, n) {
      opens.push(except(w.without(ONES, made.handOvers[n].open), opening(entry.when)));
    });
    var open = any(opens), left = ONES, running = pair(table.running)[0];
    made.final = w.some([pair(table.scope)[1], must, w.without(ONES, w.some(open))]);
    made.verdicts = [
      ["out_of_scope", pair(table.scope)[1]],
      ["must_stop", w.all([must, running])],
      ["must_not", must],
      ["should_stop", w.all([should, running])],
      ["should_not", should],
      ["depends", open[0]],
      ["person_decides", w.some([open[1], handed])],
      ["duties_only", pair(table.holding)[0]],
      ["may_once", w.without(w.some([open[2]].concat(
        made.gates.map(function (gate) { return gate.outstanding; }))), pair(table.ground)[1])],
      ["may", pair(table.ground)[0]],
      ["silent", ONES]
    ].map(function (tried) {
      var value = w.all([left, tried[1]]);
      left = w.without(left, tried[1]);
      return [tried[0], value];
    });

    // Each step as its operation, the number of its operands, and these.
    var code = new Int32Array([].concat.apply([], w.steps.map(function (step) {
      return [step[0], step.length - 1].concat(step.slice(1));
    })));

    // Run for 32 situations a word. `set` is given the values, to fill in the inputs.
    made.run = function (words, set) {
      var values = new Int32Array((w.first + w.steps.length) * words), n = 0, at = w.first * words;
      var i, from, operation, last;
      values.fill(-1, words, 2 * words);
      set(values);
      while (n < code.length) {
        operation = code[n];
        last = n + 1 + code[n + 1];
        from = code[n + 2] * words;
        for (i = 0; i < words; i++) values[at + i] = values[from + i];
        for (n += 3; n <= last; n++) {
          from = code[n] * words;
          if (operation === AND) for (i = 0; i < words; i++) values[at + i] &= values[from + i];
          else if (operation === OR) for (i = 0; i < words; i++) values[at + i] |= values[from + i];
          else for (i = 0; i < words; i++) values[at + i] &= ~values[from + i];
        }
        at += words;
      }
      return values;
    };
    return made;
  }

  return { write: write };
}());
