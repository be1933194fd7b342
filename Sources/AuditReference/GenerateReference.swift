import ArgumentParser
import Foundation

/// Writes the pages that are made from code, or says which are not current.
public struct GenerateReference: ParsableCommand {
  /// What its help says.
  public static let configuration = CommandConfiguration(
    commandName: "generate-reference",
    abstract: "Makes the pages of docs/ that come from the rules, the commands and the checklists.",
    discussion: "Run it from the root of the checkout: swift run generate-reference"
  )

  @Flag(help: "Write nothing; name the pages that are not current, and end with 1 where there are any.")
  var check = false

  @Option(help: "The root of the checkout.")
  var root = "."

  /// Makes the command.
  public init() {}

  /// Writes or compares the pages.
  public func run() throws {
    let root = URL(filePath: root, directoryHint: .isDirectory)
    let manifest = root.appending(path: "Package.swift").path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: manifest) else {
      throw ValidationError("there is no Package.swift in '\(self.root)'; run this from the root of the checkout")
    }
    let reference = try Reference(root: root)
    let stale = reference.stalePages
    if !check { try reference.write() }
    for path in stale { print(check ? "not current: \(path)" : "written: \(path)") }
    if check, !stale.isEmpty {
      print("Run swift run generate-reference, and commit what it writes.")
      throw ExitCode.failure
    }
    if stale.isEmpty { print("\(reference.pages.count) pages are current.") }
  }
}
