/// Units of work shared out over agents as evenly as what each may take allows, or in proportion to the time that each has; a unit
/// can be shared out more than once, each time to another agent.
struct SemiMatching {
  /// What became of a unit.
  enum Placing: Equatable {
    /// An agent took it.
    case placed
    /// Nobody whom it could reach has room.
    case full
  }

  private let may: [[Int]]
  private let most: [Int?]
  private let time: [Int]
  /// For each agent the first who is the same person.
  private let people: [Int]
  /// Whether an agent is one person with another.
  private let isDoubled: [Bool]
  /// The units that are shared out more than once.
  private let isTwice: Set<Int>
  private var taken: [[Int]]
  private var holders: [[Int]]
  private var isFixed: [Int: Set<Int>] = [:]
  /// For each two agents, how many units of the first the second could take over.
  private var movable: [[Int]]

  /// - Parameters:
  ///   - may: for each unit, the agents that may take it, in ascending order.
  ///   - most: for each agent, how many units it can take; nil without a bound.
  ///   - time: for each agent, how much time it has beside the others; nil where all have as much.
  ///   - people: for each agent the first who is the same person, so that no two of them hold one unit; nil where each is another.
  ///   - isTwice: the units that are shared out more than once.
  init(
    may: [[Int]],
    most: [Int?],
    time: [Int]? = nil,
    people: [Int]? = nil,
    isTwice: Set<Int> = []
  ) {
    self.may = may
    self.most = most
    self.time = time?.map { max(1, $0) } ?? most.map { _ in 1 }
    let people = people ?? Array(most.indices)
    self.people = people
    isDoubled = people.map { person in people.count { $0 == person } > 1 }
    self.isTwice = isTwice
    taken = Array(repeating: [], count: most.count)
    holders = Array(repeating: [], count: may.count)
    movable = Array(repeating: Array(repeating: 0, count: most.count), count: most.count)
  }

  /// The agents that hold a unit, in ascending order.
  func agents(of unit: Int) -> [Int] { holders[unit].sorted() }

  /// Lets an agent hold a unit for good, whatever it may take.
  mutating func fix(_ unit: Int, at agent: Int) {
    guard !holders[unit].contains(agent) else { return }
    isFixed[unit, default: []].insert(agent)
    give(unit, to: agent)
  }

  /// Gives a unit to one more agent: the one with the fewest units for its time that can be reached by handing units on.
  mutating func place(_ unit: Int) -> Placing {
    let (reached, giver) = reach(from: takers(of: unit))
    var best: Int?
    for agent in reached where hasRoom(agent) && (best.map { isLessBurdened(agent, than: $0) } ?? true) {
      best = agent
    }
    guard var agent = best else { return .full }
    while let from = giver[agent] {
      // There is such a unit: the count of them was above zero, and a path visits an agent once, so none of them moved since.
      if let moved = taken[from].first(where: { canMove($0, from: from, to: agent) }) {
        take(moved, from: from)
        give(moved, to: agent)
      }
      agent = from
    }
    give(unit, to: agent)
    return .placed
  }

  /// All whom a unit could reach by handing units on, in ascending order: while none has room, one more for any one would do.
  func reachable(by unit: Int) -> [Int] { reach(from: takers(of: unit)).reached.sorted() }

  /// Whether an agent could take one more unit, by handing another on if need be.
  func canTakeOneMore(_ agent: Int) -> Bool { reach(from: [agent]).reached.contains(where: hasRoom) }

  private func takers(of unit: Int) -> [Int] {
    may[unit].filter { agent in !holders[unit].contains { people[$0] == people[agent] } }
  }

  /// All whom units can be handed on to, nearest first, and from whom each would get one.
  private func reach(from first: [Int]) -> (reached: [Int], giver: [Int?]) {
    var queue = first
    var isReached = most.indices.map { first.contains($0) }
    var giver = [Int?](repeating: nil, count: most.count)
    var next = 0
    while next < queue.count {
      let agent = queue[next]
      next += 1
      for other in most.indices where movable[agent][other] > 0 && !isReached[other] {
        isReached[other] = true
        giver[other] = agent
        queue.append(other)
      }
    }
    return (queue, giver)
  }

  /// Whether one more unit adds less to the sum of squared numbers, each divided by the time, at one agent than at another.
  ///
  /// With as much time that is the one with fewer units; with half the time it is the one with half as many, rounded as seats are
  /// that are shared out over parties by Sainte-Laguë.
  private func isLessBurdened(_ agent: Int, than other: Int) -> Bool {
    (2 * taken[agent].count + 1) * time[other] < (2 * taken[other].count + 1) * time[agent]
  }

  private func hasRoom(_ agent: Int) -> Bool { most[agent].map { taken[agent].count < $0 } ?? true }

  private func canMove(_ unit: Int, from giver: Int, to agent: Int) -> Bool {
    canTakeOver(unit, agent) && !(isFixed[unit]?.contains(giver) ?? false)
  }

  /// Whether an agent may be handed a unit; where it is shared out twice, none who is one person with another, so that whatever
  /// else is handed on meanwhile the two never hold it both.
  private func canTakeOver(_ unit: Int, _ agent: Int) -> Bool {
    may[unit].contains(agent) && !holders[unit].contains(agent) && !(isTwice.contains(unit) && isDoubled[agent])
  }

  private mutating func give(_ unit: Int, to agent: Int) {
    recount(unit, by: -1)
    taken[agent].append(unit)
    holders[unit].append(agent)
    recount(unit, by: 1)
  }

  private mutating func take(_ unit: Int, from agent: Int) {
    recount(unit, by: -1)
    taken[agent].removeAll { $0 == unit }
    holders[unit].removeAll { $0 == agent }
    recount(unit, by: 1)
  }

  private mutating func recount(_ unit: Int, by change: Int) {
    for giver in holders[unit] where !(isFixed[unit]?.contains(giver) ?? false) {
      for agent in may[unit] where canTakeOver(unit, agent) { movable[giver][agent] += change }
    }
  }
}
