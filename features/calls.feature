Feature: Recording telephone calls
  Paragraph 56. A healthcare organisation may record the calls that patients make to it, as long as
  callers are told; a secret recording is never allowed.

  Background:
    Given the doctor is acting in a professional role

  @p56
  Rule: Paragraph 56: Calls from patients

    @situation @page:advice-line @56.2 @56.3 @56.4
    Scenario: May we record calls to our advice line?
      Given the item is a recording of a patient's call to a medical advice line
      And the recording is made for some other reason
      And there is a legitimate reason to record the call
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then it is a condition that the doctor take all reasonable steps to tell callers that their call may be recorded, under 56.2
      And 56.2 is outstanding
      And the doctor should pay particular attention to making callers to advice lines or the like aware of recording, under 56.3
      And 56.3 is outstanding
      And the doctor must not record calls from patients secretly, under 56.4
      And 56.4 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @situation @page:calls-for-training @56.1 @56.2 @56.4 @24.1
    Scenario: May we record patients' calls to train our staff?
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then it is a condition that the doctor take all reasonable steps to tell callers that their call may be recorded, under 56.2
      And 56.2 is met
      And the healthcare organisation may record calls for a legitimate reason, under 56.1
      And the doctor must not record calls from patients secretly, under 56.4
      And 56.4 is met
      And 24.1 does not apply, because of 56.1
      And the doctor may go ahead

    @56.1 @56.2 @56.4
    Scenario Outline: <line> records calls for <reason> and tells its callers
      Given <item>
      And <purpose>
      And the patient is an adult
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And it is a condition that the doctor take all reasonable steps to tell callers that their call may be recorded, under 56.2
      And 56.2 is met
      And 56.4 is met
      And the doctor may go ahead

      Examples:
        | line           | item                                                                   | reason               | purpose                                                                   |
        | A surgery      | the item is a recording of a patient's call to a healthcare organisation | staff training       | the recording is made for teaching, research or another secondary purpose |
        | An advice line | the item is a recording of a patient's call to a medical advice line   | medico-legal records | the recording is made for some other reason                               |

    @56.1 @24.1
    Scenario: Recorded calls for staff training need notice, not consent
      Notice to the caller takes the place of consent under paragraph 24 (reading 24).

      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then 24.1 does not apply, because of 56.1

    @56.1 @56.2 @24.1 @56.4
    Scenario: Recorded calls for staff training without a word to the callers
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And there is a legitimate reason to record the call
      And callers have not been properly told about recording
      When the doctor plans to make or arrange the recording
      Then 56.1 does not apply, because of 56.2
      And 56.2 is not met
      And 56.4 is not met
      And the doctor must get consent before recording for a secondary purpose, under 24.1
      And the doctor must not go ahead as things stand
      And it would change if all reasonable steps have been taken to tell callers about recording

    @56.1 @56.4
    Scenario: A surgery that records its telephone line for disputes and tells nobody
      Callers who are not told are recorded secretly.
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for some other reason
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And there is a legitimate reason to record the call
      And callers have not been properly told about recording
      When the doctor plans to make or arrange the recording
      Then 56.1 does not apply, because of 56.2
      And 56.4 is not met
      And the doctor must not go ahead as things stand

    @56.1
    Scenario: Recorded calls that serve no legitimate reason
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And there is no legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then 56.1 does not apply

    @56.1 @56.2 @56.3 @56.4
    Scenario: A video consultation is not a call to the surgery
      Paragraph 56 is silent on it; consent is sought as for any recording (reading 24).

      Given the item is a photograph, video or sound recording of a patient
      When the doctor plans to make or arrange the recording
      Then 56.1 does not apply
      And 56.2 does not apply
      And 56.3 does not apply
      And 56.4 does not apply

    @56.3
    Scenario: Calls to an out-of-hours advice line
      Given the item is a recording of a patient's call to a medical advice line
      When the doctor plans to make or arrange the recording
      Then the doctor should pay particular attention to making callers to advice lines or the like aware of recording, under 56.3

    @56.3
    Scenario: Calls to the appointments desk
      Given the item is a recording of a patient's call to a healthcare organisation
      When the doctor plans to make or arrange the recording
      Then 56.3 does not apply

    @56.4 @56.1
    Scenario Outline: Calls to <line> recorded in secret
      Given <item>
      And there is a legitimate reason to record the call
      When the doctor considers recording covertly
      Then the doctor must not record calls from patients secretly, under 56.4
      And 56.4 is not met
      And 56.1 does not apply, because of 56.4
      And the doctor must not go ahead as things stand

      Examples:
        | line           | item                                                                     |
        | a surgery      | the item is a recording of a patient's call to a healthcare organisation |
        | an advice line | the item is a recording of a patient's call to a medical advice line     |

    @56.4 @54.3
    Scenario: A suspected fraudster's calls recorded in secret with authorisation
      The bar on secret recordings of calls has no exception, not even that of paragraph 54.

      Given the item is a recording of a patient's call to a healthcare organisation
      And only this recording can give what a serious-crime case needs
      And a relevant body has authorised the covert recording
      When the doctor considers recording covertly
      Then 54.3 is met
      And 56.4 is not met
      And the doctor must not go ahead as things stand

    @56.4
    Scenario: A covert recording at the bedside is a matter for paragraph 54
      Given the item is a photograph, video or sound recording of a patient
      When the doctor considers recording covertly
      Then 56.4 does not apply

    @56.1 @56.2 @56.4 @8.9
    Scenario: A recognisable clip from the advice line in a lecture for trainees
      Notice allowed the recording of the call; it does not allow this use of it (reading 24).

      Given the item is a recording of a patient's call to a medical advice line
      And the recording is made for some other reason
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 56.1 does not apply
      And 56.2 does not apply
      And 56.4 does not apply
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @17.1 @8.9
    Scenario: A disguised clip from the advice line in a lecture for trainees
      Given the item is a recording of a patient's call to a medical advice line
      And the recording is made for some other reason
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 8.9 does not apply
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @56.1 @37.1
    Scenario Outline: A call recorded for a radio programme needs the caller's consent besides the announcement, where <consent>
      56 lets calls be recorded for a legitimate reason. 37 makes no exception of calls.
      Given the item is a recording of a patient's call to a medical advice line
      And the recording is made for broadcasting
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      And the doctor, colleagues or a device of theirs make the recording
      And <consent>
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And 37.1 is <done>
      And <verdict>

      Examples:
        | consent | done | verdict |
        | the patient has consented to the recording | met | the doctor may go ahead |
        | the patient has not yet consented to the recording | not met | the doctor must not go ahead as things stand |

    @56.1 @56.2 @56.3 @56.4
    Scenario: A call to the advice line while it is being recorded
      Given the item is a recording of a patient's call to a medical advice line
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the recording is being made
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And it is a condition that the doctor take all reasonable steps to tell callers that their call may be recorded, under 56.2
      And the doctor should pay particular attention to making callers to advice lines or the like aware of recording, under 56.3
      And the doctor must not record calls from patients secretly, under 56.4
      And 56.4 is met

    @56.2 @56.3 @56.4
    Scenario: A caller records the advice line on a telephone of their own
      Given the item is a recording of a patient's call to a medical advice line
      When others record by themselves and the doctor has no part in it
      Then 56.2 does not apply
      And 56.3 does not apply
      And 56.4 does not apply

    @24.4 @56.1
    Scenario: A toddler's mother rings, and callers are told that calls train staff
      Callers are told and nobody is asked, so there is no consent to keep.

      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And 24.4 does not apply

    @24.4
    Scenario: A toddler's mother rings, and callers are not told
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for teaching, research or another secondary purpose
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And there is a legitimate reason to record the call
      And callers have not been properly told about recording
      When the doctor plans to make or arrange the recording
      Then the doctor should store the written consent, or a record of the oral consent, beside the recording, under 24.4

    @56.4
    Scenario: Calls recorded on a court's order, when nobody has said what callers are told
      Authority to record is no licence to record in secret.

      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is made for some other reason
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And another legal authority for what is planned has been established
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 56.4 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @59.1 @59.4 @59.5 @59.6 @59.7
    Scenario Outline: A recorded call that goes into the patient's notes in <country>
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is part of the patient's care
      And the doctor works in <country>
      When the doctor is storing or disposing of the recording
      Then the advice says that the UK health departments publish guidance on keeping records, under 59.1
      And the advice points to <document>, under <here>
      And <second> does not apply
      And <third> does not apply
      And <fourth> does not apply

      Examples:
        | country          | document                                                   | here | second | third | fourth |
        | England          | NHS Code of Practice: Records Management (2006)            | 59.4 | 59.5   | 59.6  | 59.7   |
        | Scotland         | Records Management: NHS Code of Practice (Scotland) (2008) | 59.5 | 59.4   | 59.6  | 59.7   |
        | Wales            | Welsh Health Circular (2000) 71: For The Record            | 59.6 | 59.4   | 59.5  | 59.7   |
        | Northern Ireland | Good Management, Good Records (2005)                       | 59.7 | 59.4   | 59.5  | 59.6   |

    @56.1 @59.1 @59.4 @59.5 @59.6 @59.7
    Scenario Outline: A consultation by telephone in <country>, of which nothing is kept
      What nobody records is no recorded call, and leaves nothing to keep.

      Given the item is a live picture or sound of a patient, of which nothing is kept
      And the recording is part of the patient's care
      And the doctor works in <country>
      When the doctor plans to make or arrange the recording
      Then 56.1 does not apply
      And 59.1 does not apply
      And 59.4 does not apply
      And 59.5 does not apply
      And 59.6 does not apply
      And 59.7 does not apply

      Examples:
        | country          |
        | England          |
        | Scotland         |
        | Wales            |
        | Northern Ireland |
