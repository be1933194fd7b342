/// What follows what in a document for Word, and the paper that each of it is printed on.
///
/// Only a table that would be squeezed turns the paper, and takes along the few words around it: a heading, a picture or
/// a note that stood alone on a sheet of its own would look like a mistake.
struct WordFlow {
  /// One thing after another.
  enum Item {
    /// The heading of a part.
    case part(String)
    /// The heading of a section.
    case section(PageSection)
    /// What is in a section.
    case block(Block, of: PageSection)
    /// Where the page comes from.
    case provenance(Provenance)
  }

  /// A thing, the section that it belongs to, and its paper.
  struct Place {
    var item: Item
    var section: Int
    var paper: WordPaper = .portrait
    fileprivate var height = 0.0
    fileprivate var isWide = false

    /// Whether it is a table on a paper.
    func isTable(on paper: WordPaper) -> Bool { paper == self.paper && table != nil }
  }

  /// The things in their order.
  private(set) var places: [Place] = []

  /// So much of a sheet has to be filled by what stands on paper turned for it.
  private static let least = 0.3

  /// Puts the parts, sections and blocks of a page in order.
  init(_ page: Page) {
    for (index, (part, section)) in page.sections.withParts.enumerated() {
      if !part.isEmpty { places.append(Place(item: .part(part), section: index)) }
      places.append(Place(item: .section(section), section: index))
      places += section.blocks.map { Place(item: .block($0, of: section), section: index) }
    }
    if let provenance = page.provenance {
      places.append(Place(item: .provenance(provenance), section: page.sections.count))
    }
    for index in places.indices {
      places[index].height = WordHeight.of(places[index].item)
      places[index].isWide = places[index].table.map { !WordTable.readsWell($0, on: .portrait) } ?? false
      if places[index].isWide { places[index].paper = .landscape }
    }
    takeAlong()
    closeGaps()
    turnBack()
  }

  /// What stands before and after a wide table in its section goes with it where it is short; a heading always does.
  private mutating func takeAlong() {
    for wide in places.indices where places[wide].isWide {
      let section = places[wide].section
      let before = places.indices.prefix(wide).reversed().prefix { places[$0].section == section && !places[$0].isWide }
      let after = places.indices.dropFirst(wide + 1).prefix { places[$0].section == section && !places[$0].isWide }
      let headings = before.prefix { places[$0].isHeading }
      for index in isShort(before) ? Array(before) : Array(headings) { places[index].paper = .landscape }
      for index in after where isShort(after) { places[index].paper = .landscape }
    }
  }

  /// What is short between two stretches on turned paper stays on it.
  private mutating func closeGaps() {
    for run in runs where run.lowerBound > 0 && run.upperBound < places.count {
      guard places[run.lowerBound].paper == .portrait, isShort(run) else { continue }
      for index in run { places[index].paper = .landscape }
    }
  }

  /// A short stretch whose tables break no word on upright paper is not worth turning it.
  private mutating func turnBack() {
    for run in runs where places[run.lowerBound].paper == .landscape {
      let fits = run.allSatisfy { place in places[place].table.map { WordTable.breaksNoWord($0, on: .portrait) } ?? true
      }
      guard fits, isShort(run) else { continue }
      for index in run { places[index].paper = .portrait }
    }
  }

  private func isShort(_ indices: some Sequence<Int>) -> Bool {
    indices.reduce(0) { $0 + places[$1].height } < Double(WordPaper.landscape.textHeight) / 20 * Self.least
  }

  /// The stretches on one paper.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in places.indices {
      if let last = runs.last, places[last.lowerBound].paper == places[index].paper {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}

extension WordFlow.Place {
  fileprivate var table: Table? {
    if case .block(.table(let table), _) = item { table } else { nil }
  }

  fileprivate var isHeading: Bool {
    switch item {
    case .part, .section, .block(.heading, _): true
    case .block, .provenance: false
    }
  }
}
