import AuditDocuments
import AuditStore
import AuditWalk
import CaseExtracts
import Foundation

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

  /// The key, made first where that is asked for, or where the usual file is not there yet; the note says where it was made.
  ///
  /// Throws where the workspace was begun with another one, and makes none where it has one already.
  ///
  /// In a trial one that would be made is thrown away instead of kept, so that nothing is left behind.
  func opened(
    outside workspace: Workspace,
    isNew: Bool,
    isTrial: Bool
  ) throws(Problems) -> (key: PseudonymKey, note: PlanNote?) {
    guard let path else { return try usual(outside: workspace, isTrial: isTrial) }
    if isNew {
      try refuseSecond(of: workspace)
      if isTrial, !isThere { return (PseudonymKey(), nil) }
      return (try PseudonymKey.create(at: file, shownAs: path, workspace: workspace.root), nil)
    }
    try refuseMissing(of: workspace)
    return (try held(outside: workspace), nil)
  }

  /// The key with which rounds of a workspace are planned.
  func planKey(outside workspace: Workspace, isNew: Bool = false, isTrial: Bool = false) -> PlanKey {
    PlanKey(
      lookUp: lookUp,
      isToBeMade: { isToBeMade(isNew: isNew) },
      numbers: { () throws(Problems) in try reading() },
      opened: { () throws(Problems) in try opened(outside: workspace, isNew: isNew, isTrial: isTrial) }
    )
  }

  /// Whether opening it would make it.
  func isToBeMade(isNew: Bool) -> Bool { (isNew || path == nil) && !isThere }

  /// Whether there is a file.
  var isThere: Bool { FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) }

  /// The look-up of the council's numbers, which lies beside the key.
  var lookUp: NumberLookUp { NumberLookUp(besideKey: file, shownAs: shown) }

  /// The council's numbers that the look-up has; lines of it that cannot be read are told, because nobody can be found by them.
  func numbers() throws(Problems) -> [String: String] {
    let (numbers, note) = try reading()
    if let note { Console.say(note) }
    return numbers
  }

  private func reading() throws(Problems) -> (numbers: [String: String], note: PlanNote?) {
    let (numbers, unread) = try lookUp.reading()
    guard unread > 0 else { return (numbers, nil) }
    let doubt = Problem(
      "\(unread) \(unread == 1 ? "line" : "lines") of the look-up beside the key cannot be read",
      file: lookUp.file.path(percentEncoded: false),
      hint: "Import the exports once more: the numbers that are not there are filled in.",
      severity: .warning
    )
    return (numbers, .doubts(Problems([doubt])))
  }

  /// Says how a first key is made, where the workspace never had one.
  private func refuseMissing(of workspace: Workspace) throws(Problems) {
    guard !isThere, try !workspace.knowsItsKey(), try !workspace.holdsPseudonyms(Pseudonym.isCase) else { return }
    throw Problems([
      Problem(
        "there is no key file yet",
        file: shown,
        hint:
          "Add --new-key to make it, and keep it as you keep a password: whoever has it can tell which child is meant."
      )
    ])
  }

  /// Refuses to make a key where the workspace has one already: it is elsewhere, or lost.
  private func refuseSecond(of workspace: Workspace) throws(Problems) {
    guard try !workspace.knowsItsKey() else {
      throw Problems([
        Problem(
          "the workspace has a key already, so none is made",
          file: shown,
          hint: "Bring that key back from where it is kept, or name it with --key. \(Workspace.lostKey)"
        )
      ])
    }
  }

  private func usual(
    outside workspace: Workspace,
    isTrial: Bool
  ) throws(Problems) -> (key: PseudonymKey, note: PlanNote?) {
    if isThere { return (try held(outside: workspace), nil) }
    try refuseSecond(of: workspace)
    // A workspace of an earlier version knows no fingerprint, but shows that it had a key.
    guard try !workspace.holdsPseudonyms(Pseudonym.isCase) else {
      throw Problems([
        Problem(
          "the key file is not there, and children of this workspace were named with a key",
          file: shown,
          hint: "Bring that key back, or name it with --key; a new one is made only when you say so, with --key FILE "
            + "--new-key. \(Workspace.lostKey)"
        )
      ])
    }
    if isTrial { return (PseudonymKey(), nil) }
    // Where the folder cannot be made, making the key says so.
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    let made = try PseudonymKey.create(at: file, shownAs: shown, workspace: workspace.root)
    let note = PlanNote.notice(
      "a key for pseudonyms was made in \(shown). Keep it, and keep it apart from the workspace: with another "
        + "key the same child gets another name."
    )
    return (made, note)
  }

  private var file: URL { path.map { URL(filePath: $0) } ?? Self.usualFile }
  private var shown: String { path ?? file.path(percentEncoded: false) }

  /// The file that is used where nobody names one.
  static var usualFile: URL {
    PseudonymKey.usualFile(ProcessInfo.processInfo.environment, home: .homeDirectory)
  }
}
