import AuditChecklists
import AuditRules

extension WalkScreen {
  /// The answers before they are signed: what needs a look first and in full, the rest in a line a section.
  public var checkAnswers: [WalkBlock] {
    let answered = session.asked.filter { session.outcomes[$0.id] != nil }
    let sections = session.sections.compactMap { section -> WalkBlock? in
      let rest = section.items.filter { item in answered.contains { $0.id == item.id } }
      guard !rest.isEmpty else { return nil }
      let line = rest.map { "\(number(of: $0)) \(session.outcomes[$0.id]?.inWords ?? "")" }
      return WalkBlock(.group, "\(section.title): \(line.joined(separator: ", "))")
    }
    return toCheck + sections + notAskedAnyMore
  }

  /// What of the answers needs a look before they are signed, and how many there are.
  public var toCheck: [WalkBlock] {
    let open = session.unanswered
    let state = session.writer.state
    let reasons = session.asked.count { state.answers[$0.id]?.answer.reason != nil }
    let kept =
      [
        Self.count(state.comments.values.reduce(0) { $0 + $1.count }, "comment"),
        Self.count(state.citations.values.reduce(0) { $0 + $1.count }, "cited place", "cited places"),
        Self.count(state.goodPractice.count, "note of good practice", "notes of good practice"),
        Self.count(state.concerns.count, "concern"),
      ] + (reasons == 0 ? [] : [Self.count(reasons, "reason why a rule is wrong", "reasons why rules are wrong")])
    var blocks = [
      WalkBlock(.heading, "Check answers"),
      WalkBlock(.group, "\(session.progress); with them \(kept.joined(separator: ", "))."),
    ]
    if !state.concerns.isEmpty {
      let places = state.concerns.map { concern in
        concern.item.flatMap(session.checklist.item).map { "at question \(number(of: $0))" } ?? "at no question"
      }
      var told: Set<String> = []
      blocks.append(
        WalkBlock(
          .group,
          "\(state.concerns.count == 1 ? "A concern" : "Concerns") that \(session.checklist.unit.child) may be unsafe, raised "
            + "\(places.filter { told.insert($0).inserted }.joined(separator: ", "))."
        )
      )
    }
    blocks += session.unheard.map { WalkBlock(.group, words(on: $0)) }
    return blocks + group("No answer yet (\(open.count)):", open) + toLookAt
  }

  /// Answers that were kept although their questions are not asked any more.
  public var notAskedAnyMore: [WalkBlock] {
    let numbers = session.dormant.compactMap(session.checklist.item).map { "\(number(of: $0))" }
    guard !numbers.isEmpty else { return [] }
    return [
      WalkBlock(.group, "Kept but not asked any more, and not counted: question \(numbers.joined(separator: ", "))")
    ]
  }

  /// The answers that need a look, each once with all that there is to look at: what is still wanted first, then what the file
  /// or the rule says otherwise, then what limits the grade.
  private var toLookAt: [WalkBlock] {
    let wanting = Set(session.withoutEvidence.map(\.id))
    let withoutAny = Set(session.metWithoutAny.map(\.id))
    let limiting = Set(session.limiting.map(\.id))
    let differing = Set(session.differing.map(\.id))
    let order = session.withoutEvidence + session.metWithoutAny + session.differing + session.limiting
    var listed: Set<String> = []
    let items = order.filter { listed.insert($0.id).inserted }
    guard !items.isEmpty else { return [] }
    let lines = items.map { item in
      var reasons: [String] = []
      if limiting.contains(item.id) {
        reasons.append("limits the grade\(wanting.contains(item.id) ? ", and needs a comment or cited evidence" : "")")
      }
      if let finding = session.findings[item.id], differing.contains(item.id) {
        // What there is none of is said by the rule alone.
        let why = withoutAny.contains(item.id) ? ", because \(finding.reason)" : ""
        reasons.append("the rule: \(finding.outcome.inWords)\(why)")
      }
      if let said = session.writer.state.answers[item.id]?.answer.reason { reasons.append("your reason: \(said)") }
      return answer(item, ([session.outcomes[item.id]?.inWords ?? ""] + reasons).joined(separator: "; "))
    }
    return [WalkBlock(.group, "To look at again, each with why:")] + lines
  }

  private func group(_ title: String, _ items: [ChecklistItem]) -> [WalkBlock] {
    items.isEmpty ? [] : [WalkBlock(.group, title)] + items.map { answer($0) }
  }

  private func answer(_ item: ChecklistItem, _ says: String? = nil) -> WalkBlock {
    let outcome = says ?? session.outcomes[item.id]?.inWords ?? "no answer"
    return WalkBlock(.answer, "\(item.question) \(outcome)", mark: "\(number(of: item)).")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 0 ? "no \(one)" : number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }

