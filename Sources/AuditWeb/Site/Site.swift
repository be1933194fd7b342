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
  /// Whether browsers reach it over TLS alone, and are told to send the cookie over nothing else.
  let isSecure: Bool
  /// What makes packs; nil where none can be made.
  let packs: PackMaker?
  /// The packs that were made lately: page and downloads are of one making and say the same moment.
  let shelf = Shelf<PackMaker.Made>(room: 12, roomOfAll: 60)
  /// What makes pseudonyms of lists that are sent; nil where no round can be planned.
  let planKey: PlanKey?
  /// The rounds that somebody has begun to plan, with their lists.
  let drafts = Shelf<PlanDraft>(room: PlanDraft.room, roomOfAll: 12, patience: HeldForms.patience)
  /// The pages that answered forms lately.
  let answers = Shelf<AnsweringPage>(room: 10, roomOfAll: 300, patience: HeldForms.patience)
  /// What came of the extracts that leads brought in lately.
  let arrivals = Shelf<BringInScene.Made>(room: 6, roomOfAll: 40, patience: HeldForms.patience)
  /// The invitations that leads made lately, with the secrets of their links.
  let invitations = Shelf<AccountsScene.Invitation>(room: 200, roomOfAll: 1_000, patience: AccountsScene.patience)
  let sessions: Sessions
  let gate = LinkGate()
  let lockout = Lockout()
  let accounts = AccountBook()
  let openings = CaseBook()
  let held = HeldForms()
  let turnstile = Turnstile()
  let libraries = LibraryCache()
  /// What lists of audits say of cases: little of each, and of many more than have their extract in memory.
  let briefs = WorkspaceMemory(most: 50_000)
  let metrics = Metrics()

  /// Makes a site.
  ///
  /// - Parameters:
  ///   - workspace: what it shows.
  ///   - entrance: how people come in.
  ///   - hosts: the names under which it may be asked for, without a port.
  ///   - isSecure: whether browsers reach it over TLS alone.
  ///   - packs: what makes the packs of a lead; none can be made where it is left out.
  ///   - planKey: what makes pseudonyms of lists that are sent; no round can be planned where it is left out.
  public init(
    _ workspace: Workspace,
    entrance: Entrance,
    hosts: Set<String> = ["127.0.0.1", "localhost"],
    isSecure: Bool = false,
    packs: PackMaker? = nil,
    planKey: PlanKey? = nil
  ) {
    var remembering = workspace
    remembering.memory = WorkspaceMemory()
    self.workspace = remembering
    self.entrance = entrance
    self.hosts = hosts
    self.isSecure = isSecure
    self.packs = packs
    self.planKey = planKey
    sessions = Sessions(entrance.patience)
  }

  /// Answers a request; what is kept is kept with the time `moment`.
  ///
  /// `isTooLong` is true for one of which more was sent than is read: of that nothing but the first lines is here, and a page says so.
  public func respond(to request: WebRequest, at moment: Date, isTooLong: Bool = false) -> WebResponse {
    let found = Routes.route(of: request)
    var response = answer(request, found, at: moment, isTooLong: isTooLong)
    response.route = found?.route.name ?? "?"
    for (name, value) in Self.protection where response.header(name) == nil { response.set(name, value) }
    return response
  }

  private func answer(
    _ request: WebRequest,
    _ found: (route: Route, parameters: [String: String])?,
    at moment: Date,
    isTooLong: Bool
  ) -> WebResponse {
    guard hosts.contains(Self.name(ofHost: request.headers["host"] ?? "")) else {
      return .text("This address is not one of this server's. Ask whoever runs it for the right one.\n", status: 421)
    }
    var visit = Visit(
      site: self,
      request: request,
      form: WebForm(request),
      parameters: found?.parameters ?? [:],
      moment: moment
    )
    guard let route = found?.route else { return Refusals.nothingThere(visit) }
    do {
      let isNew = try comeIn(&visit, to: route)
      var response = isTooLong ? Refusals.tooLong(visit, route) : answer(visit, route)
      if isNew { response.set("set-cookie", cookie(visit.secret)) }
      return response
    } catch {
      return Refusals.couldNotComeIn(error, visit)
    }
  }

  private func answer(_ visit: Visit, _ route: Route) -> WebResponse {
    // A page of another site cannot send a form in the name of whoever is signed in here.
    if visit.request.method == .post, !isOwn(visit.request) { return Refusals.notOurForm(visit) }
    if visit.form.isDamaged { return Refusals.damaged(visit) }
    do throws(Problems) {
      if visit.request.method == .post, let refused = try keepForLater(visit, route) { return refused }
    } catch { return Refusals.couldNotComeIn(error, visit) }
    if route.access != .anybody {
      guard let session = visit.session else { return Refusals.signInFirst(visit) }
      guard session.person != nil else { return .see("/who") }
    }
    if case .act(let act) = route.access {
      do { try visit.settings().allows(act, visit.person) } catch { return Refusals.notAllowed(error, visit) }
    }
    guard visit.request.method == .post, let session = visit.session else {
      if let number = visit.request.answerNumber { return show(number, route, visit) }
      return run(route, visit)
    }
    guard Secret.isSame(visit.form.text("token"), session.token) else { return Refusals.notOurForm(visit) }
    if let led = sessions.outcome(of: visit.form, in: visit.secret) { return .see(led) }
    return turnstile.pass("form \(visit.form.text("form"))") { () -> WebResponse in
      // The other of two clicks has waited here.
      if let led = sessions.outcome(of: visit.form, in: visit.secret) { return .see(led) }
      let response = run(route, visit)
      if response.status == 303, let led = response.header("location") {
        sessions.remember(visit.form, ledTo: led, in: visit.secret)
      }
      // What was not kept is no repeat when it is sent again.
      return leadingToAnswer(response, of: visit)
    }
  }

  /// Keeps a form of a session that is over for its person; nil where the form is of the session that is there.
  ///
  /// - Throws: what is wrong with the file of accounts; nothing waits for whom nobody knows.
  private func keepForLater(_ visit: Visit, _ route: Route) throws(Problems) -> WebResponse? {
    let token = visit.form.text("token")
    guard route.access != .anybody, !Secret.isSame(token, visit.session?.token ?? ""),
      let owner = sessions.owner(ofToken: token)
    else { return nil }
    if case .link = entrance { return nil }
    if try isClosed(owner) { return Refusals.accountClosed(owner, visit) }
    guard held.keep(visit.form, meantFor: visit.request.path, of: owner, at: visit.moment) else { return nil }
    return visit.person == owner ? .see(HeldScene.address) : Refusals.keptForLater(owner, visit)
  }

  /// Answers a form that waited, now that its person is signed in again.
  func send(_ waiting: HeldForms.Held, for visit: Visit) -> WebResponse {
    let request = WebRequest(.post, path: waiting.path, headers: visit.request.headers)
    guard let (route, parameters) = Routes.route(of: request) else { return Refusals.nothingThere(visit) }
    let sent = Visit(
      site: self,
      request: request,
      form: waiting.form,
      parameters: parameters,
      moment: visit.moment,
      session: visit.session,
      secret: visit.secret
    )
    if case .act(let act) = route.access {
      do { try visit.settings().allows(act, visit.person) } catch { return Refusals.notAllowed(error, sent) }
    }
    return run(route, sent)
  }

  private func run(_ route: Route, _ visit: Visit) -> WebResponse {
    do {
      let response = try route.answer(visit)
      try putDown(route, visit, response)
      return visit.tellingUnheard(response, of: route)
    } catch { return Refusals.could(not: error, visit) }
  }

  /// Shows the page that answered a form of this address.
  private func show(_ number: String, _ route: Route, _ visit: Visit) -> WebResponse {
    do {
      let response = answered(number, visit)
      try putDown(route, visit, response)
      return response
    } catch { return Refusals.could(not: error, visit) }
  }

  /// Puts down that a case is shown, before it is.
  private func putDown(_ route: Route, _ visit: Visit, _ response: WebResponse) throws(Problems) {
    guard [200, 400].contains(response.status), !visit.person.isEmpty, let round = visit.parameters["round"],
      let reference = visit.parameters["case"]
    else { return }
    try openings.putDown(
      CaseOpening(
        at: visit.moment,
        person: visit.person,
        round: round,
        reference: reference,
        purpose: CaseOpening.Purpose(route.access)
      ),
      in: workspace
    )
  }

  /// Whether a form comes from a page of this site, as far as the browser says.
  private func isOwn(_ request: WebRequest) -> Bool {
    if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" { return false }
    guard let origin = request.headers["origin"], origin != "null" else { return true }
    return origin.split(separator: "//").last.map(String.init) == request.headers["host"]
  }

  /// The name of a host without its port; nothing where it is written as none is, and no server is called that.
  private static func name(ofHost host: String) -> String {
    host.wholeMatch(of: /(\[[0-9a-fA-F:.]+\]|[^:@\[\]]+)(?::[0-9]{1,5})?/).map { String($0.1).lowercased() } ?? ""
  }

  /// The bytes that may be sent with a request, of which nothing but the first lines is known; what is longer is not read.
  ///
  /// Whoever is not signed in sends no files.
  func bodyLimit(of request: WebRequest, at moment: Date) -> Int {
    let limit = Routes.route(of: request)?.route.limit ?? 0
    guard limit > Route.longestForm else { return limit }
    let session = request.cookie(Self.cookie).flatMap { sessions.session($0, at: moment) }
    return session?.person == nil ? Route.longestForm : limit
  }

  /// The cookie of the session.
  static let cookie = "caseaudit"

  /// What sets the cookie to a secret; an empty one takes it away.
  func cookie(_ secret: String) -> String {
    "\(Self.cookie)=\(secret); Path=/;\(secret.isEmpty ? " Max-Age=0;" : "") HttpOnly; SameSite=Strict\(isSecure ? "; Secure" : "")"
  }

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
