import AuditActions
import AuditPages
import AuditRules

/// One page for a team meeting: what is good, what falls short most often, what texts leave open.
///
/// No child, worker or auditor is on it.
public struct TeamFeedbackReport: Report {
  private let feedback: TeamFeedback
  private let provenance: Provenance?

  /// Questions shown of those that fall short, and of those that are met.
  private static let shown = 6

  /// Makes the page of a team.
  public init(_ feedback: TeamFeedback, provenance: Provenance? = nil) {
    (self.feedback, self.provenance) = (feedback, provenance)
  }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: "What the audits found: \(feedback.team)",
      subtitle: "\(feedback.round); \(Words.count(feedback.audits.count, "file")). For the team: do not publish.",
      headline: headline,
      sections: [good, short, wordings, actions].compactMap(\.self),
      provenance: provenance
    )
  }

  private var headline: [String] {
    let grades = Grade.allCases.compactMap { grade in
      let count = feedback.audits.count { $0.overall?.grade == grade }
      return count == 0 ? nil : "\(count) \(grade.inWords)"
    }
    let ungraded = feedback.audits.count { $0.overall == nil }
    let without =
      ungraded == 0
      ? nil
      : "\(Words.count(ungraded, "file")) \(ungraded == 1 ? "has" : "have") no grade: no question could be answered."
    let graded = grades.isEmpty ? nil : "Grades of whole files: \(grades.joined(separator: ", "))."
    let (raised, open) = feedback.concerns
    let concerns =
      raised == 0
      ? "In these audits no concern that a child may be unsafe was raised."
      : "\(Words.count(raised, "concern")) that a child may be unsafe \(raised == 1 ? "was" : "were") raised; \(open) open."
    return [Words.incomplete(feedback.incomplete)].compactMap(\.self)
      + [[graded, without].compactMap(\.self).joined(separator: " "), concerns].filter { !$0.isEmpty }
      + [Words.likelyTeams(feedback.likelyTeams)].compactMap(\.self)
  }

  private var good: PageSection? {
    let met = feedback.themes.metEverywhere { _ in feedback.audits.count }.prefix(Self.shown).map {
      "\($0.question) Met in \($0.met) of \(Words.count($0.counted, "file"))."
    }
    let said = feedback.practice + met
    guard !said.isEmpty else { return nil }
    return PageSection(id: "good", title: "What is good", blocks: [.list(said)])
  }

  private var short: PageSection? {
    let worst = feedback.themes.shortMostOften
    guard !worst.isEmpty else { return nil }
    return PageSection(
      id: "themes",
      title: "What falls short most often",
      blocks: [.table(QuestionTally.table(worst.prefix(Self.shown)))]
        + [worst.more(than: worst.prefix(Self.shown))].compactMap(\.self).map(Block.paragraph)
    )
  }

  /// What texts leave open, most often first.
  private var wordings: PageSection? {
    // As in the walk: a child who spoke need not have been watched too, and how it was asked decides nothing.
    let missing = feedback.told.filter { ![.behaviour, .asked, .changed].contains($0.aspect) }
    let listed = missing.filter { $0.count.missing > 0 && $0.count.counted > 0 }.sorted {
      $0.count.missing * $1.count.counted > $1.count.missing * $0.count.counted
    }
    guard !listed.isEmpty else { return nil }
    let lines = listed.prefix(Self.shown).map { aspect, count, things, files in
      let share =
        files < feedback.smallestPercentage
        ? "" : " (\(Words.percent(Double(count.missing) / Double(count.counted))))"
      return "\(aspect.asQuestion) Missing in \(count.missing) of \(count.counted) \(things)\(share)."
    }
    return PageSection(id: "wordings", title: "What the texts leave open", blocks: [.list(Array(lines))])
  }

  /// How many actions for single children were noted, and what those leave open.
  private var actions: PageSection? {
    let actions = feedback.audits.flatMap(\.actions).map(\.action)
    guard !actions.isEmpty else { return nil }
    let open = ChildAction.aspects.map { aspect in (aspect, actions.count { $0.missing.contains(aspect) }) }
      .filter { $0.1 > 0 }.map { "\($0.asQuestion) Missing in \($1) of \(actions.count)." }
    let children = feedback.audits.count { !$0.actions.isEmpty }
    return PageSection(
      id: "actions",
      title: "Actions for single children",
      blocks: [
        .paragraph(
          "\(Words.count(actions.count, "action")) noted for \(children) of \(Words.count(feedback.audits.count, "file"))."
        )
      ] + (open.isEmpty ? [] : [.list(open)])
    )
  }
}

extension TeamFeedbackReport {
  /// The columns of the tidy rows.
  public static let columns = [
    DataColumn("kind", "question, aspect or concerns."),
    DataColumn("subject", "The question, or what is asked of a wording."),
    DataColumn("of", "What the counts are of."),
    DataColumn("met", "How many files met it, or wordings that name it; of concerns, how many ended."),
    DataColumn("counted", "Out of how many."),
  ]

  /// One row a question, an aspect, and the concerns.
  public var rows: [[String]] {
    feedback.themes.map { ["question", $0.question, "files", "\($0.met)", "\($0.counted)"] }
      + feedback.told.map { aspect, count, things, _ in
        ["aspect", aspect.asQuestion, things, "\(count.named)", "\(count.counted)"]
      } + [
        [
          "concerns", "", "concerns", "\(feedback.concerns.raised - feedback.concerns.open)",
          "\(feedback.concerns.raised)",
        ]
      ]
  }

  /// The page for programs, in the format `caseaudit-team-feedback/1`.
  public func json() throws -> String {
    try JSONText.of(
      Document(
        team: feedback.team,
        files: feedback.audits.count,
        rows: namedRows
      )
    )
  }

  private struct Document: Encodable {
    var format = "caseaudit-team-feedback/1"
    var team: String
    var files: Int
    var rows: [[String: String]]
  }
}
