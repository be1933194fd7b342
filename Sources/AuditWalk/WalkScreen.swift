import AuditChecklists
import AuditRules
import AuditStore

/// The words of the walk, as blocks: no colour, nothing drawn over, the same wherever they are shown.
public struct WalkScreen {
  let session: AuditSession

  /// Makes the words of an audit in hand.
  public init(_ session: AuditSession) { self.session = session }

  /// The outcomes by the digit that gives them.
  static let digits: [(digit: Int, outcome: Outcome)] = Array(Outcome.allCases.enumerated()).map { ($0 + 1, $1) }

  /// The outcome that a digit of the keyboard gives; another sign for a number, such as `¹` or `１`, is read back first.
  static func outcome(digit: Character) -> Outcome? {
    guard digit.isASCII else { return nil }
    return digit.wholeNumberValue.flatMap { number in digits.first { $0.digit == number }?.outcome }
  }

  /// The number of a question: its place in the checklist, so that it stays the same whatever is asked.
  public func number(of item: ChecklistItem) -> Int {
    (session.checklist.items.firstIndex { $0.id == item.id } ?? 0) + 1
  }

  /// Who and what, at the start.
  public var opening: [WalkBlock] {
    let file = session.caseFile
    let held = [file.service, file.team].filter { !$0.isEmpty }.joined(separator: ", ")
    let extracted = file.extracted.value.map { "extract of \($0.inWords)" } ?? "extract without a date"
    let checklist = session.checklist
    let waived = checklist.waived.map {
      "question \(number(of: $0.item)) until \($0.waiver.until.inWords), because \($0.waiver.reason)"
    }
    let words = [
      "\(checklist.unit.heading) \(file.reference)\(held.isEmpty ? "" : ": \(held)"); \(extracted)",
      "Round “\(session.round.title)”, auditor \(session.auditor.id); \(checklist.title), version \(checklist.version)",
    ]
    let notAsked = waived.isEmpty ? [] : ["Not asked in this round: \(waived.joined(separator: "; "))"]
    return (words + notAsked).map { WalkBlock(.opening, $0) }
  }

  /// What is said when the auditor stops; nothing is said to be kept of a journal that others have changed since.
  var goodbye: WalkBlock {
    if let complaint = session.writer.complaint() {
      return WalkBlock(.notice, "Stopped. \(complaint.what). \(complaint.hint)")
    }
    return WalkBlock(
      .ending,
      "Stopped. \(session.progress).\(session.isOpenedAgain ? " It was signed once, and has to be signed again." : "") To go on: caseaudit walk \(session.caseFile.reference) --round \(session.round.id) "
        + "--auditor \(session.auditor.id)"
    )
  }

  /// A question with what to look for and the evidence beside it.
  public func question(_ item: ChecklistItem, all: Bool = false) -> [WalkBlock] {
    var blocks = [WalkBlock(.heading, heading(of: item)), WalkBlock(.question, item.question)]
    if let details = details(of: item) { blocks.append(WalkBlock(.detail, details)) }
    blocks += evidence(item, all: all)
    if session.round.suggestion == .before { blocks += finding(item) }
    let choices = Self.digits.map { "\($0.digit) \($0.outcome.inWords)" }.joined(separator: ", ")
    return blocks + standing(item) + [WalkBlock(.choices, choices)]
  }

  /// Which question it is, of how many, and in which section.
  public func heading(of item: ChecklistItem) -> String {
    let sections = session.checklist.sections
    let section = session.checklist.section(of: item.id)
    let sectionNumber = (sections.firstIndex { $0.id == section?.id } ?? 0) + 1
    return "Question \(number(of: item)) of \(session.checklist.items.count), section \(sectionNumber) of "
      + "\(sections.count): \(section?.title ?? "")"
  }

  /// What to look for on a question, and what it limits; nothing where the checklist says neither.
  public func details(of item: ChecklistItem) -> String? {
    let details = [
      item.lookFor.map { "Look for: \($0)" },
      item.limits.map { "Not met or not evidenced limits the grade: at most \($0.inWords)." },
    ].compactMap(\.self)
    return details.isEmpty ? nil : details.joined(separator: " ")
  }

  /// The rows that matter for a question, what decides first.
  public func rows(_ item: ChecklistItem) -> [EvidenceChoice.Row] {
    session.evidence.rows(item, session.findings[item.id])
  }

  private func evidence(_ item: ChecklistItem, all: Bool) -> [WalkBlock] {
    let rows = rows(item)
    guard !rows.isEmpty else { return nothing(item) }
    let shown = all ? rows : Array(rows.prefix(RowText.rows))
    let rooms = RowText.rooms(shown.map { (Self.said($0).count, $0.fact.label.count + 6, $0.decides) })
    var blocks: [WalkBlock] = []
    for (index, row) in shown.enumerated() {
      blocks.append(Self.row(row, number: index + 1, isWhole: all, room: rooms[index]))
    }
    // What + shows stands after the last row, where it seldom takes a line of its own.
    let more = rows.count - shown.count
    let isCut = blocks.contains { $0.text.contains(RowText.cut) }
    if let last = blocks.last, more > 0 || isCut {
      let words = more > 0 ? "[+ for \(more) more\(isCut ? ", and for all words" : "")]" : "[+ for all words]"
      blocks[blocks.count - 1] = WalkBlock(.row, "\(last.text) \(words)", mark: last.mark)
    }
    return blocks
  }

