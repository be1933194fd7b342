import AuditStore

/// How people come into the site.
public enum Entrance: Hashable, Sendable {
  /// By a link that works once, for whoever runs the program on their own machine; the digest of its secret, and who that is
  /// where it was said.
  case link(digest: String, person: String?)
  /// By an account of the workspace: person and password.
  case accounts
  /// By the council's own sign-in, of which a reverse proxy tells in a header: its name, and the addresses of the machines whose
  /// word is taken for it beside this one's.
  case header(name: String, proxies: Set<String>)

  /// An entrance by a link, with the secret that the link ends in.
  public static func link(person: String? = nil) -> (entrance: Entrance, secret: String) {
    let secret = Secret.make()
    return (.link(digest: Secret.digest(secret), person: person), secret)
  }

  /// For how long a session is there: on one's own machine for as long as the program runs and somebody comes once a day; on a
  /// server an hour without a request, and a working day in all.
  var patience: Sessions.Patience {
    if case .link = self { return Sessions.Patience(idle: 24 * 3_600, longest: 30 * 24 * 3_600) }
    return Sessions.Patience(idle: 3_600, longest: 12 * 3_600)
  }
}
