/// Takes typed values out of a row, and gathers every mistake instead of stopping at the first.
///
/// Reads the same kinds as `FieldReader`. A cell has no type of its own: `007` is text where text is asked for, and a
/// number where a number is. A column that the table does not have gives nil without a report; `requireColumns` reports
/// it once for all rows.
public struct CSVRowReader {
  /// The row.
  public let row: CSVRow
  /// Where mistakes go.
  public let problems: ProblemCollector

  /// The value of a cell that must have something in it.
  public func required<Value>(_ name: String, as kind: FieldKind<Value>) -> Value? {
    row.table.column(name).flatMap { required($0, as: kind) }
  }

  /// The value of a cell that must have something in it.
  public func required<Value>(_ column: CSVColumn, as kind: FieldKind<Value>) -> Value? {
    guard row.isEmpty(column) else { return value(column, as: kind) }
    report("'\(column.name)' is empty", at: column, hint: "Write \(kind.expected).")
    return nil
  }

  /// The value of a cell that may be empty.
  public func optional<Value>(_ name: String, as kind: FieldKind<Value>) -> Value? {
    row.table.column(name).flatMap { optional($0, as: kind) }
  }

  /// The value of a cell that may be empty.
  public func optional<Value>(_ column: CSVColumn, as kind: FieldKind<Value>) -> Value? {
    row.isEmpty(column) ? nil : value(column, as: kind)
  }

  /// Where a cell stands.
  public func place(of column: CSVColumn) -> SourcePlace {
    SourcePlace(position: row.position(ofColumn: column.index), path: column.name)
  }

  /// Reports a mistake about a cell, or about the whole row where no column is given.
  public func report(
    _ what: String,
    at column: CSVColumn? = nil,
    hint: String,
    severity: Problem.Severity = .error
  ) {
    let position = column.map { row.position(ofColumn: $0.index) } ?? SourcePosition(line: row.line, column: 1)
    problems.report(what, at: position, key: column?.name, hint: hint, severity: severity)
  }

  private func value<Value>(_ column: CSVColumn, as kind: FieldKind<Value>) -> Value? {
    let text = row[column]
    let scalar = Node.Scalar(
      text: text,
      kind: Self.scalarKind(of: text, for: Value.self),
      isQuoted: false,
      position: SourcePosition(line: row.line, column: 1)
    )
    switch kind.read(.scalar(scalar), FieldContext(name: column.name, quote: problems.source.quote)) {
    case .success(let value): return value
    case .failure(let mistake):
      report(mistake.what, at: column, hint: mistake.hint)
      return nil
    }
  }

  /// What the writing means depends on what is asked for, because a cell has no type.
  private static func scalarKind<Value>(of text: String, for type: Value.Type) -> Node.Scalar.Kind {
    guard type == Bool.self || type == Int.self || type == Double.self else { return .string }
    let plain = YAMLScalar.kind(ofPlain: text)
    return plain == .null ? .string : plain
  }
}
