import Foundation
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Serves a site over HTTP: the one file that knows the library.
public struct WebServer: Sendable {
  private let site: Site
  private let address: String
  private let port: Int
  private let clock: @Sendable () throws -> Date

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - site: what it serves.
  ///   - address: the address that it listens at, such as `127.0.0.1`.
  ///   - port: the port; 0 takes a free one.
  ///   - clock: the time of day.
  public init(_ site: Site, address: String, port: Int, clock: @escaping @Sendable () throws -> Date) {
    self.site = site
    self.address = address
    self.port = port
    self.clock = clock
  }

  /// Serves until the program is told to stop, and finishes what is being answered.
  ///
  /// - Parameter started: told the port once requests are taken.
  /// - Throws: where the address cannot be had.
  public func run(started: @escaping @Sendable (Int) -> Void) async throws {
    // Journals are written and synced before an answer is sent: that work waits for the disk, and has threads of its own.
    let workers = NIOThreadPool(numberOfThreads: Self.workers)
    workers.start()
    let quiet = Logger(label: "caseaudit") { _ in SwiftLogNoOpLogHandler() }
    let server = try HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        idleTimeout: .seconds(Self.idleSeconds),
        httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
          maxHeaderFieldSize: Self.longestHeader,
          maxHeaderListSize: Self.longestHeader * 2,
          maxHeaderFieldCount: 100
        )
      )
    )
    .buildServer(
      configuration: ServerConfiguration(
        address: .hostname(address, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connections)
      ),
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: quiet
    ) { request, writer, _ in
      let response = try await respond(to: request, on: workers)
      try await writer.write(
        response: response.head,
        body: response.body
      )
    } onServerRunning: { channel in
      started(channel.localAddress?.port ?? port)
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [server],
        gracefulShutdownSignals: [.sigterm, .sigint],
        logger: quiet
      )
    )
    do { try await group.run() } catch {
      try? await workers.shutdownGracefully()
      throw error
    }
    try await workers.shutdownGracefully()
  }

  private func respond(to request: Request, on workers: NIOThreadPool) async throws -> Response {
    var read: WebRequest?
    do {
      read = try await Self.read(request, limit: site.bodyLimit(of: request.uri.path))
    } catch is NIOTooManyBytesError {
      var headers = HTTPFields()
      headers[.connection] = "close"
      return Response(status: .contentTooLarge, headers: headers)
    }
    guard let read else { return Response(status: .badRequest) }
    let moment = try clock()
    let answer = try await workers.runIfActive { site.respond(to: read, at: moment) }
    var headers = HTTPFields()
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      headers.append(HTTPField(name: name, value: header.value))
    }
    return Response(
      status: HTTPResponse.Status(code: answer.status),
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
    )
  }

  /// The request as a value; nil where it is none that is answered here.
  private static func read(_ request: Request, limit: Int) async throws -> WebRequest? {
    let method: WebRequest.Method? =
      switch request.method {
      case .get, .head: .get
      case .post: .post
      default: nil
      }
    var headers: [String: String] = [:]
    for field in request.headers {
      let name = field.name.rawName.lowercased()
      headers[name] =
        headers[name].map { name == "cookie" ? "\($0); \(field.value)" : "\($0), \(field.value)" } ?? field.value
    }
    if let host = request.head.authority { headers["host"] = host }
    var whole = request
    let body = try await whole.collectBody(upTo: limit)
    guard let method else { return nil }
    return WebRequest(method, target: request.uri.string, headers: headers, body: Array(buffer: body))
  }

  private static let workers = 16
  private static let connections = 2_000
  private static let idleSeconds: Int64 = 60
  private static let longestHeader = 16 * 1024
}
