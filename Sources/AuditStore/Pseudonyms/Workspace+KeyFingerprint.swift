import AuditDocuments
import Foundation

extension Workspace {
  /// The fingerprint of the key that named the children of this workspace; the key itself lies elsewhere.
  public var keyFingerprint: URL { audits.appending(path: "key-fingerprint.txt") }

  /// Whether the workspace knows its key already.
  public func knowsItsKey() throws(Problems) -> Bool { try readKeyFingerprint() != nil }

  /// Keeps the fingerprint of the key where there is none yet, and refuses the fingerprint of another.
  ///
  /// - Parameter fingerprint: 64 hexadecimal digits, from which the key cannot be worked out.
  /// - Returns: whether it was kept just now.
  /// - Throws: where the workspace was begun with another key, or what it holds cannot be read.
  @discardableResult
  public func keep(keyFingerprint fingerprint: String) throws(Problems) -> Bool {
    if try isOfItsKey(fingerprint) { return false }
    do throws(SystemError) {
      var draft = try Draft(in: audits.path(percentEncoded: false))
      let line = Array("\(Self.keyFormat) \(fingerprint)\n".utf8)
      try draft.place(line, at: keyFingerprint.path(percentEncoded: false), replacing: false)
      return true
    } catch  where error.code == EEXIST {
      // Another command was first.
      guard try isOfItsKey(fingerprint) else { throw damaged }
      return false
    } catch {
      throw Problems([error.problem("cannot keep the fingerprint of the key", file: shown(keyFingerprint))])
    }
  }

  /// Refuses the fingerprint of another key than that of the workspace; false where it knows none yet.
  @discardableResult
  public func isOfItsKey(_ fingerprint: String) throws(Problems) -> Bool {
    guard let kept = try readKeyFingerprint() else { return false }
    guard kept == fingerprint else {
      throw Problems([
        Problem(
          "this is not the key that named the children of this workspace",
          file: shown(keyFingerprint),
          hint: "Give that key, with --key. \(Self.lostKey)"
        )
      ])
    }
    return true
  }

  /// What to do where the key is lost for good.
  public static let lostKey =
    "With another one every child would get a second name here. Where it is lost for good, begin a new workspace for "
    + "the rounds to come, and say in its first summary that no child can be followed from the one before."

  /// Whether any round holds an extract that a key named.
  public func holdsPseudonyms(_ isPseudonym: (String) -> Bool) throws(Problems) -> Bool {
    for round in try roundNames() where try extracts(ofRound: round).contains(where: isPseudonym) { return true }
    return false
  }

  private func readKeyFingerprint() throws(Problems) -> String? {
    let name = shown(keyFingerprint)
    let called = "the fingerprint of the key"
    let bytes = try OpenFile.contents(of: keyFingerprint, called: called, shownAs: name, limit: 1024)
    if bytes.isEmpty, OpenFile.facts(path: keyFingerprint.path(percentEncoded: false)) == nil { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == Self.keyFormat, Chain.isDigest(Array(words[1].utf8)) else { throw damaged }
    return String(words[1])
  }

  private var damaged: Problems {
    Problems([
      Problem(
        "the file does not hold the fingerprint of a key",
        file: shown(keyFingerprint),
        hint: "Bring it back from a backup: it keeps a child from getting a second name."
      )
    ])
  }

  private static let keyFormat = "caseaudit-key/1"
}
