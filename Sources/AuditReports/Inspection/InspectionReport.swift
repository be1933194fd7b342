import AuditActions
import AuditPages
import AuditRules
import AuditSummaries

/// What inspectors ask for in advance: the audits of the last months with grades and moderation, themes, actions and what
/// they changed, the self-assessment, and how the council's grades agree with theirs.
///
/// No auditor is named on it, and no word of a concern stands in it.
public struct InspectionReport: Report {
  let inspection: Inspection
  private let provenance: Provenance?

  /// Questions that are shown of those that fall short, and of those that are met.
  private static let shown = 8

  /// Makes the page.
  public init(_ inspection: Inspection, provenance: Provenance? = nil) {
    (self.inspection, self.provenance) = (inspection, provenance)
  }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: "For inspectors: audits and what they changed",
      subtitle: "Signed from \(inspection.from.inWords) to \(inspection.to.inWords)",
      headline: [Words.incomplete(inspection.incomplete)].compactMap(\.self) + headline
        + [ungraded, imported].compactMap(\.self),
      sections: themes + [selfAssessment, agreement, audits, actions, childActions].compactMap(\.self),
      provenance: provenance
    )
  }

  private var headline: [String] {
    let all = inspection.audits
    guard !all.isEmpty else { return ["No audit was signed in these months."] }
    let moderated = inspection.moderation
    let settled =
      moderated.judged == 0
      ? "None of them was moderated."
      : "A moderator settled something of \(moderated.judged): the grade was \(ways(moderated))."
    let (raised, open) = inspection.concerns
    let besides = inspection.concernsBesides
    let elsewhere =
      besides == 0
      ? ""
      : " \(besides)\u{A0}of them \(besides == 1 ? "was" : "were") raised by another reader of a case, in no audit counted "
        + "here."
    let place = besides == 0 ? "in them" : "on their cases"
    let concerns =
      raised == 0
      ? "No concern that a child may be unsafe was raised in them."
      : "\(Words.count(raised, "concern")) that a child may be unsafe \(raised == 1 ? "was" : "were") raised \(place); "
        + "\(open) open.\(elsewhere)"
    let cases = Set(all.map(\.file.reference)).count
    let again = cases == all.count ? "" : ", of \(Words.count(cases, "case")),"
    return [
      "\(Words.count(all.count, "audit"))\(again) \(all.count == 1 ? "was" : "were") signed: \(grades(all.map(\.counted))).",
      "A second auditor read \(all.count(where: \.isReadTwice)) of them blind. \(settled)",
      concerns,
    ]
  }

  private var ungraded: String? {
    let number = inspection.ungraded
    guard number > 0 else { return nil }
    return """
      \(Words.count(number, "signed audit")) of these months \(number == 1 ? "is" : "are") left out, without a grade: no question \
      could be answered.
      """
  }

  private var imported: String? {
    let number = inspection.imported
    guard number > 0 else { return nil }
    return """
      \(Words.count(number, "imported audit")) of these months \(number == 1 ? "is" : "are") left out: nobody signed \
      \(number == 1 ? "it" : "them") here.
      """
  }

  /// How often each grade was given, best first; those that nobody gave are left out.
  private func grades(_ given: [Grade]) -> String {
    Words.list(
      Grade.allCases.compactMap { grade in
        let count = given.count { $0 == grade }
        return count == 0 ? nil : "\(count) \(grade.inWords.lowercased())"
      }
    )
  }

  private func ways(_ ways: Leniency) -> String {
    "lowered in \(ways.lowered), raised in \(ways.raised), left as it was in \(ways.same)"
  }

  // MARK: - Audits and themes

  private var audits: PageSection? {
    guard !inspection.audits.isEmpty else { return nil }
    // The checklist stands in the tidy rows: the title of a round says it, and one column less stays upright on paper.
    let columns = ["Signed", "Case", "Team", "Round", "Grade", "Moderation"]
    return PageSection(
      id: "audits",
      title: "The audits",
      blocks: [
        .table(
          Table(
            columns: columns.map { Table.Column($0) },
            rows: inspection.audits.map { audit in
              .cells([
                audit.signed.inWords, audit.file.reference, audit.team.isEmpty ? "not recorded" : audit.team,
                audit.round, audit.counted.inWords, moderation(of: audit),
              ])
            }
          )
        )
      ]
    )
  }

  /// What became of an audit after it was signed, in a few words.
  private func moderation(of audit: Inspection.Audit) -> String {
    let settled =
      audit.given != audit.counted
      ? "settled; signed as \(audit.given.inWords.lowercased())" : audit.isModerated ? "settled; grade as signed" : nil
    let said = [settled, audit.isReadTwice ? "read twice" : nil].compactMap(\.self)
    return said.joined(separator: "; ").uppercasedAtStart
  }

  private var themes: [PageSection] {
    let tallies = inspection.tallies()
    let (short, met) = (
      tallies.shortMostOften.prefix(Self.shown), tallies.metEverywhere(ofFiles: inspection.files).prefix(Self.shown)
    )
    return [
      short.isEmpty
        ? nil
        : PageSection(
          id: "themes",
          title: "What falls short most often",
          blocks: [.table(QuestionTally.table(short))]
            + [tallies.shortMostOften.more(than: short, of: "audit")].compactMap(\.self).map(Block.paragraph)
        ),
      met.isEmpty
        ? nil
        : PageSection(
          id: "good",
          title: "What every file met",
          blocks: [.list(met.map { "\($0.question) Met in \($0.met) of \(Words.count($0.counted, "audit"))." })]
        ),
    ].compactMap(\.self)
  }

  private var selfAssessment: PageSection? {
    guard !inspection.audits.isEmpty, let title = inspection.selfAssessment else { return nil }
    let tallies = inspection.tallies(ofSelfAssessment: true)
    let said =
      tallies.isEmpty
      ? "No audit of these months was made with the checklist \u{201C}\(title)\u{201D}."
      : "The questions of \u{201C}\(title)\u{201D}, as the audits of these months answered them."
    return PageSection(
      id: "self-assessment",
      title: "Self-assessment",
      blocks: [.paragraph(said)] + (tallies.isEmpty ? [] : [.table(QuestionTally.table(tallies))])
    )
  }

  // MARK: - Actions

  private var actions: PageSection? {
    let plan = inspection.plan
    let all = plan.all.flatMap(\.actions)
    guard !all.isEmpty else { return nil }
    return PageSection(
      id: "actions",
      title: "The action plan, and what it changed",
      blocks: ActionPlanReport.headline(plan, on: inspection.to).map { .paragraph($0) } + [
        .table(
          Table(
            columns: ["No.", "Action", "Who", "By when", "How it stands", "What it changed"].map { Table.Column($0) },
            rows: all.map { action in
              .cells([
                "\(action.number)", action.text, action.person, ActionWords.timeScale(of: action),
                ActionWords.standing(of: action, on: inspection.to), action.impact ?? "",
              ])
            }
          )
        )
      ]
    )
  }

  private var childActions: PageSection? {
    guard !inspection.childActions.isEmpty else { return nil }
    let besides = inspection.childActionsBesides
    let words =
      besides == 0
      ? ""
      : """
       \(besides)\u{A0}of them \(besides == 1 ? "is of a case" : "are of cases") whose audit that counts is not signed, or was not \
      on these days: a second auditor noted \(besides == 1 ? "it" : "them").
      """
    return PageSection(
      id: "child-actions",
      title: "Actions for single children",
      blocks: [.paragraph(ChildActionsReport(inspection.childActions, on: inspection.to).headline + words)]
    )
  }
}

extension InspectionReport {
  /// What is said where a grade is entered for a case that had one of inspectors already: which it was, and that it counts no more.
  public static func replaced(_ before: InspectorsGrade) -> String {
    "That stands in the place of the grade entered before, \(before.grade.inWords.lowercased()) on \(before.on.inWords), which stays in the "
      + "journal and counts no more."
  }
}
