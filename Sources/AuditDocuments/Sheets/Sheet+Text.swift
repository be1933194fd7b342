extension Sheet {
  /// Takes comma-separated text; what stands between cells is found out: a comma, a semicolon, a tab or an
  /// upright line.
  ///
  /// - Throws: every mistake in the way it is written.
  public init(_ source: SourceText) throws(Problems) {
    let problems = ProblemCollector(source: source)
    var scanner = CSVScanner(separator: Self.separator(of: source.bytes), isRagged: true)
    scanner.scan(source.bytes, firstLine: source.firstLine, into: problems)
    try problems.throwErrors()
    let firstCells = scanner.firstCells
    file = source.name
    name = nil
    isText = true
    rows = scanner.lines.indices.compactMap { index in
      let cells = scanner.cells[Int(firstCells[index])..<Int(firstCells[index + 1])]
        .map { $0.text(in: source.bytes).trimmed }
      return cells.contains { !$0.isEmpty } ? Row(number: Int(scanner.lines[index]), cells: cells) : nil
    }
  }

  /// The separator that stands most often in the first 20 lines; a comma where none does.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var lines = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { lines += 1 }
      if lines == 20 { break }
      counts[byte, default: 0] += 1
    }
    let others = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")].filter {
      counts[$0] ?? 0 > counts[UInt8(ascii: ",")] ?? 0
    }
    return others.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? UInt8(ascii: ",")
  }
}
