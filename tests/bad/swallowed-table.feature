Feature: Tables
  @p13
  Rule: Paragraph 13: consent

    Scenario: a table above the steps
        | the patient is an adult |
      Given the patient is an adult
      Then 13.1 is met

    Scenario: a block of text above them
        """
        more
        """
      Given the patient is an adult
      Then 13.1 is met
