import AuditDocuments
import AuditRules
import AuditSummaries
import GRDB

/// Counts over the files of two sides, of the items that can be compared.
struct ComparedFilesReader {
  /// An audit of a file, and the groups that it belongs to.
  struct Audit {
    var id: Int64
    var checklist: String
    var stratum: Stratum
  }

  /// The audits of one side by the reference of the case, in the order of their signatures.
  typealias Audits = [String: [Audit]]

  /// What makes an answer of one side an answer of the other, whatever the version of the checklist.
  struct Name: Hashable {
    var checklist: String
    var item: String
  }

  /// A question as it was asked, under the checklist that counts it.
  struct Asked: Hashable {
    var name: Name
    var hash: String
    var section: String

    /// The section that counts it.
    var sectionKey: SectionKey { SectionKey(checklist: name.checklist, section: section) }
  }

  struct Answer {
    var item: Int64
    var outcome: Int

    var isCounted: Bool { outcome <= 4 }
    var isMet: Bool { outcome == 1 }
  }

  /// An audit with its answers, and the grade of its whole file.
  struct Reading {
    var audit: Audit
    var answers: [Answer]
    var grade: Grade?
  }

  /// The audits of either side, by the reference of the case.
  let first: [String: [Reading]]
  let second: [String: [Reading]]
  let items: [Int64: ItemKey]
  let laid: OverlaidChecklists
  let asked: [Int64: Asked]

  init(_ database: Database, first: Audits, second: Audits, questions: CountedQuestions) throws {
    let items = questions.keys
    let sides = (try Self.readings(database, of: first), try Self.readings(database, of: second))
    let keys = [sides.0, sides.1].map { side in
      Set(side.values.joined().flatMap { $0.answers.map(\.item) }).compactMap { items[$0] }
    }
    let laid = OverlaidChecklists(first: keys[0], second: keys[1])
    asked = items.mapValues { key in
      Asked(name: Name(checklist: laid.home(of: key), item: key.item), hash: key.hash, section: key.section)
    }
    (self.first, self.second, self.items, self.laid) = (sides.0, sides.1, items, laid)
  }

  /// Everything that is told of the two sides.
  func tally() -> PairTally {
    var tally = PairTally()
    let pairs = Set(first.keys).intersection(second.keys).reduce(into: [String: [Pair]]()) { pairs, reference in
      pairs[reference] = self.pairs(of: reference)
    }
    tally.read = pairs.count
    tally.asked = pairs.values.count { !$0.isEmpty }
    tally.files = pairs.values.count { $0.contains(where: \.isCounted) }
    tally.items = pairedItems(pairs)
    tally.grades = pairedGrades
    tally.shared = shared(pairs)
    let (sections, questions) = comparable
    tally.questions = questions
    for reference in Set(first.keys).union(second.keys) {
      let sides = [first[reference], second[reference]].map { $0.map { Parts($0, sections) } }
      for section in Set(sides.flatMap { $0?.sections ?? [] }) {
        tally.levels[section, default: ComparedFiles()].add(first: sides[0]?[section], second: sides[1]?[section])
        tally.cells.add(section, first: sides[0]?.groups(section) ?? [], second: sides[1]?.groups(section) ?? [])
      }
    }
    return tally
  }

  private static func readings(_ database: Database, of audits: Audits) throws -> [String: [Reading]] {
    let packed = try database.cachedStatement(sql: "SELECT answers, grades FROM packed WHERE audit = ?")
    var found: [String: [Reading]] = [:]
    for (reference, audits) in audits {
      for audit in audits {
        let row = try Row.fetchCursor(packed, arguments: [audit.id])
        while let row = try row.next() {
          var reading = Reading(audit: audit, answers: [])
          try PackedAudit.read(row, answers: 0, grades: 1) { answers, grades in
            PackedAudit.eachAnswer(in: answers) {
              reading.answers.append(Answer(item: Int64($0.item), outcome: $0.outcome))
            }
            PackedAudit.eachGrade(in: grades) { section, code in
              if section == ItemSections.whole { reading.grade = Grade(code: code) }
            }
          }
          found[reference, default: []].append(reading)
        }
      }
    }
    return found
  }

  /// The items that can be compared, each with its section on the second side: one wording, counted on both sides; and
  /// how many questions they are.
  private var comparable: (sections: [Int64: SectionKey], questions: Int) {
    var hashes: [Name: Set<String>] = [:]
    var counted: [Set<Name>] = [[], []]
    var answered: Set<Int64> = []
    var sections: [Name: SectionKey] = [:]
    for (side, readings) in [first, second].enumerated() {
      for answer in readings.values.joined().lazy.flatMap(\.answers) {
        guard let asked = asked[answer.item] else { continue }
        if answered.insert(answer.item).inserted { hashes[asked.name, default: []].insert(asked.hash) }
        if answer.isCounted { counted[side].insert(asked.name) }
        if side == 1 { sections[asked.name] = asked.sectionKey }
      }
    }
    let alike = hashes.filter { name, hashes in hashes.count == 1 && counted.allSatisfy { $0.contains(name) } }
    let found = answered.reduce(into: [Int64: SectionKey]()) { found, item in
      if let name = asked[item]?.name, alike[name] != nil { found[item] = sections[name] }
    }
    return (found, alike.count)
  }
}

extension ComparedFilesReader {
  /// What one file has on one side in each section and in all, from all audits of it.
  private struct Parts {
    private var all: [SectionKey: (met: Int, counted: Int)] = [:]
    private var byStratum: [SectionKey: [Stratum: (met: Int, counted: Int)]] = [:]

