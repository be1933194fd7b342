import AuditWalk
import CLibEdit
import Foundation

/// A line that is edited at a terminal, through libedit.
///
/// libedit shows the line and moves in it. It reads nothing itself: what the terminal sends is decoded before, and only
/// text and the keys of `EditKey` reach it. It keeps no history and reads no settings of a person.
///
/// The terminal is set for editing from the beginning to the end, and not only while a line is read: a terminal that edits
/// lines itself keeps 4,095 bytes of one and drops the rest without a word, and what a person pastes does not wait for
/// the prompt. libedit would show a prompt first and set the terminal then.
///
/// The unsafe pointers are those of its interface: the line it holds, the prompt it asks for, and the address of this
/// object, which it hands to the functions that it calls while `line(_:)` runs and the object is alive.
final class LineEditor {
  let edit: OpaquePointer
  var decoder = TerminalDecoder()
  /// What came and is not dealt with, the next one last.
  var events: [TerminalEvent] = []
  /// What is inserted next.
  var insertion: [wchar_t] = []
  /// Why what is typed will not be kept.
  var refusal: TypedText.Refusal?
  /// What the line came to.
  var outcome: WalkInput?
  /// Whether the input is over.
  var hasEnded = false
  /// Whether something stood in the line when it ended without Enter.
  var isHalf = false
  private var prompt: UnsafeMutablePointer<wchar_t>?
  private let loan: TerminalLoan

  /// Signals that are noticed while the terminal is the editor's.
  private static let noticed = [SIGWINCH, SIGTSTP]

  /// How a line break within a text is shown; given back as a line break.
  static let lineBreak: Unicode.Scalar = "↵"
  /// The code of the key Enter.
  static let enter: wchar_t = 0x0A
  /// The code that makes the editor insert what was decoded; no key has it.
  static let insert: UInt8 = 0x1D

  /// Makes an editor where the terminal can show an edited line; nothing otherwise.
  init?() {
    let name = ProcessInfo.processInfo.environment["TERM"] ?? ""
    guard isatty(STDOUT_FILENO) == 1, !name.isEmpty, name != "dumb", Self.showsUTF8(),
      let loan = TerminalLoan(), let edit = cedit_open("caseaudit")
    else { return nil }
    guard cedit_moves_up(edit) != 0, cedit_keep_editing(edit) == 0 else {
      el_end(edit)
      return nil
    }
    self.edit = edit
    self.loan = loan
    for number in Self.noticed { Interruption.notice(number) }
    TerminalSettings.markPastes()
    _ = cedit_set_emacs(edit)
    _ = cedit_set_data(edit, Unmanaged.passUnretained(self).toOpaque())
    _ = cedit_set_prompt(edit) { LineEditor.of($0)?.prompt }
    _ = cedit_set_reader(edit) { LineEditor.of($0)?.read(into: $1) ?? 0 }
    _ = cedit_add(edit, "caseaudit-insert") { edit, _ in LineEditor.of(edit)?.insertText() ?? UInt8(CC_ERROR) }
    _ = cedit_bind(edit, EditKey.caret(Self.insert), "caseaudit-insert")
    for key in EditKey.allCases { _ = cedit_bind(edit, EditKey.caret(key.rawValue), key.command) }
  }

  deinit {
    el_end(edit)
    for number in Self.noticed { _ = signal(number, SIG_DFL) }
  }

  /// Shows a prompt and lets a line be typed and edited.
  func line(_ text: String) -> WalkInput {
    (refusal, outcome, isHalf) = (nil, nil, false)
    catchUp()
    if let outcome { return outcome }
    let isEarly = hasLineBeforePrompt()
    let scalars = text.unicodeScalars.map { wchar_t($0.value) } + [0]
    let shown = UnsafeMutablePointer<wchar_t>.allocate(capacity: scalars.count)
    shown.initialize(from: scalars, count: scalars.count)
    prompt = shown
    defer {
      prompt = nil
      shown.deallocate()
    }
    // The prompt is shown by a terminal that is set already, whatever is typed the moment it appears.
    _ = cedit_prepare(edit, 1)
    var count: Int32 = 0
    let isEntered = el_wgets(edit, &count) != nil && count > 0
    if !isEntered {
      Console.raw("\n")
      if isHalf { Console.result(LineInput.halfALine) }
      events = []
    }
    return LineInput.refusing(outcome ?? .end, where: isEarly)
  }

  /// The editor that libedit calls for.
  private static func of(_ edit: OpaquePointer?) -> LineEditor? {
    guard let edit, let data = cedit_data(edit) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(data).takeUnretainedValue()
  }

  /// Makes libedit count columns in UTF-8, whatever the locale of the terminal; false where there is no such locale.
  private static func showsUTF8() -> Bool {
    let names = ["C.UTF-8", "", "en_GB.UTF-8", "en_US.UTF-8"]
    return names.contains { setlocale(LC_CTYPE, $0) != nil && cedit_shows_utf8() != 0 }
  }
}
