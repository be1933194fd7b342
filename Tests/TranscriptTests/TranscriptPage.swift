import AuditTestSupport
import Foundation

/// A Markdown page whose console blocks are sessions: what was typed, and what the program answered.
///
/// In a console block a line that begins with `$ ` is a command, carried on where it ends in a backslash. What follows,
/// up to the next command, is all that it printed. Printed lines that begin with `> ` are what the person typed, which
/// the program shows again on a line of its own when it does not read from a terminal: so they are its input as well.
/// `[exit 1]` is the exit status where it is not 0.
struct TranscriptPage {
  /// One command of a console block.
  struct Command: Equatable {
    /// The line of the page on which it begins.
    let line: Int
    /// The lines of the page that hold the command.
    let typed: [String]
    /// The lines that it printed.
    let printed: [String]

    /// What the shell is given.
    var shell: String { ([String(typed[0].dropFirst(2))] + typed.dropFirst()).joined(separator: "\n") }

    /// Whether the program's output goes into a pipe and what it says beside it does not: their order is then by chance, and
    /// what is said beside it stands first.
    var sendsOutputOn: Bool { shell.contains(/\bcaseaudit (?:[^;&|'"]|'[^']*'|"[^"]*")*\|/) }

    /// What is typed while it runs.
    var input: String {
      printed.compactMap { $0 == ">" ? "\n" : $0.hasPrefix("> ") ? $0.dropFirst(2) + "\n" : nil }.joined()
    }
  }

  /// A stretch of the page.
  enum Part: Equatable {
    /// Lines that a person reads.
    case prose([String])
    /// A console block between its fences.
    case console(fence: String, [Command])
  }

  /// Something in a page that cannot be replayed.
  struct Fault: Error, Equatable, CustomStringConvertible {
    let line: Int
    let what: String
    var description: String { "line \(line): \(what)" }
  }

  /// The page in its parts, in order.
  let parts: [Part]
  /// The moment at which its commands run, which `<!-- now: 2026-09-14T09:30:00Z -->` sets.
  let now: String

  /// The moment of pages that do not set one.
  static let usualNow = "2026-09-14T09:30:00Z"

  /// Takes a page apart.
  init(_ text: String) throws(Fault) {
    var parts: [Part] = []
    var prose: [String] = []
    var block: (fence: String, line: Int, lines: [String])?
    var plainFence: String?
    let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(
      Self.trimmed
    )
    for (index, line) in lines.enumerated() {
      let ticks = String(line.prefix { $0 == "`" })
      if let open = block {
        if line == open.fence {
          parts.append(.console(fence: open.fence, try Self.commands(open.lines, from: open.line + 1)))
          block = nil
        } else {
          block?.lines.append(line)
        }
        continue
      }
      if let fence = plainFence {
        if line == fence { plainFence = nil }
      } else if ticks.count >= 3, line.dropFirst(ticks.count) == "console" {
        parts.append(.prose(prose))
        prose = []
        block = (ticks, index + 1, [])
        continue
      } else if ticks.count >= 3 {
        plainFence = ticks
      }
      prose.append(line)
    }
    if let block { throw Fault(line: block.line, what: "the console block is never closed") }
    self.parts = parts + [.prose(prose)]
    now = lines.lazy.compactMap { $0.wholeMatch(of: /<!-- now: (\S+) -->/).map { String($0.1) } }.first ?? Self.usualNow
  }

  private static func commands(_ lines: [String], from first: Int) throws(Fault) -> [Command] {
    var commands: [Command] = []
    var typed: [String] = []
    var printed: [String] = []
    var start = first
    for (index, line) in lines.enumerated() {
      if typed.last?.hasSuffix("\\") == true, printed.isEmpty {
        typed.append(line)
      } else if line.hasPrefix("$ ") {
        if !typed.isEmpty { commands.append(Command(line: start, typed: typed, printed: printed)) }
        (start, typed, printed) = (first + index, [line], [])
      } else if typed.isEmpty {
        throw Fault(line: first + index, what: "a console block begins with a line that begins with '$ '")
      } else {
        printed.append(line)
      }
    }
    guard !typed.isEmpty else { throw Fault(line: first, what: "a console block without a command") }
    return commands + [Command(line: start, typed: typed, printed: printed)]
  }

  /// The commands of all its blocks, in order.
  var commands: [Command] {
    parts.flatMap { part in
      guard case .console(_, let commands) = part else { return [Command]() }
      return commands
    }
  }

  /// The lines between its blocks.
  var prose: [[String]] {
    parts.compactMap { part in
      guard case .prose(let lines) = part else { return nil }
      return lines
    }
  }

  /// The page as it is written, with a line end at the end.
  var text: String { text { $0.printed } }

  /// The page with what its commands print when they are run again.
  ///
  /// - Throws: a fault where what a command prints could not be told from the page around it.
  func text(printed: (Command) throws -> [String]) rethrows -> String {
    var lines: [String] = []
    for part in parts {
      switch part {
      case .prose(let prose): lines += prose
      case .console(let fence, let commands):
        lines.append(fence + "console")
        for command in commands { lines += try command.typed + printed(command) }
        lines.append(fence)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A line without the spaces at its end, which nobody sees and editors take away.
  static func trimmed(_ line: some StringProtocol) -> String {
    var line = Substring(line)
    while let last = line.last, last == " " { line.removeLast() }
    return String(line)
  }
}
