import AuditRules

/// From which day and to which each list of two sources of a case is known, where that is not the whole.
///
/// What each had been able to see, both together have, and no more: the stretches of a list that are next to each other are one, those with a
/// time between them of which neither is stay two, and an entry is known to the last day of a source that has it. The same comes out in
/// whichever order the two come, and however often.
struct KnownDays {
  private let first: CaseFile
  private let second: CaseFile
  private let parts: (first: MappedPart, second: MappedPart)
  /// The later of the days of the two extracts, to which a list is known of which nothing else is said; nothing where neither has one.
  private let last: Day?

  /// Takes the two sources, in any order, each with the days on which it said what it says.
  init(_ first: CaseFile, _ second: CaseFile) {
    (self.first, self.second) = (first, second)
    parts = (MappedPart(of: first), MappedPart(of: second))
    last = [first, second].compactMap(\.extracted.value).max()
  }

  /// Whether two say the same of the same lists, wherever they stand and in whatever order.
  static func areSame(_ first: Part<KnownSpan>, _ second: Part<KnownSpan>) -> Bool {
    func said(_ known: Part<KnownSpan>) -> Set<[String?]> {
      Set(
        (known.value ?? []).map { span in
          [span.list.value] + [span.from, span.to, span.began].map { $0.value?.description }
        }
      )
    }
    return said(first) == said(second)
  }

  /// The lists with their days, and the entries that one source alone has where the other is of a later day.
  var lists: Part<KnownSpan> {
    let rows = CaseFile.shape.rows.filter { $0.kind.part != nil && $0.key != "known" && $0.key != "child" }
    let stretches = rows.map { self.stretches($0) }
    // What a source saw before a time of which nobody knows stands for itself.
    let gap = stretches.filter { $0.count > 1 }.compactMap { $0.last?.from }.max()
    let lists = stretches.indices.flatMap { at in
      stretches[at].compactMap { stretch -> KnownSpan? in
        let to: Fact<Day> =
          stretch.to.map { $0 == last ? .notSeen : .value($0, .unknown) } ?? .empty(.unknown)
        guard stretch.from != nil || to.isSeen else { return nil }
        return KnownSpan(
          list: .value(rows[at].key, .unknown),
          from: stretch.from.map { .value($0, .unknown) } ?? .notSeen,
          to: to
        )
      }
    }
    let entries = rows.indices.flatMap { at -> [KnownSpan] in
      guard let end = stretches[at].last?.to ?? last else { return [] }
      return self.entries(rows[at], before: end, gap: gap)
    }
    return lists.isEmpty && entries.isEmpty ? .notSeen : .value(lists + entries, .unknown)
  }

  // MARK: - Lists

  /// Days of which a list is known: without a first one from the beginning, without a last one to no day that somebody said.
  private struct Stretch {
    let from: Day?
    var to: Day?

    /// Whether another, which begins no earlier, begins before this one is over or on the day after.
    func reaches(_ other: Stretch) -> Bool {
      guard let to, let next = other.from else { return true }
      return next <= to.adding(days: 1)
    }
  }

  /// The days of which a list is known by either source; only a source that has the list knows any.
  private func stretches(_ row: FactRow<CaseFile>) -> [Stretch] {
    let sources = [first, second]
    let having = sources.filter { row.held($0) != nil }
    let all = (having.isEmpty ? sources : having).flatMap { file -> [Stretch] in
      let spans = file.spans(of: row.key)
      if spans.isEmpty { return having.isEmpty ? [] : [Stretch(from: nil, to: file.extracted.value)] }
      return spans.map { Stretch(from: $0.from.value, to: $0.end(inExtractOf: file.extracted.value)) }
    }
    // What was seen on no day that somebody says widens nothing.
    let dated = all.filter { $0.to != nil }
    let ordered = (dated.isEmpty ? all : dated).sorted { one, other in
      other.from.map { from in one.from.map { $0 < from } ?? true } ?? false
    }
    return ordered.reduce(into: []) { found, next in
      guard var one = found.last, one.reaches(next) else { return found.append(next) }
      one.to = [one.to, next.to].compactMap(\.self).max()
      found[found.count - 1] = one
    }
  }

  // MARK: - Entries

  /// The lists of which an entry that no longer runs on still may lack something, where a time that nobody knows came after it.
  private static let lasting: Set = [
    "referrals", "assessments", "section47Enquiries", "conferences", "plans", "placements", "missingEpisodes",
  ]

  /// An entry as the two sources have it.
  private struct Known {
    let began: Day
    let day: Day?
    let isOpen: Bool
  }

