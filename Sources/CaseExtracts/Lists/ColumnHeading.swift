import AuditRules

/// What a heading says that its column holds: somebody, or something of which many cases have the same.
///
/// The word on which the others hang says it: `Worker type` is a type, `Team leader` somebody, `Name of school` a school.
enum ColumnHeading: Hashable {
  /// It names, numbers or describes somebody.
  case person(PersonalColumns.Whom)
  /// It holds something else.
  case thing
  /// Its words say neither.
  case unsaid

  /// Reads a heading; what stands in brackets is a remark on it.
  init(_ heading: String) {
    let says = HeadingWords(heading)
    for column in CaseColumn.allCases {
      guard column.phrases.contains(where: { says.says(HeadingWords($0), beside: column.beside) }) else { continue }
      self = Self.whom(column).map(Self.person) ?? .thing
      return
    }
    var words = Self.ordered(
      HeadingWords.split(HeadingWords.withoutRemarks(heading)).filter { !Self.small.contains($0) }
    )
    while let last = words.last, Self.neutral.contains(last) { words.removeLast() }
    guard let head = words.last else {
      // A name, a number or a reference, and nobody says of what.
      self = .person(.somebody)
      return
    }
    if Self.things.contains(head) {
      self = .thing
    } else if let whom = Self.whom(head) {
      self = .person(whom)
    } else if words.contains(where: Self.tellsOne) {
      self = .person(.somebody)
    } else {
      self = .unsaid
    }
  }

  /// Whom a column that is read names or numbers; nil where it is nobody.
  static func whom(_ column: CaseColumn) -> PersonalColumns.Whom? {
    switch column {
    case .child: .child
    case .family: .family
    case .worker, .previousWorker: .worker
    case .manager: .manager
    case .chair: .chair
    case .team, .previousTeam, .service, .audited, .closed, .status: nil
    }
  }

  /// Whether a word stands in names of teams, places and kinds of plans, and in nobody's name.
  static func isOfNobody(_ word: String) -> Bool {
    things.contains(word) || neutral.contains(word) || NoName.contains(word) || NoName.isOfVerb(word)
      || parts.contains(word)
  }

  /// Whether a word stands in what a cell says where no person holds a case: `Ash Team`, `Duty`.
  static func isOfTeam(_ word: String) -> Bool { ofTeams.contains(word) }

  private static let ofTeams: Set<String> = [
    "team", "teams", "service", "services", "hub", "unit", "duty", "office", "pool", "tray", "inbox", "allocation",
  ]

  /// What a heading is about at its end: "name of school" is "school name".
  private static func ordered(_ words: [String]) -> [String] {
    guard let place = words.firstIndex(where: { $0 == "of" || $0 == "for" }), place > 0 else { return words }
    return Array(words[(place + 1)...] + words[..<place])
  }

  private static func whom(_ word: String) -> PersonalColumns.Whom? {
    switch word {
    case "child", "client", "person", "pupil", "student", "baby", "yp", "cyp": .child
    case "family", "household", "sibling", "siblings", "mother", "father", "parent", "parents", "carer", "carers",
      "guardian", "brother", "sister":
      .family
    case "worker", "workers", "sw", "caseworker", "practitioner", "practitioners", "holder", "owner", "staff",
      "professional", "assessor", "author", "auditor", "by", "visitor", "teacher", "gp", "advocate", "therapist",
      "nurse", "officer", "coordinator", "adviser", "advisor", "solicitor", "contact":
      .worker
    case "manager", "managers", "mgr", "tm", "atm", "supervisor", "lead", "leader", "head": .manager
    case "chair", "chairs", "chairperson", "iro", "reviewer": .chair
    default: nil
    }
  }

  /// Whether a word is of what one person alone has, wherever it stands.
  private static func tellsOne(_ word: String) -> Bool { ones.contains(word) }

  private static let ones: Set<String> = [
    "surname", "surnames", "forename", "forenames", "firstname", "lastname", "fullname", "initials", "alias", "aka",
    "dob", "birth", "born", "birthdate", "birthday", "nhs", "upn", "uln", "ni", "address", "postcode", "email", "phone",
    "telephone", "tel", "mobile", "login", "username",
  ]

  private static let small: Set<String> = ["the", "a", "an", "at", "as", "our", "la", "current", "currently", "s"]

  /// Words that are of whatever stands before them.
  private static let neutral: Set<String> = [
    "name", "names", "full", "first", "last", "given", "known", "id", "ids", "no", "nr", "num", "number", "numbers",
    "ref", "refs", "reference", "references", "identifier", "code", "details", "unique", "record", "file",
  ]

  /// What many cases have the same of.
  private static let things: Set<String> = Set(
    """
    abuse age agency area areas authority band banding borough category categories circumstances class classification \
    cluster cohort council count country county department directorate disability district division ethnicity faith flag \
    funding gender geography grade group harm hub indicator kind language legal level levels locality localities location \
    months month nationality need needs neighbourhood office order outcome outcomes panel patch pathway phase placement \
    place plan plans pod primary priority programme project provider provision quadrant quarter rag rating \
    reason region religion risk role route school schools scheme score sector service services sex site source squad \
    stage state status step stream strand subtype system team teams theme threshold tier tiers town type types unit \
    village ward wards week weeks year years zone zones
    """.split(separator: " ").map(String.init)
  )

  /// Words of teams, places, plans and what is decided.
  private static let parts: Set<String> = Set(
    """
    north south east west central upper lower inner outer city rural urban north-east mid hall park road \
    street centre center house assessment assessments assess support early help protection child care looked leaving leaver leavers \
    fostering adoption kinship disabled disabilities duty intake referral front door mash edge intensive targeted universal \
    protected children childrens family families youth justice offending safeguarding permanence court proceedings contingency \
    full interim emergency voluntary section exploitation neglect emotional physical sexual domestic quality assurance \
    allocated unallocated open closed active pending review complete cin cp cpp lac cla chin eh nfa sgo fast track green amber \
    red high medium low yes no
    """.split(separator: " ").map(String.init)
  )
}
