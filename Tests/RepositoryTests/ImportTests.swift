import AuditTestSupport
import Foundation
import Testing

/// Arrows point down only; an undeclared import can compile in an incremental build, so that a test must look.
@Suite struct ImportTests {
  private static let ours: Set<String> = [
    "AuditChecklists", "AuditCommands", "AuditDocuments", "AuditReports", "AuditRules", "AuditStore", "AuditSummaries",
    "CaseExtracts", "PublishedFigures",
  ]

  /// What each target of `Sources` may import.
  static let allowed: [String: Set<String>] = [
    "AuditRules": [],
    "AuditSummaries": ["AuditRules", "RealModule"],
    "AuditDocuments": ["Crypto", "Foundation", "Glibc", "Yams"],
    "AuditChecklists": ["AuditDocuments", "AuditRules", "Foundation"],
    "CLibXML2": [],
    "CaseExtracts": ["AuditDocuments", "AuditRules", "CLibXML2", "Crypto", "Foundation", "Glibc"],
    "PublishedFigures": ["AuditDocuments", "AuditRules", "AuditSummaries"],
    "AuditStore": [
      "AuditDocuments", "AuditRules", "AuditSummaries", "Foundation", "GRDB", "GRDBSQLite", "Glibc",
      "Synchronization",
    ],
    "AuditReports": ["AuditRules", "AuditSummaries", "Foundation"],
    "AuditCommands": ours.subtracting(["AuditCommands"])
      .union(["ArgumentParser", "Foundation", "Glibc", "Synchronization"]),
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

  @Test(arguments: allowed.keys.sorted()) func targetImportsOnlyWhatItMay(target: String) {
    let may = Self.allowed[target] ?? []
    for (file, modules) in Self.imports(of: "Sources/\(target)") {
      let more = modules.subtracting(may).sorted()
      #expect(more.isEmpty, "\(file) imports \(more.joined(separator: ", ")), which \(target) may not")
    }
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
