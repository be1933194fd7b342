import AuditSummaries

extension CitedChecklist {
  /// The checklist as a sentence names it, for example `Child protection plans (child-protection-plan), version 1`.
  var inWords: String { "\(title) (\(id)), version \(version)" }

  /// What the footer of a page says of it.
  public var provenanceLine: String {
    "checklist \(id) version \(version), \(title)" + (digest.isEmpty ? "" : ", digest \(digest.prefix(16))")
  }
}
