import AuditDocuments
import AuditStore

/// The end of an audit, from the walk and from an answers file.
enum Signing {
  /// Signs, and shows the checkpoint that proves later that nothing was taken away.
  static func sign(_ session: AuditSession, as name: String) throws(Problems) {
    let checkpoint = try session.writer.sign(as: name, dormant: session.dormant, at: try Clock.now())
    let overall = session.writer.state.overall?.grade.inWords ?? ""
    Console.result(
      """
      Signed. \(session.asked.count) answers, \(session.sections.count) sections; the whole file: \(overall).
      Checkpoint \(checkpoint.digest.prefix(16)) after \(checkpoint.entries) entries, kept in audits/checkpoints.txt.
      """
    )
  }
}
