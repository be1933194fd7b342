import AuditRules
import AuditSummaries

/// What moderators settled, for programs.
struct ModerationDocument: Encodable {
  /// From what one judge said to what another said.
  struct Ways: Encodable {
    var same: Int
    var lowered: Int
    var raised: Int
    var otherwise: Int
    var signTest: Double

    init(_ ways: Leniency) {
      (same, lowered, raised, otherwise) = (ways.same, ways.lowered, ways.raised, ways.otherwise)
      signTest = ways.signTest
    }
  }

  struct Causes: Encodable {
    var evidenceMissed: Int
    var readDifferently: Int
    var questionUnclear: Int
    var ruleWrong: Int

    init(_ causes: [SettlementCause: Int]) {
      evidenceMissed = causes[.evidenceMissed] ?? 0
      readDifferently = causes[.readDifferently] ?? 0
      questionUnclear = causes[.questionUnclear] ?? 0
      ruleWrong = causes[.ruleWrong] ?? 0
    }
  }

  struct Item: Encodable {
    var checklist: String
    var version: Int
    var item: String
    var settled: Int
    var changed: Int
    var causes: Causes
  }

  var audits: Int
  var replies: Int
  var answers: Ways
  var grades: Ways
  var againstRules: Ways
  var causes: Causes
  var items: [Item]

  init(_ counts: ModerationCounts, againstRules: Leniency) {
    audits = counts.audits
    replies = counts.replies
    answers = Ways(counts.answers)
    grades = Ways(counts.grades)
    self.againstRules = Ways(againstRules)
    causes = Causes(counts.causes)
    items = counts.items.sorted { $0.key < $1.key }.map { key, counts in
      Item(
        checklist: key.checklist,
        version: key.version,
        item: key.item,
        settled: counts.settled,
        changed: counts.changed,
        causes: Causes(counts.causes)
      )
    }
  }
}
