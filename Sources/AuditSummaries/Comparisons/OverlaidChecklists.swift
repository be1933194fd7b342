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

  private var later: [String: String] = [:]

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
  }

  /// What the later side calls a checklist; its own name where it is no other's.
  public func callAsFunction(_ checklist: String) -> String { later[checklist] ?? checklist }
}
