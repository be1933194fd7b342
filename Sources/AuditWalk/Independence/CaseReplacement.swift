import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import Foundation

/// A case that cannot be read, and the next one of its stratum that waits in its place.
///
/// Whoever was to read the one reads the other, unless they are tied to it or away. Everything else of the round stays.
public struct CaseReplacement: Sendable {
  /// An audit of the case that stands in.
  public struct Given: Hashable, Sendable {
    /// Who was to read the case that is replaced.
    public var before: Round.Allocation
    /// Who reads the one that stands in; nil where nobody can be given it.
    public var to: String?
    /// Why it does not stay with the same auditor; nil where it does.
    public var conflict: String?
  }

  /// The round as it is now.
  public let round: Round
  /// The case that stands in.
  public let reference: String
  /// The case that it replaces.
  public let replaced: String
  /// The stratum that both were drawn from; nil where there are none.
  public let stratum: String?
  /// Its audits, first and second.
  public let given: [Given]
  /// To whom the case that is replaced was handed out, and when last.
  public let handedOut: [(auditor: String, on: Day?)]
  /// Whose audits of the case that is replaced are begun, with something kept in them.
  public let begun: [String]

  /// Works out which case stands in and who reads it, and writes nothing.
  ///
  /// - Parameters:
  ///   - replaced: the case that cannot be read.
  ///   - reason: why.
  ///   - round: the round.
  ///   - workspace: its workspace.
  ///   - now: the moment at which it is asked.
  ///   - known: the council's numbers and the names of auditors, which no reason may have; none where the key is not in hand.
  /// - Throws: all that stands against it: a reason that says nothing, a case that is not of the round or is read already, nothing
  ///   that waits.
  public init(
    of replaced: String,
    because reason: String,
    in round: Round,
    _ workspace: Workspace,
    at now: Date,
    known: [String] = []
  ) throws(Problems) {
    try workspace.refuseWhatIsClosed(round)
    let plan = workspace.shown(try workspace.plan(ofRound: round.id))
    let telling = TellingReason.problem(reason, known: known, at: "--because")
    let next = try Self.next(for: replaced, because: reason, telling, in: round, workspace, plan)
    let independence = try Independence(workspace, listed: workspace.listedFrame(ofRound: round.id))
    let ties = try independence.ties(of: next.reference)
    let today = EnglandDay.of(now)
    let days = today.map { ClosedRange<Day>.left(on: $0, until: round.due ?? round.period.last) }
    let closed = try workspace.peopleWithClosedAccounts()
    let declared = try workspace.steppedBack(from: [next.reference])[next.reference] ?? [:]
    func bar(_ auditor: String) -> String? {
      guard let planned = round.auditor(auditor)?.planned else { return nil }
      if let conflict = planned.conflicts(with: ties).first { return conflict.inWords }
      if declared[auditor] != nil { return "stepped back from it before" }
      if closed.contains(auditor) { return "their account is closed" }
      return days.map(planned.isAway(throughout:)) ?? false ? "away, and not back in time" : nil
    }
    let before = round.allocations.filter { $0.reference == replaced }
    let others = round.allocations.filter { $0.reference != replaced }
    let stays = before.filter { bar($0.auditor) == nil }.map {
      AllocationPlan.Given(reference: next.reference, auditor: $0.auditor, isSecond: $0.isSecond)
    }
    let held = others.map { AllocationPlan.Given(reference: $0.reference, auditor: $0.auditor, isSecond: $0.isSecond) }
    let doubles = Set(round.allocations.filter(\.isSecond).map(\.reference))
    // The others are there for who has how many; none of them is given anew.
    var demands = Self.once(others.map(\.reference)).map {
      AuditDemand(reference: $0, isDouble: doubles.contains($0))
    }
    if !before.isEmpty {
      demands.append(
        AuditDemand(
          reference: next.reference,
          ties: ties,
          isDouble: doubles.contains(replaced),
          returnedBy: closed.reduce(into: declared) { $0[$1] = .accountClosed }
        )
      )
    }
    let anew = AllocationPlan(demands, to: round.auditors.map(\.planned), during: days, keeping: held + stays)
    var audits = anew.audits.filter { $0.reference == next.reference }
    // Where nobody can read it first, whoever was to read it second does: a second audit alone would be none.
    if audits.count == 1 { audits[0].isSecond = false }
    given = before.map { audit in
      let to = audits.first { $0.isSecond == audit.isSecond }?.auditor
      return Given(before: audit, to: to, conflict: to == audit.auditor ? nil : bar(audit.auditor))
    }
    var changed = round
    changed.allocations = round.allocations.compactMap { (audit) -> Round.Allocation? in
      guard audit.reference == replaced else { return audit }
      let to = audits.first { $0.isSecond == audit.isSecond }?.auditor
      return to.map { Round.Allocation(reference: next.reference, auditor: $0, isSecond: audit.isSecond) }
    }
    changed.replacements = round.replacements.map { waiting in
      guard waiting.reference == next.reference else { return waiting }
      var used = waiting
      (used.replaces, used.because) = (replaced, reason)
      return used
    }
    self.round = changed
    self.replaced = replaced
    reference = next.reference
    stratum = round.stratum(of: replaced)
    let log = try HandOutLog.read(workspace, round: round.id)
    handedOut = log.holders(of: replaced).map { (auditor: $0.auditor, on: EnglandDay.of($0.at)) }
    begun = try workspace.readJournals(ofRound: round.id).journals.filter { journal in
      journal.name.reference == replaced && journal.state.isOpen && journal.state.restsOnExtract
    }.map(\.name.auditor).sorted()
  }

