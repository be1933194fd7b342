import AuditDocuments
import AuditPlanning

extension CaseListReading {
  /// Everyone whom the row ties to the case, and the teams that held it.
  mutating func ties(in row: Sheet.Row) -> CaseTies {
    var ties = CaseTies()
    for column in [CaseColumn.team, .previousTeam] {
      for team in all(column, in: row).compactMap(TeamName.init) { ties.add(team: teams.spelling(of: team)) }
    }
    for (column, kind) in [
      (CaseColumn.worker, CaseTies.Kind.worked), (.previousWorker, .worked), (.manager, .oversaw), (.chair, .chaired),
    ] {
      for (place, person) in whom(column, in: row) {
        // Two people may have become one.
        if let fault = PersonName.damage(of: person) {
          damagedPeople[column, default: (fault, [])].rows.append(row.number)
          continue
        }
        let pseudonym = key.workerReference(for: person)
        people.add(person, pseudonym, at: "\(Sheet.letters(place))\(row.number)")
        ties.add(pseudonym, kind)
      }
    }
    return ties
  }

  /// What all columns of one meaning name.
  private func all(_ column: CaseColumn, in row: Sheet.Row) -> [String] {
    each(column, in: row) + (header.others[column] ?? []).flatMap { Self.each(row[$0]) }
  }

  /// Whom all columns of one meaning name, with the column of each.
  func whom(_ column: CaseColumn, in row: Sheet.Row) -> [(place: Int, name: String)] {
    let places = (header.columns[column].map { [$0] } ?? []) + (header.others[column] ?? [])
    // A cell such as `n/a` names nobody in two parts.
    return places.flatMap { place in
      ListedValue.isNone(row[place])
        ? []
        : PersonName.each(of: row[place]).filter { !ListedValue.isNone($0) }
          .map { (place: place, name: PersonName.written($0)) }
    }
  }

  /// What a cell names: several are parted by semicolons or lines.
  func each(_ column: CaseColumn, in row: Sheet.Row) -> [String] {
    header.columns[column].map { Self.each(row[$0]) } ?? []
  }

  static func each(_ cell: String) -> [String] {
    cell.split { $0 == ";" || $0.isNewline }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !ListedValue.isNone($0) }
  }

  /// The pseudonym of whoever a row names, whose spelling is kept until all rows are read.
  mutating func worker(_ name: String, of team: String, in row: Sheet.Row) -> String {
    let worker = key.workerReference(for: name)
    let place = "\(team)\u{0}\(worker)"
    if workers[place] == nil {
      workers[place] = ListedWorkers.Spelling(team: team, name: name, worker: worker, row: row.number)
    }
    return worker
  }
}
