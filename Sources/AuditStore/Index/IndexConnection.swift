import GRDB
import Synchronization

/// The open database of an index, which is exchanged where it turns out to be damaged.
final class IndexConnection: Sendable {
  private struct State {
    var database: DatabaseQueue
    var workspace: Workspace?
  }

  private let state: Mutex<State>

  init(_ database: DatabaseQueue) { state = Mutex(State(database: database, workspace: nil)) }

  var database: DatabaseQueue { state.withLock { $0.database } }

  /// Uses another database from now on.
  func replace(by database: DatabaseQueue) { state.withLock { $0.database = database } }

  /// Keeps the workspace that the index can be made anew from.
  func put(_ workspace: Workspace) { state.withLock { $0.workspace = workspace } }

  /// Gives that workspace to the first that asks, so that nothing is made anew twice.
  func takeWorkspace() -> Workspace? { state.withLock { $0.workspace.take() } }
}
