"""The facts: every question that the guidance turns on, in the order in which they are asked.

A fact becomes relevant through facts declared above it, never below, so the questions can be
asked from top to bottom. `usual` marks the answers that hold in ordinary work;
`idle`, where an answer may be stated although nothing turns on it; `heeded`, the answers of which
something always does: a refusal, a wish, a harm.
"""

from __future__ import annotations

from gmc_steps.core.forms import Forms
from gmc_steps.core.logic import ALWAYS

_forms = Forms(addressee="the doctor")
circumstance, judgement, conduct = _forms.circumstance, _forms.judgement, _forms.conduct

# What is it, and what is to be done with it?

acting = circumstance(
    "acting",
    "whether you are acting in a professional role",
    "Are you acting in a professional role?",
    usual="professional",
    professional="the doctor is acting in a professional role",
    private="the doctor is acting as a private person",
)

item = circumstance(
    "item",
    "what the item is",
    "What is it?",
    usual="recording",
    recording="the item is a photograph, video or sound recording of a patient",
    live_stream="the item is a live picture or sound of a patient, of which nothing is kept",
    call="the item is a recording of a patient's call to a healthcare organisation",
    advice_line_call="the item is a recording of a patient's call to a medical advice line",
    relatives_or_visitors="the item is a recording of a patient's relatives or visitors",
    no_patient="the item is a recording with no patient in it, such as of an actor or of staff",
    tissue_slide="the item is a pathology slide with human tissue on it",
    written_copy="the item is a copy of written notes",
    public_area_cctv="the item is CCTV footage of a public area",
    workplace_hazard="the item is a workplace recording made to show an occupational hazard",
)

_call = item.is_("call", "advice_line_call")
_of_patient = item.is_("recording", "live_stream") | _call
_covered = _of_patient | item.is_("relatives_or_visitors")

stage = circumstance(
    "stage",
    "what you are about to do",
    "What do you want to do?",
    relevant=_covered,
    idle=~_covered,
    make="the doctor plans to make or arrange the recording",
    in_progress="the recording is being made",
    covert="the doctor considers recording covertly",
    others_record="others record by themselves and the doctor has no part in it",
    use="the doctor plans to use the recording",
    disclose="the doctor plans to show or give the recording to someone else",
    keep="the doctor is storing or disposing of the recording",
)

_making = stage.is_("make", "in_progress", "covert")
_using = stage.is_("use", "disclose")
_keeping = stage.is_("keep")

made_for = circumstance(
    "made_for",
    "what the recording is made for",
    "What is, or was, the recording made for?",
    relevant=_of_patient,
    idle=~_of_patient,
    care="the recording is part of the patient's care",
    secondary="the recording is made for teaching, research or another secondary purpose",
    public_media="the recording is made for public media other than broadcasting",
    broadcast="the recording is made for broadcasting",
    cause_of_death="the recording is made to help find the cause of death",
    other_reason="the recording is made for some other reason",
)

_for_media = made_for.is_("public_media", "broadcast")
_cause_of_death = made_for.is_("cause_of_death")

also_for = circumstance(
    "also_for",
    "whether the recording serves another purpose beside care",
    "Is the recording to serve another purpose as well?",
    relevant=_making & made_for.is_("care"),
    idle=~_making,
    usual="nothing",
    nothing="the recording serves the patient's care alone",
    secondary="the recording also serves teaching, research or another secondary purpose",
    public_media="the recording also serves public media other than broadcasting",
    broadcast="the recording also serves broadcasting",
)

_media_purpose = _for_media | also_for.is_("public_media", "broadcast")

patient = circumstance(
    "patient",
    "who the patient is",
    "Who is the patient?",
    relevant=_of_patient,
    idle=~_of_patient,
    adult="the patient is an adult",
    aged_16_17="the patient is 16 or 17 years old",
    under_16="the patient is under 16",
    recorded_alive_now_dead="the patient was recorded in life and has since died",
    post_mortem="the recording belongs to a post-mortem examination",
    dead_other="the patient has died and is recorded outside a post-mortem examination",
)

_alive = patient.is_("adult", "aged_16_17", "under_16")
_grown = patient.is_("adult", "aged_16_17")
_minor = patient.is_("under_16", "aged_16_17")

kind = circumstance(
    "kind",
    "what kind of recording it is",
    "What kind of recording is it?",
    relevant=item.is_("recording", "live_stream"),
    usual="unlisted",
    internal="the recording is an image of internal organs or structures",
    slide="the recording is an image of a pathology slide",
    endoscopic="the recording is a laparoscopic or endoscopic image",
    organ_function="the recording is of an organ at work",
    ultrasound="the recording is an ultrasound image",
    xray="the recording is an X-ray",
    unlisted="the recording is an ordinary photograph, film or sound recording of the patient",
)

_listed = kind.is_("internal", "slide", "endoscopic", "organ_function", "ultrasound", "xray")

