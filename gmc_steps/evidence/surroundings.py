"""The interpreter of a run, and that nothing in its surroundings has a hand in it.

It starts isolated: no variables of Python's, no user's or site's customisation, no ``.pth`` files;
which folders it imports from is said to it, those of what is installed before all others. A
module that comes from anywhere else, and is no file that the results depend on, would be code that
no digest knows: a run that imported one is no evidence.
"""

from __future__ import annotations

import json
import os
import site
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from gmc_steps.evidence.code import Code
from gmc_steps.source.guidance_name import PACKAGE
from gmc_steps.source.problem import Problem

_BOOT = (
    "import json, runpy, sys; sys.path += json.loads(sys.argv.pop(1)); "
    "runpy.run_module(sys.argv.pop(1), run_name='__main__', alter_sys=True)"
)


def command(module: str, options: Iterable[str] = ()) -> list[str]:
    """Return how to run a module in an isolated interpreter.

    Args:
        module: What runs, by its name.
        options: What it is told.
    """
    here = (str(Path(entry or ".").resolve()) for entry in sys.path)
    path = dict.fromkeys([*installed(), *here])  # behind the standard library, which it knows
    isolated = ["-I", "-S", "-X", "utf8", "-c", _BOOT, json.dumps([*path])]
    return [sys.executable, *isolated, module, *options]


def installed() -> list[str]:
    """Return the folders into which packages are installed, for this interpreter."""
    found = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), *site.getsitepackages()]
    if site.ENABLE_USER_SITE:
        found.append(site.getusersitepackages())
    return [str(Path(x).resolve()) for x in dict.fromkeys(found)]


_STDLIB = str(Path(os.__file__).resolve().parent)


def imported_from_elsewhere(code: Code, folders: Iterable[str]) -> list[Problem]:
    """Return a problem for each module of this process that no digest and no version knows.

    Args:
        code: The code on which results depend.
        folders: Into which packages are installed.
    """
    known = tuple(f"{folder}{os.sep}" for folder in (_STDLIB, *folders))
    ours = f"{PACKAGE}{os.sep}"
    waiting = f"{ours}serve{os.sep}"  # the process that waits for a run, and no more than starts it
    counted = {str(path.resolve()) for _, path in code.files()}

    def expected(file: str) -> bool:
        if file.startswith(ours):
            return file in counted or file.startswith(waiting)
        return file in counted or file.startswith(known)

    problems = []
    for name, module in sorted(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if not isinstance(file, str) or name == "__main__" or expected(file):
            continue
        real = str(Path(file).resolve())
        if expected(real):
            continue
        shown = Path(real)
        where = shown.relative_to(code.root).as_posix() if shown.is_relative_to(code.root) else real
        text = f"the run imported this module ({name}), which no result depends on"
        hint = "import it nowhere, remove it from Python's path, or install it"
        problems.append(Problem("foreign-code", where, 1, 1, text, hint))
    return problems
