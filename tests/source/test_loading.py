"""Which guidance a project has: found where it is named, alone, and wrong in one line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from gmc_steps.cli.commands import main
from gmc_steps.core.validity import GuidanceError
from gmc_steps.evidence.code import Code
from gmc_steps.guidance import GUIDANCE
from gmc_steps.source.guidance_name import guidance_place, of_guidance
from gmc_steps.source.loading import forget_guidance, load_guidance

CONFIGURATION = "plugins:\n  - search\n  - gmc_steps:\n      guidance: {name}\n"

RULES = """from gmc_steps.core import Edition, Guidance, Policy, Section, Words
from gmc_steps.core.forms import Forms
from gmc_steps.core.logic import ALWAYS, NEVER

book = Forms(addressee="the keeper")
open_ = book.circumstance("open", "whether it is open", "Is it?", yes="it is open", no="it is shut")
KEEP = book.must("1.1", "{act}", when=open_.is_("no"))
GUIDANCE = Guidance(
    Edition("Keys", "Keepers", "the Keepers", "of today", "0", "https://x.example", "Keys", "."),
    {{"open": open_}},
    (Section("keys", range(1, 2), norms=(KEEP,)),),
    Policy(ALWAYS, ALWAYS, NEVER),
    Words("the keeper", "1.1"),
)
"""


def rules(act: str = "keep it shut") -> str:
    return RULES.format(act=act)


def project(root: Path, files: dict[str, str], name: str = "library") -> Path:
    """A folder with a configuration that names a module, and files."""
    for path, text in {"mkdocs.yml": CONFIGURATION.format(name=name), **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def act_of(root: Path) -> str:
    return load_guidance(root).norm["1.1"].act


PLACES = {
    "a file": ("library", {"library.py": rules()}),
    "a package": ("library", {"library/__init__.py": rules()}),
    "a module in a folder": ("rules.library", {"rules/library.py": rules()}),
    "a package with relative imports": (
        "rules.library",
        {
            "rules/__init__.py": "",
            "rules/words.py": 'ACT = "keep it shut"\n',
            "rules/library/__init__.py": "from .norms import GUIDANCE\n",
            "rules/library/norms.py": "from ..words import ACT\n"
            + rules().replace('"keep it shut"', "ACT"),
        },
    ),
    "a package that names itself": (
        "library",
        {"library/__init__.py": "from library.norms import GUIDANCE", "library/norms.py": rules()},
    ),
    "a file beside a folder of that name": (
        "library",
        {"library.py": rules(), "library/books.txt": "no code"},
    ),
    "the name of a module of the standard library": ("calendar", {"calendar.py": rules()}),
    "the name of an installed package": ("click", {"click/__init__.py": rules()}),
    "a name with quotes and a comment": ("'library' # ours", {"library.py": rules()}),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_guidance_is_found_where_it_stands(place: str, tmp_path: Path) -> None:
    name, files = PLACES[place]
    assert act_of(project(tmp_path, files, name)) == "keep it shut"
    found = {path for path in Code(tmp_path).digests() if not path.startswith("gmc_steps/")}
    assert found >= {path for path in files if path.endswith(".py")}
    assert of_guidance(tmp_path, Code(tmp_path).digests()) == found


def test_nothing_of_it_stays_in_the_interpreter(tmp_path: Path) -> None:
    import click

    before = {name: id(module) for name, module in sys.modules.items()}, list(sys.path)
    load_guidance(project(tmp_path, {"click.py": rules()}, "click"))
    after = {name: id(module) for name, module in sys.modules.items() if name in before[0]}
    assert (after, list(sys.path)) == before
    assert sys.modules["click"] is click


def test_two_projects_with_modules_of_one_name_do_not_mix(tmp_path: Path) -> None:
    norms = "from library.words import ACT\n" + rules().replace('"keep it shut"', "ACT")
    for name in ("one", "two"):
        words = {"library/__init__.py": norms, "library/words.py": f'ACT = "keep {name}"\n'}
        project(tmp_path / name, words)
    acts = [act_of(tmp_path / name) for name in ("one", "two", "one")]
    assert acts == ["keep one", "keep two", "keep one"]
    assert load_guidance(tmp_path / "one") is load_guidance(tmp_path / "one")


def test_what_is_mended_is_read_afresh(tmp_path: Path) -> None:
    words = {"library/__init__.py": "from library.words import ACT\n1 / 0\n"}
    project(tmp_path, {**words, "library/words.py": 'ACT = "old"\n'})
    with pytest.raises(GuidanceError):
        load_guidance(tmp_path)
    norms = "from library.words import ACT\n" + rules().replace('"keep it shut"', "ACT")
    project(tmp_path, {"library/__init__.py": norms, "library/words.py": 'ACT = "keep new"\n'})
    assert act_of(tmp_path) == "keep new"


def test_what_changes_is_read_afresh_once_it_is_forgotten(tmp_path: Path) -> None:
    words = {"library/__init__.py": "from .norms import GUIDANCE\n", "library/norms.py": rules()}
    project(tmp_path, words)
    before = load_guidance(tmp_path)
    project(tmp_path, {**words, "library/norms.py": rules("keep it shut today")})
    assert load_guidance(tmp_path) is before
    forget_guidance(tmp_path)
    assert act_of(tmp_path) == "keep it shut today"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plugins:\n  - gmc_steps\n",
        "plugins: [search, {gmc_steps: {organisation: Trust}}]\n",
        "plugins:\n  - gmc_steps:\n      guidance:\n",
        "extra:\n  guidance: library\nnav:\n  - guidance: x.md\n",
        "plugins:\n  - gmc_steps:\n      # guidance: library\n",
    ],
)
def test_a_project_that_names_none_has_the_own_one(tmp_path: Path, text: str) -> None:
    project(tmp_path, {"mkdocs.yml": text, "library.py": rules()})
    assert load_guidance(tmp_path) is GUIDANCE
    assert guidance_place(tmp_path) is None


@pytest.mark.parametrize(
    "text",
    [
        "plugins: {gmc_steps: {guidance: library}}\n",
        'plugins: [{"gmc_steps": {"guidance": "library"}}]\n',
        "INHERIT: base.yml\nplugins:\n  - search\n",
        "theme: !!python/name:no.such\nplugins:\n  - gmc_steps: {guidance: library}\n",
        "extra: {own: &own {guidance: library}}\nplugins: [{gmc_steps: {<<: *own}}]\n",
        "extra: &own {guidance: library}\nplugins: [{gmc_steps: {<<: [{contact: a}, *own]}}]\n",
    ],
)
def test_it_is_found_however_the_configuration_is_written(tmp_path: Path, text: str) -> None:
    base = CONFIGURATION.format(name="library")
    project(tmp_path, {"mkdocs.yml": text, "base.yml": base, "library.py": rules()})
    assert act_of(tmp_path) == "keep it shut"


WRONG = {
    "no module": ({}, "mkdocs.yml:4:17: there is no module 'library'; put library.py beside "),
    "a folder of other things": (
        {"library/books.txt": ""},
        "mkdocs.yml:4:17: there is no module 'library'; put library.py beside mkdocs.yml, or name ",
    ),
    "no name": ({"mkdocs.yml": CONFIGURATION.format(name="my-rules")}, "mkdocs.yml:4:17: 'my-rul"),
    "no YAML": (
        {"mkdocs.yml": "plugins:\n  - gmc_steps:\n      guidance: 'x\n"},
        "mkdocs.yml:4:1: this is not YAML: found unexpected end of stream; check indentation and",
    ),
    "two names": (
        {"mkdocs.yml": "plugins:\n  - gmc_steps:\n      guidance: a\n      guidance: library\n"},
        "mkdocs.yml:4:7: 'guidance' is given twice, in line 3 too; keep one of the two",
    ),
    "a name that is looked up": (
        {"mkdocs.yml": "plugins:\n  - gmc_steps:\n      guidance: !ENV [RULES, library]\n"},
        "mkdocs.yml:3:17: '!ENV' is not the name of a module; use letters",
    ),
    "nothing to inherit from": (
        {"mkdocs.yml": "site_name: x\nINHERIT: base.yml\n"},
        "mkdocs.yml:2:10: INHERIT leads to no file; name another file, or leave INHERIT out",
    ),
    "a circle of files": (
        {"mkdocs.yml": "INHERIT: base.yml\n", "base.yml": "x: 1\nINHERIT: mkdocs.yml\n"},
        "base.yml:2:10: INHERIT leads back here; name another file, or leave INHERIT out",
    ),
    "no value": ({"library.py": "x = 1\n"}, "library.py:1:1: library has no GUIDANCE; give it one"),
    "another value": (
        {"library.py": "GUIDANCE = 1\n"},
        "library.py:1:1: GUIDANCE is not a guidance; give it one: GUIDANCE = Guidance(…)",
    ),
    "a syntax error": (
        {"library/__init__.py": "from . import norms", "library/norms.py": "x = 1\ny = (\n"},
        "library/norms.py:2:5: SyntaxError: '(' was never closed; correct it",
    ),
    "no UTF-8": ({"library.py": "x = '\udce9'\n"}, "library.py:1:"),
    "a part that is missing": (
        {"library/__init__.py": "\nfrom . import norms\n"},
        "library/__init__.py:2:1: ImportError: cannot import name 'norms' from partially ",
    ),
    "another module that is missing": (
        {"library.py": "x = 1\nimport no_such_module\n"},
        "library.py:2:1: ModuleNotFoundError: No module named 'no_such_module'; correct it",
    ),
    "a mistake that shows in the standard library": (
        {"library.py": 'import re\n\nODD = re.compile("(")\n'},
        "library.py:3:7: error: missing ), unterminated subpattern at position 0; correct it",
    ),
    "a mistake that shows in the core": (
        {"library.py": rules().replace('when=open_.is_("no")', "when=open_.is_(7)")},
        "library.py:7:",
    ),
    "a way out": ({"library.py": "raise SystemExit\n"}, "library.py:1:1: SystemExit: no reason is"),
    "no reason": (
        {"library.py": "assert 1 > 2\n"},
        "library.py:1:8: AssertionError: no reason is ",
    ),
    "several lines": (
        {"library.py": 'raise ValueError("a\\n\\n  b")\n'},
        "library.py:1:1: ValueError: a b; correct it",
    ),
    "a circle of modules": (
        {"library/__init__.py": "from .a import A\n", "library/a.py": "from . import B\nA = 1\n"},
        "library/a.py:1:1: ImportError: cannot import name 'B' from partially initialized module",
    ),
    "a contradiction": (
        {"library.py": rules().replace('"1.1", "keep', '"2.1", "keep')},
        (
            "library.py:7:8: norm 2.1 belongs to no paragraph of the section 'keys'; "
            "move it to the section"
        ),
    ),
    "a module beside it": (
        {"library.py": "import beside\n" + rules(), "beside.py": ""},
        (
            "library.py:1:1: ImportError: beside must be part of library to be imported by it; "
            "correct it"
        ),
    ),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_told_in_one_line(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, told = WRONG[wrong]
    root = project(tmp_path, {k: v for k, v in files.items() if "\udce9" not in v})
    for path, text in files.items():
        (root / path).write_bytes(text.encode("utf-8", "surrogateescape"))
    monkeypatch.chdir(root)
    with pytest.raises(GuidanceError) as error:
        load_guidance(root)
    assert re.fullmatch(r"[\w/.]+:\d+:\d+: [^\n]+; [^\n]+", str(error.value))
    assert str(error.value).startswith(told)
    for words in (["check"], ["decide"], ["steps", "shut"]):
        done = CliRunner().invoke(main, words)
        assert (done.exit_code, done.output) == (1, f"{error.value}\n"), words


def test_a_module_beside_it_is_refused_though_the_folder_is_on_the_path(tmp_path: Path) -> None:
    project(tmp_path, {"library.py": "import beside\n" + rules(), "beside.py": ""})
    done = subprocess.run(
        [sys.executable, "-m", "gmc_steps", "decide"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.partition("; ")[0]) == (
        1,
        "library.py:1:1: ImportError: beside must be part of library to be imported by it",
    )


def test_a_file_beside_it_that_it_reads_is_refused(tmp_path: Path) -> None:
    reads = f"from pathlib import Path\nACT = Path({str(tmp_path)!r}, '{{}}').read_text()\n"
    text = rules().replace('"keep it shut"', "ACT")
    root = project(tmp_path, {"act.txt": "keep it shut", "library/act.txt": "keep it shut"})
    (root / "library/__init__.py").write_text(reads.format("library/act.txt") + text, "utf-8")
    assert act_of(root) == "keep it shut"
    (root / "library/__init__.py").write_text(reads.format("act.txt") + text, "utf-8")
    forget_guidance(root)
    with pytest.raises(GuidanceError, match=r"library reads act\.txt, but no result depends on"):
        load_guidance(root)


def test_a_configuration_that_cannot_be_read_names_no_other_guidance(tmp_path: Path) -> None:
    root = project(tmp_path, {"library.py": rules()})
    (root / "mkdocs.yml").write_text(CONFIGURATION.format(name="library"), encoding="utf-16")
    with pytest.raises(GuidanceError, match=r"mkdocs\.yml:1:1: this is not UTF-8"):
        load_guidance(root)


def test_an_installed_guidance_is_found_and_its_code_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = project(tmp_path / "installed", {"borrowed/__init__.py": rules("lend")})
    root = project(tmp_path / "project", {}, "borrowed")
    monkeypatch.syspath_prepend(elsewhere)
    assert act_of(root) == "lend"
    assert guidance_place(root) == elsewhere / "borrowed"
    assert of_guidance(root, Code(root).digests()) == {"borrowed/__init__.py"}
    (elsewhere / "borrowed/__init__.py").write_text(rules("lend it again"), "utf-8")
    forget_guidance(root)
    assert act_of(root) == "lend it again"


def test_the_answer_is_of_the_project_that_was_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project(tmp_path, {"library.py": rules("keep it so")}))
    done = CliRunner().invoke(main, ["decide", "--json", "open=no"])
    assert [finding["act"] for finding in json.loads(done.stdout)["findings"]] == ["keep it so"]