use_for = circumstance(
    "use_for",
    "what the recording is to be used for",
    "What is the recording to be used for?",
    relevant=_of_patient & _using,
    idle=ALWAYS,
    heeded=("secondary", "learning_material", "public_media", "public_domain", "other_disclosure"),
    changeable=(
        ("public_media", ("secondary",)),
        ("public_domain", ("secondary",)),
        ("learning_material", ("secondary",)),
    ),
    own_care="the use is for the patient's own care",
    secondary="the use is for a secondary purpose outside the public domain",
    learning_material="the use is in a journal or other learning material",
    public_media="the use is in widely accessible public media",
    public_domain="the use is in public but not in public media, such as an open lecture",
    other_disclosure="the recording is to be given to someone for another reason",
)

aim = circumstance(
    "aim",
    "whether the public use is health-related",
    "Does the public use serve health, or a private or commercial aim?",
    relevant=use_for.is_("public_media", "public_domain"),
    idle=ALWAYS,
    usual="health",
    health="the public use informs or teaches about health or care",
    private="the public use serves a private or commercial aim, such as advertising",
)

secondary_kind = circumstance(
    "secondary_kind",
    "which secondary purpose it is",
    "Which secondary purpose is it?",
    relevant=(_making & (made_for.is_("secondary") | also_for.is_("secondary")))
    | use_for.is_("secondary")
    | (_keeping & made_for.is_("secondary")),
    idle=ALWAYS,
    teaching="the secondary purpose is teaching, training or assessment",
    research="the secondary purpose is research",
    other_health_related="the secondary purpose is another health-related one",
)

# Who decides?

capacity_recording = judgement(
    "capacity_recording",
    "whether the patient has capacity to decide about the recording",
    "Can the patient decide about the recording, now?",
    guided_by="28.1",
    relevant=_alive,
    idle=~_of_patient,
    unsettled="unassessed",
    changeable=(("lacks_now", ("has",)),),
    has="the patient has capacity to decide about the recording",
    lacks="the patient lacks capacity to decide about the recording",
    lacks_now="the patient cannot decide about the recording now and is expected to be able later",
    unassessed="the patient's capacity to decide about the recording is in question and unassessed",
)

capacity_procedure = judgement(
    "capacity_procedure",
    "whether the patient has capacity to decide about the procedure",
    "Can the patient decide about the investigation or procedure?",
    guided_by="28.1",
    relevant=_grown & _making & made_for.is_("care"),
    idle=_alive | ~_making,
    usual="has",
    unsettled="unassessed",
    has="the patient has capacity to decide about the procedure",
    lacks="the patient lacks capacity to decide about the procedure",
    no_procedure="there is no procedure to decide about",
    unassessed="the patient's capacity to decide about the procedure is in question and unassessed",
)

_unable = capacity_recording.is_("lacks", "lacks_now")

decision_maker = circumstance(
    "decision_maker",
    "whether anyone has legal authority to decide for the patient",
    "Does anyone have legal authority to decide for the patient?",
    relevant=_grown & (_unable | capacity_procedure.is_("lacks")),
    idle=_grown | ~_of_patient,
    unsettled="unknown",
    someone="someone has legal authority to decide for the patient",
    nobody="nobody has legal authority to decide for the patient",
    unknown="it is not known whether anyone has legal authority to decide for the patient",
)

urgency = judgement(
    "urgency",
    "whether treatment must be given at once",
    "Must treatment be given at once?",
    relevant=capacity_procedure.is_("lacks")
    | (patient.is_("under_16", "aged_16_17") & _making & made_for.is_("care") & _unable),
    idle=ALWAYS,
    usual="not_immediate",
    immediate="treatment must be given at once",
    not_immediate="treatment can wait",
)

integral = judgement(
    "integral",
    "whether the recording is an integral part of lawful treatment",
    "Does lawful investigation or treatment include the recording as an integral part?",
    guided_by="19.6",
    relevant=capacity_procedure.is_("lacks") | urgency.is_("immediate"),
    idle=ALWAYS,
    # What is integral goes ahead whoever else may decide (19), and nobody waits to find out.
    sooner=urgency.is_("immediate"),
    integral="the recording is an integral part of lawful investigation or treatment",
    not_integral="the recording is not an integral part of lawful investigation or treatment",
)

_lacks_grown = _grown & _unable

necessary = judgement(
    "necessary",
    "whether the recording is necessary",
    "Is the recording necessary?",
    guided_by="31.2",
    relevant=_lacks_grown & _making,
    idle=~_making | _alive,
    unsettled="unassessed",
    yes="the recording is necessary",
    no="the recording is not necessary",
    unassessed="nobody has considered whether the recording is necessary",
)

beneficial = judgement(
    "beneficial",
    "whether the recording is of benefit or in the patient's best interests",
    "Does the recording benefit the patient, or is it in their best interests?",
    guided_by="31.3",
    relevant=_lacks_grown & _making,
    idle=~_making | _alive,
    unsettled="unassessed",
    yes="the recording is of benefit to the patient or in their best interests",
    no="the recording neither benefits the patient nor is in their best interests",
    unassessed="nobody has considered the patient's benefit or best interests",
)

least_restrictive = judgement(
    "least_restrictive",
    "whether a less restrictive way would do",
    "Could the purpose be achieved in a way that restricts the patient less?",
    guided_by="31.4",
    relevant=_lacks_grown & _making,
    idle=~_making | _alive,
    unsettled="unassessed",
    yes="no less restrictive way would achieve the purpose",
    no="a less restrictive way would achieve the purpose",
    unassessed="nobody has considered a less restrictive way",
)

