import ArgumentParser
import AuditDocuments
import AuditRules
import AuditStore
import AuditWalk

/// Says that a concern was raised by mistake.
struct ConcernsRetract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Says that a concern was raised by mistake; both entries stay, and no count has it.",
    discussion: """
      Only whoever raised a concern can say that it was a mistake, an auditor or somebody else who read the case. One that \
      turned out to be unfounded was no mistake: say how it ended with caseaudit concerns end.

      Example: caseaudit concerns retract C-D16 --round 2026-h1-case-file --auditor tm-duty-north --because "meant for \
      another case"
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: ArgumentHelp("Why it was a mistake; kept in the journal.", valueName: "reason")) var because: String
  @OptionGroup var selection: RemarkOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    // Who is no auditor takes back what they raised themselves.
    let isOwn = selection.auditor.map { $0 == SafeName.asAuditor(RunningPerson.name) } ?? false
    let workspace = isOwn ? try workspace.found() : try workspace.found(to: .audit)
    guard !EmptyWords.giveNoReason(because) else {
      throw Problems([
        Problem(
          "the reason says too little to be kept",
          file: "command line",
          hint: "Write after --because why it was a mistake, such as \"meant for another case\"."
        )
      ])
    }
    let concerns = try selection.all(\.concerns, in: workspace)
    let concern = try selection.chosen.one(ofCase: reference, among: concerns, called: "concern", in: workspace).name
    // One raised by a reader lies under the account, whatever auditor it is bound to.
    if concern.auditor != SafeName.asAuditor(RunningPerson.name) {
      _ = try workspace.settings().auditor(concern.auditor, by: RunningPerson.name, to: "take a concern back")
    }
    let name = try JournalName(round: concern.round, case: concern.reference, auditor: concern.auditor)
    let writer = try JournalWriter.open(name, in: workspace)
    for warning in writer.warnings { Console.note(warning.render()) }
    try writer.append(.concernRetracted(number: concern.number, reason: because.typed), at: try Clock.now())
    Console.result("The concern \(concern) was raised by mistake: it stays in the journal, and no count has it.")
    if writer.state.isUnsafeWithoutConcern {
      Console.note(
        Console.wrap(
          "The audit still says that this child is not safe today, and no concern stands beside it. If the child is not safe, raise "
            + "one: caseaudit concerns raise \(concern.reference) --round \(concern.round). If the child is, open the audit "
            + "again and answer that question anew."
        )
      )
    }
    try HeadedTexts.say([because.typed], in: workspace)
  }
}
