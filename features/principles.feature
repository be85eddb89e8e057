Feature: Principles
  Paragraphs 8 and 9. What holds for every recording of a patient, whatever it is for, and what a
  doctor does not do.

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p8
  Rule: Paragraph 8: What every recording asks of you

    @situation @page:asked-to-stop @8.6 @8.2
    Scenario: The patient asks me to stop. Must I?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient asks to stop the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor must stop the recording, where practicable, when the patient asks, under 8.6
      And 8.6 is not met
      And the doctor must respect the patient's right to make or share in decisions that affect them, under 8.2
      And the doctor must stop

    @situation @page:camera-disturbs @8.7
    Scenario: The camera is upsetting the consultation. Must we stop recording?
      Given the patient is an adult
      And the recording is affecting the consultation or treatment badly
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor must stop, where practicable, a recording that affects the consultation or treatment badly, under 8.7
      And 8.7 is not met
      And the doctor must stop

    # Respect and information

    @8.1 @8.2 @8.3
    Scenario Outline: Respect and a plain explanation where <stage>
      Given the patient is an adult
      When <stage>
      Then the doctor must respect the patient's privacy and dignity, under 8.1
      And the doctor must respect the patient's right to make or share in decisions that affect them, under 8.2
      And the doctor must tell the patient what they want or need to know about the recording's purpose, under 8.3

      Examples:
        | stage                                                          |
        | the doctor plans to make or arrange the recording              |
        | the recording is being made                                    |
        | the doctor considers recording covertly                        |
        | the doctor plans to use the recording                          |
        | the doctor plans to show or give the recording to someone else |

    @8.1 @8.2 @8.3
    Scenario: A film of a patient who has died since, shown at a lecture
      Nobody can be told any more, or decide; privacy and dignity last.
      Given the patient was recorded in life and has since died
      When the doctor plans to use the recording
      Then the doctor must respect the patient's privacy and dignity, under 8.1
      And 8.2 does not apply
      And 8.3 does not apply

    @8.1 @8.2 @8.3 @8.14 @8.15
    Scenario: A patient's daughter films a physiotherapy session by herself
      When others record by themselves and the doctor has no part in it
      Then 8.1 does not apply
      And 8.2 does not apply
      And 8.3 does not apply
      And 8.14 does not apply
      And 8.15 does not apply

    @8.3 @14.1
    Scenario: No time to explain later uses before a wound is photographed
      "Where practicable" belongs to the talk about later uses; the purpose is told in any case (reading 2).
      Given the recording is part of the patient's care
      And the patient is an adult
      And it is not practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then the doctor must tell the patient what they want or need to know about the recording's purpose, under 8.3
      And 14.1 does not apply

    Scenario Outline: A wound photographed with consent, where <what> is known to have been left out
      A must that is known to be undone bars the way, whatever else is in order.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And <norm> has not been done
      When the doctor plans to make or arrange the recording
      Then <norm> is not met
      And the doctor must not go ahead as things stand

      Examples:
        | what                                              | norm |
        | telling the patient what the photograph is for    | 8.3  |
        | making sure that the patient is under no pressure | 8.5  |
        | a secure place to keep the photograph             | 8.10 |
        | looking up the law                                | 8.11 |
        | looking up the local procedure                    | 8.12 |

    @8.19
    Scenario: A wound photographed with consent, where nobody has asked how to find the local procedure
      A should that is undone is a shortfall, and bars nothing.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And 8.19 has not been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.19 is not met
      And the doctor may go ahead

    @8.1 @8.2
    Scenario Outline: Photographs wanted for a lecture, of somebody recorded after death: <patient>
      Given <patient>
      When the doctor plans to use the recording
      Then the doctor must respect the patient's privacy and dignity, under 8.1
      And 8.2 does not apply

      Examples:
        | patient                                                                |
        | the recording belongs to a post-mortem examination                     |
        | the patient has died and is recorded outside a post-mortem examination |

    # Consent or other authority to record

    @8.4
    Scenario Outline: Consent that counts as authority to record: <whose>
      Given <patient>
      And <capacity>
      And <consent>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is met

      Examples:
        | whose                | patient                           | capacity                                                 | consent                                                              |
        | an adult's own       | the patient is an adult           | the patient has capacity to decide about the recording   | the patient has consented to the recording                           |
        | a 16-year-old's own  | the patient is 16 or 17 years old | the patient has capacity to decide about the recording   | the patient has consented to the recording                           |
        | a mature child's own | the patient is under 16           | the patient has capacity to decide about the recording   | the patient has consented to the recording                           |
        | a toddler's mother's | the patient is under 16           | the patient lacks capacity to decide about the recording | a person with parental responsibility has consented to the recording |

    @8.4
    Scenario: An attorney's consent to a photograph of a wound
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met

    @8.4
    Scenario: Consent to teaching images, given with the consent to a post-mortem
      Given the recording is made for teaching, research or another secondary purpose
      And the recording belongs to a post-mortem examination
      And a person with legal authority has consented to the recording
      And the post-mortem examination is made with consent
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met

    @8.4
    Scenario Outline: Authority to record without asking for consent: <authority>
      Given <what for>
      And <whose>
      And <able>
      And <which>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is met

      Examples:
        | authority                           | what for                                                                  | whose                                              | which                                                            | able |
        | 7.2, a slide for care               | the recording is part of the patient's care                               | the patient is an adult                            | the recording is an image of a pathology slide                   | the patient has capacity to decide about the recording |
        | 7.3, a slide for teaching           | the recording is made for teaching, research or another secondary purpose | the patient is an adult                            | the recording is an image of a pathology slide                   | the patient has capacity to decide about the recording |
        | 50.2, organs for the cause of death | the recording is made to help find the cause of death                     | the recording belongs to a post-mortem examination | the recording shows organs, body parts or pathology slides       | the post-mortem examination is made with consent |
        | a law outside the guidance          | the recording is made for some other reason                               | the patient is an adult                            | another legal authority for what is planned has been established | the patient has capacity to decide about the recording |

    @8.4 @10.1
    Scenario: A still taken during an endoscopy that the patient has agreed to
      Given the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And 8.4 is met

    @8.4 @19.1
    Scenario: A monitor recording of an unconscious patient with no attorney
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where nobody has authority to decide, under 19.1
      And 8.4 is met

    @8.4 @19.2
    Scenario: A monitor recording in resuscitation before the attorney can be reached
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And no person with legal authority has yet consented to the recording
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where treatment must be given at once, under 19.2
      And 8.4 is met

    @8.4
    Scenario Outline: A seizure filmed for teaching that meets the principles of 31, where <who decides>
      31 and 32: necessary, of benefit and in the least restrictive way, whoever decides.
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <holder>
      And <who decides>
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met

      Examples:
        | who decides | holder |
        | no agreement from before the patient lost capacity is known | nobody has legal authority to decide for the patient |
        | a person with legal authority has consented to the recording | someone has legal authority to decide for the patient |

    @8.4
    Scenario Outline: A seizure filmed for teaching that does not meet the principles of 31: <finding>
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And <finding>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | finding                                                                   |
        | the recording is not necessary                                            |
        | the recording neither benefits the patient nor is in their best interests |
        | a less restrictive way would achieve the purpose                          |

    @8.4
    Scenario: A seizure filmed for teaching that meets the principles of 31, where the attorney refuses
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And a person with legal authority has refused the recording
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @8.4
    Scenario Outline: A 16-year-old who cannot decide, filmed for teaching with the father's consent: <finding>
      The text never says which rules hold at 16 and 17, so both routes must allow it (reading 22).
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And nobody has legal authority to decide for the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And <finding>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is <done>

      Examples:
        | finding                                           | done    |
        | no less restrictive way would achieve the purpose | met     |
        | a less restrictive way would achieve the purpose  | not met |

    @8.4
    Scenario: A dementia study that the law exempts from the principles of 31
      33: the exemption stands in for the principles of 31.
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And a legal exemption for research applies
      When the doctor plans to make or arrange the recording
      Then 8.4 is met

    @8.4 @51.2
    Scenario: An unforeseen find at post-mortem, recorded for teaching without identifying anyone
      Given the recording is made for teaching, research or another secondary purpose
      And the recording belongs to a post-mortem examination
      And the recording for a secondary purpose was not foreseen
      And the recording is anonymised
      And the post-mortem examination is made with consent
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may record without consent for a secondary purpose that was not foreseen, under 51.2
      And 8.4 is met

    @8.4 @8.3
    Scenario: Authorised covert filming for suspected fabricated illness
      Authorisation stands in for consent, and for nothing else (reading 23).
      Given the patient is under 16
      And a relevant body has authorised the covert recording
      And only this recording can give what protects someone from serious harm
      When the doctor considers recording covertly
      Then 8.4 is met
      And the doctor must tell the patient what they want or need to know about the recording's purpose, under 8.3
      And reading 23 leaves the decision to a person

    @8.4
    Scenario: Covert filming for suspected fabricated illness, still to be authorised
      Given authorisation for the covert recording has been sought and not yet given
      And only this recording can give what protects someone from serious harm
      When the doctor considers recording covertly
      Then 8.4 is outstanding

    @8.4
    Scenario: A bruise photographed before the patient has been asked
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @8.4
    Scenario: A bruise photographed without the patient's consent
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has consented to the recording

    @8.4
    Scenario Outline: A bruise photographed with a consent that does not count: <consent>
      Such a consent is none: 8.3 to 8.5.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And <consent>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | consent                                                               |
        | the consent was given under pressure or for an inducement             |
        | the consent was given without understanding what it was for           |
        | the consent was given by someone who was unable to decide at the time |

    @8.4
    Scenario: A bruise photographed with a consent that was freely given and understood
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the consent was given freely and with understanding, by someone able to give it
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met
      And the doctor may go ahead

    @8.4
    Scenario: A patient who has not agreed to be filmed for a ward's farewell party, nobody having thought of capacity
      Given the recording is made for some other reason
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And no other legal authority is relied on
      And the patient has not yet consented to the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must record only with consent or other valid authority, under 8.4
      And the doctor must not go ahead as things stand

    @8.4
    Scenario: A patient who takes consent back while being filmed for a ward's farewell party
      A consent that was withdrawn is not asked for again: that would be pressure.
      Given the recording is made for some other reason
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And the patient does not want to be recorded
      And nothing else is out of the ordinary
      When the recording is being made
      Then 8.4 is not met
      And 9.1 is not met
      And the doctor must stop
      And nothing that the doctor can do would change it

    @8.4
    Scenario: A toddler who nods at the camera while nobody with parental responsibility is asked
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And no person with parental responsibility has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And it would change if a person with parental responsibility has consented to the recording

    @8.4
    Scenario: A mature child who has not agreed to a teaching video, although the mother has
      A parent may consent for a child who lacks capacity, not for one who can decide.
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met
      And the doctor must not go ahead as things stand

    @8.4
    Scenario: A photograph of a bruise that exists already
      Given the recording is part of the patient's care
      When the doctor plans to use the recording
      Then 8.4 does not apply

    @8.4
    Scenario: A wound photograph that the attorney has agreed to, and the patient, who can decide about it, has not
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the patient has not yet consented to the recording
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met

    @8.4
    Scenario: Consent to teaching images at a post-mortem, got from the family under pressure
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording belongs to a post-mortem examination
      And a person with legal authority has consented to the recording
      And the consent was given under pressure or for an inducement
      And the post-mortem examination is made with consent
      And the recording for a secondary purpose was foreseen
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met

    @8.4
    Scenario Outline: A 17-year-old who cannot decide, filmed for care with the father's consent, where the adult's route is closed: <why>
      Both routes must allow it (reading 22).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And <procedure>
      And <holder>
      And <urgency>
      And <integral>
      And <deputy>
      And the recording is not necessary
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is not met

      Examples:
        | why                                  | procedure                                                | holder                                                | urgency                         | integral                                                                    | deputy                                                           |
        | the patient can decide on treatment  | the patient has capacity to decide about the procedure   | nobody has legal authority to decide for the patient  | treatment must be given at once | the recording is an integral part of lawful investigation or treatment     | no agreement from before the patient lost capacity is known      |
        | a deputy has not been asked          | the patient lacks capacity to decide about the procedure | someone has legal authority to decide for the patient | treatment can wait              | the recording is an integral part of lawful investigation or treatment     | no person with legal authority has yet consented to the recording |
        | the film is no part of the treatment | the patient lacks capacity to decide about the procedure | nobody has legal authority to decide for the patient  | treatment must be given at once | the recording is not an integral part of lawful investigation or treatment | no agreement from before the patient lost capacity is known      |
        | two deputies disagree                | the patient lacks capacity to decide about the procedure | someone has legal authority to decide for the patient | treatment must be given at once | the recording is an integral part of lawful investigation or treatment     | people with legal authority disagree about the recording          |

    @8.4
    Scenario: A 17-year-old with no time to reach the deputy, filmed as part of treatment with the father's consent
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And a person with parental responsibility has consented to the recording
      And someone has legal authority to decide for the patient
      And no person with legal authority has yet consented to the recording
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met

    @8.4
    Scenario Outline: A 17-year-old who cannot decide, filmed for teaching with the father's consent and a deputy to ask: <deputy>, <finding>
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And someone has legal authority to decide for the patient
      And <deputy>
      And <finding>
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is <done>

      Examples:
        | deputy                                                            | finding                        | done    |
        | a person with legal authority has consented to the recording      | the recording is necessary     | met     |
        | a person with legal authority has consented to the recording      | the recording is not necessary | not met |
        | no person with legal authority has yet consented to the recording | the recording is necessary     | not met |

    @8.4
    Scenario: A 17-year-old who cannot decide, filmed for a study that the law exempts from the principles of 31
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And nobody has legal authority to decide for the patient
      And a legal exemption for research applies
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met

    @8.4
    Scenario: A slide from an operation in life, photographed for teaching once the patient has died
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an image of a pathology slide
      And the patient has died and is recorded outside a post-mortem examination
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met

    @8.4
    Scenario Outline: Authorised covert filming on a ward, where <need>
      Given the patient is an adult
      And a relevant body has authorised the covert recording
      And <need>
      When the doctor considers recording covertly
      Then 8.4 is met

      Examples:
        | need                                                                                                         |
        | only this recording can give what a serious-crime case needs                                                 |
        | only this recording can give what a serious-crime case needs and what protects someone from serious harm     |

    # No pressure

    @8.5
    Scenario Outline: A request on the ward round to be in a teaching video, where <patient>
      Given <patient>
      When the doctor plans to make or arrange the recording
      Then the doctor must make sure that the patient is under no pressure to agree, under 8.5

      Examples:
        | patient                           |
        | the patient is an adult           |
        | the patient is 16 or 17 years old |
        | the patient is under 16           |

    @8.5
    Scenario: A teaching video of a ward round shown to students
      Given the patient is an adult
      When the doctor plans to use the recording
      Then 8.5 does not apply

    @8.5
    Scenario: Teaching photographs planned for a post-mortem
      Given the recording belongs to a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 8.5 does not apply

    # Stopping

    @8.6
    Scenario: A patient who asks for the camera to be switched off
      Given the patient asks to stop the recording
      And it is practicable to stop the recording
      When the recording is being made
      Then the doctor must stop the recording, where practicable, when the patient asks, under 8.6
      And the doctor must stop

    @8.6
    Scenario: A patient who asks to stop when the recorder cannot be stopped safely
      Given the patient asks to stop the recording
      And it is not practicable to stop the recording
      When the recording is being made
      Then 8.6 does not apply

    @8.6
    Scenario: A patient who is content to let the camera run
      Given the patient does not ask to stop the recording
      When the recording is being made
      Then 8.6 does not apply

    @8.6
    Scenario: A patient who asks to stop, before anyone has judged whether that can be done
      Given the patient asks to stop the recording
      When the recording is being made
      Then 8.6 depends on whether it is practicable to stop

    @8.6 @27.3
    Scenario: A patient who asks to stop an unplanned teaching recording
      Two rules ask to stop, one with must and one with should: the stronger decides (reading 11).
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is of an unexpected development and was not planned
      And the patient asks to stop the recording
      And it is practicable to stop the recording
      When the recording is being made
      Then the doctor must stop the recording, where practicable, when the patient asks, under 8.6
      And the doctor should stop the unplanned recording when the patient asks, under 27.3
      And the doctor must stop

    @8.6 @27.3
    Scenario: A patient who asks to stop an unplanned teaching recording at an awkward moment
      "Where practicable" limits the must of paragraph 8, not the should of paragraph 27 (reading 11).
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is of an unexpected development and was not planned
      And the patient asks to stop the recording
      And it is not practicable to stop the recording
      When the recording is being made
      Then 8.6 does not apply
      And the doctor should stop the unplanned recording when the patient asks, under 27.3

    @8.7 @8.6
    Scenario: A camera that makes a patient fall silent in a psychiatric consultation
      Nobody has to ask: the effect on the consultation is enough.
      Given the patient does not ask to stop the recording
      And the recording is affecting the consultation or treatment badly
      And it is practicable to stop the recording
      When the recording is being made
      Then the doctor must stop, where practicable, a recording that affects the consultation or treatment badly, under 8.7
      And 8.6 does not apply
      And the doctor must stop

    @8.7
    Scenario: A theatre camera that gets in the way and cannot be stopped
      Given the recording is affecting the consultation or treatment badly
      And it is not practicable to stop the recording
      When the recording is being made
      Then 8.7 does not apply

    @8.7
    Scenario: A camera that nobody in the consultation minds
      Given the recording is not affecting the consultation or treatment
      When the recording is being made
      Then 8.7 does not apply

    # Anonymising or coding

    @8.8
    Scenario Outline: A gait video made ready for teaching, where <use> and <how>
      Given <use>
      And <how>
      When the doctor plans to use the recording
      Then the doctor must anonymise or code the recording before its secondary use, under 8.8
      And 8.8 is met

      Examples:
        | use                                                                   | how                         |
        | the use is for a secondary purpose outside the public domain          | the recording is coded      |
        | the use is for a secondary purpose outside the public domain          | the recording is anonymised |
        | the use is in a journal or other learning material                    | the recording is anonymised |
        | the use is in public but not in public media, such as an open lecture | the recording is anonymised |

    @8.8
    Scenario: A gait video with the patient's face, agreed to for a registrars' seminar
      Whether hiding the face would serve as well is a judgement once the patient has agreed (reading 47).
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must anonymise or code the recording before its secondary use, under 8.8
      And 8.8 is not met
      And reading 47 leaves the decision to a person
      And the decision is left to a person's judgement

    @8.8
    Scenario Outline: A facial palsy video, agreed to for a registrars' seminar, where <why>
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And <why>
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.8 does not apply
      And the doctor may go ahead

      Examples:
        | why                                               |
        | anonymising or coding would not serve the purpose |
        | anonymising or coding is not practicable          |

    @8.8
    Scenario: A facial palsy video, before anyone has judged whether it can be anonymised
      Given the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      When the doctor plans to use the recording
      Then 8.8 depends on whether the recording can be anonymised or coded for this use

    @8.8
    Scenario Outline: Anonymising or coding is left to other paragraphs where <use>
      Public media have rules of their own, from paragraph 36 on (reading 4).
      Given the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And <use>
      When the doctor plans to use the recording
      Then 8.8 does not apply

      Examples:
        | use                                          |
        | the use is for the patient's own care        |
        | the use is in widely accessible public media |

    @8.8 @20.1
    Scenario: A ward video of a patient with dementia, wanted for teaching
      Two rules ask for it, one with must and one with should: the stronger decides (reading 28).
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And nobody has legal authority to decide for the patient
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must anonymise or code the recording before its secondary use, under 8.8
      And the doctor should anonymise or code the recording of a patient who lacks capacity, under 20.1
      And 8.8 is not met
      And the doctor must not go ahead as things stand

    # Identifiable use

    @8.9
    Scenario Outline: Authority to show an identifiable recording: <authority>
      Given the patient is identifiable from the recording
      And the patient has capacity to decide about the recording
      And <authority>
      And <use>
      And the patient is an adult
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is met

      Examples:
        | authority | use |
        | the original consent covers this use | the recording is to be given to someone for another reason |
        | the patient has agreed to this use                            | the recording is to be given to someone for another reason |
        | the law requires the disclosure                                              | the recording is to be given to someone for another reason |
        | a judge or presiding officer has directed the disclosure                     | the recording is to be given to someone for another reason |
        | the use is judged to be justified in the public interest                     | the recording is to be given to someone for another reason |
        | another legal authority for what is planned has been established             | the recording is to be given to someone for another reason |
        | no wish of the patient's against it is known | the use is for the patient's own care |

    @8.9
    Scenario: A wound photograph shown to the tissue viability nurse
      Use in the patient's own care lies within the consent to that care (reading 44).
      Given the patient is an adult
      And the recording is part of the patient's care
      And the use is for the patient's own care
      And the patient is identifiable from the recording
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 8.9 is met
      And the doctor may go ahead

    @8.9
    Scenario: A ward video of a patient without capacity, agreed to by a welfare attorney
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And a person entitled to decide for the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is met

    @8.9 @20.3
    Scenario: A ward video of a patient without capacity and without an attorney
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is judged to be justified in the public interest
      When the doctor plans to use the recording
      Then the doctor may decide, as the law permits, whether the recording can be used, under 20.3
      And 8.9 is met

    @8.9 @22.3
    Scenario: A pre-1997 teaching film with a record of consent
      Given the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And 8.9 is met

    @8.9 @46.1
    Scenario: A documentary about a patient without capacity, judged to be in the public interest
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the use is in widely accessible public media
      And the patient is identifiable from the recording
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      When the doctor plans to use the recording
      Then the doctor may disclose the recording for public media where the public interest justifies it, under 46.1
      And 8.9 is met

    @8.9 @47.4
    Scenario: A training film that the patient agreed to, used after the patient's death
      Given the patient was recorded in life and has since died
      And the original consent covers this use
      And the consent was given freely and with understanding, by someone able to give it
      And no wish of the patient's against it is known
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then the doctor may use the recording as the patient agreed in life, under 47.4
      And 8.9 is met

    @8.9
    Scenario Outline: A skin photograph with a tattoo and no consent, where <use>
      A tattoo may identify the patient, and doubt counts as identifiable.
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient may be identifiable from the recording
      And <use>
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | use                                                                   |
        | the use is for a secondary purpose outside the public domain          |
        | the use is in a journal or other learning material                    |
        | the use is in public but not in public media, such as an open lecture |
        | the use is in widely accessible public media                          |
        | the recording is to be given to someone for another reason            |

    @8.9
    Scenario: A consultation video that an insurer asks for without the patient's consent
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 8.9 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use
      And a person may judge that the use is judged to be justified in the public interest

    @8.9
    Scenario: The word of a patient who cannot decide about a video
      A patient who lacks capacity cannot give further consent.
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And the patient has agreed to this use
      And the recording is part of the patient's care
      And someone has legal authority to decide for the patient
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is not met

    @8.9
    Scenario Outline: A skin photograph for a registrars' seminar without consent, where <how>
      Given the use is for a secondary purpose outside the public domain
      And <how>
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 8.9 does not apply

      Examples:
        | how                         |
        | the recording is anonymised |
        | the recording is coded      |

    @8.9
    Scenario: A skin photograph for a registrars' seminar that nobody has looked at for clues
      When the doctor plans to use the recording
      Then 8.9 depends on whether the patient can be identified from the recording

    @8.9
    Scenario: A teaching video to which nobody agreed and which the patient is known not to want
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the patient does not want the recording used in this way
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is not met
      And the doctor must not go ahead as things stand

    @8.9
    Scenario: A facial palsy video that the patient was asked to show at a seminar and refused
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @8.9
    Scenario: A facial palsy video for a seminar, where consent was taken back as soon as the camera was off
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And consent was withdrawn during the recording or straight after it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is not met
      And the doctor must not go ahead as things stand

    @8.9
    Scenario: A facial palsy video for a seminar, where consent was taken back a year later
      The text speaks of withdrawing during the recording or straight after it (reading 12).
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And consent was withdrawn some time after the recording
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is not met
      And reading 12 leaves the decision to a person
      And the decision is left to a person's judgement

    @8.9
    Scenario Outline: A facial palsy video for a seminar, agreed to in a way that does not count: <consent>
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the patient has agreed to this use
      And <consent>
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | consent                                                               |
        | the consent was given under pressure or for an inducement             |
        | the consent was given without understanding what it was for           |
        | the consent was given by someone who was unable to decide at the time |

    # Keeping, law and local rules

    @8.10 @8.11 @8.12 @8.19
    Scenario: Old consultation videos in a cupboard
      What is not a recording of a patient, or not at work, carries none of this: see paragraph 5.
      Given nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then the doctor must store recordings securely, under 8.10
      And the doctor must know and follow the law of the place of work, under 8.11
      And the doctor must know and follow local guidance and procedures, under 8.12
      And the doctor should ask the employing or contracting body how to find and follow local policies, under 8.19
      And there are duties to follow and nothing to permit

    @8.10
    Scenario: Old consultation videos in a cupboard that anybody can open
      Given the recording is part of the patient's care
      And 8.10 has not been done
      When the doctor is storing or disposing of the recording
      Then 8.10 is not met
      And the doctor must not go ahead as things stand

    @8.13
    Scenario: A doctor unsure whether a law requires the disclosure of a video
      Given the doctor is in doubt about legal obligations
      Then the doctor should ask the defence organisation for advice, under 8.13

    @8.13
    Scenario: A doctor sure of the law on disclosing a video
      Given the doctor is in no doubt about legal obligations
      Then 8.13 does not apply

    @8.14 @8.15 @8.17 @8.16 @8.18
    Scenario Outline: The law that bears on a ward video, where <where>
      Given the patient is an adult
      And <where>
      When the doctor plans to make or arrange the recording
      Then the advice says that data protection law is relevant, under 8.14
      And the advice says that the Freedom of Information Act 2000 is relevant, under 8.15
      And the advice says that the mental capacity legislation is relevant, under 8.17
      And 8.16 does not apply
      And 8.18 does not apply

      Examples:
        | where                       |
        | the doctor works in England |
        | the doctor works in Wales   |

    @8.14 @8.15 @8.16 @8.18 @8.17
    Scenario: The law that bears on a ward video in Scotland
      Given the patient is an adult
      And the doctor works in Scotland
      When the doctor plans to show or give the recording to someone else
      Then the advice says that data protection law is relevant, under 8.14
      And the advice says that the Freedom of Information Act 2000 is relevant, under 8.15
      And the advice says that the Freedom of Information (Scotland) Act 2002 is relevant, under 8.16
      And the advice says that the mental capacity legislation is relevant, under 8.18
      And 8.17 does not apply

    @8.14 @8.15 @8.16 @8.17 @8.18
    Scenario: The law that bears on a ward video in Northern Ireland
      The endnote names no legislation on capacity for Northern Ireland (reading 31).
      Given the patient is an adult
      And the doctor works in Northern Ireland
      When the doctor is storing or disposing of the recording
      Then the advice says that data protection law is relevant, under 8.14
      And the advice says that the Freedom of Information Act 2000 is relevant, under 8.15
      And 8.16 does not apply
      And 8.17 does not apply
      And 8.18 does not apply

    @8.14 @8.17 @8.18
    Scenario Outline: A ward video of a patient who has died, where <where>
      There is no longer a decision for which capacity would count.
      Given the patient was recorded in life and has since died
      And <where>
      When the doctor plans to use the recording
      Then the advice says that data protection law is relevant, under 8.14
      And 8.17 does not apply
      And 8.18 does not apply

      Examples:
        | where                        |
        | the doctor works in England  |
        | the doctor works in Scotland |

    @8.6
    Scenario: A patient asks to stop a film of an operation that cannot be stopped
      Paragraph 8 gives way only so far; the patient's wish stays (reading 11).
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the patient asks to stop the recording
      And it is not practicable to stop the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then 8.6 does not apply
      And reading 11 leaves the decision to a person
      And the decision is left to a person's judgement

    Scenario: A toddler screams while a wound is filmed for care with the parent's consent
      An objection is a wish against going on, whatever the recording is for.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And the child or young person objects to the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then 9.1 is not met
      And 34.4 does not apply
      And the doctor must stop

    @9.1
    Scenario Outline: A keyhole operation whose camera cannot be switched off: <wish>
      Whichever way the wish is said, where stopping is not practicable a person decides.

      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And <wish>
      And it is not practicable to stop the recording
      When the recording is being made
      Then 9.1 is not met
      And reading 11 leaves the decision to a person
      And the decision is left to a person's judgement

      Examples:
        | wish                                      |
        | the patient asks to stop the recording    |
        | the patient does not want to be recorded  |

    Scenario: A patient agrees to be filmed and not to the lecture that the film is for
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the patient does not want the recording used in this way
      When the doctor plans to make or arrange the recording
      Then reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

    @8.9
    Scenario: A patient who agreed to a teaching film and now is against it
      The consent covered the use; what a late withdrawal means is left to a person (reading 12).
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the original consent covers this use
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 is met
      And reading 12 leaves the decision to a person
      And the decision is left to a person's judgement

    @8.9
    Scenario: A patient who does not want a wound photograph shown to the surgeon
      The use is for the patient's own care, and the patient is against it (reading 12).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for the patient's own care
      And the patient is identifiable from the recording
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 8.9 is met
      And the decision is left to a person's judgement

    @8.16 @8.17 @8.18
    Scenario Outline: A patient's son films on the ward by himself, where <where>
      Given the patient is an adult
      And <where>
      When others record by themselves and the doctor has no part in it
      Then 8.16 does not apply
      And 8.17 does not apply
      And 8.18 does not apply

      Examples:
        | where                        |
        | the doctor works in England  |
        | the doctor works in Scotland |

    Scenario: A toddler who grows distressed while a wound is filmed for care
      Of stopping for this, 34 speaks under the heading of secondary purposes alone (reading 11).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has consented to the recording
      And the child or young person shows distress about the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then reading 11 leaves the decision to a person
      And the decision is left to a person's judgement

  @p9
  Rule: Paragraph 9: What you do not do

    @situation @page:patient-objects @9.1 @8.2
    Scenario: The patient objects. May I still record?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient does not want to be recorded
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must not make, or take part in making, a recording against the patient's wishes, under 9.1
      And 9.1 is not met
      And the doctor must respect the patient's right to make or share in decisions that affect them, under 8.2
      And the doctor must not go ahead as things stand

    # Against the patient's wishes

    @9.1
    Scenario Outline: A patient who does not want an ulcer recorded, where <stage>
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient does not want to be recorded
      And nothing else is out of the ordinary
      When <stage>
      Then the doctor must not make, or take part in making, a recording against the patient's wishes, under 9.1
      And 9.1 is not met
      And <verdict>
      And nothing that the doctor can do would change it

      Examples:
        | stage                                             | verdict                                      |
        | the doctor plans to make or arrange the recording | the doctor must not go ahead as things stand |
        | the recording is being made                       | the doctor must stop                         |

    @9.1
    Scenario: A patient who has no objection to a photograph of an ulcer
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 9.1 is met
      And the doctor may go ahead

    @9.1 @10.1
    Scenario: A patient who agrees to an endoscopy and wants no pictures of it
      What consent to the procedure implies gives way to the patient's wish.
      Given the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And the patient does not want to be recorded
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 9.1 is not met
      And the doctor must not go ahead as things stand

    @9.1 @8.4
    Scenario: A patient with dementia who turns away from the camera, although the attorney agrees
      The wish counts, with or without capacity (reading 36).
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And a person with legal authority has consented to the recording
      And the patient does not want to be recorded
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met
      And 9.1 is not met
      And the doctor must not go ahead as things stand

    @9.1
    Scenario: A photograph of an ulcer taken earlier, which the patient regrets
      What is against the patient's wishes here is the use; this rule is about making.
      Given the patient does not want the recording used in this way
      When the doctor plans to use the recording
      Then 9.1 does not apply

    @9.1 @17.1
    Scenario: An anonymised photograph of an ulcer that the patient does not want students to see
      Nothing in the text forbids it, and yet it is never a plain yes (readings 9 and 12).
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 9.1 does not apply
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

    # Harm

    @9.2
    Scenario Outline: A flash that may bring on a seizure, where <stage>
      Given the recording may harm the patient
      When <stage>
      Then the doctor must not make, or take part in making, a recording that may harm the patient, under 9.2
      And 9.2 is not met
      And <verdict>

      Examples:
        | stage                                             | verdict                                      |
        | the doctor plans to make or arrange the recording | the doctor must not go ahead as things stand |
        | the recording is being made                       | the doctor must stop                         |

    @9.2 @8.4
    Scenario: A flash that may bring on a seizure, with the patient's consent
      Consent and benefit are not weighed against the harm (reading 35).
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the recording may harm the patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met
      And 9.2 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @9.2
    Scenario: A photograph from which no harm is expected
      Given the recording could not harm the patient
      When the doctor plans to make or arrange the recording
      Then 9.2 does not apply

    @9.2 @42.4
    Scenario: A documentary crew at a psychiatric emergency
      Possible harm and undue intrusion at once: the stronger threshold decides (reading 25).
      Given the recording is made for broadcasting
      And the recording may harm the patient
      And the doctor remains concerned after raising the matter
      And people from outside record in a healthcare setting
      When the doctor plans to make or arrange the recording
      Then the doctor must not make, or take part in making, a recording that may harm the patient, under 9.2
      And the doctor should withdraw co-operation, under 42.4
      And the doctor must not go ahead as things stand

    @9.2
    Scenario: A hidden camera that may harm the patient it is to protect
      Given the recording may harm the patient
      When the doctor considers recording covertly
      Then the doctor must not make, or take part in making, a recording that may harm the patient, under 9.2

    # Beyond the original consent

    @9.3
    Scenario: A wound video agreed to for care, wanted by a manufacturer
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And 9.3 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @9.3
    Scenario Outline: A wound video that stays within bounds: <consent>
      Given the recording is to be given to someone for another reason
      And <consent>
      And the patient is an adult
      And <whose>
      And the patient is identifiable from the recording
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 9.3 is met

      Examples:
        | consent | whose |
        | the original consent covers this use | the patient has capacity to decide about the recording |
        | the patient has agreed to this use                            | the patient has capacity to decide about the recording |

    @9.3
    Scenario: A wound video for teaching kept longer than the patient was told
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is kept longer than was agreed
      When the doctor is storing or disposing of the recording
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And 9.3 is not met
      And the doctor must not go ahead as things stand

    @9.3
    Scenario: A wound video kept as long as the patient was told
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is kept as was agreed and as records are
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 9.3 does not apply
      And there are duties to follow and nothing to permit

    @9.3
    Scenario: A wound photograph passed to the next clinic treating the patient
      Use in the patient's own care is never beyond the consent to that care (reading 44).
      Given the use is for the patient's own care
      When the doctor plans to show or give the recording to someone else
      Then 9.3 does not apply

    @9.3 @12.1
    Scenario: An X-ray without its labels in an open lecture
      Paragraph 10, named as an exception, is read as 10 to 12 (reading 6).
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in public but not in public media, such as an open lecture
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And 9.3 does not apply, because of 12.1
      And the doctor may go ahead

    @9.3 @12.1
    Scenario: An X-ray with a coded label in an open lecture
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in public but not in public media, such as an open lecture
      And the recording is coded
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply
      And the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @9.3 @12.1
    Scenario: An anonymised ultrasound clip on a public website
      Given the recording is an ultrasound image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in widely accessible public media
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And the recording is part of the patient's care
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 9.3 does not apply, because of 12.1

    @9.3
    Scenario Outline: A consultation video handed over beyond the original consent: <ground>
      Given the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And <ground>
      When the doctor plans to show or give the recording to someone else
      Then 9.3 does not apply, because of <norm>

      Examples:
        | ground                                                   | norm |
        | the law requires the disclosure                          | 15.6 |
        | a judge or presiding officer has directed the disclosure | 15.7 |
        | the use is judged to be justified in the public interest | 15.8 |

    @9.3
    Scenario Outline: A consultation video kept back: <ground>
      Given the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And <ground>
      And the patient is an adult
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand

      Examples:
        | ground                                                       |
        | no law requires the disclosure                               |
        | no court has directed the disclosure                         |
        | the use is judged not to be justified in the public interest |

    @9.3 @17.1
    Scenario Outline: A physiotherapy video beyond the original consent, where <purpose> and <how>
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And <purpose>
      And <how>
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And 9.3 does not apply, because of 17.1
      And the doctor may go ahead

      Examples:
        | purpose                                                   | how                         |
        | the secondary purpose is teaching, training or assessment | the recording is anonymised |
        | the secondary purpose is research                         | the recording is coded      |
        | the secondary purpose is another health-related one       | the recording is coded      |

    @9.3 @17.1
    Scenario: A physiotherapy video with a blurred face and the patient's own voice
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the patient may be identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 17.1 does not apply
      And the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand

    @38.3 @9.3
    Scenario: An anonymised wound photograph on a public website when asking is not practicable
      Later permissions for anonymised recordings are reached through 15 to 17 (reading 6).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is not practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may publish the anonymised recording without consent where seeking it is not practicable, under 38.3
      And the doctor may go ahead
      And 9.3 does not apply

    @9.3 @38.2 @38.3
    Scenario: An anonymised wound photograph on a public website, although the patient could have been asked
      Asking is good practice (38): not to have asked is a shortfall, and breaks no must (reading 17).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in widely accessible public media
      And the recording is anonymised
      And it is practicable to seek consent before publishing
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 9.3 does not apply
      And 38.2 is not met
      And 38.3 does not apply
      And the guidance neither forbids nor permits this

    @47.5
    Scenario: An anonymised gait video on a public website after the patient's death
      Paragraph 47 points to 17 as well, and is reached through it (reading 6).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient was recorded in life and has since died
      And the use is in widely accessible public media
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use the anonymised recording made in life, under 47.5
      And the doctor may go ahead

    @9.3 @22.3
    Scenario: A 1985 film in a teaching collection, shown beyond the consent on record
      The one exception that paragraph 9 does not name itself (reading 6).
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may go on using the identifying recording from the old teaching collection, under 22.3
      And 9.3 does not apply, because of 22.3
      And the doctor may go ahead

    @9.3 @22.3
    Scenario: A 1997 film in a teaching collection, shown beyond the consent on record
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is held in a teaching collection
      And the recording was made in 1997 or later
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 22.3 does not apply
      And the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand

    @9.3 @46.1
    Scenario: A film of a patient without capacity, shown on television beyond what was agreed
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the use is in widely accessible public media
      And the recording was made as the law on incapacity requires
      And the use is judged to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And the recording is part of the patient's care
      And the patient is identifiable from the recording
      When the doctor plans to show or give the recording to someone else
      Then 9.3 does not apply, because of 46.1

    @9.3
    Scenario: A film of a patient without capacity, with no public interest in showing it on television
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the use is in widely accessible public media
      And the recording was made as the law on incapacity requires
      And the patient is identifiable from the recording
      And the use is judged not to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And the doctor must not go ahead as things stand

    @9.3 @52.1
    Scenario: Anonymised post-mortem images, used for teaching beyond what was agreed
      Given the recording belongs to a post-mortem examination
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And no wish of the patient's against it is known
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 9.3 does not apply, because of 52.1

    @9.3
    Scenario: A clip from a broadcast documentary, anonymised and wanted for another programme
      38 speaks of recordings made for care; what was made for one programme was agreed to for that one.
      Given the recording is made for broadcasting
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in widely accessible public media
      And the public use informs or teaches about health or care
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3

    @9.3
    Scenario Outline: An anonymised gait video on a public website, of a patient who cannot decide, judged not to be in the public interest: <patient>
      46 speaks of adults; at 16 and 17 both routes must allow it (reading 22).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And <patient>
      And the patient lacks capacity to decide about the recording
      And the use is in widely accessible public media
      And the public use informs or teaches about health or care
      And the recording is anonymised
      And the use is judged not to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 9.3 <answer>

      Examples:
        | patient                           | answer         |
        | the patient is 16 or 17 years old | is not met     |
        | the patient is under 16           | does not apply |

    @9.3
    Scenario Outline: An anonymised film of a patient who has since died, wanted by an insurer: <consent>
      Given the recording is part of the patient's care
      And the patient was recorded in life and has since died
      And the recording is to be given to someone for another reason
      And the recording is anonymised
      And <consent>
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3

      Examples:
        | consent                                                          |
        | no consent covers this use and nobody has been asked about it    |
        | those who may decide for the patient disagree about this use     |

    @9.3
    Scenario: An anonymised film at a seminar, of a patient now dead who did not want to be recorded
      The wish of the dead is weighed under 47, with less than a must.
      Given the recording is part of the patient's care
      And the patient was recorded in life and has since died
      And the use is for a secondary purpose outside the public domain
      And the recording is anonymised
      And the patient does not want to be recorded
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 9.3 does not apply

    @9.3
    Scenario: An anonymised photograph taken after death, which the family does not want at a seminar
      Given the patient has died and is recorded outside a post-mortem examination
      And the use is for a secondary purpose outside the public domain
      And the recording is anonymised
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 9.3 does not apply, because of 17.1

    @9.3
    Scenario Outline: A wound video kept longer than the patient was told, where <how>
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And <how>
      And the recording is kept longer than was agreed
      When the doctor is storing or disposing of the recording
      Then 9.3 does not apply

      Examples:
        | how                         |
        | the recording is coded      |
        | the recording is anonymised |

    @9.3 @47.4
    Scenario: A patient agreed to be shown on television and has since died
      Given the recording is part of the patient's care
      And the patient was recorded in life and has since died
      And the patient is identifiable from the recording
      And the use is in widely accessible public media
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 9.3 does not apply, because of 47.4

    @9.3
    Scenario Outline: Post-mortem images shown in public beyond what was agreed: <how>, <wish>
      52 speaks of anonymised images, teaching and research; of coded ones it is silent (reading 5).
      Given the recording belongs to a post-mortem examination
      And the use is in widely accessible public media
      And <aim>
      And <how>
      And <wish>
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3

      Examples:
        | how                                                | aim                                                                | wish                                           |
        | the patient may be identifiable from the recording | the public use informs or teaches about health or care             | no wish of the patient's against it is known   |
        | the recording is coded                             | the public use informs or teaches about health or care             | the patient does not want to be recorded       |
        | the recording is coded                             | the public use serves a private or commercial aim, such as advertising | no wish of the patient's against it is known |

    @9.3 @47.3
    Scenario Outline: An anonymised post-mortem image that the patient would not have wanted kept, <where>
      The wishes of the dead should be followed, which is less than a must; 9 adds nothing to that.
      Given the recording belongs to a post-mortem examination
      And <use>
      And the recording is anonymised
      And the patient does not want the recording kept
      When the doctor plans to show or give the recording to someone else
      Then 9.3 does not apply
      And the doctor should follow the known wishes of the patient who has died, under 47.3
      And 47.3 is not met

      Examples:
        | where           | use                                                          |
        | in a journal    | the use is in a journal or other learning material           |
        | in a classroom  | the use is for a secondary purpose outside the public domain |

    @9.3 @47.3
    Scenario: An anonymised film that the patient wanted a cousin to have, and that the family refuse to hand over
      Given the patient was recorded in life and has since died
      And the recording is to be given to someone for another reason
      And the recording is anonymised
      And the patient wants the recording used in this way
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must not use or disclose the recording beyond the original consent without further consent, under 9.3
      And 47.3 is met

    @9.3 @15.6
    Scenario: An anonymised post-mortem image that the patient wanted shown, and that the law requires
      Given the recording belongs to a post-mortem examination
      And the recording is to be given to someone for another reason
      And the recording is anonymised
      And the law requires the disclosure
      And the patient wants the recording used in this way
      When the doctor plans to use the recording
      Then 9.3 does not apply, because of 15.6
