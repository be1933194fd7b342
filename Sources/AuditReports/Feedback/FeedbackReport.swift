import AuditActions
import AuditPages
import AuditRules

/// The page for those who work with the child: what is good, what to do and by when, then what the auditor saw.
///
/// It has no concern: a concern is a route of its own, and who reads this page is not who answers for it.
public struct FeedbackReport: Report {
  private let feedback: Feedback
  private let provenance: Provenance?
  private let namesCommand: Bool

  /// Makes the page of an audit; `namesCommand` is false where it is made by somebody who types no commands, and on paper nobody does.
  public init(_ feedback: Feedback, provenance: Provenance? = nil, namesCommand: Bool = true) {
    (self.feedback, self.provenance, self.namesCommand) = (feedback, provenance, namesCommand)
  }

  /// The page before it has a format, for whoever it is given to.
  public var page: Page { page(namesCommand: false) }

  /// The page for whoever makes it.
  public var pageOfScreen: Page { page(namesCommand: namesCommand) }

  private func page(namesCommand: Bool) -> Page {
    let by = feedback.auditor.map { " by \($0)" } ?? ""
    let held = feedback.team.isEmpty ? "" : "; \(feedback.team)"
    return Page(
      title: "What the audit found: \(feedback.heading.lowercased()) \(feedback.reference)",
      subtitle: "\(feedback.round); signed on \(feedback.signed.inWords)\(by)\(held); page \(feedback.code)",
      headline: headline,
      sections: [good, actions] + sections + [reply(namesCommand: namesCommand)],
      provenance: provenance,
      // It is read from its beginning, and what is good stands there.
      hasContents: false
    )
  }

  private var headline: [String] {
    var sentences: [String] = []
    if let overall = feedback.overall { sentences.append("\(feedback.whole): \(Self.words(overall))") }
    if let safety = feedback.safety {
      let route = safety == .no ? " \(feedback.sameDayRoute)" : ""
      sentences.append("\(feedback.safetyQuestion) On \(feedback.signed.day.inWords): \(safety.inWords).\(route)")
      if feedback.isConcernRaisedSince { sentences.append(Self.concernSince) }
    }
    if let settled { sentences.append(settled) }
    return sentences
  }

  /// What is said of an answer on safety that a concern was raised after; what it says is told on another route.
  private static let concernSince = """
    After that somebody raised a concern, so this answer may no longer hold: ask whoever gave you this page. Concerns are \
    followed up by a route of their own.
    """

  /// How much of what counts a moderator settled after the signature.
  private var settled: String? {
    let answers = feedback.sections.flatMap(\.points).count { $0.settled != nil }
    let grades = ([feedback.overall] + feedback.sections.map(\.graded)).count { $0?.settled != nil }
    let parts = [(answers, "answer"), (grades, "grade")].filter { $0.0 > 0 }.map { Words.count($0.0, $0.1) }
    guard !parts.isEmpty else { return nil }
    return "After it was signed a moderator settled \(Words.list(parts)); what counts now stands here, with why."
  }

  /// Why a moderator settled something, behind what counts.
  private static func settled(_ why: String?) -> [String] {
    why.map { ["A moderator settled that: \($0.ending)"] } ?? []
  }

  private static func words(_ graded: Feedback.Graded) -> String {
    let questions = Words.list(graded.caps.map { "\"\($0)\"" })
    let cap = graded.caps.isEmpty ? "" : " No higher grade is left by: \(questions)"
    let reason = graded.reason.map { " \($0.ending)" } ?? ""
    let settled = settled(graded.settled).map { " \($0)" }.joined()
    return "\(graded.grade.inWords).\(cap)\(reason)\(settled)"
  }

  /// How many questions that are met are named where nothing was praised in words.
  private static let namedWithoutPraise = 6

