import AuditDocuments

/// Who is told how far the reading of journals is; each is told how many of how many are done.
public struct IndexProgress {
  /// Told of journals that are read into the index.
  public var reading: (_ done: Int, _ all: Int) -> Void
  /// Told of journals that are verified.
  public var verifying: (_ done: Int, _ all: Int) -> Void

  /// Names who is told.
  public init(
    reading: @escaping (_ done: Int, _ all: Int) -> Void,
    verifying: @escaping (_ done: Int, _ all: Int) -> Void
  ) {
    self.reading = reading
    self.verifying = verifying
  }

  /// Nobody is told.
  public static var none: IndexProgress { IndexProgress(reading: { _, _ in }, verifying: { _, _ in }) }
}

extension AuditIndex {
  /// Reads every journal whole, and holds the index, brought up to date, against them.
  ///
  /// An index that says otherwise is made anew: it comes from the journals, and they are right.
  public static func verified(
    _ workspace: Workspace,
    progress: IndexProgress = .none
  ) throws(Problems) -> (index: AuditIndex, verification: Verification) {
    let first = try open(workspace).verified(workspace, progress)
    guard !first.verification.isSound else { return first }
    return try rebuild(workspace).verified(workspace, progress)
  }

  private func verified(
    _ workspace: Workspace,
    _ progress: IndexProgress
  ) throws(Problems) -> (index: AuditIndex, verification: Verification) {
    // What is wrong with a journal is said once, by the verification.
    _ = try bringUpToDate(workspace, progress: progress.reading)
    return (self, try Verification.run(workspace, index: self, progress: progress.verifying))
  }
}
