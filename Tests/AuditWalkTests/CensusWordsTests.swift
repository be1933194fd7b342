import AuditRules
import Testing

@testable import AuditWalk

@Suite struct CensusWordsTests {
  @Test(arguments: [
    ("WIRI", "child.ethnicity", "White Irish"), ("LD; AUT", "child.disabilities", "learning; autism"),
    ("N1", "referrals.primaryNeed", "abuse, neglect and exploitation"), ("N1", "visits.purpose", "N1"),
    ("2A", "contacts.source", "school"), ("2a", "referrals.source", "school"),
    ("2A school", "referrals.source", "school (2A)"), ("10", "referrals.source", "unknown"),
    ("School nurse", "referrals.source", "School nurse"), ("GP", "contacts.source", "GP"),
    ("4B; Drink; 2A", "assessments.riskFactors", "mental health: a parent or carer; Drink; drug misuse: the child"),
    ("Con artist at the door", "child.disabilities", "Con artist at the door"),
    ("5Z", "contacts.source", "a code that is not known here (5Z)"),
    ("WEUR", "child.ethnicity", "a code that is not known here (WEUR)"), ("", "child.ethnicity", ""),
  ])
  func codesOfTheCensusAreWords(text: String, pattern: String, words: String) {
    #expect(CensusWords.words(text, of: pattern) == words)
  }

  /// The codes of each set as the census schemas of 2022 to 2026 list them.
  private static let codes: [(set: CensusWords.CodeSet, codes: String)] = [
    (
      .ethnicity,
      "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT"
    ),
    (.disability, "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA"),
    (.sex, "M F U 0 1 2 9"),
    (.source, "1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10"),
    (.need, "N0 N1 N2 N3 N4 N5 N6 N7 N8 N9"),
    (
      .factor,
      """
      1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A 18A 18B \
      18C 19A 19B 19C 20 21 22A 23A 24A
      """
    ),
  ]

  @Test func everyCodeOfEverySetHasWordsOfItsOwn() {
    #expect(Self.codes.map(\.set) == CensusWords.CodeSet.allCases)
    for (set, codes) in Self.codes {
      let codes = codes.split(separator: " ").map(String.init)
      #expect(Set(codes) == Set(CensusWords.table(set).keys), "\(set) has other codes than the census")
      for code in codes {
        let words = CensusWords.words(code, in: set)
        #expect(!words.contains(code) && words.contains(where: \.isLowercase), "\(set) \(code): \(words)")
      }
      #expect(set == .sex || Set(CensusWords.table(set).values).count == codes.count)
    }
  }

  @Test func everyCodeThatAnExtractHoldsIsInWordsOnThePageOfTheCase() {
    let child = Child(ageBand: "5 to 9", ethnicity: "APKN", firstLanguage: "Urdu", disabilities: ["LD", "XX9"])
    let file = CaseFile(
      extracted: "2026-03-31",
      child: .value(child),
      contacts: [Contact(received: "2026-01-02", source: "3E", decision: "Referral")],
      referrals: [Referral(received: "2026-01-03", source: "6", primaryNeed: "N4")]
    )
    let text = CasePage(file).blocks.map(\.text).joined(separator: "\n")
    for words in [
      "Pakistani", "language Urdu", "learning, a code that is not known here (XX9)", "family in acute stress",
      "contact: accident and emergency department; Referral", "referral: police",
    ] { #expect(text.contains(words), "\(words) is not in \(text)") }
  }
}
