import AuditStore
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

  /// For how long a session is there.
  struct Patience: Hashable, Sendable {
    /// After how many seconds without a request it is over.
    var idle: TimeInterval
    /// After how many seconds it is over however it is used.
    var longest: TimeInterval
  }

  /// Forms that a session remembers as sent.
  private static let remembered = 500
  /// Sessions at once; where there are more, those that were not used for longest are over.
  private static let most = 5_000
  /// Seconds for which it is known whose a session was that is over.
  private static let memory: TimeInterval = 72 * 3_600

  private struct Kept {
    var session: Session
    /// The forms that were sent, each with what it said last and where that led.
    var sent: [String: Sent] = [:]
    var order: [String] = []
  }

  private struct Sent {
    var sending: String
    var ledTo: String
  }

  private struct All {
    var kept: [String: Kept] = [:]
    /// Whose a session is or was, by the digest of what its forms carry.
    var owners: [String: (person: String, at: Date)] = [:]
  }

  private let patience: Patience
  private let all = Mutex(All())

  /// Makes sessions that are there for so long.
  init(_ patience: Patience) { self.patience = patience }

  /// Begins a session, and gives the secret for the cookie.
  func begin(_ person: String?, at moment: Date) -> (secret: String, session: Session) {
    let secret = Secret.make()
    let session = Session(person: person, token: Secret.make(), began: moment, used: moment)
    all.withLock { all in
      all.kept = all.kept.filter { !isOver($0.value.session, at: moment) }
      if all.kept.count >= Self.most, let oldest = all.kept.min(by: { $0.value.session.used < $1.value.session.used }) {
        all.kept[oldest.key] = nil
      }
      all.owners = all.owners.filter { moment.timeIntervalSince($0.value.at) < Self.memory }
      all.kept[Secret.digest(secret)] = Kept(session: session)
      if let person { all.owners[Secret.digest(session.token)] = (person, moment) }
    }
    return (secret, session)
  }

  /// The session of a cookie, which is used by asking; nil where there is none, or it is over.
  func session(_ secret: String, at moment: Date) -> Session? {
    let key = Secret.digest(secret)
    return all.withLock { all in
      guard let found = all.kept[key]?.session else { return nil }
      guard !isOver(found, at: moment) else {
        all.kept[key] = nil
        return nil
      }
      all.kept[key]?.session.used = moment
      if let person = found.person { all.owners[Secret.digest(found.token)] = (person, moment) }
      return found
    }
  }

  /// Says who sits there.
  func name(_ person: String, in secret: String) {
    all.withLock { all in
      let key = Secret.digest(secret)
      all.kept[key]?.session.person = person
      if let session = all.kept[key]?.session { all.owners[Secret.digest(session.token)] = (person, session.used) }
    }
  }

  /// Whose a session is or was, by what its forms carry; nil where it was none of ours, or long ago.
  func owner(ofToken token: String) -> String? { all.withLock { $0.owners[Secret.digest(token)]?.person } }

  /// Ends a session.
  func end(_ secret: String) {
    all.withLock { _ = $0.kept.removeValue(forKey: Secret.digest(secret)) }
  }

  /// Where a form led that says what it said when it was sent last; nil where it was not sent yet, or said something else since.
  ///
  /// Only the last sending is a repeat: whoever goes back, chooses otherwise and then as at first means the last.
  func outcome(of form: WebForm, in secret: String) -> String? {
    guard let sent = all.withLock({ $0.kept[Secret.digest(secret)]?.sent[form.text("form")] }) else { return nil }
    return sent.sending == form.sending ? sent.ledTo : nil
  }

  /// Remembers what a form said and where it led, so that sending it again keeps nothing twice.
  func remember(_ form: WebForm, ledTo address: String, in secret: String) {
    let (key, sending, form) = (Secret.digest(secret), form.sending, form.text("form"))
    all.withLock { all in
      guard !form.isEmpty, let before = all.kept[key] else { return }
      all.kept[key]?.sent[form] = Sent(sending: sending, ledTo: address)
      guard before.sent[form] == nil else { return }
      all.kept[key]?.order.append(form)
      if let order = all.kept[key]?.order, order.count > Self.remembered, let first = order.first {
        all.kept[key]?.order.removeFirst()
        all.kept[key]?.sent[first] = nil
      }
    }
  }

  /// How many are signed in.
  func count(at moment: Date) -> Int { all.withLock { $0.kept.values.count { !isOver($0.session, at: moment) } } }

  private func isOver(_ session: Session, at moment: Date) -> Bool {
    moment.timeIntervalSince(session.used) > patience.idle
      || moment.timeIntervalSince(session.began) > patience.longest
  }
}
