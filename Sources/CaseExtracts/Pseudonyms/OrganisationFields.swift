/// The parts of an extract that name an organisation and say nothing of a child.
///
/// Who may audit a case and by what its figures are told hang on them, so that a word of them that a child is called by as
/// well has to stay: "Beech" is a team, whoever's family has that name.
enum OrganisationFields {
  /// The fields, without positions.
  static let paths: Set<String> = ["authority", "service", "team", "workers.team"]

  /// Whether a path names one, with positions or without.
  static func holds(_ path: String) -> Bool {
    paths.contains(path) || path.hasPrefix("workers[") && path.hasSuffix("].team")
  }
}
