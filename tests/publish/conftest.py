"""The project as it stands, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from gmc_steps.publish import Options, SiteModel
from gmc_steps.publish.site_model import site_of
from gmc_steps.source.project import read_project

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def project_site() -> SiteModel:
    """The model of this project."""
    return site_of(read_project(ROOT), Options(), measure=False)[0]
