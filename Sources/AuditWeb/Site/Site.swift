import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk
import Foundation

/// The whole site over one workspace: a request in, a response out.
///
/// It may be asked from many threads at once. It knows neither connection nor clock.
public final class Site: Sendable {
  /// The workspace that it shows.
  public let workspace: Workspace
  /// How people come in.
  let entrance: Entrance
  /// The names under which it may be asked for; a request with another was meant for somebody else, or by somebody else.
  let hosts: Set<String>
  /// What makes packs; nil where none can be made.
  let packs: PackMaker?
  /// The packs that were made lately: page and downloads are of one making and say the same moment.
  let shelf = Shelf<PackMaker.Made>(room: 12)
  let sessions = Sessions()
  let gate = LinkGate()
  let turnstile = Turnstile()
  let libraries = LibraryCache()

  /// Makes a site.
  ///
  /// - Parameters:
  ///   - workspace: what it shows.
  ///   - entrance: how people come in.
  ///   - hosts: the names under which it may be asked for, without a port.
  ///   - packs: what makes the packs of a lead; none can be made where it is left out.
  public init(
    _ workspace: Workspace,
    entrance: Entrance,
    hosts: Set<String> = ["127.0.0.1", "localhost"],
    packs: PackMaker? = nil
  ) {
    self.workspace = workspace
    self.entrance = entrance
    self.hosts = hosts
    self.packs = packs
  }

  /// Answers a request; what is kept is kept with the time `moment`.
  public func respond(to request: WebRequest, at moment: Date) -> WebResponse {
    var response = answer(request, at: moment)
    for (name, value) in Self.protection where response.header(name) == nil { response.set(name, value) }
    return response
  }

  private func answer(_ request: WebRequest, at moment: Date) -> WebResponse {
    guard hosts.contains(Self.name(ofHost: request.headers["host"] ?? "")) else {
      return .text("This address is not one of this server's. Ask whoever runs it for the right one.\n", status: 421)
    }
    let secret = request.cookie(Self.cookie) ?? ""
    let session = secret.isEmpty ? nil : sessions.session(secret, at: moment)
    let form = WebForm(request)
    func visit(_ parameters: [String: String]) -> Visit {
      Visit(
        site: self,
        request: request,
        form: form,
        parameters: parameters,
        moment: moment,
        session: session
      )
    }
    let found = Routes.all.lazy.filter { $0.method == request.method }
      .compactMap { route in route.parameters(of: request.path).map { (route, $0) } }.first
    guard let (route, parameters) = found else { return Refusals.nothingThere(visit([:])) }
    let here = visit(parameters)
    if route.access != .anybody {
      guard session != nil else { return Refusals.signInFirst(here) }
      guard session?.person != nil else { return .see("/who") }
    }
    if case .act(let act) = route.access {
      do { try here.settings().allows(act, here.person) } catch { return Refusals.notAllowed(error, here) }
    }
    guard request.method == .post, let session else { return run(route, here) }
    // A page of somebody else cannot send a form in the name of whoever is signed in here.
    guard isOwn(request), Secret.isSame(form.text("token"), session.token) else { return Refusals.notOurForm(here) }
    let name = form.text("form")
    if let led = sessions.outcome(ofForm: name, in: secret) { return .see(led) }
    let response = turnstile.pass("form \(name)") { run(route, here) }
    if response.status == 303, let led = response.header("location"), !name.isEmpty {
      sessions.remember(form: name, ledTo: led, in: secret)
    }
    return response
  }

  private func run(_ route: Route, _ visit: Visit) -> WebResponse {
    do { return try route.answer(visit) } catch { return Refusals.could(not: error, visit) }
  }

  /// Whether a form comes from a page of this site, as far as the browser says.
  private func isOwn(_ request: WebRequest) -> Bool {
    if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" { return false }
    guard let origin = request.headers["origin"], origin != "null" else { return true }
    return origin.split(separator: "//").last.map(String.init) == request.headers["host"]
  }

  /// The name of a host without its port.
  private static func name(ofHost host: String) -> String {
    String(host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)[0]).lowercased()
  }

  /// The bytes that a form of an address may have at most; what is longer is not read.
  func bodyLimit(of path: String) -> Int { Self.longestForm }

  /// Bytes of a form: several times the longest text that a journal takes in one line.
  private static let longestForm = 1 << 20

  /// The cookie of the session.
  static let cookie = "caseaudit"

  /// What every response says to the browser: nothing from elsewhere, in no frame, kept nowhere.
  private static let protection = [
    (
      "content-security-policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    ),
    ("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer"), ("cache-control", "no-store"),
    ("cross-origin-opener-policy", "same-origin"), ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
  ]
}
