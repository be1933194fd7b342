import AuditActions
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// One action for a child: what was said of it, that it is done, and that somebody else has seen that it is.
enum ChildActionScene {
  static let routes = [
    Route.get("actions/:action", .act(.readWords)) { visit throws(Problems) in
      try withAction(visit) { action, ofCase throws(Problems) in visit.page(try page(visit, action, ofCase)) }
    },
    Route.post("actions/:action/done", .act(.keepActions)) { visit throws(Problems) in try say(visit, .done) },
    Route.post("actions/:action/verify", .act(.keepActions)) { visit throws(Problems) in try say(visit, .verify) },
  ]

  /// The forms of the page, by the last part of the address that they are sent to.
  private enum Form: String {
    case done, verify
  }

  /// Where the page of an action is; the address names neither auditor nor case.
  static func address(of name: AuditEntryName) -> String { "\(ChildActionsScene.address)/\(name.mark)" }

  /// Hands on the action that the address names, with all that was noted of its case: of that too a page tells.
  private static func withAction(
    _ visit: Visit,
    _ body: (NotedChildAction, [NotedChildAction]) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    let (wanted, actions) = (visit.parameter("action"), try ChildActionsScene.found(visit).actions)
    guard let action = actions.first(where: { $0.name.mark == wanted }) else { return Refusals.nothingThere(visit) }
    return try body(action, actions.filter { $0.name.reference == action.name.reference })
  }

  // MARK: - The page

  private static func page(
    _ visit: Visit,
    _ action: NotedChildAction,
    _ ofCase: [NotedChildAction],
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    let (name, standing) = (action.name, followUp.standing(ofAction: action.name))
    let round = try visit.workspace.round(name.round)
    // What another audit of the case says in the same words is named beside it.
    let rows = ofCase.map { ChildActionsReport.Row($0, after: followUp) }
    let report = ChildActionsReport(rows, on: try visit.today())
    let says = rows.first { $0.name == name }.map { report.sentence(on: $0) } ?? ""
    let facts: [(String, String?)] = [
      ("What", action.action.text), ("Who", action.action.who), ("By when", action.action.when),
      ("Due by", action.action.due?.inWords),
    ]
    let shown = facts.compactMap { label, words in words.map { "<dt>\(label)</dt><dd>\($0)</dd>\n" as HTML } }
    let history = noted(action) + ChildActionsReport.history(of: standing)
    return PageContent(
      title: "Action for \(name.reference)",
      back: (ChildActionsScene.address(ofRound: round.id), "All actions of the round"),
      mistakes: mistakes,
      done: done(visit, action),
      caption: action.team.isEmpty ? round.title : "\(round.title), \(action.team)",
      concern: "\(Visit.address(round: name.round, case: name.reference))/concern",
      body: """
        <dl class="facts">
        \(shown.joined())</dl>
        <p>\(says)</p>
        <h2>What was said of it</h2>
        <ul>
        \(history.map { "<li>\($0)</li>\n" as HTML }.joined())</ul>
        \(form(visit, action, standing, mistakes))
        """
    )
  }

  /// When it was noted, and when its audit was signed, as far as that is known.
  private static func noted(_ action: NotedChildAction) -> [String] {
    [
      action.noted.map { "Noted on \($0.inWords)." }, action.signed.map { "The audit was signed on \($0.inWords)." },
    ].compactMap(\.self)
  }

  private static func done(_ visit: Visit, _ action: NotedChildAction) -> String? {
    let steps: [String: ChildActionAct.Step] = ["done": .done(evidence: "", on: nil), "verified": .verified]
    return visit.request.query["done"].flatMap { steps[$0] }.map { ChildActionAct($0, of: action).kept }
  }

  /// What is asked next of an action; nothing where there is nothing left to say.
  private static func form(
    _ visit: Visit,
    _ action: NotedChildAction,
    _ standing: ChildActionStanding,
    _ mistakes: [PageContent.Mistake]
  ) -> HTML {
    guard standing.step != .verified else { return "" }
    guard visit.mayDo(.keepActions) else {
      let what = standing.isOpen ? "that it is done" : "that somebody else has seen that it is done"
      return "<p>A QA lead keeps \(what).</p>\n"
    }
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let here = address(of: action.name)
    let stands = Fields.hidden("standing", mark(of: standing))
    let form = visit.form
    guard standing.isOpen else {
      return "<h2>Somebody else has seen it</h2>\n"
        + Parts.form(
          "\(here)/\(Form.verify.rawValue)",
          of: visit,
          """
          <p>Whoever says so is somebody else than who said that it is done. It is read back before it is kept.</p>
          \(stands)\(Fields.role(of: visit, mistake: mistake("role")))
          \(Parts.button("Go on"))
          """
        )
    }
    return "<h2>It is done</h2>\n"
      + Parts.form(
        "\(here)/\(Form.done.rawValue)",
        of: visit,
        """
        \(stands)\(Fields.words("evidence", label: "What shows that it is done, and where can that be seen?", hint: "Such as: seen alone, under visits. It is read back before it is kept.", typed: form.text("evidence"), mistake: mistake("evidence"), rows: 3))
        \(Fields.line("on", label: "On which day was it done?", hint: "Such as 31/03/2026. Leave it empty for today.", typed: form.text("on"), mistake: mistake("on")))
        \(Fields.line("who", label: "Who says so?", hint: "A role, not a name, such as Social worker. Somebody in another role verifies it then.", typed: form.text("who"), mistake: mistake("who")))
        \(Parts.button("Go on"))
        """
      )
  }

