import AuditActions
import Testing

@testable import AuditStore

@Suite("A child who is said not to be safe, and no concern")
struct SafetyWithoutConcernTests {
  @Test func aConcernThatIsTakenBackLeavesTheAnswerAlone() throws {
    let sample = try Sample()
    let writer = try JournalWriter.open(try Sample.name(), in: sample.workspace)
    try writer.append(Sample.opening(try Sample.name()), at: Sample.moment())
    #expect(!writer.state.isUnsafeWithoutConcern)
    try writer.append(.concernRaised(text: "Unsafe.", item: nil), at: Sample.moment())
    try writer.append(.safetyAnswered(.no), at: Sample.moment())
    #expect(!writer.state.isUnsafeWithoutConcern)
    let concern = try #require(writer.state.concerns.first)
    try writer.append(.concernRetracted(number: concern.number, reason: "Another case."), at: Sample.moment())
    #expect(writer.state.isUnsafeWithoutConcern)
    try writer.append(.safetyAnswered(.yes), at: Sample.moment())
    #expect(!writer.state.isUnsafeWithoutConcern)
  }
}
