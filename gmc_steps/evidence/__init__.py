"""The evidence: what runs of the scenarios have shown, and what makes it trustworthy.

A run is a separate process, within which

- `suite` gives pytest the feature files, `definitions` the steps, and `adapter` the parts of
  pytest-bdd that both need;
- `recorder` watches, `played` keeps track of one scenario, and `writer` writes it down.

Outside it,

- `code`, `bytecode`, `digest`, `commit`: the files that a result is earned with; `surroundings`:
  the interpreter, kept apart from everything else;
- `protocol`, `messages`: reading back what was written; `results`: what it shows; `one_run`:
  several runs joined into one;
- `outcome`, `earned`, `stored`: which results are kept, and for how long;
- `severity`, `status`, `restated`: the status of a project as it stands now;
- `kept`: other findings, valid while the rules stay the same: `laws`, the proofs, and `strength`,
  how much the examples notice;
- `parts`: a run shared among several machines;
- `run`: the edge that runs, writes and reads; `junit`: a status for CI servers.
"""
