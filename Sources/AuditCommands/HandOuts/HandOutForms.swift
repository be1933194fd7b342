import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Hands an auditor's cases out as forms of Word.
struct HandOutForms: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Hands out what an auditor has still to do, as a form of Word for each case.",
    discussion: """
      A form has who the case is, each question with what to look for and the evidence, and boxes for answers, comments, grades and the \
      signature. It is filled in with Word, saved as .docx, and comes back with caseaudit collect. What a rule finds is on it only \
      where the round shows that with the question. Nothing in it tells a second auditor that there is a first.

      Example: caseaudit hand-out forms 2026-h1-case-file --auditor tm-duty-north --to north-forms
      """
  )

  @Argument(help: "The round.") var round: String
  @Option(help: "The auditor whose cases they are.") var auditor: String
  @Option(
    help: ArgumentHelp("The new folder; made of round and auditor where it is not given.", valueName: "folder")
  ) var to: String?
  @OptionGroup var numbers: RevealOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .handOut)
    let round = try workspace.round(round)
    let target = to ?? "\(round.id)-\(auditor)-forms"
    try HandOutFiles.refuseTaken(target)
    let forms = try FormHandOut(workspace, round: round, auditor: auditor)
    let numbers = try numbers.numbers(of: forms.given.cases, in: workspace)
    // Put down first: what was handed out and not put down could not be collected.
    let entry = HandOutEntry(
      at: try Clock.now(),
      by: RunningPerson.name,
      id: forms.id,
      auditor: auditor,
      event: .handedOut(forms.given)
    )
    try HandOutLog.append(entry, round: round.id, in: workspace)
    try forms.files.write(to: target)
    let count = forms.given.cases.count
    // Not wrapped: it holds a path, to be copied.
    Console.result(
      "Handed out \(count) \(count == 1 ? "form" : "forms") of \(auditor) in \(target): "
        + forms.given.cases.map { "\($0).docx" }.joined(separator: ", ") + "."
    )
    for reference in forms.given.cases {
      if let number = numbers[reference] { Console.result("  \(reference)  \(number)") }
    }
    Console.result(
      Console.wrap(
        "They are to be filled in with Word and saved as .docx. Whoever has a form can read it: send it as you send case files."
      )
    )
    Console.result("When they come back: caseaudit collect FORM.docx ...")
  }
}
