"""The guided tool as a reader meets it: keyboard, address, focus, record."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from gmc_steps.core.words import AT_LEAST, AT_LEAST_IN_BRIEF

PHOTO = "stage=make&made_for=care&kind=unlisted&patient=adult&capacity_recording=has"
GO = PHOTO + "&patient_consent=given&usual"
REFUSED = PHOTO + "&patient_consent=not_given&usual"
URGENT = (
    "stage=make&made_for=care&kind=unlisted&patient=adult&capacity_recording=lacks"
    "&capacity_procedure=lacks&decision_maker=nobody&urgency=immediate&integral=integral"
    "&procedure_consent=no_treatment&usual"
)
TEACHING_TOO = (
    "stage=make&made_for=care&also_for=secondary&secondary_kind=teaching&kind=unlisted"
    "&patient=adult&capacity_recording=has&patient_consent=given&also_consent=withdrawn&usual"
)
LEAST = (
    "stage=in_progress&made_for=broadcast&recorder=outside_healthcare&intrusion=concern_remains"
    "&patient=adult&capacity_recording=has&patient_consent=?&usual"
)
SLIDE = (
    "stage=use&made_for=care&kind=slide&use_for=public_domain&identifiability=anonymised"
    "&patient=adult&capacity_recording=has&usual"
)
CROWDED = (
    "stage=make&made_for=broadcast&recorder=outside_healthcare&role=arranges"
    "&treating_body=different&employer=nhs&kind=unlisted&patient=under_16"
    "&capacity_recording=lacks&parent_consent=not_given&vulnerability=vulnerable"
    "&questions=asked&support=needed&doubt_law=yes&doubt_filming=yes&doubt_rights=yes"
    "&impairing_condition=yes&restrict_wish=restrict&usual"
)


def at(page: Page, fragment: str, kind: str) -> None:
    page.goto("about:blank")
    page.goto(page.url_of_tool + "#" + fragment)  # type: ignore[attr-defined]
    assert page.evaluate("document.body.dataset.decide") == kind


def confirmed(page: Page, fragment: str, kind: str) -> None:
    """Come there by a step within the tool, as a reader does who confirms what is asked."""
    page.goto(page.url_of_tool)  # type: ignore[attr-defined]
    page.evaluate("fragment => { location.hash = fragment; }", fragment)
    page.wait_for_function("kind => document.body.dataset.decide === kind", arg=kind)


@pytest.fixture(autouse=True)
def _address(page: Page, address: str) -> None:
    page.url_of_tool = address + "decide/"  # type: ignore[attr-defined]


def test_a_journey_by_keyboard_alone(tool: Page) -> None:
    def tab_to(name: str, role: str) -> None:
        for _ in range(60):
            tool.keyboard.press("Tab")
            if tool.evaluate("document.activeElement.textContent").strip().startswith(name):
                break
        expect(tool.get_by_role(role, name=name).first).to_be_focused()  # type: ignore[arg-type]

    def answer(question: str, down: int) -> None:
        heading = tool.get_by_role("heading", level=1, name=question)
        expect(heading).to_be_focused()
        assert question in tool.title()
        for _ in range(12):
            tool.keyboard.press("Tab")
            if tool.evaluate("document.activeElement.type") == "radio":
                break
        tool.keyboard.press("Space")
        for _ in range(down):
            tool.keyboard.press("ArrowDown")
        tool.keyboard.press("Enter")

    tab_to("Photograph or film", "link")
    tool.keyboard.press("Enter")
    answer("Who is the patient, and can they decide about this?", 0)
    expect(tool.get_by_role("heading", name="You may go ahead once this is done.")).to_be_focused()
    tab_to("Yes", "link")
    tool.keyboard.press("Enter")
    expect(tool.get_by_role("heading", name="You may go ahead.")).to_be_focused()
    assert tool.title().startswith("You may go ahead.")


def test_back_and_forward_work(tool: Page) -> None:
    tool.locator(".tasks").get_by_role("link", name="Photograph or film").click()
    # An answer to one of two questions that are asked together leaves the other.
    tool.get_by_label("Adult, in doubt").check()
    tool.get_by_role("button", name="Continue").click()
    heading = tool.get_by_role("heading", level=1)
    expect(heading).to_have_text("Can the patient decide about the recording, now?")
    tool.go_back()
    expect(heading).to_have_text("Who is the patient, and can they decide about this?")
    tool.go_forward()
    expect(heading).to_have_text("Can the patient decide about the recording, now?")
    tool.get_by_role("link", name="Back", exact=True).click()
    expect(heading).to_have_text("Who is the patient?")
    expect(tool.get_by_label("Adult", exact=True)).to_be_checked()


def test_nobody_is_offered_what_cannot_be(page: Page) -> None:
    at(page, "stage=make&made_for=care&kind=unlisted", "question")
    expect(page.get_by_label("Under 16, can decide")).to_be_visible()
    expect(page.get_by_label("Recorded in life, has since died")).to_have_count(0)
    at(page, "item=call&stage=make&made_for=secondary&ask=patient", "question")
    expect(page.get_by_label("Under 16")).to_be_visible()
    expect(page.get_by_label("Recorded at a post-mortem")).to_have_count(0)


def test_continue_is_in_sight_on_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    for fragment in ("start", "stage=make", PHOTO.replace("&patient=adult", "&ask=patient")):
        at(page, fragment, "question")
        button = page.get_by_role("button", name="Continue").bounding_box()
        assert button is not None
        assert button["y"] + button["height"] <= 844


def test_an_address_is_the_whole_state(page: Page, browser: Browser) -> None:
    at(page, GO, "result")
    first = page.locator("#decide").inner_text()
    other = browser.new_context().new_page()
    other.goto(page.url)
    assert other.locator("#decide").inner_text() == first
    assert other.evaluate("location.hash.slice(1)") == GO
    stored = other.evaluate("[Object.keys(localStorage).join(), document.cookie]")
    assert not re.search("stage|patient", " ".join(stored))
    other.context.close()


def test_what_is_unknown_in_an_address_is_left_aside_visibly(page: Page) -> None:
    at(page, "stage=make&patient=<b>x</b>&colour=red&made_for=care", "question")
    note = page.locator("#decide .notice")
    expect(note).to_contain_text("colour=red")
    expect(note).to_contain_text("patient=<b>x</b>")
    expect(page.locator("details.answers summary")).to_have_text("Your 2 answers")


def test_an_answer_that_contradicts_another_is_left_aside_visibly(page: Page) -> None:
    at(page, "item=recording&stage=use&asks_to_stop=yes", "question")
    expect(page.locator("#decide .notice")).to_contain_text("asks_to_stop=yes")
    # One on which nothing turns may stand, and be changed.
    at(page, "item=tissue_slide&stage=make", "result")
    assert page.locator("#decide .notice").count() == 0
    idle = page.locator(".answers li").filter(has_text="It plays no part here.")
    page.locator(".answers summary").click()
    idle.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What do you want to do?")
    assert page.locator("#decide .notice").count() == 0


def test_an_old_link_says_that_a_refusal_is_answered_otherwise_now(page: Page) -> None:
    """It was an answer about consent; a refusal is the patient's wish now."""
    at(page, f"{PHOTO}&patient_consent=refused", "question")
    expect(page.locator("#decide .notice")).to_contain_text("“patient_consent=refused”")
    assert "may go ahead" not in page.locator("#decide").inner_text()


