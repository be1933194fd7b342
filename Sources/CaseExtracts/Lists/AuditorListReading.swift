import AuditDocuments
import AuditPlanning
import AuditRules

/// The rows of a list of auditors while they are read.
struct AuditorListReading {
  let sheet: Sheet
  let header: ListHeader<AuditorColumn>
  let key: PseudonymKey
  let teams: Set<TeamName>
  let people: ListedPeople

  /// Nil where the list has identifiers.
  private(set) var identifiers: AuditorIdentifiers?
  var entries: [AuditorList.Entry] = []
  var doubts: [Problem] = []
  /// The rows that are of nobody.
  private(set) var leftOut: LeftOutRows
  private var errors: [Problem] = []
  /// Those whom neither a reference as a worker nor their name ties to any case.
  private var untied: [String] = []
  /// The reference as a worker of each of the entries; empty for none.
  private var references: [String] = []
  /// The row of each of the entries.
  private(set) var places: [Int] = []
  /// The identifiers that were made for names of this list.
  private(set) var made: Set<String> = []
  /// Whom an earlier list writes otherwise, with the row.
  private(set) var otherwise: [(id: String, row: Int)] = []
  private let days: ListedDays

  init(
    sheet: Sheet,
    header: ListHeader<AuditorColumn>,
    key: PseudonymKey,
    identifiers: AuditorIdentifiers?,
    teams: Set<TeamName>,
    people: ListedPeople
  ) {
    self.people = people
    self.sheet = sheet
    leftOut = LeftOutRows(of: sheet)
    self.header = header
    self.key = key
    self.identifiers = identifiers
    self.teams = teams
    let columns = [header.columns[.awayFrom], header.columns[.awayTo]].compactMap(\.self)
    days = ListedDays(sheet.rows.dropFirst(header.row + 1).flatMap { row in columns.map { row[$0] } })
    let problem = columns.first.flatMap {
      days.problem(in: sheet, row: sheet.rows[header.row].number, column: $0, heading: header.headings[$0])
    }
    if let problem, problem.severity == .error { errors.append(problem) } else if let problem { doubts.append(problem) }
  }

  mutating func read(_ row: Sheet.Row) {
    let written = PersonName.written(text(.auditor, in: row))
    // Whoever plans can say by the identifier which person is meant.
    let called = identifiers?.name(calledBy: written) ?? written
    guard !Self.isNobody(row, header) else {
      return leftOut.add(row, as: row.cells.contains(where: ListedValue.isSum) ? .sum : .nameless)
    }
    let teams = teams(in: row)
    let worker = PersonName.written(text(.worker, in: row))
    guard !isDamaged(called, .auditor, row), !isDamaged(worker, .worker, row) else { return }
    let away = leave(in: row)
    let most = most(in: row)
    let relation = relation(in: row)
    if let place = entries.firstIndex(where: { isSame($0.called, called) }) {
      return join(row, to: place, teams, away, most, worker, isWritten: called)
    }
    if teams.isEmpty {
      doubts.append(
        sheet.problem(
          "the auditor has no team",
          row: row.number,
          column: header.columns[.team],
          hint: "Nothing keeps this auditor from cases of their own team. Write the team.",
          severity: .warning
        )
      )
    }
    for team in teams { sayWhatTeamIsMeant(team, in: row) }
    let id = identifier(of: called, in: row)
    let reference = ListedValue.isNone(worker) ? "" : worker
    var entry = AuditorList.Entry(
      planned: PlannedAuditor(
        id: id,
        teams: Set(teams),
        workers: workers(called, reference),
        most: most,
        away: away.map { [$0] } ?? []
      ),
      team: teams.first?.shown ?? "",
      role: text(.role, in: row),
      relation: relation,
      called: called
    )
    entry.likely = likely(called, reference)
    entry.planned.workers.formUnion(entry.likely.pseudonyms)
    // What knows the person by the earlier spelling still does.
    if let earlier = identifiers?.earlier[id] { entry.planned.workers.formUnion(workers(earlier, "")) }
    let nearly = people.nearlyCalled(called).union(people.nearlyCalled(reference))
    entry.planned.workers.formUnion(nearly)
    if !nearly.isEmpty { doubts.append(nearlyCalled(row, reference.isEmpty ? .auditor : .worker)) }
    let isTied = !people.called(called).isEmpty || entry.likely.cells > 0 || !nearly.isEmpty
    if reference.isEmpty, !isTied, relation != .external { untied.append(id) }
    unite(&entry, reference, row)
    entries.append(entry)
    references.append(reference)
    places.append(row.number)
  }

