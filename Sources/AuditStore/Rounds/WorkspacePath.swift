/// Where things lie in a workspace, as paths from its folder on: as problems name them, and as hand-outs and the index have them.
public enum WorkspacePath {
  /// The folder of all rounds.
  public static let folder = "audits"

  /// The heads of signed journals.
  public static let checkpoints = file("checkpoints.txt")

  /// What a folder of checklists, and what it holds, begins with.
  static let checklists = "checklists/"

  /// A file that belongs to all rounds, or the folder of a round.
  static func file(_ name: String) -> String { "\(folder)/\(name)" }

  /// The folder of a round.
  public static func round(_ round: String) -> String { file(round) }

  /// The plan of a round.
  public static func plan(ofRound round: String) -> String { "\(file(round))/round.yaml" }

  /// The folder of a round's extracts.
  static func cases(ofRound round: String) -> String { "\(file(round))/cases" }

  /// The extract of a case in a round.
  public static func extract(ofCase reference: String, round: String) -> String {
    "\(cases(ofRound: round))/\(reference).json"
  }

  /// The folder of a round's journals.
  static func journals(ofRound round: String) -> String { "\(file(round))/journals" }

  /// A checklist, or what checklists refer to.
  public static func checklist(_ name: String) -> String { checklists + name }
}
