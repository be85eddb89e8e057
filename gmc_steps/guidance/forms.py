"""The forms of norms, with what this guidance always means: its scope, and the doctor."""

from gmc_steps.core.forms import Forms, by
from gmc_steps.guidance.conditions import in_scope
from gmc_steps.guidance.facts import nation

__all__ = [
    "by",
    "condition",
    "definition",
    "good_practice",
    "information",
    "may",
    "must",
    "must_not",
    "need_not",
    "scope",
    "should",
    "should_not",
]

_forms = Forms(scope=in_scope, addressee="the doctor", region=nation)

must, must_not = _forms.must, _forms.must_not
should, should_not = _forms.should, _forms.should_not
may, need_not = _forms.may, _forms.need_not
good_practice, condition = _forms.good_practice, _forms.condition
information, definition, scope = _forms.information, _forms.definition, _forms.defines_scope
