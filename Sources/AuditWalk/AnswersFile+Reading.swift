import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// How a file of answers is read.
///
/// What a refusal may show of it are the names that the checklist itself has, never what the auditor wrote.
extension AnswersFile {
  /// Reads a file of answers for an audit.
  ///
  /// - Throws: every problem found: another checklist, unknown items, outcomes and grades, limiting answers without a
  ///   word on them.
  public static func read(_ path: String, for session: AuditSession) throws(Problems) -> AnswersFile {
    let source = try SourceText(contentsOf: URL(filePath: path), shownAs: path, isPrivate: true)
      .withheld(knownKeys: keys(of: session.checklist))
    let problems = ProblemCollector(source: source)
    let isJSON = source.bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    let root = FieldReader(isJSON ? try Node.parse(json: source) : try Node.parse(yaml: source), into: problems)
    _ = root.optional("format", as: .oneOf([(word: "caseaudit-answers/1", value: 1)], called: "format"))
    var file = AnswersFile(shown: path)
    file.readChecklist(root, for: session)
    // What is wrong with a file for another checklist beside that would only be its other questions.
    try problems.throwErrors()
    file.readAnswers(root, for: session, source)
    file.readGrades(root, for: session, source)
    file.goodPractice = root.remarks("good-practice")
    file.concerns = root.concerns(session)
    file.readChild(root, for: session)
    file.name = root.optional("sign", as: .text)
    if let name = file.name, let objection = session.objection(toName: name) {
      root.report("the name at 'sign' signs nothing", at: "sign", hint: objection)
    }
    root.finish()
    try problems.throwErrors()
    file.warnings = problems.problems.all
    return file
  }

  /// Every key that a file of answers for a checklist may have, at any depth.
  private static func keys(of checklist: Checklist) -> Set<String> {
    let own: Set<String> = [
      "actions", "answers", "checklist", "comment", "concern", "evidence", "format", "good-practice", "grade", "grades",
      "id", "outcome", "overall", "reason", "safe-today", "sign", "version", "what", "when", "who",
    ]
    return own.union(checklist.items.map(\.id)).union(checklist.sections.map(\.id))
  }

  /// A file that was made for a checklist is refused for an audit with another.
  private func readChecklist(_ root: FieldReader, for session: AuditSession) {
    guard let named = root.optionalMapping("checklist") else { return }
    let id = named.optional("id", as: .text) ?? session.checklist.id
    let version = named.optional("version", as: .integer(in: 1...1_000_000)) ?? session.checklist.version
    named.finish()
    guard id != session.checklist.id || version != session.checklist.version else { return }
    let asked = "'\(session.checklist.id)', version \(session.checklist.version)"
    root.report(
      "the file is for another checklist than that of this audit, \(asked)",
      at: "checklist",
      hint: "Run caseaudit checklists answers \(session.checklist.id) \(session.checklist.version) for a blank file."
    )
  }

  private mutating func readAnswers(_ root: FieldReader, for session: AuditSession, _ source: SourceText) {
    let items = session.checklist.items
    guard let answers = root.optionalMapping("answers") else { return }
    for id in answers.keys {
      guard let item = session.checklist.item(id) else {
        answers.ignore(id)
        let close = didYouMean(id, in: items.map(\.id))
        root.report(
          "the checklist has no item \(source.quote(id))",
          at: answers.place(of: id),
          hint: "Write the identifier of an item; caseaudit checklists show \(session.checklist.id) lists them\(close)."
        )
        continue
      }
      guard let entry = answers.optionalMapping(id) else { continue }
      given.append(readAnswer(entry, item, for: session, source))
    }
  }

  private func readAnswer(
    _ entry: FieldReader,
    _ item: ChecklistItem,
    for session: AuditSession,
    _ source: SourceText
  ) -> Given {
    var given = Given(item: item)
    if case .present(let node) = entry.presence(of: "outcome"),
      [["n/a"], ["na"]].contains(EmptyWords.words(of: node.scalar?.text ?? ""))
    {
      given.outcome = .notApplicable
    } else {
      given.outcome = entry.optional(
        "outcome",
        as: .oneOf(Outcome.self, called: "outcome of '\(item.id)'", asSpoken: true)
      )
    }
    given.comments = entry.oneOrMore("comment", WalkWords.isWords)
    given.evidence = readEvidence(entry, item, for: session, source)
    given.goodPractice = entry.remarks("good-practice")
    given.concerns = entry.concerns(session)
    entry.finish()
    for objection in given.objections(in: session) {
      switch objection {
      case .limitingWithoutWord:
        entry.report(
          "'\(item.id)' limits the grade and has neither a comment nor evidence",
          at: "outcome",
          hint: "Add comment: with a sentence, or evidence: with places in the file."
        )
      case .overruledWithoutReason(_, let shown):
        entry.report(
          "'\(item.id)' overrules what the dates show, \(shown.inWords), without a reason",
          at: "outcome",
          hint: "Add comment: with the reason, or leave the outcome empty to confirm what the dates show."
        )
      case .aboveCap: continue
      }
    }
    return given
  }

