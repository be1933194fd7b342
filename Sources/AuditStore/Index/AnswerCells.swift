import AuditRules
import AuditSummaries

/// Counts of answers and grades by the numbers that the index gives to items, rules and sections.
///
/// A million answers pass through here, so it counts in plain arrays; names are put to the numbers only afterwards.
struct AnswerCells {
  /// Six counts for each item, one after the other, for each group of audits.
  private var groups: [[Int]]
  private var agreed: [Int] = []
  private var overridden: [Int] = []
  /// From what rules found to what auditors answered.
  private(set) var againstRules = Leniency()
  /// Sums over files for each section, for each group of audits.
  private var files: [[FileSums]]
  /// Four counts for each section, one after the other, for each group of audits.
  private var grades: [[Int]]
  private let sections: ItemSections

  private var group: Int?
  private var isSecond = false
  /// What the file that is being read has in each section, and the sections it has anything in.
  private var met: [Int]
  private var counted: [Int]
  private var touched: [Int] = []

  init(groups: Int, sections: ItemSections) {
    self.groups = Array(repeating: Array(repeating: 0, count: sections.itemCount * 6), count: groups)
    self.sections = sections
    files = Array(repeating: Array(repeating: FileSums(), count: sections.keys.count), count: groups)
    grades = Array(repeating: Array(repeating: 0, count: sections.keys.count * 4), count: groups)
    met = Array(repeating: 0, count: sections.keys.count)
    counted = met
  }

  /// Counts the packed answers and grades of one audit; of a second audit only what became of suggestions.
  ///
  /// `signed` has, by the number of their item, the outcomes that the auditor gave where a moderator settled others: what an
  /// auditor made of a rule is what the auditor signed.
  mutating func add(
    answers: UnsafeRawBufferPointer,
    grades: UnsafeRawBufferPointer,
    group: Int,
    isSecond: Bool,
    signed: [Int: Int]?
  ) {
    begin(group, isSecond: isSecond)
    PackedAudit.eachAnswer(in: answers) { answer in
      // Bytes that were changed may hold a seventh outcome: `verify` tells, and until then nothing is counted for it.
      guard (1...6).contains(answer.outcome) else { return }
      add(item: answer.item, outcome: answer.outcome)
      // A rule that could see nothing said nothing that could be overruled.
      if (1..<Outcome.notSeen.code).contains(answer.suggested) {
        let outcome = signed?[answer.item] ?? answer.outcome
        add(rule: answer.rule, agrees: answer.suggested == outcome)
        if let found = Outcome(code: answer.suggested), let given = Outcome(code: outcome) {
          againstRules.add(found, given)
        }
      }
    }
    end()
    guard !isSecond else { return }
    PackedAudit.eachGrade(in: grades) { section, code in
      guard sections.keys.indices.contains(section), (1...4).contains(code) else { return }
      self.grades[group][section * 4 + code - 1] += 1
    }
  }

  private mutating func begin(_ group: Int, isSecond: Bool) {
    self.group = group
    self.isSecond = isSecond
  }

  /// Adds the sums of the file that was being read.
  private mutating func end() {
    guard let group else { return }
    var whole = (met: 0, counted: 0)
    for section in touched {
      files[group][section].add(met: met[section], counted: counted[section])
      whole.met += met[section]
      whole.counted += counted[section]
      (met[section], counted[section]) = (0, 0)
    }
    files[group][ItemSections.whole].add(met: whole.met, counted: whole.counted)
    touched.removeAll(keepingCapacity: true)
    self.group = nil
  }

  private mutating func add(item: Int, outcome: Int) {
    guard let group, !isSecond, item < sections.itemCount else { return }
    groups[group][item * 6 + outcome - 1] += 1
    guard outcome <= 4 else { return }
    let section = sections[item]
    if counted[section] == 0 { touched.append(section) }
    counted[section] += 1
    if outcome == 1 { met[section] += 1 }
  }

  private mutating func add(rule: Int, agrees: Bool) {
    guard rule < 1 << 20 else { return }
    if rule >= agreed.count {
      agreed += Array(repeating: 0, count: rule + 1 - agreed.count)
      overridden += Array(repeating: 0, count: rule + 1 - overridden.count)
    }
    if agrees { agreed[rule] += 1 } else { overridden[rule] += 1 }
  }

  /// The six counts of every item of a group that was answered.
  func counts(ofGroup group: Int) -> [(item: Int64, counts: ArraySlice<Int>)] {
    stride(from: 0, to: groups[group].count, by: 6).compactMap { start in
      let six = groups[group][start..<(start + 6)]
      return six.allSatisfy { $0 == 0 } ? nil : (Int64(start / 6), six)
    }
  }

  /// The sums over the files of a group and their grades, for each section.
  func sections(ofGroup group: Int) -> [(section: SectionKey, sums: FileSums, grades: GradeCounts)] {
    sections.keys.indices.compactMap { number in
      var counts = GradeCounts()
      for (grade, count) in zip(Grade.allCases, grades[group][(number * 4)...]) { counts[grade] = count }
      return sections.keys[number].map { ($0, files[group][number], counts) }
    }
  }

  /// What became of the suggestions of a rule; nil where it made none.
  func suggestions(ofRule rule: Int64) -> SuggestionCounts? {
    guard let rule = Int(exactly: rule), agreed.indices.contains(rule), agreed[rule] + overridden[rule] > 0 else {
      return nil
    }
    var counts = SuggestionCounts()
    (counts.agreed, counts.overridden) = (agreed[rule], overridden[rule])
    return counts
  }
}
