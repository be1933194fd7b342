import Foundation

/// Which files of a folder are checklists, or what checklists refer to.
public enum ChecklistFiles {
  /// The numbers that a version of a checklist can have, wherever one is named.
  public static let versions = 1...9999

  /// Whether a file is one of them by its path.
  ///
  /// An editor keeps locks and copies beside the file that is open, under names that begin with a full stop.
  public static func isOne(_ path: String) -> Bool {
    (path.hasSuffix(".yaml") || path.hasSuffix(".yml")) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// The files of a folder of checklists, by their paths in it, in order; none where there is no such folder.
  ///
  /// - Parameters:
  ///   - folder: the folder; earlier versions lie in one of its own within it.
  ///   - name: the folder as messages show it.
  /// - Returns: the paths.
  /// - Throws: where it may not be read.
  public static func paths(in folder: URL, shownAs name: String) throws(Problems) -> [String] {
    let path = folder.resolvingSymlinksInPath().path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FolderContents.paths(inFolder: path, shownAs: name).filter(isOne)
  }
}
