import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension AuditSession {
  /// Begins the audit, or goes on with it.
  ///
  /// - Returns: what is restored, and what changed under it.
  public func begin(at moment: Date) throws(Problems) -> [WalkBlock] {
    let state = writer.state
    let unplanned =
      isAllocated
      ? []
      : [
        WalkBlock(
          .notice,
          round.takenBack(caseFile.reference, from: auditor.id).map {
            "\(caseFile.reference) is not yours any more: \($0.inWords). Your draft is kept; it cannot be signed."
          }
            ?? "\(caseFile.reference) is not allocated to \(auditor.id) in this round; \(round.howAnUnplannedAuditCounts(of: caseFile.reference))."
        )
      ]
    guard state.isBegun, let began = state.opening else {
      try record(.opened(opening), at: moment)
      return unplanned
    }
    let day = state.openedAt.flatMap { EnglandDay.of($0)?.inWords } ?? ""
    var blocks = [
      WalkBlock(
        .opening,
        "Going on with the audit begun on \(day): \(progress). It keeps version \(began.version) of its checklist."
      )
    ]
    if isOpenedAgain { blocks.append(WalkBlock(.notice, Self.openedAgain)) }
    if began.checklistDigest != opening.checklistDigest {
      blocks.append(
        WalkBlock(.notice, "the checklist's file was changed since, without a new version; tell the QA lead.")
      )
    }
    if began.extractDigest != opening.extractDigest {
      blocks.append(WalkBlock(.notice, "the extract was changed since; look again at what you answered."))
    }
    return blocks + unplanned
  }

  /// Puts a concern on disk; where nothing is in the journal yet it begins with it.
  ///
  /// That is all that comes of it: no audit is begun, whosever case it is. Whether one is tied to it is asked before that.
  public func raise(concern text: String, at item: String?, at moment: Date) throws(Problems) {
    if writer.state.opening == nil { try record(.opened(opening), at: moment) }
    try record(.concernRaised(text: text, item: item), at: moment)
  }

  /// Whether somebody raises a concern on a case that is not theirs to audit, and has begun no audit of it.
  public var isReading: Bool {
    !isAllocated && !writer.state.isBegun
  }

  /// Whether the audit was signed once and is not now.
  public var isOpenedAgain: Bool { writer.state.atFirstSignature != nil && !writer.state.isSigned }

  /// What is said of an audit that was signed once and is not now.
  static let openedAgain = "this audit was signed and is opened again: until you sign it again, it is in no count."

  /// What beginning said, without what does not hold any more once the audit is signed again.
  public func stillHolding(_ begun: [WalkBlock]) -> [WalkBlock] {
    writer.state.isSigned ? begun.filter { $0.text != Self.openedAgain } : begun
  }

  /// Opens a signed audit again.
  ///
  /// - Throws: where the reason says nothing; it stays with the audit.
  public func openAgain(because reason: String, at moment: Date) throws(Problems) {
    try require(
      reason,
      called: "the reason for opening the audit again",
      hint: "Say in words what has to be changed, as in --reopen \"The June core group was on the file.\""
    )
    try record(.reopened(reason: reason), at: moment)
  }

  /// Puts an event on disk.
  public func record(_ event: JournalEvent, at moment: Date) throws(Problems) {
    try writer.append(event, at: moment)
  }

  /// Says that a concern was raised by mistake; both entries stay.
  ///
  /// - Throws: where the reason says too little, or no concern stands under the number.
  public func retract(concern number: Int, because reason: String, at moment: Date) throws(Problems) {
    try require(
      reason,
      called: "the reason",
      hint: "Say why it was a mistake, such as \"meant for another case\"."
    )
    try record(.concernRetracted(number: number, reason: reason), at: moment)
  }

  /// Refuses a reason that says too little, with what it is the reason for.
  private func require(_ reason: String, called name: String, hint: String) throws(Problems) {
    guard WalkWords.isReason(reason) else {
      throw Problems([Problem("\(name) says too little to be kept", file: writer.name.text, hint: hint)])
    }
  }

  /// Puts an answer on disk.
  public func answer(
    _ item: ChecklistItem,
    _ outcome: Outcome,
    reason: String? = nil,
    shown: Suggestion.Shown,
    at moment: Date
  ) throws(Problems) {
    let suggestion = findings[item.id].map {
      Suggestion(rule: $0.rule, revision: $0.revision, outcome: $0.outcome, shown: shown)
    }
    let answer = Answer(
      item: item.id,
      section: checklist.section(of: item.id)?.id ?? "",
      hash: item.hash,
      outcome: outcome,
      suggestion: suggestion,
      reason: reason
    )
    try record(.answered(answer), at: moment)
  }

  /// Whether what the rule finds was shown beside an earlier answer to a question.
  public func hasSeenFinding(of item: ChecklistItem) -> Bool {
    findings[item.id] != nil && round.suggestion == .after
      && writer.entries.contains {
        guard case .answered(let answer) = $0.event else { return false }
        return answer.item == item.id && answer.suggestion != nil
      }
  }

  /// When the rule's finding is shown, seen from an answer that is given now.
  ///
  /// What dates decide is listed for confirmation, also where nothing could be seen of them.
  func timing(of item: ChecklistItem) -> Suggestion.Shown {
    if item.answeredByRule && findings[item.id] != nil || hasSeenFinding(of: item) { return .before }
    return Suggestion.Shown(rawValue: round.suggestion.rawValue) ?? .after
  }

  /// Why nobody can sign with a name, in a sentence that says what to do; nothing where somebody can.
  public func objection(toName name: String) -> String? {
    let letters = name.count { $0.isLetter }
    if letters < 2 || EmptyWords.sayNothing(name) { return "That is not a name. Type the name that you sign with." }
    let typed = name.lowercased()
    guard typed != auditor.id.lowercased() else { return nil }
    let ours = "and this is the audit of \(auditor.id). Sign with your own name."
    if let other = round.auditor(typed) { return "\(other.id) is another auditor of this round, \(ours)" }
    return standing.others.first { $0.lowercased() == typed }.map {
      "\($0) is the identifier of somebody else, \(ours)"
    }
  }

  /// Puts a grade on disk, with the limiting item that left no higher one.
  public func grade(_ section: String, _ grade: Grade, reason: String? = nil, at moment: Date) throws(Problems) {
    try record(.graded(section: section, grade: grade, reason: reason, cap: capItem(of: grade, section)), at: moment)
  }

  /// The limiting item that leaves no higher grade than this; nil where none does.
  private func capItem(of grade: Grade, _ section: String) -> String? {
    cap(in: section.isEmpty ? nil : section).flatMap { $0.grade == grade ? $0.item.id : nil }
  }

  /// Puts each grade on disk anew that was kept while other answers stood: a grade that stays says what leaves no higher one now.
  ///
  /// However it was kept, by Enter, in a browser or from a file, it comes by here before it is signed.
  private func gradeAsTheAnswersStand(at moment: Date) throws(Problems) {
    for section in gradedSections.map(\.id) + [""] {
      guard let kept = writer.state.grades[section], kept.cap != capItem(of: kept.grade, section) else { continue }
      try grade(section, kept.grade, reason: kept.reason, at: moment)
    }
  }

  /// Steps back from the audit for good, so that the lead sees that the case needs another auditor.
  ///
  /// - Returns: what beginning it said, and what comes now.
  /// - Throws: where the reason says nothing; the lead reads it.
  public func stepBack(because reason: String, at moment: Date) throws(Problems) -> [WalkBlock] {
    try require(
      reason,
      called: "the reason for stepping back",
      hint: "Say in words how you are tied to the case, as in --recuse \"I know the family.\""
    )
    let begun = writer.state.opening == nil ? try begin(at: moment) : []
    try record(.recused(reason: reason), at: moment)
    return begun + [
      WalkBlock(
        .ending,
        "You have stepped back from \(caseFile.reference). Ask the QA lead to allocate it to another auditor."
      )
    ]
  }

  /// Signs, and shows the checkpoint that proves later that nothing was taken away; not where the auditor is tied to the case.
  public func sign(as name: String, at moment: Date) throws(Problems) -> [WalkBlock] {
    try standing.allows(.sign, caseFile.reference, reading: caseFile)
    try gradeAsTheAnswersStand(at: moment)
    let checkpoint = try writer.sign(as: name, dormant: dormant, at: moment)
    let overall = writer.state.overall?.grade.inWords ?? ""
    return [
      WalkBlock(
        .ending,
        "Signed. \(asked.count) answers, \(sections.count) sections; \(checklist.unit.whole): \(overall)."
      ),
      WalkBlock(
        .ending,
        "Checkpoint \(checkpoint.digest.prefix(16)) after \(checkpoint.entries) entries, kept in audits/checkpoints.txt."
      ),
    ]
  }

  /// Refuses an audit that is over: signed, or stepped back from.
  public func refuseWhatIsOver() throws(Problems) {
    let state = writer.state
    guard state.isSigned || state.recusal != nil else { return }
    let signed = state.signature.flatMap { EnglandDay.of($0.at) }.map { " on \($0.inWords)" } ?? ""
    let reference = caseFile.reference
    throw Problems([
      Problem(
        state.isSigned ? "the audit of \(reference) is signed\(signed)" : "you stepped back from \(reference)",
        file: writer.name.text,
        hint: state.isSigned
          ? staysSigned.map { "It cannot be opened again, because \($0)." }
            ?? "To change it, add --reopen with the reason; the reason is kept."
          : "Ask the QA lead for another case."
      )
    ])
  }
}
