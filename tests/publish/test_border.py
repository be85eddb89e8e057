"""What is published is what was checked, and brings along nothing that runs, loads or leads."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from small_project import lay_out
from toy_project import call, copy_of_toy

from gmc_steps.publish.border import unreadable
from gmc_steps.publish.build import build_site
from gmc_steps.publish.configuration import read_configuration, site_folder
from gmc_steps.publish.foreign import Own, Page, foreign, scripts_of

ROOT = Path(__file__).parents[2]
CALLS = "docs/guidance/calls.md"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose scenarios have run, so that a build is a build only."""
    root = lay_out(tmp_path_factory.mktemp("border"), "calls")
    assert build_site(root, root / "site", strict=False, say=lambda _: None) == 0
    return root


@pytest.fixture
def restored(project: Path) -> Iterator[Path]:
    """The same, as it was once the test is over."""
    kept = {x: x.read_bytes() for x in (project / "mkdocs.yml", project / "docs/index.md")}
    before = {*project.rglob("*")}
    yield project
    for path, content in kept.items():
        path.write_bytes(content)
    for path in {*project.rglob("*")} - before:
        if path.is_symlink() or path.is_file():
            path.unlink()


def set_(root: Path, line: str) -> None:
    path = root / "mkdocs.yml"
    path.write_text(f"{line}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")


def hooked(root: Path, hook: str) -> None:
    """Have MkDocs call this, by a name of its own: Python keeps what it read of a name."""
    name = f"hook_{sha256(hook.encode()).hexdigest()[:8]}.py"
    (root / name).write_text(hook, encoding="utf-8")
    set_(root, f"hooks: [{name}]")


def built(root: Path) -> tuple[int, str]:
    said: list[str] = []
    code = build_site(root, root / "site", strict=False, say=said.append)
    return code, "\n".join(said)


# ------------------------------------------------------------ what is published was checked

HOOKS = {
    "another source": (
        "from pathlib import Path\n"
        "def on_page_read_source(page, **_):\n"
        "    text = Path(page.file.abs_src_path).read_text(encoding='utf-8')\n"
        "    return text.replace('**must not**', '**may**')\n"
    ),
    "another Markdown": (
        "def on_page_markdown(markdown, **_):\n"
        "    return markdown.replace('**must not**', '**may**')\n"
    ),
    "a word outside of the paragraphs": (
        "def on_page_markdown(markdown, **_):\n"
        "    return markdown.replace('Restated from', 'You may ignore it. Restated from')\n"
    ),
    "another context": (
        "from mkdocs.plugins import event_priority\n"
        "@event_priority(-99)\n"
        "def on_page_context(context, page, **_):\n"
        "    page.content = page.content.replace('must not', 'may')\n"
        "    return context\n"
    ),
    "another page": (
        "def on_post_page(output, **_):\n    return output.replace('must not', 'may')\n"
    ),
    "another status": (
        "def on_post_page(output, page, **_):\n"
        "    there = page.file.src_uri == 'status.md'\n"
        "    return output.replace('Not checked', 'Checked') if there else output\n"
    ),
    "another status, before it is found in the page": (
        "def on_page_content(html, page, **_):\n"
        "    there = page.file.src_uri == 'status.md'\n"
        "    return html.replace('Not checked', 'Checked') if there else html\n"
    ),
}


@pytest.mark.parametrize("hook", HOOKS.values(), ids=HOOKS)
def test_a_hook_that_rewrites_the_guidance_stops_the_build(restored: Path, hook: str) -> None:
    hooked(restored, hook)
    before = (restored / "site/guidance/calls/index.html").read_bytes()
    code, said = built(restored)
    assert code == 1
    assert re.search(
        r"^docs/[\w/]+\.md:1:1: what is published .*is not what was checked", said, re.M
    )
    assert (restored / "site/guidance/calls/index.html").read_bytes() == before


_OF_ALL = (
    "from pathlib import Path\n"
    "from mkdocs.plugins import event_priority\n"
    "@event_priority({when})\n"
    "def on_post_build(config):\n"
    "    for path in Path(config.site_dir).rglob('{name}'):\n"
    "        path.write_text('{text}', encoding='utf-8')\n"
)
LATE = {
    "after the pages were checked": ("index.html", "<p>Checked", -1000, "something changed this"),
    "the statuses as data": ("status.json", "{}", 0, "what is published is not the site's own"),
    "a style": ("print.css", "b { display: none }", 0, "what is published is not the site's own"),
}


