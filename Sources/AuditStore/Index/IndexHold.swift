import AuditDocuments
import Foundation
import Synchronization

/// Keeps one command from making the index anew while another uses it.
///
/// Those that use it hold a lock together; the one that makes it holds it alone. It goes with the process.
final class IndexHold: Sendable {
  /// Why the index could not be used, where trying again in another way can help.
  enum Failure: Sendable { case damaged, unwritable }

  private let file: OpenFile
  private let shownName: String
  private let waiting: @Sendable () -> Void
  /// Tells that the index is damaged, and made anew.
  let damaged: @Sendable () -> Void
  private let noted = Mutex<Failure?>(nil)

  /// Opens the file of the lock without taking it; `waiting` is told once where another holds it for long.
  init(
    path: String,
    shownAs name: String,
    waiting: @escaping @Sendable () -> Void,
    damaged: @escaping @Sendable () -> Void = {}
  ) throws(SystemError) {
    file = try OpenFile(path: path + ".lock", flags: O_RDWR | O_CREAT)
    shownName = name
    self.waiting = waiting
    self.damaged = damaged
  }

  /// What the database said last that is worth trying again.
  var failure: Failure? { noted.withLock { $0 } }

  /// Keeps what the database said.
  func note(_ failure: Failure?) { noted.withLock { $0 = failure } }

  /// Takes the lock, together with others or alone; throws when that is not possible for so many seconds.
  ///
  /// A lock that was held before may then be lost: nothing of the index may be open.
  func take(together: Bool, patience: Int = 60) throws(Problems) {
    for attempt in 0... {
      do throws(SystemError) {
        if try file.tryLock(together: together) { return }
      } catch {
        throw Problems([error.problem("cannot lock the index", file: shownName)])
      }
      guard waits(after: attempt, patience: patience) else { break }
    }
    throw Problems([
      Problem(
        "the index is in use by another program",
        file: shownName,
        hint: "Wait until that program has done, and try again."
      )
    ])
  }

  /// Waits a moment for whoever has the index, after so many times; false when that was long enough, in seconds.
  func waits(after attempts: Int, patience: Int = 60) -> Bool {
    guard attempts < patience * 20 else { return false }
    if attempts == 10 { waiting() }
    usleep(50_000)
    return true
  }
}
