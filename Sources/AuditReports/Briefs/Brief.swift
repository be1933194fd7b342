import AuditPages
import AuditSummaries

/// What the first two pages of a summary say, chosen by rules from what may be shown, before any page is written.
///
/// It takes nothing but a released summary and what stands beside it, so that it cannot say what the annex hides.
struct Brief {
  /// What a statement on practice is about.
  enum Topic: CaseIterable, Hashable {
    case nothingSigned, grades, change, strongest, weakest, tooFew, targets, limits, texts
  }

  /// One statement, with its counts.
  struct Statement: Hashable {
    /// What it is about.
    let topic: Topic
    /// What it says.
    let words: String

    init?(_ topic: Topic, _ words: String?) {
      guard let words, !words.isEmpty else { return nil }
      (self.topic, self.words) = (topic, words)
    }
  }

  /// The report that it opens.
  let report: SummaryReport

  /// How many statements on practice there are at most.
  static let mostStatements = 6
  /// With fewer signed audits nothing is called strong or weak: one file would make every question either.
  static let fewestRanked = 5
  /// What leaves first where there are too many statements: the last of these.
  private static let byWeight: [Topic] = [
    .nothingSigned, .grades, .targets, .weakest, .change, .limits, .strongest, .tooFew, .texts,
  ]

  init(_ report: SummaryReport) { self.report = report }

  var summary: Summary { report.summary }
  var context: SummaryContext { report.context }
  var smallest: Int { report.smallest }

  /// Whether there is nothing to say of practice.
  var isEmpty: Bool { summary.audits.signed == ReleasedCount(0) }

  /// Whether so few audits are signed that nothing is ranked.
  var isTooFew: Bool { (summary.audits.signed.value ?? Self.fewestRanked) < Self.fewestRanked }

  /// Whether nothing is called strong or weak, because of few files or of rounded counts.
  var ranksNothing: Bool { isTooFew || summary.policy.isRounding }

  /// What is known of practice, six statements at most.
  var known: [Statement] {
    guard !isEmpty else {
      return [
        Statement(.nothingSigned, report.onlyImported),
        Statement(
          .nothingSigned,
          summary.subject.rounds.isEmpty && summary.subject.team == nil
            ? "No round lies in this period, so there is nothing to summarise; caseaudit status lists the rounds there are."
            : "There is nothing to summarise before an audit is signed."
        ),
      ].compactMap(\.self)
    }
    let all = [
      Statement(.grades, graded), Statement(.change, toldChange), Statement(.strongest, strongest),
      Statement(.weakest, weakest), Statement(.tooFew, tooFew), Statement(.targets, targets),
      Statement(.limits, limits), Statement(.texts, texts),
    ].compactMap(\.self)
    let kept = Set(Self.byWeight.filter { topic in all.contains { $0.topic == topic } }.prefix(Self.mostStatements))
    return all.filter { kept.contains($0.topic) }
  }

  /// How it is known: what was planned and done, drawn and read, by whom, and what so many files can show.
  var basis: [String] {
    isEmpty
      ? [response].compactMap(\.self)
      : [response, ofOneTeam, drawn, auditors, readTwice, settled, unseen, visible, untoldChange, protected].compactMap(
        \.self
      )
  }

  /// What will be done, in sentences; the actions themselves stand in a table of their own.
  var next: [String] { [concerns, planned, undecided, emptyAreas].compactMap(\.self) }
}
