import AuditPages
import AuditRules

/// One thing that somebody has to look at: an occurrence that is partly met, not met or not evidenced.
public struct FindingRow: Hashable, Sendable {
  /// What became of it since an earlier check.
  public enum Change: String, Sendable {
    /// It was not in the earlier check.
    case new
    /// It had another outcome there, was open and is done, was counted otherwise, or lacked something else.
    case changed
    /// It was there, was judged again, and asks for no look any more.
    case ended
    /// It was there, and nothing in this check shows it.
    case notSeen

    /// The change in a word or two.
    var inWords: String { self == .notSeen ? "not seen" : rawValue }
  }

  /// The reference of the case.
  public let reference: String
  /// The team that holds it; empty where the extract does not say.
  public let team: String
  /// The identifier of the rule.
  public let rule: String
  /// The revision of the rule.
  public let revision: String
  /// What was found, by its name in JSON.
  public let outcome: String
  /// Why.
  public let reason: String
  /// Where: file and line, several parted by semicolons.
  public let place: String
  /// How many days were counted, where days were.
  public let days: Int?
  /// What was judged.
  public let subject: String
  /// The aspects that a text leaves unnamed, with a space between two.
  public let missing: String
  /// The worker to ask: who holds the case, else the only one on it; empty where the extract does not say.
  public let worker: String
  /// The council's own number of the child, for the holder of the key; empty for everybody else.
  public let number: String
  /// The day on which what was judged began or was held, as the rule knows it; nothing where it does not.
  public let began: Day?
  /// What became of it since an earlier check, where one was given.
  public var change: Change?

  /// The rows of a finding; none where nothing is partly met, not met or not evidenced.
  ///
  /// - Parameters:
  ///   - finding: what a rule says of the case.
  ///   - caseFile: the case.
  ///   - number: the council's own number of it.
  ///   - place: a place in words, with its file and line.
  /// - Returns: a row for each occurrence.
  public static func rows(
    for finding: Finding,
    of caseFile: CaseFile,
    number: String = "",
    place: (Place) -> String
  ) -> [FindingRow] {
    func row(_ occurrence: Occurrence) -> FindingRow {
      FindingRow(
        reference: caseFile.reference,
        team: caseFile.team,
        rule: finding.rule,
        revision: finding.revision.cell,
        outcome: occurrence.outcome.rawValue,
        reason: occurrence.reason,
        place: occurrence.places.map(place).filter { !$0.isEmpty }.joined(separator: "; "),
        days: occurrence.days,
        subject: occurrence.subject,
        missing: occurrence.aspects.all(.missing).map(\.rawValue).joined(separator: " "),
        worker: caseFile.workerToAsk,
        number: number,
        began: occurrence.began,
        change: nil
      )
    }
    guard finding.occurrences.isEmpty else {
      return finding.occurrences.filter { asksForALook($0.outcome) }.map(row)
    }
    guard asksForALook(finding.outcome) else { return [] }
    return [row(Occurrence(subject: "", outcome: finding.outcome, reason: finding.reason, places: finding.places))]
  }

  private static func asksForALook(_ outcome: Outcome) -> Bool { outcome.isCounted && outcome != .met }

  /// What each column of the tidy rows holds.
  public static let columns = [
    DataColumn("case", "the reference of the case"),
    DataColumn("team", "the team that holds it, where the extract says so"),
    DataColumn("rule", "the identifier of the rule"),
    DataColumn("revision", "the revision of the rule"),
    DataColumn("outcome", "partlyMet, notMet or notEvidenced"),
    DataColumn("reason", "why"),
    DataColumn("place", "file and line; several are parted by semicolons"),
    DataColumn("days", "how many days were counted, in the unit of the limit"),
    DataColumn("subject", "what was judged"),
    DataColumn("missing", "the aspects that a text leaves unnamed, with a space between two"),
    DataColumn("worker", "the worker who holds the case, by pseudonym"),
    DataColumn("number", "the council's own number of the child, for the holder of the key"),
    DataColumn("began", "the day on which what was judged began or was held, by which two of one kind are told apart"),
    DataColumn(
      "change",
      "since the earlier check, where one was given: new, changed (another outcome, done meanwhile, counted or worded otherwise), "
        + "ended (judged again, no look asked for) or notSeen"
    ),
  ]

  /// The cells, in the order of the columns.
  public var cells: [String] {
    [
      reference, team, rule, revision, outcome, reason, place, days?.cell ?? "", subject, missing, worker, number,
      began?.description ?? "", change?.rawValue ?? "",
    ]
  }
}

extension FindingRow {
  /// Takes a row of an earlier list by the names of its columns; nil where it is of no case or rule.
  public init?(_ cells: [String: String]) {
    guard let reference = cells["case"], let rule = cells["rule"], let outcome = cells["outcome"] else { return nil }
    self.init(
      reference: reference,
      team: cells["team"] ?? "",
      rule: rule,
      revision: cells["revision"] ?? "",
      outcome: outcome,
      reason: cells["reason"] ?? "",
      place: cells["place"] ?? "",
      days: cells["days"].flatMap { Int($0) },
      subject: cells["subject"] ?? "",
      missing: cells["missing"] ?? "",
      worker: cells["worker"] ?? "",
      number: cells["number"] ?? "",
      began: cells["began"].flatMap { Day($0) },
      change: nil
    )
  }
}

extension CaseFile {
  /// Who is to be asked about the case: who holds it, else the only worker on it.
  var workerToAsk: String {
    if let holder { return holder }
    let workers = workers.value ?? []
    return workers.count == 1 ? workers[0].reference : ""
  }
}
