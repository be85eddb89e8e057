"""The words in which answers are given, and whom the guidance addresses."""

from gmc_steps.core.guidance import Words
from gmc_steps.core.verdict import Verdict

WORDS = Words(
    addressee="the doctor",
    verdicts={
        Verdict.OUT_OF_SCOPE: "the guidance does not cover this",
        Verdict.MUST_STOP: "the doctor must stop",
        Verdict.MUST_NOT: "the doctor must not go ahead as things stand",
        Verdict.DEPENDS: "the answer depends on what has not been said yet",
        Verdict.PERSON_DECIDES: "the decision is left to a person's judgement",
        Verdict.SHOULD_STOP: "the doctor should stop",
        Verdict.SHOULD_NOT: "the doctor should not go ahead as things stand",
        Verdict.MAY_ONCE: "the doctor may go ahead once what is outstanding is done",
        Verdict.MAY: "the doctor may go ahead",
        Verdict.SILENT: "the guidance neither forbids nor permits this",
        Verdict.DUTIES_ONLY: "there are duties to follow and nothing to permit",
    },
    no_change="nothing that the doctor can do would change it",
)
