import AuditDocuments
import AuditPlanning

extension AuditorListReading {
  /// Says whom earlier lists write otherwise: the same words are the same person, who keeps the identifier.
  mutating func sayWhoIsWrittenOtherwise() {
    guard let first = otherwise.first else { return }
    let them = otherwise.map { "\($0.id) in row \($0.row)" }
    doubts.append(
      sheet.problem(
        "an earlier list writes the \(them.count == 1 ? "name of this auditor" : "names of these auditors") otherwise, and "
          + "\(them.count == 1 ? "the identifier stays" : "their identifiers stay"): \(Self.few(them))",
        row: first.row,
        column: header.columns[.auditor],
        hint:
          "The same words in another order, with other accents, titles or brackets, are the same person. If it is somebody else, "
          + "write what tells them apart, such as a second first name, and not in brackets.",
        severity: .warning
      )
    )
  }

  /// Names auditors who may be one person, and keeps each of them from what the other may not read until it is said.
  ///
  /// Whoever stands in the list has the ties of both; of whom an earlier list alone names, nothing but that name is known here.
  mutating func tieLikely() {
    let here = entries.map(\.called)
    let ids = Set(entries.map(\.planned.id))
    let gone = (identifiers?.earlier ?? [:]).filter { !ids.contains($0.key) }.sorted { $0.key < $1.key }
    // Of three who are like one another, the first may be the second or the third, and these two stay two.
    let before = entries.map(\.planned)
    for (first, second) in LikelyAuditors(here + gone.map(\.value)).pairs where first < here.count {
      guard second >= here.count else {
        for (place, other) in [(first, second), (second, first)] {
          entries[place].planned.workers.formUnion(before[other].workers)
          entries[place].planned.teams.formUnion(before[other].teams)
          entries[place].mayBe.insert(before[other].id)
        }
        sayLikely(second, before[first].id, row: places[first])
        continue
      }
      let (id, name) = gone[second - here.count]
      entries[first].mayBe.insert(id)
      guard made.contains(before[first].id) else { continue }
      entries[first].planned.workers.formUnion(workers(name, ""))
      sayLikely(first, id, row: nil)
    }
    // Before names were held against each other so, one person could get two identifiers.
    for (place, name) in here.enumerated() {
      guard let words = PersonName(name) else { continue }
      entries[place].mayBe.formUnion(gone.filter { PersonName($0.value) == words }.map(\.key))
    }
  }

  /// That a row may be of somebody of another row, or of an earlier list.
  private mutating func sayLikely(_ place: Int, _ id: String, row other: Int?) {
    let own = entries[place].planned.id
    let whom = other.map { "whom row \($0) names" } ?? "whom an earlier list names"
    let alike = other == nil ? "write \(id) in place of this name" : "write the name the same in both rows"
    doubts.append(
      sheet.problem(
        "\(own) may be \(id), \(whom) in other words",
        row: places[place],
        column: header.columns[.auditor],
        hint:
          "By an initial, a short form, a login or a part of the name. Until you say which it is, neither is given what the other "
          + "stepped back from or is known to be tied to. If it is one person, \(alike); if they are two, write both names in full.",
        severity: .warning
      )
    )
  }

  private static func few(_ all: [String]) -> String {
    all.prefix(12).joined(separator: "; ") + (all.count > 12 ? "; and \(all.count - 12) more" : "")
  }
}
