import AuditPlanning

/// The spelling under which each team, service or part stands first in a list, and by which every row of it goes.
struct FirstSpellings {
  private var known: [TeamName: String] = [:]

  /// How a name is spelled where the list has it first.
  mutating func spelling(of name: TeamName) -> String {
    let spelling = known[name] ?? name.shown
    known[name] = spelling
    return spelling
  }
}
