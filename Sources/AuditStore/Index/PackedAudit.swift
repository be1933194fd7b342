import AuditRules
import AuditSummaries
import Foundation
import GRDB

/// All that a tally counts of one audit, in two short values: reading one row an audit and not one an answer is what
/// makes a tally fast.
struct PackedAudit: Hashable {
  /// For each answer that is not dormant its item, its outcome plus eight times the outcome that a rule found, and that
  /// rule where there is one.
  var answers: [UInt8]
  /// For each grade its section, 0 for the whole file, and the grade from 1.
  var grades: [UInt8]
  /// What tells this audit, as it was counted, from every other.
  var digest: String

  /// Packs a journal and its answers under the numbers by which the index knows its sections.
  init(_ journal: IndexedJournal, answers rows: [AnswerRow], _ numbers: IndexNumbers) {
    var answers = PackedNumbers()
    for row in rows where !row.isDormant {
      answers.append(Int(row.item))
      answers.append(row.outcome + 8 * (row.suggested ?? 0))
      if let rule = row.rule { answers.append(Int(rule)) }
    }
    var grades = PackedNumbers()
    let checklist = journal.audit?.opening.checklist ?? ""
    for (name, grade) in journal.grades.sorted(by: { $0.key < $1.key }) {
      let section = name.isEmpty ? 0 : numbers.sections[SectionKey(checklist: checklist, section: name)]
      grades.append(Int(section ?? 0))
      grades.append(grade.code)
    }
    self.answers = answers.bytes
    self.grades = grades.bytes
    digest = journal.countedDigest
  }

  /// One answer as it is packed: numbers of item and rule, codes of outcomes; a code of 0 where no rule had a finding.
  struct Answer {
    var item: Int
    var outcome: Int
    var suggested: Int
    var rule: Int
  }

  /// Unpacks answers, up to the first that is not whole.
  @inline(__always)
  static func eachAnswer(in bytes: UnsafeRawBufferPointer, _ body: (Answer) -> Void) {
    var numbers = PackedNumbers.Reader(bytes)
    while let item = numbers.next(), let code = numbers.next() {
      let suggested = code >> 3
      guard let rule = suggested == 0 ? 0 : numbers.next() else { return }
      body(Answer(item: item, outcome: code & 7, suggested: suggested, rule: rule))
    }
  }

  /// Unpacks grades, up to the first that is not whole.
  @inline(__always)
  static func eachGrade(in bytes: UnsafeRawBufferPointer, _ body: (_ section: Int, _ code: Int) -> Void) {
    var numbers = PackedNumbers.Reader(bytes)
    while let section = numbers.next(), let code = numbers.next() { body(section, code) }
  }

  /// Lends the answers and the grades of a row without copying them.
  static func read(
    _ row: Row,
    answers: Int,
    grades: Int,
    _ body: (_ answers: UnsafeRawBufferPointer, _ grades: UnsafeRawBufferPointer) -> Void
  ) throws {
    try row.withUnsafeData(atIndex: answers) { answers in
      try row.withUnsafeData(atIndex: grades) { grades in
        (answers ?? Data()).withUnsafeBytes { answers in
          (grades ?? Data()).withUnsafeBytes { grades in body(answers, grades) }
        }
      }
    }
  }
}

extension Grade {
  /// The number under which packed audits hold it, from 1.
  var code: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Takes the number that packed audits hold.
  init?(code: Int) {
    guard (1...Self.allCases.count).contains(code) else { return nil }
    self = Self.allCases[code - 1]
  }
}