  /// The question that reads a concern back.
  public static func readBack(concern text: String, of unit: AuditUnit) -> String {
    "Is that a concern, that \(unit.child) may be unsafe? It stays on the file as: \"\(text)\""
  }

  /// What is said once a concern is kept; while an audit is open nobody else writes into it.
  func concernRaised(inWalk: Bool) -> [WalkBlock] {
    [WalkBlock(.reply, "\(concernKept) \(inWalk ? Self.retractAfterwards : Self.retractAtTerminal)")]
      + [doubtAtTerminal].compactMap(\.self).map { WalkBlock(.reply, $0) }
  }

  /// What is said once a concern is kept, with what is to be done on the same day.
  public var concernKept: String { "Kept as a concern, apart from any grade. \(session.unsafeToday)" }

  /// What is said of concerns that a file raised, and what is to be done today; nothing where it raised none.
  func raised(_ number: Int) -> (what: String, toDo: String)? {
    guard number > 0 else { return nil }
    return (
      "\(Self.count(number, "concern")) that \(session.checklist.unit.child) may be unsafe \(number == 1 ? "was" : "were") raised "
        + "from the file, apart from any grade.",
      "\(session.unsafeToday) \(Self.retractAtTerminal)"
    )
  }

  /// The texts of a file that are headed as concerns and are kept as something else, each by where it stands.
  private func headedAsConcerns(in file: AnswersFile) -> [String] {
    func isHeaded(_ texts: [String]) -> Bool { texts.contains(where: WalkWords.isHeadedAsConcern) }
    let ofItems = file.given.flatMap { given in
      let subject = file.isForm ? "question \(number(of: given.item))" : "'\(given.item.id)'"
      let texts = [
        ("comment on", given.comments), ("evidence for", given.evidence), ("good practice on", given.goodPractice),
      ]
      return texts.filter { isHeaded($1) }.map { "\($0.0) \(subject)" }
    }
    let reasons = file.grades.filter { isHeaded([$0.reason].compactMap(\.self)) }.map { given in
      let subject =
        given.section.isEmpty
        ? session.checklist.unit.whole : file.isForm ? "\"\(title(given.section))\"" : "'\(given.section)'"
      return "reason for the grade of \(subject)"
    }
    let actions = file.numberedActions.filter { isHeaded([$1.text] + [$1.who, $1.when].compactMap(\.self)) }.map {
      "text of action \($0.number)"
    }
    return ofItems + reasons + (isHeaded(file.goodPractice) ? ["note of good practice"] : []) + actions
  }

  /// What is said of texts of a file that are headed as concerns, and of a child said to be safe beside a concern.
  ///
  /// `isOver` is whether the file signs the audit as well.
  func doubts(of file: AnswersFile, isOver: Bool) -> [WalkBlock] {
    let name = session.writer.name
    let headed = headedAsConcerns(in: file).map {
      "The \($0) begins as a concern does. It is kept where it stands, which tells nobody. If it is a concern: "
        + "caseaudit concerns raise \(name.reference) --round \(name.round) --auditor \(name.auditor)."
    }
    return (headed + [doubt(isOver: isOver)].compactMap(\.self)).map { WalkBlock(.reply, $0) }
  }

  /// What is said where the child is said to be safe today and a concern stands; nothing otherwise.
  public var safeBesideConcern: String? {
    let state = session.writer.state
    guard state.safety?.answer == .yes, !state.concerns.isEmpty else { return nil }
    return
      "You say that \(session.checklist.unit.child) is safe today, and \(Self.count(state.concerns.count, "concern")) "
      + "\(state.concerns.count == 1 ? "stands" : "stand")."
  }

  /// The same at a terminal, with what to type.
  var doubtAtTerminal: String? { doubt(isOver: session.writer.state.isSigned) }

  private func doubt(isOver: Bool) -> String? {
    safeBesideConcern.map {
      "\($0) If \(session.checklist.unit.child) is not safe, \(answerAnew(isOver: isOver)) If the concern was a mistake: "
        + "caseaudit concerns retract. If it is over, whoever answers concerns says how it ended: caseaudit concerns end."
    }
  }

  /// How the answer to whether the child is safe is changed; where it cannot be any more, what is done instead.
  private func answerAnew(isOver: Bool) -> String {
    let name = session.writer.name
    guard isOver else { return "answer that anew before you sign." }
    if let why = session.staysSigned {
      return "the concern says so; the answer cannot be changed any more, because \(why). \(session.sameDayRoute)"
    }
    return
      "say so: caseaudit walk \(name.reference) --round \(name.round) --auditor \(name.auditor) --reopen, with the reason."
  }

