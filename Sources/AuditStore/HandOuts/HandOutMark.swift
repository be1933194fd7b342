import AuditDocuments
import Foundation

/// What makes a folder a hand-out, `hand-out.json`: whose it is, of which round, and by what it is known when it comes back.
public struct HandOutMark: Hashable, Sendable {
  /// The name of the file.
  public static let fileName = "hand-out.json"

  /// The number of chance by which it is known.
  public var id: String
  /// The round.
  public var round: String
  /// The auditor.
  public var auditor: String
  /// When it was handed out.
  public var at: Date

  /// Makes one.
  public init(id: String, round: String, auditor: String, at: Date) {
    self.id = id
    self.round = round
    self.auditor = auditor
    self.at = Timestamp.rounded(at)
  }

  /// The file.
  public var bytes: [UInt8] {
    var line = JSONLine()
    line.add("format", "caseaudit-hand-out/1")
    line.add("handOut", id)
    line.add("round", round)
    line.add("auditor", auditor)
    line.add("at", Timestamp.text(at))
    return line.bytes + Array("}\n".utf8)
  }

  /// Reads the file.
  ///
  /// - Throws: all that is wrong with it.
  public init(_ bytes: [UInt8], shownAs name: String) throws(Problems) {
    let source = try SourceText(name: name, bytes: bytes, isPrivate: true)
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(json: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-hand-out/1", value: 1)]))
    let id = reader.required("handOut", as: .written)
    let round = reader.required("round", as: .safeName)
    let auditor = reader.required("auditor", as: .auditorName)
    let at = reader.required("at", as: .moment)
    reader.finish()
    try problems.throwErrors()
    guard let id, let round, let auditor, let at else { throw problems.problems }
    self.init(id: id, round: round, auditor: auditor, at: at)
  }
}
