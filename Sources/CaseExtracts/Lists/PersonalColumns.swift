import AuditDocuments
import AuditPlanning
import AuditRules

/// The columns of a list of cases that name, number or describe single people: a round is not divided by one, and what stands in one
/// is in no plan.
struct PersonalColumns {
  /// Whom a column names or numbers.
  enum Whom: Hashable {
    case child, family, worker, manager, chair
    /// Somebody whom nothing says more of.
    case somebody

    /// So many of them, in words that follow "cases of".
    func inWords(_ count: Int) -> String {
      guard count == 1 else { return "\(count) \(many)" }
      return "one \(one)"
    }

    private var one: String {
      switch self {
      case .child: "child"
      case .family: "family"
      case .worker: "worker"
      case .manager: "manager"
      case .chair: "chair"
      case .somebody: "person"
      }
    }

    private var many: String {
      switch self {
      case .child: "children"
      case .family: "families"
      case .somebody: "people"
      default: "\(one)s"
      }
    }
  }

  /// Why the frame is not divided by a column.
  enum Reason: Hashable {
    /// It is read so, or its heading says it.
    case heading
    /// Its cells name or number people.
    case cells
    /// Its cells are days.
    case days
    /// Its cells are texts, in which anybody can be named.
    case texts
    /// Nearly every case has a value of its own.
    case eachItsOwn

    /// It in words that follow the heading.
    var inWords: String {
      switch self {
      case .heading, .cells: "names or numbers people"
      case .days: "holds days"
      case .texts: "holds texts, in which anybody can be named"
      case .eachItsOwn: "has another value for nearly every case"
      }
    }
  }

  private let header: ListHeader<CaseColumn>
  private let rows: [Sheet.Row]
  /// The people whom the list names as worker, manager or chair.
  private let people: Set<PersonName>
  /// The numbers of its children.
  private let numbers: Set<String>

  init(_ sheet: Sheet, _ header: ListHeader<CaseColumn>) {
    self.header = header
    let rows = Array(sheet.rows.dropFirst(header.row + 1))
    self.rows = rows
    let columns = CaseColumn.allCases.filter { ColumnHeading.whom($0) != nil && $0 != .child && $0 != .family }
    let places = columns.flatMap { column in
      (header.columns[column].map { [$0] } ?? []) + (header.others[column] ?? [])
    }
    let cells = Set(places.flatMap { place in rows.map { $0[place] } })
    people = Set(cells.flatMap(PersonName.each).filter { !ListedValue.isNone($0) }.compactMap(PersonName.init))
    numbers = Set(header.columns[.child].map { place in rows.map { ListedValue.number($0[place]) } } ?? [])
  }

  /// Whom the column at a place names or numbers, and why nothing is divided by it; nil where it can be divided by.
  func found(at place: Int) -> (whom: Whom?, why: Reason)? {
    for column in CaseColumn.allCases {
      guard let whom = ColumnHeading.whom(column),
        header.columns[column] == place || header.others[column]?.contains(place) == true
      else { continue }
      return (whom, .heading)
    }
    let heading = ColumnHeading(header.headings[place])
    if case .person(let whom) = heading { return (whom, .heading) }
    return cells(at: place, isSaid: heading == .thing).map { why in
      ([.days, .eachItsOwn].contains(why) ? nil : .somebody, why)
    }
  }

  /// The headings by which the frame can be divided, from the left.
  var dividing: [String] {
    header.headings.indices.filter { !header.headings[$0].isEmpty && found(at: $0) == nil }.map { header.headings[$0] }
  }

