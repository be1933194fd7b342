/// Something in an extract that can hardly be as it stands, told by its place and without a word of the file.
public struct DataDoubt: Hashable, Sendable {
  /// What is doubtful.
  public enum Kind: Hashable, Sendable {
    /// A date after the day on which the extract was made; it is judged as not yet.
    case afterExtract
    /// A date before one that it must follow.
    case order
    /// An entry that is the same as an earlier one of its list.
    case twice
    /// An age in no band that is known, so that no rule goes by it.
    case unknownAge
  }

  /// What is doubtful.
  public let kind: Kind
  /// The path of the fact or of the entry.
  public let path: String
  /// The path of what it is held against; nothing for the day of the extract.
  public let against: String?

  /// Where it stands.
  public let place: Place

  /// Whether two entries of a list that say the same are one: of those who took part or agreed, two may be of one agency and role.
  static func isComparable(_ type: any Described.Type) -> Bool {
    type != Participant.self && type != SignUp.self && type != KnownSpan.self
  }

  /// The lists whose entries are held against each other, as rules name what they need.
  static let comparedLists = lists(of: CaseFile.self, under: nil)

  private static func lists<Whole: Described>(of type: Whole.Type, under parent: String?) -> [String] {
    Whole.shape.rows.flatMap { row -> [String] in
      guard let part = row.kind.part else { return [] }
      let pattern = parent.map { "\($0).\(row.key)" } ?? row.key
      guard case .parts = row.kind else { return lists(of: part, under: pattern) }
      return isComparable(part) ? [pattern] + lists(of: part, under: pattern) : []
    }
  }
}

extension CaseFile {
  /// What can hardly be as it stands: dates after the extract's own, dates in an order that cannot be, entries twice,
  /// an age in no band.
  public var doubts: [DataDoubt] { dataLook.doubts }

  /// The same with how much was looked at.
  var dataLook: DataLook {
    var finder = DoubtFinder(day: extracted.value)
    finder.look(at: self, path: "", within: [])
    finder.lookAcross(self)
    return finder.found
  }

  /// The dates after the extract's own.
  public var datesAfterExtract: [DataDoubt] {
    // Most cases have none, and paths cost time.
    guard let day = extracted.value, hasDate(after: day) else { return [] }
    var finder = DoubtFinder(day: day, isForDayAlone: true)
    finder.look(at: self, path: "", within: [])
    return finder.found.doubts
  }
}

/// What was doubted of a case file, and how much of it was looked at.
struct DataLook {
  /// What can hardly be as it stands.
  var doubts: [DataDoubt] = []
  /// How many days there are; the day of the extract and how far its lists are known are none of the record.
  var dates = 0
  /// Whether the extract has a field for a day, filled or blank.
  var hasDateFields = false
  /// How many entries were held against the others of their lists.
  var entries = 0
  /// Whether the extract has a list, with entries or without.
  var hasLists = false
  /// Whether a list of the case is there and has none.
  var hasEmptyLists = false
}

/// A date of an entry, or of the one that holds it, by its key.
private struct SeenDate {
  let key: String
  let day: Day
  let path: String
}

private struct DoubtFinder {
  let day: Day?
  var isForDayAlone = false
  var found = DataLook()

  mutating func look<Whole: Described>(at whole: Whole, path: String, within holder: [SeenDate]) {
    var dates: [SeenDate] = []
    let orders = DayOrder.within[Whole.shape.name] ?? [:]
    // How far lists are known is told of the source, and nothing that happened.
    for row in Whole.shape.rows where row.key != "known" {
      guard let held = row.held(whole) else { continue }
      let here = path.isEmpty ? row.key : "\(path).\(row.key)"
      if case .day = row.kind, here != "extracted" { found.hasDateFields = true }
      if case .parts(let type) = row.kind, DataDoubt.isComparable(type) {
        found.hasLists = true
        if path.isEmpty, held.content == nil { found.hasEmptyLists = true }
      }
      switch held.content {
      case .day(let date) where here != "extracted":
        found.dates += 1
        if let day, date > day { add(.afterExtract, here, held.place) }
        // One that is blank is followed by nothing, so that of the others none is out of order.
        for earlier in orders[row.key] ?? [] {
          guard let first = (dates + holder).first(where: { $0.key == earlier }), date < first.day else { continue }
          add(.order, here, held.place, first.path)
          break
        }
        dates.append(SeenDate(key: row.key, day: date, path: here))
      case .text(let text) where row.key == "ageBand" && !isForDayAlone:
        if !text.isBlank, AgeBand(text) == nil { add(.unknownAge, here, held.place) }
      case .part(let part): look(at: part, path: here, within: dates)
      case .parts(let parts):
        if parts.isEmpty, path.isEmpty { found.hasEmptyLists = true }
        lookForTwins(parts, path: here, place: held.place)
        for (index, part) in parts.enumerated() { look(at: part, path: "\(here)[\(index)]", within: dates) }
      default: break
      }
    }
  }

