import AuditActions
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import AuditWalk

/// Settling one question of a case, or the grade of the whole file, with a cause and words.
enum SettlingScene {
  static let routes = [
    Route.get("rounds/:round/moderation/:case/questions/:question", .act(.moderate)) { visit throws(Problems) in
      try withQuestion(visit) { moderation, item throws(Problems) in visit.page(try page(visit, moderation, item)) }
    },
    Route.post("rounds/:round/moderation/:case/questions/:question", .act(.moderate)) { visit throws(Problems) in
      try withQuestion(visit) { moderation, item throws(Problems) in try settle(visit, moderation, item) }
    },
    Route.get("rounds/:round/moderation/:case/grade", .act(.moderate)) { visit throws(Problems) in
      try ModerationScene.withModeration(visit) { moderation throws(Problems) in
        visit.page(try page(visit, moderation, nil))
      }
    },
    Route.post("rounds/:round/moderation/:case/grade", .act(.moderate)) { visit throws(Problems) in
      try ModerationScene.withModeration(visit) { moderation throws(Problems) in
        try settle(visit, moderation, nil)
      }
    },
  ]

  private static func withQuestion(
    _ visit: Visit,
    _ body: (Moderation, ChecklistItem) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try ModerationScene.withModeration(visit) { (moderation) throws(Problems) -> WebResponse in
      guard let question = moderation.questions.first(where: { $0.item.id == visit.parameter("question") }) else {
        return Refusals.nothingThere(visit)
      }
      return try body(moderation, question.item)
    }
  }

  // MARK: - The page

  /// The page of settling a question, or of the grade where there is none.
  private static func page(
    _ visit: Visit,
    _ moderation: Moderation,
    _ item: ChecklistItem?,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    let round = try visit.round()
    let settling = try Settling(visit, moderation, in: round)
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let cited = CitedFacts(of: moderation.counted.name.reference, in: round, visit)
    let comparison = AuditComparison(moderation, facts: cited.facts, showsNames: false)
    var shown = comparison.grades
    if let item, let question = moderation.questions.first(where: { $0.item.id == item.id }) {
      shown = comparison.html(question) + shown
    }
    let choice =
      item.map { outcomes(visit, moderation, $0, mistake("outcome")) } ?? grades(visit, moderation, mistake("grade"))
    let form = Parts.form(
      visit.request.address,
      of: visit,
      """
      \(Fields.hidden("standing", moderation.edition))
      \(choice)
      \(Fields.radios(
        "cause",
        legend: "Why do they differ, or seem to?",
        causes,
        chosen: visit.form.text("cause"),
        mistake: mistake("cause")
      ))
      \(Fields.words(
        "text",
        label: "Why, in words",
        hint: "The auditor reads it and can reply. No name of a child or of an adult of the family.",
        typed: visit.form.text("text"),
        mistake: mistake("text")
      ))
      \(item == nil ? "" : wholeFile(visit, mistake("grade")))
      \(settling.team(visit, mistake("team")))
      \(Parts.button("Settle it"))
      """
    )
    return PageContent(
      title: item.map { "Settle question \(moderation.number(of: $0))" } ?? "Settle the grade of the whole file",
      back: (ModerationScene.address(visit), ModerationScene.title(moderation)),
      mistakes: mistakes,
      caption: "\(moderation.counted.name.reference), \(round.title)",
      body: cited.notice + shown + settling.objection + (settling.isOpen ? form : ""),
      isWide: true
    )
  }

  /// The outcomes, those after which other questions would be asked closed, with what to do instead.
  private static func outcomes(
    _ visit: Visit,
    _ moderation: Moderation,
    _ item: ChecklistItem,
    _ mistake: String?
  ) -> HTML {
    let closed = Outcome.allCases.filter { !moderation.leavesTheQuestions(item, as: $0) }
    let instead =
      closed.isEmpty
      ? "" : Parts.notice("This answer decides which other questions are asked. \(moderation.instead(of: item))")
    return instead
      + Fields.radios(
        "outcome",
        legend: "What counts from now on?",
        hint: "Settling a question as it was upholds it. The auditor’s own answer stays beside it.",
        Outcome.allCases.map {
          Fields.Choice(
            $0.rawValue,
            $0.inWords.uppercasedAtStart,
            hint: Glossary.meaning(of: $0).uppercasedAtStart,
            closed: closed.contains($0) ? "Other questions would be asked, and nobody has answered them." : nil
          )
        },
        chosen: visit.form.text("outcome"),
        mistake: mistake
      )
  }

  /// The grades, those above what the answers leave closed with the question that limits them.
  private static func grades(_ visit: Visit, _ moderation: Moderation, _ mistake: String?) -> HTML {
    let highest = moderation.highestGrade
    let above = moderation.limitOutOfReach.map { limit in
      Parts.notice(
        "Question \(moderation.number(of: limit.item)) leaves at most \(limit.grade.inWords.lowercased()), and cannot be settled as "
          + "met: it decides which other questions are asked. A higher grade is yours to give, with why."
      )
    }
    return (above ?? "")
      + Fields.radios(
        "grade",
        legend: "Which grade counts from now on?",
        hint: "Settling the grade as it was upholds it.",
        Grade.allCases.map { grade in
          let closed = highest.flatMap { highest in
            grade > highest.grade
              ? "Question \(moderation.number(of: highest.item)) leaves at most \(highest.grade.inWords.lowercased()). Settle the question first."
              : nil
          }
          return Fields.Choice(grade.rawValue, grade.inWords, closed: closed)
        },
        chosen: visit.form.text("grade"),
        mistake: mistake
      )
  }

