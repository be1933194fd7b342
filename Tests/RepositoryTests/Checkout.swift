import AuditTestSupport
import Foundation

/// The files of the checkout as a reader of the project sees them.
enum Checkout {
  /// A file by its path from the root.
  struct File: CustomStringConvertible {
    let path: String
    let text: String
    var description: String { path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// Every text file outside of what git leaves out, sorted by path.
  static let files: [File] = {
    var files: [File] = []
    collect("", into: &files)
    return files.sorted { $0.path < $1.path }
  }()

  /// The files below a folder whose names end in a word.
  static func files(below folder: String, ending: String) -> [File] {
    files.filter { $0.path.hasPrefix(folder + "/") && $0.path.hasSuffix(ending) }
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    let path = Repository.url(folder).path(percentEncoded: false)
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// One file, where it is there.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.url(path), encoding: .utf8)
  }

  /// The folders that hold a target each.
  static let targetFolders = ["Sources", "Tests"].flatMap { top in
    names(in: top).map { "\(top)/\($0)" }.filter { folder in
      files.contains { $0.path.hasPrefix(folder + "/") && ($0.path.hasSuffix(".swift") || $0.path.hasSuffix(".h")) }
    }
  }

  private static func isLeftOut(_ name: String) -> Bool {
    [".git", ".swiftpm", "__pycache__", ".DS_Store", "Package.resolved"].contains(name)
      || [".build", ".index.sqlite"].contains { name.hasPrefix($0) } || name.hasSuffix(".lock")
  }

  private static func collect(_ folder: String, into files: inout [File]) {
    for name in names(in: folder) where !isLeftOut(name) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      let full = Repository.url(path).path(percentEncoded: false)
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        collect(path, into: &files)
      } else if let data = FileManager.default.contents(atPath: full), let text = String(data: data, encoding: .utf8) {
        files.append(File(path: path, text: text))
      }
    }
  }
}
