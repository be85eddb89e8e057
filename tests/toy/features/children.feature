Feature: Children, and doubt

  Background:
    Given the librarian has seen the card
    And the reader is a child under 12

  @p4
  Rule: Paragraph 4: Children under 12

    @4.1 @4.2 @4.3
    Scenario: A parent agreed and the book suits the child
      Given a parent has agreed to the loan
      And the book suits the child
      And nothing else is out of the ordinary
      When the librarian is about to lend the book
      Then the librarian must have a parent's agreement before lending to a child, under 4.1
      And the librarian should not lend a child a book that does not suit them, under 4.2
      And the librarian should tell the child when the book is due, under 4.3
      And 4.3 is outstanding
      And the librarian may go ahead

    @4.1
    Scenario: A parent refused, and nobody asks again
      Given a parent has refused the loan
      And the book suits the child
      And nothing else is out of the ordinary
      When the librarian is about to lend the book
      Then 4.1 is not met
      And the librarian must not go ahead as things stand
      And nothing that the librarian can do would change it

    @4.2
    Scenario: Whether the book suits the child is a person's to say
      Given a parent has agreed to the loan
      And nobody has asked whether the book suits the child
      And nothing else is out of the ordinary
      When the librarian is about to lend the book
      Then the decision is left to a person's judgement
      And 4.2 is outstanding

  @p5
  Rule: Paragraph 5: In doubt

    @5.1
    Scenario: Whoever doubts asks
      Given a parent has agreed to the loan
      And nothing else is out of the ordinary
      When the librarian is about to renew a loan
      Then it is good practice for the librarian to ask the head librarian in doubt, under 5.1
