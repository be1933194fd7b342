import AuditDocuments

/// What a terminal sent.
enum TerminalEvent: Hashable {
  /// Characters that were typed.
  case text(String)
  /// A key that edits.
  case key(EditKey)
  /// The key Enter.
  case lineEnd
  /// A text that was pasted whole; its lines end in `\n`.
  case pasted(String)
  /// Something typed that is not kept, and the line with it.
  case refused(TypedText.Refusal)
  /// A paste that is not kept.
  case pasteRefused(TypedText.Refusal)
}

/// Reads what a terminal sends while a line is edited: characters, keys, pastes, and bytes that are none of them.
///
/// A value that is fed bytes, however they are cut; every state is left by a pause, by a line end or by the end of a
/// paste, so that nothing a terminal sends can leave a person typing into nothing.
struct TerminalDecoder {
  private enum State: Hashable {
    case ground
    case escape
    case sequence
    case single
    case string
  }

  private var state = State.ground
  private var parameters = ""
  private var scalars = ScalarAssembly()
  private var paste: PastedText?
  private var typed = String.UnicodeScalarView()
  private var events: [TerminalEvent] = []

  /// The most characters that the parameters of a sequence are kept of; no known one has more.
  private static let longestParameters = 16

  /// Whether the key Escape, or the beginning of another key, was the last that came.
  var awaitsMore: Bool { state != .ground }

  /// Takes bytes, and gives what they mean.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    for byte in bytes { take(byte) }
    closeText()
    defer { events = [] }
    return events
  }

  /// Nothing came for a while: what began like a key was the key Escape alone.
  mutating func pause() { state = .ground }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscaped(byte)
    case .sequence: takeSequence(byte)
    case .single:
      state = .ground
      guard (0x40...0x7E).contains(byte) else { return takeGround(byte) }
      emit(EditKey(parameters: "", final: Character(Unicode.Scalar(byte))))
    case .string:
      // The title of a window, or what a terminal says of itself; it ends with a bell or with ESC and a backslash.
      if byte == 0x1B { state = .escape }
      if byte < 0x20, byte != 0x1B {
        state = .ground
        if byte != 7 { takeGround(byte) }
      }
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    switch scalars.take(byte) {
    case .unfinished: break
    case .invalid: refuse()
    case .broken:
      refuse()
      takeGround(byte)
    case .scalar("\u{1B}"): state = .escape
    case .scalar(let scalar) where paste != nil: paste?.take(scalar)
    case .scalar("\n"), .scalar("\r"): emit(.lineEnd)
    case .scalar(let scalar) where scalar.properties.generalCategory == .control:
      if scalar.isASCII { emit(EditKey(control: byte)) }
    case .scalar(let scalar): if !scalar.steersText { typed.append(scalar) }
    }
  }

  private mutating func takeEscaped(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["):
      state = .sequence
      parameters = ""
    case 0x1B: state = .escape
    case _ where paste != nil: takeGround(byte)
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"): state = .string
    case 0x08, 0x20...0x7F: emit(EditKey(alt: byte))
    default: takeGround(byte)
    }
  }

  private mutating func takeSequence(_ byte: UInt8) {
    switch byte {
    case 0x20...0x3F:
      if parameters.utf8.count < Self.longestParameters { parameters.unicodeScalars.append(Unicode.Scalar(byte)) }
    case 0x40...0x7E:
      state = .ground
      finish(Character(Unicode.Scalar(byte)))
    default:
      state = .ground
      takeGround(byte)
    }
  }

  private mutating func finish(_ final: Character) {
    switch (parameters, final) {
    case ("200", "~"): if paste == nil { paste = PastedText() }
    case ("201", "~"):
      guard let whole = paste else { return }
      paste = nil
      switch whole.result {
      case .success(let text): emit(.pasted(text))
      case .failure(let refusal): emit(.pasteRefused(refusal))
      }
    default: if paste == nil { emit(EditKey(parameters: parameters, final: final)) }
    }
  }

  private mutating func refuse() {
    if paste == nil { emit(.refused(.encoding(isTerminal: true))) } else { paste?.refuse() }
  }

  private mutating func emit(_ key: EditKey?) {
    if let key { emit(.key(key)) }
  }

  private mutating func emit(_ event: TerminalEvent) {
    closeText()
    events.append(event)
  }

  private mutating func closeText() {
    guard !typed.isEmpty else { return }
    events.append(.text(String(typed)))
    typed = String.UnicodeScalarView()
  }
}