research_exemption = judgement(
    "research_exemption",
    "whether a legal exemption for research applies",
    "Does a legal exemption apply to research with patients who lack capacity?",
    guided_by="33.3",
    relevant=_lacks_grown & _making & secondary_kind.is_("research"),
    idle=~_making | _alive,
    usual="none",
    applies="a legal exemption for research applies",
    none="no legal exemption for research applies",
)

earlier_consent = circumstance(
    "earlier_consent",
    "whether the patient agreed before losing capacity",
    "Did the patient agree to the recording before losing capacity?",
    relevant=_lacks_grown & _making,
    idle=~_making | _alive,
    usual="none",
    given="the patient agreed to the recording before losing capacity",
    none="no agreement from before the patient lost capacity is known",
)

# How is it made, and by whom?

recorder = circumstance(
    "recorder",
    "who makes the recording",
    "Who makes the recording?",
    relevant=_making | (use_for.is_("public_media") & _for_media),
    idle=ALWAYS,
    usual="own_team",
    # Recordings for public media are mostly made by others.
    usual_when=~_media_purpose,
    own_team="the doctor, colleagues or a device of theirs make the recording",
    outside_healthcare="people from outside record in a healthcare setting",
    outside_context="people from outside record elsewhere in the course of healthcare, such as in "
    "an ambulance or on a home visit",
    outside_elsewhere="people from outside record away from any healthcare",
    patient_or_family="the patient or the family make the recording themselves",
    police="the police make the recording",
)

_outsiders = recorder.is_("outside_healthcare", "outside_context")

role = circumstance(
    "role",
    "your part in the recording",
    "What is your part in the recording?",
    relevant=_making & recorder.is_("outside_healthcare", "outside_context", "outside_elsewhere"),
    idle=ALWAYS,
    arranges="the doctor arranges the recording and answers for consent",
    takes_part="the doctor takes part while others answer for consent",
)

treating_body = circumstance(
    "treating_body",
    "who is treating the patients",
    "Who is treating the patients to be recorded?",
    relevant=_making & _outsiders,
    idle=ALWAYS,
    usual="same",
    same="the doctor's own organisation is treating the patients",
    different="another organisation is treating the patients",
)

employer = circumstance(
    "employer",
    "whom you work for",
    "Whom do you work for?",
    relevant=(_making & _outsiders) | stage.is_("covert"),
    idle=ALWAYS,
    selects_only=True,
    nhs="the doctor is employed by an NHS body",
    nhs_contract="the doctor works under contract to an NHS body",
    other_public="the doctor works for another public body",
    private="the doctor does not work for a public body",
)

planned = circumstance(
    "planned",
    "whether the recording was planned",
    "Was the recording planned?",
    relevant=_making & (made_for.is_("secondary") | also_for.is_("secondary") | _media_purpose),
    idle=ALWAYS,
    usual="planned",
    planned="the recording was planned",
    unplanned="the recording is of an unexpected development and was not planned",
)

call_reason = judgement(
    "call_reason",
    "whether there is a legitimate reason to record the call",
    "Is there a legitimate reason to record the call?",
    relevant=_call & _making,
    idle=ALWAYS,
    legitimate="there is a legitimate reason to record the call",
    none="there is no legitimate reason to record the call",
)

covert_need = judgement(
    "covert_need",
    "why a covert recording is considered",
    "Why is a covert recording considered?",
    guided_by="54.1",
    relevant=stage.is_("covert"),
    serious_crime="only this recording can give what a serious-crime case needs",
    serious_harm="only this recording can give what protects someone from serious harm",
    crime_and_harm="only this recording can give what a serious-crime case needs and what protects "
    "someone from serious harm",
    other_way="the information can be had in another way or is not needed",
    other_aim="the covert recording has another aim",
)

discussion = judgement(
    "discussion",
    "whether discussing the covert recording would defeat it",
    "Would talking about the covert recording beforehand defeat it?",
    guided_by="54.7",
    relevant=stage.is_("covert"),
    usual="harmless",
    undermines="discussing the covert recording would defeat it",
    harmless="discussing the covert recording would not defeat it",
)

# Collections and records

collection = circumstance(
    "collection",
    "whether the recording is held in a teaching collection",
    "Is the recording held in an existing teaching collection?",
    relevant=_of_patient & _using,
    idle=ALWAYS,
    usual="no",
    no="the recording is not held in a teaching collection",
    yes="the recording is held in a teaching collection",
)

collection_date = circumstance(
    "collection_date",
    "when the recording in the collection was made",
    "When was the recording made?",
    relevant=collection.is_("yes"),
    idle=ALWAYS,
    before_1997="the recording was made before 1997",
    from_1997="the recording was made in 1997 or later",
)

collection_use = circumstance(
    "collection_use",
    "what the collection is used for",
    "Is the collection used for teaching alone?",
    relevant=collection.is_("yes"),
    idle=ALWAYS,
    teaching_only="the collection is used for teaching alone",
    wider="the collection is used for more than teaching",
)

