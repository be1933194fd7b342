import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk
import Foundation

/// One request of one person, with all that an answer may rest on.
struct Visit: Sendable {
  /// The site.
  let site: Site
  /// What was asked.
  let request: WebRequest
  /// What was filled in.
  let form: WebForm
  /// The named parts of the address.
  let parameters: [String: String]
  /// When.
  let moment: Date
  /// Who is signed in; nil where nobody is.
  var session: Sessions.Session?
  /// The secret of the cookie by which the session is known; empty where none was sent.
  var secret = ""

  /// The person, where one is signed in and said who; empty otherwise.
  var person: String { session?.person ?? "" }

  /// The workspace.
  var workspace: Workspace { site.workspace }

  /// A named part of the address; empty where the route has none of that name.
  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// What the workspace says of itself.
  func settings() throws(Problems) -> WorkspaceSettings { try workspace.settings() }

  /// Whether the roles of the person allow an act.
  func mayDo(_ act: WorkspaceSettings.Act) -> Bool {
    guard let settings = try? workspace.settings() else { return false }
    return settings.mayDo(act, person)
  }

  /// A page of the site for this visit.
  ///
  /// What holds for every page is said here, where no scene can forget it: a page of a case leads to a concern, and one that follows
  /// words that were kept and tell nobody says so.
  func page(_ content: PageContent, status: Int = 200) -> WebResponse {
    var content = content
    if !person.isEmpty, parameters["round"] != nil, parameters["case"] != nil, status != 404 {
      content.concern = content.concern ?? "\(auditAddress)/concern"
    }
    if isAfterUnheard, !content.saysUnheard {
      content.body = Parts.notice(WalkWords.tellsNobody(Refusals.route(self))) + content.body
    }
    return .page(Layout.html(content, of: self), status: status)
  }

  /// The hidden fields that every form of this visit carries.
  var formFields: HTML {
    """
    <input type="hidden" name="token" value="\(session?.token ?? "")"><input type="hidden" name="form" value="\(Secret.make())">
    """
  }
}
