/// Every address of the site; the one place to look for what answers where.
enum Routes {
  /// The addresses, scene by scene.
  static let all: [Route] =
    FilesScene.routes + SignInScene.routes + AuditsScene.routes + OpeningScene.routes + TasksScene.routes
    + QuestionScene.routes + lead

  /// What leads, moderators and second auditors do.
  private static let lead: [Route] =
    RoundsScene.routes + ClosingScene.routes + ReallocationScene.routes + ConcernsScene.routes + ConcernScene.routes
    + ModerationScene.routes + SettlingScene.routes + SettledScene.routes + RulesScene.routes + PacksScene.routes
    + PackScene.routes
}
