import Foundation

/// The project's own folders and, where they exist, the public sample files beside it.
public enum Repository {
  /// The root of the checkout.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().standardizedFileURL

  /// A file or folder of the checkout, by its path from the root.
  public static func url(_ path: String) -> URL { root.appending(path: path) }

  /// Puts a copy of the shipped workspace into a folder, without the index that somebody may be writing in it.
  public static func copyWorkspace(to folder: URL) throws {
    let files = FileManager.default
    try files.copyItem(at: url("checklists").resolvingSymlinksInPath(), to: folder.appending(path: "checklists"))
    let (from, to) = (url("audits").resolvingSymlinksInPath(), folder.appending(path: "audits"))
    try files.createDirectory(at: to, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: from.path(percentEncoded: false)) where !name.hasPrefix(".index")
    {
      try files.copyItem(at: from.appending(path: name), to: to.appending(path: name))
    }
  }

  /// A public sample file beside the checkout, or nothing, saying so, where the folder is not there.
  public static func sample(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared/data").appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      print("skipped: the public sample file \(path) is not beside this checkout")
      return nil
    }
    return url
  }
}
