// What several checks ask of one module beside the others of its child.

extension ReturnedReferral {
  /// Whether it is open, and something followed from it.
  var isOpenAndActive: Bool { !closed.hasDay && noFurtherAction.isNo }

  /// Whether none was received later; true of one without a date.
  func isLatest(of referrals: [ReturnedReferral]) -> Bool {
    !referrals.contains { other in
      received.isBefore(other.received) || (other.position < position && other.received.isSameDay(as: received))
    }
  }

  /// Whether it was received while another was open: one from which something followed, where that has no end.
  func isWithinAnother(of referrals: [ReturnedReferral], _ year: ReturnYear) -> Bool {
    referrals.contains { other in
      guard other.position != position, received.hasDay, other.received.hasDay, !received.isBefore(other.received)
      else { return false }
      if other.closed.hasDay { return received.isBefore(other.closed) }
      return received.isBefore(year.last) && other.noFurtherAction.isNo
    }
  }

  /// Whether something of it is dated after it was closed.
  func isFollowed(in child: ReturnedChild) -> Bool {
    closed.isBefore(conference)
      || child.assessments.contains {
        $0.referral == position && (closed.isBefore($0.started) || closed.isBefore($0.authorised))
      }
      || child.enquiries.contains {
        $0.referral == position && (closed.isBefore($0.started) || closed.isBefore($0.conference))
      }
      || child.protectionPlans.contains { $0.referral == position && closed.isBefore($0.ended) }
      || child.plans.contains {
        $0.referral == position && (closed.isBefore($0.started) || closed.isBefore($0.ended))
      }
  }
}

extension ReturnedAssessment {
  /// Whether another one has the same start and the same end, as an entry made twice has.
  func isSame(as other: ReturnedAssessment) -> Bool {
    started.isSameDay(as: other.started)
      && (authorised.isSameDay(as: other.authorised) || !authorised.hasDay && !other.authorised.hasDay)
  }

  /// Whether it has factors, and only such as the census has.
  func hasKnownFactorsOnly(in child: ReturnedChild) -> Bool {
    var isThere = false
    for factor in child.factors where factor.assessment == position {
      guard factor.code.isAmong(CodeList.factors) else { return false }
      isThere = true
    }
    return isThere
  }
}

extension ReturnedFactor {
  /// The referral of its assessment.
  func referral(in child: ReturnedChild) -> ReturnedReferral? {
    guard child.assessments.indices.contains(assessment) else { return nil }
    return child.referral(child.assessments[assessment].referral)
  }

  /// Whether the referral has no other assessment.
  func isOfOnlyAssessment(in child: ReturnedChild) -> Bool {
    guard child.assessments.indices.contains(assessment) else { return false }
    let referral = child.assessments[assessment].referral
    return child.assessments.count(where: { $0.referral == referral }) == 1
  }
}

extension ReturnedEnquiry {
  /// Whether it has neither a conference nor the word that none is needed.
  var isOpen: Bool { !conference.hasDay && !conferenceNotRequired.isYes }

  /// Whether another one has the same start and the same conference, as an entry made twice has.
  func isSame(as other: ReturnedEnquiry) -> Bool {
    started.isSameDay(as: other.started)
      && (conference.isSameDay(as: other.conference) || !conference.hasDay && !other.conference.hasDay)
  }
}

extension ReturnedProtectionPlan {
  /// Whether it was begun on the day of a conference of its referral, given with an enquiry or with the referral.
  func isFromConference(in child: ReturnedChild) -> Bool {
    child.enquiries.contains {
      $0.referral == referral && !$0.conferenceNotRequired.isYes && $0.conference.isSameDay(as: started)
    }
      || (child.referral(referral)?.conference.isSameDay(as: started) ?? false)
  }
}

extension ReturnedReview {
  /// Its plan.
  func plan(in child: ReturnedChild) -> ReturnedProtectionPlan? {
    child.protectionPlans.indices.contains(plan) ? child.protectionPlans[plan] : nil
  }
}

extension ReturnedHeader {
  /// Whether a day is 31 March of the year that the header gives.
  func isEndOfYear(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.yearMonthDay
    return month == 3 && dayOfMonth == 31 && self.year.text == ReturnedText("\(year)")
  }
}
