Feature: What Riverside Library asks beyond the rules

  Scenario: The date is stamped before a book leaves
    Given the reader is an adult
    And the librarian has seen the reader's card
    And nothing else is out of the ordinary
    When the reader wants to borrow the book
    Then the librarian must stamp the date, under local rule L1
    And under local policy, the librarian may go ahead once what is outstanding is done
