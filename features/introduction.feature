Feature: Introduction
  Paragraphs 1 to 4. Where the guidance comes from, and what it means for a doctor's licence.
  Paragraphs 1 to 3 are background; only paragraph 4 asks for anything.

  Background:
    Given the item is a photograph, video or sound recording of a patient

  @p1
  Rule: Paragraph 1: Why talking with the patient matters

    @1.1 @1.2 @1.3 @1.4
    Scenario: A patient with a wound is asked whether it may be photographed
      Given the doctor is acting in a professional role
      And the patient is an adult
      When the doctor plans to make or arrange the recording
      Then the advice says that talking with the patient shows what matters to them and what they need, under 1.1
      And the advice says that one aim of that talk is that patients know they may accept or decline care, under 1.2
      And the advice says that a second aim is a fair chance to weigh the options, under 1.3
      And the advice says that a third aim is a shared view of what each option can and cannot achieve, under 1.4

    @1.1 @1.2 @1.3 @1.4
    Scenario: The photograph of a wound that has long been taken
      Given the doctor is acting in a professional role
      And the patient is an adult
      When the doctor plans to use the recording
      Then 1.1 does not apply
      And 1.2 does not apply
      And 1.3 does not apply
      And 1.4 does not apply

    @1.1 @1.2 @1.3 @1.4
    Scenario: A photograph at a post-mortem examination
      Given the doctor is acting in a professional role
      And the recording belongs to a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 1.1 does not apply
      And 1.2 does not apply
      And 1.3 does not apply
      And 1.4 does not apply

    @1.1
    Scenario Outline: Whether to photograph a wound is talked over with the young too, where <patient>
      Given the doctor is acting in a professional role
      And <patient>
      When the doctor plans to make or arrange the recording
      Then the advice says that talking with the patient shows what matters to them and what they need, under 1.1

      Examples:
        | patient                           |
        | the patient is 16 or 17 years old |
        | the patient is under 16           |

  @p2
  Rule: Paragraph 2: Why confidentiality matters

    Background:
      Given the doctor is acting in a professional role

    @2.1 @2.2 @2.6
    Scenario Outline: The photograph of a wound, wanted where <stage>
      When <stage>
      Then the advice says that confidentiality underpins trust; without it patients may hold back, under 2.1
      And the advice says that ethics and law both protect patients' information from improper disclosure, under 2.2
      And the advice says that a sound basis is harder to find in complex settings than with one doctor, under 2.6

      Examples:
        | stage                                                          |
        | the doctor plans to use the recording                          |
        | the doctor plans to show or give the recording to someone else |

    @2.3 @2.4 @2.5
    Scenario: The photograph of a wound, for the surgeon who will close it
      Given the use is for the patient's own care
      When the doctor plans to show or give the recording to someone else
      Then the advice says that safe care depends on appropriate sharing with those who provide it, under 2.3
      And 2.4 does not apply
      And 2.5 does not apply

    @2.3 @2.4 @2.5
    Scenario Outline: The photograph of a wound, wanted <where>
      Given the use is <use>
      When the doctor plans to use the recording
      Then the advice says that some uses help care indirectly, such as research, planning and audit, under 2.4
      And 2.3 does not apply
      And 2.5 does not apply

      Examples:
        | where                    | use                                                               |
        | for an audit             | for a secondary purpose outside the public domain                 |
        | in a textbook            | in a journal or other learning material                           |
        | at a lecture open to all | in public but not in public media, such as an open lecture        |

    @2.3 @2.4 @2.5
    Scenario Outline: The photograph of a wound, <wanted>
      Given <use>
      When the doctor plans to show or give the recording to someone else
      Then the advice says that other uses serve the wider public, such as protecting people from harm, under 2.5
      And 2.3 does not apply
      And 2.4 does not apply

      Examples:
        | wanted                              | use                                                         |
        | wanted by the police                | the recording is to be given to someone for another reason  |
        | wanted for a programme about knives | the use is in widely accessible public media                |

    @2.1 @2.2 @2.3 @2.4 @2.5 @2.6
    Scenario: A wound that is only now to be photographed
      When the doctor plans to make or arrange the recording
      Then 2.1 does not apply
      And 2.2 does not apply
      And 2.3 does not apply
      And 2.4 does not apply
      And 2.5 does not apply
      And 2.6 does not apply

    @2.3
    Scenario: The photograph of a wound, looked at again by the surgeon who took it
      Given the use is for the patient's own care
      When the doctor plans to use the recording
      Then the advice says that safe care depends on appropriate sharing with those who provide it, under 2.3

    @2.4
    Scenario: The photograph of a wound, lent to a colleague for a lecture open to all
      Given the use is in public but not in public media, such as an open lecture
      When the doctor plans to show or give the recording to someone else
      Then the advice says that some uses help care indirectly, such as research, planning and audit, under 2.4

    @2.5
    Scenario: The photograph of a wound, which the surgeon who took it wants on a programme about knives
      Given the use is in widely accessible public media
      When the doctor plans to use the recording
      Then the advice says that other uses serve the wider public, such as protecting people from harm, under 2.5

  @p3
  Rule: Paragraph 3: What this guidance adds

    @3.1
    Scenario: A surgeon who films an operation
      Given the doctor is acting in a professional role
      Then the advice says that this guidance details how those principles apply to recordings of patients, under 3.1

    @3.1
    Scenario: A surgeon who films a family party
      Given the doctor is acting as a private person
      Then 3.1 does not apply

  @p4
  Rule: Paragraph 4: Your licence and your registration

    @4.1 @4.2
    Scenario: A GP who photographs moles in clinic
      Given the doctor is acting in a professional role
      Then the doctor must show, through revalidation, that the work follows the guidance's principles and values, under 4.1
      And the advice says that only serious or persistent failures that endanger safety or trust put registration at risk, under 4.2

    @4.1 @4.2
    Scenario: A GP who photographs a relative at a hospital bedside
      The doctor is there as a visitor, not at work.
      Given the doctor is acting as a private person
      Then 4.1 does not apply
      And 4.2 does not apply

    @4.1
    Scenario: A mole photographed before the appraisal folder is ready
      Revalidation is about the licence; it holds up no recording.
      Given the doctor is acting in a professional role
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And 4.1 has not been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 4.1 is not met
      And the doctor may go ahead
