"""A project, read once from its folder."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from gmc_steps.core.guidance import Guidance
from gmc_steps.source.feature import Features
from gmc_steps.source.features import read_features
from gmc_steps.source.loading import load_guidance
from gmc_steps.source.named import Named, read_named
from gmc_steps.source.restatements import Restatements, read_restatements
from gmc_steps.source.reviews import Reviews, read_reviews, wordings


@dataclass(frozen=True)
class Project:
    """A project's content, as commands read it.

    Attributes:
        root: Its folder, that of ``mkdocs.yml``.
        guidance: The guidance that it restates.
        features: The content of ``features/``.
        restatements: The content of ``docs/guidance/``.
        reviews: The comparisons of restatements with the text.
        named: The situations that pages name.
    """

    root: Path
    guidance: Guidance
    features: Features
    restatements: Restatements
    reviews: Reviews = field(default_factory=Reviews)
    named: tuple[Named, ...] = ()

    @cached_property
    def wording(self) -> dict[int, str]:
        """Paragraph → a digest of its wording and of the text that it restates."""
        return wordings(self.restatements, self.guidance.edition)

    def reviewed(self, paragraph: int) -> str:
        """Say whether a person has compared a paragraph's wording with the text.

        Args:
            paragraph: The paragraph's number.
        """
        review = self.reviews.entries.get(paragraph)
        if review is None:
            return "not reviewed"
        if review.digest != self.wording.get(paragraph):
            last = f"({review.date}, by {review.by})"
            return f"it or the text has changed since they were last compared {last}"
        return f"compared with the text on {review.date} by {review.by}"


def read_project(root: Path) -> Project:
    """Read a project as it stands now.

    Args:
        root: Its folder.

    Raises:
        GuidanceError: Its guidance is wrong or missing.
    """
    root = root.resolve()
    guidance = load_guidance(root)
    features, restatements = read_features(root), read_restatements(root, guidance)
    reviews, named = read_reviews(root, guidance.paragraphs), read_named(root)
    return Project(root, guidance, features, restatements, reviews, named)
