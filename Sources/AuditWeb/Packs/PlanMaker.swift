import AuditDocuments
import AuditPages

/// Draws a round from two lists that were sent; whoever serves the site says how.
public struct PlanMaker: Sendable {
  /// The two lists, as they were sent; in memory alone.
  public struct Lists: Hashable, Sendable {
    /// What is in the list of open cases; empty where none was sent yet.
    public var cases: [UInt8] = []
    /// What is in the list of auditors; empty where none was sent yet.
    public var auditors: [UInt8] = []

    /// No lists yet.
    public init() {}
  }

  /// Something that is asked of a round; the terminal has an option of the same name.
  public enum Box: String, CaseIterable, Sendable {
    case title, period, checklist, sheet, draw, reserves, second, by, due, seed
    case asOf = "as-of"
    case monthsBetween = "months-between"

    /// What stands beside its box.
    public var label: String {
      switch self {
      case .title: "What people call the round"
      case .period: "The time it belongs to"
      case .checklist: "The checklist"
      case .sheet: "The sheet that has the list of cases"
      case .draw: "Cases to draw"
      case .reserves: "Cases that wait to stand in"
      case .second: "Cases that a second auditor reads too, blind"
      case .by: "Divide the list by"
      case .due: "Signed by"
      case .seed: "The number that the draw begins with"
      case .asOf: "The day that the list is of"
      case .monthsBetween: "Leave out cases audited in this many months before"
      }
    }
  }

  /// What is asked of the round, as it was typed.
  public struct Wish: Hashable, Sendable {
    /// The name of the round, which names its folder.
    public var name = ""
    /// Whether at most one child of a family is drawn.
    public var isOneOfFamily = false
    /// The heading that says what a column says, where headings are to be read otherwise than by their words; empty where none does.
    public var columns: [String: String] = [:]
    private var typed: [Box: String] = [.draw: "24", .reserves: "0", .second: "0", .monthsBetween: "12"]

    /// Wishes for nothing yet but what is usual.
    public init() {}

    /// What was typed into a box; empty where nothing was.
    public subscript(box: Box) -> String {
      get { typed[box] ?? "" }
      set { typed[box] = newValue }
    }
  }

  /// A round as it was drawn.
  public struct Drawn: Sendable {
    /// The page of the plan, with who reads each case.
    public let page: Page
    /// What tells this drawing from any other.
    public let digest: String
    /// What is worth knowing besides, as the terminal says it; empty where nothing is.
    public let notes: String
    /// Whether every audit could be given to somebody.
    public let isWhole: Bool

    /// Takes a drawing.
    public init(page: Page, digest: String, notes: String = "", isWhole: Bool = true) {
      (self.page, self.digest, self.notes, self.isWhole) = (page, digest, notes, isWhole)
    }
  }

  /// Draws the round; keeps it where the digest of the drawing that was agreed to is given, and it is the same.
  ///
  /// What is wrong with what was typed into a box has the name of the box as its file; with a column, `column-` and its name.
  let draw: @Sendable (Lists, Wish, _ agreed: String?) throws(Problems) -> Drawn

  /// Takes what draws rounds.
  public init(_ draw: @escaping @Sendable (Lists, Wish, _ agreed: String?) throws(Problems) -> Drawn) {
    self.draw = draw
  }

  /// How the list of cases is called in what is said of it.
  public static let casesName = "the list of cases"
  /// How the list of auditors is called in what is said of it.
  public static let auditorsName = "the list of auditors"
}
