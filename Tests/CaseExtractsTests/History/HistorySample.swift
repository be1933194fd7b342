import AuditDocuments
import AuditRules
import Testing

@testable import CaseExtracts

/// Lists of earlier audits for tests.
enum HistorySample {
  /// A checklist of four questions, one of them reworded since.
  static let asked = AskedQuestions(
    checklist: "plans",
    version: 2,
    questions: [
      .init(item: "seen-alone", wording: "Was the child seen alone?"),
      .init(
        item: "contingency",
        wording: "Does the plan say what happens if it does not work?",
        others: ["Is there a contingency plan?"]
      ),
      .init(item: "decisions", wording: "Is each decision of supervision on the child's file?"),
      .init(item: "views", wording: "Are the child's wishes and feelings recorded?"),
    ],
    sections: [(id: "voice", title: "The child's voice"), (id: "plan", title: "The plan")]
  )

  static func sheet(_ text: String) throws -> Sheet { try Sheet(SourceText(name: "list.csv", text: text)) }

  static func mapping(_ yaml: String) throws -> HistoryMapping {
    let opening = "format: caseaudit-history/1\nchecklist: { id: plans, version: 2 }\n"
    return try HistoryMapping(SourceText(name: "mapping.yaml", text: opening + yaml)) { id, version in
      (id == "plans" && version == 2 ? asked : nil, ["plans 2"])
    }
  }

  /// A mapping of the columns Case, Day, Who and four questions by name, with the usual words.
  static let usual = """
    header: 1
    case: Case
    day: Day
    items: { seen-alone: Alone, views: "Are the child's wishes and feelings recorded?" }
    overall: Grade
    outcomes: { yes: met, partially: partlyMet, "no": notMet, n/a: notApplicable, "-": unanswered }
    grades: { good: good, ri: requires-improvement }

    """

  static let header = "Case,Day,Who,Alone,Are the child’s wishes and feelings recorded?,Grade\n"

  static func read(
    _ rows: String,
    _ more: String = "",
    before: [AuditedDay: String] = [:],
    leavesOutWrong: Bool = false
  ) throws -> HistoryReading {
    try HistoryReading(
      sheet(header + rows),
      mapping(usual + more),
      key: try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length))),
      today: "2026-11-29",
      before: before,
      leavesOutWrong: leavesOutWrong
    )
  }

  /// What is said of a list that is refused.
  static func said(_ rows: String, _ more: String = "") throws -> String {
    let problems = try #require(throws: Problems.self) { try read(rows, more) }
    return problems.render()
  }
}
