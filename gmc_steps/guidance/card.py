"""The words of answer cards: short, in the second person, each standing on its norm.

What to do comes in the order of its weight: what stops a recording first, then what decides, then
what is particular to the situation. Words never say more or less than their norms: a should is no
must because a card is short, and the modal words stand with each norm below the card.
"""

from gmc_steps.core.card_words import Ask, Cards, Reason, Said
from gmc_steps.core.logic import ALWAYS, applies
from gmc_steps.core.verdict import Verdict
from gmc_steps.guidance.conditions import (
    able,
    adult_unable,
    against,
    alive,
    anonymised,
    call,
    cannot_anonymise,
    cannot_stop,
    cannot_wait,
    coded,
    consent_after_death,
    consent_of_parent,
    consent_to_use,
    coroner_refused,
    counts,
    covert,
    died,
    for_care,
    for_health,
    for_media,
    for_secondary,
    holding,
    identifying,
    listed,
    making,
    minor,
    minor_unable,
    nobody_has_authority,
    other_law,
    own_care,
    recorded_in_life,
    recording_now,
    refused,
    three_points,
    unable,
    under_16,
    unwilling,
    unwilling_to_use,
    use_in_media,
    use_in_public,
    using,
)
from gmc_steps.guidance.facts import (
    adverse_effect,
    aim,
    asks_to_stop,
    authorisation,
    beneficial,
    call_reason,
    callers_told,
    capacity_procedure,
    capacity_recording,
    child_objects,
    child_shows_distress,
    consent_counts,
    covert_need,
    decision_maker,
    employer,
    family_consult,
    family_information,
    integral,
    intrusion,
    item,
    keeping,
    kind,
    lawful_making,
    least_restrictive,
    made_for,
    maturity,
    necessary,
    parent_asks,
    parent_consent,
    patient,
    patient_consent,
    patient_wish,
    pm_authority,
    procedure_consent,
    proxy_consent,
    public_interest,
    research_exemption,
    role,
    secondary_kind,
    stage,
    urgency,
    use_consent,
    use_for,
    vulnerability,
    wishes_practicable,
)

_concern = applies("42.4") & intrusion.is_("concern_remains")
# What an attorney agreed to for care, or the law exempts for research, does not fail by 31.
_fails = (
    adult_unable
    & (necessary.is_("no") | beneficial.is_("no") | least_restrictive.is_("no"))
    & ~research_exemption.is_("applies")
    & ~(for_care & proxy_consent.is_("given") & counts)
)
_refused = refused | unwilling | coroner_refused
_aimless = covert & covert_need.is_("other_aim", "other_way")
_unassessed = making & capacity_recording.is_("unassessed")
_has_decider = adult_unable & decision_maker.is_("someone")
_nobody_decides = adult_unable & decision_maker.is_("nobody")
_others_record = stage.is_("others_record")
_own_use = using & own_care & ~against
_longer = holding & keeping.is_("longer")
_wants_it_gone = holding & patient_wish.is_("against_keeping")
_urgent = for_care & adult_unable & ~minor & urgency.is_("immediate")
_disagree = (
    proxy_consent.is_("disagree")
    | use_consent.is_("disagree")
    | (minor_unable & parent_consent.is_("disagree"))
)
# Of these the text says nothing, and the law is to be asked (readings 21, 22 and 26).
_ask_the_law = (
    _disagree
    | (pm_authority.is_("coroner_covers") & proxy_consent.is_("not_given", "refused"))
    | (proxy_consent.is_("refused") & cannot_wait)
    | (making & for_media & consent_after_death)
    | (
        minor_unable
        & parent_consent.is_("refused")
        & urgency.is_("immediate")
        & integral.is_("integral")
    )
)

_serves_anonymised = use_for.is_("secondary", "learning_material", "public_domain")
_disturbed = recording_now & adverse_effect.is_("yes") & cannot_stop
_over_a_parent = (
    minor
    & able
    & counts
    & patient_consent.is_("given")
    & (parent_consent.is_("refused", "disagree") | parent_asks.is_("yes"))
)
_by_parent_alone = patient.is_("aged_16_17") & consent_of_parent
# Whoever decides about the procedure is asked about its recording too (18, reading 21).
_asked_too = (
    able
    & capacity_procedure.is_("lacks")
    & decision_maker.is_("someone")
    & proxy_consent.is_("not_given")
)
# Consent to the procedure implies it unless it was refused (10).
_implied = for_care & adult_unable & ~kind.is_("unlisted") & procedure_consent.is_("given") & counts

_GENERAL = ("4.1", "8.1", "8.2", "8.3", "8.10", "8.11", "8.12", "8.19")
"""What holds whatever is recorded, made or used."""

# Slots -----------------------------------------------------------------------------------------

_WHO = (
    Said("a person with parental responsibility (usually a parent)", minor_unable),
    Said("the person with legal authority to decide", adult_unable & decision_maker.is_("someone")),
    Said("anyone with legal authority to decide", adult_unable),
    Said("the person entitled to decide after the death", died),
    Said("every patient in shot", made_for.is_("broadcast") & making & able),
    Said("the young patient", minor & able),
    Said("the patient", able),
    Said("the patient (or whoever decides for them)", patient.is_("adult")),
    Said("the patient (or whoever decides for them, such as a parent)"),
)

_CONSENT_TO = (
    Said("consent to publish it", using & use_for.is_("learning_material")),
    Said("consent to publish it in the media", using & use_in_media),
    Said("consent to show it in public", using & use_for.is_("public_domain")),
    Said("consent to use it for teaching", using & secondary_kind.is_("teaching")),
    Said("consent to use it for research", using & secondary_kind.is_("research")),
    Said("consent to share it", using & stage.is_("disclose")),
    Said("consent to use it", using),
    Said("consent to keep it", holding),
    Said("consent to record the call", call),
    Said("consent to film for broadcast", made_for.is_("broadcast")),
    Said("consent to record for public media", for_media),
    Said(
        "consent to record for teaching or assessment",
        for_secondary & secondary_kind.is_("teaching"),
    ),
    Said("consent to record for research", for_secondary & secondary_kind.is_("research")),
    Said("consent to the recording"),
)

