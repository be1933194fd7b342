import AuditRules

extension CensusParse {
  /// Keeps the value of an element that has just been closed.
  mutating func take(_ element: CensusElement) {
    text.end()
    if let field = element.field { child.note(text.trimmed, in: field) }
    let typed = text.typed(isDay: element.isDay)
    switch current {
    case .collectionDetails, .source: takeHeaderValue(element, typed)
    case .identifiers, .characteristics, .disabilities: takeChildValue(element, typed)
    case .details: takeReferralValue(element, typed, child.referrals.count - 1)
    case .assessment: takeAssessmentValue(element, typed, child.assessments.count - 1)
    case .factors:
      child.returned.factors.append(ReturnedFactor(assessment: child.assessments.count - 1, code: typed))
    case .section47: takeEnquiryValue(element, typed, child.enquiries.count - 1)
    case .childInNeedPlan: takePlanValue(element, typed, child.returned.plans.count - 1)
    case .protectionPlan: takeProtectionPlanValue(element, typed, child.returned.protectionPlans.count - 1)
    case .reviews:
      child.returned.reviews.append(ReturnedReview(plan: child.returned.protectionPlans.count - 1, held: typed))
      child.reviews.append(
        CensusReview(spot: text.spot, plan: child.plans.count, held: day(element, typed, after: .notSeen))
      )
    default: break
    }
  }

  private mutating func takeHeaderValue(_ element: CensusElement, _ typed: ReturnedField) {
    switch element {
    case .collection:
      let value = text.trimmed
      if !value.isEmpty, !value.elementsEqual("CIN".utf8) { stop(otherCollection) }
    case .year: header.year.take(typed)
    case .referenceDate:
      header.referenceDate.take(typed)
      referenceDate = day(element, typed, after: referenceDate)
    default: authority = code(element, after: .notSeen).value?.text ?? authority
    }
  }

  private mutating func takeChildValue(_ element: CensusElement, _ typed: ReturnedField) {
    switch element {
    case .childIdentifier:
      child.identifier.replaceSubrange(0..., with: text.trimmed)
      child.returned.identifier.take(typed)
      child.returned.identifierIsPlain = child.identifier.allSatisfy(CensusText.isLetterOrFigure)
    case .pupilNumber: child.returned.pupilNumber.take(typed)
    case .formerPupilNumber: child.returned.formerPupilNumber.take(typed)
    case .whyNoPupilNumber: child.returned.whyNoPupilNumber.take(typed)
    case .died: child.returned.died.take(typed)
    case .born:
      child.returned.born.take(typed)
      child.born = day(element, typed, after: child.born)
    case .sex:
      child.returned.sex.take(typed)
      child.sex = code(element, after: child.sex)
    case .earlierSex:
      child.returned.earlierSex.take(typed)
      child.sex = code(element, after: child.sex)
    case .expected:
      child.returned.expected.take(typed)
      child.isExpected = typed.isFilled
    case .ethnicity:
      child.returned.ethnicity.take(typed)
      child.ethnicity = code(element, after: child.ethnicity)
    default:
      child.returned.disabilities.append(ReturnedDisability(code: typed))
      switch code(element, after: .notSeen) {
      case .value(let code, _): child.disabilities.append(code)
      case .notSeen: child.hasUnreadableDisability = true
      case .empty: break
      }
    }
  }

  private mutating func takeReferralValue(_ element: CensusElement, _ typed: ReturnedField, _ index: Int) {
    switch element {
    case .referred:
      child.returned.referrals[index].received.take(typed)
      child.referrals[index].received = day(element, typed, after: child.referrals[index].received)
    case .referralSource:
      child.returned.referrals[index].source.take(typed)
      child.referrals[index].source = code(element, after: child.referrals[index].source)
    case .primaryNeed:
      child.returned.referrals[index].primaryNeed.take(typed)
      child.referrals[index].primaryNeed = code(element, after: child.referrals[index].primaryNeed)
    case .closed:
      child.returned.referrals[index].closed.take(typed)
      child.referrals[index].closed = day(element, typed, after: child.referrals[index].closed)
    case .whyClosed: child.returned.referrals[index].whyClosed.take(typed)
    case .noFurtherAction:
      child.returned.referrals[index].noFurtherAction.take(typed)
      child.referrals[index].noFurtherAction = yesOrNo(element, after: child.referrals[index].noFurtherAction)
    default:
      child.returned.referrals[index].conference.take(typed)
      child.referrals[index].conference = day(element, typed, after: child.referrals[index].conference)
    }
  }

