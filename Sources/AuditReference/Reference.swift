import Foundation

/// All pages that are made from code, and how they compare with those in the checkout.
public struct Reference {
  /// One page.
  public struct Page: Hashable, Sendable {
    /// Its path from the root of the checkout.
    public let path: String
    /// All of it.
    public let text: String
  }

  /// The folders in which every page is made from code, so that a page left over is out of place.
  static let folders = ["docs/checklists", "docs/commands", "docs/rules"]

  /// The pages, sorted by path.
  public let pages: [Page]
  private let root: URL

  /// Makes the pages from the code and from the checklists of a checkout.
  public init(root: URL) throws {
    self.root = root
    let checklists = try ChecklistPages.pages(root: root)
    let errors = try ErrorPages.pages(root: root)
    let written = RulePages.pages + CommandPages.pages(root: root) + checklists + errors
    let single = [ShippedFileTable.page(root: root), try ManualPage.page(), try StandardsPage.page(root: root)]
    pages = (written + SchemaPages.pages + single + [ReturnCheckPage.page]).sorted { $0.path < $1.path }
  }

  /// Paths of the pages that are missing, differ, or should no longer be there, sorted.
  public var stalePages: [String] {
    let changed = pages.filter { Data($0.text.utf8) != (try? Data(contentsOf: root.appending(path: $0.path))) }
    return (changed.map(\.path) + leftOver).sorted()
  }

  /// Writes what is not current and takes away what should no longer be there.
  public func write() throws {
    for page in pages {
      let url = root.appending(path: page.path)
      guard (try? Data(contentsOf: url)) != Data(page.text.utf8) else { continue }
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.text.utf8).write(to: url)
    }
    for path in leftOver { try FileManager.default.removeItem(at: root.appending(path: path)) }
  }

  private var leftOver: [String] {
    let made = Set(pages.map(\.path))
    return Self.folders.flatMap { folder in
      let path = root.appending(path: folder).path(percentEncoded: false)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.map { "\(folder)/\($0)" }.filter { !made.contains($0) }
    }
  }

  /// The first line of a page: what it is made from, and by which command.
  static func notice(_ source: String) -> String {
    "<!-- Made from \(source) by `swift run generate-reference`. Change that, not this page. -->"
  }

  /// A text for a cell of a table or a line of a list, with nothing in it that Markdown would read.
  static func inline(_ text: String) -> String {
    var inline = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { inline.append("\\") }
      inline.append(character.isNewline ? " " : character)
    }
    return inline
  }
}
