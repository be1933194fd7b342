import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// A browser without a screen: it keeps the cookie, follows where it is led, and sends forms with the hidden fields of the page
/// that it shows.
final class Browser {
  let site: Site
  /// When everything is done.
  var moment: Date
  /// What is sent beside the cookie with every request.
  var headers: [String: String] = [:]
  /// The machine that it runs on.
  var peer = ""
  private(set) var cookie: String?
  /// The address that is shown.
  private(set) var address = "/"
  /// The same with what follows the question mark.
  private(set) var whole = "/"
  /// What is shown.
  private(set) var response = WebResponse(status: 0)

  init(_ site: Site, at moment: String = "2026-10-05T09:00:00Z") {
    self.site = site
    self.moment = (try? Date(moment, strategy: .iso8601)) ?? .distantPast
  }

  /// The page as it was sent.
  var page: String { String(decoding: response.body, as: UTF8.self) }
  var status: Int { response.status }

  /// Asks once, and follows nothing but the way from a form to the page that answers it.
  func send(_ request: WebRequest) -> WebResponse {
    let answer = ask(request)
    guard let next = WebRequest(.get, target: answer.header("location") ?? ""), next.answerNumber != nil else {
      return answer
    }
    return ask(next)
  }

  /// Asks once, and follows nothing.
  func ask(_ request: WebRequest) -> WebResponse {
    var request = request
    request.headers["host"] = request.headers["host"] ?? "localhost:8080"
    for (name, value) in headers { request.headers[name] = value }
    if !peer.isEmpty { request.peer = peer }
    if let cookie { request.headers["cookie"] = "\(Site.cookie)=\(cookie)" }
    let answer = site.respond(to: request, at: moment)
    if let set = answer.header("set-cookie")?.split(separator: ";").first?.split(separator: "=", maxSplits: 1) {
      cookie = set.count > 1 ? String(set[1]) : nil
    }
    return answer
  }

  /// Goes to an address and follows where it leads.
  @discardableResult func open(_ target: String) -> String {
    show(WebRequest(.get, target: target), at: target)
  }

  /// Sends the form of the page that goes to an address, with its hidden fields and what is filled in, and follows where it leads.
  @discardableResult func submit(_ action: String? = nil, _ fields: [String: [String]] = [:]) -> String {
    let action = action ?? address
    return show(WebRequest(.post, target: action, headers: Self.form, body: body(of: action, fields)), at: action)
  }

  /// Sends the form of the page that goes to an address, with files in it, as a browser sends such a form.
  func send(files: [String: String], _ fields: [String: [String]] = [:], to action: String) {
    let boundary = "----boundary"
    func part(_ name: String, _ text: String) -> String {
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)\r\n"
    }
    let texts = hidden(in: action).merging(fields) { $1 }.flatMap { name, values in values.map { part(name, $0) } }
    let sent = files.map { name, text in part("\(name)\"; filename=\"\(name).csv", text) }
    let headers = ["content-type": "multipart/form-data; boundary=\(boundary)"]
    let body = Array(((texts + sent).joined() + "--\(boundary)--\r\n").utf8)
    _ = show(WebRequest(.post, target: action, headers: headers, body: body), at: action)
  }

  /// What a form of the page that is shown would send.
  func body(of action: String, _ fields: [String: [String]]) -> [UInt8] {
    let all = hidden(in: action).merging(fields) { $1 }
    let text = all.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { "\(FormText.encoded(name))=\(FormText.encoded($0))" }
    }
    return Array(text.joined(separator: "&").utf8)
  }

  /// The hidden fields of the form that is sent to an address.
  func hidden(in action: String) -> [String: [String]] {
    let forms = page.components(separatedBy: "<form ").filter { $0.contains("method=\"post\"") }
    let sent = forms.first { $0.contains("action=\"\(action)\"") || $0.contains("action=\"\(action)#") }
    guard let form = sent?.components(separatedBy: "</form>").first else { return [:] }
    return form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/)
      .reduce(into: [:]) { $0[String($1.1), default: []].append(String($1.2)) }
  }

  static let form = ["content-type": "application/x-www-form-urlencoded"]

  private func show(_ request: WebRequest?, at target: String) -> String {
    guard let request else { return "" }
    response = ask(request)
    address = target.split(separator: "?").first.map(String.init) ?? "/"
    whole = target
    var steps = 0
    while response.status == 303, let location = response.header("location"), steps < 5,
      let next = WebRequest(.get, target: location)
    {
      response = ask(next)
      address = location.split(separator: "?").first.map(String.init) ?? "/"
      whole = location
      steps += 1
    }
    // Markup that became a text by accident would stand on the page as it is written in Swift.
    #expect(!page.contains("HTML(markup"), "\(address)")
    return page
  }
}

/// A copy of the shipped workspace with a site over it.
struct SiteFixture {
  let folder: TemporaryFolder
  let workspace: Workspace
  let site: Site

  /// Makes the copy, and a site that is entered by a link.
  init(person: String? = nil) throws {
    folder = try TemporaryFolder()
    try Repository.copyWorkspace(to: folder.url)
    workspace = Workspace(root: folder.url)
    (site, secret) = {
      let (entrance, secret) = Entrance.link(person: person)
      return (Site($0, entrance: entrance), secret)
    }(workspace)
  }

  /// The secret of the link.
  let secret: String

  /// A browser that came in by the link as a person.
  func browser(as person: String) -> Browser {
    let browser = Browser(site)
    browser.open("/enter/\(secret)")
    browser.submit("/enter/\(secret)")
    if browser.address == "/who" { browser.submit("/who", ["person": [person]]) }
    return browser
  }
}
