import Foundation

/// What lies in a folder; one that cannot be looked into is told, and never taken for an empty one.
public enum FolderContents {
  /// The names of what lies in a folder, in order.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - name: the folder as messages show it.
  /// - Returns: the names.
  /// - Throws: where it is not there or may not be read.
  public static func names(inFolder path: String, shownAs name: String) throws(Problems) -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch { throw unreadable(name) }
  }

  /// The paths of all that lies in a folder and in those within it, in order.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - name: the folder as messages show it.
  /// - Returns: the paths.
  /// - Throws: where it is not there or may not be read.
  public static func paths(inFolder path: String, shownAs name: String) throws(Problems) -> [String] {
    // Of a folder that may not be read the list of all paths can be empty without an error.
    _ = try names(inFolder: path, shownAs: name)
    do { return try FileManager.default.subpathsOfDirectory(atPath: path).sorted() } catch { throw unreadable(name) }
  }

  private static func unreadable(_ name: String) -> Problems {
    Problems([Problem("cannot read the folder", file: name, hint: "Check that it exists and that you may read it.")])
  }
}
