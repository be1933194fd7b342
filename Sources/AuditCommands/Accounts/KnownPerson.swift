import AuditDocuments
import AuditStore

/// A person who was typed, held against those whom the rounds and the workspace name.
enum KnownPerson {
  /// The person of this name.
  ///
  /// - Throws: who there is, where it is none of them.
  static func named(_ typed: String, in workspace: Workspace) throws(Problems) -> String {
    let known = try People.all(of: workspace)
    let name = typed.typed
    if known[name] != nil { return name }
    throw Problems([
      Problem(
        "nobody is called \(Problem.quote(name)) in a round or in workspace.yaml",
        file: "command line",
        hint: "Add the person to a round or to workspace.yaml first\(didYouMean(name, in: known.keys.sorted()))."
      )
    ])
  }

  /// The person of this name who has an account.
  ///
  /// - Throws: that there is no such account.
  static func withAccount(_ typed: String, in workspace: Workspace) throws(Problems) -> String {
    let accounts = try Accounts.whole(workspace)
    let name = typed.typed
    if accounts.all[name] != nil { return name }
    throw Problems([
      Problem(
        "there is no account of \(Problem.quote(name))",
        file: "command line",
        hint: "caseaudit accounts list has those there are\(didYouMean(name, in: accounts.all.keys.sorted()))."
      )
    ])
  }
}
