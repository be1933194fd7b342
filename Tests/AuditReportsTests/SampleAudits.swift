import AuditRules
import AuditSummaries
import AuditTestSupport

@testable import AuditPages
@testable import AuditReports

/// Invented audits of an invented council, counted file by file so that all sums belong together.
struct SampleAudits {
  struct Question {
    var section: String
    var item: String
    var words: String
    /// Out of a hundred: met, partly met, not met, not evidenced, not applicable; the rest is not seen.
    var chances: [Int]
    var isLimiting = false
    var hash = "5d41402abc4b2a76"
  }

  static let questions = [
    Question(
      section: "voice",
      item: "child-seen-alone",
      words: "Was the child seen alone at each visit?",
      chances: [45, 15, 15, 20, 3],
      isLimiting: true
    ),
    Question(
      section: "voice",
      item: "views-recorded",
      words: "Can the child’s own views be found on the file?",
      chances: [55, 20, 5, 15, 5]
    ),
    Question(
      section: "voice",
      item: "views-changed-plan",
      words: "Does the file show what the child’s views changed in the plan, or why they changed nothing?",
      chances: [15, 20, 10, 50, 5]
    ),
    Question(
      section: "outcomes",
      item: "outcomes-smart",
      words: "Does each outcome of the plan say who does what, by when, and how anyone will see that it is done?",
      chances: [30, 40, 20, 5, 5],
      isLimiting: true
    ),
    Question(
      section: "outcomes",
      item: "contingency",
      words: "Does the plan say what happens if things do not get better?",
      chances: [40, 10, 10, 35, 5]
    ),
    Question(
      section: "outcomes",
      item: "parents-understand-change",
      words: "Can the parents tell from the plan what has to change?",
      chances: [60, 20, 10, 10, 0]
    ),
    Question(
      section: "supervision",
      item: "supervision-decisions",
      words: "Does the file show the decisions taken in supervision, with reasons?",
      chances: [50, 20, 5, 20, 0]
    ),
    Question(
      section: "supervision",
      item: "supervision-monthly",
      words: "Was the worker supervised on this case each month?",
      chances: [80, 10, 5, 5, 0]
    ),
    Question(
      section: "supervision",
      item: "interpreter-used",
      words: "Was an interpreter used where the family asked for one?",
      chances: [20, 0, 0, 5, 75]
    ),
    Question(
      section: "supervision",
      item: "advocate-offered",
      words: "Was an advocate offered to a disabled child?",
      chances: [0, 0, 0, 0, 95]
    ),
  ]

  /// Half a year later: one question got worse, one is worded anew, one is new, and one is no longer asked.
  static let laterQuestions: [Question] = questions.compactMap { question in
    var later = question
    switch question.item {
    case "supervision-monthly": later.chances = [20, 30, 40, 10, 0]
    case "supervision-decisions": later.chances = [92, 4, 4, 0, 0]
    case "contingency":
      later.words = "Does the plan say what happens, and when, if things do not get better?"
      later.hash = "7d793037a0760186"
    case "advocate-offered": return nil
    case "interpreter-used":
      later.item = "father-asked"
      later.words = "Was the father, or the other parent, asked for his views?"
      later.chances = [50, 10, 20, 20, 0]
    default: break
    }
    return later
  }

  static let sectionTitles = [
    "voice": "The child’s voice", "outcomes": "Outcomes and actions", "supervision": "Supervision",
  ]

  static let provenance = Provenance(
    command: "caseaudit summarise 2026-H1",
    version: "0.0.0",
    generated: "1 October 2026 at 09:30",
    lines: [
      "Checkpoint of all journals: 9f86d081884c7d65", "Checklist child-protection-plan, version 2: 2c26b46b68ffc68f",
    ]
  )

  static var glossary: ItemGlossary { glossary(questions) }

  static func glossary(_ questions: [Question]) -> ItemGlossary {
    var glossary = ItemGlossary()
    glossary.checklists = [.init(id: "child-protection-plan", version: 2, title: "Child protection plans")]
    for (order, question) in questions.enumerated() {
      glossary["child-protection-plan", question.item, question.hash] = ItemWords(
        checklistTitle: "Child protection plans",
        sectionTitle: sectionTitles[question.section] ?? question.section,
        question: question.words,
        order: order,
        isLimiting: question.isLimiting
      )
    }
    return glossary
  }

  var tally = Tally()
  /// The outcome of each file and item, so that files audited twice can be paired.
  var outcomes: [[String: Outcome]] = []
  /// The stratum of each file.
  var strata: [Stratum] = []
  /// The strata of the frame that the files were drawn from, as a plan says them.
  var planned: [Summary.Subject.PlannedStratum] = []

