import ArgumentParser
import AuditDocuments
import AuditPages
import AuditSummaries
import Foundation

/// In which format a report is made, and where it goes.
struct ReportOptions: ParsableArguments {
  @Option(help: "text, markdown, html, csv, json, docx (Word) or xlsx (Excel).") var format: ReportFormat = .text
  @Flag(help: "Print JSON, for programs; the same as --format json.") var json = false
  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of the screen.", valueName: "file"))
  var output: String?
  @Option(
    help: ArgumentHelp("Write a folder with every format, each picture and the data dictionary.", valueName: "folder")
  )
  var pack: String?

  /// Refuses what cannot be had together.
  func validate() throws {
    guard pack != nil, output != nil || json || format != .text else { return }
    throw ValidationError("--pack writes every format into a folder: leave out --output, --format and --json.")
  }

  /// Writes a report where it is wanted.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - name: what its files are called in a folder, without an ending.
  /// - Throws: what stands against writing it.
  func write(_ report: some Report, name: String) throws {
    do { try written(report, name: name) } catch let problem as OfficeProblem {
      throw Problems([
        Problem(
          "a document for Word or Excel cannot hold this: \(problem.description)",
          file: "command line",
          hint: "Ask for fewer audits, or for --format html or csv, which have no such limits."
        )
      ])
    }
  }

  private func written(_ report: some Report, name: String) throws {
    if let pack {
      try OutputFolder.write(try ReportFolder(report, name: name).files, to: pack)
      return Console.note("Wrote \(pack); open \(name).html in it.")
    }
    let format = json ? .json : format
    let bytes = try report.bytes(as: format, width: Console.width)
    guard let output else {
      guard format.isText else { throw Self.needsFile(format, name: name) }
      return Console.raw(String(decoding: bytes, as: UTF8.self))
    }
    try OutputFile.write(bytes, to: output)
    Console.note("Wrote \(output).")
  }

  private static func needsFile(_ format: ReportFormat, name: String) -> Problems {
    Problems([
      Problem(
        "a document in the format \(format.rawValue) cannot be shown on a screen",
        file: "command line",
        hint: "Name a file for it: --output \(name).\(format.fileExtension)"
      )
    ])
  }
}

/// How a report is protected, and how much it is checked before it is made.
struct ReleaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The protection of small numbers: none (for the authority's own eyes), dfe, nhs, or threshold-10 and the like.",
      valueName: "policy"
    )
  )
  var policy: DisclosurePolicy = .none
  @Flag(help: "Leave out damaged journals instead of stopping; the page says so.") var leaveOutDamaged = false
  @Flag(help: "Do not read every journal again first: quick, for a look on the screen; the page says so.")
  var unverified = false
}

extension ReportFormat: ExpressibleByArgument {}
extension DisclosurePolicy: ExpressibleByArgument {}

/// Folders that a command writes.
enum OutputFolder {
  /// Writes files into a new or empty folder, readable by its owner only.
  static func write(_ files: [ReportFolder.File], to path: String) throws(Problems) {
    try OutputFile.check(path)
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      throw Problems([Problem("this is a file, and a pack is a folder", file: path, hint: "Name a new folder.")])
    }
    // A picture of an earlier pack would be taken for one of this, and may show what this one hides.
    let own = Set(
      files.map(\.path) + files.compactMap { $0.path.split(separator: "/").dropLast().first.map(String.init) }
    )
    let others = ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter { !own.contains($0) }
    if let other = others.min() {
      throw Problems([
        Problem(
          "the folder holds other files, among them \(Problem.quote(other))",
          file: path,
          hint: "Name a new folder, so that nothing that lies there is taken for a part of this pack."
        )
      ])
    }
    for file in files {
      let target = folder.appending(path: file.path)
      do {
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(),
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
      } catch {
        throw OutputFile.cannotWrite(path)
      }
      try OutputFile.write(file.bytes, to: target.path(percentEncoded: false))
    }
  }
}
