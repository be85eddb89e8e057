"""The walk through the core that newcomers are sent on: what it says is what the core does."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "core.md"


def test_the_core_answers_as_the_page_says() -> None:
    text = PAGE.read_text(encoding="utf-8")
    blocks = re.findall(r"^```pycon\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    walk = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, PAGE.name, None, None)
    told: list[str] = []
    failed, tried = doctest.DocTestRunner().run(walk, out=told.append)
    assert failed == 0, "".join(told)
    assert tried > 20
