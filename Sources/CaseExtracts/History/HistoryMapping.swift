import AuditRules

/// What the columns and words of an earlier list mean, as a lead wrote it down or corrected it.
public struct HistoryMapping: Sendable {
  /// A heading that the mapping names, and the line on which it does.
  struct Column: Sendable {
    var heading: String
    var line: Int
  }

  /// The file as it is shown to the reader.
  public let file: String
  /// What the checklist asks that its items are of.
  public let asked: AskedQuestions
  /// The sheet of the workbook; nil for its first, and for text.
  public let sheet: String?
  /// The row in which the header ends, as the spreadsheet numbers it.
  let headerRow: Int
  /// How many rows the header has.
  let headerRows: Int
  let reference: Column
  let day: Column
  let order: HistoryDays.Order?
  let team: Column?
  let auditor: Column?
  let overall: Column?
  let items: [(item: String, column: Column)]
  let sections: [(section: String, column: Column)]
  let outcomes: [String: MappedOutcome]
  let grades: [String: Grade?]
  /// The items whose columns ask the other way round: their Yes is a No.
  let reversed: Set<String>
  /// Why a lead holds that an item asks what its column asked, though in other words.
  let reasons: [String: String]

  /// The columns that it names by a heading, and not by letters.
  var headed: [Column] { columns.filter { $0.heading.wholeMatch(of: /[Cc]olumn +[A-Za-z]{1,3}/) == nil } }

  /// Every column that it names.
  var columns: [Column] {
    [reference, day] + [team, auditor, overall].compactMap(\.self) + items.map(\.column) + sections.map(\.column)
  }
}
