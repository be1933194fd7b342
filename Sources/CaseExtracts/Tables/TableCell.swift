import AuditDocuments
import AuditRules

/// Where a fact is read from in the rows of one table.
struct TableColumn {
  let index: Int
  let heading: String
  /// What its contents stand for in another table.
  let standsFor: [String: String]?
  /// How its dates are read.
  let days: HistoryDays

  /// The text of a row; nil where it is the key of something that the other table does not have, and where the row was cut before it.
  func text(_ row: Table.Row) -> String? {
    if row.lacks(index) { return nil }
    let text = row[index]
    guard let standsFor, !MappedWords.isNothing(text) else { return text }
    return standsFor[ListedValue.number(text)]
  }

  /// A name of a part as tables are compared by it: a day however it is written, a number as the council's system writes it.
  func name(_ text: String) -> String { Self.name(text, days) }

  /// The same, by how the days of a column are read.
  static func name(_ text: String, _ days: HistoryDays) -> String {
    guard text.utf8.count <= 40, text.count(where: { "/-. ".contains($0) }) > 1, case .day(let day) = days.read(text)
    else {
      return ListedValue.number(text)
    }
    return day.description
  }
}

/// What a cell says, as a fact of one kind.
enum TableCell {
  case nothing
  case content(MappedPart.Content)
  /// It can be told for what it is not: `a date`.
  case unreadable(not: String)
  case twoDays
  /// It is the name of something, of which a spreadsheet took the last figures.
  case shortened

  init(_ text: String, _ kind: FactKind, words: [String: String], reading: MappedFact.Reading, days: HistoryDays) {
    guard !MappedWords.isNothing(text) else {
      self = .nothing
      return
    }
    let word = words[MappedWords.key(text)]
    switch kind {
    case .day: self = Self.day(word ?? text, days)
    case .boolean: self = Self.yesOrNo(word ?? text, isTurned: reading == .turned)
    case .choice(let known):
      let meant = word ?? known.first { Table.key($0) == Table.key(text) }
      self = meant.map { .content(.text($0)) } ?? .unreadable(not: "one of the words that the mapping knows")
    case .texts: self = Self.texts(text, words, reading)
    case .text(let role) where role != .text && DamagedNumber.isShortened(text): self = .shortened
    case .text(let role):
      let plain =
        role == .text ? text : kind.isNameOfPart ? TableColumn.name(text, days) : ListedValue.number(text)
      self = word.map { .content(.text($0)) } ?? (reading == .code ? Self.code(text) : .content(.text(plain)))
    case .part, .parts: self = .nothing
    }
  }

  /// What a cell is not that is no day.
  static let aDate = "a date"

  private static func day(_ text: String, _ days: HistoryDays) -> TableCell {
    switch days.read(text) {
    case .day(let day): .content(.day(day))
    case .twoWays: .twoDays
    case .none: .unreadable(not: aDate)
    }
  }

  private static func yesOrNo(_ text: String, isTurned: Bool) -> TableCell {
    if MappedWords.isNotAsked(text) { return .nothing }
    return MappedWords.yesOrNo(text).map { .content(.boolean($0 != isTurned)) } ?? .unreadable(not: "yes or no")
  }

  private static func code(_ text: String) -> TableCell {
    MappedWords.code(text).map { .content(.text($0)) } ?? .unreadable(not: "a code")
  }

  private static func texts(_ text: String, _ words: [String: String], _ reading: MappedFact.Reading) -> TableCell {
    let parts: [String] =
      if case .split(let separator) = reading { text.components(separatedBy: separator).map(\.trimmed) } else { [text] }
    let meant = parts.filter { !MappedWords.isNothing($0) }.map { part in
      words[MappedWords.key(part)] ?? (reading == .code ? MappedWords.code(part) ?? part : part)
    }
    return meant.isEmpty ? .nothing : .content(.texts(meant))
  }
}
