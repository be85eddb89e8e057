Feature: Storing and disposing of recordings
  Paragraphs 57 to 59. A care recording is kept as the medical record is; for other recordings it
  has to be clear whose they are and what may be done with them.

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p57
  Rule: Paragraph 57: Care recordings, and rights in other recordings

    @57.2 @57.3
    Scenario: Wound photographs in the patient's record
      Given the recording is part of the patient's care
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then the doctor must treat the recording like other medical records, under 57.2
      And the doctor should be clear who is responsible for controlling and using the recording, under 57.3
      And there are duties to follow and nothing to permit

    @57.2 @57.3
    Scenario: Wound photographs taken for a slide collection
      Given the recording is made for teaching, research or another secondary purpose
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 57.2 does not apply
      And 57.3 does not apply
      And there are duties to follow and nothing to permit

    @57.4
    Scenario: A consultation filmed for a teaching library
      Given the recording is made for teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4
      And 57.4 is outstanding

    @57.4
    Scenario: A consultation filmed for the patient's own care
      Given the recording is part of the patient's care
      When the doctor plans to make or arrange the recording
      Then 57.4 does not apply

    @57.4
    Scenario: A consultation film taken from the teaching library
      Who owns a recording has to be settled; whoever uses it still needs to know.

      Given the recording is made for teaching, research or another secondary purpose
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4

    @57.2 @57.4
    Scenario: A consultation filmed for care and for a teaching library
      Given the recording is part of the patient's care
      And the recording also serves teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then the doctor must treat the recording like other medical records, under 57.2
      And the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4

  @p58
  Rule: Paragraph 58: Your rights to hold and use recordings

    @58.2
    Scenario Outline: Photographs that a doctor <action> on moving to another hospital
      When <stage>
      Then the doctor should understand their contractual or other rights to hold and use the recording, under 58.2

      Examples:
        | action             | stage                                                             |
        | takes along        | the doctor is storing or disposing of the recording               |
        | goes on using      | the doctor plans to use the recording                             |
        | hands to others    | the doctor plans to show or give the recording to someone else    |

    @58.2
    Scenario: Photographs that are yet to be taken
      When the doctor plans to make or arrange the recording
      Then 58.2 does not apply

    @58.3
    Scenario: A consultant unsure whether the department's images may leave with them
      Given the doctor is in doubt about rights to hold or use recordings
      When the doctor is storing or disposing of the recording
      Then the doctor should take advice from a Caldicott Guardian or equivalent, under 58.3

    @58.3
    Scenario: A consultant whose contract settles the rights in images
      Given the doctor is in no doubt about rights to hold or use recordings
      When the doctor is storing or disposing of the recording
      Then 58.3 does not apply

  @p59
  Rule: Paragraph 59: How long to keep recordings, and how to dispose of them

    @59.3
    Scenario: Clearing out old photographs of patients' wounds
      Given the recording is part of the patient's care
      When the doctor is storing or disposing of the recording
      Then the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3

    @59.3
    Scenario: Clearing out the films of a finished study
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      When the doctor is storing or disposing of the recording
      Then the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3

    @59.3
    Scenario Outline: Clearing out old films made for <purpose>
      The health departments' guidance covers care and research, and no other (reading 34).

      Given the recording is made for teaching, research or another secondary purpose
      And <kind>
      When the doctor is storing or disposing of the recording
      Then 59.3 does not apply

      Examples:
        | purpose  | kind                                                          |
        | teaching | the secondary purpose is teaching, training or assessment     |
        | audit    | the secondary purpose is another health-related one           |

    @59.3
    Scenario: Clearing out the unused footage of a documentary
      Given the recording is made for broadcasting
      When the doctor is storing or disposing of the recording
      Then 59.3 does not apply

    @59.3
    Scenario: Looking at a wound photograph again in clinic
      Given the recording is part of the patient's care
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 59.3 does not apply
