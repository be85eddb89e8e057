Feature: Storing and disposing of recordings
  Paragraphs 57 to 59. A care recording is kept as the medical record is; for other recordings it
  has to be clear whose they are and what may be done with them.

  Background:
    Given the doctor is acting in a professional role
    And the item is a photograph, video or sound recording of a patient

  @p57
  Rule: Paragraph 57: Care recordings, and rights in other recordings

    @57.1 @57.2 @57.3
    Scenario: Wound photographs in the patient's record
      Given the recording is part of the patient's care
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then the doctor must treat the recording like other medical records, under 57.2
      And the doctor should be clear who is responsible for controlling and using the recording, under 57.3
      And the advice says that recordings made as part of care are part of the medical record, under 57.1
      And there are duties to follow and nothing to permit

    @57.1 @57.2 @57.3
    Scenario: Wound photographs taken for a slide collection
      Given the recording is made for teaching, research or another secondary purpose
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 57.2 does not apply
      And 57.3 does not apply
      And 57.1 does not apply
      And there are duties to follow and nothing to permit

    @57.2
    Scenario: Wound photographs that live on a doctor's phone and never reach the record
      A duty known to be left undone is no longer merely a duty to follow.

      Given the recording is part of the patient's care
      And 57.2 has not been done
      When the doctor is storing or disposing of the recording
      Then 57.2 is not met
      And the doctor must not go ahead as things stand
      And it would change if 57.2 has been done

    @57.2
    Scenario: A wound photographed by a doctor who will not put the picture in the record
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the patient has consented to the recording
      And 57.2 has not been done
      When the doctor plans to make or arrange the recording
      Then 57.2 is not met
      And the doctor must not go ahead as things stand

    @47.3 @57.1 @57.2 @59.3
    Scenario: A living patient asks for a wound photograph to be taken out of the record
      The text says nothing of such a wish, and the answer says that it does not.

      Given the patient is an adult
      And the recording is part of the patient's care
      And the patient does not want the recording kept
      When the doctor is storing or disposing of the recording
      Then the advice says that recordings made as part of care are part of the medical record, under 57.1
      And the doctor must treat the recording like other medical records, under 57.2
      And the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And 47.3 does not apply
      And reading 34 leaves the decision to a person
      And the decision is left to a person's judgement

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
    Scenario Outline: A consultation film <action> the teaching library
      Who owns a recording has to be settled; whoever uses or keeps it still needs to know.

      Given the recording is made for teaching, research or another secondary purpose
      When <stage>
      Then the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4

      Examples:
        | action             | stage                                                          |
        | taken from         | the doctor plans to use the recording                          |
        | lent to others by  | the doctor plans to show or give the recording to someone else |
        | kept in            | the doctor is storing or disposing of the recording            |

    @57.4
    Scenario: A consultation film for a teaching library, and nobody has settled whose it is
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is made for teaching, research or another secondary purpose
      And the patient has consented to the recording
      And 57.4 has not been done
      When the doctor plans to make or arrange the recording
      Then 57.4 is not met
      And the doctor must not go ahead as things stand
      And it would change if 57.4 has been done

    @57.2 @57.4
    Scenario: A consultation filmed for care and for a teaching library
      Given the recording is part of the patient's care
      And the recording also serves teaching, research or another secondary purpose
      When the doctor plans to make or arrange the recording
      Then the doctor must treat the recording like other medical records, under 57.2
      And the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4

    @57.4
    Scenario: A film for students that others make, with no part for the doctor
      Given the recording is made for teaching, research or another secondary purpose
      When others record by themselves and the doctor has no part in it
      Then 57.4 does not apply

  @p58
  Rule: Paragraph 58: Your rights to hold and use recordings

    @situation @page:changing-jobs @58.1 @58.2 @58.3 @57.4
    Scenario: I am changing jobs. What do I settle before I take my anonymised teaching pictures?
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is anonymised
      And the doctor takes the recording home or along to another employer
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then the advice says that anonymised recordings can belong to the employing or contracting body, under 58.1
      And the doctor should understand any rights, contractual or other, to hold and use the recording, under 58.2
      And 58.2 is outstanding
      And 58.3 depends on whether you are in doubt about rights in recordings
      And the doctor must be satisfied that ownership, copyright and intellectual property are agreed, under 57.4
      And there are duties to follow and nothing to permit

    @58.2
    Scenario Outline: Photographs that a doctor <action> on moving to another hospital
      When <stage>
      Then the doctor should understand any rights, contractual or other, to hold and use the recording, under 58.2

      Examples:
        | action             | stage                                                             |
        | takes along        | the doctor is storing or disposing of the recording               |
        | goes on using      | the doctor plans to use the recording                             |
        | hands to others    | the doctor plans to show or give the recording to someone else    |

    @58.2
    Scenario: Photographs that are yet to be taken
      When the doctor plans to make or arrange the recording
      Then 58.2 does not apply

    @58.1 @58.2
    Scenario: Anonymised photographs that a doctor packs on leaving for another hospital
      Given the recording is anonymised
      And the doctor takes the recording home or along to another employer
      When the doctor is storing or disposing of the recording
      Then the advice says that anonymised recordings can belong to the employing or contracting body, under 58.1
      And the doctor should understand any rights, contractual or other, to hold and use the recording, under 58.2

    @58.1
    Scenario Outline: <What> photographs that a doctor packs on leaving for another hospital
      What paragraph 58 says of ownership, it says of anonymised recordings.

      Given <state>
      When the doctor is storing or disposing of the recording
      Then 58.1 does not apply
      And the doctor should understand any rights, contractual or other, to hold and use the recording, under 58.2

      Examples:
        | What         | state                                          |
        | Recognisable | the patient is identifiable from the recording |
        | Coded        | the recording is coded                         |

    @39.5 @58.3
    Scenario: A consultant unsure whether the department's images may leave with them
      Given the doctor is in doubt about rights to hold or use recordings
      When the doctor is storing or disposing of the recording
      Then the doctor should take advice from a Caldicott Guardian or equivalent, under 58.3
      And the advice says that a Caldicott Guardian is a senior person who protects patients' confidentiality and enables proper sharing, under 39.5

    @39.5 @58.3
    Scenario: A consultant whose contract settles the rights in images
      Given the doctor is in no doubt about rights to hold or use recordings
      When the doctor is storing or disposing of the recording
      Then 58.3 does not apply
      And 39.5 does not apply

  @p59
  Rule: Paragraph 59: How long to keep recordings, and how to dispose of them

    @situation @page:how-long-to-keep @59.1 @59.2 @59.3 @57.1 @57.2
    Scenario: How long must we keep clinical photographs?
      Given the recording is part of the patient's care
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then the advice says that the UK health departments publish guidance on keeping records, under 59.1
      And the advice says that that guidance covers recordings made for care or research, under 59.2
      And the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And 59.3 is outstanding
      And the advice says that recordings made as part of care are part of the medical record, under 57.1
      And the doctor must treat the recording like other medical records, under 57.2
      And 57.2 is outstanding
      And there are duties to follow and nothing to permit

    @59.1 @59.2 @59.3
    Scenario: Clearing out old photographs of patients' wounds
      Given the recording is part of the patient's care
      When the doctor is storing or disposing of the recording
      Then the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And the advice says that the UK health departments publish guidance on keeping records, under 59.1
      And the advice says that that guidance covers recordings made for care or research, under 59.2

    @59.1 @59.2 @59.3
    Scenario: Clearing out the films of a finished study
      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      When the doctor is storing or disposing of the recording
      Then the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And the advice says that the UK health departments publish guidance on keeping records, under 59.1
      And the advice says that that guidance covers recordings made for care or research, under 59.2

    @59.1 @59.2 @59.3
    Scenario Outline: Clearing out old films made for <purpose>
      The health departments' guidance covers care and research, and no other (reading 34).

      Given the recording is made for teaching, research or another secondary purpose
      And <kind>
      When the doctor is storing or disposing of the recording
      Then 59.3 does not apply
      And 59.1 does not apply
      And 59.2 does not apply

      Examples:
        | purpose  | kind                                                          |
        | teaching | the secondary purpose is teaching, training or assessment     |
        | audit    | the secondary purpose is another health-related one           |

    @59.1 @59.2 @59.3
    Scenario: Clearing out the unused footage of a documentary
      Given the recording is made for broadcasting
      When the doctor is storing or disposing of the recording
      Then 59.3 does not apply
      And 59.1 does not apply
      And 59.2 does not apply

    @59.3
    Scenario Outline: Clearing out wound photographs <where>
      The guidance on records holds outside the NHS too.

      Given the recording is part of the patient's care
      And <employer>
      When the doctor is storing or disposing of the recording
      Then the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3

      Examples:
        | where                 | employer                                    |
        | in an NHS clinic      | the doctor is employed by an NHS body       |
        | in a private practice | the doctor does not work for a public body  |

    @59.3
    Scenario: A wound about to be photographed
      What is to become of the picture is known beforehand, and falls due afterwards.

      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is part of the patient's care
      And the patient has consented to the recording
      And 59.3 has not been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And the doctor may go ahead

    @57.2 @59.3
    Scenario: Wound photographs deleted before their time
      How long is the health departments' to say, and to follow them is a should.

      Given the recording is part of the patient's care
      And the recording is deleted before its time
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 59.3 is not met
      And the doctor must treat the recording like other medical records, under 57.2
      And 57.2 is outstanding
      And there are duties to follow and nothing to permit

    @57.2 @59.3
    Scenario: The films of a study deleted before their time
      Research films are no part of the medical record; the guidance on records covers them.

      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      And the recording is deleted before its time
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 59.3 is not met
      And 57.2 does not apply
      And there are duties to follow and nothing to permit

    @57.2 @59.3
    Scenario: A teaching film deleted sooner than planned
      The text sets no time for it (reading 34).

      Given the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is deleted before its time
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 59.3 does not apply
      And 57.2 does not apply
      And there are duties to follow and nothing to permit

    @9.3 @59.3
    Scenario: A research film kept longer than the patient was told
      Research recordings go by the guidance on records, as care recordings do.

      Given the patient is an adult
      And the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      And the patient is identifiable from the recording
      And the recording is kept longer than was agreed
      When the doctor is storing or disposing of the recording
      Then 9.3 does not apply
      And the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And reading 34 leaves the decision to a person
      And the decision is left to a person's judgement

    @9.3 @59.3
    Scenario: Wound photographs for the notes, kept longer than the patient was told
      Health records are kept by the rules for records.

      Given the patient is an adult
      And the recording is part of the patient's care
      And the patient is identifiable from the recording
      And the recording is kept longer than was agreed
      When the doctor is storing or disposing of the recording
      Then 9.3 does not apply
      And the doctor should follow the health departments' guidance on records, inside the NHS or outside it, under 59.3
      And reading 34 leaves the decision to a person
      And the decision is left to a person's judgement

    @57.2 @58.2
    Scenario: A doctor who moves to another hospital takes the wound photographs along
      Whether records may go along, the text does not say.

      Given the patient is an adult
      And the recording is part of the patient's care
      And the doctor takes the recording home or along to another employer
      When the doctor is storing or disposing of the recording
      Then the doctor must treat the recording like other medical records, under 57.2
      And the doctor should understand any rights, contractual or other, to hold and use the recording, under 58.2
      And reading 34 leaves the decision to a person
      And the decision is left to a person's judgement

    @9.3
    Scenario: A research film kept for as long as the patient was told
      Given the patient is an adult
      And the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is research
      And the recording is kept as was agreed and as records are
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then 9.3 does not apply
      And there are duties to follow and nothing to permit

    @59.4 @59.5 @59.6 @59.7
    Scenario: Where a doctor in England reads how long to keep a wound photograph
      Given the recording is part of the patient's care
      And the doctor works in England
      When the doctor is storing or disposing of the recording
      Then the advice points to NHS Code of Practice: Records Management (2006), under 59.4
      And 59.5 does not apply
      And 59.6 does not apply
      And 59.7 does not apply

    @59.4 @59.5 @59.6 @59.7
    Scenario: Where a doctor in Scotland reads how long to keep a wound photograph
      Given the recording is part of the patient's care
      And the doctor works in Scotland
      When the doctor is storing or disposing of the recording
      Then the advice points to Records Management: NHS Code of Practice (Scotland) (2008), under 59.5
      And 59.4 does not apply
      And 59.6 does not apply
      And 59.7 does not apply

    @59.4 @59.5 @59.6 @59.7
    Scenario: Where a doctor in Wales reads how long to keep a wound photograph
      Given the recording is part of the patient's care
      And the doctor works in Wales
      When the doctor is storing or disposing of the recording
      Then the advice points to Welsh Health Circular (2000) 71: For The Record, under 59.6
      And 59.4 does not apply
      And 59.5 does not apply
      And 59.7 does not apply

    @59.4 @59.5 @59.6 @59.7
    Scenario: Where a doctor in Northern Ireland reads how long to keep a wound photograph
      Given the recording is part of the patient's care
      And the doctor works in Northern Ireland
      When the doctor is storing or disposing of the recording
      Then the advice points to Good Management, Good Records (2005), under 59.7
      And 59.4 does not apply
      And 59.5 does not apply
      And 59.6 does not apply

    @59.4 @59.5 @59.6 @59.7
    Scenario Outline: Where nothing is named to read about keeping a recording: <why>
      Given the recording is <purpose>
      And the doctor works <where>
      When the doctor is storing or disposing of the recording
      Then 59.4 does not apply
      And 59.5 does not apply
      And 59.6 does not apply
      And 59.7 does not apply

      Examples:
        | why                       | purpose                    | where                      |
        | a documentary in England  | made for broadcasting      | in England                 |
        | a documentary in Scotland | made for broadcasting      | in Scotland                |
        | a wound photograph abroad | part of the patient's care | outside the United Kingdom |

    @59.3
    Scenario: Looking at a wound photograph again in clinic
      Given the recording is part of the patient's care
      When the doctor plans to use the recording
      Then 59.3 does not apply

    @59.1
    Scenario: A teaching film that is used for research years later
      What counts is what a film was made for.

      Given the recording is made for teaching, research or another secondary purpose
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is research
      When the doctor plans to use the recording
      Then 59.1 does not apply

    @59.3
    Scenario: A patient's own film of his physiotherapy
      Given the recording is part of the patient's care
      When others record by themselves and the doctor has no part in it
      Then 59.3 does not apply

    @59.6 @59.7
    Scenario Outline: The footage of a documentary in <country>
      Given the recording is made for broadcasting
      And the doctor works in <country>
      When the doctor is storing or disposing of the recording
      Then 59.6 does not apply
      And 59.7 does not apply

      Examples:
        | country          |
        | Wales            |
        | Northern Ireland |