_SLOTS = {
    "who": _WHO,
    "consent": _CONSENT_TO,
    "send": (Said("send", stage.is_("disclose")), Said("use")),
}

# Verdicts --------------------------------------------------------------------------------------

_AUTHORITY_JUDGES = "Do not go ahead yet: whoever has legal authority has to judge this."
_YOU_JUDGE = "Do not go ahead yet: you need to judge this."

_VERDICTS = {
    Verdict.MUST_STOP: (
        Said("You must stop, where practicable.", applies("8.6") | applies("8.7")),
    ),
    Verdict.SHOULD_STOP: (
        Said("You should withdraw your co-operation.", _concern),
        Said("You should stop."),
    ),
    Verdict.DEPENDS: (
        Said("Do not record.", covert),
        Said("Do not go ahead yet: something has to be known first."),
    ),
    Verdict.MUST_NOT: (
        Said("You must not record secretly.", call & covert),
        Said("You must not record covertly as things stand.", covert),
        Said("You must not keep it longer as things stand.", _longer),
        Said("You must not record.", making & (unwilling | _fails)),
        Said("You must not record as things stand.", making),
        Said("You must not use it.", (against | unwilling_to_use) & stage.is_("use")),
        Said("You must not use it as things stand.", using & ~stage.is_("disclose")),
        Said("You must not share it.", using & (against | unwilling_to_use)),
        Said("You must not share it as things stand.", using),
    ),
    Verdict.SHOULD_NOT: (
        Said("You should not record covertly.", covert),
        Said("You should not record as things stand.", making),
        Said("You should not use it as things stand.", using),
    ),
    Verdict.PERSON_DECIDES: (
        Said("Do not record yet.", covert),
        Said(_AUTHORITY_JUDGES, _has_decider & using & cannot_anonymise),
        Said(_YOU_JUDGE, using & cannot_anonymise),
        Said(
            "First judge: would an anonymised recording serve as well?",
            using
            & identifying
            & _serves_anonymised
            & (consent_to_use | applies("22.3"))
            & ~against,
        ),
        Said(_AUTHORITY_JUDGES, _has_decider & (using | (making & ~for_care))),
        Said(_YOU_JUDGE),
    ),
    Verdict.MAY: (
        Said("You may go ahead, as long as nothing identifies the person.", applies("51.2")),
        Said("You may go ahead after these steps.", applies("48.1")),
        Said("It may go on only until it can be stopped.", _disturbed),
        Said("You may go ahead if this is so.", _own_use),
    ),
    Verdict.MAY_ONCE: (
        Said(
            "You may go ahead once this is done, as long as nothing identifies the person.",
            applies("51.2"),
        ),
    ),
    Verdict.SILENT: (
        Said("The guidance neither bars nor permits it. Get advice.", _others_record),
        Said(
            "Arrange nothing before your employer agrees. On the rest the guidance is silent.",
            applies("39.1"),
        ),
        Said("Ask first, as is good practice: otherwise the guidance is silent.", applies("38.2")),
        Said("The guidance does not say that you may. Get advice first."),
    ),
    Verdict.DUTIES_ONLY: (Said("Do this when you keep it or dispose of it:"),),
}

# Reasons ---------------------------------------------------------------------------------------

# Beyond care, of an adult who cannot decide, the three points of 31 are the reason; at 16 and 17
# one consent is not enough (reading 22).
_consented = counts & (
    (able & patient_consent.is_("given") & ~_asked_too)
    | (under_16 & unable & parent_consent.is_("given"))
    | (~minor & ~able & proxy_consent.is_("given") & (for_care | died))
)
_listed = making & ~call & (for_care | for_media) & able & ~kind.is_("unlisted")
_CONSENT = ("8.4", "13.1", "18.1", "21.3", "24.1", "27.4", "36.6", "37.1", "51.1")
_USE = ("8.9", "9.3", "15.5", "38.1")
_THREE = ("necessary", "beneficial", "least_restrictive")

# For an adult who cannot decide, 20 and 46 turn on the public interest and on lawful making.
_unjustified = (
    using
    & adult_unable
    & (use_in_media | cannot_anonymise)
    & (public_interest.is_("not_justified") | lawful_making.is_("not_lawful"))
)

# What goes over a refusal, which the reason then names.
_LIFTS = (
    ("15.6", "the law requires it"),
    ("15.7", "a court has directed it"),
    ("15.8", "the public interest justifies it"),
)
_unwanted = unwilling_to_use | against | use_consent.is_("disagree")
_useful = ". Only useful, not part of the treatment? Do not record on this ground"

