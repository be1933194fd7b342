import AuditRules
import AuditSummaries
import Foundation

/// What the index holds of one journal.
struct IndexedJournal: Sendable {
  struct Audit: Sendable {
    var opening: Opening
    var openedAt: String
    var signedAt: String?
    var signedDay: Day?
    var firstSignedAt: String?
    var firstSignedDay: Day?
    var overall: Grade?
    var capItem: String?
    var isRecused: Bool
    /// How often the auditor replied to what a moderator settled.
    var replies = 0
    /// Whether nothing but a concern was raised in it.
    var holdsConcernsAlone = false
    /// Whether its auditor says that the child is not safe today.
    var isUnsafe = false
  }

  struct IndexedAnswer: Sendable {
    var key: ItemKey
    var outcome: Outcome
    var isDormant: Bool
    var suggestion: Suggestion?
  }

  struct Concern: Sendable {
    var number: Int
    var at: String
    var item: String?
  }

  /// What stood at the first signature of an audit that was opened again after it.
  struct First: Sendable {
    var answers: [IndexedAnswer]
    var grades: [String: Grade]
  }

  /// What the auditor had signed where a moderator settled it, and why.
  struct Settled: Sendable {
    var answers: [(key: ItemKey, original: Outcome, cause: SettlementCause)] = []
    var grades: [String: (original: Grade, cause: SettlementCause)] = [:]
  }

  var name: JournalName
  var head: String
  var entries: Int
  var isTorn: Bool
  var isDamaged: Bool
  /// Nil where the journal has no entry or is damaged: half an audit must not be counted as a whole one.
  var audit: Audit?
  var answers: [IndexedAnswer] = []
  var grades: [String: Grade] = [:]
  var concerns: [Concern] = []
  /// Nil where the audit was never opened again nor settled: what stands is then what stood.
  var first: First?
  var settled = Settled()
  /// What tells this audit, as it is counted, from every other.
  private(set) var countedDigest = ""

  /// Stands for a journal that could not be read, so that its audit is not taken for one that was never begun.
  init(unreadable name: JournalName) {
    (self.name, head, entries, isTorn, isDamaged) = (name, Chain.start, 0, false, true)
    countedDigest = digestOfWhatIsCounted()
  }

  /// Takes what a journal says; `isSecond` where the log of hand-outs says that it is a second audit, which its auditor
  /// must not know.
  init(_ journal: Journal, isSecond: Bool = false) {
    name = journal.name
    head = journal.head
    entries = journal.entries.count
    isTorn = journal.tornBytes > 0
    isDamaged = !journal.isWhole
    let state = journal.state
    defer { countedDigest = digestOfWhatIsCounted() }
    guard journal.isWhole, let opening = state.opening, let openedAt = state.openedAt else { return }
    var shortened = opening
    // The digests and the day of the extract stay in the journal alone.
    (shortened.checklistDigest, shortened.extractDigest, shortened.extracted) = ("", "", nil)
    shortened.isSecond = shortened.isSecond || isSecond
    audit = Audit(
      opening: shortened,
      openedAt: Timestamp.text(openedAt),
      signedAt: state.signature.map { Timestamp.text($0.at) },
      signedDay: state.signature.flatMap { EnglandDay.of($0.at) },
      firstSignedAt: state.atFirstSignature.map { Timestamp.text($0.signature.at) },
      firstSignedDay: state.atFirstSignature.flatMap { EnglandDay.of($0.signature.at) },
      overall: state.countedGrade(of: ""),
      capItem: state.countedCap(of: ""),
      isRecused: state.recusal != nil,
      replies: state.replies.count,
      holdsConcernsAlone: state.holdsConcernsAlone,
      isUnsafe: state.safety?.answer == .no
    )
    answers = Self.answers(state.countedAnswers, dormant: state.signature?.dormant, opening)
    grades = state.countedGrades
    concerns = state.concerns.map { Concern(number: $0.number, at: Timestamp.text($0.at), item: $0.item) }
    settled = Settled(state, opening)
    if let standing = state.atFirstSignature, !state.reopenings.isEmpty || state.isModerated {
      first = First(
        answers: Self.answers(standing.answers, dormant: standing.signature.dormant, opening),
        grades: standing.grades.mapValues(\.grade)
      )
    }
  }

  private static func answers(
    _ answers: [String: AuditState.Given],
    dormant: [String]?,
    _ opening: Opening
  ) -> [IndexedAnswer] {
    let dormant = Set(dormant ?? [])
    return answers.values.map { given in
      let answer = given.answer
      return IndexedAnswer(
        key: ItemKey(answer, of: opening),
        outcome: answer.outcome,
        isDormant: dormant.contains(answer.item),
        suggestion: answer.suggestion
      )
    }.sorted { ($0.key.section, $0.key.item) < ($1.key.section, $1.key.item) }
  }
}

extension IndexedJournal.Settled {
  fileprivate init(_ state: AuditState, _ opening: Opening) {
    answers = state.settledAnswers.compactMap { item, settled in
      state.answers[item].map { (ItemKey($0.answer, of: opening), settled.original, settled.settlement.cause) }
    }.sorted { $0.0 < $1.0 }
    let counted = state.countedGrades
    grades = state.settledGrades.filter { !$0.value.isOfAnswer && counted[$0.key] != nil }.mapValues {
      ($0.original, $0.settlement.cause)
    }
  }
}

extension ItemKey {
  fileprivate init(_ answer: Answer, of opening: Opening) {
    self.init(
      checklist: opening.checklist,
      version: opening.version,
      section: answer.section,
      item: answer.item,
      hash: answer.hash
    )
  }
}

extension Outcome {
  /// The number that the index holds for it, 1 for met to 6 for not seen.
  var code: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Takes the number that the index holds.
  init?(code: Int) {
    guard (1...Self.allCases.count).contains(code) else { return nil }
    self = Self.allCases[code - 1]
  }
}
