import AuditDocuments
import AuditRules
import AuditStore
import CaseExtracts

/// Makes rounds of two lists in a workspace: the terminal and the browser plan with it, and draw and keep the same.
public struct RoundPlanner {
  private let workspace: Workspace
  private let key: PlanKey
  private let names: FieldNames
  private let today: Day?
  private let isTrial: Bool
  private let progress: IndexProgress

  /// Plans in a workspace.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - key: what makes the pseudonyms.
  ///   - names: how those who plan call what is asked of a round.
  ///   - today: the day on the calendar; nil where the clock shows none.
  ///   - isTrial: whether nothing is kept, so that a round may have the name of one that is there.
  ///   - progress: who is told how far the reading of journals is.
  public init(
    in workspace: Workspace,
    key: PlanKey,
    names: FieldNames,
    today: Day?,
    isTrial: Bool = false,
    progress: IndexProgress = .none
  ) {
    (self.workspace, self.key, self.names) = (workspace, key, names)
    (self.today, self.isTrial, self.progress) = (today, isTrial, progress)
  }

  /// Draws a round of two lists, and keeps nothing of it but a key where one is to be made.
  ///
  /// - Parameters:
  ///   - request: what is asked of the round.
  ///   - lists: reads the lists, once nothing else stands against it.
  /// - Returns: the round.
  /// - Throws: what stands against it: in what is asked, in the lists, or in the drawing.
  public func drawn(
    _ request: RoundRequest,
    of lists: () throws(Problems) -> PlanLists
  ) throws(Problems) -> DrawnRound {
    let earlier = try request.reAudits.map { (name) throws(Problems) in try workspace.round(name) }
    // What the list of a round that is there was can be told with its key alone.
    let isKeyMade = key.isToBeMade()
    var seen: Seen?
    func journals() throws(Problems) -> Seen {
      let found = if let seen { seen } else { Seen(try AuditIndex.upToDate(workspace, progress: progress)) }
      seen = found
      return found
    }
    let wish = try request.wish(
      in: workspace,
      auditing: earlier,
      today: today,
      isTrial: isTrial,
      isCompared: !isKeyMade,
      names: names,
      failures: { (earlier) throws(Problems) in try failures(of: earlier, in: try journals().index) },
      besides: { (earlier) throws(Problems) in
        let replaced = Set(earlier.replacements.compactMap(\.replaces))
        return replaced.isEmpty ? [] : try journals().index.countedCases(of: earlier).intersection(replaced)
      }
    )
    let lists = try lists()
    let standing = try standing(beside: wish, earlier, journals)
    let (numbers, unread) = try key.numbers()
    // The key comes last: what is wrong with the lists, or cannot be drawn, is found with one that is thrown away.
    if isKeyMade { _ = try drawn(wish, request, lists, PseudonymKey(), numbers, standing) }
    let (pseudonyms, made) = try key.opened()
    var round = try drawn(wish, request, lists, pseudonyms, numbers, standing)
    round.onTheWay = [standing.note, unread, made].compactMap(\.self) + round.onTheWay
    if try request.isThere(in: workspace, names) {
      let difference = try workspace.listedFrame(ofRound: request.name).map { frame in
        FrameDifference(from: frame, to: round.draft.listed).inWords
      }
      guard isTrial else { throw try request.refusal(in: workspace, names, difference) }
      if let difference, !isKeyMade {
        round.notes.append(.notice("there is a round \(Problem.quote(request.name)) already. \(difference)"))
      }
    }
    if let today { round.notes += wish.warnings(on: today) }
    if let note = try closedAccounts(of: round.round) { round.notes.append(note) }
    return round
  }

  /// That audits are given to people whose account is closed; nil where none is.
  private func closedAccounts(of round: Round) throws(Problems) -> PlanNote? {
    let closed = try workspace.peopleWithClosedAccounts().intersection(round.allocations.map(\.auditor)).sorted()
    guard !closed.isEmpty else { return nil }
    let (whose, them) =
      closed.count == 1 ? ("an account that is closed", "that person") : ("accounts that are closed", "them")
    return .notice(
      "audits are given to \(whose): \(closed.joined(separator: ", ")). Invite \(them) again, or take \(them) off the list of auditors."
    )
  }

