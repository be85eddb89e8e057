"""A task's tree as numbered lists that fit on a phone.

A question that follows from one answer alone is nested in the list, a few questions deep. One
that several lines lead to, that leaves the usual path or that would be nested too deeply gets a
number and a list of its own, and the lines say where to go on. Nothing is printed twice.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from gmc_steps.publish.worked_out.tree import Branch, Leaf, branches, usual_path

_DEEPEST = 2
"""The deepest nesting of lists; more would leave no room for words on a phone."""


@dataclass(frozen=True)
class Outline:
    """A tree's questions, divided into numbered lists.

    Attributes:
        numbered: The questions that have a list of their own, in the order of their numbers.
    """

    numbered: tuple[Branch, ...]

    def number(self, place: Branch | Leaf) -> int:
        """Return the number of a question, from 1; 0 if it has no list of its own."""
        return self.numbered.index(place) + 1 if place in self.numbered else 0


def outline(root: Branch | Leaf) -> Outline:
    """Divide a tree into lists.

    Args:
        root: The tree.

    Returns:
        Its lists; the first question is number 1, and the others follow in the order in which a
        reader meets them.
    """
    if isinstance(root, Leaf):
        return Outline(())
    met = Counter(
        below for branch in branches(root) for _, below in branch.lines if isinstance(below, Branch)
    )
    # The picture of the usual path says for each line that leaves it where to go on.
    leaving = {
        below
        for branch, on in usual_path(root)
        for index, (_, below) in enumerate(branch.lines)
        if index != on
    }
    numbered = [root]

    def divide(branch: Branch, depth: int) -> None:
        for _, below in branch.lines:
            if isinstance(below, Leaf) or below in numbered:
                continue
            if met[below] > 1 or below in leaving or depth == _DEEPEST:
                numbered.append(below)
            else:
                divide(below, depth + 1)

    for branch in numbered:  # grows during the loop
        divide(branch, 0)
    return Outline(tuple(numbered))
