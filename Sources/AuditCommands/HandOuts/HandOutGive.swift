import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWalk

/// Hands an auditor's cases out.
struct HandOutGive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give",
    abstract: "Hands out what an auditor has still to do in a round.",
    discussion: """
      Cases that are signed, or were stepped back from, are left out; an audit that is begun is taken along as it stands. \
      Who handed what to whom goes into hand-outs.jsonl of the round. With --reveal the holder of the key sees which children are \
      meant, to tell the auditor; what is handed out never says it.

      Example: caseaudit hand-out give 2026-h1-case-file --auditor tm-duty-north --to /media/stick/north
      """
  )

  @Argument(help: "The round.") var round: String
  @Option(help: "The auditor whose cases they are.") var auditor: String
  @Option(
    help: ArgumentHelp(
      "The new folder, or the new file; made of round and auditor where it is not given.",
      valueName: "path"
    )
  ) var to: String?
  @Flag(help: "Make one file that only the passphrase opens.") var sealed = false
  @OptionGroup var numbers: RevealOptions
  @OptionGroup var passphrase: PassphraseOption
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if passphrase.passphraseFile != nil, !sealed {
      throw ValidationError("--passphrase-file goes with --sealed: a folder has no passphrase.")
    }
  }

  func run() throws {
    let workspace = try workspace.found(to: .handOut)
    let round = try workspace.round(round)
    let now = try Clock.now()
    let target = to ?? "\(round.id)-\(auditor)\(sealed ? ".sealed" : "")"
    try HandOutFiles.refuseTaken(target)
    let handOut = try HandOut(workspace, round: round, auditor: auditor, isSealed: sealed, at: now)
    let numbers = try numbers.numbers(of: handOut.given.cases, in: workspace)
    let bytes = sealed ? try handOut.files.sealed(passphrase: passphrase.chosen()) : nil
    // Put down first: what was handed out and not put down could not be collected.
    let entry = HandOutEntry(
      at: now,
      by: RunningPerson.name,
      id: handOut.mark.id,
      auditor: auditor,
      event: .handedOut(handOut.given)
    )
    try HandOutLog.append(entry, round: round.id, in: workspace)
    if let bytes { try OutputFile.write(bytes, to: target) } else { try handOut.files.write(to: target) }
    let count = handOut.given.cases.count
    let cases = "\(count) \(count == 1 ? "case" : "cases")"
    // Not wrapped: it holds a path, to be copied.
    Console.result("Handed out \(cases) of \(auditor) in \(target): \(handOut.given.cases.joined(separator: ", ")).")
    for reference in handOut.given.cases {
      if let number = numbers[reference] { Console.result("  \(reference)  \(number)") }
    }
    Console.result(
      sealed
        ? "It opens with: caseaudit hand-out open \(ShellWord.quoted(target))"
        : Console.wrap(
          "In it, caseaudit walk --auditor \(auditor) works as here. Whoever has the folder can read it: carry it on an encrypted stick,"
            + " or hand out with --sealed."
        )
    )
    Console.result("When it comes back: caseaudit collect \(sealed ? "FILE" : "FOLDER")")
  }
}
