import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk

/// Carries a walk between the person and the machine that decides: blocks to the screen, lines back.
struct WalkLoop {
  let input: LineInput

  /// Walks until the audit is signed or the auditor stops.
  func run(_ session: AuditSession) throws(Problems) -> WalkEnding {
    var walk = Walk(session)
    var turn = try walk.start()
    while true {
      Self.show(turn.blocks)
      switch turn.next {
      case .ended(let ending): return ending
      case .asks(let prompt): turn = try walk.take(line(prompt), at: try Clock.now())
      }
    }
  }

  /// Shows a prompt and reads what is typed.
  func line(_ prompt: WalkPrompt) -> WalkInput { input.line(Self.prompt(prompt.text)) }

  /// A prompt that fits the line it ends in: what comes before that line is written, as wide as everything else.
  private static func prompt(_ text: String) -> String {
    var lines = Console.wrap(text).split(separator: "\n").map(String.init)
    let last = lines.popLast() ?? ""
    for line in lines { Console.result(line) }
    return last + " "
  }

  /// Writes blocks, each as its role looks on a terminal.
  static func show(_ blocks: [WalkBlock]) {
    for block in blocks {
      if block.role == .notice {
        Console.note("Notice: \(block.text)")
        continue
      }
      let lines = lines(of: block, width: Console.width).joined(separator: "\n")
      Console.result(block.role.look.standsApart ? "\n\(lines)" : lines)
    }
  }

  /// The lines that a block takes on a terminal of some width, without the empty one that may stand above it.
  static func lines(of block: WalkBlock, width: Int) -> [String] {
    let look = block.role.look
    let text = [block.mark, block.text].compactMap { $0 }.joined(separator: " ")
    return TextWrap.wrapped(text, width: width, indent: look.indent, hanging: look.indent + look.hanging)
  }
}

extension WalkBlock.Role {
  /// How a block looks on a terminal: spaces before every line, more before every line but the first, a line above.
  fileprivate var look: (indent: Int, hanging: Int, standsApart: Bool) {
    switch self {
    case .opening, .notice, .question, .ending: (0, 0, false)
    case .heading: (0, 0, true)
    case .detail, .evidence, .finding, .choices, .reply, .group: (2, 0, false)
    case .cap: (2, 2, false)
    case .date, .row, .more: (2, 4, false)
    case .answer: (4, 4, false)
    case .key: (2, 18, false)
    }
  }
}
