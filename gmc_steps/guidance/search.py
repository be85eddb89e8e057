"""Words that people use and the guidance does not, for the search and for `gmc-steps steps`.

Each line is about one thing: whoever looks for one of its words finds the same. The paragraphs are
those that speak of it, in whatever words; where the text is silent on a thing, such as one's own
phone, they are those by which it is judged. A line claims nothing: it says where to look.
"""

from gmc_steps.core.everyday import Synonyms as Words

SYNONYMS = (
    Words("patient, rules, principles", (8,)),
    # What is recorded, and with what.
    Words("recording, recorded, recordings", (6,), ("item=recording",)),
    Words("photo, photograph, picture, snap, selfie", (6,), ("item=recording",)),
    Words("film, video, clip, footage, webcam", (6,), ("item=recording",)),
    Words("audio, dictaphone, voice memo, voice recorder", (6,), ("item=recording",)),
    Words("mobile, mobile phone, iphone, smartphone, camera, tablet, ipad", (6,)),
    Words(
        "rash, wound, burn, mole, skin, ulcer, bruise, pressure sore, injury, lesion, "
        "swelling, gait, dermatology, clinical photo, clinical photograph",
        (13,),
        ("kind=unlisted", "made_for=care"),
    ),
    Words("own phone, personal phone, my phone, own device, byod", (6, 8), ("item=recording",)),
    Words(
        "x-ray, radiograph, chest film, mammogram, ct, mri, scan, imaging, radiology, "
        "fluoroscopy, angiogram",
        (10, 12),
        ("kind=xray", "kind=internal", "kind=ultrasound"),
    ),
    Words("ultrasound, echo, echocardiogram, sonogram, baby scan", (10,), ("kind=ultrasound",)),
    Words(
        "endoscopy, colonoscopy, gastroscopy, laparoscopy, keyhole, arthroscopy, bronchoscopy, "
        "cystoscopy",
        (10, 11),
        ("kind=endoscopic",),
    ),
    Words("ecg, eeg, ekg, trace, heart tracing, spirometry", (10,), ("kind=organ_function",)),
    Words(
        "histology, pathology, biopsy, microscope, tissue, cytology, blood film, specimen",
        (7, 10),
        ("kind=slide", "item=tissue_slide"),
    ),
    Words("theatre, operation, surgery, operating room", (10, 11), ("kind=internal",)),
    Words(
        "teams, zoom, skype, facetime, video call, video consultation, online consultation, "
        "remote consultation, telemedicine, live stream, streaming, broadcast live",
        (6, 5),
        ("item=live_stream", "stage=disclose"),
    ),
    Words(
        "cctv, security camera, surveillance camera, dashcam, doorbell camera",
        (5,),
        ("item=public_area_cctv",),
    ),
    Words(
        "bodycam, body cam, body camera, body worn camera, body worn video, police filming, "
        "paramedic filming",
        (39, 54),
        ("recorder",),
    ),
    Words("actor, role player, simulated patient, mannequin, model", (5,), ("item=no_patient",)),
    Words(
        "notes, paper notes, photocopy, letter, chart",
        (6, 15),
        ("item=written_copy",),
    ),
    # Sending and sharing.
    Words(
        "whatsapp, teams, signal, messenger, messaging, messaging app, text message, sms, "
        "imessage, telegram, snapchat, email, message, send, share, forward, airdrop, "
        "screenshot, referral, second opinion, colleague, advice and guidance",
        (15,),
        ("stage=disclose", "use_for"),
    ),
    Words(
        "gdpr, data protection, dpa, privacy, confidential, confidentiality, "
        "information governance, caldicott, freedom of information, foi",
        (8, 15, 2),
        ("doubt_law",),
    ),
    Words(
        "solicitor, lawyer, court, judge, subpoena, court order, legal proceedings, insurance, "
        "insurer, complaint, negligence claim, employer request",
        (15,),
        ("court_direction", "required_by_law", "use_for=other_disclosure"),
    ),
    Words(
        "police, crime, assault, stabbing, gunshot, violence",
        (16, 15, 54),
        ("recorder=police", "public_interest", "use_for=other_disclosure"),
    ),
    # Consent.
    Words(
        "consent form, form, written consent, signature, sign, signed, paperwork, "
        "verbal consent, oral consent, verbal, e-consent",
        (24, 37),
        ("consent_form",),
    ),
    Words("no consent form, lost consent, consent missing", (23,), ("consent_record",)),
    Words(
        "refuse, refusal, refused, says no, said no, decline, against wishes, does not want",
        (9, 8),
        ("patient_wish", "patient_consent", "proxy_consent=refused", "parent_consent=refused"),
    ),
    Words(
        "withdraw, withdrawal, change mind, changed mind, changes mind, changed my mind, "
        "take back consent, revoke, regret",
        (25, 35),
        ("use_consent=withdrawn", "use_consent=withdrawn_later", "also_consent=withdrawn"),
    ),
    Words("stop, stop filming, stop recording, turn off", (8, 34), ("asks_to_stop", "parent_asks")),
    Words("pressure, pressured, coerced, paid, payment, bribe", (8,), ("consent_counts",)),
    Words(
        "interpreter, translator, language, sign language, bsl, deaf, blind, easy read, "
        "does not speak english, accessible information",
        (26, 29),
        ("support",),
    ),
    # Who the patient is, and who decides.
    Words(
        "dementia, alzheimers, delirium, confused, confusion, learning disability, "
        "brain injury, mental capacity, lacks capacity, lack of capacity, cannot decide, stroke",
        (28, 18, 31),
        ("capacity_recording", "capacity_procedure", "impairing_condition"),
    ),
    Words(
        "unconscious, coma, comatose, sedated, sedation, anaesthetised, anaesthetic, "
        "anaesthesia, asleep, intubated, ventilated",
        (18, 19, 27),
        ("capacity_recording=lacks", "capacity_recording=lacks_now", "urgency"),
    ),
    Words(
        "attorney, power of attorney, lpa, poa, deputy, court of protection, welfare guardian, "
        "legal authority, proxy, next of kin",
        (18, 32),
        ("decision_maker", "proxy_consent"),
    ),
    Words(
        "emergency, urgent, resus, resuscitation, trauma, a&e, accident and emergency, "
        "cardiac arrest",
        (19,),
        ("urgency",),
    ),
    Words(
        "mum, mother, mummy, dad, father, daddy, parent, parents, guardian, foster carer, "
        "step parent, parental responsibility",
        (21, 34),
        ("parent_consent", "parent_asks"),
    ),
    Words(
        "child, children, kid, baby, newborn, neonate, infant, toddler, boy, girl, paediatric, "
        "teenager, teen, adolescent, young person, gillick, fraser, schoolchild, minor",
        (21, 34, 35, 44),
        ("patient=under_16", "patient=aged_16_17", "maturity", "child_objects"),
    ),
    Words(
        "relatives, relative, visitors, visitor, bystander, family member, carer, ward visitors",
        (39,),
        ("item=relatives_or_visitors", "recorder=patient_or_family"),
    ),
    # What it is for.
    Words(
        "teaching, teach, trainee, training, education, exam, assessment, osce, portfolio, "
        "revalidation, appraisal, supervision, lesson",
        (24, 25, 5),
        ("secondary_kind=teaching", "made_for=secondary", "use_for=secondary"),
    ),
    # What a recording is made for, not old slides: those would come before all that students do.
    Words("student, medical student", (24, 25, 5), ("made_for=secondary",)),
    Words(
        "old slides, old photos, archive, museum, slide collection, teaching collection, "
        "historic, inherited slides, old film, before 1997, 1980s, 1985",
        (22, 23),
        ("collection", "collection_date", "collection_use"),
    ),
    Words(
        "research, study, trial, clinical trial, ethics, ethics committee",
        (24, 31, 33),
        ("secondary_kind=research", "research_exemption"),
    ),
    Words("audit, quality improvement, service evaluation", (24, 5), ("secondary_kind",)),
    Words(
        "journal, case report, case study, publish, publication, article, paper, textbook, "
        "atlas, e-learning, scientific poster",
        (17, 12),
        ("use_for=learning_material",),
    ),
    Words(
        "conference, lecture, talk, presentation, powerpoint, grand round, meeting, webinar, "
        "congress",
        (12, 17),
        ("use_for=public_domain", "use_for=secondary"),
    ),
    Words(
        "social media, facebook, instagram, tiktok, youtube, twitter, linkedin, website, "
        "web page, web site, internet, online, blog, podcast, post online, vlog",
        (36, 37, 38),
        ("use_for=public_media", "made_for=public_media"),
    ),
    Words(
        "tv, television, telly, documentary, film crew, camera crew, broadcaster, broadcast, "
        "bbc, itv, channel 4, radio, reality show, producer, production company",
        (39, 40, 41, 37),
        ("made_for=broadcast", "recorder", "role"),
    ),
    Words(
        "newspaper, magazine, press, journalist, reporter, news, media enquiry, "
        "communications team, press office",
        (36, 38, 37),
        ("made_for=public_media", "use_for=public_media"),
    ),
    Words(
        "advert, advertisement, advertising, marketing, promotion, promotional, fundraising, "
        "charity, commercial, leaflet, before and after",
        (36, 37, 38),
        ("aim",),
    ),
    Words(
        "anonymise, anonymous, anonymised, anonymisation, de-identify, deidentified, pixelate, "
        "blur, black bar, crop, redact, face, tattoo, recognisable, identifiable, "
        "pseudonymise, coded",
        (17, 8),
        ("identifiability", "anonymising"),
    ),
    # Death.
    Words(
        "dead, died, death, deceased, passed away, late patient, bereaved, bereavement, "
        "funeral, widow, memorial",
        (47, 48),
        ("patient=recorded_alive_now_dead", "patient=dead_other", "family_consult"),
    ),
    Words(
        "post-mortem, autopsy, coroner, procurator fiscal, inquest, mortuary, morgue, "
        "cause of death",
        (53, 50, 51, 49),
        ("pm_authority", "patient=post_mortem", "pm_shows"),
    ),
    Words(
        "genetic, genetics, hereditary, family history, inherited condition",
        (48,),
        ("family_information",),
    ),
    # In secret, and at risk.
    Words(
        "covert, secret, secretly, secret camera, hidden camera, spy camera, nanny cam, "
        "undercover, sting",
        (54, 55),
        ("stage=covert", "covert_need", "authorisation"),
    ),
    Words(
        "safeguarding, child abuse, abuse, neglect, fabricated illness, induced illness, fii, "
        "munchausen, suspected harm",
        (54,),
        ("covert_need",),
    ),
    # Calls.
    Words(
        "phone call, call, telephone, phone, 111, 999, helpline, hotline, advice line, "
        "receptionist, reception, voicemail, answerphone, triage call, call recording, "
        "switchboard",
        (56,),
        ("item=call", "item=advice_line_call", "callers_told", "call_reason"),
    ),
    # Keeping.
    Words(
        "delete, deletion, erase, destroy, dispose, disposal, shred, shredding, retention, "
        "how long, keep, bin, wipe, store, storage, cloud, icloud, usb, memory stick, "
        "hard drive, backup",
        (59, 57, 8),
        ("stage=keep", "keeping"),
    ),
    Words(
        "copyright, ownership, who owns, belongs to, intellectual property, new job, "
        "changing jobs, leaving, take home, take with me, moving trust",
        (58, 57),
        ("doubt_rights", "keeping=taken_along"),
    ),
)
"""What people call things; the order is of no account."""
