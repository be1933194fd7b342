import ArgumentParser
import AuditDocuments
import AuditStore
import CaseExtracts
import Foundation

/// Which key makes the pseudonyms, and where it lies.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The key, in a file outside the workspace; caseaudit/pseudonyms.key among your settings where it is not given.",
      valueName: "file"
    )
  ) var key: String?
  @Flag(help: "Make the key of --key first; refuses where the file is there already.") var newKey = false

  /// The key, made first where that is asked for, or where the usual file is not there yet.
  ///
  /// Throws where the workspace was begun with another one, and makes none where it has one already.
  ///
  /// In a trial one that would be made is thrown away instead of kept, so that nothing is left behind.
  func opened(outside workspace: Workspace, isTrial: Bool = false) throws(Problems) -> PseudonymKey {
    guard let key else { return try usual(outside: workspace, isTrial: isTrial) }
    if newKey {
      try refuseSecond(of: workspace, at: key)
      if isTrial, !place.isThere { return PseudonymKey() }
      return try PseudonymKey.create(at: URL(filePath: key), shownAs: key, workspace: workspace.root)
    }
    try refuseMissing(key, of: workspace)
    return try place.held(outside: workspace)
  }

  /// Whether opening it would make it.
  var isToBeMade: Bool { (newKey || key == nil) && !place.isThere }

  /// Says how a first key is made, where the workspace never had one.
  private func refuseMissing(_ key: String, of workspace: Workspace) throws(Problems) {
    guard !place.isThere, try !workspace.knowsItsKey(), try !workspace.holdsPseudonyms(Pseudonym.isCase) else { return }
    throw Problems([
      Problem(
        "there is no key file yet",
        file: key,
        hint:
          "Add --new-key to make it, and keep it as you keep a password: whoever has it can tell which child is meant."
      )
    ])
  }

  /// Where it lies.
  var place: KeyPlace { KeyPlace(path: key) }

  /// Refuses to make a key where the workspace has one already: it is elsewhere, or lost.
  private func refuseSecond(of workspace: Workspace, at path: String) throws(Problems) {
    guard try !workspace.knowsItsKey() else {
      throw Problems([
        Problem(
          "the workspace has a key already, so none is made",
          file: path,
          hint: "Bring that key back from where it is kept, or name it with --key. \(Workspace.lostKey)"
        )
      ])
    }
  }

  private func usual(outside workspace: Workspace, isTrial: Bool) throws(Problems) -> PseudonymKey {
    let file = KeyPlace.usualFile
    let path = file.path(percentEncoded: false)
    if place.isThere { return try place.held(outside: workspace) }
    try refuseSecond(of: workspace, at: path)
    // A workspace of an earlier version knows no fingerprint, but shows that it had a key.
    guard try !workspace.holdsPseudonyms(Pseudonym.isCase) else {
      throw Problems([
        Problem(
          "the key file is not there, and children of this workspace were named with a key",
          file: path,
          hint: "Bring that key back, or name it with --key; a new one is made only when you say so, with --key FILE "
            + "--new-key. \(Workspace.lostKey)"
        )
      ])
    }
    if isTrial { return PseudonymKey() }
    // Where the folder cannot be made, making the key says so.
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let made = try PseudonymKey.create(at: file, shownAs: path, workspace: workspace.root)
    Console.note(
      "Notice: a key for pseudonyms was made in \(path). Keep it, and keep it apart from the workspace: with another "
        + "key the same child gets another name."
    )
    return made
  }
}

/// Where a key lies, and what lies beside it.
struct KeyPlace {
  /// The path that was typed; the usual file where there is none.
  let path: String?

  /// The key of the workspace for whoever holds it; none is made.
  func held(outside workspace: Workspace) throws(Problems) -> PseudonymKey {
    let read = try PseudonymKey(contentsOf: file, shownAs: shown, workspace: workspace.root)
    try workspace.isOfItsKey(read.fingerprint)
    return read
  }

  /// Whether there is a file.
  var isThere: Bool { FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) }

  /// The look-up of the council's numbers, which lies beside the key.
  var lookUp: NumberLookUp { NumberLookUp(besideKey: file, shownAs: shown) }

  /// The council's numbers that the look-up has; lines of it that cannot be read are told, because nobody can be found by them.
  func numbers() throws(Problems) -> [String: String] {
    let (numbers, unread) = try lookUp.reading()
    if unread > 0 {
      Console.note(
        Problems([
          Problem(
            "\(unread) \(unread == 1 ? "line" : "lines") of the look-up beside the key cannot be read",
            file: lookUp.file.path(percentEncoded: false),
            hint: "Import the exports once more: the numbers that are not there are filled in.",
            severity: .warning
          )
        ]).render()
      )
    }
    return numbers
  }

  private var file: URL { path.map { URL(filePath: $0) } ?? Self.usualFile }
  private var shown: String { path ?? file.path(percentEncoded: false) }

  /// The file that is used where nobody names one.
  static var usualFile: URL {
    PseudonymKey.usualFile(ProcessInfo.processInfo.environment, home: .homeDirectory)
  }
}
