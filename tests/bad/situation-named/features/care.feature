Feature: Recordings as part of care

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p13
  Rule: Paragraph 13: Consent

    @situation @page:rash @13.1
    Scenario: May I photograph a rash?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is outstanding
      And the doctor may go ahead once what is outstanding is done
