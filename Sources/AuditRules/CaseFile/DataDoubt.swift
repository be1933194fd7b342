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
}

extension CaseFile {
  /// What can hardly be as it stands: dates after the extract's own, dates in an order that cannot be, entries twice,
  /// an age in no band.
  public var doubts: [DataDoubt] {
    var finder = DoubtFinder(day: extracted.value)
    finder.look(at: self, path: "")
    finder.lookAcross(self)
    return finder.doubts
  }

  /// The dates after the extract's own.
  public var datesAfterExtract: [DataDoubt] {
    // Most cases have none, and paths cost time.
    guard let day = extracted.value, hasDate(after: day) else { return [] }
    var finder = DoubtFinder(day: day, isForDayAlone: true)
    finder.look(at: self, path: "")
    return finder.doubts
  }
}

/// A child may have been seen for an assessment before it was begun on the system, and been looked after before the plan.
private let mayComeBefore: Set = ["childSeen", "lookedAfterFrom"]

private struct DoubtFinder {
  let day: Day?
  var isForDayAlone = false
  var doubts: [DataDoubt] = []

  mutating func look<Whole: Described>(at whole: Whole, path: String) {
    var begun: (day: Day, path: String)?
    // How far lists are known is told of the source, and nothing that happened.
    for row in Whole.shape.rows where row.key != "known" {
      guard let held = row.held(whole), let content = held.content else { continue }
      let here = path.isEmpty ? row.key : "\(path).\(row.key)"
      switch content {
      case .day(let date) where here != "extracted":
        if let day, date > day { add(.afterExtract, here, held.place) }
        if let begun, date < begun.day, !mayComeBefore.contains(row.key) { add(.order, here, held.place, begun.path) }
        if begun == nil { begun = (date, here) }
      case .text(let text) where row.key == "ageBand" && !isForDayAlone:
        if !text.isBlank, AgeBand(text) == nil { add(.unknownAge, here, held.place) }
      case .part(let part): look(at: part, path: here)
      case .parts(let parts):
        if path.isEmpty { lookForTwins(parts, path: here, place: held.place) }
        for (index, part) in parts.enumerated() { look(at: part, path: "\(here)[\(index)]") }
      default: break
      }
    }
  }

  /// Dates of one part that lie before those of the part it belongs to.
  mutating func lookAcross(_ file: CaseFile) {
    let referrals = named(file.referrals) { ($0.identifier, $0.received, "referrals", "received") }
    let enquiries = named(file.section47Enquiries) { ($0.identifier, $0.started, "section47Enquiries", "started") }
    let plans = named(file.plans) { ($0.identifier, $0.started, "plans", "started") }
    for (index, assessment) in (file.assessments.value ?? []).enumerated() {
      compare(assessment.started, "assessments[\(index)].started", assessment.referral, referrals)
    }
    for (index, enquiry) in (file.section47Enquiries.value ?? []).enumerated() {
      compare(enquiry.started, "section47Enquiries[\(index)].started", enquiry.referral, referrals)
    }
    for (index, plan) in (file.plans.value ?? []).enumerated() {
      compare(plan.started, "plans[\(index)].started", plan.referral, referrals)
    }
    for (index, conference) in (file.conferences.value ?? []).enumerated() {
      compare(conference.held, "conferences[\(index)].held", conference.section47Enquiry, enquiries)
    }
    for (index, review) in (file.reviews.value ?? []).enumerated() {
      compare(review.held, "reviews[\(index)].held", review.plan, plans)
    }
    for (index, group) in (file.coreGroups.value ?? []).enumerated() {
      compare(group.held, "coreGroups[\(index)].held", group.plan, plans)
    }
    for (index, supervision) in (file.supervisions.value ?? []).enumerated() {
      guard let held = supervision.held.value else { continue }
      for (number, decision) in (supervision.decisions.value ?? []).enumerated() {
        guard case .value(let day, let place) = decision.recordedOnFile, day < held else { continue }
        let path = "supervisions[\(index)].decisions[\(number)].recordedOnFile"
        add(.order, path, place, "supervisions[\(index)].held")
      }
    }
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
    guard parts.count > 1, !isForDayAlone else { return }
    var first: [String: Int] = [:]
    for (index, part) in parts.enumerated() {
      let says = part.says
      guard !says.isEmpty else { continue }
      if let twin = first[says] {
        add(.twice, "\(path)[\(index)]", part.ownPlace ?? place, "\(path)[\(twin)]")
      } else {
        first[says] = index
      }
    }
  }

  private mutating func add(_ kind: DataDoubt.Kind, _ path: String, _ place: Place, _ against: String? = nil) {
    guard !isForDayAlone || kind == .afterExtract else { return }
    doubts.append(DataDoubt(kind: kind, path: path, against: against, place: place))
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
