import AuditRules

/// Which checklist of an earlier side is which of a later one, where a council laid its changes over a base in between, or took
/// them away again.
///
/// It is found by content: a checklist that only the earlier side asks and one that only the later side asks are one where at
/// least half of the questions of the shorter have the same identifier and fingerprint in both.
public struct OverlaidChecklists: Sendable {
  private struct Question: Hashable {
    var item: String
    var hash: String
  }

  private struct Place: Hashable {
    var checklist: String
    var question: Question
  }

  private var later: [String: String] = [:]
  /// The checklist under which a question is counted that several checklists of a side ask alike.
  private var homes: [Place: String] = [:]
  /// For each checklist, under its later name, those that ask at least half of the shorter in the same words: its base, or what is laid
  /// over it.
  private var kin: [String: [String]] = [:]

  /// Finds them in what either side asks.
  public init(first: some Sequence<ItemKey>, second: some Sequence<ItemKey>) {
    func questions(_ keys: some Sequence<ItemKey>) -> [String: Set<Question>] {
      keys.reduce(into: [:]) { $0[$1.checklist, default: []].insert(Question(item: $1.item, hash: $1.hash)) }
    }
    let (before, after) = (questions(first), questions(second))
    var found: [(first: String, second: String, alike: Int)] = []
    for (one, asked) in before where after[one] == nil {
      for (other, questions) in after where before[other] == nil {
        let alike = asked.intersection(questions).count
        if alike > 0, alike * 2 >= min(asked.count, questions.count) { found.append((one, other, alike)) }
      }
    }
    var taken: Set<String> = []
    for pair in found.sorted(by: { (-$0.alike, $0.first, $0.second) < (-$1.alike, $1.first, $1.second) })
    where later[pair.first] == nil && taken.insert(pair.second).inserted {
      later[pair.first] = pair.second
    }
    (homes, kin) = Self.homes(before, after, later)
  }

  /// A base and what is laid over it may both be asked on both sides: a question that they ask alike is one question, counted under
  /// the first of those that the later side asks.
  private static func homes(
    _ before: [String: Set<Question>],
    _ after: [String: Set<Question>],
    _ later: [String: String]
  ) -> (homes: [Place: String], kin: [String: [String]]) {
    var asked = after
    for (checklist, questions) in before { asked[later[checklist] ?? checklist, default: []].formUnion(questions) }
    let order = asked.keys.sorted { (after[$0] == nil ? 1 : 0, $0) < (after[$1] == nil ? 1 : 0, $1) }
    var homes: [Place: String] = [:]
    var kin: [String: [String]] = [:]
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...] {
        guard let first = asked[one], let second = asked[other] else { continue }
        let alike = first.intersection(second)
        // One question alone may be another checklist's as well.
        guard alike.count > 1, alike.count * 2 >= min(first.count, second.count) else { continue }
        kin[one, default: []].append(other)
        kin[other, default: []].append(one)
        for question in alike where homes[Place(checklist: other, question: question)] == nil {
          homes[Place(checklist: other, question: question)] = one
        }
      }
    }
    return (homes, kin)
  }

  /// The base of a checklist, or what is laid over it, under the names that the later side has for them.
  public func kin(of checklist: String) -> [String] { kin[checklist] ?? [] }

  /// What the later side calls a checklist; its own name where it is no other's.
  public func callAsFunction(_ checklist: String) -> String { later[checklist] ?? checklist }

  /// The checklist under which a question is counted on both sides.
  public func home(of key: ItemKey) -> String {
    let checklist = self(key.checklist)
    return homes[Place(checklist: checklist, question: Question(item: key.item, hash: key.hash))] ?? checklist
  }
}
