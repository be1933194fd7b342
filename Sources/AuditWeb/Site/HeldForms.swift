import AuditStore
import Foundation
import Synchronization

/// Forms that came when their session was over: kept in memory for the person of that session, to be sent after signing in again.
final class HeldForms: Sendable {
  /// A form that waits.
  struct Held: Hashable, Sendable {
    /// A number of chance by which it is known.
    var id: String
    /// Where it was meant.
    var path: [String]
    /// What was filled in.
    var form: WebForm
    /// When it came.
    var at: Date
  }

  private let kept = Mutex<[String: [Held]]>([:])

  /// Forms that wait for one person at most.
  private static let most = 20
  /// Bytes that wait for all people at most.
  private static let room = 32 << 20
  /// Seconds that a form waits.
  static let patience: TimeInterval = 48 * 3_600

  /// Keeps a form for a person; false where there is no room.
  ///
  /// The same sent twice waits once. A page that was sent again with more in it waits beside what was sent first.
  func keep(_ form: WebForm, meantFor path: [String], of person: String, at moment: Date) -> Bool {
    kept.withLock { kept in
      for person in kept.keys { kept[person]?.removeAll { moment.timeIntervalSince($0.at) > Self.patience } }
      kept = kept.filter { !$0.value.isEmpty }
      let mine = kept[person] ?? []
      if mine.contains(where: { $0.path == path && $0.form.isSameSending(as: form) }) { return true }
      let used = kept.values.joined().reduce(0) { $0 + Self.size($1.form) }
      guard mine.count < Self.most, used + Self.size(form) <= Self.room else { return false }
      kept[person, default: []].append(Held(id: Secret.make(), path: path, form: form, at: moment))
      return true
    }
  }

  /// What waits for a person, in the order in which it came.
  func all(of person: String) -> [Held] { kept.withLock { $0[person] ?? [] } }

  /// Takes a form of a person, which waits no more; nil where there is none of this number.
  func take(_ id: String, of person: String) -> Held? {
    kept.withLock { kept in
      guard let at = kept[person]?.firstIndex(where: { Secret.isSame($0.id, id) }) else { return nil }
      return kept[person]?.remove(at: at)
    }
  }

  private static func size(_ form: WebForm) -> Int {
    form.values.reduce(0) { $0 + $1.key.utf8.count + $1.value.reduce(64) { $0 + $1.utf8.count } }
      + form.allFiles.values.joined().reduce(0) { $0 + $1.bytes.count }
  }
}
