import AuditDocuments
import AuditRules
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

  /// Packs a journal; `item`, `rule` and `section` give the numbers under which the index knows them.
  init(
    _ journal: IndexedJournal,
    item: (IndexedJournal.IndexedAnswer) throws -> Int64,
    rule: (Suggestion) throws -> Int64,
    section: (String) throws -> Int64
  ) rethrows {
    var answers = PackedNumbers()
    for answer in journal.answers where !answer.isDormant {
      answers.append(Int(try item(answer)))
      answers.append(answer.outcome.code + 8 * (answer.suggestion?.outcome.code ?? 0))
      if let suggestion = answer.suggestion { answers.append(Int(try rule(suggestion))) }
    }
    var grades = PackedNumbers()
    for (name, grade) in journal.grades.sorted(by: { $0.key < $1.key }) {
      grades.append(name.isEmpty ? 0 : Int(try section(name)))
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

extension IndexedJournal {
  /// Sixteen digits over the name of the audit and all that is counted of it.
  ///
  /// The register of releases keeps them, so what they are made from never changes. The day of signing is not in it: an
  /// audit that is opened and signed again without another answer is the same audit.
  var countedDigest: String {
    guard let audit else { return String(repeating: "0", count: 16) }
    let opening = audit.opening
    var lines = [
      "caseaudit-audit/1", name.text, "\(opening.checklist) \(opening.version)", opening.team, opening.service,
      opening.relation.rawValue, "\(opening.isSecond)", audit.capItem ?? "",
    ]
    lines += grades.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.rawValue)" }
    for answer in answers where !answer.isDormant {
      let found = answer.suggestion.map { " \($0.rule) \($0.revision) \($0.outcome.rawValue)" } ?? ""
      lines.append(
        "\(answer.key.section) \(answer.key.item) \(answer.key.hash) \(answer.outcome.rawValue)" + found
      )
    }
    return String(ContentDigest.sha256Hex(of: lines.joined(separator: "\n")).prefix(16))
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