  /// What to type where a concern was raised by mistake.
  private static let retractAtTerminal =
    "Raised by mistake? caseaudit concerns retract says so beside it."

  /// The same while a walk is open.
  static let retractAfterwards =
    "Raised by mistake? Once you have stopped with q, caseaudit concerns retract says so beside it."

  /// The grades by the digit that gives them.
  private static let gradeDigits: [(digit: Int, grade: Grade)] = Array(Grade.allCases.enumerated()).map {
    ($0 + 1, $1)
  }

  /// The grades with their digits, in a line.
  static var gradeChoices: String { gradeDigits.map { "\($0.digit) \($0.grade.inWords)" }.joined(separator: ", ") }

  /// The grade that was typed, by its digit alone or with words after it.
  static func grade(typed: String) -> Grade? {
    guard let sign = typed.first, sign.isASCII, let digit = sign.wholeNumberValue,
      typed.count == 1 || typed.dropFirst().first == " "
    else { return nil }
    return gradeDigits.first { $0.digit == digit }?.grade
  }

  /// What a section is called where it is graded.
  public func title(_ section: String) -> String {
    session.checklist.sections.first { $0.id == section }?.title ?? session.checklist.unit.wholeTitle
  }

  /// The sections that have no grade, because nothing in them applied or could be seen.
  public var ungraded: [WalkBlock] {
    let graded = Set(session.gradedSections.map(\.id))
    return session.sections.filter { !graded.contains($0.id) }.map {
      WalkBlock(.cap, "\($0.title): no grade, because nothing applied or could be seen.")
    }
  }

  /// What a grade rests on: the answers and comments of its section, or the grades of all, and what caps it.
  public func grading(_ section: String) -> [WalkBlock] {
    var blocks = [WalkBlock(.heading, title(section))]
    let state = session.writer.state
    if section.isEmpty {
      let grades = session.gradedSections.map { "\($0.title): \(state.grades[$0.id]?.grade.inWords ?? "no grade")" }
      blocks += grades.map { WalkBlock(.group, $0) }
    } else {
      let asked = Set(session.asked.map(\.id))
      for item in session.checklist.sections.first(where: { $0.id == section })?.items ?? []
      where asked.contains(item.id) {
        let holding = state.commentsOfTheAnswer(to: item.id)
        let others = (state.comments[item.id] ?? []).filter { remark in !holding.contains { $0.number == remark.number }
        }
        let words =
          (holding.map(\.text) + [state.answers[item.id]?.answer.reason].compactMap(\.self)).map { " \"\($0)\"" }
          + others.map { " (of another answer: \"\($0.text)\")" }
        let said = words.joined()
        blocks.append(answer(item, (session.outcomes[item.id]?.inWords ?? "no answer") + said))
      }
    }
    if let cap = session.cap(in: section.isEmpty ? nil : section) {
      blocks.append(WalkBlock(.cap, words(onCap: cap.grade, of: section)))
    }
    return blocks + [WalkBlock(.choices, Self.gradeChoices)]
  }

  /// The highest grade that is left, with every question that is a cause of it.
  func words(onCap grade: Grade, of section: String) -> String {
    let causes = session.causes(of: grade, in: section.isEmpty ? nil : section).map { "\(number(of: $0))" }
    return
      "At most \(grade.inWords), because of \(causes.count == 1 ? "question" : "questions") \(causes.joined(separator: ", "))."
  }

  /// The grade that was given before and is still possible.
  public func standingGrade(_ section: String) -> Grade? {
    guard let given = session.writer.state.grades[section]?.grade else { return nil }
    guard let cap = session.cap(in: section.isEmpty ? nil : section), given > cap.grade else { return given }
    return nil
  }

  /// What the audit changes for its child, in a line.
  private var forTheChild: String {
    let state = session.writer.state
    let actions = Self.count(state.childActions.count, "action")
    return "\(actions) for \(session.checklist.unit.actedFor)"
      + (state.safety.map { "; safe today: \($0.answer.inWords)" } ?? "")
  }

  /// Who signs what.
  public func signing(_ name: String) -> [WalkBlock] {
    let overall = session.writer.state.overall?.grade.inWords ?? ""
    return [
      WalkBlock(
        .reply,
        "\"\(name)\" signs, as auditor \(session.auditor.id), the audit of \(session.caseFile.reference) in the round "
          + "“\(session.round.title)”: \(session.asked.count) answers, \(session.checklist.unit.whole) \(overall), \(forTheChild)."
      )
    ] + [doubtAtTerminal].compactMap(\.self).map { WalkBlock(.reply, $0) }
      + session.unheard.map { WalkBlock(.reply, words(on: $0)) }
  }
}
