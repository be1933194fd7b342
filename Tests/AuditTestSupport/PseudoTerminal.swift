import Foundation

/// A program at a terminal of its own, as if a person sat in front of it.
///
/// ```swift
/// let terminal = try PseudoTerminal([try Program.built("caseaudit"), "walk", "C-01"], folder: workspace)
/// try terminal.expect("Answer, 1 to 6")
/// try terminal.send("1\n")                       // typed, with the key Enter
/// try terminal.send("\u{3}")                     // Control-C; "\u{4}" is Control-D
/// #expect(try terminal.wait() == .exited(130))
/// ```
///
/// What is typed is shown again, as at any terminal. Line ends are those of a text, not the terminal's pairs.
public final class PseudoTerminal {
  private let master: Int32
  private let path: String
  private let process: pid_t
  private var bytes: [UInt8] = []
  private var expected = 0
  private var isClosed = false
  private var ending: Program.Ending?

  /// Starts a program with the terminal as its input, output and controlling terminal.
  ///
  /// - Parameters:
  ///   - arguments: the path of the program and its arguments.
  ///   - environment: more for its environment, which otherwise holds `PATH`, `LANG`, `TZ` and `TERM` only.
  ///   - folder: the folder it starts in.
  ///   - columns: the width of the terminal.
  ///   - rows: the height of the terminal.
  ///   - isHeld: whether the terminal takes nothing that is written to it until `letGo()`, as after Control-S.
  /// - Throws: where there is no such program, or no terminal to be had.
  public init(
    _ arguments: [String],
    environment: [String: String] = [:],
    folder: URL = URL(filePath: "/"),
    columns: Int = 80,
    rows: Int = 24,
    isHeld: Bool = false
  ) throws {
    var size = Self.size(columns: columns, rows: rows)
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw Program.Trouble("no terminal could be had: \(String(cString: strerror(errno)))")
    }
    defer { close(slave) }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.master = master
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    if isHeld { _ = tcflow(slave, TCOOFF) }
    let own = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "dumb"]
    let all = own.merging(environment) { $1 }
    // The program leads a session without a terminal, so the first one that it opens controls it.
    process = try Program.start(arguments, environment: all, folder: folder) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  deinit {
    if ending == nil {
      Foundation.kill(process, SIGKILL)
      _ = Program.wait(for: process, within: 5)
    }
    close(master)
  }

  /// Everything that the terminal has shown so far.
  public var shown: String { Self.text(bytes[...]) }

  /// How the terminal is set: whether it edits lines itself, shows what is typed, and so on.
  public var settings: [tcflag_t] {
    var settings = termios()
    tcgetattr(master, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  /// Whether the terminal edits lines itself, as it does while no program asks for each key.
  public var editsLines: Bool { settings[3] & tcflag_t(ICANON) != 0 }

  /// Waits until the program edits lines itself, and nothing that is typed can be cut by the terminal.
  public func expectEditing(within seconds: Double = 10) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while editsLines {
      guard ContinuousClock.now < deadline else { throw Program.Trouble("the terminal still edits lines itself") }
      usleep(1_000)
    }
  }

  /// Lets a terminal that was held show what is written to it.
  public func letGo() {
    let slave = open(path, O_RDWR | O_NOCTTY)
    _ = tcflow(slave, TCOON)
    close(slave)
  }

  /// Types; end a line with `\n`.
  public func send(_ typed: String) throws { try send(Array(typed.utf8)) }

  /// Sends bytes, as a terminal in another encoding does.
  ///
  /// A terminal holds about 12 KB that nobody has read; what is shown meanwhile is taken in, so that neither side waits
  /// for the other.
  public func send(_ typed: [UInt8], within seconds: Double = 60) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var rest = typed[...]
    while !rest.isEmpty {
      var watched = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
      let count =
        poll(&watched, 1, 50) > 0 ? rest.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) } : 0
      guard count >= 0 || errno == EINTR || errno == EAGAIN, ContinuousClock.now < deadline else {
        throw Program.Trouble("nothing can be typed any more; the terminal shows:\n\(shown)")
      }
      rest = rest.dropFirst(max(count, 0))
      if !rest.isEmpty { read(atMost: 0) }
    }
  }

  /// Waits until the terminal shows a text, after what was waited for before.
  ///
  /// - Returns: what was shown up to the end of that text.
  @discardableResult public func expect(_ text: String, within seconds: Double = 10) throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    let wanted = Array(text.replacing("\n", with: "\r\n").utf8)
    while true {
      if let found = bytes[expected...].firstRange(of: wanted) {
        defer { expected = found.upperBound }
        return Self.text(bytes[expected..<found.upperBound])
      }
      guard !isClosed else {
        throw Program.Trouble("the program ended without showing '\(text)'; the terminal shows:\n\(shown)")
      }
      guard ContinuousClock.now < deadline else {
        throw Program.Trouble("'\(text)' was not shown within \(seconds) seconds; the terminal shows:\n\(shown)")
      }
      read(atMost: 50)
    }
  }

  /// Waits until something new is shown and the last of it is one of these texts, as a prompt is.
  ///
  /// - Returns: the text that it is.
  public func expectEnd(_ texts: [String], within seconds: Double = 10) throws -> String {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let tail = Self.text(bytes.suffix(400))
      if bytes.count > expected, let found = texts.first(where: tail.hasSuffix) {
        expected = bytes.count
        return found
      }
      guard !isClosed, ContinuousClock.now < deadline else {
        throw Program.Trouble("none of the prompts \(texts) was shown; the terminal shows:\n\(shown)")
      }
      read(atMost: 50)
    }
  }

  /// Gives the terminal another size, of which the program is told by a signal.
  public func resize(columns: Int, rows: Int) {
    var size = Self.size(columns: columns, rows: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { Foundation.kill(process, number) }

  /// Kills the program at once, as a loss of power would.
  public func kill() { signal(SIGKILL) }

  /// Takes the terminal away, as a lost connection does.
  public func hangUp() { signal(SIGHUP) }

  /// Waits until the program has ended; what it still shows is kept.
  @discardableResult public func wait(within seconds: Double = 10) throws -> Program.Ending {
    if let ending { return ending }
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      read(atMost: 20)
      if let ended = Program.wait(for: process, within: 0) {
        ending = ended
        while read(atMost: 0) {}
        return ended
      }
    }
    throw Program.Trouble("the program did not end within \(seconds) seconds; the terminal shows:\n\(shown)")
  }

  /// Takes in what the terminal shows; false where there was nothing.
  @discardableResult private func read(atMost milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard !isClosed else {
      usleep(UInt32(milliseconds) * 1_000)
      return false
    }
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = Foundation.read(master, &buffer, buffer.count)
    // Linux says that the last program left a terminal by an input error.
    if count <= 0 {
      isClosed = count == 0 || errno != EINTR
      return false
    }
    bytes += buffer[..<count]
    return true
  }

  private static func size(columns: Int, rows: Int) -> winsize {
    winsize(ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
