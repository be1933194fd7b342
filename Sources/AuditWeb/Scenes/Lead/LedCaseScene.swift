import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk

/// One case for whoever moderates or leads: who it is and everything dated, and the page for those who work with the child.
enum LedCaseScene {
  static let routes = [
    Route.get("rounds/:round/moderation/:case/case", .act(.readWords), show),
    Route.get("rounds/:round/moderation/:case/feedback", .act(.readWords), page),
    Route.get("rounds/:round/moderation/:case/feedback/:format", .act(.readWords), download),
  ]

  /// Where the page for those who work with the child is, of the case of this address.
  static func feedback(_ visit: Visit) -> String { "\(ModerationScene.address(visit))/feedback" }

  /// Where a case is shown.
  static func address(round: String, case reference: String) -> String {
    "\(Visit.address(round: round))/moderation/\(FormText.encoded(reference))/case"
  }

  /// The ways to these from where a case is moderated.
  static func links(_ visit: Visit) -> HTML {
    guard visit.mayDo(.readWords) else { return "" }
    let reference = visit.parameter("case")
    return """
      <p><a href="\(address(round: visit.parameter("round"), case: reference))">The case: who it is, and everything dated</a></p>
      \(FeedbackPage.link(visit))\(ChildActionsScene.link(visit))
      """
  }

  private static func show(_ visit: Visit) throws(Problems) -> WebResponse {
    let (round, reference) = (try visit.round(), visit.parameter("case"))
    let file = try visit.workspace.caseFile(reference, in: round).file
    let library = try visit.site.libraries.known(visit.workspace).library
    let unit = library.checklist(round.checklist.id, version: round.checklist.version)?.unit ?? .caseFile
    return visit.page(
      PageContent(
        title: "\(unit.heading) \(reference)",
        back: (visit.roundAddress, round.title),
        caption: round.title,
        body: CaseScene.read(CasePage(file, unit: unit), LedCaseScene.address(round: round.id, case: reference), visit),
        isWide: true
      )
    )
  }

  private static func withReport(
    _ visit: Visit,
    _ body: (FeedbackReport, Moderation) throws(Problems) -> WebResponse
  ) throws(Problems) -> WebResponse {
    try ModerationScene.withModeration(visit) { (moderation) throws(Problems) in
      let feedback = try Feedback(moderation, in: try visit.round(), visit.workspace)
      return try body(FeedbackReport(feedback, namesCommand: false), moderation)
    }
  }

  private static func page(_ visit: Visit) throws(Problems) -> WebResponse {
    try withReport(visit) { report, moderation in
      let leftOff: HTML = moderation.saidOfWhatIsLeftOff.map { Parts.notice($0) } ?? ""
      let back = (address: ModerationScene.address(visit), words: ModerationScene.title(moderation))
      let files = FeedbackPage.files(feedback(visit)) + ChildActionsScene.link(visit) + leftOff
      return FeedbackPage.shown(report, visit, back: back, files: files)
    }
  }

  private static func download(_ visit: Visit) throws(Problems) -> WebResponse {
    try withReport(visit) { report, moderation in
      FeedbackPage.file(report, visit, of: moderation.counted.name.reference)
    }
  }
}
