import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import Foundation

/// A round given out anew: what cannot stay where it is goes to another auditor, and everything else stays.
public struct Reallocation: Sendable {
  /// Why an audit cannot stay where it is.
  public enum Cause: Hashable, Sendable {
    /// Its auditor stepped back from it, and why.
    case steppedBack(because: String)
    /// The account of its auditor is closed; what was written is kept.
    case accountClosed
    /// Its auditor is tied to the case, as an extract says that came in since.
    case conflict(Conflict)
    /// Its auditor is away for all that is left of the round, and has not begun.
    case away
    /// Nothing was written in it for so many days; what was written is kept.
    case lease(days: Int)
  }

  /// An audit that was taken from one auditor.
  public struct Moved: Hashable, Sendable {
    /// The audit as it was given.
    public var audit: Round.Allocation
    /// Why it could not stay.
    public var cause: Cause
    /// Who has it now; nil where nobody can be given it.
    public var to: String?
  }

  /// The round as it is now; the same where nothing was moved.
  public let round: Round
  /// The audits that were taken from somebody, in the order of the plan.
  public let moved: [Moved]
  /// What could be given to nobody, with what is in the way; it stays with nobody.
  public let unplaced: [AllocationPlan.Unplaced]
  /// The audits that somebody began who is away for all that is left of the round: they stay where they are, since no lease of them is
  /// over; with how many days ago something was written in each.
  public let heldByAway: [(audit: Round.Allocation, days: Int)]
  /// The audits whose journals are missing, cut short or changed: how they stand is not known, and they stay where they are.
  public let unread: [Round.Allocation]

  /// Works out who has what from now on, and writes nothing.
  ///
  /// A signed audit stays whatever comes. One that was taken from somebody is not given to the same person again, not as a second
  /// audit either.
  ///
  /// - Parameters:
  ///   - round: the round.
  ///   - workspace: its workspace.
  ///   - now: the moment at which it is asked.
  ///   - lease: after how many days without an entry an audit that was begun is taken back; nil for what the plan says.
  /// - Throws: journals and extracts that cannot be read.
  public init(
    _ round: Round,
    in workspace: Workspace,
    at now: Date,
    lease: Int? = nil
  ) throws(Problems) {
    let today = EnglandDay.of(now)
    let independence = try Independence(workspace, listed: workspace.listedFrame(ofRound: round.id))
    let days = today.map { ClosedRange<Day>.left(on: $0, until: round.due ?? round.period.last) }
    var ties: [String: CaseTies] = [:]
    for reference in Self.references(of: round) { ties[reference] = try independence.ties(of: reference) }
    let closed = try workspace.peopleWithClosedAccounts()
    let read = try workspace.readJournals(ofRound: round.id)
    let states = Dictionary(read.journals.map { ($0.name, $0) }) { first, _ in first }
    let incomplete = Set(read.incomplete)
    var taken: [(audit: Round.Allocation, cause: Cause)] = []
    var unread: [Round.Allocation] = []
    var held: [(audit: Round.Allocation, days: Int)] = []
    for audit in round.allocations {
      let name = try JournalName(round: round.id, case: audit.reference, auditor: audit.auditor)
      if incomplete.contains(name) {
        unread.append(audit)
        continue
      }
      let state = AuditInHand(
        journal: states[name],
        conflict: round.auditor(audit.auditor)?.planned.conflicts(with: ties[audit.reference] ?? CaseTies()).first,
        isAway: days.flatMap { round.auditor(audit.auditor)?.planned.isAway(throughout: $0) } ?? false,
        isClosed: closed.contains(audit.auditor)
      )
      if let cause = state.cause(today: today, lease: lease ?? round.lease) {
        taken.append((audit, cause))
      } else if state.isAway, let days = state.days(to: today) {
        held.append((audit, days))
      }
    }
    (self.unread, heldByAway) = (unread, held)
    var back = Self.returned(round, read.journals, now: taken)
    // What was declared in an earlier round holds in this one.
    let declared = try workspace.steppedBack(from: Set(Self.references(of: round)))
    for (reference, auditors) in declared { back[reference, default: [:]].merge(auditors) { here, _ in here } }
    // Whose account is closed is given nothing, whether or not they had it.
    for reference in Self.references(of: round) {
      for auditor in closed { back[reference, default: [:]][auditor] = .accountClosed }
    }
    let gone = Set(taken.map(\.audit))
    let stays = round.allocations.filter { !gone.contains($0) }
    let plan = AllocationPlan(
      Self.demands(of: round, ties, returned: back),
      to: round.auditors.map(\.planned),
      during: days,
      keeping: stays.map { AllocationPlan.Given(reference: $0.reference, auditor: $0.auditor, isSecond: $0.isSecond) }
    )
    let given = plan.audits.map {
      Round.Allocation(reference: $0.reference, auditor: $0.auditor, isSecond: $0.isSecond)
    }
    func holder(_ audit: Round.Allocation) -> Round.Allocation? {
      given.first { $0.reference == audit.reference && $0.isSecond == audit.isSecond }
    }
    moved = taken.map { Moved(audit: $0.audit, cause: $0.cause, to: holder($0.audit)?.auditor) }
    unplaced = plan.unplaced
    var changed = round
    // The order of the plan stays, and with it which case comes next; what had been given to nobody comes last. What nobody
    // can take stays in the plan where it is, so that it is not forgotten; its auditor cannot open it.
    let kept = round.allocations.map { gone.contains($0) ? holder($0) ?? $0 : $0 }
    changed.allocations = kept + given.filter { !kept.contains($0) }
    // Who is given an audit again has it again.
    changed.takenBack = round.takenBack.filter { changed.takenBack($0.reference, from: $0.auditor) != nil }
    if let today { changed.takenBack += Self.takenBack(moved, on: today) }
    self.round = changed
  }