collection_setting = circumstance(
    "collection_setting",
    "where the collection is used",
    "Is the collection used in a medical setting?",
    relevant=collection.is_("yes"),
    idle=ALWAYS,
    medical="the collection stays within a medical setting",
    beyond="the collection is used beyond a medical setting",
)

collection_value = judgement(
    "collection_value",
    "whether the recording is still of significant value for teaching",
    "Is the recording still of significant value for teaching?",
    relevant=collection.is_("yes"),
    idle=ALWAYS,
    significant="the recording still has significant value for teaching",
    slight="the recording has no significant value for teaching",
)

consent_record = circumstance(
    "consent_record",
    "what the records show about consent",
    "What do the records show about consent to the recording?",
    relevant=collection.is_("yes"),
    idle=ALWAYS,
    recorded="there is a record of consent to the recording or its use",
    unrecorded="there is no record of consent and the context leaves it open",
    clearly_none="there is no record of consent and the context shows that none was given",
)

# After death

pm_authority = circumstance(
    "pm_authority",
    "under whose authority the post-mortem is made",
    "Under whose authority is the post-mortem examination made?",
    relevant=patient.is_("post_mortem") & _making,
    idle=patient.is_("post_mortem"),
    consent="the post-mortem examination is made with consent",
    coroner_covers="the coroner or Procurator Fiscal has authorised images for this purpose",
    coroner_silent="the coroner or Procurator Fiscal has neither authorised nor refused images for "
    "this purpose",
    coroner_refused="the coroner or Procurator Fiscal has refused images for this purpose",
)

pm_shows = circumstance(
    "pm_shows",
    "what the post-mortem recording shows",
    "What does the post-mortem recording show?",
    relevant=patient.is_("post_mortem"),
    idle=patient.is_("post_mortem"),
    organs_parts_slides="the recording shows organs, body parts or pathology slides",
    other_tissue="the recording shows other tissue",
    body="the recording shows the whole body or the face",
)

pm_foreseen = circumstance(
    "pm_foreseen",
    "whether a recording for a secondary purpose was foreseen",
    "Was such a recording foreseen when consent to the examination was sought?",
    relevant=patient.is_("post_mortem") & _making & made_for.is_("secondary"),
    idle=patient.is_("post_mortem"),
    foreseen="the recording for a secondary purpose was foreseen",
    unforeseen="the recording for a secondary purpose was not foreseen",
)

_died = patient.is_("recorded_alive_now_dead", "post_mortem", "dead_other")

family_information = judgement(
    "family_information",
    "whether the recording holds information about the family",
    "Does the recording hold information about the patient's family?",
    guided_by="48.1",
    relevant=_died & _using,
    idle=ALWAYS,
    selects_only=True,
    yes="the recording holds information about the patient's family",
    no="the recording holds no information about the patient's family",
)

family_consult = judgement(
    "family_consult",
    "whether the family should be consulted for another reason",
    "Should the patient's family be consulted for another reason?",
    guided_by="48.1",
    relevant=_died & _using,
    idle=ALWAYS,
    selects_only=True,
    yes="there is another reason to consult the patient's family",
    no="there is no other reason to consult the patient's family",
    objects="the patient's family objects to this use",
)

# Anonymity

identifiability = judgement(
    "identifiability",
    "whether the patient can be identified from the recording",
    "Can the patient be identified from the recording as it will be used?",
    guided_by="17.2",
    relevant=_of_patient & (~_making | patient.is_("post_mortem")),
    idle=ALWAYS,
    changeable=(
        ("identifiable", ("coded", "anonymised")),
        ("may_be_identifiable", ("coded", "anonymised")),
        ("coded", ("anonymised",)),
    ),
    identifiable="the patient is identifiable from the recording",
    may_be_identifiable="the patient may be identifiable from the recording",
    coded="the recording is coded",
    anonymised="the recording is anonymised",
)

_identifying = identifiability.is_("identifiable", "may_be_identifiable")

anonymising = judgement(
    "anonymising",
    "whether the recording can be anonymised or coded for this use",
    "Can the recording be anonymised or coded for this use?",
    guided_by="8.8",
    relevant=_using & _identifying,
    idle=ALWAYS,
    possible="anonymising or coding is practicable and serves the purpose",
    impracticable="anonymising or coding is not practicable",
    defeats_purpose="anonymising or coding would not serve the purpose",
)

lawful_making = judgement(
    "lawful_making",
    "whether the recording was made lawfully",
    "Was the recording made as the law on patients who lack capacity requires?",
    guided_by="31.1",
    relevant=_lacks_grown & use_for.is_("public_media"),
    idle=ALWAYS,
    heeded=("not_lawful",),
    lawful="the recording was made as the law on incapacity requires",
    not_lawful="the recording was not made as the law on incapacity requires",
)

# Grounds to use or disclose without consent

required_by_law = judgement(
    "required_by_law",
    "whether the law requires the disclosure",
    "Does the law require the disclosure?",
    guided_by="15.6",
    relevant=_of_patient & _using,
    idle=ALWAYS,
    heeded=("yes",),
    usual="no",
    yes="the law requires the disclosure",
    no="no law requires the disclosure",
)

