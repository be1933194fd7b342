import AuditDocuments

/// Everybody whom a round or the workspace names.
public enum People {
  /// The people by identifier, each with what they do.
  ///
  /// - Throws: what is wrong with a round or with `workspace.yaml`.
  public static func all(of workspace: Workspace) throws(Problems) -> [String: String] {
    var does: [String: String] = [:]
    for round in try workspace.rounds() {
      for auditor in round.auditors { does[auditor.id] = "auditor" }
    }
    for (person, roles) in try workspace.settings().people {
      let words = WorkspaceSettings.Role.allCases.filter(roles.contains).map(\.rawValue)
      does[person] = (words + (does[person] == nil || roles.contains(.auditor) ? [] : ["auditor"])).joined(
        separator: ", "
      )
    }
    return does
  }
}
