import AuditDocuments
import AuditRules

extension AuditIndex {
  /// Tells how far the rounds of a selection have come, by team and relation of the auditor, in their order.
  ///
  /// A round asked for is taken; of a period, the rounds that lie inside it. `today` says what is overdue.
  public func progress(
    for selection: Selection,
    rounds: [Round],
    today: Day?
  ) throws(Problems) -> [ProgressRow] {
    var all: [ProgressRow] = []
    for round in SelectionScope(selection, rounds: rounds).whole.values.sorted(by: { $0.id < $1.id }) {
      let isOverdue = if let due = round.due, let today { due < today } else { false }
      var rows: [Group: ProgressRow] = [:]
      for status in try statusRows(round) {
        let group = Group(team: status.team, relation: status.relation)
        let fresh = ProgressRow(round: round.id, team: status.team, relation: status.relation)
        rows[group, default: fresh].add(status, isOverdue: isOverdue)
      }
      all += rows.sorted { $0.key < $1.key }.map(\.value)
    }
    return all
  }

  private struct Group: Hashable, Comparable {
    var team: String
    var relation: Auditor.Relation?

    static func < (left: Group, right: Group) -> Bool {
      (left.team, left.relation?.rawValue ?? "") < (right.team, right.relation?.rawValue ?? "")
    }
  }
}
