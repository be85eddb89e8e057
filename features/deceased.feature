Feature: Recordings of patients who have died
  Paragraphs 47 to 53. What patients agreed to and wished in life still counts after their death;
  a post-mortem examination has rules of its own, for making recordings and for using them.

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p47
  Rule: Paragraph 47: Confidentiality and known wishes after death

    @situation @page:agreed-before-death @47.1 @47.4 @48.1 @48.2
    Scenario: The patient agreed to teaching with their video and has died. May we go on using it?
      Given the recording is made for teaching, research or another secondary purpose
      And the patient was recorded in life and has since died
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the recording as the patient agreed in life, under 47.4
      And the doctor must keep to the duty of confidentiality after the patient's death, under 47.1
      And the doctor must consider whether the patient's family should be consulted, under 48.1
      And 48.2 depends on whether the recording holds information about the family
      And the doctor may go ahead

    @47.4
    Scenario: An open lecture to which a patient had agreed under pressure, and then died
      Consent given under pressure is no consent, so there is none to go by after death.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient was recorded in life and has since died
      And the use is in public but not in public media, such as an open lecture
      And the recording is coded
      And the original consent covers this use
      And the consent was given under pressure or for an inducement
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 47.4 does not apply
      And the doctor must not go ahead as things stand

    @47.1 @47.2
    Scenario Outline: Photographs taken <time> and kept after the patient's death
      Given <patient>
      When the doctor is storing or disposing of the recording
      Then the doctor must keep to the duty of confidentiality after the patient's death, under 47.1
      And the advice points to Confidentiality: good practice in handling patient information, under 47.2

      Examples:
        | time            | patient                                                          |
        | in life         | the patient was recorded in life and has since died              |
        | at post-mortem  | the recording belongs to a post-mortem examination               |
        | on the deathbed | the patient has died and is recorded outside a post-mortem examination |

    @47.1 @47.2
    Scenario: Photographs in the notes of a living patient
      The living patient's confidence is kept under other paragraphs.

      Given the patient is an adult
      When the doctor is storing or disposing of the recording
      Then 47.1 does not apply
      And 47.2 does not apply

    @47.1 @47.2
    Scenario: A photograph about to be taken on the deathbed
      There is nothing yet to disclose, and the confidence is kept from the start.

      Given the patient has died and is recorded outside a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then the doctor must keep to the duty of confidentiality after the patient's death, under 47.1
      And 47.2 does not apply

    @47.1
    Scenario: An anonymised gait video for students, while its story is told in the canteen
      Given the patient was recorded in life and has since died
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And 47.1 has not been done
      When the doctor plans to show or give the recording to someone else
      Then 47.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if 47.1 has been done

    @47.3
    Scenario: A patient who wanted the film of their illness to be shown
      Given the patient was recorded in life and has since died
      And the patient wants the recording used in this way
      When the doctor plans to show or give the recording to someone else
      Then the doctor should follow the known wishes of the patient who has died, under 47.3
      And 47.3 is met

    @47.3
    Scenario: A living patient who wants the film of their illness to be shown
      Given the patient is an adult
      And the patient wants the recording used in this way
      When the doctor plans to show or give the recording to someone else
      Then 47.3 does not apply

    @47.3
    Scenario: A patient who did not want the film of their illness to be shown
      Given the patient was recorded in life and has since died
      And the patient does not want the recording used in this way
      When the doctor plans to show or give the recording to someone else
      Then the doctor should follow the known wishes of the patient who has died, under 47.3
      And 47.3 is not met

    @47.3
    Scenario: A patient who left no wish about the film of their illness
      Given the patient was recorded in life and has since died
      And no wish of the patient's against it is known
      And the use is for a secondary purpose outside the public domain
      And the recording is anonymised
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 47.3 does not apply

    @47.3
    Scenario: A patient who asked that a film be destroyed after their death
      Given the patient was recorded in life and has since died
      And the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the patient does not want the recording kept
      When the doctor is storing or disposing of the recording
      Then the doctor should follow the known wishes of the patient who has died, under 47.3
      And 47.3 is not met
      And the doctor should not go ahead as things stand

    @47.3 @57.2 @59.3
    Scenario: A patient who asked that a wound photograph in the notes be destroyed after their death
      The wish of the dead and the guidance on records ask for different things.

      Given the patient was recorded in life and has since died
      And the recording is part of the patient's care
      And the patient does not want the recording kept
      When the doctor is storing or disposing of the recording
      Then the doctor should follow the known wishes of the patient who has died, under 47.3
      And the doctor must treat the recording like other medical records, under 57.2
      And the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And reading 34 leaves the decision to a person
      And the decision is left to a person's judgement

    @47.3
    Scenario: A film in the notes of a patient who left no wish about keeping it
      Given the patient was recorded in life and has since died
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 47.3 does not apply
      And there are duties to follow and nothing to permit

    @47.3 @51.1
    Scenario: Relatives agree to teaching pictures at the post-mortem of a patient who had been against them
      Given the recording belongs to a post-mortem examination
      And the recording is made for teaching, research or another secondary purpose
      And the post-mortem examination is made with consent
      And the recording for a secondary purpose was foreseen
      And the recording is anonymised
      And a person with legal authority has consented to the recording
      And the patient does not want the recording used in this way
      When the doctor plans to make or arrange the recording
      Then 51.1 is met
      And 47.3 is not met
      And the doctor should not go ahead as things stand
      And nothing that the doctor can do would change it

    @47.4 @47.3
    Scenario: A documentary finished after the patient's death
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the use is in widely accessible public media
      And the patient wants the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the recording as the patient agreed in life, under 47.4
      And 47.3 is met
      And the doctor may go ahead

    @47.4 @48.1
    Scenario: A documentary finished in the patient's lifetime
      Given the patient is an adult
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the use is in widely accessible public media
      When the doctor plans to use the recording
      Then 47.4 does not apply
      And 48.1 does not apply

    @47.4 @47.3
    Scenario: A documentary interview for a programme that the patient spoke against
      The broadcast is within the consent; the wish not to be in this programme came later.

      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the use is in widely accessible public media
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.4 does not apply, because of 47.3
      And 47.3 is not met
      And the doctor should not go ahead as things stand
      And nothing that the doctor can do would change it

    @47.4 @9.3
    Scenario: A training film wanted for television after the patient's death
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the use is in widely accessible public media
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.4 does not apply
      And the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand

    @47.4
    Scenario: A training video used to train after the patient's death
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the original consent covers this use
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the recording as the patient agreed in life, under 47.4
      And the doctor may go ahead

    @47.3 @47.4 @8.9
    Scenario Outline: A training video whose consent the patient withdrew <when>
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And <withdrawal>
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.4 does not apply
      And 47.3 is not met
      And 8.9 is not met

      Examples:
        | when                          | withdrawal                                                           |
        | as the camera stopped         | consent was withdrawn during the recording or straight after it      |
        | in the last weeks of life     | consent was withdrawn some time after the recording                  |

    @47.3 @47.4 @8.9
    Scenario: A documentary from which the patient withdrew before dying
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And consent was withdrawn some time after the recording
      And the use is in widely accessible public media
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.4 does not apply
      And 47.3 is not met
      And 8.9 is not met
      And the doctor must not go ahead as things stand

    @47.3 @47.5 @17.1
    Scenario: An anonymised training video whose consent the patient withdrew before dying
      Given the patient was recorded in life and has since died
      And the recording is anonymised
      And consent was withdrawn some time after the recording
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.5 does not apply, because of 47.3
      And 17.1 does not apply, because of 47.3
      And the doctor should not go ahead as things stand

    @47.5 @52.1
    Scenario: An anonymised gait video shown to students after the patient's death
      Given the patient was recorded in life and has since died
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the anonymised recording made in life, under 47.5
      And 52.1 does not apply
      And the doctor may go ahead

    @47.5
    Scenario: A gait video with the face in view shown to students after the patient's death
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 47.5 does not apply

    @47.5 @17.1
    Scenario: A coded gait video shown to students after the patient's death
      Paragraph 47 says anonymous; paragraph 17, to which it points, takes coded too (reading 5).

      Given the patient was recorded in life and has since died
      And the recording is coded
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.5 does not apply
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @47.5 @17.1 @12.1 @47.3
    Scenario: An anonymised X-ray of a patient who had refused to be used for teaching
      Given the patient was recorded in life and has since died
      And the recording is an X-ray
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.5 does not apply, because of 47.3
      And 17.1 does not apply, because of 47.3
      And 12.1 does not apply, because of 47.3
      And the doctor should not go ahead as things stand
      And nothing that the doctor can do would change it

    @47.5 @17.1 @12.1 @47.3
    Scenario: An anonymised X-ray of a patient who had wished to be used for teaching
      Given the patient was recorded in life and has since died
      And the recording is an X-ray
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And the patient wants the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the anonymised recording made in life, under 47.5
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And 47.3 is met
      And the doctor may go ahead

    @47.5
    Scenario: An anonymised clip in a television programme that the patient never agreed to
      Paragraph 9 excepts paragraph 17, and 47 permits by way of 17 (reading 6).

      Given the patient was recorded in life and has since died
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is anonymised
      And the use is in widely accessible public media
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the anonymised recording made in life, under 47.5
      And the doctor may go ahead

    @48.1 @8.9
    Scenario: An insurer asks for a video of a patient who has died
      Nobody consented and the patient can be recognised: the text sends on to Confidentiality.

      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the recording is to be given to someone for another reason
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then reading 27 leaves the decision to a person
      And the decision is left to a person's judgement
      And 8.9 is not met
      And the doctor must consider whether the patient's family should be consulted, under 48.1

    @47.4
    Scenario: An insurer asks for a video that the patient had agreed to give
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the recording is to be given to someone for another reason
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may use the recording as the patient agreed in life, under 47.4
      And the doctor may go ahead

    @8.9
    Scenario: Television asks for a video of a patient who has died
      Reading 27 stops at the public domain: there, nothing but authority will do.

      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the use is in widely accessible public media
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 8.9 is not met
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @15.7 @8.9
    Scenario: A court orders the video of a patient who has died to be handed over
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the recording is to be given to someone for another reason
      And a judge or presiding officer has directed the disclosure
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, because a court directs it, under 15.7
      And 8.9 is met
      And the doctor may go ahead

    @8.9
    Scenario: A training film that the dying patient agreed to have broadcast
      The further consent was given in life, and it outlives the patient.

      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the patient has agreed to this use
      And the use is in widely accessible public media
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is met
      And the doctor may go ahead

    @47.2
    Scenario Outline: Photographs <origin> that a registrar would <act>
      Given <patient>
      When <stage>
      Then the advice points to Confidentiality: good practice in handling patient information, under 47.2

      Examples:
        | origin                     | act     | patient                                                                | stage                                                          |
        | from a post-mortem         | present | the recording belongs to a post-mortem examination                     | the doctor plans to use the recording                          |
        | taken after death, at home | send on | the patient has died and is recorded outside a post-mortem examination | the doctor plans to show or give the recording to someone else |

    @47.3
    Scenario: A film in the archive of a patient who had not wanted it shown
      Keeping a film is not showing it.

      Given the patient was recorded in life and has since died
      And the patient does not want the recording used in this way
      When the doctor is storing or disposing of the recording
      Then 47.3 does not apply

    @47.3
    Scenario: A photograph taken after death of a patient who had wanted no pictures
      Given the patient has died and is recorded outside a post-mortem examination
      And the patient does not want to be recorded
      When the doctor plans to use the recording
      Then the doctor should follow the known wishes of the patient who has died, under 47.3
      And 47.3 is not met

    @47.3
    Scenario: Teaching pictures under way at the post-mortem of a patient who had been against them
      Given the recording belongs to a post-mortem examination
      And the recording is made for teaching, research or another secondary purpose
      And the patient does not want the recording used in this way
      When the recording is being made
      Then the doctor should follow the known wishes of the patient who has died, under 47.3
      And 47.3 is not met

    @47.5
    Scenario: An anonymised gait video handed to a colleague's students after the patient's death
      Given the patient was recorded in life and has since died
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may use the anonymised recording made in life, under 47.5

    @47.5
    Scenario Outline: An anonymised gait video <fate> after the patient's death
      Paragraph 47 points to 17, which is about uses that have to do with healthcare.

      Given the patient was recorded in life and has since died
      And the recording is anonymised
      And <use>
      And <besides>
      And no wish of the patient's against it is known
      When the doctor plans to show or give the recording to someone else
      Then 47.5 does not apply

      Examples:
        | fate                     | use                                                        | besides                                                                |
        | in a shoe advertisement  | the use is in widely accessible public media               | the public use serves a private or commercial aim, such as advertising |
        | asked for by a solicitor | the recording is to be given to someone for another reason | no consent covers this use and nobody has been asked about it          |

    @47.5
    Scenario: An anonymised gait video left in the archive after the patient's death
      Given the patient was recorded in life and has since died
      And the recording is anonymised
      And no wish of the patient's against it is known
      When the doctor is storing or disposing of the recording
      Then 47.5 does not apply

    @47.3 @47.4 @47.5
    Scenario Outline: A teaching film that a patient, now dead, did not want kept, shown <how>
      Whatever the patient agreed to, that wish is a reason to believe that they no longer did.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient was recorded in life and has since died
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And <anonymity>
      And the original consent covers this use
      And the patient does not want the recording kept
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 47.3 is not met
      And 47.4 does not apply, because of 47.3
      And <permission>
      And the doctor should not go ahead as things stand

      Examples:
        | how             | anonymity                  | permission                              |
        | without a face  | the recording is anonymised | 47.5 does not apply, because of 47.3    |
        | with the key    | the recording is coded      | 47.5 does not apply                     |

  @p48
  Rule: Paragraph 48: The patient's family, and legal advice

    @situation @page:dead-patient-published @47.1 @48.1 @48.2 @8.9
    Scenario: The patient has died. May we publish a recognisable picture in a journal?
      Nobody asked the patient about it in life.

      Given the recording is part of the patient's care
      And the patient was recorded in life and has since died
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in a journal or other learning material
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is not met
      And the doctor must keep to the duty of confidentiality after the patient's death, under 47.1
      And the doctor must consider whether the patient's family should be consulted, under 48.1
      And 48.1 is outstanding
      And 48.2 depends on whether the recording holds information about the family
      And it would change if the recording is anonymised
      And the doctor must not go ahead as things stand

    @48.1 @48.3
    Scenario Outline: The family is thought of when a recording is <exposed>
      Given the patient was recorded in life and has since died
      And <anonymity>
      And <use>
      When the doctor plans to use the recording
      Then the doctor must consider whether the patient's family should be consulted, under 48.1
      And the advice points to the Information Commissioner's Office, under 48.3

      Examples:
        | exposed                       | anonymity                                      | use                                                                  |
        | shown in an open lecture      | the recording is anonymised                    | the use is in public but not in public media, such as an open lecture |
        | printed in a journal          | the recording is anonymised                    | the use is in a journal or other learning material                   |
        | broadcast                     | the recording is anonymised                    | the use is in widely accessible public media                         |
        | recognisable to students      | the patient is identifiable from the recording | the use is for a secondary purpose outside the public domain         |
        | perhaps recognisable to them  | the patient may be identifiable from the recording | the use is for a secondary purpose outside the public domain     |

    @48.1 @48.2 @48.3
    Scenario Outline: Something about the family in <anonymity> recording kept to the classroom
      Given the patient was recorded in life and has since died
      And <fact>
      And the use is for a secondary purpose outside the public domain
      And the recording holds information about the patient's family
      When the doctor plans to use the recording
      Then 48.1 does not apply
      And 48.2 does not apply
      And 48.3 does not apply

      Examples:
        | anonymity     | fact                        |
        | an anonymised | the recording is anonymised |
        | a coded       | the recording is coded      |

    @48.1 @48.2
    Scenario: A film that shows a genetic condition
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And the recording holds information about the patient's family
      When the doctor plans to use the recording
      Then the doctor must consider whether the patient's family should be consulted, under 48.1
      And the doctor should take legal advice from the employing or contracting body or a defence organisation, under 48.2

    @48.2
    Scenario: A film over which the family are known to be in dispute
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And the recording holds no information about the patient's family
      And there is another reason to consult the patient's family
      When the doctor plans to use the recording
      Then the doctor should take legal advice from the employing or contracting body or a defence organisation, under 48.2

    @48.1 @48.2
    Scenario: A film that touches the family in no way
      Being identifiable calls for a thought of the family, not for a lawyer (reading 20).

      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And the recording holds no information about the patient's family
      And there is no other reason to consult the patient's family
      When the doctor plans to use the recording
      Then the doctor must consider whether the patient's family should be consulted, under 48.1
      And 48.2 does not apply

    @48.1
    Scenario: A documentary shows a genetic condition, and nobody has thought of the family
      The patient agreed, and the family has still to be thought of before the film is shown.

      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the use is in widely accessible public media
      And the recording holds information about the patient's family
      And 48.1 has not been done
      When the doctor plans to use the recording
      Then 48.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if 48.1 has been done

    @48.1 @48.2
    Scenario: A documentary shows a genetic condition, and the family has been thought of
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the use is in widely accessible public media
      And the recording holds information about the patient's family
      And 48.1 has been done
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 48.1 is met
      And the doctor should take legal advice from the employing or contracting body or a defence organisation, under 48.2
      And the doctor may go ahead

    @47.5 @48.1
    Scenario: An anonymised film for an open lecture, and nobody has thought of the family
      Given the patient was recorded in life and has since died
      And the recording is anonymised
      And the use is in public but not in public media, such as an open lecture
      And the recording holds information about the patient's family
      And 48.1 has not been done
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the anonymised recording made in life, under 47.5
      And 48.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if 48.1 has been done

    @48.1
    Scenario: A film that shows a genetic condition, left in the archive
      Given the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      When the doctor is storing or disposing of the recording
      Then 48.1 does not apply

    @48.1 @52.3
    Scenario: A film made in life, printed in a journal after the patient's death
      Given the patient was recorded in life and has since died
      And the use is in a journal or other learning material
      When the doctor plans to use the recording
      Then the doctor must consider whether the patient's family should be consulted, under 48.1
      And 52.3 does not apply

    @48.1 @48.2
    Scenario: A film that the patient agreed to have shown, and to which the family objects
      The text gives the family no say of their own, only that consulting them is considered and legal advice taken.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient was recorded in life and has since died
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And the original consent covers this use
      And the patient's family objects to this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must consider whether the patient's family should be consulted, under 48.1
      And the doctor should take legal advice from the employing or contracting body or a defence organisation, under 48.2
      And the doctor may use the recording as the patient agreed in life, under 47.4
      And the doctor may go ahead

  @p49
  Rule: Paragraph 49: The law and codes of practice

    @49.1 @49.2 @49.3 @49.7
    Scenario Outline: A photograph <time> a post-mortem examination
      Given the recording belongs to a post-mortem examination
      When <stage>
      Then the advice says that legislation in the UK governs post-mortem examinations, under 49.1
      And the advice points to the Human Tissue Authority, under 49.7
      And the doctor should comply with the law on post-mortem examinations, under 49.2
      And the doctor should follow any relevant code of practice, under 49.3

      Examples:
        | time        | stage                                                  |
        | planned for | the doctor plans to make or arrange the recording      |
        | taken at    | the recording is being made                            |
        | shown after | the doctor plans to use the recording                  |
        | passed on after | the doctor plans to show or give the recording to someone else |
        | kept after  | the doctor is storing or disposing of the recording    |

    @49.2 @50.2
    Scenario: An organ photographed at a post-mortem that breaks the law
      To follow the law is a must by paragraph 8, and the stronger word counts (reading 28).

      Given the recording belongs to a post-mortem examination
      And the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      And the post-mortem examination is made with consent
      And 49.2 has not been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 49.2 is not met
      And the doctor need not get separate consent to record organs, body parts or slides for the cause of death, under 50.2
      And the doctor must not go ahead as things stand

    @49.3 @50.2
    Scenario: An organ photographed at a post-mortem that departs from a code of practice alone
      It falls short of what is advised, and closes nothing.

      Given the recording belongs to a post-mortem examination
      And the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      And the post-mortem examination is made with consent
      And 49.3 has not been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 49.3 is not met
      And the doctor need not get separate consent to record organs, body parts or slides for the cause of death, under 50.2
      And the doctor may go ahead

    @49.1 @49.2 @49.3 @49.7
    Scenario: A photograph on the ward after a patient's death
      Given the patient has died and is recorded outside a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 49.1 does not apply
      And 49.2 does not apply
      And 49.3 does not apply
      And 49.7 does not apply

    @49.4 @49.5 @49.6
    Scenario Outline: The Act that governs a post-mortem photograph taken in <country>
      Given the recording belongs to a post-mortem examination
      And the doctor works in <country>
      When the doctor plans to make or arrange the recording
      Then the advice says that the Human Tissue Act 2004 is the framework, under <here>
      And <elsewhere> does not apply
      And 49.6 does not apply

      Examples:
        | country          | here | elsewhere |
        | England          | 49.4 | 49.5      |
        | Wales            | 49.4 | 49.5      |
        | Northern Ireland | 49.5 | 49.4      |

    @49.4 @49.5 @49.6
    Scenario: The Act that governs a post-mortem photograph taken in Scotland
      Given the recording belongs to a post-mortem examination
      And the doctor works in Scotland
      When the doctor plans to make or arrange the recording
      Then the advice says that the Human Tissue (Scotland) Act 2006 is the framework, under 49.6
      And 49.4 does not apply
      And 49.5 does not apply

    @49.4 @49.6
    Scenario Outline: No Act on post-mortems for a picture taken in <country> on the deathbed
      Given the patient has died and is recorded outside a post-mortem examination
      And the doctor works in <country>
      When the doctor plans to make or arrange the recording
      Then 49.4 does not apply
      And 49.6 does not apply

      Examples:
        | country  |
        | England  |
        | Scotland |

    @49.5 @50.1 @50.3
    Scenario: A photograph on a ward in Northern Ireland after a patient's death
      Given the patient has died and is recorded outside a post-mortem examination
      And the doctor works in Northern Ireland
      When the doctor plans to make or arrange the recording
      Then 49.5 does not apply
      And 50.1 does not apply
      And 50.3 does not apply

  @p50
  Rule: Paragraph 50: Recordings to find the cause of death

    Background:
      Given the recording belongs to a post-mortem examination

    @situation @page:cause-of-death @50.2 @50.3 @49.2 @8.4
    Scenario: Do we need separate consent to photograph organs for the cause of death?
      Given the recording is made to help find the cause of death
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the post-mortem examination is made with consent
      And the recording shows organs, body parts or pathology slides
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to record organs, body parts or slides for the cause of death, under 50.2
      And the doctor should see that the information for relatives explains why a recording may be needed, under 50.3
      And the doctor should comply with the law on post-mortem examinations, under 49.2
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is met
      And the doctor may go ahead

    @13.1 @50.1 @50.2
    Scenario: Photographs of the heart to find the cause of death
      Given the post-mortem examination is made with consent
      And the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that a recording can be an integral part of a post-mortem examination, under 50.1
      And the doctor need not get separate consent to record organs, body parts or slides for the cause of death, under 50.2
      And 13.1 does not apply, because of 50.2
      And the doctor may go ahead

    @50.2
    Scenario: Photographs of the heart to find the cause of death, in a coroner's case
      Given the coroner or Procurator Fiscal has authorised images for this purpose
      And the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to record organs, body parts or slides for the cause of death, under 50.2
      And the doctor may go ahead

    @50.2 @8.4
    Scenario: Photographs of the heart to find the cause of death, which the family has refused
      What needs no consent of its own still gives way to a refusal (reading 8).

      Given the post-mortem examination is made with consent
      And the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 50.2 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @50.2 @8.4
    Scenario: Photographs of the whole body to find the cause of death
      Paragraph 50 names organs, body parts and slides; other images need authority (reading 26).

      Given the post-mortem examination is made with consent
      And the recording is made to help find the cause of death
      And the recording shows the whole body or the face
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 50.2 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And it would change if a person with legal authority has consented to the recording

    @50.2 @8.4
    Scenario: Photographs of the whole body that the coroner has authorised
      Whether the coroner's authority takes the place of consent, the text does not say (reading 26).

      Given the coroner or Procurator Fiscal has authorised images for this purpose
      And the recording is made to help find the cause of death
      And the recording shows the whole body or the face
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 50.2 does not apply
      And 8.4 is not met
      And reading 26 leaves the decision to a person
      And the decision is left to a person's judgement

    @50.2
    Scenario: Photographs of the heart that the coroner has authorised and the family has refused
      Given the coroner or Procurator Fiscal has authorised images for this purpose
      And the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to record organs, body parts or slides for the cause of death, under 50.2
      And reading 7 leaves the decision to a person
      And the decision is left to a person's judgement

    @8.4
    Scenario: Photographs of the whole body that a court has ordered
      Reading 26 asks for authority, which need not be anybody's consent.

      Given the post-mortem examination is made with consent
      And the recording is made to help find the cause of death
      And the recording shows the whole body or the face
      And no person with legal authority has yet consented to the recording
      And another legal authority for what is planned has been established
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met
      And the doctor may go ahead

    @50.2
    Scenario: Photographs of the heart for a teaching set
      Given the post-mortem examination is made with consent
      And the recording is made for teaching, research or another secondary purpose
      And the recording shows organs, body parts or pathology slides
      When the doctor plans to make or arrange the recording
      Then 50.2 does not apply

    @50.3
    Scenario: What relatives are told before the examination
      When the doctor plans to make or arrange the recording
      Then the doctor should see that the information for relatives explains why a recording may be needed, under 50.3

    @50.3
    Scenario: Once the examination is under way
      When the recording is being made
      Then 50.3 does not apply

    @50.1 @50.2 @50.3
    Scenario: Photographs of the heart looked at again a year later
      Given the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      When the doctor plans to use the recording
      Then 50.1 does not apply
      And 50.2 does not apply
      And 50.3 does not apply

    @50.1 @50.2
    Scenario: Photographs that the police take of the heart, without the doctor
      Given the recording is made to help find the cause of death
      And the coroner or Procurator Fiscal has authorised images for this purpose
      And the recording shows organs, body parts or pathology slides
      When others record by themselves and the doctor has no part in it
      Then 50.1 does not apply
      And 50.2 does not apply

    @50.2 @8.4
    Scenario: Photographs of the heart that the coroner has refused
      Given the coroner or Procurator Fiscal has refused images for this purpose
      And the recording is made to help find the cause of death
      And the recording shows organs, body parts or pathology slides
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 50.2 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand

  @p51
  Rule: Paragraph 51: Recordings for teaching or research at a post-mortem

    Background:
      Given the recording belongs to a post-mortem examination
      And the recording is made for teaching, research or another secondary purpose

    @situation @page:organs-for-teaching @51.1 @49.2 @49.3
    Scenario: We plan to photograph organs for teaching at a post-mortem. When do we ask for consent?
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the post-mortem examination is made with consent
      And the recording shows organs, body parts or pathology slides
      And the recording for a secondary purpose was foreseen
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should seek consent to the recording together with consent to the post-mortem, under 51.1
      And 51.1 is outstanding
      And the doctor should comply with the law on post-mortem examinations, under 49.2
      And the doctor should follow any relevant code of practice, under 49.3
      And the doctor may go ahead once what is outstanding is done

    @24.1 @27.4 @51.1 @51.2 @51.3
    Scenario: A research series planned before consent to the examination was sought
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was foreseen
      And the recording is anonymised
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should seek consent to the recording together with consent to the post-mortem, under 51.1
      And 51.1 is outstanding
      And 51.2 does not apply
      And 51.3 does not apply
      And 24.1 does not apply
      And 27.4 does not apply
      And the doctor must not go ahead as things stand
      And it would change if a person with legal authority has consented to the recording

    @51.1 @8.4
    Scenario: A research series about which the relatives were asked, and refused
      They were asked in time, as 51 advises; the refusal ends it all the same.

      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was foreseen
      And the recording is anonymised
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 51.1 is met
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @51.1
    Scenario: A research series about which nobody asked the relatives
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was foreseen
      And the recording is anonymised
      And another legal authority for what is planned has been established
      And no person with legal authority has yet consented to the recording
      And 51.1 has not been done
      When the doctor plans to make or arrange the recording
      Then 51.1 is not met
      And the doctor should not go ahead as things stand

    @51.1
    Scenario: A research series to which the relatives agreed with the examination
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was foreseen
      And the recording is anonymised
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 51.1 is met
      And the doctor may go ahead

    @51.1 @51.2 @51.3
    Scenario: An unexpected aneurysm, photographed without identifying anyone
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was not foreseen
      And the recording is anonymised
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may record without consent for a secondary purpose that was not foreseen, under 51.2
      And it is a condition that the doctor leave out anything that might identify the person, under 51.3
      And 51.3 is met
      And 51.1 does not apply, because of 51.2
      And the doctor may go ahead

    @51.1 @51.2 @51.3
    Scenario: An unexpected aneurysm, photographed with a tattoo in view
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was not foreseen
      And the patient may be identifiable from the recording
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 51.2 does not apply
      And 51.3 is not met
      And the doctor should seek consent to the recording together with consent to the post-mortem, under 51.1
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @51.1 @51.2 @8.4
    Scenario: An unexpected aneurysm, and relatives who wanted no teaching pictures
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was not foreseen
      And the recording is anonymised
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 51.2 does not apply
      And 51.1 is met
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @8.4
    Scenario: Teaching photographs of the face, foreseen and authorised by the coroner
      Paragraph 53 asks for a check first; it does not say that a yes replaces consent (reading 26).

      Given the coroner or Procurator Fiscal has authorised images for this purpose
      And the secondary purpose is teaching, training or assessment
      And the recording for a secondary purpose was foreseen
      And the recording shows the whole body or the face
      And the patient is identifiable from the recording
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And reading 26 leaves the decision to a person
      And the decision is left to a person's judgement

    @51.1
    Scenario Outline: A research series planned in a coroner's case that <coroner>
      No consent to the examination is sought, so none can be joined to it (reading 26).

      Given <authority>
      And the recording for a secondary purpose was foreseen
      And the recording is anonymised
      When the doctor plans to make or arrange the recording
      Then 51.1 does not apply

      Examples:
        | coroner          | authority                                                                   |
        | does not cover it | the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose |
        | covers it        | the coroner or Procurator Fiscal has authorised images for this purpose     |

    @51.1 @51.2 @51.3
    Scenario: An unexpected aneurysm comes to light, and somebody reaches for a camera
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was not foreseen
      And the recording is anonymised
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor may record without consent for a secondary purpose that was not foreseen, under 51.2
      And it is a condition that the doctor leave out anything that might identify the person, under 51.3
      And 51.1 does not apply, because of 51.2

    @51.1
    Scenario: A research series is being photographed, and the relatives have not been asked
      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was foreseen
      And the recording is anonymised
      And no person with legal authority has yet consented to the recording
      When the recording is being made
      Then the doctor should seek consent to the recording together with consent to the post-mortem, under 51.1
      And 51.1 is outstanding

    @51.2 @51.3
    Scenario: An unexpected aneurysm, photographed under a code
      A coded picture identifies nobody to whoever sees it.

      Given the post-mortem examination is made with consent
      And the recording for a secondary purpose was not foreseen
      And the recording is coded
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may record without consent for a secondary purpose that was not foreseen, under 51.2
      And 51.3 is met
      And the doctor may go ahead

    @51.3
    Scenario Outline: An unexpected aneurysm, photographed with <authority>
      To leave out the face is a condition of recording without consent or other authority.

      Given <examination>
      And the recording for a secondary purpose was not foreseen
      And <word>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 51.3 does not apply

      Examples:
        | authority              | examination                                      | word                                                             |
        | the relatives' consent | the post-mortem examination is made with consent | a person with legal authority has consented to the recording     |
        | an order of a court    | the post-mortem examination is made with consent | another legal authority for what is planned has been established |

  @p52
  Rule: Paragraph 52: Using post-mortem recordings

    Background:
      Given the recording belongs to a post-mortem examination

    @47.5 @52.1 @52.2 @52.3
    Scenario: Anonymised post-mortem photographs in a students' seminar
      Given the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor need not get consent to use the anonymised post-mortem recording for a secondary purpose, under 52.1
      And 47.5 does not apply
      And it is a condition that the doctor anonymise the post-mortem recording before using it for a secondary purpose, under 52.2
      And 52.2 is met
      And 52.3 does not apply
      And the doctor may go ahead

    @52.1 @52.2
    Scenario: Post-mortem photographs that show the face in a students' seminar
      Given the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And anonymising or coding is practicable and serves the purpose
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 52.1 does not apply
      And 52.2 is not met
      And the doctor must anonymise or code the recording before its secondary use, under 8.8
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @52.1 @52.2 @17.1
    Scenario: Coded post-mortem photographs in a students' seminar
      Paragraph 52 speaks of anonymised recordings alone: a coded one is not covered (reading 5).

      Given the recording is coded
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 52.1 does not apply
      And 52.2 is not met
      And 17.1 does not apply, because of 52.2
      And the guidance neither forbids nor permits this

    @52.1 @17.1 @47.3
    Scenario: An anonymised post-mortem photograph of someone who had refused to be used for teaching
      Given the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 52.1 does not apply, because of 47.3
      And 17.1 does not apply, because of 47.3
      And 47.3 is not met
      And the doctor should not go ahead as things stand
      And nothing that the doctor can do would change it

    @52.1 @47.3
    Scenario: An anonymised post-mortem photograph of someone who had wished to be used for teaching
      Given the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And the patient wants the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor need not get consent to use the anonymised post-mortem recording for a secondary purpose, under 52.1
      And 47.3 is met
      And the doctor may go ahead

    @48.1 @52.1 @52.3
    Scenario Outline: An anonymised post-mortem photograph in <place>
      Given the recording is anonymised
      And <use>
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor need not get consent to use the anonymised post-mortem recording for a secondary purpose, under 52.1
      And the doctor must consider whether the patient's family should be consulted, under 48.1
      And the advice says that paragraph 48 speaks of the public domain, under 52.3
      And the doctor may go ahead

      Examples:
        | place           | use                                                                   |
        | an open lecture | the use is in public but not in public media, such as an open lecture |
        | a textbook      | the use is in a journal or other learning material                    |
        | a documentary   | the use is in widely accessible public media                          |

    @52.1 @52.2
    Scenario: An anonymised post-mortem photograph sent to a solicitor
      Given the recording is anonymised
      And the recording is to be given to someone for another reason
      When the doctor plans to show or give the recording to someone else
      Then 52.1 does not apply
      And 52.2 does not apply

    @52.1 @52.2 @52.3
    Scenario: An anonymised post-mortem photograph handed over for an open lecture
      Given the recording is anonymised
      And the use is in public but not in public media, such as an open lecture
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor need not get consent to use the anonymised post-mortem recording for a secondary purpose, under 52.1
      And it is a condition that the doctor anonymise the post-mortem recording before using it for a secondary purpose, under 52.2
      And 52.2 is met
      And the advice says that paragraph 48 speaks of the public domain, under 52.3

    @52.1
    Scenario: An anonymised post-mortem photograph in an advertisement
      Given the recording is anonymised
      And the use is in widely accessible public media
      And the public use serves a private or commercial aim, such as advertising
      When the doctor plans to show or give the recording to someone else
      Then 52.1 does not apply

    @52.2
    Scenario Outline: Post-mortem photographs that show the face, and <authority> for the seminar
      The condition is for use without consent or other authority.

      Given the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And <word>
      And <ground>
      When the doctor plans to show or give the recording to someone else
      Then 52.2 does not apply

      Examples:
        | authority              | word                                                               | ground                                                                          |
        | the relatives' consent | a person entitled to decide for the patient has agreed to this use | the consent was given freely and with understanding, by someone able to give it |
        | other lawful authority | no consent covers this use and nobody has been asked about it      | another legal authority for what is planned has been established                |

    @52.2
    Scenario Outline: Post-mortem photographs that show the face, <wanted> for a review of deaths
      Given the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And <ground>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 52.2 does not apply, because of <paragraph>

      Examples:
        | wanted                 | ground                                                   | paragraph |
        | which a law requires   | the law requires the disclosure                          | 15.6      |
        | which a court directs  | a judge or presiding officer has directed the disclosure | 15.7      |
        | in the public interest | the use is judged to be justified in the public interest | 15.8      |

    @22.3 @52.2
    Scenario: A post-mortem photograph of 1985, kept for teaching with a record of consent
      Given the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And 52.2 does not apply, because of 22.3

  @p53
  Rule: Paragraph 53: Examinations for a coroner

    Background:
      Given the recording belongs to a post-mortem examination
      And the recording is made for teaching, research or another secondary purpose
      And the recording for a secondary purpose was not foreseen
      And the recording is anonymised
      And nothing else is out of the ordinary

    @situation @page:coroners-case @53.1 @51.2 @51.3 @49.2
    Scenario: The post-mortem is for the coroner. May I photograph tissue for teaching, which nobody foresaw?
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the secondary purpose is teaching, training or assessment
      And the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose
      And the recording shows organs, body parts or pathology slides
      When the doctor plans to make or arrange the recording
      Then the doctor should check first with the coroner or Procurator Fiscal about images of tissue, under 53.1
      And 53.1 is outstanding
      And the doctor may record without consent for a secondary purpose that was not foreseen, under 51.2
      And it is a condition that the doctor leave out anything that might identify the person, under 51.3
      And 51.3 is met
      And the doctor should comply with the law on post-mortem examinations, under 49.2
      And the doctor may go ahead once what is outstanding is done

    @53.1 @51.2
    Scenario: Teaching photographs of the lungs in a coroner's case
      Given the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose
      And the recording shows organs, body parts or pathology slides
      When the doctor plans to make or arrange the recording
      Then the doctor should check first with the coroner or Procurator Fiscal about images of tissue, under 53.1
      And the doctor may record without consent for a secondary purpose that was not foreseen, under 51.2
      And 53.1 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @53.1
    Scenario: Teaching photographs of the lungs after a word with the coroner
      Given the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose
      And the recording shows organs, body parts or pathology slides
      And 53.1 has been done
      When the doctor plans to make or arrange the recording
      Then 53.1 is met
      And the doctor may go ahead

    @53.1
    Scenario: Teaching photographs of the lungs without a word to the coroner
      Given the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose
      And the recording shows organs, body parts or pathology slides
      And 53.1 has not been done
      When the doctor plans to make or arrange the recording
      Then 53.1 is not met
      And the doctor should not go ahead as things stand
      And it would change if 53.1 has been done

    @51.2 @8.4
    Scenario: Teaching photographs of the lungs that the coroner has refused
      The coroner has been asked, and the answer was no.

      Given the coroner or Procurator Fiscal has refused images for this purpose
      And the recording shows organs, body parts or pathology slides
      When the doctor plans to make or arrange the recording
      Then 51.2 does not apply
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @8.4
    Scenario: Photographs of the lungs that the coroner has refused and a statute is said to allow
      Which of the two counts is for the law to say.

      Given the coroner or Procurator Fiscal has refused images for this purpose
      And the recording shows organs, body parts or pathology slides
      And another legal authority for what is planned has been established
      When the doctor plans to make or arrange the recording
      Then 8.4 is met
      And reading 7 leaves the decision to a person
      And the decision is left to a person's judgement

    @53.1
    Scenario: Photographs of a tissue sample in a coroner's case
      Given the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose
      And the recording shows other tissue
      When the doctor plans to make or arrange the recording
      Then the doctor should check first with the coroner or Procurator Fiscal about images of tissue, under 53.1

    @53.1
    Scenario: Photographs of the body's outside in a coroner's case
      Paragraph 53 speaks of tissue, and is read literally (reading 26).

      Given the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose
      And the recording shows the whole body or the face
      When the doctor plans to make or arrange the recording
      Then 53.1 does not apply

    @53.1
    Scenario Outline: Photographs of the lungs where <case>
      Given <authority>
      And the recording shows organs, body parts or pathology slides
      When the doctor plans to make or arrange the recording
      Then 53.1 does not apply
      And the doctor may go ahead

      Examples:
        | case                              | authority                                                              |
        | the coroner has authorised them   | the coroner or Procurator Fiscal has authorised images for this purpose |
        | there is no coroner's case        | the post-mortem examination is made with consent                       |

    @53.1
    Scenario: The lungs are being photographed in a coroner's case
      Given the coroner or Procurator Fiscal has neither authorised nor refused images for this purpose
      And the recording shows organs, body parts or pathology slides
      When the recording is being made
      Then the doctor should check first with the coroner or Procurator Fiscal about images of tissue, under 53.1
