import AuditRules
import Testing

@testable import CaseExtracts

/// What is so for a time counts as of the day of the source that said it: several sources say the same in every order.
@Suite("Several sources of a case in every order")
struct JoinedInEveryOrderTests {
  static func orders<Element>(_ all: [Element]) -> [[Element]] {
    guard all.count > 1 else { return [all] }
    return all.indices.flatMap { at in
      var rest = all
      let first = rest.remove(at: at)
      return orders(rest).map { [first] + $0 }
    }
  }

  static func joined(_ files: [CaseFile]) -> CaseFile {
    files.dropFirst().reduce(files[0]) { JoinedCase($0, with: $1).caseFile }
  }

  private func outcome(_ rule: String, _ file: CaseFile) throws -> Outcome {
    try #require(Rule.named(rule)).finding(for: file).outcome
  }

  // MARK: - The age

  private let unborn = CaseFile(
    extracted: "2025-03-31",
    child: .value(Child(ageBand: "unborn", disabilities: .value(["NONE"]), sex: "U")),
    plans: .empty
  )

  /// Visits and notes, which know no age, and are of a later day than every source that does.
  private let visits = CaseFile(
    extracted: "2026-05-31",
    visits: [
      Visit(made: "2025-03-20", childSeen: true, childSeenAlone: false),
      Visit(made: "2025-09-01", childSeen: true, childSeenAlone: false),
      Visit(made: "2026-05-10", childSeen: true, childSeenAlone: false),
      Visit(made: "2026-05-20", childSeen: true, childSeenAlone: true),
    ]
  )

  @Test func aChildWhoWasBornIsBornInEveryOrder() {
    let born = CaseFile(
      extracted: "2026-05-15",
      child: .value(Child(ageBand: "1 to 4", disabilities: .value(["MOB", "COMM"]), sex: "F"))
    )
    let census = CaseFile(extracted: "2026-03-31", child: .value(Child(ageBand: "under 1", disabilities: .empty)))
    let notes = CaseFile(extracted: "2026-06-01", caseNotes: [CaseNote(happened: "2026-05-01", text: "Seen.")])
    for order in Self.orders([unborn, born, census, visits, notes]) {
      let file = Self.joined(order)
      #expect(file.child.value?.ageBand.value == "1 to 4" && file.stateDay("child.ageBand") == "2026-05-15")
      #expect(file.child.value?.disabilities.value == ["MOB", "COMM"] && file.child.value?.sex.value == "F")
      #expect(file.extracted.value == "2026-06-01")
    }
    // What was said before the birth is no other answer.
    #expect(JoinedCase(unborn, with: born).differing.isEmpty && JoinedCase(born, with: unborn).differing.isEmpty)
  }

  @Test func anAgeOfAnEarlierDayIsKnownToThatDay() throws {
    for file in Self.orders([unborn, visits]).map(Self.joined) {
      #expect(file.dayOfEarlierAge == "2025-03-31")
      #expect(try outcome("identity-consistent", file) != .notMet)
      let recorded = try #require(Rule.named("identity-recorded")).finding(for: file).occurrences
      #expect(recorded.contains { $0.reason == "the extract does not show whether the child was born by then" })
      let seen = try #require(Rule.named("child-seen-alone-on-visits")).finding(for: file).occurrences
      #expect(seen.map(\.outcome) == [.notApplicable, .notApplicable, .notSeen, .met])
    }
    // Said on the day of the extract it is what it says.
    var fresh = visits
    fresh.child = .value(Child(ageBand: "unborn"))
    #expect(try outcome("identity-consistent", fresh) == .notMet)
    #expect(try outcome("child-seen-alone-on-visits", fresh) == .notApplicable)
  }

  /// The last day of an assessment in which the child was not seen, the day of the extract, and what is said of it where the child was
  /// unborn on 31 March 2025.
  @Test(
    arguments: [
      ("2025-03-31", .notApplicable), ("2025-04-01", .notSeen), ("2026-01-24", .notSeen), ("2026-01-25", .notEvidenced),
    ] as [(Day, Outcome)]
  )
  func whoWasUnbornWasBornAtTheLatestAfterThreeHundredDays(last: Day, wanted: Outcome) throws {
    let other = CaseFile(
      extracted: "2026-05-31",
      assessments: [Assessment(started: last.fact(-20), authorised: last.fact(), childSeen: .empty)]
    )
    for file in Self.orders([unborn, other]).map(Self.joined) {
      #expect(try outcome("child-seen-alone", file) == wanted, "\(last)")
    }
  }

