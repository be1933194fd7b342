import ArgumentParser
import AuditDocuments
import AuditStore
import Foundation

/// Seals the journals of a hand-out, to be sent back.
struct HandOutReturn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Seals the journals of a hand-out, to be sent back by its auditor.",
    discussion: """
      Only journals and checkpoints go into the file; the extracts stay where they are.

      Example: caseaudit hand-out return north --to north-back.sealed
      """
  )

  @Argument(help: "The folder that was handed out; the one you are in where it is not given.") var folder = "."
  @Option(help: ArgumentHelp("The new file; named after round and auditor where it is not given.", valueName: "file"))
  var to: String?
  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let files = try HandOutFiles(folder: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder)
    guard let bytes = files.files[HandOutMark.fileName] else {
      throw Problems([
        Problem(
          "this is no hand-out: it has no \(HandOutMark.fileName)",
          file: folder,
          hint: "Go to the folder that was handed out. In the council's workspace there is nothing to send back."
        )
      ])
    }
    let mark = try HandOutMark(bytes, shownAs: HandOutMark.fileName)
    let target = to ?? "\(mark.round)-\(mark.auditor)-back.sealed"
    try HandOutFiles.refuseTaken(target)
    let returned = files.toReturn
    let count = returned.files.keys.count { $0.hasSuffix(".jsonl") }
    guard count > 0 else {
      throw Problems([
        Problem(
          "no audit is begun, so there is nothing to send back",
          file: folder,
          hint: "Audit first: caseaudit walk."
        )
      ])
    }
    try OutputFile.write(returned.sealed(passphrase: passphrase.chosen()), to: target)
    Console.result(
      "Sealed \(count) \(count == 1 ? "journal" : "journals") in \(target). Send that file, and the passphrase another way."
    )
  }
}