  /// What the cells say, whatever the heading; where that says what they are, a name of another kind is none of a person.
  private func cells(at place: Int, isSaid: Bool) -> Reason? {
    let filled = rows.map { $0[place] }.filter { !ListedValue.isNone($0) }
    let values = Set(filled)
    guard !values.isEmpty else { return nil }
    func mostly(_ test: (String) -> Bool) -> Bool { values.count(where: test) * 2 >= values.count }
    if values.contains(where: { isListed($0, isSaid: isSaid) }) { return .cells }
    if values.contains(where: { $0.count > 80 || $0.split(whereSeparator: \.isWhitespace).count > 12 }) {
      return .texts
    }
    let isRead = CaseColumn.allCases.contains { header.columns[$0] == place }
    if !isRead, values.count >= 8, values.count * 2 > filled.count { return isSaid ? .eachItsOwn : .cells }
    guard !isSaid, !isRead else { return nil }
    if values.contains(where: Self.isName) || mostly(Self.mayBeName) { return .cells }
    if mostly({ ListedValue.day($0) != nil }) { return .days }
    return mostly(isNumber) ? .cells : nil
  }

  /// Whether a cell names somebody of the list, in whatever order; of one word of letters that is told only where the heading says
  /// nothing else, because teams and places are called so too.
  private func isListed(_ cell: String, isSaid: Bool) -> Bool {
    PersonName.each(of: cell).contains { text in
      let words = PersonName.words(text, withRemarks: false)
      let isTold = words.joined().count > 2 && (words.count > 1 || !isSaid || text.contains(where: \.isNumber))
      guard isTold, !words.contains(where: ColumnHeading.isOfTeam), let name = PersonName(text) else { return false }
      return people.contains(name)
    }
  }

  /// Whether a cell is the number of a child of the list, or as long as those of people are.
  private func isNumber(_ cell: String) -> Bool {
    let text = ListedValue.number(cell)
    return text.count > 2 && text.contains(where: \.isNumber) && numbers.contains(text)
      || text.count(where: \.isNumber) > 4 && text.count(where: \.isLetter) < 4
  }

  /// Whether a cell is somebody's name, beyond a doubt: a title, a first name or an initial beside another name.
  private static func isName(_ cell: String) -> Bool {
    let whole = HeadingWords.withoutRemarks(cell)
    let words = PersonName.words(whole, withRemarks: false)
    guard (2...4).contains(words.count),
      words.allSatisfy({ !ColumnHeading.isOfNobody($0) && $0.allSatisfy(\.isLetter) })
    else { return false }
    if words.contains(where: NameVariants.firstNames.contains) { return true }
    let initials = words.count { $0.count == 1 }
    return initials > 0 && initials < words.count && whole.contains(where: \.isUppercase)
  }

  /// Whether a cell can be a name: a first name alone, or two words of no other kind, each with a capital.
  private static func mayBeName(_ cell: String) -> Bool {
    if isName(cell) { return true }
    let words = PersonName.words(cell, withRemarks: false)
    if words.count == 1 { return NameVariants.firstNames.contains(words[0]) }
    let written = HeadingWords.withoutRemarks(cell).split { !$0.isLetter && !"'’-".contains($0) }
    return (2...4).contains(words.count)
      && words.allSatisfy { !ColumnHeading.isOfNobody($0) && !CommonWord.isCommon($0) && !NoName.isWord($0) }
      && written.allSatisfy { $0.first?.isUppercase ?? false } && !cell.contains(where: \.isNumber)
  }
}

extension PersonalColumns {
  /// That the frame cannot be divided by the column at a place, and by which it can; nil where it can by that.
  func objection(toDividingBy place: Int, in sheet: Sheet, _ names: ColumnNames) -> Problem? {
    guard let (whom, why) = found(at: place) else { return nil }
    let others = dividing.prefix(6).map(Problem.quote).joined(separator: ", ")
    let instead = others.isEmpty ? "Leave the list undivided" : "Divide it by one of \(others), or leave it undivided"
    // What cells look like is a guess, and a heading of more words says it otherwise.
    let unless =
      why == .heading && whom != .somebody
      ? "" : " If it names and numbers nobody, head it with what it says, such as Area, Plan type or Level."
    return names.placing(
      sheet.problem(
        "\(Problem.quote(header.headings[place])) \(why.inWords), and a round is not divided by that",
        row: sheet.rows[header.row].number,
        column: place,
        hint: "The parts of a round stand in its plan and in what is released of it. \(instead).\(unless)"
      ),
      at: .by
    )
  }
}