  // MARK: - Who holds the case

  private let annex = CaseFile(
    service: "looked after",
    team: "Ash",
    extracted: "2026-01-31",
    plans: [Plan(identifier: "p", kind: .value(.lookedAfter), started: "2023-06-12", ended: .empty)]
  )
  private let notes = CaseFile(
    extracted: "2026-05-31",
    caseNotes: [CaseNote(happened: "2026-05-01", text: "Rang.")]
  )

  @Test func aTransferIsOneInEveryOrder() {
    var later = annex
    (later.team, later.extracted) = ("Beech Team", "2026-05-15")
    for order in Self.orders([annex, notes, later]) {
      let file = Self.joined(order)
      #expect(file.team == "Beech Team" && file.service == "looked after")
      #expect(file.stateDay("team") == "2026-05-15")
    }
    #expect(JoinedCase(annex, with: later).filled.contains("team"))
  }

  /// A census that knows no looked-after plans takes none away; a source that knows them does.
  @Test func whoSaysNothingOfAServiceTakesNoneAway() {
    var census = CaseFile(extracted: "2026-03-31", plans: .empty)
    census.kindsHeld = .value(["plans.childInNeed", "plans.childProtection"])
    for order in Self.orders([annex, census, notes]) {
      #expect(Self.joined(order).service == "looked after", "\(order.map(\.extracted))")
    }
    let whole = CaseFile(extracted: "2026-05-15", plans: .empty)
    for order in Self.orders([annex, census, notes, whole]) { #expect(Self.joined(order).service.isEmpty) }
    let earlier = CaseFile(extracted: "2026-01-30", plans: .empty)
    for order in Self.orders([annex, census, notes, earlier]) {
      #expect(Self.joined(order).service == "looked after")
    }
    // Of two texts that say it the later counts, and what the source says itself stays.
    var other = CaseFile(service: "short breaks", extracted: "2026-05-20")
    for order in Self.orders([annex, census, notes, other]) { #expect(Self.joined(order).service == "short breaks") }
    other.plans = [Plan(kind: .value(.childInNeed), started: "2026-01-05", ended: .empty)]
    #expect(!JoinedCase(other, with: other).hasNews)
  }

  @Test func ofTwoTextsTheLongerStays() {
    func session(_ day: Day, _ text: String) -> CaseFile {
      CaseFile(extracted: .value(day), supervisions: [Supervision(held: "2026-01-05", reflection: .value(text))])
    }
    let two = [
      session("2026-05-31", "Talked about contact."), session("2026-05-30", "Talked about contact and school."),
    ]
    for order in Self.orders(two + [notes]) {
      let file = Self.joined(order)
      #expect(file.supervisions.value?.map(\.reflection.value) == ["Talked about contact and school."])
    }
    for order in Self.orders(two) {
      #expect(JoinedCase(order[0], with: order[1]).differing == ["supervisions[0].reflection"])
    }
  }

  // MARK: - Any sources

  /// Numbers that are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  /// What happened to a child, as sources see it.
  private struct Truth {
    let born: Day
    let transfer: Day
    let plans: [(kind: PlanKind, started: Day, ended: Day)]

    init(_ numbers: inout Numbers) {
      func day() -> Day { Day.first.adding(days: Int.random(in: 0..<700, using: &numbers)) }
      (born, transfer) = (day(), day())
      plans = [PlanKind.lookedAfter, .childProtection, .childInNeed].map { kind in
        let started = day()
        return (kind, started, started.adding(days: Int.random(in: 60..<500, using: &numbers)))
      }
    }

    /// A source of a day: a census, Annex A, the return of looked-after children, visits or notes, or the list that a round was planned from,
    /// which says no day.
    func source(_ number: Int, on day: Day) -> CaseFile {
      var file = CaseFile(extracted: .value(day))
      let note = CaseNote(happened: .value(day.adding(days: -3)), text: "Rang.")
      switch number % 6 {
      case 0: take([.childInNeed, .childProtection], &file, on: day)
      case 1:
        take([.childInNeed, .childProtection, .lookedAfter], &file, on: day)
        file.kindsHeld = .notSeen
        file.team = day < transfer ? "North" : "South"
        file.workers = workers(on: day)
      case 2:
        take([.lookedAfter], &file, on: day)
        // It has no day of its own.
        (file.extracted, file.child) = (.notSeen, .notSeen)
        file.placements = [Placement(started: .value(day.adding(days: -9)), ended: .empty)]
      case 3:
        file.visits = [Visit(made: .value(day.adding(days: -5)), childSeen: true, childSeenAlone: false)]
        file.team = day < transfer ? "North" : "South"
        file.workers = workers(on: day)
      case 4: return CaseFile(team: "East", workers: [Worker(reference: "W1")])
      default: file.caseNotes = [note]
      }
      return file
    }

    /// Whoever had the case before the transfer, and after it.
    private func workers(on day: Day) -> Part<Worker> {
      let start = Day.first.adding(days: -90)
      let before = Worker(reference: "W1", from: .value(start), to: transfer <= day ? .value(transfer) : .empty)
      let after = Worker(reference: "W2", from: .value(transfer), to: .empty)
      return transfer <= day ? [before, after] : [before]
    }

    private func take(_ kinds: [PlanKind], _ file: inout CaseFile, on day: Day) {
      let seen = plans.filter { kinds.contains($0.kind) && $0.started <= day }
      let all = seen.map { plan in
        Plan(
          kind: .value(plan.kind),
          started: .value(plan.started),
          ended: plan.ended <= day ? .value(plan.ended) : .empty
        )
      }
      file.plans = all.isEmpty ? .empty : .value(all)
      file.kindsHeld = .value(kinds.map { "plans.\($0.rawValue)" }.sorted())
      let open = Set(seen.filter { $0.ended > day }.map(\.kind))
      file.service =
        open.contains(.lookedAfter)
        ? "looked after"
        : open.contains(.childProtection) ? "child protection" : open.contains(.childInNeed) ? "child in need" : ""
      let isUnborn = day < born
      file.child = .value(
        Child(
          ageBand: .value(isUnborn ? "unborn" : AgeBand(born: born, on: day).text),
          disabilities: .value([isUnborn ? "NONE" : "MOB"]),
          sex: .value(isUnborn ? "U" : "F")
        )
      )
    }
  }

  /// All that a case says, without the order of its lists.
  private func meaning(_ file: CaseFile) throws -> [String] {
    let known = (file.known.value ?? []).map { span in
      "\(span.list.value ?? "") \(span.from.value?.description ?? "") \(span.to.value?.description ?? "") "
        + "\(span.began.value?.description ?? "")"
    }
    let plans = (file.plans.value ?? []).map { plan in
      "\(plan.kind.value?.rawValue ?? "") \(plan.started.value?.description ?? "") \(plan.ended.value?.description ?? "")"
    }
    let workers = (file.workers.value ?? []).map { worker in
      "\(worker.reference) \(worker.from.value?.description ?? "") \(worker.to.value?.description ?? "")"
    }
    let rules = try [
      "identity-consistent", "identity-recorded", "child-seen-alone-on-visits", "visits-at-interval",
      "childs-views-evidenced",
    ].map { "\($0) \(try outcome($0, file))" }
    return [
      "service \(file.service)", "team \(file.team)", "day \(file.extracted.value?.description ?? "")",
      "child \(file.child)", "kinds \(Set(file.kindsHeld.value ?? []).sorted())",
      "known \(Set(known).sorted())", "plans \(plans.sorted())", "workers \(workers.sorted())",
    ] + rules
  }

  @Test(arguments: [(3, 150), (4, 20)]) func anySourcesSayTheSameInEveryOrderAndAgain(count: Int, tries: Int) throws {
    var numbers = Numbers(state: 11)
    for _ in 0..<tries {
      let truth = Truth(&numbers)
      var days: Set<Int> = []
      while days.count < count { days.insert(Int.random(in: 10..<700, using: &numbers)) }
      let sources = days.sorted().map { day in
        truth.source(Int.random(in: 0..<6, using: &numbers), on: Day.first.adding(days: day))
      }
      let wanted = try meaning(Self.joined(sources))
      for order in Self.orders(sources) {
        let file = Self.joined(order)
        let said = try meaning(file)
        let other = zip(wanted, said).filter { $0 != $1 }
        #expect(other.isEmpty, "\(other) in \(order.map { $0.extracted.value?.description ?? "no day" }) \(truth)")
        for source in sources where !other.isEmpty || order[0] == sources[0] {
          let again = JoinedCase(file, with: source)
          let differing = zip(said, try meaning(again.caseFile)).filter { $0 != $1 }
          #expect(differing.isEmpty && !again.hasNews, "\(differing) \(again.filled) \(again.added) \(truth)")
        }
      }
    }
  }
}

extension Day {
  fileprivate static let first: Day = "2024-07-01"
  fileprivate func fact(_ days: Int = 0) -> Fact<Day> { .value(adding(days: days)) }
}
