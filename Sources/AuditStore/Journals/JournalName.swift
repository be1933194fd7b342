import AuditDocuments

/// Which audit a journal is the truth about: a case, in a round, by an auditor.
public struct JournalName: Hashable, Comparable, Sendable {
  /// The name of the round.
  public let round: String

  /// The reference of the case.
  public let reference: String

  /// The identifier of the auditor.
  public let auditor: String

  /// Makes a name; throws all that cannot be part of a path.
  public init(round: String, case reference: String, auditor: String) throws(Problems) {
    var problems: [Problem] = []
    if !SafeName.isSafe(round) { problems.append(SafeName.complaint(round, called: "a round")) }
    if !SafeName.isSafe(reference) { problems.append(SafeName.complaint(reference, called: "a case")) }
    if !SafeName.isAuditor(auditor) { problems.append(SafeName.auditorComplaint(auditor)) }
    guard problems.isEmpty else { throw Problems(problems) }
    self.round = round
    self.reference = reference
    self.auditor = auditor
  }

  /// Takes the name of a file, `<case>.<auditor>.jsonl`, in the folder of a round's journals; nil for any other file.
  public init?(fileName: String, round: String) {
    guard fileName.hasSuffix(Self.ending) else { return nil }
    self.init(text: "\(round)/\(fileName.dropLast(Self.ending.count))")
  }

  /// Takes a name as checkpoints write it, `<round>/<case>.<auditor>`; nil when it is not one.
  public init?(text: String) {
    guard let slash = text.firstIndex(of: "/"), let point = text.lastIndex(of: "."), slash < point else { return nil }
    let round = String(text[..<slash])
    let reference = String(text[text.index(after: slash)..<point])
    let auditor = String(text[text.index(after: point)...])
    guard SafeName.isSafe(round), SafeName.isSafe(reference), SafeName.isAuditor(auditor) else { return nil }
    self.round = round
    self.reference = reference
    self.auditor = auditor
  }

  /// Takes a path as the index and problems have it, `audits/<round>/journals/<case>.<auditor>.jsonl`.
  init?(path: String) {
    let parts = path.split(separator: "/")
    guard parts.count == 4, parts[0] == "audits", parts[2] == "journals" else { return nil }
    self.init(fileName: String(parts[3]), round: String(parts[1]))
  }

  /// The path of the journal from the workspace on, as the index and problems have it.
  public var path: String { "\(WorkspacePath.journals(ofRound: round))/\(fileName)" }

  /// The name of the file, `<case>.<auditor>.jsonl`.
  public var fileName: String { stem + Self.ending }

  /// What people are told within its round, `<case>.<auditor>`.
  var stem: String { "\(reference).\(auditor)" }

  /// The name as checkpoints write it, `<round>/<case>.<auditor>`.
  public var text: String { "\(round)/\(stem)" }

  private static let ending = ".jsonl"

  /// Orders names by round, case and auditor.
  public static func < (left: JournalName, right: JournalName) -> Bool {
    (left.round, left.reference, left.auditor) < (right.round, right.reference, right.auditor)
  }
}
