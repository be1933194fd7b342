extension ReturnCheck {
  static let noPupilNumberForWantOfAction = ReturnCheck(
    "no-pupil-number-for-want-of-action",
    code: "8772",
    at: \.whyNoPupilNumber,
    says: "the pupil number is left out because nothing followed from the referral, and something followed from one",
    correct: "Give the pupil number, or another reason.",
    doubts: ["Child UPNunknown=UN7 CINdetails ReferralNFA=0"],
    accepts: ["Child UPNunknown=UN7 CINdetails ReferralNFA=1", "Child UPNunknown=UN3 CINdetails ReferralNFA=0"]
  ) { child, _ in
    child.whyNoPupilNumber.text == "UN7" && child.referrals.contains { !$0.noFurtherAction.isYes }
  }
}
