Feature: Scope
  Paragraphs 5 to 7. Which recordings the guidance covers, which it leaves out, and what holds
  for pathology slides and photographs of them.

  @p5
  Rule: Paragraph 5: Which recordings are covered

    @situation @page:waiting-room-cctv @5.7
    Scenario: Does this guidance cover the CCTV in our waiting room?
      Given the doctor is acting in a professional role
      And the item is CCTV footage of a public area
      And nothing else is out of the ordinary
      Then the advice says that CCTV of public areas in hospitals and surgeries is left out, under 5.7
      And the guidance does not cover this

    @situation @page:patient-records-me
    Scenario: A patient is recording our consultation on their phone. What does the guidance say?
      The guidance speaks of what doctors record and use, and is silent on what patients record for themselves.

      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And nothing else is out of the ordinary
      When others record by themselves and the doctor has no part in it
      Then 8.4 does not apply
      And 9.1 does not apply
      And the guidance neither forbids nor permits this

    @8.10 @8.11 @8.12 @8.19 @5.1
    Scenario Outline: Left out by an endnote: <case>
      Given the doctor is acting in a professional role
      And <item>
      Then the guidance does not cover this
      And 8.10 does not apply
      And 8.11 does not apply
      And 8.12 does not apply
      And 8.19 does not apply
      And 5.1 does not apply

      Examples:
        | case                             | item                                                                  |
        | a camera over a waiting room     | the item is CCTV footage of a public area                             |
        | a film of unsafe lifting at work | the item is a workplace recording made to show an occupational hazard |

    @8.4 @5.1 @5.2 @5.6 @5.7
    Scenario: A camera in a treatment room
      Only CCTV of public areas is left out (reading 3).
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must record only with consent or other valid authority, under 8.4
      And the advice says that the guidance covers making and using recordings of patients in professional work, under 5.1
      And the advice says that recordings on healthcare premises are covered, in the UK or abroad, under 5.2
      And 5.6 does not apply
      And 5.7 does not apply

    @8.4 @5.7 @5.2
    Scenario: A camera in a hospital corridor
      Given the doctor is acting in a professional role
      And the item is CCTV footage of a public area
      Then 8.4 does not apply
      And the guidance does not cover this
      And the advice says that CCTV of public areas in hospitals and surgeries is left out, under 5.7
      And 5.2 does not apply

    @5.1 @5.2
    Scenario Outline: A film crew <where>
      Premises are one example of what is covered, and not a limit (reading 3).
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And <crew>
      When the doctor plans to make or arrange the recording
      Then the advice says that the guidance covers making and using recordings of patients in professional work, under 5.1
      And 5.2 does not apply

      Examples:
        | where                 | crew                                                                                                            |
        | in an ambulance       | people from outside record elsewhere in the course of healthcare, such as in an ambulance or on a home visit |
        | at a charity's parade | people from outside record away from any healthcare                                                             |

    @5.6 @5.7
    Scenario: Porters filmed to show how not to lift a bed
      Given the doctor is acting in a professional role
      And the item is a workplace recording made to show an occupational hazard
      Then the advice says that workplace recordings made to show hazards are left out, under 5.6
      And 5.7 does not apply
      And the guidance does not cover this

    @5.1 @5.6
    Scenario: A patient filmed while being lifted out of bed
      Only recordings made to show a hazard of the workplace are left out.
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      Then the advice says that the guidance covers making and using recordings of patients in professional work, under 5.1
      And 5.6 does not apply

    @8.4 @5.1 @5.2
    Scenario: A doctor who photographs a sick relative while visiting
      Given the doctor is acting as a private person
      And the item is a photograph, video or sound recording of a patient
      When the doctor plans to make or arrange the recording
      Then 8.4 does not apply
      And the guidance does not cover this
      And 5.1 does not apply
      And 5.2 does not apply

    @8.4 @8.11 @5.2
    Scenario: A wound photographed at a clinic abroad
      The place takes nothing away, although the statutes named are those of the UK (reading 3).
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the doctor works outside the United Kingdom
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must record only with consent or other valid authority, under 8.4
      And the doctor must know and follow the law of the place of work, under 8.11
      And the advice says that recordings on healthcare premises are covered, in the UK or abroad, under 5.2

    @5.3 @5.4 @5.5
    Scenario: A rash photographed to see how the treatment works
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      When the doctor plans to make or arrange the recording
      Then the advice says that recordings made in assessing, investigating or treating a patient are covered, under 5.3
      And 5.4 does not apply
      And 5.5 does not apply

    @5.4 @5.5 @5.3
    Scenario: A consultation filmed to assess a trainee
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then the advice says that recordings made for teaching, assessment, research and the like are covered, under 5.4
      And the advice says that secondary purposes are teaching, training, assessment, research and other health-related uses that are not meant to benefit the patient directly, under 5.5
      And 5.3 does not apply

    @5.3 @5.5 @5.4
    Scenario: The photograph of a rash, taken for treatment and wanted for a seminar
      It was not made for a secondary purpose, and is now to serve one.
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then the advice says that recordings made in assessing, investigating or treating a patient are covered, under 5.3
      And the advice says that secondary purposes are teaching, training, assessment, research and other health-related uses that are not meant to benefit the patient directly, under 5.5
      And 5.4 does not apply

    @5.5
    Scenario Outline: The photograph of a rash that serves no secondary purpose: <use>
      A secondary purpose is health-related, and is not meant to benefit the patient directly.
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And <use>
      When the doctor plans to use the recording
      Then 5.5 does not apply

      Examples:
        | use                                                        |
        | the use is for the patient's own care                      |
        | the recording is to be given to someone for another reason |

    @5.1 @6.1 @8.4
    Scenario: An actor who plays a patient in a training film
      Given the doctor is acting in a professional role
      And the item is a recording with no patient in it, such as of an actor or of staff
      Then 5.1 does not apply
      And 6.1 does not apply
      And 8.4 does not apply
      And the guidance does not cover this

    @8.9
    Scenario: A photograph of a rash that the patient sends in
      Made or used: a recording from elsewhere is covered once the doctor uses it (reading 3).
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the patient is identifiable from the recording
      And the use is for the patient's own care
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is met
      And the doctor may go ahead

    @8.4 @9.1
    Scenario: A patient who records their own consultation
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      When others record by themselves and the doctor has no part in it
      Then 8.4 does not apply
      And 9.1 does not apply
      And the guidance neither forbids nor permits this

    @5.3 @8.4
    Scenario: A patient who films a tremor at home because the neurologist asks for it
      Whoever holds the camera, the doctor arranges the recording.
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient or the family make the recording themselves
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that recordings made in assessing, investigating or treating a patient are covered, under 5.3
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is met
      And the doctor may go ahead

    @39.1 @8.4
    Scenario: A film crew that records patients on a ward
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And the doctor must record only with consent or other valid authority, under 8.4

    @39.1 @8.4 @5.1
    Scenario: A film crew that records only visitors on a ward
      Visitors are no patients: of all the guidance, only paragraph 39 speaks of them (reading 3).
      Given the doctor is acting in a professional role
      And the item is a recording of a patient's relatives or visitors
      And people from outside record in a healthcare setting
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And 39.1 is outstanding
      And 8.4 does not apply
      And 5.1 does not apply

    @39.1
    Scenario: A film crew that the trust has agreed to, recording only visitors
      Given the doctor is acting in a professional role
      And the item is a recording of a patient's relatives or visitors
      And people from outside record in a healthcare setting
      And the doctor's own organisation is treating the patients
      And 39.1 has been done
      When the doctor plans to make or arrange the recording
      Then 39.1 is met
      And the guidance neither forbids nor permits this

    @39.1
    Scenario: A nurse who records visitors for a hand-washing poster
      Given the doctor is acting in a professional role
      And the item is a recording of a patient's relatives or visitors
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then 39.1 does not apply

    @39.1
    Scenario: Visitors who film each other on a ward
      Given the doctor is acting in a professional role
      And the item is a recording of a patient's relatives or visitors
      When others record by themselves and the doctor has no part in it
      Then 39.1 does not apply
      And the guidance neither forbids nor permits this

  @p6
  Rule: Paragraph 6: What counts as a recording

    Background:
      Given the doctor is acting in a professional role

    @8.10 @6.1 @6.2
    Scenario Outline: <case> counts as a recording
      Given <item>
      Then the doctor must store recordings securely, under 8.10
      And the advice says that a recording is a sound recording, photograph or other image of a patient, original or copy, made on any device, under 6.1
      And 6.2 does not apply

      Examples:
        | case                                  | item                                                                     |
        | A copy of a photograph on a phone     | the item is a photograph, video or sound recording of a patient          |
        | A call taken by a hospital department | the item is a recording of a patient's call to a healthcare organisation |
        | A call taken by a medical advice line | the item is a recording of a patient's call to a medical advice line     |

    @6.1 @8.4
    Scenario: An operation shown live to students next door, of which nothing is kept
      Given the item is a live picture or sound of a patient, of which nothing is kept
      When the doctor plans to make or arrange the recording
      Then the advice says that a recording is a sound recording, photograph or other image of a patient, original or copy, made on any device, under 6.1
      And the doctor must record only with consent or other valid authority, under 8.4

    @6.1 @8.10 @24.4 @25.4 @25.5 @25.6 @57.4
    Scenario: An operation shown live to students next door, with nothing to store
      What is said of storing, and of how long, has nothing to bear on.
      Given the item is a live picture or sound of a patient, of which nothing is kept
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 8.10 does not apply
      And 25.5 does not apply
      And 25.6 does not apply
      And the doctor should explain how the recording will be used, under 25.4
      And the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4
      And the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4
      And the advice says that a recording is a sound recording, photograph or other image of a patient, original or copy, made on any device, under 6.1

    @8.10 @13.3 @13.4 @15.1 @15.2 @57.1 @57.2 @59.3
    Scenario: A wound shown live to a specialist, of which nothing is kept
      Given the item is a live picture or sound of a patient, of which nothing is kept
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 8.10 does not apply
      And 13.4 does not apply
      And 15.1 does not apply
      And 15.2 does not apply
      And 57.1 does not apply
      And 57.2 does not apply
      And 59.3 does not apply
      And the doctor should explain what form the recording will take, under 13.3

    @8.4 @56.1
    Scenario: Calls recorded for staff training, with callers told
      A sound recording counts, and paragraph 56 gives the authority for it.
      Given the item is a recording of a patient's call to a healthcare organisation
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And 8.4 is met

    @8.10 @6.2 @6.1
    Scenario: A photocopy of a page of the notes
      Given the item is a copy of written notes
      Then 8.10 does not apply
      And the guidance does not cover this
      And the advice says that copies of written records are left out, under 6.2
      And 6.1 does not apply

  @p7
  Rule: Paragraph 7: Slides and photographs of slides

    Background:
      Given the doctor is acting in a professional role

    @situation @page:slide-for-teaching @7.4 @12.1 @17.1
    Scenario: May I teach with an anonymised photograph of a microscope slide without asking the patient?
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the recording is an image of a pathology slide
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is anonymised
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then it is a condition that the doctor anonymise or code the image of the slide before its secondary use, under 7.4
      And 7.4 is met
      And the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @8.10 @7.1 @6.1
    Scenario: A biopsy slide in the laboratory
      Given the item is a pathology slide with human tissue on it
      Then the guidance does not cover this
      And 8.10 does not apply
      And the advice says that a slide of human tissue is no recording; a picture of the slide is one, under 7.1
      And 6.1 does not apply

    @7.2 @7.3 @7.1 @6.1
    Scenario: A biopsy slide photographed for a second opinion
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for the patient's care, under 7.2
      And 7.3 does not apply
      And the advice says that a slide of human tissue is no recording; a picture of the slide is one, under 7.1
      And the advice says that a recording is a sound recording, photograph or other image of a patient, original or copy, made on any device, under 6.1

    @7.2 @7.1
    Scenario: A patient's scar photographed for a second opinion
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      When the doctor plans to make or arrange the recording
      Then 7.2 does not apply
      And 7.1 does not apply

    @7.2
    Scenario: A stored biopsy slide photographed for care without anyone's consent
      Paragraph 7 needs no consent to the biopsy either: "without consent" says enough.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is not made in the course of any investigation or treatment
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for the patient's care, under 7.2
      And the doctor may go ahead

    @7.2 @7.3 @8.4
    Scenario Outline: A biopsy slide of a patient without capacity, of which the attorney wants no photograph
      Consent is not needed; a refusal by whoever may decide still counts (reading 8).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is <purpose>
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 7.2 does not apply
      And 7.3 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | purpose                                                  |
        | part of the patient's care                               |
        | made for teaching, research or another secondary purpose |

    @7.3 @7.2
    Scenario: A biopsy slide photographed for teaching
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for a secondary purpose, under 7.3
      And 7.2 does not apply
      And the doctor may go ahead

    @7.3
    Scenario: A patient's scar photographed for teaching
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      When the doctor plans to make or arrange the recording
      Then 7.3 does not apply

    @7.6 @7.3
    Scenario: A slide photographed for teaching during a post-mortem
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made for teaching, research or another secondary purpose
      And the recording belongs to a post-mortem examination
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should follow paragraph 51 for slides photographed for a secondary purpose during a post-mortem, under 7.6
      And 7.3 does not apply, because of 7.6

    @7.3 @24.4
    Scenario: A slide of a toddler's biopsy photographed for teaching
      Nobody is asked, so there is no consent to keep.

      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made for teaching, research or another secondary purpose
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for a secondary purpose, under 7.3
      And 24.4 does not apply

    @7.2 @8.4
    Scenario: A slide for the notes in a coroner's case, which the coroner has refused
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the recording belongs to a post-mortem examination
      And the coroner or Procurator Fiscal has refused images for this purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 7.2 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand

    @7.6 @7.3
    Scenario: A slide from an operation in life, photographed for teaching after the patient's death
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made for teaching, research or another secondary purpose
      And the patient has died and is recorded outside a post-mortem examination
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for a secondary purpose, under 7.3
      And 7.6 does not apply

    @7.6
    Scenario: A slide photographed to find the cause of death
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made to help find the cause of death
      And the recording belongs to a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 7.6 does not apply

    @7.6
    Scenario: A damaged heart photographed for teaching during a post-mortem
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of internal organs or structures
      And the recording is made for teaching, research or another secondary purpose
      And the recording belongs to a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 7.6 does not apply

    @7.4
    Scenario Outline: The image of a slide for a trainees' seminar: <image>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is for a secondary purpose outside the public domain
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And <image>
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then it is a condition that the doctor anonymise or code the image of the slide before its secondary use, under 7.4
      And 7.4 is <done>

      Examples:
        | image                                          | done    |
        | the recording is anonymised                    | met     |
        | the recording is coded                         | met     |
        | the patient is identifiable from the recording | not met |

    @7.4
    Scenario: The image of a slide for the patient's own treatment
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is for the patient's own care
      When the doctor plans to use the recording
      Then 7.4 does not apply

    @7.4
    Scenario: The photograph of a scar for a trainees' seminar
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 7.4 does not apply

    @7.5
    Scenario Outline: The coded image of a slide is not enough where <use>
      Coded will do behind closed doors; in public, nothing short of anonymised (readings 4 and 5).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And <use>
      And the recording is coded
      When the doctor plans to use the recording
      Then it is a condition that the doctor anonymise the image of the slide before it enters the public domain, under 7.5
      And 7.5 is not met

      Examples:
        | use                                                                   |
        | the use is in public but not in public media, such as an open lecture |
        | the use is in a journal or other learning material                    |
        | the use is in widely accessible public media                          |

    @7.7
    Scenario: Coded photographs kept for a research register
      Given the item is a photograph, video or sound recording of a patient
      And the recording is coded
      When the doctor is storing or disposing of the recording
      Then the advice says that a coded recording hides who the patient is from its recipient, while whoever coded it may keep the key, under 7.7

    @7.5 @7.7
    Scenario: The anonymised image of a slide in an open lecture
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the patient is an adult
      And the use is in public but not in public media, such as an open lecture
      And the recording is anonymised
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 7.5 is met
      And the doctor may go ahead
      And 7.7 does not apply

    @7.5
    Scenario: The coded image of a slide in an open lecture, without consent
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the patient is an adult
      And the use is in public but not in public media, such as an open lecture
      And the recording is coded
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 7.5 is not met
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @7.5
    Scenario: The coded image of a slide in an open lecture, with consent
      Always anonymised, whatever was agreed.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in public but not in public media, such as an open lecture
      And the recording is coded
      And the original consent covers this use
      When the doctor plans to use the recording
      Then 7.5 is not met
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @7.5
    Scenario: The coded image of a slide in learning material, with consent
      It is always anonymised if the material is published; whether it is, the doctor judges.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in a journal or other learning material
      And the recording is coded
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 7.5 is not met
      And reading 5 leaves the decision to a person
      And the decision is left to a person's judgement

    @7.5 @7.7
    Scenario: The coded image of a slide in a closed seminar
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is for a secondary purpose outside the public domain
      And the recording is coded
      When the doctor plans to use the recording
      Then 7.5 does not apply
      And the advice says that a coded recording hides who the patient is from its recipient, while whoever coded it may keep the key, under 7.7

    @7.5
    Scenario: The coded photograph of a scar in an open lecture
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in public but not in public media, such as an open lecture
      And the recording is coded
      When the doctor plans to use the recording
      Then 7.5 does not apply

    @7.2
    Scenario: A biopsy slide that another hospital photographs for its own opinion
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      When others record by themselves and the doctor has no part in it
      Then 7.2 does not apply
      And the guidance neither forbids nor permits this

    @7.3 @7.6
    Scenario: A slide at a post-mortem that students photograph with their own phones
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made for teaching, research or another secondary purpose
      And the recording belongs to a post-mortem examination
      When others record by themselves and the doctor has no part in it
      Then 7.3 does not apply
      And 7.6 does not apply

    @7.2
    Scenario Outline: A biopsy slide of which no photograph is wanted: <refusal>
      Consent is not needed; a refusal by whoever may decide still counts (reading 8).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And <patient>
      And <capacity>
      And <refusal>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 7.2 does not apply
      And the doctor must not go ahead as things stand

      Examples:
        | patient                 | capacity                                                  | refusal                                                         |
        | the patient is an adult | the patient has capacity to decide about the recording    | the patient does not want to be recorded                        |
        | the patient is under 16 | the patient lacks capacity to decide about the recording  | a person with parental responsibility has refused the recording |

    @7.2
    Scenario Outline: A biopsy slide photographed although something is not wanted: <wish>
      The photograph itself is not refused by anyone who may refuse it.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And <patient>
      And the patient has capacity to decide about the recording
      And <wish>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for the patient's care, under 7.2

      Examples:
        | patient                 | wish                                                            |
        | the patient is an adult | the patient does not want the recording used in this way        |
        | the patient is under 16 | a person with parental responsibility has refused the recording |

    @7.2 @9.1
    Scenario Outline: A blood film photographed in front of the patient, where <who> <says>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And <patient>
      And <capacity>
      And <who> <says>
      And it is practicable to stop the recording
      When the recording is being made
      Then 7.2 does not apply
      And 9.1 is not met

      Examples:
        | patient                 | capacity                                                 | who                       | says                       |
        | the patient is an adult | the patient has capacity to decide about the recording   | the patient               | asks to stop the recording |
        | the patient is under 16 | the patient lacks capacity to decide about the recording | the child or young person | objects to the recording   |

    @7.4
    Scenario Outline: The image of a slide, shown with the name on it at a seminar: <agreed>
      What is agreed to does not rest on paragraph 7, nor does what another law allows.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And <agreed>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 7.4 does not apply

      Examples:
        | agreed                                                           |
        | the original consent covers this use                             |
        | the patient has agreed to this use                               |
        | another legal authority for what is planned has been established |

    @7.4
    Scenario Outline: The image of a slide, shown with the name on it as whoever decides for the patient agreed: <patient>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And <patient>
      And the patient lacks capacity to decide about the recording
      And <who>
      And a person entitled to decide for the patient has agreed to this use
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 7.4 does not apply

      Examples:
        | patient                           | who                                                             |
        | the patient is an adult           | someone has legal authority to decide for the patient           |
        | the patient is 16 or 17 years old | someone has legal authority to decide for the patient           |
        | the patient is under 16           | a person with parental responsibility has consented to the recording |

    @7.4
    Scenario: The image of a slide from a post-mortem, shown with the name on it as the family agreed
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And the recording belongs to a post-mortem examination
      And a person entitled to decide for the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 7.4 does not apply

    @7.4
    Scenario Outline: The image of a slide with the name on it, for a seminar, and an agreement that is none: <why>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And the patient is an adult
      And <agreed>
      And <why>
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then it is a condition that the doctor anonymise or code the image of the slide before its secondary use, under 7.4
      And 7.4 is not met

      Examples:
        | agreed                                                             | why                                                                   |
        | the original consent covers this use                               | the consent was given under pressure or for an inducement             |
        | the original consent covers this use                               | the consent was given without understanding what it was for           |
        | the original consent covers this use                               | the consent was given by someone who was unable to decide at the time |
        | a person entitled to decide for the patient has agreed to this use | the patient has capacity to decide about the recording                |

    @7.4
    Scenario Outline: The image of a slide with the name on it, of a patient who cannot decide: <agreed>, <holder>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <holder>
      And <agreed>
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then it is a condition that the doctor anonymise or code the image of the slide before its secondary use, under 7.4

      Examples:
        | holder                                                | agreed                                                             |
        | someone has legal authority to decide for the patient | the patient has agreed to this use                                 |
        | nobody has legal authority to decide for the patient  | a person entitled to decide for the patient has agreed to this use |

    @7.4
    Scenario Outline: The image of a slide with the name on it, of a patient who has died: <agreed>, <patient>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And <patient>
      And <agreed>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then it is a condition that the doctor anonymise or code the image of the slide before its secondary use, under 7.4
      And 7.4 is not met

      Examples:
        | patient                                                                | agreed                                                             |
        | the patient was recorded in life and has since died                    | a person entitled to decide for the patient has agreed to this use |
        | the patient has died and is recorded outside a post-mortem examination | a person entitled to decide for the patient has agreed to this use |
        | the recording belongs to a post-mortem examination                     | no consent covers this use and nobody has been asked about it      |

    @7.4 @12.2
    Scenario Outline: The image of a slide with the name on it, for a cancer registry, where <ground>
      Paragraph 15 permits it by itself; the conditions of 7 and 12 are those of their own permissions.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And <ground>
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 7.4 does not apply, because of <norm>
      And 12.2 does not apply, because of <norm>

      Examples:
        | ground                                                   | norm |
        | the law requires the disclosure                          | 15.6 |
        | a judge or presiding officer has directed the disclosure | 15.7 |
        | the use is judged to be justified in the public interest | 15.8 |

    @7.4 @12.2
    Scenario: The image of a slide with the name on it, in a teaching collection from 1980, with a record of consent
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the patient is identifiable from the recording
      And the patient is an adult
      And the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 7.4 does not apply, because of 22.3
      And 12.2 does not apply, because of 22.3

    @7.4 @12.2
    Scenario Outline: The image of a slide for a seminar, <how>
      Of slides, coding is enough behind closed doors: 7 is narrower than 12 (reading 5).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      And <how>
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 7.4 is met
      And 12.2 <answer>

      Examples:
        | how                         | answer                            |
        | the recording is coded      | does not apply, because of 7.4    |
        | the recording is anonymised | is met                            |

    @7.5
    Scenario: The image of a slide with the name on it, sent to a journal
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the use is in a journal or other learning material
      And the patient is identifiable from the recording
      When the doctor plans to show or give the recording to someone else
      Then it is a condition that the doctor anonymise the image of the slide before it enters the public domain, under 7.5
      And 7.5 is not met


    Scenario: Anonymised images of slides from a post-mortem, which the family was asked about and refused
      No consent is needed, and they were asked: what their refusal means, a person decides (reading 8).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording belongs to a post-mortem examination
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then reading 8 leaves the decision to a person
      And the decision is left to a person's judgement
