import ArgumentParser
import AuditDocuments
import AuditPages
import AuditStore

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

  /// Whether anything was said of it.
  var isAsked: Bool { pack != nil || isOfOneFile }

  private var isOfOneFile: Bool { output != nil || json || format != .text }

  /// Refuses what cannot be had together.
  func validate() throws {
    guard pack != nil, isOfOneFile else { return }
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
      throw Problems([Problem(problem.what, file: "command line", hint: problem.advice)])
    }
  }

  private func written(_ report: some Report, name: String) throws {
    if let pack {
      try OutputFolder.write(try ReportFolder(report, name: name).files.map { ($0.path, $0.bytes) }, to: pack)
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

extension ReportFormat: ExpressibleByArgument {
  /// Takes the name of a format, or of the program that opens it.
  public init?(argument: String) {
    self.init(rawValue: ["word": "docx", "excel": "xlsx"][argument] ?? argument)
  }
}
