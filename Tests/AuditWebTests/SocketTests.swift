import AuditTestSupport
import Foundation
import Testing

/// What no browser sends, over a real connection to the program.
@Suite struct SocketTests {
  private let practice: PracticeWorkspace

  init() throws { practice = try PracticeWorkspace() }

  /// Serves while something is done with the port.
  private func serving(_ arguments: [String] = [], _ body: (Int) throws -> Void) throws {
    let program = try ServedProgram(practice.root, arguments + ["--person", "peer"])
    try body(program.port)
    program.kill(SIGTERM)
    #expect(program.end() == 0)
  }

  @Test func aRequestThatDripsIsCutOff() throws {
    try serving(["--close-after", "1"]) { port in
      for start in ["GET / HT", "POST /who HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n", ""] {
        let wire = try Wire(port: port)
        let began = ContinuousClock.now
        wire.send(start)
        while ContinuousClock.now - began < .seconds(6), wire.send(start.isEmpty ? [] : [UInt8(ascii: "x")]) {
          usleep(100_000)
        }
        #expect(wire.isClosed(), "\(start)")
        #expect(ContinuousClock.now - began < .seconds(15))
      }
    }
  }

  @Test func anUploadOfTenGigabytesIsNotRead() throws {
    try serving { port in
      let head = "POST /who HTTP/1.1\r\nHost: localhost\r\n"
      let told = try Wire(port: port)
      told.send("\(head)Content-Length: 10737418240\r\n\r\n")
      #expect(told.read().hasPrefix("HTTP/1.1 413") && told.isClosed())
      let chunked = try Wire(port: port)
      chunked.send("\(head)Transfer-Encoding: chunked\r\n\r\n")
      let chunk = Array("100000\r\n".utf8) + [UInt8](repeating: 120, count: 1 << 20) + Array("\r\n".utf8)
      var sent = 0
      while sent < 200, chunked.send(chunk) { sent += 1 }
      #expect(sent < 100, "\(sent) MiB were taken")
    }
  }

  @Test func whatCannotBeTakenForOneRequestIsRefused() throws {
    try serving { port in
      for head in [
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "y", count: 40_000))\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "X: y\r\n", count: 500))\r\n",
        "POST /who HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n",
        "BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n",
      ] {
        let wire = try Wire(port: port)
        wire.send(head)
        let answer = wire.read()
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(head.prefix(60)): \(answer.prefix(80))")
      }
      let injected = try Wire.ask(port, "GET /x%0d%0aSet-Cookie:%20a=b HTTP/1.1")
      #expect(injected.hasPrefix("HTTP/1.1 4") && !injected.lowercased().contains("set-cookie"))
      // The server still answers.
      #expect(try Wire.ask(port, "GET /health HTTP/1.1").hasSuffix("ok\n"))
    }
  }

  @Test func tooManyConnectionsWaitAndAreAnsweredThen() throws {
    try serving(["--connections", "4", "--close-after", "1"]) { port in
      let idle = try (0..<12).map { _ in try Wire(port: port) }
      #expect(try Wire.ask(port, "GET /health HTTP/1.1").hasSuffix("ok\n"))
      #expect(idle.allSatisfy { $0.isClosed() })
    }
  }

  @Test func theLogNamesNoPersonAndNoCase() throws {
    let program = try ServedProgram(practice.root, ["--trust-header", "X-User"])
    let place = "GET /rounds/practice/cases/C-P01"
    let page = try Wire.ask(program.port, "\(place)/begin?who=peer HTTP/1.1\r\nX-User: peer")
    #expect(page.hasPrefix("HTTP/1.1 200") && page.contains("Are you tied"))
    #expect(try Wire.ask(program.port, "\(place) HTTP/1.1").hasPrefix("HTTP/1.1 403"))
    _ = try Wire.ask(program.port, "GET /no-such-page/C-P01 HTTP/1.1\r\nX-User: peer")
    let head = try Wire.ask(program.port, "HEAD /health HTTP/1.1")
    #expect(head.hasSuffix("\r\n\r\n") && head.lowercased().contains("content-length: 3"))
    program.kill(SIGTERM)
    #expect(program.end() == 0)
    usleep(200_000)
    let said = program.said
    for line in [
      " 200 GET /rounds/:round/cases/:case/begin ", " 403 GET /rounds/:round/cases/:case ", " 404 GET /? ",
      " 200 HEAD /health ",
    ] { #expect(said.contains(line), "\(line)") }
    #expect(!said.contains("C-P01") && !said.contains("peer"))
  }
}
