Feature: Covert recordings
  Paragraphs 54 and 55. Recording in secret is for rare and serious cases, needs authorisation
  first, and is as a rule the work of the police.

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p54
  Rule: Paragraph 54: When covert recording is possible, and what comes first

    @situation @page:fear-of-harm-to-child @54.2 @54.3 @54.4 @54.5 @54.6 @54.8 @54.9
    Scenario: I fear a parent is harming a child. May I record in secret?
      Given the recording is made for some other reason
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And only this recording can give what protects someone from serious harm
      And authorisation for the covert recording has not been sought
      And nothing else is out of the ordinary
      When the doctor considers recording covertly
      Then the advice says that an example is a suspicion that a parent or carer is harming a child, under 54.2
      And whoever would record covertly must have authorisation from a relevant body before recording covertly, under 54.3
      And 54.3 is not met
      And the doctor must discuss the covert recording with colleagues, under 54.4
      And 54.4 is outstanding
      And the doctor must discuss the covert recording with the employing or contracting body, under 54.5
      And 54.5 is outstanding
      And the doctor must discuss the covert recording with relevant agencies, under 54.6
      And 54.6 is outstanding
      And the doctor must follow national or local guidance on covert recording, under 54.8
      And the doctor should leave covert recording to the police in most circumstances, under 54.9
      And 54.9 is not met
      And it would change if a relevant body has authorised the covert recording
      And the doctor must not go ahead as things stand

    @situation @page:suspected-feigning @54.1 @54.3
    Scenario: We think that a patient is feigning. May we film in secret?
      Given the recording is made for some other reason
      And the patient is an adult
      And the covert recording has another aim
      And nothing else is out of the ordinary
      When the doctor considers recording covertly
      Then the doctor should not record covertly unless only that gives what is needed against a serious crime or harm, under 54.1
      And 54.1 is not met
      And whoever would record covertly must have authorisation from a relevant body before recording covertly, under 54.3
      And 54.3 is outstanding
      And the doctor should not go ahead as things stand

    @54.1
    Scenario Outline: Secret filming because <reason>
      Given <need>
      When the doctor considers recording covertly
      Then the doctor should not record covertly unless only that gives what is needed against a serious crime or harm, under 54.1
      And 54.1 is not met

      Examples:
        | reason                                     | need                                                         |
        | it would save asking the patient           | the information can be had in another way or is not needed   |
        | staff wonder whether the patient can walk  | the covert recording has another aim                         |

    @54.1
    Scenario Outline: Secret filming because <reason> in no other way
      Given <need>
      When the doctor considers recording covertly
      Then 54.1 does not apply

      Examples:
        | reason                                  | need                                                                 |
        | a violent crime can be investigated     | only this recording can give what a serious-crime case needs         |
        | a child can be protected                | only this recording can give what protects someone from serious harm |
        | both can be done                        | only this recording can give what a serious-crime case needs and what protects someone from serious harm |

    @54.1
    Scenario: Secret filming of a child, when a blood test would tell as much
      What is still open about the child does not hide what is plain.

      Given the patient is under 16
      And the information can be had in another way or is not needed
      And nothing else is out of the ordinary
      When the doctor considers recording covertly
      Then 54.1 is not met
      And the doctor should not go ahead as things stand

    @54.2 @54.3 @54.4 @54.5 @54.6 @54.7 @54.8 @54.9 @54.10 @55.1 @55.3
    Scenario: An NHS team films a child's bedside on suspicion that illness is being induced
      Discussing it with everybody would reach the carer under suspicion.

      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for some other reason
      And the doctor is employed by an NHS body
      And the doctor works in England
      And only this recording can give what protects someone from serious harm
      And discussing the covert recording would defeat it
      And a relevant body has authorised the covert recording
      And nothing else is out of the ordinary
      When the doctor considers recording covertly
      Then whoever would record covertly must have authorisation from a relevant body before recording covertly, under 54.3
      And 54.3 is met
      And 54.4 does not apply, because of 54.7
      And 54.5 does not apply, because of 54.7
      And 54.6 does not apply, because of 54.7
      And the doctor should take independent advice, under 54.7
      And the doctor must follow national or local guidance on covert recording, under 54.8
      And the doctor should leave covert recording to the police in most circumstances, under 54.9
      And 54.9 is not met
      And the doctor must comply with the relevant Act, under 55.3
      And the advice says that an example is a suspicion that a parent or carer is harming a child, under 54.2
      And the advice says that sections 28 to 30 of the Regulation of Investigatory Powers Act 2000 set out the scheme of authorisation, under 54.10
      And the advice says that covert recording by a public body falls under the Regulation of Investigatory Powers Act 2000, under 55.1
      And reading 23 leaves the decision to a person
      And the decision is left to a person's judgement

    @54.1 @54.2 @54.3 @54.4 @54.5 @54.6 @54.7 @54.8 @54.9 @54.10
    Scenario: The same bedside filmed openly
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for some other reason
      When the doctor plans to make or arrange the recording
      Then 54.3 does not apply
      And 54.4 does not apply
      And 54.5 does not apply
      And 54.6 does not apply
      And 54.7 does not apply
      And 54.8 does not apply
      And 54.9 does not apply
      And 54.1 does not apply
      And 54.2 does not apply
      And 54.10 does not apply

    @54.3
    Scenario Outline: Secret filming of a suspected poisoning, with authorisation <stage>
      Asking for authorisation is not enough: it has to be there (reading 23).

      Given only this recording can give what protects someone from serious harm
      And <authorisation>
      When the doctor considers recording covertly
      Then whoever would record covertly must have authorisation from a relevant body before recording covertly, under 54.3
      And 54.3 is not met
      And the doctor must not go ahead as things stand

      Examples:
        | stage        | authorisation                                                            |
        | applied for  | authorisation for the covert recording has been sought and not yet given |
        | not sought   | authorisation for the covert recording has not been sought               |

    @54.3
    Scenario: Secret filming of a suspected poisoning, which a court has not been asked to allow
      Authorisation is the way on, and leads to a person's judgement.

      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for some other reason
      And only this recording can give what protects someone from serious harm
      And authorisation for the covert recording has not been sought
      When the doctor considers recording covertly
      Then 54.3 is not met
      And the doctor must not go ahead as things stand
      And it would change if a relevant body has authorised the covert recording

    @54.3
    Scenario: Secret filming of a suspected poisoning, which a court has refused to allow
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for some other reason
      And only this recording can give what protects someone from serious harm
      And authorisation for the covert recording has been refused
      When the doctor considers recording covertly
      Then 54.3 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @54.1 @54.3 @8.4
    Scenario: Secret filming that was authorised but has another aim
      Authorisation never bypasses the need, which paragraph 8 backs (reading 23).

      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is made for some other reason
      And the covert recording has another aim
      And a relevant body has authorised the covert recording
      And nothing else is out of the ordinary
      When the doctor considers recording covertly
      Then 54.1 is not met
      And 54.3 is met
      And 8.4 is not met
      And the doctor must not go ahead as things stand

    @9.1
    Scenario: Authorised secret filming of a patient who does not want to be filmed
      No rule here says whether secrecy outweighs the wish of the person recorded (reading 23).

      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for some other reason
      And only this recording can give what a serious-crime case needs
      And a relevant body has authorised the covert recording
      And the patient does not want to be recorded
      When the doctor considers recording covertly
      Then 9.1 is not met
      And reading 23 leaves the decision to a person
      And the decision is left to a person's judgement

    @54.4 @54.5 @54.6 @54.7
    Scenario: Talking over a covert recording that nobody on the team would give away
      Given discussing the covert recording would not defeat it
      When the doctor considers recording covertly
      Then the doctor must discuss the covert recording with colleagues, under 54.4
      And the doctor must discuss the covert recording with the employing or contracting body, under 54.5
      And the doctor must discuss the covert recording with relevant agencies, under 54.6
      And 54.7 does not apply

    @54.4 @54.5 @54.6 @54.7
    Scenario: Not talking over a covert recording of a carer who works on the ward
      Given discussing the covert recording would defeat it
      When the doctor considers recording covertly
      Then 54.4 does not apply, because of 54.7
      And 54.5 does not apply, because of 54.7
      And 54.6 does not apply, because of 54.7
      And the doctor should take independent advice, under 54.7

    @54.4 @54.5 @54.6 @54.7
    Scenario: Nobody has thought about whether talking would give a covert recording away
      The discussion is owed until it is found that it would defeat the recording.

      Given only this recording can give what protects someone from serious harm
      And nothing else is out of the ordinary
      When the doctor considers recording covertly
      Then the doctor must discuss the covert recording with colleagues, under 54.4
      And the doctor must discuss the covert recording with the employing or contracting body, under 54.5
      And the doctor must discuss the covert recording with relevant agencies, under 54.6
      And 54.7 does not apply

    @54.4 @54.5 @54.6
    Scenario: An authorised covert recording that the ward discussed, and the trust knows nothing of
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for some other reason
      And only this recording can give what protects someone from serious harm
      And a relevant body has authorised the covert recording
      And discussing the covert recording would not defeat it
      And 54.4 has been done
      And 54.5 has not been done
      When the doctor considers recording covertly
      Then 54.4 is met
      And 54.5 is not met
      And 54.6 is outstanding
      And the doctor must not go ahead as things stand

    @54.8
    Scenario: An authorised covert recording that passes over the local guidance
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for some other reason
      And only this recording can give what protects someone from serious harm
      And a relevant body has authorised the covert recording
      And 54.8 has not been done
      When the doctor considers recording covertly
      Then 54.8 is not met
      And the doctor must not go ahead as things stand

    @54.11 @54.12 @54.13 @54.14 @55.2
    Scenario: What a doctor in England reads before recording covertly
      Given the doctor works in England
      When the doctor considers recording covertly
      Then the advice points to Safeguarding children in whom illness is fabricated or induced (2008), under 54.12
      And 54.11 does not apply
      And 54.13 does not apply
      And 54.14 does not apply
      And 55.2 does not apply

    @8.11 @54.10 @54.11 @55.1 @55.2
    Scenario: A covert recording considered by the staff of a public hospital abroad
      Neither Act is the law of that place; what its law asks is found by paragraph 8.

      Given the doctor works outside the United Kingdom
      And the doctor works for another public body
      When the doctor considers recording covertly
      Then 54.10 does not apply
      And 54.11 does not apply
      And 55.1 does not apply
      And 55.2 does not apply
      And the doctor must know and follow the law of the place of work, under 8.11

    @54.10 @54.11 @54.12 @54.13 @54.14 @55.1 @55.2
    Scenario: What a doctor in a Scottish hospital reads before recording covertly
      The text names both Acts; which of them counts in Scotland is for the law to say.

      Given the doctor works in Scotland
      And the doctor is employed by an NHS body
      When the doctor considers recording covertly
      Then the advice says that sections 5 to 8 of the Regulation of Investigatory Powers (Scotland) Act 2000 set out the scheme of authorisation, under 54.11
      And the advice says that sections 28 to 30 of the Regulation of Investigatory Powers Act 2000 set out the scheme of authorisation, under 54.10
      And the advice says that covert recording by a public body falls under the Regulation of Investigatory Powers Act 2000, under 55.1
      And the advice points to Covert Surveillance: Code of Practice (2003), under 54.13
      And the advice says that covert recording by a public body in Scotland falls under the Regulation of Investigatory Powers (Scotland) Act 2000, under 55.2
      And the doctor must comply with the relevant Act, under 55.3
      And 54.12 does not apply
      And 54.14 does not apply

    @54.11 @54.12 @54.13 @54.14
    Scenario: What a doctor in Wales reads before recording covertly
      Given the doctor works in Wales
      When the doctor considers recording covertly
      Then the advice points to Safeguarding Children in whom Illness is Fabricated or Induced (2008), under 54.14
      And 54.11 does not apply
      And 54.12 does not apply
      And 54.13 does not apply

    @54.8 @54.12 @54.13 @54.14
    Scenario: A doctor in Northern Ireland is pointed to no guidance, and has to find it
      Endnote 25 lists nothing for Northern Ireland; the duty holds there too (reading 23).

      Given the doctor works in Northern Ireland
      When the doctor considers recording covertly
      Then the doctor must follow national or local guidance on covert recording, under 54.8
      And 54.12 does not apply
      And 54.13 does not apply
      And 54.14 does not apply

    @54.9
    Scenario: The police install the camera
      Given the police make the recording
      When the doctor considers recording covertly
      Then 54.9 is met

    @54.9
    Scenario: The ward installs the camera
      Given the doctor, colleagues or a device of theirs make the recording
      When the doctor considers recording covertly
      Then the doctor should leave covert recording to the police in most circumstances, under 54.9
      And 54.9 is not met

    @54.11 @54.12 @54.13 @54.14
    Scenario Outline: A child's bedside filmed openly in <country>
      Given the doctor works in <country>
      When the doctor plans to make or arrange the recording
      Then 54.11 does not apply
      And 54.12 does not apply
      And 54.13 does not apply
      And 54.14 does not apply

      Examples:
        | country  |
        | England  |
        | Wales    |
        | Scotland |

  @p55
  Rule: Paragraph 55: Which Act applies

    @55.1 @55.3
    Scenario Outline: Covert recording by <doctor>
      Given <employer>
      And the doctor works in Wales
      When the doctor considers recording covertly
      Then the advice says that covert recording by a public body falls under the Regulation of Investigatory Powers Act 2000, under 55.1
      And the doctor must comply with the relevant Act, under 55.3

      Examples:
        | doctor                       | employer                                         |
        | an NHS hospital doctor       | the doctor is employed by an NHS body            |
        | a doctor on an NHS contract  | the doctor works under contract to an NHS body   |
        | a prison service doctor      | the doctor works for another public body         |

    @54.9 @55.1 @55.3
    Scenario: The police record covertly in a private clinic
      The police are a public body, whoever employs the doctor.

      Given the doctor does not work for a public body
      And the doctor works in Northern Ireland
      And the police make the recording
      When the doctor considers recording covertly
      Then the advice says that covert recording by a public body falls under the Regulation of Investigatory Powers Act 2000, under 55.1
      And the doctor must comply with the relevant Act, under 55.3
      And 54.9 is met

    @55.3
    Scenario: An authorised covert recording in which a hospital disregards the Act
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the recording is made for some other reason
      And the doctor is employed by an NHS body
      And only this recording can give what protects someone from serious harm
      And a relevant body has authorised the covert recording
      And 55.3 has not been done
      When the doctor considers recording covertly
      Then 55.3 is not met
      And the doctor must not go ahead as things stand

    @8.11 @54.3 @55.1 @55.2 @55.3
    Scenario: Covert recording by a doctor in private practice
      Paragraph 55 names public bodies; the law of the land binds all the same (reading 23).

      Given the doctor does not work for a public body
      And the doctor, colleagues or a device of theirs make the recording
      When the doctor considers recording covertly
      Then 55.1 does not apply
      And 55.2 does not apply
      And 55.3 does not apply
      And the doctor must know and follow the law of the place of work, under 8.11
      And whoever would record covertly must have authorisation from a relevant body before recording covertly, under 54.3

    @55.1 @55.2 @55.3
    Scenario: Open recording by an NHS hospital doctor
      Given people from outside record in a healthcare setting
      And the doctor is employed by an NHS body
      When the doctor plans to make or arrange the recording
      Then 55.3 does not apply
      And 55.1 does not apply
      And 55.2 does not apply