  /// Counts invented files, of which `drawn` has the name, the frame and the files read of each stratum, in their order.
  init(
    files: Int,
    seed: UInt64,
    questions: [Question] = Self.questions,
    teams: [String] = ["Assessment North", "Safeguarding East"],
    better: Int = 0,
    drawn: [(name: String, frame: Int, read: Int)] = []
  ) {
    let drawnFrom = drawn.flatMap { part in
      Array(repeating: FrameStratum(round: "2026-h1", name: part.name), count: part.read)
    }
    planned = drawn.map {
      Summary.Subject.PlannedStratum(FrameStratum(round: "2026-h1", name: $0.name), frame: $0.frame, sampled: $0.read)
    }
    var generator = SeededGenerator(seed: seed)
    for file in 0..<files {
      let team = teams[file % teams.count]
      let stratum = Stratum(
        team: team,
        service: file % 3 == 0 ? "Early help" : "Statutory",
        month: "2026-05",
        drawnFrom: drawnFrom.indices.contains(file) ? drawnFrom[file] : nil
      )
      strata.append(stratum)
      var counts = OutcomeCounts()
      var given: [String: Outcome] = [:]
      for question in questions {
        let key = ItemKey(
          checklist: "child-protection-plan",
          version: 2,
          section: question.section,
          item: question.item,
          hash: question.hash
        )
        let outcome = Self.outcome(question.chances, better: better, &generator)
        tally.answers[Tally.AnswerCell(item: key, stratum: stratum), default: OutcomeCounts()][outcome] += 1
        counts[outcome] += 1
        given[question.item] = outcome
      }
      outcomes.append(given)
      tally.files[Tally.SectionCell(section: .wholeFile, stratum: stratum), default: FileSums()]
        .add(met: counts.met, counted: counts.counted)
      for section in Set(questions.map(\.section)) {
        let outcomes = questions.filter { $0.section == section }.compactMap { given[$0.item] }
        let part = OutcomeCounts(outcomes)
        tally.files[Tally.SectionCell(section: Self.key(section), stratum: stratum), default: FileSums()]
          .add(met: part.met, counted: part.counted)
      }
      tally.workers[team, default: []].insert("W-\(file % 5)")
      var audits = AuditCounts()
      audits.planned = 1
      audits.started = 1
      audits.signed = 1
      audits.second = Self.isReadTwice(file) ? 1 : 0
      audits.concerns = file == 7 ? 1 : 0
      audits.capped = file % 11 == 0 ? 1 : 0
      tally.audits[stratum, default: AuditCounts()] += audits
      let grade: Grade =
        counts.met * 5 > counts.counted * 4
        ? .outstanding
        : counts.met * 2 > counts.counted
          ? .good
          : counts.met * 3 > counts.counted ? .requiresImprovement : .inadequate
      tally.grades[Tally.SectionCell(section: .wholeFile, stratum: stratum), default: GradeCounts()][grade] += 1
      tally.grades[Tally.SectionCell(section: Self.key("outcomes"), stratum: stratum), default: GradeCounts()][.good] +=
        1
      tally.grades[Tally.SectionCell(section: Self.key("voice"), stratum: stratum), default: GradeCounts()][grade] += 1
    }
    if files > 0 {
      tally.suggestions[Tally.RuleKey(rule: "plan-outcomes-smart", revision: 1)] = {
        var counts = SuggestionCounts()
        counts.agreed = files * 3 / 4
        counts.overridden = files - files * 3 / 4
        return counts
      }()
      tally.againstRules = SampleModeration.againstRules(agreed: files * 3 / 4, overridden: files - files * 3 / 4)
      tally.moderation = SampleModeration.counts { section, item in
        ItemKey(
          checklist: "child-protection-plan",
          version: 2,
          section: section,
          item: item,
          hash: questions.first { $0.item == item }?.hash ?? ""
        )
      }
      tally.agreement = SampleAgreement.counts(files: (0..<files).count(where: Self.isReadTwice), seed: seed)
    }
  }

  static func key(_ section: String) -> SectionKey { SectionKey(checklist: "child-protection-plan", section: section) }

  /// Half of the files, in every team and service.
  private static func isReadTwice(_ file: Int) -> Bool { file % 4 < 2 }

  /// Adds two audits that are planned and not signed.
  func withTwoOpen() -> SampleAudits {
    var copy = self
    var open = AuditCounts()
    open.planned = 2
    open.started = 1
    copy.tally.audits[Stratum(team: "Safeguarding East", service: "Statutory", month: ""), default: AuditCounts()] +=
      open
    return copy
  }

  func summary(
    frame: Int? = 310,
    smallest: Int = 10,
    title: String = "Child protection plans, April to September 2026",
    questions: [Question] = Self.questions,
    policy: DisclosurePolicy = .none
  ) -> Summary {
    Summary(
      ReleasedTally(tally, policy: policy),
      subject: planned(Self.subject("2026-H1", title, frame: frame, smallest: smallest)),
      glossary: Self.glossary(questions)
    )
  }

