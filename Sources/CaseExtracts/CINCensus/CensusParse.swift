import AuditDocuments
import AuditRules
import CLibXML2

/// The state of one pass over a census: which element is open, the child in hand, and what was wrong.
///
/// libxml2's callbacks reach it through a pointer, so nothing here may be held across a call of `handOn`.
struct CensusParse {
  /// How deep elements that are passed over may be nested.
  static let depthLimit = 64
  /// How many elements one child may have; a child known for eighteen years has some hundreds.
  static let elementLimit = 100_000

  let file: String
  let asOf: Day?
  let reference: CaseReference
  let identified: ((String, [UInt8]) -> Void)?
  let seen: SeenCases
  let handOn: (consuming CaseFile) throws -> Void

  let parser: xmlParserCtxtPtr
  var names: CensusNames
  var current = CensusElement.document
  var holders: [CensusElement] = []
  var passedOver = 0
  private var passedOverLine: Int32 = 0
  /// The line of an element in which the children stand, and which is none of the census.
  private(set) var childrenWithin: Int32?
  var text = CensusTextInHand()

  var authority = ""
  var referenceDate: CensusFact<Day> = .notSeen
  var header = ReturnedHeader()
  /// The year of the return, where it says it: a return has the assessments that were authorised in its year, those that are still open,
  /// and the reviews of its year.
  private var known: (from: Day, lists: Part<KnownSpan>, withoutReviews: Part<KnownSpan>)?
  /// Is handed what the checks of the return look at, where somebody is to be told of them.
  private let returned: ((ReturnedEntry) -> Void)?
  var child = CensusChild()
  var ordinal = 0
  private var elements = 0
  var handedOn = 0

  var problems: ProblemCollector
  var thrown: (any Error)?
  var isStopped = false
  var malformed: Problem?
  /// Whether all of the file was handed to the parser.
  var isAtEnd = false
  /// Whether the outermost element was closed.
  var hasEnded = false
  var hasReportedStray = false
  var hasReportedManyNames = false
  var hasReportedOtherName = false
  var misplaced: Set<CensusElement> = []

  init(
    parser: xmlParserCtxtPtr,
    source: SourceText,
    asOf: Day?,
    reference: CaseReference,
    identified: ((String, [UInt8]) -> Void)?,
    returned: ((ReturnedEntry) -> Void)?,
    seen: SeenCases,
    handOn: @escaping (consuming CaseFile) throws -> Void
  ) {
    self.parser = parser
    self.asOf = asOf
    self.reference = reference
    self.identified = identified
    self.returned = returned
    self.seen = seen
    self.handOn = handOn
    file = source.name
    problems = ProblemCollector(source: source)
    names = CensusNames(dictionary: parser.pointee.dict)
    holders.reserveCapacity(16)
  }

  /// The line that the parser has reached.
  var line: Int32 { parser.pointee.input?.pointee.line ?? 0 }

  /// Where the element in hand begins.
  private var spot: Spot { Spot(line: line, element: elements) }

  mutating func start(_ name: UnsafePointer<UInt8>) {
    elements += 1
    if elements > Self.elementLimit { return stop(tooManyElements) }
    guard passedOver == 0 else {
      passedOver += 1
      if passedOver > Self.depthLimit { stop(tooDeep) }
      if ordinal == 0, childrenWithin == nil, String(cString: name) == "Children" { childrenWithin = passedOverLine }
      return
    }
    let element = names.element(of: name) ?? meet(name)
    guard names.allows(element, in: current) else {
      if current == .document { stop(notACensus(name)) } else { reportMisplaced(element) }
      passedOver = 1
      passedOverLine = line
      return
    }
    holders.append(current)
    current = element
    if element.isValue {
      text.begin(at: spot)
    } else {
      open(element)
    }
  }

  mutating func end() {
    guard passedOver == 0 else {
      passedOver -= 1
      return
    }
    let element = current
    current = holders.popLast() ?? .document
    if current == .document { hasEnded = true }
    if element.isValue { take(element) } else { close(element) }
  }

