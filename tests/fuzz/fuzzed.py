"""How much is tried: a bounded, repeatable part in the suite, and all one likes by `make fuzz`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Any

from hypothesis import HealthCheck, Phase, settings

LONG = bool(os.environ.get("GMC_STEPS_FUZZ"))
"""Whether this is `make fuzz`: other examples each time, and twenty times as many."""

LINE = re.compile(r"[^\n:]+:[1-9]\d*:[1-9]\d*: [^\n]+")
"""How bad input is told."""


def tried(number: int, **more: Any) -> settings:
    """Return the settings of a test that tries so many examples in the suite."""
    phases = [Phase.generate, *([Phase.reuse, Phase.shrink] if LONG else [])]
    return settings(
        max_examples=number * (20 if LONG else 1),
        derandomize=not LONG,
        database=None,
        deadline=None,
        phases=phases,
        suppress_health_check=[*HealthCheck],
        print_blob=True,
        **more,
    )


def are_lines(told: Iterable[object]) -> bool:
    """Return whether everything that is told is one line, with its place and what to do."""
    return all(LINE.fullmatch(str(line)) for line in told)


def told_in_lines(told: Iterable[object]) -> None:
    """Hold that everything that is told is one line."""
    lines = [*map(str, told)]
    assert are_lines(lines), lines
