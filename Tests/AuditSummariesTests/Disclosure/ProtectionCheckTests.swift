import Testing

@testable import AuditSummaries

/// How far a number must be able to lie from where an outsider found it.
@Suite struct ProtectionCheckTests {
  private let policy = DisclosurePolicy.dfe

  private func check(_ need: ProtectionCheck.Need, sign: Double = 1, offset: Double = 0) -> ProtectionCheck {
    ProtectionCheck(variable: 0, sign: sign, offset: offset, need: need, cell: 0, reason: .small)
  }

  private func ends(_ check: ProtectionCheck, _ low: Double, _ high: Double) -> [[Double]] {
    check.targets(beside: .init(low: low, high: high), under: policy).map { [$0.low, $0.high] }
  }

  @Test func targetsLieAWidthBesideWhatWasFound() {
    let (width, reach) = (Double(policy.protectionWidth), Double(policy.protectionReach ?? 0))
    #expect(width > 1 && reach > width)
    #expect(ends(check(.distance), 40, 41) == [[40 + width, .infinity], [-.infinity, 41 - width]])
    #expect(ends(check(.distance), 0, 1) == [[reach, .infinity], [-.infinity, 1 - width]])
    #expect(ends(check(.spread), 0, 1) == [[width, .infinity], [-.infinity, 1 - width]])
    for need in [ProtectionCheck.Need.twoValues, .notSurelySmall] {
      #expect(ends(check(need), 4, 4) == [[5, .infinity], [-.infinity, 3]], "\(need)")
    }
  }

  @Test func aDifferenceIsAimedForFromTheOtherSide() {
    // The number is 10 less the variable.
    #expect(ends(check(.twoValues, sign: -1, offset: 10), 4, 4) == [[-.infinity, 5], [7, .infinity]])
    #expect(check(.twoValues, sign: -1, offset: 10).range(.init(low: 2, high: 7)) == .init(low: 3, high: 8))
  }

  @Test func aNeedIsMetFromItsWidthOn() {
    let (width, reach) = (Double(policy.protectionWidth), Double(policy.protectionReach ?? 0))
    let shown = Double(policy.smallestShown)
    func isMet(_ need: ProtectionCheck.Need, _ low: Double, _ high: Double) -> Bool {
      check(need).isMet(low: low, high: high, under: policy)
    }
    #expect(!isMet(.notSurelySmall, shown + 2, shown), "nothing was found")
    #expect(isMet(.twoValues, 3, 4) && !isMet(.twoValues, 3, 3.5) && !isMet(.twoValues, 4, 3))
    #expect(isMet(.spread, 1, 1 + width) && !isMet(.spread, 1, width))
    #expect(isMet(.distance, reach - width, reach) && !isMet(.distance, reach - width - 1, reach - 1))
    #expect(!isMet(.distance, reach, reach + width - 1))
    #expect(isMet(.notSurelySmall, 0, 0) && isMet(.notSurelySmall, shown, shown) && isMet(.notSurelySmall, 1, 2))
    #expect(!isMet(.notSurelySmall, shown - 1, shown - 1) && !isMet(.notSurelySmall, 1, 1))
  }
}
