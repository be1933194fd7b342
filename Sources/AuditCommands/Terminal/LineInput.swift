import AuditWalk
import Foundation

/// Texts that a person types, or a script sends, one line at a time.
///
/// Lines and not single keys, so that a screen reader speaks what is typed and the same text works over SSH, from a pipe
/// and in a transcript. A terminal that can show an edited line gets an editor; any other keeps its own. Control-C is
/// noticed at once, between lines and within one.
final class LineInput {
  private let isTerminal: Bool
  private let editor: LineEditor?
  private var splitter = LineSplitter()
  private var ended = false

  /// Lines that come within so many milliseconds of the one before were not typed.
  static let fasterThanTyping: Int32 = 50

  /// Reads what a person types, or what standard input sends.
  init() {
    if let stage = Console.stage {
      (isTerminal, editor, ended) = (false, nil, true)
      splitter.feed(Array(stage.input.utf8))
      return
    }
    isTerminal = isatty(STDIN_FILENO) == 1
    Interruption.watch()
    editor = isTerminal ? LineEditor() : nil
  }

  /// Reads lines that are known beforehand, as the demonstration types them.
  init(typing lines: [String]) {
    isTerminal = false
    editor = nil
    splitter.feed(Array((lines.joined(separator: "\n") + "\n").utf8))
    ended = true
  }

  /// What is said where the input ends, or is interrupted, in the middle of a line.
  static let halfALine = "  What you typed without Enter was not kept."

  /// Shows a prompt and reads a line; what does not come from a terminal is shown again on a line of its own.
  func line(_ prompt: String) -> WalkInput {
    if let editor { return editor.line(prompt) }
    let isEarly = isTerminal && hasLineBeforePrompt()
    Console.raw(prompt)
    let input = Self.refusing(isTerminal ? typed() : sent(), where: isEarly)
    switch input {
    case .line(let text) where !isTerminal: Console.raw(text.isEmpty ? "\n>\n" : "\n> \(text)\n")
    case .unreadable where !isTerminal: Console.raw("\n")
    case .line(let text) where Self.mayBeCut(text):
      Console.result("  That line may have been cut by the terminal; type the rest as another comment.")
    case .line, .lines, .unreadable: break
    case .end, .interrupted:
      Console.raw("\n")
      // A terminal that edits lines itself gives nothing of the line away, nor whether there was one.
      if isTerminal, input == .interrupted { Console.result(Self.halfALine) }
    }
    return input
  }

  /// The longest line that can be an answer or a key.
  private static let longestKey = 3

  /// Refuses Enter, an answer or a key that was typed before what it answers was on the screen; texts are read back anyway.
  static func refusing(_ input: WalkInput, where isEarly: Bool) -> WalkInput {
    guard isEarly, case .line(let line) = input, line.count <= longestKey else { return input }
    return .unreadable("That was typed before this stood on the screen, so nothing was done. Read it, then type again.")
  }

  /// Whether a line was entered before the prompt is shown.
  private func hasLineBeforePrompt() -> Bool {
    if case .input = Interruption.wait(atMost: 0) { fill() }
    return splitter.hasLine
  }

  /// Whether a terminal may have cut a line: it hands on at most 4,095 bytes, and drops the rest without a word.
  static func mayBeCut(_ line: String) -> Bool { line.utf8.count >= 4_090 }

  /// The next line of a script or a pipe, however fast they come.
  private func sent() -> WalkInput {
    while true {
      if let line = splitter.next() {
        let words = TypedText.words(of: line, isTerminal: false)
        // Every line of it would be refused for the same reason.
        if words == .failure(.utf16(isTerminal: false)) { (ended, splitter) = (true, LineSplitter()) }
        return LinesAtOnce(words).input
      }
      if ended { return cutOff() ?? .end }
      guard Interruption.wait() == .input else { return interrupted() }
      fill()
    }
  }

  /// The next line that a person types at a terminal that edits it, with the lines that came too fast to be typed.
  private func typed() -> WalkInput {
    var lines = LinesAtOnce()
    func add(_ line: LineSplitter.Line) { lines.add(TypedText.words(of: line, isTerminal: true)) }
    while true {
      while let line = splitter.next() { add(line) }
      if ended { break }
      switch Interruption.wait(atMost: lines.isEmpty ? -1 : Self.fasterThanTyping) {
      case .input:
        fill()
        continue
      case .signal: return interrupted()
      case .quiet: splitter.feed(CanonicalLine.unfinished())
      }
      while let line = splitter.next() { add(line) }
      break
    }
    if ended, lines.isEmpty { return cutOff() ?? .end }
    if let line = ended ? nil : splitter.last() { add(line) }
    return lines.input
  }

  /// What is said of a line in which the input ended: nobody pressed Enter, and it may be the half of one.
  private func cutOff() -> WalkInput? {
    splitter.last().map { _ in LinesAtOnce(.failure(.unfinished)).input }
  }

  private func interrupted() -> WalkInput {
    splitter = LineSplitter()
    return .interrupted
  }

  private func fill() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      splitter.feed(Array(buffer[..<count]))
    } else if count == 0 || errno != EINTR {
      // On a terminal Control-D ends one read only; for a walk it means stop, so the end stays the end.
      ended = true
    }
  }
}