  /// Whether two rows call one person: names in any order, with any titles, accents and brackets; identifiers as they stand.
  private func isSame(_ one: String, _ other: String) -> Bool {
    if one.lowercased() == other.lowercased() { return true }
    return identifiers != nil && PersonName(one).map { $0 == PersonName(other) } ?? false
  }

  private mutating func identifier(of called: String, in row: Sheet.Row) -> String {
    guard let (id, origin) = identifiers?.identifier(of: called) else { return called.lowercased() }
    switch origin {
    case .known: break
    case .new: made.insert(id)
    case .writtenOtherwise: otherwise.append((id, row.number))
    }
    return id
  }

  /// Makes one person of an auditor and another who has the same name in another order, or the same number but for zeros at its
  /// beginning, as auditor or as worker: to the plan they are two, and neither reads what the other does or is tied to.
  private mutating func unite(_ entry: inout AuditorList.Entry, _ reference: String, _ row: Sheet.Row) {
    let (name, worker) = (PersonName(entry.called), PersonName(reference))
    func isOfName(_ place: Int) -> Bool { PersonName(entries[place].called)?.isLike(name) ?? false }
    let other = entries.indices.first { isOfName($0) || PersonName(references[$0])?.isLike(worker) ?? false }
    guard let other else { return }
    let isOfName = isOfName(other)
    let how =
      !isOfName
      ? "both have the same number as a worker"
      : PersonName(entries[other].called) == name
        ? "the name is the same, written in another order"
        : "the number is the same but for zeros at its beginning"
    doubts.append(isTaken(for: other, how, row, isOfName ? .auditor : .worker))
    let same = entries.indices.filter { entries[$0].planned.isSamePerson(as: entries[other].planned) }
    for place in same {
      entry.planned.workers.formUnion(entries[place].planned.workers)
      entry.planned.teams.formUnion(entries[place].planned.teams)
    }
    for place in same {
      (entries[place].planned.workers, entries[place].planned.teams) = (entry.planned.workers, entry.planned.teams)
    }
  }

  /// Whom the list of cases may mean by the name or the reference, beside whom it calls so.
  private func likely(_ called: String, _ worker: String) -> ListedPeople.Likely {
    let certain = people.called(called).union(people.called(worker))
    var likely = people.likely(called)
    let other = people.likely(worker)
    if likely.cells == 0 || !other.pseudonyms.isSubset(of: likely.pseudonyms) {
      likely.pseudonyms.formUnion(other.pseudonyms)
      likely.cells += other.cells
      if likely.place.isEmpty { likely.place = other.place }
    }
    likely.pseudonyms.subtract(certain)
    return likely.pseudonyms.isEmpty ? ListedPeople.Likely() : likely
  }

  /// The pseudonyms by which the list of cases, and extracts that come later, may name an auditor.
  ///
  /// By the reference as a worker, and by the name, in either order.
  func workers(_ called: String, _ worker: String) -> Set<String> {
    let all = people.called(called).union(people.called(worker))
    // What no list names may stand in an extract that comes later; an identifier that the council made up does not.
    let written = (worker.isEmpty ? [] : [worker]) + (identifiers == nil ? [] : [called])
    let ways = written + written.compactMap(PersonName.turned)
    return all.union(ways.map(key.workerReference))
  }

  /// Takes down a number that a spreadsheet spoilt: two auditors may have become one, or one be tied to the cases of another.
  private mutating func isDamaged(_ text: String, _ column: AuditorColumn, _ row: Sheet.Row) -> Bool {
    guard let fault = PersonName.damage(of: text) else { return false }
    let place = header.columns[column]
    let heading = Problem.quote(place.map { header.headings[$0] } ?? "")
    errors.append(sheet.problem("\(heading) \(fault.inCell)", row: row.number, column: place, hint: fault.hint))
    return true
  }

  /// That the list of cases has somebody under almost the same number: it may be the auditor, so that those cases are kept away.
  private func nearlyCalled(_ row: Sheet.Row, _ column: AuditorColumn) -> Problem {
    sheet.problem(
      "the list of cases has a number that differs from this one by zeros at the beginning alone",
      row: row.number,
      column: header.columns[column],
      hint:
        "The auditor is kept from the cases of both. Write the number in both lists as the council's system has it.",
      severity: .warning
    )
  }

