import AuditDocuments
import AuditStore
import Foundation

/// The cases of one auditor as forms of Word, to be filled in where neither a terminal nor a browser is wanted.
///
/// A form tells of its own audit and nothing else: of another auditor, of the plan, or of whether it is a second one it says nothing.
public struct FormHandOut {
  /// The forms, by the name of their file.
  public let files: HandOutFiles
  /// By what the forms are known when they come back.
  public let id: String
  /// What the log says of it.
  public let given: HandedOut

  /// Makes the forms of what an auditor has still to do in a round.
  ///
  /// - Throws: where there is nothing to hand out, the auditor is tied to a case, or something cannot be read; all at once.
  public init(_ workspace: Workspace, round: Round, auditor: String) throws(Problems) {
    let opening = try WalkOpening(workspace, round: round, auditor: auditor)
    let id = UUID().uuidString.lowercased()
    var (files, cases, problems): ([String: [UInt8]], [Round.Allocation], [Problem]) = ([:], [], [])
    for allocation in round.allocations(of: opening.auditor.id) {
      do throws(Problems) {
        let session = try opening.session(allocation.reference)
        if session.writer.state.isSigned || session.writer.state.recusal != nil { continue }
        let name = "\(allocation.reference).docx"
        files[name] = try AuditForm(session, handOut: id).bytes(shownAs: name)
        cases.append(allocation)
      } catch {
        problems += error.all
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    guard !cases.isEmpty else { throw HandOut.nothing(opening.auditor.id, round, workspace) }
    self.files = HandOutFiles(files, shownAs: "the forms")
    self.id = id
    given = HandedOut(
      cases: cases.map(\.reference),
      seconds: cases.filter(\.isSecond).map(\.reference),
      isSealed: false,
      files: HandOutFiles.digests(of: files)
    )
  }
}
