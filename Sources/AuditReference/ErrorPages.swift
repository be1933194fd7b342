import Foundation

/// `docs/errors.md`: how each problem looks, from the transcripts that reproduce it.
enum ErrorPages {
  static let transcripts = "Tests/TranscriptTests/Pages"

  static func pages(root: URL) throws -> [Reference.Page] {
    let folder = root.appending(path: transcripts)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasPrefix("errors-") && $0.hasSuffix(".md") }.sorted()
    var lines = [
      Reference.notice("\(transcripts)/errors-*.md"),
      "",
      "# Errors",
      "",
      """
      A message has three parts: what is wrong, where, and what to do. All problems of a file are reported at once, the \
      most important last. No message shows a name, a date of birth or free text of a case file. Every session below \
      can be run again.
      """,
      "",
    ]
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      lines += section(text, from: name)
    }
    while lines.last == "" { lines.removeLast() }
    return [Reference.Page(path: "docs/errors.md", text: lines.joined(separator: "\n") + "\n")]
  }

  /// A transcript one heading lower, its sessions as plain text, so that they are not run a second time here.
  private static func section(_ text: String, from name: String) -> [String] {
    var lines: [String] = []
    var fence: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = fence {
        if line == open { fence = nil }
        lines.append(line)
      } else if line.hasPrefix("```") {
        let ticks = String(line.prefix { $0 == "`" })
        fence = ticks
        lines.append(line == ticks + "console" ? ticks + "text" : line)
      } else if line.hasPrefix("#") {
        lines.append("#" + line)
      } else if !line.hasPrefix("<!--") {
        if line.isEmpty, lines.last?.isEmpty ?? true { continue }
        lines.append(line)
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines + ["", "From [\(name)](../\(transcripts)/\(name)).", ""]
  }
}
