import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import CaseExtracts
import Testing

@testable import AuditWalk

extension FieldNames {
  /// Each field under its own name, so that a test sees which is meant.
  static let plain = FieldNames(columns: .options, place: { $0.rawValue }, word: { "<\($0.rawValue)>" })
}

/// What stands against a round that is asked for, by field.
@Suite struct RoundRequestTests {
  /// A request against which nothing stands.
  private static func request(_ change: (inout RoundRequest) -> Void = { _ in }) -> RoundRequest {
    var request = RoundRequest(name: "2026-h2")
    (request.period, request.checklist, request.lists) = ("2026-H2", "case-file", [.cases, .auditors])
    (request.draw, request.reserves, request.second) = (4, 2, 2)
    change(&request)
    return request
  }

  /// One that audits the files of an earlier round again.
  private static func again(_ change: (inout RoundRequest) -> Void = { _ in }) -> RoundRequest {
    request {
      ($0.checklist, $0.draw, $0.reserves) = (nil, nil, 0)
      $0.reAudits = "2026-h1"
      change(&$0)
    }
  }

  @Test func nothingStandsAgainstTheLeastAndTheMost() {
    let all = [
      Self.request(), Self.request { ($0.draw, $0.second, $0.reserves) = (1, 1, 0) },
      Self.request { ($0.seed, $0.monthsBetween, $0.lease) = (0, 0, 0) },
      Self.request { ($0.draw, $0.seed, $0.lease) = (1_000_000_000, 1_000_000_000, 10_000) },
      Self.again(), Self.again { ($0.isSameTheme, $0.draw, $0.reserves, $0.by) = (true, 3, 1, "Team") },
    ]
    for request in all { #expect(request.objections.isEmpty) }
  }

  @Test func eachNumberJustOutsideIsNamed() {
    #expect(Self.request { ($0.draw, $0.second) = (0, 0) }.objections == [.tooSmall(.draw, least: 1)])
    #expect(Self.request { $0.draw = 1_000_000_001 }.objections == [.tooLarge(.draw, most: 1_000_000_000)])
    #expect(Self.request { $0.reserves = -1 }.objections == [.tooSmall(.reserves, least: 0)])
    #expect(Self.request { $0.second = -1 }.objections == [.tooSmall(.second, least: 0)])
    #expect(Self.request { $0.second = 5 }.objections == [.moreSecondsThanDrawn(4)])
    #expect(Self.request { $0.seed = -1 }.objections == [.tooSmall(.seed, least: 0)])
    #expect(Self.request { $0.monthsBetween = -1 }.objections == [.tooSmall(.monthsBetween, least: 0)])
    #expect(Self.request { $0.lease = 10_001 }.objections == [.tooLarge(.lease, most: 10_000)])
  }

  @Test func whatIsMissingIsNamedAllAtOnce() {
    let fields = RoundRequest(name: "x").objections.map(\.field)
    #expect(fields == [.period, .cases, .auditors, .checklist, .draw])
    #expect(Self.again { $0.reAudits = "" }.objections == [.missing(.reAudits)])
    #expect(Self.again { $0.isSameTheme = true }.objections == [.missing(.draw)])
    #expect(Self.request { $0.isSameTheme = true }.objections == [.themeOfNoRound])
  }

  @Test func nothingIsAskedOfCasesThatAreNotDrawn() {
    #expect(Self.again { $0.draw = 3 }.objections == [.drawnAlready(.draw)])
    #expect(Self.again { $0.by = "Team" }.objections == [.drawnAlready(.by)])
    #expect(Self.again { $0.reserves = 1 }.objections == [.drawnAlready(.reserves)])
  }

  @Test func theNumberOfCasesIsSaidOnceAndOfCasesThatAreDrawn() {
    func sized(_ margin: Int?, _ change: Int? = nil) -> [PlanObjection] {
      Self.request { ($0.draw, $0.margin, $0.change) = (nil, margin, change) }.objections
    }
    #expect(sized(1).isEmpty && sized(50).isEmpty && sized(nil, 1).isEmpty && sized(10, 50).isEmpty)
    #expect(sized(0) == [.tooSmall(.margin, least: 1)])
    #expect(sized(nil, 51) == [.tooLarge(.change, most: 50)])
    #expect(Self.request { $0.margin = 10 }.objections == [.sizedTwice(.margin)])
    #expect(Self.again { $0.change = 20 }.objections == [.sizedTwice(.change)])
  }

  @Test func someFilesAreReadAgainWhereFilesAreReadAgain() {
    #expect(Self.again { ($0.share, $0.isOfFailures) = (1, true) }.objections.isEmpty)
    #expect(Self.again { $0.share = 100 }.objections.isEmpty)
    #expect(Self.again { $0.share = 0 }.objections == [.tooSmall(.share, least: 1)])
    #expect(Self.again { $0.share = 101 }.objections == [.tooLarge(.share, most: 100)])
    #expect(Self.request { $0.share = 50 }.objections == [.someOfNone(.share)])
    #expect(
      Self.again { ($0.isSameTheme, $0.draw, $0.isOfFailures) = (true, 3, true) }.objections == [.someOfNone(.failed)]
    )
  }

