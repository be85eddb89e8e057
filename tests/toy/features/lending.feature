Feature: Lending and renewing

  @p1
  Rule: Paragraph 1: Whoever has a card

    @1.1 @1.2
    Scenario: A book for whoever shows a card
      Given the reader is an adult
      And the librarian has seen the card
      And nothing else is out of the ordinary
      When the librarian is about to lend the book
      Then the librarian may lend a book to whoever has a card, under 1.1
      And the librarian must see the card before lending or renewing, under 1.2
      And 1.2 is met
      And the librarian may go ahead

    @1.2
    Scenario: The card was left at home
      Given the reader is an adult
      And the librarian has not seen the card
      And nothing else is out of the ordinary
      When the librarian is about to lend the book
      Then the librarian must see the card before lending or renewing, under 1.2
      And the librarian must not go ahead as things stand
      And it would change if the librarian has seen the card

    Scenario: A book that could not be replaced
      Given the reader is an adult
      And the book could not be replaced
      And the librarian has seen the card
      And nothing else is out of the ordinary
      When the librarian is about to lend the book
      Then reading 1 leaves the decision to a person
      And the decision is left to a person's judgement

    Scenario: A reader's own book
      Given it is a reader's own book
      Then the guidance does not cover this

    Scenario: A book goes back on its shelf
      Given nothing else is out of the ordinary
      When the librarian is putting the book back
      Then there are duties to follow and nothing to permit

  @p2
  Rule: Paragraph 2: Renewing

    Scenario Outline: A loan is renewed unless somebody waits
      Given the reader is an adult
      And <reservation>
      And the librarian has seen the card
      And nothing else is out of the ordinary
      When the librarian is about to renew a loan
      Then <norm>
      And <verdict>

      @2.1
      Examples: nobody waits
        | reservation                       | norm                                      | verdict                    |
        | nobody else has reserved the book | the librarian may renew a loan, under 2.1 | the librarian may go ahead |

      @2.2
      Examples: somebody waits
        | reservation                         | norm                                                                    | verdict                                         |
        | somebody else has reserved the book | the librarian must not renew what somebody else has reserved, under 2.2 | the librarian must not go ahead as things stand |

  @p3
  Rule: Paragraph 3: Reserved books

    Background:
      Given the reader is an adult
      And somebody else has reserved the book
      And the librarian has seen the card
      And nothing else is out of the ordinary

    @3.1
    Scenario: A reserved book is not taken home
      Given the book is to be taken home
      When the librarian is about to lend the book
      Then the librarian must not lend what somebody else has reserved, under 3.1
      And the librarian must not go ahead as things stand

    @3.1 @3.2
    Scenario: A reserved book is read in the reading room
      Given the book is to be read in the reading room
      When the librarian is about to lend the book
      Then the librarian may lend a reserved book for the reading room, under 3.2
      And 3.1 does not apply, because of 3.2
      And the librarian may go ahead
