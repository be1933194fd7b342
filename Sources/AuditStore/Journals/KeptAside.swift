import AuditDocuments
import Foundation

/// A file beside one that was changed by others: all that was kept in that one, and what is added from then on.
///
/// It is a whole file of its kind, so that it can take the place of the other once the two were compared.
struct KeptAside {
  /// What problems call it.
  let shownName: String
  private let file: OpenFile

  /// Makes the file; those that were made before stay as they are.
  init(_ bytes: [UInt8], beside path: String, shownAs name: String) throws(Problems) {
    let endings = (1...1000).lazy.map { $0 == 1 ? Self.ending : "\(Self.ending)-\($0)" }
    let ending = endings.first { !OpenFile.mayExist(path: path + $0) } ?? Self.ending
    shownName = name + ending
    do throws(SystemError) {
      file = try OpenFile(path: path + ending, flags: O_WRONLY | O_APPEND | O_CREAT | O_EXCL)
      if !bytes.isEmpty { try file.write(bytes) }
    } catch {
      throw Problems([error.problem("cannot keep it beside the file", file: shownName)])
    }
  }

  /// Adds a line, which is on the disk when the call returns.
  func add(_ line: [UInt8]) throws(Problems) {
    do throws(SystemError) {
      if !line.isEmpty { try file.write(line) }
      try file.sync()
    } catch {
      throw Problems([error.problem("cannot keep it beside the file", file: shownName)])
    }
  }

  /// How the name of such a file ends, but for a number.
  static let ending = ".aside"
}
