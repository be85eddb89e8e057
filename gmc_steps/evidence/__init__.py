"""What the runs of the scenarios have shown, and how that is made sure of.

A run is a process of its own, within which

- `suite` gives pytest the feature files, `definitions` the steps, `adapter` what of pytest-bdd
  both need;
- `recorder` watches, `played` keeps what happens to one scenario, `writer` writes it down.

Outside of it,

- `code`, `bytecode`, `digest`, `commit`: what a result is earned with; `surroundings`: the
  interpreter, and that nothing else has a hand in it;
- `protocol`, `messages`: reading what was written, and `results`: what that has shown; `one_run`
  puts together what several runs wrote;
- `outcome`, `earned`, `stored`: what is kept of it, for how long;
- `severity`, `status`, `restated`: what that says of a project as it stands;
- `kept`: what else was found of the rules, for as long as they are the same: `laws`, that these are
  proved, and `strength`, how much the examples notice;
- `parts`: what each of several machines runs, and that it belongs together;
- `run`: the edge that runs, writes and reads; `junit`: a status for CI servers.
"""
