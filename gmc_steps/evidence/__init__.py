"""What the runs of the scenarios have shown, and how that is made sure of.

One noun a module, in the order in which data flows:

- `problem`: something that is wrong, and where
- `feature`, `syntax`, `parsing`, `features`: the feature files as a model that all else shares
- `flaws`, `lint`: what can be said of them without running anything
- `adapter`, `suite`, `played`, `writer`, `recorder`: the run, within pytest
- `protocol`, `messages`: reading what the recorder wrote
- `digest`: what a result was earned with
- `severity`, `outcome`, `status`, `stored`: the evidence status of paragraphs, norms, scenarios
- `run`: the edge that runs, writes and reads results
- `restatements`: the restatements and their check against the norms
- `official`, `fidelity`, `copied`: the regulator's text against both, where someone has it
"""
