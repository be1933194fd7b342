import AuditDocuments
import AuditSummaries

/// Finds areas by what people type: a name, a part of one, or a code.
struct AreaDirectory {
  private let areas: [PublishedArea]

  /// Takes the areas that figures are about; a later year's code stands for the area.
  init(_ figures: [PublishedFigure]) {
    var latest: [String: PublishedFigure] = [:]
    for figure in figures {
      let key = "\(figure.area.level.rawValue) \(figure.area.name)"
      if let known = latest[key], known.year >= figure.year { continue }
      latest[key] = figure
    }
    areas = latest.sorted { $0.key < $1.key }.map(\.value.area)
  }

  /// The areas of a list with commas; names that hold commas themselves are tried first.
  func areas(named list: String) -> [Result<PublishedArea, Problem>] {
    let parts = list.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    var found: [Result<PublishedArea, Problem>] = []
    var rest = parts[...]
    while !rest.isEmpty {
      let longest = (1...min(3, rest.count)).reversed().lazy
        .compactMap { count in exact(rest.prefix(count).joined(separator: ", ")).map { (count, $0) } }.first
      if let (count, area) = longest {
        found.append(.success(area))
        rest = rest.dropFirst(count)
      } else if let part = rest.popFirst() {
        found.append(byPart(part))
      }
    }
    return found
  }

  private func exact(_ typed: String) -> PublishedArea? {
    let lowered = typed.lowercased()
    let named = areas.filter { $0.name.lowercased() == lowered || $0.code.lowercased() == lowered }
    // Regions and authorities do not share a name; should they one day, the larger is meant.
    return named.first { $0.level != .local } ?? named.first ?? areas.first { $0.authority == typed && !typed.isEmpty }
  }

  private func byPart(_ typed: String) -> Result<PublishedArea, Problem> {
    let wanted = Self.words(typed)
    let holding = wanted.isEmpty ? [] : areas.filter { Self.holds(Self.words($0.name), wanted) }
    if holding.count == 1, let only = holding.first { return .success(only) }
    let isMany = !holding.isEmpty
    return .failure(
      Problem(
        isMany
          ? "\(Problem.quote(typed)) is a part of the names of \(holding.count) areas"
          : "the published files have no area \(Problem.quote(typed))",
        file: "command line",
        hint: isMany
          ? "Write one of \(holding.prefix(8).map(\.name).joined(separator: "; "))."
          : "Write the name of a region or an authority as published, or its code\(suggestion(for: typed))."
      )
    )
  }

  /// The area most likely meant: by its whole name, or by one long word of it.
  private func suggestion(for typed: String) -> String {
    if let name = closest(to: typed, in: areas.map(\.name)) { return " (did you mean '\(name)'?)" }
    let byWord = areas.flatMap { area in Self.words(area.name).filter { $0.count > 3 }.map { (word: $0, area: area) } }
    guard let word = closest(to: typed, in: byWord.map(\.word)),
      let area = byWord.first(where: { $0.word == word })?.area
    else { return "" }
    return " (did you mean '\(area.name)'?)"
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  private static func holds(_ words: [String], _ wanted: [String]) -> Bool {
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
  }
}
