/// Where a file calls for a strategy discussion, or only speaks of one.
///
/// Referrals, contacts, decisions taken in supervision, at reviews and at conferences, case notes, and the chronology
/// are read. What a plan says would be done is not a call.
struct StrategyCalls {
  /// A place that calls for a discussion, with the day on which it does.
  struct Call: Hashable {
    /// The day; nothing where the file does not show it.
    var day: Day?
    /// Where it stands.
    var place: Place
  }

  /// The calls, those with a day first and in order.
  private(set) var calls: [Call] = []
  /// Where one was considered, or said not to be needed.
  private(set) var considered: [Place] = []
  /// Where one is spoken of as held, or only named.
  private(set) var spokenOf: [Place] = []

  /// Whether the extract has any part in which a discussion could be called for.
  let canBeSeen: Bool

  /// Reads the texts of a case file.
  init(_ file: CaseFile) {
    canBeSeen =
      file.referrals.isSeen || file.contacts.isSeen || file.supervisions.isSeen || file.caseNotes.isSeen
      || file.reviews.isSeen || file.conferences.isSeen || file.chronology.isSeen
    for contact in file.contacts.value ?? [] { decided(contact.decision, contact.decided, or: contact.received) }
    for referral in file.referrals.value ?? [] { decided(referral.decision, referral.decided, or: referral.received) }
    for supervision in file.supervisions.value ?? [] {
      read(supervision.reflection, supervision.held.value)
      for decision in supervision.decisions.value ?? [] { decided(decision.text, supervision.held) }
    }
    for review in file.reviews.value ?? [] { decided(review.decision, review.held) }
    for conference in file.conferences.value ?? [] { decided(conference.decision, conference.held) }
    for note in file.caseNotes.value ?? [] { read(note.text, note.happened.value ?? note.recorded.value) }
    for entry in file.chronology.value ?? [] {
      read(entry.event, entry.happened.value)
      read(entry.significance, entry.happened.value)
    }
    calls.sort { left, right in
      guard let one = left.day else { return false }
      return right.day.map { one < $0 } ?? true
    }
  }

  /// A decision that names a discussion and says no more of it calls for one.
  private mutating func decided(_ fact: Fact<String>, _ day: Fact<Day>, or other: Fact<Day> = .notSeen) {
    read(fact, day.value ?? other.value, isDecision: true)
  }

  private mutating func read(_ fact: Fact<String>, _ day: Day?, isDecision: Bool = false) {
    guard case .value(let text, let place) = fact else { return }
    let mentions = StrategyMention.all(in: text)
    if mentions.contains(.called) || (isDecision && mentions.contains(.named)) {
      calls.append(Call(day: day, place: place))
    } else if mentions.contains(.held) || mentions.contains(.named) {
      spokenOf.append(place)
    } else if mentions.contains(.considered) {
      considered.append(place)
    }
  }
}

extension StrategyCalls {
  /// Why a rule on how discussions were held does not apply to a file without one.
  static func reasonWithoutDiscussion(in file: CaseFile) -> String {
    let reason = "there is no strategy discussion on the file"
    guard file.strategyDiscussions.isSeen, (file.strategyDiscussions.value ?? []).isEmpty,
      let call = StrategyCalls(file).calls.first
    else { return reason }
    return "\(reason), although one was called for\(call.day.map { " on \($0.inWords)" } ?? "")"
  }
}
