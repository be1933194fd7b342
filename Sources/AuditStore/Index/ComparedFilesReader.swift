import AuditDocuments
import AuditRules
import AuditSummaries
import GRDB

/// Sums over the files of two sides, of the items that can be compared.
struct ComparedFilesReader {
  /// What makes an answer of one side an answer of the other, whatever the version of the checklist.
  private struct Name: Hashable {
    var checklist: String
    var item: String
  }

  /// An audit that stands for its case on one side, and the groups that it belongs to.
  struct Audit {
    var id: Int64
    var stratum: Stratum
  }

  /// Both sides, by the reference of the case.
  let audits: (first: [String: Audit], second: [String: Audit])
  let items: [Int64: ItemKey]

  /// Adds the sums of the whole file and of each section as the second side has it.
  func add(to tally: inout PairTally, _ database: Database) throws {
    let first = try answers(database, of: audits.first)
    let second = try answers(database, of: audits.second)
    let keys = [first, second].map { side in Set(side.values.joined().map(\.item)).compactMap { items[$0] } }
    let laid = OverlaidChecklists(first: keys[0], second: keys[1])
    if let shared = shared(first, second, laid) { tally.shared = shared }
    let (sections, questions) = comparable(first, second, laid)
    tally.questions = questions
    for reference in Set(first.keys).union(second.keys) {
      let sides = [first[reference], second[reference]].map { $0.map { counts($0, sections) } }
      let strata = [audits.first[reference]?.stratum, audits.second[reference]?.stratum]
      for section in Set(sides.flatMap { $0.map { Array($0.keys) } ?? [] }) {
        let counts = sides.map { $0?[section] }
        tally.levels[section, default: ComparedFiles()].add(first: counts[0], second: counts[1])
        let files = zip(strata, counts).map { stratum, counts in
          stratum.flatMap { stratum in counts.map { (stratum: stratum, met: $0.met, counted: $0.counted) } }
        }
        tally.cells.add(section, first: files[0], second: files[1])
      }
    }
  }

  /// The sums over the files that both sides have, over the questions that each of them has counted both times.
  private func shared(
    _ first: [String: [Answer]],
    _ second: [String: [Answer]],
    _ laid: OverlaidChecklists
  ) -> PairTally.Sums? {
    let files = Set(first.keys).intersection(second.keys)
    guard !files.isEmpty, files.count >= min(first.count, second.count) else { return nil }
    var sums = PairTally.Sums()
    var questions: Set<Name> = []
    for reference in files {
      var before: [AuditIndex.Question: Bool] = [:]
      for answer in first[reference] ?? [] where answer.outcome <= 4 {
        if let key = items[answer.item] { before[AuditIndex.Question(key)] = answer.outcome == 1 }
      }
      var counts: [SectionKey: (first: Int, second: Int, counted: Int)] = [:]
      for answer in second[reference] ?? [] where answer.outcome <= 4 {
        guard let key = items[answer.item], let wasMet = before[AuditIndex.Question(key)] else { continue }
        let home = laid.home(of: key)
        questions.insert(Name(checklist: home, item: key.item))
        for section in [SectionKey(checklist: home, section: key.section), .wholeFile] {
          counts[section, default: (0, 0, 0)].first += wasMet ? 1 : 0
          counts[section, default: (0, 0, 0)].second += answer.outcome == 1 ? 1 : 0
          counts[section, default: (0, 0, 0)].counted += 1
        }
      }
      for (section, count) in counts {
        let (one, other) = ((met: count.first, counted: count.counted), (met: count.second, counted: count.counted))
        sums.levels[section, default: ComparedFiles()].add(first: one, second: other)
        sums.cells.add(
          section,
          first: (audits.first[reference]?.stratum).map { ($0, one.met, one.counted) },
          second: (audits.second[reference]?.stratum).map { ($0, other.met, other.counted) }
        )
      }
    }
    sums.questions = questions.count
    return sums
  }

  private struct Answer {
    var item: Int64
    var outcome: Int
  }

  private func answers(_ database: Database, of audits: [String: Audit]) throws -> [String: [Answer]] {
    let packed = try database.cachedStatement(sql: "SELECT answers, grades FROM packed WHERE audit = ?")
    var found: [String: [Answer]] = [:]
    for (reference, audit) in audits {
      let row = try Row.fetchCursor(packed, arguments: [audit.id])
      while let row = try row.next() {
        var answers: [Answer] = []
        try PackedAudit.read(row, answers: 0, grades: 1) { bytes, _ in
          PackedAudit.eachAnswer(in: bytes) { answers.append(Answer(item: Int64($0.item), outcome: $0.outcome)) }
        }
        found[reference] = answers
      }
    }
    return found
  }

  /// The items that can be compared, each with its section on the second side: one wording, counted on both sides; and
  /// how many questions they are.
  private func comparable(
    _ first: [String: [Answer]],
    _ second: [String: [Answer]],
    _ laid: OverlaidChecklists
  ) -> (sections: [Int64: SectionKey], questions: Int) {
    var hashes: [Name: Set<String>] = [:]
    var counted: [Set<Name>] = [[], []]
    var asked: Set<Int64> = []
    var sections: [Name: SectionKey] = [:]
    for (side, answers) in [first, second].enumerated() {
      for answer in answers.values.joined() {
        guard let key = items[answer.item] else { continue }
        let name = Name(checklist: laid.home(of: key), item: key.item)
        hashes[name, default: []].insert(key.hash)
        asked.insert(answer.item)
        if answer.outcome <= 4 { counted[side].insert(name) }
        if side == 1 { sections[name] = SectionKey(checklist: name.checklist, section: key.section) }
      }
    }
    let alike = hashes.filter { name, hashes in hashes.count == 1 && counted.allSatisfy { $0.contains(name) } }
    let found = asked.reduce(into: [Int64: SectionKey]()) { found, item in
      guard let key = items[item] else { return }
      let name = Name(checklist: laid.home(of: key), item: key.item)
      if alike[name] != nil { found[item] = sections[name] }
    }
    return (found, alike.count)
  }

  /// What one file has in each section and in all: answers met, answers counted.
  private func counts(_ answers: [Answer], _ sections: [Int64: SectionKey]) -> [SectionKey: (met: Int, counted: Int)] {
    var counts: [SectionKey: (met: Int, counted: Int)] = [:]
    for answer in answers where answer.outcome <= 4 {
      guard let section = sections[answer.item] else { continue }
      for key in [section, .wholeFile] {
        counts[key, default: (0, 0)].counted += 1
        if answer.outcome == 1 { counts[key, default: (0, 0)].met += 1 }
      }
    }
    return counts
  }
}
