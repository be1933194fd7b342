import AuditActions
import AuditRules
import AuditSummaries

/// What stands beside a summary in the pack: earlier periods, the follow-up of concerns, the action plan.
public struct SummaryContext: Sendable {
  /// Something that changed in practice, from a month on, and why limits are worked out anew from there.
  public struct Change: Hashable, Sendable {
    /// The first month after it, for example `2026-01`.
    public var month: String
    /// What changed.
    public var reason: String

    /// Makes a change.
    public init(month: String, reason: String) {
      self.month = month
      self.reason = reason
    }
  }

  /// What the first page says of itself; what is not known is left out.
  public struct Particulars: Hashable, Sendable {
    /// The council.
    public var council: String?
    /// The committee or board that is given the report.
    public var committee: String?
    /// Who made it: a role, not a name.
    public var author: String?
    /// The day on which it was made.
    public var day: Day?

    /// Makes particulars of which nothing is known.
    public init() {}
  }

  /// The earlier periods or rounds, the oldest first.
  public var earlier: [Summary] = []
  /// The last of them beside this one, question by question; nil where there is none, or it was asked from other checklists.
  public var since: Comparison?
  /// Who it is for and who made it.
  public var particulars = Particulars()
  /// How concerns ended; nil where it was not looked up.
  public var concerns: ConcernEndings?
  /// Good practice, in words that were released for quoting.
  public var practice: [String] = []
  /// The action plan, and the day on which it is told.
  public var plan: (plan: ActionPlan, day: Day)?
  /// Timeliness beside published figures.
  public var timeliness: TimelinessReport?
  /// What the texts of the files name; nothing in a pack that may leave the authority.
  public var texts: TextFindings?
  /// How many first audits that are planned and not begun are of files of each team, as the lists say it that were drawn from.
  public var unbegun: [String: Int] = [:]
  /// What changed in practice.
  public var changes: [Change] = []
  /// The half-years up to its end that have imported audits, the oldest first.
  public var imported: [ImportedPeriod] = []
  /// The imported audits of the days that are summarised.
  public var importedHere: ImportedPeriod?
  /// The half-years from the first imported one on in which audits were signed, with whatever checklist.
  public var signedHalfYears: [Period] = []
  /// Whether there are imported audits that are left out, because it is the report of one team.
  public var leavesImportedOut = false
  /// Further sentences of the footer, on where these come from.
  public var provenance: [String] = []

  /// Makes a context of nothing.
  public init() {}

  /// Whether audits were signed in a half-year.
  func isSigned(in halfYear: Period) -> Bool {
    signedHalfYears.contains { $0.first == halfYear.first && $0.last == halfYear.last }
      || earlier.contains { one in one.hasSigned && one.subject.span.map { halfYear.contains($0.last) } == true }
  }
}
