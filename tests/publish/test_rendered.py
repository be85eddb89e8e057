"""What is judged is what a reader sees: every way to say on the page what the marks do not."""

from __future__ import annotations

from pathlib import Path

import pytest
from own import EXAMPLE

from gmc_steps.check.rendered import lint_rendered
from gmc_steps.source.rendered import differs, render, sights
from gmc_steps.source.restatements import read_page

PATH = "docs/guidance/calls.md"
TEXT = (Path(__file__).parents[2] / PATH).read_text(encoding="utf-8")
BAR = "You **must not**{ #56.4 } record calls from patients in secret."
ASK = "you **should**{ #56.3 } pay"


def told(text: str) -> list[str]:
    """What the page says wrong, by code, whoever finds it."""
    page = read_page(PATH, text, EXAMPLE)
    return [problem.code for problem in (*page.problems, *lint_rendered(page))]


def with_(old: str, new: str) -> str:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new)


def test_the_page_as_it_is_shows_what_it_says() -> None:
    assert told(TEXT) == []


TURNED = {
    "not after it": (ASK, "you **should**{ #56.3 } not pay"),
    "never after it": (ASK, "you **should**{ #56.3 } never pay"),
    "an adverb between": (ASK, "you **should**{ #56.3 }, usually, not pay"),
    "in no case": (ASK, "you **should**{ #56.3 } in no case pay"),
    "on no account": (ASK, "you **should**{ #56.3 } on no account pay"),
    "if at all, not": (ASK, "you **should**{ #56.3 }, if at all, not pay"),
    "no apostrophe": (f"With these, {ASK}", "With these, you dont say you **should**{ #56.3 } pay"),
    "glued to it": (ASK, "you **should**{ #56.3 }n't pay"),
    "glued before it": (ASK, "you un**should**{ #56.3 } pay"),
    "with a curly apostrophe": (ASK, "you **should**{ #56.3 }n’t pay"),
    "emphasised by HTML": (ASK, "you **should**{ #56.3 } n&#111;t pay"),
    "nobody before it": (f"With these, {ASK}", "With these, nobody **should**{ #56.3 } pay"),
    "nobody, and an aside": (f"With these, {ASK}", "Nobody, ever, **should**{ #56.3 } pay"),
    "never before it": ("You **must not**", "You never **must not**"),
    "in a link": (ASK, "you [never](#p56) **should**{ #56.3 } pay"),
    "in a link like a heading's": (
        ASK,
        "you [never](#p56){ class=headerlink } **should**{ #56.3 } pay",
    ),
    "on the next line": (ASK, "you **should**{ #56.3 }\nnever pay"),
    "after a line break": (ASK, "you **should**{ #56.3 }  \nnever pay"),
    "after a line break of HTML": (ASK, "you **should**{ #56.3 }<br>never pay"),
    "on the line before": (f"With these, {ASK}", "With these, nobody\n**should**{ #56.3 } pay"),
    "no longer if": ("purposes, **provided that**", "purposes, no longer **provided that**"),
    "not only if": ("purposes, **provided that**", "purposes, not **provided that**"),
}


@pytest.mark.parametrize(("old", "new"), TURNED.values(), ids=TURNED)
def test_a_word_beside_a_mark_belongs_to_its_modality(old: str, new: str) -> None:
    assert "mark-turned" in told(with_(old, new))


@pytest.mark.parametrize("end", ["\n", "  \n", "<br>", "\n\n"])
def test_where_a_line_ends_is_nothing_of_a_norm(end: str) -> None:
    assert told(with_(ASK, f"you{end}**should**{{ #56.3 }}{end}pay")) == []


def test_a_limb_is_turned_round_by_the_words_beside_it() -> None:
    limbs = "You **must**{ .limbs }:\n\n- A*stop recording*{ #56.4 }B;\n- *x*{ #56.9 }."

    def said(before: str, after: str, governing: str = ":") -> list[str]:
        text = limbs.replace("A", before).replace("B", after).replace("}:", f"}}{governing}")
        return told(with_(BAR, text))

    assert said("", " when asked; not later") == []
    assert said("do not ", "") == ["mark-turned"]
    assert said("say that they cannot ", "") == ["mark-turned"]
    assert said("go on without ", "") == ["mark-turned"]
    assert said("be independent and ", "") == []
    assert said("", " is not needed") == ["mark-turned"]
    assert said("", "", " not:") == ["mark-turned"]


