import AuditDocuments
import AuditPlanning
import AuditRules
import AuditSummaries

/// The audits of an earlier list, read with a mapping, under pseudonyms.
///
/// The council's numbers are in it once, for the look-up that its holder keeps; no word of a cell is in any message.
public struct HistoryReading: Sendable {
  /// The items, in the order of the mapping.
  public let items: [ImportedList.Item]
  /// The audits, in the order of the list.
  public let audits: [ImportedAudit]
  /// The council's number of each pseudonym.
  public let numbers: [String: String]
  /// How many rows were left out for each fault.
  public let leftOut: [HistoryFault: Int]
  /// How many rows were no audits: a header that stands again, a total, a remark.
  public let passedOver: Int
  /// The columns that hold something and were not read: all of them, and those with what people wrote.
  public let unread: (all: ImportedList.Unread, texts: ImportedList.Unread)
  /// What was doubtful, for a person to look at.
  public let doubts: [Problem]

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - sheet: the list.
  ///   - mapping: what its columns and words mean.
  ///   - key: the key that makes the pseudonyms.
  ///   - today: no audit is of a later day.
  ///   - before: the case and day of each audit that was brought in before, with the name of its import.
  ///   - leavesOutWrong: whether rows that are wrong are left out and counted; otherwise they stop the import.
  /// - Throws: all that is wrong with the list, by cell.
  public init(
    _ sheet: Sheet,
    _ mapping: HistoryMapping,
    key: PseudonymKey,
    today: Day,
    before: [AuditedDay: String] = [:],
    leavesOutWrong: Bool = false
  ) throws(Problems) {
    guard let table = HistoryTable(sheet, headerRow: mapping.headerRow, headerRows: mapping.headerRows) else {
      throw Problems([Self.noHeader(sheet, mapping)])
    }
    var rows = HistoryRows(
      try HistoryColumns(mapping, in: table),
      table,
      mapping,
      key: key,
      today: today,
      before: before
    )
    for row in table.rows { rows.read(row) }
    rows.settleDoubles()
    if !leavesOutWrong, !rows.complaints.isEmpty { throw Problems(rows.complaints.problems(in: table)) }
    items = rows.columns.items.map { item, column in Self.item(item, asked: table.questions(of: column), mapping) }
    audits = rows.audits
    numbers = rows.numbers
    leftOut = rows.complaints.spoiled
    passedOver = rows.passedOver
    unread = rows.columns.unread(in: table)
    doubts = rows.doubts
    guard !audits.isEmpty else {
      throw Problems(
        rows.complaints.problems(in: table) + [
          Problem(
            "the list has no row that could be brought in",
            file: sheet.file,
            hint: "Look whether it is the right sheet, and whether header: in the mapping is the row of its headings."
          )
        ]
      )
    }
  }

  /// The same words in any version are the same question, unless they are to be read the other way round; others only where a
  /// lead says so.
  private static func item(_ item: String, asked headings: [String], _ mapping: HistoryMapping)
    -> ImportedList.Item
  {
    guard let question = mapping.asked.question(item) else {
      return ImportedList.Item(item: item, isReversed: mapping.reversed.contains(item))
    }
    let isReversed = mapping.reversed.contains(item)
    let asked = isReversed ? [] : Set(headings.map(SameWording.key))
    let same = ([question.wording] + question.others).first { asked.contains(SameWording.key($0)) }
    if let same { return ImportedList.Item(item: item, wording: same) }
    let reason = mapping.reasons[item]
    return ImportedList.Item(
      item: item,
      wording: reason == nil ? nil : question.wording,
      reason: reason,
      isReversed: isReversed
    )
  }

  private static func noHeader(_ sheet: Sheet, _ mapping: HistoryMapping) -> Problem {
    sheet.problem(
      "the row that the mapping calls the header holds nothing",
      row: mapping.headerRow,
      hint: "Write the number of the row that has the headings after header: in \(mapping.file)."
    )
  }
}

/// A case on the day on which it was audited.
public struct AuditedDay: Hashable, Sendable {
  /// The case, by pseudonym.
  public var reference: String
  /// The day.
  public var day: Day

  /// Makes one.
  public init(reference: String, day: Day) {
    self.reference = reference
    self.day = day
  }
}
