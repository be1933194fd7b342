import ArgumentParser
import AuditDocuments
import Foundation

/// Where the passphrase of a sealed file comes from: a prompt that shows nothing, or a file; never an argument, which others on
/// the machine could see.
struct PassphraseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the passphrase from the first line of a file; it is asked for where this is not given.",
      valueName: "file"
    )
  ) var passphraseFile: String?

  /// A passphrase to seal with; at a terminal it is asked for until one is long enough, and typed twice alike.
  func chosen() throws -> String {
    let short = "the passphrase has fewer than \(SealedFile.shortestPassphrase) characters"
    let hint =
      "Take four words that do not belong together, and tell them to the auditor by telephone, not in the same message."
    if let passphraseFile {
      let passphrase = try firstLine(of: passphraseFile)
      guard passphrase.count >= SealedFile.shortestPassphrase else { throw refusal(short, hint: hint) }
      return passphrase
    }
    while true {
      let passphrase = try asked(
        "Passphrase for the sealed file, \(SealedFile.shortestPassphrase) characters or more: "
      )
      guard passphrase.count >= SealedFile.shortestPassphrase else {
        Console.note("Not taken: \(short). \(hint)")
        continue
      }
      if try asked("The same once more: ") == passphrase { return passphrase }
      Console.note("Not taken: the two are not the same.")
    }
  }

  /// The passphrase of a file that is sealed.
  func known() throws -> String {
    try passphraseFile.map(firstLine) ?? asked("Passphrase of the sealed file: ")
  }

  private func firstLine(of file: String) throws -> String {
    let source = try SourceText(
      contentsOf: URL(filePath: file),
      shownAs: file,
      isPrivate: true,
      limit: 1 << 16
    )
    let first = source.bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return String(decoding: first, as: UTF8.self)
  }

  private func asked(_ prompt: String) throws -> String {
    guard let typed = HiddenLine.read(prompt) else {
      // Control-D ends the input of a terminal that is there.
      let isAtTerminal = isatty(STDIN_FILENO) == 1
      throw refusal(
        isAtTerminal ? "no passphrase was typed" : "there is no terminal to ask for the passphrase",
        hint: (isAtTerminal ? "Run the command again and type it; or write" : "Write")
          + " it into a file that only you can read, and name that with --passphrase-file."
      )
    }
    return typed
  }

  private func refusal(_ what: String, hint: String) -> Problems {
    Problems([Problem(what, file: passphraseFile ?? "passphrase", hint: hint)])
  }
}
