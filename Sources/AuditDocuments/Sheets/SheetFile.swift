import Foundation

extension Sheet {
  /// A sheet of a file, with the names of those beside it.
  public typealias Found = (sheet: Sheet, others: [String])

  /// Reads a list from a file: a workbook of Excel, or text with commas, semicolons or tabs in
  /// UTF-8, UTF-16 or Windows-1252.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - shownName: the file as it is shown to the reader.
  ///   - name: which sheet of a workbook; the first that holds something where it is nil.
  /// - Returns: the sheet, and the names of the others.
  /// - Throws: when it cannot be read, or has no such sheet.
  public static func read(_ file: URL, shownAs shownName: String, sheet name: String? = nil) throws(Problems) -> Found {
    try chosen(name, of: try all(in: file, shownAs: shownName), shownAs: shownName)
  }

  /// Reads a list that is in memory, as one of a file is read.
  ///
  /// - Parameters:
  ///   - bytes: what is in the file, at most 64 MiB.
  ///   - shownName: the list as it is shown to the reader.
  ///   - name: which sheet of a workbook; the first that holds something where it is nil.
  /// - Returns: the sheet, and the names of the others.
  /// - Throws: when it cannot be read, or has no such sheet.
  public static func read(
    _ bytes: [UInt8],
    shownAs shownName: String,
    sheet name: String? = nil
  ) throws(Problems) -> Found {
    try chosen(name, of: try all(in: bytes, shownAs: shownName), shownAs: shownName)
  }

  /// Reads every sheet of a file that ``read(_:shownAs:sheet:)`` reads one of; text is one sheet without a name.
  ///
  /// - Throws: when it cannot be read.
  public static func all(in file: URL, shownAs shownName: String) throws(Problems) -> [Sheet] {
    guard isWorkbook(file) else {
      return try all(in: try SourceText.bytes(of: file, shownAs: shownName, limit: limit), shownAs: shownName)
    }
    guard let handle = PlainFile.open(file), let data = try? handle.read(upToCount: limit + 1), data.count <= limit
    else {
      throw Problems([
        Problem("the workbook is larger than 64 MiB", file: shownName, hint: "Save the sheet that is wanted as CSV.")
      ])
    }
    return try all(in: Array(data), shownAs: shownName)
  }

  /// The lines of a list, a row a line with tabs between its cells, or as they stand in a file of text.
  ///
  /// For lists of which only the words matter, in every way that ``read(_:shownAs:sheet:)`` reads.
  ///
  /// - Throws: when it cannot be read.
  public static func lines(in file: URL, shownAs shownName: String) throws(Problems) -> String {
    if isWorkbook(file) {
      return try all(in: file, shownAs: shownName)
        .flatMap { $0.rows.map { $0.cells.joined(separator: "\t") } }.joined(separator: "\n")
    }
    let bytes = try SourceText.bytes(of: file, shownAs: shownName, limit: limit)
    try refuseOldWorkbook(bytes, shownAs: shownName)
    let source = try SourceText(name: shownName, bytes: ListedText.utf8(bytes), isPrivate: true, limit: limit)
    return String(decoding: source.bytes, as: UTF8.self)
  }

  private static func refuseOldWorkbook(_ bytes: [UInt8], shownAs shownName: String) throws(Problems) {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return }
    throw Problems([
      Problem(
        "the file is a workbook of the old kind (.xls), or is locked with a password",
        file: shownName,
        hint: "Open it in Excel, take the password away, and save it as .xlsx or CSV."
      )
    ])
  }

  /// Refuses what a list was printed to, or a picture of one; by its first bytes, because some hold nothing that no text holds.
  private static func refuseWhatIsNoList(_ bytes: [UInt8], shownAs shownName: String) throws(Problems) {
    let first = bytes.prefix(1_024)
    let what: String
    if first.starts(with: Array("%PDF".utf8)) {
      what = "the file is a PDF document"
    } else if isPicture(first) {
      what = "the file is a picture"
    } else if first.contains(0), !SourceText.looksLikeUTF16(bytes) {
      what = "the file holds a NUL byte, so it is neither a workbook nor text"
    } else {
      return
    }
    throw Problems([
      Problem(
        "\(what), and no list can be read in it",
        file: shownName,
        hint: "Save the list itself as .xlsx or CSV, in the program that has it."
      )
    ])
  }

  private static func isPicture(_ first: some Collection<UInt8>) -> Bool {
    [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)].contains { first.starts(with: $0) }
  }

  /// Reads every sheet of a list that is in memory; text is one sheet without a name.
  ///
  /// - Throws: when it cannot be read.
  public static func all(in bytes: [UInt8], shownAs shownName: String) throws(Problems) -> [Sheet] {
    if Workbook.isLikely(bytes) { return try Workbook(bytes, file: shownName).sheets }
    try refuseOldWorkbook(bytes, shownAs: shownName)
    try refuseWhatIsNoList(bytes, shownAs: shownName)
    return [try Sheet(SourceText(name: shownName, bytes: ListedText.utf8(bytes), isPrivate: true, limit: limit))]
  }

  /// One of the sheets of a file: the one of a name, or the first that holds something.
  ///
  /// - Throws: where there is none.
  public static func chosen(
    _ name: String?,
    of sheets: [Sheet],
    shownAs shownName: String
  ) throws(Problems) -> Found {
    if sheets.count == 1, sheets[0].name == nil { return (sheets[0], []) }
    let names = sheets.compactMap(\.name)
    guard let sheet = sheets.first(where: { name == nil ? !$0.rows.isEmpty : $0.name == name }) else {
      let there = "The sheets are \(names.map(Problem.quote).joined(separator: ", "))."
      throw Problems([
        name.map { Problem("there is no sheet \(Problem.quote($0))", file: shownName, hint: there) }
          ?? Problem(
            "no sheet of the workbook holds anything",
            file: shownName,
            hint: "Name the file that has the list."
          )
      ])
    }
    return (sheet, names.filter { $0 != sheet.name })
  }

  private static let limit = 64 << 20

  private static func isWorkbook(_ file: URL) -> Bool {
    guard let handle = PlainFile.open(file), let first = try? handle.read(upToCount: 4) else { return false }
    return Workbook.isLikely(Array(first))
  }
}