@pytest.mark.parametrize(("name", "text", "when", "told"), LATE.values(), ids=LATE)
def test_a_hook_that_changes_a_file_of_the_site_stops_the_build(
    restored: Path, name: str, text: str, when: int, told: str
) -> None:
    hooked(restored, _OF_ALL.format(name=name, text=text, when=when))
    code, said = built(restored)
    assert (code, bool(re.search(rf"^[\w/.]+:1:1: {told}", said, re.M))) == (1, True), said


OWN = {
    "main.html": (
        '{% extends "base.html" %}{% block footer %}<p class="verdict">Checked{% endblock %}'
    ),
    "assets/guidance.css": "strong { display: none }",
    "assets/frame.js": "alert(1)",
}


@pytest.mark.parametrize(("name", "text"), OWN.items(), ids=OWN)
def test_no_folder_of_ones_own_shows_a_status_or_hides_a_word(
    restored: Path, name: str, text: str
) -> None:
    (restored / "own/assets").mkdir(parents=True, exist_ok=True)
    (restored / "own" / name).write_text(text, encoding="utf-8")
    path = restored / "mkdocs.yml"
    settings = path.read_text(encoding="utf-8")
    path.write_text(
        settings.replace("name: material", "name: material\n  custom_dir: own"), "utf-8"
    )
    code, said = built(restored)
    assert code == 1
    assert "not the site's own" in said or "verdict around its text, which marks a status" in said


def test_a_page_is_published_as_it_was_read_even_if_it_is_saved_meanwhile(restored: Path) -> None:
    path = restored / CALLS
    text = path.read_text(encoding="utf-8")
    hook = (
        "from pathlib import Path\n"
        "def on_pre_build(config, **_):\n"
        f"    text = {text!r}.replace('**must not**', '**may**')\n"
        f"    Path({str(path)!r}).write_text(text, encoding='utf-8')\n"
    )
    hooked(restored, hook)
    try:
        code, said = built(restored)
    finally:
        path.write_text(text, encoding="utf-8")
    page = (restored / "site/guidance/calls/index.html").read_text(encoding="utf-8")
    assert '<strong id="56.4" class="modal">must not</strong>' in page
    assert (code, "build again" in said) == (1, True)


def test_a_second_title_hides_nothing_that_was_changed(restored: Path) -> None:
    path = restored / CALLS
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\n# More\n", encoding="utf-8")
    hooked(restored, HOOKS["another page"])
    try:
        code, said = built(restored)
    finally:
        path.write_text(text, encoding="utf-8")
    assert (code, f"{CALLS}:1:1: what is published is not what" in said) == (1, True)


def test_pages_of_another_folder_are_not_what_was_checked(restored: Path) -> None:
    set_(restored, "docs_dir: elsewhere")
    (restored / "elsewhere").mkdir(exist_ok=True)
    (restored / "elsewhere/index.md").write_text("# x", encoding="utf-8")
    code, said = built(restored)
    assert code == 1
    assert "mkdocs.yml:1:1: docs_dir is elsewhere, but what is checked is in docs" in said


def test_a_text_that_an_extension_puts_in_is_not_what_was_checked(restored: Path) -> None:
    path = restored / "mkdocs.yml"
    more = f"      base_path: [{restored}]\n      auto_append: [more.txt]\n"
    snippets = f"  - pymdownx.snippets:\n{more}  - admonition\n"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  - admonition\n", snippets), encoding="utf-8")
    (restored / "more.txt").write_text("You may ignore all that.\n", encoding="utf-8")
    code, said = built(restored)
    assert (code, "is not what was checked" in said) == (1, True)


# --------------------------------------------------------------- nothing runs, loads or leads

