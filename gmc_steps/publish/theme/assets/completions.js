/* The results of a situation's completions: where a verdict is open, and what it turns on.

   It follows gmc_steps/core/completions.py step by step, with the same sample; see there for why.

   A classic script without modules, fetch or dependencies, so that it works from a file share. */

var GuidanceCompletions = (function () {
  "use strict";

  var FEW = 1 << 8, MANY = 1 << 12, TOGETHER = 8, MOST = 1 << 13;
  var BARS = ["must_stop", "must_not", "should_stop", "should_not"];

  function differ(verdicts) {
    var found = Object.keys(verdicts);
    return found.length > 1 && found.some(function (verdict) { return BARS.indexOf(verdict) < 0; });
  }

  // table: the decision table; program: as program.js writes it;
  // outcome(values, words, bit): what a run comes to for one situation (advice.js).
  function Completions(table, program, outcome) {
    var facts = table.facts, settled = facts.map(function (fact) {
      return fact.values.filter(function (value) { return value !== fact.unsettled; });
    });

    // One of each lot of answers that no condition tells apart.
    var distinct = facts.map(function (fact, i) {
      var lots = {};
      return settled[i].filter(function (value) {
        var at = fact.values.indexOf(value);
        var lot = program.read[i].map(function (bits) { return (bits >> at) & 1; }).join("");
        if (lots[lot]) return false;
        lots[lot] = true;
        return true;
      });
    });

    var samples = {};

    function sample(size) {
      if (samples[size]) return samples[size];
      var state = 1;
      samples[size] = facts.map(function (fact, i) {
        var found = {}, number, drawn, value;
        settled[i].forEach(function (each) { found[each] = new Int32Array(size / 32); });
        for (number = 0; number < size; number++) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          drawn = state >>> 16;
          value = fact.usual && number % 2 && drawn % 8
            ? fact.usual : settled[i][drawn * settled[i].length >>> 16];
          found[value][number >> 5] |= 1 << (number & 31);
        }
        return found;
      });
      return samples[size];
    }

    function factsIn(condition) {
      if (typeof condition[0] === "number") return condition[0] < 0 ? [] : [condition[0]];
      return [].concat.apply([], condition.slice(1).map(factsIn));
    }

    var reads = facts.map(function (fact) { return factsIn(fact.relevant); });

    function input(fact, value) { return program.given[fact][facts[fact].values.indexOf(value)]; }

    // In which of a word's situations the verdict turns on a fact, as far as three-valued logic can
    // tell: what outcome.turning() says of each, for 32 of them at once. `at` gives a value's word.
    function turningOn(about, at) {
      var ofFact = [], ofNorm = [];
      function unsettled(pair) { return ~(at(pair[0]) | at(pair[1])); }
      // Surely true, surely false, and open so that the fact is to be answered next.
      function told(condition) {
        var head = condition[0], found, fact;
        if (head === "!") {
          found = told(condition[1]);
          return [found[1], found[0], found[2]];
        }
        if (head === "&" || head === "|") {
          found = condition.slice(1).map(told).reduce(function (one, other) {
            return head === "&"
              ? [one[0] & other[0], one[1] | other[1], one[2] | other[2]]
              : [one[0] | other[0], one[1] & other[1], one[2] | other[2]];
          }, head === "&" ? [-1, 0, 0] : [0, -1, 0]);
        } else if (head < 0) {
          found = program.norms[-1 - head].applies.map(at).concat(norm(-1 - head));
        } else {
          fact = facts[head];
          found = [0, at(program.relevant[head][1]), relevant(head)];
          program.answered[head].forEach(function (number, i) {
            if ((condition[1] >> i) & 1) found[0] |= at(number);
            else if (fact.values[i] !== fact.unsettled) found[1] |= at(number);
          });
        }
        found[2] &= ~(found[0] | found[1]);
        return found;
      }
      function open(condition) { return told(condition)[2]; }
      function relevant(fact) {
        if (!(fact in ofFact)) {
          ofFact[fact] = open(facts[fact].relevant);
          if (fact === about) ofFact[fact] |= ~unsettled(program.relevant[fact]);
        }
        return ofFact[fact];
      }
      function norm(i) {
        var plan = program.norms[i], each = table.norms[i];
        if (!(i in ofNorm)) {
          ofNorm[i] = open(each.within) | ~at(plan.outside) & each.displaced.reduce(
            function (found, other, n) {
              var by = unsettled(plan.givingWay[n]);
              by = (by && by & norm(other[0])) | open(other[1]);
              return found | unsettled(plan.displacers[n]) & by;
            }, open(each.unclear));
        }
        return ofNorm[i];
      }
      return table.hand_overs.reduce(function (found, entry, i) {
        return found | at(program.handOvers[i].open) & open(entry.when);
      }, program.gates.reduce(function (found, gate) {
        var turns = at(gate.turns), met = table.norms[gate.norm].met;
        return found | (turns && turns & (norm(gate.norm) | (met ? open(met) : 0)));
      }, open(table.scope) | open(table.ground)));
    }

    // Where `assuming`, only such completions count in which what is usual is so.
    function of(answers, done, assuming) {
      var known = [], open = [], contradictions = [], doubtful = {};
      facts.forEach(function (fact, i) {
        var answer = answers[fact.name];
        // What is said beside a matter in question contradicts neither answer to it.
        if (answer !== undefined && answer === fact.unsettled) doubtful[i] = true;
        if (reads[i].some(function (read) { return doubtful[read]; })) doubtful[i] = true;
        if (answer !== undefined && answer !== fact.unsettled) {
          known.push([i, answer]);
          if (!doubtful[i]) contradictions.push(program.contradictions[i]);
        } else open.push(i);
      });

      // A usual answer takes the place of one that is only tried, never of "in question".
      function assumable(i) {
        return assuming && facts[i].usual && answers[facts[i].name] === undefined;
      }

      function fill(values, words) {
        function all(number) { values.fill(-1, number * words, (number + 1) * words); }
        known.forEach(function (pair) { all(input(pair[0], pair[1])); });
        table.norms.forEach(function (norm, i) {
          if (norm.asked && norm.id in done) all(program.said[i][done[norm.id] ? 0 : 1]);
        });
        if (!assuming) return;
        all(program.assuming);
        open.forEach(function (i) { if (assumable(i)) all(program.tried[i]); });
      }

      // Sampled completions, once a variant: a variant is [fact, value], or null for none.
      function sampled(variants, size) {
        var block = size / 32, words = block * variants.length, drawn = sample(size);
        return program.run(words, function (values) {
          fill(values, words);
          open.forEach(function (fact) {
            settled[fact].forEach(function (value) {
              var at = input(fact, value) * words;
              variants.forEach(function (_, n) { values.set(drawn[fact][value], at + n * block); });
            });
          });
          variants.forEach(function (variant, n) {
            if (!variant) return;
            settled[variant[0]].forEach(function (value) {
              var at = input(variant[0], value) * words + n * block;
              values.fill(value === variant[1] ? -1 : 0, at, at + block);
            });
          });
        });
      }

      function possible(values, words, word) {
        return ~contradictions.reduce(function (found, number) {
          return found | values[number * words + word];
        }, 0);
      }

      // For each variant and word of the sample: verdict → the completions that come to it.
      function verdictsOf(variants, size) {
        var block = size / 32, words = block * variants.length, values = sampled(variants, size);
        return variants.map(function (_, n) {
          var found = [], i, word;
          for (i = 0; i < block; i++) {
            word = n * block + i;
            found.push(program.verdicts.map(function (verdict) {
              return values[verdict[1] * words + word] & possible(values, words, word);
            }));
          }
          return found;
        });
      }

      function variantsOf(fact) {
        return distinct[fact].map(function (value) { return [fact, value]; });
      }

      function someDiffer(variants) {
        return variants.some(function (one, n) {
          return variants.slice(0, n).some(function (other) {
            return one.some(function (verdicts, word) {
              return verdicts.some(function (bits, verdict) {
                return bits && other[word].some(function (rest, end) {
                  return end !== verdict && (bits & rest);
                });
              });
            });
          });
        });
      }

      // The facts that decide whether a usual answer is to be taken as so.
      function before(outcome, fact) {
        var found = [];
        if (assumable(fact)) {
          outcome.open(facts[fact].usual_when, function (i) { found.push(i); });
        }
        return found;
      }

      // The next question to split: the one on which most turns, beside the fact if any.
      function next(outcome, openings, known, about) {
        var most = null, first;
        function turns(fact) {
          return openings.filter(function (opening) { return opening[fact]; }).length;
        }
        [openings.filter(function (opening) { return opening[about]; }), openings].some(
          function (among) {
            facts.forEach(function (_, i) {
              var open = among.some(function (opening) { return opening[i]; });
              if (!open || known[i] || i === about) return;
              if (most === null || turns(i) > turns(most)) most = i;
            });
            return most !== null;
          });
        if (most === null) throw new Error("nothing is open, and yet the verdict is not final");
        first = before(outcome, most);
        return first.length ? Math.min.apply(null, first) : most;
      }

      // Tells the verdicts that sets of completions come to, which together are all of them, until
      // told to stop by `true`; about a fact, or null. With a norm, its states are told instead.
      function search(about, tell, norm) {
        function end(outcome) {
          if (norm === undefined) return outcome.final() ? outcome.verdict() : null;
          var state = outcome.state(norm);
          return state === "depends" ? null : state;
        }
        function openingsOf(outcome) {
          var facts = {};
          if (norm === undefined) return outcome.openings();
          outcome.turns(norm, function (fact) { facts[fact] = true; });
          return [facts];
        }
        var variants = (about === null ? [] : variantsOf(about)).concat([null]);
        var nodes = [{}], block, words, values, waiting, turning;
        function turns(at) {
          var word = words - block + (at >> 5);
          if (!(word in turning)) {
            turning[word] = turningOn(about, function (value) { return values[value * words + word]; });
          }
          return (turning[word] >> (at & 31)) & 1;
        }
        function atNode(at) {
          var unsettled = [], ends = {};
          var outcomes = variants.map(function (_, n) {
            return outcome(values, words, n * block * 32 + at);
          });
          var fitting = (about === null ? outcomes : outcomes.slice(0, -1)).filter(function (each) {
            return norm !== undefined || !contradictions.some(function (number) { return each.has(number); });
          });
          if (fitting.length < Math.min(variants.length, 2)) return false; // nothing to differ
          fitting.forEach(function (each) {
            var found = end(each);
            if (found === null) unsettled.push(each);
            else ends[found] = true;
          });
          if (!unsettled.length || Object.keys(ends).length > 1) return tell(ends);
          if (about === null || turns(at)) waiting.push([nodes[at], unsettled[0]]);
          return false;
        }
        function setInputs(values) {
          fill(values, words);
          nodes.forEach(function (node, at) {
            Object.keys(node).forEach(function (fact) {
              variants.forEach(function (_, n) {
                var word = n * block + (at >> 5);
                values[input(fact, node[fact]) * words + word] |= 1 << (at & 31);
              });
            });
          });
          variants.forEach(function (variant, n) {
            if (!variant) return;
            var at = input(variant[0], variant[1]) * words + n * block;
            values.fill(-1, at, at + block);
          });
        }
        function split(entry, fact) {
          var node = entry[0], outcome = entry[1];
          if (fact in node || outcome.relevant(fact) === false || before(outcome, fact).length) {
            nodes.push(node);
            return;
          }
          distinct[fact].forEach(function (value) {
            var more = Object.assign({}, node);
            more[fact] = value;
            nodes.push(more);
          });
        }
        while (nodes.length) {
          if (nodes.length * variants.length > MOST) {
            tell({ may: true, depends: true }); // as if they differed
            return;
          }
          block = Math.ceil(nodes.length / 32);
          words = block * variants.length;
          values = program.run(words, setInputs);
          waiting = [];
          turning = {};
          for (var at = 0; at < nodes.length; at++) if (atNode(at)) return;
          if (!waiting.length) return;
          var known = Object.assign({}, waiting[0][0]), asked;
          facts.forEach(function (_, i) { if (open.indexOf(i) < 0) known[i] = true; });
          asked = next(waiting[0][1], openingsOf(waiting[0][1]), known, about);
          nodes = [];
          waiting.forEach(function (entry) { split(entry, asked); });
        }
      }

      function matters(fact) {
        var shown = false;
        search(fact, function (ends) {
          shown = Object.keys(ends).length > 1;
          return shown;
        });
        return shown;
      }

      // The open facts of a kind, or of any, of which the question surely arises.
      function arising(outcome, kind) {
        return open.filter(function (i) {
          return (!kind || facts[i].kind === kind) && outcome.relevant(i) === true;
        });
      }

      // Tells facts, some at once, with whether a sample shows that each matters, until told to stop.
      function byLots(names, together, tell) {
        var first, few, shown;
        function one(fact) { return tell(fact, someDiffer(shown.splice(0, distinct[fact].length))); }
        for (first = 0; first < names.length; first += together) {
          few = names.slice(first, first + together);
          shown = verdictsOf([].concat.apply([], few.map(variantsOf)), FEW);
          if (few.some(one)) return true;
        }
        return false;
      }

      // For each norm, the states that it has in sampled completions.
      var states = {};
      function sampledStates(size) {
        if (states[size]) return states[size];
        var words = size / 32, values = sampled([null], size), word;
        states[size] = program.norms.map(function (plan) {
          var found = {};
          [["applies", plan.applies[0]], ["unclear", plan.unclear], ["displaced", plan.displaced],
            ["does not apply", plan.outside]].forEach(function (state) {
            for (word = 0; word < words && !found[state[0]]; word++) {
              if (values[state[1] * words + word]) found[state[0]] = true;
            }
          });
          return found;
        });
        return states[size];
      }

      return {
        // The state of a norm in which all completions agree; that it depends if they differ.
        state: function (norm) {
          var found = {};
          function differ() { return Object.keys(found).length > 1; }
          if ([FEW, MANY].some(function (size) {
            Object.assign(found, sampledStates(size)[norm]);
            return differ();
          })) return "depends";
          search(null, function (ends) {
            Object.assign(found, ends);
            return differ();
          }, norm);
          return differ() ? "depends" : Object.keys(found)[0] || "depends";
        },

        // Whether there is any completion.
        possible: function () {
          var any = [FEW, MANY].some(function (size) {
            return verdictsOf([null], size)[0].some(function (word) {
              return word.some(function (bits) { return bits; });
            });
          });
          if (!any) {
            search(null, function (ends) {
              any = Object.keys(ends).length > 0;
              return any;
            });
          }
          return any;
        },

        // The verdicts that completions come to, as keys; no more are looked for once two differ
        // and one of them does not bar the way.
        verdicts: function () {
          var found = {};
          function add(bits, i) { if (bits) found[program.verdicts[i][0]] = true; }
          if ([FEW, MANY].some(function (size) {
            verdictsOf([null], size)[0].forEach(function (word) { word.forEach(add); });
            return differ(found);
          })) return found;
          search(null, function (ends) {
            Object.assign(found, ends);
            return differ(found);
          });
          return found;
        },

        // Tells the facts of which another answer can bring another verdict, until told to stop
        // by `true`.
        matter: function (outcome, tell) {
          var turning = null;
          byLots(arising(outcome), TOGETHER, function (fact, shown) {
            // Where three-valued logic leaves nothing open, there is nothing to search.
            if (!shown) turning = turning || outcome.turning();
            return (shown || (turning[fact] && matters(fact))) && tell(fact);
          });
        },

        // Whether there is a fact of a kind that matters, by what shows it soonest.
        anyMatters: function (outcome, kind) {
          var names = arising(outcome, kind), turning;
          if (byLots(names, 2, function (_, shown) { return shown; })) return true; // the first, mostly
          turning = outcome.turning();
          return names.some(function (fact) { return turning[fact] && matters(fact); });
        },

        // Norms that close the way in completions, few that account for all of them.
        closing: function () {
          var words = MANY / 32, values = sampled([null], MANY), found = [], most, counted;
          var shut = program.gates.map(function (gate) {
            var bits = [];
            for (var word = 0; word < words; word++) {
              bits.push(values[gate.closed * words + word] & possible(values, words, word));
            }
            return bits;
          });
          function count(bits) {
            return bits.reduce(function (sum, word) {
              for (; word; word &= word - 1) sum++;
              return sum;
            }, 0);
          }
          function without(accounted) {
            return function (bits) {
              return bits.map(function (word, i) { return word & ~accounted[i]; });
            };
          }
          for (;;) {
            counted = shut.map(count);
            most = counted.indexOf(Math.max.apply(null, counted));
            if (!counted[most]) break;
            found.push(most);
            shut = shut.map(without(shut[most]));
          }
          return program.gates.filter(function (_, i) { return found.indexOf(i) >= 0; })
            .map(function (gate) { return table.norms[gate.norm].id; });
        }
      };
    }

    return { of: of };
  }

  return Completions;
}());