_REASONS = (
    # Keeping
    Reason(
        "anonymised recordings may belong to your employer (or whoever contracts you)",
        "58.1",
        # Where a reading hands over, that is the reason.
        when=anonymised
        & keeping.is_("taken_along")
        & ~for_care
        & ~patient_wish.is_("against_keeping"),
    ),
    Reason(
        "a patient who has died wanted it gone, and the records guidance counts too",
        "47.3",
        ("r34",),
        _wants_it_gone & died,
        34,
    ),
    Reason(
        "of a living patient’s wish to have it gone the text says nothing",
        "59.3",
        ("r34",),
        _wants_it_gone,
        34,
    ),
    Reason("the records guidance says how long it is kept", "59.3", ("r34",), _longer, 34),
    Reason("of taking records along the text says nothing", "58.2", ("r34",), holding, 34),
    Reason(
        "the records guidance says how long it is kept",
        "59.3",
        when=applies("59.3") & keeping.is_("deleted_early"),
    ),
    Reason("keeping it longer than was agreed needs consent", "9.3", ("9.3",), holding, 6),
    # What is handed to a person
    Reason("it may be used, yet it is known not to be wanted", "17.1", ("r9",), using, reading=9),
    Reason("the patient is against this use of it", "8.2", ("r9",), reading=9),
    Reason("it is known that this use is not wanted", "9.3", ("r12",), reading=12),
    Reason(
        "if it would, anonymise or code it; if not, you may use this one",
        "8.8",
        ("r47",),
        reading=47,
    ),
    Reason(
        "treatment cannot wait, but the person with legal authority has refused",
        "19.2",
        ("r21", "integral"),
        proxy_consent.is_("refused"),
        reading=21,
    ),
    Reason(
        "if treatment cannot wait, a recording that is an integral part of it may be made",
        "19.2",
        ("integral",),
        making & _urgent,
    ),
    Reason("it may distress the young patient", "9.2", ("r25",), reading=25),
    Reason(
        "those who may decide disagree, and the text says nothing of that",
        "21.3",
        ("r22",),
        _disagree,
        reading=22,
    ),
    Reason(
        "the patient does not want it to go on, and stopping is not practicable",
        "8.6",
        ("r11",),
        unwilling & cannot_stop,
        reading=11,
    ),
    Reason(
        "the young patient is distressed, and no rule here says when to stop this recording",
        "8.7",
        ("r11",),
        child_shows_distress.is_("yes"),
        reading=11,
    ),
    Reason(
        "a person with parental responsibility asks to stop, and no rule here says when to stop "
        "this recording",
        "8.6",
        ("r11",),
        reading=11,
    ),
    Reason("it was refused: what that means is a question of law", "8.4", ("r7",), refused, 7),
    Reason(
        "whether another’s consent to public media counts after death is a question of law",
        "37.1",
        ("r26",),
        for_media,
        26,
    ),
    Reason(
        "whether the coroner’s or Procurator Fiscal’s leave is enough is a question of law",
        "8.4",
        ("r26",),
        reading=26,
    ),
    Reason("what another legal authority allows is a question of law", "8.4", ("r7",), reading=7),
    Reason(
        "no rule here decides this; the GMC’s Confidentiality guidance does",
        "47.2",
        ("r27",),
        reading=27,
    ),
    Reason(
        "the patient agreed before losing capacity, and the text says nothing of that",
        "31.1",
        ("r37",),
        reading=37,
    ),
    # It never bars, whoever refused: what then is handed over stands above.
    Reason("other legal authority is relied on", "8.4", ("8.4", "8.9"), other_law),
    # Stopping, wishes and harm
    Reason("the patient asks to stop", "8.6", ("8.6", "27.3")),
    Reason("it disturbs the consultation or treatment", "8.7", ("8.7",)),
    Reason("the young patient objects", "34.4", ("34.4",)),
    Reason("the child or young person is distressed by it", "34.5", ("34.5",)),
    Reason("a person with parental responsibility asks to stop", "34.6", ("34.6",)),
    Reason("the young patient objects", "9.1", ("9.1",), child_objects.is_("yes"), 11),
    Reason("the patient does not want to be recorded", "9.1", ("9.1",)),
    Reason("it may harm the patient", "9.2", ("9.2",)),
    Reason("it may harm or distress a young patient who cannot decide", "44.1", ("44.1", "44.2")),
    Reason("you remain concerned that it is intrusive or damaging", "42.4", ("42.4",)),
    # Covert
    Reason(
        "callers have to be told that they may be recorded",
        "56.4",
        ("56.4",),
        covert | for_media | callers_told.is_("not_told"),
    ),
    Reason("there is another way, or no need", "54.1", ("54.1",), covert_need.is_("other_way")),
    Reason("only a serious crime or serious harm can justify it", "54.1", ("54.1",)),
    Reason("authorisation was refused", "54.3", ("54.3",), authorisation.is_("refused")),
    Reason(
        "no relevant body has authorised it",
        "54.3",
        ("54.3",),
        authorisation.is_("sought", "not_sought"),
        23,
    ),
    Reason(
        "it is a last resort, authorised first, judged by people",
        "54.3",
        when=covert & ~call,
        reading=23,
    ),
    # Refusals by others
    Reason(
        "a person with parental responsibility has refused",
        "21.3",
        _CONSENT,
        for_care & minor_unable & parent_consent.is_("refused"),
    ),
    Reason(
        "a person with parental responsibility has refused",
        "24.1",
        _CONSENT,
        minor_unable & parent_consent.is_("refused"),
    ),
    Reason(
        "the person with legal authority has refused", "8.4", _CONSENT, proxy_consent.is_("refused")
    ),
    Reason(
        "the coroner or Procurator Fiscal has refused",
        "8.4",
        _CONSENT,
        coroner_refused,
    ),
    *(
        Reason(text, norm, _CONSENT, making & _fails & limb.is_("no"))
        for text, norm, limb in (
            ("it is not necessary", "31.2", necessary),
            (
                "it neither benefits the patient nor serves their best interests",
                "31.3",
                beneficial,
            ),
            ("something less restrictive would do", "31.4", least_restrictive),
        )
    ),
    # A consent that does not count
    *(
        Reason(
            f"consent given {how} does not count",
            norm,
            (*_CONSENT, *_USE),
            flaw & ~_nobody_decides & ~own_care,
        )
        for how, norm, flaw in (
            ("under pressure", "8.5", consent_counts.is_("pressed")),
            ("without understanding", "8.3", consent_counts.is_("uninformed")),
            ("by someone unable to decide", "8.4", consent_counts.is_("incapable")),
        )
    ),
    # Calls
    Reason(
        "there is no legitimate reason to record",
        "56.1",
        ("8.4",),
        call & call_reason.is_("none") & ~_consented,
    ),
    Reason(
        "telling callers stands in for consent",
        "56.1",
        when=call & making & ~for_media & ~call_reason.is_("none"),
        reading=24,
    ),
    # Post-mortem
    Reason("the coroner or Procurator Fiscal is to be asked first", "53.1", ("53.1",)),
    # At 16 and 17, and beside a parent's refusal (reading 22)
    Reason(
        "a person with parental responsibility has consented; at 16 or 17 the rules for adults "
        "count too",
        "21.3",
        (*_CONSENT, "19.1", "19.2", "decision_maker", *_THREE),
        _by_parent_alone,
        reading=22,
    ),
    *(
        Reason(
            "the young patient can decide and has consented; a parent’s refusal does not undo that",
            norm,
            (norm, *_CONSENT),
            _over_a_parent,
            reading=22,
        )
        for norm in ("21.1", "34.1")
    ),
    Reason(
        "it was not foreseen, yet it may identify the person",
        "51.3",
        ("8.4",),
        applies("51.3") & identifying,
    ),
    # Consent to make
    Reason(
        "the patient cannot decide about the procedure, so somebody with legal authority has to "
        "agree too",
        "18.1",
        ("18.1",),
        _asked_too,
    ),
    Reason(
        "the law’s exemption for research is relied on",
        "33.1",
        _CONSENT,
        making & adult_unable & research_exemption.is_("applies"),
    ),
    Reason(
        "it is necessary, it benefits the patient or serves their best interests, and nothing "
        "less restrictive would do",
        "31.2",
        _CONSENT,
        making
        & three_points
        & (
            _nobody_decides
            | (
                adult_unable
                & counts
                & ~for_care
                & (decision_maker.is_("nobody") | proxy_consent.is_("given"))
            )
            | (
                adult_unable
                & counts
                & for_care
                & decision_maker.is_("nobody")
                & ~nobody_has_authority
            )
        ),
    ),
    Reason("whoever may decide has consented", "8.4", _CONSENT, _consented),
    Reason(
        f"treatment cannot wait, and the recording is an integral part of it{_useful}",
        "19.2",
        ("8.4", "19.2"),
        cannot_wait & ~minor,
    ),
    Reason(
        "nobody has authority to decide, and the recording is an integral part of lawful "
        f"treatment{_useful}",
        "19.1",
        ("19.1",),
    ),
    Reason("consent to the procedure covers this kind of recording", "10.1", ("10.1",), making),
    Reason("a picture of a slide needs no consent", "7.2", ("7.2",), making),
    Reason(
        "a picture of a slide needs no consent, but is anonymised or coded before that use, and "
        "always anonymised before it is published",
        "7.3",
        ("7.3",),
        making,
    ),
    Reason("for the cause of death, this needs no separate consent", "50.2", ("50.2",)),
    Reason("it was not foreseen, and it identifies nobody", "51.2", ("51.2",)),
    Reason(
        "the patient cannot decide, so the law on that applies",
        "31.1",
        (*_CONSENT, *_THREE),
        making & adult_unable & ~for_care,
    ),
    Reason(
        "on visitors’ own consent, ask your employer and follow the law; patients in shot: consent "
        "as for patients",
        "8.11",
        ("39.1", "39.2"),
        item.is_("relatives_or_visitors"),
    ),
    Reason("people from outside may record only with agreement", "39.1", ("39.1", "39.2")),
    Reason(
        "the patient cannot decide, so somebody with legal authority must",
        "18.1",
        (*_CONSENT, "decision_maker"),
        making & adult_unable & for_care & ~decision_maker.is_("nobody"),
    ),
    Reason(
        "the patient cannot decide, and the recording is not part of lawful treatment",
        "31.1",
        _CONSENT,
        making & adult_unable,
    ),
    Reason(
        "the patient cannot decide, and the recording is not part of lawful treatment",
        "31.1",
        _THREE,
        making & adult_unable & for_care & integral.is_("not_integral"),
    ),
    Reason(
        "the young patient cannot decide, so a person with parental responsibility has to agree",
        "21.3",
        _CONSENT,
        for_care & minor_unable,
    ),
    Reason(
        "the young patient cannot decide, so a person with parental responsibility has to agree",
        "24.1",
        _CONSENT,
        minor_unable,
    ),
    Reason(
        "consent to the procedure covers this kind of recording",
        "10.1",
        ("procedure_consent",),
        _listed,
    ),
    Reason(
        "consent to the procedure covers this kind of recording",
        "10.1",
        _CONSENT,
        _listed & procedure_consent.is_("not_given"),
    ),
    Reason(
        "consent to the examination should take in this recording",
        "51.1",
        ("51.1", "8.4"),
        applies("51.1"),
    ),
    Reason("recording for this needs consent first", "24.1", ("24.1", "27.4")),
    Reason("recording for public media needs consent first", "37.1", ("36.6", "37.1")),
    Reason("recording for care needs consent", "13.1", ("13.1", "8.4"), for_care),
    Reason("after a death, recording needs authority", "8.4", _CONSENT, died),
    # Use: what permits it, though it would be barred without
    *(
        Reason(
            f"if {basis}, and nobody whose word counts is against it, this guide takes that "
            "as covered",
            "8.9",
            when=_own_use & when,
            reading=44,
        )
        # Who cannot decide may have been recorded without anybody's consent (19).
        for basis, when in (
            (
                (
                    "somebody with legal authority agreed to the picture, or it was lawfully made "
                    "without"
                ),
                adult_unable,
            ),
            ("{who} agreed to the picture", able | minor_unable),
            (
                (
                    "whoever may decide (usually a parent for a child who cannot) agreed to the "
                    "picture, or it was lawfully made without"
                ),
                ALWAYS,
            ),
        )
    ),
    Reason("consent covers this use", "8.9", ("8.9", "20.3"), consent_to_use & applies("8.9")),
    # Use: what bars it
    Reason("the patient’s known wishes count after death", "47.3", ("47.3",)),
    Reason("there is no record of consent, and it seems that none was given", "23.1", ("23.1",)),
    Reason("it may identify the patient, and there is no record of consent", "23.2", ("23.2",)),
    Reason("consent to this use was refused or withdrawn", "8.9", _USE, unwilling_to_use),
    Reason(
        "it was not made as the law on incapacity asks",
        "46.1",
        _USE,
        _unjustified & lawful_making.is_("not_lawful"),
    ),
    Reason("the public interest does not justify it", "16.1", _USE, _unjustified),
    Reason("a picture of a slide that goes public has to be anonymised, always", "7.5", ("7.5",)),
    Reason("it can be anonymised or coded first, so it must be", "8.8", ("8.8",)),
    Reason(
        "it may identify a young patient who cannot decide, so a person with parental "
        "responsibility has to agree",
        "8.9",
        _USE,
        minor_unable & identifying,
    ),
    Reason("the patient may be recognised, and has died", "8.9", _USE, died & identifying),
    Reason(
        "the patient may be recognised, so consent or other valid authority is needed",
        "8.9",
        _USE,
        identifying,
    ),
    Reason("consent has to cover this use", "9.3", _USE),
    # Use: what permits it
    *(
        Reason(f"it was refused or is not wanted, yet {why}", norm, (norm,), _unwanted)
        for norm, why in _LIFTS
    ),
    Reason("the law requires it", "15.6", ("15.6",)),
    Reason("a court has directed it", "15.7", ("15.7",)),
    Reason("the public interest justifies it", "15.8", ("15.8",)),
    Reason("anonymised, it needs no consent for this", "52.1", ("52.1",)),
    Reason("an anonymised recording of this kind needs no consent", "12.1", ("12.1",)),
    Reason(
        "if nothing identifies the patient, it may be used for this without consent",
        "17.1",
        ("17.1",),
        use_in_public,
    ),
    Reason("anonymised or coded, it may be used for this without consent", "17.1", ("17.1",)),
    Reason("old teaching recordings with a record of consent may be used on", "22.3", ("22.3",)),
    Reason("it is anonymised, and asking is not practicable", "38.3", ("38.3",)),
    Reason("the public interest justifies it", "46.1", ("46.1",)),
)

