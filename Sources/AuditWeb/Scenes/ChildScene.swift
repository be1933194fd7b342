import AuditActions
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// What an audit changes for its child: what is to be done, what that leaves open, and whether the child is safe today.
enum ChildScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/actions", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/actions", .act(.audit), note),
    Route.get("rounds/:round/cases/:case/actions/:entry", .act(.audit), ask),
    Route.post("rounds/:round/cases/:case/actions/:entry", .act(.audit), complete),
    Route.get("rounds/:round/cases/:case/safety", .act(.audit), safety),
    Route.post("rounds/:round/cases/:case/safety", .act(.audit), answer),
  ]

  // MARK: Actions

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try GradesScene.whenReady(visit) { audit in visit.page(audit, page(visit, audit)) }
  }

  private static func page(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    mistake: String? = nil,
    typed: String? = nil,
    lines: ActionLines? = nil
  ) -> PageContent {
    let unit = audit.session.checklist.unit
    let blocks = audit.screen.childActions
    let noted = zip(audit.state.childActions, blocks.filter { $0.role == .answer }).map { action, block -> HTML in
      let button = Parts.takeBack(action.number, block.text)
      let open: HTML =
        action.action.missing.isEmpty
        ? "" : "<a href=\"\(audit.address)/actions/\(action.number)\">Say what it leaves open</a> "
      return "<li><span>\(block.mark ?? "") \(block.text)</span> \(open)\(button)</li>\n"
    }
    let list: HTML =
      noted.isEmpty
      ? ""
      : Parts.form("\(audit.address)/actions", of: visit, "<ul class=\"tasks\">\n\(noted.joined())</ul>")
    return PageContent(
      title: "Actions for \(unit.actedFor)",
      back: (audit.address(ofGrade: ""), audit.session.checklist.unit.wholeTitle),
      mistakes: mistake.map { [PageContent.Mistake($0, box: "action")] } ?? [],
      body: """
        <p>\(blocks.first { $0.role == .heading }?.text ?? "")</p>
        \(list)
        \(Parts.form(
          "\(audit.address)/actions",
          of: visit,
          """
          \(Fields.words(
            "action",
            label: noted.isEmpty ? "To be done for \(unit.actedFor): what, who, by when?" : "What else for \(unit.actedFor)?",
            hint: "Leave it empty where there is nothing.",
            typed: typed ?? visit.form.text("action"),
            mistake: mistake,
            rows: lines == nil ? 3 : 8
          ))
          \(lines.map(choices) ?? "\(Parts.button("Keep this action"))\(onward)")
          """
        ))
        """
    )
  }

  private static var onward: HTML { Parts.button("Go on", name: "on", value: "yes", isQuiet: true) }

  /// What lines would be kept as, and whether each is an action.
  private static func choices(_ lines: ActionLines) -> HTML {
    let each = lines.each.map { "<li>\($0)</li>\n" as HTML }.joined()
    return """
      <ol>
      \(each)</ol>
      \(Parts.button("Keep each line as an action", name: "lines", value: "each"))\
      \(Parts.button("Keep all as one action", name: "lines", value: "one", isQuiet: true))
      """
  }

  private static func note(_ visit: Visit) throws(Problems) -> WebResponse {
    try GradesScene.whenReady(visit) { (audit) throws(Problems) -> WebResponse in
      if let noted = audit.state.childActions.first(where: { "\($0.number)" == visit.form.text("entry") }) {
        try audit.session.record(.undone(number: noted.number), at: visit.moment)
        return .see("\(audit.address)/actions")
      }
      // What was taken back already stays taken back.
      guard visit.form.text("entry").isEmpty else { return .see("\(audit.address)/actions") }
      var typed = visit.form.text("action")
      let isOn = !visit.form.text("on").isEmpty
      guard !typed.isEmpty || !isOn else { return .see("\(audit.address)/safety") }
      if let lines = ActionLines(typed) {
        let meant = visit.form.text("lines")
        guard !lines.isUnclear || !meant.isEmpty else {
          let says = "These are several lines. Say whether each is an action of its own"
          return visit.page(audit, page(visit, audit, mistake: says, lines: lines), status: 400)
        }
        guard meant == "one" || lines.each.count == 1 else {
          return try note(lines.each, visit, audit, isOn: isOn)
        }
        typed = meant == "one" ? lines.whole : lines.each[0]
      }
      if let place = audit.session.place(ofAction: typed) {
        let says = "That is noted already, as action \(place). Say what else is to be done, or go on"
        return visit.page(audit, page(visit, audit, mistake: says), status: 400)
      }
      guard let action = try audit.session.note(action: typed, at: visit.moment) else {
        let says = "That says too little to be kept. Say what is to be done, or go on"
        return visit.page(audit, page(visit, audit, mistake: says), status: 400)
      }
      guard action.missing.isEmpty else {
        return .see("\(audit.address)/actions/\(audit.state.childActions.last?.number ?? 0)")
      }
      return .see(audit.address + (isOn ? "/safety" : "/actions"))
    }
  }

  /// Keeps several actions, each by itself; what cannot be kept comes back in the box.
  private static func note(
    _ lines: [String],
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    isOn: Bool
  ) throws(Problems) -> WebResponse {
    var (left, isOpen) = ([String](), false)
    for line in lines {
      guard audit.session.place(ofAction: line) == nil,
        let action = try audit.session.note(action: line, at: visit.moment)
      else {
        left.append(line)
        continue
      }
      isOpen = isOpen || !action.missing.isEmpty
    }
    guard left.isEmpty else {
      let says =
        "What is in the box was not kept: it is noted already, or says too little. Say what else is to be done, or go on"
      let typed = left.joined(separator: "\n")
      return visit.page(audit, page(visit, audit, mistake: says, typed: typed), status: 400)
    }
    return .see(audit.address + (isOn && !isOpen ? "/safety" : "/actions"))
  }

  // MARK: What an action leaves open

  private static func withAction(
    _ visit: Visit,
    _ body: (Visit.HeldAudit, AuditState.NotedAction) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try GradesScene.whenReady(visit) { (audit) throws(Problems) -> WebResponse in
      guard let noted = audit.state.childActions.first(where: { "\($0.number)" == visit.parameter("entry") }),
        !noted.action.missing.isEmpty
      else {
        let why = "That action was taken back or completed meanwhile."
        return visit.leadOn(from: audit, to: "\(audit.address)/actions", because: why)
      }
      return try body(audit, noted)
    }
  }

  private static func ask(_ visit: Visit) throws(Problems) -> WebResponse {
    try withAction(visit) { audit, noted in visit.page(audit, questions(visit, audit, noted)) }
  }

  private static func questions(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ noted: AuditState.NotedAction,
    _ mistakes: [PageContent.Mistake] = []
  ) -> PageContent {
    let doubt = noted.action.doubt(on: EnglandDay.of(visit.moment))
    let boxes = noted.action.missing.map { aspect in
      // Why it is asked, although the action names a day.
      let why = aspect == .when ? doubt.map { "\($0.says), or leave it empty." } : nil
      return Fields.line(
        aspect.rawValue,
        label: aspect.asQuestion,
        hint: why ?? "Leave it empty to leave it open.",
        typed: visit.form.text(aspect.rawValue),
        mistake: mistakes.first { $0.box == aspect.rawValue }?.says
      )
    }
    return PageContent(
      title: "What the action leaves open",
      back: ("\(audit.address)/actions", "Actions"),
      mistakes: mistakes,
      body: """
        <div class="inset"><p>Kept as an action: \(noted.action.inWordsWithDay)</p></div>
        \(Parts.form("\(audit.address)/actions/\(noted.number)", of: visit, boxes.joined() + Parts.button("Go on")))
        """
    )
  }

  private static func complete(_ visit: Visit) throws(Problems) -> WebResponse {
    try withAction(visit) { (audit, noted) throws(Problems) -> WebResponse in
      let mistakes = mistakes(visit, noted)
      guard mistakes.isEmpty else { return visit.page(audit, questions(visit, audit, noted, mistakes), status: 400) }
      var (action, entry) = (noted.action, noted.number)
      for aspect in noted.action.missing {
        let completed = try audit.session.complete(
          action,
          entry: entry,
          aspect,
          saying: visit.form.text(aspect.rawValue),
          at: visit.moment
        )
        if completed.action != action { entry = audit.state.childActions.last?.number ?? entry }
        action = completed.action
      }
      return .see("\(audit.address)/actions")
    }
  }

  /// What is wrong with what was typed; nothing of it is kept then.
  private static func mistakes(_ visit: Visit, _ noted: AuditState.NotedAction) -> [PageContent.Mistake] {
    noted.action.missing.compactMap { aspect in
      let typed = visit.form.text(aspect.rawValue)
      guard !typed.isEmpty else { return nil }
      guard !ChildAction.saysTooLittle(typed, of: aspect) else {
        return PageContent.Mistake("That says too little to be kept; leave it empty", box: aspect.rawValue)
      }
      if aspect == .who, ChildAction.readsAsAction(typed) {
        let says = "That reads as an action of its own. Say who does this one, or leave it empty; then note the other"
        return PageContent.Mistake(says, box: aspect.rawValue)
      }
      let day = EnglandDay.of(visit.moment)
      let named = noted.action.naming(aspect, as: typed, on: day)
      guard aspect == .when, let doubt = named.doubt(on: day) else { return nil }
      return PageContent.Mistake("\(doubt.says), or leave it empty", box: aspect.rawValue)
    }
  }

  // MARK: Safety

  private static func safety(_ visit: Visit) throws(Problems) -> WebResponse {
    try GradesScene.whenReady(visit) { audit in visit.page(audit, question(visit, audit)) }
  }

  private static func question(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ mistakes: [PageContent.Mistake] = []
  ) -> PageContent {
    let unit = audit.session.checklist.unit
    let choices = SafetyToday.allCases.map { Fields.Choice($0.rawValue, $0.inWords.uppercasedAtStart) }
    return PageContent(
      title: unit.safetyQuestion,
      back: ("\(audit.address)/actions", "Actions"),
      mistakes: mistakes,
      body: (audit.screen.safeBesideConcern.map(Parts.notice) ?? "")
        + Parts.form(
          "\(audit.address)/safety",
          of: visit,
          """
          \(Fields.hidden("standing", audit.state.safety?.answer.rawValue ?? ""))
          \(Fields.radios(
            "safe",
            legend: "Your answer, from the file",
            hint: "No: \(audit.session.unsafeToday)",
            choices,
            chosen: visit.request.method == .post ? visit.form.text("safe") : audit.state.safety?.answer.rawValue,
            mistake: mistakes.first?.says
          ))
          \(Parts.button("Save and go on"))
          """
        )
    )
  }

  private static func answer(_ visit: Visit) throws(Problems) -> WebResponse {
    try GradesScene.whenReady(visit) { (audit) throws(Problems) -> WebResponse in
      let answer = SafetyToday(rawValue: visit.form.text("safe"))
      let standing = audit.state.safety?.answer
      var mistakes: [PageContent.Mistake] = []
      // The page that comes takes the answer of the other window for seen, and so says it whatever else is wrong.
      if let standing, standing != answer, visit.form.text("standing") != standing.rawValue {
        let says =
          "\(standing.inWords.uppercasedAtStart) was answered in another window meanwhile. Send yours again to answer anew"
        mistakes.append(PageContent.Mistake(says, box: "safe"))
      }
      if answer == nil { mistakes.append(PageContent.Mistake("Choose an answer", box: "safe")) }
      guard mistakes.isEmpty, let answer else {
        return visit.page(audit, question(visit, audit, mistakes), status: 400)
      }
      try audit.session.answer(safety: answer, at: visit.moment)
      return .see(audit.address + (audit.session.isUnsafeWithoutConcern ? "/concern" : "/sign"))
    }
  }
}
