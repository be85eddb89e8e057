Feature: Recordings made as part of a patient's care
  Paragraphs 10 to 21. A recording that is part of a patient's care needs consent, and the
  guidance says whose, how it is sought and when it is implied.

  @p10
  Rule: Paragraph 10: Recordings covered by consent to the procedure

    @10.1
    Scenario: A chest X-ray in the course of an investigation
      Given the recording is an X-ray
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And the item is a photograph, video or sound recording of a patient
      And the doctor is acting in a professional role
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1

  @p13
  Rule: Paragraph 13: Consent to record as part of care

    @13.1 @10.1
    Scenario: An X-ray gives way
      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the recording is an X-ray
      And consent to the investigation or treatment has been given
      When the doctor plans to make or arrange the recording
      Then 13.1 does not apply, because of 10.1

    @13.1
    Scenario: A rash photographed on a ward phone
      Given the recording is of a kind that paragraph 10 does not list
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to the recording, under 13.1
      And 13.1 is outstanding
      And the doctor may go ahead once what is outstanding is done
