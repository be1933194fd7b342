import AuditReports
import AuditRules

/// What is doubted of the cases of one source, on its way into the counts and the list for those who correct records.
///
/// The checks of a return speak before the case of the child is handed on, and of some children that never are: the second of two.
final class DoubtedCases {
  private let rules: [Rule]
  private let sheet: DoubtfulFile?
  private let isReturn: Bool
  private let place: (Place) -> String
  private var waiting: [(reference: String, doubts: [Doubt])] = []

  /// Makes them.
  ///
  /// - Parameters:
  ///   - rules: the rules that are run over the source.
  ///   - sheet: the list, where one is asked for.
  ///   - isReturn: whether checks of a return speak.
  ///   - place: a place in words, with its file and line.
  init(rules: [Rule], sheet: DoubtfulFile?, isReturn: Bool, place: @escaping (Place) -> String) {
    self.rules = rules
    self.sheet = sheet
    self.isReturn = isReturn
    self.place = place
  }

  /// Takes what checks of a return doubt.
  func take(_ reference: String, _ faults: [ReturnFault]) { waiting.append((reference, faults.map(Doubt.init))) }

  /// What is doubted of a case, with what belongs to no case handed on put into the counts.
  func doubts(of caseFile: CaseFile, number: (String) -> String, _ counts: inout CheckCounts) throws -> [Doubt] {
    guard isReturn else {
      let doubts = caseFile.doubts.map(Doubt.init)
      try write(doubts, of: caseFile.reference, caseFile, number: number)
      return doubts
    }
    guard let last = waiting.last else { return [] }
    // A child without a name of its own stands under the empty one, and so does the case.
    let isOfCase = last.reference == caseFile.reference
    let own = isOfCase ? waiting.removeLast().doubts : []
    try finish(number: number, &counts)
    try write(own, of: caseFile.reference, caseFile, number: number)
    return own
  }

  /// Puts what belongs to no case that was handed on into the counts and the list.
  func finish(number: (String) -> String, _ counts: inout CheckCounts) throws {
    for (reference, doubts) in waiting {
      counts.add(doubts)
      try write(doubts, of: reference, nil, number: number)
    }
    waiting = []
  }

  /// Puts the answers that could not be given into the list.
  func write(_ findings: [Finding], of caseFile: CaseFile, number: String) throws {
    guard let sheet else { return }
    try sheet.write(findings.flatMap { DoubtRow.rows(for: $0, of: caseFile, number: number, place: place) })
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
          rules: doubt.rules(among: rules),
          place: place
        )
      }
    )
  }
}