  private static func wholeFile(_ visit: Visit, _ mistake: String?) -> HTML {
    Fields.radios(
      "grade",
      legend: "And the grade of the whole file?",
      [Fields.Choice("", "As it is, or lower where the answer leaves no room for it")]
        + Grade.allCases.map { Fields.Choice($0.rawValue, $0.inWords) },
      chosen: visit.form.text("grade"),
      mistake: mistake
    )
  }

  private static var causes: [Fields.Choice] {
    SettlementCause.allCases.map { cause in
      let hint =
        switch cause {
        case .evidenceMissed: "One of them did not see what is on the file."
        case .readDifferently: "Both saw it, and read it differently."
        case .questionUnclear: "The question can be understood in two ways."
        case .ruleWrong: "The rule’s finding was wrong here, and the answer went with it."
        }
      return Fields.Choice(cause.rawValue, cause.inWords.uppercasedAtStart, hint: hint)
    }
  }

  // MARK: - Keeping

  private static func settle(
    _ visit: Visit,
    _ moderation: Moderation,
    _ item: ChecklistItem?
  ) throws(Problems) -> WebResponse {
    let round = try visit.round()
    let settling = try Settling(visit, moderation, in: round)
    guard settling.isOpen else { return visit.page(try notKept(visit, moderation, item), status: 409) }
    var mistakes = mistakes(visit, moderation, item, asksTeam: settling.asksTeam)
    var events: [JournalEvent] = []
    if mistakes.isEmpty {
      // Whoever is an auditor was looked at before the form was shown: what is wrong is of the team that was typed, or was chosen.
      var box = settling.asksTeam ? "team" : nil
      do throws(Problems) {
        let team = settling.asksTeam ? visit.form.text("team") : nil
        try moderation.allows(moderator: visit.person, ofTeam: team, in: round, visit.workspace)
        box = item == nil || !visit.form.text("grade").isEmpty ? "grade" : "outcome"
        events = try self.events(visit, moderation, item)
      } catch {
        mistakes += error.all.map { PageContent.Mistake("\($0.what.uppercasedAtStart). \($0.hint)", box: box) }
      }
    }
    guard mistakes.isEmpty else { return visit.page(try page(visit, moderation, item, mistakes), status: 400) }
    let isKept = try visit.withJournal(of: moderation.counted.name) { (writer) throws(Problems) -> Bool in
      let now = try Moderation.of(moderation.counted.name.reference, in: round, visit.workspace)
      guard now.edition == moderation.edition else { return false }
      try writer.settle(events, by: visit.person, at: visit.moment)
      return true
    }
    // Somebody settled something of it, or opened one of the audits again, between our look and the line.
    guard isKept else { return visit.page(try page(visit, moderation, item, [changedMeanwhile]), status: 400) }
    return .see("\(ModerationScene.address(visit))?done=\(item == nil ? "grade" : "question")")
  }

  /// The page without its form, where nothing can be settled any more, with what was typed into that to be copied.
  private static func notKept(
    _ visit: Visit,
    _ moderation: Moderation,
    _ item: ChecklistItem?
  ) throws(Problems) -> PageContent {
    var content = try page(visit, moderation, item)
    content.title = "That was not kept"
    content.body = Refusals.today(visit) + SignInScene.held(visit, hint: SignInScene.copyIt) + content.body
    return content
  }

  private static let changedMeanwhile = PageContent.Mistake(
    "Something of these audits was settled, said or changed meanwhile. Look at it below, and send yours again if it still holds",
    box: "text"
  )

  private static func mistakes(
    _ visit: Visit,
    _ moderation: Moderation,
    _ item: ChecklistItem?,
    asksTeam: Bool
  ) -> [PageContent.Mistake] {
    let form = visit.form
    var mistakes: [PageContent.Mistake] = []
    if form.text("standing") != moderation.edition { mistakes.append(changedMeanwhile) }
    if item != nil, Outcome(rawValue: form.text("outcome")) == nil {
      mistakes.append(PageContent.Mistake("Choose what counts from now on", box: "outcome"))
    }
    if item == nil, Grade(rawValue: form.text("grade")) == nil {
      mistakes.append(PageContent.Mistake("Choose which grade counts from now on", box: "grade"))
    }
    if SettlementCause(rawValue: form.text("cause")) == nil {
      mistakes.append(PageContent.Mistake("Choose why they differ, or seem to", box: "cause"))
    }
    if EmptyWords.giveNoReason(form.text("text")) {
      mistakes.append(PageContent.Mistake("Say why, so that the auditor can reply", box: "text"))
    }
    if asksTeam, form.text("team").isEmpty {
      mistakes.append(PageContent.Mistake("Say which team is yours", box: "team"))
    }
    return mistakes
  }

  private static func events(
    _ visit: Visit,
    _ moderation: Moderation,
    _ item: ChecklistItem?
  ) throws(Problems) -> [JournalEvent] {
    let form = visit.form
    guard let cause = SettlementCause(rawValue: form.text("cause")) else { return [] }
    let grade = Grade(rawValue: form.text("grade"))
    if let item, let outcome = Outcome(rawValue: form.text("outcome")) {
      return try moderation.settling(item, as: outcome, because: cause, form.text("text"), grade: grade)
    }
    guard let grade else { return [] }
    return try moderation.settling(grade: grade, because: cause, form.text("text"))
  }
}