    init(_ readings: [Reading], _ sections: [Int64: SectionKey]) {
      for reading in readings {
        for answer in reading.answers where answer.isCounted {
          if let section = sections[answer.item] { add(answer.isMet, to: section, reading.audit.stratum) }
        }
      }
    }

    init() {}

    mutating func add(_ isMet: Bool, to section: SectionKey, _ stratum: Stratum) {
      for key in [section, .wholeFile] {
        all[key, default: (0, 0)].counted += 1
        byStratum[key, default: [:]][stratum, default: (0, 0)].counted += 1
        guard isMet else { continue }
        all[key, default: (0, 0)].met += 1
        byStratum[key, default: [:]][stratum, default: (0, 0)].met += 1
      }
    }

    var sections: Set<SectionKey> { Set(all.keys) }

    subscript(section: SectionKey) -> (met: Int, counted: Int)? { all[section] }

    func groups(_ section: SectionKey) -> [(stratum: Stratum, met: Int, counted: Int)] {
      (byStratum[section] ?? [:]).map { ($0.key, $0.value.met, $0.value.counted) }
    }
  }

  /// The answers that stand on one file to one question, the first time and the second.
  private struct Pair {
    var before: Standing
    var after: Standing

    var isCounted: Bool { before.answer.isCounted && after.answer.isCounted }
  }

  /// The answer to a question that was signed last.
  private struct Standing {
    var answer: Answer
    var stratum: Stratum
  }

  /// What makes two items the same question, whatever checklist asks it.
  private struct Question: Hashable {
    var item: String
    var hash: String

    init(_ asked: Asked) { (item, hash) = (asked.name.item, asked.hash) }
  }

  private struct Place: Hashable {
    var name: Name
    var hash: String

    init(_ asked: Asked) { (name, hash) = (asked.name, asked.hash) }
  }

  /// The answers that stand on a file both times: under one checklist, otherwise under whichever asked the same last.
  private func pairs(of reference: String) -> [Pair] {
    let (before, after) = (first[reference] ?? [], second[reference] ?? [])
    let (old, new) = (standing(before, by: Place.init), standing(after, by: Place.init))
    var pairs: [Pair] = []
    var taken: Set<Question> = []
    for (place, later) in new {
      guard let earlier = old[place], let asked = asked[later.answer.item] else { continue }
      pairs.append(Pair(before: earlier, after: later))
      taken.insert(Question(asked))
    }
    let elsewhere = standing(before, by: Question.init)
    for (question, later) in standing(after, by: Question.init) where !taken.contains(question) {
      if let earlier = elsewhere[question] { pairs.append(Pair(before: earlier, after: later)) }
    }
    return pairs
  }

  private func standing<Key: Hashable>(_ readings: [Reading], by key: (Asked) -> Key) -> [Key: Standing] {
    var standing: [Key: Standing] = [:]
    for reading in readings {
      for answer in reading.answers {
        guard let asked = asked[answer.item] else { continue }
        standing[key(asked)] = Standing(answer: answer, stratum: reading.audit.stratum)
      }
    }
    return standing
  }

  /// For each item how many files met it both times, once, or never.
  private func pairedItems(_ pairs: [String: [Pair]]) -> [ItemKey: PairedCounts] {
    var counts: [ItemKey: [Int]] = [:]
    for pair in pairs.values.joined() where pair.isCounted {
      guard let key = items[pair.after.answer.item] else { continue }
      counts[key, default: [0, 0, 0, 0]][
        (pair.before.answer.isMet ? 0 : 2) + (pair.after.answer.isMet ? 0 : 1)
      ] += 1
    }
    return counts.compactMapValues {
      PairedCounts(metBoth: $0[0], metFirstOnly: $0[1], metSecondOnly: $0[2], metNeither: $0[3])
    }
  }

  /// The sums over the files that both sides have, over the questions that each of them has counted both times.
  private func shared(_ pairs: [String: [Pair]]) -> PairTally.Sums? {
    let files = pairs.filter { !$0.value.isEmpty }
    guard !files.isEmpty, files.count >= min(first.count, second.count) else { return nil }
    var sums = PairTally.Sums()
    var questions: Set<Name> = []
    for pairs in files.values {
      var (before, after) = (Parts(), Parts())
      for pair in pairs where pair.isCounted {
        guard let asked = asked[pair.after.answer.item] else { continue }
        questions.insert(asked.name)
        before.add(pair.before.answer.isMet, to: asked.sectionKey, pair.before.stratum)
        after.add(pair.after.answer.isMet, to: asked.sectionKey, pair.after.stratum)
      }
      for section in before.sections {
        sums.levels[section, default: ComparedFiles()].add(first: before[section], second: after[section])
        sums.cells.add(section, first: before.groups(section), second: after.groups(section))
      }
    }
    sums.questions = questions.count
    return sums
  }

  /// The grades of the whole file that files have on both sides, as they count: the last of each that one checklist gave both
  /// times, and where none did, the last of each.
  private var pairedGrades: PairedGrades {
    var grades = PairedGrades()
    for (reference, later) in second {
      guard let earlier = first[reference] else { continue }
      let alike = later.reversed().lazy.compactMap { new -> (Grade, Grade)? in
        guard let second = new.grade else { return nil }
        let checklist = laid(new.audit.checklist)
        let old = earlier.last { $0.grade != nil && laid($0.audit.checklist) == checklist }
        return old?.grade.map { ($0, second) }
      }.first
      if let alike {
        grades.add(alike.0, alike.1)
      } else if let first = earlier.last(where: { $0.grade != nil })?.grade,
        let second = later.last(where: { $0.grade != nil })?.grade
      {
        grades.add(first, second)
      }
    }
    return grades
  }
}
