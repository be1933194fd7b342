import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// Answers from a file, held to the same checks as answers that are typed.
public struct AnswersFile {
  private struct Given {
    var item: ChecklistItem
    var outcome: Outcome
    var comment: String?
    var evidence: [String]
  }

  private var given: [Given] = []
  private var grades: [(section: String, grade: Grade)] = []
  private var overall: Grade?
  private var concern: String?
  private var name: String?
  private let shown: String
  /// What is worth knowing of a file that can be used, such as a text that a '#' cuts.
  public private(set) var warnings: [Problem] = []

  /// Reads a file of answers for an audit.
  ///
  /// - Throws: every problem found: unknown items, outcomes and grades, limiting answers without a word on them.
  public static func read(_ path: String, for session: AuditSession) throws(Problems) -> AnswersFile {
    let source = try SourceText(contentsOf: URL(filePath: path), shownAs: path, isPrivate: true)
    let problems = ProblemCollector(source: source)
    let isJSON = source.bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    let root = FieldReader(isJSON ? try Node.parse(json: source) : try Node.parse(yaml: source), into: problems)
    _ = root.optional("format", as: .oneOf([(word: "caseaudit-answers/1", value: 1)], called: "format"))
    var file = AnswersFile(shown: path)
    file.readAnswers(root, for: session, source)
    file.readGrades(root, for: session, source)
    file.concern = root.optional("concern", as: .text)
    file.name = root.optional("sign", as: .text)
    root.finish()
    try problems.throwErrors()
    file.warnings = problems.problems.all
    return file
  }

  private init(shown: String) { self.shown = shown }

  private mutating func readAnswers(_ root: FieldReader, for session: AuditSession, _ source: SourceText) {
    let items = session.checklist.items
    for (id, entry) in root.keyedMappings("answers") {
      let outcome = entry.required("outcome", as: .oneOf(Outcome.self, called: "outcome"))
      let comment = entry.optional("comment", as: .text)
      let evidence = readEvidence(entry, for: session, source)
      entry.finish()
      guard let item = session.checklist.item(id) else {
        let close = didYouMean(id, in: items.map(\.id))
        entry.report(
          "the checklist has no item \(source.quote(id))",
          at: "outcome",
          hint: "Write the identifier of an item; caseaudit checklists show \(session.checklist.id) lists them\(close)."
        )
        continue
      }
      guard let outcome else { continue }
      let isWord = !(comment ?? "").isEmpty || !evidence.isEmpty || session.hasEvidence(item)
      if item.limits != nil, outcome == .notMet || outcome == .notEvidenced, !isWord {
        entry.report(
          "'\(id)' limits the grade and has neither a comment nor evidence",
          at: "outcome",
          hint: "Add comment: with a sentence, or evidence: with places in the file."
        )
      }
      if item.answeredByRule, let found = session.findings[id]?.outcome, found != .notSeen, found != outcome,
        (comment ?? "").isEmpty
      {
        entry.report(
          "'\(id)' overrules what the dates show, \(found.inWords), without a reason",
          at: "outcome",
          hint: "Add comment: with the reason, or leave the item out to confirm what the dates show."
        )
      }
      given.append(Given(item: item, outcome: outcome, comment: comment, evidence: evidence))
    }
  }

  /// Places of the extract by their path, or places of the file in words.
  private func readEvidence(_ entry: FieldReader, for session: AuditSession, _ source: SourceText) -> [String] {
    let evidence = entry.texts("evidence")
    for place in evidence where !place.contains(" ") && !session.facts.contains(where: { $0.path == place }) {
      entry.report(
        "the extract has nothing at \(source.quote(place))",
        at: "evidence",
        hint:
          "Write a path such as assessments[0].analysis, or say in words where it is\(didYouMean(place, in: session.facts.map(\.path)))."
      )
    }
    return evidence
  }

  private mutating func readGrades(_ root: FieldReader, for session: AuditSession, _ source: SourceText) {
    let sections = session.checklist.sections.map(\.id)
    let words = Grade.allCases.flatMap { grade in
      Set([grade.rawValue, grade.inWords, "\(grade)"]).sorted().map { (word: $0, value: grade) }
    }
    for (section, grade) in root.keyedValues("grades", of: .oneOf(words, called: "grade")) {
      guard sections.contains(section) else {
        let close = didYouMean(section, in: sections)
        root.report(
          "the checklist has no section \(source.quote(section))",
          at: "grades",
          hint: "Name one of: \(sections.joined(separator: ", "))\(close)."
        )
        continue
      }
      grades.append((section, grade.value))
    }
    overall = root.optional("overall", as: .oneOf(words, called: "grade"))
    checkCaps(root, for: session)
  }