# What to do ------------------------------------------------------------------------------------

_not_refused = "Make sure that {who} has not refused"
_END_IT = "End it as soon as that is practicable"
_stop = (
    Said("Stop recording now; do not press them to go on", unwilling & ~cannot_stop),
    Said("Stop recording now", ~cannot_stop),
    Said(_END_IT),
)
_test = Said(
    "Be satisfied that recording is necessary, that it benefits the patient or serves their best "
    "interests, and that nothing less restrictive would do"
)
_find_out = Said("Find out what the law says first", _ask_the_law)
# What the law or a court asks for may set these aside (reading 29).
_law_asks = Said(_find_out.text, applies("15.6", "15.7"))
_WITHOUT = "Go on without a recording"
_WITH_EXAMINATION = "Seek consent together with consent to the examination"
_aim = Said("Find a legitimate reason, or do not record", call & call_reason.is_("none"))
_get_consent = (
    Said("Do without this recording", _fails & ~cannot_wait),
    _find_out,
    Said(_WITHOUT, _refused),
    Said(
        "See that {consent} has been got from {who}",
        role.is_("takes_part") & ~(_nobody_decides & ~minor),
        "40.1",
    ),
    Said(
        "Get {consent} from the person with legal authority too",
        _by_parent_alone & decision_maker.is_("someone") & ~proxy_consent.is_("given"),
        "18.1",
        22,
    ),
    Said(_test.text, _by_parent_alone, "31.2", 22),
    Said("If they can decide, get {consent} from them first", _unassessed),
    Said("Leave out what may identify the person, or get consent", applies("51.3") & identifying),
    Said(_WITH_EXAMINATION, proxy_consent.is_("not_given") & applies("51.1"), "51.1"),
    Said("Record only with that consent", applies("51.1")),
    Said(_test.text, _nobody_decides & ~minor),
    Said(_not_refused, (cannot_wait | _implied) & ~minor),
    Said("Get {consent} from {who}", integral.is_("not_integral")),
    Said("Get {consent} from {who}, unless it is integral to lawful treatment", _urgent),
    Said(
        "Get consent to the procedure from {who}",
        _listed & procedure_consent.is_("not_given"),
        "10.1",
    ),
    Said("Get {consent} from {who}", _listed & procedure_consent.is_("no_treatment")),
    Said("Make sure that {who} has consented to the procedure", _listed, "10.1"),
    Said("Get {consent} from {who}, usually in writing", for_media & able, "37.1"),
    Said("Get {consent} from {who}, preferably in writing", for_secondary & able),
    Said("Get {consent} from {who}"),
)
_HEED = "Do without it: the wish counts"
_never = Said("Take it out of use; anonymising does not help", applies("23.1"), "23.1", 14)
_no_record = (
    _law_asks,
    _never,
    Said(
        "Look for a record of consent; without one, use it only anonymised",
        applies("23.2"),
        "22.2",
    ),
)
_coded = (
    "Anonymise or code it first, so that nobody who sees it can tell who it is: taking off the "
    "name is not enough"
)
_anonymise = (Said("Anonymise it first: take out whatever could identify the patient"),)
_decider = Said(
    "Ask the person with legal authority, who has to decide in the public interest",
    _has_decider & applies("20.2", "46.2"),
)
_before_consent = (
    _never,
    Said(
        "If it is plain that nobody consented: take it out of use; anonymising does not help",
        applies("23.2"),
        "23.1",
        14,
    ),
    Said(_anonymise[0].text, applies("7.5")),
    _find_out,
    Said(_HEED, died & against),
    Said(
        "Judge what the withdrawal means before any use",
        use_consent.is_("withdrawn_later") & ~died,
        "9.3",
        12,
    ),
    Said(
        "Unless you find that it is: do without it; do not press anybody",
        _unwanted & public_interest.is_("unassessed") & ~_has_decider,
    ),
    Said("Do without it; do not press anybody", _unwanted),
    Said("Do without it", _unjustified),
    Said("Keep it only as long as agreed, or anonymise it", holding & died),
    Said("Keep it only as long as agreed, anonymise it, or get {consent} from {who}", holding),
    _decider,
    Said(
        "Use it only anonymised, unless the patient agreed to this in life",
        recorded_in_life & ~anonymised,
    ),
    Said("Use it only if the patient agreed to this in life", recorded_in_life),
    Said("Use it only anonymised", died & ~anonymised),
    Said(
        "Use it without consent only if you find that the public interest justifies it",
        using & _nobody_decides,
    ),
    Said(
        "Have {consent}, or find that the public interest justifies it",
        public_interest.is_("unassessed"),
    ),
)
_possible = applies("8.8") & identifying
# What needs no consent once anonymised: 17 and, in public media, 12.
_or_anonymise = (
    identifying
    & ~died
    & for_health
    & (use_for.is_("secondary", "learning_material", "public_domain") | (use_in_media & listed))
)
_details = "Check the small details: they may still identify the patient"
# Where the question is open, whether it can be anonymised is to be judged first anyway.
_ask_for_use = (
    Said("Get {consent} from {who}, who may refuse", minor_unable & cannot_anonymise),
    Said("Get {consent} from {who}", cannot_anonymise),
    Said("Anonymise it; if that would spoil it, get {consent} from {who}", _or_anonymise),
    Said(
        "If it cannot be anonymised or coded for this use: get {consent} from {who}",
        identifying & _serves_anonymised & use_consent.is_("not_asked"),
        "8.8",
    ),
    Said("Get {consent} from {who}, who may refuse", minor_unable),
    Said("Get {consent} from {who}"),
)
_use_consent = (*_before_consent, Said(_details, _possible, "17.2"), *_ask_for_use)
_anonymise_or_code = (
    *_no_record,
    Said(_HEED, _unwanted & died),
    Said("Weigh the refusal before any anonymised use", _unwanted, "17.1", 9),
    Said(
        "If an anonymised or coded one would serve, use that; if not, you may use this one",
        using & identifying & (consent_to_use | applies("22.3")),
    ),
    Said(_anonymise[0].text, use_in_public),
    Said(_coded),
)
_call = (
    Said("Do not record calls secretly", covert),
    Said(
        "First take all reasonable steps to tell callers, with particular care on advice lines; "
        "until then do not record, and never secretly"
    ),
)
# Telling callers takes the place of their consent (reading 24).
_ask_or_tell = (
    _aim,
    *(Said(each.text, each.when & call & ~for_media) for each in _call),
    *_get_consent,
)
_talk = (
    Said(
        "Talk first with colleagues, your employer and outside agencies (such as the police); if "
        "that would undermine it, take independent advice",
        ~call,
    ),
)
_authorise = (
    Said(_call[0].text, call),
    Said("Do not record covertly", _aimless),
    Said("Leave the recording to the police in most circumstances", authorisation.is_("obtained")),
    Said(
        "Record nothing without authorisation, nor if there is another way; mostly the police do "
        "this"
    ),
)
_explain = (
    Said("", _nobody_decides),
    Said("", _listed & ~procedure_consent.is_("no_treatment")),
    Said("Explain how it helps their care, what form it takes, and that it is stored securely"),
)
_explain_listed = (
    Said(
        "When asking for consent, say where practicable that a recording is made, and may be used "
        "anonymised, in public too"
    ),
)
_explain_more = (
    Said("", role.is_("takes_part")),
    Said(
        "Explain what it is for, how it is used and kept, and that refusing or withdrawing changes "
        "nothing in their care",
        ~adult_unable,
    ),
)
_ask_where = (
    "Ask your Caldicott Guardian (or equivalent) now whether it may stay with you, stored "
    "securely; the guidance does not say"
)
_own_device = Said(
    "Own phone? Only if local policy allows it; store the recording securely",
    stage.is_("make", "in_progress") & for_care & kind.is_("unlisted") & alive,
)
_wanted = ~applies("47.3") | patient_wish.is_("for_use")
_AGREEMENT = "Get agreement from your employer (or whoever contracts you) before arranging anything"
_no_family = family_information.is_("no") & family_consult.is_("no")

