import AuditDocuments

/// Who is told how far the reading of journals is; each is told how many of how many are done.
public struct IndexProgress {
  /// Told of journals that are read into the index.
  public var reading: (_ done: Int, _ all: Int) -> Void
  /// Told of journals that are verified.
  public var verifying: (_ done: Int, _ all: Int) -> Void

  /// Told where another command makes the index anew, which must be waited for.
  public var waiting: @Sendable () -> Void

  /// Told where the index is damaged, and made anew.
  public var damaged: @Sendable () -> Void

  /// Names who is told.
  public init(
    reading: @escaping (_ done: Int, _ all: Int) -> Void,
    verifying: @escaping (_ done: Int, _ all: Int) -> Void,
    waiting: @escaping @Sendable () -> Void = {},
    damaged: @escaping @Sendable () -> Void = {}
  ) {
    self.reading = reading
    self.verifying = verifying
    self.waiting = waiting
    self.damaged = damaged
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
    // What is wrong with a journal is said once, by the verification.
    let index = try upToDate(workspace, progress: progress).index
    do throws(Problems) {
      let verification = try Verification.run(workspace, index: index, progress: progress.verifying)
      if verification.isSound { return (index.healing(from: workspace), verification) }
    } catch {
      guard index.failure == .damaged else { throw error }
    }
    let again = try index.madeAnew(workspace)
    _ = try again.bringUpToDate(workspace, progress: progress.reading)
    let verification = try Verification.run(workspace, index: again, progress: progress.verifying)
    return (again.healing(from: workspace), verification)
  }

  /// Opens the index and brings it up to date.
  ///
  /// One that turns out to be damaged is made anew, and where nothing can be written the index is in memory: what only
  /// reads works all the same.
  public static func upToDate(
    _ workspace: Workspace,
    progress: IndexProgress = .none
  ) throws(Problems) -> (index: AuditIndex, update: IndexUpdate) {
    let index = try open(workspace, waiting: progress.waiting, damaged: progress.damaged)
    do throws(Problems) {
      let update = try index.bringUpToDate(workspace, progress: progress.reading)
      return (index.healing(from: workspace), update)
    } catch {
      let other: AuditIndex
      switch index.failure {
      case .damaged: other = try index.madeAnew(workspace)
      case .unwritable: other = try inMemory(index.shownName)
      case nil: throw error
      }
      return (other, try other.bringUpToDate(workspace, progress: progress.reading))
    }
  }
}
