Feature: Recordings as part of care, investigation or treatment
  Paragraphs 10 to 21. When a recording for a patient's own care needs consent of its own, what
  is explained first, and when the recording may be shown or used for something else.

  Background:
    Given the doctor is acting in a professional role

  @p10
  Rule: Paragraph 10: Recordings covered by consent to the procedure

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:endoscopy-pictures @10.1 @11.1 @11.2 @8.4
    Scenario: Do I need separate consent to take pictures during an endoscopy?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is a laparoscopic or endoscopic image
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And the doctor should explain that the procedure involves a recording, under 11.1
      And the doctor should explain that the recording could serve secondary purposes, in public too, once anonymised, under 11.2
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is met
      And the doctor may go ahead

    @10.1
    Scenario Outline: The listed kinds share the consent to the procedure
      Given the recording is <kind>
      And consent to the investigation or treatment has been given
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1

      Examples:
        | kind                                      |
        | an image of internal organs or structures |
        | an image of a pathology slide             |
        | a laparoscopic or endoscopic image        |
        | of an organ at work                       |
        | an ultrasound image                       |
        | an X-ray                                  |

    @10.1 @10.2 @10.3 @10.4 @10.5 @10.6 @10.7
    Scenario: A photograph of the skin in the course of treatment
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And consent to the investigation or treatment has been given
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 10.2 does not apply
      And 10.3 does not apply
      And 10.4 does not apply
      And 10.5 does not apply
      And 10.6 does not apply
      And 10.7 does not apply

    @10.1
    Scenario: An X-ray before anyone has agreed to the investigation
      Given the recording is an X-ray
      And consent to the investigation or treatment has not been given
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply

    @10.1 @10.7
    Scenario: A chest X-ray for a patient who agreed to the investigation
      Given the recording is an X-ray
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And the advice says that X-rays are listed, under 10.7
      And the doctor may go ahead

    @10.5
    Scenario: A heart tracing that whoever may decide has agreed to with the investigation
      Whoever the patient is, nothing else needs to be known.
      Given the recording is of an organ at work
      And the recording is part of the patient's care
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that recordings of organ functions are listed, under 10.5
      And the doctor may go ahead

    @10.1 @9.1
    Scenario: A patient who agrees to the investigation but not to the image
      Implied consent gives way to what the patient has said.
      Given the recording is an X-ray
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And the patient does not want to be recorded
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 9.1 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @10.1 @18.1 @19.1
    Scenario: An endoscopy of an unconscious patient, to which only the relatives have signed
      Nobody could consent, so nothing is implied; the picture goes by 18 and 19.

      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is a laparoscopic or endoscopic image
      And consent to the investigation or treatment has been given
      And the recording is not an integral part of lawful investigation or treatment
      And the recording is not necessary
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 19.1 does not apply
      And 18.1 is not met
      And the doctor must not go ahead as things stand

    @10.1 @8.4 @13.1
    Scenario Outline: An X-ray to which the patient agreed <how>
      A consent that is none implies none; the patient can be asked anew, freely.
      Given the recording is an X-ray
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And <counts>
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 8.4 is not met
      And 13.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if the consent was given freely and with understanding, by someone able to give it

      Examples:
        | how                          | counts                                                      |
        | under pressure               | the consent was given under pressure or for an inducement   |
        | without knowing what it was  | the consent was given without understanding what it was for |

    @10.4 @10.1 @18.1 @8.4
    Scenario: An endoscopy that the attorney agrees to, wanting no pictures of it
      Whoever may consent may refuse (reading 8).
      Given the recording is a laparoscopic or endoscopic image
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And consent to the investigation or treatment has been given
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that laparoscopic and endoscopic images are listed, under 10.4
      And 10.1 does not apply
      And 18.1 is not met
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @10.1 @21.3 @8.4
    Scenario: A toddler's ultrasound scan, of which the parent wants no picture
      Given the recording is an ultrasound image
      And the recording is part of the patient's care
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And consent to the investigation or treatment has been given
      And a person with parental responsibility has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And 21.3 is not met
      And 8.4 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @10.1 @24.1 @10.6
    Scenario: An ultrasound image for teaching, made during the patient's own scan
      Given the recording is an ultrasound image
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And the advice says that ultrasound images are listed, under 10.6
      And the doctor must get consent before recording for a secondary purpose, under 24.1
      And the doctor may go ahead once what is outstanding is done

    @10.2 @10.1 @24.1 @27.4
    Scenario: An unplanned picture for teaching of an organ laid bare, which the patient has not agreed to
      The list is of images made as part of care (reading 8).
      Given the recording is an image of internal organs or structures
      And the recording is made for teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the recording is of an unexpected development and was not planned
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that images of internal organs or structures are listed, under 10.2
      And 10.1 does not apply
      And 24.1 is not met
      And 27.4 is not met
      And the doctor must not go ahead as things stand

    @10.1 @24.1
    Scenario: An extra ultrasound image made only for teaching
      Given the recording is an ultrasound image
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is not made in the course of any investigation or treatment
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And the doctor must get consent before recording for a secondary purpose, under 24.1

    @10.1
    Scenario: Pictures taken as an endoscopy goes on
      Given the recording is a laparoscopic or endoscopic image
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1

    @10.1
    Scenario: An endoscopy that is also to be seen on a hospital's website, made for it during the patient's own examination
      37 leaves the kinds listed in 10 to paragraph 10.
      Given the recording is a laparoscopic or endoscopic image
      And the recording is made for public media other than broadcasting
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1

    @10.1
    Scenario: A sedated 17-year-old's endoscopy, to which the mother agreed
      That no attorney is appointed matters for adults: for the young, a parent agrees.
      Given the recording is a laparoscopic or endoscopic image
      And the recording is part of the patient's care
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1

    @10.1 @31.2 @31.3 @31.4 @32.1
    Scenario: A picture taken during laparoscopy, of a patient who agreed to the operation and is asleep
      The patient has decided; under the anaesthetic nobody decides about them.
      Given the recording is part of the patient's care
      And the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the procedure
      And the patient cannot decide about the recording now and is expected to be able later
      And someone has legal authority to decide for the patient
      And no person with legal authority has yet consented to the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And 31.2 does not apply
      And 31.3 does not apply
      And 31.4 does not apply
      And 32.1 does not apply
      And the doctor may go ahead

    @10.1 @31.2 @31.3 @31.4 @32.1
    Scenario: A picture taken during laparoscopy, of a patient for whom an attorney agreed to the operation
      Given the recording is part of the patient's care
      And the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And the doctor should be satisfied that the recording is necessary, under 31.2
      And the doctor should be satisfied that the recording is of benefit to the patient or in their best interests, under 31.3
      And the doctor should be satisfied that no way less restrictive of the patient's rights would do, under 31.4
      And the person with legal authority must apply the principles of paragraph 31 before giving or refusing consent, under 32.1

  @p11
  Rule: Paragraph 11: What to say about a listed recording

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care

    @11.1 @11.2 @11.3
    Scenario: Asking for consent to a colonoscopy
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the procedure
      And consent to the investigation or treatment has not been given
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then the doctor should explain that the procedure involves a recording, under 11.1
      And the doctor should explain that the recording could serve secondary purposes, in public too, once anonymised, under 11.2
      And the advice points to Decision making and consent, under 11.3

    @11.1 @11.2 @11.3
    Scenario: An urgent laparoscopy with no time to explain the images
      Where to read on about consent to the laparoscopy does not turn on what can be explained.

      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the procedure
      And consent to the investigation or treatment has not been given
      And it is not practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then 11.1 does not apply
      And 11.2 does not apply
      And the advice points to Decision making and consent, under 11.3

    @11.1 @11.2 @11.3
    Scenario Outline: A laparoscopy where nobody is asked to consent, because <why>
      What paragraph 11 asks for belongs to the asking for consent.

      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And <decider>
      And treatment <when>
      And the recording is an integral part of lawful investigation or treatment
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then 11.1 does not apply
      And 11.2 does not apply
      And 11.3 does not apply

      Examples:
        | why                   | decider                                                                 | when                  |
        | treatment cannot wait | no person with legal authority has yet consented to the recording       | must be given at once |
        | nobody has authority  | nobody has legal authority to decide for the patient                    | can wait              |

    @11.1 @11.2 @11.3
    Scenario: A photograph on the skin is explained under other paragraphs
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And consent to the investigation or treatment has not been given
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then 11.1 does not apply
      And 11.2 does not apply
      And 11.3 does not apply

    @11.1 @11.2
    Scenario: An ultrasound image made apart from any procedure
      Given the patient is an adult
      And the patient has capacity to decide about the procedure
      And the recording is an ultrasound image
      And the recording is not made in the course of any investigation or treatment
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then 11.1 does not apply
      And 11.2 does not apply

    @11.1 @11.2 @10.1
    Scenario: An explanation forgotten before an endoscopy
      The doctor falls short of the advice; the consent to the procedure still covers the images.
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And it is practicable to explain possible secondary uses
      And 11.1 has not been done
      And 11.2 has not been done
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 11.1 is not met
      And 11.2 is not met
      And the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And the doctor may go ahead

    @11.1 @11.2 @11.3
    Scenario Outline: Asking for consent to a young patient's colonoscopy, where <patient>
      Given the recording is a laparoscopic or endoscopic image
      And <patient>
      And the patient has capacity to decide about the procedure
      And consent to the investigation or treatment has not been given
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then the doctor should explain that the procedure involves a recording, under 11.1
      And the doctor should explain that the recording could serve secondary purposes, in public too, once anonymised, under 11.2
      And the advice points to Decision making and consent, under 11.3

      Examples:
        | patient                           |
        | the patient is 16 or 17 years old |
        | the patient is under 16           |

    @11.1 @11.2 @11.3
    Scenario: A colonoscopy that has begun
      What is explained when consent is asked for is past.
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And consent to the investigation or treatment has been given
      When the recording is being made
      Then 11.1 does not apply
      And 11.2 does not apply
      And 11.3 does not apply

    @11.1 @11.2 @11.3
    Scenario: An X-ray for the record of a patient who has just died
      Given the recording is an X-ray
      And the patient has died and is recorded outside a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 11.1 does not apply
      And 11.2 does not apply
      And 11.3 does not apply

    @11.3
    Scenario: An ultrasound image for which there is no procedure to agree to
      Given the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is an ultrasound image
      And the recording is not made in the course of any investigation or treatment
      When the doctor plans to make or arrange the recording
      Then 11.3 does not apply

  @p12
  Rule: Paragraph 12: Using listed recordings for secondary purposes

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care

    @situation @page:xray-in-lecture @12.1 @12.2 @17.2
    Scenario: May I show an anonymised X-ray in a public lecture?
      Given the patient is an adult
      And the recording is an X-ray
      And the use is in public but not in public media, such as an open lecture
      And the recording is anonymised
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And it is a condition that the doctor anonymise the listed recording before that use, under 12.2
      And 12.2 is met
      And the doctor should bear in mind that small details may still identify the patient, under 17.2
      And the doctor may go ahead

    @12.1 @12.2
    Scenario: An anonymised X-ray in a public lecture
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is in public but not in public media, such as an open lecture
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And 12.2 is met
      And the doctor may go ahead

    @12.1
    Scenario: An anonymised endoscopy image on a hospital's public web page, for which nobody was asked
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is in widely accessible public media
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may go ahead

    @12.1 @12.2 @12.3
    Scenario: A name left in the margin of an X-ray for a public lecture
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the use is in public but not in public media, such as an open lecture
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply
      And it is a condition that the doctor anonymise the listed recording before that use, under 12.2
      And 12.2 is not met
      And the advice points to the Information Commissioner's Office, under 12.3
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @12.1 @12.2 @12.3
    Scenario: The X-ray shown on the ward round for the patient's own care
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the use is for the patient's own care
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply
      And 12.2 does not apply
      And 12.3 does not apply
      And the doctor may go ahead

    @12.1 @12.2 @17.1
    Scenario: An anonymised skin photograph in a public lecture
      A kind that is not listed leaves paragraph 12 and falls back on paragraph 17.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is in public but not in public media, such as an open lecture
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply
      And 12.2 does not apply
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @12.1
    Scenario: An anonymised X-ray for an insurer
      A purpose that is not related to healthcare is no secondary purpose.
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply
      And the doctor must not go ahead as things stand

    @12.1 @17.1 @9.3
    Scenario Outline: An anonymised ultrasound image for <where>
      Paragraphs 12 and 17 speak of purposes related to health (5.4); another aim needs consent.
      Given the recording is an ultrasound image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And <use>
      And the public use serves a private or commercial aim, such as advertising
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply
      And 17.1 does not apply
      And 9.3 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

      Examples:
        | where                    | use                                                                   |
        | a clinic's advertisement | the use is in widely accessible public media                          |
        | an entertainer's show    | the use is in public but not in public media, such as an open lecture |

    @12.1
    Scenario: An anonymised ultrasound image for a talk on pregnancy that is open to all
      Given the recording is an ultrasound image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is in public but not in public media, such as an open lecture
      And the public use informs or teaches about health or care
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may go ahead

    @12.1 @17.1 @38.2
    Scenario: An anonymised X-ray on a news website
      Consent is not needed for a listed kind; asking for it is still good practice.
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is in widely accessible public media
      And no consent covers this use and nobody has been asked about it
      And it is practicable to seek consent before publishing
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And 17.1 does not apply
      And 38.2 is not met
      And the doctor may go ahead

    @12.1
    Scenario: A patient who said nothing about later use of endoscopy images
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may go ahead

    @12.1
    Scenario: A patient who asked that the endoscopy images not be used for teaching
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

    @12.1
    Scenario: An attorney who was asked about teaching with anonymised endoscopy images and refused
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

    @12.1 @12.2 @17.1
    Scenario: Coded endoscopy images at a closed teaching session
      Coding falls short of paragraph 12, but is enough for paragraph 17 out of the public eye.
      Given the recording is a laparoscopic or endoscopic image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is coded
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply
      And 12.2 does not apply, because of 17.1
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @12.2
    Scenario: An ultrasound image shown uncovered to students, as the patient agreed
      The proviso binds who goes without consent.

      Given the recording is an ultrasound image
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.2 does not apply
      And the doctor may go ahead

    @12.1 @17.1 @23.1
    Scenario: An old X-ray that was plainly taken without consent
      Given the recording is an X-ray
      And the patient is an adult
      And the recording is held in a teaching collection
      And there is no record of consent and the context shows that none was given
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must not use a recording with no record of consent whose context shows that none was given, under 23.1
      And 12.1 does not apply, because of 23.1
      And 17.1 does not apply, because of 23.1
      And the doctor must not go ahead as things stand

    @12.1 @17.1 @23.1
    Scenario: An old X-ray whose consent cannot be traced
      Given the recording is an X-ray
      And the patient is an adult
      And the recording is held in a teaching collection
      And there is no record of consent and the context leaves it open
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 23.1 does not apply
      And the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1

    @12.1
    Scenario Outline: A patient without capacity whose anonymised X-ray is wanted for public media
      Given the recording is an X-ray
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <holder> has legal authority to decide for the patient
      And the recording is anonymised
      And the recording was made as the law on incapacity requires
      And the use is in widely accessible public media
      And no consent covers this use and nobody has been asked about it
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply, because of <norm>
      And reading 43 leaves the decision to a person
      And the decision is left to a person's judgement

      Examples:
        | holder  | norm |
        | someone | 46.2 |
        | nobody  | 46.3 |

    @12.1
    Scenario Outline: A patient without capacity whose anonymised X-ray is wanted for a lecture
      Given the recording is an X-ray
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <holder> has legal authority to decide for the patient
      And the recording is anonymised
      And the use is in public but not in public media, such as an open lecture
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may go ahead

      Examples:
        | holder  |
        | someone |
        | nobody  |

    @12.1
    Scenario: A patient, now dead, who did not want the X-ray used for teaching
      Given the recording is an X-ray
      And the patient was recorded in life and has since died
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 12.1 does not apply, because of 47.3
      And the doctor should not go ahead as things stand

    @12.1
    Scenario: A patient, now dead, who left no wish about the X-ray
      Given the recording is an X-ray
      And the patient was recorded in life and has since died
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may go ahead

    @12.1 @17.1
    Scenario: A patient, now dead, who wanted the X-ray used for teaching
      Given the recording is an X-ray
      And the patient was recorded in life and has since died
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And the patient wants the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may use or disclose the listed recording for secondary purposes without consent, under 12.1
      And the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @12.2
    Scenario Outline: An X-ray with a name in the margin, handed over without consent, where <use>
      Given the recording is an X-ray
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And <use>
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then it is a condition that the doctor anonymise the listed recording before that use, under 12.2
      And 12.2 is not met

      Examples:
        | use                                                |
        | the use is in a journal or other learning material |
        | the use is in widely accessible public media       |

    @12.2
    Scenario: An X-ray with a name in the margin that another law lets researchers see
      Given the recording is an X-ray
      And the patient is an adult
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And another legal authority for what is planned has been established
      When the doctor plans to show or give the recording to someone else
      Then 12.2 does not apply

    @12.2 @46.1
    Scenario: A recognisable X-ray of a patient without capacity, shown on television in the public interest
      What 46 permits does not rest on 12.
      Given the recording is an X-ray
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the recording was made as the law on incapacity requires
      And the use is in widely accessible public media
      And the use is judged to be justified in the public interest
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 12.2 does not apply, because of 46.1

  @p13
  Rule: Paragraph 13: Consent to make a recording for care

    @situation @page:rash-own-phone @6.1 @13.1 @13.2 @8.10 @8.12
    Scenario: Can I photograph a rash on my own phone?
      Paragraph 6 counts a picture on any device as a recording; which devices may be used is for local
      procedures.

      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the advice says that a recording is a sound recording, photograph or other image of a patient, original or copy, made on any device, under 6.1
      And the doctor must get the patient's consent to the recording, under 13.1
      And 13.1 is outstanding
      And the doctor should explain how the recording would help the patient's care, under 13.2
      And the doctor must store recordings securely, under 8.10
      And the doctor must know and follow local guidance and procedures, under 8.12
      And the doctor may go ahead once what is outstanding is done

    @13.1 @13.2 @13.3 @13.4
    Scenario: A rash photographed on a ward phone
      Consent to the treatment does not take in the photograph.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to the recording, under 13.1
      And 13.1 is outstanding
      And the doctor should explain how the recording would help the patient's care, under 13.2
      And the doctor should explain what form the recording will take, under 13.3
      And the doctor should explain that the recording will be stored securely, under 13.4
      And the doctor may go ahead once what is outstanding is done

    @13.1 @13.2 @13.3 @13.4
    Scenario: An X-ray in place of the photograph
      Given the recording is an X-ray
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 does not apply, because of 10.1
      And 13.2 does not apply, because of 10.1
      And 13.3 does not apply, because of 10.1
      And 13.4 does not apply, because of 10.1
      And the doctor may go ahead

    @13.1 @13.2 @13.3 @13.4
    Scenario: The rash photographed for teaching alone
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      When the doctor plans to make or arrange the recording
      Then 13.1 does not apply
      And 13.2 does not apply
      And 13.3 does not apply
      And 13.4 does not apply

    @13.1 @14.2
    Scenario: Spoken consent to a wound photograph
      The text asks for no writing; the discussion still belongs in the notes.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And the consent is oral and there is no record of it
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is met
      And 14.2 is outstanding
      And the doctor may go ahead

    @13.1
    Scenario: A wound about to be photographed without asking
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if the patient has consented to the recording

    @13.1
    Scenario: A patient who says no to the wound photograph
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And the patient does not want to be recorded
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is not met
      And 9.1 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @13.1 @24.1
    Scenario: A consultation filmed for care and teaching, with consent to the teaching withdrawn
      Each purpose has its own consent and its own answer.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the recording also serves teaching, research or another secondary purpose
      And the secondary purpose is teaching, training or assessment
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And consent to the further purpose has been withdrawn
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is met
      And 24.1 is not met
      And where the recording is part of the patient's care, the doctor may go ahead
      And where the recording is made for teaching, research or another secondary purpose, the doctor must not go ahead as things stand

    @13.1
    Scenario Outline: Others speak for a patient who cannot decide about procedure or photograph
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And <holder> has legal authority to decide for the patient
      And treatment <urgency>
      And the recording is an integral part of lawful investigation or treatment
      And the patient lacks capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 13.1 does not apply, because of <norm>

      Examples:
        | holder  | urgency               | norm |
        | someone | can wait              | 18.1 |
        | nobody  | can wait              | 19.1 |
        | nobody  | must be given at once | 19.2 |

    @13.1
    Scenario Outline: A patient who cannot decide about the procedure but can about the photograph
      The two abilities are judged apart, and whoever can decide is asked.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the procedure
      And <holder> has legal authority to decide for the patient
      And treatment <urgency>
      And the recording is an integral part of lawful investigation or treatment
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must get the patient's consent to the recording, under 13.1

      Examples:
        | holder  | urgency               |
        | someone | can wait              |
        | nobody  | can wait              |
        | nobody  | must be given at once |

    @13.1 @31.1
    Scenario: A patient who can decide about the dressing but not about the photograph
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nobody has legal authority to decide for the patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 does not apply, because of 31.1
      And the doctor must act by the law on patients who lack capacity, under 31.1
      And the decision is left to a person's judgement

    @13.1 @50.2
    Scenario: Organs photographed to find the cause of death
      Given the recording is made to help find the cause of death
      And the recording belongs to a post-mortem examination
      And the post-mortem examination is made with consent
      And the item is a photograph, video or sound recording of a patient
      And the recording shows organs, body parts or pathology slides
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 does not apply, because of 50.2
      And the doctor need not get separate consent to record organs, body parts or slides for the cause of death, under 50.2

    @13.1 @50.2
    Scenario: The whole body photographed to find the cause of death
      Nobody says whose consent would then be asked.
      Given the recording is made to help find the cause of death
      And the recording belongs to a post-mortem examination
      And the item is a photograph, video or sound recording of a patient
      And the recording shows the whole body or the face
      When the doctor plans to make or arrange the recording
      Then 13.1 is unclear, under reading 26
      And 50.2 does not apply

    @13.1 @13.2 @13.3 @13.4 @56.1
    Scenario: Calls about a patient's care recorded for a good reason
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And 13.1 does not apply, because of 56.1
      And 13.2 does not apply, because of 56.1
      And 13.3 does not apply, because of 56.1
      And 13.4 does not apply, because of 56.1
      And the doctor may go ahead

    @13.1 @56.1
    Scenario: Calls about a patient's care recorded for no good reason
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And there is no legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then 56.1 does not apply
      And the doctor must get the patient's consent to the recording, under 13.1

    @13.1
    Scenario: A hidden camera authorised to protect a patient from a carer
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And only this recording can give what protects someone from serious harm
      And a relevant body has authorised the covert recording
      When the doctor considers recording covertly
      Then 13.1 does not apply, because of 54.3

    @13.1
    Scenario: A hidden camera whose authorisation has not come yet
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And authorisation for the covert recording has been sought and not yet given
      When the doctor considers recording covertly
      Then the doctor must get the patient's consent to the recording, under 13.1

    @13.1 @13.2 @13.3 @13.4 @14.1 @14.2 @7.2 @10.3
    Scenario: A microscope slide photographed for the patient's own care
      Paragraph 7 lets slides be photographed for care without consent, so none is asked for.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an image of a pathology slide
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for the patient's care, under 7.2
      And the advice says that images of pathology slides are listed, under 10.3
      And 13.1 does not apply, because of 7.2
      And 13.2 does not apply
      And 13.3 does not apply
      And 13.4 does not apply
      And 14.1 does not apply
      And 14.2 does not apply

    @13.2 @13.4 @14.1 @14.2
    Scenario Outline: A rash photographed in a young patient who understands, where <patient>
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And <patient>
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should explain how the recording would help the patient's care, under 13.2
      And the doctor should explain that the recording will be stored securely, under 13.4
      And the doctor should explain what anonymous or coded secondary uses are possible, under 14.1
      And the doctor should note the key points of the discussion in the medical record, under 14.2

      Examples:
        | patient                           |
        | the patient is 16 or 17 years old |
        | the patient is under 16           |

    @13.2 @13.4 @14.1 @14.2
    Scenario: A pressure sore photographed for the record after the patient has died
      There is nobody left to whom it could be explained.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient has died and is recorded outside a post-mortem examination
      When the doctor plans to make or arrange the recording
      Then 13.2 does not apply
      And 13.4 does not apply
      And 14.1 does not apply
      And 14.2 does not apply

    @13.2 @19.2
    Scenario: An emergency in which the patient can still say yes or no to a photograph
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And no person with legal authority has yet consented to the recording
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where treatment must be given at once, under 19.2
      And the doctor should explain how the recording would help the patient's care, under 13.2

    @13.1 @18.1 @28.4
    Scenario: A patient who cannot weigh an operation agrees to a photograph that it does not need
      Nobody has authority to decide, and about the photograph nobody else has to (28, reading 21).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And the recording is not an integral part of lawful investigation or treatment
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 13.1 is met
      And 18.1 does not apply, because of 28.4
      And the doctor may go ahead

    @13.2 @14.1 @14.2 @19.2
    Scenario: An emergency in which nobody can be asked about a photograph
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And no person with legal authority has yet consented to the recording
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where treatment must be given at once, under 19.2
      And 13.2 does not apply
      And 14.1 does not apply
      And 14.2 does not apply

    @13.1
    Scenario: Another law is relied on to photograph bruises for which the patient has not given consent
      Whether it stands in for the consent is a question of law (reading 7).
      Given the item is a photograph, video or sound recording of a patient
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has not yet consented to the recording
      And another legal authority for what is planned has been established
      When the doctor plans to make or arrange the recording
      Then 13.1 is not met
      And reading 7 leaves the decision to a person

    @14.1 @14.2 @18.1 @56.1
    Scenario: A call about care from a patient with dementia, recorded with callers told
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And 18.1 does not apply, because of 56.1
      And 14.1 does not apply
      And 14.2 does not apply

    @21.3 @56.1
    Scenario: A call about care from a child, recorded with callers told
      Given the item is a recording of a patient's call to a healthcare organisation
      And the recording is part of the patient's care
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And there is a legitimate reason to record the call
      And all reasonable steps have been taken to tell callers about recording
      When the doctor plans to make or arrange the recording
      Then the healthcare organisation may record calls for a legitimate reason, under 56.1
      And 21.3 does not apply, because of 56.1

    @31.2 @31.3 @31.4
    Scenario: A photograph for the record, of a patient who agreed to the operation alone and is asleep
      Consent to an operation implies none to an ordinary photograph.
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the procedure
      And the patient cannot decide about the recording now and is expected to be able later
      And nobody has legal authority to decide for the patient
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the recording is being made
      Then the doctor should be satisfied that the recording is necessary, under 31.2
      And the doctor should be satisfied that the recording is of benefit to the patient or in their best interests, under 31.3
      And the doctor should be satisfied that no way less restrictive of the patient's rights would do, under 31.4

  @p14
  Rule: Paragraph 14: Explaining secondary uses, and keeping a note

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @14.1 @14.2
    Scenario: A leg ulcer photographed in clinic
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then the doctor should explain what anonymous or coded secondary uses are possible, under 14.1
      And the doctor should note the key points of the discussion in the medical record, under 14.2

    @14.1
    Scenario: A leg ulcer to be photographed, before anyone has thought of later uses
      The talk is owed unless it is known to be impracticable.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor should explain what anonymous or coded secondary uses are possible, under 14.1
      And 14.1 is outstanding

    @14.1 @14.2
    Scenario: A leg ulcer photographed with no time to speak of later uses
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And it is not practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then 14.1 does not apply
      And the doctor should note the key points of the discussion in the medical record, under 14.2

    @14.1 @14.2
    Scenario: An ultrasound scan of the same leg
      Given the recording is an ultrasound image
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And it is practicable to explain possible secondary uses
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 14.1 does not apply
      And 14.2 does not apply

    @14.1 @14.2
    Scenario: A leg ulcer photographed for teaching alone
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And consent to the investigation or treatment has been given
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then 14.1 does not apply
      And 14.2 does not apply

    @13.2 @13.3 @13.4 @14.1 @14.2
    Scenario: A leg ulcer photographed last month and now to be shown
      What is said and noted when consent is asked for is past.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the doctor plans to use the recording
      Then 13.2 does not apply
      And 13.3 does not apply
      And 13.4 does not apply
      And 14.1 does not apply
      And 14.2 does not apply

    @13.2 @13.3 @13.4 @14.1 @14.2 @19.1
    Scenario: A recording for which nobody is asked to consent
      The advice speaks of asking for consent, and here there is nobody to ask.
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And the recording is an integral part of lawful investigation or treatment
      And it is practicable to explain possible secondary uses
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where nobody has authority to decide, under 19.1
      And 13.2 does not apply
      And 13.3 does not apply
      And 13.4 does not apply
      And 14.1 does not apply
      And 14.2 does not apply

    @14.2
    Scenario: A leg ulcer of which the photographs are being taken
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      When the recording is being made
      Then the doctor should note the key points of the discussion in the medical record, under 14.2

    @14.2
    Scenario: A leg ulcer photographed with the consent of the patient's attorney
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And a person with legal authority has consented to the recording
      And treatment can wait
      When the doctor plans to make or arrange the recording
      Then the doctor should note the key points of the discussion in the medical record, under 14.2

  @p15
  Rule: Paragraph 15: Care recordings are medical records

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:wound-by-message @15.2 @15.3 @15.4 @8.10 @8.12
    Scenario: Can I send a photo of a wound to a colleague who helps to treat it, on a messaging app?
      The guidance names no app: local procedures say which ways of sending are approved.

      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for the patient's own care
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must know and follow local guidance and procedures, under 8.12
      And the doctor should keep the recording as secure as written notes, under 15.2
      And the doctor should decide about disclosing the recording as for written notes, under 15.3
      And the doctor must follow the GMC's Confidentiality guidance, under 15.4
      And the doctor must store recordings securely, under 8.10
      And the doctor may go ahead

    @situation @page:court-order @15.7 @15.4 @15.5 @8.9
    Scenario: A court has ordered us to hand over a recording. Do we need the patient's consent?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is to be given to someone for another reason
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And a judge or presiding officer has directed the disclosure
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, because a court directs it, under 15.7
      And the doctor must follow the GMC's Confidentiality guidance, under 15.4
      And 15.5 does not apply, because of 15.7
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is met
      And the doctor may go ahead

    @situation @page:recognisable-case-report @8.9 @15.5
    Scenario: The patient can be recognised in the picture. May it go into a case report?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in a journal or other learning material
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is not met
      And the doctor must have the patient's consent before disclosing a recording that can identify them, under 15.5
      And 15.5 is not met
      And it would change if the recording is anonymised
      And the doctor must not go ahead as things stand

    @15.2 @15.3 @15.4 @15.1
    Scenario: Wound photographs kept on the hospital server
      Given the recording is part of the patient's care
      And nothing else is out of the ordinary
      When the doctor is storing or disposing of the recording
      Then the doctor should keep the recording as secure as written notes, under 15.2
      And the doctor must follow the GMC's Confidentiality guidance, under 15.4
      And 15.3 does not apply
      And the advice says that a recording made as part of care is part of the medical record, under 15.1
      And there are duties to follow and nothing to permit

    @15.2 @15.3 @15.4
    Scenario: Wound photographs asked for by another hospital
      Given the recording is part of the patient's care
      When the doctor plans to show or give the recording to someone else
      Then the doctor should keep the recording as secure as written notes, under 15.2
      And the doctor should decide about disclosing the recording as for written notes, under 15.3
      And the doctor must follow the GMC's Confidentiality guidance, under 15.4

    @15.2
    Scenario: Wound photographs that lie open on a shared drive
      Medical records are not kept so, and these are among them (57; reading 28).
      Given the recording is part of the patient's care
      And the use is for the patient's own care
      And 15.2 has not been done
      When the doctor plans to use the recording
      Then 15.2 is not met
      And the doctor must not go ahead as things stand
      And it would change if 15.2 has been done

    @15.3
    Scenario: Wound photographs given away as notes would never be
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And the patient has agreed to this use
      And 15.3 has not been done
      When the doctor plans to show or give the recording to someone else
      Then 15.3 is not met
      And the doctor must not go ahead as things stand

    @15.5 @15.7
    Scenario Outline: A judge orders photographs to be handed over, and <where they are>
      A person decides only where the order meets a limit of paragraph 23 (reading 29).

      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And a judge or presiding officer has directed the disclosure
      And <where they are>
      When the doctor plans to show or give the recording to someone else
      Then 15.5 does not apply, because of 15.7
      And the doctor may go ahead

      Examples:
        | where they are                                                |
        | the recording is not held in a teaching collection            |
        | there is a record of consent to the recording or its use      |

    @15.7
    Scenario: A judge orders photographs to be handed over, and nobody says where they are kept
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And a judge or presiding officer has directed the disclosure
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, because a court directs it, under 15.7
      And the answer depends on what has not been said yet

    @15.2 @15.3 @15.4 @15.1
    Scenario: A teaching film asked for by another hospital
      Given the recording is made for teaching, research or another secondary purpose
      When the doctor plans to show or give the recording to someone else
      Then 15.2 does not apply
      And 15.3 does not apply
      And 15.4 does not apply
      And 15.1 does not apply

    @15.5 @15.6 @15.7 @15.8
    Scenario: An insurer asks for photographs of a patient's injuries
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor must have the patient's consent before disclosing a recording that can identify them, under 15.5
      And 15.5 is not met
      And 15.6 does not apply
      And 15.7 does not apply
      And 15.8 does not apply
      And the doctor must not go ahead as things stand
      And it would change if the patient has agreed to this use

    @15.5
    Scenario: An insurer asks for photographs and the patient agrees
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.5 is met
      And the doctor may go ahead

    @15.5 @8.9
    Scenario: An insurer asks for a film that was made for teaching
      Paragraph 15 speaks of care recordings; the principles bar the way all the same.
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.5 does not apply
      And 8.9 is not met
      And the doctor must not go ahead as things stand

    @15.5 @15.6
    Scenario: Photographs of injuries that the law requires to be handed over
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And the law requires the disclosure
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, because the law requires it, under 15.6
      And 15.5 does not apply, because of 15.6

    @15.5 @15.7
    Scenario: A judge orders photographs of a patient's injuries to be produced
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And a judge or presiding officer has directed the disclosure
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, because a court directs it, under 15.7
      And 15.5 does not apply, because of 15.7
      And the doctor may go ahead

    @15.5
    Scenario: A photograph of injuries sent to the surgeon who will operate
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the use is for the patient's own care
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.5 does not apply
      And the doctor may go ahead

    @15.5 @15.8
    Scenario: A film of a patient with an attorney, wanted by a newspaper
      In public media the attorney, not the doctor, weighs the public interest.
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the use is in widely accessible public media
      And no consent covers this use and nobody has been asked about it
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.8 does not apply, because of 46.2
      And 15.5 is not met
      And the doctor must not go ahead as things stand

    @15.5 @15.8
    Scenario: A film of a patient with an attorney, wanted by the police
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, as justified in the public interest, under 15.8
      And 15.5 does not apply, because of 15.8
      And the doctor may go ahead

    @15.6 @8.8
    Scenario: A statutory registry asks for a film that could be coded
      What the law sets aside is for the law to say (reading 29).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And the law requires the disclosure
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, because the law requires it, under 15.6
      And 8.8 is not met
      And reading 29 leaves the decision to a person
      And the decision is left to a person's judgement

    @15.4
    Scenario: Wound photographs that the nurse looks at again
      Given the recording is part of the patient's care
      When the doctor plans to use the recording
      Then the doctor must follow the GMC's Confidentiality guidance, under 15.4

    @15.4
    Scenario: Wound photographs still to be taken
      Confidentiality is about what there is to disclose or keep.
      Given the recording is part of the patient's care
      When the doctor plans to make or arrange the recording
      Then 15.4 does not apply

    @15.5 @22.3
    Scenario: Wound photographs of 1985 in a teaching collection, with a record of consent
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is held in a teaching collection
      And the recording was made before 1997
      And the collection is used for teaching alone
      And the collection stays within a medical setting
      And the recording still has significant value for teaching
      And there is a record of consent to the recording or its use
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then 15.5 does not apply, because of 22.3

    @15.6
    Scenario: Photographs of injuries that the doctor uses in a report that the law requires
      Given the recording is part of the patient's care
      And the law requires the disclosure
      When the doctor plans to use the recording
      Then the doctor may disclose the recording without consent, because the law requires it, under 15.6

    @15.7
    Scenario: Photographs of injuries that the doctor uses in evidence, as the judge directs
      Given the recording is part of the patient's care
      And a judge or presiding officer has directed the disclosure
      When the doctor plans to use the recording
      Then the doctor may disclose the recording without consent, because a court directs it, under 15.7

    @16.1 @46.2
    Scenario: A film of a patient wanted by a newspaper: what the attorney weighs
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the use is in widely accessible public media
      When the doctor plans to show or give the recording to someone else
      Then the person with legal authority must assess and decide whether the public interest justifies the disclosure, under 46.2
      And the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1

    @16.1 @16.2 @46.3
    Scenario: A film of a patient wanted by a newspaper: what the doctor weighs where nobody else may decide
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And the use is in widely accessible public media
      When the doctor plans to show or give the recording to someone else
      Then the doctor must follow paragraph 16 in deciding about the disclosure, under 46.3
      And the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1
      And the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2

  @p16
  Rule: Paragraph 16: Disclosure in the public interest

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording

    @situation @page:police-request @16.1 @16.2 @16.3 @15.4
    Scenario: The police ask for a photograph of a patient's injuries. May I hand it over?
      Nobody has asked the patient, and neither a law nor a court requires it.

      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the recording is to be given to someone for another reason
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the public interest is relied on and nobody has assessed it
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1
      And the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2
      And 16.2 is outstanding
      And the doctor must assess each case by itself, under 16.3
      And the doctor must follow the GMC's Confidentiality guidance, under 15.4
      And the decision is left to a person's judgement

    @15.5 @15.8 @16.2 @16.3 @16.1 @16.4
    Scenario: Photographs of injuries given to the police to protect others
      Given the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the recording without consent, as justified in the public interest, under 15.8
      And 15.5 does not apply, because of 15.8
      And the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2
      And the doctor must assess each case by itself, under 16.3
      And the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1
      And the advice points to Confidentiality: good practice in handling patient information, under 16.4
      And the doctor may go ahead

    @15.5 @15.8 @16.2 @16.3
    Scenario: Photographs of injuries withheld because the harm of showing them weighs more
      Given the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And the use is judged not to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.8 does not apply
      And 15.5 is not met
      And the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2
      And the doctor must assess each case by itself, under 16.3
      And the doctor must not go ahead as things stand

    @15.8 @16.2 @16.3
    Scenario: A public interest that is claimed and that nobody has weighed
      Given the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And the public interest is relied on and nobody has assessed it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.8 depends on whether the disclosure is justified in the public interest
      And 16.2 is outstanding
      And 16.3 is outstanding
      And the decision is left to a person's judgement

    @15.8 @16.2 @16.3 @16.1 @16.4
    Scenario: Photographs of injuries asked for without any public interest
      Given the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.8 does not apply
      And 16.2 does not apply
      And 16.3 does not apply
      And 16.1 does not apply
      And 16.4 does not apply
      And the doctor must not go ahead as things stand

    @15.5
    Scenario: A refusal that an assessment of the public interest could open
      Given the patient is identifiable from the recording
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 15.5 is not met
      And the doctor must not go ahead as things stand
      And a person may judge that the use is judged to be justified in the public interest

    @16.1
    Scenario: A photograph of injuries that the doctor shows at a meeting on violence, to protect others
      Given the use is judged to be justified in the public interest
      When the doctor plans to use the recording
      Then the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1

    @16.2 @16.3
    Scenario: A picture for the patient's own care, of which somebody says that it is in the public interest
      Care needs no such ground, so nothing has to be weighed for it.
      Given the use is for the patient's own care
      And the patient is identifiable from the recording
      And the public interest is relied on and nobody has assessed it
      When the doctor plans to show or give the recording to someone else
      Then 16.2 does not apply
      And 16.3 does not apply

  @p17
  Rule: Paragraph 17: Anonymised or coded recordings

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:teaching-slides-anonymised @17.1 @17.2 @8.8
    Scenario: May I put an anonymised photograph of a patient on my teaching slides?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is anonymised
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor should bear in mind that small details may still identify the patient, under 17.2
      And the doctor must anonymise or code the recording before its secondary use, under 8.8
      And 8.8 is met
      And the doctor may go ahead

    @situation @page:case-report-anonymised @17.1 @17.2 @17.3
    Scenario: May I publish an anonymised picture in a case report without asking the patient?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is in a journal or other learning material
      And the recording is anonymised
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor should bear in mind that small details may still identify the patient, under 17.2
      And the doctor should take particular care over anonymity before using or publishing without consent, under 17.3
      And the doctor may go ahead

    @8.2
    Scenario: A coded video for teaching, of a child whose parent had refused the recording
      Given the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has refused the recording
      And the recording is coded
      And the use is for a secondary purpose outside the public domain
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor must respect the patient's right to make or share in decisions that affect them, under 8.2
      And the decision is left to a person's judgement

    @17.1 @17.2
    Scenario Outline: Coded skin photographs for a purpose related to healthcare
      Assessing students counts as such a purpose.
      Given the patient is an adult
      And the recording is coded
      And the recording is not held in a teaching collection
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is <purpose>
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor should bear in mind that small details may still identify the patient, under 17.2

      Examples:
        | purpose                          |
        | teaching, training or assessment |
        | research                         |
        | another health-related one       |

    @17.1 @17.3 @15.5
    Scenario: Coded photographs for a research team
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is coded
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is research
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And 15.5 does not apply
      And 17.3 does not apply
      And the doctor may go ahead

    @17.1 @15.5
    Scenario: Photographs for a research team in which a tattoo may give the patient away
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient may be identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is research
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 17.1 does not apply
      And 15.5 is not met
      And the doctor must not go ahead as things stand
      And it would change if the recording is coded
      And it would change if the recording is anonymised

    @17.1
    Scenario: A patient who does not want coded photographs used in research
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is coded
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is research
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

    @17.1 @17.2
    Scenario: Coded photographs for an insurer
      The permission is for purposes related to healthcare; for another one consent is needed.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is coded
      And the recording is to be given to someone for another reason
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 17.1 does not apply
      And the doctor should bear in mind that small details may still identify the patient, under 17.2
      And the doctor must not go ahead as things stand

    @17.2
    Scenario: Coded photographs for the patient's own treatment
      Given the recording is coded
      And the use is for the patient's own care
      When the doctor plans to show or give the recording to someone else
      Then 17.2 does not apply

    @17.1
    Scenario: A coded skin photograph in a public lecture
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is coded
      And the use is in public but not in public media, such as an open lecture
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 17.1 does not apply
      And the doctor must not go ahead as things stand
      And it would change if the recording is anonymised

    @17.1 @17.2 @17.3
    Scenario: An anonymised skin photograph in a journal
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is in a journal or other learning material
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor should bear in mind that small details may still identify the patient, under 17.2
      And the doctor should take particular care over anonymity before using or publishing without consent, under 17.3
      And the doctor may go ahead

    @17.3
    Scenario: An anonymised skin photograph in a journal, with the patient's consent
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is anonymised
      And the use is in a journal or other learning material
      And the patient has agreed to this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 17.3 does not apply
      And the doctor may go ahead

    @17.1 @17.3
    Scenario: A coded skin photograph in a journal
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the recording is coded
      And the use is in a journal or other learning material
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor should take particular care over anonymity before using or publishing without consent, under 17.3
      And reading 5 leaves the decision to a person
      And the decision is left to a person's judgement

    @17.1 @17.3 @8.9
    Scenario: A recognisable face in a journal
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the use is in a journal or other learning material
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 17.1 does not apply
      And 17.3 does not apply
      And 8.9 is not met
      And the doctor must not go ahead as things stand

    @17.1
    Scenario: A patient without capacity whose anonymised skin photograph is wanted for a magazine
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is anonymised
      And the recording was made as the law on incapacity requires
      And the use is in widely accessible public media
      And no consent covers this use and nobody has been asked about it
      And nobody relies on the public interest
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 17.1 does not apply
      And reading 43 leaves the decision to a person
      And the decision is left to a person's judgement

    @17.1
    Scenario: A patient without capacity whose anonymised skin photograph is wanted for a textbook
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is anonymised
      And the use is in a journal or other learning material
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor may go ahead

    @17.1 @52.1
    Scenario: A post-mortem image that the patient did not want used for teaching
      Given the recording belongs to a post-mortem examination
      And the recording is made to help find the cause of death
      And the recording is an image of internal organs or structures
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording used in this way
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 17.1 does not apply, because of 47.3
      And 52.1 does not apply, because of 47.3
      And the doctor should not go ahead as things stand
      And nothing that the doctor can do would change it

    @17.1 @52.1
    Scenario: A post-mortem image about which the patient left no wish
      Given the recording belongs to a post-mortem examination
      And the recording is made to help find the cause of death
      And the recording is an image of internal organs or structures
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And no consent covers this use and nobody has been asked about it
      And no wish of the patient's against it is known
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And the doctor need not get consent to use the anonymised post-mortem recording for a secondary purpose, under 52.1
      And the doctor may go ahead

    @17.2
    Scenario: Coded photographs that stay on the hospital server
      Given the recording is coded
      When the doctor is storing or disposing of the recording
      Then 17.2 does not apply

    @17.2
    Scenario: A face shown at a seminar with the patient's consent
      Nobody takes it for anonymous.
      Given the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And the original consent covers this use
      When the doctor plans to use the recording
      Then 17.2 does not apply

    @17.3
    Scenario: An anonymised skin photograph sent to a journal without consent
      Given the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the use is in a journal or other learning material
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to show or give the recording to someone else
      Then the doctor should take particular care over anonymity before using or publishing without consent, under 17.3

    @17.1
    Scenario: A wound picture that the patient wants deleted, anonymised for teaching
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the recording is anonymised
      And no consent covers this use and nobody has been asked about it
      And the patient does not want the recording kept
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may disclose the anonymised or coded recording for healthcare purposes without consent, under 17.1
      And reading 9 leaves the decision to a person
      And the decision is left to a person's judgement

  @p18
  Rule: Paragraph 18: Consent from someone with legal authority

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:dementia-pressure-sore @18.1 @32.1 @28.2 @8.4
    Scenario: A patient with dementia has an attorney. Who decides about a photograph of a pressure sore?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent from someone with legal authority before recording, under 18.1
      And 18.1 is outstanding
      And the person with legal authority must apply the principles of paragraph 31 before giving or refusing consent, under 32.1
      And the doctor must not assume that a patient who cannot make one decision can make none, under 28.2
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @situation @page:attorney-refuses @18.1 @8.4
    Scenario: The patient's attorney refuses a photograph of a wound. May we take it?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent from someone with legal authority before recording, under 18.1
      And 18.1 is not met
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is not met
      And the doctor must not go ahead as things stand

    @18.1 @13.2 @13.3 @13.4
    Scenario: A gait video of a patient with dementia who has an attorney
      That whoever decides is told what a patient would be told is inferred (reading 38).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get consent from someone with legal authority before recording, under 18.1
      And 18.1 is outstanding
      And 13.2 is unclear, under reading 38
      And 13.3 is unclear, under reading 38
      And 13.4 is unclear, under reading 38
      And the doctor may go ahead once what is outstanding is done

    @18.1
    Scenario: A gait video to which the attorney has agreed
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 is met
      And the doctor may go ahead

    @18.1
    Scenario: A gait video that the attorney has refused
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @18.1
    Scenario: A gait video of a patient who understands the investigation
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      When the doctor plans to make or arrange the recording
      Then 18.1 does not apply

    @18.1 @19.1 @19.2
    Scenario: A gait video made for teaching alone
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      When the doctor plans to make or arrange the recording
      Then 18.1 does not apply
      And 19.1 does not apply
      And 19.2 does not apply

    @18.1 @31.1
    Scenario: A helpful photograph apart from any procedure, of a patient without capacity
      With no procedure to decide about, the law's own test opens the way.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And there is no procedure to decide about
      And nobody has legal authority to decide for the patient
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 does not apply
      And the doctor must act by the law on patients who lack capacity, under 31.1
      And the doctor may go ahead

    @18.1 @13.1
    Scenario: An attorney agrees and the patient, who can decide about the film, has not been asked
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 is met
      And 13.1 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @18.1 @18.4
    Scenario: A patient whose grasp of the investigation nobody has assessed
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient's capacity to decide about the procedure is in question and unassessed
      And someone has legal authority to decide for the patient
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 depends on whether the patient has capacity to decide about the procedure
      And the advice points to Decision making and consent, under 18.4
      And the doctor may go ahead once what is outstanding is done

    @18.3 @18.4 @19.3 @18.2 @19.4 @19.5
    Scenario Outline: Who may speak for a patient with dementia, where <where>
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And <where>
      When the doctor plans to make or arrange the recording
      Then the advice says that court-appointed deputies and holders of lasting powers of attorney can have legal authority, under 18.3
      And the advice points to Decision making and consent, under 18.4
      And the advice says that the Mental Capacity Act 2005 governs, under 19.3
      And 18.2 does not apply
      And 19.4 does not apply
      And 19.5 does not apply

      Examples:
        | where                       |
        | the doctor works in England |
        | the doctor works in Wales   |

    @18.2 @18.4 @19.4 @18.3 @19.3 @19.5
    Scenario: Who may speak for a patient with dementia in Scotland
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And the doctor works in Scotland
      When the doctor plans to make or arrange the recording
      Then the advice says that welfare attorneys and court-appointed guardians can have legal authority, under 18.2
      And the advice points to Decision making and consent, under 18.4
      And the advice says that the Adults with Incapacity (Scotland) Act 2000 governs, under 19.4
      And 18.3 does not apply
      And 19.3 does not apply
      And 19.5 does not apply

    @19.5 @18.2 @18.3 @19.3 @19.4
    Scenario: Who may speak for a patient with dementia in Northern Ireland
      The endnotes name nobody there and no statute (reading 31).
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And the doctor works in Northern Ireland
      When the doctor plans to make or arrange the recording
      Then the advice says that common law governed when the text was written; check what applies now, under 19.5
      And 18.2 does not apply
      And 18.3 does not apply
      And 19.3 does not apply
      And 19.4 does not apply

    @18.2 @18.3 @18.4 @19.3 @19.4 @19.5 @19.6
    Scenario Outline: A patient in <nation> who decides about investigation and film alone
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And the doctor works in <nation>
      When the doctor plans to make or arrange the recording
      Then 18.2 does not apply
      And 18.3 does not apply
      And 18.4 does not apply
      And 19.3 does not apply
      And 19.4 does not apply
      And 19.5 does not apply
      And 19.6 does not apply

      Examples:
        | nation           |
        | England          |
        | Scotland         |
        | Northern Ireland |

    @18.1 @7.2
    Scenario: A microscope slide photographed for the care of a patient with an attorney
      Given the recording is part of the patient's care
      And the recording is an image of a pathology slide
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for the patient's care, under 7.2
      And 18.1 does not apply, because of 7.2

    @18.1 @10.1
    Scenario: A hip X-ray to which the attorney agreed with the investigation
      Implied consent follows whoever validly consented to the procedure.
      Given the recording is part of the patient's care
      And the recording is an X-ray
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor need not get separate consent to the recording, which the consent to the procedure implies, under 10.1
      And 18.1 is met
      And the doctor may go ahead

    @18.1 @8.4
    Scenario: A gait video to which the attorney agreed under pressure
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And a person with legal authority has consented to the recording
      And the consent was given under pressure or for an inducement
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 is not met
      And 8.4 is not met

    @18.1 @18.4
    Scenario Outline: A hidden camera to protect a patient with dementia from a carer: <authorisation>
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And <authorisation>
      And only this recording can give what protects someone from serious harm
      When the doctor considers recording covertly
      Then 18.1 <answer>
      And the advice points to Decision making and consent, under 18.4

      Examples:
        | authorisation                                                       | answer                          |
        | a relevant body has authorised the covert recording                 | does not apply, because of 54.3 |
        | authorisation for the covert recording has been sought and not yet given | is outstanding             |

    @18.2 @19.4
    Scenario: A daughter in Glasgow who films her father's seizure on the ward by herself
      Given the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the doctor works in Scotland
      When others record by themselves and the doctor has no part in it
      Then 18.2 does not apply
      And 19.4 does not apply

    @18.1
    Scenario: A gait video that is being made while the attorney is still to be asked
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the recording is being made
      Then 18.1 is not met
      And the doctor must stop

    @18.4 @19.6
    Scenario: Seizures of a 17-year-old filmed as part of the assessment
      Given the recording is part of the patient's care
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then the advice points to Decision making and consent, under 18.4
      And the advice says that lawful treatment follows the relevant legislation or common law, under 19.6

    @18.2 @18.3 @19.3 @19.4 @19.5
    Scenario Outline: A film of a patient with dementia that stays in the archive, where <where>
      Nothing is to be decided about the film.
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And <where>
      When the doctor is storing or disposing of the recording
      Then 18.2 does not apply
      And 18.3 does not apply
      And 19.3 does not apply
      And 19.4 does not apply
      And 19.5 does not apply

      Examples:
        | where                                |
        | the doctor works in England          |
        | the doctor works in Scotland         |
        | the doctor works in Northern Ireland |

    @18.2 @18.3 @19.3 @19.4 @19.5
    Scenario Outline: A film of a toddler's seizure, where <where>
      Who decides for an adult, and by what law, does not matter for a child.
      Given the recording is part of the patient's care
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And <where>
      When the doctor plans to make or arrange the recording
      Then 18.2 does not apply
      And 18.3 does not apply
      And 19.3 does not apply
      And 19.4 does not apply
      And 19.5 does not apply

      Examples:
        | where                                |
        | the doctor works in England          |
        | the doctor works in Scotland         |
        | the doctor works in Northern Ireland |

    @18.2
    Scenario Outline: Who may speak for a Scottish patient where <able> and <stage>
      Given the recording is part of the patient's care
      And the patient is an adult
      And <able>
      And <procedure>
      And the doctor works in Scotland
      When <stage>
      Then the advice says that welfare attorneys and court-appointed guardians can have legal authority, under 18.2

      Examples:
        | able                                                     | procedure                                                | stage                                                          |
        | the patient has capacity to decide about the recording   | the patient lacks capacity to decide about the procedure | the doctor plans to make or arrange the recording              |
        | the patient lacks capacity to decide about the recording | the patient has capacity to decide about the procedure   | the recording is being made                                    |
        | the patient lacks capacity to decide about the recording | no law requires the disclosure                           | the doctor plans to use the recording                          |
        | the patient lacks capacity to decide about the recording | no law requires the disclosure                           | the doctor plans to show or give the recording to someone else |

    @19.1 @19.2 @19.6
    Scenario: A 17-year-old who can decide about urgent treatment, and not about the film of it
      19 speaks of treatment that somebody else would have to decide about.
      Given the recording is part of the patient's care
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient has capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then 19.1 does not apply
      And 19.2 does not apply
      And 19.6 does not apply

  @p19
  Rule: Paragraph 19: When nobody has authority, or treatment cannot wait

    Background:
      Given the item is a photograph, video or sound recording of a patient
      And the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure

    @situation @page:treatment-cannot-wait @19.2 @18.1 @31.1 @8.4
    Scenario: Treatment cannot wait and the patient cannot decide. May we record what is part of the treatment?
      Given someone has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where treatment must be given at once, under 19.2
      And 18.1 does not apply, because of 19.2
      And the doctor must act by the law on patients who lack capacity, under 31.1
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is met
      And the doctor may go ahead

    @19.1 @19.2 @18.1 @19.6
    Scenario: Film of seizures during an assessment, with nobody appointed
      Given nobody has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where nobody has authority to decide, under 19.1
      And 19.2 does not apply
      And 18.1 does not apply, because of 19.1
      And the advice says that lawful treatment follows the relevant legislation or common law, under 19.6
      And the doctor may go ahead

    @19.1 @18.1
    Scenario: Film of seizures during an assessment, with a court-appointed deputy
      Given someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then 19.1 does not apply
      And 18.1 is outstanding

    @18.1
    Scenario: Film of seizures during an assessment, over which two attorneys disagree
      Given someone has legal authority to decide for the patient
      And people with legal authority disagree about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 is not met
      And reading 22 leaves the decision to a person
      And the decision is left to a person's judgement

    @19.1 @18.1 @19.6
    Scenario: A film that would merely help the assessment, with nobody appointed
      Given nobody has legal authority to decide for the patient
      And treatment can wait
      And the recording is not an integral part of lawful investigation or treatment
      And the recording is not necessary
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 19.1 does not apply
      And 19.6 does not apply
      And the doctor must get consent from someone with legal authority before recording, under 18.1
      And the doctor must not go ahead as things stand

    @18.1 @31.1
    Scenario: A film that would merely help the assessment, meets the principles of 31, and nobody is appointed
      A helpful recording that is no integral part of treatment goes by paragraph 31 (reading 21).
      Given nobody has legal authority to decide for the patient
      And treatment can wait
      And the recording is not an integral part of lawful investigation or treatment
      And the recording is necessary
      And the recording is of benefit to the patient or in their best interests
      And no less restrictive way would achieve the purpose
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 18.1 does not apply, because of 31.1
      And the doctor may go ahead

    @19.1 @9.1
    Scenario: A patient without capacity who pushes the camera away
      No paragraph protects an adult's distress as 34 does a child's; the patient's wish still binds.
      Given nobody has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And the patient does not want to be recorded
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where nobody has authority to decide, under 19.1
      And 9.1 is not met
      And the doctor must not go ahead as things stand

    @19.2 @18.1
    Scenario: A rash photographed in an emergency while the attorney cannot be reached
      Given someone has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may make the recording, integral to lawful care, where treatment must be given at once, under 19.2
      And 18.1 does not apply, because of 19.2
      And the doctor may go ahead

    Scenario: A rash photographed in an emergency, and whether there is an attorney nobody knows
      What cannot wait does not wait for word of who may decide; a known refusal is another thing (reading 21).
      Given it is not known whether anyone has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may go ahead

    @19.2 @18.1
    Scenario: A rash photographed while treatment can wait for the attorney
      Given someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 19.2 does not apply
      And 18.1 is not met
      And the doctor must not go ahead as things stand
      And it would change if a person with legal authority has consented to the recording

    @19.2 @18.1
    Scenario: A rash photographed in an emergency though the treatment does not need it
      Given someone has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is not an integral part of lawful investigation or treatment
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 19.2 does not apply
      And 18.1 is not met
      And the doctor must not go ahead as things stand

    @19.2 @18.1
    Scenario: A rash photographed in an emergency when an attorney refuses
      Given someone has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      And a person with legal authority has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 19.2 does not apply
      And 18.1 is not met
      And reading 21 leaves the decision to a person
      And the decision is left to a person's judgement

    @19.1 @19.2 @19.6 @18.4
    Scenario: Seizures being filmed as part of urgent treatment, with nobody appointed
      Given nobody has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      When the recording is being made
      Then the doctor may make the recording, integral to lawful care, where nobody has authority to decide, under 19.1
      And the doctor may make the recording, integral to lawful care, where treatment must be given at once, under 19.2
      And the advice says that lawful treatment follows the relevant legislation or common law, under 19.6
      And the advice points to Decision making and consent, under 18.4

  @p20
  Rule: Paragraph 20: Secondary use of a care recording

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:recognisable-incapacity-training @20.3 @20.4 @20.1 @8.9
    Scenario: A patient lacks capacity and nobody may decide for them. May we train staff with a recognisable picture?
      Given the recording is part of the patient's care
      And the patient is an adult
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the use is for a secondary purpose outside the public domain
      And the secondary purpose is teaching, training or assessment
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may decide, as the law permits, whether the recording can be used, under 20.3
      And whoever takes the decision should decide in the public interest and as the law requires, under 20.4
      And 20.1 does not apply, because of 20.3
      And the doctor must use or disclose an identifying recording only with consent or other valid authority, under 8.9
      And 8.9 is outstanding
      And the next question is whether the disclosure is justified in the public interest
      And the decision is left to a person's judgement

    @20.1 @20.2 @20.3 @20.4 @20.5
    Scenario: A stroke patient's rehabilitation film, wanted for teaching
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor should anonymise or code the recording of a patient who lacks capacity, under 20.1
      And 20.1 is not met
      And 20.2 does not apply
      And 20.3 does not apply
      And 20.4 does not apply
      And the advice points to Confidentiality: Disclosing information for education and training purposes, under 20.5
      And the doctor must not go ahead as things stand
      And it would change if the recording is coded
      And it would change if the recording is anonymised

    @20.1
    Scenario: A stroke patient's rehabilitation film, coded for teaching
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is coded
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.1 is met
      And the doctor may go ahead

    @20.1 @20.2 @20.3 @20.5
    Scenario: A rehabilitation film of a patient who can decide
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient has capacity to decide about the recording
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 20.1 does not apply
      And 20.2 does not apply
      And 20.3 does not apply
      And 20.5 does not apply

    @20.1 @20.2 @20.3
    Scenario: A rehabilitation film of a ten-year-old who cannot decide
      Given the recording is part of the patient's care
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 20.1 does not apply
      And 20.2 does not apply
      And 20.3 does not apply

    @20.1 @20.2 @20.3
    Scenario: A rehabilitation film that was made for teaching from the start
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 20.1 does not apply
      And 20.2 does not apply
      And 20.3 does not apply

    @20.1 @20.2 @20.3
    Scenario: A rehabilitation film shown to the physiotherapist who treats the patient
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And the use is for the patient's own care
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.1 does not apply
      And 20.2 does not apply
      And 20.3 does not apply
      And the doctor may go ahead

    @20.1 @20.2 @20.3 @20.4
    Scenario: A facial film that only teaches uncovered, with an attorney who agrees
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And a person entitled to decide for the patient has agreed to this use
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.1 does not apply, because of 20.2
      And the doctor should seek agreement from anyone with legal power to decide for the patient, under 20.2
      And 20.2 is met
      And 20.3 does not apply
      And whoever takes the decision should decide in the public interest and as the law requires, under 20.4
      And 20.4 is met
      And the doctor may go ahead

    @20.2 @20.4
    Scenario Outline: A facial film that only teaches uncovered: the attorney agrees, and <interest>
      Whoever decides should do so in the public interest; the finding is theirs (reading 18).

      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And a person entitled to decide for the patient has agreed to this use
      And <interest>
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.2 is met
      And 20.4 is <done>
      And <verdict>

      Examples:
        | interest                                                     | done        | verdict                                        |
        | the use is judged not to be justified in the public interest | not met     | the doctor should not go ahead as things stand |
        | the public interest is relied on and nobody has assessed it  | outstanding | the decision is left to a person's judgement   |

    @20.4
    Scenario: A facial film that only teaches uncovered, agreed to while the patient could decide
      What the patient agreed to, nobody decides for the patient.

      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And the original consent covers this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.4 does not apply
      And the doctor may go ahead

    @20.2 @20.3 @8.9
    Scenario: A facial film that only teaches uncovered, with an attorney who has not agreed
      The doctor does not decide in the attorney's place.
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.2 is not met
      And 20.3 does not apply
      And 8.9 is not met
      And the doctor must not go ahead as things stand

    @20.2 @8.9
    Scenario: A facial film that only teaches uncovered, with an attorney who refuses
      To seek agreement is done by asking; what the answer permits is another matter (8.9).

      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And whoever may decide was asked about this use and has refused it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.2 is met
      And 8.9 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @20.2
    Scenario: A film that cannot be anonymised waits for the attorney's answer
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding is not practicable
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 20.2 is not met
      And it would change if a person entitled to decide for the patient has agreed to this use

    @20.2 @20.3
    Scenario: A film that cannot be anonymised, with nobody knowing whether there is an attorney
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And it is not known whether anyone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding is not practicable
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 20.2 depends on whether anyone has legal authority to decide for the patient
      And 20.3 depends on whether anyone has legal authority to decide for the patient

    @20.1 @20.2 @20.3 @20.4
    Scenario: A facial film that only teaches uncovered, with nobody appointed
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And the use is judged to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.1 does not apply, because of 20.3
      And 20.2 does not apply, because of 20.3
      And the doctor may decide, as the law permits, whether the recording can be used, under 20.3
      And whoever takes the decision should decide in the public interest and as the law requires, under 20.4
      And the doctor may go ahead

    @20.3 @20.4
    Scenario: A gait film that cannot be anonymised, before anyone has thought of the public interest
      That nobody relies on the public interest is never taken for granted where a doctor has to weigh it.
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding is not practicable
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may decide, as the law permits, whether the recording can be used, under 20.3
      And whoever takes the decision should decide in the public interest and as the law requires, under 20.4
      And the decision is left to a person's judgement

    @20.3 @8.9
    Scenario: A facial film that the doctor finds not to serve the public interest
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And the use is judged not to be justified in the public interest
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then the doctor may decide, as the law permits, whether the recording can be used, under 20.3
      And 8.9 is not met
      And the doctor must not go ahead as things stand
      And nothing that the doctor can do would change it

    @20.1
    Scenario: A rehabilitation film of a 17-year-old without capacity
      Given the recording is part of the patient's care
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient is identifiable from the recording
      And anonymising or coding is practicable and serves the purpose
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 20.1 is unclear, under reading 22

    @20.2 @20.3
    Scenario: A film of a 17-year-old without capacity that cannot be anonymised
      Given the recording is part of the patient's care
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding is not practicable
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to use the recording
      Then 20.3 is unclear, under reading 22
      And 20.2 does not apply, because of 20.3

    @20.1
    Scenario: A stroke patient's rehabilitation film, anonymised and lent to a college
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the recording is anonymised
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to show or give the recording to someone else
      Then the doctor should anonymise or code the recording of a patient who lacks capacity, under 20.1
      And 20.1 is met

    @20.1 @20.2 @20.3 @20.4
    Scenario: A stroke patient's rehabilitation film, wanted by an insurer
      That is no secondary purpose: it goes by 15 and 16.
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the recording is to be given to someone for another reason
      When the doctor plans to use the recording
      Then 20.1 does not apply
      And 20.2 does not apply
      And 20.3 does not apply
      And 20.4 does not apply

    @20.2
    Scenario: A facial film that only teaches uncovered, over which two attorneys disagree
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And those who may decide for the patient disagree about this use
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 20.2 is met
      And reading 22 leaves the decision to a person

    @16.1 @16.2 @20.3 @20.4
    Scenario: A facial film lent to a college, with nobody appointed: the doctor weighs
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then the doctor may decide, as the law permits, whether the recording can be used, under 20.3
      And whoever takes the decision should decide in the public interest and as the law requires, under 20.4
      And the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1
      And the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2

    @16.1 @20.2
    Scenario: A facial film lent to a college, with an attorney to ask: what public interest means
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      When the doctor plans to show or give the recording to someone else
      Then the doctor should seek agreement from anyone with legal power to decide for the patient, under 20.2
      And the advice says that a public-interest disclosure can be justified when its benefits outweigh both the patient's and the public's interest in confidentiality, under 16.1

    @20.4
    Scenario: A facial film made for teaching from the start
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      When the doctor plans to use the recording
      Then 20.4 does not apply

    @20.4
    Scenario: A facial film that only teaches uncovered, with a consent got under pressure while the patient could decide
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And the original consent covers this use
      And the consent was given under pressure or for an inducement
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then whoever takes the decision should decide in the public interest and as the law requires, under 20.4

    @20.4
    Scenario Outline: A facial film for which the law decides, so that nobody has to: <law>
      Given the recording is part of the patient's care
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And <law>
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to show or give the recording to someone else
      Then 20.4 <answer>

      Examples:
        | law                                                              | answer                          |
        | the law requires the disclosure                                  | does not apply, because of 15.6 |
        | a judge or presiding officer has directed the disclosure         | does not apply, because of 15.7 |
        | another legal authority for what is planned has been established | does not apply                  |

    @20.4
    Scenario: A facial film of a 17-year-old without capacity that only teaches uncovered
      Given the recording is part of the patient's care
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And nobody has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And the use is for a secondary purpose outside the public domain
      And no consent covers this use and nobody has been asked about it
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then 20.4 is unclear, under reading 22

    @16.2 @16.3
    Scenario Outline: A patient's deputy weighs the public interest in <what>
      Given <made for>
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And <use>
      And the use is judged to be justified in the public interest
      When the doctor plans to use the recording
      Then 16.2 does not apply
      And 16.3 does not apply

      Examples:
        | what                            | made for                                                                  | use                                                                   |
        | a film for a college            | the recording is part of the patient's care                               | the use is for a secondary purpose outside the public domain          |
        | a journal's picture             | the recording is part of the patient's care                               | the use is in a journal or other learning material                    |
        | a picture at an open lecture    | the recording is part of the patient's care                               | the use is in public but not in public media, such as an open lecture |
        | a teaching film on television   | the recording is made for teaching, research or another secondary purpose | the use is in widely accessible public media                          |

    @16.2 @16.3
    Scenario Outline: The doctor weighs the public interest in <what>, whoever decides for the patient
      Paragraph 20 is about secondary uses of what was made for care, and 46 about public media.
      Given <made for>
      And the patient is an adult
      And the patient lacks capacity to decide about the recording
      And someone has legal authority to decide for the patient
      And the patient is identifiable from the recording
      And anonymising or coding would not serve the purpose
      And <use>
      And the use is judged to be justified in the public interest
      When the doctor plans to use the recording
      Then the doctor must weigh the likely harm of not disclosing against the possible harm of disclosing, under 16.2
      And the doctor must assess each case by itself, under 16.3

      Examples:
        | what                            | made for                                                                  | use                                                                   |
        | a picture for the police        | the recording is part of the patient's care                               | the recording is to be given to someone for another reason            |
        | a teaching film in a classroom  | the recording is made for teaching, research or another secondary purpose | the use is for a secondary purpose outside the public domain          |
        | a teaching film at a lecture    | the recording is made for teaching, research or another secondary purpose | the use is in public but not in public media, such as an open lecture |

  @p21
  Rule: Paragraph 21: Consent by or for a child or young person

    Background:
      Given the item is a photograph, video or sound recording of a patient

    @situation @page:child-photograph @21.3 @21.4 @8.4
    Scenario: Whose consent do I need to photograph a young child's rash?
      Given the recording is part of the patient's care
      And the patient is under 16
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient lacks capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the consent of a person with parental responsibility, under 21.3
      And 21.3 is outstanding
      And the doctor should follow paragraphs 13 and 14 when seeking consent, under 21.4
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is outstanding
      And the doctor may go ahead once what is outstanding is done

    @situation @page:fifteen-year-old @21.1 @21.2 @8.4
    Scenario: A fifteen-year-old who understands agrees to a photograph and wants no parent told. Is that enough?
      Given the recording is part of the patient's care
      And the patient is under 16
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the child or young person may consent to the recording in their own right, under 21.1
      And the doctor should encourage the child or young person to involve their parents, under 21.2
      And 21.2 is outstanding
      And 21.3 does not apply
      And the doctor must record only with consent or other valid authority, under 8.4
      And 8.4 is met
      And the doctor may go ahead

    @21.1 @21.2 @21.3 @13.1 @21.6
    Scenario: Acne photographed in a fourteen-year-old who understands
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the child or young person may consent to the recording in their own right, under 21.1
      And the doctor should encourage the child or young person to involve their parents, under 21.2
      And the doctor must get the patient's consent to the recording, under 13.1
      And 21.3 does not apply
      And the advice points to 0-18 years: guidance for all doctors, under 21.6
      And the doctor may go ahead once what is outstanding is done

    @21.1 @21.2 @21.3 @13.1
    Scenario: A burn photographed in a toddler
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then the doctor must get the consent of a person with parental responsibility, under 21.3
      And 21.3 is outstanding
      And 13.1 does not apply, because of 21.3
      And 21.1 does not apply
      And 21.2 does not apply

    @21.3 @21.4
    Scenario: A burn photographed in a toddler for teaching alone
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 21.3 does not apply
      And 21.4 does not apply

    @21.1 @21.2 @13.1 @21.6
    Scenario: Acne photographed in a 17-year-old who understands
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient has capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.1 does not apply
      And 21.2 does not apply
      And the doctor must get the patient's consent to the recording, under 13.1
      And the advice points to 0-18 years: guidance for all doctors, under 21.6
      And the doctor may go ahead once what is outstanding is done

    @21.1 @21.2
    Scenario: Acne photographed for teaching alone in a fourteen-year-old who understands
      Given the recording is made for teaching, research or another secondary purpose
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient has capacity to decide about the recording
      When the doctor plans to make or arrange the recording
      Then 21.1 does not apply
      And 21.2 does not apply

    @21.1 @21.2 @13.1
    Scenario: A parent objects and the fourteen-year-old, who understands, agrees
      Involving the parents is encouraged; their consent is not needed.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient has capacity to decide about the recording
      And the patient has consented to the recording
      And a person with parental responsibility has refused the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the child or young person may consent to the recording in their own right, under 21.1
      And 13.1 is met
      And 21.2 is outstanding
      And the doctor may go ahead

    @21.3
    Scenario: A burn photographed in a toddler with the parent's consent
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is met
      And the doctor may go ahead

    @21.3
    Scenario: A burn photographed in a toddler before the parent is asked
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And no person with parental responsibility has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is not met
      And the doctor must not go ahead as things stand
      And it would change if a person with parental responsibility has consented to the recording

    @21.3
    Scenario: A burn photographed in a toddler whose parents disagree
      The text speaks of a parent; of two who disagree it says nothing (reading 22).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And people with parental responsibility disagree about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is not met
      And reading 22 leaves the decision to a person
      And the decision is left to a person's judgement

    @10.1
    Scenario: A toddler's scan of which one parent wants a picture and the other none
      Given the recording is part of the patient's care
      And the recording is an ultrasound image
      And consent to the investigation or treatment has been given
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And people with parental responsibility disagree about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 10.1 does not apply
      And reading 22 leaves the decision to a person
      And the decision is left to a person's judgement

    @21.3
    Scenario: A burn photographed in a toddler during resuscitation
      There is no rule here for a child's emergency: the law outside the text decides.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      And no person with parental responsibility has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is not met
      And reading 22 leaves the decision to a person
      And the decision is left to a person's judgement

    @21.3
    Scenario: A child's wrist photographed after the parent agreed to treatment
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor must get the consent of a person with parental responsibility, under 21.3
      And the doctor may go ahead once what is outstanding is done

    @21.3
    Scenario: A child's wrist X-rayed after the parent agreed to treatment
      Given the recording is part of the patient's care
      And the recording is an X-ray
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And consent to the investigation or treatment has been given
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 does not apply, because of 10.1
      And the doctor may go ahead

    @21.3 @7.2
    Scenario: A microscope slide photographed for a child's care
      Given the recording is part of the patient's care
      And the recording is an image of a pathology slide
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then the doctor may photograph the slide without consent for the patient's care, under 7.2
      And 21.3 does not apply, because of 7.2

    @21.3
    Scenario: Covert video of a child, authorised on suspicion of induced illness
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And only this recording can give what protects someone from serious harm
      And a relevant body has authorised the covert recording
      When the doctor considers recording covertly
      Then 21.3 does not apply, because of 54.3
      And reading 23 leaves the decision to a person
      And the decision is left to a person's judgement

    @21.3
    Scenario: Covert video of a child, with authorisation asked for and not yet given
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And only this recording can give what protects someone from serious harm
      And authorisation for the covert recording has been sought and not yet given
      When the doctor considers recording covertly
      Then the doctor must get the consent of a person with parental responsibility, under 21.3
      And 54.3 is not met
      And the doctor must not go ahead as things stand

    @21.3 @18.1 @19.1
    Scenario: A 17-year-old without capacity, filmed with a parent's consent alone
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And a person with parental responsibility has consented to the recording
      And no person with legal authority has yet consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is met
      And 18.1 is unclear, under reading 22
      And 19.1 does not apply
      And the doctor must not go ahead as things stand

    @21.3 @18.1
    Scenario: A 17-year-old without capacity, filmed with a deputy's consent alone
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And no person with parental responsibility has yet consented to the recording
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is not met
      And 18.1 is unclear, under reading 22
      And the doctor must not go ahead as things stand
      And it would change if a person with parental responsibility has consented to the recording

    @18.1 @19.1 @19.2
    Scenario: A 17-year-old without capacity who needs treatment at once
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And treatment must be given at once
      And the recording is an integral part of lawful investigation or treatment
      When the doctor plans to make or arrange the recording
      Then 19.1 is unclear, under reading 22
      And 19.2 is unclear, under reading 22
      And 18.1 does not apply, because of 19.1

    @21.3 @18.1
    Scenario: A 17-year-old without capacity, filmed with every consent that could be asked for
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And someone has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And a person with parental responsibility has consented to the recording
      And a person with legal authority has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is met
      And 18.1 is unclear, under reading 22
      And the doctor may go ahead

    @21.3 @18.1 @19.1
    Scenario: A 17-year-old without capacity, filmed with a parent's consent and nobody appointed
      The adult route (19) and the child's route (21) both allow it.
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is 16 or 17 years old
      And the patient lacks capacity to decide about the recording
      And the patient lacks capacity to decide about the procedure
      And nobody has legal authority to decide for the patient
      And treatment can wait
      And the recording is an integral part of lawful investigation or treatment
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is met
      And 19.1 is unclear, under reading 22
      And 18.1 does not apply, because of 19.1
      And the doctor may go ahead

    @21.4 @21.5
    Scenario Outline: Seeking consent to record a young patient
      Given the recording is part of the patient's care
      And <patient>
      When the doctor plans to make or arrange the recording
      Then the doctor should follow paragraphs 13 and 14 when seeking consent, under 21.4
      And 21.5 does not apply

      Examples:
        | patient                           |
        | the patient is under 16           |
        | the patient is 16 or 17 years old |

    @21.4 @21.6
    Scenario: Seeking consent to record an adult
      Given the recording is part of the patient's care
      And the patient is an adult
      When the doctor plans to make or arrange the recording
      Then 21.4 does not apply
      And 21.6 does not apply

    @21.1 @21.2 @21.4 @21.5
    Scenario Outline: Showing a recording of a young patient
      Given the recording is part of the patient's care
      And <patient>
      When the doctor plans to show or give the recording to someone else
      Then the doctor should follow paragraphs 15 to 17 on disclosure and use, under 21.5
      And 21.1 does not apply
      And 21.2 does not apply
      And 21.4 does not apply

      Examples:
        | patient                           |
        | the patient is under 16           |
        | the patient is 16 or 17 years old |

    @21.5
    Scenario: Showing a teaching film of a ten-year-old
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is under 16
      When the doctor plans to show or give the recording to someone else
      Then 21.5 does not apply

    @21.5
    Scenario: Showing a recording of an adult
      Given the recording is part of the patient's care
      And the patient is an adult
      When the doctor plans to show or give the recording to someone else
      Then 21.5 does not apply

    @21.3 @8.4
    Scenario: A court orders photographs of a child's bruises that the parents refuse
      Whether the order stands in for their consent is a question of law (reading 7).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has refused the recording
      And another legal authority for what is planned has been established
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 8.4 is met
      And 21.3 is not met
      And reading 7 leaves the decision to a person
      And the decision is left to a person's judgement

    @21.3
    Scenario: Photographs of a child's bruises that the parents refuse, without any order
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And a person with parental responsibility has refused the recording
      And treatment can wait
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is not met
      And the doctor must not go ahead as things stand

    @21.1 @21.2 @21.6
    Scenario: A fourteen-year-old who films the scar for friends, without asking anyone
      Given the recording is part of the patient's care
      And the patient is under 16
      And the patient has capacity to decide about the recording
      When others record by themselves and the doctor has no part in it
      Then 21.1 does not apply
      And 21.2 does not apply
      And 21.6 does not apply

    @21.3 @8.4
    Scenario: A burn photographed in a toddler whose mother agreed under pressure
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And treatment can wait
      And a person with parental responsibility has consented to the recording
      And the consent was given under pressure or for an inducement
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is not met
      And 8.4 is not met

    @21.3
    Scenario: A rash photographed in a feverish child who will be able to decide tomorrow
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient cannot decide about the recording now and is expected to be able later
      And treatment can wait
      And a person with parental responsibility has consented to the recording
      And nothing else is out of the ordinary
      When the doctor plans to make or arrange the recording
      Then 21.3 is met

    @21.5 @21.6
    Scenario: A child's photographs that stay in the record
      Given the recording is part of the patient's care
      And the patient is under 16
      When the doctor is storing or disposing of the recording
      Then 21.5 does not apply
      And 21.6 does not apply

    @21.6
    Scenario: A child's scar photographed for teaching alone
      Given the recording is made for teaching, research or another secondary purpose
      And the patient is under 16
      When the doctor plans to make or arrange the recording
      Then 21.6 does not apply

    Scenario Outline: A toddler's burn wanted for a seminar that one parent wants and the other does not: <how>
      Of parents who disagree the text says nothing (reading 22).
      Given the recording is part of the patient's care
      And the recording is an ordinary photograph, film or sound recording of the patient
      And the patient is under 16
      And the patient lacks capacity to decide about the recording
      And the use is for a secondary purpose outside the public domain
      And <how>
      And those who may decide for the patient disagree about this use
      And nothing else is out of the ordinary
      When the doctor plans to use the recording
      Then reading 22 leaves the decision to a person
      And the decision is left to a person's judgement

      Examples:
        | how                                            |
        | the patient is identifiable from the recording |
        | the recording is anonymised                    |
