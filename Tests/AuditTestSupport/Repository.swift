import Foundation

/// The project's own folders and, where they exist, the public sample files beside it.
public enum Repository {
  /// The root of the checkout.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().standardizedFileURL

  /// A file or folder of the checkout, by its path from the root.
  public static func url(_ path: String) -> URL { root.appending(path: path) }

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
