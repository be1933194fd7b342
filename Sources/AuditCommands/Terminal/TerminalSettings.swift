import Foundation
import Synchronization

/// The settings of the terminal while it is borrowed, which are put back on every way out that leaves a program a say.
///
/// The ways are the end of a loan, and each signal that would end the program: one sent to it, and a mistake of its own. A
/// kill that cannot be noticed leaves the terminal as it was at that moment.
enum TerminalSettings {
  private static let bracketsOn: StaticString = "\u{1B}[?2004h"
  private static let bracketsOff: StaticString = "\u{1B}[?2004l"

  /// The settings to put back, at an address that stays, since a signal handler may neither allocate nor wait.
  fileprivate static let saved = Atomic<UInt>(0)
  fileprivate static let hasBrackets = Atomic<Bool>(false)

  fileprivate static let deadly = [SIGHUP, SIGTERM, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

  /// Puts everything back and lets the signal end the program as it would have; calls only what a handler may call.
  private static let leave: @Sendable @convention(c) (Int32) -> Void = { number in
    TerminalSettings.putBack()
    signal(number, SIG_DFL)
    raise(number)
  }

  /// Does something during which the terminal may be set otherwise.
  static func borrowed<Result>(_ body: () -> Result) -> Result {
    let loan = TerminalLoan()
    return withExtendedLifetime(loan, body)
  }

  /// Lets the terminal mark pastes, until it is put back.
  static func markPastes() {
    hasBrackets.store(true, ordering: .sequentiallyConsistent)
    show(bracketsOn)
  }

  /// Gives the terminal back while the program is stopped by Control-Z, and takes it again afterwards.
  static func suspended() {
    putBack()
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    Interruption.notice(SIGTSTP)
    if hasBrackets.load(ordering: .sequentiallyConsistent) { show(bracketsOn) }
  }

  /// Puts the settings back, where the terminal is borrowed.
  static func putBack() {
    guard let settings = UnsafeMutablePointer<termios>(bitPattern: saved.load(ordering: .sequentiallyConsistent)) else {
      return
    }
    if hasBrackets.load(ordering: .sequentiallyConsistent) { show(bracketsOff) }
    tcsetattr(STDIN_FILENO, TCSANOW, settings)
  }

  private static func show(_ sequence: StaticString) {
    _ = write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
  }

  /// Watches for a deadly signal, unless it is ignored, as `nohup` does with a lost connection.
  fileprivate static func replaced(_ number: Int32) -> (@convention(c) (Int32) -> Void)? {
    let before = signal(number, leave)
    if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { _ = signal(number, SIG_IGN) }
    return before
  }
}

/// The terminal, set as the holder of the loan likes until the loan ends; there is one at a time.
final class TerminalLoan {
  private let settings: UnsafeMutablePointer<termios>
  private let before: [(number: Int32, handler: (@convention(c) (Int32) -> Void)?)]

  /// Borrows the terminal; nothing where standard input is none.
  init?() {
    let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    settings.initialize(to: termios())
    guard tcgetattr(STDIN_FILENO, settings) == 0 else {
      settings.deallocate()
      return nil
    }
    self.settings = settings
    TerminalSettings.saved.store(UInt(bitPattern: settings), ordering: .sequentiallyConsistent)
    before = TerminalSettings.deadly.map { ($0, TerminalSettings.replaced($0)) }
    // Control-S would stop the screen, and what is typed then would be taken for what was asked before.
    var flowing = settings.pointee
    flowing.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(STDIN_FILENO, TCSANOW, &flowing)
  }

  deinit {
    TerminalSettings.putBack()
    TerminalSettings.saved.store(0, ordering: .sequentiallyConsistent)
    TerminalSettings.hasBrackets.store(false, ordering: .sequentiallyConsistent)
    for (number, handler) in before { _ = signal(number, handler) }
    settings.deallocate()
  }
}
