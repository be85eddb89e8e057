"""All that is said of this guidance, and nothing else; a lawyer and a policy author own it.

- `edition`: which text is restated
- `sections`: what stands on which page
- `facts`, `conditions`: the questions, and what is often asked of their answers
- `forms`, `norms`: how norms are written, and one module a section
- `readings`, `policy`: where the text is open, what permits, what purposes and stages mean
- `laws`: who may refuse, what is safer or wider, which exceptions readings make
- `words`, `tool`, `card`, `search`: what is said to readers
- `slots`, `quick`: what each organisation settles for itself, and what the quick card asks
- `fidelity.toml`: on which words of the text the norms stand; of the text itself, a fingerprint
- `inventory.txt`: every norm by its id, with its modality
- `sentences.toml`: digests of its sentences, written by `gmc-steps fidelity`
"""

from pathlib import Path

from gmc_steps.core.guidance import Guidance
from gmc_steps.guidance.card import CARDS
from gmc_steps.guidance.edition import EDITION
from gmc_steps.guidance.facts import FACTS
from gmc_steps.guidance.policy import POLICY
from gmc_steps.guidance.quick import QUICK
from gmc_steps.guidance.search import SYNONYMS
from gmc_steps.guidance.sections import SECTIONS, SUBJECTS
from gmc_steps.guidance.slots import SLOTS
from gmc_steps.guidance.tool import TOOL
from gmc_steps.guidance.words import REGIONS, WORDS

GUIDANCE = Guidance(
    edition=EDITION,
    facts={fact.name: fact for fact in FACTS},
    sections=SECTIONS,
    policy=POLICY,
    words=WORDS,
    tool=TOOL,
    cards=CARDS,
    regions=REGIONS,
    synonyms=SYNONYMS,
    slots=SLOTS,
    subjects=SUBJECTS,
    quick=QUICK,
    inventory=Path(__file__).with_name("inventory.txt"),
)
