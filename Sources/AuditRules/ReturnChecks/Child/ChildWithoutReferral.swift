extension ReturnCheck {
  static let childWithoutReferral = ReturnCheck(
    "child-without-referral",
    code: "8590",
    at: \.identifier,
    says: "the child has no referral",
    correct: "Add the referral, or leave the child out.",
    doubts: ["Child LAchildID=A1"],
    accepts: ["Child LAchildID=A1 CINdetails"]
  ) { child, _ in
    child.referrals.isEmpty
  }
}
