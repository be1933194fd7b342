import AuditDocuments
import Foundation

/// A file that is written piece by piece and has its name only when it is whole; a device or a pipe is written through.
public final class GrowingFile {
  private enum Target {
    case draft(Draft, path: String)
    case device(FileHandle)
  }

  private let shownName: String
  private var target: Target
  private var waiting: [UInt8] = []

  private static let room = 1 << 16

  /// Begins a file, readable by its owner only, in the place of one that is there.
  public init(_ path: String) throws(Problems) {
    shownName = path
    let resolved = try OutputFile.checked(path)
    if try OutputFile.isDevice(resolved, shownAs: path) {
      target = .device(try OutputFile.open(path))
      return
    }
    do throws(SystemError) {
      let folder = URL(filePath: resolved).deletingLastPathComponent().path(percentEncoded: false)
      target = .draft(try Draft(in: folder), path: resolved)
    } catch {
      throw OutputFile.cannotWrite(path)
    }
  }

  deinit { if case .draft(var draft, _) = target { draft.discard() } }

  /// Adds a text to it.
  public func write(_ text: String) throws(Problems) { try write(Array(text.utf8)) }

  /// Adds to it.
  public func write(_ bytes: [UInt8]) throws(Problems) {
    waiting += bytes
    if waiting.count >= Self.room { try flush() }
  }

  /// Gives the file its name.
  public func finish() throws(Problems) {
    try flush()
    do {
      switch target {
      case .device(let handle): try handle.close()
      case .draft(var draft, let path):
        try draft.place(at: path, replacing: true)
        target = .draft(draft, path: path)
      }
    } catch {
      throw OutputFile.cannotWrite(shownName)
    }
  }

  private func flush() throws(Problems) {
    do {
      switch target {
      case .device(let handle): try handle.write(contentsOf: Data(waiting))
      case .draft(let draft, _): try draft.write(waiting)
      }
    } catch {
      throw OutputFile.cannotWrite(shownName)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
