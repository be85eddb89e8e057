"""The status as JUnit XML, for the CI servers and dashboards that read nothing else.

JUnit has one word for a pass, so nothing but an earned pass is a test case without a child: what
fails is a ``failure``; what is undefined or out of date is an ``error``; what was not run is
``skipped``, which no reader counts as passed. A problem that belongs to no scenario is an
``error`` in a suite of its own.

Pure: a status in, text out. Elements and attributes are those of the schema that Jenkins
publishes; ``file`` and ``line`` are what most other readers add to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from gmc_steps.evidence.stored import scenarios_of

_CHILD = {
    "fails": "failure",
    "undefined": "error",
    "out of date": "error",
    "not run": "skipped",
}
_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n'

BEGINS = re.compile(rb"<\?xml [^>]*>\s*<testsuites? ")
"""What a file of results begins with, whatever wrote it."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_junit(status: Mapping[str, Any]) -> str:
    """Return a status as JUnit XML.

    Args:
        status: As `gmc_steps.evidence.run.load_status` gives it.

    Returns:
        One ``testsuite`` for each feature file, one ``testcase`` for each scenario with its
        paragraph and norms as ``verifies`` properties, and a last suite for problems.
    """
    paragraphs = {
        scenario["id"]: f"p{paragraph['id']}"
        for paragraph in status["paragraphs"]
        for scenario in paragraph["scenarios"]
    }
    by_feature: dict[str, list[Mapping[str, Any]]] = {}
    for scenario in scenarios_of(status):
        by_feature.setdefault(scenario["uri"], []).append(scenario)
    started = status["run"]["started"]
    suites = [
        _suite(uri, [_case(x, paragraphs.get(x["id"])) for x in by_feature[uri]], started)
        for uri in sorted(by_feature)
    ]
    problems = [problem for problem in status["problems"] if problem["uri"] not in by_feature]
    if problems:
        suites.append(_suite("problems", list(map(_problem, problems)), started))
    if not suites:  # an empty report would be read as "nothing failed"
        nothing = {
            "uri": "features", "line": 1, "code": "no-scenarios",
            "text": "there is no scenario", "hint": "write one",
        }  # fmt: skip
        suites.append(_suite("problems", [_problem(nothing)], started))
    root = ElementTree.Element("testsuites", _sums(suites))
    root.extend(suites)
    ElementTree.indent(root)
    return _DECLARED + _text(root) + "\n"


def _text(root: ElementTree.Element) -> str:
    return ElementTree.tostring(root, encoding="unicode")


def _suite(
    name: str, cases: Sequence[ElementTree.Element], started: str | None
) -> ElementTree.Element:
    tags = [case[-1].tag if len(case) else "" for case in cases]
    suite = ElementTree.Element(
        "testsuite",
        {
            "name": _plain(name),
            "tests": str(len(cases)),
            "failures": str(tags.count("failure")),
            "errors": str(tags.count("error")),
            "skipped": str(tags.count("skipped")),
            "time": _seconds(float(case.attrib["time"]) for case in cases),
        },
    )
    if started:
        suite.set("timestamp", started.removesuffix("Z"))
    suite.extend(cases)
    return suite


def _sums(suites: Iterable[ElementTree.Element]) -> dict[str, str]:
    listed = list(suites)
    return {
        name: str(sum(int(suite.attrib[name]) for suite in listed))
        for name in ("tests", "failures", "errors")
    } | {"name": "gmc-steps", "time": _seconds(float(x.attrib["time"]) for x in listed)}


def _case(scenario: Mapping[str, Any], paragraph: str | None) -> ElementTree.Element:
    norms = [tag[1:] for tag in scenario["tags"] if re.fullmatch(r"@\d+\.\d+", tag)]
    norms += [finding["norm"] for finding in scenario["asserted"]]
    verified = [paragraph, *dict.fromkeys(norms)] if paragraph else []
    row = "; ".join(f"{name}={value}" for name, value in (scenario["row"] or {}).items())
    case = _empty(
        f"{scenario['name']} [{row}]" if row else scenario["name"],
        scenario["uri"],
        scenario["line"],
        scenario["rule"],
        [("verifies", name) for name in verified if name],
    )
    case.set("time", _seconds((step["ms"] or 0) / 1000 for step in scenario["steps"]))
    state = scenario["status"]
    earned = state == "passes" and scenario["earned"]
    if not earned:
        why = [*(step.get("message") for step in scenario["steps"]), scenario.get("message")]
        _child(case, state, "\n".join(filter(None, why)))
    return case


def _problem(problem: Mapping[str, Any]) -> ElementTree.Element:
    case = _empty(problem["text"], problem["uri"], problem["line"], problem["code"], [])
    hint = problem["hint"]
    _child(case, "undefined", f"{problem['text']}; {hint}" if hint else problem["text"])
    return case


def _empty(
    name: str, uri: str, line: int, rule: str, properties: Sequence[tuple[str, str]]
) -> ElementTree.Element:
    stem = uri.removesuffix(".feature").replace("/", ".")
    case = ElementTree.Element(
        "testcase",
        {
            "name": _plain(name),
            # Readers split the class name at its dots to make a tree.
            "classname": _plain(f"{stem}.{rule.replace('.', '')}" if rule else stem),
            "file": _plain(uri),
            "line": str(line),
            "time": "0.000",
        },
    )
    if properties:
        listed = ElementTree.SubElement(case, "properties")
        for key, value in properties:
            ElementTree.SubElement(listed, "property", {"name": key, "value": value})
    return case


def _child(case: ElementTree.Element, state: str, message: str) -> None:
    # A status that is not known here, or a pass that nothing earned, is an error, never a pass.
    child = ElementTree.SubElement(case, _CHILD.get(state, "error"))
    lines = _plain(message).splitlines() or [state]
    child.set("message", f"{state}: {lines[0]}" if message else state)
    if child.tag != "skipped":
        child.set("type", state.replace(" ", "-"))
    child.text = _plain(message) or state


def _plain(text: str) -> str:
    """Return a text that XML can hold: signs that it cannot are shown as their code."""
    return _FORBIDDEN.sub(lambda sign: f"\\x{ord(sign[0]):02x}", text)


def _seconds(parts: Iterable[float]) -> str:
    return f"{sum(parts):.3f}"
