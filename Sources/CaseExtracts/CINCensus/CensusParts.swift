import AuditRules

/// The parts of a child's entry while they are read; each becomes a part of the case file once the child is closed.
struct CensusReferral {
  let line: Int32
  let firstConference: Int
  var received: CensusFact<Day>
  var source: CensusFact<CensusCode>
  var primaryNeed: CensusFact<CensusCode>
  var noFurtherAction: CensusFact<Bool>
  var closed: CensusFact<Day>
  var conference: CensusFact<Day>

  init(line: Int32, firstConference: Int) {
    self.line = line
    self.firstConference = firstConference
    received = .empty(line)
    source = .empty(line)
    primaryNeed = .empty(line)
    noFurtherAction = .empty(line)
    closed = .empty(line)
    conference = .empty(line)
  }

  func referral(number: Int) -> Referral {
    Referral(
      identifier: CensusIdentifier.text(number),
      received: received.fact,
      source: source.fact(\.text),
      primaryNeed: primaryNeed.fact(\.text),
      noFurtherAction: noFurtherAction.fact,
      closed: closed.fact,
      place: Place(line: Int(line))
    )
  }
}

struct CensusAssessment {
  let line: Int32
  let referral: Int
  var started: CensusFact<Day>
  var authorised: CensusFact<Day>

  init(line: Int32, referral: Int) {
    self.line = line
    self.referral = referral
    started = .empty(line)
    authorised = .empty(line)
  }

  func assessment(number: Int) -> Assessment {
    let place = Place(line: Int(line))
    return Assessment(
      identifier: CensusIdentifier.text(number),
      referral: .value(CensusIdentifier.text(referral), place),
      kind: .value(.single, place),
      started: started.fact,
      authorised: authorised.fact,
      place: place
    )
  }
}

struct CensusEnquiry {
  let line: Int32
  let referral: Int
  var started: CensusFact<Day>
  var conferenceRequired: CensusFact<Bool>
  var conference: CensusFact<Day>

  init(line: Int32, referral: Int) {
    self.line = line
    self.referral = referral
    started = .empty(line)
    conferenceRequired = .empty(line)
    conference = .empty(line)
  }

  func enquiry(number: Int) -> Section47Enquiry {
    let place = Place(line: Int(line))
    return Section47Enquiry(
      identifier: CensusIdentifier.text(number),
      referral: .value(CensusIdentifier.text(referral), place),
      started: started.fact,
      conferenceRequired: conferenceRequired.fact,
      place: place
    )
  }
}

/// An initial conference; `enquiry` is 0 where the census does not say which enquiry led to it.
struct CensusConference {
  let line: Int32
  let enquiry: Int
  let held: Day

  func conference(number: Int) -> Conference {
    let place = Place(line: Int(line))
    return Conference(
      identifier: CensusIdentifier.text(number),
      kind: .value(.initial, place),
      section47Enquiry: enquiry > 0 ? .value(CensusIdentifier.text(enquiry), place) : .notSeen,
      held: .value(held, place),
      place: place
    )
  }
}

struct CensusPlan {
  let line: Int32
  let referral: Int
  let kind: PlanKind
  var started: CensusFact<Day>
  var ended: CensusFact<Day>

  init(line: Int32, referral: Int, kind: PlanKind) {
    self.line = line
    self.referral = referral
    self.kind = kind
    started = .empty(line)
    ended = .empty(line)
  }

  var isOpen: Bool {
    guard started.value != nil, case .empty = ended else { return false }
    return true
  }

  /// A plan for a child in need has no identifier: a census lists the reviews of protection plans alone, and a plan that
  /// could be linked with reviews would be said to have had none.
  func plan(number: Int) -> Plan {
    let place = Place(line: Int(line))
    return Plan(
      identifier: kind == .childProtection ? CensusIdentifier.text(number) : "",
      referral: .value(CensusIdentifier.text(referral), place),
      kind: .value(kind, place),
      started: started.fact,
      ended: ended.fact,
      place: place
    )
  }
}

struct CensusReview {
  let line: Int32
  let plan: Int
  let held: CensusFact<Day>

  func review() -> Review {
    let place = Place(line: Int(line))
    return Review(plan: .value(CensusIdentifier.text(plan), place), held: held.fact, place: place)
  }
}
