import AuditStore
import Foundation
import Synchronization

/// Makes guessing passwords take longer than anybody has: after some that were wrong a name waits, each time twice as long.
///
/// All names together wait too where many are wrong at once. It is kept in memory, for names that have an account and for names
/// that have none alike.
final class Lockout: Sendable {
  private struct Wrong {
    var count = 0
    var last = Date.distantPast
    var until = Date.distantPast

    /// Counts one more; from the one that `free` allows on, there is a wait.
    mutating func add(at moment: Date, free: Int, first: TimeInterval, longest: TimeInterval) {
      count += 1
      last = moment
      guard count >= free else { return }
      let doublings = Double(min(count - free, 20))
      until = moment.addingTimeInterval(min(first * pow(2, doublings), longest))
    }
  }

  private struct Kept {
    var names: [String: Wrong] = [:]
    var all = Wrong()
    var waiting = 0
  }

  private let kept = Mutex(Kept())

  /// Wrong passwords for one name before it waits.
  static let free = 5
  /// Wrong passwords for all names, each less than a minute after the last, before everybody waits.
  static let freeForAll = 60
  /// Names that are remembered at once.
  private static let most = 10_000
  /// Passwords that are looked at or wait to be; each takes 32 MiB and a processor for a while.
  private static let atOnce = 6

  /// Until when a name has to wait; nil where it need not.
  ///
  /// - Parameters:
  ///   - name: what was typed.
  ///   - moment: now.
  ///   - unlocked: when a lead took a lock off last.
  /// - Returns: when it may try again.
  func wait(of name: String, at moment: Date, unlocked: Date?) -> Date? {
    kept.withLock { kept in
      if let unlocked, let wrong = kept.names[Secret.digest(name)], wrong.last <= unlocked {
        kept.names[Secret.digest(name)] = nil
      }
      let until = max(kept.names[Secret.digest(name)]?.until ?? .distantPast, kept.all.until)
      return until > moment ? until : nil
    }
  }

  /// Counts a wrong password.
  func wrong(_ name: String, at moment: Date) {
    kept.withLock { kept in
      if kept.names.count >= Self.most, let oldest = kept.names.min(by: { $0.value.last < $1.value.last }) {
        kept.names[oldest.key] = nil
      }
      kept.names[Secret.digest(name), default: Wrong()]
        .add(at: moment, free: Self.free, first: 60, longest: 3_600)
      if moment.timeIntervalSince(kept.all.last) > 60 { kept.all = Wrong() }
      kept.all.add(at: moment, free: Self.freeForAll, first: 5, longest: 300)
    }
  }

  /// Forgets what was wrong before a password that was right.
  func right(_ name: String) { kept.withLock { $0.names[Secret.digest(name)] = nil } }

  /// Looks at a password where not too many others are being looked at; nil where there are.
  func look<Failure: Error>(_ body: () throws(Failure) -> Bool) throws(Failure) -> Bool? {
    let isIn = kept.withLock { kept in
      guard kept.waiting < Self.atOnce else { return false }
      kept.waiting += 1
      return true
    }
    guard isIn else { return nil }
    defer { kept.withLock { $0.waiting -= 1 } }
    return try turnstile.pass("password", body)
  }

  private let turnstile = Turnstile()
}