def test_an_answer_and_its_record_lead_to_what_is_known_of_a_later_edition(page: Page) -> None:
    at(page, GO, "result")
    page.locator("#decide .later a").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The current edition")
    at(page, f"{GO}&record", "record")
    expect(page.locator(".sheet")).to_contain_text("/about/current-edition/")


def test_an_answer_says_whom_to_ask_where_nothing_is_filled_in(page: Page) -> None:
    at(page, GO, "result")
    slots = page.locator("#decide details.slots")
    slots.locator("summary").click()
    expect(slots).to_contain_text("Approved apps and devices: not filled in here. Ask which")
    assert "contract" not in slots.inner_text()
    # As a copy would fill it in.
    page.evaluate(
        """() => { const place = document.getElementById("decide-slots");
        const said = [["Ask ", ""], ["pictures@trust.example", "mailto:pictures@trust.example"]];
        place.textContent = JSON.stringify(JSON.parse(place.textContent)
          .map(([title, , ask, norms]) => [title, said, ask, norms])); }"""
    )
    page.evaluate("() => { location.hash += '&now'; }")
    expect(slots).to_contain_text("Ask pictures@trust.example")
    slots.locator("summary").click()
    mail = slots.get_by_role("link", name="pictures@trust.example").first
    expect(mail).to_have_attribute("href", "mailto:pictures@trust.example")