  /// What is good: what was noted and what was written on questions that are met, else the first of them; and how much was met.
  ///
  /// What the auditor wrote on a question that is met may be a reservation, and is said to be the auditor's; why a rule that found
  /// otherwise was not followed is no praise, and stands with the section.
  private var good: PageSection {
    let all = feedback.sections.flatMap(\.points)
    let praised = all.filter { $0.outcome == .met && (!$0.words.isEmpty || $0.settled != nil) }.map { point in
      let words = point.words.isEmpty ? [] : ["The auditor: \(point.words.map(\.ending).joined(separator: " "))"]
      return (["\(point.question) Met."] + words + Self.settled(point.settled)).joined(separator: " ")
    }
    let counted = all.count { $0.outcome == .met || $0.isShort }
    let questions = all.filter { $0.outcome == .met }.map { "\($0.question) Met." }
    let met = questions.count
    let share =
      counted == 0
      ? "No question could be answered."
      : "\(met) of \(Words.count(counted, "question")) that could be answered \(met == 1 ? "is" : "are") met."
    let praise = feedback.goodPractice.map(\.ending) + praised
    let said = praise.isEmpty ? Array(questions.prefix(Self.namedWithoutPraise)) : praise
    return PageSection(
      id: "good",
      title: "What is good",
      blocks: (said.isEmpty ? [] : [.list(said)]) + [.paragraph(share)]
    )
  }

  private var actions: PageSection {
    guard !feedback.actions.isEmpty else {
      return PageSection(
        id: "actions",
        title: "What to do, and by when",
        blocks: [.paragraph("The auditor noted no action for \(feedback.actedFor).")]
      )
    }
    let (open, done) = (feedback.actions.filter { $0.done == nil }, feedback.actions.filter { $0.done != nil })
    let rows = open.map { one in
      let action = one.action
      return Table.Row.cells([
        one.noted > 1 ? "\(action.text.ending) Noted by both auditors." : action.text,
        action.who ?? (action.missing.contains(.who) ? Aspect.who.asQuestion : "as it says"),
        Self.byWhen(action),
      ])
    }
    let columns = ["What", "Who", "By when"].map { Table.Column($0) }
    return PageSection(
      id: "actions",
      title: "What to do, and by when",
      blocks: (rows.isEmpty
        ? [.paragraph("Everything that was noted is done.")] : [.table(Table(columns: columns, rows: rows))])
        + (done.isEmpty ? [] : [.list(done.map(Self.done))])
    )
  }

  /// By when an action is due: the day, or the event; what cannot be read as either leaves it open, and is quoted.
  private static func byWhen(_ action: ChildAction) -> String {
    if let due = action.due { return due.inWords }
    guard action.missing.contains(.when) else { return action.when ?? "as it says" }
    return Aspect.when.asQuestion + (action.when.map { " It says “\($0)”." } ?? "")
  }

  /// An action that is done, with when that was said and whether somebody else has seen it.
  private static func done(_ action: Feedback.Action) -> String {
    let seen = action.verified.map { "verified on \($0.inWords)" } ?? "not verified yet"
    return "Done: \(action.action.text.ending) Done on \(action.done?.inWords ?? ""), \(seen)."
  }

  /// Each section with its grade, what fell short in it or was judged otherwise than a rule found, with the auditor's words, and where that
  /// stands.
  private var sections: [PageSection] {
    feedback.sections.enumerated().compactMap { number, section in
      let shown = section.points.filter { $0.isShort || $0.reason != nil }
      guard section.graded != nil || !shown.isEmpty else { return nil }
      let rows = shown.map { Table.Row.cells([$0.question, $0.outcome.inWords.uppercasedAtStart, Self.said($0)]) }
      let says = shown.contains { $0.settled != nil } ? "What is said of it" : "What the auditor says"
      let columns = ["Question", "Answer", "\(says), and where it stands"].map { Table.Column($0) }
      return PageSection(
        id: "section-\(number + 1)",
        part: "What the auditor saw",
        title: section.title,
        blocks: [.paragraph(section.graded.map(Self.words) ?? "Not graded.")]
          + (rows.isEmpty ? [] : [.table(Table(columns: columns, rows: rows))])
      )
    }
  }