  /// Places of the extract by their path, or places of the file in words.
  private func readEvidence(
    _ entry: FieldReader,
    _ item: ChecklistItem,
    for session: AuditSession,
    _ source: SourceText
  ) -> [String] {
    let evidence = entry.oneOrMore("evidence", WalkWords.isReason)
    for place in evidence
    where WalkWords.isReason(place) && !place.contains(" ") && !session.facts.contains(where: { $0.path == place }) {
      let close = didYouMean(place, in: session.facts.map(\.path))
      entry.report(
        "the extract has nothing at \(source.quote(place)), cited for '\(item.id)'",
        at: "evidence",
        hint: "Write a path such as assessments[0].analysis, or say in words where it is\(close)."
      )
    }
    return evidence
  }

  private static let gradeWords = Grade.allCases.flatMap { grade in
    Set([grade.rawValue, grade.inWords, "\(grade)"]).sorted().map { (word: $0, value: grade) }
  }

  private mutating func readGrades(_ root: FieldReader, for session: AuditSession, _ source: SourceText) {
    let sections = session.checklist.sections.map(\.id)
    if let named = root.optionalMapping("grades") {
      for section in named.keys {
        guard sections.contains(section) else {
          named.ignore(section)
          let close = didYouMean(section, in: sections)
          root.report(
            "the checklist has no section \(source.quote(section))",
            at: named.place(of: section),
            hint: "Name one of: \(sections.joined(separator: ", "))\(close)."
          )
          continue
        }
        if let grade = Self.grade(named, section, section: section) { grades.append(grade) }
      }
    }
    if let whole = Self.grade(root, "overall", section: "") { grades.append(whole) }
    checkCaps(root, for: session)
  }

  /// A grade alone, or with its reason.
  private static func grade(_ reader: FieldReader, _ key: String, section: String) -> GivenGrade? {
    let kind = FieldKind.oneOf(gradeWords, called: "grade of '\(key)'", asSpoken: true)
    guard case .present(let node) = reader.presence(of: key), node.mapping != nil else {
      return reader.optional(key, as: kind).map { GivenGrade(section: section, grade: $0, reason: nil) }
    }
    guard let entry = reader.optionalMapping(key) else { return nil }
    let grade = entry.optional("grade", as: kind)
    let reason = entry.optional("reason", as: .text)
    if let reason, !WalkWords.isReason(reason) {
      entry.report("the reason says too little to be kept", at: "reason", hint: "Say it in words, or leave it out.")
    }
    entry.finish()
    return grade.map { GivenGrade(section: section, grade: $0, reason: reason) }
  }

  /// The caps that the answers of the file, with those kept already, will leave.
  private func checkCaps(_ root: FieldReader, for session: AuditSession) {
    for case .aboveCap(let section, let cap, let item) in capObjections(in: session) {
      let graded = section.isEmpty ? session.checklist.unit.whole : "'\(section)'"
      root.report(
        "the grade of \(graded) is above \(cap.inWords), which '\(item.id)' leaves at most",
        at: section.isEmpty ? "overall" : "grades",
        hint: "Give \(cap.inWords) or lower; higher only by moderation."
      )
    }
  }
}

extension FieldReader {
  /// One text, or a list of them; none where the key is absent or empty.
  ///
  /// `isEnough` says of a text whether it can be kept; where nothing else asks, each of a list has a letter or a figure at least.
  fileprivate func oneOrMore(_ key: String, _ isEnough: ((String) -> Bool)? = nil) -> [String] {
    guard case .present(let node) = presence(of: key), node.sequence != nil else {
      // A block of YAML ends in a line end, which is none of the words.
      let text = optional(key, as: .text).map { $0.trimmed }
      if let text, isEnough?(text) == false {
        report("'\(key)' says too little to be kept", at: key, hint: "Say it in words, or leave '\(key)' out.")
      }
      return text.map { [$0] } ?? []
    }
    let texts = texts(key).map { $0.trimmed }
    // What says nothing cannot be kept, and is told here, before anything is.
    let isKept = isEnough ?? { $0.contains { $0.isLetter || $0.isNumber } }
    if !texts.allSatisfy(isKept) {
      report("the list under '\(key)' has an entry that says nothing", at: key, hint: "Take the empty entry away.")
    }
    return texts
  }

  /// The concerns at `concern`; a yes says that there may be one, and is never said to say that there is none.
  fileprivate func concerns(_ session: AuditSession) -> [String] {
    remarks(
      "concern",
      ofYes: "Say in words why \(session.checklist.unit.child) may be unsafe, or leave 'concern' out where there is "
        + "none. \(session.sameDayRoute)"
    )
  }

  /// One text, or a list of them, each of which stands on its own as something that was seen.
  func remarks(_ key: String, ofYes hint: String = "Say in words what it is, or leave it out.") -> [String] {
    let all = oneOrMore(key)
    let texts = all.filter { !EmptyWords.affirm($0) }
    if texts.count < all.count { report("'\(key)' does not say what it is", at: key, hint: hint) }
    if texts.contains(where: { !WalkWords.goodPractice.isEnough($0) && !EmptyWords.sayNothing($0) }) {
      report("'\(key)' says too little to be kept", at: key, hint: "Say it in words, or leave '\(key)' out.")
    }
    if texts.contains(where: EmptyWords.sayNothing) {
      report(
        "'\(key)' says that there is none, which would be kept and counted as one",
        at: key,
        hint: "Leave '\(key)' out, or empty, where there is nothing to say."
      )
    }
    return texts
  }

  /// Reports a mistake at a place within this mapping.
  func report(_ what: String, at place: SourcePlace?, hint: String) {
    problems.report(what, at: place?.position ?? self.place.position, hint: hint)
  }
}
