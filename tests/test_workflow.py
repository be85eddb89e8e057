"""The workflow for adopters: what it names is there, and its steps run in order in a copy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from small_project import lay_out

from gmc_steps.evidence.messages import read_messages

ROOT = Path(__file__).parents[1]
WORKFLOW = ROOT / ".github" / "workflows" / "site.yml"


def workflow() -> dict[Any, Any]:
    return dict(yaml.safe_load(WORKFLOW.read_text(encoding="utf-8")))


def steps(job: str = "") -> list[dict[str, Any]]:
    """The steps of a job; of all of them if none is named."""
    jobs = workflow()["jobs"]
    return [step for name, each in jobs.items() if job in ("", name) for step in each["steps"]]


def kept() -> list[str]:
    """Every path that a step keeps as an artefact."""
    of_steps = (step for step in steps("site") if "upload-artifact" in step.get("uses", ""))
    return [path for step in of_steps for path in step["with"]["path"].split()]


def test_it_runs_every_night_and_needs_no_secret_and_no_right_to_write() -> None:
    written = workflow()
    on = written[True]  # YAML 1.1 reads "on" as a truth value
    assert set(on) == {"push", "pull_request", "schedule", "workflow_dispatch"}
    minute, hour, *days = on["schedule"][0]["cron"].split()
    assert (minute.isdigit(), hour.isdigit(), days) == (True, True, ["*", "*", "*"])
    assert written["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in written["jobs"].values())
    assert "secrets." not in WORKFLOW.read_text(encoding="utf-8")


def test_actions_are_pinned_and_results_are_kept_whatever_happens() -> None:
    for step in steps():
        if "uses" in step:
            assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step["uses"])
        if "upload-artifact" in step.get("uses", ""):
            assert step["if"] == "always()"
            assert step["with"]["if-no-files-found"] == "error"


@pytest.mark.parametrize("name", ["MAKEFLAGS", "GNUMAKEFLAGS", "MAKEFILES"])
def test_the_gate_is_what_ci_runs_and_what_the_readme_says(tmp_path: Path, name: str) -> None:
    """A line more in the README changes what CI runs by nothing, nor does another make."""
    other = tmp_path / "other.mk"
    other.write_text("MAKEFLAGS += n\n")
    (tmp_path / ".ci").mkdir()
    script = tmp_path / ".ci" / "run"
    script.write_bytes((ROOT / ".ci" / "run").read_bytes())
    (tmp_path / "README.md").write_text("```sh\nmake serve\ntrue\nmake test\n```\n")
    (tmp_path / "Makefile").write_text("test:\n\t@echo the gate; exit 7\n")
    env = {"GMC_STEPS_CHROMIUM": sys.executable, name: str(other) if name == "MAKEFILES" else "-n"}
    done = subprocess.run(
        ["bash", script], env={**os.environ, **env}, capture_output=True, text=True, check=False
    )
    assert "the gate" in done.stdout, done
    assert done.returncode != 0
    blocks = re.findall(r"^```sh\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.M | re.S)
    assert blocks[0].splitlines() == ["make serve", "make test"]


def test_every_make_target_is_there() -> None:
    (local,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    run = [step.get("run", "") for step in steps()] + [hook["entry"] for hook in local["hooks"]]
    called = [word for command in run for word in re.findall(r"make (\w+)", command)]
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert {"test", "lint"} <= {*called}
    assert [target for target in called if not re.search(rf"^{target}:", made, re.M)] == []


def test_its_steps_run_and_leave_what_it_keeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a copy with two pages' scenarios; installing and `make test` are this very run."""
    lay_out(tmp_path, "calls", "covert")
    (tmp_path / ".venv").symlink_to(sys.prefix)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    commands = [step["run"] for step in steps("site") if "run" in step]
    here = [command for command in commands if command.startswith(".venv/")]
    assert {command for command in commands if command not in here} == {"make install", "make test"}
    join, build, check = here
    (part,) = (x["run"] for x in steps("scenarios") if x.get("run", "").startswith(".venv/"))
    parts = workflow()["jobs"]["scenarios"]["strategy"]["matrix"]["part"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}

    def run(command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, shell=True, cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )

    for number in parts:
        assert run(part.replace("${{ matrix.part }}", str(number))).returncode == 0
    joined = run(join)
    assert joined.returncode == 0, joined.stderr
    built = run(build)
    assert "The results are current; nothing to run." in built.stderr
    assert built.returncode == 0, built.stderr
    assert run(check).returncode == 1  # the other pages' scenarios are missing here
    assert [path for path in kept() if not (tmp_path / path).exists()] == []
    assert (tmp_path / "build/site/offline.zip").is_file()
    report = ElementTree.parse(tmp_path / "results/junit.xml").getroot()
    (messages,) = read_messages(tmp_path / "results/messages.ndjson")
    assert int(report.attrib["tests"]) == len(messages.cases) > 0
