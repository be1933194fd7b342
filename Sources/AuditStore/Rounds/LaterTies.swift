import AuditDocuments
import AuditPlanning
import Foundation

/// Who is tied to cases of a round by what was brought in after an audit of them was begun or handed out, as
/// `audits/<round>/ties.csv` keeps it.
///
/// The extract that an audit rests on stays as it is; who may not audit the case is known all the same.
struct LaterTies: Hashable, Sendable {
  static let format = "caseaudit-ties/1"
  private static let columns = ["case", "tied people", "tied teams"]

  /// The ties by case.
  var cases: [String: CaseTies] = [:]

  /// No ties.
  init() {}

  /// What a spreadsheet opens: a line with the format, a header, then a line a case.
  var text: String {
    let rows = cases.sorted { $0.key < $1.key }.map { reference, ties in
      let cells = ListedCase(reference: reference, ties: ties).cells
      return [reference, cells[cells.count - 2], cells[cells.count - 1]]
    }
    return CSVText.lines([[Self.format], Self.columns] + rows)
  }

  /// Reads what ``text`` wrote.
  init(_ source: SourceText) throws(Problems) {
    let sheet = try Sheet(source)
    let changed = Problems([
      Problem(
        "the list of later ties was changed",
        file: source.name,
        hint:
          "Bring it back from a backup: it says who may not audit cases that were begun before their extracts said so."
      )
    ])
    guard sheet.rows.count >= 2, sheet.rows[0][0] == Self.format, sheet.rows[1].cells == Self.columns else {
      throw changed
    }
    for row in sheet.rows.dropFirst(2) {
      guard let ties = ListedCase.ties(people: row[1], teams: row[2]) else { throw changed }
      cases[row[0]] = ties
    }
  }
}

extension Workspace {
  /// Where the later ties of a round are.
  private func laterTies(ofRound round: String) throws(Problems) -> URL {
    try folder(ofRound: round).appending(path: "ties.csv")
  }

  /// Who is tied to cases of a round by what was brought in after they were begun or handed out; by case.
  public func tiesKeptLater(ofRound round: String) throws(Problems) -> [String: CaseTies] {
    let file = try laterTies(ofRound: round)
    guard OpenFile.mayExist(path: file.path(percentEncoded: false)) else { return [:] }
    return try remembered(file) { () throws(Problems) in
      try LaterTies(SourceText(contentsOf: file, shownAs: shown(file), isPrivate: true, limit: 64 << 20)).cases
    }
  }

  /// Keeps who is tied to a case beside its extract, which stays as it is.
  public func keepLater(_ ties: CaseTies, ofCase reference: String, round: String) throws(Problems) {
    let file = try laterTies(ofRound: round)
    var later = LaterTies()
    later.cases = try tiesKeptLater(ofRound: round)
    let before = later.cases[reference] ?? CaseTies()
    var all = before
    all.formUnion(ties)
    guard all != before else { return }
    later.cases[reference] = all
    try PrivateFile.replace(Array(later.text.utf8), at: file, shownAs: shown(file))
  }
}
