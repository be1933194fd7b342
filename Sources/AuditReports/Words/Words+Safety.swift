import AuditPages

extension Words {
  /// That so many signed audits say that a child is not safe today, and nobody's concern says why: no full stop, as what follows it may
  /// name them.
  public static func unsafeWithoutConcern(_ audits: Int) -> String {
    "\(count(audits, "signed audit")) \(audits == 1 ? "says" : "say") that the child is not safe today, and no concern stands"
  }

  /// What is to be done about an audit that says so.
  public static let whatUnsafeAsks =
    "If the child is not safe, raise a concern; if the child is, have the audit opened again and that question answered anew."
}
