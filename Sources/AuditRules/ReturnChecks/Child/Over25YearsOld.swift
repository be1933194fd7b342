extension ReturnCheck {
  static let over25YearsOld = ReturnCheck(
    "over-25-years-old",
    code: "8775Q",
    .query,
    at: \.born,
    says: "the child is over 25 and the case was not closed by then",
    correct: "Correct the date of birth, or close the case.",
    doubts: [
      "Child PersonBirthDate=2001-03-30 CINdetails",
      "Child PersonBirthDate=2001-03-30 CINdetails CINclosureDate=2026-03-31",
    ],
    accepts: [
      "Child PersonBirthDate=2001-03-31 CINdetails",
      "Child PersonBirthDate=2001-03-30 CINdetails CINclosureDate=2026-03-30",
    ]
  ) { child, year in
    child.born.isBefore(year.oldestBirth)
      && child.referrals.contains { referral in
        guard let born = child.born.day else { return false }
        return !referral.closed.hasDay || referral.closed.isAfter(born.adding(months: 300))
      }
  }
}
