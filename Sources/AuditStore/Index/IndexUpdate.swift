import AuditDocuments

/// What bringing the index up to date came to.
public struct IndexUpdate: Sendable {
  /// Journals that were read, because they were new or had changed.
  public var read = 0
  /// Journals that were as the index knew them.
  public var unchanged = 0
  /// Journals that the index knew and that are gone.
  public var removed = 0
  /// What the journals lack of what was seen of them before, those that are not there among them.
  public var missed: [Problem] = []
  /// What is wrong with damaged journals, warnings of torn last lines, and files that are no journals.
  public var found = Problems([])

  /// All that is wrong.
  public var problems: Problems { Problems(missed + found.all, omitted: found.omitted) }
}
