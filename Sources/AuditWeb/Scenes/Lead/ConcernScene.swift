import AuditActions
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditWalk

/// One concern: who knows of it, how it ended, or that it was raised by mistake.
enum ConcernScene {
  static let routes = [
    Route.get("concerns/:concern", .act(.look)) { visit throws(Problems) in
      try withConcern(visit) { concern throws(Problems) in visit.page(try page(visit, concern)) }
    },
    Route.post("concerns/:concern/acknowledge", .act(.answerConcerns), acknowledge),
    Route.post("concerns/:concern/end", .act(.answerConcerns), end),
    Route.post("concerns/:concern/retract", .signedIn, retract),
  ]

  private static let done = [
    "acknowledged": "It is kept who knows of the concern. It stays open until somebody says how it ended.",
    "ended": "It is kept how the concern ended.",
  ]

  /// Where the page of a concern is; the address names neither auditor nor case.
  static func address(of name: AuditEntryName) -> String { "/concerns/\(name.mark)" }

  private static func withConcern(
    _ visit: Visit,
    _ body: (AuditRemark) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    let wanted = visit.parameter("concern")
    let all = try ConcernsScene.concerns(visit).concerns
    guard let concern = all.first(where: { $0.name.mark == wanted }) else {
      return Refusals.nothingThere(visit)
    }
    return try body(concern)
  }

  /// Whether whoever visits raised it: the one who can say that it was a mistake.
  private static func isOwn(_ concern: AuditRemark, _ visit: Visit) -> Bool {
    concern.name.auditor == SafeName.asAuditor(visit.person)
  }

  private static func page(
    _ visit: Visit,
    _ concern: AuditRemark,
    _ mistakes: [PageContent.Mistake] = []
  ) throws(Problems) -> PageContent {
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    let name = concern.name
    let round = try visit.workspace.round(name.round)
    let isBlind = try visit.blindCases(in: round).contains(name.reference) && !isOwn(concern, visit)
    let words = visit.mayDo(.readWords) || isOwn(concern, visit) ? concern.text : nil
    let route = try visit.settings().sameDayRoute
    let isNamed = visit.mayDo(.answerConcerns) || isOwn(concern, visit)
    let listed = ConcernsReport.Concern(name: name, raised: concern.at, words: words, isNamed: isNamed)
    let report = ConcernsReport([listed], followUp, route: route)
    let standing = followUp.standing(of: name)
    var body: HTML = "<p>\(report.sentence(on: name))</p>\n"
    if words == nil { body += "<p>What the auditor wrote is left out here.</p>\n" }
    body += ConcernsScene.words(words, isBlind: isBlind)
    if standing.isOpen { body += Parts.notice("caseaudit tells nobody. \(route)") }
    body += forms(visit, concern, standing, mistakes)
    return PageContent(
      title: "Concern on \(name.reference)",
      back: ("/concerns", "All concerns"),
      mistakes: mistakes,
      done: visit.done(done),
      caption: "\(round.title), \(listed.raisedBy)\(concern.at.map { ", \($0.inWords)" } ?? "")",
      concern: "\(Visit.address(round: name.round, case: name.reference))/concern",
      body: body
    )
  }

  /// What tells how a concern stands on a page from how it stands since.
  private static func mark(of standing: ConcernStanding) -> String {
    ContentDigest.mark(of: "\(standing)")
  }

  /// What a form shows again with mistakes, or because somebody else had said something of the concern meanwhile.
  ///
  /// The page shows how the concern stands now, and is taken when it is sent again: so that is said first, whatever else is wrong.
  private static func again(
    _ visit: Visit,
    _ concern: AuditRemark,
    _ mistakes: [PageContent.Mistake] = [],
    isOvertaken: Bool
  ) throws(Problems) -> WebResponse {
    let isAcknowledging = visit.request.path.last == "acknowledge"
    // Who knows of it was said by somebody else: there is nothing to send again, and no box that would put it right.
    let overtaken =
      isAcknowledging ? PageContent.Mistake(knownMeanwhile) : PageContent.Mistake(changedMeanwhile, box: "ending")
    let changed = isOvertaken ? [overtaken] : []
    // The box for who knows of it is on the page no more, once somebody has said so.
    let shown = isOvertaken && isAcknowledging ? [] : mistakes
    var content = try page(visit, concern, changed + shown)
    if isOvertaken, isAcknowledging {
      content.body = SignInScene.held(visit, hint: SignInScene.copyIt) + content.body
    }
    return visit.page(content, status: 400)
  }

  /// Whether somebody else said something of the concern since the page was shown whose form was sent.
  private static func isOvertaken(_ visit: Visit, _ concern: AuditRemark) throws(Problems) -> Bool {
    let followUp = try ActionJournal.whole(visit.workspace).standing.followUp
    return visit.form.text("standing") != mark(of: followUp.standing(of: concern.name))
  }

  private static let knownMeanwhile =
    "Yours was not kept: somebody else said meanwhile who knows of this concern, or how it ended. What was said stands below"

  private static let changedMeanwhile =
    "Something was said of this concern meanwhile. Look at it below, and send yours again if it still holds"

  /// Keeps something of a concern where it still stands as the page showed it; false where somebody else was first.
  private static func keep(
    _ event: ActionEvent,
    on concern: AuditRemark,
    by role: String,
    _ visit: Visit
  ) throws(Problems) -> Bool {
    try visit.withActionJournal { (journal) throws(Problems) -> Bool in
      let standing = journal.standing.followUp.standing(of: concern.name)
      guard visit.form.text("standing") == mark(of: standing) else { return false }
      try journal.append([event], by: role, at: visit.moment)
      return true
    }
  }

