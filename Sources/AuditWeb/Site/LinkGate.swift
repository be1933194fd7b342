import AuditStore
import Synchronization

/// The link that works once.
final class LinkGate: Sendable {
  private let isSpent = Mutex(false)

  /// Whether somebody came in by it.
  var isUsed: Bool { isSpent.withLock { $0 } }

  /// Whether the secret of a link opens the site now.
  func isOpen(_ secret: String, digest: String) -> Bool {
    Secret.isSame(Secret.digest(secret), digest) && !isSpent.withLock { $0 }
  }

  /// Opens once: true for the first who comes with the secret.
  func pass(_ secret: String, digest: String) -> Bool {
    guard Secret.isSame(Secret.digest(secret), digest) else { return false }
    return isSpent.withLock { isSpent in
      defer { isSpent = true }
      return !isSpent
    }
  }
}
