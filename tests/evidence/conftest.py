"""Fixtures that make tiny projects; what they are stands in ``tiny_project.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tiny_project import Project


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.syspath_prepend(tmp_path)
    return Project(tmp_path)


@pytest.fixture(scope="module")
def make_project(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[], Project]]:
    with pytest.MonkeyPatch.context() as patch:

        def make() -> Project:
            root = tmp_path_factory.mktemp("project")
            patch.syspath_prepend(root)
            return Project(root)

        yield make
