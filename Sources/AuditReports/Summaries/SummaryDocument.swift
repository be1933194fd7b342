import AuditActions
import AuditPages
import AuditRules
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
    @Nullable var counted: Int?
    @Nullable var met: Int?
    @Nullable var share: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?
    var frame: Int?
    var drawn: Int?
    var noInterval: String?
    var target: Double?
    var standing: String?
    @Nullable var capped: Int?
    var aim: String
    var periodsBelow: Int?
    var strata: [StratumFilesDocument]?

    init(_ item: Summary.Item, periodsBelow: Int?, _ strata: SampleStrata?) {
      self.strata = strata?.files(item.share)
      self.periodsBelow = periodsBelow
      checklist = item.key.checklist
      version = item.key.version
      section = item.key.section
      self.item = item.key.item
      hash = item.key.hash
      question = item.words.question
      limiting = item.words.isLimiting
      counts = CountsDocument(item.counts)
      counted = item.counts.counted.value
      met = item.counts[.met].value
      share = item.share?.value
      low = item.share?.interval?.low
      high = item.share?.interval?.high
      frame = item.share?.frame
      drawn = item.share?.drawn
      noInterval = item.share?.noInterval?.rawValue
      target = item.target
      standing = item.standing?.rawValue
      capped = item.capped?.value
      aim = item.words.aim.rawValue
    }
  }

  struct RoundPart: Encodable {
    var round: String
    var whole: Bool
    var unsigned: Int?

    init(_ part: Summary.Subject.RoundPart, _ policy: DisclosurePolicy) {
      (round, whole) = (part.round, part.isWhole)
      unsigned = part.isWhole || policy.isProtective ? nil : part.unsigned
    }
  }

  struct Checklist: Encodable {
    var checklist: String
    var version: Int
    var title: String
  }

  struct SectionGrades: Encodable {
    var checklist: String
    var section: String
    var title: String
    var counts: GradesDocument
    var answers: ClusteredDocument
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

    init(_ group: Summary.Group, _ strata: SampleStrata?) {
      name = group.name
      audits = AuditsDocument(group.audits)
      answers = ClusteredDocument(group.answers, strata)
      grades = GradesDocument(group.grades, group.gradeShares, strata)
    }
  }

  struct Rule: Encodable {
    var rule: String
    var revision: Int
    var agreed: Int
    var overridden: Int
  }

  struct Concerns: Encodable {
    var raised: Int
    var actedOn: Int
    var alreadyKnown: Int
    var noRiskFound: Int
    var unanswered: Int
  }

  struct Plan: Encodable {
    var on: String
    var all: Int
    var open: Int
    var dueSoon: Int
    var overdue: Int
    var undated: Int
    var doneNotVerified: Int
    var verified: Int
    var withImpact: Int
    var reopened: Int
    var acceptedRisks: Int
    var expiredRisks: Int
    var withdrawn: Int
  }

  struct Earlier: Encodable {
    var period: String
    @Nullable var signed: Int?
    var grades: GradesDocument
    var answers: ClusteredDocument
    var weighting: String?
    var strata: [StratumDocument]?
    var items: [EarlierItem]
    var months: [Group]

    init(_ summary: Summary) {
      let isWeighted = summary.weighting != .none
      weighting = isWeighted ? summary.weighting.forPrograms : nil
      strata = isWeighted ? StratumDocument.all(summary) : nil
      items = summary.items.map { EarlierItem($0, summary.strata) }
      months = summary.months.map { Group($0, summary.strata) }
      period = summary.subject.name
      signed = summary.audits.signed.value
      grades = GradesDocument(summary.grades, summary.gradeShares, summary.strata)
      answers = ClusteredDocument(summary.answers, summary.strata)
    }
  }

  /// A question of an earlier period, by which it is told for how long one has been below its target.
  struct EarlierItem: Encodable {
    var checklist: String
    var item: String
    var hash: String
    @Nullable var met: Int?
    @Nullable var counted: Int?
    var target: Double?
    var strata: [StratumFilesDocument]?

    init(_ item: Summary.Item, _ strata: SampleStrata?) {
      (checklist, self.item, hash) = (item.key.checklist, item.key.item, item.key.hash)
      (met, counted, target) = (item.counts[.met].value, item.counts.counted.value, item.target)
      self.strata = strata?.files(item.share)
    }
  }

  var format = "caseaudit-summary/1"
  var period: String
  var team: String?
  var title: String
  var days: String
  var frame: Int?
  var weighting: String?
  var strata: [StratumDocument]?
  var strataWithoutSize: [String]?
  var rounds: [RoundPart]
  var smallestPercentage: Int
  var audits: AuditsDocument
  var answers: ClusteredDocument
  var checklists: [Checklist]
  var items: [Item]
  var grades: Grades
  var teams: [Group]
  var services: [Group]
  var relations: [Group]
  var months: [Group]
  var rules: [Rule]
  var aspects: AspectsDocument?
  @Nullable var agreement: AgreementDocument?
  @Nullable var moderation: ModerationDocument?
  var concerns: Concerns?
  var practice: [String]
  var plan: Plan?
  var timeliness: TimelinessDocument?
  var earlier: [Earlier]
  var imported: [ImportedDocument]?
  var disclosure: DisclosureDocument
  var provenance: ProvenanceDocument

  init(_ report: SummaryReport) {
    let summary = report.summary
    period = summary.subject.name
    team = summary.subject.team
    title = summary.subject.title
    days = summary.subject.days
    frame = summary.frame
    strata = StratumDocument.all(summary)
    weighting = strata == nil ? nil : summary.weighting.forPrograms
    strataWithoutSize = summary.subject.strataWithoutSize.isEmpty ? nil : summary.subject.strataWithoutSize
    rounds = summary.subject.rounds.map { RoundPart($0, summary.policy) }
    smallestPercentage = summary.subject.smallestPercentage
    audits = AuditsDocument(summary.audits, outside: summary.outside)
    answers = ClusteredDocument(summary.answers, summary.strata)
    checklists = summary.checklists.map { Checklist(checklist: $0.id, version: $0.version, title: $0.title) }
    items = summary.items.map { item in
      Item(item, periodsBelow: item.standing == nil ? nil : report.periodsBelow(item), summary.strata)
    }
    grades = Grades(
      overall: GradesDocument(summary.grades, summary.gradeShares, summary.strata),
      sections: summary.sections.map {
        SectionGrades(
          checklist: $0.key.checklist,
          section: $0.key.section,
          title: $0.title,
          counts: GradesDocument($0.grades, $0.gradeShares, summary.strata),
          answers: ClusteredDocument($0.answers, summary.strata)
        )
      }
    )
    teams = summary.teams.map { Group($0, summary.strata) }
    services = summary.services.map { Group($0, summary.strata) }
    relations = summary.relations.map { Group($0, summary.strata) }
    months = summary.months.map { Group($0, summary.strata) }
    rules = summary.suggestions.map {
      Rule(
        rule: $0.key.rule,
        revision: $0.key.revision,
        agreed: $0.counts.agreed,
        overridden: $0.counts.overridden
      )
    }
    aspects = report.texts.map(AspectsDocument.init)
    agreement = summary.agreement.map(AgreementDocument.init)
    moderation = summary.moderation.map { ModerationDocument($0, againstRules: summary.againstRules ?? Leniency()) }
    concerns = summary.policy.isProtective ? nil : report.context.concerns.map(Concerns.init)
    practice = report.context.practice
    plan = report.context.plan.map { Plan($0.plan.counts(on: $0.day), on: $0.day) }
    timeliness = report.context.timeliness.map(TimelinessDocument.init)
    earlier = report.context.earlier.map(Earlier.init)
    imported = report.context.imported.isEmpty ? nil : report.context.imported.map(ImportedDocument.init)
    disclosure = DisclosureDocument(summary.policy)
    provenance = ProvenanceDocument(report.provenance)
  }
}

extension SummaryReport {
  /// The document `caseaudit-summary/1`.
  public func json() throws -> String { try JSONText.of(SummaryDocument(self)) }
}

extension SummaryDocument.Concerns {
  init(_ concerns: ConcernEndings) {
    self.init(
      raised: concerns.raised,
      actedOn: concerns.actedOn,
      alreadyKnown: concerns.alreadyKnown,
      noRiskFound: concerns.noRiskFound,
      unanswered: concerns.unanswered
    )
  }
}

extension SummaryDocument.Plan {
  init(_ counts: ActionCounts, on day: Day) {
    self.init(
      on: day.description,
      all: counts.all,
      open: counts.open,
      dueSoon: counts.dueSoon,
      overdue: counts.overdue,
      undated: counts.undated,
      doneNotVerified: counts.doneNotVerified,
      verified: counts.verified,
      withImpact: counts.withImpact,
      reopened: counts.reopened,
      acceptedRisks: counts.acceptedRisks,
      expiredRisks: counts.expiredRisks,
      withdrawn: counts.withdrawn
    )
  }
}
