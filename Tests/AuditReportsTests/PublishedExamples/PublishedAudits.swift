import AuditRules
import AuditSummaries

@testable import AuditPages
@testable import AuditReports

/// Tallies with the numbers of audits that councils have published; where only a percentage was published, with the
/// smallest plausible number of files that gives it.
struct PublishedAudits {
  private(set) var tally = Tally()
  private(set) var glossary = ItemGlossary()
  private(set) var subject: Summary.Subject
  private var order = 0

  init(_ name: String, _ title: String) {
    subject = Summary.Subject(name: name, title: title, days: "", frame: nil, smallestPercentage: 10, outside: 0)
  }

  /// Adds a question of which so many of the counted files met it.
  mutating func ask(
    _ item: String,
    _ question: String,
    met: Int,
    counted: Int,
    section: String = "practice",
    aim: ItemWords.Aim = .quality,
    target: Double? = nil,
    hash: String = "as-published"
  ) {
    let key = ItemKey(checklist: "published", version: 1, section: section, item: item, hash: hash)
    var counts = OutcomeCounts()
    counts.met = met
    counts.notMet = counted - met
    tally.answers[.init(item: key, stratum: stratum())] = counts
    glossary["published", item, hash] = ItemWords(
      checklistTitle: "As published",
      sectionTitle: section.prefix(1).uppercased() + section.dropFirst(),
      question: question,
      aim: aim,
      order: order,
      isLimiting: false
    )
    order += 1
    subject.targets[item] = target
    sign(max(counted, signed))
  }

  /// Grades so many files of a service or a team, from outstanding to inadequate.
  mutating func grade(_ four: [Int], service: String = "", team: String = "", month: String = "2014-06") {
    let stratum = stratum(service: service, team: team, month: month)
    var counts = GradeCounts()
    for (grade, count) in zip(Grade.allCases, four) { counts[grade] = count }
    tally.grades[.init(section: .wholeFile, stratum: stratum), default: GradeCounts()] += counts
    tally.audits[stratum, default: AuditCounts()].signed += counts.total
  }

  /// Adds a month with so many answers met, of so many counted, on so many files.
  mutating func month(_ month: String, met: Int, counted: Int) {
    let stratum = stratum(month: month)
    for file in 0..<counted {
      tally.files[.init(section: .wholeFile, stratum: stratum), default: FileSums()]
        .add(met: file < met ? 1 : 0, counted: 1)
    }
    tally.audits[stratum, default: AuditCounts()].signed += counted
  }

  var summary: Summary {
    Summary(ReleasedTally(tally, policy: .none), subject: subject, glossary: glossary)
  }

  /// Compares with a later audit of other files.
  func compared(to later: PublishedAudits) -> ComparisonReport {
    ComparisonReport(
      Comparison(
        first: summary,
        second: later.summary,
        pairs: ReleasedPairs(PairTally(), signed: (signed, later.signed), policy: .none),
        glossary: later.glossary
      ),
      provenance: SampleAudits.provenance
    )
  }

  func report(after earlier: [PublishedAudits] = []) -> SummaryReport {
    var context = SummaryContext()
    context.earlier = earlier.map(\.summary)
    return SummaryReport(summary, context: context, provenance: SampleAudits.provenance)
  }

  private var signed: Int { tally.audits.values.reduce(0) { $0 + $1.signed } }

  private mutating func sign(_ number: Int) {
    let others = tally.audits.filter { $0.key != stratum() }.values.reduce(0) { $0 + $1.signed }
    tally.audits[stratum(), default: AuditCounts()].signed = max(0, number - others)
  }

  private func stratum(service: String = "", team: String = "", month: String = "2014-06") -> Stratum {
    Stratum(team: team, service: service, month: month)
  }
}

extension Report {
  /// The text on lines as long as may be, with ordinary spaces.
  var wide: String { text(width: 4_000).replacing("\u{A0}", with: " ") }
}
