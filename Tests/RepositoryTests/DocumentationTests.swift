import AuditReference
import AuditTestSupport
import Foundation
import Testing

@Suite struct DocumentationTests {
  private static let pages = Checkout.files(below: "docs", ending: ".md")

  /// The files that a page links to, as paths from the root.
  private static func links(of file: Checkout.File) -> [String] {
    var isCode = false
    let prose = file.lines.filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode
    }.joined(separator: "\n")
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    return prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
      .filter { !$0.contains("://") && !$0.hasPrefix("#") && !$0.hasPrefix("mailto:") }
      .map { link in
        let path = link.split(separator: "#")[0]
        return URL(filePath: "/\(folder)/\(path)").standardizedFileURL.path(percentEncoded: false)
      }
      .map { String($0.drop { $0 == "/" }) }
  }

  @Test func everyPageIsReachableFromTheIndex() {
    let byPath = Dictionary(uniqueKeysWithValues: Self.pages.map { ($0.path, $0) })
    var reached: Set<String> = ["docs/README.md"]
    var waiting = ["docs/README.md"]
    while let path = waiting.popLast() {
      guard let page = byPath[path] else { continue }
      for link in Self.links(of: page) where reached.insert(link).inserted { waiting.append(link) }
    }
    #expect(Self.pages.map(\.path).filter { !reached.contains($0) } == [])
  }

  @Test(arguments: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] + pages.map(\.path))
  func noLinkIsDead(path: String) throws {
    let file = Checkout.File(path: path, text: try Checkout.text(path))
    for link in Self.links(of: file) {
      let exists = FileManager.default.fileExists(atPath: Repository.url(link).path(percentEncoded: false))
      #expect(exists, "\(path) links to \(link), which is not there")
    }
  }

  @Test func thereAreCommands() { #expect(!CommandPages.commands.isEmpty) }

  @Test(arguments: CommandPages.commands.map(\.name)) func everyCommandHasATranscriptAndAPage(name: String) {
    for path in ["Tests/TranscriptTests/Pages/\(name).md", "docs/commands/\(name).md"] {
      let exists = FileManager.default.fileExists(atPath: Repository.url(path).path(percentEncoded: false))
      #expect(exists, "the command \(name) has no \(path)")
    }
  }

  @Test func everyCommandInTheSourcesIsOneThatCanBeTyped() {
    let files = Checkout.files(below: "Sources/AuditCommands", ending: "Command.swift").map(\.path)
    let known = Set(CommandPages.commands.map { "\($0.type)" })
    let lost = files.map { String($0.split(separator: "/").last?.dropLast(6) ?? "") }.filter { name in
      !known.contains(name)
    }
    #expect(lost == [], "a command is not among the subcommands of CaseAudit")
  }
}