  /// What is said where no row stands beside a question: which parts were looked at, and never more than that.
  private func nothing(_ item: ChecklistItem) -> [WalkBlock] {
    missing(item).map { [WalkBlock(.evidence, "\($0) s WORDS searches all of it.")] } ?? []
  }

  /// Which parts were looked at for a question beside which no row stands; nothing where none is named.
  public func missing(_ item: ChecklistItem) -> String? {
    let named = item.show.isEmpty ? (item.rule.flatMap { Rule.named($0.identifier)?.needs } ?? []) : item.show
    guard !named.isEmpty else { return nil }
    var parts: [String] = []
    for part in named.compactMap({ $0.split(separator: ".").first.map(String.init) }) where !parts.contains(part) {
      parts.append(part)
    }
    // What an extract does not have at all was not seen; of a list that it has, it is certain that the answer is not in it.
    let rows = Set(CaseFile.shape.rows.filter { $0.held(session.caseFile) != nil }.map(\.key))
    func words(_ parts: [String]) -> String { parts.map(Timeline.words).joined(separator: ", ") }
    let (there, absent) = (parts.filter(rows.contains), parts.filter { !rows.contains($0) })
    let nothing = there.isEmpty ? [] : ["The extract has nothing on this under \(words(there))."]
    let unseen =
      absent.isEmpty
      ? [] : ["\(there.isEmpty ? "The extract" : "It") does not hold what there may be under \(words(absent))."]
    return (nothing + unseen).joined(separator: " ")
  }

  /// One numbered row, whole or in so many characters, or the sentences that decided.
  static func row(
    _ row: EvidenceChoice.Row,
    number: Int,
    isWhole: Bool,
    room: Int? = nil
  ) -> WalkBlock {
    let said = said(row)
    let room = room ?? (row.decides ? RowText.longest : RowText.alone)
    let text = isWhole ? said : RowText.shown(said, upTo: room, spans: row.decides ? row.spans : [])
    return WalkBlock(.row, "\(row.fact.label): \(text)", mark: "[\(number)]")
  }

  /// What a row says; a code of the census in words.
  public static func said(_ row: EvidenceChoice.Row) -> String {
    row.fact.text.map { CensusWords.words($0, of: row.fact.pattern) } ?? "on the file and empty"
  }

  /// What the rule finds: how many of how many, and the worst with what it is.
  public func finding(_ item: ChecklistItem) -> [WalkBlock] {
    guard let finding = session.findings[item.id] else { return [] }
    var text = "The rule finds: \(finding.outcome.inWords); \(finding.reason)."
    if let several = Self.several(finding) { text += " \(several)" }
    return [WalkBlock(.finding, text)] + Self.toAsk(finding).map { WalkBlock(.detail, $0) }
  }

  /// Each aspect that wordings leave unnamed, as a question with how often it is missing.
  static func toAsk(_ finding: Finding) -> [String] {
    let aspects = finding.aspects
    let things = Rule.named(finding.rule)?.decision.things ?? "wordings"
    return aspects.asked.compactMap { aspect in
      // A child who spoke need not have been watched too; how the child was asked and what followed decide nothing.
      guard ![.behaviour, .asked, .changed].contains(aspect) else { return nil }
      guard let count = aspects[aspect], count.missing > 0 else { return nil }
      return "\(aspect.asQuestion) Missing in \(count.missing) of \(count.counted) \(things)."
    }
  }

