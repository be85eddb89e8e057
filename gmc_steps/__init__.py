"""The GMC's guidance on recording patients, as rules that can be asked and checked.

An unofficial restatement of *Making and using visual and audio recordings of patients*
(copyright General Medical Council). The rooms, in the direction in which data flows:

- `gmc_steps.core`: facts, norms and the advice drawn from them; standard library only
- `gmc_steps.steps`: the Gherkin vocabulary, on top of the core
- `gmc_steps.evidence`: what the runs of the scenarios have shown
- `gmc_steps.publish`: the static site
- `gmc_steps.cli`: the command `gmc-steps`
"""

from time import time

__version__ = "0.1.0"

STARTED = time()
"""When this process began to read this package, seconds since the epoch: it knows nothing newer."""