  /// What was done, a line each.
  public var lines: [String] {
    let part = stratum.map { ", the next of \($0) that waits" } ?? ", the next that waits"
    return ["\(reference) stands in for \(replaced)\(part)."]
      + given.map { given in
        let audit = "\(reference), \(given.before.isSecond ? "second audit" : "audit")"
        guard let to = given.to else {
          return "\(audit): nobody can take it\(given.conflict.map { " (\(given.before.auditor): \($0))" } ?? "")"
        }
        guard let conflict = given.conflict else { return "\(audit): with \(to)" }
        return "\(audit): \(given.before.auditor) may not read it (\(conflict)); now with \(to)"
      }
      + handedOut.map { holder in
        "\(replaced) was handed out to \(holder.auditor)\(holder.on.map { " on \($0.inWords)" } ?? ""), who does not know that it is "
          + "replaced: tell them. What they sign of it counts besides the plan."
      }
      + begun.map { auditor in
        "\(auditor) has begun an audit of \(replaced), and it stays as it is: tell them that the case is replaced. Where they sign it all "
          + "the same, it counts besides the plan."
      }
  }

  /// Whether every audit could be given to somebody.
  public var isWhole: Bool { given.allSatisfy { $0.to != nil } }

  /// Each text once, in the order in which it came first.
  private static func once(_ references: [String]) -> [String] {
    var seen: Set<String> = []
    return references.filter { seen.insert($0).inserted }
  }

  /// The cases that another can stand in for: those of which no audit is signed, as far as that is known.
  public static func replaceable(in round: Round, _ workspace: Workspace) throws(Problems) -> [String] {
    let found = try workspace.readJournals(ofRound: round.id)
    let read = Set((signed(found) + found.incomplete).map(\.reference))
    return round.cases.filter { !read.contains($0) }
  }

  /// The audits of a round that are signed: a case that was read is not replaced.
  private static func signed(_ found: ReadJournals) -> [JournalName] {
    found.journals.filter(\.state.isSigned).map(\.name)
  }

  /// The next case of the same stratum that waits.
  private static func next(
    for reference: String,
    because reason: String,
    _ telling: Problem?,
    in round: Round,
    _ workspace: Workspace,
    _ plan: String
  ) throws(Problems) -> Round.Replacement {
    var problems = [telling].compactMap(\.self)
    if EmptyWords.giveNoReason(reason) {
      problems.append(
        Problem(
          "the reason says too little to be kept",
          file: "--because",
          hint: "Say in words why the case cannot be read, such as \"the file is sealed by the court\"."
        )
      )
    }
    guard round.cases.contains(reference) else {
      let waits = round.replacements.contains { $0.reference == reference && $0.replaces == nil }
      throw Problems(
        problems + [
          Problem(
            waits
              ? "the case \(Problem.quote(reference)) waits itself to stand in"
              : "the round does not read the case \(Problem.quote(reference))",
            file: plan,
            hint: waits
              ? "Name the case that cannot be read." : "Name a case of the sample that stands, as the plan has them."
          )
        ]
      )
    }
    let found = try workspace.readJournals(ofRound: round.id)
    // Whether a case was read is not known where its journal is missing, cut short or changed.
    if found.incomplete.contains(where: { $0.reference == reference }) {
      problems += found.problems.all.filter { $0.severity == .error }
    }
    for name in signed(found) where name.reference == reference {
      problems.append(
        Problem(
          "\(Problem.quote(reference)) was read: '\(name.auditor)' has signed an audit of it",
          file: workspace.shown(workspace.journal(name)),
          hint: "A case that was read is not replaced: its audit counts as it is."
        )
      )
    }
    let stratum = round.stratum(of: reference)
    let next = round.replacements.first { $0.replaces == nil && round.stratum(of: $0.reference) == stratum }
    if next == nil {
      problems.append(
        Problem(
          stratum.map { "no case of \(Problem.quote($0)) waits any more" } ?? "no case waits any more",
          file: plan,
          hint:
            "A case of another part of the list was drawn at a rate of its own and cannot stand in. Say in the summary "
            + "that this one was not read."
        )
      )
    }
    guard let next, problems.isEmpty else { throw Problems(problems) }
    return next
  }
}
