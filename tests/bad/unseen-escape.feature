Feature: Unseen
  @p13
  Rule: Paragraph 13: consent

    Scenario: a name that [2Jturns round
      Given the patient is an adult
      Then 13.1 is met
