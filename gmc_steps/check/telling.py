"""Reports the comparison of two editions: in lines for a terminal, or as data.

Both quote a few words of the text, so they are meant only for a person who has the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from gmc_steps.check.changes import Rank
from gmc_steps.check.claims import Claims, called, claims_of
from gmc_steps.check.editions import Change, Difference
from gmc_steps.check.fidelity import Result, missing_links
from gmc_steps.check.hanging import Hanging, hanging_on, marking
from gmc_steps.source.project import Project

_SHOWN = 4  # scenarios listed by file and line

_WHAT = {
    "reworded": "reworded",
    "references": "with other references",
    "split": "split",
    "merged": "merged",
    "moved": "moved",
    "new": "new",
    "gone": "gone",
    "renumbered": "renumbered",
}


def summary(found: Difference, name: str, count: int) -> str:
    """Return the differences in one line.

    Args:
        found: The differences.
        name: The name of the text.
        count: How many paragraphs the edition restated has.
    """
    held = [key for key in found.held if key.startswith("p")]
    what = "a whole edition" if found.whole else f"a part: {len(held)} of {count} paragraphs"
    counts = Counter(change.what for change in found.changes)
    said = [f"{counts[what]} {words}" for what, words in _WHAT.items() if counts[what]]
    modal = [
        change.old
        for change in found.changes
        if any(detail.rank == Rank.MODALITY for detail in change.details)
    ]
    first = f"; how strongly it binds differs in {_listed(modal)}" if modal else ""
    return f"{name} ({what}): {', '.join(said) or 'nothing has changed'}{first}."


def held(found: Difference) -> list[str]:
    """Return the lines that list the passages in a part of an edition; none for a whole one."""
    if found.whole:
        return []
    return [
        f"Compared: {_listed(found.held) or 'nothing'}.",
        f"Not in it: {_listed(found.absent) or 'nothing'}.",
    ]


def told(result: Result, project: Project, links: Mapping[int, set[int]], name: str) -> list[str]:
    """Return the lines that explain a comparison.

    Args:
        result: The result of the comparison.
        project: The project, to find the parts that hang on each passage.
        links: Paragraph → paragraphs to which its restatement links.
        name: The name of the text, as given in the call.
    """
    found = result.difference
    lines = [summary(found, name, len(project.guidance.paragraphs)), *held(found)]
    renumbered = [change for change in found.changes if change.what == "renumbered"]
    changes = [change for change in found.changes if change.what != "renumbered"]
    if len(changes) > 1:
        lines += ["", "Look first at:"]
        for place, change in enumerate(sorted(changes, key=lambda change: change.rank), 1):
            lines.append(f"  {place}. {_first(change)}")
    for change in changes:
        lines += ["", *_change(change, result, project, links, name)]
    if often := _often(changes):
        lines += ["", *often]
    if moved := [change for change in renumbered if change.old != change.new]:
        lines += ["", f"Only the number differs: {', '.join(_runs(moved))}."]
    if follow := [change.old for change in renumbered if change.old == change.new]:
        lines += ["", f"Only the numbers referred to differ: {_listed(follow)}."]
    if found.headings:
        lines += ["", *headings(found, name)]
    return lines


def _often(changes: Iterable[Change]) -> list[str]:
    """Return the lines that list the words changed alike in several passages."""
    places: dict[str, list[str]] = {}
    for change in changes:
        for quote in {detail.quote for detail in change.details if " → " in detail.quote}:
            places.setdefault(quote, []).append(change.old)
    often = [(quote, keys) for quote, keys in places.items() if len(keys) > 1]
    often.sort(key=lambda found: -len(found[1]))
    return [f"Changed alike: {quote} in {_listed(keys)}." for quote, keys in often]


def headings(found: Difference, name: object) -> list[str]:
    """Return the lines that list text taken for a heading, and so not compared."""
    return [
        f"{name}:{line}: taken for a heading: {words}" for line, words in found.headings.items()
    ]


def data(result: Result, project: Project, links: Mapping[int, set[int]]) -> dict[str, Any]:
    """Return a comparison as data for JSON; the arguments are those of `told`."""
    found, claims = result.difference, claims_of(project.guidance)
    return {
        "whole": found.whole,
        "held": list(found.held),
        "absent": list(found.absent),
        "changes": [_data(change, result, project, links, claims) for change in found.changes],
        "problems": [str(problem) for problem in result.problems],
    }


def _data(
    change: Change,
    result: Result,
    project: Project,
    links: Mapping[int, set[int]],
    claims: Claims,
) -> dict[str, Any]:
    hanging = hanging_on(change.old, claims.entries.get(change.old), project)
    return {
        "what": change.what,
        "old": change.old or None,
        "new": change.new or None,
        "line": change.line or None,
        "first": change.rank.name.lower(),
        "details": [
            {
                "rank": detail.rank.name.lower(),
                "text": detail.text,
                "sentence": detail.sentence or None,
                "quote": detail.quote or None,
                "norms": list(detail.norms),
            }
            for detail in change.details
        ],
        "links_missing": _missing(change, result, project, links),
        "norms": list(hanging.norms),
        "readings": list(hanging.readings),
        "scenarios": [f"{x.uri}:{x.line}" for x in hanging.scenarios],
        "restated": hanging.restated or None,
    }


def _first(change: Change) -> str:
    """Return the reasons to look at a passage, in one line."""
    details = sorted(change.details, key=lambda detail: detail.rank)
    top = [detail for detail in details if detail.rank == change.rank]
    reasons = list(dict.fromkeys(detail.text for detail in top)) or [change.what]
    norms = dict.fromkeys(norm for detail in top for norm in detail.norms)
    on = f" ({', '.join(norms)})" if norms else ""
    more = f" and {len(reasons) - 2} more" if len(reasons) > 2 else ""
    return f"{change.name}: {'; '.join(reasons[:2])}{more}{on}"


def _change(
    change: Change, result: Result, project: Project, links: Mapping[int, set[int]], name: str
) -> Iterator[str]:
    claims = claims_of(project.guidance)
    place = f", {name}:{change.line}" if change.line else ""
    if change.what == "split":
        keys = sorted({change.new, *change.into}, key=lambda key: int(key.lstrip("pen")))
        what = f"split into {' and '.join(map(called, keys))}"
    elif change.what == "references":
        what = "refers elsewhere"
    else:
        what = change.what
    yield f"{change.name}{place}: {what}"
    for detail in () if change.what == "gone" else change.details:
        sentence = f"sentence {detail.sentence}: " if detail.sentence else ""
        quote = f": {detail.quote}" if detail.quote else ""
        on = f" [{', '.join(detail.norms)}]" if detail.norms else ""
        alarm = "! " if detail.rank == Rank.MODALITY else "- "
        yield f"  {alarm}{sentence}{detail.text}{quote}{on}"
    for target in _missing(change, result, project, links):
        yield f"  - the restatement has no link to paragraph {target}"
    entry = claims.entries.get(change.old)
    if marked := marking(change.old, claims.entries) if change.old else []:
        yield f"  marked in: {', '.join(called(key) for key in marked)}"
    if change.old:
        yield from _hanging(hanging_on(change.old, entry, project))


def _missing(
    change: Change, result: Result, project: Project, links: Mapping[int, set[int]]
) -> list[int]:
    passage = result.text.passages.get(change.new)
    if not passage or change.new != change.old or not change.new.startswith("p"):
        return []
    return missing_links(passage, project.guidance, links)


def _hanging(hanging: Hanging) -> Iterator[str]:
    parts = []
    if hanging.norms:
        parts.append(f"norms {', '.join(hanging.norms)}")
    if hanging.readings:
        parts.append(f"readings {', '.join(map(str, hanging.readings))}")
    if hanging.restated:
        parts.append(hanging.restated)
    if parts:
        yield f"  depends on it: {'; '.join(parts)}"
    if count := len(hanging.scenarios):
        places = list(dict.fromkeys(f"{x.uri}:{x.line}" for x in hanging.scenarios))
        more = " …" if len(places) > _SHOWN else ""
        yield f"  scenarios: {count}: {' '.join(places[:_SHOWN])}{more}"


def _runs(changes: Sequence[Change]) -> list[str]:
    """Name renumbered passages, those in a row together."""
    runs: list[list[tuple[str, int, int]]] = []
    for change in changes:
        kind = change.old.rstrip("0123456789")
        old, new = int(change.old[len(kind) :]), int(change.new[len(kind) :])
        if runs and runs[-1][-1] == (kind, old - 1, new - 1):
            runs[-1].append((kind, old, new))
        else:
            runs.append([(kind, old, new)])
    said = []
    for run in runs:
        (kind, old, new), (_, old_last, new_last) = run[0], run[-1]
        name = called(f"{kind}{old}").split()[0]
        if len(run) == 1:
            said.append(f"{name} {old} is now {new}")
        else:
            said.append(f"{name}s {old}–{old_last} are now {new}–{new_last}")
    return said


def _listed(keys: Iterable[str]) -> str:
    """Name passages, those in a row as a range."""
    said = []
    for kind, name in (("p", "paragraph"), ("en", "endnote")):
        numbers = sorted(int(k[len(kind) :]) for k in keys if k.rstrip("0123456789") == kind)
        runs: list[list[int]] = []
        for number in numbers:
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        ranges = [f"{x[0]}–{x[-1]}" if len(x) > 1 else str(x[0]) for x in runs]
        if ranges:
            said.append(f"{name}{'s' if len(numbers) > 1 else ''} {', '.join(ranges)}")
    return "; ".join(said)
