/// Finds the cells of comma-separated text in one pass over its bytes.
struct CSVScanner {
  private(set) var cells: [CSVCell] = []
  private(set) var firstCells: [Int32] = [0]
  private(set) var lines: [UInt32] = []

  private let separator: UInt8
  private var row = RowBeingRead(line: 1)

  /// The most columns a header may have; spreadsheets end at 16,384.
  static let columnLimit = 16_384

  /// Whether rows may have other numbers of cells than the first.
  private let isRagged: Bool

  init(separator: UInt8, isRagged: Bool = false) {
    self.separator = separator
    self.isRagged = isRagged
  }

  /// The cells of the header row.
  var header: ArraySlice<CSVCell> { firstCells.count > 1 ? cells[..<Int(firstCells[1])] : [] }

  /// Reads all rows; mistakes are reported, and the rows they stand in left out.
  mutating func scan(_ bytes: [UInt8], firstLine: Int, into problems: ProblemCollector) {
    guard bytes.count < CSVCell.byteLimit else {
      return problems.report(
        "the file is larger than 1 GiB",
        at: nil,
        hint: "Split it, and give each part the header row."
      )
    }
    row = RowBeingRead(line: firstLine)
    var line = firstLine
    var offset = 0
    while offset < bytes.count {
      offset = readCell(bytes, from: offset, line: &line, into: problems)
      guard offset < bytes.count, bytes[offset] == separator else {
        endRow(before: offset, in: problems)
        offset = Self.afterLineEnd(bytes, at: offset)
        line += 1
        row = RowBeingRead(line: line)
        continue
      }
      offset += 1
      // A separator as the last byte has an empty cell after it.
      if offset == bytes.count {
        cells.append(CSVCell(offset..<offset, isQuoted: false, hasDoubledQuotes: false))
        endRow(before: offset, in: problems)
      }
    }
  }

  /// Reads one cell and gives the offset of what ends it: a separator, a line end, or the end of the text.
  private mutating func readCell(
    _ bytes: [UInt8],
    from start: Int,
    line: inout Int,
    into problems: ProblemCollector
  ) -> Int {
    if row.start == nil { row.start = start }
    var first = start
    while first < bytes.count, isBlank(bytes[first]) { first += 1 }
    guard first < bytes.count, bytes[first] == UInt8(ascii: "\"") else {
      var end = first
      while end < bytes.count, bytes[end] != separator, !Self.isLineEnd(bytes[end]) { end += 1 }
      var last = end
      while last > first, isBlank(bytes[last - 1]) { last -= 1 }
      cells.append(CSVCell(first..<last, isQuoted: false, hasDoubledQuotes: false))
      return end
    }
    return readQuoted(bytes, from: first + 1, line: &line, into: problems)
  }

  private mutating func readQuoted(
    _ bytes: [UInt8],
    from first: Int,
    line: inout Int,
    into problems: ProblemCollector
  ) -> Int {
    var end = first
    var hasDoubled = false
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        guard end + 1 < bytes.count, bytes[end + 1] == byte else { break }
        hasDoubled = true
        end += 2
      } else {
        if Self.isLineEnd(byte) {
          end = Self.afterLineEnd(bytes, at: end)
          line += 1
        } else {
          end += 1
        }
      }
    }
    cells.append(CSVCell(first..<end, isQuoted: true, hasDoubledQuotes: hasDoubled))
    guard end < bytes.count else {
      row.isBroken = true
      problems.report(
        "a cell that begins with a quotation mark never ends",
        at: row.position(of: first - 1, in: problems.source),
        hint: "Add the closing quotation mark, or double one that stands inside the cell."
      )
      return end
    }
    var after = end + 1
    while after < bytes.count, isBlank(bytes[after]) { after += 1 }
    guard after < bytes.count, bytes[after] != separator, !Self.isLineEnd(bytes[after]) else { return after }
    row.isBroken = true
    problems.report(
      "text follows the closing quotation mark of a cell",
      at: row.position(of: end, in: problems.source),
      hint: "Put the separator after it, or double a quotation mark that stands inside the cell."
    )
    while after < bytes.count, bytes[after] != separator, !Self.isLineEnd(bytes[after]) { after += 1 }
    return after
  }

  /// Keeps the row, or leaves it out where nothing is in it or it does not have the cells of the header.
  private mutating func endRow(before end: Int, in problems: ProblemCollector) {
    let first = Int(firstCells.last ?? 0)
    var count = cells.count - first
    guard !row.isBroken, cells[first...].contains(where: { !$0.isEmpty }) else {
      cells.removeLast(count)
      return
    }
    let width = header.count
    if lines.isEmpty {
      if count > Self.columnLimit {
        problems.report(
          "the header row has \(count) cells",
          at: SourcePosition(line: row.line, column: 1),
          hint: "Keep at most \(Self.columnLimit) columns, or check that it is the right file."
        )
      }
    } else if !isRagged {
      while count > width, cells.last?.isEmpty == true {
        cells.removeLast()
        count -= 1
      }
      guard count == width else {
        cells.removeLast(count)
        // A hostile file has millions of such rows, and a sentence for each takes long.
        guard !problems.isFull else { return problems.countOne() }
        problems.report(
          "the row has \(Self.counted(count)), and the header has \(width)",
          at: SourcePosition(line: row.line, column: 1),
          hint: "Give each row one cell a column; put a cell that holds a comma between quotation marks."
        )
        return
      }
    }
    lines.append(UInt32(clamping: row.line))
    firstCells.append(Int32(clamping: cells.count))
  }

  private static func counted(_ cells: Int) -> String { cells == 1 ? "1 cell" : "\(cells) cells" }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && separator != byte)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// The offset after a line end, which is one byte, or two where CR and LF stand together.
  private static func afterLineEnd(_ bytes: [UInt8], at offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    let isPair =
      bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
    return offset + (isPair ? 2 : 1)
  }
}

/// The row that is being read, for the places of its mistakes.
private struct RowBeingRead {
  var line: Int
  var start: Int?
  var isBroken = false

  func position(of offset: Int, in source: SourceText) -> SourcePosition {
    source.position(atOffset: offset, countingFrom: start ?? offset, line: line)
  }
}
