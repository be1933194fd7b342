import AuditRules

extension CaseFile: Described {
  static let definition = "caseFile"
  static let says = "What was handed to an auditor of one child's case file."
  static let blank = CaseFile()
  static let setPlace: PlaceSetter<CaseFile>? = nil
  static let fields: [Field<CaseFile>] = [
    .identifier("reference", \.reference, of: .caseFile, isRequired: true, "The pseudonym of the case."),
    .plain(
      "authority",
      \.authority,
      "The number that the Department for Education gives the authority, for example `873`."
    ),
    .plain(
      "service",
      \.service,
      "The service that holds the case, for example `child protection`; empty where the extract does not say."
    ),
    .plain("team", \.team, "The team that holds the case; empty where the extract does not say."),
    .fact(
      "extracted",
      \.extracted,
      .day,
      "The day the extract was made; work still open is judged as it stood on that day."
    ),
    .fact("child", \.child, .object(), "The child."),
    .fact("workers", \.workers, .list(), "The people who work or worked with the child."),
    .fact("contacts", \.contacts, .list(), "Contacts with the front door."),
    .fact("referrals", \.referrals, .list(), "Referrals, oldest first."),
    .fact("assessments", \.assessments, .list(), "Assessments of the child's needs."),
    .fact("strategyDiscussions", \.strategyDiscussions, .list(), "Strategy discussions."),
    .fact("section47Enquiries", \.section47Enquiries, .list(), "Enquiries under section 47."),
    .fact("conferences", \.conferences, .list(), "Child protection conferences."),
    .fact("plans", \.plans, .list(), "Plans for the child."),
    .fact("coreGroups", \.coreGroups, .list(), "Core group meetings."),
    .fact("visits", \.visits, .list(), "Visits to the child."),
    .fact("reviews", \.reviews, .list(), "Reviews of the plans."),
    .fact("supervisions", \.supervisions, .list(), "Supervision sessions in which the case was discussed."),
    .fact("caseNotes", \.caseNotes, .list(), "Case notes."),
    .fact("chronology", \.chronology, .list(), "The chronology."),
  ]
}
