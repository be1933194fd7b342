import Testing

@testable import AuditRules

/// What lies before the day from which a list is known is not seen: no rule says of it that it was not done.
@Suite struct CutOffTests {
  /// A source that begins on some day has less than the whole file; it is never worse for it.
  ///
  /// Each example is cut before each day on which one of a list ended, and before the day of its extract.
  @Test(arguments: Rule.catalogue.map(\.identifier))
  func whatASourceBeginsTooLateForIsNotMissing(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    for example in rule.examples {
      let whole = rule.finding(for: example.caseFile, with: example.settings)
      // Of a share, one that is left out may be what made it up; and of days that cannot be nobody says anything.
      guard !whole.outcome.fallsShort, whole.outcome != .notSeen,
        !whole.occurrences.contains(where: \.outcome.fallsShort)
      else { continue }
      for list in SoughtList.allCases {
        for day in Self.days(of: list, in: example.caseFile) {
          let cut = Self.cut(example.caseFile, list, before: day)
          let finding = rule.finding(for: cut, with: example.settings)
          #expect(
            !finding.outcome.fallsShort,
            "\(identifier), \"\(example.says)\", \(list.inWords) from \(day.inWords): \(finding.reason)"
          )
        }
      }
    }
  }

  /// Of a list that a source has from the day of its extract alone, nothing is missing.
  @Test(arguments: Rule.catalogue.map(\.identifier))
  func ofAListThatIsKnownFromNowOnNothingIsMissing(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    for example in rule.examples where example.outcome.fallsShort {
      for list in SoughtList.allCases where Self.decides(list, rule, example) {
        var file = example.caseFile
        let last = file.extracted.value ?? Self.latest
        file.known = [KnownSpan(list: .value(list.rawValue), from: .value(last))]
        let finding = rule.finding(for: file, with: example.settings)
        #expect(
          !finding.outcome.fallsShort,
          "\(identifier), \"\(example.says)\", \(list.inWords): \(finding.reason)"
        )
      }
    }
  }

  /// Rules, and lists of theirs, of which each entry is judged by itself: only that there is none at all says nothing.
  private static let ofTheEntries: [String: Set<SoughtList>] = [
    "assessment-in-time-from-referral": [.assessments], "child-seen-alone-on-visits": [.visits],
    "childs-views-evidenced": [.assessments, .visits, .reviews], "dates-in-order": Set(SoughtList.allCases),
    "entries-held-once": Set(SoughtList.allCases), "manager-signed-assessment": [.workers],
    "qualified-worker-signed-assessment": [.workers], "supervision-at-interval": [.workers, .referrals],
    "supervision-decisions-actionable": [.supervisions], "supervision-decisions-filed-promptly": [.supervisions],
    "supervision-decisions-on-file": [.supervisions], "supervision-decisions-reviewed": [.supervisions],
  ]

  /// What falls short by what an entry says of itself, and not by what is missing beside it.
  private static let ofItself = [
    "the file does not show", "before its strategy discussion", "before the strategy discussion",
  ]

  /// Whether a rule falls short by what a list does not have: where the list is empty it does, and where it is known from now on it does not.
  private static func decides(_ list: SoughtList, _ rule: Rule, _ example: Example) -> Bool {
    guard isSeen(list, in: example.caseFile), !ofItself.contains(where: { example.reason.contains($0) }),
      ends(of: list, in: example.caseFile).isEmpty || ofTheEntries[rule.identifier]?.contains(list) != true
    else { return false }
    return rule.examples.contains { other in
      let begun = cut(other.caseFile, list, before: nil)
      var whole = begun
      whole.known = .notSeen
      return rule.finding(for: whole, with: other.settings).outcome.fallsShort
        && !rule.finding(for: begun, with: other.settings).outcome.fallsShort
    }
  }

  private static let latest: Day = "2027-12-31"

  /// The first day after the end of each entry of a list, and the day of the extract.
  private static func days(of list: SoughtList, in file: CaseFile) -> Set<Day> {
    let days = ends(of: list, in: file).compactMap { $0?.adding(days: 1) }
    guard !days.isEmpty, !file.known.isSeen else { return [] }
    let last = file.extracted.value
    return Set(days.filter { day in last.map { day <= $0 } ?? true } + [last ?? latest])
  }

  /// The last day of each entry of a list; nothing of one that goes on.
  private static func ends(of list: SoughtList, in file: CaseFile) -> [Day?] {
    func ends<Element>(_ part: Part<Element>, _ end: (Element) -> Fact<Day>) -> [Day?] {
      (part.value ?? []).map { end($0).value }
    }
    switch list {
    case .assessments: return ends(file.assessments) { $0.authorised }
    case .careDocuments: return ends(file.careDocuments) { $0.made }
    case .caseNotes: return ends(file.caseNotes) { $0.happened }
    case .chronology: return ends(file.chronology) { $0.happened }
    case .conferences: return ends(file.conferences) { $0.held }
    case .contacts: return ends(file.contacts) { $0.received }
    case .coreGroups: return ends(file.coreGroups) { $0.held }
    case .placements: return ends(file.placements) { $0.ended }
    case .referrals: return ends(file.referrals) { $0.closed }
    case .reviews: return ends(file.reviews) { $0.held }
    case .section47Enquiries: return ends(file.section47Enquiries) { $0.completed }
    case .strategyDiscussions: return ends(file.strategyDiscussions) { $0.held }
    case .supervisions: return ends(file.supervisions) { $0.held }
    case .visits: return ends(file.visits) { $0.made }
    case .workers: return ends(file.workers) { $0.to }
    }
  }

  /// A file of which one list is known from a day on alone: of that list what ended before is not there; without a day nothing is.
  private static func cut(_ file: CaseFile, _ list: SoughtList, before day: Day?) -> CaseFile {
    let last = ends(of: list, in: file)
    func cut<Element>(_ part: Part<Element>) -> Part<Element> {
      guard case .value(let all, let place) = part else { return part }
      let kept = zip(all, last).filter { _, end in day.map { from in end.map { $0 >= from } ?? true } ?? false }.map(
        \.0
      )
      return kept.isEmpty ? .empty(place) : .value(kept, place)
    }
    var file = file
    let from = day ?? file.extracted.value ?? latest
    file.known = [KnownSpan(list: .value(list.rawValue), from: .value(from))]
    switch list {
    case .assessments: file.assessments = cut(file.assessments)
    case .careDocuments: file.careDocuments = cut(file.careDocuments)
    case .caseNotes: file.caseNotes = cut(file.caseNotes)
    case .chronology: file.chronology = cut(file.chronology)
    case .conferences: file.conferences = cut(file.conferences)
    case .contacts: file.contacts = cut(file.contacts)
    case .coreGroups: file.coreGroups = cut(file.coreGroups)
    case .placements: file.placements = cut(file.placements)
    case .referrals: file.referrals = cut(file.referrals)
    case .reviews: file.reviews = cut(file.reviews)
    case .section47Enquiries: file.section47Enquiries = cut(file.section47Enquiries)
    case .strategyDiscussions: file.strategyDiscussions = cut(file.strategyDiscussions)
    case .supervisions: file.supervisions = cut(file.supervisions)
    case .visits: file.visits = cut(file.visits)
    case .workers: file.workers = cut(file.workers)
    }
    return file
  }

  private static func isSeen(_ list: SoughtList, in file: CaseFile) -> Bool {
    switch list {
    case .assessments: file.assessments.isSeen
    case .careDocuments: file.careDocuments.isSeen
    case .caseNotes: file.caseNotes.isSeen
    case .chronology: file.chronology.isSeen
    case .conferences: file.conferences.isSeen
    case .contacts: file.contacts.isSeen
    case .coreGroups: file.coreGroups.isSeen
    case .placements: file.placements.isSeen
    case .referrals: file.referrals.isSeen
    case .reviews: file.reviews.isSeen
    case .section47Enquiries: file.section47Enquiries.isSeen
    case .strategyDiscussions: file.strategyDiscussions.isSeen
    case .supervisions: file.supervisions.isSeen
    case .visits: file.visits.isSeen
    case .workers: file.workers.isSeen
    }
  }

  /// What is too long since the day from which a list is known is too long by itself; the time before that is not seen.
  @Test func aTimeSinceThatDayThatIsTooLongIsTooLong() throws {
    func finding(_ identifier: String, _ change: (inout CaseFile) -> Void) throws -> Finding {
      var file = CaseFile(
        extracted: "2025-06-30",
        plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2022-06-10", ended: .empty)]
      )
      change(&file)
      return try #require(Rule.named(identifier)).finding(for: file)
    }
    func visited(_ from: Fact<Day>, _ days: Fact<Day>...) throws -> Finding {
      try finding("visits-at-interval") { file in
        file.known = [KnownSpan(list: "visits", from: from)]
        file.visits = .value(days.map { Visit(made: $0, childSeen: true) })
      }
    }
    #expect(try visited("2025-06-02", "2025-06-12", "2025-06-26").outcome == .met)
    #expect(try visited("2025-05-01", "2025-06-12", "2025-06-26").outcome == .notMet)
    #expect(try visited("2025-05-23", "2025-06-12", "2025-06-26").outcome == .met)
    #expect(try visited("2025-06-16").outcome == .notSeen)
    let late = try visited("2025-04-01")
    #expect(late.outcome == .notMet)
    #expect(
      late.reason.hasPrefix(
        "from 1 April 2025, since when the extract has the visits to the child, no visit to the child after"
      )
    )
    // A first meeting may have been held before, however long it is ago.
    let group = try finding("first-core-group-in-time") { file in
      file.known = [KnownSpan(list: "coreGroups", from: "2025-04-01")]
      file.coreGroups = [CoreGroup(plan: "p1", held: "2025-06-02")]
    }
    #expect(group.outcome == .notSeen)
    #expect(group.reason == "the extract has the core groups from 1 April 2025 on, and the plan started before then")
    // Whoever was on the case on that day is in the list.
    let worker = try finding("case-handed-over-without-gap") { file in
      file.known = [KnownSpan(list: "workers", from: "2025-04-01")]
      file.workers = [
        Worker(reference: "w1", role: .value(.socialWorker), from: "2022-06-10", to: "2025-03-03")
      ]
    }
    #expect(worker.outcome == .notMet)
    #expect(
      worker.reason.hasPrefix("from 1 April 2025, since when the extract has the workers, no social worker on the case")
    )
  }

  @Test func anEnquiryJustAfterThatDayMayHaveHadItsDiscussionBefore() throws {
    let rule = try #require(Rule.named("strategy-discussion-before-enquiry"))
    func outcome(_ started: Fact<Day>, named: Fact<String> = .empty) -> Outcome {
      let enquiry = Section47Enquiry(strategyDiscussion: named, started: started)
      return rule.finding(
        for: CaseFile(
          extracted: "2025-12-31",
          known: [KnownSpan(list: "strategyDiscussions", from: "2025-04-01")],
          strategyDiscussions: [],
          section47Enquiries: [enquiry]
        )
      ).outcome
    }
    #expect(outcome("2025-03-20") == .notSeen)
    #expect(outcome("2025-04-28") == .notSeen)
    #expect(outcome("2025-04-29") == .notMet)
    #expect(outcome("2025-09-01", named: "d9") == .notSeen)
  }

  @Test func aWorkNotedSinceThatDayIsJudgedFromItOn() throws {
    let rule = try #require(Rule.named("case-recorded-without-gap"))
    func finding(_ from: Fact<Day>, _ days: Fact<Day>...) -> Finding {
      rule.finding(
        for: CaseFile(
          extracted: "2025-06-30",
          known: [KnownSpan(list: "caseNotes", from: from)],
          referrals: [Referral(received: "2023-01-09", noFurtherAction: false, closed: .empty)],
          caseNotes: .value(days.map { CaseNote(happened: $0) })
        )
      )
    }
    #expect(finding("2025-06-02", "2025-06-16").outcome == .met)
    #expect(finding("2025-04-01", "2025-06-16").outcome == .notMet)
    #expect(finding("2025-06-30", "2025-06-30").outcome == .notSeen)
  }
}
