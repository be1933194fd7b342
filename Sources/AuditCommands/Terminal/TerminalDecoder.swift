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
/// A value that is fed bytes, however they are cut and however slowly a connection hands them on; every state is left by a
/// pause, by a line end or by the end of a paste, so that nothing a terminal sends can leave a person typing into
/// nothing. A paste whose end was lost is left by the key Enter after a while, and refused.
struct TerminalDecoder {
  private enum State: Hashable {
    case ground
    case escape
    /// The key Escape, as it seemed; what a slow connection cut off after its first byte comes in one piece.
    case escaped
    case sequence
    case single
    case string
  }

  private var state = State.ground
  private var parameters = ""
  private var scalars = ScalarAssembly()
  private var paste: PastedText?
  /// Whether nothing came for a while in the middle of a paste.
  private var isStalled = false
  private var typed = String.UnicodeScalarView()
  private var events: [TerminalEvent] = []

  /// The most characters that the parameters of a sequence are kept of; no known one has more.
  private static let longestParameters = 16

  /// Milliseconds after which `pause()` is to be told that nothing came; nothing where there is no need.
  var patience: Int32? {
    if paste != nil { return isStalled ? nil : Self.stalled }
    return state == .escape || state == .string ? LineInput.fasterThanTyping : nil
  }

  /// A paste that is handed on does not stop for so many milliseconds, as a rule.
  private static let stalled: Int32 = 2_000

  /// Takes bytes, and gives what they mean.
  mutating func take(_ bytes: some Collection<UInt8>) -> [TerminalEvent] {
    if paste != nil, isStalled, bytes.elementsEqual([10]) || bytes.elementsEqual([13]) {
      // Somebody pressed Enter and waits: a paste that goes on would bring more than a line end.
      (paste, state) = (nil, .ground)
      emit(.pasteRefused(.unfinishedPaste))
    } else {
      if state == .escaped { state = bytes.first == UInt8(ascii: "[") && bytes.count > 1 ? .escape : .ground }
      for byte in bytes { take(byte) }
    }
    isStalled = false
    closeText()
    defer { events = [] }
    return events
  }

  /// Nothing came for a while: what began like a key was the key Escape alone, as far as can be told.
  ///
  /// Within a paste nothing is typed, so what has begun there goes on.
  mutating func pause() {
    if paste != nil {
      isStalled = true
    } else if state == .escape {
      state = .escaped
    } else if state == .string {
      state = .ground
    }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape, .escaped: takeEscaped(byte)
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
    case .scalar("\t"): typed.append(" ")
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
