import AuditDocuments
import AuditStore

/// An address, who may ask for it, and what answers.
struct Route: Sendable {
  /// Who may ask.
  enum Access: Hashable, Sendable {
    /// Anybody, signed in or not.
    case anybody
    /// Whoever is signed in.
    case signedIn
    /// Whoever is signed in and may do this by the roles of the workspace.
    case act(WorkspaceSettings.Act)
  }

  /// What answers a visit.
  typealias Answer = @Sendable (Visit) throws(Problems) -> WebResponse

  /// How it is asked for.
  let method: WebRequest.Method
  /// The parts of the address; one that begins with a colon stands for any text, under that name.
  let pattern: [Substring]
  /// Who may ask.
  let access: Access
  /// What answers.
  let answer: Answer

  /// A page to look at.
  static func get(_ pattern: String, _ access: Access, _ answer: @escaping Answer) -> Route {
    Route(method: .get, pattern: pattern.split(separator: "/"), access: access, answer: answer)
  }

  /// A form that is sent.
  static func post(_ pattern: String, _ access: Access, _ answer: @escaping Answer) -> Route {
    Route(method: .post, pattern: pattern.split(separator: "/"), access: access, answer: answer)
  }

  /// What the named parts of an address are where it is this one; nil where it is another.
  func parameters(of path: [String]) -> [String: String]? {
    guard path.count == pattern.count else { return nil }
    var parameters: [String: String] = [:]
    for (part, wanted) in zip(path, pattern) {
      if wanted.hasPrefix(":") {
        parameters[String(wanted.dropFirst())] = part
      } else if part != wanted {
        return nil
      }
    }
    return parameters
  }
}