_ACTIONS = {
    **dict.fromkeys(("8.6", "8.7", "27.3", "34.4", "34.5", "34.6"), _stop),
    "9.1": (
        Said("Judge how to end it as soon as that is practicable", cannot_stop),
        Said(
            "Ask whether consent is withdrawn; if so, use nothing identifying them beyond "
            "care, unless law, court or public interest allows",
            asks_to_stop.is_("yes") & stage.is_("in_progress"),
            "25.8",
            12,
        ),
        Said(_stop[0].text, recording_now & unwilling, "8.5"),
        Said(_WITHOUT, patient_wish.is_("against_recording")),
        Said("Make sure that it is not against the patient’s wishes"),
    ),
    "9.2": (Said("Look for a way that does no harm"),),
    **dict.fromkeys(("44.1", "44.2"), (Said("Take no part in it, even if a parent agrees"),)),
    "42.4": (Said("Withdraw your co-operation"),),
    # Calls
    **dict.fromkeys(("56.4", "56.2"), _call),
    "56.3": (
        Said("Take particular care that callers know", callers_told.is_("told") & ~covert),
        *_call,
    ),
    # Privacy and dignity are owed whoever the patient is, so these are told before that is known.
    "8.1": (
        Said(
            "Do not press them to agree; if it is running, stop",
            unwilling & stage.is_("make"),
            "8.5",
        ),
        Said("Do not press them to agree", _refused & (stage.is_("make") | cannot_stop), "8.5"),
        Said(
            "Ask anew, and leave them free to say no",
            consent_counts.is_("pressed") & making,
            "8.5",
        ),
        Said(
            "Explain anew what it is for",
            consent_counts.is_("uninformed") & making & alive,
            "8.3",
        ),
        Said(_END_IT, _disturbed, "8.7"),
        Said(
            "If it disturbs the consultation or treatment: stop, where practicable",
            for_care & minor_unable & child_shows_distress.is_("yes") & ~adverse_effect.is_("yes"),
            "8.7",
        ),
        Said(
            "Before playing one: make the patient, and the caller, unrecognisable; if that cannot "
            "serve, get consent",
            call & for_secondary & stage.is_("make"),
            "8.8",
        ),
        Said(_not_refused, cannot_wait & ~minor & proxy_consent.is_("not_given"), "19.2", 21),
    ),
    # Covert
    **dict.fromkeys(("54.3", "54.9"), _authorise),
    **dict.fromkeys(("54.4", "54.5", "54.6"), _talk),
    "54.7": (Said("Take independent advice first: talking would undermine it", ~call),),
    "54.1": (Said("Use another way, not a covert recording"),),
    "54.8": (
        Said("Follow national or local guidance, such as your safeguarding procedures", ~call),
    ),
    # Film crews
    "39.1": (
        Said(
            "Make sure that your employer (or whoever contracts you) has agreed",
            role.is_("takes_part"),
        ),
        Said(_AGREEMENT, patient_consent.is_("given")),
        # The contract has no line of its own where consent and what it means are told too (39.3).
        Said(f"{_AGREEMENT}; in the NHS, normally a contract too", made_for.is_("broadcast")),
        Said(_AGREEMENT),
    ),
    "39.2": (Said("Get agreement from the organisation treating the patients"),),
    # Before consent
    "29.1": (Said("First help the patient to decide, by every practical step"),),
    "28.1": (Said("Assess whether the patient can decide about this, now"),),
    "28.2": (
        Said(
            "Is it certain that they cannot decide? Help them to, and assess it for this decision",
            _fails & capacity_recording.is_("lacks"),
            "29.1",
        ),
    ),
    "26.3": (Said("Give the extra support that they need"),),
    "35.1": (
        # Of a consent that has been withdrawn nothing is left to withdraw or vary.
        Said("", use_consent.is_("withdrawn", "withdrawn_later")),
        Said("", unable),
        Said("Offer the option to withdraw or vary the consent given for them"),
    ),
    # Consent to make
    "53.1": (Said("Check first with the coroner or Procurator Fiscal"),),
    "51.1": (Said(_WITH_EXAMINATION),),
    **dict.fromkeys(("37.1", "36.6", "21.3"), _ask_or_tell),
    "18.1": (
        Said("Get {consent} from the person with legal authority too", _asked_too),
        *_ask_or_tell,
    ),
    **dict.fromkeys(("24.1", "27.4", "13.1", "8.4"), _ask_or_tell),
    **dict.fromkeys(("31.2", "31.3", "31.4"), (_test,)),
    "32.1": (Said("Whoever decides must apply the same three points"),),
    "45.1": (
        Said("Showing it is a separate question: the public interest (46) decides it", making),
    ),
    "45.2": (Said("Do without this recording", _fails), _test),
    **dict.fromkeys(
        ("42.2", "42.3"),
        (
            Said(
                "Raise your concern with the patient and the programme makers; if it remains, "
                "withdraw",
                applies("42.2") & applies("42.3"),
            ),
            Said("Raise your concern with the patient", applies("42.2")),
            Said("Raise your concern with the programme makers"),
        ),
    ),
    "41.2": (
        Said("Have them advised to get limits agreed in writing with programme maker and owners"),
    ),
    "41.1": (Said("Check they know that later use may not be theirs to stop"),),
    **dict.fromkeys(
        ("25.3", "25.4", "25.5", "25.6", "25.7", "25.8", "25.9", "25.10"), _explain_more
    ),
    **dict.fromkeys(
        ("21.2", "34.2"), (Said("Encourage the young patient to involve their parents"),)
    ),
    "39.3": (Said("Have a contract with the film-maker, as is normally required"),),
    "36.5": _explain_more,
    # Consent to use
    **dict.fromkeys(("23.1", "23.2"), _no_record),
    "47.3": (
        _law_asks,
        Said(_HEED, using),
        Said("Follow the wishes that the patient made known"),
    ),
    **dict.fromkeys(("7.5", "12.2", "52.2"), _anonymise),
    **dict.fromkeys(("8.8", "7.4", "20.1"), _anonymise_or_code),
    **dict.fromkeys(("8.9", "15.5", "38.1"), _use_consent),
    "9.3": (
        *_before_consent,
        Said("If that would spoil it, get {consent} from {who}", _possible),
        Said(
            "Anonymise it (coding is not enough here), or get {consent} from {who}",
            coded & use_in_media & applies("12.2") & ~aim.is_("private"),
            "12.2",
        ),
        *_ask_for_use,
    ),
    "20.2": (_decider, Said("Ask for the agreement of whoever has legal power to decide")),
    "46.2": (_decider,),
    "public_interest": (_decider,),
    "16.2": (
        Said("Weigh the harm of keeping it back against the harm of disclosing it, in this case"),
    ),
    "47.1": (
        Said("", using & against),
        Said(
            "Check that the patient was not against this use",
            using & ~own_care & patient_wish.is_("none_known"),
            "47.3",
        ),
        Said("Keep it confidential: the duty goes on after death", ~using),
    ),
    "48.1": (
        Said(
            "Consider whether the family should be consulted",
            _wanted
            & (family_information.is_("yes") | family_consult.is_("yes", "objects") | _no_family),
        ),
        Said(
            "Consider consulting the family. If you should (say, it shows a genetic condition): "
            "take legal advice from your employer or defence organisation",
            _wanted,
        ),
    ),
    "48.2": (
        Said(
            "Take legal advice: the text says nothing of the family’s objection",
            family_consult.is_("objects"),
        ),
        Said("Take legal advice from your employer or defence organisation"),
    ),
    "38.2": (
        Said("", _nobody_decides & ~minor),
        Said("Ask {who} before publishing, though it is anonymised"),
    ),
    **dict.fromkeys(
        ("17.3", "17.2"),
        (
            Said(
                "Check the small details (X-ray: margins too, 12): they may still identify the "
                "patient",
                use_for.is_("public_domain") & ~died,
            ),
            Said(_details),
        ),
    ),
    # What goes with it
    "8.12": (
        Said(
            "Outgoing calls? The guidance is silent: get consent",
            call & stage.is_("make") & ~for_media,
            "56.1",
            24,
        ),
        Said("Use only an app or system local policy allows", stage.is_("disclose") & own_care),
        _own_device,
    ),
    "15.4": (
        Said("", own_care & (adult_unable | died | ~kind.is_("unlisted"))),
        *(
            Said(f"{no}? Do not {{send}} it until they agree", own_care & when, cite)
            for no, when, cite in (
                ("No agreement to the picture", minor_unable, "21.3"),
                ("No agreement to the picture", able, "13.1"),
            )
        ),
        Said("Nobody agreed? Ask first, and heed a refusal", own_care & using, "8.9"),
        Said(
            "Follow the GMC’s Confidentiality guidance, as for written notes",
            stage.is_("disclose") & ~own_care,
        ),
    ),
    "8.10": (_own_device,),
    **dict.fromkeys(("13.2", "13.3", "13.4"), _explain),
    "11.1": _explain_listed,
    "11.2": _explain_listed,
    "40.1": (Said("Satisfy yourself that each patient has consented as this guidance asks"),),
    "42.1": (Said("Watch over their privacy and dignity with particular care"),),
    "24.3": (Said("Get spoken consent: writing is not practicable"),),
    "37.2": (Said("Have the consent in writing, as it usually should be", _consented),),
    "24.2": (Said("Have the consent in writing, which is good practice"),),
    "14.2": (Said("Note the main points of the talk in the medical record"),),
    # Keeping
    "58.2": (
        Said(_ask_where, keeping.is_("taken_along"), "58.3"),
        Said("", _wants_it_gone | keeping.is_("deleted_early")),
        Said(f"Kept at home? {_ask_where}", holding),
    ),
    "57.2": (
        Said("Treat it as a medical record", holding | (using & own_care)),
        Said(
            "It is in the medical record; wanted gone? Ask whoever keeps records: the guidance is "
            "silent",
            recording_now & unwilling,
            "57.1",
            34,
        ),
    ),
    "59.3": (
        Said(
            "You should not destroy it except as the health departments’ records guidance says",
            ~_urgent,
        ),
    ),
    "24.4": (Said("Keep the consent, or a record of it, with the recording", making | holding),),
    "57.4": (
        Said(
            "Have it agreed who owns the recording and its rights",
            making | holding,
        ),
    ),
    "50.3": (Said("See that the information for relatives says why recordings may be needed"),),
    **dict.fromkeys(
        ("49.2", "49.3"), (Said("Follow the law and any code on post-mortem examinations", making),)
    ),
    # Questions
    "decision_maker": (Said("Find out whether anyone has legal authority to decide"),),
    "capacity_recording": (Said("Assess whether the patient can decide about this, now"),),
    **dict.fromkeys(_THREE, (_test,)),
}
"""Norm or question → what to do about it, in the order of its weight."""

