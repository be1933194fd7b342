/// Every address of the site; the one place to look for what answers where.
enum Routes {
  /// The addresses, scene by scene.
  static let all: [Route] =
    FilesScene.routes + SignInScene.routes + AccountScene.routes + HeldScene.routes + AuditsScene.routes
    + OpeningScene.routes + TasksScene.routes + QuestionScene.routes + FindingScene.routes + CaseScene.routes
    + DatesScene.routes + RaisingScene.routes + CheckScene.routes + GradesScene.routes + ChildScene.routes
    + SignScene.routes + OverScene.routes + ReplyScene.routes + lead

  /// What answers a request, with the named parts of its address; nil where nothing does.
  ///
  /// For a page that answered a form it is what the form was sent to: it is open to the same people.
  static func route(of request: WebRequest) -> (route: Route, parameters: [String: String])? {
    let method = request.answerNumber == nil ? request.method : .post
    for route in all where route.method == method {
      if let parameters = route.parameters(of: request.path) { return (route, parameters) }
    }
    return nil
  }

  /// What leads, moderators and second auditors do.
  private static let lead: [Route] =
    RoundsScene.routes + ClosingScene.routes + ReallocationScene.routes + ReplacementScene.routes + ConcernsScene.routes
    + ConcernScene.routes + ChildActionsScene.routes + ChildActionScene.routes
    + ModerationScene.routes + LedCaseScene.routes + SettlingScene.routes + SettledScene.routes + RulesScene.routes
    + PacksScene.routes
    + PackScene.routes + PlanScene.routes + PlanDraftScene.routes + BringInScene.routes + AccountsScene.routes
}
