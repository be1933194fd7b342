import AuditChecklists
import AuditDocuments
import AuditStore
import Foundation

extension AnswersFile {
  /// Reads answers for an audit from a file: YAML, JSON, or a form of Word.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - session: the audit.
  ///   - isReplacing: whether its answers and words take the place of others that the audit has.
  ///   - isReopening: whether the audit, where it is signed, is opened again for them.
  /// - Returns: the answers.
  /// - Throws: every problem found; then nothing of it is to be kept.
  public static func read(
    _ path: String,
    for session: AuditSession,
    replacing isReplacing: Bool,
    reopening isReopening: Bool = false
  ) throws(Problems) -> AnswersFile {
    let file = URL(filePath: path)
    do throws(Problems) {
      guard FilledForm.isLikely(file) else {
        var answers = try read(path, for: session)
        answers.isReplacing = isReplacing
        if !isReplacing { try answers.refuseDiffering(from: session) }
        return answers
      }
      let form = try FilledForm(file, shownAs: path)
      return try read(form, for: session, replacing: isReplacing, reopening: isReopening, shownAs: path)
    } catch {
      throw Problems(error.all + concernLeft(in: path, of: session, route: session.sameDayRoute))
    }
  }

  /// What is said where a file is not taken and a concern, or that a child is not safe, is written in it.
  ///
  /// - Parameters:
  ///   - path: the file; of one that cannot be read nothing is known.
  ///   - session: the audit, where it could be opened: what stands in it already is not raised twice.
  ///   - route: what is to be done on the same day.
  /// - Returns: what is said; empty where there is nothing to tell.
  public static func concernLeft(in path: String, of session: AuditSession? = nil, route: String) -> [Problem] {
    let file = URL(filePath: path)
    guard FilledForm.isLikely(file) else {
      guard let source = try? SourceText(contentsOf: file, shownAs: path, isPrivate: true) else { return [] }
      return WrittenConcern(source).left(in: session, shownAs: path, route: route)
    }
    guard let form = try? FilledForm(file, shownAs: path) else { return [] }
    return WrittenConcern(form).left(in: session, shownAs: path, route: route)
  }

  /// Reads a form for an audit.
  ///
  /// - Returns: the answers.
  /// - Throws: every problem found.
  static func read(
    _ form: FilledForm,
    for session: AuditSession,
    replacing isReplacing: Bool,
    reopening isReopening: Bool = false,
    shownAs shown: String
  ) throws(Problems) -> AnswersFile {
    let mark = try FormMark(form, shownAs: shown)
    let objections = mark.objections(in: session, shownAs: shown)
    guard objections.isEmpty else { throw Problems(objections) }
    guard !form.isUntouched else {
      throw Problems([
        Problem(
          "nothing in the form is filled in",
          file: shown,
          hint: "Ask its auditor for the one that was filled in."
        )
      ])
    }
    let made = mark.audit.flatMap { audit in session.writer.entries.last { $0.digest == audit.head } }
    var reading = FormReading(form, for: session, since: made?.number ?? 0, shownAs: shown)
    // Words, too, would be lost without a word, and a concern is words.
    if !isReopening, reading.brings || reading.answers.recusal != nil || reading.answers.hasOtherWords(than: session) {
      try session.refuseWhatIsOver(bringing: shown)
    }
    if !isReplacing { reading.sayDiffering(since: mark.audit?.head) }
    guard reading.problems.isEmpty else { throw Problems(reading.problems) }
    reading.answers.isReplacing = isReplacing
    return reading.answers
  }

  /// Refuses a file that has other answers or grades than the audit: which of the two hold is said by whoever brings it.
  private func refuseDiffering(from session: AuditSession) throws(Problems) {
    let names =
      differing(from: session).map { differing in
        switch differing {
        case .answer(let item): "'\(item.id)'"
        case .reason(let item): "the reason of '\(item.id)'"
        case .grade(let section): section.isEmpty ? "the grade at 'overall'" : "the grade of '\(section)'"
        case .gradeReason(let section): called(reasonOf: section, in: session)
        }
      } + (differsInSafety(from: session) ? ["'safe-today'"] : [])
    guard !names.isEmpty else { return }
    throw Problems([
      Problem(
        "the audit has other answers than the file: \(names.joined(separator: ", "))",
        file: shown,
        hint: "Nothing of the file was kept. If it is the file that holds, add --replace: both stay in the journal."
      )
    ])
  }

