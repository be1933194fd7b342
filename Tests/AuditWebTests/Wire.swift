import AuditTestSupport
import Foundation
import Synchronization

/// A connection to a server, as bytes: for what no browser would send.
final class Wire {
  private let descriptor: Int32

  /// Connects to a port of this machine.
  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = in_port_t(port).bigEndian
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard result == 0 else { throw Gone() }
  }

  deinit { close(descriptor) }

  /// The other side has closed.
  struct Gone: Error {}

  /// Sends bytes; false where the other side does not take them any more.
  @discardableResult func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Sends text.
  @discardableResult func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Everything until the other side closes, or until an answer of known length is there.
  func read() -> String {
    var all: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &room, room.count, 0)
      guard count > 0 else { break }
      all += room[..<count]
      let text = String(decoding: all, as: UTF8.self)
      guard let end = text.range(of: "\r\n\r\n"), let length = text.firstMatch(of: /(?i)content-length: (\d+)/),
        let wanted = Int(length.1)
      else { continue }
      if text[end.upperBound...].utf8.count >= wanted { break }
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// Whether the other side closes within its patience.
  func isClosed() -> Bool {
    var room = [UInt8](repeating: 0, count: 1 << 12)
    while true {
      let count = recv(descriptor, &room, room.count, 0)
      if count == 0 { return true }
      if count < 0 { return errno == ECONNRESET }
    }
  }

  /// Asks once over a connection of its own, and gives the whole answer.
  static func ask(_ port: Int, _ head: String, body: String = "") throws -> String {
    let wire = try Wire(port: port)
    wire.send("\(head)\r\nHost: localhost\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
    return wire.read()
  }
}

/// What a program says, by the thread that takes it.
private final class Said: Sendable {
  let text = Mutex("")
}

/// The program, serving a workspace.
final class ServedProgram: Sendable {
  private let process = Process()
  private let output = Said()
  /// The port.
  let port: Int
  /// What the link ends in; empty where it serves several people.
  let secret: String

  /// Starts it, and waits until it serves.
  init(_ folder: URL, _ arguments: [String]) throws {
    process.executableURL = URL(filePath: try Program.built("caseaudit"))
    process.arguments = ["serve", "--port", "0"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC", "CASEAUDIT_NOW": "2026-09-14T09:30:00Z"]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    var first = ""
    while first.firstMatch(of: /Control-C/) == nil {
      let more = pipe.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Wire.Gone() }
      first += String(decoding: more, as: UTF8.self)
    }
    guard let match = first.firstMatch(of: /(?::|port )(\d+)/), let port = Int(match.1) else { throw Wire.Gone() }
    self.port = port
    secret = first.firstMatch(of: /\/enter\/([0-9a-f]+)/).map { String($0.1) } ?? ""
    // What it says later is taken from it, so that it never waits for a reader.
    Thread.detachNewThread { [output] in
      while case let more = pipe.fileHandleForReading.availableData, !more.isEmpty {
        output.text.withLock { $0 += String(decoding: more, as: UTF8.self) }
      }
    }
  }

  deinit { kill(SIGKILL) }

  /// What it has said since it serves.
  var said: String { output.text.withLock { $0 } }

  /// Sends a signal.
  func kill(_ signal: Int32) {
    if process.isRunning { Foundation.kill(process.processIdentifier, signal) }
  }

  /// Waits for its end, and gives its exit status; that of a signal where one ended it.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
