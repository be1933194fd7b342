import AuditDocuments
import Foundation

extension AnswersFile {
  /// Reads answers for an audit from a file: YAML, JSON, or a form of Word.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - session: the audit.
  ///   - isReplacing: whether the answers of a form take the place of others that the audit has.
  /// - Returns: the answers.
  /// - Throws: every problem found; then nothing of it is to be kept.
  public static func read(
    _ path: String,
    for session: AuditSession,
    replacing isReplacing: Bool
  ) throws(Problems) -> AnswersFile {
    let file = URL(filePath: path)
    guard FilledForm.isLikely(file) else { return try read(path, for: session) }
    let form = try FilledForm(file, shownAs: path)
    do throws(Problems) {
      return try read(form, for: session, replacing: isReplacing, shownAs: path).answers
    } catch {
      throw Problems(error.all + FormReading.concernLeft(in: form, shownAs: path, route: session.sameDayRoute))
    }
  }

  /// Reads a form for an audit.
  ///
  /// - Returns: the answers, and whether they bring anything that the audit does not have.
  /// - Throws: every problem found.
  static func read(
    _ form: FilledForm,
    for session: AuditSession,
    replacing isReplacing: Bool,
    shownAs shown: String
  ) throws(Problems) -> (answers: AnswersFile, brings: Bool) {
    let mark = try FormMark(form, shownAs: shown)
    let objections = mark.objections(in: session, shownAs: shown)
    guard objections.isEmpty else { throw Problems(objections) }
    guard form.boxes.contains(where: { $0.isTicked ?? !$0.text.isEmpty }) || !form.strays.isEmpty else {
      throw Problems([
        Problem(
          "nothing in the form is filled in",
          file: shown,
          hint: "Ask its auditor for the one that was filled in."
        )
      ])
    }
    var reading = FormReading(form, for: session, shownAs: shown)
    let brings = reading.brings
    if session.writer.state.isSigned, brings { try session.refuseWhatIsOver() }
    if !isReplacing { reading.sayDiffering(since: mark.audit?.head) }
    guard reading.problems.isEmpty else { throw Problems(reading.problems) }
    return (reading.answers, brings)
  }
}
