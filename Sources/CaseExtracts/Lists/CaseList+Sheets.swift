import AuditDocuments
import AuditPlanning

extension CaseList {
  /// Reads the list of several sheets that have the same headings, such as one for each team, as one list.
  ///
  /// A child on two of them is one case, tied to all that either names.
  ///
  /// - Throws: everything that cannot be read, of all sheets at once.
  public init(
    _ sheets: ListSheets,
    key: PseudonymKey,
    named: [CaseColumn: String] = [:],
    stratum heading: String? = nil,
    scope: ListScope = ListScope(),
    names: ColumnNames = .options
  ) throws(Problems) {
    var problems: [Problem] = []
    let lists = sheets.sheets.compactMap { sheet in
      problems.gathering { () throws(Problems) in
        try CaseList(sheet, key: key, named: named, stratum: heading, scope: scope, names: names)
      }
    }
    let met = lists.reduce(into: Set<String>()) { $0.formUnion($1.metOfScope) }
    if problems.isEmpty { problems = scope.unmet(among: met, file: sheets.sheets.first?.file ?? "", names: names) }
    guard problems.isEmpty, let first = lists.first else { throw Problems(problems) }
    guard lists.count > 1 else {
      self = first
      return
    }
    var (entries, places, strata, people) = ([Entry](), [String: Int](), FirstSpellings(), ListedPeople())
    var doubts = lists.flatMap(\.doubts)
    for (list, sheet) in zip(lists, sheets.sheets) {
      people.formUnion(list.people)
      for var entry in list.entries {
        if let name = entry.planned.stratum.flatMap(TeamName.init) { entry.planned.stratum = strata.spelling(of: name) }
        guard let place = places[entry.planned.reference] else {
          places[entry.planned.reference] = entries.count
          entries.append(entry)
          continue
        }
        entries[place].planned.ties.formUnion(entry.planned.ties)
        let audits = [entries[place].planned.lastAudited, entry.planned.lastAudited].compactMap(\.self)
        entries[place].planned.lastAudited = audits.max()
        doubts.append(
          sheet.problem(
            "the child stands on another sheet too",
            row: entry.row,
            hint:
              "It is one case of the frame, as the first of the sheets has it; who is named on either does not audit it.",
            severity: .warning
          )
        )
      }
    }
    self.init(
      entries: entries,
      doubts: doubts,
      read: first.read,
      unread: first.unread,
      people: people,
      statuses: StatusWord.together(lists.map(\.statuses)),
      readings: lists.reduce(into: [String]()) { all, list in
        all += list.readings.filter { !all.contains($0) }
      },
      peopleOfScope: lists.reduce(into: [:]) { all, list in all.merge(list.peopleOfScope) { first, _ in first } },
      scope: scope
    )
  }
}

extension StatusWord {
  /// The words of several lists, each once, with the cases of all.
  static func together(_ lists: [[StatusWord]]) -> [StatusWord] {
    lists.flatMap(\.self).reduce(into: []) { all, word in
      let same = { (other: StatusWord) in
        other.heading == word.heading && other.word == word.word && other.taken == word.taken
      }
      if let place = all.firstIndex(where: same) {
        all[place].cases += word.cases
      } else {
        all.append(word)
      }
    }
  }
}
