Feature: Recordings for public media
  Paragraphs 36 to 46. A recording that the general public is to see or hear needs the patient's
  consent, the agreement of the bodies involved, and particular care for those who cannot decide.

  Background:
    Given the doctor is acting in a professional role

  @p36
  Rule: Paragraph 36: What carries over to public media

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @36.4
    Scenario: A care video that a newspaper calls a matter of public interest
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And the public interest is relied on and nobody has assessed it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must weigh the public interest in the way of paragraph 16, under 36.4
      And the decision is left to a person's judgement

    @36.1 @36.2 @36.3 @36.4
    Scenario: A care video for a newspaper, with no talk of the public interest
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 36.4 does not apply
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And the advice says that what 16 and 22 to 27 say carries over to public media, in general, under 36.1
      And the advice says that public media are widely accessible and meant for a broad public, under 36.2
      And the advice says that the paragraphs that follow are special to public media, under 36.3
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @36.1 @36.2 @36.3
    Scenario Outline: A care video for <audience>, which is no public medium
      Public media are widely accessible and meant for a broad public; this audience is narrower.
      Given the recording is part of the patient's care
      And the use is <for others>
      When the doctor plans to show or give the recording to someone else
      Then 36.1 does not apply
      And 36.2 does not apply
      And 36.3 does not apply

      Examples:
        | audience                    | for others                                                 |
        | a class of students         | for a secondary purpose outside the public domain          |
        | readers of a medical journal | in a journal or other learning material                   |
        | an open lecture             | in public but not in public media, such as an open lecture |
        | the patient's own surgeon   | for the patient's own care                                 |

    @36.4
    Scenario Outline: A care video for a newspaper, and the public interest has been weighed
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And the use is judged <finding> in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must weigh the public interest in the way of paragraph 16, under 36.4
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And the doctor <answer>

      Examples:
        | finding             | answer                            |
        | to be justified     | may go ahead                      |
        | not to be justified | must not go ahead as things stand |

    @36.4
    Scenario: A care video for a newspaper, and the public interest was claimed and never weighed
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the use is judged to be justified in the public interest
      And 36.4 has not been done
      When the doctor plans to show or give the recording to someone else
      Then 36.4 is not met
      And the doctor must not go ahead as things stand

    @16.2 @36.4
    Scenario: The same question over a medical journal falls under paragraph 16 itself
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in a journal or other learning material
      And the patient is identifiable from the recording
      And the public interest is relied on and nobody has assessed it
      When the doctor plans to show or give the recording to someone else
      Then 36.4 does not apply
      And the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2

    @36.4
    Scenario: An anonymised video over which somebody speaks of the public interest
      Given the use is in widely accessible public media
      And the recording is anonymised
      And the public interest is relied on and nobody has assessed it
      When the doctor plans to show or give the recording to someone else
      Then 36.4 does not apply

    @25.1 @26.4 @36.1 @36.2 @36.3 @36.5
    Scenario: A patient asked to tell her story in a health campaign
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      When the doctor plans to make or arrange the recording
      Then the doctor should give the information and support of paragraphs 25 and 26, under 36.5
      And the advice says that recordings range from plain photographs to personal consultations, under 25.1
      And the advice points to Decision making and consent, under 26.4
      And the advice says that what 16 and 22 to 27 say carries over to public media, in general, under 36.1
      And the advice says that public media are widely accessible and meant for a broad public, under 36.2
      And the advice says that the paragraphs that follow are special to public media, under 36.3

    @36.5
    Scenario: A patient in a health campaign who cannot decide about it
      What paragraphs 25 and 26 ask for is taken to be owed to whoever is asked (reading 38).

      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      When the doctor plans to make or arrange the recording
      Then 36.5 is unclear, under reading 38

    @36.6 @37.1
    Scenario: Filming for a health campaign before anyone has asked the patient
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has not yet consented to the recording
      And no other legal authority is relied on
      When the doctor plans to make or arrange the recording
      Then the doctor must not record for public media without consent or other legal authorisation, under 36.6
      And 36.6 is not met
      And 37.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has consented to the recording

    @36.6
    Scenario: Filming for a health campaign with the patient's consent
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the consent was given freely and with understanding, by someone able to give it
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 36.6 is met
      And the doctor may go ahead

    @26.2
    Scenario: Filming for a health campaign while the patient's questions go unanswered
      What paragraph 26 says of answering, it says here with the same force.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And the patient asks questions about the recording
      And 26.2 has not been done
      When the doctor plans to make or arrange the recording
      Then 26.2 is not met
      And the doctor must not go ahead as things stand
      And it would change if 26.2 has been done

    @24.4
    Scenario: The signed form for a health campaign
      Paragraph 24 has the consent kept beside the recording, and paragraph 36 takes it along.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the consent is in writing
      When the doctor plans to make or arrange the recording
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @27.4 @36.1 @36.2 @36.3 @36.5 @36.6
    Scenario: The same film for teaching falls under paragraph 27
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 36.6 does not apply
      And 36.5 does not apply
      And 27.4 is not met
      And 36.1 does not apply
      And 36.2 does not apply
      And 36.3 does not apply

    @36.6
    Scenario: The law on incapacity can stand in for consent to a film
      Paragraph 45 sends the doctor to paragraph 31 for an adult who lacks capacity.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 36.6 is met
      And the doctor may go ahead

    @24.1 @24.2 @37.1 @37.2
    Scenario: Written consent to a film for the public is asked for by paragraph 37
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1
      And the doctor should usually have the consent in writing, under 37.2
      And 24.1 does not apply
      And 24.2 does not apply

    @26.2 @27.2
    Scenario: A fall caught on camera while a health film is being made
      Paragraphs 26 and 27 hold in public media as they do in teaching.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is of an unexpected development and was not planned
      And the patient asks questions about the recording
      When the recording is being made
      Then the doctor should seek the patient's agreement to the unplanned recording, under 27.2
      And the doctor must answer the patient's questions as honestly and fully as possible, under 26.2

    @9.3 @22.3
    Scenario: A teaching film of 1985 wanted for television
      Paragraph 22 saves old recordings for teaching alone, and never for public media.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And the use is in widely accessible public media
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 22.3 does not apply
      And the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @9.3 @22.3
    Scenario: The teaching film of 1985 shown to students once more
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And 9.3 does not apply, because of 22.3
      And the doctor may go ahead

    @23.2
    Scenario: A teaching film with no record of consent wanted for television
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And no consent covers this use and nobody has been asked about it
      And the use is in widely accessible public media
      And the recording is held in a teaching collection
      And there is no record of consent and the context leaves it open
      And the patient may be identifiable from the recording
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not use a recording that may identify the patient without a record of consent, under 23.2
      And the doctor must not go ahead as things stand

    @36.1 @36.4
    Scenario: A care video in which a neighbour might know the patient, wanted for the hospital's web site
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient may be identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the public interest is relied on and nobody has assessed it
      When the doctor plans to use the recording
      Then the doctor must weigh the public interest in the way of paragraph 16, under 36.4
      And the advice says that what 16 and 22 to 27 say carries over to public media, in general, under 36.1

    @36.1 @36.5 @41.1
    Scenario Outline: A patient of <age> asked to talk about an illness on the radio
      Given the patient is <old>
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      When the doctor plans to make or arrange the recording
      Then the advice says that what 16 and 22 to 27 say carries over to public media, in general, under 36.1
      And the doctor should give the information and support of paragraphs 25 and 26, under 36.5
      And the doctor should check that the patient understands they may be unable to stop later use, under 41.1

      Examples:
        | age       | old                |
        | forty     | an adult           |
        | seventeen | 16 or 17 years old |
        | thirteen  | under 16           |

    @36.1 @36.5 @36.6 @37.1 @41.1
    Scenario: A documentary about a hospice would show a patient who has just died, as the family wishes
      There is nobody left to whom later use could be explained; consent is needed all the same, and
      whether the family's can stand in for the patient's, the law says.

      Given the patient has died and is recorded outside a post-mortem examination
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with legal authority has consented to the recording
      And people from outside record in a healthcare setting
      And the doctor arranges the recording and answers for consent
      And 39.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that what 16 and 22 to 27 say carries over to public media, in general, under 36.1
      And 36.6 is met
      And 37.1 is not met
      And 36.5 does not apply
      And 41.1 does not apply
      And reading 26 leaves the decision to a person
      And the decision is left to a person's judgement

    @36.1 @36.5
    Scenario: A broadcaster films a patient at home, and no doctor has a part in it
      Given the patient is an adult
      And the recording is made for broadcasting
      When others record by themselves and the doctor has no part in it
      Then 36.1 does not apply
      And 36.5 does not apply

    @36.6
    Scenario Outline: For a health programme, <picture> of a patient with advanced dementia
      Paragraph 37 spares the consent to such an image; what paragraph 45 asks for stays.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is <kind>
      When the doctor plans to make or arrange the recording
      Then the doctor must not record for public media without consent or other legal authorisation, under 36.6

      Examples:
        | picture                      | kind                                      |
        | a picture of the inner heart | an image of internal organs or structures |
        | a picture of a tissue slide  | an image of a pathology slide             |
        | a film of the beating heart  | of an organ at work                       |
        | an X-ray                     | an X-ray                                  |

    @36.6
    Scenario: For a health programme, a picture of the inner heart of a toddler
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an image of internal organs or structures
      When the doctor plans to make or arrange the recording
      Then 36.6 does not apply, because of 10.2

  @p37
  Rule: Paragraph 37: Consent to record for public media

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:social-media @37.1 @37.2 @36.5 @8.5
    Scenario: Can we film a patient for the hospital's social media?
      Given the recording is made for public media other than broadcasting
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has capacity to decide about the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1
      And 37.1 is outstanding
      And the doctor should usually have the consent in writing, under 37.2
      And the doctor should give the information and support of paragraphs 25 and 26, under 36.5
      And the doctor must make sure that the patient is under no pressure to agree, under 8.5
      And the doctor may go ahead once what is outstanding is done

    @37.1
    Scenario: A pair of hands filmed for a health campaign
      Whether anyone could tell whose hands they are is not asked: consent is needed all the same.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1
      And 37.1 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @37.1 @37.2
    Scenario Outline: A pair of hands filmed, and not for the public
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is <for others>
      And the recording is an ordinary photograph, film or sound recording of the patient
      When the doctor plans to make or arrange the recording
      Then 37.1 does not apply
      And 37.2 does not apply

      Examples:
        | for others                                               |
        | part of the patient's care                               |
        | made for teaching, research or another secondary purpose |

    @36.6 @37.1 @37.2
    Scenario Outline: Listed images need no consent of their own in public media either
      Given the recording is <of a listed kind>
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then 37.1 does not apply, because of <listed in>
      And 36.6 does not apply, because of <listed in>
      And 37.2 does not apply

      Examples:
        | of a listed kind                          | listed in |
        | an image of internal organs or structures | 10.2      |
        | an image of a pathology slide             | 10.3      |
        | a laparoscopic or endoscopic image        | 10.4      |
        | of an organ at work                       | 10.5      |
        | an ultrasound image                       | 10.6      |
        | an X-ray                                  | 10.7      |

    @10.1 @37.1
    Scenario: A scan that the patient needs is recorded for a health programme
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ultrasound image
      And consent to the investigation or treatment has been given
      And the patient has not yet consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 37.1 does not apply, because of 10.6
      And the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And the doctor may go ahead

    @8.4 @10.1
    Scenario: A scan made only for the cameras
      What paragraph 10 implies, it implies in the consent to a procedure: here there is none.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ultrasound image
      And the recording is not made in the course of any investigation or treatment
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is not met
      And the doctor must not go ahead as things stand

    @9.1 @10.1
    Scenario: A scan that the patient needs, and a patient who wants no camera at it
      What the consent to the scan implies, the patient's own word takes away.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ultrasound image
      And consent to the investigation or treatment has been given
      And the patient does not want to be recorded
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 9.1 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @8.4 @10.1
    Scenario: A scan that a small child needs, and a father who wants it in no programme
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ultrasound image
      And consent to the investigation or treatment has been given
      And a person with parental responsibility has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @8.4 @10.1
    Scenario: An endoscopy that a patient with dementia needs, and an attorney who wants it in no programme
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @36.6 @37.1
    Scenario: Some other authority in law is no consent to a film
      Paragraph 27 would be content with other authorisation; paragraph 37 asks for consent.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has not yet consented to the recording
      And another legal authority for what is planned has been established
      When the doctor plans to make or arrange the recording
      Then 36.6 is met
      And 37.1 is not met
      And the doctor must not go ahead as things stand

    @37.1 @43.1
    Scenario: A small child in a hospital appeal
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 37.1 does not apply, because of 43.1
      And the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And the doctor may go ahead

    @34.2 @37.1 @43.1
    Scenario: A fifteen-year-old who can decide about a hospital appeal
      Her own consent is needed: a parent's does not stand in for it.
      Given the patient is under 16
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1
      And the doctor should encourage the child or young person to involve their parents in deciding, under 34.2
      And 43.1 does not apply
      And the doctor may go ahead once what is outstanding is done

    @37.1
    Scenario: A man with advanced dementia in a health campaign
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      When the doctor plans to make or arrange the recording
      Then 37.1 does not apply, because of 45.2

    @37.1
    Scenario: A surgeon filmed at work while the producers answer for consent
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      When the doctor plans to make or arrange the recording
      Then 37.1 does not apply
      And the doctor should usually have the consent in writing, under 37.2

    @37.1
    Scenario: A surgeon who brings in the film crew and answers for consent
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor arranges the recording and answers for consent
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1
      And the doctor should usually have the consent in writing, under 37.2

    @37.1
    Scenario: Taking part in a film for the internet while its makers answer for consent
      Paragraph 40 speaks of broadcast media alone.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1

    @37.1 @37.2
    Scenario: Consent to a health film in writing
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the consent is in writing
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 37.1 is met
      And 37.2 is met
      And the doctor may go ahead

    @37.1 @37.2
    Scenario: Consent to a health film by word of mouth
      It is consent all the same, and falls short of what is usual.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the consent is oral and there is a record of it
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 37.1 is met
      And 37.2 is not met
      And the doctor may go ahead

    @37.2
    Scenario: The camera runs on a patient's nod
      The writing is still asked for while the recording is being made.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the consent is oral and there is no record of it
      When the recording is being made
      Then the doctor should usually have the consent in writing, under 37.2
      And 37.2 is not met

    @8.4 @36.6 @37.1
    Scenario Outline: A patient who said yes to a health film <how>
      Such a yes is no consent.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the consent was given <badly>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 37.1 is not met
      And 36.6 is not met
      And 8.4 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | how                             | badly                                            |
        | for fear of losing a place      | under pressure or for an inducement              |
        | while still drowsy from surgery | by someone who was unable to decide at the time  |

    @37.1
    Scenario: A patient who said yes to a health film and took it for the notes
      Explaining what it is for can still make a consent of it.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the consent was given without understanding what it was for
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then 37.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if the consent was given freely and with understanding, by someone able to give it

    @37.1
    Scenario: A patient who agreed to a health film and takes it back
      A consent withdrawn is not asked for again: the patient is to be under no pressure.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has not yet consented to the recording
      And the patient does not want to be recorded
      When the doctor plans to make or arrange the recording
      Then 37.1 is not met
      And 9.1 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @37.1
    Scenario Outline: A gait video for the notes that <who> would show too
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording also serves <purpose>
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the person entitled to decide has not consented to the further purpose
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1
      And where the recording is part of the patient's care, the doctor may go ahead
      And where the recording is made for <purpose>, the doctor must not go ahead as things stand

      Examples:
        | who                     | purpose                              |
        | a television programme  | broadcasting                         |
        | the hospital's web site | public media other than broadcasting |

    @37.1 @37.2
    Scenario Outline: A programme shows <picture>, and its makers answer for consent
      What needs no consent needs none in writing, whoever answers for it.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is <kind>
      And the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      When the doctor plans to make or arrange the recording
      Then 37.1 does not apply
      And 37.2 does not apply

      Examples:
        | picture               | kind                                      |
        | the inside of a heart | an image of internal organs or structures |
        | a tissue slide        | an image of a pathology slide             |
        | a keyhole operation   | a laparoscopic or endoscopic image        |
        | a beating heart       | of an organ at work                       |
        | an ultrasound scan    | an ultrasound image                       |
        | an X-ray              | an X-ray                                  |

    @37.2 @43.1
    Scenario: A programme shows a toddler, and its makers answer for consent
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      When the doctor plans to make or arrange the recording
      Then 37.2 does not apply
      And the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1

    @37.2 @45.2
    Scenario: A programme shows a man with advanced dementia, and its makers answer for consent
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      When the doctor plans to make or arrange the recording
      Then 37.2 does not apply
      And the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2

    @36.6 @37.1
    Scenario: Some other authority in law, and the patient has still to be asked about the film
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the doctor, colleagues or a device of theirs make the recording
      And another legal authority for what is planned has been established
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 36.6 is met
      And 37.1 is outstanding
      And the doctor may go ahead once what is outstanding is done

  @p38
  Rule: Paragraph 38: Publishing a recording that was made for care

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:leaflet-patient-not-reached @38.3 @38.2 @38.4 @17.2
    Scenario: We cannot reach the patient. May we print an anonymised photograph in a leaflet?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And it is not practicable to seek consent before publishing
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may publish the anonymised recording without consent where seeking it is not practicable, under 38.3
      And 38.2 does not apply, because of 38.3
      And the advice says that it can be hard to be sure that nobody could still recognise the patient, under 38.4
      And the doctor should bear in mind that small details may still identify the patient, under 17.2
      And the doctor may go ahead

    @situation @page:recognisable-website @38.1 @8.9
    Scenario: May we put a recognisable photograph from the notes on our website?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must get the patient's consent to publish a recording that may identify them, under 38.1
      And 38.1 is not met
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is not met
      And it would change if the patient has agreed to this use
      And the doctor must not go ahead as things stand

    @38.1 @38.2 @38.3 @38.4
    Scenario: A burn that shows whose face it is, wanted for a newspaper
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must get the patient's consent to publish a recording that may identify them, under 38.1
      And 38.1 is not met
      And 38.2 does not apply
      And 38.3 does not apply
      And 38.4 does not apply
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @8.9 @38.1
    Scenario Outline: A burn that shows whose face it is, wanted elsewhere than in public media
      Other audiences have other rules; an identifying picture needs authority for each.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is identifiable from the recording
      And the use is <for others>
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9

      Examples:
        | for others                                                 |
        | for a secondary purpose outside the public domain          |
        | in a journal or other learning material                    |
        | in public but not in public media, such as an open lecture |

    @38.1
    Scenario: A tattoo by which someone might know the patient
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient may be identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 is met
      And the doctor may go ahead

    @38.1 @8.9
    Scenario Outline: A burned face in a newspaper, and a patient who <answer>
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And <refusal>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 is not met
      And 8.9 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

      Examples:
        | answer                       | refusal                                                          |
        | was asked and refused        | whoever may decide was asked about this use and has refused it   |
        | said no when it was recorded | consent was withdrawn during the recording or straight after it  |

    @38.1
    Scenario: A burned face in a newspaper, and a patient who withdrew months later
      The text speaks of withdrawing at once; what a late withdrawal means is not said (reading 12).
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And consent was withdrawn some time after the recording
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 is not met
      And reading 12 leaves the decision to a person
      And the decision is left to a person's judgement

    @38.1
    Scenario: A care video that the patient agreed to at the time for television too
      Paragraph 38 is for recordings without such consent.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply
      And the doctor may go ahead

    @38.2 @38.3
    Scenario: An anonymised picture that the patient agreed to at the time for television too
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.2 does not apply
      And 38.3 does not apply
      And the doctor may go ahead

    @38.1 @38.2 @38.3 @38.4
    Scenario: A burn from which nobody could tell the patient
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply
      And it is good practice for the doctor to seek consent before publishing the anonymised recording, under 38.2
      And 38.2 is not met
      And 38.3 does not apply
      And the advice says that it can be hard to be sure that nobody could still recognise the patient, under 38.4
      And the guidance neither forbids nor permits this

    @38.1
    Scenario Outline: An identifying care video that the law or a court wants published
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And <somebody> the disclosure
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply, because of <paragraph>
      And the doctor may go ahead

      Examples:
        | somebody                                  | paragraph |
        | the law requires                          | 15.6      |
        | a judge or presiding officer has directed | 15.7      |

    Scenario: What could open a newspaper's way to an identifying picture
      The public interest is for a person to judge, by paragraph 16, and is never the default.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then it would change if the patient has agreed to this use
      And a person may judge that the use is judged to be justified in the public interest

    @36.4 @38.1
    Scenario: An identifying care video whose publication the public interest justifies
      Only where that has been found, for this case, in the way of paragraph 16.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply, because of 15.8
      And the doctor must weigh the public interest in the way of paragraph 16, under 36.4
      And the doctor may go ahead

    @38.1
    Scenario: A small child's hospital video that a parent agrees to publish
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And a person entitled to decide for the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply, because of 43.1
      And the doctor may go ahead

    @38.1
    Scenario: A hospital video that a child can decide about
      Given the patient is under 16
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And nothing else is out of the ordinary
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then the doctor must get the patient's consent to publish a recording that may identify them, under 38.1

    @38.1
    Scenario Outline: A care video of an adult who cannot decide goes by paragraph 46
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <who> has legal authority to decide for the patient
      And the recording is part of the patient's care
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply, because of <paragraph>

      Examples:
        | who     | paragraph |
        | someone | 46.2      |
        | nobody  | 46.3      |

    @38.1
    Scenario: A care video of a patient who has died
      Consent can no longer be had, and paragraphs 47 and 48 give no permission.
      Given the patient was recorded in life and has since died
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply, because of 47.1
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And the doctor must not go ahead as things stand

    @38.2
    Scenario: The patient is asked before an anonymised picture is published
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.2 is met
      And the doctor may go ahead

    @38.2
    Scenario: The patient is asked before an anonymised picture is published, and refuses
      To seek consent is done by asking; what the refusal means is weighed (reading 9).
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.2 is met
      And reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

    @38.2 @38.3 @38.4
    Scenario: An anonymised picture of a patient who cannot be traced
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the public use informs or teaches about health or care
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may publish the anonymised recording without consent where seeking it is not practicable, under 38.3
      And 38.2 does not apply, because of 38.3
      And the advice says that it can be hard to be sure that nobody could still recognise the patient, under 38.4
      And the doctor may go ahead

    @9.3 @12.1 @38.3
    Scenario Outline: An anonymised <picture> for a clinic's advertisement
      What may be published without consent is for purposes that have to do with health.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is <kind>
      And the use is in widely accessible public media
      And the public use serves a private or commercial aim, such as advertising
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 12.1 does not apply
      And 38.3 does not apply
      And 9.3 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

      Examples:
        | picture         | kind                                                          |
        | X-ray           | an X-ray                                                      |
        | picture of skin | an ordinary photograph, film or sound recording of the patient |

    @9.3
    Scenario: An anonymised picture for a clinic's advertisement, with the patient's agreement
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the public use serves a private or commercial aim, such as advertising
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 9.3 is met
      And the doctor may go ahead

    @38.3
    Scenario: An anonymised picture, and nobody has thought about asking the patient
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.3 depends on whether seeking consent before publication is practicable
      And the decision is left to a person's judgement

    @9.3 @38.2 @38.3
    Scenario: A coded picture is not an anonymised one
      For public media only anonymised counts: nobody among the public may know the patient by it.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is coded
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.2 does not apply
      And 38.3 does not apply
      And 9.3 is not met
      And the doctor must not go ahead as things stand

    @17.1 @38.2 @38.3 @38.4
    Scenario: An anonymised picture for students falls under paragraph 17
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.2 does not apply
      And 38.3 does not apply
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And 38.4 does not apply
      And the doctor may go ahead

    @38.3
    Scenario: An anonymised picture that the patient does not want published
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may publish the anonymised recording without consent where seeking it is not practicable, under 38.3
      And reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

    @38.3
    Scenario Outline: An anonymised picture of an adult who cannot decide goes by paragraph 46
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <who> has legal authority to decide for the patient
      And the recording is part of the patient's care
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.3 does not apply, because of <paragraph>

      Examples:
        | who     | paragraph |
        | someone | 46.2      |
        | nobody  | 46.3      |

    @38.3
    Scenario: An anonymised picture of a patient who died and had been against it
      Given the patient was recorded in life and has since died
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.3 does not apply, because of 47.3
      And the doctor should not go ahead as things stand

    @38.3
    Scenario: An anonymised picture of a patient who died with no known wish
      Given the patient was recorded in life and has since died
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may publish the anonymised recording without consent where seeking it is not practicable, under 38.3
      And the doctor may go ahead

    @38.3
    Scenario: An anonymised teaching film wanted for television
      Paragraph 38 speaks of care recordings; whether it reaches this one is for a person (reading 17).
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.3 does not apply
      And reading 17 leaves the decision to a person
      And the decision is left to a person's judgement

    @38.2
    Scenario: An anonymised teaching film wanted for television while the patient can be asked
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then it is good practice for the doctor to seek consent before publishing the anonymised recording, under 38.2

    @9.3 @38.1
    Scenario: An identifying teaching film wanted for television
      Paragraph 9 asks for the further consent that paragraph 38 asks for with a care recording.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply
      And the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @38.1 @38.2 @38.3
    Scenario Outline: A clip from one programme wanted for another
      It was never a care recording, and paragraph 38 has nothing to say of it.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the use is in widely accessible public media
      And the <clip>
      When the doctor plans to show or give the recording to someone else
      Then 38.1 does not apply
      And 38.2 does not apply
      And 38.3 does not apply

      Examples:
        | clip                                       |
        | patient is identifiable from the recording |
        | recording is anonymised                    |

    @12.1 @38.2
    Scenario: An anonymised X-ray in a television programme
      No consent is needed, and asking for it remains the cautious course.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an X-ray
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And it is good practice for the doctor to seek consent before publishing the anonymised recording, under 38.2
      And the doctor may go ahead

    @38.1
    Scenario: A care video for television, to which the patient had agreed at the time under pressure
      Such a yes is no consent, so it has still to be got.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the consent was given under pressure or for an inducement
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must get the patient's consent to publish a recording that may identify them, under 38.1
      And 38.1 is not met

    @38.2
    Scenario Outline: An anonymised picture of a toddler for a leaflet, and the parents <answer>
      To seek consent is to ask; the parents have been asked.
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And <said>
      When the doctor plans to use the recording
      Then 38.2 is met

      Examples:
        | answer   | said                                                               |
        | agree    | a person entitled to decide for the patient has agreed to this use |
        | disagree | those who may decide for the patient disagree about this use       |

    @38.3
    Scenario: A patient who said no to an anonymised picture in a leaflet and has since moved away
      Whoever has said no could be asked, and paragraph 38 permits nothing against the answer.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And whoever may decide was asked about this use and has refused it
      And it is not practicable to seek consent before publishing
      When the doctor plans to use the recording
      Then 38.3 does not apply

    @38.3 @47.3
    Scenario: An anonymised picture of a patient who died and had wanted it in a leaflet
      Given the patient was recorded in life and has since died
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And the patient wants the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may publish the anonymised recording without consent where seeking it is not practicable, under 38.3
      And 47.3 is met
      And the doctor may go ahead

    @38.2 @38.4
    Scenario Outline: An anonymised clip of <origin>, wanted for a programme
      Paragraph 38 is for care recordings that nobody had agreed to publish.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is <purpose>
      And the use is in widely accessible public media
      And the recording is anonymised
      And <consent>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 38.2 does not apply
      And 38.4 does not apply

      Examples:
        | origin                                                  | purpose                    | consent                                                       |
        | an earlier programme                                    | made for broadcasting      | no consent covers this use and nobody has been asked about it |
        | a consultation, agreed to at the time for the programme | part of the patient's care | the original consent covers this use                          |

  @p39
  Rule: Paragraph 39: Before others come to record

    @situation @page:film-crew @39.1 @39.3 @37.1 @37.2 @41.1
    Scenario: A film crew wants to come to A&E. What has to happen first?
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for broadcasting
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has capacity to decide about the recording
      And people from outside record in a healthcare setting
      And the doctor arranges the recording and answers for consent
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And 39.1 is outstanding
      And 39.3 depends on whom you work for
      And the doctor must get the patient's consent to a recording for public media, identifying or not, under 37.1
      And 37.1 is outstanding
      And the doctor should usually have the consent in writing, under 37.2
      And the doctor should check that the patient understands they may be unable to stop later use, under 41.1
      And the doctor may go ahead once what is outstanding is done

    @situation @page:visitors-filmed @39.1
    Scenario: A crew wants to film visitors in our waiting room. Whose agreement do we need?
      The guidance asks for the organisation's agreement. It does not say whether visitors may be filmed.

      Given the item is a recording of a patient's relatives or visitors
      And people from outside record in a healthcare setting
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And 39.1 is outstanding
      And 8.4 does not apply
      And the guidance neither forbids nor permits this

    @39.1 @39.2
    Scenario: A documentary crew in A&E
      Given the item is a photograph, video or sound recording of a patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the doctor's own organisation is treating the patients
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And 39.1 is outstanding
      And 39.2 does not apply
      And the doctor may go ahead once what is outstanding is done

    @39.1
    Scenario: A documentary crew in A&E, and the trust has agreed
      Given the item is a photograph, video or sound recording of a patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the doctor's own organisation is treating the patients
      And the patient has consented to the recording
      And 39.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 39.1 is met
      And the doctor may go ahead

    @39.1
    Scenario: A documentary crew in A&E, and nobody has told the trust
      Given the item is a photograph, video or sound recording of a patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the doctor's own organisation is treating the patients
      And the patient has consented to the recording
      And 39.1 has not been done
      When the doctor plans to make or arrange the recording
      Then 39.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if 39.1 has been done

    @8.12 @39.1
    Scenario: A ward films its own patients for a health campaign
      Paragraph 39 is about others who come to record; local procedures bind as ever.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for public media other than broadcasting
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then 39.1 does not apply
      And the doctor must know and follow local guidance and procedures, under 8.12

    @39.1
    Scenario: A film crew meets a patient far from any hospital
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for broadcasting
      And people from outside record away from any healthcare
      When the doctor plans to make or arrange the recording
      Then 39.1 does not apply

    @39.1
    Scenario: A film crew rides along in an ambulance
      A healthcare context is enough; it need not be a building.
      Given the item is a photograph, video or sound recording of a patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And people from outside record elsewhere in the course of healthcare, such as in an ambulance or on a home visit
      And the doctor takes part while others answer for consent
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And the doctor may go ahead once what is outstanding is done

    @36.6 @37.1 @39.1
    Scenario: A crew streams an operation live on the internet and keeps nothing
      Given the item is a live picture or sound of a patient, of which nothing is kept
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the doctor arranges the recording and answers for consent
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And 37.1 is not met
      And 36.6 is not met
      And the doctor must not go ahead as things stand

    @36.1 @37.1 @39.1
    Scenario: An actor plays the patient in a health campaign
      Given the item is a recording with no patient in it, such as of an actor or of staff
      Then the guidance does not cover this
      And 36.1 does not apply
      And 37.1 does not apply
      And 39.1 does not apply

    @39.1
    Scenario: Researchers from a university film consultations in a clinic
      The agreement is needed whatever the recording is for.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And people from outside record in a healthcare setting
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1

    @39.2
    Scenario: A visiting specialist brings a film crew to another hospital
      Given the item is a photograph, video or sound recording of a patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And another organisation is treating the patients
      And the patient has consented to the recording
      And 39.1 has been done
      And 39.2 has not been done
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the organisation treating the patients, under 39.2
      And 39.2 is not met
      And the doctor must not go ahead as things stand
      And it would change if 39.2 has been done

    @37.1 @39.1 @40.1
    Scenario: A crew films relatives in a waiting room
      Relatives and visitors are protected by this paragraph alone.
      Given the item is a recording of a patient's relatives or visitors
      And people from outside record in a healthcare setting
      When the doctor plans to make or arrange the recording
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And 37.1 does not apply
      And 40.1 does not apply

    @39.1 @39.2
    Scenario: Visitors film each other at a bedside
      Given the item is a recording of a patient's relatives or visitors
      When others record by themselves and the doctor has no part in it
      Then 39.1 does not apply
      And 39.2 does not apply

    @39.1 @39.2
    Scenario: A daughter films her father's physiotherapy, and nobody asked the doctor
      Given the item is a photograph, video or sound recording of a patient
      And the patient is an adult
      And the patient or the family make the recording themselves
      When others record by themselves and the doctor has no part in it
      Then 39.1 does not apply
      And 39.2 does not apply

    @39.3
    Scenario Outline: A filmmaker in an NHS clinic
      Given the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      And the doctor <serves the NHS>
      When the doctor plans to make or arrange the recording
      Then whoever arranges the recording should normally have a contract with the filmmaker, under 39.3

      Examples:
        | serves the NHS                      |
        | is employed by an NHS body          |
        | works under contract to an NHS body |

    @39.3
    Scenario: A filmmaker in a private clinic
      Given the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      And the doctor does not work for a public body
      When the doctor plans to make or arrange the recording
      Then 39.3 does not apply

    @39.4 @39.5
    Scenario: A doctor who is unsure how filming on the ward is arranged
      Given the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      And the doctor is in doubt about arrangements for outside recording
      When the doctor plans to make or arrange the recording
      Then the doctor should take advice from the employing or contracting body, under 39.4
      And the advice says that a Caldicott Guardian is a senior person who protects patients' confidentiality and enables proper sharing, under 39.5

    @39.4 @39.5
    Scenario: A doctor who knows how filming on the ward is arranged
      Given the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      And the doctor is in no doubt about arrangements for outside recording
      And the doctor is in no doubt about rights to hold or use recordings
      When the doctor plans to make or arrange the recording
      Then 39.4 does not apply
      And 39.5 does not apply

    @39.1 @39.2 @54.7
    Scenario: A hidden camera that must not become known on the ward
      Given the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      And another organisation is treating the patients
      And discussing the covert recording would defeat it
      When the doctor considers recording covertly
      Then 39.1 does not apply, because of 54.7
      And 39.2 does not apply, because of 54.7
      And the doctor should take independent advice, under 54.7

    @39.1 @39.2
    Scenario: A hidden camera that the hospital can be told of
      Given the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      And another organisation is treating the patients
      And discussing the covert recording would not defeat it
      When the doctor considers recording covertly
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And the doctor must get agreement from the organisation treating the patients, under 39.2

    @39.1 @39.2 @39.3 @39.4
    Scenario: A crew is already filming in another trust's ambulance
      What had to come before any arrangement is still owed while the camera runs.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for broadcasting
      And people from outside record elsewhere in the course of healthcare, such as in an ambulance or on a home visit
      And another organisation is treating the patients
      And the doctor is employed by an NHS body
      And the doctor is in doubt about arrangements for outside recording
      When the recording is being made
      Then the doctor must get agreement from the employing or contracting body, under 39.1
      And the doctor must get agreement from the organisation treating the patients, under 39.2
      And whoever arranges the recording should normally have a contract with the filmmaker, under 39.3
      And the doctor should take advice from the employing or contracting body, under 39.4

    @39.3
    Scenario: An NHS team's own hidden camera at a child's bedside
      There is no filmmaker with whom to have a contract.
      Given the item is a photograph, video or sound recording of a patient
      And the doctor, colleagues or a device of theirs make the recording
      And the doctor is employed by an NHS body
      When the doctor considers recording covertly
      Then 39.3 does not apply

    @39.3 @39.4
    Scenario: A hidden camera that a security firm would run on an NHS ward
      Given the item is a photograph, video or sound recording of a patient
      And people from outside record in a healthcare setting
      And the doctor is employed by an NHS body
      And the doctor is in doubt about arrangements for outside recording
      When the doctor considers recording covertly
      Then whoever arranges the recording should normally have a contract with the filmmaker, under 39.3
      And the doctor should take advice from the employing or contracting body, under 39.4

  @p40
  Rule: Paragraph 40: Recording for broadcast

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:crew-gets-consent @40.1 @39.1 @41.1
    Scenario: A broadcaster asks the patients for consent, and I only treat them. Must I check it?
      Given the recording is made for broadcasting
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has capacity to decide about the recording
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should be satisfied that the patients' consent has been obtained as this guidance asks, under 40.1
      And 40.1 is outstanding
      And the doctor must get agreement from the employing or contracting body, under 39.1
      And 39.1 is outstanding
      And the doctor should check that the patient understands they may be unable to stop later use, under 41.1
      And the doctor may go ahead once what is outstanding is done

    @40.1 @40.2
    Scenario: A ward round filmed for television, with consent in the crew's hands
      Given the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      When the recording is being made
      Then the doctor should be satisfied that the patients' consent has been obtained as this guidance asks, under 40.1
      And the advice points to the Ofcom Broadcasting Code, under 40.2

    @40.1 @40.2
    Scenario: A ward round filmed for a hospital's web site
      Given the recording is made for public media other than broadcasting
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      When the recording is being made
      Then 40.1 does not apply
      And 40.2 does not apply

    @8.4 @40.1
    Scenario: The crew has not asked the patient on the trolley
      That consent was the crew's business is no excuse.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the doctor's own organisation is treating the patients
      And the patient has not yet consented to the recording
      And 39.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should be satisfied that the patients' consent has been obtained as this guidance asks, under 40.1
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has consented to the recording

    @8.4 @40.1
    Scenario: The crew paid the patient on the trolley
      A consent that was bought is not one as this guidance asks.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the patient has consented to the recording
      And the consent was given under pressure or for an inducement
      And 39.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should be satisfied that the patients' consent has been obtained as this guidance asks, under 40.1
      And 8.4 is not met
      And the doctor must not go ahead as things stand

    @40.1 @40.2
    Scenario: A programme filmed at a patient's home, of which the doctor only hears
      Given the recording is made for broadcasting
      When others record by themselves and the doctor has no part in it
      Then 40.1 does not apply
      And 40.2 does not apply

    @40.1
    Scenario: A crew films a patient who has died, and the doctor only takes part
      The patient's own consent can no longer be got; whether another's takes its place the law says (reading 26).
      Given the recording is made for broadcasting
      And the patient has died and is recorded outside a post-mortem examination
      And the recording is an ordinary photograph, film or sound recording of the patient
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And a person with legal authority has consented to the recording
      And 39.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should be satisfied that the patients' consent has been obtained as this guidance asks, under 40.1
      And reading 26 leaves the decision to a person
      And the decision is left to a person's judgement

  @p41
  Rule: Paragraph 41: What patients understand about broadcast

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the patient is an adult

    @situation @page:limits-on-broadcast @41.1 @41.2 @40.1
    Scenario: The patient wants parts of the filming kept out of the programme. What do I advise?
      Given the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has capacity to decide about the recording
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the patient wishes to restrict the use of the material
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should see that the patient is advised to get limits in writing from programme maker and owners beforehand, under 41.2
      And 41.2 is outstanding
      And the doctor should check that the patient understands they may be unable to stop later use, under 41.1
      And 41.1 is outstanding
      And the doctor should be satisfied that the patients' consent has been obtained as this guidance asks, under 40.1
      And 8.4 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @41.1
    Scenario: Consenting to television is hard to undo
      Given the recording is made for broadcasting
      When the doctor plans to make or arrange the recording
      Then the doctor should check that the patient understands they may be unable to stop later use, under 41.1

    @41.1
    Scenario: Consenting to a poster for the waiting public
      Given the recording is made for public media other than broadcasting
      When the doctor plans to make or arrange the recording
      Then 41.1 does not apply

    @41.2
    Scenario: A patient who agrees to one programme and to no repeats
      Given the recording is made for broadcasting
      And the patient wishes to restrict the use of the material
      When the doctor plans to make or arrange the recording
      Then the doctor should see that the patient is advised to get limits in writing from programme maker and owners beforehand, under 41.2

    @41.2
    Scenario: A patient content with any use of the programme
      Given the recording is made for broadcasting
      And the patient does not wish to restrict the use of the material
      When the doctor plans to make or arrange the recording
      Then 41.2 does not apply

    @41.1 @41.2
    Scenario: A patient who thinks of limits only when the crew is filming
      What paragraph 41 advises to settle, it advises to settle before recording begins.
      Given the recording is made for broadcasting
      And the patient wishes to restrict the use of the material
      When the recording is being made
      Then the doctor should check that the patient understands they may be unable to stop later use, under 41.1
      And 41.2 does not apply

    @41.1 @41.2
    Scenario: A patient with limits in mind, interviewed at home without the doctor
      Given the recording is made for broadcasting
      And the patient wishes to restrict the use of the material
      When others record by themselves and the doctor has no part in it
      Then 41.1 does not apply
      And 41.2 does not apply

  @p42
  Rule: Paragraph 42: Intrusive or damaging recordings

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:filming-too-intrusive @42.4 @42.2 @42.3
    Scenario: I have said that the filming is too intrusive and I am still worried. Should I go on?
      Given the recording is made for broadcasting
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has capacity to decide about the recording
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the doctor remains concerned after raising the matter
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor should withdraw co-operation, under 42.4
      And 42.4 is not met
      And the doctor should raise the concern with the patient, under 42.2
      And 42.2 is met
      And the doctor should raise the concern with the programme makers, under 42.3
      And 42.3 is met
      And the doctor should stop

    @42.1
    Scenario: A patient in acute distress whom a crew would film
      Given the recording is made for public media other than broadcasting
      And the patient may be vulnerable to intrusion
      When the recording is being made
      Then the doctor should be particularly vigilant about recording a patient who may be vulnerable to intrusion, under 42.1

    @42.1
    Scenario: A patient whom filming does not expose
      Given the recording is made for public media other than broadcasting
      And the patient is not thought vulnerable to intrusion
      When the recording is being made
      Then 42.1 does not apply

    @42.2 @42.3
    Scenario: The camera lingers, and the patient has agreed to it
      That the patient consented is no reason to keep silent.
      Given the recording is made for broadcasting
      And the patient has consented to the recording
      And the doctor believes the recording is unduly intrusive or damaging
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And people from outside record in a healthcare setting
      When the recording is being made
      Then the doctor should raise the concern with the patient, under 42.2
      And the doctor should raise the concern with the programme makers, under 42.3
      And 42.4 does not apply

    @42.2 @42.3
    Scenario: The camera keeps its distance
      Given the recording is made for broadcasting
      And the patient has consented to the recording
      And the doctor does not believe the recording is unduly intrusive or damaging
      When the recording is being made
      Then 42.2 does not apply
      And 42.3 does not apply

    @37.1 @42.2 @42.3 @42.4
    Scenario: The programme makers brush the doctor's concern aside
      The patient's consent does not oblige the doctor to go on.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the doctor remains concerned after raising the matter
      And people from outside record in a healthcare setting
      And the doctor arranges the recording and answers for consent
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should withdraw co-operation, under 42.4
      And the doctor should raise the concern with the patient, under 42.2
      And the doctor should raise the concern with the programme makers, under 42.3
      And 37.1 is met
      And the doctor should not go ahead as things stand
      And nothing that the doctor can do would change it

    @42.4
    Scenario: A concern that has yet to be raised with the programme makers
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the doctor believes the recording is unduly intrusive or damaging
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the doctor's own organisation is treating the patients
      And 39.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 42.4 does not apply
      And 42.3 is outstanding
      And the doctor may go ahead

    @42.4
    Scenario: The doctor's concern remains while the camera runs
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has consented to the recording
      And the doctor remains concerned after raising the matter
      And people from outside record in a healthcare setting
      When the recording is being made
      Then the doctor should withdraw co-operation, under 42.4
      And the doctor should stop

    @42.1 @42.2 @42.3 @42.4
    Scenario: A rough cut that shows a weeping patient for too long
      The concern is as good before the broadcast as it was before the camera.
      Given the patient is an adult
      And the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the use is in widely accessible public media
      And the patient may be vulnerable to intrusion
      And the doctor believes the recording is unduly intrusive or damaging
      When the doctor plans to show or give the recording to someone else
      Then the doctor should be particularly vigilant about recording a patient who may be vulnerable to intrusion, under 42.1
      And the doctor should raise the concern with the patient, under 42.2
      And the doctor should raise the concern with the programme makers, under 42.3
      And 42.4 does not apply

    @42.2 @42.3 @42.4
    Scenario: A rough cut that the programme makers will not change
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the doctor remains concerned after raising the matter
      When the doctor plans to show or give the recording to someone else
      Then 42.2 is met
      And 42.3 is met
      And 42.4 is not met
      And the doctor should not go ahead as things stand

    @42.2 @42.3
    Scenario: A rough cut that shows too much of a patient who has since died
      The patient can no longer be spoken to; the programme makers can.
      Given the patient was recorded in life and has since died
      And the recording is made for broadcasting
      And people from outside record in a healthcare setting
      And the use is in widely accessible public media
      And the doctor believes the recording is unduly intrusive or damaging
      When the doctor plans to show or give the recording to someone else
      Then 42.2 does not apply
      And the doctor should raise the concern with the programme makers, under 42.3

    @42.1 @42.2 @42.3 @42.4
    Scenario: A film made for care, of which a programme would show too much
      What matters is that it is to be shown in public media, not what it was made for.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And the patient has agreed to this use
      And the patient may be vulnerable to intrusion
      And the doctor remains concerned after raising the matter
      When the doctor plans to show or give the recording to someone else
      Then the doctor should be particularly vigilant about recording a patient who may be vulnerable to intrusion, under 42.1
      And 42.2 is met
      And 42.3 is met
      And 42.4 is not met
      And the doctor should not go ahead as things stand

    @42.1 @42.2 @42.3
    Scenario: A film made for care, of which a seminar would show too much
      Paragraph 42 is about public media.
      Given the patient is an adult
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to show or give the recording to someone else
      Then 42.1 does not apply
      And 42.2 does not apply
      And 42.3 does not apply

    @42.2 @42.3 @42.4
    Scenario: A ward's own campaign film that comes too close
      There are no programme makers to speak to.
      Given the patient is an adult
      And the recording is made for public media other than broadcasting
      And the doctor, colleagues or a device of theirs make the recording
      And the doctor believes the recording is unduly intrusive or damaging
      When the recording is being made
      Then the doctor should raise the concern with the patient, under 42.2
      And 42.3 does not apply
      And 42.4 does not apply

    @42.1
    Scenario: A programme that would follow a patient through a breakdown
      Given the recording is made for broadcasting
      And the patient may be vulnerable to intrusion
      When the doctor plans to make or arrange the recording
      Then the doctor should be particularly vigilant about recording a patient who may be vulnerable to intrusion, under 42.1

    @42.1
    Scenario: A hospital that would put a patient's tears on its own web site
      Given the patient is an adult
      And the recording is part of the patient's care
      And the use is in widely accessible public media
      And the patient may be vulnerable to intrusion
      When the doctor plans to use the recording
      Then the doctor should be particularly vigilant about recording a patient who may be vulnerable to intrusion, under 42.1

    @42.2 @42.3
    Scenario: A family's film of their mother for the internet comes too close
      There are no programme makers to speak to here either.
      Given the patient is an adult
      And the recording is made for public media other than broadcasting
      And the patient or the family make the recording themselves
      And the doctor believes the recording is unduly intrusive or damaging
      When the recording is being made
      Then the doctor should raise the concern with the patient, under 42.2
      And 42.3 does not apply

    @42.2 @42.4
    Scenario Outline: A campaign film made by <whom>, which goes on worrying the doctor
      Paragraph 42 speaks of co-operation with programme makers; of a film without them the doctor judges (reading 39).
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And <maker>
      And the patient has consented to the recording
      And the doctor remains concerned after raising the matter
      And nothing else is out of the ordinary
      When the recording is being made
      Then 42.2 is met
      And 42.4 does not apply
      And reading 39 leaves the decision to a person
      And the decision is left to a person's judgement

      Examples:
        | whom             | maker                                                            |
        | the ward itself  | the doctor, colleagues or a device of theirs make the recording |
        | the family       | the patient or the family make the recording themselves         |

    @42.4
    Scenario: The ward's own campaign film, agreed to and yet worrying, is to be shown
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the doctor, colleagues or a device of theirs make the recording
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the doctor remains concerned after raising the matter
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 42.4 does not apply
      And reading 39 leaves the decision to a person
      And the decision is left to a person's judgement

  @p43
  Rule: Paragraph 43: Which paragraph to follow for them

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @34.3 @36.6 @43.1
    Scenario: A toddler filmed for a documentary about a children's ward
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And a person with parental responsibility may consent on the child's or young person's behalf, under 34.3
      And 36.6 is met
      And the doctor may go ahead

    @36.6 @43.1
    Scenario: A toddler filmed for a documentary before a parent has been asked
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And no person with parental responsibility has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And 36.6 is not met
      And the doctor must not go ahead as things stand
      And it would change if a person with parental responsibility has consented to the recording

    @43.1
    Scenario: A toddler filmed for students
      Paragraph 34 holds there too, and needs no paragraph 43 to say so.
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then 43.1 does not apply

    @43.1
    Scenario: A ten-year-old who can decide about a documentary
      Given the patient is under 16
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      When the doctor plans to make or arrange the recording
      Then 43.1 does not apply

    @34.4 @43.1
    Scenario: A toddler turns away from the documentary camera
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And the child or young person objects to the recording
      When the recording is being made
      Then the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And the doctor should stop the recording when the child or young person objects, under 34.4
      And the doctor should stop

    @34.4 @34.5 @34.6
    Scenario: A toddler delighted by the documentary camera
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And the child or young person does not object to the recording
      And the child or young person shows no distress about the recording
      And the person with parental responsibility does not ask to stop the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then 34.4 does not apply
      And 34.5 does not apply
      And 34.6 does not apply
      And the doctor may go ahead

    @43.1 @45.2
    Scenario: A 17-year-old lacking capacity in a documentary, with both routes open
      Whether the rules for adults reach 16 and 17 is open; here they agree with the parent.
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And 45.2 is unclear, under reading 22
      And the doctor may go ahead

    @36.6
    Scenario: A 17-year-old lacking capacity in a documentary, with a parent and a deputy agreed
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And a person with legal authority has consented to the recording
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 36.6 is met
      And the doctor may go ahead

    @8.4 @36.6
    Scenario: A 17-year-old lacking capacity in a documentary, on a parent's word alone
      The rules for adults may reach a 17-year-old, and by them this recording may not be made.
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And the recording is necessary
      And the recording neither benefits the patient nor is in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And 36.6 is not met
      And the doctor must not go ahead as things stand

    @8.4 @36.6
    Scenario: A 17-year-old lacking capacity in a documentary, without a parent's word
      The rules for young people reach a 17-year-old too, and by them a parent must have agreed.
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And no person with parental responsibility has yet consented to the recording
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And 36.6 is not met
      And the doctor must not go ahead as things stand

    @43.1
    Scenario: A toddler's care video for the hospital's own web site
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is part of the patient's care
      And the use is in widely accessible public media
      When the doctor plans to use the recording
      Then the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1

    @43.1
    Scenario: A toddler's care video for a trainees' seminar
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is part of the patient's care
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to show or give the recording to someone else
      Then 43.1 does not apply

    @43.1
    Scenario: A toddler whom relatives film for the internet, without the doctor
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the patient or the family make the recording themselves
      When others record by themselves and the doctor has no part in it
      Then 43.1 does not apply

    @43.1 @45.1
    Scenario: A woman with advanced dementia in a poster for a memory clinic
      Paragraph 43 is for the young; for her there is paragraph 45.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      When the doctor plans to make or arrange the recording
      Then 43.1 does not apply
      And the doctor must treat making the recording and using it as separate questions, under 45.1

  @p44
  Rule: Paragraph 44: Harm or distress to a child

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:documentary-distresses-child @44.1 @34.3 @43.1
    Scenario: The parents agree to a documentary that may distress their child. May we take part?
      Given the recording is made for broadcasting
      And the patient is under 16
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient lacks capacity to decide about the recording
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And making, showing or using the recording may harm or distress the young patient
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not take part in a recording believed to risk harm or distress to an incapable young patient, under 44.1
      And 44.1 is not met
      And a person with parental responsibility may consent on the child's or young person's behalf, under 34.3
      And the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And the doctor must not go ahead as things stand

    @44.1
    Scenario: A child whom a film about the illness would distress
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And making, showing or using the recording may harm or distress the young patient
      When the doctor plans to make or arrange the recording
      Then the doctor must not take part in a recording believed to risk harm or distress to an incapable young patient, under 44.1
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @44.1
    Scenario: A child whom a film about the illness would not distress
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has consented to the recording
      And no harm or distress to the young patient is expected
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 44.1 does not apply
      And the doctor may go ahead

    @44.1
    Scenario: A 17-year-old who cannot decide and may be distressed by the film
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And making, showing or using the recording may harm or distress the young patient
      When the recording is being made
      Then the doctor must not take part in a recording believed to risk harm or distress to an incapable young patient, under 44.1
      And the doctor must stop

    @44.1
    Scenario: A toddler whom a teaching film may distress
      Paragraph 44 stands among the rules for public media; whether this is harm that forbids the
      film is for a person to judge (reading 25).
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And a person with parental responsibility has consented to the recording
      And making, showing or using the recording may harm or distress the young patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 44.1 does not apply
      And reading 25 leaves the decision to a person
      And the decision is left to a person's judgement

    @44.2
    Scenario: A child's care video whose broadcast would distress the child
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And a person entitled to decide for the patient has agreed to this use
      And making, showing or using the recording may harm or distress the young patient
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not take part in a disclosure where making, disclosing or using is believed to risk harm or distress to an incapable young patient, under 44.2
      And the doctor must not go ahead as things stand

    @44.2
    Scenario: A child's care video whose broadcast would not distress the child
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And a person entitled to decide for the patient has agreed to this use
      And no harm or distress to the young patient is expected
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 44.2 does not apply
      And the doctor may go ahead

    @44.1
    Scenario: A child still drowsy from an anaesthetic, filmed for an appeal that may distress her
      That she will be able to decide later changes nothing now.
      Given the patient is under 16
      And the patient cannot decide about the recording now and is expected to be able later
      And the recording is made for public media other than broadcasting
      And making, showing or using the recording may harm or distress the young patient
      When the doctor plans to make or arrange the recording
      Then the doctor must not take part in a recording believed to risk harm or distress to an incapable young patient, under 44.1
      And the doctor must not go ahead as things stand

    @44.1 @44.2
    Scenario: A finished programme about a toddler, to whom it would bring distress
      The filming is over, and it is the showing that is forbidden now.
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      And the use is in widely accessible public media
      And making, showing or using the recording may harm or distress the young patient
      When the doctor plans to show or give the recording to someone else
      Then 44.1 does not apply
      And the doctor must not take part in a disclosure where making, disclosing or using is believed to risk harm or distress to an incapable young patient, under 44.2

    @44.2
    Scenario Outline: The hospital's own page would show a <child> who <state>, to that patient's distress
      Given the patient is <age>
      And the patient <capacity>
      And the use is in widely accessible public media
      And making, showing or using the recording may harm or distress the young patient
      When the doctor plans to use the recording
      Then the doctor must not take part in a disclosure where making, disclosing or using is believed to risk harm or distress to an incapable young patient, under 44.2
      And the doctor must not go ahead as things stand

      Examples:
        | child       | state             | age                | capacity                                                               |
        | toddler     | cannot decide     | under 16           | lacks capacity to decide about the recording                           |
        | 17-year-old | cannot decide     | 16 or 17 years old | lacks capacity to decide about the recording                           |
        | 12-year-old | cannot decide yet | under 16           | cannot decide about the recording now and is expected to be able later |

  @p45
  Rule: Paragraph 45: Two separate questions

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:documentary-without-capacity @45.1 @45.2 @31.2 @31.3 @31.4 @39.1
    Scenario: A patient lacks capacity and nobody may decide for them. May they be filmed for a documentary?
      Given the recording is made for broadcasting
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And people from outside record in a healthcare setting
      And the doctor arranges the recording and answers for consent
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must treat making the recording and using it as separate questions, under 45.1
      And the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And the doctor should be satisfied that the recording is necessary, under 31.2
      And 31.2 is outstanding
      And the doctor should be satisfied that the recording is of benefit to the patient or in their best interests, under 31.3
      And 31.3 is outstanding
      And the doctor should be satisfied that no way less restrictive of the patient's rights would do, under 31.4
      And 31.4 is outstanding
      And the doctor must get agreement from the employing or contracting body, under 39.1
      And 39.1 is outstanding
      And the decision is left to a person's judgement

    @36.6 @45.1 @45.2
    Scenario: A crew would film an unconscious patient in resuscitation
      Nobody can agree on the patient's behalf, and the film does the patient no good.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is not necessary
      And the recording neither benefits the patient nor is in their best interests
      And no less restrictive way would achieve the purpose
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And the doctor's own organisation is treating the patients
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must treat making the recording and using it as separate questions, under 45.1
      And the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And 36.6 is not met
      And the doctor must not go ahead as things stand

    @45.1 @45.2
    Scenario: A patient awake and able to answer the crew in resuscitation
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for broadcasting
      When the doctor plans to make or arrange the recording
      Then 45.1 does not apply
      And 45.2 does not apply

    @45.2
    Scenario: A documentary that an attorney judges to be in the patient's interests
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And a person with legal authority has consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And the doctor may go ahead

    @31.1 @45.2
    Scenario: A documentary to which an attorney agrees while the doctor has not looked at the law
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And a person with legal authority has consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And 31.1 has not been done
      When the doctor plans to make or arrange the recording
      Then 31.1 is not met
      And 45.2 is met
      And the doctor must not go ahead as things stand
      And it would change if 31.1 has been done

    @36.6 @45.2
    Scenario: An ultrasound scan filmed for a documentary that the patient would gain nothing from
      Paragraph 37 leaves out the consent to a listed recording, and 45 makes no such exception.

      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is an ultrasound image
      And consent to the investigation or treatment has been given
      And the recording is not necessary
      And the recording neither benefits the patient nor is in their best interests
      And a less restrictive way would achieve the purpose
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And 45.2 is not met
      And 36.6 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @45.2
    Scenario: An endoscopy filmed for a health channel before anybody has asked what it is good for
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then 45.2 is outstanding
      And the decision is left to a person's judgement

    @36.6
    Scenario: An endoscopy filmed for a health channel without a word to the attorney
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And no person with legal authority has yet consented to the recording
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 36.6 is not met
      And the doctor must not go ahead as things stand
      And it would change if a person with legal authority has consented to the recording

    @45.2
    Scenario: An endoscopy filmed for care and a health channel too
      The three points are answered for the care alone; for the channel nobody has looked at them.

      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And the recording is part of the patient's care
      And the recording also serves public media other than broadcasting
      And the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And the doctor, colleagues or a device of theirs make the recording
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 45.2 is outstanding
      And the decision is left to a person's judgement

    @36.6 @45.2
    Scenario: A documentary that an attorney refuses
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And 36.6 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @36.6 @45.2
    Scenario Outline: A documentary to which an attorney agrees although the principles of 31 are not met
      The attorney is bound by the same principles.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is <needed or not>
      And the recording <does good or not>
      And <any or no> less restrictive way would achieve the purpose
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And 36.6 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | needed or not | does good or not                                            | any or no |
        | not necessary | is of benefit to the patient or in their best interests     | no        |
        | necessary     | neither benefits the patient nor is in their best interests | no        |
        | necessary     | is of benefit to the patient or in their best interests     | a         |

    @45.2
    Scenario Outline: A documentary, and nobody has considered <what>
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And <need>
      And <benefit>
      And <restriction>
      And the doctor, colleagues or a device of theirs make the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And the decision is left to a person's judgement

      Examples:
        | what                            | need                                                     | benefit                                                               | restriction                                        |
        | whether it is needed            | nobody has considered whether the recording is necessary | the recording is of benefit to the patient or in their best interests | no less restrictive way would achieve the purpose  |
        | what good it does the patient   | the recording is necessary                               | nobody has considered the patient's benefit or best interests         | no less restrictive way would achieve the purpose  |
        | whether something less would do | the recording is necessary                               | the recording is of benefit to the patient or in their best interests | nobody has considered a less restrictive way       |

    @8.4
    Scenario: An attorney was pressed to agree to a documentary, and the patient will soon decide
      Once the patient can decide, they are asked; what somebody else agreed to no longer counts.
      Given the patient is 16 or 17 years old
      And the patient cannot decide about the recording now and is expected to be able later
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And a person with parental responsibility has refused the recording
      And a person with legal authority has consented to the recording
      And the consent was given under pressure or for an inducement
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must record only with consent or other valid authority, under 8.4
      And the doctor must not go ahead as things stand
      And it would change if the patient has capacity to decide about the recording

    @36.6 @45.1 @45.2
    Scenario: A crew would film a patient who is still under the anaesthetic
      Waiting until the patient can be asked is a way on.
      Given the patient is an adult
      And the patient cannot decide about the recording now and is expected to be able later
      And nobody has legal authority to decide for the patient
      And the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is not necessary
      And the recording neither benefits the patient nor is in their best interests
      And no less restrictive way would achieve the purpose
      And people from outside record in a healthcare setting
      And the doctor takes part while others answer for consent
      And 39.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must treat making the recording and using it as separate questions, under 45.1
      And the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And 36.6 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has capacity to decide about the recording

    @45.2
    Scenario: A patient who agreed to a documentary and has since lost capacity
      Whether the agreement still stands, the guidance does not say.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is necessary
      And the recording neither benefits the patient nor is in their best interests
      And no less restrictive way would achieve the purpose
      And the patient agreed to the recording before losing capacity
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must follow paragraphs 31 and 32 in deciding whether to record, under 45.2
      And reading 37 leaves the decision to a person
      And the decision is left to a person's judgement

    @45.1 @45.2
    Scenario: A 17-year-old and the rules for adults in public media
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      When the doctor plans to make or arrange the recording
      Then 45.1 is unclear, under reading 22
      And 45.2 is unclear, under reading 22

    @45.1 @45.2
    Scenario: A finished film of an adult who cannot decide is offered to a broadcaster
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is part of the patient's care
      And the use is in widely accessible public media
      When the doctor plans to show or give the recording to someone else
      Then the doctor must treat making the recording and using it as separate questions, under 45.1
      And 45.2 does not apply

    @45.1
    Scenario: The hospital's own page would show a film of a patient with advanced dementia
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the use is in widely accessible public media
      When the doctor plans to use the recording
      Then the doctor must treat making the recording and using it as separate questions, under 45.1

    @45.1
    Scenario: A seminar would show a film of a patient with advanced dementia
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to show or give the recording to someone else
      Then 45.1 does not apply

    @45.1
    Scenario: Students would film a patient with advanced dementia for their seminar
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then 45.1 does not apply

    @45.1
    Scenario: A daughter films her mother with advanced dementia for the internet, without the doctor
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the recording is made for public media other than broadcasting
      And the patient or the family make the recording themselves
      When others record by themselves and the doctor has no part in it
      Then 45.1 does not apply

    @43.1 @45.1
    Scenario: A toddler in a documentary is no case of paragraph 45
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for broadcasting
      When the doctor plans to make or arrange the recording
      Then 45.1 does not apply
      And the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1

  @p46
  Rule: Paragraph 46: Disclosing a recording of an adult who lacks capacity

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media

    @46.1
    Scenario: A film made against the law on incapacity, which the public would gain from
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording was not made as the law on incapacity requires
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 does not apply
      And the doctor must not go ahead as things stand

    @46.1 @46.2 @46.3
    Scenario: A film about neglect that the public should see, and nobody appointed to decide
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording for public media where the public interest justifies it, under 46.1
      And the doctor must follow paragraph 16 in deciding about the disclosure, under 46.3
      And 46.2 does not apply
      And the doctor may go ahead

    @46.1
    Scenario: A film about neglect that does not serve the public interest
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the use is judged not to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 does not apply
      And the doctor must not go ahead as things stand

    @46.1
    Scenario: A film about neglect whose public interest nobody has weighed
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the public interest is relied on and nobody has assessed it
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 depends on whether the disclosure is justified in the public interest
      And the decision is left to a person's judgement

    @16.1 @16.2 @16.3 @16.4 @46.1 @46.3
    Scenario: A film about neglect, and nobody has yet spoken of the public interest
      To weigh it is just what is asked of the doctor here.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must follow paragraph 16 in deciding about the disclosure, under 46.3
      And the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2
      And the doctor must assess each case by itself, under 16.3
      And the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1
      And the advice points to Confidentiality: good practice in handling patient information, under 16.4
      And 46.1 depends on whether the disclosure is justified in the public interest
      And the decision is left to a person's judgement

    @46.1 @46.2 @46.3
    Scenario: A film about neglect, and nobody knows whether the patient has an attorney
      Whoever assesses the public interest has first to be found.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And it is not known whether anyone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then 46.1 depends on whether anyone has legal authority to decide for the patient
      And 46.2 depends on whether anyone has legal authority to decide for the patient
      And 46.3 depends on whether anyone has legal authority to decide for the patient
      And the answer depends on what has not been said yet

    @46.1
    Scenario: A welfare guardian agrees to broadcast a film that was not lawfully made
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was not made as the law on incapacity requires
      And a person entitled to decide for the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 does not apply
      And the doctor must not go ahead as things stand

    @16.1 @46.1 @46.2 @46.3
    Scenario: A welfare guardian agrees to the broadcast
      Whoever holds the authority does the weighing.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And a person entitled to decide for the patient has agreed to this use
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the person with legal authority must assess and decide whether the public interest justifies the disclosure, under 46.2
      And the doctor may disclose the recording for public media where the public interest justifies it, under 46.1
      And the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1
      And 46.3 does not apply
      And the doctor may go ahead

    @46.1 @46.2
    Scenario Outline: A welfare guardian agrees to the broadcast, and <interest>
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And a person entitled to decide for the patient has agreed to this use
      And <interest>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.2 is <done>
      And 46.1 <state>
      And <verdict>

      Examples:
        | interest                                                     | done        | state                                                                 | verdict                                      |
        | the use is judged not to be justified in the public interest | met         | does not apply                                                        | the doctor must not go ahead as things stand |
        | the public interest is relied on and nobody has assessed it  | outstanding | depends on whether the disclosure is justified in the public interest | the decision is left to a person's judgement |

    @46.1 @46.2
    Scenario: A doctor sees a public interest, and the welfare guardian has not agreed
      The assessment belongs to the person with legal authority and not to the doctor.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the person with legal authority must assess and decide whether the public interest justifies the disclosure, under 46.2
      And 46.1 does not apply
      And the doctor must not go ahead as things stand

    @46.1 @46.2
    Scenario: A doctor sees a public interest, and the welfare guardian has refused
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the person with legal authority must assess and decide whether the public interest justifies the disclosure, under 46.2
      And 46.1 does not apply
      And the doctor must not go ahead as things stand

    @46.1
    Scenario: An anonymised recording of an adult who cannot decide, for television
      The cautious reading: paragraph 46 applies and paragraph 38 gives no permission.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And the recording was made as the law on incapacity requires
      And nobody relies on the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 does not apply
      And 38.3 does not apply, because of 46.3
      And reading 43 leaves the decision to a person
      And the decision is left to a person's judgement

    @9.3 @46.1
    Scenario Outline: An anonymised recording of an adult who cannot decide, for television, where <why>
      The cautious reading: 46 applies, and what it does not justify goes beyond the consent (9).
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <who> has legal authority to decide for the patient
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And the recording was <made> as the law on incapacity requires
      And <interest>
      And <answer>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 does not apply
      And 9.3 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | why                             | who     | made     | interest                                                     | answer                                                         |
        | the public interest is too weak | nobody  | made     | the use is judged not to be justified in the public interest | no consent covers this use and nobody has been asked about it  |
        | it was not lawfully made        | nobody  | not made | the use is judged to be justified in the public interest     | no consent covers this use and nobody has been asked about it  |
        | the attorney refuses            | someone | made     | nobody relies on the public interest                         | whoever may decide was asked about this use and has refused it |
        | the attorney refuses, against the doctor's view | someone | made | the use is judged to be justified in the public interest | whoever may decide was asked about this use and has refused it |

    @9.3 @46.1
    Scenario: A coded recording of an adult who cannot decide, for television
      In public, coded is not enough (readings 5 and 43).
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is coded
      And the recording was made as the law on incapacity requires
      And nobody relies on the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 does not apply
      And 9.3 is not met
      And the doctor must not go ahead as things stand

    @46.1
    Scenario: An anonymised recording of an adult who cannot decide, found to be in the public interest
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording for public media where the public interest justifies it, under 46.1
      And the doctor may go ahead

    @43.1 @46.1 @46.3
    Scenario: A 17-year-old's care video that a parent and the public interest would publish
      Both routes allow it, so it does not matter which of them holds at 16 and 17.
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And a person entitled to decide for the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 46.1 is unclear, under reading 22
      And 46.3 is unclear, under reading 22
      And the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And the doctor may go ahead

    @43.1
    Scenario: A 17-year-old's care video that a parent alone would publish
      The rules for adults may reach a 17-year-old, and by them it may not be published.
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording was made as the law on incapacity requires
      And the use is judged not to be justified in the public interest
      And a person entitled to decide for the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor should follow paragraph 34 for a child or young person who lacks capacity, under 43.1
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And the doctor must not go ahead as things stand

    @46.2
    Scenario: A 17-year-old's care video when somebody holds legal authority
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      When the doctor plans to show or give the recording to someone else
      Then 46.2 is unclear, under reading 22

    @46.1 @46.3
    Scenario: A film about neglect, and a patient who is delirious and will recover
      Paragraph 46 looks at what the patient can decide now.
      Given the patient is an adult
      And the patient cannot decide about the recording now and is expected to be able later
      And nobody has legal authority to decide for the patient
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      When the doctor plans to show or give the recording to someone else
      Then the doctor must follow paragraph 16 in deciding about the disclosure, under 46.3
      And the doctor may disclose the recording for public media where the public interest justifies it, under 46.1

    @46.2
    Scenario: A film about neglect, and a delirious patient with a welfare attorney
      Given the patient is an adult
      And the patient cannot decide about the recording now and is expected to be able later
      And someone has legal authority to decide for the patient
      When the doctor plans to show or give the recording to someone else
      Then the person with legal authority must assess and decide whether the public interest justifies the disclosure, under 46.2

    @46.1
    Scenario: A welfare guardian who was paid to agree to the broadcast
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And a person entitled to decide for the patient has agreed to this use
      And the consent was given under pressure or for an inducement
      When the doctor plans to show or give the recording to someone else
      Then 46.1 does not apply

    @36.4 @46.2 @16.2 @16.3
    Scenario: A newspaper's picture that a deputy found to be in the public interest
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the recording was made as the law on incapacity requires
      And a person entitled to decide for the patient has agreed to this use
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the person with legal authority must assess and decide whether the public interest justifies the disclosure, under 46.2
      And 36.4 does not apply
      And 16.2 does not apply
      And 16.3 does not apply
      And the doctor may go ahead