  @Test func aProblemStandsAtItsFieldAndCallsOthersAsTheyAreCalledThere() {
    let problem = PlanObjection.moreSecondsThanDrawn(4).problem(.plain)
    #expect(problem.file == "second" && problem.what.hasPrefix("<second> is at most <draw>"))
    for field in PlanField.allCases { #expect(PlanObjection.missing(field).problem(.plain).file == field.rawValue) }
  }

  /// A round of a name that is there is refused, but for a trial, and left to be compared first where nothing else stands against it.
  @Test(arguments: [
    (false, false, false, true), (true, false, false, false), (false, true, false, false), (false, true, true, true),
    (true, true, true, false),
  ])
  func aRoundThatIsThereIsRefused(isTrial: Bool, isCompared: Bool, isWrong: Bool, isRefused: Bool) throws {
    let practice = try PracticeWorkspace()
    let workspace = Workspace(root: practice.root)
    let request = Self.request { ($0.name, $0.due) = ("practice", isWrong ? "2026-09-30" : nil) }
    let what = said {
      _ = try request.wish(
        in: workspace,
        auditing: nil,
        today: "2026-10-01",
        isTrial: isTrial,
        isCompared: isCompared,
        names: .plain,
        failures: { _ in [] },
        besides: { _ in [] }
      )
    }
    #expect(what.contains("there is a round 'practice' already, and it was left as it is") == isRefused, "\(what)")
    #expect(what.count == [isRefused, isWrong].count { $0 })
  }

  @Test func nameTimeAndDaysAreSaidTogether() throws {
    let practice = try PracticeWorkspace()
    let workspace = Workspace(root: practice.root)
    func wrong(_ request: RoundRequest, today: Day? = "2026-10-01") -> [String] {
      do throws(Problems) {
        _ = try request.wish(
          in: workspace,
          auditing: nil,
          today: today,
          isTrial: false,
          names: .plain,
          failures: { _ in [] },
          besides: { _ in [] }
        )
      } catch { return error.all.map(\.file) }
      return []
    }
    #expect(wrong(Self.request()).isEmpty)
    #expect(
      wrong(
        Self.request {
          ($0.name, $0.period) = ("../x", "autumn")
          ($0.asOf, $0.due) = ("2026-10-02", "2026-10-01")
        }
      ) == ["due", "name", "period"]
    )
    #expect(wrong(Self.request { $0.due = "2026-10-01" }).isEmpty)
    #expect(wrong(Self.request { $0.due = "2026-09-30" }) == ["due"])
    #expect(wrong(Self.request(), today: nil) == ["as-of"])
    #expect(wrong(Self.request { $0.asOf = "2026-10-01" }, today: nil).isEmpty)
  }
}