  private static func said(_ point: Feedback.Point) -> String {
    let places = point.evidence.isEmpty ? [] : ["On the file: \(point.evidence.joined(separator: "; "))."]
    return (point.allWords.map(\.ending) + places + settled(point.settled)).joined(separator: " ")
  }

  private func reply(namesCommand: Bool) -> PageSection {
    let replies = feedback.replies.map { Term("\($0.from), \($0.at.inWords)", $0.text) }
    let asks = [
      "What I see as the auditor does", "What I see otherwise, and where it stands", "What I will do, and by when",
    ]
    let room = Table(
      caption: "Your reply to page \(feedback.code)",
      columns: [Table.Column("Your reply"), Table.Column("In your words", .room)],
      rows: asks.map { .cells([$0, ""]) }
    )
    return PageSection(
      id: "reply",
      title: "Your reply",
      blocks: (replies.isEmpty ? [] : [.terms(replies)]) + [
        .table(room),
        .paragraph(
          "Give it to whoever gave you this page. It is kept with the audit"
            + (namesCommand
              ? ": caseaudit feedback reply \(feedback.reference) "
                + "\(feedback.roundName.map { "--round \($0) " } ?? "")--page \(feedback.code)."
              : ", by what this page is known by: \(feedback.code).")
        ),
      ]
    )
  }
}

extension FeedbackReport {
  /// The columns of the tidy rows.
  public static let columns = [
    DataColumn("kind", "good, action, grade, answer or reply."),
    DataColumn("section", "The section of an answer or a grade; empty for the whole file."),
    DataColumn("subject", "The question, what is to be done, or what is good."),
    DataColumn("value", "The outcome, the grade, who does it, or who replies."),
    DataColumn(
      "words",
      "The auditor's words or why a moderator settled it so, by when it is to be done or when it was done, or the reply."
    ),
  ]

  /// One row for each thing that the page says.
  public var rows: [[String]] {
    feedback.goodPractice.map { ["good", "", $0, "", ""] }
      + feedback.actions.map { one in
        let when = one.done.map { "done on \($0)" } ?? one.action.due?.description ?? one.action.when ?? ""
        return ["action", "", one.action.text, one.action.who ?? "", when]
      }
      + [feedback.overall.map { ["grade", "", "", "\($0.grade)", Self.why($0)] }].compactMap(\.self)
      + feedback.sections.flatMap { section in
        [section.graded.map { ["grade", section.title, "", "\($0.grade)", Self.why($0)] }].compactMap(\.self)
          + section.points.map { point in
            let words = (point.allWords + Self.settled(point.settled)).joined(separator: " ")
            return ["answer", section.title, point.question, point.outcome.rawValue, words]
          }
      } + feedback.replies.map { ["reply", "", "", $0.from, $0.text] }
  }

  private static func why(_ graded: Feedback.Graded) -> String {
    ([graded.reason].compactMap(\.self) + settled(graded.settled)).joined(separator: " ")
  }

  /// The page for programs, in the format `caseaudit-feedback/1`.
  public func json() throws -> String {
    try JSONText.of(
      Document(
        reference: feedback.reference,
        page: feedback.code,
        signed: feedback.signed.text,
        overall: feedback.overall.map { "\($0.grade)" },
        safe: feedback.safety?.rawValue,
        rows: namedRows
      )
    )
  }

  private struct Document: Encodable {
    var format = "caseaudit-feedback/1"
    var reference: String
    var page: String
    var signed: String
    var overall: String?
    var safe: String?
    var rows: [[String: String]]
  }
}

extension String {
  /// The text with a full stop where it ends without any sign.
  fileprivate var ending: String { ".!?\"”".contains(last ?? ".") ? self : "\(self)." }
}