  private static func forms(
    _ visit: Visit,
    _ concern: AuditRemark,
    _ standing: ConcernStanding,
    _ mistakes: [PageContent.Mistake]
  ) -> HTML {
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let here = address(of: concern.name)
    let form = visit.form
    var forms: HTML = ""
    let stands = Fields.hidden("standing", mark(of: standing))
    if visit.mayDo(.answerConcerns) {
      if standing == .unacknowledged {
        forms += "<h2>Who knows of it</h2>\n"
        forms += Parts.form(
          "\(here)/acknowledge",
          of: visit,
          """
          \(stands)\(Fields.line("by", label: "Who knows of it now?", hint: "A role, not a name, such as Head of service. It is kept with this moment.", typed: form.text("by"), mistake: mistake("by")))
          \(Parts.button("Keep who knows of it"))
          """
        )
      }
      let choices = ConcernEnding.Kind.allCases.map { Fields.Choice($0.rawValue, $0.inWords.uppercasedAtStart) }
      let ending = Parts.form(
        "\(here)/end",
        of: visit,
        """
        \(stands)\(Fields.radios("ending", legend: "How did it end?", choices, chosen: form.text("ending"), mistake: mistake("ending")))
        \(Fields.line("on", label: "On which day was that known?", hint: "Such as 31/03/2026. Leave it empty for today.", typed: form.text("on"), mistake: mistake("on")))
        \(Fields.role(of: visit, mistake: mistake("role")))
        \(Parts.button("Keep how it ended"))
        """
      )
      let isSent = visit.request.path.last == "end"
      forms +=
        standing.isOpen
        ? "<h2>How it ended</h2>\n" + ending
        : Parts.details("Say something else of how it ended; the last word counts", isOpen: isSent, ending)
    }
    if isOwn(concern, visit) {
      let isSent = visit.request.path.last == "retract"
      forms += Parts.details(
        "It was raised by mistake",
        isOpen: isSent,
        "<p>Both entries stay in the journal, and no count has it. One that turned out to be unfounded was no mistake: say how it ended.</p>\n"
          + Parts.form(
            "\(here)/retract",
            of: visit,
            """
            \(Fields.words("because", label: "Why was it a mistake?", hint: "Such as: meant for another case.", typed: form.text("because"), mistake: mistake("because"), rows: 2))
            \(Parts.button("It was raised by mistake", isQuiet: true))
            """
          )
      )
    }
    return forms
  }

  private static func acknowledge(_ visit: Visit) throws(Problems) -> WebResponse {
    try withConcern(visit) { (concern) throws(Problems) -> WebResponse in
      let role = visit.form.text("by")
      guard !EmptyWords.sayTooLittle(role) else {
        let mistake = PageContent.Mistake("Say who knows of it: a role, such as Head of service", box: "by")
        return try again(visit, concern, [mistake], isOvertaken: try isOvertaken(visit, concern))
      }
      guard try keep(.concernAcknowledged(concern.name), on: concern, by: role, visit) else {
        return try again(visit, concern, isOvertaken: true)
      }
      return .see("\(address(of: concern.name))?done=acknowledged")
    }
  }

  private static func end(_ visit: Visit) throws(Problems) -> WebResponse {
    try withConcern(visit) { (concern) throws(Problems) -> WebResponse in
      let form = visit.form
      var mistakes: [PageContent.Mistake] = []
      let kind = ConcernEnding.Kind(rawValue: form.text("ending"))
      if kind == nil { mistakes.append(PageContent.Mistake("Choose how it ended", box: "ending")) }
      let today = try visit.today()
      let day = form.text("on").isEmpty ? today : Day(written: form.text("on"))
      if day == nil { mistakes.append(PageContent.Mistake("Write the day as 31/03/2026", box: "on")) }
      if let day, day > today { mistakes.append(PageContent.Mistake("The day lies in the future", box: "on")) }
      let role = form.text("role")
      if EmptyWords.sayTooLittle(role) {
        mistakes.append(PageContent.Mistake("Say in which role you say so", box: "role"))
      }
      if let kind, let day {
        do throws(Problems) { try concern.refuse(kind, on: day) } catch {
          mistakes += error.all.map { PageContent.Mistake($0.what.uppercasedAtStart, box: "on") }
        }
      }
      guard mistakes.isEmpty, let kind, let day else {
        return try again(visit, concern, mistakes, isOvertaken: try isOvertaken(visit, concern))
      }
      guard try keep(.concernAnswered(concern.name, kind, on: day), on: concern, by: role, visit) else {
        return try again(visit, concern, isOvertaken: true)
      }
      return .see("\(address(of: concern.name))?done=ended")
    }
  }

  private static func retract(_ visit: Visit) throws(Problems) -> WebResponse {
    try withConcern(visit) { (concern) throws(Problems) -> WebResponse in
      guard isOwn(concern, visit) else { return Refusals.nothingThere(visit) }
      let reason = visit.form.text("because")
      guard WalkWords.isReason(reason) else {
        let mistake = PageContent.Mistake("Say why it was a mistake", box: "because")
        return visit.page(try page(visit, concern, [mistake]), status: 400)
      }
      let name = try JournalName(
        round: concern.name.round,
        case: concern.name.reference,
        auditor: concern.name.auditor
      )
      try visit.withJournal(of: name) { (writer) throws(Problems) in
        _ = try writer.append(.concernRetracted(number: concern.name.number, reason: reason), at: visit.moment)
      }
      return .see("/concerns?done=retracted")
    }
  }
}
