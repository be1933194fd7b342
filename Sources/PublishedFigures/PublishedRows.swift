import AuditDocuments
import AuditSummaries

/// Makes figures of the rows of a published table.
struct PublishedRows {
  private let layout: PublishedLayout
  private let source: String
  private let year: CSVColumn?
  private let identifier: CSVColumn?
  private let level: CSVColumn?
  private let own: [CSVColumn]
  private let names: [PublishedArea.Level: (name: CSVColumn, code: CSVColumn)]
  private let number: CSVColumn?
  private let kinds = PublishedKinds()
  private var seen: Set<String> = []

  private(set) var figures: [PublishedFigure] = []

  /// Finds the columns of a layout in a table that has them all.
  init(layout: PublishedLayout, table: CSVTable) {
    self.layout = layout
    source = """
      Department for Education, Characteristics of children in need, table \(layout.measure.publishedTable), \
      file \(table.source.name.split(separator: "/").last ?? "")
      """
    year = table.column("time_period")
    identifier = table.column("time_identifier")
    level = table.column("geographic_level")
    own = layout.own.compactMap(table.column)
    number = table.column("old_la_code")
    var names: [PublishedArea.Level: (CSVColumn, CSVColumn)] = [:]
    for (level, name, code) in [
      (PublishedArea.Level.national, "country_name", "country_code"), (.regional, "region_name", "region_code"),
      (.local, "la_name", "new_la_code"),
    ] {
      if let name = table.column(name), let code = table.column(code) { names[level] = (name, code) }
    }
    self.names = names
  }

  /// Reads one row; what cannot be read is reported.
  mutating func read(_ row: CSVRow, into problems: ProblemCollector) {
    let reader = row.reader(into: problems)
    guard let year, let identifier, let level else { return }
    let ending = reader.required(year, as: kinds.year)
    _ = reader.required(identifier, as: kinds.identifier)
    let cells = own.map { reader.required($0, as: kinds.cell) }
    guard let level = reader.required(level, as: kinds.level), let columns = names[level],
      let name = reader.required(columns.name, as: .text), let code = reader.required(columns.code, as: kinds.code),
      let ending
    else { return }
    guard seen.insert("\(ending) \(level) \(code) \(name)").inserted else {
      return reader.report(
        "a second row for \(problems.source.quote(name)) in \(ending)",
        at: columns.name,
        hint: "Keep one of the two; the file as published has one row an area and year."
      )
    }
    let read = cells.compactMap(\.self)
    guard read.count == own.count else { return }
    let area = PublishedArea(
      name: name,
      code: code,
      level: level,
      authority: level == .local ? number.map { row[$0] } ?? "" : ""
    )
    let (value, note) = value(of: read, level: level)
    guard let value else {
      return reader.report(
        "more are in time than are counted",
        at: own.first,
        hint: "Take the file as published, and see whether a column was moved."
      )
    }
    figures.append(
      PublishedFigure(
        measure: layout.measure,
        area: area,
        year: ReportingYear(ending: ending),
        value: value,
        note: note,
        source: source
      )
    )
  }

  private func value(of cells: [PublishedCell], level: PublishedArea.Level) -> (PublishedFigure.Value?, String) {
    var numbers: [Int?] = []
    for (column, cell) in zip(layout.own, cells) {
      switch cell {
      case .count(let count): numbers.append(count)
      case .symbol(let symbol):
        guard layout.late.contains(column) else {
          return (.unavailable(PublishedCell.reason(symbol, in: column)), "")
        }
        numbers.append(nil)
      }
    }
    guard let first = numbers.first, let counted = first else { return (nil, "") }
    // Each is at most a thousand million, so that the sum of ten fits.
    let met = numbers.dropFirst().prefix(layout.inTime.count).compactMap(\.self).reduce(0, +)
    let late = numbers.suffix(layout.late.count).compactMap(\.self)
    let isRounded = level != .local
    guard met <= counted + (isRounded ? 10 * (layout.inTime.count + 1) / 2 : 0) else { return (nil, "") }
    var notes: [String] = []
    if isRounded { notes.append("rounded to the nearest 10") }
    if !late.isEmpty, late.count == layout.late.count {
      let undated = counted - met - late.reduce(0, +)
      if undated > (isRounded ? 10 * (layout.own.count + 1) / 2 : 0) {
        notes.append("\(undated) of them have no published duration and count as not in time")
      }
    }
    return (.counts(met: min(met, counted), counted: counted), notes.joined(separator: "; "))
  }
}

/// How the cells of a published table are read.
private struct PublishedKinds {
  let cell = PublishedCell.kind

  let year = FieldKind<Int>.parsed(expected: "the year in which the period ends, such as 2024") { text in
    text.utf8.count == 4 ? Int(text).flatMap { (1990...2199).contains($0) ? $0 : nil } : nil
  }

  let identifier = FieldKind<String>.parsed(expected: "Reporting year") { text in
    text.lowercased() == "reporting year" ? text : nil
  }

  let code = FieldKind<String>.parsed(expected: "the code of an area, such as E06000047") { text in
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && text.utf8.count <= 20 ? text : nil
  }

  let level = FieldKind<PublishedArea.Level>.oneOf(
    [("National", .national), ("Regional", .regional), ("Local authority", .local)],
    called: "geographic level"
  )
}
