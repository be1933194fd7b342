import AuditPages
import AuditSummaries

/// The document `caseaudit-comparison/1`; its page is `docs/formats.md`.
struct ComparisonDocument: Encodable {
  /// Counts of a side: 0 where the item was not asked, `null` where they are hidden.
  struct Counts: Encodable {
    @Nullable var met: Int?
    @Nullable var counted: Int?
    var share: Double?
    var size: Double?
    var strata: [StratumFilesDocument]?

    init(_ share: Share?, isAsked: Bool, _ strata: SampleStrata?) {
      if let share, share.weighted != nil {
        (self.share, size, self.strata) = (share.value, share.practiceSize, strata?.files(share))
      }
      met = share?.met ?? (isAsked ? nil : 0)
      counted = share?.counted ?? (isAsked ? nil : 0)
    }
  }

  struct Pairs: Encodable {
    var both: Int
    var firstOnly: Int
    var secondOnly: Int
    var neither: Int

    init(_ pairs: PairedCounts) {
      both = pairs.metBoth
      firstOnly = pairs.metFirstOnly
      secondOnly = pairs.metSecondOnly
      neither = pairs.metNeither
    }
  }

  struct Item: Encodable {
    var checklist: String
    var section: String
    var item: String
    var question: String
    var comparable: Bool
    var why: String?
    var first: Counts
    var second: Counts
    var pairs: Pairs?
    @Nullable var difference: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?
    @Nullable var method: String?
    var p: Double?
    var adjustedP: Double?
    var verdict: String
    var target: Double?
    var standing: String?

    init(_ item: Comparison.Item, _ weights: ComparedWeights?) {
      checklist = item.checklist
      section = item.words.sectionTitle
      self.item = item.item
      question = item.words.question
      comparable = item.difference != nil
      why = item.comparability.why
      first = Counts(item.first, isAsked: item.comparability.isAsked.first, weights?.firstStrata)
      second = Counts(item.second, isAsked: item.comparability.isAsked.second, weights?.secondStrata)
      pairs = item.pairs.map(Pairs.init)
      difference = item.difference?.value
      low = item.difference?.interval.low
      high = item.difference?.interval.high
      method = item.difference?.method.rawValue
      p = item.difference?.pValue
      adjustedP = item.adjustedP
      verdict = item.verdict.rawValue
      target = item.target
      standing = item.standing?.rawValue
    }
  }

  struct Side: Encodable {
    var period: String
    var title: String
    var days: String
    var frame: Int?
    var weighting: String?
    var strata: [StratumDocument]?
    var audits: AuditsDocument
    var answers: ClusteredDocument
    var grades: GradesDocument

    init(_ side: Summary) {
      period = side.subject.name
      title = side.subject.title
      days = side.subject.days
      frame = side.frame
      audits = AuditsDocument(side.audits, outside: side.outside)
      strata = StratumDocument.all(side)
      weighting = strata == nil ? nil : side.weighting.forPrograms
      answers = ClusteredDocument(side.answers, side.strata)
      grades = GradesDocument(side.grades, side.gradeShares, side.strata)
    }
  }

  /// The answers of one group to the questions that both sides asked alike.
  struct GroupAnswers: Encodable {
    var files: Int
    var met: Int
    var counted: Int
    @Nullable var share: Double?

    init(_ answers: Comparison.GroupAnswers) {
      (files, met, counted, share) = (answers.files, answers.met, answers.counted, answers.share)
    }
  }

  /// One service, or one kind of auditor.
  struct Group: Encodable {
    var name: String
    var first: GroupAnswers
    var second: GroupAnswers

    static func all(_ groups: [String: Comparison.ComparedGroup]) -> [Group] {
      groups.sorted { $0.key < $1.key }
        .map { Group(name: $0.key, first: GroupAnswers($0.value.first), second: GroupAnswers($0.value.second)) }
    }
  }

  var format = "caseaudit-comparison/1"
  var first: Side
  var second: Side
  var sameFiles: Bool
  @Nullable var filesInBoth: Int?
  var smallestPercentage: Int
  var levels: LevelsDocument
  var services: [Group]
  var relations: [Group]
  var items: [Item]
  var filesInBothItems: [Item]
  var imported: ImportedComparisonDocument?
  var disclosure: DisclosureDocument
  var provenance: ProvenanceDocument

  init(_ report: ComparisonReport) {
    let comparison = report.comparison
    first = Side(comparison.first)
    second = Side(comparison.second)
    sameFiles = comparison.isSameFiles
    filesInBoth = comparison.filesInBoth.value
    smallestPercentage = report.smallest
    levels = LevelsDocument(comparison)
    services = Group.all(comparison.services)
    relations = Group.all(comparison.relations)
    items = comparison.items.map { Item($0, comparison.levels.weights) }
    filesInBothItems = comparison.filesInBothItems.map { Item($0, nil) }
    imported = report.context.imported.map(ImportedComparisonDocument.init)
    disclosure = DisclosureDocument(comparison.policy)
    provenance = ProvenanceDocument(report.provenance)
  }
}

extension ComparisonReport {
  /// The document `caseaudit-comparison/1`.
  public func json() throws -> String {
    try JSONText.of(ComparisonDocument(self))
  }
}
