import AuditDocuments

/// What bringing the index up to date came to.
public struct IndexUpdate: Sendable {
  /// Journals that were read, because they were new or had changed.
  public var read = 0
  /// Journals that were as the index knew them.
  public var unchanged = 0
  /// Journals that the index knew and that are gone.
  public var removed = 0
  /// What is wrong with damaged journals, and warnings of torn last lines.
  public var problems = Problems([])
}
