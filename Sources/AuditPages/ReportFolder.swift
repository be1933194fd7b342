/// A report as a folder of files: every format, the data dictionary, and each picture with its rows.
public struct ReportFolder: Sendable {
  /// One file.
  public struct File: Sendable {
    /// Its path within the folder.
    public var path: String
    /// What is in it.
    public var bytes: [UInt8]
  }

  /// The files, the page for a browser first.
  public let files: [File]

  /// Makes the files of a report.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - name: what the files are called, without an ending.
  /// - Throws: what a format cannot hold.
  public init<Shown: Report>(_ report: Shown, name: String) throws {
    let order: [ReportFormat] = [.html, .docx, .xlsx, .text, .markdown, .csv, .json]
    var files = try order.map {
      File(path: "\(name).\($0.fileExtension)", bytes: try report.bytes(as: $0))
    }
    files.append(File(path: "data-dictionary.csv", bytes: Array(Shown.dictionaryCSV.utf8)))
    for figure in report.page.figures {
      files.append(File(path: "figures/\(figure.id).svg", bytes: Array(figure.svgFile().utf8)))
      files.append(File(path: "figures/\(figure.id).csv", bytes: Array(figure.csv.utf8)))
    }
    self.files = files
  }

  /// The folder as one zip file; the same files always give the same bytes.
  ///
  /// - Throws: what a zip file cannot hold.
  public func zipped() throws(OfficeProblem) -> [UInt8] {
    var archive = ZipArchive()
    for file in files { try archive.add(file.path, file.bytes) }
    return try archive.bytes()
  }
}

extension Page {
  /// Every picture on the page, in order.
  public var figures: [Figure] {
    allSections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }
}
