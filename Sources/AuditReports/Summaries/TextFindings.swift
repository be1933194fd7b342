import AuditRules

/// What the rules that read texts find in the files of a period, and of the periods before it.
///
/// For the authority's own eyes: a team's few texts, added up over aspects, would give away what a table of outcomes hides.
public struct TextFindings: Sendable {
  /// The files of one period.
  public struct Part: Sendable {
    /// The period or round, as it was asked for.
    public var name: String
    /// What pages call it.
    public var shownName: String
    /// What was found, by occurrence, by case and by team.
    public var counts: CheckCounts
    /// How many files were counted in the summary and could not be read again.
    public var unread: Int

    /// Makes a part.
    public init(name: String, shownName: String? = nil, counts: CheckCounts, unread: Int) {
      self.shownName = shownName ?? name
      (self.name, self.counts, self.unread) = (name, counts, unread)
    }
  }

  /// The files of the period that is summarised.
  public var now: Part
  /// Those of earlier periods, the oldest first.
  public var earlier: [Part]

  /// Makes findings of these parts.
  public init(now: Part, earlier: [Part] = []) { (self.now, self.earlier) = (now, earlier) }

  /// The rules that read texts.
  public static var rules: [Rule] { Rule.catalogue.filter { $0.decision.things != nil } }
}
