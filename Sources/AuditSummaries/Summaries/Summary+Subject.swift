import AuditRules

extension Summary {
  /// What is summarised, in words and numbers that the tally does not hold.
  public struct Subject: Hashable, Sendable {
    /// The period or round as it was asked for, for example `2026-H1`.
    public var name: String
    /// The title of the page.
    public var title: String
    /// The days it covers, in words; empty where a round has no period.
    public var days: String
    /// How many files the sample was drawn from, where the round says so.
    public var frame: Int?
    /// What the frame is, in a sentence; empty where the round does not say.
    public var frameInWords = ""
    /// How many files were drawn, where a plan says so.
    public var sampled: Int?
    /// How many of the files drawn were replaced by others.
    public var replaced = 0
    /// How many second audits the plan allocates.
    public var secondPlanned = 0
    /// The share that each item should reach, 0 to 1, set before the audits, by identifier of the item.
    public var targets: [String: Double] = [:]
    /// Whether all that the rounds planned belongs to it; false for a period that cuts through a round.
    public var isWholePlan = true
    /// The day by which the audits should be signed, where one plan says so.
    public var due: Day?
    /// Whether that day is past.
    public var isPastDue = false
    /// Below this number of counted files a share is given in words and not as a percentage.
    public var smallestPercentage: Int
    /// Signed audits of the round that fall outside the period, or of the period that have no round plan.
    public var outside: Int

    /// Makes a subject.
    public init(name: String, title: String, days: String, frame: Int?, smallestPercentage: Int, outside: Int) {
      self.name = name
      self.title = title
      self.days = days
      self.frame = frame
      self.smallestPercentage = smallestPercentage
      self.outside = outside
    }
  }
}
