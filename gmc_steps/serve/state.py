"""How things stand: what open pages are told, and where those who wait for news find it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Condition
from typing import Any

BEAT = 3.0
"""How often a page hears how things stand; one that misses three beats claims nothing."""


@dataclass(frozen=True)
class State:
    """How things stand, as open pages are told.

    Attributes:
        site: Counts the builds of the whole site.
        versions: How often each page was written anew since, by its file in the site.
        running: Whether something changed of which the result is not there yet.
        current: Whether the pages show what stands in the files, as far as nothing is running.
        problems: What is wrong, one line each.
    """

    site: int = 0
    versions: Mapping[str, int] = field(default_factory=dict)
    running: bool = True
    current: bool = False
    problems: tuple[str, ...] = ()

    def after(self, answer: Mapping[str, Any]) -> State:
        """Return the state once the worker has answered, and nothing changed in the meantime.

        Args:
            answer: What it told: pages (None for the whole site), current, problems.
        """
        whole = answer["pages"] is None
        versions = {} if whole else dict(self.versions)
        for page in answer["pages"] or ():
            versions[page] = versions.get(page, 0) + 1
        return State(
            self.site + whole, versions, False, bool(answer["current"]), tuple(answer["problems"])
        )

    @property
    def counts(self) -> bool:
        """Whether a status that was written is the status now."""
        return self.current and not self.running

    def of(self, page: str) -> str:
        """Return the version of a page, to be compared."""
        return f"{self.site}.{self.versions.get(page, 0)}"


class Desk:
    """Keeps the state, and wakes whoever waits for another."""

    def __init__(self) -> None:
        self.state = State()
        self.number = 0
        self.over = False
        self.looked = time.monotonic()
        self._news = Condition()

    @property
    def now(self) -> State:
        """The state; where nobody has looked at the files for a beat, nothing counts."""
        late = time.monotonic() - self.looked > BEAT
        return replace(self.state, running=True) if late else self.state

    def set(self, state: State) -> None:
        """Put another state in place."""
        with self._news:
            self.state = state
            self.number += 1
            self._news.notify_all()

    def end(self) -> None:
        """Let go of everyone who waits."""
        with self._news:
            self.over = True
            self._news.notify_all()

    def wait(self, number: int) -> int:
        """Wait for another state than the one of this number, a beat at most.

        Returns:
            The number of the state then.
        """
        with self._news:
            self._news.wait_for(lambda: self.over or self.number != number, timeout=BEAT)
            return self.number
