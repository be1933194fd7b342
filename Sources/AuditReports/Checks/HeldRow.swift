import AuditPages

/// One row of a list that is worked through by those who hold the cases.
protocol HeldRow {
  /// The team that holds the case; empty where the extract does not say.
  var team: String { get }
  /// The worker to ask; empty where the extract does not say.
  var worker: String { get }
}

extension FindingRow: HeldRow {}
extension DoubtRow: HeldRow {}

extension Array where Element: HeldRow {
  /// A section of a page for each team, by its name.
  func sections(_ table: ([Element]) -> Table) -> [PageSection] {
    let teams = Dictionary(grouping: self, by: \.team)
    return teams.keys.sorted().enumerated().map { index, team in
      PageSection(
        id: "team-\(index + 1)",
        title: team.isEmpty ? "No team on the extract" : team,
        blocks: [.table(table(teams[team] ?? []))]
      )
    }
  }

  /// The rows of a table, in their order, with a line before those of each worker.
  func byWorker(_ cells: (Element) -> [String]) -> [Table.Row] {
    var all: [Table.Row] = []
    var worker: String?
    for row in self {
      if row.worker != worker {
        worker = row.worker
        all.append(.group(row.worker.isEmpty ? "No worker on the extract" : row.worker))
      }
      all.append(.cells(cells(row)))
    }
    return all
  }
}
