import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditWalk

/// The grades: a section a page, with what was answered in it, then the whole file; what a limiting answer rules out is closed.
enum GradesScene {
  static let routes = [
    Route.get("rounds/:round/cases/:case/grades", .act(.audit), first),
    Route.get("rounds/:round/cases/:case/grades/:section", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/grades/:section", .act(.audit), give),
    Route.get("rounds/:round/cases/:case/grade", .act(.audit), show),
    Route.post("rounds/:round/cases/:case/grade", .act(.audit), give),
  ]

  /// The sections to grade in their order, then the whole file, which is the empty one.
  private static func order(_ audit: Visit.HeldAudit) -> [String] { audit.session.gradedSections.map(\.id) + [""] }

  /// Where all is answered, something is done with the grades; otherwise the answers come first.
  static func whenReady(
    _ visit: Visit,
    _ body: (Visit.HeldAudit) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try visit.withOpenAudit { (audit) throws(Problems) -> WebResponse in
      guard audit.session.unanswered.isEmpty, audit.session.withoutEvidence.isEmpty else {
        let why = "An answer or its evidence was taken back meanwhile. The answers come first; look at what is missing."
        return visit.leadOn(from: audit, to: "\(audit.address)/check", because: why)
      }
      return try body(audit)
    }
  }

  private static func first(_ visit: Visit) throws(Problems) -> WebResponse {
    try whenReady(visit) { audit in
      let open = order(audit).first { audit.screen.standingGrade($0) == nil }
      return .see(audit.address(ofGrade: open ?? order(audit).first ?? ""))
    }
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    try whenReady(visit) { audit in
      let section = visit.parameter("section")
      guard order(audit).contains(section) else { return Refusals.nothingThere(visit) }
      return visit.page(audit, page(visit, audit, section))
    }
  }

  private static func page(
    _ visit: Visit,
    _ audit: Visit.HeldAudit,
    _ section: String,
    _ mistakes: [PageContent.Mistake] = []
  ) -> PageContent {
    func mistake(_ box: String) -> String? { mistakes.first { $0.box == box }?.says }
    let blocks = audit.screen.grading(section)
    let standing = audit.screen.standingGrade(section)
    let cap = audit.session.cap(in: section.isEmpty ? nil : section)?.grade
    let closed = blocks.first { $0.role == .cap }?.text
    let choices = Grade.allCases.map { grade in
      Fields.Choice(
        grade.rawValue,
        grade.inWords,
        closed: cap.flatMap { grade > $0 ? closed ?? "" : nil }
      )
    }
    let answers = blocks.filter { $0.role == .answer || $0.role == .group }.map { block -> HTML in
      "<li>\(block.mark.map { "\($0) " } ?? "")\(block.text)</li>\n"
    }
    let without = section.isEmpty ? Parts.paragraphs(audit.screen.ungraded) : ""
    return PageContent(
      title: blocks.first { $0.role == .heading }?.text ?? audit.screen.title(section),
      back: back(audit, section),
      mistakes: mistakes,
      body: """
        <ul class="read">
        \(answers.joined())</ul>
        \(without)\(Parts.inset(blocks.filter { $0.role == .cap }))
        \(Parts.form(
          audit.address(ofGrade: section),
          of: visit,
          """
          \(Fields.hidden("standing", stands(audit, section)))
          \(Fields.radios(
            "grade",
            legend: "Your grade",
            hint: "A limiting answer caps a grade; lower is free, higher only by moderation.",
            choices,
            chosen: visit.request.method == .post ? visit.form.text("grade") : standing?.rawValue,
            mistake: mistake("grade")
          ))
          \(Fields.words(
            "reason",
            label: "Reason, if you like",
            typed: visit.request.method == .post ? visit.form.text("reason") : audit.state.grades[section]?.reason ?? "",
            mistake: mistake("reason"),
            rows: 3
          ))
          \(Parts.button("Save and go on"))
          """
        ))
        """
    )
  }

  /// What tells the grade that a page shows from one that was given since; empty where there is none.
  private static func stands(_ audit: Visit.HeldAudit, _ section: String) -> String {
    audit.state.grades[section].map { ContentDigest.mark(of: "\($0.grade.rawValue) \($0.reason ?? "")") } ?? ""
  }

  private static func back(_ audit: Visit.HeldAudit, _ section: String) -> (address: String, words: String) {
    let order = order(audit)
    guard let here = order.firstIndex(of: section), here > 0 else { return ("\(audit.address)/check", "Check answers") }
    return (audit.address(ofGrade: order[here - 1]), audit.screen.title(order[here - 1]))
  }

  private static func give(_ visit: Visit) throws(Problems) -> WebResponse {
    try whenReady(visit) { (audit) throws(Problems) -> WebResponse in
      let section = visit.parameter("section")
      let order = order(audit)
      guard let here = order.firstIndex(of: section) else { return Refusals.nothingThere(visit) }
      let (grade, reason) = (Grade(rawValue: visit.form.text("grade")), visit.form.text("reason"))
      let standing = audit.state.grades[section]
      let isNew = standing?.grade != grade || standing?.reason ?? "" != reason
      var mistakes: [PageContent.Mistake] = []
      // Only a grade that this page did not show is a surprise; the page that comes shows it, and so says it whatever else is wrong.
      if isNew, let standing, visit.form.text("standing") != stands(audit, section) {
        let says = "\(standing.grade.inWords) was given in another window meanwhile. Send yours again to grade anew"
        mistakes.append(PageContent.Mistake(says, box: "grade"))
      }
      if grade == nil { mistakes.append(PageContent.Mistake("Choose a grade", box: "grade")) }
      if !reason.isEmpty, !WalkWords.isReason(reason) {
        mistakes.append(PageContent.Mistake("\(WalkWords.isNoReason), or leave it empty", box: "reason"))
      }
      if let grade, let objection = audit.session.objection(toGrade: grade, of: section) {
        mistakes.append(PageContent.Mistake(objection, box: "grade"))
      }
      guard mistakes.isEmpty, let grade else {
        return visit.page(audit, page(visit, audit, section, mistakes), status: 400)
      }
      if isNew {
        try audit.session.grade(section, grade, reason: reason.isEmpty ? nil : reason, at: visit.moment)
      }
      let next = order.dropFirst(here + 1).first
      return .see(next.map(audit.address(ofGrade:)) ?? "\(audit.address)/actions")
    }
  }
}
