import ArgumentParser
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import CaseExtracts
import Foundation
import PublishedFigures

/// Figures that the Department for Education publishes, to stand beside those of extracts.
struct PublishedFiguresOption: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Put published figures beside: files of “Characteristics of children in need”, as published up to 2024.",
      valueName: "file"
    )
  )
  var figures: [String] = []
  @Option(
    help: ArgumentHelp(
      "Regions and authorities beside England, by name or code, separated by commas.",
      valueName: "areas"
    )
  )
  var beside: String?
  @Option(help: ArgumentHelp("The year in which the published year ends; otherwise the latest.", valueName: "year"))
  var year: Int?

  func validate() throws {
    guard figures.isEmpty, beside != nil || year != nil else { return }
    throw ValidationError("Name the published files with --figures: --beside and --year choose from them.")
  }

  /// The options as they were typed, word by word, for the footer of a page; of a file only its name, because a page is read
  /// outside, and a path can name a person.
  var typed: [String] {
    let names = figures.map { URL(filePath: $0).lastPathComponent }
    let parts = [
      figures.isEmpty ? nil : ["--figures"] + names, beside.map { ["--beside", $0] }, year.map { ["--year", "\($0)"] },
    ]
    return parts.compactMap(\.self).flatMap(\.self)
  }

  /// The figures of England and of the areas asked for; none where no file is named.
  func published() throws(Problems) -> [PublishedFigure] {
    guard !figures.isEmpty else { return [] }
    var files: [PublishedFile] = []
    var problems: [Problem] = []
    // Whoever names an extract by mistake must not see its text in a message.
    for (url, shown) in try SourceFiles.found(figures, endings: PublishedFile.endings) {
      do { files.append(try PublishedFile(try SourceText(contentsOf: url, shownAs: shown, isPrivate: true))) } catch {
        problems += error.all
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    return try PublishedFiles(files).figures(beside: beside ?? "", year: year)
  }

  /// What the extracts of some rounds show beside published figures; nothing where no file is named.
  ///
  /// The files of a round are a sample, and the report says so. A case of two rounds is taken from the later.
  func report(
    _ workspace: Workspace,
    rounds: [Round],
    policy: DisclosurePolicy = .none
  ) throws -> TimelinessReport? {
    guard !figures.isEmpty else { return nil }
    let published = try published()
    var counter = TimelinessCounter()
    var problems: [Problem] = []
    for file in try workspace.latestExtractFiles(of: rounds) {
      problems += try ExtractReader(file: file.url, shownAs: file.shown).read { counter.add($0) }.problems.all
    }
    if problems.contains(where: { $0.severity == .error }) { throw Problems(problems) }
    return TimelinessReport(counter, figures: published, isSample: true, policy: policy)
  }
}
