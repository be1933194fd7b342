import AuditRules

/// Days of what happened to a child that lie before the child was born, or was to be.
extension TableComplaints {
  /// Takes down each first day of a part that lies too early for the child's date of birth.
  ///
  /// An unborn child may be referred, assessed and planned for; nobody places it, and nobody knows of it longer than it takes to be born.
  mutating func addDaysBeforeBirth(of draft: TableCases.Draft) {
    guard case .content(.part(let child), _) = draft.whole["child"], let born = child.dayHeld("ageBand") else { return }
    for (list, entries) in draft.lists.sorted(by: { $0.key < $1.key }) where !Self.ofOthers.contains(list) {
      guard let key = CaseFile.dayKey(of: list) else { continue }
      let earliest = Self.ofTheBorn.contains(list) ? born : born.adding(days: -Day.longestBeforeBirth)
      for entry in entries {
        guard let day = entry.part.dayHeld(key), day < earliest else { continue }
        add(
          "lies before the child was born",
          entry.part.place.path,
          heading: "\(list).\(key)",
          row: Int(entry.part.place.line),
          hint: "One of the two dates must be wrong, or two children have one number. Both count as they stand."
        )
      }
    }
  }

  /// Takes down a date of birth that lies so long after the day of the extract that nobody could expect it.
  mutating func addLateBirth(of draft: TableCases.Draft, extracted: Day) {
    guard case .content(.part(let child), _) = draft.whole["child"], let born = child.dayHeld("ageBand"),
      born > extracted, !extracted.mayExpect(born)
    else { return }
    add(
      "lies so long after the day of the extract that nobody could expect it",
      child.place.path,
      heading: "child.ageBand",
      row: Int(child.place.line),
      hint: "The child has no age band. Mend the date of birth, or see whether --as-of is the day of the extract."
    )
  }

  /// What happens to a child who is born.
  private static let ofTheBorn: Set = ["placements", "missingEpisodes"]

  /// Whose days are not the child's.
  private static let ofOthers: Set = ["workers", "caseload"]
}

extension Day {
  /// A pregnancy, and the weeks by which a date of birth was expected later.
  fileprivate static let longestBeforeBirth = 300

  /// Whether somebody may expect on this day that a child is born on another.
  func mayExpect(_ born: Day) -> Bool { born <= adding(days: Self.longestBeforeBirth) }
}
