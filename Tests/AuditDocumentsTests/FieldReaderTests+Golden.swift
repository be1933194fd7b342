extension FieldReaderTests {
  static let elevenProblems = """
    checklists/a.yaml:1:1: error: 'id' is missing
        1 | title:
          | ^
      Do: add 'id:' followed by text.

    checklists/a.yaml:1:1: error: 'title' is empty
        1 | title:
          | ^
      Do: write text after 'title:'.

    checklists/a.yaml:2:1: error: unknown key 'verson'
        2 | verson: 2
          | ^
      Do: write 'version' if that is what you meant; otherwise take the key away.

    checklists/a.yaml:3:8: error: 'share' is '1.5', not a number from 0 to 1
        3 | share: 1.5
          |        ^
      Do: write a number from 0 to 1.

    checklists/a.yaml:4:8: error: 'limit' is text in quotation marks, not a whole number from 1 to 4
        4 | limit: "3"
          |        ^
      Do: take away the quotation marks.

    checklists/a.yaml:5:9: error: 'hidden' is 'yes', not true or false
        5 | hidden: yes
          |         ^
      Do: write true or false.

    checklists/a.yaml:6:7: error: 'from' is '1 April 2011', not a date such as 2026-03-31
        6 | from: 1 April 2011
          |       ^
      Do: write a date such as 2026-03-31.

    checklists/a.yaml:9:16: error: unknown outcome 'mett'
        9 |     outcomes: [mett, met, [x]]
          |                ^
      Do: write one of met, partlyMet, notMet, notEvidenced, notApplicable, notSeen (did you mean 'met'?).

    checklists/a.yaml:9:27: error: 'outcomes' is a list, not a single word
        9 |     outcomes: [mett, met, [x]]
          |                           ^
      Do: write one of met, partlyMet, notMet, notEvidenced, notApplicable, notSeen.

    checklists/a.yaml:10:5: error: 'sections[1]' is text, not a set of keys
       10 |   - plain text
          |     ^
      Do: write keys, each followed by a colon and its value.

    checklists/a.yaml:11:10: error: 'retired' is text, not a list
       11 | retired: none
          |          ^
      Do: write a list, each item text.

    11 errors
    """
}