_SUPPOSING = {
    "39.3": ("If you work in the NHS", employer.name),
    "42.1": ("If a patient may be vulnerable", vulnerability.name),
    "35.1": (
        "If they can now decide, and it is reasonably practicable",
        maturity.name,
        wishes_practicable.name,
    ),
    **dict.fromkeys(("11.1", "11.2"), ("If there is a procedure", procedure_consent.name)),
    "57.2": ("If made for care", made_for.name),
    "59.3": ("If made for care or research", made_for.name, secondary_kind.name),
}
"""Norm → the condition under which it binds, and the questions that decide whether it holds."""

_GRANTED = {
    "patient_wish": (
        Said("", holding),
        # Its reason says so (reading 44).
        Said("", _own_use),
        Said("no patient who says no is recorded", call),
        Said("neither the patient nor a parent is against it", minor_unable),
        Said("the patient was not against it", died),
        Said("the patient is not against it", able | ~using),
        Said("neither the patient nor whoever decides for them is against it"),
    ),
    "harm": (Said("it could not harm the patient"),),
    "child_distress": (Said("it could not distress them"),),
}
"""What an answer takes for granted and is grave enough to be said in sight; the gravest first."""

_local = "medical illustration, or your Caldicott Guardian or equivalent"

CARDS = Cards(
    general=_GENERAL,
    first=("56.4", "54.4", "54.5", "54.6", "54.7", "54.3", "54.9", "54.8"),
    left={"8.3": covert},
    verdicts=_VERDICTS,
    slots=_SLOTS,
    reasons=_REASONS,
    actions=_ACTIONS,
    sooner=("39.1", "29.1", "28.1", "26.3", "8.3", "13.2", "25.3", "36.5", "21.2", "34.2", "28.2"),
    supposing=_SUPPOSING,
    beside=("8.1", "28.2", "47.1", "48.1", "57.2"),
    granted=_GRANTED,
    asks=(
        Ask("Ask for independent advice", when=applies("54.7") & ~call),
        Ask(
            f"In doubt about the filming? Ask your employer, such as {_local}", when=applies("39.4")
        ),
        Ask(
            "In doubt about your rights? Ask your Caldicott Guardian or equivalent",
            when=applies("58.3"),
        ),
        Ask("In doubt about the law? Ask your defence organisation", when=applies("8.13")),
        Ask(
            "In doubt about capacity? Read the GMC’s Decision making and consent",
            (Verdict.PERSON_DECIDES, Verdict.DEPENDS),
            _unassessed,
        ),
        Ask(
            "In doubt about the law? Ask your defence organisation",
            (Verdict.PERSON_DECIDES, Verdict.DEPENDS),
            other_law | adult_unable,
        ),
        Ask(
            "Not sure? Ask your Caldicott Guardian or equivalent, or your defence organisation",
            (Verdict.PERSON_DECIDES, Verdict.DEPENDS),
            public_interest.is_("unassessed"),
        ),
        Ask(
            "Not sure? Ask your employer, or a Caldicott Guardian or equivalent",
            (Verdict.SILENT,),
            _others_record,
        ),
        Ask(
            f"Not sure? Ask {_local}",
            (Verdict.PERSON_DECIDES, Verdict.DEPENDS),
            # What comes first there names whom to ask.
            ~covert & ~holding,
        ),
        Ask(f"Not sure? Ask {_local}", (Verdict.SILENT,)),
    ),
)