  /// What is summarised, with the strata of the plan.
  private func planned(_ subject: Summary.Subject) -> Summary.Subject {
    var subject = subject
    subject.strata = planned
    if !planned.isEmpty { subject.frame = planned.reduce(0) { $0 + $1.frame } }
    return subject
  }

  static func subject(_ name: String, _ title: String, frame: Int? = 310, smallest: Int = 10) -> Summary.Subject {
    Summary.Subject(
      name: name,
      title: title,
      days: name == "2026-H1" ? "1 April 2026 to 30 September 2026" : "1 October 2026 to 31 March 2027",
      frame: frame,
      smallestPercentage: smallest,
      outside: 1
    )
  }

  /// Compares with another round; the first files of both are the same ones.
  func compared(
    to later: SampleAudits,
    filesInBoth: Int,
    readInBoth: Int = 0,
    questions: [Question] = Self.questions,
    _ change: (inout Summary.Subject) -> Void = { _ in }
  ) -> Comparison {
    var pairs = PairTally()
    (pairs.files, pairs.read) = (filesInBoth, readInBoth)
    for (first, second) in zip(outcomes, later.outcomes).prefix(filesInBoth) {
      for question in questions where Self.questions.contains(where: { $0.hash == question.hash }) {
        guard let before = first[question.item], let after = second[question.item], before.isCounted, after.isCounted
        else { continue }
        let key = ItemKey(
          checklist: "child-protection-plan",
          version: 2,
          section: question.section,
          item: question.item,
          hash: question.hash
        )
        pairs.items[key, default: PairedCounts()].add(metFirst: before == .met, metSecond: after == .met)
      }
    }
    (pairs.levels, pairs.cells, pairs.questions) = levels(with: later, filesInBoth: filesInBoth, questions: questions)
    var glossary = Self.glossary(questions)
    for question in Self.questions {
      let words = Self.glossary["child-protection-plan", question.item, question.hash]
      if glossary["child-protection-plan", question.item, question.hash] == nil {
        glossary["child-protection-plan", question.item, question.hash] = words
      }
    }
    func summary(_ audits: SampleAudits, _ name: String, _ title: String) -> Summary {
      var subject = audits.planned(Self.subject(name, title))
      change(&subject)
      return Summary(ReleasedTally(audits.tally, policy: .none), subject: subject, glossary: glossary)
    }
    return Comparison(
      first: summary(self, "2026-H1", "Child protection plans, first half of 2026"),
      second: summary(later, "2026-H2", "Child protection plans, second half of 2026"),
      pairs: ReleasedPairs(pairs, signed: (signed, later.signed), policy: .none),
      glossary: glossary
    )
  }

  /// The sums over the files of both, of the questions that both ask alike and that were counted in both.
  private func levels(with later: SampleAudits, filesInBoth: Int, questions: [Question])
    -> ([SectionKey: ComparedFiles], ComparedCells, Int)
  {
    let both = questions.filter { question in
      Self.questions.contains { $0.item == question.item && $0.hash == question.hash }
        && [outcomes, later.outcomes].allSatisfy { $0.contains { $0[question.item]?.isCounted == true } }
    }
    var levels: [SectionKey: ComparedFiles] = [:]
    var cells = ComparedCells()
    let sections: [(SectionKey, [Question])] =
      [(.wholeFile, both)]
      + Dictionary(grouping: both, by: \.section).map { (Self.key($0.key), $0.value) }
    for (section, asked) in sections {
      func counts(_ given: [String: Outcome]) -> (met: Int, counted: Int) {
        let counts = OutcomeCounts(asked.compactMap { given[$0.item] })
        return (counts.met, counts.counted)
      }
      let sides = (outcomes.map(counts), later.outcomes.map(counts))
      func add(_ first: Int?, _ second: Int?) {
        levels[section, default: ComparedFiles()].add(
          first: first.map { sides.0[$0] },
          second: second.map { sides.1[$0] }
        )
        cells.add(
          section,
          first: first.map { [(strata[$0], sides.0[$0].met, sides.0[$0].counted)] } ?? [],
          second: second.map { [(later.strata[$0], sides.1[$0].met, sides.1[$0].counted)] } ?? []
        )
      }
      for file in 0..<filesInBoth { add(file, file) }
      for file in sides.0.indices.dropFirst(filesInBoth) { add(file, nil) }
      for file in sides.1.indices.dropFirst(filesInBoth) { add(nil, file) }
    }
    return (levels, cells, both.count)
  }

  var signed: Int { tally.audits.values.reduce(0) { $0 + $1.signed } }

  private static func outcome(_ chances: [Int], better: Int, _ generator: inout SeededGenerator) -> Outcome {
    var left = Int.random(in: 0..<100, using: &generator) - better
    for (outcome, chance) in zip(Outcome.allCases, chances) {
      if left < chance { return outcome }
      left -= chance
    }
    return .notSeen
  }
}