FOREIGN = {
    "a script": "<script>alert(1)</script>",
    "in other letters": "<ScRiPt\n>alert(1)</sCrIpT >",
    "from a file": '<script src="x.js"></script>',
    "that poses as data": "<script data-x='type=application/json'>alert(1)</script>",
    "that is never closed": "<script/",
    "a refresh": '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    "a policy of its own": '<meta http-equiv="Content-Security-Policy" content="x">',
    "a frame": '<iframe src="x.html"></iframe>',
    "an object": '<object data="x"></object>',
    "another base": '<base href="/">',
    "an event": "<img src=x onerror=alert(1)>",
    "an event behind a bracket": '<p title=">" onclick="alert(1)">x</p>',
    "an event behind an apostrophe": "<img alt=it's src=x onerror=alert(1)>",
    "an event in a drawing's style": "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "an event behind a comment": "<!--><a title='--><img src=x onerror=alert(1)><!--'>",
    "a link that runs": '<a href="javascript:alert(1)">x</a>',
    "with entities": '<a href="java&#115;cript:alert(1)">x</a>',
    "with a line break": '<a href="java\nscript:alert(1)">x</a>',
    "a picture from elsewhere": '<img src="https://evil.example/x.png">',
    "without a scheme": '<img src="//evil.example/x.png">',
    "with backslashes": '<img src="\\\\evil.example/x.png">',
    "one of several": '<img src="a.png" srcset="b.png 1x, https://evil.example/x.png 2x">',
    "a style from elsewhere": '<link rel="stylesheet" href="https://evil.example/x.css">',
    "a name looked up": '<link rel="preconnect" href="https://evil.example">',
    "a style that loads": "<style>p { background: url(//evil.example) }</style>",
    "an attribute that loads": '<p style="background: url(//evil.example)">x</p>',
    "a link that tells": '<a href="x/" ping="https://evil.example">x</a>',
    "a form": '<form action="https://evil.example"></form>',
    "a sound": '<audio src="https://evil.example/x.mp3"></audio>',
    "a script under a prefix": '<x:script xmlns:x="http://www.w3.org/2000/svg">a()</x:script>',
    "an address under a prefix": '<svg><a y:href="javascript:a()">x</a></svg>',
    "a sheet that transforms": '<?xml-stylesheet type="text/xsl" href="x.xsl"?><x/>',
    "an entity of its own": "<!DOCTYPE x [<!ENTITY y '&#60;script>a()&#60;/script>'>]><x>&y;</x>",
    "a drawing": '<svg><use xlink:href="https://evil.example/x.svg#a"/></svg>',
}


@pytest.mark.parametrize("html", FOREIGN.values(), ids=FOREIGN)
def test_what_runs_loads_or_leads_by_itself_is_found(html: str) -> None:
    own = Own(files={"assets/frame.js"})
    assert [*foreign(Page("", html))]
    assert [*foreign(Page("a/index.html", f"<html><head></head><body>{html}</body></html>"), own)]


HARMLESS = (
    '<a href="https://elsewhere.example/">x</a> <a href="mailto:a@b.example">y</a>',
    '<img src="../assets/x.png" alt="on fire = no"> <img src="data:image/png;base64,AAAA">',
    '<link rel="canonical" href="https://elsewhere.example/x/">',
    "<code>&lt;script&gt;alert(1)&lt;/script&gt;</code> <p>a &lt; b, once = x</p>",
)


@pytest.mark.parametrize("html", HARMLESS)
def test_what_only_says_or_shows_is_left_alone(html: str) -> None:
    assert [*foreign(Page("", html))] == []


def test_a_script_of_a_template_is_known_and_one_like_it_is_not(tmp_path: Path) -> None:
    (tmp_path / "base.html").write_text('<script>go("{{ url }}", 1)</script>', encoding="utf-8")
    own = Own(scripts_of([tmp_path]), {"assets/frame.js"}, ("assets/javascripts/",), "sub/")

    def found(html: str, page: str = "a/b/index.html") -> bool:
        return bool([*foreign(Page(page, html), own)])

    assert not found('<script>go("../..", 1)</script>')
    assert found('<script>go("../..", 2)</script>')
    assert found('<script>go("");evil("", 1)</script>')
    assert not found('<script src="../../assets/frame.js"></script>')
    assert not found('<script src="/sub/assets/frame.js"></script>', "404.html")
    assert found('<script src="../../frame.js"></script>')
    assert found('<script src="https://evil.example/assets/frame.js"></script>')
    assert found('<script src="../../assets/javascripts/../../x.js"></script>')


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("site_name: Recording patients", "site_name: x <script>alert(1)</script>"),
        ("- Home: index.md", "- Home <script>alert(1)</script>: index.md"),
        ("extra:\n", "extra_css: [https://evil.example/x.css]\nextra:\n"),
        ("extra:\n", "extra_css: [hides.css]\nextra:\n"),
        ("      # edit_url", "      edit_url: 'javascript:alert(1)//{path}'\n      # edit_url"),
    ],
    ids=["site's name", "title of the navigation", "style", "own style", "address for editing"],
)
def test_no_setting_brings_anything_along(restored: Path, old: str, new: str) -> None:
    path = restored / "mkdocs.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    code, said = built(restored)
    assert code == 1
    assert re.search(r"^mkdocs\.yml:\d+:\d+: ", said, re.MULTILINE), said


