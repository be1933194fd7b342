import AuditPages
import AuditRules
import AuditSummaries

/// The questions of a round, ranked by how much they ask to be reworded.
public struct RewordingReport: Report {
  private let round: String
  private let all: [QuestionReading]
  private let audits: Int
  private let pairs: Int
  private let incomplete: Int
  private let provenance: Provenance?

  /// Makes the page.
  ///
  /// - Parameters:
  ///   - readings: every question that was asked, in any order.
  ///   - round: what people call the round.
  ///   - audits: how many signed audits count.
  ///   - pairs: how many of them a second auditor read too.
  ///   - incomplete: how many journals of the round are not there or could not be read to their end.
  ///   - provenance: where it comes from.
  public init(
    _ readings: [QuestionReading],
    ofRound round: String,
    audits: Int,
    pairs: Int,
    incomplete: Int = 0,
    provenance: Provenance? = nil
  ) {
    self.incomplete = incomplete
    all = readings.sorted(by: QuestionReading.asksMore)
    (self.round, self.audits, self.pairs, self.provenance) = (round, audits, pairs, provenance)
  }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: "Questions, by how much they ask to be reworded",
      subtitle: round,
      headline: [Words.incomplete(incomplete), headline].compactMap(\.self),
      sections: doubted.isEmpty ? [] : [questions],
      provenance: provenance
    )
  }

  private var doubted: [QuestionReading] { all.filter(\.isDoubted) }

  private var headline: String {
    let read =
      "\(Words.count(audits, "signed audit")), \(pairs) of them of cases that two auditors read."
    guard !doubted.isEmpty else {
      return "\(read) No question was read in two ways, settled or answered otherwise than its rule had found."
    }
    let quiet = all.count - doubted.count
    return "\(read) Of \(Words.count(all.count, "question")) nothing speaks against the wording of \(quiet)."
  }

  private var questions: PageSection {
    let columns = [
      "Read twice", "Differ", "Found unclear", "Settled, other cause", "Rule spoke", "Auditor differs",
    ]
    return PageSection(
      id: "questions",
      title: "What speaks for another wording",
      blocks: [
        .paragraph(
          "First come those that moderators found unclear, then those on which two auditors differ most: by the least share that "
            + "fits what was seen (lower end of the 95 % interval), so that one case of one does not come before five of six. "
            + "Where the auditor differs from the rule, the question or the rule may be at fault."
        ),
        .table(
          Table(
            columns: [Table.Column("Question")] + columns.map { Table.Column($0, .number) },
            rows: doubted.map { reading in
              .cells(
                ["\(reading.number). \(reading.question)"]
                  + [
                    reading.pairs, reading.apart, reading.unclear,
                    reading.causes.values.reduce(0, +) - reading.unclear, reading.found, reading.overruled,
                  ].map { "\($0)" }
              )
            }
          )
        ),
      ]
    )
  }
}

extension RewordingReport {
  /// The columns of the tidy rows.
  public static let columns =
    [
      DataColumn("rank", "1 is the question that asks most to be reworded."),
      DataColumn("number", "The number of the question in its checklist."),
      DataColumn("question", "The question."),
      DataColumn("pairs", "Of how many cases two auditors were asked it."),
      DataColumn("apart", "In how many of these they gave different answers."),
    ]
    + SettlementCause.allCases.map {
      DataColumn($0.typed.replacing("-", with: "_"), "How often a moderator settled it: \($0.inWords).")
    } + [
      DataColumn("rule_found", "How often its rule found something other than not seen."),
      DataColumn("rule_overruled", "How often the auditor answered otherwise than that."),
    ]

  /// One row a question, those without a doubt too.
  public var rows: [[String]] {
    all.enumerated().map { place, reading in
      ["\(place + 1)", "\(reading.number)", reading.question, "\(reading.pairs)", "\(reading.apart)"]
        + SettlementCause.allCases.map { "\(reading.causes[$0] ?? 0)" } + ["\(reading.found)", "\(reading.overruled)"]
    }
  }

  /// The page for programs, in the format `caseaudit-rewording/1`.
  public func json() throws -> String {
    try JSONText.of(Document(audits: audits, pairs: pairs, questions: namedRows))
  }

  private struct Document: Encodable {
    var format = "caseaudit-rewording/1"
    var audits: Int
    var pairs: Int
    var questions: [[String: String]]
  }
}
