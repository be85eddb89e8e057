Feature: Lending and renewing

  @p1
  Rule: Paragraph 1: Anyone with a card

    @1.1 @1.2
    Scenario: A reader shows a card
      Given the reader is an adult
      And the librarian has seen the reader's card
      And nothing else is out of the ordinary
      When the reader wants to borrow the book
      Then the librarian may lend a book to anyone with a card, under 1.1
      And the librarian must see the reader's card before lending or renewing, under 1.2
      And 1.2 is met
      And the librarian may go ahead

    @1.2
    Scenario: A reader has left the card at home
      Given the reader is an adult
      And the librarian has not seen the reader's card
      And nothing else is out of the ordinary
      When the reader wants to borrow the book
      Then 1.2 is not met
      And the librarian must not go ahead as things stand
      And it would change if the librarian has seen the reader's card

    Scenario: A book that could not be replaced
      Given the reader is an adult
      And the book could not be replaced
      And the librarian has seen the reader's card
      And nothing else is out of the ordinary
      When the reader wants to borrow the book
      Then reading 1 leaves the decision to a person
      And the decision is left to a person's judgement

    Scenario: A reader's own book
      Given the book is the reader's own
      Then the guidance does not cover this

    Scenario: A reader brings a book back
      When the reader brings the book back
      Then there are duties to follow and nothing to permit

  @p2
  Rule: Paragraph 2: Renewing

    Scenario Outline: A loan is renewed unless somebody is waiting
      Given the reader is an adult
      And <reservation>
      And the librarian has seen the reader's card
      And nothing else is out of the ordinary
      When the reader wants to renew a loan
      Then <norm>
      And <verdict>

      @2.1
      Examples: nobody is waiting
        | reservation                   | norm                                                                 | verdict                    |
        | nobody has reserved the book | the librarian may renew a loan that nobody is waiting for, under 2.1 | the librarian may go ahead |

      @2.2
      Examples: somebody is waiting
        | reservation                          | norm                                                                       | verdict                                         |
        | another reader has reserved the book | the librarian must not renew a loan that somebody is waiting for, under 2.2 | the librarian must not go ahead as things stand |

  @p3
  Rule: Paragraph 3: Reserved books

    Background:
      Given the reader is an adult
      And another reader has reserved the book
      And the librarian has seen the reader's card
      And nothing else is out of the ordinary

    @situation @page:reserved-book @3.1
    Scenario: Another reader has reserved the book. May I lend it?
      When the reader wants to borrow the book
      Then the librarian must not lend a book that another reader has reserved, under 3.1
      And 3.1 is not met
      And the librarian must not go ahead as things stand

    @3.1
    Scenario: A reserved book does not go home
      When the reader wants to borrow the book
      Then the librarian must not lend a book that another reader has reserved, under 3.1
      And the librarian must not go ahead as things stand
      And it would change if the book is to be read in the reading room

    @3.1 @3.2 @3.3
    Scenario: A reserved book is read in the reading room
      Given the book is to be read in the reading room
      When the reader wants to borrow the book
      Then the librarian may let anyone use any book in the reading room, under 3.2
      And 3.1 does not apply, because of 3.2
      And it is a condition that the librarian keep the reader's card meanwhile, under 3.3
      And 3.3 is outstanding
      And the librarian may go ahead

    Scenario: A reader would like to take it home as well
      Given the book is to be read in the reading room
      And the reader also wants to take the book home afterwards
      When the reader wants to borrow the book
      Then where the book is to be read in the reading room, the librarian may go ahead
      And where the book is to be read at home, the librarian must not go ahead as things stand
