/// What was handed to an auditor of one child's case file.
///
/// A part that is absent from the extract is `.notSeen`; a part that is there and holds nothing is `.empty`.
/// Names follow the CIN census and the Standard Safeguarding Dataset where those have a word for it.
public struct CaseFile: Hashable, Sendable {
  /// The pseudonym of the case.
  public var reference: String

  /// The number of the authority, as the Department for Education gives it, for example `873`; empty where not known.
  public var authority: String

  /// The service that holds the case, for example `child protection`; empty where the extract does not say.
  public var service: String

  /// The team that holds the case; empty where the extract does not say.
  public var team: String

  /// The day the extract was made; work still open is judged as it stood on that day.
  public var extracted: Fact<Day>

  /// The kinds of which the source has what there is, where a list of it holds some kinds only, for example
  /// `plans.lookedAfter`; of a list that is not named every kind.
  public var kindsHeld: Fact<[String]>

  /// The lists that are not known whole, with the days from which and to which they are.
  public var known: Part<KnownSpan>

  /// The child.
  public var child: Fact<Child>

  /// The people who work or worked with the child.
  public var workers: Part<Worker>

  /// Contacts with the front door.
  public var contacts: Part<Contact>

  /// Referrals, oldest first.
  public var referrals: Part<Referral>

  /// Assessments of the child's needs.
  public var assessments: Part<Assessment>

  /// Strategy discussions.
  public var strategyDiscussions: Part<StrategyDiscussion>

  /// Enquiries under section 47.
  public var section47Enquiries: Part<Section47Enquiry>

  /// Child protection conferences.
  public var conferences: Part<Conference>

  /// Plans for the child.
  public var plans: Part<Plan>

  /// Core group meetings.
  public var coreGroups: Part<CoreGroup>

  /// Visits to the child.
  public var visits: Part<Visit>

  /// Reviews of the plans.
  public var reviews: Part<Review>

  /// Supervision sessions in which the case was discussed.
  public var supervisions: Part<Supervision>

  /// Case notes.
  public var caseNotes: Part<CaseNote>

  /// The chronology.
  public var chronology: Part<ChronologyEntry>

  /// Times at which the child was missing.
  public var missingEpisodes: Part<MissingEpisode>

  /// Placements of a looked after child.
  public var placements: Part<Placement>

  /// Plans and assessments that a looked after child or a care leaver is to have.
  public var careDocuments: Part<CareDocument>

  /// The caseload, in an extract of a worker's supervision file.
  public var caseload: Part<CaseloadEntry>

  /// Makes a case file from its parts; what is left out was not in the extract.
  public init(
    reference: String = "",
    authority: String = "",
    service: String = "",
    team: String = "",
    extracted: Fact<Day> = .notSeen,
    kindsHeld: Fact<[String]> = .notSeen,
    known: Part<KnownSpan> = .notSeen,
    child: Fact<Child> = .notSeen,
    workers: Part<Worker> = .notSeen,
    contacts: Part<Contact> = .notSeen,
    referrals: Part<Referral> = .notSeen,
    assessments: Part<Assessment> = .notSeen,
    strategyDiscussions: Part<StrategyDiscussion> = .notSeen,
    section47Enquiries: Part<Section47Enquiry> = .notSeen,
    conferences: Part<Conference> = .notSeen,
    plans: Part<Plan> = .notSeen,
    coreGroups: Part<CoreGroup> = .notSeen,
    visits: Part<Visit> = .notSeen,
    reviews: Part<Review> = .notSeen,
    supervisions: Part<Supervision> = .notSeen,
    caseNotes: Part<CaseNote> = .notSeen,
    chronology: Part<ChronologyEntry> = .notSeen,
    missingEpisodes: Part<MissingEpisode> = .notSeen,
    placements: Part<Placement> = .notSeen,
    careDocuments: Part<CareDocument> = .notSeen,
    caseload: Part<CaseloadEntry> = .notSeen
  ) {
    self.reference = reference
    self.authority = authority
    self.service = service
    self.team = team
    self.extracted = extracted
    self.kindsHeld = kindsHeld
    self.known = known
    self.child = child
    self.workers = workers
    self.contacts = contacts
    self.referrals = referrals
    self.assessments = assessments
    self.strategyDiscussions = strategyDiscussions
    self.section47Enquiries = section47Enquiries
    self.conferences = conferences
    self.plans = plans
    self.coreGroups = coreGroups
    self.visits = visits
    self.reviews = reviews
    self.supervisions = supervisions
    self.caseNotes = caseNotes
    self.chronology = chronology
    self.missingEpisodes = missingEpisodes
    self.placements = placements
    self.careDocuments = careDocuments
    self.caseload = caseload
  }
}

extension CaseFile: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<CaseFile>(
    "caseFile",
    "What was handed to an auditor of one child's case file.",
    blank: CaseFile(),
    rows: [
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
      .fact(
        "kindsHeld",
        \.kindsHeld,
        .texts,
        "The kinds of which the source has what there is, where a list of it holds some kinds only, for example "
          + "`plans.lookedAfter`, or `reviews.lookedAfter` for the reviews of such plans; of a list that is not named every kind."
      ),
      .fact(
        "known",
        \.known,
        .parts(),
        "The lists that are not known whole, with the days from which and to which they are."
      ),
      .fact("child", \.child, .part(), "The child."),
      .fact("workers", \.workers, .parts(), "The people who work or worked with the child."),
      .fact("contacts", \.contacts, .parts(), "Contacts with the front door."),
      .fact("referrals", \.referrals, .parts(), "Referrals, oldest first."),
      .fact("assessments", \.assessments, .parts(), "Assessments of the child's needs."),
      .fact("strategyDiscussions", \.strategyDiscussions, .parts(), "Strategy discussions."),
      .fact("section47Enquiries", \.section47Enquiries, .parts(), "Enquiries under section 47."),
      .fact("conferences", \.conferences, .parts(), "Child protection conferences."),
      .fact("plans", \.plans, .parts(), "Plans for the child."),
      .fact("coreGroups", \.coreGroups, .parts(), "Core group meetings."),
      .fact("visits", \.visits, .parts(), "Visits to the child."),
      .fact("reviews", \.reviews, .parts(), "Reviews of the plans."),
      .fact("supervisions", \.supervisions, .parts(), "Supervision sessions in which the case was discussed."),
      .fact("caseNotes", \.caseNotes, .parts(), "Case notes."),
      .fact("chronology", \.chronology, .parts(), "The chronology."),
      .fact("missingEpisodes", \.missingEpisodes, .parts(), "Times at which the child was missing."),
      .fact("placements", \.placements, .parts(), "Placements of a looked after child."),
      .fact(
        "careDocuments",
        \.careDocuments,
        .parts(),
        "Plans and assessments that a looked after child or a care leaver is to have."
      ),
      .fact("caseload", \.caseload, .parts(), "The caseload, in an extract of a worker's supervision file."),
    ]
  )
}
