import ArgumentParser
import AuditDocuments
import AuditRules
import AuditStore
import AuditSummaries
import AuditWalk

/// Settles one question, or the grade of the whole file.
struct ModerateSettle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Settles one question of a case, or its grade, with a cause and words; the auditor's own answer stays.",
    discussion: """
      Settling a question as it was upholds it. Where the question limits the grade, the grade goes with it: lowered where \
      the answer leaves no room for it, otherwise as it was or as --grade says.

      Example: caseaudit moderate settle C-D01 --round 2026-h1-case-file --moderator head-of-qa --question 9 \
      --as partly-met --cause evidence-missed --text "The core group of 3 June is on the file."
      """
  )

  @Argument(help: "The case.") var reference: String
  @Option(help: "Who settles: an identifier; nobody who audited the case or is tied to it.") var moderator: String
  @Option(help: "The team of a moderator who is no auditor of any round.") var team: String?
  @Option(help: ArgumentHelp("The question, by its number or its identifier.", valueName: "number")) var question:
    String?
  @Option(name: .customLong("as"), help: "What counts from now on.") var outcome: Outcome?
  @Option(help: "The grade of the whole file from now on.") var grade: Grade?
  @Option(help: "Why they differ, or seemed to.") var cause: SettlementCause
  @Option(help: ArgumentHelp("Why, in words; kept in the journal.", valueName: "words")) var text: String
  @OptionGroup var asked: ModeratedRound
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard question != nil || grade != nil else { throw ValidationError("Name a --question with --as, or a --grade.") }
    guard (question == nil) == (outcome == nil) else {
      throw ValidationError("--question and --as belong together: which question, and what counts from now on.")
    }
  }

  func run() throws {
    let workspace = try workspace.found(to: .moderate)
    _ = try workspace.settings().auditor(moderator, by: RunningPerson.name, to: "settle")
    let round = try workspace.round(orOnly: asked.round)
    try workspace.refuseWhatIsClosed(round)
    let moderation = try Moderation.of(reference, in: round, workspace)
    try moderation.allows(moderator: moderator, ofTeam: team?.typed, in: round, workspace)
    let events = try events(moderation)
    let writer = try JournalWriter.open(moderation.counted.name, in: workspace)
    for warning in writer.warnings { Console.note(warning.render()) }
    try writer.settle(events, by: moderator, at: try Clock.now())
    WalkLoop.show(ModerationScreen(moderation, showsNames: false).settled(events))
    try HeadedTexts.say([text.typed], in: workspace)
  }

  private func events(_ moderation: Moderation) throws(Problems) -> [JournalEvent] {
    guard let question, let outcome else {
      guard let grade else { return [] }
      return try moderation.settling(grade: grade, because: cause, text.typed)
    }
    return try moderation.settling(
      try moderation.item(question),
      as: outcome,
      because: cause,
      text.typed,
      grade: grade
    )
  }
}

extension Outcome: ExpressibleByArgument {
  /// Takes a word such as `partly-met`.
  public init?(argument: String) {
    guard let outcome = Self.allCases.first(where: { $0.typed == argument }) else { return nil }
    self = outcome
  }

  /// The words that can be typed.
  public static var allValueStrings: [String] { allCases.map(\.typed) }

  private var typed: String { inWords.replacing(" ", with: "-") }
}

extension Grade: ExpressibleByArgument {}

extension SettlementCause: ExpressibleByArgument {
  /// Takes a word such as `read-differently`.
  public init?(argument: String) {
    guard let cause = Self.allCases.first(where: { $0.typed == argument }) else { return nil }
    self = cause
  }

  /// The words that can be typed.
  public static var allValueStrings: [String] { allCases.map(\.typed) }
}
