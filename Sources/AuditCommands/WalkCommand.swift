import ArgumentParser
import AuditDocuments
import AuditStore
import Foundation

/// Scores one case, question by question.
struct WalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: "Scores one case, question by question.",
    discussion: """
      Without a case it opens your next allocated one. Every answer is on disk before the next question is shown: \
      stop at any time with q, Control-C or by closing the window, and go on later with the same command.

      Example: caseaudit walk C-D16 --round 2026-h1-case-file --auditor tm-duty-north
      """
  )

  @Argument(help: "The case; your next allocated one where it is not given.") var reference: String?
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @Option(help: "Your identifier in the round.") var auditor: String?
  @Option(help: ArgumentHelp("Take the answers from a YAML or JSON file.", valueName: "file")) var answers: String?
  @Option(help: ArgumentHelp("Open a signed audit again, for this reason.", valueName: "reason")) var reopen: String?
  @Option(help: ArgumentHelp("Step back from this audit, for this reason.", valueName: "reason")) var recuse: String?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    let ways = [answers, reopen, recuse].compactMap { $0 }
    if ways.contains("") { throw ValidationError("Say something after the option; a reason is kept in the journal.") }
    if recuse != nil, ways.count > 1 { throw ValidationError("--recuse goes with no other option of its kind.") }
  }

  func run() throws {
    let opening = try WalkOpening(try workspace.found(), round: round, auditor: auditor)
    let reference = try opening.reference(reference)
    let session = try opening.session(reference)
    if let recuse { return try stepBack(session, recuse) }
    if let reopen { try session.record(.reopened(reason: reopen)) }
    try refuseWhatIsOver(session, reference)
    let answers = try answers.map { path throws(Problems) in try AnswersFile.read(path, for: session) }
    try session.begin()
    if let answers { return try answers.apply(to: session) }
    var walk = Walk(session, input: LineInput())
    if try walk.run() == .interrupted { throw ExitCode(130) }
  }

  private func stepBack(_ session: AuditSession, _ reason: String) throws(Problems) {
    if session.writer.state.opening == nil { try session.begin() }
    try session.record(.recused(reason: reason))
    Console.result(
      "You have stepped back from \(session.caseFile.reference). Ask the QA lead to allocate it to another auditor."
    )
  }

  private func refuseWhatIsOver(_ session: AuditSession, _ reference: String) throws(Problems) {
    let state = session.writer.state
    guard state.isSigned || state.recusal != nil else { return }
    let signed = state.signature.flatMap { EnglandDay.of($0.at) }.map { " on \($0.inWords)" } ?? ""
    throw Problems([
      Problem(
        state.isSigned ? "the audit of \(reference) is signed\(signed)" : "you stepped back from \(reference)",
        file: session.writer.name.text,
        hint: state.isSigned
          ? "To change it, add --reopen with the reason; the reason is kept." : "Ask the QA lead for another case."
      )
    ])
  }
}
