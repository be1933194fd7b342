import AuditRules

extension CensusParse {
  /// Keeps the value of an element that has just been closed.
  mutating func take(_ element: CensusElement) {
    if let field = element.field { child.note(text[trimmed], in: field) }
    switch current {
    case .collectionDetails, .source: takeHeaderValue(element)
    case .identifiers, .characteristics, .disabilities: takeChildValue(element)
    case .details: takeReferralValue(element, child.referrals.count - 1)
    case .assessment: takeAssessmentValue(element, child.assessments.count - 1)
    case .section47: takeEnquiryValue(element, child.enquiries.count - 1)
    case .childInNeedPlan, .protectionPlan: takePlanValue(element, child.plans.count - 1)
    case .reviews:
      child.reviews.append(
        CensusReview(line: textLine, plan: child.plans.count, held: day(element, after: .notSeen))
      )
    default: break
    }
  }

  private mutating func takeHeaderValue(_ element: CensusElement) {
    switch element {
    case .collection:
      let value = text[trimmed]
      if !value.isEmpty, !value.elementsEqual("CIN".utf8) { stop(otherCollection) }
    case .referenceDate: referenceDate = day(element, after: referenceDate)
    default: authority = code(element, after: .notSeen).value?.text ?? authority
    }
  }

  private mutating func takeChildValue(_ element: CensusElement) {
    switch element {
    case .childIdentifier: child.identifier.replaceSubrange(0..., with: text[trimmed])
    case .born: child.born = day(element, after: child.born)
    case .sex: child.sex = code(element, after: child.sex)
    case .expected: child.isExpected = !trimmed.isEmpty
    case .ethnicity: child.ethnicity = code(element, after: child.ethnicity)
    default:
      switch code(element, after: .notSeen) {
      case .value(let code, _): child.disabilities.append(code)
      case .notSeen: child.hasUnreadableDisability = true
      case .empty: break
      }
    }
  }

  private mutating func takeReferralValue(_ element: CensusElement, _ index: Int) {
    switch element {
    case .referred: child.referrals[index].received = day(element, after: child.referrals[index].received)
    case .referralSource: child.referrals[index].source = code(element, after: child.referrals[index].source)
    case .primaryNeed: child.referrals[index].primaryNeed = code(element, after: child.referrals[index].primaryNeed)
    case .closed: child.referrals[index].closed = day(element, after: child.referrals[index].closed)
    case .noFurtherAction:
      child.referrals[index].noFurtherAction = yesOrNo(element, after: child.referrals[index].noFurtherAction)
    default: child.referrals[index].conference = day(element, after: child.referrals[index].conference)
    }
  }

  private mutating func takeAssessmentValue(_ element: CensusElement, _ index: Int) {
    if element == .assessmentStarted {
      child.assessments[index].started = day(element, after: child.assessments[index].started)
    } else {
      child.assessments[index].authorised = day(element, after: child.assessments[index].authorised)
    }
  }

  private mutating func takeEnquiryValue(_ element: CensusElement, _ index: Int) {
    switch element {
    case .section47Started: child.enquiries[index].started = day(element, after: child.enquiries[index].started)
    case .initialConference:
      child.enquiries[index].conference = day(element, after: child.enquiries[index].conference)
    default:
      if element == .conferenceRequired { reportOtherName() }
      var fact = yesOrNo(element, after: child.enquiries[index].conferenceRequired)
      if element == .conferenceNotRequired, child.enquiries[index].conferenceRequired.value == nil,
        case .value(let isNotRequired, let line) = fact
      {
        fact = .value(!isNotRequired, line)
      }
      child.enquiries[index].conferenceRequired = fact
    }
  }

  private mutating func takePlanValue(_ element: CensusElement, _ index: Int) {
    if element == .childInNeedStarted || element == .protectionStarted {
      child.plans[index].started = day(element, after: child.plans[index].started)
    } else {
      child.plans[index].ended = day(element, after: child.plans[index].ended)
    }
  }

  /// The date in hand; one that cannot be read is reported and counts as not seen.
  private mutating func day(_ element: CensusElement, after earlier: CensusFact<Day>) -> CensusFact<Day> {
    value(element, after: earlier, CensusText.day, not: "a date", "Write a date such as 2026-03-31")
  }

  private mutating func yesOrNo(_ element: CensusElement, after earlier: CensusFact<Bool>) -> CensusFact<Bool> {
    value(element, after: earlier, CensusText.boolean, not: "yes or no", "Write 0, 1, false or true")
  }

  private mutating func code(_ element: CensusElement, after earlier: CensusFact<CensusCode>) -> CensusFact<CensusCode>
  {
    value(element, after: earlier, CensusCode.init, not: "a code", "Write the code of the census")
  }

  @inline(__always)
  private mutating func value<Value>(
    _ element: CensusElement,
    after earlier: CensusFact<Value>,
    _ parse: (UnsafeBufferPointer<UInt8>) -> Value?,
    not expected: StaticString,
    _ hint: StaticString
  ) -> CensusFact<Value> {
    if case .value = earlier {
      reportTwice(element)
      return earlier
    }
    let range = trimmed
    guard !range.isEmpty || isTextTooLong else { return .empty(textLine) }
    let value = text.withUnsafeBufferPointer { parse(UnsafeBufferPointer(rebasing: $0[range])) }
    guard let value, !isTextTooLong else {
      reportUnreadable(element, not: "\(expected)", hint: "\(hint); it is not used until then.")
      return .notSeen
    }
    return .value(value, textLine)
  }

  /// The text in hand without white space around it.
  var trimmed: Range<Int> {
    var start = textStart
    var end = text.count
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