  /// The caps that the answers of the file, with those kept already, will leave.
  private func checkCaps(_ root: FieldReader, for session: AuditSession) {
    var outcomes = session.toConfirm.reduce(into: session.outcomes) { $0[$1.id] = session.findings[$1.id]?.outcome }
    for answer in given { outcomes[answer.item.id] = answer.outcome }
    for (section, grade) in grades {
      guard let cap = session.checklist.cap(given: outcomes, in: section), grade > cap.grade else { continue }
      root.report(
        "the grade of '\(section)' is above \(cap.grade.inWords), which '\(cap.item.id)' leaves at most",
        at: "grades",
        hint: "Give \(cap.grade.inWords) or lower; higher only by moderation."
      )
    }
    if let overall, let cap = session.checklist.cap(given: outcomes), overall > cap.grade {
      root.report(
        "the grade of the whole file is above \(cap.grade.inWords), which '\(cap.item.id)' leaves at most",
        at: "overall",
        hint: "Give \(cap.grade.inWords) or lower; higher only by moderation."
      )
    }
  }

  /// Puts everything into the journal, in the order of the checklist, and signs where the file says so.
  ///
  /// - Returns: what was kept.
  public func apply(to session: AuditSession, at moment: Date) throws(Problems) -> [WalkBlock] {
    let named = Set(given.map(\.item.id))
    let order = Dictionary(uniqueKeysWithValues: session.checklist.items.enumerated().map { ($1.id, $0) })
    for answer in given.sorted(by: { (order[$0.item.id] ?? 0) < (order[$1.item.id] ?? 0) }) {
      try put(answer, into: session, at: moment)
    }
    for item in session.toConfirm where !named.contains(item.id) {
      guard let finding = session.findings[item.id] else { continue }
      try session.answer(item, finding.outcome, shown: .confirmed, at: moment)
    }
    for (section, grade) in grades { try session.grade(section, grade, at: moment) }
    if let overall { try session.grade("", overall, at: moment) }
    if let concern { try session.record(.concernRaised(text: concern, item: nil), at: moment) }
    let kept = WalkBlock(.ending, "\(session.progress) from \(shown).")
    guard let name else {
      return [
        kept, WalkBlock(.ending, "Not signed: the file has no sign:. Go on with caseaudit walk, or add it."),
      ]
    }
    guard session.hindrances.isEmpty else {
      throw Problems(
        session.hindrances.map { Problem($0, file: shown, hint: "Add it to the file; what it has is kept.") }
      )
    }
    return [kept] + (try session.sign(as: name, at: moment))
  }

  /// Puts an answer with its words into the journal; what stands there already is not put there again.
  private func put(_ answer: Given, into session: AuditSession, at moment: Date) throws(Problems) {
    let item = answer.item
    let overrules = item.answeredByRule && session.findings[item.id].map { $0.outcome != answer.outcome } == true
    let isAgreed = item.answeredByRule && !overrules
    let reason = overrules ? answer.comment : nil
    let state = session.writer.state
    let standing = state.answers[item.id]?.answer
    if standing?.outcome != answer.outcome || standing?.reason != reason {
      let shown = isAgreed ? .confirmed : session.timing(of: item)
      try session.answer(item, answer.outcome, reason: reason, shown: shown, at: moment)
    }
    let remarks = (state.comments[item.id] ?? []).map(\.text)
    if !overrules, let comment = answer.comment, !comment.isEmpty, !remarks.contains(comment) {
      try session.record(.commented(item: item.id, text: comment), at: moment)
    }
    let cited = state.citations[item.id] ?? []
    for place in answer.evidence where !cited.contains(where: { $0.place.path == place || $0.says == place }) {
      let fact = session.facts.first { $0.path == place }
      let found = fact.map { Place(line: Int($0.place.line), path: $0.path) } ?? .unknown
      try session.record(.cited(item: item.id, place: found, says: fact == nil ? place : nil), at: moment)
    }
  }
}
