/// The parts of a workbook that say what its cells hold.
struct WorkbookParts {
  private let parts: [String: [UInt8]]
  private let strings: [String]
  /// For each style of a cell, whether numbers in it are days.
  private let isDay: [Bool]
  private let is1904: Bool

  init(_ parts: [String: [UInt8]]) {
    self.parts = parts
    strings = Self.strings(parts["xl/sharedStrings.xml"] ?? [])
    isDay = Self.dayStyles(parts["xl/styles.xml"] ?? [])
    is1904 =
      Self.first("workbookPr", in: parts["xl/workbook.xml"] ?? [])?["date1904"].map { $0 != "0" && $0 != "false" }
      ?? false
  }

  /// The sheets that a reader can see, and the names of the others; nil where a part is missing or damaged.
  func sheets(of book: [UInt8], file: String) -> (seen: [Sheet], hidden: [String])? {
    let paths = Self.paths(parts["xl/_rels/workbook.xml.rels"] ?? [])
    var sheets: [Sheet] = []
    var hidden: [String] = []
    let events = XMLEvents(book)
    while let event = events.next() {
      guard case .start("sheet", let attributes) = event else { continue }
      guard attributes["state"] ?? "visible" == "visible" else {
        hidden.append(attributes["name"] ?? "")
        continue
      }
      guard let path = attributes["id"].flatMap({ paths[$0] }), let part = parts[path],
        let read = SheetPart(strings: strings, isDay: isDay, is1904: is1904).rows(of: part)
      else {
        // A chart has a sheet of its own without cells.
        if let path = attributes["id"].flatMap({ paths[$0] }), !path.hasPrefix("xl/worksheets/") { continue }
        return nil
      }
      var sheet = Sheet(file: file, name: attributes["name"] ?? "", rows: read.rows)
      (sheet.unworkedCells, sheet.hiddenRows) = (read.unworked, read.hidden)
      sheets.append(sheet)
    }
    if !sheets.isEmpty { sheets[0].hiddenBeside = hidden }
    return events.isDamaged ? nil : (sheets, hidden)
  }

  private static func first(_ name: String, in part: [UInt8]) -> [String: String]? {
    let events = XMLEvents(part)
    while let event = events.next() {
      if case .start(name, let attributes) = event { return attributes }
    }
    return nil
  }

  /// Where the part of each relation lies in the archive.
  private static func paths(_ part: [UInt8]) -> [String: String] {
    var paths: [String: String] = [:]
    let events = XMLEvents(part)
    while let event = events.next() {
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
        let target = attributes["Target"]
      else { continue }
      paths[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return paths
  }

  /// The shared strings, the runs of each joined; what is written above a word to say how it is read is left out.
  private static func strings(_ part: [UInt8]) -> [String] {
    var strings: [String] = []
    var isText = false
    var isPhonetic = false
    let events = XMLEvents(part)
    while let event = events.next() {
      switch event {
      case .start("si", _): strings.append("")
      case .start("t", _): isText = !isPhonetic
      case .start("rPh", _): isPhonetic = true
      case .end("rPh"): isPhonetic = false
      case .end("t"): isText = false
      case .text(let text) where isText && !strings.isEmpty: strings[strings.count - 1] += text
      default: continue
      }
    }
    return strings
  }

  /// Whether numbers are days, for each style.
  private static func dayStyles(_ part: [UInt8]) -> [Bool] {
    var own: [Int: Bool] = [:]
    var styles: [Bool] = []
    var isInStyles = false
    let events = XMLEvents(part)
    while let event = events.next() {
      switch event {
      case .start("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) { own[id] = isDay(attributes["formatCode"] ?? "") }
      case .start("cellXfs", _): isInStyles = true
      case .end("cellXfs"): isInStyles = false
      case .start("xf", let attributes) where isInStyles:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        // 14 to 17 and 22 are the days that every workbook has (ECMA-376, part 1, 18.8.30); 27 to 36, 50 to 58 their local ones.
        styles.append(
          own[id] ?? ((14...17).contains(id) || id == 22 || (27...36).contains(id) || (50...58).contains(id))
        )
      default: continue
      }
    }
    return styles
  }

  /// Whether a format writes a year or a day of the month, outside of what stands in quotation marks or brackets.
  private static func isDay(_ format: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in format.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" || character == "_" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == "[" || character == "]" {
        isBracketed = character == "["
      } else if !isQuoted, !isBracketed, character == "y" || character == "d" {
        return true
      }
    }
    return false
  }
}
