import AuditDocuments
import AuditPages

/// Makes the reports that a lead takes to a board; whoever serves the site says how.
public struct PackMaker: Sendable {
  /// What is to be made.
  public struct Wish: Hashable, Sendable {
    /// Which report, of what.
    public enum Kind: Hashable, Sendable {
      /// The summary of a round or a period; of one team's files where one is named.
      case summary(String, team: String?)
      /// The summary of a round or a period, put into the register of releases.
      case release(String)
      /// What changed from one round or period to another.
      case comparison(String, String)
      /// The action plan, in a layout.
      case actionPlan(layout: String)
      /// What inspectors ask for in advance.
      case inspection
    }

    /// Which report.
    public var kind: Kind
    /// The name of the protection of small numbers.
    public var policy = "none"
    /// The role of who makes it, for its first page; empty where none was given.
    public var author = ""

    /// Wishes for a report.
    public init(_ kind: Kind) { self.kind = kind }
  }

  /// A report that was made.
  public struct Made: Sendable {
    /// What it was made of and how it is protected; nil until somebody is told that.
    var wish: Wish?
    /// The report.
    public let report: any Report
    /// What its files are called, without an ending.
    public let name: String
    /// What is worth knowing besides, as the terminal says it; empty where nothing is.
    public let notes: String
    /// Whether all that it is of could be read.
    public let isWhole: Bool

    /// Takes a report.
    public init(_ report: any Report, name: String, notes: String = "", isWhole: Bool = true) {
      (self.report, self.name, self.notes, self.isWhole) = (report, name, notes, isWhole)
    }
  }

  /// Makes a report.
  let make: @Sendable (Wish) throws(Problems) -> Made

  /// Takes what makes a report.
  public init(_ make: @escaping @Sendable (Wish) throws(Problems) -> Made) { self.make = make }
}
