Feature: Local policy

  Scenario: A rash is photographed with a phone that is not approved
    Given the item is a photograph, video or sound recording of a patient
    And the recording is part of the patient's care
    And the recording is an ordinary photograph, film or sound recording of the patient
    And the doctor, colleagues or a device of theirs make the recording
    And the patient is an adult
    And the patient has capacity to decide about the recording
    And the patient has consented to the recording
    And nothing else is out of the ordinary
    And local rule L1 is not kept
    When the doctor plans to make or arrange the recording
    Then the doctor may go ahead
    And the doctor must not record a patient with a device that the organisation has not approved, under local rule L1
    And the doctor must put the recording into the patient's record, and delete it from the device, under local rule L3
    And under local policy, the doctor must not go ahead as things stand

  Scenario: A colleague's advice is asked through an app that is approved
    Given the item is a photograph, video or sound recording of a patient
    And the recording is part of the patient's care
    And the use is for the patient's own care
    And the patient is an adult
    And the patient has capacity to decide about the recording
    And nothing else is out of the ordinary
    And local rule L2 is kept
    When the doctor plans to show or give the recording to someone else
    Then the doctor may go ahead
    And the doctor must not send a recording through an app that the organisation has not approved, under local rule L2
    And under local policy, the doctor may go ahead

  Scenario: A teaching film is made with consent that was only spoken
    Given the item is a photograph, video or sound recording of a patient
    And the recording is made for teaching, research or another secondary purpose
    And the secondary purpose is teaching, training or assessment
    And the recording is an ordinary photograph, film or sound recording of the patient
    And the patient is an adult
    And the patient has capacity to decide about the recording
    And the patient has consented to the recording
    And nothing else is out of the ordinary
    And local rule L4 is not kept
    When the doctor plans to make or arrange the recording
    Then the doctor may go ahead
    And the doctor must have the consent to a recording for a secondary purpose in writing, under local rule L4
    And under local policy, the doctor must not go ahead as things stand

  Scenario: A film crew comes, and the contract is not signed
    Given the item is a photograph, video or sound recording of a patient
    And the recording is made for broadcasting
    And people from outside record in a healthcare setting
    And the patient is an adult
    And the patient has capacity to decide about the recording
    And the patient has consented to the recording
    And nothing else is out of the ordinary
    And local rule L5 is kept
    And local rule L6 is not kept
    When the doctor plans to make or arrange the recording
    Then the doctor must have the consent to a recording for public media in writing, under local rule L5
    And the doctor must have a signed contract with the filmmaker before anybody films, under local rule L6
    And under local policy, the doctor must not go ahead as things stand

  Scenario: A picture is wanted for the organisation's website
    Given the item is a photograph, video or sound recording of a patient
    And the recording is part of the patient's care
    And the use is in widely accessible public media
    And the patient is an adult
    And nothing else is out of the ordinary
    When the doctor plans to use the recording
    Then the doctor must ask the communications department before publishing, under local rule L7