  /// Whether a row is of no auditor: none is named, or it is a total or a line about the list.
  ///
  /// Somebody may be called Page or Sum; whoever has a team is somebody.
  static func isNobody(_ row: Sheet.Row, _ header: ListHeader<AuditorColumn>) -> Bool {
    func cell(_ column: AuditorColumn) -> String { header.columns[column].map { row[$0] } ?? "" }
    let called = cell(.auditor)
    if ListedValue.isNone(called) || ListedValue.isTotal(called) { return true }
    return ListedValue.isFoot(called) && ListedValue.isNone(cell(.team))
  }

  mutating func finish() throws(Problems) {
    guard errors.isEmpty else { throw Problems(errors) }
    sayWhoIsWrittenOtherwise()
    tieLikely()
    let likely = entries.filter { $0.likely.cells > 0 }.map { entry in
      let cells = entry.likely.cells == 1 ? "in" : "in \(entry.likely.cells) cells, the first"
      return "\(entry.planned.id) \(cells) \(entry.likely.place)"
    }
    if !likely.isEmpty {
      let them =
        likely.prefix(12).joined(separator: "; ") + (likely.count > 12 ? "; and \(likely.count - 12) more" : "")
      doubts.append(
        sheet.problem(
          "the list of cases may name \(likely.count == 1 ? "this auditor" : "these auditors") in other words: \(them)",
          row: sheet.rows[header.row].number,
          column: header.columns[.worker] ?? header.columns[.auditor],
          hint:
            "By an initial, a login, or a part of the name. They are kept from these cases; where it is somebody else, write that name "
            + "in full in the list of cases.",
          severity: .warning
        )
      )
    }
    if !people.isEmpty, !untied.isEmpty {
      let who = untied.prefix(12).joined(separator: ", ") + (untied.count > 12 ? " and \(untied.count - 12) more" : "")
      doubts.append(
        sheet.problem(
          "nothing ties \(untied.count == 1 ? "this auditor" : "these auditors") to a case as a person: \(who)",
          row: sheet.rows[header.row].number,
          column: header.columns[.worker] ?? header.columns[.auditor],
          hint:
            "The list of cases names nobody so as worker, manager or chair. Whoever stands there under another name or number "
            + "could be given a case of their own: write that name or number into a column headed Worker ref.",
          severity: .warning
        )
      )
    }
    guard !entries.isEmpty else {
      throw Problems([Problem("the list has no auditor", file: sheet.file, hint: "Add a row for each auditor.")])
    }
  }

  /// An auditor who stands in the list again: one person, of all the teams, away in all the times, with the smallest of the bounds.
  private mutating func join(
    _ row: Sheet.Row,
    to place: Int,
    _ teams: [TeamName],
    _ away: ClosedRange<Day>?,
    _ most: Int?,
    _ worker: String,
    isWritten called: String
  ) {
    let first = entries[place].planned
    if called.lowercased() != entries[place].called.lowercased() {
      doubts.append(
        sheet.problem(
          "the auditor is taken for the one whose identifier is \(first.id), of row \(places[place]): the name is the same, written "
            + "otherwise",
          row: row.number,
          column: header.columns[.auditor],
          hint:
            "It is one auditor, kept from whatever either row is tied to. If they are two, write what tells them apart, such as a "
            + "second first name, and not in brackets.",
          severity: .warning
        )
      )
      let before = entries[place].likely.pseudonyms
      let other = likely(called, "")
      entries[place].likely.pseudonyms.formUnion(other.pseudonyms)
      if !other.pseudonyms.isSubset(of: before) { entries[place].likely.cells += other.cells }
      if entries[place].likely.place.isEmpty { entries[place].likely.place = other.place }
      entries[place].planned.workers.formUnion(workers(called, "").union(other.pseudonyms))
    }
    let reference = ListedValue.isNone(worker) ? "" : worker
    let isOfOtherTeam = !Set(teams).isSubset(of: first.teams)
    let isBoundOtherwise = most != nil && most != first.most
    let isOtherWorker = !reference.isEmpty && reference != references[place]
    let others = [(isOfOtherTeam, "team"), (isBoundOtherwise, "bound"), (isOtherWorker, "number as a worker")]
      .filter(\.0).map { "another \($0.1)" }
    if !others.isEmpty {
      let kept = [
        (isOfOtherTeam, "kept from the cases of all these teams"),
        (isOtherWorker, "kept from the cases of both workers"),
        (isBoundOtherwise, "with \([first.most, most].compactMap(\.self).min() ?? 0) at most"),
      ].filter(\.0).map(\.1)
      doubts.append(
        sheet.problem(
          "the auditor stands here again, with \(others.joined(separator: " and "))",
          row: row.number,
          column: header.columns[.auditor],
          hint: "One auditor, \(kept.joined(separator: ", ")).",
          severity: .warning
        )
      )
    }
    for team in teams where !first.teams.contains(team) { sayWhatTeamIsMeant(team, in: row) }
    entries[place].planned.teams.formUnion(teams)
    entries[place].planned.most = [first.most, most].compactMap(\.self).min()
    if isOtherWorker {
      entries[place].planned.workers.formUnion(workers(entries[place].called, reference))
      if references[place].isEmpty { references[place] = reference }
    }
    if let away { entries[place].planned.away.append(away) }
    // Whoever was one person with this auditor stays so, and so does whoever has the number of this row.
    let number = PersonName(reference)
    let numbered = entries.indices.filter { $0 != place && PersonName(references[$0])?.isLike(number) ?? false }
    if let other = numbered.first(where: { !entries[$0].planned.isSamePerson(as: first) }) {
      doubts.append(isTaken(for: other, "both have the same number as a worker", row, .worker))
    }
    share(entries.indices.filter { entries[$0].planned.isSamePerson(as: first) } + numbered)
  }