@pytest.mark.parametrize("value", ["none", "beyond_original"])
def test_an_old_link_says_which_answer_there_is_no_longer(page: Page, value: str) -> None:
    """Both were answers about consent to a use until values that exclude one another took over."""
    use = (
        "stage=use&made_for=care&use_for=secondary&secondary_kind=teaching&kind=unlisted"
        "&patient=adult&capacity_recording=has"
    )
    at(page, f"{use}&identifiability=anonymised&use_consent={value}&usual", "result")
    expect(page.locator("#decide .notice")).to_contain_text(f"“use_consent={value}”")
    expect(page.locator(".result")).to_have_attribute("data-verdict", "may")
    expect(page.locator("details.answers summary")).to_have_text("Your 8 answers")
    # Where the answer is needed, the question is asked anew.
    open_ = f"{use}&identifiability=identifiable&anonymising=possible&use_consent={value}"
    at(page, open_, "question")
    expect(page.locator("#decide .notice")).to_contain_text(f"“use_consent={value}”")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Does consent cover this use or disclosure?"
    )


def test_an_idle_answer_stands_and_is_said_to_play_no_part(page: Page) -> None:
    at(page, GO.replace("&usual", "&employer=nhs&family_information=yes&usual"), "result")
    assert page.locator("#decide .notice").count() == 0
    idle = page.locator(".answers li").filter(has_text="It plays no part here.")
    expect(idle).to_have_count(2)
    expect(page.locator(".result")).to_have_attribute("data-verdict", "may")
    at(page, GO.replace("&usual", "&employer=nhs&usual&record"), "record")
    expect(page.locator(".sheet")).to_contain_text("NHS body. It plays no part here.")


def test_continue_without_an_answer(page: Page) -> None:
    at(page, "stage=make&made_for=care&kind=unlisted", "question")
    page.get_by_role("button", name="Continue").click()
    summary = page.locator(".error-summary")
    expect(summary).to_be_focused()
    assert page.title().startswith("Error: ")
    summary.get_by_role("link").click()
    expect(page.locator("#decide-0")).to_be_focused()


def test_not_sure_never_leads_to_going_ahead(page: Page) -> None:
    at(page, "stage=make&made_for=care&kind=unlisted&patient=?", "result")
    expect(page.locator(".result")).to_have_attribute("data-verdict", "depends")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Do not go ahead yet")
    expect(page.locator(".card")).to_contain_text("Find out who the patient is")
    assert page.locator(".outlook li").count() == 6


def test_every_question_offers_not_sure(page: Page) -> None:
    for name in ("stage", "patient", "capacity_recording", "patient_consent", "harm", "support"):
        at(page, f"stage=make&made_for=care&patient=adult&ask={name}", "question")
        assert page.locator(".choice.unsure").count() == 1
        page.locator(".choice.unsure input").check()
        page.get_by_role("button", name="Continue").click()
        assert f"{name}=?" in page.evaluate("location.hash")


def test_an_answer_can_be_changed(page: Page) -> None:
    at(page, GO, "result")
    page.locator(".answers summary").click()
    page.locator(".answers li").filter(has_text="has consented").get_by_role("link").click()
    page.get_by_label("Not yet given", exact=True).check()
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".result")).to_have_attribute("data-verdict", "must_not")