  /// Dates of one part that lie before those of the part it belongs to.
  mutating func lookAcross(_ file: CaseFile) {
    let referrals = named(file.referrals) { ($0.identifier, $0.received, "referrals", "received") }
    let enquiries = named(file.section47Enquiries) { ($0.identifier, $0.started, "section47Enquiries", "started") }
    let discussions = named(file.strategyDiscussions) { ($0.identifier, $0.held, "strategyDiscussions", "held") }
    for (index, assessment) in (file.assessments.value ?? []).enumerated() {
      compare(assessment.started, "assessments[\(index)].started", assessment.referral, referrals)
    }
    for (index, enquiry) in (file.section47Enquiries.value ?? []).enumerated() {
      compare(enquiry.started, "section47Enquiries[\(index)].started", enquiry.referral, referrals)
      // It may begin before the discussion that it names, and not end before it.
      compare(enquiry.completed, "section47Enquiries[\(index)].completed", enquiry.strategyDiscussion, discussions)
    }
    for (index, conference) in (file.conferences.value ?? []).enumerated() {
      compare(conference.held, "conferences[\(index)].held", conference.section47Enquiry, enquiries)
    }
    for (index, plan) in (file.plans.value ?? []).enumerated() {
      compare(plan.started, "plans[\(index)].started", plan.referral, referrals)
    }
    let plans = named(file.plans) { ($0.identifier, $0.started, "plans", "started") }
    for (index, group) in (file.coreGroups.value ?? []).enumerated() {
      compare(group.held, "coreGroups[\(index)].held", group.plan, plans)
    }
    let reviewed = reviewedFrom(file)
    for (index, review) in (file.reviews.value ?? []).enumerated() {
      compare(review.held, "reviews[\(index)].held", review.plan, reviewed)
    }
    lookBeforeReferrals(file)
  }

  /// The day before which a plan has no reviews: its first, or that of becoming looked after, which may be long before.
  private func reviewedFrom(_ file: CaseFile) -> [String: (day: Day, path: String)] {
    var days: [String: (day: Day, path: String)] = [:]
    for (index, plan) in (file.plans.value ?? []).enumerated() {
      if let day = plan.lookedAfterFrom.value {
        days[plan.identifier] = (day, "plans[\(index)].lookedAfterFrom")
      } else if plan.kind.value == .lookedAfter {
        let placements = file.placements.value ?? []
        guard let day = TimeLookedAfter(plan, in: file).from.value,
          let placement = placements.firstIndex(where: { $0.started.value == day })
        else { continue }
        days[plan.identifier] = (day, "placements[\(placement)].started")
      } else if let day = plan.started.value {
        days[plan.identifier] = (day, "plans[\(index)].started")
      }
    }
    return days
  }

