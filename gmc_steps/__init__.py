"""A guidance as rules that can be asked and checked, and as a site.

The rooms, in the direction in which data flows; each knows those above it and none below:

- `gmc_steps.core`: facts, norms and the advice drawn from them; standard library only
- `gmc_steps.source`: what stands in a project's folder, read once
- `gmc_steps.steps`: the Gherkin vocabulary, made from a guidance's phrases
- `gmc_steps.local`: an organisation's own rules, laid over the advice, and their sentences
- `gmc_steps.evidence`: what the runs of the scenarios have shown
- `gmc_steps.check`: the static checks
- `gmc_steps.publish`: the static site
- `gmc_steps.serve`: the site while it is being written
- `gmc_steps.cli`: the command `gmc-steps`

Beside them stand `gmc_steps.desk`, which helps authors, and `gmc_steps.prove`, which proves the
laws, both known to the command alone, and `gmc_steps.guidance`, the one that this package carries:
it knows the core, and nothing here knows it but by the name that `gmc_steps.source.loading` loads.
"""

from time import time

__version__ = "0.1.0"

STARTED = time()
"""When this process began to read this package, seconds since the epoch: it knows nothing newer."""
