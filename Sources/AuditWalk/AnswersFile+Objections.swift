import AuditChecklists
import AuditRules

/// What the checks of answers object to, wherever the answers were written; each way of writing them has words of its own for it.
enum AnswersObjection: Hashable {
  /// An answer limits the grade, and neither a comment nor evidence stands with it.
  case limitingWithoutWord(ChecklistItem)
  /// An answer is not what the dates show, and has no reason.
  case overruledWithoutReason(ChecklistItem, shown: Outcome)
  /// A grade is above what an answer leaves; of the whole file where the section is empty.
  case aboveCap(section: String, Grade, because: ChecklistItem)
}

extension AnswersFile.Given {
  /// What is wrong with the answer by itself.
  ///
  /// - Parameters:
  ///   - session: the audit.
  ///   - made: how many entries the audit had when the form was made that it stands in; nothing where it is in a file of answers.
  /// - Returns: the objections; none where the answer may be kept.
  func objections(in session: AuditSession, formOf made: Int? = nil) -> [AnswersObjection] {
    guard let outcome else { return [] }
    var objections: [AnswersObjection] = []
    let isWord = (comments + evidence).contains(where: WalkWords.isReason) || session.hasEvidence(item)
    if item.limits != nil, outcome.fallsShort, !isWord { objections.append(.limitingWithoutWord(item)) }
    // The reason that stands with the same answer already holds for it here too; in a form that was printed with it, its box says so.
    let kept = session.writer.state.answers[item.id].flatMap { standing in
      standing.outcome == outcome && made.map { standing.number > $0 } ?? true ? standing.answer.reason : nil
    }
    if session.overrules(item, with: outcome), let found = session.findings[item.id]?.outcome,
      !([comments.first, kept].compactMap(\.self).contains(where: WalkWords.isReason))
    {
      objections.append(.overruledWithoutReason(item, shown: found))
    }
    return objections
  }
}

extension AnswersFile {
  /// The answers as they will stand once what is given is kept.
  func outcomes(in session: AuditSession) -> [String: Outcome] {
    var outcomes = session.outcomes
    if confirmsDates {
      for item in session.toConfirm { outcomes[item.id] = session.findings[item.id]?.outcome }
    }
    for answer in given { outcomes[answer.item.id] = answer.outcome ?? outcomes[answer.item.id] }
    return outcomes
  }

  /// The grades above the caps that the answers will leave.
  func capObjections(in session: AuditSession) -> [AnswersObjection] {
    let outcomes = outcomes(in: session)
    return grades.compactMap { given in
      let section = given.section.isEmpty ? nil : given.section
      guard let cap = session.checklist.cap(given: outcomes, in: section), given.grade > cap.grade else { return nil }
      return .aboveCap(section: given.section, cap.grade, because: cap.item)
    }
  }
}