  /// The entries that are known to a day before the end of their list, which runs on or lies before the gap.
  private func entries(_ row: FactRow<CaseFile>, before end: Day, gap: Day?) -> [KnownSpan] {
    var days: [Day: Day] = [:]
    for entry in known(row) {
      guard let day = entry.day, day < end else { continue }
      guard entry.isOpen || Self.lasting.contains(row.key) && gap.map({ day < $0 }) ?? false else { continue }
      days[entry.began] = min(days[entry.began] ?? day, day)
    }
    return days.sorted { $0.key < $1.key }.map { began, day in
      KnownSpan(list: .value(row.key, .unknown), to: .value(day, .unknown), began: .value(began, .unknown))
    }
  }

  private func known(_ row: FactRow<CaseFile>) -> [Known] {
    guard let key = row.kind.part?.firstDayKey else { return [] }
    let (mine, theirs) = (parts.first.partsHeld(row.key), parts.second.partsHeld(row.key))
    let isNamed = row.kind.part?.namedPart.map { $0 != .worker } ?? false
    let twins = JoinKeys(row.kind).twins(mine, theirs, areNamed: isNamed)
    let awaiting = row.key == "section47Enquiries"
    let waits = (
      first: awaiting ? first.enquiriesWithoutTheirConference : [],
      second: awaiting ? second.enquiriesWithoutTheirConference : []
    )
    func isOpen(_ at: Int, first isFirst: Bool) -> Bool {
      isFirst ? mine[at].isOpen || waits.first.contains(at) : theirs[at].isOpen || waits.second.contains(at)
    }
    func day(_ part: MappedPart, in file: CaseFile) -> Day? {
      file.dayKnown(of: row.key, began: part.dayHeld(key))
    }
    let others = Dictionary(twins.enumerated().compactMap { at, twin in twin.map { ($0, at) } }) { one, _ in one }
    let own = mine.indices.compactMap { at -> Known? in
      guard let began = mine[at].dayHeld(key) ?? others[at].flatMap({ theirs[$0].dayHeld(key) }) else { return nil }
      guard let other = others[at] else {
        return Known(began: began, day: day(mine[at], in: first), isOpen: isOpen(at, first: true))
      }
      return Known(
        began: began,
        day: [day(mine[at], in: first), day(theirs[other], in: second)].compactMap(\.self).max(),
        isOpen: isOpen(at, first: true) && isOpen(other, first: false)
      )
    }
    return own
      + theirs.indices.filter { twins[$0] == nil }.compactMap { at in
        theirs[at].dayHeld(key).map { began in
          Known(began: began, day: day(theirs[at], in: second), isOpen: isOpen(at, first: false))
        }
      }
  }
}

extension CaseFile {
  /// Every stretch of which a list is known, where the file says so.
  fileprivate func spans(of list: String) -> [KnownSpan] {
    (known.value ?? []).filter { $0.list.value == list && $0.began.value == nil }
  }

  /// To which day an entry is known; nothing where the file does not say on which day it was made.
  func dayKnown(of list: String, began day: Day?) -> Day? {
    let own = (known.value ?? []).first { day != nil && $0.list.value == list && $0.began.value == day }?.to.value
    return own ?? dayKnown(of: list)
  }

  /// Up to which day the file knows what is open in a list: the day of the list or of the extract.
  func dayKnown(of list: String) -> Day? {
    span(of: list).map { $0.end(inExtractOf: extracted.value) } ?? extracted.value
  }
}

extension CaseFile {
  /// The positions of the enquiries after which a conference was still to be held: of one that a census lists it is not said when it ended.
  fileprivate var enquiriesWithoutTheirConference: Set<Int> {
    let answered = Set((conferences.value ?? []).compactMap(\.section47Enquiry.value))
    let enquiries = section47Enquiries.value ?? []
    return Set(
      enquiries.indices.filter { at in
        enquiries[at].conferenceRequired.value == true && enquiries[at].completed.value == nil
          && !answered.contains(enquiries[at].identifier)
      }
    )
  }

  /// The kinds of a list that the source has; none where it has every kind, or nothing of the list.
  func kinds(of list: String) -> Set<String> {
    Set((kindsHeld.value ?? []).filter { $0.prefix { $0 != "." } == list })
  }
}

extension MappedPart {
  /// The keys of the days on which what a part is of came to its end; that of a worker's spell is `to`.
  static let endKeys = ["ended", "closed", "authorised", "completed"]

  /// Whether an end of it is on the file and empty.
  fileprivate var isOpen: Bool {
    (Self.endKeys + ["to"]).contains { key in
      if case .empty = facts[key] { true } else { false }
    }
  }
}
