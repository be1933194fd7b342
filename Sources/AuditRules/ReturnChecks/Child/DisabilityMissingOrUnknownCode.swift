extension ReturnCheck {
  static let disabilityMissingOrUnknownCode = ReturnCheck(
    "disability-missing-or-unknown-code",
    code: "8540",
    at: \.ethnicity,
    called: "Disability",
    says: "a referral led to further action, and the child's disability is missing or not a code of the census",
    correct: "Give the codes of the census; NONE where there is no disability.",
    doubts: [
      "Child PersonBirthDate=2015-05-01 CINdetails ReferralNFA=0",
      "Child PersonBirthDate=2015-05-01 Disability=EYE CINdetails ReferralNFA=0",
    ],
    accepts: [
      "Child PersonBirthDate=2015-05-01 Disability=NONE CINdetails ReferralNFA=0",
      "Child PersonBirthDate=2015-05-01 CINdetails ReferralNFA=1",
    ]
  ) { child, _ in
    child.born.hasDay && child.hasActiveReferral
      && !(child.disabilities.contains { $0.code.isFilled }
        && child.disabilities.allSatisfy { $0.code.isAmong(CodeList.disabilities) })
  }
}
