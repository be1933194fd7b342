import AuditRules

/// Who reads which case: nobody a case that they are tied to, nobody more than they can, and as evenly as that and their leave allow.
public struct AllocationPlan: Hashable, Sendable {
  /// One audit.
  public struct Given: Hashable, Sendable {
    /// The case.
    public var reference: String
    /// The auditor.
    public var auditor: String
    /// Whether it is the second, blind audit of the case.
    public var isSecond: Bool

    /// Makes one.
    public init(reference: String, auditor: String, isSecond: Bool) {
      self.reference = reference
      self.auditor = auditor
      self.isSecond = isSecond
    }
  }

  /// Why an auditor was not considered for a case.
  public enum Bar: Hashable, Sendable {
    /// The auditor is tied to the case.
    case conflict(Conflict)
    /// The auditor is away for the whole time of the round.
    case away
    /// The auditor had the case, and is not given it again.
    case returned(Return)
  }

  /// An audit that nobody can be given, with the smallest set of what is in the way.
  ///
  /// Each name in `full` and `barred` alone would do, were it not for its bound or its bar. Where none would, each in
  /// `barredAndFull` would, were it not for both. Where all are empty there is nobody but who reads the case already.
  public struct Unplaced: Hashable, Sendable {
    /// The case.
    public var reference: String
    /// Whether it is the second audit.
    public var isSecond: Bool
    /// The auditors for whom one more audit would do: they may read it, or could take over a case of one who may.
    public var full: [String] = []
    /// The auditors who have room, or could hand a case on, and must not read this one.
    public var barred: [Barred] = []
    /// The auditors who must not read it and have no room either; named only where nothing less is in the way.
    public var barredAndFull: [Barred] = []
  }

  /// An auditor who must not read a case.
  public struct Barred: Hashable, Sendable {
    /// The auditor.
    public var auditor: String
    /// Why.
    public var bar: Bar
  }

  /// The audits, in the order in which the cases were given.
  public let audits: [Given]
  /// What could not be given to anybody.
  public let unplaced: [Unplaced]
  /// For each case, who must not read it and why; cases that everyone may read are not in it.
  public let barred: [String: [Barred]]

  /// Gives every audit to an auditor, first audits before second ones.
  ///
  /// Each audit goes to the auditor with the fewest among those who can be reached by handing cases on, so that no other
  /// allocation is more even (Harvey, Ladner, Lovász, Tamir 2006, semi-matchings), and one is left out only where no allocation
  /// has room for it. Whoever is away for some of the days has as many for each day there as the others. Two identifiers of one
  /// person are never given one case, and a case that two read is not handed on to either. The same cases and auditors in the same
  /// order give the same plan.
  ///
  /// - Parameters:
  ///   - demands: the cases, each once.
  ///   - auditors: who may read, each once.
  ///   - days: the time of the round; who is away for all of it is given nothing, and for some of it a smaller share.
  ///   - held: audits that were given before and stay, such as those that were begun.
  public init(
    _ demands: [AuditDemand],
    to auditors: [PlannedAuditor],
    during days: ClosedRange<Day>? = nil,
    keeping held: [Given] = []
  ) {
    var barred: [String: [Barred]] = [:]
    let may = demands.map { demand in
      auditors.indices.filter { index in
        let auditor = auditors[index]
        guard let bar = Self.bar(auditor, from: demand, during: days) else { return true }
        barred[demand.reference, default: []].append(Barred(auditor: auditor.id, bar: bar))
        return false
      }
    }
    var matching = SemiMatching(
      may: may,
      most: auditors.map(\.most),
      time: days.map { days in auditors.map { days.length - $0.daysAway(in: days) } },
      people: auditors.indices.map { index in
        auditors.firstIndex { $0.isSamePerson(as: auditors[index]) } ?? index
      },
      isTwice: Set(demands.indices.filter { demands[$0].isDouble })
    )
    let places = Dictionary(demands.enumerated().map { ($1.reference, $0) }) { first, _ in first }
    let people = Dictionary(auditors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var fixed: [Int: [Given]] = [:]
    for given in held {
      guard let unit = places[given.reference], let agent = people[given.auditor] else { continue }
      matching.fix(unit, at: agent)
      fixed[unit, default: []].append(given)
    }

    var left: [(unit: Int, isSecond: Bool)] = []
    for isSecond in [false, true] {
      for (unit, demand) in demands.enumerated() where demand.isDouble || !isSecond {
        if fixed[unit]?.contains(where: { $0.isSecond == isSecond }) ?? false { continue }
        if matching.place(unit) == .full { left.append((unit, isSecond)) }
      }
    }
    unplaced = left.map { unit, isSecond in
      var each = Unplaced(reference: demands[unit].reference, isSecond: isSecond)
      let bars = barred[each.reference] ?? []
      each.full = matching.reachable(by: unit).map { auditors[$0].id }
      each.barred = bars.filter { people[$0.auditor].map(matching.canTakeOneMore) ?? false }
      if each.full.isEmpty, each.barred.isEmpty { each.barredAndFull = bars }
      return each
    }
    self.barred = barred
    audits = Self.named(matching, demands, auditors, fixed: fixed)
  }

  /// How many audits each auditor has, first and second together; who has none is not in it.
  public var loads: [String: Int] { Dictionary(audits.map { ($0.auditor, 1) }, uniquingKeysWith: +) }

  private static func bar(
    _ auditor: PlannedAuditor,
    from demand: AuditDemand,
    during days: ClosedRange<Day>?
  ) -> Bar? {
    if let conflict = auditor.conflicts(with: demand.ties).first { return .conflict(conflict) }
    if let back = demand.returnedBy[auditor.id] { return .returned(back) }
    return days.map(auditor.isAway(throughout:)) ?? false ? .away : nil
  }

  /// The audits by name; of two auditors of a case the one with fewer first audits so far has the first.
  private static func named(
    _ matching: SemiMatching,
    _ demands: [AuditDemand],
    _ auditors: [PlannedAuditor],
    fixed: [Int: [Given]]
  ) -> [Given] {
    var firsts = Array(repeating: 0, count: auditors.count)
    var audits: [Given] = []
    for (unit, demand) in demands.enumerated() {
      let kept = fixed[unit] ?? []
      var free = matching.agents(of: unit).filter { agent in !kept.contains { $0.auditor == auditors[agent].id } }
      free.sort { (firsts[$0], $0) < (firsts[$1], $1) }
      var given = kept
      for agent in free {
        let isSecond = given.contains { !$0.isSecond }
        if !isSecond { firsts[agent] += 1 }
        given.append(Given(reference: demand.reference, auditor: auditors[agent].id, isSecond: isSecond))
      }
      audits += given.sorted { !$0.isSecond && $1.isSecond }
    }
    return audits
  }
}
