import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension AuditSession {
  /// What there is to say of an answer that was kept.
  public struct GivenAnswer: Hashable, Sendable {
    /// Whether what the rule finds is to be shown now: it was not seen before, and the round shows it after the answer.
    public var showsFinding: Bool
    /// Whether the rule finds otherwise; a rule that could see nothing differs from nothing.
    public var differs: Bool
    /// Whether the answer limits the grade and nobody has said a word on it yet.
    public var needsWord: Bool
    /// Whether something was written on the answer that stood before, which is not said of this one.
    public var leavesWords = false
    /// Whether the same answer stood before, which was left as it is.
    public var isSame = false
    /// Whether a reason stands with the answer that was left as it is.
    public var keepsReason = false
  }

  /// Keeps an answer with the words that came with it; the one way in which a terminal and a browser answer a question.
  ///
  /// - Parameters:
  ///   - outcome: the answer.
  ///   - item: the question.
  ///   - words: a comment; where the answer overrules what dates decide, the reason for that.
  ///   - moment: now.
  /// - Returns: what there is to say of it; nil where nothing was kept, because an answer that overrules the dates needs a reason.
  /// - Throws: what keeps it off the disk.
  public func give(
    _ outcome: Outcome,
    to item: ChecklistItem,
    saying words: String,
    at moment: Date
  ) throws(Problems) -> GivenAnswer? {
    let finding = findings[item.id]
    let differs = finding.map { $0.outcome != .notSeen && $0.outcome != outcome } ?? false
    let standing = writer.state.answers[item.id]?.answer
    let isKnown = hasSeenFinding(of: item)
    let ofOthers = writer.state.commentsOnOtherAnswers(to: item.id).count
    // The same answer once more takes nothing away of what stands with it, and says nothing new of when its finding was seen.
    let isSame = standing.map { $0.outcome == outcome && $0.suggestion?.outcome == finding?.outcome } ?? false
    if overrules(item, with: outcome), !isSame || standing?.reason == nil || WalkWords.isReason(words) {
      guard WalkWords.isReason(words) else { return nil }
      try answer(item, outcome, reason: words, shown: .before, at: moment)
    } else {
      if !isSame { try answer(item, outcome, shown: timing(of: item), at: moment) }
      if !words.isEmpty { try record(.commented(item: item.id, text: words), at: moment) }
    }
    let leavesReason = standing?.reason.map { $0 != writer.state.answers[item.id]?.answer.reason } ?? false
    let isShown = !overrules(item, with: outcome)
    return GivenAnswer(
      showsFinding: isShown && round.suggestion == .after && !isKnown && finding != nil,
      differs: isShown && differs,
      needsWord: isShown && withoutEvidence.contains { $0.id == item.id },
      leavesWords: leavesReason || writer.state.commentsOnOtherAnswers(to: item.id).count > ofOthers,
      isSame: isSame && words.isEmpty,
      keepsReason: isSame && standing?.reason != nil
    )
  }

  /// What is said where an answer is changed on which something was written.
  public static let wordsOfTheOther =
    "What you wrote on the other answer stays in the journal as said of that. Write anew what holds of this one."

  /// Whether something was written on the answer that stood before the one that does, and is not said of that: a comment or a reason.
  public func leavesWords(on item: ChecklistItem) -> Bool {
    let state = writer.state
    guard let standing = state.answers[item.id] else { return false }
    let before = state.undoable.last { entry in
      guard case .answered(let answer) = entry.event else { return false }
      return answer.item == item.id && entry.number < standing.number
    }
    let isReasonLeft: Bool
    if case .answered(let answer) = before?.event {
      isReasonLeft = answer.reason != nil && answer.reason != standing.answer.reason
    } else {
      isReasonLeft = false
    }
    return isReasonLeft || !state.commentsOnOtherAnswers(to: item.id).isEmpty
  }

  /// Whether an answer says otherwise than the dates show, which needs a reason; of what a rule could not see nothing is overruled.
  public func overrules(_ item: ChecklistItem, with outcome: Outcome) -> Bool {
    guard item.answeredByRule, let found = findings[item.id]?.outcome else { return false }
    return found != .notSeen && found != outcome
  }

  /// Whether the answer that stands says otherwise than the dates show.
  func overrules(_ item: ChecklistItem) -> Bool { outcomes[item.id].map { overrules(item, with: $0) } ?? false }

  /// Agrees with what a rule finds on a question: one of dates, or one that does not apply.
  ///
  /// - Returns: whether an answer was kept; not where no rule looked at it.
  /// - Throws: what keeps it off the disk.
  @discardableResult
  public func confirm(_ item: ChecklistItem, at moment: Date) throws(Problems) -> Bool {
    guard let finding = findings[item.id] else { return false }
    try answer(item, finding.outcome, shown: .confirmed, at: moment)
    return true
  }

  /// Questions without an answer of which their rules find that there is nothing on the file to judge, and which are not among the
  /// dates; none in a round that shows no findings.
  public var notApplying: [ChecklistItem] {
    guard round.suggestion != .never else { return [] }
    return unanswered.filter { !$0.answeredByRule && findings[$0.id]?.outcome == .notApplicable }
  }

  /// Questions that were agreed together not to apply, with the entries that say so.
  public var agreedNotToApply: [(item: ChecklistItem, entry: Int)] {
    asked.compactMap { item in
      guard !item.answeredByRule, let given = writer.state.answers[item.id], given.outcome == .notApplicable,
        given.answer.suggestion?.shown == .confirmed
      else { return nil }
      return (item, given.number)
    }
  }

  /// Keeps an answer beside a rule that finds otherwise, with why the rule is wrong here; when the finding was seen stays as it was.
  ///
  /// - Returns: whether it was kept; not where the question has no answer that differs, or the reason says too little.
  /// - Throws: what keeps it off the disk.
  public func overrule(_ item: ChecklistItem, because reason: String, at moment: Date) throws(Problems) -> Bool {
    guard differing.contains(where: { $0.id == item.id }), let standing = writer.state.answers[item.id],
      WalkWords.overrule.isEnough(reason)
    else { return false }
    let shown = standing.answer.suggestion?.shown ?? timing(of: item)
    try answer(item, standing.outcome, reason: reason, shown: shown, at: moment)
    return true
  }

  /// Cites rows of the extract for a question.
  public func cite(_ rows: [EvidenceChoice.Row], for item: ChecklistItem, at moment: Date) throws(Problems) {
    for row in rows {
      let place = Place(line: Int(row.fact.place.line), path: row.fact.path)
      try record(.cited(item: item.id, place: place, says: nil), at: moment)
    }
  }

  /// Why a question of the checklist is not asked, in a sentence; nothing where it is.
  public func whyNotAsked(_ item: ChecklistItem) -> String? {
    guard !asked.contains(where: { $0.id == item.id }) else { return nil }
    let number = (checklist.items.firstIndex { $0.id == item.id } ?? 0) + 1
    let why = item.waiver.map { "because it is waived until \($0.until.inWords)" } ?? "because of an earlier answer"
    return "Question \(number) is not asked of \(checklist.unit.this), \(why)."
  }

  /// Facts of the extract that say what is searched for, or belong to a part that is so named, by its key or in words; capitals, spaces
  /// and how quotation marks and dashes are written make no difference.
  public func facts(with wanted: String) -> [ListedFact] {
    let needle = Self.folded(wanted)
    return facts.filter {
      $0.matches(wanted) || Self.part($0) == needle || Self.folded($0.label).contains(needle)
        || Self.folded($0.text ?? "").contains(needle)
    }
  }

  private static func folded(_ text: String) -> String {
    let plain = text.lowercased().map { sign -> Character in
      switch sign {
      case "’", "‘", "ʼ", "`", "´": "'"
      case "“", "”", "„", "«", "»": "\""
      case "‐", "‑", "–", "—", "−": "-"
      default: sign
      }
    }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The part of the extract that a fact belongs to, in words: `case notes` for `caseNotes`.
  private static func part(_ fact: ListedFact) -> String {
    var words = ""
    for sign in fact.pattern.prefix(while: { $0 != "." }) {
      let begins = sign.isUppercase || sign.isNumber && words.last?.isNumber == false
      words += "\(begins ? " " : "")\(sign.lowercased())"
    }
    return words
  }

  /// What is said where a search finds nothing.
  public var nothingFound: String {
    let parts = Set(facts.map(Self.part)).sorted()
    return "Nothing found. Parts to read: \(parts.joined(separator: ", "))."
  }

  /// Why a grade cannot be given to a section, or to the whole file where it is empty; nothing where it can.
  public func objection(toGrade grade: Grade, of section: String) -> String? {
    guard let cap = cap(in: section.isEmpty ? nil : section), grade > cap.grade else { return nil }
    return "At most \(cap.grade.inWords) here; a higher grade takes moderation."
  }

  /// What is to be done today where a child is not safe.
  public var unsafeToday: String { "\(sameDayRoute) This program tells nobody." }
}
