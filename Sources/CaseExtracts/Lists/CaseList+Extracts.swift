import AuditDocuments
import AuditPlanning
import AuditRules

extension CaseList {
  /// Makes a list of whole extracts.
  ///
  /// Each child's case file is a row, with what it says of team, service, worker and whoever is tied to it.
  ///
  /// - Parameters:
  ///   - file: the source as it is shown to the reader.
  ///   - heading: what the frame is divided by, `Service` or `Team`; nil for one part.
  ///   - scope: which of the cases the round looks at.
  ///   - read: hands on the case files, their identifiers replaced with the key, and says what was wrong.
  /// - Throws: what is wrong with the source, and a part that extracts do not have.
  public init(
    extractsOf file: String,
    stratum heading: String? = nil,
    scope: ListScope = ListScope(),
    _ read: (_ take: (MaskedCase) -> Void) throws -> ExtractReading
  ) throws(Problems) {
    let part = try heading.map { typed throws(Problems) in try Self.part(typed, file) }
    var parts: [String: (CaseFile) -> String] = [:]
    for (typed, _) in scope.headings { parts[typed] = try Self.part(typed, file) }
    var met: Set<String> = []
    var (entries, places, people) = ([Entry](), [String: Int](), ListedPeople())
    var ended: [WorkEnded: Int] = [:]
    var unclosed = 0
    let reading: ExtractReading
    do {
      reading = try read { masked in
        let caseFile = masked.caseFile
        for (pseudonym, name) in masked.numbers where Pseudonym.isWorker(pseudonym) {
          people.add(name, pseudonym, at: caseFile.reference)
        }
        let number = masked.numbers[caseFile.reference] ?? ""
        guard let place = places[caseFile.reference] else {
          places[caseFile.reference] = entries.count
          let row = entries.count + 1
          var entry = Entry(of: caseFile, number: number, stratum: part.map { $0(caseFile) }, row: row)
          func value(_ heading: String) -> String { parts[heading]?(caseFile) ?? "" }
          scope.note(value, in: &met)
          entry.planned.isOutOfScope = scope.leavesOut(value)
          entries.append(entry)
          if let why = caseFile.workEnded { ended[why, default: 0] += 1 }
          if caseFile.mayBeClosed { unclosed += 1 }
          return
        }
        entries[place].planned.ties.formUnion(caseFile.ties)
        if entries[place].number.isEmpty { entries[place].number = number }
      }
    } catch let problems as Problems {
      throw problems
    } catch {
      let what = "the source cannot be read to its end"
      throw Problems([Problem(what, file: file, hint: "Read it with caseaudit check.")])
    }
    let errors = reading.problems.all.filter { $0.severity == .error } + scope.unmet(among: met, file: file)
    guard errors.isEmpty else { throw Problems(errors) }
    guard !entries.isEmpty else {
      throw Problems([
        Problem("the source has no case", file: file, hint: "Look with caseaudit check whether it is the right file.")
      ])
    }
    self.init(
      entries: entries,
      doubts: Self.lacking(entries, file),
      people: people,
      readings: Self.readings(entries, ended, unclosed: unclosed),
      scope: scope
    )
  }

  /// What divides the frame, of what every case file has.
  private static func part(_ heading: String, _ file: String) throws(Problems) -> (CaseFile) -> String {
    func named(_ text: String) -> String { text.isEmpty ? "not recorded" : text }
    switch ListHeader<CaseColumn>.key(heading) {
    case "service": return { named($0.service) }
    case "team": return { named($0.team) }
    default:
      throw Problems([
        Problem(
          "a list that is made of extracts has no column \(Problem.quote(heading))",
          file: file,
          hint: "Divide it by Service or by Team, or give a list with that column."
        )
      ])
    }
  }

