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
  init(
    _ bytes: [UInt8],
    beside path: String,
    shownAs name: String,
    ending first: String = Self.ending
  ) throws(Problems) {
    let ending = Self.endings(first).first { !OpenFile.mayExist(path: path + $0) } ?? first
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

  /// Keeps a journal that came back beside the one here, unless a file beside it has just these bytes already; gives the name of
  /// the file that has them.
  static func returned(_ bytes: [UInt8], beside path: String, shownAs name: String) throws(Problems) -> String {
    for ending in endings(returnedEnding) {
      guard OpenFile.mayExist(path: path + ending) else { break }
      let there = try? OpenFile(path: path + ending, flags: O_RDONLY).bytes(limit: bytes.count)
      if there == bytes { return name + ending }
    }
    let kept = try KeptAside(bytes, beside: path, shownAs: name, ending: returnedEnding)
    try kept.add([])
    return kept.shownName
  }

  private static func endings(_ first: String) -> [String] { [first] + (2...1000).map { "\(first)-\($0)" } }

  /// How the name of a journal ends that came back and differs from the one here, but for a number.
  static let returnedEnding = ".returned"

  /// What is done where a journal holds that came back and differs: the one here may have a checkpoint, which another is held against.
  static let returnedHolds =
    "If it is the one that came back, let the auditor give here what differs, with caseaudit walk, and with --reopen where "
    + "the one here is signed. Do not put it in the place of the one here, which a signature may rest on."

  /// How the name of such a file ends, but for a number.
  static let ending = ".aside"
}
