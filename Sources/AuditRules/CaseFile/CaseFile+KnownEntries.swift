/// Entries of a case file that only an older source has, by their lists and first days.
typealias EntryDays = [String: Set<Day>]

extension CaseFile {
  /// The entries that are known to a day before another alone, by that day, among those that some facts are of.
  ///
  /// - Parameters:
  ///   - patterns: the facts, as rules name what they need.
  ///   - day: the day as on which the others are judged.
  /// - Returns: the entries.
  func entriesKnownEarlier(of patterns: [String], than day: Day) -> [Day: EntryDays] {
    var found: [Day: EntryDays] = [:]
    for span in known.value ?? [] {
      guard let began = span.began.value, let list = span.list.value, let last = span.to.value, last < day,
        patterns.contains(where: { Self.list(of: $0) == list })
      else { continue }
      found[last, default: [:]][list, default: []].insert(began)
    }
    return found
  }

  /// The case as it stood on a day before that of the extract: what began later was not there yet, and a list that no source had then was
  /// not seen.
  func standing(on day: Day) -> CaseFile {
    var file = self
    file.extracted = .value(day, extracted.place ?? .unknown)
    // How old the child is stays said of its own day.
    if let said = extracted.value, child.value?.ageBand.value != nil, stateDay("child.ageBand") == nil {
      file.known = .value(
        (known.value ?? []) + [KnownSpan(list: "child.ageBand", to: .value(said, .unknown))],
        known.place ?? .unknown
      )
    }
    file.workers.leaveOut { $0.from.isAfter(day) }
    file.referrals.leaveOut { $0.received.isAfter(day) }
    file.assessments.leaveOut { $0.started.isAfter(day) }
    file.section47Enquiries.leaveOut { $0.started.isAfter(day) }
    file.plans.leaveOut { $0.started.isAfter(day) }
    file.placements.leaveOut { $0.started.isAfter(day) }
    file.caseload.leaveOut { $0.from.isAfter(day) }
    for list in Set((known.value ?? []).compactMap(\.list.value)) {
      if let from = file.span(of: list)?.from.value, from > day { file.unsee(list) }
    }
    return file.asOfExtract
  }

  private mutating func unsee(_ list: String) {
    switch SoughtList(rawValue: list) {
    case .assessments: assessments = .notSeen
    case .careDocuments: careDocuments = .notSeen
    case .caseNotes: caseNotes = .notSeen
    case .chronology: chronology = .notSeen
    case .conferences: conferences = .notSeen
    case .contacts: contacts = .notSeen
    case .coreGroups: coreGroups = .notSeen
    case .placements: placements = .notSeen
    case .referrals: referrals = .notSeen
    case .reviews: reviews = .notSeen
    case .section47Enquiries: section47Enquiries = .notSeen
    case .strategyDiscussions: strategyDiscussions = .notSeen
    case .supervisions: supervisions = .notSeen
    case .visits: visits = .notSeen
    case .workers: workers = .notSeen
    case nil:
      if list == "plans" { plans = .notSeen }
      if list == "missingEpisodes" { missingEpisodes = .notSeen }
    }
  }

  /// The case without some entries, and without what belongs to them.
  func without(_ entries: EntryDays) -> CaseFile {
    var file = self
    func isOne(_ day: Fact<Day>, of list: String) -> Bool {
      day.value.map { entries[list]?.contains($0) ?? false } ?? false
    }
    func names(_ name: Fact<String>, _ gone: Set<String>) -> Bool { name.value.map(gone.contains) ?? false }
    var referrals: Set<String> = []
    file.referrals.leaveOut { isOne($0.received, of: "referrals") && referrals.note($0.identifier) }
    var plans: Set<String> = []
    file.plans.leaveOut {
      (isOne($0.started, of: "plans") || names($0.referral, referrals)) && plans.note($0.identifier)
    }
    var enquiries: Set<String> = []
    file.section47Enquiries.leaveOut {
      (isOne($0.started, of: "section47Enquiries") || names($0.referral, referrals)) && enquiries.note($0.identifier)
    }
    file.assessments.leaveOut { isOne($0.started, of: "assessments") || names($0.referral, referrals) }
    file.conferences.leaveOut { isOne($0.held, of: "conferences") || names($0.section47Enquiry, enquiries) }
    file.coreGroups.leaveOut { isOne($0.held, of: "coreGroups") || names($0.plan, plans) }
    file.reviews.leaveOut { isOne($0.held, of: "reviews") || names($0.plan, plans) }
    file.workers.leaveOut { isOne($0.from, of: "workers") }
    file.contacts.leaveOut { isOne($0.received, of: "contacts") }
    file.strategyDiscussions.leaveOut { isOne($0.held, of: "strategyDiscussions") }
    file.missingEpisodes.leaveOut { isOne($0.started, of: "missingEpisodes") }
    file.placements.leaveOut { isOne($0.started, of: "placements") }
    return file
  }
}

extension Set<String> {
  /// Takes in the name of a part, where it has one.
  ///
  /// - Returns: that the part is left out.
  fileprivate mutating func note(_ name: String) -> Bool {
    if !name.isEmpty { insert(name) }
    return true
  }
}
