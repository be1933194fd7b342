import AuditSummaries
import Testing

@Suite struct DisclosurePolicyTests {
  @Test(arguments: ["none", "dfe", "nhs", "threshold-2", "threshold-10", "threshold-1000"])
  func aPolicyIsFoundByItsName(name: String) throws {
    let policy = try #require(DisclosurePolicy(name))
    #expect(policy.name == name)
    #expect(DisclosurePolicy(rawValue: name) == policy)
    #expect(policy.isProtective == (name != "none"))
    #expect(policy.smallestWorkers == (name == "none" ? 0 : 2))
  }

  @Test(
    arguments: [
      "", "DfE", " dfe", "threshold", "threshold-", "threshold-1", "threshold-1001", "threshold--5", "threshold-+5",
      "threshold-05", "threshold-5 ", "threshold-٥", "threshold-99999999999999999999",
    ]
  )
  func nothingElseIsAName(name: String) { #expect(DisclosurePolicy(name) == nil) }

  @Test func examplesAreNames() {
    #expect(DisclosurePolicy.examples.compactMap { DisclosurePolicy($0)?.name } == DisclosurePolicy.examples)
  }

  @Test func countsAreShownHiddenOrRoundedAsTheNameSays() {
    func shown(_ policy: DisclosurePolicy?, _ counts: ClosedRange<Int>) -> [Int?] {
      counts.map { policy?.released($0).value }
    }
    #expect(shown(DisclosurePolicy("none"), 0...3) == [0, 1, 2, 3])
    #expect(shown(.dfe, 0...7) == [0, nil, nil, nil, nil, nil, 6, 7])
    #expect(shown(.nhs, 0...14) == [0, nil, nil, nil, nil, nil, nil, nil, 10, 10, 10, 10, 10, 15, 15])
    #expect(shown(.threshold(3), 0...4) == [0, nil, nil, 3, 4])
  }

  @Test func aPageSaysWhatIsProtectedAndWhatTheSymbolsMean() {
    #expect(
      DisclosurePolicy.none.inWords
        == "Small numbers are not protected. For the authority's own eyes; do not publish."
    )
    for policy in [DisclosurePolicy.dfe, .nhs, .threshold(2) ?? .dfe] {
      for symbol in DisclosureSymbol.allCases {
        #expect(policy.inWords.contains("\(symbol.rawValue): \(symbol.inWords)"), "\(policy.name)")
      }
    }
    #expect(
      DisclosurePolicy.dfe.inWords.hasPrefix("Counts of files and of concerns from 1 to 5 are hidden, and so is every")
    )
    #expect(
      DisclosurePolicy.nhs.inWords.hasPrefix(
        "Counts of files, audits and concerns from 1 to 7 are hidden. Zero is shown,"
      )
    )
    #expect(DisclosurePolicy.nhs.smallestShareBase == 8)
    #expect(
      DisclosurePolicy.threshold(2)?.inWords.hasPrefix("A count of 1 file or 1 concern is hidden, and so is") == true
    )
  }
}