UNMARKED = {
    "underscores": "You __must__ record.",
    "code": "You `must` record.",
    "a fence": "```\nYou must record.\n```",
    "tildes": "~~~\nYou must record.\n~~~",
    "an entity": "You m&#117;st record.",
    "pieces around a comment": "You mu<!-- x -->st record.",
    "pieces around a tag": "You m<b></b>ust record.",
    "an accent": "You mùst record.",
    "an indented line": "    You must record.",
}


@pytest.mark.parametrize("more", UNMARKED.values(), ids=UNMARKED)
def test_a_modal_word_counts_however_it_is_written(more: str) -> None:
    assert {"unmarked-modal", "malformed-mark"} & {*told(with_(BAR, f"{BAR}\n\n{more}"))}


LETTERS = {
    "a zero-width space": "You m\u200bust record.",
    "a soft hyphen": "You mu&shy;st record.",
    "Cyrillic letters": "You m\u0443st record.",
    "a mathematical letter": "You \U0001d426ust record.",
    "a letter in a circle": "You \u24dcust record.",
    "a mark that overlays": "You must\u0338 record.",
    "a change of direction": "You \u202etsum record.",
}


@pytest.mark.parametrize("more", LETTERS.values(), ids=LETTERS)
def test_a_letter_that_looks_like_another_or_like_none_is_told(more: str) -> None:
    assert "odd-letter" in told(with_(BAR, f"{BAR} {more}"))


HIDDEN = {
    "struck out": f"<del>{BAR}</del>",
    "a hidden span": f"<span hidden>{BAR}</span>",
    "a style": f'<span style="display:none">{BAR}</span>',
    "an attribute of the mark": BAR.replace("{ #56.4 }", "{ #56.4 hidden=1 }"),
    "an attribute of the paragraph": f"{BAR}\n{{: hidden }}",
    "a class": f"{BAR}\n{{: .offscreen }}",
    "a tilde fence": f"~~~\n{BAR}\n~~~",
    "a link's definition": f'[x]: http://a.b "{BAR}"',
    "four spaces": f"    {BAR}",
    "a link that a theme hides": f"[{BAR}](#p56){{ .headerlink }}",
    "a div": f"<div>\n{BAR}\n</div>",
    "a paragraph of HTML": f"<p>{BAR}</p>",
    "details of HTML": f"<details>\n{BAR}\n</details>",
    "a picture's description": f"![{BAR}](x.svg)",
}


@pytest.mark.parametrize("new", HIDDEN.values(), ids=HIDDEN)
def test_a_norm_that_leaves_the_page_is_noticed(new: str) -> None:
    assert {"mark-unseen", "foreign-form", "malformed-mark"} & {*told(with_(BAR, new))}


def test_a_heading_that_leaves_the_page_is_noticed() -> None:
    assert "mark-unseen" in told(with_("### 56.", "~~~~\n\n### 56.") + "\n~~~~\n")


def test_an_address_is_that_of_its_mark_alone() -> None:
    assert told(with_("### 56.", "## Before {: #56.4 }\n\n### 56.")) == ["foreign-form"]


def test_only_a_sign_leads_to_a_heading_unseen() -> None:
    within = "### 56. Calls {: #p56 }\n\n#### No [%s](#no){ .headerlink } {: #no }"
    read = [sights(render(within % said))["p56"].text.split() for said in ("¶", "duty")]
    assert read == [["No"], ["No", "duty"]]


def test_two_sights_agree_in_what_is_said_and_in_nothing_else() -> None:
    judged = sights(render(TEXT))
    typeset = render(TEXT).replace("patient's", "patient’s").replace("<h3 ", "<h4 ")
    assert differs(sights(typeset.replace("</h3>", "</h4>")), judged) is None
    assert differs(sights(render(with_("must not", "may"))), judged) == "p56"
    assert differs(sights(render(with_(BAR, f"{BAR} It is permitted."))), judged) == "p56"
    assert differs(sights(render("# Calls")), judged) == "p56"
    for inside in ("#### Nothing binds", "<h5>Nothing binds</h5>"):
        assert differs(sights(render(f"{TEXT}\n\n{inside}")), judged) == "p56"
    assert differs(sights(render(f"{TEXT}\n\n### 57. X {{: #p57 }}\n\nYou may.")), judged) == "p57"
