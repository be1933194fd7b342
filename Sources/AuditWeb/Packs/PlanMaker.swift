import AuditDocuments
import AuditPages

/// Draws a round from two lists that were sent; whoever serves the site says how.
public struct PlanMaker: Sendable {
  /// The two lists, as they were sent; in memory alone.
  public struct Lists: Hashable, Sendable {
    /// The list of open cases.
    public var cases: [UInt8]
    /// The list of auditors.
    public var auditors: [UInt8]

    /// Takes two lists.
    public init(cases: [UInt8], auditors: [UInt8]) { (self.cases, self.auditors) = (cases, auditors) }
  }

  /// What is asked of the round, as it was typed.
  public struct Wish: Hashable, Sendable {
    /// The name of the round, which names its folder.
    public var name = ""
    /// What people call it; empty for what is made of checklist and period.
    public var title = ""
    /// The time it belongs to.
    public var period = ""
    /// The checklist of its audits.
    public var checklist = ""
    /// How many cases are drawn.
    public var draw = "24"
    /// How many wait to stand in.
    public var reserves = "0"
    /// How many a second auditor reads too.
    public var second = "0"
    /// The heading by which the frame is divided; empty for one part.
    public var by = ""
    /// The day by which the audits should be signed; empty for none.
    public var due = ""
    /// Cases audited in this many months before are left out.
    public var monthsBetween = "12"
    /// The number that the draw begins with; empty for the day's.
    public var seed = ""
    /// Whether at most one child of a family is drawn.
    public var isOneOfFamily = false
    /// Which column of the lists says what, where the headings do not say it themselves.
    public var columns: [String: String] = [:]

    /// Wishes for nothing yet.
    public init() {}
  }

  /// The headings of the two lists, and what the columns of each can say.
  public struct Headings: Sendable {
    /// The headings of the list of cases.
    public var cases: [String]
    /// The headings of the list of auditors.
    public var auditors: [String]

    /// Names the headings.
    public init(cases: [String], auditors: [String]) { (self.cases, self.auditors) = (cases, auditors) }
  }

  /// A round as it was drawn.
  public struct Drawn: Sendable {
    /// The page of the plan.
    public let page: Page
    /// What tells this drawing from any other.
    public let digest: String
    /// Which heading was read for which column.
    public let read: [String: String]
    /// What is worth knowing besides, as the terminal says it; empty where nothing is.
    public let notes: String

    /// Takes a drawing.
    public init(page: Page, digest: String, read: [String: String], notes: String) {
      (self.page, self.digest, self.read, self.notes) = (page, digest, read, notes)
    }
  }

  /// What the columns of the list of cases can say.
  let caseColumns: [String]
  /// What the columns of the list of auditors can say.
  let auditorColumns: [String]
  /// Finds the headings of the two lists.
  let headings: @Sendable (Lists) throws(Problems) -> Headings
  /// Draws the round; keeps it where the digest of the drawing that was agreed to is given, and it is the same.
  let draw: @Sendable (Lists, Wish, _ agreed: String?) throws(Problems) -> Drawn

  /// Takes what reads lists and draws rounds.
  public init(
    caseColumns: [String],
    auditorColumns: [String],
    headings: @escaping @Sendable (Lists) throws(Problems) -> Headings,
    draw: @escaping @Sendable (Lists, Wish, _ agreed: String?) throws(Problems) -> Drawn
  ) {
    (self.caseColumns, self.auditorColumns) = (caseColumns, auditorColumns)
    (self.headings, self.draw) = (headings, draw)
  }
}
