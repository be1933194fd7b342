import ArgumentParser
import AuditDocuments
import AuditReports
import AuditStore
import AuditSummaries
import AuditWalk

/// Writes the board pack of a half-year, any other period, or a round.
struct SummariseCommand: ReportMaking {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    abstract: "Writes the board pack of a half-year, any other period, or a round.",
    discussion: """
      What is known, how it is known, and what will be done. Asked for a round it takes that round; asked for a period \
      it takes the rounds whose own period lies in it, with all their audits whenever signed; a round that reaches over \
      its edge is divided by the day of the first signature. Every journal is verified first.

      A pack that leaves the authority needs a --policy that protects small numbers. --attack shows what an outsider \
      could still work out. --release puts what the pack shows into a register, so that no later pack gives away by \
      comparison what this one hid; it refuses a pack that --attack says not to release, unless somebody answers for it.

      --for TEAM is the same for one team's own meeting: grades, questions and targets of the files that it holds, over a \
      whole period. feedback --team is by aspects of texts, themes and good practice, of one round.

      Example: caseaudit summarise 2026-H1 --author "QA lead" --pack board-pack
      Example: caseaudit summarise 2026-H1 --policy dfe --release --format docx --output pack.docx
      """
  )

  @Argument(help: "A round, a half-year such as 2026-H1, or months such as 2026-01..2026-03.") var subject: String
  @OptionGroup var report: ReportOptions
  @OptionGroup var options: ReleaseOptions
  @Flag(help: "Show what an outsider could work out about each hidden number, in place of the pack.") var attack = false
  @Flag(help: "Put what this pack shows into the register of releases.") var release = false
  @Option(
    help: ArgumentHelp(
      "Who answers for releasing what an outsider can work out: a role, not a name.",
      valueName: "role"
    )
  )
  var riskTakenBy: String?
  @Option(
    help: ArgumentHelp(
      "Why it is released all the same; kept in the register and named in the pack.",
      valueName: "text"
    )
  )
  var riskReason: String?
  @Option(
    help: ArgumentHelp("Only the files that this team holds, for its own meeting; not for release.", valueName: "team")
  )
  var `for`: String?
  @Option(help: ArgumentHelp("Who made the report, for its first page: a role, not a name.", valueName: "role"))
  var author: String?
  @OptionGroup var published: PublishedFiguresOption
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if self.for != nil, options.policy.isProtective || release || attack || !published.figures.isEmpty {
      throw ValidationError(
        "A page for a team's own meeting is of few files and cannot be protected: leave out --policy, --attack, "
          + "--release and --figures."
      )
    }
    if release || attack, !options.policy.isProtective {
      throw ValidationError("Name a --policy that protects small numbers: without one there is nothing to release.")
    }
    if (riskTakenBy?.typed.isEmpty == false) != (riskReason?.typed.isEmpty == false) {
      throw ValidationError("A risk needs who answers for it and why: --risk-taken-by and --risk-reason.")
    }
    if riskTakenBy != nil || riskReason != nil, !release {
      throw ValidationError("Only a release can be at somebody's risk: add --release.")
    }
    if release, attack {
      throw ValidationError(
        "Ask for one at a time: --attack shows what --release would give out, and releases nothing."
      )
    }
    if release, options.unverified || options.leaveOutDamaged {
      throw ValidationError("A release needs every journal, verified: leave out --unverified and --leave-out-damaged.")
    }
  }

  func run() throws {
    let made = try made(in: try workspace.found(to: release ? .release : .summarise))
    try report.write(made.report, name: made.name)
  }

  func made(in workspace: Workspace) throws -> MadeReport {
    let (all, provenance, library) = try SelectedAudits.open(workspace, options.care)
    let selection = try all.selection(subject)
    let audits = try self.for.map { try all.only($0.typed, in: selection) } ?? all
    let counted = try audits.counted(subject, selection)
    if release, counted.rounds.isEmpty {
      throw Problems([
        Problem(
          "no round lies in \(Problem.quote(subject)): there is nothing to release",
          file: "command line",
          hint: "See caseaudit status for the rounds there are, and name one, or a period that holds one."
        )
      ])
    }
    let register = try ReleaseRegister(audits, policy: options.policy, isReleasing: release)
    let released = try register.released(counted)
    let summary = Summary(released, subject: counted.subject, glossary: audits.glossary)
    let sources = provenance + summary.checklists.map(\.provenanceLine) + counted.provenance
    let command = ["summarise", subject] + parts + options.typed + published.typed
    if attack, let pattern = released.pattern, let primaryOnly = released.primaryOnly {
      let page = AttackReport(
        subject: counted.subject,
        pattern: pattern,
        primaryOnly: primaryOnly,
        provenance: try .now(command + ["--attack"], lines: sources + register.provenance)
      )
      return MadeReport(page, name: "attack")
    }
    var context = try SummaryContext(audits, counted, summary)
    context.particulars.author = author?.typed
    if !options.policy.isProtective { context.texts = try audits.texts(of: counted, library) }
    context.timeliness = try published.report(audits.workspace, rounds: counted.rounds, policy: options.policy)
    // What is not in the register must not leave.
    let risk = try entered(released, of: counted, in: register, audits.workspace, command: ShellWord.line(command))
    let pack = SummaryReport(
      summary,
      context: context,
      provenance: try .now(command, lines: sources + context.provenance + register.provenance + risk)
    )
    return MadeReport(pack, name: "summary")
  }

  /// The team and the author as they were typed, for the footer of the page.
  var parts: [String] {
    [self.for.map { ["--for", $0.typed] }, author.map { ["--author", $0.typed] }].compactMap(\.self).flatMap(\.self)
  }

  /// Puts the pack into the register where it is to be released; gives what its footer says of a risk.
  private func entered(
    _ released: ReleasedTally,
    of counted: SelectedAudits.Counted,
    in register: ReleaseRegister,
    _ workspace: Workspace,
    command: String
  ) throws -> [String] {
    guard let pattern = released.pattern else { return [] }
    let isSafe = ReleaseDecision.isSafe(pattern)
    guard release else { return isSafe ? [] : ["NOT FOR RELEASE: hidden numbers can be worked out; see --attack"] }
    let risk = riskTakenBy.flatMap { role in riskReason.map { AcceptedRisk(role: role.typed, reason: $0.typed) } }
    let isNew = try register.add(pattern, of: counted, command: command, at: try Clock.now(), risk: risk)
    Console.note(
      isNew
        ? "Put into the register of releases, \(workspace.shown(workspace.releases))."
        : "The register of releases says the same already."
    )
    if isSafe, risk != nil { Console.note("Notice: nothing is given away, so that no risk was put down.") }
    if !isSafe, isNew, let risk { try HeadedTexts.say([risk.reason], in: workspace) }
    return isSafe ? [] : risk.map { [$0.statement] } ?? []
  }
}
