import AuditRules

/// The paths by which checklists name facts of an extract.
enum FactPaths {
  /// Every path that names a fact or a part of a file, for example `plans` and `plans.outcomes.text`.
  static let known = Set(paths(in: CaseFile(), under: ""))

  /// One with nothing in it of everything that has facts of its own, by its path.
  private static let parts: [String: any Sendable] = [
    "assessments": Assessment(),
    "assessments.signatures": Signature(),
    "caseNotes": CaseNote(),
    "child": Child(),
    "chronology": ChronologyEntry(),
    "conferences": Conference(),
    "conferences.attended": Participant(),
    "contacts": Contact(),
    "coreGroups": CoreGroup(),
    "coreGroups.attended": Participant(),
    "plans": Plan(),
    "plans.outcomes": PlanOutcome(),
    "plans.outcomes.actions": PlanAction(),
    "plans.signUp": SignUp(),
    "referrals": Referral(),
    "reviews": Review(),
    "reviews.attended": Participant(),
    "section47Enquiries": Section47Enquiry(),
    "strategyDiscussions": StrategyDiscussion(),
    "strategyDiscussions.participants": Participant(),
    "supervisions": Supervision(),
    "supervisions.decisions": SupervisionDecision(),
    "visits": Visit(),
    "workers": Worker(reference: ""),
  ]

  private static func paths(in part: any Sendable, under path: String) -> [String] {
    Mirror(reflecting: part).children.flatMap { child -> [String] in
      // The head of a file, such as its reference, is on the screen anyway and is no fact.
      guard let name = child.label, name != "place", !path.isEmpty || !(child.value is String) else { return [] }
      let path = path.isEmpty ? name : "\(path).\(name)"
      return [path] + (parts[path].map { paths(in: $0, under: path) } ?? [])
    }
  }
}
