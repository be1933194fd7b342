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

  /// The one-time name by which a form to an address is known.
  ///
  /// The page that comes back with a mistake has the one that was sent: whoever puts it right there, goes back to the first page and
  /// sends the same from that has sent it twice.
  private func sendingName(to address: String) -> String {
    let sent = form.text("form")
    let isBack = request.method == .post && address.prefix { $0 != "#" } == request.address.prefix { $0 != "#" }
    // Only a name that was made here is written back.
    return isBack && sent.utf8.count == 64 && sent.allSatisfy(\.isHexDigit) ? sent : Secret.make()
  }

  /// The hidden fields that a form of this visit to an address carries.
  func formFields(to address: String) -> HTML {
    """
    <input type="hidden" name="token" value="\(session?.token ?? "")"><input type="hidden" name="form" value="\(sendingName(to: address))">
    """
  }
}