court_direction = circumstance(
    "court_direction",
    "whether a court has directed the disclosure",
    "Has a judge or other presiding officer of a court directed the disclosure?",
    relevant=_of_patient & _using,
    idle=ALWAYS,
    heeded=("yes",),
    usual="no",
    yes="a judge or presiding officer has directed the disclosure",
    no="no court has directed the disclosure",
)

public_interest = judgement(
    "public_interest",
    "whether the disclosure is justified in the public interest",
    "Does whoever is to decide find the use or disclosure justified in the public interest?",
    guided_by="16.2",
    relevant=_of_patient & _using,
    idle=ALWAYS,
    heeded=("justified", "not_justified", "unassessed"),
    usual="not_relied_on",
    # 20 and 46 ask for just this judgement, whoever decides.
    usual_when=~(
        _lacks_grown
        & (
            use_for.is_("public_media")
            | (
                made_for.is_("care")
                & use_for.is_("secondary", "learning_material", "public_domain")
                & anonymising.is_("impracticable", "defeats_purpose")
            )
        )
    ),
    unsettled="unassessed",
    not_relied_on="nobody relies on the public interest",
    justified="the use is judged to be justified in the public interest",
    not_justified="the use is judged not to be justified in the public interest",
    unassessed="the public interest is relied on and nobody has assessed it",
)

other_authority = judgement(
    "other_authority",
    "whether other legal authority exists",
    "Is there other legal authority, such as a court order or a statute?",
    guided_by="8.4",
    relevant=_of_patient & (_making | _using),
    idle=ALWAYS,
    heeded=("exists",),
    usual="none",
    exists="another legal authority for what is planned has been established",
    none="no other legal authority is relied on",
)

# Harm and wishes

asks_to_stop = circumstance(
    "asks_to_stop",
    "whether the patient asks to stop",
    "Does the patient ask to stop the recording?",
    relevant=_of_patient & ~_died & stage.is_("in_progress"),
    idle=~stage.is_("in_progress"),
    heeded=("yes",),
    usual="no",
    yes="the patient asks to stop the recording",
    no="the patient does not ask to stop the recording",
)

_child_recorded = _of_patient & _minor & _unable & stage.is_("in_progress")

child_objects = circumstance(
    "child_objects",
    "whether the child objects",
    "Does the child or young person object, in words or by actions?",
    relevant=_child_recorded,
    idle=_minor,
    heeded=("yes",),
    usual="no",
    yes="the child or young person objects to the recording",
    no="the child or young person does not object to the recording",
)

patient_wish = circumstance(
    "patient_wish",
    "what the patient wishes",
    "What is known of the patient's wishes?",
    relevant=_of_patient & (_making | _using | _keeping),
    idle=ALWAYS,
    heeded=("against_recording", "against_use", "against_keeping"),
    usual="none_known",
    # Who asks to stop, or objects, has a wish.
    usual_when=~(asks_to_stop.is_("yes") | child_objects.is_("yes")),
    none_known="no wish of the patient's against it is known",
    against_recording="the patient does not want to be recorded",
    against_use="the patient does not want the recording used in this way",
    against_keeping="the patient does not want the recording kept",
    for_use="the patient wants the recording used in this way",
)

harm = judgement(
    "harm",
    "whether the recording may harm the patient",
    "May the recording harm the patient, whether in the making or afterwards?",
    guided_by="9.2",
    relevant=_of_patient & _making,
    idle=ALWAYS,
    heeded=("yes",),
    usual="no",
    yes="the recording may harm the patient",
    no="the recording could not harm the patient",
)

child_distress = judgement(
    "child_distress",
    "whether the young patient may be harmed or distressed",
    "May the making, disclosure or use of the recording harm or distress the young patient?",
    guided_by="44.1",
    relevant=_minor & _unable & (_making | use_for.is_("public_media")),
    idle=_minor,
    heeded=("yes",),
    usual="no",
    yes="making, showing or using the recording may harm or distress the young patient",
    no="no harm or distress to the young patient is expected",
)

adverse_effect = judgement(
    "adverse_effect",
    "whether the recording is disturbing the consultation or treatment",
    "Is the recording affecting the consultation or treatment badly?",
    guided_by="8.7",
    relevant=_of_patient & ~_died & stage.is_("in_progress"),
    idle=~stage.is_("in_progress"),
    heeded=("yes",),
    usual="no",
    yes="the recording is affecting the consultation or treatment badly",
    no="the recording is not affecting the consultation or treatment",
)

stop_practicable = judgement(
    "stop_practicable",
    "whether it is practicable to stop",
    "Is it practicable to stop?",
    guided_by="8.6",
    relevant=asks_to_stop.is_("yes")
    | adverse_effect.is_("yes")
    | child_objects.is_("yes")
    | (_of_patient & stage.is_("in_progress") & patient_wish.is_("against_recording")),
    idle=ALWAYS,
    usual="yes",
    yes="it is practicable to stop the recording",
    no="it is not practicable to stop the recording",
)

child_shows_distress = judgement(
    "child_shows_distress",
    "whether the child shows distress about the recording",
    "Does the child or young person show distress about the recording?",
    guided_by="34.5",
    relevant=_child_recorded,
    idle=_minor,
    heeded=("yes",),
    usual="no",
    yes="the child or young person shows distress about the recording",
    no="the child or young person shows no distress about the recording",
)

