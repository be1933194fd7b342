import Testing

@testable import AuditRules

@Suite struct FactNamingTests {
  private func named(_ part: Part<Review>, _ identifier: String = "p1") -> Part<Review> {
    part.naming(identifier) { $0.plan }
  }

  @Test func elementsAreFoundByTheIdentifierTheyName() {
    let reviews: Part<Review> = [Review(plan: "p1"), Review(plan: "p2"), Review(plan: .notSeen), Review(plan: "p1")]
    #expect(named(reviews).value?.count == 2)
    #expect(named(reviews, "p2").value?.count == 1)
  }

  @Test func noneFoundIsEmptyOnlyWhereThatIsCertain() {
    #expect(named(.notSeen) == .notSeen)
    #expect(named(.empty) == .empty)
    #expect(named([Review(plan: "p2"), Review(plan: .empty)]) == .empty)
    #expect(named([Review(plan: "p2"), Review(plan: .notSeen)]) == .notSeen)
    #expect(named([Review(plan: "")], "") == .notSeen)
  }

  @Test func earliestDayIsFoundAmongThoseOnOrAfterAnother() {
    let reviews: Part<Review> = [Review(held: "2026-03-02"), Review(held: "2026-01-05"), Review(held: .notSeen)]
    #expect(reviews.earliest { $0.held }.value == "2026-01-05")
    #expect(reviews.earliest(from: "2026-01-06") { $0.held }.value == "2026-03-02")
    #expect(reviews.earliest(from: "2026-03-03") { $0.held } == .notSeen)
    #expect(Part<Review>.notSeen.earliest { $0.held } == .notSeen)
    #expect(Part<Review>.value([Review(held: .empty)]).earliest { $0.held } == .empty)
  }
}
