import AuditPages
import AuditRules

/// A question with how the files that were read answered it.
public struct QuestionTally: Hashable, Sendable {
  /// The question.
  public var question: String
  /// How many files gave each answer.
  public var counts: [Outcome: Int]

  /// How many answers count, for or against.
  var counted: Int { counts.filter { $0.key.isCounted }.values.reduce(0, +) }
  /// How many files met it.
  var met: Int { counts[.met] ?? 0 }
  /// How many fell short, in part or wholly.
  var short: Int { counted - met }

  /// The questions that were answered, in the order in which each came first.
  public static func of(_ answers: [(question: String, outcome: Outcome)]) -> [QuestionTally] {
    var tallies: [QuestionTally] = []
    var places: [String: Int] = [:]
    for answer in answers {
      let place = places[answer.question] ?? tallies.count
      if place == tallies.count {
        places[answer.question] = place
        tallies.append(QuestionTally(question: answer.question, counts: [:]))
      }
      tallies[place].counts[answer.outcome, default: 0] += 1
    }
    return tallies
  }

  /// A table of questions with the four answers that count.
  static func table(_ tallies: some Sequence<QuestionTally>) -> Table {
    let outcomes: [Outcome] = [.met, .partlyMet, .notMet, .notEvidenced]
    return Table(
      columns: [Table.Column("Question")] + outcomes.map { Table.Column($0.inWords.uppercasedAtStart, .number) },
      rows: tallies.map { tally in
        .cells([tally.question] + outcomes.map { "\(tally.counts[$0] ?? 0)" })
      }
    )
  }
}

extension [QuestionTally] {
  /// Those that fall short, in most files first; of those in as many, the one counted in fewer files.
  var shortMostOften: [QuestionTally] {
    filter { $0.short > 0 }.sorted { ($0.short, $1.counted) > ($1.short, $0.counted) }
  }

  /// How many more questions fall short than are shown, how many of these as often as the last, and how many of them no file met
  /// that was counted; nothing where all are shown.
  ///
  /// What is counted is a file; where one may have been read again, an audit.
  func more(than shown: some BidirectionalCollection<QuestionTally>, of thing: String = "file") -> String? {
    guard let last = shown.last, count > shown.count else { return nil }
    let left = dropFirst(shown.count)
    let alike = left.count { $0.short == last.short }
    let isAll = alike == left.count
    let asOften = alike == 0 || isAll ? "" : ", \(alike) of them in as many \(thing)s as the last"
    let never = left.count { $0.met == 0 }
    let isAre = never == 1 ? "was" : "were"
    return "By the number of \(thing)s that fall short. \(Words.count(left.count, "more question")) "
      + "\(left.count == 1 ? "falls" : "fall") short in \(isAll ? "as many \(thing)s as the last" : "some \(thing)")\(asOften)"
      + (never == 0 ? "." : "; \(never) of them \(isAre) met in no \(thing) that was counted.")
  }

  /// Those that every file met, most files first, of `files` read with the checklists that ask a question.
  ///
  /// Counted in so few that this says little of all of them, they are left out.
  func metEverywhere(ofFiles files: (QuestionTally) -> Int) -> [QuestionTally] {
    filter { $0.short == 0 && $0.met >= Swift.max(2, Swift.min(Self.fewestMet, files($0))) }.sorted { $0.met > $1.met }
  }

  /// In so many files a question has to be counted before it is said that all met it, where as many were read.
  private static var fewestMet: Int { 5 }
}