parent_asks = circumstance(
    "parent_asks",
    "whether the person with parental responsibility asks to stop",
    "Does the person with parental responsibility ask to stop?",
    # Of one who can decide it may be said, and nothing turns on it (34).
    relevant=_of_patient & _minor & stage.is_("in_progress"),
    idle=_minor,
    heeded=("yes",),
    usual="no",
    yes="the person with parental responsibility asks to stop the recording",
    no="the person with parental responsibility does not ask to stop the recording",
)

intrusion = judgement(
    "intrusion",
    "whether you believe the recording is unduly intrusive",
    "Do you find the recording unduly intrusive or damaging?",
    guided_by="42.2",
    relevant=(_media_purpose & _making) | use_for.is_("public_media"),
    idle=ALWAYS,
    heeded=("intrusive", "concern_remains"),
    usual="none",
    none="the doctor does not believe the recording is unduly intrusive or damaging",
    intrusive="the doctor believes the recording is unduly intrusive or damaging",
    concern_remains="the doctor remains concerned after raising the matter",
)

# What has been done

procedure_consent = conduct(
    "procedure_consent",
    "whether consent to the investigation or treatment has been given",
    "Has consent been given to the investigation or treatment?",
    relevant=item.is_("recording", "live_stream") & _alive & _making,
    idle=~_making,
    changeable=(("not_given", ("given",)),),
    given="consent to the investigation or treatment has been given",
    not_given="consent to the investigation or treatment has not been given",
    no_treatment="the recording is not made in the course of any investigation or treatment",
)

# Where no consent of its own is needed (7, 10, 50, 51) only a refusal counts.
_implied = _making & (
    (made_for.is_("care") & _listed & procedure_consent.is_("given"))
    | (made_for.is_("care", "secondary") & kind.is_("slide"))
    | (made_for.is_("cause_of_death") & pm_shows.is_("organs_parts_slides"))
    | pm_foreseen.is_("unforeseen")
)

patient_consent = conduct(
    "patient_consent",
    "whether the patient has consented to the recording",
    "Has the patient consented to the recording?",
    # Agreement by a patient who lacks capacity is no consent, and nobody living can agree to have
    # the cause of their death found.
    relevant=_alive & ~_unable & _making & ~_cause_of_death,
    idle=~_making,
    changeable=(("not_given", ("given",)),),
    given="the patient has consented to the recording",
    not_given="the patient has not yet consented to the recording",
)

parent_consent = conduct(
    "parent_consent",
    "whether a person with parental responsibility has consented",
    "Has a person with parental responsibility consented to the recording?",
    # At use, the patient may have grown up since a parent consented (35).
    relevant=(_minor & _making & ~_cause_of_death) | (_alive & (_using | _keeping)),
    idle=~(_making | _using | _keeping),
    heeded=("refused", "disagree"),
    usual="not_given",
    usual_when=_implied,
    changeable=(("not_given", ("given",)),),
    given="a person with parental responsibility has consented to the recording",
    not_given="no person with parental responsibility has yet consented to the recording",
    refused="a person with parental responsibility has refused the recording",
    disagree="people with parental responsibility disagree about the recording",
)

proxy_consent = conduct(
    "proxy_consent",
    "whether a person with legal authority has consented",
    "Has a person with legal authority to decide consented to the recording?",
    relevant=_making & (decision_maker.is_("someone") | patient.is_("post_mortem", "dead_other")),
    idle=(_grown & ~decision_maker.is_("nobody")) | ~_making,
    heeded=("refused", "disagree"),
    usual="not_given",
    # What cannot wait goes ahead without (19), so nobody waits for word of a refusal.
    usual_when=_implied | (urgency.is_("immediate") & integral.is_("integral")),
    changeable=(("not_given", ("given",)),),
    given="a person with legal authority has consented to the recording",
    not_given="no person with legal authority has yet consented to the recording",
    refused="a person with legal authority has refused the recording",
    disagree="people with legal authority disagree about the recording",
)

also_consent = conduct(
    "also_consent",
    "whether the person entitled to decide has agreed to the further purpose",
    "Has the person entitled to decide consented to the further purpose too?",
    relevant=also_for.is_("secondary", "public_media", "broadcast"),
    idle=ALWAYS,
    heeded=("withdrawn",),
    changeable=(("not_given", ("given",)),),
    given="the person entitled to decide has consented to the further purpose",
    not_given="the person entitled to decide has not consented to the further purpose",
    withdrawn="consent to the further purpose has been withdrawn",
)

consent_form = conduct(
    "consent_form",
    "how consent was given",
    "How was consent given?",
    relevant=patient_consent.is_("given")
    | parent_consent.is_("given")
    | proxy_consent.is_("given"),
    idle=ALWAYS,
    selects_only=True,
    written="the consent is in writing",
    oral_recorded="the consent is oral and there is a record of it",
    oral_unrecorded="the consent is oral and there is no record of it",
)

