import ArgumentParser
import AuditDocuments
import AuditStore
import CaseExtracts

/// Tells the holder of the key the council's number of a pseudonym, and puts down that this was done.
struct RevealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal",
    abstract: "Tells the holder of the key the council's number of a pseudonym; that is put down.",
    discussion: """
      A concern about a child has to reach the people who know the child. It looks the number up in the \
      file that lies beside the key since the case was brought in. Who asked, when, and for which pseudonym goes into audits/revealed.jsonl first; the \
      number does not.

      Example: caseaudit reveal C-ZJS7T3E2SF --by "A. Shah"
      """
  )

  @Argument(help: "The pseudonym of a case or of a worker.") var pseudonym: String
  @Option(help: ArgumentHelp("Your name, for the log.", valueName: "name")) var by: String
  @Option(
    help: ArgumentHelp(
      "The key, in a file outside the workspace; caseaudit/pseudonyms.key among your settings where it is not given.",
      valueName: "file"
    )
  ) var key: String?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if by.typed.isEmpty { throw ValidationError("Give your name with --by: it is put down who asked.") }
  }

  func run() throws {
    let workspace = try workspace.found()
    let pseudonym = pseudonym.typed
    guard Pseudonym.isCase(pseudonym) || Pseudonym.isWorker(pseudonym) else {
      throw Problems([
        Problem(
          "this is not a pseudonym that a key made",
          file: "command line",
          hint: "Write it as it stands in the round: C- or W- and ten capital letters and figures."
        )
      ])
    }
    let place = KeyPlace(path: key)
    let key = try place.held(outside: workspace)
    guard let number = try place.lookUp.number(of: pseudonym) else {
      throw Problems([
        Problem(
          "the look-up beside the key does not have \(Problem.quote(pseudonym))",
          file: place.lookUp.file.path(percentEncoded: false),
          hint:
            "Import the export that it came from once more: what is in the round stays as it is, and the look-up is "
            + "filled."
        )
      ])
    }
    let made = Pseudonym.isCase(pseudonym) ? key.caseReference(for: number) : key.workerReference(for: number)
    guard made == pseudonym else {
      throw Problems([
        Problem(
          "what the look-up has for \(Problem.quote(pseudonym)) was not made with this key",
          file: place.lookUp.file.path(percentEncoded: false),
          hint: "Bring the look-up back from a backup, or import the export that it came from once more."
        )
      ])
    }
    try Reveals.append(RevealEntry(at: try Clock.now(), by: by.typed, pseudonym: pseudonym), in: workspace)
    Console.note("Put down in \(workspace.shown(workspace.revealed)): \(pseudonym), by \(by.typed).")
    Console.result(number)
  }
}
