import Foundation
import Testing

@testable import AuditWeb

/// What the server keeps in memory alone: forms that came too late, wrong passwords, things made, and counts of requests.
@Suite struct ServingMemoryTests {
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)
  private static func at(_ seconds: TimeInterval) -> Date { start.addingTimeInterval(seconds) }

  private func form(_ number: Int, bytes: Int = 0) -> WebForm {
    WebForm(["form": ["\(number)"], "comment": [String(repeating: "x", count: bytes)]])
  }

  // MARK: Forms that came too late

  @Test func twentyFormsOfAPersonWaitAndNoMore() {
    let held = HeldForms()
    for number in 0..<20 { #expect(held.keep(form(number), meantFor: ["a"], of: "peer", at: Self.at(0))) }
    #expect(!held.keep(form(20), meantFor: ["a"], of: "peer", at: Self.at(1)))
    #expect(held.keep(form(3), meantFor: ["a"], of: "peer", at: Self.at(1)), "the same waits already")
    #expect(held.keep(form(20), meantFor: ["a"], of: "other", at: Self.at(1)), "another person has room of their own")
    #expect(held.all(of: "peer").map { $0.form.text("form") } == (0..<20).map(String.init))
  }

  @Test func formsWaitTwoDays() {
    let held = HeldForms()
    #expect(held.keep(form(1), meantFor: ["a"], of: "peer", at: Self.at(0)))
    #expect(held.keep(form(2), meantFor: ["a"], of: "other", at: Self.at(48 * 3_600)))
    #expect(held.all(of: "peer").count == 1)
    #expect(held.keep(form(3), meantFor: ["a"], of: "other", at: Self.at(48 * 3_600 + 1)))
    #expect(held.all(of: "peer").isEmpty && held.all(of: "other").count == 2)
  }

  @Test func allFormsTogetherHaveThirtyTwoMebibytes() {
    let held = HeldForms()
    let half = 16 << 20
    #expect(held.keep(form(1, bytes: half), meantFor: ["a"], of: "peer", at: Self.at(0)))
    // Names, and room for each value, count too.
    #expect(!held.keep(form(2, bytes: half), meantFor: ["a"], of: "other", at: Self.at(0)))
    #expect(held.keep(form(2, bytes: half - 1_000), meantFor: ["a"], of: "other", at: Self.at(0)))
    #expect(!held.keep(form(3, bytes: 1_000), meantFor: ["a"], of: "third", at: Self.at(0)))
  }

  @Test func aFormIsTakenOnceAndByWhoseItIs() throws {
    let held = HeldForms()
    #expect(held.keep(form(1), meantFor: ["a", "b"], of: "peer", at: Self.at(0)))
    let id = try #require(held.all(of: "peer").first?.id)
    #expect(held.take(id, of: "other") == nil)
    #expect(held.take(id, of: "peer")?.path == ["a", "b"])
    #expect(held.take(id, of: "peer") == nil && held.all(of: "peer").isEmpty)
  }

  // MARK: Wrong passwords

  @Test func fromTheFifthOnAWaitDoublesUpToAnHour() {
    let lockout = Lockout()
    for _ in 1..<5 { lockout.wrong("peer", at: Self.at(0)) }
    #expect(lockout.wait(of: "peer", at: Self.at(0), unlocked: nil) == nil)
    for (wrong, seconds) in [60.0, 120, 240, 480, 960, 1_920, 3_600, 3_600].enumerated() {
      lockout.wrong("peer", at: Self.at(0))
      #expect(lockout.wait(of: "peer", at: Self.at(0), unlocked: nil) == Self.at(seconds), "\(5 + wrong)")
      #expect(lockout.wait(of: "peer", at: Self.at(seconds), unlocked: nil) == nil)
    }
    #expect(lockout.wait(of: "other", at: Self.at(0), unlocked: nil) == nil)
  }

  @Test func aRightPasswordAndALeadTakeTheWaitAway() {
    let lockout = Lockout()
    for name in ["peer", "other"] { for _ in 0..<5 { lockout.wrong(name, at: Self.at(0)) } }
    lockout.right("peer")
    #expect(lockout.wait(of: "peer", at: Self.at(1), unlocked: nil) == nil)
    #expect(lockout.wait(of: "other", at: Self.at(1), unlocked: Self.at(-1)) == Self.at(60))
    #expect(lockout.wait(of: "other", at: Self.at(1), unlocked: Self.at(0)) == nil)
    lockout.wrong("other", at: Self.at(2))
    #expect(lockout.wait(of: "other", at: Self.at(2), unlocked: nil) == nil, "it is counted from the beginning again")
  }

  @Test func everybodyWaitsWhereManyAreWrongAtOnce() {
    let lockout = Lockout()
    for number in 1..<60 { lockout.wrong("n\(number)", at: Self.at(Double(number))) }
    #expect(lockout.wait(of: "peer", at: Self.at(59), unlocked: nil) == nil)
    lockout.wrong("n60", at: Self.at(60))
    #expect(lockout.wait(of: "peer", at: Self.at(60), unlocked: nil) == Self.at(65))
    lockout.wrong("n61", at: Self.at(120))
    #expect(lockout.wait(of: "peer", at: Self.at(120), unlocked: nil) == Self.at(130), "a minute between is at once")
    lockout.wrong("n62", at: Self.at(181))
    #expect(lockout.wait(of: "peer", at: Self.at(181), unlocked: nil) == nil, "more than a minute is")
  }

  // MARK: Things made

  @Test func aShelfKeepsTheLatestAndGivesNobodyWhatIsAnothers() throws {
    let shelf = Shelf<String>(room: 2, roomOfAll: 10, patience: 60)
    let first = shelf.put("first", of: "peer", at: Self.at(0))
    let second = shelf.put("second", of: "peer", at: Self.at(10))
    #expect(shelf.find(first, of: "peer", at: Self.at(60))?.value == "first")
    #expect(shelf.find(first, of: "other", at: Self.at(60)) == nil)
    #expect(shelf.find(first, of: "peer", at: Self.at(61)) == nil)
    let third = shelf.put("third", of: "peer", at: Self.at(61))
    #expect(
      shelf.all(of: "peer", at: Self.at(62)).map(\.value) == ["third", "second"]
        && shelf.all(of: "other", at: Self.at(62)).isEmpty
    )
    shelf.replace(second, with: "changed")
    shelf.replace(first, with: "nowhere")
    #expect(shelf.all(of: "peer", at: Self.at(62)).map(\.value) == ["third", "changed"])
    _ = shelf.put("fourth", of: "peer", at: Self.at(62))
    #expect(shelf.all(of: "peer", at: Self.at(62)).map(\.value) == ["fourth", "third"])
    shelf.remove(third, of: "other")
    shelf.remove(third, of: "peer")
    #expect(shelf.all(of: "peer", at: Self.at(122)).map(\.value) == ["fourth"])
    #expect(shelf.all(of: "peer", at: Self.at(123)).isEmpty)
  }

  // MARK: Counts of requests

  @Test func whatLastsAsLongAsAStepSaysIsOfThatStep() {
    let steps = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500]
    for (later, first) in [(0, 1), (1, 0)] {
      let metrics = Metrics()
      for step in steps { metrics.count("GET", "a", status: 200, .milliseconds(step + later)) }
      let buckets = metrics.text(sessions: 0).matches(of: /_bucket\{route="\/a",le="([^"]*)"\} (\d+)/)
      #expect(buckets.map { $0.1 } == ["0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1.0", "2.5", "+Inf"])
      #expect(buckets.dropLast().compactMap { Int($0.2) } == steps.indices.map { $0 + first })
    }
  }

  @Test func timesAreCountedUpToEachStep() {
    let metrics = Metrics()
    for milliseconds in [5, 6, 2_500, 2_501] { metrics.count("GET", "a", status: 200, .milliseconds(milliseconds)) }
    metrics.count("BREW", "a", status: 400, .milliseconds(1))
    let lines = metrics.text(sessions: 3).split(separator: "\n").map(String.init)
    #expect(lines.contains("caseaudit_sessions 3"))
    #expect(lines.contains(#"caseaudit_requests_total{method="GET",route="/a",status="200"} 4"#))
    #expect(lines.contains(#"caseaudit_requests_total{method="OTHER",route="/a",status="400"} 1"#))
    let counts = lines.filter { $0.hasPrefix("caseaudit_request_seconds_bucket") }.map { $0.split(separator: " ").last }
    #expect(counts == ["2", "3", "3", "3", "3", "3", "3", "3", "4", "5"])
    #expect(lines.contains(#"caseaudit_request_seconds_count{route="/a"} 5"#))
    let sum = lines.first { $0.hasPrefix("caseaudit_request_seconds_sum") }?.split(separator: " ").last
    #expect(abs((sum.flatMap { Double($0) } ?? 0) - 5.013) < 1e-9)
  }
}