def test_a_refusal_says_what_would_change_it(page: Page) -> None:
    at(page, REFUSED, "result")
    page.get_by_text("What would change it").click()
    page.get_by_role("link", name="the patient has consented to the recording", exact=True).click()
    expect(page.locator(".result")).to_have_attribute("data-verdict", "may")


COVERT = "stage=covert&made_for=other_reason&patient=adult&covert_need=serious_harm"
WISH = PHOTO + "&patient_consent=not_given&patient_wish=against_recording&usual"


def test_a_change_that_does_not_permit_names_its_verdict(page: Page) -> None:
    said = "If a relevant body has authorised the covert recording: a person has to decide."
    at(page, COVERT + "&authorisation=not_sought&usual", "result")
    expect(page.locator(".result")).to_contain_text(said)
    at(page, COVERT + "&authorisation=not_sought&usual&record", "record")
    expect(page.locator(".sheet")).to_contain_text(said)


def test_that_nothing_would_change_it_names_what_stands_in_the_way(page: Page) -> None:
    wish = "In the way: the patient does not want to be recorded."
    for fragment, place in ((WISH, ".to-do"), (WISH + "&record", ".sheet")):
        at(page, fragment, "result" if place == ".to-do" else "record")
        expect(page.locator(place)).to_contain_text("nothing that you could do opens the way")
        expect(page.locator(place)).to_contain_text(wish + " Do not press")
        # As a heading beside the refusal it would read as a way round.
        expect(page.locator(".changes")).to_have_count(0)
    at(page, PHOTO + "&patient_consent=given&harm=yes&usual", "result")
    expect(page.locator(".result")).to_contain_text("may harm the patient.")
    assert "Do not press" not in page.locator(".result").inner_text()


@pytest.mark.parametrize("fragment", [WISH, GO, COVERT + "&authorisation=not_sought&usual"])
def test_the_edition_stands_below_every_card_and_the_examples_at_the_end(
    page: Page, fragment: str
) -> None:
    at(page, fragment, "result")
    expect(page.locator(".result > .card + .later")).to_have_count(1)
    # Beside a bar, that examples pass could be taken for a blessing.
    expect(page.locator("#decide > .proof:last-child")).to_have_count(1)


def test_a_listed_recording_is_answered_once_the_procedure_is_known(page: Page) -> None:
    scope = "stage=make&made_for=care&kind=endoscopic&patient=adult&capacity_recording=has"
    at(page, scope, "question")
    asked = page.get_by_role("heading", level=1)
    expect(asked).to_have_text("Has consent been given to the investigation or treatment?")
    at(page, f"{scope}&procedure_consent=not_given", "result")
    expect(page.locator(".card")).to_contain_text("Get consent to the procedure from the patient")
    # What else is only to be done is told by the answer.
    at(page, scope.replace("endoscopic", "unlisted"), "result")


def test_no_count_stands_in_brackets_like_a_paragraph(page: Page) -> None:
    at(page, GO.replace("&usual", ""), "result")
    for summary in page.locator("#decide summary").all_text_contents():
        assert "(" not in summary


def test_what_is_settled_at_least_is_said(page: Page) -> None:
    at(page, LEAST, "result")
    expect(page.locator(".result")).to_have_attribute("data-verdict", "should_stop")
    expect(page.locator(".card .lead")).to_have_text(AT_LEAST_IN_BRIEF)
    at(page, LEAST + "&record", "record")
    expect(page.locator(".sheet")).to_contain_text(AT_LEAST)


def test_what_comes_later_stands_apart(page: Page) -> None:
    at(page, GO, "result")
    later = page.locator(".to-do [data-ahead] li")
    expect(later).to_have_count(2)
    expect(later.first).to_contain_text(
        "You must stop the recording, where practicable, when the patient asks."
    )
    assert "Meanwhile" in page.locator(".to-do h3").all_text_contents()
    at(page, GO + "&record", "record")
    expect(page.locator(".sheet")).to_contain_text("Meanwhile")


