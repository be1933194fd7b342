import ArgumentParser
import AuditDocuments
import AuditPages
import AuditStore
import AuditSummaries

/// Lists the good practice that auditors noted, and releases a note for quoting.
struct ActionsPractice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Lists the good practice that auditors noted; releases a note for quoting, in words that name no child.",
    discussion: """
      A summary quotes only what was released, in the words of the release. Write them anew: no reference, date, \
      place or family detail by which anybody could tell which child it is.

      Example: caseaudit actions practice C-A01 --text "A worker played a child's own game to ask how home feels."
      """
  )

  @Argument(help: "The case; all notes are listed where it is not given.") var reference: String?
  @Option(help: "The words in which it may be quoted.") var text: String?
  @Flag(help: "Take a release back.") var takeBack = false
  @Option(help: "Why it is taken back.") var reason: String?
  @Option(help: ArgumentHelp(stringLiteral: Role.help)) var by = Role.usual
  @OptionGroup var selection: RemarkSelection
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found()
    let notes = try selection.all(\.goodPractice, in: workspace)
    guard let reference else { return list(notes, try ActionsList.journal(workspace).standing.followUp) }
    let note = try selection.one(ofCase: reference, among: notes, called: "note of good practice").name
    let act = try PlanAct(workspace)
    if takeBack {
      try act.append([.practiceTakenBack(note, reason: (reason ?? "").typed)], by: by)
      return Console.result("The note on \(note) is no longer quoted.")
    }
    guard let text else {
      throw PlanAct.wrong("it is not said how the note may be quoted", hint: "Write it after --text.")
    }
    try refuseTellTales(text, note)
    try act.append([.practiceReleased(note, text: text.typed)], by: by)
    Console.result("The note on \(note) may be quoted.")
  }

  /// Refuses what tells a reader of the workspace at once which child is meant.
  private func refuseTellTales(_ text: String, _ note: AuditEntryName) throws(Problems) {
    var problems: [Problem] = []
    if text.lowercased().contains(note.reference.lowercased()) {
      problems.append(
        Problem("the words name the case", file: "command line", hint: "Say what was done, without the reference.")
      )
    }
    if text.contains(/\d{4}-\d\d?-\d\d?|\d\d?\/\d\d?\/\d{2,4}/) {
      problems.append(
        Problem("the words give a date", file: "command line", hint: "Say what was done, without the day.")
      )
    }
    if !problems.isEmpty { throw Problems(problems) }
  }

  private func list(_ notes: [AuditRemark], _ followUp: FollowUp) {
    guard !notes.isEmpty else { return Console.result("No good practice was noted.") }
    let terms = notes.map { note in
      let release = followUp.release(of: note.name).map { "May be quoted as: \($0.text)" } ?? "Not released."
      return Term("\(note.name)\(note.item.map { " (\($0))" } ?? "")", "\(note.text) \(release)")
    }
    let section = PageSection(id: "notes", title: "As auditors wrote it, for the lead's eyes", blocks: [.terms(terms)])
    Console.raw(Page(title: "Good practice", sections: [section]).text(width: Console.width))
  }
}
