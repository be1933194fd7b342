/// Days on which something may have happened that stops a clock, where the record leaves open whether it did.
struct DoubtedDays {
  /// One of them.
  struct Entry {
    /// The day.
    let day: Fact<Day>

    /// What is not known of it, as words after `show`, for example `whether the child was seen`.
    let what: String

    /// Whether the file has a field for it, which is blank.
    let isBlank: Bool
  }

  /// The days, oldest first.
  let entries: [Entry]

  /// How they are judged, for the pages of the rules that have such days.
  static let how =
    "A visit of which it is not known whether the child was seen neither counts nor is left out: where the answer hangs on it, it is not "
    + "seen, or not evidenced where the field is on the file and blank."

  /// Takes some days in any order.
  init(_ entries: [Entry] = []) {
    self.entries = entries.sorted { ($0.day.value?.number ?? 0) < ($1.day.value?.number ?? 0) }
  }

  /// Those from a day on and before another.
  func days(from first: Day, before end: Day?) -> [Entry] {
    entries.filter { entry in
      guard let day = entry.day.value else { return false }
      return day >= first && (end.map { day < $0 } ?? true)
    }
  }

  /// Those that are not after a day, where one is given.
  func through(_ last: Day?) -> DoubtedDays {
    guard let last else { return self }
    return DoubtedDays(entries.filter { $0.day.value.map { $0 <= last } ?? false })
  }

  /// What is said where an answer hangs on some of them.
  static func occurrence(of subject: Subject, began: Fact<Day>, on entries: [Entry]) -> Occurrence {
    let isBlank = entries.allSatisfy(\.isBlank)
    let day = entries.first?.day.value.map { " on \($0.inWords)" } ?? ""
    let more = entries.count - 1
    let others = more > 0 ? " and on \(more) other \(more == 1 ? "day" : "days")" : ""
    let what = entries.first?.what ?? "whether it counts"
    return Occurrence(
      what: subject,
      outcome: isBlank ? .notEvidenced : .notSeen,
      why: .joined("the \(isBlank ? "file" : "extract") does not show \(what)", "\(day)\(others)"),
      places: Places(began.place, entries.first?.day.place),
      began: began.value
    )
  }
}

extension TimedStep {
  /// The same, where an earlier day than its end may have ended it.
  func occurrence(in caseFile: CaseFile, with settings: Settings, doubted: DoubtedDays) -> Occurrence {
    let plain = occurrence(in: caseFile, with: settings)
    guard plain.outcome == .notMet || plain.outcome == .notEvidenced, let from = start.value else { return plain }
    let inTime = doubted.days(from: from, before: end.value).filter { entry in
      var ended = self
      ended.end = entry.day
      return ended.occurrence(in: caseFile, with: settings).outcome == .met
    }
    return inTime.isEmpty ? plain : DoubtedDays.occurrence(of: subject, began: start, on: inTime)
  }
}

/// The visits at which the child was seen, and those of which that is not known.
struct VisitsToChild {
  /// The days of those that count.
  let made: Fact<[Fact<Day>]>

  /// The days of those that may.
  let doubted: DoubtedDays

  /// How they are told apart, for the pages of the rules that use them.
  static let how = [
    "A visit at which the child was not seen is no visit to the child; before the child is born, each visit is to the mother, and counts.",
    DoubtedDays.how,
  ]

  /// Sorts the visits of a case, or some of them.
  init(_ file: CaseFile, where isMeant: (Visit) -> Bool = { _ in true }) {
    guard case .value(let all, let place) = file.visits else {
      made = file.visits.place.map { .empty($0) } ?? .notSeen
      doubted = DoubtedDays()
      return
    }
    let birth = Birth(file)
    var days: [Fact<Day>] = []
    var doubts: [DoubtedDays.Entry] = []
    days.reserveCapacity(all.count)
    for visit in all where isMeant(visit) {
      let standing = visit.made.value.map(birth.standing) ?? (birth.isUnborn ? .unborn : .born)
      switch (standing, visit.childSeen) {
      case (.unborn, _), (_, .value(true, _)): days.append(visit.made)
      case (.born, .value): continue
      case (.unknown, .value):
        doubts.append(.init(day: visit.made, what: "whether the child was born", isBlank: false))
      case (_, .empty), (_, .notSeen):
        // Who was seen alone was seen; and of a visit without a day the day is what is asked for first.
        if visit.childSeenAlone.value == true || visit.made.value == nil {
          days.append(visit.made)
        } else {
          doubts.append(.init(day: visit.made, what: "whether the child was seen", isBlank: visit.childSeen.isSeen))
        }
      }
    }
    made = .value(days, place)
    doubted = DoubtedDays(doubts)
  }
}
