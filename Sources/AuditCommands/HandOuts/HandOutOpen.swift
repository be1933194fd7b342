import ArgumentParser
import AuditDocuments
import AuditStore
import Foundation

/// Opens a sealed hand-out into a folder.
struct HandOutOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens a sealed hand-out into a folder, for its auditor.",
    discussion: "Example: caseaudit hand-out open 2026-h1-case-file-tm-duty-north.sealed --to north"
  )

  @Argument(help: "The sealed file.") var file: String
  @Option(help: ArgumentHelp("The new folder; named after the file where it is not given.", valueName: "folder"))
  var to: String?
  @OptionGroup var passphrase: PassphraseOption

  func run() throws {
    let target = to ?? (file.hasSuffix(".sealed") ? String(file.dropLast(7)) : file + "-opened")
    try HandOutFiles.refuseTaken(target)
    let files = try SealedHandOut.read(file, passphrase)
    guard let bytes = files.files[HandOutMark.fileName] else {
      throw Problems([
        Problem("what was sealed is no hand-out", file: file, hint: "Ask for a file that caseaudit hand-out made.")
      ])
    }
    let mark = try HandOutMark(bytes, shownAs: "\(file)/\(HandOutMark.fileName)")
    try files.write(to: target)
    Console.result(
      """
      Opened in \(target). Only you can read it; delete it when the audits are collected.
      Go there and audit: caseaudit walk --auditor \(mark.auditor)
      Then send them back: caseaudit hand-out return
      """
    )
  }
}

/// A sealed hand-out in a file.
enum SealedHandOut {
  /// Opens it.
  static func read(_ path: String, _ passphrase: PassphraseOption) throws -> HandOutFiles {
    let bytes = try HandOutFiles.sealedBytes(of: URL(filePath: path), shownAs: path)
    guard SealedFile.isSealed(bytes) else {
      throw Problems([
        Problem(
          "the file is no sealed hand-out, or was damaged at its beginning",
          file: path,
          hint: "Name the file that caseaudit hand-out --sealed made, or a folder."
        )
      ])
    }
    return try HandOutFiles(sealed: bytes, passphrase: passphrase.known(), shownAs: path)
  }
}
