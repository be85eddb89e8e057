"""The state that open pages are sent, and the desk at which their requests wait for it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Condition
from typing import Any

BEAT = 3.0
"""Seconds between messages to a page; a page that misses three claims nothing."""


@dataclass(frozen=True)
class State:
    """The state of the site, as sent to open pages.

    Attributes:
        site: The number of builds of the whole site.
        versions: How often each page has been rewritten since, by its file in the site.
        running: Whether something has changed and its result is still to come.
        current: Whether the pages match the files, apart from anything running.
        problems: The problems, one line each.
    """

    site: int = 0
    versions: Mapping[str, int] = field(default_factory=dict)
    running: bool = True
    current: bool = False
    problems: tuple[str, ...] = ()

    def after(self, answer: Mapping[str, Any]) -> State:
        """Return the state after the worker's answer, if nothing has changed meanwhile.

        Args:
            answer: Its answer: pages (None for the whole site), current, problems.
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
        """Whether the statuses written are the current ones."""
        return self.current and not self.running

    def of(self, page: str) -> str:
        """Return the version of a page, for comparison."""
        return f"{self.site}.{self.versions.get(page, 0)}"


class Desk:
    """Holds the state, and wakes whoever is waiting for a new one."""

    def __init__(self) -> None:
        self.state = State()
        self.number = 0
        self.over = False
        self.looked = time.monotonic()
        self._news = Condition()

    @property
    def now(self) -> State:
        """The state; nothing counts if nobody has looked at the files for a beat."""
        late = time.monotonic() - self.looked > BEAT
        return replace(self.state, running=True) if late else self.state

    def set(self, state: State) -> None:
        """Set a new state."""
        with self._news:
            self.state = state
            self.number += 1
            self._news.notify_all()

    def end(self) -> None:
        """Release everyone who is waiting."""
        with self._news:
            self.over = True
            self._news.notify_all()

    def wait(self, number: int) -> int:
        """Wait for a state with another number, for a beat at most.

        Returns:
            The number of the state by then.
        """
        with self._news:
            self._news.wait_for(lambda: self.over or self.number != number, timeout=BEAT)
            return self.number