  /// Lets each of some entries have the ties of all: to the plan they are one person.
  private mutating func share(_ places: [Int]) {
    let workers = places.reduce(into: Set<String>()) { $0.formUnion(entries[$1].planned.workers) }
    let teams = places.reduce(into: Set<TeamName>()) { $0.formUnion(entries[$1].planned.teams) }
    for place in places { (entries[place].planned.workers, entries[place].planned.teams) = (workers, teams) }
  }

  /// That a row is taken for another auditor, and why.
  private func isTaken(for other: Int, _ how: String, _ row: Sheet.Row, _ column: AuditorColumn) -> Problem {
    sheet.problem(
      "the auditor is taken for the one whose identifier is \(entries[other].planned.id): \(how)",
      row: row.number,
      column: header.columns[column],
      hint:
        "The two are never given one case, and neither is given a case that the other may not read. If it is one person, write "
        + "the name once; if they are two, \(column == .auditor ? "write what tells them apart" : "mend the number").",
      severity: .warning
    )
  }

  private func text(_ column: AuditorColumn, in row: Sheet.Row) -> String {
    header.columns[column].map { row[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
  }

  private mutating func most(in row: Sheet.Row) -> Int? {
    let text = text(.most, in: row)
    guard !ListedValue.isNone(text) else { return nil }
    let words = text.lowercased().split(separator: " ")
    let isCount =
      words.count == 1 || words.count == 2 && ["audit", "audits", "file", "files", "cases"].contains(words[1])
    if isCount, let most = words.first.flatMap({ Int($0) }), (0...10_000).contains(most) { return most }
    errors.append(
      sheet.problem(
        "the number of audits cannot be read",
        row: row.number,
        column: header.columns[.most],
        hint: "Write a whole number such as 4, or leave the cell empty for no bound."
      )
    )
    return nil
  }

  private mutating func relation(in row: Sheet.Row) -> AuditorRelation? {
    let text = text(.relation, in: row)
    guard !ListedValue.isNone(text) else { return nil }
    if let relation = AuditorRelation(written: text) { return relation }
    errors.append(
      sheet.problem(
        "the relation of the auditor cannot be read",
        row: row.number,
        column: header.columns[.relation],
        hint: "Write peer, independent, external or own team, or leave the cell empty for what the teams say."
      )
    )
    return nil
  }

  private mutating func leave(in row: Sheet.Row) -> ClosedRange<Day>? {
    let texts = (text(.awayFrom, in: row), text(.awayTo, in: row))
    guard !ListedValue.isNone(texts.0) || !ListedValue.isNone(texts.1) else { return nil }
    if let from = days.day(texts.0), let to = days.day(texts.1), from <= to { return from...to }
    if days.isMixed { return nil }
    errors.append(
      sheet.problem(
        "the days away cannot be read",
        row: row.number,
        column: header.columns[.awayFrom] ?? header.columns[.awayTo],
        hint: "Write the first and the last day as 30/09/2026, the first not after the last, or leave both empty."
      )
    )
    return nil
  }
}