def test_where_to_read_on_and_what_words_mean(page: Page) -> None:
    at(page, SLIDE, "result")
    read_on = page.locator(".result section").filter(has=page.get_by_text("Where to read on"))
    expect(read_on).to_contain_text(
        "The Information Commissioner's Office has more on anonymising."
    )
    page.get_by_text("Why, and what applies").click()
    page.get_by_text("What the words mean").click()
    expect(page.locator(".meanings")).to_contain_text("A slide of human tissue is no recording")
    at(page, SLIDE + "&record", "record")
    for part in (
        "the Information Commissioner's Office (12.3)",
        "What the words mean: 5.5, 7.1, 10.3, 15.1, 57.1",
    ):
        expect(page.locator(".sheet")).to_contain_text(part)


def test_out_of_scope_says_why_and_that_no_scenario_stands_behind_nothing(page: Page) -> None:
    at(page, "item=public_area_cctv&usual", "result")
    expect(page.locator(".meanings")).to_contain_text("CCTV of public areas")
    at(page, "acting=private", "result")
    expect(page.locator(".proof")).to_contain_text("No paragraph is cited here")
    assert "All 0" not in page.locator(".result").inner_text()


def test_what_only_selects_duties_is_assumed_without_being_confirmed(page: Page) -> None:
    assumed = "It is practicable to explain possible secondary uses."
    at(page, GO.replace("&usual", ""), "result")
    usual = page.locator(".usual")
    expect(usual).to_contain_text("No wish of the patient's against it is known.")
    assert assumed not in (usual.text_content() or "")
    # The wish and the harm stand outside the fold: nobody is told that they may be skipped.
    summary = usual.locator("summary")
    expect(summary).to_have_text(
        re.compile(
            "Holds only if the patient is not against it, it could not harm the patient, "
            r"and \d+ more$"
        )
    )
    at(page, REFUSED.replace("&usual", ""), "result")
    expect(summary).to_have_text("What this takes for granted")
    at(page, GO.replace("&usual", ""), "result")
    at(page, GO.replace("&usual", "&record"), "record")
    expect(page.locator(".sheet")).to_contain_text("Taken for granted, not confirmed")
    confirmed(page, GO, "result")
    expect(usual).to_have_count(0)
    expect(page.locator(".result")).to_contain_text(assumed)
    confirmed(page, GO + "&record", "record")
    granted = page.locator(".said-so ul").nth(1).inner_text()
    assert "professional role" in granted
    assert assumed not in granted
    expect(page.locator(".sheet")).to_contain_text("Assumed, and not asked")


def test_who_opens_an_address_has_confirmed_nothing_yet(page: Page) -> None:
    at(page, GO + "&record", "record")
    expect(page.locator(".sheet")).to_contain_text("Taken for granted, not confirmed")
    at(page, URGENT + "&judged&record", "interruption")
    page.get_by_role("link", name="Continue to the answer").click()
    expect(page.locator(".result")).to_be_visible()


def test_judgement_interrupts(page: Page) -> None:
    at(page, URGENT, "interruption")
    expect(page.locator(".interruption")).to_contain_text("19.2")
    page.get_by_role("link", name="Continue to the answer").click()
    assert page.evaluate("document.body.dataset.decide") == "result"


def test_two_purposes_get_two_verdicts(page: Page) -> None:
    at(page, TEACHING_TOO, "result")
    assert page.locator(".purpose").count() == 2


def test_duties_come_strongest_first_and_are_cited(page: Page) -> None:
    at(page, GO, "result")
    headings = page.locator(".to-do h3").all_text_contents()
    assert headings[:2] == ["You must", "You should"]
    for link in page.locator(".duties a").all()[:40]:
        assert re.search(r"guidance/[a-z-]+/#\d+\.\d+$", link.evaluate("a => a.href"))


def test_the_links_lead_to_marks_that_exist(page: Page, address: str) -> None:
    at(page, GO, "result")
    targets = sorted(
        set(
            page.locator(".result a[href*='guidance/']").evaluate_all(
                "links => links.map(link => link.href)"
            )
        )
    )
    assert len(targets) > 10
    for target in targets:
        if not page.url.startswith(target.split("#")[0]):
            page.goto(target.split("#")[0])
        assert page.locator(f"[id='{target.split('#')[1]}']").count() == 1, target


