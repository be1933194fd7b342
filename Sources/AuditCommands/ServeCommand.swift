import ArgumentParser
import AuditDocuments
import AuditStore
import AuditWeb
import Foundation
import Synchronization

/// Serves the workspace to browsers.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Opens the audits in a browser: the same questions, words and journals as in a terminal.",
    discussion: """
      Without more it serves this machine alone, and prints a link that works once. For several people, --accounts lets in whom \
      a lead has invited, and --trust-header whom the council's own sign-in names; docs/running.md says how it is run on a \
      server. Control-C stops it; what is being written is finished first.

      Examples:
        caseaudit serve --person auditor-03
        caseaudit serve --accounts --host audits.example.gov.uk --secure
      """
  )

  @Option(help: "The port; a free one where it is 0.") var port = 8080
  @Option(
    help: "Who comes in by the link: an identifier of a round or of the workspace; asked for where it is not given."
  )
  var person: String?
  @Flag(help: "People sign in with an account; caseaudit accounts invites them.") var accounts = false
  @Option(help: ArgumentHelp("A reverse proxy says in this header who signed in.", valueName: "name"))
  var trustHeader: String?
  @Option(help: ArgumentHelp("The address of a proxy on another machine, whose word is taken.", valueName: "address"))
  var proxy: [String] = []
  @Option(help: "The address to listen at; beyond this machine only with --secure and a way to sign in.")
  var address = "127.0.0.1"
  @Option(help: ArgumentHelp("A name under which people reach it; further ones with --host again.", valueName: "name"))
  var host: [String] = []
  @Flag(help: "People reach it over TLS, through a proxy that has the certificate.") var secure = false
  @Option(help: "How many connections there are at once; further ones wait.")
  var connections = WebServer.Limits().connections
  @Option(
    help: ArgumentHelp(
      "After how long a connection is closed over which nothing was answered.",
      valueName: "seconds"
    )
  )
  var closeAfter = WebServer.Limits().seconds
  @Option(
    help: ArgumentHelp(
      "The key with which rounds are planned in the browser. For several people none are planned without it.",
      valueName: "file"
    )
  ) var key: String?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
    guard (1...100_000).contains(connections), (1...3_600).contains(closeAfter) else {
      throw ValidationError("Connections are 1 to 100000, and the seconds before one is closed 1 to 3600.")
    }
    if person != nil, accounts || trustHeader != nil {
      throw ValidationError("Leave out --person: whoever signs in says who they are.")
    }
    if accounts, trustHeader != nil {
      throw ValidationError("Choose one: --accounts, or --trust-header with the council's own sign-in.")
    }
    if !proxy.isEmpty, trustHeader == nil { throw ValidationError("--proxy goes with --trust-header.") }
    if let trustHeader, !Self.isHeader(trustHeader) {
      throw ValidationError("A header is called by letters, figures and hyphens, such as X-Forwarded-User.")
    }
    if let wrong = host.first(where: { !Self.isHost($0) }) {
      throw ValidationError(
        "\(Problem.quote(wrong)) is no name of a machine. Write it as audits.example.gov.uk, without https://."
      )
    }
    guard !WebRequest.isLoopback(address) else { return }
    if !accounts, trustHeader == nil {
      throw ValidationError(
        "Beyond this machine anybody could read case files: add --accounts or --trust-header, or leave out --address."
      )
    }
    if !secure {
      throw ValidationError(
        "Passwords and case files would cross the network for all to read: put a proxy with TLS before it and add --secure."
      )
    }
    if host.isEmpty { throw ValidationError("Say with --host under which name people reach it.") }
  }

  func run() throws {
    let workspace = try workspace.found(to: accounts || trustHeader != nil ? .keepAccounts : .look)
    if let key { try Self.refuseMissing(key, of: workspace) }
    try Self.refuseChanged(workspace, withAccounts: accounts || trustHeader != nil)
    let opened = Entrance.link(
      person: try person.map { (name) throws(Problems) in try KnownPerson.named(name, in: workspace) }
    )
    let entrance: Entrance =
      if accounts { .accounts } else if let trustHeader {
        .header(name: trustHeader.lowercased(), proxies: Set(proxy))
      } else { opened.entrance }
    let isShared = accounts || trustHeader != nil
    let site = Site(
      workspace,
      entrance: entrance,
      hosts: Set(["127.0.0.1", "localhost"] + host.map { $0.lowercased() }),
      isSecure: secure,
      packs: .commands(of: workspace),
      planKey: isShared && key == nil ? nil : KeyPlace(path: key).planKey(outside: workspace)
    )
    let log: (@Sendable (String) -> Void)? = isShared ? { @Sendable in Console.note($0) } : nil
    var limits = WebServer.Limits()
    (limits.connections, limits.seconds) = (connections, closeAfter)
    let server = WebServer(site, address: address, port: port, limits: limits, log: log) { try Clock.now() }
    let place = address.contains(":") ? "[\(address)]" : address
    let hasStarted = Mutex(false)
    do {
      try Self.wait {
        try await server.run { port in
          hasStarted.withLock { $0 = true }
          if isShared {
            Console.note("Serving at \(place), port \(port). Control-C stops the server.")
          } else {
            Console.result("Open this link in a browser on this machine; it works once:")
            Console.result("  http://\(place):\(port)/enter/\(opened.secret)")
            Console.note("Control-C stops the server.")
          }
        }
      }
    } catch {
      guard !hasStarted.withLock({ $0 }) else {
        throw Problems([
          Problem(
            "the server ended by itself: \(error)",
            file: "serve",
            hint: "What was said to be kept is on the disk. Start it again."
          )
        ])
      }
      throw Problems([
        Problem(
          "the address \(address), port \(port), cannot be served",
          file: "command line",
          hint: "Another program may have the port: name another with --port, or 0 for a free one."
        )
      ])
    }
  }

  /// Refuses files without which nobody would come in, or be shown a case: whoever starts the server can bring them back, and
  /// whoever signs in cannot.
  private static func refuseChanged(_ workspace: Workspace, withAccounts: Bool) throws(Problems) {
    var problems = try CaseOpenings.read(workspace).problems.all
    if withAccounts { problems += try Accounts.read(workspace).problems.all }
    guard problems.contains(where: { $0.severity == .error }) else { return }
    throw Problems(problems)
  }

  /// Refuses a key that is not there, or not this workspace’s: a lead at a browser, who can make none, would learn it last.
  private static func refuseMissing(_ key: String, of workspace: Workspace) throws(Problems) {
    let place = KeyPlace(path: key)
    if place.isThere {
      _ = try place.held(outside: workspace)
      return
    }
    throw Problems([
      Problem(
        "there is no key file yet",
        file: key,
        hint:
          "Name the key of this workspace. If it has none, plan its first round at a terminal with caseaudit plan and its option "
          + "--new-key, which makes one."
      )
    ])
  }

  private static func isHeader(_ name: String) -> Bool { name.wholeMatch(of: /[A-Za-z0-9-]+/) != nil }

  private static func isHost(_ name: String) -> Bool { name.wholeMatch(of: /[A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]/) != nil }

  /// Waits on the thread of the command for what is not done on it.
  private static func wait(for work: @escaping @Sendable () async throws -> Void) throws {
    let done = DispatchSemaphore(value: 0)
    let failure = Mutex<(any Error)?>(nil)
    Task.detached {
      do { try await work() } catch { failure.withLock { $0 = error } }
      done.signal()
    }
    done.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
