import AuditDocuments
import Foundation

extension Workspace {
  /// The names of the journals of a round, in order; none where there is no folder yet.
  public func journalNames(ofRound round: String) throws(Problems) -> [JournalName] {
    try journalFolder(ofRound: round).compactMap { JournalName(fileName: $0, round: round) }.sorted()
  }

  /// The names of all that lies among the journals of a round, in order; none where there is no folder yet.
  func journalFolder(ofRound round: String) throws(Problems) -> [String] {
    let folder = try journals(ofRound: round)
    // A folder that cannot be looked into is a problem: its audits would be missing from every number.
    let path = folder.path(percentEncoded: false)
    guard OpenFile.mayExist(path: path) else { return [] }
    return try fileNames(in: folder)
  }

  /// The names of all journals, in order, with or without a plan of their round.
  public func journalNames() throws(Problems) -> [JournalName] {
    var names: [JournalName] = []
    for round in try fileNames(in: audits) where SafeName.isSafe(round) {
      names += try journalNames(ofRound: round)
    }
    return names
  }

  func fileNames(in folder: URL) throws(Problems) -> [String] {
    try FolderContents.names(inFolder: folder.path(percentEncoded: false), shownAs: shown(folder))
  }
}
