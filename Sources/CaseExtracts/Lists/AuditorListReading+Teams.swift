import AuditDocuments
import AuditPlanning

extension AuditorListReading {
  /// The teams of an auditor: parted by semicolons or lines, and by other marks where a team that holds cases is told so.
  func teams(in row: Sheet.Row) -> [TeamName] {
    guard let column = header.columns[.team] else { return [] }
    return row[column].split { $0 == ";" || $0.isNewline }.map(String.init).filter { !ListedValue.isNone($0) }
      .flatMap { text -> [TeamName] in
        guard let whole = TeamName(text) else { return [] }
        let pieces = text.split { "/,+|".contains($0) }.compactMap { TeamName(String($0)) }
        return teams.contains(whole) || teams.isDisjoint(with: pieces) ? [whole] : pieces
      }
  }

  /// Says of a team that holds no case for which it is taken, or what it may be: one that is written almost like one that does would
  /// keep the auditor from nothing.
  mutating func sayWhatTeamIsMeant(_ team: TeamName, in row: Sheet.Row) {
    guard !teams.contains(team) else { return }
    let alike = team.likely(among: teams)
    guard alike.isEmpty else {
      let them = alike.map { Problem.quote($0.shown) }.joined(separator: ", ")
      doubts.append(
        sheet.problem(
          "no case is held by the team that the auditor has, and it is taken for \(them)",
          row: row.number,
          column: header.columns[.team],
          hint:
            "The auditor is kept from those cases. Write the team as the list of cases does, or, if it is another, so that nobody "
            + "can take one for the other.",
          severity: .warning
        )
      )
      return
    }
    guard let close = closest(to: team.shown, in: teams.map(\.shown).sorted()) else { return }
    doubts.append(
      sheet.problem(
        "no case is held by the team that the auditor has",
        row: row.number,
        column: header.columns[.team],
        hint: "If it is \(Problem.quote(close)), write it so: the auditor is kept from the cases of that team then.",
        severity: .warning
      )
    )
  }
}