  // MARK: - Saying something of it

  /// What tells how an action stands on a page from how it stands since.
  private static func mark(of standing: ChildActionStanding) -> String { ContentDigest.mark(of: "\(standing)") }

  /// The box of a part of what is said.
  ///
  /// Who saw it is not asked in the box of who did it, so that nobody is taken for both.
  private static func box(of part: ActionObjection.Part, in form: Form) -> String {
    switch part {
    case .role: form == .done ? "who" : "role"
    case .words: "evidence"
    case .day: "on"
    }
  }

  private static func say(_ visit: Visit, _ sent: Form) throws(Problems) -> WebResponse {
    try withAction(visit) { (action, ofCase) throws(Problems) -> WebResponse in
      let (form, today) = (visit.form, try visit.today())
      let plan = try ActionJournal.whole(visit.workspace).standing
      let standing = plan.followUp.standing(ofAction: action.name)
      guard form.text("standing") == mark(of: standing) else { return try overtaken(visit, action, ofCase) }
      let written = form.text("on")
      let day = Day(written) ?? Day(written: written)
      let step: ChildActionAct.Step = sent == .verify ? .verified : .done(evidence: form.text("evidence"), on: day)
      let act = ChildActionAct(step, of: action)
      let (event, role) = (act.event(today: today), form.text(box(of: .role, in: sent)))
      var mistakes: [PageContent.Mistake] = []
      if sent == .done, !written.isEmpty, day == nil {
        mistakes.append(PageContent.Mistake("Write the day as 31/03/2026", box: "on"))
      }
      mistakes += plan.objections(to: event, by: role, at: Moment(visit.moment)).map {
        PageContent.Mistake("\($0.what.uppercasedAtStart). \($0.hint)", box: $0.part.map { box(of: $0, in: sent) })
      }
      guard mistakes.isEmpty else { return visit.page(try page(visit, action, ofCase, mistakes), status: 400) }
      if !form.text("change").isEmpty { return visit.page(try page(visit, action, ofCase)) }
      // Nothing is kept by one click.
      guard form.text("meant") == "yes" else {
        var next = plan
        next.apply(event, by: role, at: Moment(visit.moment))
        let said = ChildActionsReport.history(of: next.followUp.standing(ofAction: action.name)).last ?? ""
        return visit.page(readBack(visit, act, said, sent))
      }
      let isKept = try visit.withActionJournal { (journal) throws(Problems) -> Bool in
        let now = journal.standing.followUp.standing(ofAction: action.name)
        guard form.text("standing") == mark(of: now) else { return false }
        try journal.append([event], by: role, at: visit.moment)
        return true
      }
      guard isKept else { return try overtaken(visit, action, ofCase) }
      return .see("\(address(of: action.name))?done=\(sent == .verify ? "verified" : "done")")
    }
  }

  /// Says that somebody else was first: each step is taken once, so that nothing is sent again.
  private static func overtaken(
    _ visit: Visit,
    _ action: NotedChildAction,
    _ ofCase: [NotedChildAction]
  ) throws(Problems) -> WebResponse {
    let says = "Yours was not kept: something was said of this action meanwhile. What was said stands below"
    var content = try page(visit, action, ofCase, [PageContent.Mistake(says)])
    content.body = SignInScene.held(visit, hint: SignInScene.copyIt) + content.body
    return visit.page(content, status: 400)
  }

  private static func readBack(_ visit: Visit, _ act: ChildActionAct, _ said: String, _ sent: Form) -> PageContent {
    let here = address(of: act.action.name)
    let typed = ["standing", "evidence", "on", "who", "role"].filter { visit.form.values[$0] != nil }.map {
      Fields.hidden($0, visit.form.text($0))
    }
    return PageContent(
      title: "Is that right?",
      back: (here, "Action for \(act.action.name.reference)"),
      concern: "\(Visit.address(round: act.action.name.round, case: act.action.name.reference))/concern",
      body: """
        <div class="inset"><p>\(act.action.action.inWords)</p>
        <p>\(said)</p></div>
        \(act.doubt.map { Parts.notice($0) } ?? "")
        \(Parts.form(
          "\(here)/\(sent.rawValue)",
          of: visit,
          """
          \(typed.joined())\(Parts.button(sent == .verify ? "Yes, it was seen" : "Yes, it is done", name: "meant", value: "yes"))\
          \(Parts.button("Change something", name: "change", value: "yes", isQuiet: true))
          <p><a href="\(here)">Keep nothing</a></p>
          """
        ))
        """
    )
  }
}
