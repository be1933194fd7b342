import AuditDocuments
import Foundation
import Synchronization

/// What was read of a workspace, kept for as long as the files that it was read from are the same ones.
///
/// For a program that answers many questions on one workspace, one after another. A command that answers one has none. Which
/// values are remembered says nothing of which workspace it is, so that any two are equal.
public final class WorkspaceMemory: Sendable, Hashable {
  private struct Key: Hashable {
    var path: String
    var kind: ObjectIdentifier
  }

  private struct Value {
    var mark: FileMark?
    var value: any Sendable
    var used: Int
  }

  private struct Kept {
    var values: [Key: Value] = [:]
    var clock = 0
  }

  private let most: Int
  private let kept = Mutex(Kept())

  /// Makes a memory for so many values; what was not asked for longest goes first.
  public init(most: Int = 500) { self.most = max(most, 1) }

  /// What is made from a file or a folder: as it was made before where nobody changed that since, and made anew otherwise.
  ///
  /// - Parameters:
  ///   - file: the file or folder.
  ///   - read: makes it.
  /// - Returns: what was made.
  /// - Throws: what `read` throws; that is never remembered.
  public func value<Made: Sendable>(of file: URL, _ read: () throws(Problems) -> Made) throws(Problems) -> Made {
    let key = Key(path: file.path(percentEncoded: false), kind: ObjectIdentifier(Made.self))
    // Looked at before the file is read: what is changed meanwhile is read again the next time.
    let mark = FileMark(file)
    let found = kept.withLock { kept -> Made? in
      guard let found = kept.values[key], found.mark == mark, let value = found.value as? Made else { return nil }
      kept.clock += 1
      kept.values[key]?.used = kept.clock
      return value
    }
    if let found { return found }
    let made = try read()
    kept.withLock { kept in
      if kept.values.count >= most, let oldest = kept.values.min(by: { $0.value.used < $1.value.used }) {
        kept.values[oldest.key] = nil
      }
      kept.clock += 1
      kept.values[key] = Value(mark: mark, value: made, used: kept.clock)
    }
    return made
  }

  /// Any two are equal.
  public static func == (left: WorkspaceMemory, right: WorkspaceMemory) -> Bool { true }

  /// Adds nothing, as all are equal.
  public func hash(into hasher: inout Hasher) {}
}

extension Workspace {
  /// What is made from a file, from the memory of the workspace where it has one.
  public func remembered<Made: Sendable>(
    _ file: URL,
    _ read: () throws(Problems) -> Made
  ) throws(Problems) -> Made {
    guard let memory else { return try read() }
    return try memory.value(of: file, read)
  }
}