  /// The index, once it stands with the journals, and what of them cannot be read.
  private struct Seen {
    let index: AuditIndex
    let problems: Problems

    init(_ found: (index: AuditIndex, update: IndexUpdate)) {
      (index, problems) = (found.index, found.update.problems)
    }
  }

  /// The files of a round that a limiting question capped, or that were inadequate.
  private func failures(of earlier: Round, in index: AuditIndex) throws(Problems) -> Set<String> {
    let failures = try index.failures(of: earlier)
    guard failures.isEmpty else { return failures }
    throw Problems([
      names.problem(
        "no signed audit of \(Problem.quote(earlier.id)) was capped by a limiting question or inadequate",
        at: .failed,
        hint: "Leave it out to read all its files again, or give \(names[.share])."
      )
    ])
  }

  /// Keeps a round that was drawn: its plan, the list under pseudonyms, and the council's numbers beside the key.
  public func keep(_ drawn: DrawnRound) throws(Problems) {
    try workspace.keep(keyFingerprint: drawn.key.fingerprint)
    try key.lookUp.add(drawn.draft.numbers.merging(drawn.auditors.names) { first, _ in first })
    try workspace.add(drawn.round, drawnFrom: drawn.draft.listed)
  }

  /// What a workspace knows already when a round is drawn in it.
  private struct Standing {
    /// For each case that was audited, the day of its last signature.
    var signed: [String: Day] = [:]
    /// For each case with an imported audit, the day of the last.
    var imported: [String: Day]
    /// The rounds that are open too.
    var others: [Round]
    /// Journals that cannot be read.
    var note: PlanNote?
  }

  private func standing(
    beside wish: RoundWish,
    _ earlier: Round?,
    _ journals: () throws(Problems) -> Seen
  ) throws(Problems) -> Standing {
    let rounds = try workspace.rounds()
    let closings = try ActionJournal.whole(workspace).standing.followUp.closings
    let others = rounds.filter {
      $0.id != wish.name && $0.id != earlier?.id && ($0.due ?? $0.period.last) >= wish.day && closings[$0.id] == nil
    }
    var standing = Standing(imported: try workspace.lastImported(), others: others)
    guard !rounds.isEmpty else { return standing }
    let seen = try journals()
    standing.signed = try seen.index.lastSignatures(in: rounds)
    standing.note = seen.problems.all.isEmpty ? nil : .doubts(seen.problems)
    return standing
  }

  private func drawn(
    _ wish: RoundWish,
    _ request: RoundRequest,
    _ lists: PlanLists,
    _ pseudonyms: PseudonymKey,
    _ numbers: [String: String],
    _ standing: Standing
  ) throws(Problems) -> DrawnRound {
    var problems: [Problem] = []
    let cases = problems.gathering { () throws(Problems) in
      try lists.caseList(
        key: pseudonyms,
        named: request.columns.ofCases,
        stratum: wish.stratum,
        scope: request.scope,
        names: names.columns
      )
    }
    let auditors = problems.gathering { () throws(Problems) in
      try lists.auditorList(
        beside: cases,
        key: pseudonyms,
        named: request.columns.ofAuditors,
        known: numbers,
        names: names.columns
      )
    }
    guard let cases, let auditors else {
      let swapped = lists.swapped(names)
      throw Problems(swapped.isEmpty ? problems : swapped)
    }
    let draft = try RoundDraft(
      wish,
      cases: cases,
      auditors: auditors,
      audited: standing.signed,
      imported: standing.imported,
      others: standing.others,
      in: workspace,
      names: names
    )
    let round = DrawnRound(draft, of: cases, auditors, read: lists, by: pseudonyms, names: names)
    try workspace.refuseUnreadable(round.round)
    return round
  }
}
