Feature: Introduction
  Paragraphs 1 to 4. Where the guidance comes from, and what it means for a doctor's licence.
  Paragraphs 1 to 3 are background; only paragraph 4 asks for anything.

  Background:
    Given the item is a photograph, video or sound recording of a patient

  @p4
  Rule: Paragraph 4: Your licence and your registration

    @4.1
    Scenario: A GP who photographs moles in clinic
      Given the doctor is acting in a professional role
      Then the doctor must show, through revalidation, that the work follows the guidance's principles and values, under 4.1

    @4.1
    Scenario: A GP who photographs a relative at a hospital bedside
      The doctor is there as a visitor, not at work.
      Given the doctor is acting as a private person
      Then 4.1 does not apply

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