  mutating func characters(_ start: UnsafePointer<UInt8>, count: Int) {
    guard passedOver == 0 else { return }
    let bytes = UnsafeBufferPointer(start: start, count: count)
    if current.isValue {
      text.take(bytes)
    } else if !hasReportedStray, bytes.contains(where: { $0 > 0x20 }) {
      reportStray()
    }
  }

  private mutating func open(_ element: CensusElement) {
    let spot = spot
    switch element {
    case .child: startChild(line)
    case .characteristics, .disabilities: child.disabilitiesSpot = spot
    case .details:
      child.referrals.append(CensusReferral(spot: spot, firstConference: child.conferences.count))
      child.returned.referrals.append(ReturnedReferral(spot: spot, position: child.returned.referrals.count))
    case .assessment:
      child.assessments.append(CensusAssessment(spot: spot, referral: child.referrals.count))
      let position = child.returned.assessments.count
      child.returned.assessments.append(ReturnedAssessment(spot: spot, position: position, referral: referral))
    case .section47:
      child.enquiries.append(CensusEnquiry(spot: spot, referral: child.referrals.count))
      let position = child.returned.enquiries.count
      child.returned.enquiries.append(ReturnedEnquiry(spot: spot, position: position, referral: referral))
    case .childInNeedPlan:
      child.plans.append(CensusPlan(spot: spot, referral: child.referrals.count, kind: .childInNeed))
      let position = child.returned.plans.count
      child.returned.plans.append(ReturnedPlan(spot: spot, position: position, referral: referral))
    case .protectionPlan:
      child.plans.append(CensusPlan(spot: spot, referral: child.referrals.count, kind: .childProtection))
      let position = child.returned.protectionPlans.count
      child.returned.protectionPlans.append(ReturnedProtectionPlan(spot: spot, position: position, referral: referral))
    default: break
    }
  }

  /// The position of the referral in hand.
  private var referral: Int { child.returned.referrals.count - 1 }

  private mutating func close(_ element: CensusElement) {
    switch element {
    case .child: finishChild()
    case .details: child.closeReferral()
    case .section47: child.closeEnquiry()
    default: break
    }
  }

  private mutating func startChild(_ line: Int32) {
    if ordinal == 0, asOf == nil, referenceDate.value == nil { reportNoReferenceDate() }
    if ordinal == 0 {
      let year = (referenceDate.value ?? asOf).map(ReturnYear.init) ?? .unknown
      if year.isKnown {
        let spans = ["assessments", "reviews"].map { list in
          KnownSpan(list: .value(list, .unknown), from: .value(year.first, .unknown))
        }
        known = (year.first, .value(spans), .value([spans[0]]))
      }
      returned?(.header(header, year))
    }
    ordinal += 1
    elements = 0
    child.begin(ordinal: ordinal, spot: Spot(line: line))
  }

  private mutating func finishChild() {
    if !child.identifier.isEmpty,
      let again = seen.take(
        child.identifier,
        .census,
        fields: child.digests,
        file: file,
        ordinal: child.ordinal,
        line: Int(child.spot.line)
      )
    {
      reportAgain(again)
      returned?(.again(child.takeReturned(), identifier: child.identifier, isOfThisFile: again.file == nil))
      return
    }
    let extracted = asOf.map { Fact.value($0) } ?? referenceDate.fact
    reportAgainstDate(extracted.value)
    let reference = name()
    returned?(.child(child.takeReturned(), named: reference))
    let caseFile = child.caseFile(
      reference: reference,
      authority: authority,
      extracted: extracted,
      known: known.map { known in child.hasReview(before: known.from) ? known.withoutReviews : known.lists } ?? .notSeen
    )
    do {
      try handOn(caseFile)
      handedOn += 1
    } catch {
      thrown = error
      stop(nil)
    }
  }

  /// The name of the child in hand, which whoever keeps the council's numbers is told with the number.
  private func name() -> String {
    let reference = reference.make(child.ordinal, Int(child.spot.line), child.identifier)
    if !child.identifier.isEmpty { identified?(reference, child.identifier) }
    return reference
  }
}