  private mutating func takeAssessmentValue(_ element: CensusElement, _ typed: ReturnedField, _ index: Int) {
    if element == .assessmentStarted {
      child.returned.assessments[index].started.take(typed)
      child.assessments[index].started = day(element, typed, after: child.assessments[index].started)
    } else {
      child.returned.assessments[index].authorised.take(typed)
      child.assessments[index].authorised = day(element, typed, after: child.assessments[index].authorised)
    }
  }

  private mutating func takeEnquiryValue(_ element: CensusElement, _ typed: ReturnedField, _ index: Int) {
    switch element {
    case .section47Started:
      child.returned.enquiries[index].started.take(typed)
      child.enquiries[index].started = day(element, typed, after: child.enquiries[index].started)
    case .conferenceTarget: child.returned.enquiries[index].target.take(typed)
    case .initialConference:
      child.returned.enquiries[index].conference.take(typed)
      child.enquiries[index].conference = day(element, typed, after: child.enquiries[index].conference)
    default:
      let isOpposite = element == .conferenceRequired
      child.returned.enquiries[index].conferenceNotRequired.take(isOpposite ? typed.opposite : typed)
      if isOpposite { reportOtherName() }
      var fact = yesOrNo(element, after: child.enquiries[index].conferenceRequired)
      if element == .conferenceNotRequired, child.enquiries[index].conferenceRequired.value == nil,
        case .value(let isNotRequired, let spot) = fact
      {
        fact = .value(!isNotRequired, spot)
      }
      child.enquiries[index].conferenceRequired = fact
    }
  }

  private mutating func takePlanValue(_ element: CensusElement, _ typed: ReturnedField, _ index: Int) {
    if element == .childInNeedStarted {
      child.returned.plans[index].started.take(typed)
    } else {
      child.returned.plans[index].ended.take(typed)
    }
    takePlanDay(element, typed)
  }

  private mutating func takeProtectionPlanValue(_ element: CensusElement, _ typed: ReturnedField, _ index: Int) {
    switch element {
    case .firstCategory: child.returned.protectionPlans[index].firstCategory.take(typed)
    case .latestCategory: child.returned.protectionPlans[index].latestCategory.take(typed)
    case .earlierPlans: child.returned.protectionPlans[index].earlierPlans.take(typed)
    case .protectionStarted:
      child.returned.protectionPlans[index].started.take(typed)
      takePlanDay(element, typed)
    default:
      child.returned.protectionPlans[index].ended.take(typed)
      takePlanDay(element, typed)
    }
  }

  private mutating func takePlanDay(_ element: CensusElement, _ typed: ReturnedField) {
    let index = child.plans.count - 1
    if element == .childInNeedStarted || element == .protectionStarted {
      child.plans[index].started = day(element, typed, after: child.plans[index].started)
    } else {
      child.plans[index].ended = day(element, typed, after: child.plans[index].ended)
    }
  }

  /// The date in hand; one that cannot be read is reported and counts as not seen.
  private mutating func day(
    _ element: CensusElement,
    _ typed: ReturnedField,
    after earlier: CensusFact<Day>
  ) -> CensusFact<Day> {
    value(element, after: earlier, { _ in typed.day }, not: "a date", "Write a date such as 2026-03-31")
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
    guard !text.isEmpty || text.isTooLong else { return .empty(text.spot) }
    guard let value = text.read(parse), !text.isTooLong else {
      reportUnreadable(element, not: "\(expected)", hint: "\(hint); it is not used until then.")
      return .notSeen
    }
    return .value(value, text.spot)
  }
}