  /// Of how many things a finding speaks, where there are several.
  static func several(_ finding: Finding) -> String? {
    let counts = finding.counts
    guard counts.asked > 1, counts.counted > 0 else { return nil }
    let outcomes: [Outcome] = [.notMet, .notEvidenced, .partlyMet, .met, .notApplicable, .notSeen]
    let parts = outcomes.filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.inWords)" }
    return "Of \(counts.asked): \(parts.joined(separator: ", "))."
  }

  /// What is kept on a question already.
  private func standing(_ item: ChecklistItem) -> [WalkBlock] {
    let answer = session.outcomes[item.id].map { ["Your answer so far: \($0.inWords)"] } ?? []
    return (answer + [reason(on: item)].compactMap(\.self) + words(on: item)).map { WalkBlock(.detail, $0) }
  }

  /// Why the answer to a question says otherwise than its rule, as the auditor wrote it; nothing where that was not said.
  public func reason(on item: ChecklistItem) -> String? {
    session.writer.state.answers[item.id]?.answer.reason.map { "Your reason: \($0)" }
  }

  /// The comments and cited places that are kept on a question already.
  public func words(on item: ChecklistItem) -> [String] {
    let state = session.writer.state
    var lines: [String] = []
    for remark in state.comments[item.id] ?? [] { lines.append(words(of: remark, on: item)) }
    for citation in state.citations[item.id] ?? [] {
      lines.append("Cited: \(citation.inWords(session.facts.name))")
    }
    return lines
  }

  /// A comment as it stands beside its question; one that was written on another answer is said to be.
  public func words(of comment: AuditState.Remark, on item: ChecklistItem) -> String {
    let isOfOther = session.writer.state.commentsOnOtherAnswers(to: item.id).contains { $0.number == comment.number }
    return "Comment\(isOfOther ? " on another answer" : ""): \(comment.text)"
  }

  /// Things a rule judged that are listed one by one with the reasons for a question.
  private static let othersShown = 8

  private func isAnswered(_ item: ChecklistItem) -> Bool { session.outcomes[item.id] != nil }

  /// Why a question is asked, and on what it rests; once it is answered, what the rule says of each thing as well.
  func why(_ item: ChecklistItem) -> [WalkBlock] { reasons(for: item, more: { "More: caseaudit explain \($0)" }) }

  /// The same, with what leads to more of its rule; nothing does where that is left out.
  public func reasons(for item: ChecklistItem, more: (String) -> String? = { _ in nil }) -> [WalkBlock] {
    var lines: [String] = []
    if let rule = item.rule.flatMap({ Rule.named($0.identifier) }) {
      lines.append(rule.why)
      lines += rule.sources.map { "\($0.document), \($0.paragraph): \($0.sentence)" }
      if let more = more(rule.identifier) { lines.append(more) }
    }
    let others = (session.findings[item.id]?.occurrences ?? []).filter { $0.outcome.isCounted && $0.outcome != .met }
    for occurrence in others.prefix(Self.othersShown) where isAnswered(item) {
      lines.append("\(occurrence.subject): \(occurrence.outcome.inWords); \(occurrence.reason).")
    }
    if others.count > Self.othersShown, isAnswered(item) {
      lines.append("… and \(others.count - Self.othersShown) more.")
    }
    if let standard = item.standard { lines.append(standard.inWords) }
    if let ref = item.ref { lines.append("Criterion \(ref).") }
    if lines.isEmpty { lines = ["The checklist names no source for this question."] }
    return lines.map { WalkBlock(.detail, $0) }
  }

  /// What stands over the date questions that rules answer.
  public static let datesHeading = "The dates in the extract answer these questions. Check them against the file."

  /// The date questions that the rules answer, for confirmation in one go.
  public func confirmation(_ items: [ChecklistItem]) -> [WalkBlock] {
    let shown = items.enumerated().compactMap { index, item in
      dates(item).map { WalkBlock(.date, "\(item.question) \($0)", mark: "[\(index + 1)]") }
    }
    return [WalkBlock(.heading, Self.datesHeading)] + shown
  }

  /// What the dates show on a question, with the dates; nothing where no rule looked at them.
  public func dates(_ item: ChecklistItem) -> String? {
    verdict(item).map { verdict in
      let shown = datesShown(item).map { "\($0.label) \($0.text ?? "empty")" }.joined(separator: ", ")
      return verdict + (shown.isEmpty ? "" : " [\(shown)]")
    }
  }

  /// What the dates show on a question, without the dates; nothing where no rule looked at them.
  public func verdict(_ item: ChecklistItem) -> String? {
    session.findings[item.id].map { finding in
      "\(finding.outcome.inWords): \(finding.reason).\(Self.several(finding).map { " \($0)" } ?? "")"
    }
  }

  /// What decided a question of dates, apart: when it began and ended, the days between in the unit of the limit, and that.
  public struct DateRow: Hashable, Sendable {
    /// The fact that started the clock; empty where no days were counted.
    public var starts: [ListedFact] = []
    /// The facts that stopped it, also those that are empty because it goes on; empty where no days were counted.
    public var ends: [ListedFact] = []
    /// The days that were counted; nil where none were.
    public var days: Int?
    /// How much time was allowed, in words; nil where no days were counted.
    public var limit: String?
    /// What else decided, where no days were counted.
    public var others: [ListedFact] = []
  }

  /// The facts, days and limit that decided a question of dates.
  public func dateRow(_ item: ChecklistItem) -> DateRow {
    let shown = datesShown(item)
    let decided = session.findings[item.id].flatMap { finding in
      finding.occurrences.first { $0.places == finding.places && $0.outcome == finding.outcome }
    }
    guard let decided, let days = decided.days, let limit = decided.limit else { return DateRow(others: shown) }
    let start = decided.places.first?.path
    return DateRow(
      starts: shown.filter { $0.path == start },
      ends: shown.filter { $0.path != start },
      days: days,
      limit: limit.inWords
    )
  }

  /// The facts that decided a question of dates.
  public func datesShown(_ item: ChecklistItem) -> [ListedFact] {
    guard let finding = session.findings[item.id], finding.outcome.isCounted else { return [] }
    let counted = Set(finding.places.map(\.path))
    return session.facts.filter { counted.contains($0.path) }
  }
}
