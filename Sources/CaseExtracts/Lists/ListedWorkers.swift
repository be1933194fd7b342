import AuditDocuments

/// The workers of a list that one team's rows write in several ways.
///
/// A team whose files few workers hold is hidden whole, because its numbers are about them: one worker who is written as
/// `Una Price` and as `U. Price` may not count as two there.
struct ListedWorkers {
  /// Somebody as a row of a list writes the name.
  struct Spelling {
    /// The team of the rows.
    var team: String
    /// The name as it is written.
    var name: String
    /// The pseudonym of that spelling.
    var worker: String
    /// The first row that has it.
    var row: Int
    /// The words of the name, without brackets and titles.
    let words: [String]

    init(team: String, name: String, worker: String, row: Int) {
      (self.team, self.name, self.worker, self.row) = (team, name, worker, row)
      words = PersonName.words(name, withRemarks: false)
    }

    var letters: Int { words.reduce(0) { $0 + $1.count } }
  }

  /// The spelling that each other spelling of a team is taken for, by team and pseudonym.
  private(set) var fuller: [String: [String: Spelling]] = [:]
  /// The rows that first have the two spellings, in a sentence for each pair.
  private var told: [(what: String, row: Int)] = []

  /// What is to be done where two spellings are two workers.
  private static let hint =
    "The cases of both count as one worker's. Where they are two, write both names in full in the list, and plan again."

  /// More words in the column are no names of one team's workers.
  private static let most = 400

  /// Looks at the spellings of a list, each once for each team.
  init(_ spellings: [Spelling]) {
    for (team, group) in Dictionary(grouping: spellings, by: \.team).sorted(by: { $0.key < $1.key }) {
      guard !team.isEmpty, group.count <= Self.most else { continue }
      // The fullest first, so that a name is taken for one that is not itself taken for another.
      let ordered = group.sorted { ($0.letters, $1.row) > ($1.letters, $0.row) }
      var whole: [Spelling] = []
      for spelling in ordered {
        let likely = whole.filter { PersonLikeness($0.name).isLikely(spelling.words) }
        // J. Smith beside Jane Smith and John Smith is either, so that it stays itself.
        guard likely.count == 1, let one = likely.first else {
          whole.append(spelling)
          continue
        }
        fuller[team, default: [:]][spelling.worker] = one
        told.append(
          (
            "two spellings of one team look like one worker and are taken for one: as in row \(one.row) and in row "
              + "\(spelling.row)",
            spelling.row
          )
        )
      }
    }
  }

  /// A warning for each of the first pairs; the rows say whom it is about, and no name does.
  func doubts(in sheet: Sheet, column: Int?) -> [Problem] {
    told.prefix(6).map { sheet.problem($0.what, row: $0.row, column: column, hint: Self.hint, severity: .warning) }
  }
}
