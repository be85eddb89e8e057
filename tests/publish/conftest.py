"""The project as it stands, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from gmc_steps.publish import Options, SiteModel
from gmc_steps.publish.project import read_project


@pytest.fixture(scope="session")
def project_site() -> SiteModel:
    """The model of this project."""
    return read_project(Path(__file__).parents[2], Options(), measure=False)[0]
