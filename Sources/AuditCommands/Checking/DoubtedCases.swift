import AuditReports
import AuditRules
import CaseExtracts

/// What is doubted of the cases of one source, on its way into the counts and the list for those who correct records.
///
/// The checks of a return speak before the case of the child is handed on, and of some children that never are: the second of two.
final class DoubtedCases {
  private let rules: [Rule]
  private let sheet: DoubtfulFile?
  private let isReturn: Bool
  private let place: (Place) -> String
  /// The rules that read a fact, in the cell of the list, as facts are doubted: a census doubts the same few a million times.
  private var readers: [String: String] = [:]
  private var waiting: [(reference: String, doubts: [Doubt])] = []
  /// Cells of the tables of the next case that could not be read as they stand.
  private var cells: [DoubtedCell] = []
  /// The rules that the source can answer: it holds all that they read, or they had an answer for somebody.
  private var answered: Set<String>
  /// Answers that could not be given under the other rules, until one of them can be.
  private var unanswered: [String: [DoubtRow]] = [:]
  /// How many of one rule are kept so: where thousands cannot be answered, the source does not hold what is asked for.
  private static let mostUnanswered = 2_000

  /// Makes them.
  ///
  /// - Parameters:
  ///   - rules: the rules that are run over the source.
  ///   - sheet: the list, where one is asked for.
  ///   - isReturn: whether checks of a return speak.
  ///   - held: the facts that the source holds, as rules name what they need.
  ///   - place: a place in words, with its file and line.
  init(
    rules: [Rule],
    sheet: DoubtfulFile?,
    isReturn: Bool,
    held: Set<String>,
    place: @escaping (Place) -> String
  ) {
    self.rules = rules
    answered = Set(rules.filter { held.isSuperset(of: $0.needs) }.map(\.identifier))
    self.sheet = sheet
    self.isReturn = isReturn
    self.place = place
  }

  /// Takes what checks of a return doubt.
  func take(_ reference: String, _ faults: [ReturnFault]) { waiting.append((reference, faults.map(Doubt.init))) }

  /// Takes what they doubt of a return given as tables.
  func take(_ reference: String, _ faults: [TableFault]) {
    waiting.append((reference, faults.map { Doubt($0.check, at: $0.place, of: $0.modulePlace) }))
  }

  /// Takes the cells of the tables of a case that could not be read as they stand: they have their row in the list alone, and are counted
  /// with their columns.
  func take(_ reference: String, _ cells: [DoubtedCell]) { if sheet != nil { self.cells = cells } }

  /// What is doubted of a case, with what belongs to no case handed on put into the counts.
  func doubts(of caseFile: CaseFile, number: (String) -> String, _ counts: inout CheckCounts) throws -> [Doubt] {
    guard isReturn else {
      let doubts = caseFile.doubts.map(Doubt.init)
      try writeCells(of: caseFile, number: number)
      try write(doubts, of: caseFile.reference, caseFile, number: number)
      return doubts
    }
    // The checks of the Department take two of these that say the same for one.
    let twice = caseFile.entriesTwice.map(Doubt.init)
    try write(twice, of: caseFile.reference, caseFile, number: number)
    guard let last = waiting.last else { return twice }
    // A child without a name of its own stands under the empty one, and so does the case.
    let isOfCase = last.reference == caseFile.reference
    let own = isOfCase ? waiting.removeLast().doubts : []
    try finish(number: number, &counts)
    try write(own, of: caseFile.reference, caseFile, number: number)
    return own + twice
  }

  /// Puts what belongs to no case that was handed on into the counts and the list.
  func finish(number: (String) -> String, _ counts: inout CheckCounts) throws {
    for (reference, doubts) in waiting {
      counts.add(doubts)
      try write(doubts, of: reference, nil, number: number)
    }
    waiting = []
  }

  /// Puts the answers that could not be given into the list: those that the source gives for somebody at least.
  func write(_ findings: [Finding], of caseFile: CaseFile, number: String) throws {
    guard let sheet else { return }
    var rows: [DoubtRow] = []
    for finding in findings {
      let isAnswer = finding.outcome.isCounted || finding.occurrences.contains(where: \.outcome.isCounted)
      if isAnswer, !answered.contains(finding.rule) {
        answered.insert(finding.rule)
        rows += unanswered.removeValue(forKey: finding.rule) ?? []
      }
      let own = DoubtRow.rows(for: finding, of: caseFile, number: number, place: place)
      guard !own.isEmpty, !answered.contains(finding.rule) else {
        rows += own
        continue
      }
      let kept = unanswered[finding.rule, default: []].count
      if kept < Self.mostUnanswered { unanswered[finding.rule, default: []] += own }
    }
    try sheet.write(rows)
  }

  private func writeCells(of caseFile: CaseFile, number: (String) -> String) throws {
    guard let sheet, !cells.isEmpty else { return }
    let number = number(caseFile.reference)
    try sheet.write(
      cells.map { cell in
        DoubtRow(
          cellUnder: cell.heading,
          cell.what,
          hint: cell.hint,
          isError: cell.isError,
          of: caseFile,
          number: number,
          place: place(cell.place)
        )
      }
    )
    cells = []
  }

  private func write(_ doubts: [Doubt], of reference: String, _ caseFile: CaseFile?, number: (String) -> String) throws
  {
    guard let sheet, !doubts.isEmpty else { return }
    let number = number(reference)
    try sheet.write(
      doubts.map { doubt in
        DoubtRow(
          doubt,
          of: reference,
          caseFile: caseFile,
          number: number,
          rules: rules(reading: doubt),
          place: place
        )
      }
    )
  }

  private func rules(reading doubt: Doubt) -> String {
    guard let fact = doubt.fact else { return "" }
    if let known = readers[fact] { return known }
    let found = doubt.rules(among: rules).joined(separator: " ")
    readers[fact] = found
    return found
  }
}

extension CaseFile {
  /// Enquiries, assessments and reviews that say the same as another; looked for where two began on one day, which few of a census do.
  fileprivate var entriesTwice: [DataDoubt] {
    func isTwice<Element>(_ part: Part<Element>, _ day: (Element) -> Fact<Day>) -> Bool {
      guard let elements = part.value, elements.count > 1 else { return false }
      let days = elements.compactMap { day($0).value }
      return Set(days).count < days.count
    }
    guard
      isTwice(section47Enquiries, \.started) || isTwice(assessments, \.started) || isTwice(reviews, \.held)
    else { return [] }
    let lists = ["section47Enquiries", "assessments", "reviews"]
    return doubts.filter { doubt in doubt.kind == .twice && lists.contains { doubt.path.hasPrefix($0) } }
  }
}
