import AuditDocuments
import AuditRules
import Foundation

/// Reads dated limits: `timescales.yaml`, which comes with the program, and beside it a council's own.
public struct TimescaleReader {
  /// The file that comes with the program.
  public static let shipped = "timescales.yaml"
  /// The file in which a lead writes the council's own limits.
  public static let own = "timescales-own.yaml"

  private let source: SourceText
  private let problems: ProblemCollector
  private let isOwn: Bool

  private init(_ source: SourceText, isOwn: Bool) {
    self.source = source
    self.isOwn = isOwn
    problems = ProblemCollector(source: source)
  }

  /// Reads the limits in a folder: the national ones where it has no file, and a council's own above them.
  ///
  /// - Parameters:
  ///   - folder: the folder `checklists` of a workspace.
  ///   - name: the folder as messages show it.
  /// - Returns: the limits.
  /// - Throws: every problem found in both files.
  public static func read(in folder: URL, shownAs name: String = "checklists") throws(Problems) -> Timescales {
    var found: [Problem] = []
    func read(_ file: String) -> [Timescales.Item: [TimescaleRow]]? {
      let url = folder.appending(path: file)
      guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return nil }
      do {
        return try rows(SourceText(contentsOf: url, shownAs: "\(name)/\(file)"), isOwn: file == own)
      } catch {
        found += error.all
        return nil
      }
    }
    let national = read(shipped).map { Timescales($0) } ?? .national
    let ours = read(own) ?? [:]
    if !found.isEmpty { throw Problems(found) }
    return national.extended(with: filled(ours, from: national))
  }

  /// A council's own rows, and for the days on which none of them is in force what held for the council before: a new limit says nothing
  /// of cases that began before it.
  private static func filled(
    _ own: [Timescales.Item: [TimescaleRow]],
    from national: Timescales
  ) -> [Timescales.Item: [TimescaleRow]] {
    var filled = own
    for (item, rows) in own {
      for (authority, ours) in Dictionary(grouping: rows, by: \.authority) {
        let its = national[item].filter { $0.authority == authority }
        let before = its.isEmpty ? national[item].filter { $0.authority == nil } : its
        filled[item, default: []] += before.flatMap { row in
          let whole = TimescaleRow(row.limit, from: row.from, through: row.through, authority: authority)
          return ours.reduce([whole]) { left, one in left.flatMap { $0.without(one) } }
        }
      }
    }
    return filled
  }

  /// Reads the rows of one file, by what they are for.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - isOwn: whether it is a council's own file, in which every row names its authority.
  /// - Returns: the rows, in the order written.
  /// - Throws: every problem found.
  public static func rows(
    _ source: SourceText,
    isOwn: Bool = false
  ) throws(Problems) -> [Timescales.Item: [TimescaleRow]] {
    let reader = TimescaleReader(source, isOwn: isOwn)
    let rows = reader.read(try Node.parse(yaml: source))
    try reader.problems.throwErrors()
    return rows
  }

  private func read(_ document: Node) -> [Timescales.Item: [TimescaleRow]] {
    let reader = FieldReader(document, into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-timescales/1", value: 1)], called: "format"))
    var rows: [Timescales.Item: [TimescaleRow]] = [:]
    if let items = reader.requiredMapping("timescales") {
      for item in Timescales.Item.allCases {
        let found = items.mappings(item.rawValue).compactMap { field in row(field).map { (row: $0, field: field) } }
        for (index, later) in found.enumerated() {
          guard let earlier = found[..<index].first(where: { $0.row.overlaps(later.row) }) else { continue }
          report(later.row, overlapping: earlier.row, at: later.field)
        }
        if !found.isEmpty { rows[item] = found.map(\.row) }
      }
      items.finish()
    }
    reader.finish()
    return rows
  }

  private func row(_ reader: FieldReader) -> TimescaleRow? {
    let limit = reader.required("limit", as: .limit)
    let from = reader.optional("from", as: .day)
    let through = reader.optional("through", as: .day)
    let authority = isOwn ? reader.required("authority", as: .authority) : reader.optional("authority", as: .authority)
    _ = reader.required("source", as: .text)
    reader.finish()
    var isReadable = limit != nil
    // A row whose authority cannot be read is not one for all of them.
    if case .present = reader.presence(of: "authority"), authority == nil { isReadable = false }
    if let from, let through, through < from {
      isReadable = false
      reader.report(
        "the row ends on \(through), before it begins on \(from)",
        at: "through",
        hint: "Write the first day after 'from:' and the last after 'through:'."
      )
    }
    guard let limit, isReadable, authority != nil || !isOwn else { return nil }
    return TimescaleRow(limit, from: from, through: through, authority: authority)
  }

  private func report(_ later: TimescaleRow, overlapping earlier: TimescaleRow, at reader: FieldReader) {
    let day = [later.from, earlier.from].compactMap(\.self).max()
    let whose = later.authority.map { "of authority \($0)" } ?? "of all authorities"
    reader.report(
      "two rows \(whose) are in force\(day.map { " on \($0)" } ?? " at once"): \(earlier.limit.inWords) and \(later.limit.inWords)",
      hint: "Let one end on the day before the other begins, with 'through:' and 'from:'."
    )
  }
}

extension FieldKind where Value == Limit {
  /// A limit with its kind of day, for example `10 working days`.
  fileprivate static var limit: FieldKind<Limit> {
    .parsed(expected: "a limit of 1 to 400, such as 10 working days, 42 days, 6 weeks or 3 months") { text in
      guard let space = text.firstIndex(of: " "), let count = Int(text[..<space]), (1...400).contains(count) else {
        return nil
      }
      switch text[space...].drop(while: { $0 == " " }) {
      case "working day", "working days": return .workingDays(count)
      case "day", "days": return .days(count)
      case "week", "weeks": return .weeks(count)
      case "month", "months": return .months(count)
      default: return nil
      }
    }
  }
}

extension FieldKind where Value == Day {
  fileprivate static var day: FieldKind<Day> { .parsed(expected: "a date such as 2026-04-01") { Day($0) } }
}

extension FieldKind where Value == String {
  /// The three figures by which the Department for Education knows an authority.
  fileprivate static var authority: FieldKind<String> {
    .parsed(expected: "the three figures of an authority, such as 873") { text in
      text.count == 3 && text.allSatisfy { $0.isASCII && $0.isNumber } ? text : nil
    }
  }
}

extension TimescaleRow {
  /// What is left of a row where another of its authority is not in force: nothing, one row, or one before and one after.
  fileprivate func without(_ other: TimescaleRow) -> [TimescaleRow] {
    guard overlaps(other) else { return [self] }
    var left: [TimescaleRow] = []
    if let begins = other.from, from.map({ $0 < begins }) ?? true {
      left.append(TimescaleRow(limit, from: from, through: begins.adding(days: -1), authority: authority))
    }
    if let ends = other.through, through.map({ $0 > ends }) ?? true {
      left.append(TimescaleRow(limit, from: ends.adding(days: 1), through: through, authority: authority))
    }
    return left
  }
}
