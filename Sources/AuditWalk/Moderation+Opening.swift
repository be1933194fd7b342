import AuditChecklists
import AuditDocuments
import AuditStore

extension Moderation {
  /// The audited cases of a round that a moderator can look at, in the order of their references, and what is wrong with
  /// journals that are not there or could not be read to their end, whose cases are left out.
  ///
  /// - Throws: where a folder or a checklist cannot be read.
  public static func all(of round: Round, in workspace: Workspace) throws(Problems) -> (
    cases: [Moderation], problems: [Problem], incomplete: [JournalName]
  ) {
    let read = try workspace.readJournals(ofRound: round.id)
    let problems = try workspace.handOutProblems(ofRounds: [round.id]).all + read.problems.all
    let journals = Dictionary(grouping: read.journals, by: \.name.reference)
    // Which audit of a case counts is not known while one of them cannot be read.
    let unread = Set(read.incomplete.map(\.reference))
    let library = try ChecklistLibrary(folder: workspace.checklists)
    let seconds = workspace.secondsHandedOut(of: [round.id])
    var cases: [Moderation] = []
    for (reference, journals) in journals.sorted(by: { $0.key < $1.key }) where !unread.contains(reference) {
      if let found = try moderation(of: journals, in: round, seconds, library, workspace) { cases.append(found) }
    }
    return (cases, problems, read.incomplete)
  }

  /// The audited case of a round that a moderator asks for.
  ///
  /// - Throws: where the case has no signed audit, with those that have one.
  public static func of(
    _ reference: String,
    in round: Round,
    _ workspace: Workspace
  ) throws(Problems) -> Moderation {
    let found = try all(of: round, in: workspace)
    if let moderation = try found.cases.first(of: reference, unless: found.problems) { return moderation }
    let signed = found.cases.map(\.counted.name.reference)
    // Of a case of the round nobody is sent to another child's that has nearly the same reference.
    let allocations = round.allocations.filter { $0.reference == reference }
    let isOfRound = !allocations.isEmpty
    // Where a case is read twice, whoever has signed is told which of the two audits is waited for.
    let audit = "audit of \(Problem.quote(reference))"
    let which = allocations.contains(where: \.isSecond) ? "first \(audit), which counts," : audit
    throw Problems([
      Problem(
        isOfRound
          ? "the \(which) is not signed yet"
          : "the case \(Problem.quote(reference)) has no signed audit in this round",
        file: workspace.shown(try workspace.plan(ofRound: round.id)),
        hint: isOfRound || signed.isEmpty
          ? "Come back when it is signed; caseaudit status --round \(round.id) says how far audits are."
          : "Name one of: \(signed.joined(separator: ", "))\(didYouMean(reference, in: signed))."
      )
    ])
  }

  /// The audited case of a round; nil where the audit of it that counts is not signed yet.
  ///
  /// - Throws: where it is not known whether it is.
  public static func ifSigned(
    _ reference: String,
    in round: Round,
    _ workspace: Workspace
  ) throws(Problems) -> Moderation? {
    let found = try all(of: round, in: workspace)
    return try found.cases.first(of: reference, unless: found.problems)
  }

  /// The audit that is counted of a case, as a tally takes it: the allocated one, otherwise the one signed first.
  private static func moderation(
    of journals: [Journal],
    in round: Round,
    _ seconds: Set<JournalName>,
    _ library: ChecklistLibrary,
    _ workspace: Workspace
  ) throws(Problems) -> Moderation? {
    let signed = journals.filter { $0.state.isSigned && $0.state.recusal == nil }.sorted {
      guard let one = $0.state.atFirstSignature?.signature.at, let other = $1.state.atFirstSignature?.signature.at
      else { return false }
      return (one, $0.name) < (other, $1.name)
    }
    let isSecond = { (journal: Journal) in
      journal.state.opening?.isSecond == true || seconds.contains(journal.name)
    }
    let firsts = signed.filter { !isSecond($0) }
    let isAllocated = { (journal: Journal) in
      round.allocations(of: journal.name.auditor).contains { $0.reference == journal.name.reference && !$0.isSecond }
    }
    guard let counted = firsts.first(where: isAllocated) ?? firsts.first, let opening = counted.state.opening else {
      return nil
    }
    guard let checklist = library.checklist(opening.checklist, version: opening.version) else {
      throw ChecklistLibrary.missing(opening.checklist, opening.version, in: workspace, isBegun: true)
    }
    return Moderation(
      counted: counted,
      second: signed.first(where: isSecond),
      among: journals,
      checklist: checklist,
      round: round.title
    )
  }

  /// Refuses whoever must not moderate this case.
  ///
  /// Whoever audited it, began to or is to audit it does not judge the audit; nor does anybody who is tied to the case.
  ///
  /// - Parameters:
  ///   - moderator: who wants to settle, by identifier.
  ///   - team: the moderator's team, for somebody who is no auditor of any round.
  ///   - round: the round of the case.
  ///   - workspace: its workspace.
  /// - Throws: the reason, with what to do; and where the plan or an extract of the case cannot be read.
  public func allows(
    moderator: String,
    ofTeam team: String? = nil,
    in round: Round,
    _ workspace: Workspace
  ) throws(Problems) {
    let reference = counted.name.reference
    guard SafeName.isAuditor(moderator) else {
      throw Problems([
        Problem(
          "\(Problem.quote(moderator)) cannot be the name of a moderator",
          file: workspace.shown(try workspace.plan(ofRound: round.id)),
          hint: SafeName.auditorHint
        )
      ])
    }
    let own = try workspace.journalNames(ofRound: round.id).first {
      $0.reference == reference && $0.auditor == moderator
    }
    // Whoever raised a concern on a case that they read as its moderator did not audit it.
    let hasBegun =
      try own.map { (name) throws(Problems) in
        try !Journal.read(name, in: workspace).state.holdsConcernsAlone
      } ?? false
    let isGiven = round.allocations(of: moderator).contains { $0.reference == reference }
    if hasBegun || isGiven {
      throw Problems([
        Problem(
          "'\(moderator)' cannot moderate \(reference): \(hasBegun ? "they audited it" : "they are to audit it")",
          file: workspace.shown(try workspace.plan(ofRound: round.id)),
          hint: "Nobody moderates an audit of their own. Ask somebody who did not read the case for the round."
        )
      ])
    }
    try AuditorStanding(workspace, round: round.id, person: moderator, team: team).allows(.moderate, reference)
  }
}

extension [Moderation] {
  /// The one of a case; nil where there is none, and it is known that there is none.
  fileprivate func first(of reference: String, unless problems: [Problem]) throws(Problems) -> Moderation? {
    if let moderation = first(where: { $0.counted.name.reference == reference }) { return moderation }
    let broken = problems.filter { $0.severity == .error }
    guard broken.isEmpty else { throw Problems(broken) }
    return nil
  }
}
