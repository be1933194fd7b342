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
      Without more it serves this machine alone, and prints a link that works once. Control-C stops it; what is being written \
      is finished first.

      Example: caseaudit serve --person auditor-03
      """
  )

  @Option(help: "The port; a free one where it is 0.") var port = 8080
  @Option(
    help: "Who comes in by the link: an identifier of a round or of the workspace; asked for where it is not given."
  )
  var person: String?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
  }

  func run() throws {
    let workspace = try workspace.found(to: .look)
    let (entrance, secret) = Entrance.link(person: person)
    let address = "127.0.0.1"
    let site = Site(workspace, entrance: entrance, packs: .commands(of: workspace))
    let server = WebServer(site, address: address, port: port) { try Clock.now() }
    try Self.wait {
      try await server.run { port in
        Console.result("Open this link in a browser on this machine; it works once:")
        Console.result("  http://\(address):\(port)/enter/\(secret)")
        Console.note("Control-C stops the server.")
      }
    }
  }

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