  /// What is put down of audits that went to another because their lease was over.
  private static func takenBack(_ moved: [Moved], on day: Day) -> [Round.TakenBack] {
    moved.compactMap { moved in
      guard case .lease(let days) = moved.cause, moved.to != nil else { return nil }
      return Round.TakenBack(reference: moved.audit.reference, auditor: moved.audit.auditor, on: day, days: days)
    }
  }

  /// Every case that is to be read, in the order of the plan.
  private static func references(of round: Round) -> [String] {
    var seen: Set<String> = []
    return (round.allocations.map(\.reference) + round.cases).filter { seen.insert($0).inserted }
  }

  /// For each case who is not given it again: from whom it is taken now, and whoever began it before and does not have it any more.
  ///
  /// Who is away or tied to the case is kept from it by that alone.
  private static func returned(
    _ round: Round,
    _ journals: [Journal],
    now taken: [(audit: Round.Allocation, cause: Cause)]
  ) -> [String: [String: Return]] {
    var returned: [String: [String: Return]] = [:]
    for (audit, cause) in taken {
      guard let back = cause.back else { continue }
      returned[audit.reference, default: [:]][audit.auditor] = back
    }
    for journal in journals {
      let (name, state) = (journal.name, journal.state)
      let isTheirs = round.allocations.contains { $0.reference == name.reference && $0.auditor == name.auditor }
      guard !isTheirs else { continue }
      let lease = round.takenBack(name.reference, from: name.auditor).map { Return.lease(days: $0.days) }
      // A concern was raised by somebody who audits nothing of the case: nothing was begun, and nothing comes back.
      guard !state.holdsConcernsAlone else { continue }
      returned[name.reference, default: [:]][name.auditor] =
        state.recusal != nil ? .steppedBack : lease ?? .givenToAnother
    }
    return returned
  }

  /// Every case of the plan, read twice where the plan gives it to two, or was meant to.
  private static func demands(
    of round: Round,
    _ ties: [String: CaseTies],
    returned: [String: [String: Return]]
  ) -> [AuditDemand] {
    let doubles = Set(round.allocations.filter(\.isSecond).map(\.reference))
    return references(of: round).map { reference in
      AuditDemand(
        reference: reference,
        ties: ties[reference] ?? CaseTies(),
        isDouble: doubles.contains(reference),
        returnedBy: returned[reference] ?? [:]
      )
    }
  }
}

/// An audit as it stands with its auditor.
private struct AuditInHand {
  /// The journal; nil where nothing was begun.
  let journal: Journal?
  let conflict: Conflict?
  let isAway: Bool
  let isClosed: Bool

  /// Why it cannot stay where it is; nil where it can.
  func cause(today: Day?, lease: Int?) -> Reallocation.Cause? {
    if journal?.state.isSigned == true { return nil }
    if let reason = journal?.state.recusal { return .steppedBack(because: reason) }
    if isClosed { return .accountClosed }
    if let conflict { return .conflict(conflict) }
    guard journal?.state.isBegun == true else { return isAway ? .away : nil }
    guard let lease, let days = days(to: today), days > lease else { return nil }
    return .lease(days: days)
  }

  /// How many days before a day something was last written in it; nil where nothing was begun, or it is signed.
  func days(to today: Day?) -> Int? {
    guard let journal, journal.state.isBegun, !journal.state.isSigned, let today else { return nil }
    return journal.entries.last.flatMap { EnglandDay.of($0.at) }?.days(to: today)
  }
}

extension Reallocation.Cause {
  /// How it keeps the auditor from being given it again; nil where something else does.
  fileprivate var back: Return? {
    switch self {
    case .steppedBack: .steppedBack
    case .lease(let days): .lease(days: days)
    case .accountClosed: .accountClosed
    case .conflict, .away: nil
    }
  }

  /// It in words that follow the auditor.
  public var inWords: String {
    switch self {
    case .steppedBack(let reason): "stepped back from it (“\(reason)”)"
    case .accountClosed: "has an account that is closed; what was written is kept"
    case .conflict(let conflict): "may not read it (\(conflict.inWords))"
    case .away: "is away, and not back in time"
    case .lease(let days): "wrote nothing for \(days) days; the draft is kept"
    }
  }
}
