/// An element of the children in need census that is entered or whose value is kept.
///
/// `docs/cin-census.md` says what each becomes.
enum CensusElement: UInt8, CaseIterable {
  // Holders come first, then values, so that the two are told apart by one comparison.
  case document, message, collectionRoot, header, collectionDetails, source, children, child, identifiers
  case characteristics, disabilities, details, assessment, factors, childInNeedPlan, section47, protectionPlan, reviews
  // Of these values only the checks of the return know.
  case collection, year, referenceDate, authority, childIdentifier, pupilNumber, formerPupilNumber, whyNoPupilNumber,
    died
  case whyClosed, factor, conferenceTarget, firstCategory, latestCategory, earlierPlans
  // And these become facts.
  case born, expected, sex, earlierSex, ethnicity, disability
  case referred, referralSource, primaryNeed, closed, initialConference, noFurtherAction
  case assessmentStarted, assessmentAuthorised, childInNeedStarted, childInNeedEnded
  case section47Started, conferenceNotRequired, conferenceRequired, protectionStarted, protectionEnded, reviewed
  // Known to the census and not kept, and not known to it.
  case unread, unknown

  /// Whether its text is kept.
  var isValue: Bool { rawValue >= Self.collection.rawValue && rawValue < Self.unread.rawValue }

  /// Whether its value is a day.
  var isDay: Bool { Self.days[Int(rawValue)] }

  private static let days = allCases.map(daysAmongThem.contains)

  private static let daysAmongThem: Set<CensusElement> = [
    .referenceDate, .died, .conferenceTarget, .born, .expected, .referred, .closed, .initialConference,
    .assessmentStarted,
    .assessmentAuthorised, .childInNeedStarted, .childInNeedEnded, .section47Started, .protectionStarted,
    .protectionEnded,
    .reviewed,
  ]

  /// Its position among the fields of a child that becomes a fact.
  var field: Int? {
    isValue && rawValue >= Self.born.rawValue ? Int(rawValue - Self.born.rawValue) : nil
  }

  /// The names of the fields of a child, in their order.
  static let fields = allCases.filter { $0.field != nil }.map(\.name)

  /// The elements it may stand in, one bit each; none for one that is passed over wherever it stands.
  var parents: UInt64 {
    Self.table.first { $0.element == self }?.parents.reduce(0) { $0 | 1 << UInt64($1.rawValue) } ?? 0
  }

  /// The name in the census.
  var name: String { Self.table.first { $0.element == self }?.name ?? "" }

  /// Names that the census had in other years, which a message may show as it may show those of the table.
  static let otherYears: Set<String> = ["PreProceedingsandFGDM"]

  /// Names, what they become, and where they may stand.
  static let table: [(name: String, element: CensusElement, parents: [CensusElement])] =
    [
      ("Message", .message, [.document]),
      ("CINdetailsCollection", .collectionRoot, [.document]),
      ("Header", .header, [.message, .collectionRoot]),
      ("CollectionDetails", .collectionDetails, [.header]),
      ("Collection", .collection, [.collectionDetails]),
      ("Year", .year, [.collectionDetails]),
      ("ReferenceDate", .referenceDate, [.collectionDetails]),
      ("Source", .source, [.header]),
      ("LEA", .authority, [.source]),
      ("Children", .children, [.message]),
      ("Child", .child, [.children, .collectionRoot]),
      ("ChildIdentifiers", .identifiers, [.child]),
      ("LAchildID", .childIdentifier, [.identifiers]),
      ("UPN", .pupilNumber, [.identifiers]),
      ("FormerUPN", .formerPupilNumber, [.identifiers]),
      ("UPNunknown", .whyNoPupilNumber, [.identifiers]),
      // As the published converters write it, in XML and in tables.
      ("UPNUnknownType", .whyNoPupilNumber, [.identifiers]),
      ("PersonBirthDate", .born, [.identifiers]),
      ("ExpectedPersonBirthDate", .expected, [.identifiers]),
      ("Sex", .sex, [.identifiers]),
      // The name until 2022, with figures for letters.
      ("GenderCurrent", .earlierSex, [.identifiers]),
      ("PersonDeathDate", .died, [.identifiers]),
      ("ChildCharacteristics", .characteristics, [.child]),
      ("Ethnicity", .ethnicity, [.characteristics]),
      ("Disabilities", .disabilities, [.characteristics]),
      ("Disability", .disability, [.disabilities]),
      ("CINdetails", .details, [.child]),
      ("CINreferralDate", .referred, [.details]),
      ("ReferralSource", .referralSource, [.details]),
      ("PrimaryNeedCode", .primaryNeed, [.details]),
      ("CINclosureDate", .closed, [.details]),
      ("ReasonForClosure", .whyClosed, [.details]),
      ("ReferralNFA", .noFurtherAction, [.details]),
      ("DateOfInitialCPC", .initialConference, [.details, .section47]),
      ("DateofInitialICPC", .initialConference, [.details, .section47]),
      ("Assessments", .assessment, [.details]),
      ("AssessmentActualStartDate", .assessmentStarted, [.assessment]),
      ("AssessmentAuthorisationDate", .assessmentAuthorised, [.assessment]),
      ("FactorsIdentifiedAtAssessment", .factors, [.assessment]),
      ("AssessmentFactors", .factor, [.factors]),
      ("CINPlanDates", .childInNeedPlan, [.details]),
      ("CINPlanStartDate", .childInNeedStarted, [.childInNeedPlan]),
      ("CINPlanEndDate", .childInNeedEnded, [.childInNeedPlan]),
      ("Section47", .section47, [.details]),
      ("S47ActualStartDate", .section47Started, [.section47]),
      ("InitialCPCtarget", .conferenceTarget, [.section47]),
      ("ICPCnotRequired", .conferenceNotRequired, [.section47]),
      ("ICPCRequired", .conferenceRequired, [.section47]),
      ("ChildProtectionPlans", .protectionPlan, [.details]),
      ("CPPstartDate", .protectionStarted, [.protectionPlan]),
      ("CPPendDate", .protectionEnded, [.protectionPlan]),
      ("InitialCategoryOfAbuse", .firstCategory, [.protectionPlan]),
      ("LatestCategoryOfAbuse", .latestCategory, [.protectionPlan]),
      ("NumberOfPreviousCPP", .earlierPlans, [.protectionPlan]),
      ("Reviews", .reviews, [.protectionPlan]),
      ("CPPreviewDate", .reviewed, [.reviews]),
    ] + unreadNames.map { ($0, .unread, []) }

  private static let unreadNames = [
    "SourceLevel", "SoftwareCode", "Release", "SerialNo", "DateTime", "AssessmentInternalReviewDate",
  ]
}
