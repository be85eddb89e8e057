"""What each phrase changes is worked out from the rules, and follows them."""

from __future__ import annotations

from dataclasses import replace

from toy_project import LIBRARY

from gmc_steps.core import advise
from gmc_steps.core.logic import ALWAYS
from gmc_steps.guidance import GUIDANCE
from gmc_steps.publish import SiteModel
from gmc_steps.publish.phrases import chapters
from gmc_steps.publish.worked_out.effects import effects

REFUSED = {"errand": "borrow", "reader_age": "child", "owner": "library"}


def test_what_only_selects_duties_moves_no_verdict_and_most_of_the_rest_does() -> None:
    found = effects(GUIDANCE)
    moving = {name for (name, _), effect in found.items() if effect.moves}
    selecting = {name for name, fact in GUIDANCE.facts.items() if fact.selects_only}
    assert moving & selecting == set()
    # Nothing was found for this one: it only says which duties there are.
    assert set(GUIDANCE.facts) - moving - selecting == {"discussion"}


def test_norms_that_ask_for_an_answer_are_told_from_those_that_it_stands_against() -> None:
    found = effects(GUIDANCE)
    assert "13.1" in found["patient_consent", "given"].asked_for
    assert "13.1" in found["patient_consent", "not_given"].against
    assert "10.7" in found["kind", "xray"].asked_for
    assert "10.7" in found["kind", "endoscopic"].against
    assert "10.7" not in found["kind", "xray"].against
    assert found["consent_form", "written"].asked_for == ("24.2", "37.2")
    assert found["consent_form", "written"].against == ("24.3",)


def test_another_rule_changes_what_a_phrase_changes() -> None:
    before = effects(LIBRARY)["reserved_by", "another"]
    assert before.moves
    assert before.asked_for == ("2.2", "3.1")
    assert before.against == ("2.1",)
    rules = {id: replace(LIBRARY.norm[id], when=ALWAYS, met=ALWAYS) for id in ("2.1", "2.2", "3.1")}
    after = effects(LIBRARY.with_norms(rules))["reserved_by", "another"]
    assert (after.asked_for, after.against, after.moves) == ((), (), False)


def test_a_move_is_a_move_of_the_verdict() -> None:
    assert effects(LIBRARY)["parent_agrees", "refused"].moves
    verdicts = {
        advise(LIBRARY, {**REFUSED, "parent_agrees": x}).verdict_assuming
        for x in ("agreed", "refused")
    }
    assert len(verdicts) == 2


def test_the_catalogue_shows_effects_where_they_are_measured(project_site: SiteModel) -> None:
    unmeasured = [
        x for topics in chapters(project_site).values() for t in topics for x in t.phrases
    ]
    assert {phrase.effect for phrase in unmeasured} == {None}
    acts = [phrase.text for phrase in unmeasured if phrase.act]
    asked = [norm.id for norm in GUIDANCE.norms if norm.asked_by_id]
    said = ("has been done", "has not been done")
    assert sorted(acts) == sorted(f"{id} {words}" for id in asked for words in said)
