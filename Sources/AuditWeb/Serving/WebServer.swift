import Foundation
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Serves a site over HTTP: the one file that knows the library.
public struct WebServer: Sendable {
  /// What is asked of a connection, so that nobody keeps others from being answered.
  public struct Limits: Hashable, Sendable {
    /// How many connections there are at once; further ones wait.
    public var connections = 2_000
    /// After how many seconds a connection is closed over which nothing was answered: one that nobody uses, and one over which
    /// a request comes a byte at a time.
    public var seconds = 90

    /// The usual ones.
    public init() {}
  }

  private let site: Site
  private let address: String
  private let port: Int
  private let limits: Limits
  private let log: (@Sendable (String) -> Void)?
  private let clock: @Sendable () throws -> Date

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - site: what it serves.
  ///   - address: the address that it listens at, such as `127.0.0.1`.
  ///   - port: the port; 0 takes a free one.
  ///   - limits: what is asked of a connection.
  ///   - log: told a line for each request, which names no person and no case; nil for none.
  ///   - clock: the time of day.
  public init(
    _ site: Site,
    address: String,
    port: Int,
    limits: Limits = Limits(),
    log: (@Sendable (String) -> Void)? = nil,
    clock: @escaping @Sendable () throws -> Date
  ) {
    self.site = site
    self.address = address
    self.port = port
    self.limits = limits
    self.log = log
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
    let seconds = limits.seconds
    let server = try HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [AnswerDeadline(seconds: seconds)],
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
        availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)
      ),
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: quiet
    ) { request, writer, channel in
      let started = ContinuousClock.now
      let (answer, isRead) = try await respond(to: request, from: channel.remoteAddress?.ipAddress, on: workers)
      let response = Self.response(answer, closes: !isRead, isHead: request.method == .head)
      try await writer.write(response: response.head, body: response.body)
      let elapsed = ContinuousClock.now - started
      site.metrics.count(request.method.rawValue, answer.route, status: answer.status, elapsed)
      tell(request.method, answer, elapsed)
      // What is left of a request that is too long is not waited for.
      if !isRead { throw IOError(errnoCode: ECONNABORTED, reason: "more was sent than is read") }
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

  /// Answers a request; says whether it was read to its end.
  private func respond(
    to request: Request,
    from peer: String?,
    on workers: NIOThreadPool
  ) async throws -> (answer: WebResponse, isRead: Bool) {
    guard var read = Self.head(of: request, from: peer) else {
      return (.text("That cannot be asked.\n", status: 400), false)
    }
    let moment = try clock()
    let limit = site.bodyLimit(of: read, at: moment)
    let declared = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    var isTooLong = declared > limit
    var whole = request
    if !isTooLong {
      do { read.body = Array(buffer: try await whole.collectBody(upTo: limit)) } catch is NIOTooManyBytesError {
        isTooLong = true
      }
    }
    let (asked, isCut) = (read, isTooLong)
    return (try await workers.runIfActive { site.respond(to: asked, at: moment, isTooLong: isCut) }, !isCut)
  }

  private static func response(_ answer: WebResponse, closes: Bool, isHead: Bool) -> Response {
    var headers = HTTPFields()
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      headers.append(HTTPField(name: name, value: header.value))
    }
    if closes { headers[.connection] = "close" }
    if isHead { headers[.contentLength] = "\(answer.body.count)" }
    return Response(
      status: HTTPResponse.Status(code: answer.status),
      headers: headers,
      body: isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
    )
  }

  /// The first lines of a request as a value; nil where it is none that is answered here.
  private static func head(of request: Request, from peer: String?) -> WebRequest? {
    let method: WebRequest.Method
    switch request.method {
    case .get, .head: method = .get
    case .post: method = .post
    default: return nil
    }
    var headers: [String: String] = [:]
    for field in request.headers {
      let name = field.name.rawName.lowercased()
      headers[name] =
        headers[name].map { name == "cookie" ? "\($0); \(field.value)" : "\($0), \(field.value)" } ?? field.value
    }
    if let host = request.head.authority {
      // Of two hosts one was meant for somebody else.
      guard headers["host"] == nil else { return nil }
      headers["host"] = host
    }
    var read = WebRequest(method, target: request.uri.string, headers: headers)
    read?.peer = peer ?? ""
    return read
  }

  /// Tells of a request: the pattern of its address, and nothing that was filled in or sent.
  private func tell(_ method: HTTPRequest.Method, _ answer: WebResponse, _ elapsed: Duration) {
    guard let log, let moment = try? clock() else { return }
    let milliseconds = elapsed / .milliseconds(1)
    let name = ["GET", "HEAD", "POST"].contains(method.rawValue) ? method.rawValue : "OTHER"
    log(
      "\(moment.formatted(.iso8601)) \(answer.status) \(name) /\(answer.route) \(Int(milliseconds.rounded(.up))) ms"
    )
  }

  private static let workers = 16
  private static let longestHeader = 16 * 1024
}

/// Closes a connection over which nothing was answered for a while.
private final class AnswerDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny
  typealias OutboundIn = NIOAny

  private let time: TimeAmount
  private var deadline: Scheduled<Void>?

  init(seconds: Int) { time = .seconds(Int64(seconds)) }

  func handlerAdded(context: ChannelHandlerContext) { wait(context) }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    wait(context)
    context.write(data, promise: promise)
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  private func wait(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: time) { channel.close(mode: .all, promise: nil) }
  }
}
