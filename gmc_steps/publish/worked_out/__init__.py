"""Results on the pages that depend on the rules alone, worked out once and kept beside the status.

They take most of a build's time, and change only with the rules and the files of this folder.

- `tree`: each common task as a tree of questions
- `effects`: what each answer changes
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import astuple, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from gmc_steps.core.guidance import Guidance
from gmc_steps.evidence.kept import Kept
from gmc_steps.publish.worked_out.effects import Effect, effects
from gmc_steps.publish.worked_out.tree import Tree, from_data, to_data, tree

KEPT = Kept("worked-out", rooms=("publish/worked_out",))
"""The trees of questions and the effects of answers."""

_EFFECTS, _TREES = "effects", "trees"


@dataclass(frozen=True)
class WorkedOut:
    """The results that follow from the rules of a guidance.

    Attributes:
        guidance: The guidance.
        root: The folder of its project, where the results are kept; None to keep nothing.
    """

    guidance: Guidance
    root: Path | None = None

    @cached_property
    def effects(self) -> dict[tuple[str, str], Effect]:
        """What each answer changes, by fact and value."""
        found: dict[tuple[str, str], Effect] | None = self._standing.get(_EFFECTS)
        if found is None:
            found = effects(self.guidance)
            self._keep(_EFFECTS, [[*key, *astuple(effect)] for key, effect in found.items()])
        return found

    @cached_property
    def trees(self) -> dict[str, Tree]:
        """The tree of each task that has a page, by page."""
        found: dict[str, Tree] | None = self._standing.get(_TREES)
        if found is None:
            tasks = [task for task in self.guidance.tool.tasks if task.page]
            found = {task.page: tree(self.guidance, task) for task in tasks}
            self._keep(_TREES, {page: to_data(grown) for page, grown in found.items()})
        return found

    @cached_property
    def _digest(self) -> str:
        return KEPT.digest(self.root) if self.root else ""

    @cached_property
    def _standing(self) -> dict[str, Any]:
        """The kept results that were worked out with the current rules."""
        return KEPT.standing(self.root, self._read) if self.root and self._digest else {}

    def _read(self, name: str, entry: Any) -> Any:
        if name == _TREES:
            trees = {page: from_data(x, self.guidance) for page, x in entry["found"].items()}
            return {task.page: trees[task.page] for task in self.guidance.tool.tasks if task.page}
        return {
            (str(fact), str(value)): Effect(tuple(asked_for), tuple(against), bool(moves))
            for fact, value, asked_for, against, moves in entry["found"]
        }

    def _keep(self, name: str, found: Any) -> None:
        """Keep a result, unless the rules have changed since it was worked out."""
        if self.root is None:
            return
        with suppress(OSError):  # a folder that cannot be written costs only time
            KEPT.keep(self.root, self._digest, {name: {"found": found}})
