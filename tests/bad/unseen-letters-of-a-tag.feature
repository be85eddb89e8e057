Feature: Recordings as part of care
  When the patient is there, the doctor asks.
  And then goes on.

  @p10
  Rule: Paragraph 10: Recordings that need no separate consent

    @10.1
    Scenario: an X-ray
      The doctor knows the patient.
      Note: this is prose.

      Given the doctor is acting in a professional role
      And the item is a photograph, video or sound recording of a patient
      When the doctor plans to make or arrange the recording
      Then 10.1 depends on what kind of recording it is

    Scenario Outline: a patient, <age>
      Given <age>
      Then 10.1 depends on what the item is

      Examples:
        | age                       |
        | the patient is an adult   |
        | the patient is under 16   |

  @p13
  Rule: Paragraph 13: Consent

    @pending
    Scenario: fine󠀠󠁮󠁯󠁴
      The reason is this.

      Given the patient is an adult
      Then 13.1 depends on what the item is
