/* What the completions of a situation come to: where a verdict is open, and what it turns on.

   It follows gmc_steps/core/completions.py step by step, with the same sample; see there for why.

   A classic script without modules, fetch or dependencies, so that it works from a file share. */

var GuidanceCompletions = (function () {
  "use strict";

  var FEW = 1 << 8, MANY = 1 << 12, TOGETHER = 8, MOST = 1 << 13, ABOUT = 1 << 11;
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
        var nodes = [{}], block, words, values, waiting;
        function atNode(at) {
          var unsettled = [], ends = {}, left;
          var outcomes = variants.map(function (_, n) {
            return outcome(values, words, n * block * 32 + at);
          });
          left = outcomes[outcomes.length - 1];
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
          if (about === null || left.turning()[about]) waiting.push([nodes[at], unsettled[0]]);
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
          if (nodes.length * variants.length > (about === null ? MOST : ABOUT)) {
            tell({ may: true, depends: true }); // as if they differed
            return;
          }
          block = Math.ceil(nodes.length / 32);
          words = block * variants.length;
          values = program.run(words, setInputs);
          waiting = [];
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
        var shown = someDiffer(verdictsOf(variantsOf(fact), MANY));
        if (!shown) {
          search(fact, function (ends) {
            shown = Object.keys(ends).length > 1;
            return shown;
          });
        }
        return shown;
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
        // by `true`; all of them, or those of a kind.
        matter: function (outcome, kind, tell) {
          var first, few, variants, shown, turning = null;
          var names = open.filter(function (i) {
            return (!kind || facts[i].kind === kind) && outcome.relevant(i) === true;
          });
          function searched(fact) {
            // Where three-valued logic leaves nothing open, there is nothing to search.
            turning = turning || outcome.turning();
            return turning[fact] && matters(fact);
          }
          for (first = 0; first < names.length; first += TOGETHER) {
            few = names.slice(first, first + TOGETHER);
            variants = [];
            few.forEach(function (fact) { variants = variants.concat(variantsOf(fact)); });
            shown = verdictsOf(variants, FEW);
            for (var i = 0; i < few.length; i++) {
              var mine = shown.splice(0, distinct[few[i]].length);
              if ((someDiffer(mine) || searched(few[i])) && tell(few[i])) return;
            }
          }
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
