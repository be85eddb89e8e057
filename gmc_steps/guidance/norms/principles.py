"""Paragraphs 8 and 9 and endnotes 4 and 5: the principles behind every recording."""

from gmc_steps.core.logic import NEVER, applies
from gmc_steps.core.norm import Due
from gmc_steps.guidance.conditions import (
    against,
    alive,
    anonymised,
    anonymised_or_coded,
    authority_to_make,
    cannot_anonymise,
    coded,
    consent_to_use,
    died,
    fails_46,
    for_care,
    for_health,
    for_secondary,
    holding,
    identifying,
    kept,
    making,
    other_law,
    own_care,
    planning,
    recording_now,
    unwilling,
    use_in_media,
    using,
)
from gmc_steps.guidance.facts import (
    adverse_effect,
    asks_to_stop,
    doubt_law,
    harm,
    keeping,
    secondary_kind,
    stop_practicable,
    use_for,
)
from gmc_steps.guidance.forms import by, information, must, must_not, should

authority_to_use = (
    own_care
    | consent_to_use
    | applies("15.6", "15.7", "15.8", "22.3", "46.1")
    # 20.3 rests on the public interest and goes with 15.8; for public media 46 asks more.
    | other_law
)
# Of anonymised recordings 38 says that asking is good practice, and 47 that the wishes of the dead
# should be followed: less than a must, so 9.3 has nothing to add. For adults who lack capacity 46
# takes the place of 38: what it does not justify goes beyond the consent (reading 43).
weighed_elsewhere = anonymised & (
    (use_in_media & (for_care | for_secondary) & for_health & ~applies("12.1") & ~fails_46)
    | (died & against)
)
law = making | using | holding
can_stop = ~stop_practicable.is_("no")

NORMS = (
    must("8.1", "respect the patient's privacy and dignity", when=making | using, due=Due.DURING),
    must(
        "8.2",
        "respect the patient's right to make or share in decisions that affect them",
        when=(making | using) & ~died,
        due=Due.DURING,
    ),
    must(
        "8.3",
        "tell the patient what they want or need to know about the recording's purpose",
        when=(making | using) & ~died,
    ),
    must(
        "8.4",
        "record only with consent or other valid authority",
        when=making,
        met=authority_to_make,
        gate=True,
    ),
    must(
        "8.5",
        "make sure that the patient is under no pressure to agree",
        when=planning & alive,
    ),
    must(
        "8.6",
        "stop the recording, where practicable, when the patient asks",
        when=recording_now & asks_to_stop.is_("yes") & can_stop,
        ahead=planning,
        met=NEVER,
        due=Due.DURING,
        gate=True,
    ),
    must(
        "8.7",
        "stop, where practicable, a recording that affects the consultation or treatment badly",
        when=recording_now & adverse_effect.is_("yes") & can_stop,
        ahead=planning,
        met=NEVER,
        due=Due.DURING,
        gate=True,
    ),
    must(
        "8.8",
        "anonymise or code the recording before its secondary use",
        # Public media have rules of their own (36 onwards, reading 4).
        when=using
        & use_for.is_("secondary", "learning_material", "public_domain")
        & ~cannot_anonymise,
        met=anonymised_or_coded,
        gate=True,
    ),
    must(
        "8.9",
        "use or disclose an identifying recording only with consent or other valid authority",
        when=using & identifying,
        met=authority_to_use,
        gate=True,
    ),
    must("8.10", "store recordings securely", when=kept, due=Due.STANDING),
    must("8.11", "know and follow the law of the place of work", due=Due.STANDING),
    must("8.12", "know and follow local guidance and procedures", due=Due.STANDING),
    should(
        "8.13",
        "ask the defence organisation for advice",
        when=doubt_law.is_("yes"),
        source="endnote 4",
    ),
    information("8.14", "data protection law is relevant", when=law, source="endnote 4"),
    information(
        "8.15", "the Freedom of Information Act 2000 is relevant", when=law, source="endnote 4"
    ),
    information(
        "8.16",
        "the Freedom of Information (Scotland) Act 2002 is relevant",
        when=law,
        source="endnote 4",
        regions=("scotland",),
    ),
    information(
        "8.17",
        "the mental capacity legislation is relevant",
        when=law & ~died,
        source="endnote 4",
        regions=("england", "wales"),
    ),
    information(
        "8.18",
        "the mental capacity legislation is relevant",
        when=law & ~died,
        source="endnote 4",
        regions=("scotland",),
    ),
    should(
        "8.19",
        "ask the employing or contracting body how to find and follow local policies",
        due=Due.STANDING,
        source="endnote 5",
    ),
    must_not(
        "9.1",
        "make, or take part in making, a recording against the patient's wishes",
        when=making,
        met=~unwilling,
        gate=True,
    ),
    must_not(
        "9.2",
        "make, or take part in making, a recording that may harm the patient",
        when=making & harm.is_("yes"),
        met=NEVER,
        gate=True,
    ),
    must_not(
        "9.3",
        "use or disclose the recording beyond the original consent without further consent",
        # Keeping it longer than was agreed is read as use; care and research go by 59 (reading 6).
        when=(using & ~own_care & ~weighed_elsewhere)
        | (
            holding
            & keeping.is_("longer")
            & ~for_care
            & ~secondary_kind.is_("research")
            & ~anonymised_or_coded
        ),
        met=authority_to_use,
        # 10 is read as 10 to 12; only 22.3 stands outside the list of the text (reading 6).
        displaced_by=by("12.1", "15.6", "15.7", "15.8", "17.1", stated=True)
        + by("22.3")
        # Reached through 15 to 17 (reading 6).
        + by("46.1", "47.4", "47.5", "52.1")
        # Coded is not covered there, and not forbidden (reading 5).
        + by("52.2", when=coded & ~against & for_health),
        gate=True,
    ),
)