use_consent = conduct(
    "use_consent",
    "whether consent covers this use",
    "Does consent cover this use or disclosure?",
    relevant=_of_patient & _using & ~use_for.is_("own_care"),
    idle=ALWAYS,
    heeded=("refused", "disagree", "withdrawn", "withdrawn_later"),
    usual="not_asked",
    # Where no consent is needed, nobody is usually asked.
    usual_when=(
        identifiability.is_("anonymised", "coded")
        & (use_for.is_("secondary", "learning_material", "public_domain") | _died)
    )
    | (_listed & identifiability.is_("anonymised") & use_for.is_("public_media"))
    # Of what has long been in a collection, nobody is usually asked anew (22, 23).
    | consent_record.is_("recorded", "unrecorded", "clearly_none"),
    changeable=(("not_asked", ("patient", "decision_maker")),),
    original="the original consent covers this use",
    patient="the patient has agreed to this use",
    decision_maker="a person entitled to decide for the patient has agreed to this use",
    refused="whoever may decide was asked about this use and has refused it",
    disagree="those who may decide for the patient disagree about this use",
    withdrawn="consent was withdrawn during the recording or straight after it",
    withdrawn_later="consent was withdrawn some time after the recording",
    not_asked="no consent covers this use and nobody has been asked about it",
)

consent_counts = judgement(
    "consent_counts",
    "whether the consent counts",
    "Was the consent given freely, with understanding, by someone able to give it?",
    guided_by="8.5",
    relevant=(_listed & procedure_consent.is_("given"))
    | patient_consent.is_("given")
    | parent_consent.is_("given")
    | proxy_consent.is_("given")
    | also_consent.is_("given")
    | use_consent.is_("original", "patient", "decision_maker"),
    idle=ALWAYS,
    usual="valid",
    # Whoever was pressed, not told or unable can be asked anew, freely.
    changeable=(
        ("pressed", ("valid",)),
        ("uninformed", ("valid",)),
        ("incapable", ("valid",)),
    ),
    valid="the consent was given freely and with understanding, by someone able to give it",
    pressed="the consent was given under pressure or for an inducement",
    uninformed="the consent was given without understanding what it was for",
    incapable="the consent was given by someone who was unable to decide at the time",
)

callers_told = conduct(
    "callers_told",
    "whether callers have been told",
    "Is every reasonable step taken to tell callers that they may be recorded?",
    relevant=item.is_("call", "advice_line_call") & _making,
    changeable=(("not_told", ("told",)),),
    told="all reasonable steps have been taken to tell callers about recording",
    not_told="callers have not been properly told about recording",
)

authorisation = conduct(
    "authorisation",
    "whether the covert recording has been authorised",
    "Has a relevant body authorised the covert recording?",
    relevant=stage.is_("covert"),
    changeable=(("sought", ("obtained",)), ("not_sought", ("obtained",))),
    obtained="a relevant body has authorised the covert recording",
    sought="authorisation for the covert recording has been sought and not yet given",
    not_sought="authorisation for the covert recording has not been sought",
    refused="authorisation for the covert recording has been refused",
)

keeping = conduct(
    "keeping",
    "what is done with the recording that is kept",
    "What is done with the recording?",
    relevant=_of_patient & _keeping,
    idle=ALWAYS,
    heeded=("taken_along", "longer", "deleted_early"),
    usual="as_agreed",
    changeable=(("longer", ("as_agreed",)),),
    as_agreed="the recording is kept as was agreed and as records are",
    taken_along="the doctor takes the recording home or along to another employer",
    longer="the recording is kept longer than was agreed",
    deleted_early="the recording is deleted before its time",
)

# What only selects duties, asked after the verdict

nation = circumstance(
    "nation",
    "in which country you work",
    "Where do you work?",
    selects_only=True,
    england="the doctor works in England",
    wales="the doctor works in Wales",
    scotland="the doctor works in Scotland",
    northern_ireland="the doctor works in Northern Ireland",
    outside_uk="the doctor works outside the United Kingdom",
)

impairing_condition = judgement(
    "impairing_condition",
    "whether a condition may impair the patient's capacity",
    "Does the patient have a condition that may impair capacity?",
    guided_by="28.1",
    relevant=_alive & (_making | _using),
    idle=ALWAYS,
    selects_only=True,
    yes="the patient has a condition that may impair capacity",
    no="the patient has no condition that may impair capacity",
)

explaining_practicable = judgement(
    "explaining_practicable",
    "whether explaining is practicable",
    "Is it practicable to explain the recording and its possible secondary uses?",
    relevant=_of_patient & stage.is_("make"),
    idle=ALWAYS,
    usual="yes",
    selects_only=True,
    yes="it is practicable to explain possible secondary uses",
    no="it is not practicable to explain possible secondary uses",
)

writing_practicable = judgement(
    "writing_practicable",
    "whether written consent is practicable",
    "Is it practicable to get consent in writing?",
    guided_by="24.2",
    relevant=_of_patient
    & stage.is_("make")
    & (made_for.is_("secondary") | also_for.is_("secondary")),
    idle=ALWAYS,
    selects_only=True,
    yes="it is practicable to get consent in writing",
    no="it is not practicable to get consent in writing",
)

