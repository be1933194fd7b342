import AuditSummaries

/// The document `caseaudit-summary/1`; its page is `docs/formats.md`.
struct SummaryDocument: Encodable {
  struct Item: Encodable {
    var checklist: String
    var version: Int
    var section: String
    var item: String
    var hash: String
    var question: String
    var limiting: Bool
    var counts: CountsDocument
    var counted: Int
    var met: Int
    @Nullable var share: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?
    var frame: Int?
    var drawn: Int
    var noInterval: String?

    init(_ item: Summary.Item) {
      checklist = item.key.checklist
      version = item.key.version
      section = item.key.section
      self.item = item.key.item
      hash = item.key.hash
      question = item.words.question
      limiting = item.words.isLimiting
      counts = CountsDocument(item.counts)
      counted = item.share.counted
      met = item.share.met
      share = item.share.value
      low = item.share.interval?.low
      high = item.share.interval?.high
      frame = item.share.frame
      drawn = item.share.drawn
      noInterval = item.share.noInterval?.rawValue
    }
  }

  struct SectionGrades: Encodable {
    var section: String
    var title: String
    var counts: GradesDocument
  }

  struct Grades: Encodable {
    var overall: GradesDocument
    var sections: [SectionGrades]
  }

  struct Group: Encodable {
    var name: String
    var audits: AuditsDocument
    var answers: ClusteredDocument
    var grades: GradesDocument

    init(_ group: Summary.Group) {
      name = group.name
      audits = AuditsDocument(group.audits)
      answers = ClusteredDocument(group.share)
      grades = GradesDocument(group.grades)
    }
  }

  struct Rule: Encodable {
    var rule: String
    var revision: Int
    var agreed: Int
    var overridden: Int
  }

  var format = "caseaudit-summary/1"
  var period: String
  var title: String
  var days: String
  var frame: Int?
  var smallestPercentage: Int
  var audits: AuditsDocument
  var answers: ClusteredDocument
  var items: [Item]
  var grades: Grades
  var teams: [Group]
  var services: [Group]
  var rules: [Rule]
  var agreement: AgreementDocument
  var disclosure: DisclosureDocument
  var provenance: ProvenanceDocument

  init(_ summary: Summary, _ provenance: Provenance) {
    period = summary.subject.name
    title = summary.subject.title
    days = summary.subject.days
    frame = summary.subject.frame
    smallestPercentage = summary.subject.smallestPercentage
    audits = AuditsDocument(summary.audits, outside: summary.subject.outside)
    answers = ClusteredDocument(summary.overallShare)
    items = summary.items.map(Item.init)
    grades = Grades(
      overall: GradesDocument(summary.overallGrades),
      sections: summary.sections.map {
        SectionGrades(section: $0.section, title: $0.title, counts: GradesDocument($0.grades))
      }
    )
    teams = summary.teams.map(Group.init)
    services = summary.services.map(Group.init)
    rules = summary.suggestions.map {
      Rule(
        rule: $0.key.rule,
        revision: $0.key.revision,
        agreed: $0.counts.agreed,
        overridden: $0.counts.overridden
      )
    }
    agreement = AgreementDocument(summary.agreement)
    disclosure = DisclosureDocument(summary.policy)
    self.provenance = ProvenanceDocument(provenance)
  }
}

extension SummaryReport {
  /// The document `caseaudit-summary/1`.
  public func json() throws -> String { try JSONText.of(SummaryDocument(summary, provenance)) }
}
