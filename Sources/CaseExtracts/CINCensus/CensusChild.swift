import AuditRules

/// One child of a census while it is read; emptied and used again for the next.
struct CensusChild {
  var ordinal = 0
  var spot = Spot.none
  var identifier: [UInt8] = []
  var born: CensusFact<Day> = .notSeen
  var isExpected = false
  var sex: CensusFact<CensusCode> = .notSeen
  var ethnicity: CensusFact<CensusCode> = .notSeen
  var disabilities: [CensusCode] = []
  var hasUnreadableDisability = false
  var disabilitiesSpot = Spot.none
  var referrals: [CensusReferral] = []
  var assessments: [CensusAssessment] = []
  var enquiries: [CensusEnquiry] = []
  var conferences: [CensusConference] = []
  var plans: [CensusPlan] = []
  var reviews: [CensusReview] = []
  /// The same entry as it was typed, for the checks of the return.
  var returned = ReturnedChild()
  /// A digest of what each field holds, by which two entries of one child are compared.
  private(set) var digests = [UInt32](repeating: 0, count: CensusElement.fields.count)

  mutating func begin(ordinal: Int, spot: Spot) {
    self.ordinal = ordinal
    self.spot = spot
    identifier.removeAll(keepingCapacity: true)
    born = .empty(spot)
    isExpected = false
    sex = .empty(spot)
    ethnicity = .empty(spot)
    disabilities.removeAll(keepingCapacity: true)
    hasUnreadableDisability = false
    disabilitiesSpot = spot
    referrals.removeAll(keepingCapacity: true)
    assessments.removeAll(keepingCapacity: true)
    enquiries.removeAll(keepingCapacity: true)
    conferences.removeAll(keepingCapacity: true)
    plans.removeAll(keepingCapacity: true)
    reviews.removeAll(keepingCapacity: true)
    returned.begin(ordinal: ordinal, spot: spot)
    for field in digests.indices { digests[field] = 0 }
  }

  /// What was typed of the child, taken out so that nobody copies it.
  mutating func takeReturned() -> ReturnedChild {
    var taken = ReturnedChild()
    swap(&taken, &returned)
    return taken
  }

  /// Takes a value into the digest of its field, with the referral it belongs to.
  mutating func note(_ bytes: ArraySlice<UInt8>, in field: Int) {
    var digest = FieldDigest()
    digest.add(CollectionOfOne(UInt8(truncatingIfNeeded: referrals.count)))
    digest.add(bytes)
    digests[field] = (digests[field] &* 31) ^ digest.value
  }

  /// Keeps the conference that the enquiry in hand led to.
  mutating func closeEnquiry() {
    guard let enquiry = enquiries.last, case .value(let held, let spot) = enquiry.conference else { return }
    conferences.append(CensusConference(spot: spot, enquiry: enquiries.count, held: held))
  }

  /// Keeps the conference that the referral in hand gives, unless an enquiry of it gives the same.
  mutating func closeReferral() {
    guard let referral = referrals.last, case .value(let held, let spot) = referral.conference,
      !conferences[referral.firstConference...].contains(where: { $0.held == held })
    else { return }
    conferences.append(CensusConference(spot: spot, enquiry: 0, held: held))
  }

  /// The case file, once the child's element is closed.
  func caseFile(
    reference: String,
    authority: String,
    extracted: Fact<Day>,
    known: Part<KnownSpan> = .notSeen
  ) -> CaseFile {
    let place = Place(spot)
    func part<Held, Element>(_ elements: [Held], _ make: (Held, Int) -> Element) -> Part<Element> {
      guard !elements.isEmpty else { return .empty(place) }
      var made: [Element] = []
      made.reserveCapacity(elements.count)
      for (index, element) in elements.enumerated() { made.append(make(element, index + 1)) }
      return .value(made, place)
    }
    let child = Child(
      ageBand: ageBand(on: extracted.value),
      ethnicity: ethnicity.fact(\.text),
      disabilities: disabilityFact,
      sex: sex.fact { Self.letters[$0.text] ?? $0.text }
    )
    return CaseFile(
      reference: reference,
      authority: authority,
      service: service,
      extracted: extracted,
      kindsHeld: Self.kindsHeld,
      known: known,
      child: .value(child, place),
      // Most children have one referral, which is in order by itself.
      referrals: referrals.count < 2
        ? part(referrals) { $0.referral(number: $1) }
        : part(oldestFirst) { numbered, _ in numbered.element.referral(number: numbered.offset + 1) },
      assessments: part(assessments) { $0.assessment(number: $1) },
      section47Enquiries: part(enquiries) { $0.enquiry(number: $1) },
      conferences: part(conferences) { $0.conference(number: $1) },
      plans: part(plans) { $0.plan(number: $1) },
      reviews: hasProtectionPlan ? part(reviews) { review, _ in review.review() } : .notSeen
    )
  }

  /// Whether it has a review before a day: some councils return all that there were since a plan began, and not those of the year alone.
  func hasReview(before day: Day) -> Bool {
    reviews.contains { $0.held.value.map { $0 < day } ?? false }
  }

  /// A census asks for nothing about plans of looked-after children and care leavers.
  private static let kindsHeld = Fact.value(
    ["plans.childInNeed", "plans.childProtection", "reviews.childProtection"],
    .unknown
  )

  /// What the figures of earlier years are now.
  private static let letters = ["0": "U", "1": "M", "2": "F", "9": "U"]

  /// A census asks for reviews under a protection plan only; of a child without one it says nothing about them.
  private var hasProtectionPlan: Bool { plans.contains { $0.kind == .childProtection } }

  private var disabilityFact: Fact<[String]> {
    let place = Place(disabilitiesSpot)
    guard disabilities.isEmpty else { return .value(disabilities.map(\.text), place) }
    return hasUnreadableDisability ? .notSeen : .empty(place)
  }

  /// The referrals with their numbers, in the order of the file where one of them has no date.
  private var oldestFirst: [(offset: Int, element: CensusReferral)] {
    let numbered = Array(referrals.enumerated())
    guard numbered.allSatisfy({ $0.element.received.value != nil }) else { return numbered }
    return numbered.sorted { first, second in
      guard let left = first.element.received.value, let right = second.element.received.value else { return false }
      return (left, first.offset) < (right, second.offset)
    }
  }

  /// The service, as far as a plan that is still open says it; anything more would be a guess.
  private var service: String {
    if plans.contains(where: { $0.kind == .childProtection && $0.isOpen }) { return "child protection" }
    return plans.contains(where: { $0.kind == .childInNeed && $0.isOpen }) ? "child in need" : ""
  }

  private func ageBand(on day: Day?) -> Fact<String> {
    switch born {
    case .notSeen: return .notSeen
    case .empty(let spot): return isExpected ? .value("unborn", Place(spot)) : .empty(Place(spot))
    case .value(let born, let spot):
      guard let day, day >= born else { return .notSeen }
      return .value(AgeBand(born: born, on: day).text, Place(spot))
    }
  }
}