def test_evidence_that_is_missing_warns(page: Page) -> None:
    def rewritten(page: Page, change: str) -> None:
        page.add_init_script(
            "const parse = JSON.parse; JSON.parse = (text, ...rest) => {"
            "const data = parse(text, ...rest); if (data && data.judged) {" + change + "}"
            "return data; };"
        )

    all_pass = (
        "data.notice = ''; data.unchecked = {}; data.failing = {};"
        "for (const entry of Object.values(data.paragraphs)) {"
        " entry[2] = 'passes'; entry[3] = 3; entry[4] = 0; }"
    )
    rewritten(page, all_pass)
    at(page, GO, "result")
    expect(page.locator(".result .warning")).to_have_count(0)
    expect(page.locator(".proof")).to_contain_text("All ")
    rewritten(page, "data.paragraphs['8'][2] = 'fails'; data.failing['8'] = ['x'];")
    at(page, GO, "result")
    expect(page.locator(".result .warning")).to_contain_text("Disagrees: do not rely on this.")
    rewritten(
        page,
        "data.paragraphs['8'][2] = 'passes'; data.failing = {};"
        "data.unchecked = {'8.4': 'not checked: out of date'};",
    )
    at(page, GO, "result")
    expect(page.locator(".result .warning")).to_contain_text("8.4")


TYPICAL = (
    (
        "stage=make&made_for=secondary&secondary_kind=teaching&kind=unlisted&patient=adult"
        "&capacity_recording=has&patient_consent=given&usual"
    ),
    (
        "stage=use&made_for=care&use_for=secondary&secondary_kind=teaching&kind=unlisted"
        "&patient=adult&capacity_recording=has&identifiability=anonymised&usual"
    ),
    (
        "stage=use&made_for=care&use_for=secondary&secondary_kind=teaching&kind=unlisted"
        "&patient=adult&capacity_recording=has&identifiability=identifiable"
        "&anonymising=possible&use_consent=not_asked&usual"
    ),
    "stage=disclose&made_for=care&use_for=own_care&usual",
    (
        "stage=use&made_for=care&use_for=learning_material&kind=unlisted&patient=adult"
        "&capacity_recording=has&identifiability=identifiable&anonymising=defeats_purpose"
        "&use_consent=patient&usual"
    ),
    (
        "stage=make&made_for=broadcast&kind=unlisted&recorder=outside_healthcare&patient=adult"
        "&capacity_recording=has&role=arranges&treating_body=same&patient_consent=given&usual"
    ),
    (
        "stage=make&made_for=broadcast&kind=unlisted&recorder=outside_healthcare&patient=under_16"
        "&capacity_recording=lacks&now&usual"
    ),
)


@pytest.mark.parametrize(
    "fragment", [GO, REFUSED, TEACHING_TOO, CROWDED, URGENT + "&judged", *TYPICAL]
)
def test_the_record_prints_on_one_page(page: Page, fragment: str) -> None:
    confirmed(page, fragment + "&record", "record")
    pdf = page.pdf(format="A4", margin=dict.fromkeys(("top", "right", "bottom", "left"), "12mm"))
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_a_guidance_page_prints_on_several_pages(page: Page, address: str) -> None:
    page.goto(address + "guidance/care/")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4"))) > 1  # the count can fail


def test_the_record_names_what_it_rests_on(page: Page) -> None:
    page.add_init_script("window.print = () => { window.printed = (window.printed || 0) + 1; };")
    confirmed(page, GO + "&record", "record")
    text = page.locator(".sheet").inner_text()
    for part in (
        "You may go ahead.",
        "The patient is an adult.",
        "Confirmed as ordinary circumstances",
        "8.3",
        "March 2013",
        "rules ",
        "#stage=make",
        "Patient’s identifier",
        "Signature",
        "Not a consent form, not legal advice",
    ):
        assert part in text
    assert page.locator("#decide input, #decide textarea").count() == 0
    assert page.evaluate("window.printed") is None
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed") == 1


