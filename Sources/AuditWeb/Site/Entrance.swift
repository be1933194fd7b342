/// How people come into the site.
public enum Entrance: Hashable, Sendable {
  /// By a link that works once, for whoever runs the program on their own machine; the digest of its secret, and who that is
  /// where it was said.
  case link(digest: String, person: String?)

  /// An entrance by a link, with the secret that the link ends in.
  public static func link(person: String? = nil) -> (entrance: Entrance, secret: String) {
    let secret = Secret.make()
    return (.link(digest: Secret.digest(secret), person: person), secret)
  }
}