asking_practicable = judgement(
    "asking_practicable",
    "whether seeking consent before publication is practicable",
    "Is it practicable to seek consent before publishing?",
    guided_by="38.2",
    relevant=use_for.is_("public_media") & identifiability.is_("anonymised"),
    idle=ALWAYS,
    yes="it is practicable to seek consent before publishing",
    no="it is not practicable to seek consent before publishing",
)

questions = circumstance(
    "questions",
    "whether the patient asks questions",
    "Does the patient ask questions?",
    relevant=_alive & _making,
    idle=ALWAYS,
    selects_only=True,
    asked="the patient asks questions about the recording",
    not_asked="the patient asks no questions about the recording",
)

support = judgement(
    "support",
    "whether the patient needs support",
    "Does the patient need support to understand, communicate or decide?",
    guided_by="26.3",
    relevant=_alive & _making,
    idle=ALWAYS,
    selects_only=True,
    needed="the patient needs support to understand, communicate or decide",
    not_needed="the patient needs no extra support to decide",
)

restrict_wish = circumstance(
    "restrict_wish",
    "whether the patient wishes to restrict later use",
    "Does the patient wish to restrict the use of the broadcast material?",
    relevant=(made_for.is_("broadcast") | also_for.is_("broadcast")) & _making,
    idle=ALWAYS,
    selects_only=True,
    restrict="the patient wishes to restrict the use of the material",
    no_restriction="the patient does not wish to restrict the use of the material",
)

vulnerability = judgement(
    "vulnerability",
    "whether the patient may be vulnerable to intrusion",
    "May the patient be vulnerable to intrusion on privacy and dignity?",
    guided_by="42.1",
    relevant=(_media_purpose & _making) | use_for.is_("public_media"),
    idle=ALWAYS,
    selects_only=True,
    vulnerable="the patient may be vulnerable to intrusion",
    not_vulnerable="the patient is not thought vulnerable to intrusion",
)

maturity = judgement(
    "maturity",
    "whether the young person can now decide",
    "Can the young person now decide about recordings that a parent agreed to?",
    guided_by="35.1",
    relevant=_alive & parent_consent.is_("given"),
    idle=parent_consent.is_("not_given", "refused", "disagree") | ~(_making | _using | _keeping),
    selects_only=True,
    not_yet="the young person cannot yet decide about the recording",
    able="the young person has become able to decide about the recording",
)

wishes_practicable = judgement(
    "wishes_practicable",
    "whether the young person's wishes can be followed",
    "Is it reasonably practicable to act on the young person's wishes?",
    guided_by="35.1",
    relevant=maturity.is_("able"),
    idle=maturity.is_("not_yet"),
    selects_only=True,
    yes="it is reasonably practicable to act on the young person's wishes",
    no="it is not reasonably practicable to act on the young person's wishes",
)

doubt_law = circumstance(
    "doubt_law",
    "whether you are in doubt about the law",
    "Are you in doubt about legal obligations?",
    selects_only=True,
    yes="the doctor is in doubt about legal obligations",
    no="the doctor is in no doubt about legal obligations",
)

doubt_filming = circumstance(
    "doubt_filming",
    "whether you are in doubt about outside recording",
    "Are you in doubt about arrangements for people from outside to record?",
    relevant=_making & _outsiders,
    idle=ALWAYS,
    selects_only=True,
    yes="the doctor is in doubt about arrangements for outside recording",
    no="the doctor is in no doubt about arrangements for outside recording",
)

doubt_rights = circumstance(
    "doubt_rights",
    "whether you are in doubt about rights in recordings",
    "Are you in doubt about rights to hold or use recordings?",
    relevant=_of_patient,
    idle=ALWAYS,
    selects_only=True,
    yes="the doctor is in doubt about rights to hold or use recordings",
    no="the doctor is in no doubt about rights to hold or use recordings",
)


FACTS = (
    acting,
    item,
    stage,
    made_for,
    also_for,
    patient,
    kind,
    use_for,
    aim,
    secondary_kind,
    capacity_recording,
    capacity_procedure,
    decision_maker,
    urgency,
    integral,
    necessary,
    beneficial,
    least_restrictive,
    research_exemption,
    earlier_consent,
    recorder,
    role,
    treating_body,
    employer,
    planned,
    call_reason,
    covert_need,
    discussion,
    collection,
    collection_date,
    collection_use,
    collection_setting,
    collection_value,
    consent_record,
    pm_authority,
    pm_shows,
    pm_foreseen,
    family_information,
    family_consult,
    identifiability,
    anonymising,
    lawful_making,
    required_by_law,
    court_direction,
    public_interest,
    other_authority,
    asks_to_stop,
    child_objects,
    patient_wish,
    harm,
    child_distress,
    adverse_effect,
    stop_practicable,
    child_shows_distress,
    parent_asks,
    intrusion,
    procedure_consent,
    patient_consent,
    parent_consent,
    proxy_consent,
    also_consent,
    consent_form,
    use_consent,
    consent_counts,
    callers_told,
    authorisation,
    keeping,
    nation,
    impairing_condition,
    explaining_practicable,
    writing_practicable,
    asking_practicable,
    questions,
    support,
    restrict_wish,
    vulnerability,
    maturity,
    wishes_practicable,
    doubt_law,
    doubt_filming,
    doubt_rights,
)
"""Every fact, in the order in which they are asked."""
