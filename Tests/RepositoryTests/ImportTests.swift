import AuditTestSupport
import Foundation
import Testing

/// Arrows point down only; an undeclared import can compile in an incremental build, so that a test must look.
@Suite struct ImportTests {
  private static let ours: Set<String> = [
    "AuditActions", "AuditChecklists", "AuditCommands", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports",
    "AuditRules", "AuditStore", "AuditSummaries", "AuditWalk", "AuditWeb", "CaseExtracts", "PublishedFigures",
  ]

  /// What each target of `Sources` may import.
  static let allowed: [String: Set<String>] = [
    "AuditRules": [],
    "AuditSummaries": ["AuditRules", "RealModule"],
    "AuditActions": ["AuditRules"],
    "AuditPlanning": ["AuditRules"],
    "CArchive": [],
    "AuditDocuments": ["CArchive", "CLibXML2", "Crypto", "CryptoExtras", "Foundation", "Glibc", "Yams"],
    "AuditChecklists": ["AuditActions", "AuditDocuments", "AuditRules", "AuditSummaries", "Foundation"],
    "CLibEdit": [],
    "CLibXML2": [],
    "CaseExtracts": [
      "AuditDocuments", "AuditPlanning", "AuditRules", "AuditSummaries", "CLibXML2", "Crypto", "Foundation", "Glibc",
      "Synchronization",
    ],
    "PublishedFigures": ["AuditDocuments", "AuditRules", "AuditSummaries"],
    "CShippedFiles": [],
    "CXlsxWriter": [],
    "AuditStore": [
      "AuditActions", "AuditDocuments", "AuditPlanning", "AuditRules", "AuditSummaries", "CShippedFiles", "Foundation",
      "GRDB",
      "GRDBSQLite", "Glibc", "Synchronization",
    ],
    "AuditPages": ["AuditDocuments", "CXlsxWriter", "Foundation"],
    "AuditReports": [
      "AuditActions", "AuditChecklists", "AuditPages", "AuditPlanning", "AuditRules", "AuditSummaries", "Foundation",
    ],
    "AuditWalk": [
      "AuditActions", "AuditChecklists", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports", "AuditRules",
      "AuditStore", "AuditSummaries", "CaseExtracts", "Foundation",
    ],
    "AuditWeb": [
      "AuditActions", "AuditChecklists", "AuditDocuments", "AuditPages", "AuditPlanning", "AuditReports", "AuditRules",
      "AuditStore", "AuditSummaries", "AuditWalk", "CaseExtracts", "Crypto", "CryptoExtras", "Foundation", "HTTPTypes",
      "HummingbirdCore", "Logging", "NIOCore", "NIOPosix", "ServiceLifecycle", "Synchronization",
    ],
    "AuditCommands": ours.subtracting(["AuditCommands"])
      .union(["ArgumentParser", "CLibEdit", "Foundation", "Glibc", "Synchronization"]),
    "AuditReference": ours.union(["ArgumentParser", "Foundation"]),
    "caseaudit": ["AuditCommands"],
    "generate-reference": ["AuditReference"],
  ]

  /// Modules that come with the toolchain and need no declaration.
  private static let toolchain: Set<String> = [
    "Foundation", "FoundationXML", "Glibc", "Synchronization", "Testing",
  ]

  private static func imports(of folder: String) -> [(file: String, modules: Set<String>)] {
    Checkout.files(below: folder, ending: ".swift").map { ($0.path, Manifest.imports(of: $0.text)) }
  }

  @Test func everyTargetHasARowInTheTable() {
    let targets = Checkout.names(in: "Sources").filter { Checkout.targetFolders.contains("Sources/\($0)") }
    #expect(!targets.isEmpty)
    #expect(targets.sorted() == Self.allowed.keys.sorted())
  }

  @Test func thePageOfTheHouseSaysTheSame() throws {
    let page = try Checkout.text("docs/house.md")
    var rooms: [String: Set<String>] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(cells.count == 3, "a row of the house has a target, what it holds and what it may import: \(line)")
      let target = cells[0].trimmingCharacters(in: ["`"])
      #expect(rooms[target] == nil, "docs/house.md has \(target) twice")
      #expect(cells[2] == "nothing" || cells[2].contains("`"), "docs/house.md: what may \(target) import?")
      rooms[target] = Set(cells[2].matches(of: /`([^`]+)`/).map { String($0.1) })
    }
    #expect(rooms.keys.sorted() == Self.allowed.keys.sorted())
    for (target, may) in Self.allowed {
      #expect(rooms[target]?.sorted() == may.sorted(), "docs/house.md and ImportTests differ on \(target)")
    }
  }

  @Test(arguments: allowed.keys.sorted()) func targetImportsOnlyWhatItMay(target: String) {
    let may = Self.allowed[target] ?? []
    for (file, modules) in Self.imports(of: "Sources/\(target)") {
      let more = modules.subtracting(may).sorted()
      #expect(more.isEmpty, "\(file) imports \(more.joined(separator: ", ")), which \(target) may not")
    }
  }

  /// The terminal and the browser do not know each other: `serve` alone joins them, with what makes its packs.
  @Test func onlyServeJoinsTerminalAndBrowser() {
    let joining = Self.imports(of: "Sources/AuditCommands").filter { $0.modules.contains("AuditWeb") }.map(\.file)
    let files = ["PackMaker+Commands.swift", "ServeCommand.swift"]
    #expect(joining.compactMap { $0.split(separator: "/").last.map(String.init) }.sorted() == files)
  }

  @Test(arguments: Checkout.targetFolders) func targetDeclaresWhatItImports(folder: String) throws {
    let manifest = Manifest(try Checkout.text("Package.swift"))
    let target = String(folder.split(separator: "/")[1])
    let declared = try #require(manifest.dependencies[target], "Package.swift has no target \(target)")
    for (file, modules) in Self.imports(of: folder) {
      let more = modules.subtracting(declared).subtracting(Self.toolchain).subtracting([target]).sorted()
      #expect(more.isEmpty, "\(file) imports \(more.joined(separator: ", ")), which Package.swift does not declare")
    }
  }

  @Test func manifestIsReadAsItIsWritten() {
    let manifest = Manifest(
      """
      .target(name: "One", swiftSettings: ours),
      .target(
        name: "Two",
        dependencies: ["One", .product(name: "GRDB", package: "GRDB.swift")],
      ),
      """
    )
    #expect(manifest.dependencies == ["One": [], "Two": ["One", "GRDB"]])
    let source = "import One\n  @testable import Two\nimport struct Three.Part\n// import Four\nlet important = 5\n"
    #expect(Manifest.imports(of: source) == ["One", "Two", "Three"])
  }
}
