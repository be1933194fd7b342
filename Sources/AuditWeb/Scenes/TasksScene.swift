import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// The task list of an audit: what is to be read, dated, answered and graded, each with how it stands.
enum TasksScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case", .act(.audit), show),
    Route.get("rounds/:round/cases/:case/jump", .act(.audit), jump),
    Route.post("rounds/:round/cases/:case/not-applying", .act(.audit), agree),
    Route.post("rounds/:round/cases/:case/applying", .act(.audit), takeBack),
  ]

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    do { return try visit.withOpenAudit { audit in visit.page(audit, page(visit, audit)) } } catch {
      return try OpeningScene.tied(visit, error)
    }
  }

  private static func page(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    mistake: String? = nil,
    noSuchQuestion: String? = nil
  ) -> PageContent {
    let session = audit.session
    let waived = session.checklist.waived.map { item, waiver in
      "<li>Question \(audit.screen.number(of: item)), until \(waiver.until.inWords): \(waiver.reason)</li>\n" as HTML
    }
    let notAsked: HTML =
      waived.isEmpty ? "" : Parts.details("Not asked in this round", "<ul>\n\(waived.joined())</ul>")
    let mistakes =
      mistake.map { [PageContent.Mistake($0, box: "agreed")] }
      ?? noSuchQuestion.map { [PageContent.Mistake($0, box: "number")] } ?? []
    return PageContent(
      title: "Questions on \(session.checklist.unit.this)",
      back: ("/", "My audits"),
      mistakes: mistakes,
      body: """
        <p>\(session.progress.uppercasedAtStart).</p>
        \(Parts.goOn(session.unanswered.isEmpty ? "Check answers" : "Go on", to: audit.next(datesFirst: true)))
        <h2>Before the questions</h2>
        <ul class="tasks">
        \(task("Read first: who, and everything dated", "\(audit.address)/case"))\(dates(audit))</ul>
        \(notApplying(visit, audit, mistake: mistake))
        <h2>Questions</h2>
        <ul class="tasks sections">
        \(session.sections.map { section(_: $0, audit) }.joined())</ul>
        \(notAsked)
        \(jump(visit, audit, mistake: noSuchQuestion))
        <h2>When all is answered</h2>
        <ul class="tasks">
        \(atTheEnd(audit))</ul>
        \(OpeningScene.wayBack(audit))
        """
    )
  }

  // MARK: The tasks

  private static func task(_ words: String, _ address: String?, _ tag: HTML = "") -> HTML {
    let name: HTML = address.map { "<a href=\"\($0)\">\(words)</a>" } ?? "<span>\(words)</span>"
    return "<li>\(name) \(tag)</li>\n"
  }

  private static func dates(_ audit: Visit.HeldAudit) -> HTML {
    let all = audit.session.asked.filter { $0.answeredByRule && audit.session.findings[$0.id] != nil }
    guard !all.isEmpty else { return "" }
    let open = audit.session.toConfirm.count
    let tag = open == 0 ? Parts.tag("Done", .done) : Parts.tag("\(open) of \(all.count) open", .open)
    return task("Dates: \(all.count) \(all.count == 1 ? "question" : "questions")", "\(audit.address)/dates", tag)
  }

  /// A section as one task that leads to its first open question, with all of its questions below.
  private static func section(_ section: Checklist.Section, _ audit: Visit.HeldAudit) -> HTML {
    let asked = Set(audit.session.asked.map(\.id))
    let items = section.items.filter { asked.contains($0.id) }
    let answered = items.count { audit.session.outcomes[$0.id] != nil }
    let wanting = audit.session.withoutEvidence.contains { item in items.contains { $0.id == item.id } }
    let tag =
      wanting
      ? Parts.tag("Needs a comment", .late)
      : answered == items.count
        ? Parts.tag("Done", .done)
        : answered == 0 ? Parts.tag("Not started") : Parts.tag("\(answered) of \(items.count) answered", .open)
    let first = items.first { audit.session.outcomes[$0.id] == nil } ?? items.first
    let rows = items.map { item in
      let outcome = audit.session.outcomes[item.id]
      return task(
        "\(audit.screen.number(of: item)). \(item.question)",
        audit.address(of: item),
        outcome.map { Parts.tag($0.inWords.uppercasedAtStart, .done) } ?? Parts.tag("Not answered")
      )
    }
    let number = items.count == 1 ? "1 question" : "\(items.count) questions"
    return task(section.title, first.map(audit.address(of:)), tag)
      + """
      <li>\(Parts.details("\(section.title): \(number)", "<ul class=\"tasks\">\n\(rows.joined())</ul>"))</li>

      """
  }

  private static func atTheEnd(_ audit: Visit.HeldAudit) -> HTML {
    let session = audit.session
    let isReady = session.unanswered.isEmpty && session.withoutEvidence.isEmpty
    let sections = session.gradedSections.map(\.id) + [""]
    let graded = sections.count { audit.screen.standingGrade($0) != nil }
    func state(_ isDone: Bool, _ words: String) -> HTML {
      guard isReady else { return Parts.tag("Cannot start yet") }
      return isDone ? Parts.tag("Done", .done) : Parts.tag(words, .open)
    }
    let actions = audit.state.childActions.count
    let rest: [(words: String, address: String, tag: HTML)] = [
      ("Grades", "grades", state(graded == sections.count, "\(graded) of \(sections.count) given")),
      (
        "Actions for \(session.checklist.unit.actedFor)", "actions",
        isReady ? Parts.tag(actions == 0 ? "None noted" : "\(actions) noted", .open) : Parts.tag("Cannot start yet")
      ),
      (session.checklist.unit.safetyQuestion, "safety", state(audit.state.safety != nil, "Not answered")),
      ("Sign", "sign", state(false, session.hindrances.isEmpty ? "Ready" : "Not ready")),
    ]
    return task("Check answers", "\(audit.address)/check")
      + rest.map { task($0.words, isReady ? "\(audit.address)/\($0.address)" : nil, $0.tag) }.joined()
  }

  // MARK: What does not apply

  /// Questions of which the rules find nothing to judge, agreed with one tick; and those that were, to be taken back.
  private static func notApplying(_ visit: Visit, _ audit: Visit.HeldAudit, mistake: String?) -> HTML {
    let (open, agreed) = (audit.session.notApplying, audit.session.agreedNotToApply)
    guard !open.isEmpty || !agreed.isEmpty else { return "" }
    func list(_ items: [ChecklistItem]) -> HTML {
      let lines = items.map { item -> HTML in
        """
        <li><a href="\(audit.address(of: item))">\(audit.screen.number(of: item)). \(item.question)</a> \
        \(audit.screen.finding(item).first?.text ?? "")</li>

        """
      }
      return "<ul>\n\(lines.joined())</ul>\n"
    }
    let tick = Fields.boxes(
      "agreed",
      legend: "Do you agree that these do not apply?",
      [Fields.Choice("yes", "Yes: answer \(open.count == 1 ? "it" : "all \(open.count) of them") not applicable")],
      mistake: mistake
    )
    let asks: HTML =
      open.isEmpty
      ? ""
      : "<p>The rules find nothing on the file to judge for these. Look at the file before you agree.</p>\n"
        + list(open)
        + Parts.form("\(audit.address)/not-applying", of: visit, tick + Parts.button("Save", isQuiet: true))
    let back: HTML =
      agreed.isEmpty
      ? ""
      : Parts.details(
        "\(agreed.count) agreed not to apply",
        list(agreed.map(\.item))
          + Parts.form(
            "\(audit.address)/applying",
            of: visit,
            Parts.button("Take that back, and ask them one by one", isQuiet: true)
          )
      )
    return "<h2>What does not apply</h2>\n\(asks)\(back)"
  }

  private static func agree(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      guard visit.form.text("agreed") == "yes" else {
        return visit.page(audit, page(visit, audit, mistake: "Tick the box if you agree"), status: 400)
      }
      for item in audit.session.notApplying { try audit.session.confirm(item, at: visit.moment) }
      return .see(audit.address)
    }
  }

  private static func takeBack(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      for agreed in audit.session.agreedNotToApply.reversed() {
        try audit.session.record(.undone(number: agreed.entry), at: visit.moment)
      }
      return .see(audit.address)
    }
  }

  // MARK: Going to a question by its number

  private static func jump(_ visit: Visit, _ audit: Visit.HeldAudit, mistake: String?) -> HTML {
    // A box for numbers shows nothing of a word that was typed, so that it is one for text.
    let typed = visit.request.query["number"] ?? ""
    return """
      <form class="filter" method="get" action="\(audit.address)/jump">
      \(Fields.line("number", label: "Go to a question by its number", typed: typed, mistake: mistake, isNumber: true))
      \(Parts.button("Go", isQuiet: true))
      </form>
      """
  }

  private static func jump(_ visit: Visit) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { audit in
      let items = audit.session.checklist.items
      guard let number = visit.request.query["number"].flatMap({ Int($0) }), items.indices.contains(number - 1) else {
        let says = "The questions are numbered 1 to \(items.count)"
        return visit.page(audit, page(visit, audit, noSuchQuestion: says), status: 400)
      }
      return .see(audit.address(of: items[number - 1]))
    }
  }
}