  /// Something that stands otherwise in the audit than in the file.
  enum Differing {
    case answer(ChecklistItem)
    /// The reason of an answer that is the same.
    case reason(ChecklistItem)
    /// The grade of a section; of the whole file where it is empty.
    case grade(String)
    /// The reason of a grade that is the same.
    case gradeReason(String)
  }

  /// What stands otherwise in the audit, questions first.
  ///
  /// A date that a file left out, and so confirmed, is answered by nobody yet: the first answer to it, which needs a reason, takes its place.
  func differing(from session: AuditSession) -> [Differing] {
    let state = session.writer.state
    var differing: [Differing] = []
    for item in session.checklist.items {
      guard let given = given.first(where: { $0.item.id == item.id }), let outcome = given.outcome,
        let standing = state.answers[item.id]?.answer
      else { continue }
      if standing.outcome != outcome {
        let isLeftOut = confirmsDates && standing.suggestion?.shown == .confirmed && standing.reason == nil
        if !isLeftOut || !session.overrules(item, with: outcome) { differing.append(.answer(item)) }
      } else if let kept = standing.reason, split(given, in: session).reason != kept {
        differing.append(.reason(item))
      }
    }
    for given in grades {
      guard let kept = state.grades[given.section] else { continue }
      if kept.grade != given.grade {
        differing.append(.grade(given.section))
      } else if let reason = given.reason, let keptReason = kept.reason, reason != keptReason {
        differing.append(.gradeReason(given.section))
      }
    }
    return differing
  }

  /// The reason that an answer has once it is kept, and what else was said on it.
  ///
  /// What is said first where an answer overrules the dates is its reason; so is what stands in a box that was printed with one. An
  /// answer that stands already keeps the reason that it has, where nothing says another.
  func split(_ given: Given, in session: AuditSession) -> (reason: String?, comments: [String]) {
    let standing = session.writer.state.answers[given.item.id]
    let said = (given.comments.first, Array(given.comments.dropFirst()))
    let overrules = given.outcome.map { session.overrules(given.item, with: $0) } ?? false
    guard let standing, let kept = standing.answer.reason, given.outcome.map({ $0 == standing.outcome }) ?? true else {
      return overrules ? said : (nil, given.comments)
    }
    if given.comments.contains(kept) { return (kept, given.comments.filter { $0 != kept }) }
    let isInItsBox = isForm && standing.number <= since
    return (overrules || isInItsBox) && said.0 != nil ? said : (kept, given.comments)
  }

  /// Whether it says otherwise than the audit whether the child is safe today.
  func differsInSafety(from session: AuditSession) -> Bool {
    guard let given = safety, let kept = session.writer.state.safety else { return false }
    return given != kept.answer
  }

  /// Whether there are words or a concern in it that the audit does not have.
  private func hasOtherWords(than session: AuditSession) -> Bool {
    let state = session.writer.state
    let isNewComment = given.contains { given in
      let known = (state.comments[given.item.id] ?? []).map(\.text) + [state.answers[given.item.id]?.answer.reason]
      return given.comments.contains { !known.contains($0) }
    }
    let isNewReason = grades.contains { grade in
      let kept = grade.section.isEmpty ? state.overall : state.grades[grade.section]
      return grade.reason != nil && grade.reason != kept?.reason
    }
    let concerned = (state.concerns + state.retractedConcerns).map(\.text)
    return isNewComment || isNewReason || concerns.contains { !concerned.contains($0) }
      || goodPractice.contains { text in !state.goodPractice.contains { $0.text == text } }
  }
}

extension AuditSession {
  /// Refuses a form that has something for an audit that is signed, and says how it is put there.
  fileprivate func refuseWhatIsOver(bringing form: String) throws(Problems) {
    guard writer.state.isSigned else { return }
    let day = writer.state.signature.flatMap { EnglandDay.of($0.at) }.map { " on \($0.inWords)" } ?? ""
    throw Problems([
      Problem(
        "the form has what the audit of \(caseFile.reference) does not, and that is signed\(day)",
        file: form,
        hint: "To put it there: caseaudit walk \(caseFile.reference) --round \(round.id) --auditor \(auditor.id) "
          + "--answers \(ShellWord.quoted(form)) --replace --reopen, with the reason; the reason is kept."
      )
    ])
  }
}
