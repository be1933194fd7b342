import AuditDocuments
import AuditSummaries

/// Several published files, asked together for the figures of some areas.
public struct PublishedFiles: Sendable {
  /// The files, one a measure, in the order in which measures are shown.
  public let files: [PublishedFile]

  /// Takes files; two about the same measure are a mistake.
  public init(_ files: [PublishedFile]) throws(Problems) {
    var problems: [Problem] = []
    var first: [TimelinessMeasure: String] = [:]
    for file in files {
      if let earlier = first[file.measure] {
        problems.append(
          Problem(
            "the file is about the same table as \(Problem.quote(earlier)): \(file.measure.publishedTable)",
            file: file.name,
            hint: "Name one of the two."
          )
        )
      } else {
        first[file.measure] = file.name
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
    self.files = TimelinessMeasure.allCases.compactMap { measure in files.first { $0.measure == measure } }
  }

  /// The figures of England and of the areas asked for, measure by measure, England first.
  ///
  /// - Parameters:
  ///   - names: areas by their names, in part or whole, or by their codes, separated by commas; `Kingston upon Hull, City
  ///     of` is one of them, commas and all.
  ///   - year: the calendar year in which the reporting year ends; the latest of each file where none is asked for.
  /// - Returns: one figure a measure and area.
  /// - Throws: each name that is no area, or more than one; a file that does not have the year.
  public func figures(beside names: String, year: Int?) throws(Problems) -> [PublishedFigure] {
    var problems: [Problem] = []
    var areas: [PublishedArea] = []
    let directory = AreaDirectory(files.flatMap(\.figures))
    for result in directory.areas(named: names) {
      switch result {
      case .success(let area): if !areas.contains(area) { areas.append(area) }
      case .failure(let problem): problems.append(problem)
      }
    }
    for file in files {
      if let year, !file.years.contains(ReportingYear(ending: year)) { problems.append(file.hasNo(year)) }
    }
    if !problems.isEmpty { throw Problems(problems) }
    return files.flatMap { $0.figures(of: areas, in: year.map { ReportingYear(ending: $0) }) }
  }
}

extension PublishedFile {
  /// England, and then each area; one that the file does not have in the year has no figure, and says so.
  fileprivate func figures(of areas: [PublishedArea], in asked: ReportingYear?) -> [PublishedFigure] {
    guard let year = asked ?? years.last else { return [] }
    let ofYear = figures.filter { $0.year == year }
    let national = ofYear.filter { $0.area.level == .national }
    return national
      + areas.filter { $0.level != .national }.map { area in
        ofYear.first { $0.area.name == area.name && $0.area.level == area.level }
          ?? PublishedFigure(
            measure: measure,
            area: area,
            year: year,
            value: .unavailable("the file has no row for it in this year"),
            source: figures.first?.source ?? name
          )
      }
  }

  fileprivate func hasNo(_ year: Int) -> Problem {
    Problem(
      "the file has no figures for the \(ReportingYear(ending: year).inWords)",
      file: name,
      hint: "Ask for one of the years \(years.map { "\($0.ending)" }.joined(separator: ", "))."
    )
  }
}
