"""The process below `serve` that runs and writes (``python -m gmc_steps.serve.worker SITE``).

It imports nothing of the rules before it can tell what is wrong with them: a mistake in a rule is
told in one line, like any other mistake of an author.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from gmc_steps.serve.blame import wrong


def main() -> None:
    """Builds, and then does whatever standard input asks for."""
    # Whatever a library prints must not stand between the lines that are told.
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def tell(answer: dict[str, Any]) -> None:
        told.write(json.dumps(answer) + "\n")
        told.flush()

    root = Path.cwd()
    try:
        from gmc_steps.serve.live import work
    except Exception as error:  # whatever an import raises is a mistake in the code
        tell(wrong(error, root))
        return
    work(root, Path(sys.argv[1]), sys.stdin, tell)


if __name__ == "__main__":
    main()
