import AuditWalk
import CLibEdit
import Foundation

/// What libedit calls while it edits a line.
extension LineEditor {
  /// Gives libedit the next code; 0 where the line ends without Enter.
  func read(into slot: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    while outcome == nil, !hasEnded || !events.isEmpty {
      guard let event = events.popLast() else {
        if !fill(atMost: decoder.patience ?? -1) { decoder.pause() }
        continue
      }
      guard let key = code(of: event) else { continue }
      slot?.pointee = key
      return 1
    }
    isHalf = !standing.isEmpty
    return 0
  }

  /// Inserts what was decoded, at once: a paste costs what its length is, wherever the cursor stands.
  func insertText() -> UInt8 {
    guard !insertion.isEmpty, el_winsertstr(edit, insertion + [0]) == 0 else { return UInt8(CC_ERROR) }
    return UInt8(CC_REFRESH)
  }

  private func code(of event: TerminalEvent) -> wchar_t? {
    switch event {
    case .text(let text), .pasted(let text): return insert(text)
    case .key(.close):
      guard standing.isEmpty else { return wchar_t(EditKey.erase.rawValue) }
      outcome = .end
    case .key(let key): return wchar_t(key.rawValue)
    case .lineEnd:
      outcome = entered()
      return outcome == .interrupted ? nil : Self.enter
    case .refused(let why): refuse(why)
    case .pasteRefused(let why): outcome = .unreadable(why.sentence)
    }
    return nil
  }

  private func insert(_ text: String) -> wchar_t? {
    guard standing.utf8.count + text.utf8.count <= TypedText.longest else {
      refuse(.tooLong)
      return nil
    }
    insertion = text.unicodeScalars.map { wchar_t(($0 == "\n" ? Self.lineBreak : $0).value) }
    return wchar_t(Self.insert)
  }

  /// The line stays on the screen until Enter, which keeps nothing of it; a bell says so at once.
  private func refuse(_ why: TypedText.Refusal) {
    guard refusal == nil else { return }
    refusal = why
    el_beep(edit)
  }

  /// What stands in the line, with its line breaks.
  private var standing: String {
    guard let info = el_wline(edit)?.pointee, let start = info.buffer, let end = info.lastchar else { return "" }
    var text = String.UnicodeScalarView()
    for code in UnsafeBufferPointer(start: start, count: max(0, end - start)) {
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: code)) else { continue }
      text.append(scalar == Self.lineBreak ? "\n" : scalar)
    }
    return String(text)
  }

  /// The line that Enter ended, with those that came too fast to be typed.
  private func entered() -> WalkInput {
    var lines = LinesAtOnce(.success(standing.typed))
    if let refusal { lines.refuse(refusal) }
    var rest = ""
    repeat {
      while let event = events.popLast() {
        switch event {
        case .text(let text), .pasted(let text):
          if rest.utf8.count + text.utf8.count > TypedText.longest { lines.refuse(.tooLong) } else { rest += text }
        case .lineEnd:
          lines.add(.success(rest.typed))
          rest = ""
        case .refused(let why), .pasteRefused(let why): lines.refuse(why)
        case .key: break
        }
      }
    } while !hasEnded && fill(atMost: LineInput.fasterThanTyping)
    if let outcome { return outcome }
    if !rest.isEmpty { lines.add(.success(rest.typed)) }
    return lines.input
  }

  /// Waits for more, at most so many milliseconds; false where nothing came.
  private func fill(atMost milliseconds: Int32) -> Bool {
    switch Interruption.wait(atMost: milliseconds) {
    case .quiet: return false
    case .signal(SIGINT):
      outcome = .interrupted
      return false
    case .signal(let number):
      settle(number)
      return true
    case .input: break
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      events = decoder.take(buffer[..<count]).reversed()
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
    return true
  }

  /// Whether Enter was pressed before the prompt is shown.
  func hasLineBeforePrompt() -> Bool {
    while outcome == nil, !hasEnded, events.isEmpty, fill(atMost: 0) {}
    return events.contains { if case .lineEnd = $0 { true } else { false } }
  }

  /// Deals with the signals that came since the last line was read.
  func catchUp() {
    while outcome == nil, case .signal(let number) = Interruption.wait(atMost: 0) {
      if number == SIGINT { outcome = .interrupted }
      if number == SIGTSTP { TerminalSettings.suspended() }
    }
  }

  /// Draws the line anew where the terminal has another size, or after the program was stopped.
  private func settle(_ number: Int32) {
    if number == SIGTSTP {
      TerminalSettings.suspended()
      _ = cedit_prepare(edit, 0)
      _ = cedit_prepare(edit, 1)
    }
    el_resize(edit)
    _ = cedit_refresh(edit)
  }
}
