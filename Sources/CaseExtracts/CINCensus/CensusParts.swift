import AuditRules

/// The parts of a child's entry while they are read; each becomes a part of the case file once the child is closed.
struct CensusReferral {
  let spot: Spot
  let firstConference: Int
  var received: CensusFact<Day>
  var source: CensusFact<CensusCode>
  var primaryNeed: CensusFact<CensusCode>
  var noFurtherAction: CensusFact<Bool>
  var closed: CensusFact<Day>
  var conference: CensusFact<Day>

  init(spot: Spot, firstConference: Int) {
    self.spot = spot
    self.firstConference = firstConference
    received = .empty(spot)
    source = .empty(spot)
    primaryNeed = .empty(spot)
    noFurtherAction = .empty(spot)
    closed = .empty(spot)
    conference = .empty(spot)
  }

  func referral(number: Int) -> Referral {
    Referral(
      identifier: CensusIdentifier.text(number),
      received: received.fact,
      source: source.fact(\.text),
      primaryNeed: primaryNeed.fact(\.text),
      noFurtherAction: noFurtherAction.fact,
      closed: closed.fact,
      place: Place(spot)
    )
  }
}

struct CensusAssessment {
  let spot: Spot
  let referral: Int
  var started: CensusFact<Day>
  var authorised: CensusFact<Day>

  init(spot: Spot, referral: Int) {
    self.spot = spot
    self.referral = referral
    started = .empty(spot)
    authorised = .empty(spot)
  }

  func assessment(number: Int) -> Assessment {
    let place = Place(spot)
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
  let spot: Spot
  let referral: Int
  var started: CensusFact<Day>
  var conferenceRequired: CensusFact<Bool>
  var conference: CensusFact<Day>

  init(spot: Spot, referral: Int) {
    self.spot = spot
    self.referral = referral
    started = .empty(spot)
    conferenceRequired = .empty(spot)
    conference = .empty(spot)
  }

  func enquiry(number: Int) -> Section47Enquiry {
    let place = Place(spot)
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
  let spot: Spot
  let enquiry: Int
  let held: Day

  func conference(number: Int) -> Conference {
    let place = Place(spot)
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
  let spot: Spot
  let referral: Int
  let kind: PlanKind
  var started: CensusFact<Day>
  var ended: CensusFact<Day>

  init(spot: Spot, referral: Int, kind: PlanKind) {
    self.spot = spot
    self.referral = referral
    self.kind = kind
    started = .empty(spot)
    ended = .empty(spot)
  }

  var isOpen: Bool {
    guard started.value != nil, case .empty = ended else { return false }
    return true
  }

  /// A plan for a child in need has no identifier: a census lists the reviews of protection plans alone, and a plan that
  /// could be linked with reviews would be said to have had none.
  func plan(number: Int) -> Plan {
    let place = Place(spot)
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
  let spot: Spot
  let plan: Int
  let held: CensusFact<Day>

  func review() -> Review {
    let place = Place(spot)
    return Review(plan: .value(CensusIdentifier.text(plan), place), held: held.fact, place: place)
  }
}
