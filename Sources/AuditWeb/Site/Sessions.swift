import Foundation
import Synchronization

/// Who is signed in, from which browser; in memory alone, so that a server that was stopped has nobody signed in.
final class Sessions: Sendable {
  /// Somebody who is signed in.
  struct Session: Hashable, Sendable {
    /// Who: an identifier of a round or of the workspace; nil until it was said who sits there.
    var person: String?
    /// What every form of the session carries.
    let token: String
    /// When it began.
    let began: Date
    /// When it was last used.
    var used: Date
  }

  /// After how many seconds without a request a session is over.
  static let idle: TimeInterval = 60 * 60
  /// After how many seconds a session is over however it is used.
  static let longest: TimeInterval = 12 * 60 * 60
  /// Forms that a session remembers as sent.
  private static let remembered = 500
  /// Sessions at once; where there are more, those that were not used for longest are over.
  private static let most = 5_000

  private struct Kept {
    var session: Session
    /// The forms that were sent, each with where it led.
    var sent: [String: String] = [:]
    var order: [String] = []
  }

  private let kept = Mutex<[String: Kept]>([:])

  /// Begins a session, and gives the secret for the cookie.
  func begin(_ person: String?, at moment: Date) -> (secret: String, session: Session) {
    let secret = Secret.make()
    let session = Session(person: person, token: Secret.make(), began: moment, used: moment)
    kept.withLock { kept in
      kept = kept.filter { !Self.isOver($0.value.session, at: moment) }
      if kept.count >= Self.most, let oldest = kept.min(by: { $0.value.session.used < $1.value.session.used }) {
        kept[oldest.key] = nil
      }
      kept[Secret.digest(secret)] = Kept(session: session)
    }
    return (secret, session)
  }

  /// The session of a cookie, which is used by asking; nil where there is none, or it is over.
  func session(_ secret: String, at moment: Date) -> Session? {
    let key = Secret.digest(secret)
    return kept.withLock { kept in
      guard let found = kept[key]?.session else { return nil }
      guard !Self.isOver(found, at: moment) else {
        kept[key] = nil
        return nil
      }
      kept[key]?.session.used = moment
      return found
    }
  }

  /// Says who sits there.
  func name(_ person: String, in secret: String) {
    kept.withLock { $0[Secret.digest(secret)]?.session.person = person }
  }

  /// Ends a session.
  func end(_ secret: String) {
    kept.withLock { _ = $0.removeValue(forKey: Secret.digest(secret)) }
  }

  /// Ends every session of a person.
  func end(allOf person: String) {
    kept.withLock { kept in kept = kept.filter { $0.value.session.person != person } }
  }

  /// Where a form that was sent once has led; nil where it was not sent yet.
  func outcome(ofForm form: String, in secret: String) -> String? {
    kept.withLock { $0[Secret.digest(secret)]?.sent[form] }
  }

  /// Remembers that a form was sent and where it led, so that sending it again keeps nothing twice.
  func remember(form: String, ledTo address: String, in secret: String) {
    let key = Secret.digest(secret)
    kept.withLock { kept in
      guard kept[key] != nil else { return }
      kept[key]?.sent[form] = address
      kept[key]?.order.append(form)
      if let order = kept[key]?.order, order.count > Self.remembered, let first = order.first {
        kept[key]?.order.removeFirst()
        kept[key]?.sent[first] = nil
      }
    }
  }

  /// How many are signed in.
  func count(at moment: Date) -> Int { kept.withLock { $0.values.count { !Self.isOver($0.session, at: moment) } } }

  private static func isOver(_ session: Session, at moment: Date) -> Bool {
    moment.timeIntervalSince(session.used) > idle || moment.timeIntervalSince(session.began) > longest
  }
}
