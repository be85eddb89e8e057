"""Paragraph 56: recording telephone calls from patients."""

from gmc_steps.guidance.conditions import call, covert, making
from gmc_steps.guidance.facts import call_reason, callers_told, item
from gmc_steps.guidance.forms import by, condition, may, must_not, should

NORMS = (
    may(
        "56.1",
        "record calls for a legitimate reason",
        when=making & call & call_reason.is_("legitimate"),
        displaced_by=by("56.2", when=callers_told.is_("not_told"), stated=True)
        + by("56.4", when=covert, stated=True),
        addressee="the healthcare organisation",
    ),
    condition(
        "56.2",
        "take all reasonable steps to tell callers that their call may be recorded",
        when=making & call,
        met=callers_told.is_("told"),
    ),
    should(
        "56.3",
        "pay particular attention to making callers to advice lines or the like aware of recording",
        when=making & item.is_("advice_line_call"),
    ),
    must_not(
        "56.4",
        "record calls from patients secretly",
        when=making & call,
        # Callers who have not been told are recorded secretly.
        met=~covert & ~callers_told.is_("not_told"),
        gate=True,
    ),
)
