import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// What a page said was saved is there, however the server ends.
@Suite struct KilledServerTests {
  /// An auditor with a browser that is a socket: comments on the first question, again and again.
  private struct Typist {
    let program: ServedProgram
    let cookie: String
    let token: String
    let question: String

    init(_ program: ServedProgram) throws {
      self.program = program
      let enter = "/enter/\(program.secret)"
      let entered = try Self.post(program.port, enter, cookie: "", body: "")
      guard let cookie = entered.firstMatch(of: /caseaudit=([0-9a-f]+)/).map({ String($0.1) }) else {
        throw Wire.Gone()
      }
      func get(_ target: String) throws -> String {
        try Wire.ask(program.port, "GET \(target) HTTP/1.1\r\nCookie: caseaudit=\(cookie)")
      }
      let home = try get("/")
      guard let token = home.firstMatch(of: /name="token" value="([0-9a-f]+)"/).map({ String($0.1) }) else {
        throw Wire.Gone()
      }
      let place = "/rounds/practice/cases/C-P01"
      _ = try Self.post(program.port, "\(place)/begin", cookie: cookie, body: "token=\(token)&form=begin&tie=free")
      let tasks = try get(place)
      guard let question = tasks.firstMatch(of: /href="(\/rounds\/practice\/cases\/C-P01\/questions\/[^"?]+)/) else {
        throw Wire.Gone()
      }
      (self.cookie, self.token, self.question) = (cookie, token, String(question.1))
    }

    static func post(_ port: Int, _ target: String, cookie: String, body: String) throws -> String {
      let head =
        "POST \(target) HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nCookie: caseaudit=\(cookie)"
      return try Wire.ask(port, head, body: body)
    }

    /// Sends a comment; true where the answer says that it is kept.
    func comment(_ words: String) -> Bool {
      let body = "token=\(token)&form=\(words)&answer=&later=yes&comment=\(words)+was+typed"
      let answer = try? Self.post(program.port, question, cookie: cookie, body: body)
      // A form with a mistake leads to a page too.
      return answer.map { $0.hasPrefix("HTTP/1.1 303") && !$0.contains("?shown=") } ?? false
    }
  }

  @Test(arguments: [SIGKILL, SIGTERM]) func whatWasSaidToBeKeptIsThere(signal: Int32) throws {
    let practice = try PracticeWorkspace()
    var said: [String] = []
    var source = SeededGenerator(seed: 12)
    for run in 0..<4 {
      let program = try ServedProgram(practice.root, ["--person", "peer"])
      let typist = try Typist(program)
      let (stop, wait) = (Int.random(in: 3...25, using: &source), UInt32.random(in: 0...60_000, using: &source))
      for number in 0..<2_000 {
        if number == stop {
          Thread.detachNewThread {
            usleep(wait)
            program.kill(signal)
          }
        }
        let words = "w\(run)x\(number)"
        guard typist.comment(words) else { break }
        said.append(words)
      }
      let status = program.end()
      #expect(signal == SIGKILL || status == 0, "it ends by itself when it is told to: \(status)")
    }
    #expect(said.count >= 12)
    let journal = try practice.journal().joined(separator: "\n")
    for words in said {
      #expect(journal.components(separatedBy: "\"\(words) was typed\"").count == 2, "\(words) is there once")
    }
    #expect(try !Verification.run(Workspace(root: practice.root)).problems.hasErrors)
  }
}
