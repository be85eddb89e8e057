Feature: Fences
  @p13
  Rule: Paragraph 13: consent

    Scenario: a block of text in other quotes
      Given the patient is an adult
        '''
        Feature: not this
        '''
      Then 13.1 is met