  /// What the source says of no case that is open, so that nobody is kept from any by it.
  private static func lacking(_ entries: [Entry], _ file: String) -> [Problem] {
    let open = entries.filter { !$0.planned.isClosed && $0.planned.closed == nil }
    var lacking: [String] = []
    if open.allSatisfy(\.team.isEmpty) { lacking.append("the team") }
    if open.allSatisfy({ $0.planned.ties.people.isEmpty }) { lacking.append("a worker, manager or chair") }
    guard !lacking.isEmpty, !open.isEmpty else { return [] }
    return [
      Problem(
        "the source says \(lacking.joined(separator: " and ")) of none of its \(open.count) open cases",
        file: file,
        hint:
          "No auditor is kept from a case by that. Where it matters who audits, give a list that has these columns.",
        severity: .warning
      )
    ]
  }

  private static func readings(_ entries: [Entry], _ ended: [WorkEnded: Int], unclosed: Int) -> [String] {
    let closed = ended.values.reduce(0, +)
    let why = WorkEnded.allCases.compactMap { why in ended[why].map { "of \($0) \(why.rawValue)" } }
    return [
      "The list was made of \(entries.count) case \(entries.count == 1 ? "file" : "files") of extracts"
        + (closed == 0 ? "." : ", of \(closed) of which no work is open: \(why.joined(separator: ", ")).")
    ]
      + (unclosed == 0
        ? []
        : [
          "Of \(unclosed) of them every plan has ended, and the source does not say whether the case was closed: "
            + "\(unclosed == 1 ? "it counts" : "they count") as open. Where closed cases are not to be drawn, give a list that has the day "
            + "of closure."
        ])
  }
}

extension CaseList.Entry {
  fileprivate init(of caseFile: CaseFile, number: String, stratum: String?, row: Int) {
    var planned = FrameCase(reference: caseFile.reference, stratum: stratum, ties: caseFile.ties)
    planned.isClosed = caseFile.workEnded != nil
    self.init(
      planned: planned,
      number: number,
      team: caseFile.team,
      service: caseFile.service,
      worker: caseFile.holder,
      row: row
    )
  }
}

/// Why a case file is of no open work, in words that follow of how many.
private enum WorkEnded: String, CaseIterable {
  case referralsClosed = "every referral is closed"
  case plansEnded = "every plan has ended and nothing else is on the file"
  case contactsAlone = "nothing but contacts is on the file"
}

extension CaseFile {
  /// Whether every plan has ended, and the source cannot show that the case was closed, as Annex A cannot: it counts as open by that.
  fileprivate var mayBeClosed: Bool {
    guard let plans = plans.value, !plans.isEmpty, plans.allSatisfy({ $0.ended.value != nil }), workEnded == nil,
      service.isEmpty
    else { return false }
    return (referrals.value ?? []).allSatisfy { !$0.closed.isSeen }
  }

  /// Why no work with the child is open, as far as the file says; nil where some may be.
  ///
  /// A service holds the case, an episode or a plan has no end, or something of the work is there and nothing says that it ended. A
  /// contact that led to nothing is no work.
  fileprivate var workEnded: WorkEnded? {
    if !service.isEmpty { return nil }
    let plans = plans.value ?? []
    if plans.contains(where: { $0.ended.value == nil }) { return nil }
    let referrals = referrals.value ?? []
    if !referrals.isEmpty { return referrals.contains { $0.closed.value == nil } ? nil : .referralsClosed }
    let hasWork =
      !(assessments.value ?? []).isEmpty || !(section47Enquiries.value ?? []).isEmpty || !(visits.value ?? []).isEmpty
      || !(placements.value ?? []).isEmpty || !(workers.value ?? []).isEmpty || !(reviews.value ?? []).isEmpty
      || !(caseNotes.value ?? []).isEmpty || !(supervisions.value ?? []).isEmpty || !(conferences.value ?? []).isEmpty
    if hasWork || !contacts.isSeen && plans.isEmpty { return nil }
    return plans.isEmpty ? .contactsAlone : .plansEnded
  }
}
