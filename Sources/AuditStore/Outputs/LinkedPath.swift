import Foundation

/// Paths with links in them.
enum LinkedPath {
  private static let linkLimit = 40

  /// Where a path leads, links followed one by one, those too that lead to what is not there yet; nil where they lead in
  /// a circle.
  static func resolved(_ path: String) -> String? {
    let start = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var waiting = Array(start.split(separator: "/").map(String.init).reversed())
    var done: [String] = []
    var links = 0
    while let part = waiting.popLast() {
      switch part {
      case ".": continue
      case "..":
        _ = done.popLast()
        continue
      default: break
      }
      let here = "/" + (done + [part]).joined(separator: "/")
      // What the system shows of open files looks like a link and leads nowhere.
      guard done.first != "proc", let target = try? FileManager.default.destinationOfSymbolicLink(atPath: here) else {
        done.append(part)
        continue
      }
      links += 1
      guard links <= linkLimit else { return nil }
      if target.hasPrefix("/") { done = [] }
      waiting += target.split(separator: "/").map(String.init).reversed()
    }
    return "/" + done.joined(separator: "/")
  }
}
