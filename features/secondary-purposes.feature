Feature: Recordings for research, education and other secondary purposes
  Paragraphs 22 to 35. A recording that serves teaching, research or another purpose beyond the
  patient's own care needs consent or other authority in law, and this says whose and how.

  Background:
    Given the doctor is acting in a professional role

  @p22
  Rule: Paragraph 22: Old teaching recordings, from before 1997

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is held in a teaching collection

    @situation @page:slides-from-1985 @22.2 @17.2
    Scenario: We have anonymised teaching slides from 1985. May we go on using them?
      Nobody can be recognised on them, and nothing is written of consent.

      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is no record of consent and the context leaves it open
      And the recording is anonymised
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may go on using the anonymised recording from the old teaching collection, under 22.2
      And the doctor should bear in mind that small details may still identify the patient, under 17.2
      And 23.2 does not apply
      And the doctor may go ahead

    @22.2 @22.1
    Scenario: An anonymised gait film of 1985 in a neurology collection
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the recording is anonymised
      And there is no record of consent and the context leaves it open
      And the patient is an adult
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to use the recording
      Then the doctor may go on using the anonymised recording from the old teaching collection, under 22.2
      And the advice says that since 1997 the GMC has required consent to recordings outside care, under 22.1

    @22.2 @17.1
    Scenario: A coded film of 1985 with no record of consent
      Reading 5: a coded recording is not covered here, and not forbidden either; paragraph 17 covers it.
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the recording is coded
      And there is no record of consent and the context leaves it open
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 22.2 does not apply
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @22.2 @22.3
    Scenario Outline: An old film outside the saving for teaching collections, <why>
      Reading 15: every condition counts, whether the patient can be identified or not.
      Given the recording was made <when>
      And the collection is used for <use>
      And the collection <setting>
      And the recording <value> value for teaching
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is <purpose>
      When the doctor plans to use the recording
      Then 22.2 does not apply
      And 22.3 does not apply

      Examples:
        | why               | when             | use                | setting                          | value                 | purpose                          |
        | too recent        | in 1997 or later | teaching alone     | stays within a medical setting   | still has significant | teaching, training or assessment |
        | wider collection  | before 1997      | more than teaching | stays within a medical setting   | still has significant | teaching, training or assessment |
        | beyond medicine   | before 1997      | teaching alone     | is used beyond a medical setting | still has significant | teaching, training or assessment |
        | of little value   | before 1997      | teaching alone     | stays within a medical setting   | has no significant    | teaching, training or assessment |
        | used for research | before 1997      | teaching alone     | stays within a medical setting   | still has significant | research                         |

    @22.3 @9.3 @23.2
    Scenario: A recognisable patient of 1985 who agreed to be filmed
      A record of consent to making is enough, although nobody agreed to this use.
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And 9.3 does not apply, because of 22.3
      And 23.2 does not apply
      And the doctor may go ahead

    @22.3 @8.8
    Scenario: A recognisable patient of 1985 who agreed, in a film that could well be anonymised
      Reading 47: this paragraph permits the use as it is; whether hiding the face would serve as well is a judgement.
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And 8.8 is not met
      And reading 47 leaves the decision to a person
      And the decision is left to a person's judgement

    @22.3 @9.3
    Scenario: A recognisable patient of 1999 who agreed to be filmed
      Given the recording was made in 1997 or later
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 22.3 does not apply
      And the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @22.3 @8.9
    Scenario: A recognisable patient of 1985 wanted for television
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in widely accessible public media
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 22.3 does not apply
      And 8.9 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @22.2 @22.3
    Scenario: A patient asks that an anonymised film of 1985 be shown no more
      Reading 9: nothing in the text bars it, and the answer is never a silent yes.
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the recording is anonymised
      And there is a record of consent to the recording or its use
      And the patient is an adult
      And the patient does not want the recording used in this way
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may go on using the anonymised recording from the old teaching collection, under 22.2
      And 22.3 does not apply
      And reading 9 leaves the decision to a person

    @22.3
    Scenario: A recognisable patient of 1985 who now objects
      Reading 12: withdrawal ends consent to identifiable use; long after the making, a person decides.
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient does not want the recording used in this way
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And reading 12 leaves the decision to a person
      And the decision is left to a person's judgement

    @22.2 @47.3
    Scenario: An anonymised film of a patient who had said before death that it must not be shown
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the recording is anonymised
      And there is a record of consent to the recording or its use
      And the patient was recorded in life and has since died
      And the patient does not want the recording used in this way
      And no consent covers this use and nobody has been asked about it
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 22.2 does not apply, because of 47.3
      And the doctor should follow the known wishes of the patient who has died, under 47.3
      And 47.3 is not met
      And the doctor should not go ahead as things stand

    @22.2 @47.3
    Scenario: An anonymised film of a patient who had wanted it shown after death
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the recording is anonymised
      And there is a record of consent to the recording or its use
      And the patient was recorded in life and has since died
      And the patient wants the recording used in this way
      And no consent covers this use and nobody has been asked about it
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to use the recording
      Then the doctor may go on using the anonymised recording from the old teaching collection, under 22.2
      And 47.3 is met
      And the doctor may go ahead

    @22.3
    Scenario: A recognisable patient who had said before death that the film must not be shown
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient is identifiable from the recording
      And there is a record of consent to the recording or its use
      And the patient was recorded in life and has since died
      And the patient does not want the recording used in this way
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to use the recording
      Then 22.3 does not apply, because of 47.3

    @22.3 @47.3
    Scenario: A recognisable patient who had wanted the film shown after death
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient is identifiable from the recording
      And there is a record of consent to the recording or its use
      And the patient was recorded in life and has since died
      And the patient wants the recording used in this way
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And 47.3 is met

    @22.1
    Scenario: A hidden camera considered to find out who is harming a patient
      It is no part of the patient's care, whatever else it is for.
      Given the recording is made for some other reason
      When the doctor considers recording covertly
      Then the advice says that since 1997 the GMC has required consent to recordings outside care, under 22.1

    @22.1 @22.2
    Scenario: An anonymised gait film of 1985, lent to a colleague for a lecture
      To go on using a collection is also to show it to others.
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the recording is anonymised
      And there is no record of consent and the context leaves it open
      And the patient is an adult
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to show or give the recording to someone else
      Then the doctor may go on using the anonymised recording from the old teaching collection, under 22.2
      And the advice says that since 1997 the GMC has required consent to recordings outside care, under 22.1

    @22.1
    Scenario: An old teaching film looked at again for the patient's own treatment
      Reading 44: the patient's own care is not what this paragraph is about.
      Given the use is for the patient's own care
      When the doctor plans to use the recording
      Then 22.1 does not apply

    @22.3
    Scenario: A film of 1985 whose patient agreed and might still be recognised
      Given the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And the patient may be identifiable from the recording
      And there is a record of consent to the recording or its use
      And the patient is an adult
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3

  @p23
  Rule: Paragraph 23: Recordings with no record of consent

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:film-from-1985 @23.2
    Scenario: A teaching film from 1985 shows the patient's face, and no consent is on record. May we go on showing it?
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is no record of consent and the context leaves it open
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must not use a recording that may identify the patient without a record of consent, under 23.2
      And 23.2 is not met
      And 22.2 does not apply
      And it would change if the recording is anonymised
      And the doctor must not go ahead as things stand

    @23.2
    Scenario: A teaching film that shows the patient's face, with no consent on record and nobody asked anew
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is held in a teaching collection
      And there is no record of consent and the context leaves it open
      And the patient is identifiable from the recording
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 23.2 is not met
      And the doctor must not go ahead as things stand

    @23.1 @22.2 @17.1 @12.1
    Scenario: An old endoscopy image taken although the patient had plainly said no
      Reading 14: a plain lack of consent bars even an anonymised recording.
      Given the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is no record of consent and the context shows that none was given
      And the recording is anonymised
      And the recording is a laparoscopic or endoscopic image
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must not use a recording with no record of consent whose context shows that none was given, under 23.1
      And 22.2 does not apply, because of 23.1
      And 17.1 does not apply, because of 23.1
      And 12.1 does not apply, because of 23.1
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @23.1 @23.2
    Scenario Outline: An old undocumented teaching film, to which <who> agrees today
      A consent to use it is a consent of which there is a record (22); a consent that is none is not.
      Given the recording is held in a teaching collection
      And there is no record of consent and the context shows that none was given
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has agreed to this use
      And <counts>
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 23.1 <first>
      And 23.2 <first>
      And the doctor <verdict>

      Examples:
        | who                   | counts                                                                          | first          | verdict                           |
        | the patient           | the consent was given freely and with understanding, by someone able to give it | does not apply | may go ahead                      |
        | a patient who is pressed | the consent was given under pressure or for an inducement                    | is not met     | must not go ahead as things stand |

    @23.1 @22.2 @17.1 @12.1
    Scenario: An old endoscopy image about whose consent nothing is known
      Given the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is no record of consent and the context leaves it open
      And the recording is anonymised
      And the recording is a laparoscopic or endoscopic image
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 23.1 does not apply
      And the doctor may go on using the anonymised recording from the old teaching collection, under 22.2
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may go ahead

    @23.1
    Scenario: A teaching film made over a plain refusal and now wanted by a broadcaster
      Reading 45: paragraph 36 carries the bar over to public media.
      Given the recording is held in a teaching collection
      And there is no record of consent and the context shows that none was given
      And no consent covers this use and nobody has been asked about it
      And the recording is anonymised
      And the use is in widely accessible public media
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not use a recording with no record of consent whose context shows that none was given, under 23.1

    @23.2
    Scenario Outline: An undocumented teaching film in which the patient <sure> be recognised
      Given the recording is held in a teaching collection
      And there is no record of consent and the context leaves it open
      And the patient <identity> identifiable from the recording
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must not use a recording that may identify the patient without a record of consent, under 23.2
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

      Examples:
        | sure  | identity |
        | can   | is       |
        | might | may be   |

    @23.2
    Scenario: An undocumented teaching film that has been anonymised
      Given the recording is held in a teaching collection
      And there is no record of consent and the context leaves it open
      And the recording is anonymised
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 23.2 does not apply
      And the doctor may go ahead

    @23.2 @22.3
    Scenario: A colleague remembers that the recognisable patient of 1985 agreed, and nothing is on file
      Given the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is no record of consent and the context leaves it open
      And the original consent covers this use
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 22.3 does not apply
      And the doctor must not use a recording that may identify the patient without a record of consent, under 23.2
      And the doctor must not go ahead as things stand

    @23.2 @24.4
    Scenario: A recognisable patient of 1985 is found and agrees to the lectures today
      The record that is asked for is of consent to the recording or to its use (22); today's is kept.
      Given the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is no record of consent and the context leaves it open
      And the patient has agreed to this use
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 23.2 does not apply
      And the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4
      And the doctor may go ahead

    @23.2 @22.1
    Scenario: A recognisable patient in a recording outside any teaching collection
      Reading 45: without this limit the bar would reach everyday use.
      Given the recording is not held in a teaching collection
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 23.2 does not apply
      And 22.1 does not apply

    @23.1 @23.2
    Scenario: An undocumented teaching film consulted for the patient's own treatment
      Reading 44: the patient's own care is not what this paragraph is about.
      Given the recording is held in a teaching collection
      And there is no record of consent and the context shows that none was given
      And the patient is identifiable from the recording
      And the use is for the patient's own care
      When the doctor plans to use the recording
      Then 23.1 does not apply
      And 23.2 does not apply

    @23.1 @24.4
    Scenario: A parent agrees today to the use of an undocumented film of a toddler
      Consent from whoever may decide is a consent of which there is a record, and the record is kept.
      Given the recording is held in a teaching collection
      And there is no record of consent and the context shows that none was given
      And the recording is part of the patient's care
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person entitled to decide for the patient has agreed to this use
      And the consent was given freely and with understanding, by someone able to give it
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to show or give the recording to someone else
      Then 23.1 does not apply
      And the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @23.1 @24.4
    Scenario Outline: An old film made over a plain refusal, for which <what> is no consent
      There is nothing that could be kept with it either.
      Given the recording is held in a teaching collection
      And there is no record of consent and the context shows that none was given
      And the recording is part of the patient's care
      And the patient is an adult
      And <consent>
      And <why>
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then the doctor must not use a recording with no record of consent whose context shows that none was given, under 23.1
      And 24.4 does not apply

      Examples:
        | what                                 | consent                              | why                                                       |
        | a yes from someone unable to decide  | the patient has agreed to this use   | the patient lacks capacity to decide about the recording  |
        | a yes given under pressure           | the patient has agreed to this use   | the consent was given under pressure or for an inducement |
        | a colleague's word that all was well | the original consent covers this use | the patient has capacity to decide about the recording    |

  @p24
  Rule: Paragraph 24: Consent before recording for a secondary purpose

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:consultation-for-exam @24.1 @25.3 @25.4 @25.7 @25.8 @24.4 @57.4
    Scenario: Can I record a consultation for my exam?
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent before recording for a secondary purpose, under 24.1
      And 24.1 is outstanding
      And the doctor should explain the purpose of the recording, under 25.3
      And the doctor should explain how the recording will be used, under 25.4
      And the doctor should explain that the patient may withhold consent, under 25.7
      And the doctor should explain that consent may be withdrawn during or just after the recording, under 25.8
      And the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4
      And the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4
      And the doctor may go ahead once what is outstanding is done

    @22.1
    Scenario: A consultation to be filmed for a documentary
      It is no part of the patient's care either.
      Given the recording is made for broadcasting
      When the doctor plans to make or arrange the recording
      Then the advice says that since 1997 the GMC has required consent to recordings outside care, under 22.1

    @24.1 @22.1
    Scenario: A consultation to be filmed for a training course
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent before recording for a secondary purpose, under 24.1
      And the advice says that since 1997 the GMC has required consent to recordings outside care, under 22.1
      And 24.1 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @24.1 @24.2 @24.3 @24.4 @22.1
    Scenario: A consultation to be filmed for the patient's own treatment
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply
      And 24.2 does not apply
      And 24.3 does not apply
      And 24.4 does not apply
      And 22.1 does not apply

    @24.1
    Scenario: A patient asked to be filmed for a training course has not agreed
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has consented to the recording

    @24.1 @27.4
    Scenario Outline: A patient agrees to be filmed for a training course, and the consent does not count: <consent>
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And <consent>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 is not met
      And 27.4 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | consent                                                               |
        | the consent was given under pressure or for an inducement             |
        | the consent was given without understanding what it was for           |
        | the consent was given by someone who was unable to decide at the time |

    @24.1
    Scenario: A patient takes back consent while being filmed for a training course
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And the patient does not want to be recorded
      And nothing else is out of the ordinary
      When the recording is being made
      Then 24.1 is not met
      And 9.1 is not met
      And the doctor must stop
      And nothing that the doctor can do would change it

    @24.2 @24.3 @24.4
    Scenario: A training film where the patient can sign a form
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And it is practicable to get consent in writing
      When the doctor plans to make or arrange the recording
      Then it is good practice for the doctor to get the consent in writing, under 24.2
      And 24.3 does not apply
      And the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @24.2 @24.3 @24.4
    Scenario: A training film where the patient cannot sign a form
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And it is not practicable to get consent in writing
      When the doctor plans to make or arrange the recording
      Then 24.2 does not apply, because of 24.3
      And the doctor should get oral consent, under 24.3
      And 24.3 is outstanding
      And the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @24.4
    Scenario Outline: A training film, already made, where <stage>
      The record of consent stays with the recording for as long as that is kept.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the recording is not held in a teaching collection
      When <stage>
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

      Examples:
        | stage                                               |
        | the doctor plans to use the recording               |
        | the doctor is storing or disposing of the recording |

    @7.3 @24.4
    Scenario Outline: <What> kept for teaching, for which nobody had to be asked
      There is no consent of which a record could be kept with it.
      Given the recording is made for teaching, research or another secondary purpose
      And <fact>
      And <patient>
      When the doctor is storing or disposing of the recording
      Then 24.4 does not apply
      And 7.3 does not apply

      Examples:
        | What                     | fact                                                                 | patient                                              |
        | The picture of a slide   | the recording is an image of a pathology slide                       | the patient is an adult                              |
        | Pictures of a post-mortem | the recording is an ordinary photograph, film or sound recording of the patient | the recording belongs to a post-mortem examination   |

    @24.4
    Scenario: A child filmed for teaching, with a parent's consent
      A record of consent is looked for in every case (reading 10).
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      When the doctor plans to make or arrange the recording
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @24.4
    Scenario Outline: A film made for care and wanted for television, to which <who agreed>
      Paragraph 36 takes the storing along; without consent there is nothing to store.
      Given the recording is part of the patient's care
      And the use is in widely accessible public media
      And <consent>
      When the doctor plans to show or give the recording to someone else
      Then <result>

      Examples:
        | who agreed           | consent                                                       | result                |
        | the patient agreed   | the patient has agreed to this use                            | the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4 |
        | nobody has agreed    | no consent covers this use and nobody has been asked about it | 24.4 does not apply   |

    @24.4
    Scenario: A patient says yes to a training film, and nobody writes it down
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the consent is oral and there is no record of it
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.4 is not met
      And the doctor may go ahead

    @24.4 @24.1
    Scenario: A patient filmed for a hospital's public campaign on hand-washing
      Paragraph 36 carries the storing of consent over to public media.
      Given the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4
      And 24.1 does not apply

    @24.4
    Scenario: A wound film kept in the patient's record
      Given the recording is part of the patient's care
      When the doctor is storing or disposing of the recording
      Then 24.4 does not apply

    @24.1 @24.2
    Scenario Outline: A patient who could have signed a form gives consent that is <form>
      Reading 10: consent that is not in writing is still consent, short of good practice.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And it is practicable to get consent in writing
      And the patient has consented to the recording
      And the consent is <form>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 is met
      And 24.2 is <done>
      And the doctor may go ahead

      Examples:
        | form                              | done    |
        | in writing                        | met     |
        | oral and there is a record of it  | not met |
        | oral and there is no record of it | not met |

    @24.1 @24.3
    Scenario Outline: A patient who cannot sign a form gives consent that is <form>
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And it is not practicable to get consent in writing
      And the patient has consented to the recording
      And the consent is <form>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 is met
      And 24.3 is met
      And the doctor may go ahead

      Examples:
        | form                              |
        | oral and there is a record of it  |
        | oral and there is no record of it |

    @13.1 @24.1
    Scenario: A wound video for care and teaching, whose patient withdraws from the teaching
      One answer for each purpose, because consent is given for each purpose.
      Given the recording is part of the patient's care
      And the recording also serves teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And consent to the further purpose has been withdrawn
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is met
      And 24.1 is not met
      And where the recording is part of the patient's care, the doctor may go ahead
      And where the recording is made for teaching, research or another secondary purpose, the doctor must not go ahead as things stand

    @13.1 @24.1
    Scenario: A wound video for care and teaching, whose patient agrees to both
      Given the recording is part of the patient's care
      And the recording also serves teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the person entitled to decide has consented to the further purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is met
      And 24.1 is met
      And where the recording is part of the patient's care, the doctor may go ahead
      And where the recording is made for teaching, research or another secondary purpose, the doctor may go ahead

    @24.1
    Scenario: A rare rash to be photographed for teaching after the patient's death
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has died and is recorded outside a post-mortem examination
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 is met

    @24.1 @27.4
    Scenario: A film for assessment that another law authorises, before the patient has been asked
      The other law is authority in the sense of paragraph 27; paragraph 24 still asks for consent.
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And another legal authority for what is planned has been established
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 27.4 is met
      And 24.1 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @22.1 @24.2 @24.4
    Scenario: A consultation that is being filmed for a training course
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the recording is being made
      Then it is good practice for the doctor to get the consent in writing, under 24.2
      And the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4
      And the advice says that since 1997 the GMC has required consent to recordings outside care, under 22.1

    @24.4
    Scenario: A training film sent to another hospital's course
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the recording is not held in a teaching collection
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to show or give the recording to someone else
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @24.4
    Scenario Outline: <What>, kept after use
      Consent to an ultrasound image is needed for teaching (24), and not for public media (37).
      Given <purpose>
      And <kind>
      And the patient is an adult
      When the doctor is storing or disposing of the recording
      Then <result>

      Examples:
        | What                                   | purpose                                                                   | kind                                                                            | result                                                                                                         |
        | An ultrasound scan made for a course   | the recording is made for teaching, research or another secondary purpose | the recording is an ultrasound image                                            | the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4 |
        | A film made for television             | the recording is made for broadcasting                                    | the recording is an ordinary photograph, film or sound recording of the patient | the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4 |
        | An ultrasound scan made for a campaign | the recording is made for public media other than broadcasting            | the recording is an ultrasound image                                            | 24.4 does not apply                                                                                            |
        | An ultrasound scan made for television | the recording is made for broadcasting                                    | the recording is an ultrasound image                                            | 24.4 does not apply                                                                                            |

    @24.4
    Scenario: An ultrasound scan to be made for a public campaign on pregnancy
      Paragraph 37 leaves out the consent to it, so there is none to store.
      Given the recording is made for public media other than broadcasting
      And the recording is an ultrasound image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 24.4 does not apply

    @24.4
    Scenario: A patient to be filmed by the hospital's own team for television
      Given the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor plans to make or arrange the recording
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @24.4
    Scenario Outline: An old training film in a collection, with <what> on file
      Without a record of consent there is none to store; paragraph 23 says what then becomes of the film.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the recording is held in a teaching collection
      And <record>
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then <result>

      Examples:
        | what      | record                                                       | result                                                                                                         |
        | a consent | there is a record of consent to the recording or its use     | the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4 |
        | nothing   | there is no record of consent and the context leaves it open | 24.4 does not apply                                                                                            |

    @24.4
    Scenario Outline: A film made for a toddler's care and wanted for television, to which <who> agreed
      Given the recording is part of the patient's care
      And the patient is under 16
      And the use is in widely accessible public media
      And <consent>
      When the doctor plans to show or give the recording to someone else
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

      Examples:
        | who                      | consent                                                            |
        | the parents, at the time | the original consent covers this use                               |
        | a parent, today          | a person entitled to decide for the patient has agreed to this use |

    @25.1 @25.5 @25.6
    Scenario Outline: A young patient <age> is asked to take part in a teaching film
      Reading 38: whoever is asked for consent is told the same.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is <patient>
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the doctor should explain how long the recording will be kept, under 25.5
      And the doctor should explain how the recording will be stored, under 25.6
      And the advice says that recordings range from plain photographs to personal consultations, under 25.1

      Examples:
        | age   | patient            |
        | of 17 | 16 or 17 years old |
        | of 14 | under 16           |

    @25.1
    Scenario Outline: A young patient <age> is asked to take part in a public campaign
      Paragraph 36 carries the explaining over to public media.
      Given the recording is made for public media other than broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is <patient>
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the advice says that recordings range from plain photographs to personal consultations, under 25.1

      Examples:
        | age   | patient            |
        | of 17 | 16 or 17 years old |
        | of 14 | under 16           |

    @25.1 @25.5 @25.6
    Scenario Outline: <What> for students, about which no patient is asked
      Given the recording is made for teaching, research or another secondary purpose
      And <kind>
      And <patient>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 25.1 does not apply
      And 25.5 does not apply
      And 25.6 does not apply

      Examples:
        | What                      | kind                                                                            | patient                                            |
        | A picture of a slide      | the recording is an image of a pathology slide                                  | the patient is an adult                            |
        | Pictures of a post-mortem | the recording is an ordinary photograph, film or sound recording of the patient | the recording belongs to a post-mortem examination |

    @25.1
    Scenario: Pictures of a post-mortem for a television series
      Given the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording belongs to a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 25.1 does not apply

    @34.1 @34.2 @34.3 @34.7
    Scenario Outline: A child <who>, photographed for treatment alone
      Paragraph 21 speaks of recordings that are part of a child's care.
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      And the patient is under 16
      And the patient <able>
      When the doctor plans to make or arrange the recording
      Then 34.1 does not apply
      And 34.2 does not apply
      And 34.3 does not apply
      And 34.7 does not apply

      Examples:
        | who                     | able                                         |
        | of 14 who understands   | has capacity to decide about the recording   |
        | too young to understand | lacks capacity to decide about the recording |

    @34.5 @34.6
    Scenario: A toddler cries, and the mother asks to stop, while a rash is photographed for treatment
      Reading 11: paragraph 34 speaks of secondary purposes; for any other recording a person decides.
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the child or young person shows distress about the recording
      And the person with parental responsibility asks to stop the recording
      When the recording is being made
      Then 34.5 does not apply
      And 34.6 does not apply
      And reading 11 leaves the decision to a person

    @24.4
    Scenario Outline: An attorney agrees to <what>
      Given <purpose>
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And a person with legal authority has consented to the recording
      When the doctor plans to make or arrange the recording
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

      Examples:
        | what              | purpose                                                                   |
        | a training film   | the recording is made for teaching, research or another secondary purpose |
        | a campaign film   | the recording is made for public media other than broadcasting            |

    @24.4
    Scenario Outline: <what> of a patient for whom <whom> may decide
      There is nothing to store with it.
      Given <purpose>
      And <kind>
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <who>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.4 does not apply

      Examples:
        | what                   | whom        | purpose                                                                   | kind                                                                                    | who                                                 |
        | A training film        | nobody      | the recording is made for teaching, research or another secondary purpose | the recording is an ordinary photograph, film or sound recording of the patient         | nobody has legal authority to decide for the patient |
        | A slide's picture      | an attorney | the recording is made for teaching, research or another secondary purpose | the recording is an image of a pathology slide                                          | someone has legal authority to decide for the patient |
        | A film made for care   | an attorney | the recording is part of the patient's care                               | the recording is an ordinary photograph, film or sound recording of the patient         | someone has legal authority to decide for the patient |

  @p25
  Rule: Paragraph 25: What to explain before the recording

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording

    @25.2 @25.3 @25.4 @25.5 @25.6 @25.7 @25.8 @25.9 @25.10 @25.1 @26.4
    Scenario: What a patient hears before a talk about bereavement is recorded for students
      Given the recording is made for teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then the doctor should fit the information to the recording, its use and the patient's concerns, under 25.2
      And the doctor should explain the purpose of the recording, under 25.3
      And the doctor should explain how the recording will be used, under 25.4
      And the doctor should explain how long the recording will be kept, under 25.5
      And the doctor should explain how the recording will be stored, under 25.6
      And the doctor should explain that the patient may withhold consent, under 25.7
      And the doctor should explain that consent may be withdrawn during or just after the recording, under 25.8
      And the doctor should explain that refusing or withdrawing consent does not affect the quality of care, under 25.9
      And the doctor should explain that refusing or withdrawing does not affect the relationship with the team, under 25.10
      And the advice says that recordings range from plain photographs to personal consultations, under 25.1
      And the advice points to Decision making and consent, under 26.4

    @25.2 @25.3 @25.4 @25.5 @25.6 @25.7 @25.8 @25.9 @25.10 @25.1 @26.4
    Scenario: A talk about bereavement recorded as part of the patient's own therapy
      Paragraph 13 says what to explain there.
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      When the doctor plans to make or arrange the recording
      Then 25.2 does not apply
      And 25.3 does not apply
      And 25.4 does not apply
      And 25.5 does not apply
      And 25.6 does not apply
      And 25.7 does not apply
      And 25.8 does not apply
      And 25.9 does not apply
      And 25.10 does not apply
      And 25.1 does not apply
      And 26.4 does not apply

    @25.3
    Scenario: A talk about bereavement recorded for therapy and for students
      Given the recording is part of the patient's care
      And the recording also serves teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then the doctor should explain the purpose of the recording, under 25.3

    @25.1 @25.5 @25.6
    Scenario: A talk about bereavement that was recorded for students and is now shown to them
      All this is explained before the recording.
      Given the recording is made for teaching, research or another secondary purpose
      When the doctor plans to use the recording
      Then 25.1 does not apply
      And 25.5 does not apply
      And 25.6 does not apply

    @25.1
    Scenario Outline: A talk about bereavement recorded for broadcasting, <when>
      Given the recording is made for broadcasting
      When <stage>
      Then <result>

      Examples:
        | when            | stage                                             | result                                                                                             |
        | beforehand      | the doctor plans to make or arrange the recording | the advice says that recordings range from plain photographs to personal consultations, under 25.1 |
        | once it is made | the doctor plans to use the recording             | 25.1 does not apply                                                                                |

  @p26
  Rule: Paragraph 26: Clear information, honest answers, support

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording

    @situation @page:interpreter @26.1 @26.3 @24.1
    Scenario: A patient whom I want to record for teaching needs an interpreter. What do I owe them?
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the patient needs support to understand, communicate or decide
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should give the patient any extra support they need to understand, communicate or decide, under 26.3
      And 26.3 is outstanding
      And the doctor should give the information in a way the patient can understand, under 26.1
      And the doctor must get consent before recording for a secondary purpose, under 24.1
      And 24.1 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @26.1
    Scenario: A deaf patient is asked to take part in a teaching film
      Given the recording is made for teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then the doctor should give the information in a way the patient can understand, under 26.1

    @26.1 @26.4
    Scenario: A deaf patient is filmed for treatment alone
      Paragraph 13 says what to explain there.
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      When the doctor plans to make or arrange the recording
      Then 26.1 does not apply
      And 26.4 does not apply

    @26.2
    Scenario: A patient asks who will see the teaching film
      Given the recording is made for teaching, research or another secondary purpose
      And the patient asks questions about the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must answer the patient's questions as honestly and fully as possible, under 26.2

    @26.2
    Scenario: A patient asks who will see the teaching film and gets no answer
      Given the recording is made for teaching, research or another secondary purpose
      And the patient has consented to the recording
      And the patient asks questions about the recording
      And 26.2 has not been done
      When the doctor plans to make or arrange the recording
      Then 26.2 is not met
      And the doctor must not go ahead as things stand

    @26.2
    Scenario: A patient asks nothing about the teaching film
      Given the recording is made for teaching, research or another secondary purpose
      And the patient asks no questions about the recording
      When the doctor plans to make or arrange the recording
      Then 26.2 does not apply

    @26.3 @26.4
    Scenario: A patient needs an interpreter to decide about a teaching film
      Given the recording is made for teaching, research or another secondary purpose
      And the patient needs support to understand, communicate or decide
      When the doctor plans to make or arrange the recording
      Then the doctor should give the patient any extra support they need to understand, communicate or decide, under 26.3
      And the advice points to Decision making and consent, under 26.4

    @26.3
    Scenario: A patient decides about a teaching film without help
      Given the recording is made for teaching, research or another secondary purpose
      And the patient needs no extra support to decide
      When the doctor plans to make or arrange the recording
      Then 26.3 does not apply

    @26.2 @26.3
    Scenario: A deaf patient asks a question while the teaching film is being made
      Given the recording is made for teaching, research or another secondary purpose
      And the patient asks questions about the recording
      And the patient needs support to understand, communicate or decide
      When the recording is being made
      Then the doctor must answer the patient's questions as honestly and fully as possible, under 26.2
      And the doctor should give the patient any extra support they need to understand, communicate or decide, under 26.3

    @26.2 @26.3
    Scenario: A deaf patient asks a question about a film for treatment alone
      Paragraphs 13 and 14 say what to explain there.
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      And the patient asks questions about the recording
      And the patient needs support to understand, communicate or decide
      When the doctor plans to make or arrange the recording
      Then 26.2 does not apply
      And 26.3 does not apply

    @26.2
    Scenario: A patient in a study asks whether there are hidden cameras
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      And the patient asks questions about the recording
      When the doctor considers recording covertly
      Then the doctor must answer the patient's questions as honestly and fully as possible, under 26.2

  @p27
  Rule: Paragraph 27: Unplanned recordings

    @situation @page:unexpected-in-theatre @27.4 @31.3 @28.3
    Scenario: Something unexpected happens in theatre. May I film it for teaching, not for the patient's benefit, while they are asleep?
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient cannot decide about the recording now and is expected to be able later
      And the recording neither benefits the patient nor is in their best interests
      And the recording is of an unexpected development and was not planned
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And 27.4 is not met
      And the doctor should be satisfied that the recording is of benefit to the patient or in their best interests, under 31.3
      And 31.3 is not met
      And the doctor must not assume that the patient will be unable to make the decision later, under 28.3
      And it would change if the patient has capacity to decide about the recording
      And the doctor must not go ahead as things stand

    @27.2 @27.4 @27.1
    Scenario: A rare movement disorder appears during an examination
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should seek the patient's agreement to the unplanned recording, under 27.2
      And 27.2 is outstanding
      And the advice says that an unplanned recording shows an unexpected development worth teaching from, under 27.1
      And the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And 27.4 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @27.2 @27.4
    Scenario: A patient says yes to an unplanned film of a rare movement disorder
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 27.2 is met
      And 27.4 is met
      And the doctor may go ahead

    @27.2
    Scenario Outline: A patient who was asked about an unplanned film and <answer>
      To seek agreement is done by asking; without the agreement there is no recording.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And 27.2 has been done
      And <given>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 27.2 is met
      And the doctor must record only with consent or other valid authority, under 8.4
      And the doctor must not go ahead as things stand

      Examples:
        | answer              | given                                              |
        | has not yet agreed  | the patient has not yet consented to the recording |
        | agrees under pressure | the consent was given under pressure or for an inducement |

    @27.2 @9.1
    Scenario: A patient who was asked about an unplanned film and says no
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And 27.2 has been done
      And the patient does not want to be recorded
      When the doctor plans to make or arrange the recording
      Then 27.2 is met
      And 9.1 is not met
      And the doctor must not go ahead as things stand

    @27.2 @27.1
    Scenario: A planned film of a rare movement disorder
      Paragraph 24 asks for consent to it.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording was planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 27.2 does not apply
      And 27.1 does not apply

    @27.4
    Scenario: A rare movement disorder filmed for the patient's own treatment
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the recording serves the patient's care alone
      When the doctor plans to make or arrange the recording
      Then 27.4 does not apply

    @27.3 @8.6
    Scenario: A patient asks for an unplanned film to stop
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the patient asks to stop the recording
      And it is practicable to stop the recording
      When the recording is being made
      Then the doctor should stop the unplanned recording when the patient asks, under 27.3
      And the doctor must stop the recording, where practicable, when the patient asks, under 8.6
      And the doctor must stop

    @27.3 @8.6
    Scenario: A patient asks for an unplanned film to stop and stopping is not practicable
      Reading 11: paragraph 8 asks for it only where practicable; this paragraph makes no such limit.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the patient asks to stop the recording
      And it is not practicable to stop the recording
      When the recording is being made
      Then the doctor should stop the unplanned recording when the patient asks, under 27.3
      And 8.6 does not apply
      And the doctor should stop

    @27.3
    Scenario: A patient lets an unplanned film go on
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is of an unexpected development and was not planned
      And the patient does not ask to stop the recording
      When the recording is being made
      Then 27.3 does not apply

    @27.3
    Scenario: A patient asks for a planned teaching film to stop
      Paragraph 8 says what to do then.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording was planned
      And the patient asks to stop the recording
      When the recording is being made
      Then 27.3 does not apply

    @27.4
    Scenario: A recording for assessment that another law authorises
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And another legal authority for what is planned has been established
      When the doctor plans to make or arrange the recording
      Then 27.4 is met

    @24.1 @27.4
    Scenario: A microscope slide photographed for a lecture
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply, because of 7.3
      And 27.4 does not apply, because of 7.3
      And the doctor may go ahead

    @24.1 @27.4
    Scenario: A microscope slide photographed for students at a post-mortem, with the consent that was asked for
      Paragraph 7 hands slides from a post-mortem over to paragraph 51.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is made for teaching, research or another secondary purpose
      And the recording belongs to a post-mortem examination
      And the recording for a secondary purpose was foreseen
      And a person with legal authority has consented to the recording
      And the post-mortem examination is made with consent
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply
      And 27.4 does not apply
      And 51.1 is met
      And the doctor may go ahead

    @24.1 @27.4 @34.7
    Scenario: A patient's hand photographed for a lecture
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent before recording for a secondary purpose, under 24.1
      And the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And 27.4 is not met
      And 34.7 does not apply
      And the doctor must not go ahead as things stand

    @24.1 @27.4
    Scenario: A picture kept for teaching during an endoscopy that the patient agreed to
      Consent to the procedure implies consent to an image for care, not to one made for teaching (reading 8).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is a laparoscopic or endoscopic image
      And the recording is made for teaching, research or another secondary purpose
      And consent to the investigation or treatment has been given
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent before recording for a secondary purpose, under 24.1
      And the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And 10.1 does not apply
      And the doctor may go ahead once what is outstanding is done

    @24.1 @27.4
    Scenario: An extra ultrasound scan done to show students
      Reading 8: nothing covers a listed image that is made for teaching alone, outside any procedure.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ultrasound image
      And the recording is made for teaching, research or another secondary purpose
      And the recording is not made in the course of any investigation or treatment
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent before recording for a secondary purpose, under 24.1
      And the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4

    @24.1 @27.4
    Scenario: An unforeseen finding at a post-mortem photographed for students
      Given the item is a photograph, video or sound recording of a patient
      And the recording belongs to a post-mortem examination
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an image of internal organs or structures
      And the recording is anonymised
      And the recording for a secondary purpose was not foreseen
      And the post-mortem examination is made with consent
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply
      And 27.4 does not apply

    @24.1 @27.4
    Scenario: A photograph for students planned before the post-mortem
      Given the item is a photograph, video or sound recording of a patient
      And the recording belongs to a post-mortem examination
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an image of internal organs or structures
      And the recording is anonymised
      And the recording for a secondary purpose was foreseen
      And the post-mortem examination is made with consent
      When the doctor plans to make or arrange the recording
      Then the doctor should seek consent to the recording together with consent to the post-mortem, under 51.1
      And 24.1 does not apply
      And 27.4 does not apply

    @24.1 @27.4
    Scenario: Calls recorded to train staff, with an announcement to every caller
      Reading 24: notice takes the place of consent.
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And there is a legitimate reason to record the call
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And all reasonable steps have been taken to tell callers about recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply, because of 56.1
      And 27.4 does not apply, because of 56.1
      And the doctor may go ahead

    @24.1 @27.4
    Scenario: Calls recorded to train staff without telling callers
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And there is a legitimate reason to record the call
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And callers have not been properly told about recording
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent before recording for a secondary purpose, under 24.1
      And the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4

    @24.1 @27.4
    Scenario: A hidden camera that a relevant body has authorised
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And only this recording can give what protects someone from serious harm
      And a relevant body has authorised the covert recording
      When the doctor considers recording covertly
      Then 24.1 does not apply, because of 54.3
      And 27.4 does not apply, because of 54.3

    @24.1 @27.4
    Scenario: A hidden camera still waiting for authorisation
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And authorisation for the covert recording has been sought and not yet given
      When the doctor considers recording covertly
      Then the doctor must get consent before recording for a secondary purpose, under 24.1
      And the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4

    @27.1 @27.2
    Scenario Outline: A young patient <age> who understands is being filmed without a plan
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the patient is <patient>
      And the patient has capacity to decide about the recording
      When the recording is being made
      Then the doctor should seek the patient's agreement to the unplanned recording, under 27.2
      And the advice says that an unplanned recording shows an unexpected development worth teaching from, under 27.1

      Examples:
        | age   | patient            |
        | of 17 | 16 or 17 years old |
        | of 14 | under 16           |

    @27.4
    Scenario: A rare tumour filmed for students after the patient's death, with lawful consent
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has died and is recorded outside a post-mortem examination
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 27.4 is met

    @24.4
    Scenario Outline: Calls kept to train staff, from <callers>
      Reading 24: notice takes the place of consent, so there is no consent to store.
      Given the item is <item>
      And the recording is made for teaching, research or another secondary purpose
      When the doctor is storing or disposing of the recording
      Then 24.4 does not apply

      Examples:
        | callers                 | item                                                         |
        | patients of a surgery   | a recording of a patient's call to a healthcare organisation |
        | users of an advice line | a recording of a patient's call to a medical advice line     |

    @25.1 @25.5 @25.6
    Scenario: Calls recorded to train staff, where an announcement says so
      Reading 24: callers are told of the recording, and not asked as paragraph 25 has it.
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And there is a legitimate reason to record the call
      And the patient is an adult
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then 25.1 does not apply
      And 25.5 does not apply
      And 25.6 does not apply

  @p28
  Rule: Paragraph 28: Assess capacity decision by decision

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:psychosis-teaching-video @28.1 @28.2 @29.1
    Scenario: A patient with psychosis would like to be in a teaching video. Can they consent?
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient's capacity to decide about the recording is in question and unassessed
      And the patient has a condition that may impair capacity
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must assess the patient's capacity for this decision when it is to be made, under 28.1
      And 28.1 is outstanding
      And the doctor must not assume that a patient who cannot make one decision can make none, under 28.2
      And the doctor must take every practical and appropriate step to enable the patient to decide, under 29.1
      And 29.1 is outstanding
      And the decision is left to a person's judgement

    @28.1
    Scenario: A patient with dementia is asked to take part in a teaching film
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has a condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then the doctor must assess the patient's capacity for this decision when it is to be made, under 28.1

    @28.1
    Scenario: A patient with nothing to cast doubt on capacity is asked to take part
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has no condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then 28.1 does not apply

    @28.1 @29.1 @31.1
    Scenario: A confused patient has agreed to a teaching film and nobody has assessed capacity
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient's capacity to decide about the recording is in question and unassessed
      And the secondary purpose is teaching, training or assessment
      And the patient has consented to the recording
      And nobody has legal authority to decide for the patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must assess the patient's capacity for this decision when it is to be made, under 28.1
      And the doctor must take every practical and appropriate step to enable the patient to decide, under 29.1
      And 31.1 depends on whether the patient has capacity to decide about the recording
      And the decision is left to a person's judgement

    @28.1 @28.2 @28.3 @28.4 @29.1
    Scenario: A confused patient whose wound is to be photographed, the question of the operation being open
      The duties bind before anyone has found that capacity is lacking.
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient's capacity to decide about the procedure is in question and unassessed
      When the doctor plans to make or arrange the recording
      Then the doctor must assess the patient's capacity for this decision when it is to be made, under 28.1
      And the doctor must not assume that a patient who cannot make one decision can make none, under 28.2
      And the doctor must not assume that the patient will be unable to make the decision later, under 28.3
      And the advice says that a patient unable to weigh a treatment may yet decide about a recording, under 28.4
      And the doctor must take every practical and appropriate step to enable the patient to decide, under 29.1

    @28.1 @28.2 @28.3 @29.1 @30.1
    Scenario: A ten-year-old whose grasp of a teaching film nobody has assessed
      Paragraphs 28 to 30 stand under a heading on adults.
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is under 16
      And the patient's capacity to decide about the recording is in question and unassessed
      When the doctor plans to make or arrange the recording
      Then 28.1 does not apply
      And 28.2 does not apply
      And 28.3 does not apply
      And 29.1 does not apply
      And 30.1 does not apply

    @28.1 @29.1
    Scenario: A 17-year-old whose grasp of a teaching film nobody has assessed
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is 16 or 17 years old
      And the patient's capacity to decide about the recording is in question and unassessed
      When the doctor plans to make or arrange the recording
      Then 28.1 is unclear, under reading 22
      And 29.1 is unclear, under reading 22

    @28.2 @28.3 @13.1 @31.1 @28.4
    Scenario: A patient who cannot weigh an operation may decide about a photograph of the wound
      Reading 21: such a patient is asked about the recording as well.
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must not assume that a patient who cannot make one decision can make none, under 28.2
      And the doctor must not assume that the patient will be unable to make the decision later, under 28.3
      And the advice says that a patient unable to weigh a treatment may yet decide about a recording, under 28.4
      And the doctor must act by the law on patients who lack capacity, under 31.1
      And the doctor must get the patient's consent to the recording, under 13.1

    @28.2 @28.3
    Scenario: A patient too delirious to decide about a teaching film today
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must not assume that a patient who cannot make one decision can make none, under 28.2
      And the doctor must not assume that the patient will be unable to make the decision later, under 28.3

    @28.2 @28.3
    Scenario: A patient clear enough to decide about a teaching film today
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has no condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then 28.2 does not apply
      And 28.3 does not apply

    @28.2 @28.3 @28.4
    Scenario: A patient who can decide about both an operation and a photograph of the wound
      Given the recording is part of the patient's care
      And the recording serves the patient's care alone
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the procedure
      And the patient has capacity to decide about the recording
      And the patient has no condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then 28.2 does not apply
      And 28.3 does not apply
      And 28.4 does not apply

    @28.1 @28.2 @28.3
    Scenario Outline: A patient with dementia <who>
      Capacity is assessed for each decision, when that decision is needed.
      Given the patient is an adult
      And the patient has a condition that may impair capacity
      When <stage>
      Then the doctor must assess the patient's capacity for this decision when it is to be made, under 28.1
      And the doctor must not assume that a patient who cannot make one decision can make none, under 28.2
      And the doctor must not assume that the patient will be unable to make the decision later, under 28.3

      Examples:
        | who                                 | stage                                                          |
        | who is being filmed                 | the recording is being made                                    |
        | whose film is to be used            | the doctor plans to use the recording                          |
        | whose film is to be shown to others | the doctor plans to show or give the recording to someone else |

    @28.2 @28.3 @31.1
    Scenario Outline: A patient too ill to decide today <who>
      Given the patient is an adult
      And the patient cannot decide about the recording now and is expected to be able later
      And the patient has no condition that may impair capacity
      When <stage>
      Then the doctor must not assume that a patient who cannot make one decision can make none, under 28.2
      And the doctor must not assume that the patient will be unable to make the decision later, under 28.3
      And the doctor must act by the law on patients who lack capacity, under 31.1

      Examples:
        | who                                 | stage                                                          |
        | whose film is to be used            | the doctor plans to use the recording                          |
        | whose film is to be shown to others | the doctor plans to show or give the recording to someone else |

    @28.2 @28.3
    Scenario: A 17-year-old too ill to decide today about a teaching film
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is 16 or 17 years old
      And the patient cannot decide about the recording now and is expected to be able later
      When the doctor plans to make or arrange the recording
      Then 28.2 is unclear, under reading 22
      And 28.3 is unclear, under reading 22

    @28.1 @28.2 @28.3
    Scenario: A confused patient is filmed by a relative, and the doctor has no part in it
      The doctor decides nothing here and asks for nothing.
      Given the patient is an adult
      And the patient's capacity to decide about the recording is in question and unassessed
      When others record by themselves and the doctor has no part in it
      Then 28.1 does not apply
      And 28.2 does not apply
      And 28.3 does not apply

    @28.4 @32.1
    Scenario: A 17-year-old who cannot weigh an operation, while the wound is being photographed
      Who can decide about the picture does so, although someone else decides about the operation.
      Given the recording is part of the patient's care
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And the patient has capacity to decide about the recording
      When the recording is being made
      Then the advice says that a patient unable to weigh a treatment may yet decide about a recording, under 28.4
      And 32.1 does not apply

  @p29
  Rule: Paragraph 29: First help the patient to decide

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult

    @29.1
    Scenario: Pictures and a carer's help for a patient with a learning disability
      Given the patient has capacity to decide about the recording
      And the patient has a condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then the doctor must take every practical and appropriate step to enable the patient to decide, under 29.1

    @29.1
    Scenario: A patient whose ability to decide nobody doubts
      Given the patient has capacity to decide about the recording
      And the patient has no condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then 29.1 does not apply

  @p30
  Rule: Paragraph 30: Where to read on about capacity

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult

    @30.1
    Scenario: A patient with early dementia is asked to take part in a teaching film
      Given the patient has capacity to decide about the recording
      And the patient has a condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then the advice points to Decision making and consent, under 30.1

    @30.1
    Scenario: A patient found unable to decide about a teaching film
      Given the patient lacks capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the advice points to Decision making and consent, under 30.1

    @30.1
    Scenario: A patient with a broken wrist is asked to take part in a teaching film
      Given the patient has capacity to decide about the recording
      And the patient has no condition that may impair capacity
      When the doctor plans to make or arrange the recording
      Then 30.1 does not apply

  @p31
  Rule: Paragraph 31: The law, and what to be satisfied of, before you record

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose

    @situation @page:seizure-for-teaching @31.1 @31.2 @31.3 @31.4
    Scenario: A patient lacks capacity and nobody may decide for them. May I film a seizure for teaching?
      Given the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must act by the law on patients who lack capacity, under 31.1
      And the doctor should be satisfied that the recording is necessary, under 31.2
      And 31.2 is outstanding
      And the doctor should be satisfied that the recording is of benefit to the patient or in their best interests, under 31.3
      And 31.3 is outstanding
      And the doctor should be satisfied that no way less restrictive of the patient's rights would do, under 31.4
      And 31.4 is outstanding
      And the next question is whether the recording is necessary
      And the decision is left to a person's judgement

    @31.1 @31.2 @31.3 @31.4
    Scenario: A patient with severe brain injury to be filmed for teaching
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to make or arrange the recording
      Then the doctor must act by the law on patients who lack capacity, under 31.1
      And the doctor should be satisfied that the recording is necessary, under 31.2
      And the doctor should be satisfied that the recording is of benefit to the patient or in their best interests, under 31.3
      And the doctor should be satisfied that no way less restrictive of the patient's rights would do, under 31.4

    @25.3 @25.8 @26.1 @26.2 @26.3
    Scenario: What to tell about a film of a patient with severe brain injury
      Reading 38: paragraphs 25 and 26 address a patient who decides; whoever decides is told the same.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient asks questions about the recording
      And the patient needs support to understand, communicate or decide
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 25.3 is unclear, under reading 38
      And 25.8 is unclear, under reading 38
      And 26.1 is unclear, under reading 38
      And 26.2 is unclear, under reading 38
      And 26.3 is unclear, under reading 38

    @31.1 @31.2 @31.3 @31.4
    Scenario: A patient with brain injury who can decide about being filmed
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to make or arrange the recording
      Then 31.1 does not apply
      And 31.2 does not apply
      And 31.3 does not apply
      And 31.4 does not apply

    @31.1 @31.2 @31.3 @31.4
    Scenario: A teaching film of a patient with severe brain injury, already made
      Reading 18: these principles are about making a recording, not about using one.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the secondary purpose is teaching, training or assessment
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then the doctor must act by the law on patients who lack capacity, under 31.1
      And 31.2 does not apply
      And 31.3 does not apply
      And 31.4 does not apply

    @24.1 @27.2 @27.4
    Scenario: An unconscious adult to be filmed for teaching without a plan, the tests not yet considered
      Reading 19: the answer is never yes by default; a person must find that the tests are met.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply, because of 31.1
      And 27.2 does not apply
      And 27.4 depends on whether the recording is necessary
      And 27.4 depends on whether the recording is of benefit or in the patient's best interests
      And 27.4 depends on whether a less restrictive way would do
      And the decision is left to a person's judgement

    @31.2 @31.3 @31.4 @32.1
    Scenario: A resident with dementia to be filmed for teaching, with nobody sure who may decide
      Given the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And it is not known whether anyone has legal authority to decide for the patient
      And nobody has considered whether the recording is necessary
      And nobody has considered the patient's benefit or best interests
      And nobody has considered a less restrictive way
      When the doctor plans to make or arrange the recording
      Then 31.2 is outstanding
      And 31.3 is outstanding
      And 31.4 is outstanding
      And 32.1 depends on whether anyone has legal authority to decide for the patient

    @27.4 @31.2 @31.3 @31.4
    Scenario Outline: An unconscious adult to be filmed for teaching without a plan, where <test> fails
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording <need> necessary
      And the recording <benefit>
      And <way> less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And 31.2 is <first>
      And 31.3 is <second>
      And 31.4 is <third>
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

      Examples:
        | test                      | need   | benefit                                                     | way | first   | second  | third   |
        | necessity                 | is not | is of benefit to the patient or in their best interests     | no  | not met | met     | met     |
        | benefit                   | is     | neither benefits the patient nor is in their best interests | no  | met     | not met | met     |
        | the least restrictive way | is     | is of benefit to the patient or in their best interests     | a   | met     | met     | not met |

    @27.4 @31.2 @31.3 @31.4
    Scenario: An unconscious adult to be filmed for teaching without a plan, as 31 allows
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is of an unexpected development and was not planned
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 27.4 does not apply, because of 31.1
      And 31.2 is met
      And 31.3 is met
      And 31.4 is met
      And the doctor may go ahead

    @24.1 @27.4
    Scenario: A picture of an unexpected finding during laparoscopy, the patient asleep
      Consent to the operation does not cover an image made for teaching; the patient can be asked once awake.
      Given the recording is a laparoscopic or endoscopic image
      And the recording is of an unexpected development and was not planned
      And consent to the investigation or treatment has been given
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient cannot decide about the recording now and is expected to be able later
      And nobody has legal authority to decide for the patient
      And the recording is not necessary
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply, because of 31.1
      And 27.4 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has capacity to decide about the recording

    Scenario: A patient who agreed to a teaching film of the operation is now asleep
      Reading 37: the text is silent on what becomes of consent when capacity is lost.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording was planned
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient agreed to the recording before losing capacity
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is necessary
      And the recording neither benefits the patient nor is in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the recording is being made
      Then reading 37 leaves the decision to a person
      And the decision is left to a person's judgement

    @31.2 @31.3 @31.4 @24.1 @27.4
    Scenario: A stroke study that a legal exemption for research covers
      Paragraph 33 speaks of such exemptions.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is research
      And a legal exemption for research applies
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording neither benefits the patient nor is in their best interests
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 31.2 does not apply, because of 33.2
      And 31.3 does not apply, because of 33.2
      And 31.4 does not apply, because of 33.2
      And 24.1 does not apply, because of 31.1
      And 27.4 does not apply, because of 31.1
      And the doctor may go ahead

    @31.2 @31.3 @31.4 @24.1 @27.4
    Scenario: A stroke study that no legal exemption for research covers
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is research
      And no legal exemption for research applies
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording neither benefits the patient nor is in their best interests
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should be satisfied that the recording is necessary, under 31.2
      And 31.3 is not met
      And the doctor should be satisfied that no way less restrictive of the patient's rights would do, under 31.4
      And 24.1 does not apply, because of 31.1
      And the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And the doctor must not go ahead as things stand

    Scenario: A stroke study for which nobody has looked into an exemption
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is research
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording neither benefits the patient nor is in their best interests
      When the doctor plans to make or arrange the recording
      Then a person may judge that a legal exemption for research applies

    @31.1 @31.2 @31.3 @31.4 @32.1
    Scenario: A 17-year-old without capacity to be filmed for teaching
      Reading 22: whether the rules for adults reach 16 and 17 is open.
      Given the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the secondary purpose is teaching, training or assessment
      When the doctor plans to make or arrange the recording
      Then 31.1 is unclear, under reading 22
      And 31.2 is unclear, under reading 22
      And 31.3 is unclear, under reading 22
      And 31.4 is unclear, under reading 22
      And 32.1 is unclear, under reading 22

    @31.3 @34.3
    Scenario: A 17-year-old without capacity whose parent agrees to a film that does not benefit them
      Reading 22: there is no permission unless the rules for adults and for young people both allow it.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And nobody has legal authority to decide for the patient
      And the recording is necessary
      And the recording neither benefits the patient nor is in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then a person with parental responsibility may consent on the child's or young person's behalf, under 34.3
      And 31.3 is not met
      And the doctor must not go ahead as things stand

    Scenario: A 17-year-old without capacity whose parent refuses a film that meets the principles of 31
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has refused the recording
      And nobody has legal authority to decide for the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    Scenario: A 17-year-old without capacity whose parent agrees to a film that meets the principles of 31
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And nobody has legal authority to decide for the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may go ahead

    @22.1 @31.1 @31.2 @31.3 @31.4 @32.1
    Scenario: A family films a relative with severe brain injury for a carers' course
      Nobody asked the doctor, who decides nothing here.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      When others record by themselves and the doctor has no part in it
      Then 22.1 does not apply
      And 31.1 does not apply
      And 31.2 does not apply
      And 31.3 does not apply
      And 31.4 does not apply
      And 32.1 does not apply

    @25.2 @25.4 @25.5 @25.6 @25.7 @25.9 @25.10
    Scenario: An attorney wants to know what becomes of a teaching film and what a refusal means
      Reading 38: paragraph 25 addresses a patient who decides; whoever decides is told the same.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      When the doctor plans to make or arrange the recording
      Then 25.2 is unclear, under reading 38
      And 25.4 is unclear, under reading 38
      And 25.5 is unclear, under reading 38
      And 25.6 is unclear, under reading 38
      And 25.7 is unclear, under reading 38
      And 25.9 is unclear, under reading 38
      And 25.10 is unclear, under reading 38

    @34.3
    Scenario: A mother is asked about a teaching film of her grown-up son, who lacks capacity
      Paragraph 34 is about children and young people.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 34.3 does not apply

    @33.2
    Scenario: A 17-year-old in a study of head injuries that a legal exemption covers
      Reading 22: whether the rules for adults reach 16 and 17 is open; what the law exempts is said all the same.
      Given the patient is 16 or 17 years old
      And the patient cannot decide about the recording now and is expected to be able later
      And the secondary purpose is research
      And a legal exemption for research applies
      When the doctor plans to make or arrange the recording
      Then the advice says that recordings can form part of such research, under 33.2

  @p32
  Rule: Paragraph 32: When someone else decides for the patient

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient lacks capacity to decide about the recording

    @32.1
    Scenario: A welfare attorney is asked about a teaching film
      Given someone has legal authority to decide for the patient
      When the doctor plans to make or arrange the recording
      Then the person with legal authority must apply the principles of paragraph 31 before giving or refusing consent, under 32.1

    @32.1
    Scenario: A patient for whom no attorney or deputy has been appointed
      Given nobody has legal authority to decide for the patient
      When the doctor plans to make or arrange the recording
      Then 32.1 does not apply

    @27.4
    Scenario: An attorney agrees to a teaching film that meets the principles of 31
      Given someone has legal authority to decide for the patient
      And a person with legal authority has consented to the recording
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 27.4 does not apply, because of 31.1
      And the doctor may go ahead

    @27.4
    Scenario: An attorney refuses a teaching film that meets the principles of 31
      Given someone has legal authority to decide for the patient
      And a person with legal authority has refused the recording
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @27.4 @31.3
    Scenario: An attorney agrees to a teaching film that does not benefit the patient
      Given someone has legal authority to decide for the patient
      And a person with legal authority has consented to the recording
      And the recording is necessary
      And the recording neither benefits the patient nor is in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And 31.3 is not met
      And the doctor must not go ahead as things stand

  @p33
  Rule: Paragraph 33: Research with adults who lack capacity

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult

    @situation @page:research-without-capacity @33.1 @33.2 @31.1 @33.3
    Scenario: May we record adults who lack capacity for research that the law exempts?
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is research
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And a legal exemption for research applies
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that the law exempts some research with adults who lack capacity, under 33.1
      And the advice says that recordings can form part of such research, under 33.2
      And the doctor must act by the law on patients who lack capacity, under 31.1
      And the advice points to Consent to research, under 33.3
      And the doctor may go ahead

    @33.1 @33.2 @33.3
    Scenario: A stroke study with a legal exemption, in which bedside films are part of the research
      Given the patient lacks capacity to decide about the recording
      And the secondary purpose is research
      And a legal exemption for research applies
      When the doctor plans to make or arrange the recording
      Then the advice says that the law exempts some research with adults who lack capacity, under 33.1
      And the advice says that recordings can form part of such research, under 33.2
      And the advice points to Consent to research, under 33.3

    @33.1 @33.2 @33.3
    Scenario Outline: Bedside films of a patient who cannot decide, <wanted> for a stroke study
      What is said of taking part in research holds for as long as the films serve it.
      Given the patient lacks capacity to decide about the recording
      And <purpose>
      And the secondary purpose is research
      When <stage>
      Then the advice says that the law exempts some research with adults who lack capacity, under 33.1
      And the advice points to Consent to research, under 33.3
      And 33.2 does not apply

      Examples:
        | wanted    | purpose                                                    | stage                                               |
        | now used  | the use is for a secondary purpose outside the public domain | the doctor plans to use the recording               |
        | kept      | nothing else is out of the ordinary                        | the doctor is storing or disposing of the recording |

    @33.2 @32.1
    Scenario: An attorney is asked about films for a stroke study with a legal exemption
      The exemption stands in for the principles that an attorney would apply.
      Given the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the secondary purpose is research
      And a legal exemption for research applies
      When the doctor plans to make or arrange the recording
      Then the advice says that recordings can form part of such research, under 33.2
      And 32.1 does not apply

    @33.1 @33.3 @32.1 @33.2
    Scenario: An attorney is asked about films for a stroke study without a legal exemption
      Given the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the secondary purpose is research
      And no legal exemption for research applies
      When the doctor plans to make or arrange the recording
      Then the advice says that the law exempts some research with adults who lack capacity, under 33.1
      And the advice points to Consent to research, under 33.3
      And the person with legal authority must apply the principles of paragraph 31 before giving or refusing consent, under 32.1
      And 33.2 does not apply

    @33.1 @33.2 @33.3
    Scenario Outline: <who>, for whom paragraph 33 says nothing
      Given the patient <able>
      And the secondary purpose is <purpose>
      When the doctor plans to make or arrange the recording
      Then 33.1 does not apply
      And 33.2 does not apply
      And 33.3 does not apply

      Examples:
        | who                                              | able                                         | purpose                          |
        | A patient filmed for teaching who lacks capacity | lacks capacity to decide about the recording | teaching, training or assessment |
        | A patient filmed for research who has capacity   | has capacity to decide about the recording   | research                         |

    @33.2
    Scenario: A stroke study with a legal exemption films a patient who may be able to decide next week
      Given the patient cannot decide about the recording now and is expected to be able later
      And the secondary purpose is research
      And a legal exemption for research applies
      When the recording is being made
      Then the advice says that recordings can form part of such research, under 33.2

  @p34
  Rule: Paragraph 34: Consent from the child or for the child, and when to stop

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient

    @situation @page:child-distressed @34.5 @34.3
    Scenario: The parents agreed, but the child cries when we film. Should we stop?
      Given the patient is under 16
      And the secondary purpose is teaching, training or assessment
      And the patient lacks capacity to decide about the recording
      And the child or young person shows distress about the recording
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor should stop the recording when the child or young person shows distress about it, under 34.5
      And 34.5 is not met
      And a person with parental responsibility may consent on the child's or young person's behalf, under 34.3
      And the doctor should stop

    @situation @page:another-parent-objects @34.6 @34.3
    Scenario: One parent agreed to the filming and another asks us to stop. Should we?
      Given the patient is under 16
      And the secondary purpose is teaching, training or assessment
      And the patient lacks capacity to decide about the recording
      And the person with parental responsibility asks to stop the recording
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor should stop the recording when the person with parental responsibility asks, under 34.6
      And 34.6 is not met
      And a person with parental responsibility may consent on the child's or young person's behalf, under 34.3
      And the doctor should stop

    @34.1 @34.2 @34.3 @24.1 @34.7
    Scenario: A 14-year-old who understands agrees to a teaching photograph
      Given the patient is under 16
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the child or young person may consent to the recording for themselves, under 34.1
      And the doctor should encourage the child or young person to involve their parents in deciding, under 34.2
      And the advice points to 0-18 years: guidance for all doctors and Consent to research, under 34.7
      And 34.3 does not apply
      And 24.1 is met
      And the doctor may go ahead

    @34.1 @34.2 @34.3 @24.1
    Scenario: A 17-year-old who understands agrees to a teaching photograph
      Reading 22: the rule for those under 16 does not speak of them; their own consent counts.
      Given the patient is 16 or 17 years old
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 34.1 does not apply
      And 34.2 does not apply
      And 34.3 does not apply
      And 24.1 is met
      And the doctor may go ahead

    @34.1 @34.2 @34.3 @24.1 @27.4 @31.1 @31.3 @34.7
    Scenario: A parent agrees to a teaching photograph of a toddler
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 34.1 does not apply
      And 34.2 does not apply
      And a person with parental responsibility may consent on the child's or young person's behalf, under 34.3
      And the advice points to 0-18 years: guidance for all doctors and Consent to research, under 34.7
      And 24.1 does not apply, because of 34.3
      And 27.4 does not apply, because of 34.3
      And 31.1 does not apply
      And 31.3 does not apply
      And the doctor may go ahead

    @27.4
    Scenario: A parent refuses a teaching photograph of a toddler
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not record for a secondary purpose without consent or other legal authorisation, under 27.4
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @34.3
    Scenario: A baby's unusual seizure, caught on film with a parent's agreement
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is of an unexpected development and was not planned
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then a person with parental responsibility may consent on the child's or young person's behalf, under 34.3
      And the doctor may go ahead

    @34.4
    Scenario Outline: A patient <age> pushes the teaching camera away
      Reading 22: this rule names no age, so it holds at 16 and 17 as well.
      Given the patient is <patient>
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And the child or young person objects to the recording
      When the recording is being made
      Then the doctor should stop the recording when the child or young person objects, under 34.4

      Examples:
        | age      | patient            |
        | under 16 | under 16           |
        | of 17    | 16 or 17 years old |

    @34.4 @34.5 @34.6
    Scenario: A toddler turns away from a teaching camera
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And the child or young person objects to the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor should stop the recording when the child or young person objects, under 34.4
      And 34.5 does not apply
      And 34.6 does not apply
      And 9.1 is not met
      And the doctor must stop
      And nothing that the doctor can do would change it

    @34.5
    Scenario: A toddler cries at the sight of a teaching camera
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And the child or young person shows distress about the recording
      When the recording is being made
      Then the doctor should stop the recording when the child or young person shows distress about it, under 34.5
      And the doctor should stop

    @34.6
    Scenario: A parent has second thoughts while a contented toddler is filmed for teaching
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And the person with parental responsibility asks to stop the recording
      When the recording is being made
      Then the doctor should stop the recording when the person with parental responsibility asks, under 34.6
      And the doctor should stop

    @34.4 @34.5 @34.6
    Scenario: A contented toddler is filmed for teaching
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And the child or young person does not object to the recording
      And the child or young person shows no distress about the recording
      And the person with parental responsibility does not ask to stop the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then 34.4 does not apply
      And 34.5 does not apply
      And 34.6 does not apply
      And the doctor may go ahead

    @34.6
    Scenario: A 15-year-old who understands goes on with a teaching film, and the mother asks to stop
      What a parent asks stops a recording only of a child who cannot decide (reading 22).
      Given the patient is under 16
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the person with parental responsibility asks to stop the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then 34.6 does not apply
      And the doctor may go ahead

    @34.1 @34.2 @34.3 @34.7
    Scenario Outline: <A child>, where the doctor asks for no consent to record
      Given the patient is under 16
      And the patient <able>
      When <stage>
      Then 34.1 does not apply
      And 34.2 does not apply
      And 34.3 does not apply
      And 34.7 does not apply

      Examples:
        | A child                                        | able                                         | stage                                                        |
        | A 14-year-old filmed by a brother for a course | has capacity to decide about the recording   | others record by themselves and the doctor has no part in it |
        | A toddler filmed by a mother for a course      | lacks capacity to decide about the recording | others record by themselves and the doctor has no part in it |

    @34.4 @34.5 @34.6
    Scenario Outline: <Who> pushes the camera away and cries, and the mother asks to stop
      Reading 22: these grounds hold at any age below 18, however long the patient is unable to decide.
      Given the patient is <patient>
      And the patient <able>
      And a person with parental responsibility has consented to the recording
      And the child or young person objects to the recording
      And the child or young person shows distress about the recording
      And the person with parental responsibility asks to stop the recording
      When the recording is being made
      Then the doctor should stop the recording when the child or young person objects, under 34.4
      And the doctor should stop the recording when the child or young person shows distress about it, under 34.5
      And the doctor should stop the recording when the person with parental responsibility asks, under 34.6

      Examples:
        | Who                             | patient            | able                                                                   |
        | A feverish child                | under 16           | cannot decide about the recording now and is expected to be able later |
        | A 17-year-old with brain injury | 16 or 17 years old | lacks capacity to decide about the recording                           |

    @34.7
    Scenario: Where to read on about a 17-year-old in a teaching film
      Given the patient is 16 or 17 years old
      When the doctor plans to make or arrange the recording
      Then the advice points to 0-18 years: guidance for all doctors and Consent to research, under 34.7

    @31.2 @31.4 @33.1 @33.3
    Scenario: A toddler to be filmed for a research study
      Paragraphs 31 to 33 stand under a heading on adults.
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the secondary purpose is research
      When the doctor plans to make or arrange the recording
      Then 31.2 does not apply
      And 31.4 does not apply
      And 33.1 does not apply
      And 33.3 does not apply

  @p35
  Rule: Paragraph 35: When the child has grown mature enough to decide

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And a person with parental responsibility has consented to the recording

    @situation @page:child-grown-up @35.1 @8.9
    Scenario: A child we filmed for teaching can now decide for themselves. May we go on using the film?
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is 16 or 17 years old
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the original consent covers this use
      And the young person has become able to decide about the recording
      And it is reasonably practicable to act on the young person's wishes
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor should offer the young person, at any opportunity, the option to withdraw or vary the consent given for them, under 35.1
      And 35.1 is outstanding
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is met
      And the doctor may go ahead

    @35.1
    Scenario: A patient of 16 looks back at a recognisable film of an early operation
      Reading 13: the words are general, so a recording made as part of care is covered too.
      Given the recording is part of the patient's care
      And the patient is identifiable from the recording
      And the patient is 16 or 17 years old
      And the young person has become able to decide about the recording
      And it is reasonably practicable to act on the young person's wishes
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then the doctor should offer the young person, at any opportunity, the option to withdraw or vary the consent given for them, under 35.1
      And there are duties to follow and nothing to permit

    @35.1
    Scenario: A teaching film of a clubfoot, whose patient has grown up
      Given the recording is made for teaching, research or another secondary purpose
      And the patient may be identifiable from the recording
      And the patient is an adult
      And the young person has become able to decide about the recording
      And it is reasonably practicable to act on the young person's wishes
      When the doctor plans to use the recording
      Then the doctor should offer the young person, at any opportunity, the option to withdraw or vary the consent given for them, under 35.1

    @35.1
    Scenario: A patient of 16, filmed as a child, is to be filmed again for teaching
      Any opportunity will do, such as the next recording.
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is 16 or 17 years old
      And the patient has capacity to decide about the recording
      And the young person has become able to decide about the recording
      And it is reasonably practicable to act on the young person's wishes
      When the doctor plans to make or arrange the recording
      Then the doctor should offer the young person, at any opportunity, the option to withdraw or vary the consent given for them, under 35.1

    @35.1
    Scenario: A teaching film of a clubfoot, whose patient is still too young to decide
      Given the recording is made for teaching, research or another secondary purpose
      And the patient may be identifiable from the recording
      And the young person cannot yet decide about the recording
      When the doctor plans to use the recording
      Then 35.1 does not apply

    @35.1
    Scenario: An anonymised teaching film of a clubfoot, whose patient has grown up
      Reading 13: that the patient can be identified is one of two conditions, and both count.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is anonymised
      And the patient is an adult
      And the young person has become able to decide about the recording
      And it is reasonably practicable to act on the young person's wishes
      When the doctor plans to use the recording
      Then 35.1 does not apply

    @35.1
    Scenario: A teaching film of a clubfoot that has long been handed out in copies
      Reading 13: that the patient's wishes can be followed is the other condition.
      Given the recording is made for teaching, research or another secondary purpose
      And the patient may be identifiable from the recording
      And the patient is an adult
      And the young person has become able to decide about the recording
      And it is not reasonably practicable to act on the young person's wishes
      When the doctor plans to use the recording
      Then 35.1 does not apply

    Scenario: A grown-up patient takes back a parent's consent to a recognisable teaching film
      The text speaks of withdrawing during a recording or straight after it (reading 12).
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent was withdrawn some time after the recording
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then reading 12 leaves the decision to a person
      And the decision is left to a person's judgement

    @35.1
    Scenario: A 14-year-old who has come to understand a recognisable film of an early operation
      Given the recording is part of the patient's care
      And the patient is identifiable from the recording
      And the patient is under 16
      And the young person has become able to decide about the recording
      And it is reasonably practicable to act on the young person's wishes
      When the doctor plans to use the recording
      Then the doctor should offer the young person, at any opportunity, the option to withdraw or vary the consent given for them, under 35.1