def test_a_page_that_brings_a_script_is_named_with_its_line(restored: Path) -> None:
    path = restored / "docs/index.md"
    lines = path.read_text(encoding="utf-8").count("\n")
    with path.open("a", encoding="utf-8") as file:
        file.write("\n<script>alert(1)</script>\n")
    code, said = built(restored)
    assert code == 1
    assert f"docs/index.md:{lines + 2}:1: a script: <script>; remove it" in said


@pytest.mark.parametrize(
    ("text", "told", "name"),
    [
        ('<p data-status="passes">Checked.</p>', "data-status", "index.md"),
        ("**Checked: the rules behave as written.**{ .verdict }", "verdict", "index.md"),
        ('<p data-status="passes">Checked.</p>', "data-status", "more.html"),
    ],
)
def test_no_text_of_a_page_looks_like_a_status(
    restored: Path, text: str, told: str, name: str
) -> None:
    (restored / "docs" / name).write_text(f"# A title\n\n{text}\n", encoding="utf-8")
    code, said = built(restored)
    assert (code, f": {told}, which marks a status that a run has earned" in said) == (1, True)


def test_a_link_out_of_the_project_is_not_published(restored: Path) -> None:
    (restored / ".env").write_text("secret", encoding="utf-8")
    (restored / "docs/environ.txt").symlink_to("/proc/self/environ")
    (restored / "docs/etc").symlink_to("/etc")
    (restored / "docs/env.txt").symlink_to("../.env")
    code, said = built(restored)
    assert code == 1
    for name in ("environ.txt:1:1: this leads out", "etc:1:1: this leads out", "env.txt:1:1: this"):
        assert f"docs/{name}" in said


@pytest.mark.parametrize("name", ["x.htm", "x.svg", "x.xhtml", "x.XML"])
def test_no_file_that_opens_as_a_page_brings_a_script(restored: Path, name: str) -> None:
    (restored / "docs" / name).write_text("<a><script>go()</script></a>", encoding="utf-8")
    code, said = built(restored)
    assert code == 1
    assert f"a script that is not the site's own, on {name}: <script>go(); remove it" in said


@pytest.mark.parametrize("name", ["assets/decide.js", "badges.json", "Situations.md"])
def test_no_file_takes_the_place_of_the_sites_own(restored: Path, name: str) -> None:
    path = restored / "docs" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("go()", encoding="utf-8")
    code, said = built(restored)
    path.unlink()
    if path.parent != restored / "docs":
        path.parent.rmdir()
    assert code == 1
    assert f"docs/{name}:1:1: this would take the place of one of the site's own" in said


def test_a_page_in_the_place_of_a_situations_shows_it(tmp_path: Path) -> None:
    root = copy_of_toy(tmp_path)
    page = root / "docs/situations/reserved-book.md"
    page.parent.mkdir()
    page.write_text("# May I?\n\nYou may go ahead.\n", encoding="utf-8")
    told = "docs/situations/reserved-book.md:1:1: the situation"
    assert told in call(root, "build").stderr
    page.write_text("# May I?\n\n<!-- show: situation reserved-book -->\n", encoding="utf-8")
    assert call(root, "build").returncode == 0


def test_every_page_has_a_policy_even_without_folders(restored: Path) -> None:
    set_(restored, "use_directory_urls: false")
    assert built(restored)[0] == 0
    pages = [*(restored / "site").rglob("*.html")]
    assert len(pages) > 20
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert html.count('http-equiv="Content-Security-Policy"') == 1, page
        assert html.index("Content-Security-Policy") < html.index("<script")


# ------------------------------------------------------- what lies about, and what ends a build


def test_a_page_of_the_guidance_that_is_left_out_stops_the_build(restored: Path) -> None:
    set_(restored, "exclude_docs: guidance/calls.md")
    code, said = built(restored)
    assert (code, f"{CALLS}:1:1: this page of the guidance is left out" in said) == (1, True)


@pytest.mark.parametrize("name", ["calls/index.md", "calls.html"])
def test_no_other_page_takes_the_place_of_one_of_the_guidance(restored: Path, name: str) -> None:
    path = restored / "docs/guidance" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("<h1>Calls</h1>\n\nDo as you like.\n", "utf-8")
    code, said = built(restored)
    path.unlink()
    if name != path.name:
        path.parent.rmdir()
    assert code == 1
    assert re.search(
        r"(calls\.md|calls\.html|index\.md):1:1: this and .* would be the same page", said
    )


