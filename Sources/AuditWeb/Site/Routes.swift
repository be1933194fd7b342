/// Every address of the site; the one place to look for what answers where.
enum Routes {
  /// The addresses, scene by scene.
  static let all: [Route] =
    FilesScene.routes + SignInScene.routes + AuditsScene.routes + OpeningScene.routes + TasksScene.routes
    + QuestionScene.routes + FindingScene.routes + CaseScene.routes + DatesScene.routes + RaisingScene.routes
    + CheckScene.routes + GradesScene.routes + ChildScene.routes + SignScene.routes + OverScene.routes
}
