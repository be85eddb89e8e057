"""What the green is worth: how many changes to the rules the examples would notice.

A paragraph is checked if each of its norms has a passing example. Yet a rule could be wrong without
any example failing. So each norm is changed in every small way that a person could get wrong, and
for each such mutant the question is whether some scenario's Then fails.

- `mutants`: the small changes, as data
- `cells`: the compiled guidance with each norm's values in cells of their own, which another norm
  can fill without compiling anew
- `examples`: the scenarios as claims about a batch of situations
- `noticing`: which mutants the examples notice; `lawful`: whether a law would
- `equivalent`: which mutants no possible situation tells apart
- `survivors`: a scenario for a mutant that no example notices
- `measure`: all of it, paragraph by paragraph; `report`: in words and as data

Besides mutants, there is what people did change: which answers differ between two revisions.

- `revision`: another revision, laid out by git and read by this engine
- `together`: two revisions in one program, over the same answers
- `differences`: every way in which an answer changes, proved to be all, each with a situation
- `occurring`: how many of the situations that people meet are affected
- `letter`: all of it in words
"""
