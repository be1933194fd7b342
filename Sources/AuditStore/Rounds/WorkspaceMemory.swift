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
    /// One word, whatever was made, so that looking through all of them copies nothing.
    var made: Box
    var used: Int
  }

  private final class Box: Sendable {
    let value: any Sendable
    init(_ value: any Sendable) { self.value = value }
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
    let found = kept.withLock { kept -> Box? in
      guard let found = kept.values[key], found.mark == mark else { return nil }
      kept.clock += 1
      kept.values[key]?.used = kept.clock
      return found.made
    }
    if let made = found?.value as? Made { return made }
    let made = try read()
    let box = Box(made)
    kept.withLock { kept in
      if kept.values[key] == nil, kept.values.count >= most { Self.makeRoom(in: &kept, most: most) }
      kept.clock += 1
      kept.values[key] = Value(mark: mark, made: box, used: kept.clock)
    }
    return made
  }

  /// Lets a quarter go that was not asked for longest, at least one: to look for a single one each time would cost more than reading.
  private static func makeRoom(in kept: inout Kept, most: Int) {
    let uses = kept.values.values.map(\.used).sorted()
    let first = uses[min(max(most / 4, 1), uses.count - 1)]
    kept.values = kept.values.filter { $0.value.used >= first }
    // Where there is room for one, that one goes.
    if kept.values.count >= most { kept.values.removeAll() }
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
