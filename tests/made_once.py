"""What all workers of one run share: made by the worker that needs it first."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

PATIENCE = 300.0


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that is filled once in this run, however many workers ask for it.

    Args:
        factory: pytest's own.
        name: The folder's name.
        make: Fills the folder.
    """
    base = factory.getbasetemp()
    place = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    ready, failed = place.with_name(f"{name}.ready"), place.with_name(f"{name}.failed")
    try:
        place.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + PATIENCE
        while not ready.exists():
            assert not failed.exists(), f"another worker could not make {name}"
            assert time.monotonic() < deadline, f"{name} was not made within {PATIENCE:.0f} s"
            time.sleep(0.1)
        return place
    try:
        make(place)
    except BaseException:
        failed.touch()
        raise
    ready.touch()
    return place
