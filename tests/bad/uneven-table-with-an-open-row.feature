Feature: Bars
  @p13
  Rule: Paragraph 13: consent

    Scenario Outline: a bar that is a letter
      Given <who>
      Then 13.1 is met

      Examples:
        | who                     |
        | the patient is an adult \|
