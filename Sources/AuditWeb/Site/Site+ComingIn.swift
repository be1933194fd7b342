import AuditDocuments
import AuditStore
import Foundation

extension Site {
  /// Finds out who visits.
  ///
  /// - Returns: whether a session began with this visit, of which the browser is to be told.
  /// - Throws: why the person that a reverse proxy names cannot come in; what is wrong with the file of accounts.
  func comeIn(_ visit: inout Visit, to route: Route) throws(Problems) -> Bool {
    visit.secret = visit.request.cookie(Self.cookie) ?? ""
    visit.session = visit.secret.isEmpty ? nil : sessions.session(visit.secret, at: visit.moment)
    switch entrance {
    case .link: return false
    case .accounts:
      if let session = visit.session, try !mayStay(session) {
        sessions.end(visit.secret)
        visit.session = nil
      }
      return false
    case .header(let name, let proxies):
      guard route.access != .anybody else { return false }
      let person = try person(visit, said: name, by: proxies)
      guard visit.session?.person != person else { return false }
      let (secret, session) = sessions.begin(person, at: visit.moment)
      (visit.secret, visit.session) = (secret, session)
      return true
    }
  }

  /// Whether a session is still one of an account that is open, with the password that it began with.
  private func mayStay(_ session: Sessions.Session) throws(Problems) -> Bool {
    guard let person = session.person, let account = try accounts.accounts(workspace).all[person] else { return false }
    // Files keep whole seconds: the session that began with a new password is of the same one.
    return !account.isClosed && account.changed.timeIntervalSince(session.began) < 1
  }

  /// Whether somebody has an account that was closed.
  func isClosed(_ person: String) throws(Problems) -> Bool {
    try accounts.accounts(workspace).all[person]?.isClosed ?? false
  }

  /// The person whom a reverse proxy names.
  private func person(_ visit: Visit, said name: String, by proxies: Set<String>) throws(Problems) -> String {
    let peer = visit.request.peer
    guard WebRequest.isLoopback(peer) || proxies.contains(peer) else {
      throw Self.refused(
        "this server is asked through the council's sign-in only",
        "Use the address that you were given. Whoever runs the server says which proxy it believes."
      )
    }
    guard let said = visit.request.headers[name]?.trimmingCharacters(in: .whitespaces), !said.isEmpty else {
      throw Self.refused(
        "the council's sign-in did not say who you are",
        "Sign in again. Where that does not help, whoever runs the server looks at the header that the proxy sets."
      )
    }
    let accounts = try accounts.accounts(workspace)
    let person = accounts.named(Secret.digest(said.lowercased())) ?? said
    guard accounts.all[person]?.isClosed != true, try People.all(of: workspace)[person] != nil else {
      throw Self.refused(
        "the council's sign-in knows you, and this workspace does not",
        "Ask the QA lead to let you in."
      )
    }
    return person
  }

  private static func refused(_ what: String, _ hint: String) -> Problems {
    Problems([Problem(what, file: "sign-in", hint: hint)])
  }
}
