Feature: Recordings as part of care

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p13
  Rule: Paragraph 13: Consent

    @situation @page:wound @13.1
    Scenario: May I film a wound for care and teaching?
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
      And where the recording is part of the patient's care, the doctor may go ahead
