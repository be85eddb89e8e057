"""What the status page shows of the laws."""

from __future__ import annotations

from types import SimpleNamespace

from toy_project import LIBRARY

from gmc_steps.core.laws import LAWS
from gmc_steps.evidence.laws import LawStatus
from gmc_steps.evidence.status import DIRTY
from gmc_steps.publish import words
from gmc_steps.publish.templating import fill


def shown(*known: LawStatus) -> str:
    return fill("laws.html", site=SimpleNamespace(laws=known, guidance=LIBRARY))


def test_a_law_is_shown_as_it_stands() -> None:
    at, commit = "2026-11-30T09:00:00Z", "0123456789abcdef"
    html = shown(
        LawStatus(LAWS[6], "holds", "in all possible situations", (), at, commit),
        LawStatus(LAWS[0], "broken", "", ("a parent has refused", "another"), at, commit + DIRTY),
        LawStatus(LAWS[1]),
    )
    assert "1 of 3 hold." in html
    assert "Exception, by reading 2 of the project: renewing a loan gives nobody a book" in html
    when = words.moment(at)
    assert f"<strong>Holds</strong> in all possible situations. Proved on {when}" in html
    assert f"{words.commit_words(commit)}." in html
    assert f"{words.commit_words(commit + DIRTY)}." in html
    assert words.commit_words(commit + DIRTY) != words.commit_words(commit)
    assert "<strong>Broken</strong> where a parent has refused, and in 1 more. Found on" in html
    assert "<strong>Not proved</strong>: it has not been proved with these rules." in html
