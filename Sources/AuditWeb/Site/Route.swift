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
  /// The bytes that may be sent to it at most; what is longer is not read.
  let limit: Int
  /// What answers.
  let answer: Answer

  /// A page to look at.
  static func get(_ pattern: String, _ access: Access, _ answer: @escaping Answer) -> Route {
    Route(method: .get, pattern: pattern.split(separator: "/"), access: access, limit: 0, answer: answer)
  }

  /// A form that is sent; one with a file in it says how many bytes it may have at most.
  static func post(
    _ pattern: String,
    _ access: Access,
    limit: Int = Route.longestForm,
    _ answer: @escaping Answer
  ) -> Route {
    Route(method: .post, pattern: pattern.split(separator: "/"), access: access, limit: limit, answer: answer)
  }

  /// Bytes of a form without a file: several times the longest text that a journal takes in one line.
  static let longestForm = 1 << 20

  /// Bytes of a form with a spreadsheet in it.
  static let longestUpload = 16 << 20

  /// How large all files of one form are together, in words; what else is in it has the rest.
  static let longestFilesInWords = "\((longestUpload >> 20) - 1) MB"

  /// The address as it is written here, with names in place of what differs from case to case.
  var name: String { pattern.joined(separator: "/") }

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
