Feature: Children, and doubt

  @p4
  Rule: Paragraph 4: Children

    Background:
      Given nothing else is out of the ordinary

    @4.1 @4.2 @4.3
    Scenario: A parent has agreed and the book suits the child
      Given the reader is under 12
      And the librarian has seen the reader's card
      And a parent has agreed
      And the book suits the child
      When the reader wants to borrow the book
      Then the librarian must have a parent's agreement before a child has a book, under 4.1
      And the librarian should not give a child a book that does not suit them, under 4.2
      And the librarian should tell a child when the book is due back, under 4.3
      And 4.3 is outstanding
      And the librarian may go ahead

    @situation @page:no-parent-asked @4.1
    Scenario: A child wants a book and no parent is there. What do I do first?
      Given the reader is under 12
      And the librarian has seen the reader's card
      And the book suits the child
      When the reader wants to borrow the book
      Then the librarian must have a parent's agreement before a child has a book, under 4.1
      And 4.1 is outstanding
      And the librarian may go ahead once what is outstanding is done

    @4.1
    Scenario: A parent has refused, and nobody asks again
      Given the reader is under 12
      And the librarian has seen the reader's card
      And a parent has refused
      And the book suits the child
      When the reader wants to borrow the book
      Then 4.1 is not met
      And the librarian must not go ahead as things stand
      And nothing that the librarian can do would change it

    @4.1
    Scenario: A teenager has not asked at home
      Given the reader is 12 to 17 years old
      And the librarian has seen the reader's card
      And no parent has been asked
      When the reader wants to renew a loan
      Then 4.1 is unclear, under reading 2
      And the librarian must not go ahead as things stand
      And it would change if a parent has agreed

    @4.2
    Scenario: Whether the book suits the child is in doubt
      Given the reader is under 12
      And the librarian has seen the reader's card
      And a parent has agreed
      And it is in doubt whether the book suits the child
      When the reader wants to borrow the book
      Then 4.2 is outstanding
      And the decision is left to a person's judgement

    @4.1
    Scenario: A child is found reading without a parent's agreement
      Given the reader is under 12
      And no parent has been asked
      And the book suits the child
      When the reader is using the book in the reading room
      Then 4.1 is not met
      And the librarian must stop

    @4.2
    Scenario: A child is found reading what does not suit them
      Given the reader is under 12
      And a parent has agreed
      And the book does not suit the child
      When the reader is using the book in the reading room
      Then 4.2 is not met
      And the librarian should stop

    Scenario: A parent has agreed to the reading room alone
      Given the reader is under 12
      And the librarian has seen the reader's card
      And a parent has agreed
      And a parent has refused to let the book go home too
      And the book suits the child
      And the book is to be read in the reading room
      And the reader also wants to take the book home afterwards
      When the reader wants to borrow the book
      Then where the book is to be read in the reading room, the librarian may go ahead
      And where the book is to be read at home, the librarian must not go ahead as things stand

  @p5
  Rule: Paragraph 5: In doubt

    @5.1
    Scenario: The head librarian knows
      Given this is the harbour branch
      And nothing else is out of the ordinary
      When the reader wants to borrow the book
      Then it is good practice for the librarian to ask the head librarian when in doubt, under 5.1

    @5.2
    Scenario: There is a list of the library's books that cannot be replaced
      Given the book belongs to the library
      Then the advice says that the head librarian keeps a list of books that cannot be replaced, under 5.2

    @5.3 @5.4
    Scenario Outline: Each branch has what is said of its own lists
      Given the book belongs to the library
      And <branch>
      When the reader wants to borrow the book
      Then <said>
      And <other> does not apply

      Examples:
        | branch                     | said                                                                  | other |
        | this is the harbour branch | the advice says that the harbour branch has a second list, under 5.3 | 5.4   |
        | this is the hill branch    | the advice says that the hill branch has no other list, under 5.4    | 5.3   |

    @5.2
    Scenario: No list is kept of what readers own
      Given the book is the reader's own
      Then 5.2 does not apply
