import AuditDocuments
import AuditStore
import Foundation

/// Forms of Word that came back, each held against what was handed out and read for its audit; nothing of them is taken yet.
public struct ReturnedForms {
  /// One form with the audit that it was made for.
  struct Returned {
    let mark: FormMark.Audit
    let session: AuditSession
    let answers: AnswersFile
  }

  /// What became of a form.
  public struct Taken {
    /// The case.
    public let reference: String
    /// The auditor.
    public let auditor: String
    /// What is said of it.
    public let blocks: [WalkBlock]
  }

  private let returned: [Returned]
  private let workspace: Workspace
  /// What is worth knowing and stops nothing.
  public let warnings: [Problem]

  /// Reads forms.
  ///
  /// - Parameters:
  ///   - files: the forms, as they were typed.
  ///   - workspace: the council's workspace.
  ///   - isReplacing: whether their answers take the place of others that an audit has.
  /// - Throws: all that is wrong with any of them; then nothing of any may be taken.
  public init(_ files: [String], in workspace: Workspace, replacing isReplacing: Bool) throws(Problems) {
    var (returned, problems, untouched): ([Returned], [Problem], [Problem]) = ([], [], [])
    // Said only where nothing is taken: of a form that is sound its concern would be lost with the others.
    var unheard: [Problem] = []
    var leftOut: [Problem] = []
    var sound: [JournalName: Problem] = [:]
    var seen: [JournalName: String] = [:]
    let route = try workspace.settings().sameDayRoute
    for file in files {
      var concern: [Problem] = []
      do throws(Problems) {
        let form = try FilledForm(URL(filePath: file), shownAs: file)
        concern = WrittenConcern(form).left(in: nil, shownAs: file, route: route)
        let mark = try Self.audit(form, file, in: workspace)
        if files.count > 1, form.isUntouched {
          untouched.append(Self.passedOver(mark, file))
          continue
        }
        let name = try JournalName(round: mark.round, case: mark.reference, auditor: mark.auditor)
        if let other = seen.updateValue(file, forKey: name) {
          sound[name] = nil
          throw Self.twice(name, file, other)
        }
        let round = try workspace.round(mark.round)
        let isTied = form.boxes.contains { $0.tag == FormSubject.tie.tag && FormWords.isSame($0.text, FormWords.tied) }
        let opening = try WalkOpening(workspace, round: round, auditor: mark.auditor)
        let session = try opening.session(mark.reference, evenIfTied: isTied)
        concern = WrittenConcern(form).left(in: session, shownAs: file, route: route)
        if session.writer.state.recusal != nil, !isTied { try session.refuseWhatIsOver() }
        let answers = try AnswersFile.read(form, for: session, replacing: isReplacing, shownAs: file)
        // Nothing of the form but that the auditor steps back is taken.
        if answers.recusal != nil { leftOut += concern.map(\.asWarning) }
        returned.append(Returned(mark: mark, session: session, answers: answers))
        sound[name] = Self.sound(mark, file)
        unheard += concern
      } catch {
        problems += error.all + concern
      }
    }
    guard problems.isEmpty, !returned.isEmpty || untouched.isEmpty else {
      throw Problems(problems + unheard + untouched + sound.values)
    }
    self.returned = returned
    self.workspace = workspace
    warnings = untouched + leftOut + returned.flatMap { $0.session.writer.warnings }
  }

  /// What is said of a form with which nothing is wrong where another that was named with it is not taken.
  private static func sound(_ mark: FormMark.Audit, _ file: String) -> Problem {
    Problem(
      "the form of \(mark.reference) is sound, and was not taken, as nothing of the others was",
      file: file,
      hint: "It can be collected by itself: caseaudit collect \(ShellWord.quoted(file))",
      severity: .warning
    )
  }

  /// What is said of a form in which nothing was filled in, where others came with it.
  private static func passedOver(_ mark: FormMark.Audit, _ file: String) -> Problem {
    Problem(
      "nothing in the form of \(mark.reference) is filled in, and it was passed over",
      file: file,
      hint: "Ask its auditor for the one that was filled in, where there is one.",
      severity: .warning
    )
  }

  /// Puts each form into its audit, and into the log that it was collected.
  ///
  /// - Throws: where something cannot be written. What was taken before stays, and collecting once more takes the rest.
  public func take(by person: String, at moment: Date) throws(Problems) -> [Taken] {
    var taken: [Taken] = []
    for form in returned {
      let session = form.session
      func done(_ blocks: [WalkBlock]) {
        taken.append(Taken(reference: form.mark.reference, auditor: form.mark.auditor, blocks: blocks))
      }
      if session.writer.state.isSigned {
        let missing = form.answers.missingBesideSigned(session)
        done([WalkBlock(.ending, "already here, signed.")] + missing.map { WalkBlock(.ending, $0) })
        continue
      }
      if form.answers.recusal != nil, session.writer.state.recusal != nil {
        done([WalkBlock(.ending, "already here, stepped back.")])
        continue
      }
      let before = session.writer.entries.count
      if form.answers.recusal != nil {
        _ = try form.answers.apply(to: session, at: moment)
        done([
          WalkBlock(
            .ending,
            "stepped back, as the form says that they are tied to the case. Give it to another: caseaudit plan "
              + "\(form.mark.round) --reallocate."
          )
        ])
      } else {
        let begun = try session.begin(at: moment)
        let kept = try form.answers.apply(to: session, at: moment)
        done(session.stillHolding(begun) + kept)
      }
      guard session.writer.entries.count > before, let head = session.writer.entries.last?.digest else { continue }
      let entry = HandOutEntry(
        at: moment,
        by: person,
        id: form.mark.handOut,
        auditor: form.mark.auditor,
        event: .collected(taken: ["\(form.mark.reference) \(session.writer.entries.count) \(head)"], aside: [])
      )
      try HandOutLog.append(entry, round: form.mark.round, in: workspace)
    }
    return taken
  }

  /// The audit that a form was made for, after it was seen that it was handed out from here.
  private static func audit(_ form: FilledForm, _ file: String, in workspace: Workspace) throws(Problems)
    -> FormMark.Audit
  {
    guard let mark = try FormMark(form, shownAs: file).audit else {
      throw Problems([
        Problem(
          "the form is a blank one of a checklist, of no case",
          file: file,
          hint:
            "Put it into an audit: caseaudit walk CASE --round ROUND --auditor AUDITOR --answers \(ShellWord.quoted(file))"
        )
      ])
    }
    let rounds = try workspace.roundNames()
    guard rounds.contains(mark.round) else {
      throw Problems([
        Problem(
          "the form is of the round \(Problem.quote(mark.round)), and there is no such round here",
          file: file,
          hint: "Collect it where it was handed out: name that workspace with --workspace."
        )
      ])
    }
    let log = try HandOutLog.read(workspace, round: mark.round)
    guard !log.problems.hasErrors else { throw log.problems }
    guard let entry = log.handedOut(mark.handOut), entry.auditor == mark.auditor,
      entry.given.cases.contains(mark.reference)
    else {
      throw Problems([
        Problem(
          "the form was not handed out from this workspace to \(Problem.quote(mark.auditor)) for \(Problem.quote(mark.reference))",
          file: file,
          hint: "Collect it where it was handed out: name that workspace with --workspace."
        )
      ])
    }
    return mark
  }

  private static func twice(_ name: JournalName, _ file: String, _ other: String) -> Problems {
    Problems([
      Problem(
        "the form of \(name.reference) is there twice, the other as \(other)",
        file: file,
        hint: "Name the one that holds; nothing is mixed."
      )
    ])
  }
}
