import AuditRules

/// From which day and to which each list of two sources of a case is known, where that is not the whole.
struct KnownDays {
  private let earlier: CaseFile
  private let later: CaseFile
  private let parts: (earlier: MappedPart, later: MappedPart)

  /// Takes the two sources, in any order.
  init(_ first: CaseFile, _ second: CaseFile) {
    let isInOrder = first.extracted.value.flatMap { day in second.extracted.value.map { $0 >= day } } ?? true
    (earlier, later) = isInOrder ? (first, second) : (second, first)
    parts = (MappedPart(of: earlier), MappedPart(of: later))
  }

  /// Whether two say the same of the same lists, wherever they stand and in whatever order.
  static func areSame(_ first: Part<KnownSpan>, _ second: Part<KnownSpan>) -> Bool {
    func said(_ known: Part<KnownSpan>) -> [String: [Day?]] {
      (known.value ?? []).reduce(into: [:]) { said, span in
        if let list = span.list.value { said[list] = [span.from.value, span.to.value] }
      }
    }
    return said(first) == said(second)
  }

  /// The lists with their days.
  ///
  /// Where one of the sources has no day of its own, as the looked-after children return, nobody knows to which day the other goes on: what
  /// each says of itself is put together, which is the same in whatever order the two come.
  var lists: Part<KnownSpan> {
    let days = earlier.extracted.value.flatMap { first in later.extracted.value.map { (first: first, last: $0) } }
    let lists = CaseFile.shape.rows.compactMap { row -> KnownSpan? in
      guard row.kind.part != nil, row.key != "known", row.key != "child" else { return nil }
      let isSeen = (earlier: row.held(earlier) != nil, later: row.held(later) != nil)
      let spans = (earlier: earlier.span(of: row.key), later: later.span(of: row.key))
      let isLost = isSeen.earlier && (days == nil || !isCovered(row))
      let ends = [
        isLost ? spans.earlier?.to.value ?? days?.first : nil, isSeen.later ? spans.later?.to.value : nil,
      ]
      let from =
        isSeen.earlier && isSeen.later
        ? start(of: spans, to: days?.first) : (isSeen.earlier ? spans.earlier : spans.later)?.from.value
      let to = ends.compactMap(\.self).min().flatMap { day in days.map { day < $0.last } ?? true ? day : nil }
      guard from != nil || to != nil else { return nil }
      return KnownSpan(
        list: .value(row.key, .unknown),
        from: from.map { .value($0, .unknown) } ?? .notSeen,
        to: to.map { .value($0, .unknown) } ?? .notSeen
      )
    }
    return lists.isEmpty ? .notSeen : .value(lists, .unknown)
  }

  /// From which day two sources have a list; a list that one of them has from its beginning has it in both.
  ///
  /// Of a year between the two, of which neither is a return, nothing is known: then what the earlier one has tells nothing of what
  /// is missing.
  private func start(of spans: (earlier: KnownSpan?, later: KnownSpan?), to day: Day?) -> Day? {
    guard let later = spans.later?.from.value else { return nil }
    if let end = spans.earlier?.to.value ?? day, end.adding(days: 1) < later { return later }
    return (spans.earlier?.from.value).map { min($0, later) }
  }

  /// Whether the later source has all of a list that the earlier has: every kind, and each entry that was open.
  private func isCovered(_ row: FactRow<CaseFile>) -> Bool {
    guard row.held(later) != nil else { return false }
    let kinds = later.kinds(of: row.key)
    if !kinds.isEmpty, earlier.kinds(of: row.key).isEmpty || !earlier.kinds(of: row.key).isSubset(of: kinds) {
      return false
    }
    let (mine, theirs) = (parts.earlier.partsHeld(row.key), parts.later.partsHeld(row.key))
    let found = Set(JoinKeys(row.kind).twins(mine, theirs).compactMap(\.self))
    let awaited = row.key == "section47Enquiries" ? earlier.enquiriesWithoutTheirConference : []
    return mine.indices.allSatisfy { found.contains($0) || !mine[$0].isOpen && !awaited.contains($0) }
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

extension CaseFile {
  /// Up to which day the file knows what is open in a list: the day of the list, of the extract, or the last that anything of it has.
  ///
  /// The looked-after children return has no day of its own; whatever it dates was known when it was made.
  func dayKnown(of list: String) -> Day? {
    if let day = span(of: list)?.to.value ?? extracted.value { return day }
    return MappedPart(of: self).lastDay
  }
}

extension MappedPart {
  /// The keys of the days on which what a part is of came to its end; that of a worker's spell is `to`.
  static let endKeys = ["ended", "closed", "authorised", "completed"]

  /// The last day in it and the parts within it.
  fileprivate var lastDay: Day? {
    facts.values.compactMap { held -> Day? in
      switch held {
      case .content(.day(let day), _): day
      case .content(.part(let part), _): part.lastDay
      case .content(.parts(let parts), _): parts.compactMap(\.lastDay).max()
      default: nil
      }
    }.max()
  }

  /// Whether an end of it is on the file and empty.
  fileprivate var isOpen: Bool {
    (Self.endKeys + ["to"]).contains { key in
      if case .empty = facts[key] { true } else { false }
    }
  }
}