def test_the_record_can_be_copied(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    at(page, GO + "&record", "record")
    page.get_by_role("button", name="Copy as text").click()
    expect(page.locator(".copy-said")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "You may go ahead." in copied
    assert "#stage=make" in copied


def test_without_a_clipboard_the_text_is_selected(page: Page) -> None:
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "document.execCommand = () => false;"
    )
    at(page, GO + "&record", "record")
    page.get_by_role("button", name="Copy as text").click()
    expect(page.locator(".copy-said")).to_contain_text("Ctrl+C")
    assert "You may go ahead." in page.evaluate("getSelection().toString()")


def test_nothing_can_be_typed(tool: Page) -> None:
    assert tool.locator(".md-content input:not([type=radio]), .md-content textarea").count() == 0


def test_no_request_leaves_the_site(page: Page, address: str, requests: list[str]) -> None:
    at(page, GO + "&record", "record")
    for path in ("", "guidance/care/", "status/"):
        page.goto(address + path)
    page.wait_for_timeout(300)
    assert len(requests) > 10
    assert [
        url for url in requests if not url.startswith((address, "about:", "data:", "blob:"))
    ] == []


def test_single_keys_do_nothing(page: Page, address: str) -> None:
    for path in ("decide/", "guidance/care/"):
        page.goto(address + path)
        before = page.url
        for key in "nps/f.,":
            page.keyboard.press(key)
        page.wait_for_timeout(100)
        assert page.url == before
        assert not page.evaluate("document.getElementById('__search').checked")


def test_targets_are_large_enough(page: Page) -> None:
    at(page, "start", "question")
    for label in (
        *page.locator(".choice label").all(),
        *page.locator(".begin-button:visible").all(),
        *page.locator("#decide :is(.back, .so-far, .short-cut-line) a").all(),
    ):
        box = label.bounding_box()
        assert box is not None
        assert box["height"] >= 44


def test_without_javascript_the_lists_can_be_read(browser: Browser, address: str) -> None:
    reader = browser.new_context(java_script_enabled=False).new_page()
    reader.goto(address + "decide/")
    expect(reader.get_by_text("The questions need JavaScript")).to_be_visible()
    # Nothing is shown that would do nothing.
    expect(reader.locator(".tasks")).to_be_hidden()
    expect(reader.locator(".begin-button")).to_be_hidden()
    reader.get_by_text("As pictures and lists").click()
    reader.get_by_role("link", name="as a picture and lists").first.click()
    expect(reader.locator(".path text").first).to_be_visible()
    reader.get_by_text("As lists").click()
    expect(reader.get_by_role("heading", name="1. Who is the patient?")).to_be_visible()
    reader.get_by_role("link", name="question 2", exact=True).first.click()
    assert reader.url.endswith("/decide/own-care/#q2")
    assert reader.locator("li a[href*='guidance/']").count() > 5
    reader.context.close()


def test_with_javascript_nobody_is_told_that_it_is_off(tool: Page) -> None:
    expect(tool.get_by_text("The questions need JavaScript")).to_be_hidden()


# All questions on one page -------------------------------------------------------------------


def question(page: Page, words: str) -> Any:
    return page.get_by_role("group", name=words)


def test_all_questions_on_one_page_come_and_go(page: Page) -> None:
    at(page, "start", "question")
    page.get_by_role("link", name="All questions on one page").click()
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    history = page.evaluate("history.length")
    stage = question(page, "What do you want to do?")
    stage.get_by_label("Record, or arrange a recording").focus()
    page.keyboard.press("Space")
    made_for = question(page, "What is, or was, the recording made for?")
    expect(made_for).to_be_visible()
    expect(stage.get_by_label("Record, or arrange a recording")).to_be_focused()
    assert page.evaluate("location.hash") == "#stage=make&all"
    made_for.get_by_label("The patient’s care").check()
    expect(question(page, "Who is the patient?")).to_be_visible()
    stage.get_by_label("Others record; I have no part in it").check()
    expect(question(page, "Who is the patient?")).to_have_count(0)
    assert page.evaluate("history.length") == history
    assert page.locator("#decide input:not([type=radio]), #decide textarea").count() == 0


def test_all_questions_on_one_page_lead_to_the_same_answer(page: Page) -> None:
    at(page, PHOTO + "&all", "all")
    said = page.locator(".all-said")
    expect(said).to_have_attribute("role", "status")
    expect(said).to_contain_text("1 question is open.")
    question(page, "Has the patient consented").get_by_label("Yes", exact=True).check()
    expect(said).to_contain_text("If nothing is out of the ordinary: You may go ahead.")
    page.get_by_role("link", name="Continue", exact=True).click()
    expect(page.get_by_role("heading", name="You may go ahead.")).to_be_focused()
    page.go_back()
    expect(said).to_contain_text("You may go ahead.")
    page.reload()
    consented = question(page, "Has the patient consented").get_by_label("Yes", exact=True)
    expect(consented).to_be_checked()


def test_on_one_page_an_answer_that_rests_on_judgement_is_not_given_away(page: Page) -> None:
    at(page, URGENT.replace("&usual", "&all"), "all")
    expect(page.locator(".all-said")).to_contain_text("rests on judgement")
    expect(page.locator(".all-said")).not_to_contain_text("go ahead")
    page.get_by_role("link", name="Continue", exact=True).click()
    expect(page.locator(".interruption")).to_be_visible()


# What stands behind an answer ----------------------------------------------------------------


def test_the_scenarios_behind_an_answer_are_named(page: Page, requests: list[str]) -> None:
    at(page, GO, "result")
    assert not any(url.endswith("scenarios.js") for url in requests)
    page.locator(".proof summary").click()
    names = page.locator(".scenario-names li")
    expect(names.first).to_be_visible()
    count = page.locator(".scenario-names a").count()
    assert count > 20
    assert names.filter(has_text=re.compile("passes|not run|out of date")).count() == names.count()
    target = page.locator(".scenario-names a").first.get_attribute("href")
    name = page.locator(".scenario-names a").first.inner_text()
    page.locator(".scenario-names a").first.click()
    anchor = (target or "").split("#")[1]
    expect(page.locator(f"[id='{anchor}']")).to_contain_text(name)


def test_scenarios_that_fail_are_named_in_the_answer_and_in_the_record(page: Page) -> None:
    page.add_init_script(
        "const parse = JSON.parse; JSON.parse = (text, ...rest) => {"
        "const data = parse(text, ...rest); if (data && data.judged) {"
        " data.notice = ''; data.paragraphs['8'][2] = 'fails'; data.failing = {8: ['A rash']}; }"
        "return data; };"
    )
    at(page, GO, "result")
    expect(page.locator(".result .warning")).to_contain_text("Fails: A rash")
    at(page, GO + "&record", "record")
    expect(page.locator(".sheet .doubt")).to_contain_text("Disagrees: do not rely on this.")
    expect(page.locator(".copy-text")).to_contain_text("Disagrees: do not rely on this.")


def test_the_answer_comes_in_its_order(page: Page) -> None:
    """R14: may I, what to do now, what to record, what stands behind it."""
    confirmed(page, GO, "result")
    parts = page.locator(".result > *").evaluate_all("all => all.map(each => each.className)")
    wanted = ["card", "later", "general", "to-do", "region", "assumes", "to-record"]
    assert [part for part in parts if part in wanted] == wanted
    # Nothing but the card is unfolded; there each norm of the card stands with its modal word.
    assert page.locator(".result > details[open]").count() == 0
    cited = page.locator(".card .actions a").evaluate_all("all => all.map(a => a.hash)")
    below = page.locator(".general, .to-do [data-strength]").locator("a")
    assert cited
    assert set(cited) <= set(below.evaluate_all("all => all.map(a => a.hash)"))
    page.locator(".to-record summary").click()
    expect(page.locator(".to-record")).to_contain_text("key points of the discussion")
    page.locator(".to-record").get_by_role("link", name="view the printable record").click()
    expect(page.get_by_role("heading", name="Record of a decision")).to_be_focused()