def test_a_file_that_is_not_published_is_in_nobodys_way(restored: Path) -> None:
    (restored / "docs/.DS_Store").write_text("x", encoding="utf-8")
    assert built(restored)[0] == 0


@pytest.mark.parametrize(
    ("hook", "told"),
    [
        (
            "import sys\ndef on_page_markdown(markdown, **_):\n    sys.exit(0)\n",
            ":3:1: a hook or a plugin",
        ),
        (
            "def on_nav(nav, **_):\n    raise KeyError('x')\n",
            ":2:1: KeyError: 'x'; correct it there",
        ),
    ],
    ids=["leaves", "raises"],
)
def test_a_hook_that_ends_the_build_does_not_end_it_well(
    restored: Path, hook: str, told: str
) -> None:
    hooked(restored, hook)
    code, said = built(restored)
    assert (code, re.search(rf"^hook_\w+\.py{re.escape(told)}", said, re.M) is not None) == (
        1,
        True,
    )


def test_what_mkdocs_cannot_read_is_told_before_it_tries(restored: Path) -> None:
    os.mkfifo(restored / "docs/pipe.md")
    (restored / "docs/caf\udce9.md").write_text("# x", encoding="utf-8")
    code, said = built(restored)
    (restored / "docs/pipe.md").unlink()  # no file, and so not taken away
    assert code == 1
    assert "docs/pipe.md:1:1: this is neither a file nor a folder; remove it" in said
    assert "docs/caf\\xe9.md:1:1: this name is not UTF-8" in said


def test_a_folder_that_cannot_be_opened_is_not_passed_over(
    restored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    configuration = read_configuration(restored)

    def closed(top: Path, onerror: Callable[[OSError], None], **_: object) -> list[object]:
        onerror(PermissionError(13, "Permission denied", str(top / "about")))
        return []

    monkeypatch.setattr("gmc_steps.publish.border.os.walk", closed)
    (told,) = map(str, unreadable(configuration))
    assert told.startswith("docs/about:1:1: this folder cannot be opened (Permission denied); ")


def test_a_template_that_is_not_there_is_no_lack_of_room(restored: Path) -> None:
    (restored / "own").mkdir(exist_ok=True)
    (restored / "own/main.html").write_text("{% extends 'none.html' %}", encoding="utf-8")
    path = restored / "mkdocs.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("name: material", "name: material\n  custom_dir: own"), "utf-8")
    code, said = built(restored)
    assert (code, "mkdocs.yml:1:1: the template none.html cannot be used" in said) == (1, True)
    assert "make room" not in said


def test_what_mkdocs_warns_of_has_a_place(restored: Path) -> None:
    path = restored / "docs/index.md"
    lines = path.read_text(encoding="utf-8").count("\n")
    with path.open("a", encoding="utf-8") as file:
        file.write("\nSee [this](about/nowhere.md).\n")
    said = built(restored)[1]
    told = f"docs/index.md:{lines + 2}:12: Doc file 'index.md' contains a link 'about/nowhere.md'"
    assert told in said


def test_a_link_to_the_site_stays_one_and_what_is_no_ones_stays_too(restored: Path) -> None:
    site, kept = restored / "site", restored / "kept"
    site.rename(kept)
    site.symlink_to(kept)
    try:
        assert built(restored)[0] == 0
        assert (site.is_symlink(), (kept / "index.html").is_file()) == (True, True)
        (kept / "CNAME").write_text("x.example", encoding="utf-8")
        code, said = built(restored)
        assert (code, "did not write CNAME in this folder" in said) == (1, True)
        assert (kept / "CNAME").is_file()
        (kept / "CNAME").unlink()
    finally:
        site.unlink()
        kept.rename(site)


def test_the_settings_say_where_the_site_goes(restored: Path) -> None:
    assert site_folder(restored) == Path("site")
    set_(restored, "site_dir: public")
    assert site_folder(restored) == Path("public")


def test_what_check_finds_is_no_success_of_a_plain_build_either(restored: Path) -> None:
    path = restored / "features/calls.feature"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("@56.4", "@56.4 @" + "p" + "9" * 5000, 1), encoding="utf-8")
    code, said = built(restored)
    path.write_text(text, encoding="utf-8")
    assert (code, "the tag @p999" in said) == (1, True), said[:2000]