  /// Work before the first referral, where nothing shows that there were others before it which the extract does not have.
  private mutating func lookBeforeReferrals(_ file: CaseFile) {
    let received = (file.referrals.value ?? []).map(\.received.value)
    guard !received.isEmpty, let first = received.compactMap(\.self).min(), !received.contains(nil),
      let index = received.firstIndex(of: first), file.span(of: "referrals")?.from.value == nil,
      !file.wasOpen(before: first)
    else { return }
    let against = "referrals[\(index)].received"
    func early(_ date: Fact<Day>, _ path: String) -> DataDoubt? {
      guard case .value(let day, let place) = date, day < first else { return nil }
      return DataDoubt(kind: .order, path: path, against: against, place: place)
    }
    var doubts: [DataDoubt?] = []
    for (index, assessment) in (file.assessments.value ?? []).enumerated() where assessment.referral.value == nil {
      doubts.append(early(assessment.started, "assessments[\(index)].started"))
    }
    for (index, discussion) in (file.strategyDiscussions.value ?? []).enumerated() {
      doubts.append(early(discussion.held, "strategyDiscussions[\(index)].held"))
    }
    for (index, enquiry) in (file.section47Enquiries.value ?? []).enumerated() where enquiry.referral.value == nil {
      doubts.append(early(enquiry.started, "section47Enquiries[\(index)].started"))
    }
    for (index, visit) in (file.visits.value ?? []).enumerated() {
      doubts.append(early(visit.made, "visits[\(index)].made"))
    }
    found.doubts += doubts.compactMap(\.self)
  }

  private func named<Whole>(
    _ part: Part<Whole>,
    _ facts: (Whole) -> (name: String, day: Fact<Day>, list: String, key: String)
  ) -> [String: (day: Day, path: String)] {
    var days: [String: (day: Day, path: String)] = [:]
    for (index, whole) in (part.value ?? []).enumerated() {
      let found = facts(whole)
      if let day = found.day.value { days[found.name] = (day, "\(found.list)[\(index)].\(found.key)") }
    }
    return days
  }

  private mutating func compare(
    _ date: Fact<Day>,
    _ path: String,
    _ holder: Fact<String>,
    _ days: [String: (day: Day, path: String)]
  ) {
    guard case .value(let day, let place) = date, let name = holder.value, let first = days[name], day < first.day
    else { return }
    add(.order, path, place, first.path)
  }

  private mutating func lookForTwins(_ parts: [any Described], path: String, place: Place) {
    guard !isForDayAlone, let one = parts.first, DataDoubt.isComparable(type(of: one)) else { return }
    var first: [String: Int] = [:]
    for (index, part) in parts.enumerated() {
      let says = part.says
      guard !says.isEmpty else { continue }
      found.entries += 1
      if let twin = first[says] {
        add(.twice, "\(path)[\(index)]", part.ownPlace ?? place, "\(path)[\(twin)]")
      } else {
        first[says] = index
      }
    }
  }

  private mutating func add(_ kind: DataDoubt.Kind, _ path: String, _ place: Place, _ against: String? = nil) {
    guard !isForDayAlone || kind == .afterExtract else { return }
    found.doubts.append(DataDoubt(kind: kind, path: path, against: against, place: place))
  }
}

extension CaseFile {
  /// Whether something that lasts, or a meeting of it, was there before a day: then an earlier referral is not in the extract.
  fileprivate func wasOpen(before day: Day) -> Bool {
    func isEarlier(_ date: Fact<Day>) -> Bool { date.value.map { $0 < day } ?? false }
    return (plans.value ?? []).contains { isEarlier($0.started) || isEarlier($0.lookedAfterFrom) }
      || (placements.value ?? []).contains { isEarlier($0.started) }
      || (workers.value ?? []).contains { isEarlier($0.from) }
      || (conferences.value ?? []).contains { isEarlier($0.held) }
      || (coreGroups.value ?? []).contains { isEarlier($0.held) }
      || (reviews.value ?? []).contains { isEarlier($0.held) }
      || (supervisions.value ?? []).contains { isEarlier($0.held) }
  }
}

extension Described {
  /// All that the part says, wherever it stands; workers with their references, other parts without their own names.
  fileprivate var says: String {
    var text = ""
    for row in Self.shape.rows {
      if case .text(.identifier(let part)) = row.kind, part != .worker { continue }
      guard let content = row.held(self)?.content else { continue }
      text += "\(row.key)\u{1F}"
      switch content {
      case .text(let value), .choice(let value): text += value
      case .texts(let values): text += values.joined(separator: "\u{1E}")
      case .day(let day): text += "\(day.number)"
      case .boolean(let isTrue): text += isTrue ? "1" : "0"
      case .part(let part): text += part.says
      case .parts(let parts): for part in parts { text += part.says + "\u{1D}" }
      }
      text += "\u{1F}"
    }
    return text
  }

  fileprivate var ownPlace: Place? { Self.shape.place.map { self[keyPath: $0] } }
}
