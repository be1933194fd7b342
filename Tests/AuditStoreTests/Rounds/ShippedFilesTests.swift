import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct ShippedFilesTests {
  @Test func theProgramCarriesEveryFileOfTheFoldersByteForByte() throws {
    var folders: [String: Data] = [:]
    for folder in ShippedFiles.Folder.allCases.map(\.rawValue) {
      let url = Repository.url(folder).resolvingSymlinksInPath()
      for path in try FileManager.default.subpathsOfDirectory(atPath: url.path(percentEncoded: false)) {
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        guard !isHidden, let bytes = try? Data(contentsOf: url.appending(path: path)) else { continue }
        folders["\(folder)/\(path)"] = bytes
      }
    }
    let carried = ShippedFiles.all
    #expect(carried.count > 100)
    let advice: Comment = "run swift run generate-reference, and commit what it writes"
    #expect(carried.map(\.path) == folders.keys.sorted(), advice)
    for file in carried { #expect(Data(file.bytes) == folders[file.path], "\(file.path): \(advice)") }
  }

  @Test func whatIsWrittenIsForTheEyesOfItsOwnerOnly() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url.appending(path: "new"))
    try ShippedFiles.write([.checklists], into: workspace)
    let written = try FileManager.default.subpathsOfDirectory(atPath: workspace.root.path(percentEncoded: false))
    #expect(written.contains("checklists/case-file.yaml") && written.contains("checklists/earlier/README.md"))
    #expect(!written.contains { $0.hasPrefix("audits/") })
    for path in written {
      let url = workspace.root.appending(path: path)
      let facts = try FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))
      #expect(facts[.posixPermissions] as? Int == (PrivateFolder.isFolder(url) ? 0o700 : 0o600), "\(path)")
    }
  }

  @Test func theExampleIsAWorkspaceThatCanBeRead() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url.appending(path: "new"))
    try ShippedFiles.write(ShippedFiles.Folder.allCases, into: workspace)
    let rounds = try FileManager.default.contentsOfDirectory(
      atPath: Repository.url("audits").path(percentEncoded: false)
    )
    #expect(try workspace.roundNames() == rounds.filter { $0.hasPrefix("20") }.sorted())
    #expect(try workspace.rounds().allSatisfy { !$0.sample.isEmpty })
  }

  @Test func aFileThatIsThereStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url.appending(path: "new"))
    let mine = workspace.checklists.appending(path: "case-file.yaml")
    try Data("mine\n".utf8).write(to: mine)
    let problems = #expect(throws: Problems.self) { try ShippedFiles.write([.checklists], into: workspace) }
    #expect(problems?.render().contains("checklists/case-file.yaml: error: cannot write the file") == true)
    #expect(try String(contentsOf: mine, encoding: .utf8) == "mine\n")
  }
}
