import ArgumentParser
import AuditActions
import AuditDocuments
import AuditReports
import AuditStore

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
  @OptionGroup var selection: RemarkOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: text == nil && !takeBack ? .readWords : .keepActions)
    let notes = try selection.all(\.goodPractice, in: workspace)
    guard let reference else {
      let followUp = try ActionsList.journal(workspace).standing.followUp
      let shown = notes.map { PracticeReport.Note(name: $0.name, item: $0.item, text: $0.text) }
      return Console.raw(PracticeReport(shown, followUp).text(width: Console.width))
    }
    let note = try selection.chosen.one(ofCase: reference, among: notes, called: "note of good practice", in: workspace)
      .name
    let act = try PlanAct(workspace)
    if takeBack {
      try act.append([.practiceTakenBack(note, reason: (reason ?? "").typed)], by: by)
      return Console.result("The note on \(note) is no longer quoted.")
    }
    guard let text else {
      throw ActionObjection("it is not said how the note may be quoted", hint: "Write it after --text.").problems
    }
    let telling = PracticeWording.objections(to: text, of: note)
    if !telling.isEmpty { throw Problems(telling.map(\.problem)) }
    try act.append([.practiceReleased(note, text: text.typed)], by: by)
    Console.result("The note on \(note) may be quoted.")
  }
}
