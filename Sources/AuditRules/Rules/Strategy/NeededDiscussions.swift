/// The strategy discussions that a file has, beside those that it calls for.
struct NeededDiscussions {
  private let file: CaseFile
  private let calls: StrategyCalls
  private let discussions: [StrategyDiscussion]
  private let allowed: Int

  /// Reads a case file whose strategy discussions were in the extract; so many working days are allowed.
  init(_ file: CaseFile, allowed: Int) {
    self.file = file
    self.allowed = allowed
    calls = StrategyCalls(file)
    discussions = file.strategyDiscussions.value ?? []
  }

  /// One statement for each discussion, for each call without one, and for each enquiry without one before it.
  var judgement: Judgement {
    let all = held + undated + open + enquiries
    guard all.isEmpty else { return .occurrences(all) }
    if !calls.spokenOf.isEmpty {
      let reason: Reason = "the file speaks of a strategy discussion and holds none"
      return .occurrences([
        stated(.notEvidenced, reason, calls.spokenOf)
          .orNotSeen(before: cutOff(since: nil), "the file speaks of a strategy discussion")
      ])
    }
    if !calls.considered.isEmpty {
      let reason: Reason =
        "a strategy discussion was considered and not called for; whether one was needed is for the auditor"
      return .occurrences([stated(.notApplicable, reason, calls.considered)])
    }
    let places = Places(file.strategyDiscussions.place)
    return calls.canBeSeen || file.section47Enquiries.isSeen
      ? .whole(.notApplicable, reason: "nothing on the file calls for a strategy discussion", places: places)
      : .whole(.notSeen, reason: "the extract has no part that could call for a strategy discussion", places: places)
  }

  /// The days on which discussions were held, in order.
  private var days: [Day] { discussions.compactMap(\.held.value).sorted() }

  /// Each discussion with a day, beside the first call that it answers.
  private var held: [Occurrence] {
    var before: Day?
    let inOrder = discussions.filter { $0.held.value != nil }.sorted { left, right in
      guard let one = left.held.value, let other = right.held.value else { return false }
      return one < other
    }
    return inOrder.compactMap { discussion in
      guard let day = discussion.held.value else { return nil }
      defer { before = day }
      let answered = calls.calls.filter { call in
        call.day.map { $0 <= day && (before.map { $0 < call.day ?? $0 } ?? true) } ?? false
      }
      let places = [discussion.held.place].compactMap(\.self) + answered.map(\.place)
      guard let first = answered.first?.day, let took = WorkingDays.england.count(after: first, through: day) else {
        return stated(.met, "a strategy discussion was held on \(day.inWords)", places)
      }
      let words =
        "a strategy discussion was held \(Limit.workingDays(took).inWords) after one was called for on \(first.inWords)"
      let limit = Limit.workingDays(allowed).inWords
      if took > allowed, let cut = cutOff(since: first) {
        return unknown(before: cut, first)
      }
      return took <= allowed
        ? stated(.met, .words(words), places, days: took)
        : stated(.partlyMet, .joined(words, "; the limit is \(limit)"), places, days: took)
    }
  }

  /// Discussions without a day.
  private var undated: [Occurrence] {
    discussions.filter { $0.held.value == nil }.map { discussion in
      stated(
        discussion.held.isSeen ? .notEvidenced : .notSeen,
        "the \(discussion.held.isSeen ? "file" : "extract") does not show when a strategy discussion was held",
        [discussion.held.place ?? discussion.place]
      )
    }
  }

  /// The calls that no discussion answers, as one: they ask for the same discussion.
  private var open: [Occurrence] {
    // A discussion without a day may be the one that was called for.
    guard discussions.allSatisfy({ $0.held.value != nil }) else { return [] }
    let all = calls.calls.filter { call in
      guard let last = days.last else { return true }
      return call.day.map { $0 > last } ?? false
    }
    // One before the day from which the discussions are known may have been answered before it as well.
    let unanswered = all.filter { cutOff(since: $0.day) == nil }
    guard let first = unanswered.first else {
      return all.first.flatMap { call in cutOff(since: call.day).map { [unknown(before: $0, call.day)] } } ?? []
    }
    let places = unanswered.map(\.place) + (days.isEmpty ? calls.considered : [])
    guard let day = first.day else {
      return [stated(.notMet, "one was called for, and none is on the file", places)]
    }
    guard let extracted = file.extracted.value, extracted >= day,
      let passed = WorkingDays.england.count(after: day, through: extracted)
    else {
      return [stated(.notMet, "one was called for on \(day.inWords), and none is on the file", places)]
    }
    let words =
      "none was held in the \(Limit.workingDays(passed).inWords) after one was called for on \(day.inWords)"
    return [
      passed > allowed
        ? stated(.notMet, .words(words), places, days: passed)
        : stated(.notApplicable, .joined(words, "; it is not yet due"), places, days: passed)
    ]
  }

  /// The day from which the discussions are known, where one since another day may lie before it.
  private func cutOff(since day: Day?) -> CutOff? { file.cutOff(of: [.strategyDiscussions], since: day) }

  /// That a call may have been answered before the discussions are known.
  private func unknown(before cut: CutOff, _ day: Day?) -> Occurrence {
    let called = day.map { "one was called for on \($0.inWords)" } ?? "one was called for"
    return stated(.notSeen, "\(cut.inWords), and \(called)", [])
  }

  /// Enquiries that began without a discussion before them; one that is in order is told with its discussion.
  private var enquiries: [Occurrence] {
    (file.section47Enquiries.value ?? []).compactMap { enquiry in
      let named = enquiry.strategyDiscussion.value.flatMap { name in
        discussions.first { !$0.identifier.isEmpty && $0.identifier == name }
      }
      let cut = file.cutOffOfDiscussions(before: enquiry)
      let missing = "its strategy discussion may have been held before then"
      guard let started = enquiry.started.value else {
        guard discussions.isEmpty else { return nil }
        let reason: Reason = "there is a section 47 enquiry, and no strategy discussion on the file"
        return stated(.notMet, reason, [enquiry.place], about: "section 47 enquiry").orNotSeen(before: cut, missing)
      }
      let begun = "a section 47 enquiry began on \(started.inWords)"
      let places = [enquiry.started.place, named?.held.place].compactMap(\.self)
      if let named {
        guard let held = named.held.value, held > started else { return nil }
        let reason = Reason.joined(begun, ", before its strategy discussion on \(held.inWords)")
        return stated(.notMet, reason, places, about: "section 47 enquiry")
      }
      let isUndated = discussions.contains { $0.held.value == nil }
      guard !isUndated, !days.contains(where: { $0 <= started }) else { return nil }
      let reason = Reason.joined(begun, ", and no strategy discussion came before it")
      return stated(.notMet, reason, places, about: "section 47 enquiry").orNotSeen(before: cut, missing)
    }
  }

  private func stated(
    _ outcome: Outcome,
    _ reason: Reason,
    _ places: [Place],
    days: Int? = nil,
    about subject: String = "strategy discussion"
  ) -> Occurrence {
    Occurrence(what: .words(subject), outcome: outcome, why: reason, places: Places(places), days: days)
  }
}
