extension ReturnCheck {
  static let pupilNumberMissingAtSchoolAge = ReturnCheck(
    "pupil-number-missing-at-school-age",
    code: "8770Q",
    .query,
    at: \.pupilNumber,
    says: "the child is of school age, and there is no pupil number and no reason that holds for such a child",
    correct:
      "Ask the school for the number, or give the reason; that a child is too young for one (UN1) is none at this age.",
    doubts: [
      "Child PersonBirthDate=2020-08-31 CINdetails ReferralNFA=0",
      "Child PersonBirthDate=2020-08-31 UPNunknown=UN1 CINdetails ReferralNFA=0",
    ],
    accepts: [
      "Child PersonBirthDate=2020-09-01 CINdetails ReferralNFA=0",
      "Child PersonBirthDate=2020-08-31 UPNunknown=UN3 CINdetails ReferralNFA=0",
      "Child PersonBirthDate=2020-08-31 CINdetails ReferralNFA=1",
    ]
  ) { child, year in
    child.pupilNumber.isEmpty && child.born.hasDay
      && !child.whyNoPupilNumber.isAmong(CodeList.reasonsForNoPupilNumber) && child.hasActiveReferral
      && !child.born.isAfter(year.lastBirthAtSchoolAge)
  }
}
