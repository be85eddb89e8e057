Feature: Two texts
  @p13
  Rule: Paragraph 13: consent

    Scenario: two blocks of text
      Given the patient is an adult
        """
        one
        """
        """
        and another
        """
      Then 13.1 is met
