/// A cell that says several numbers at once, for example `9 of 22 (41 %)`: a spreadsheet needs each in a cell of its own.
struct PrintedCounts {
  /// One of the numbers.
  enum Part: Int, CaseIterable, Comparable {
    case first
    case of
    case files
    case share
    case low
    case high
    case adjusted

    /// What its column is called beside the heading of the whole.
    var heading: String {
      switch self {
      case .first: ""
      case .of: "of"
      case .files: "files"
      case .share: "share"
      case .low: "interval from"
      case .high: "interval to"
      case .adjusted: "adjusted"
      }
    }

    static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  /// What kinds of cells there are; a column is of one kind.
  enum Kind: CaseIterable {
    /// `9 of 22 files (41 %, 95 % interval 23 to 61 %)`, of which all after `22` may be missing.
    case counts
    /// `41 % (23 to 61 %)`.
    case share
    /// `+9 (−6 to +25)`.
    case change
    /// `0.283 (1.000)`.
    case adjusted
  }

  /// The numbers as they were printed; a hidden one is its symbol.
  private(set) var parts: [Part: String] = [:]

  /// Takes a cell apart; nothing where it says something else, or a number that no part is for.
  init?(_ text: String, as kind: Kind) {
    let plain = text.replacing("\u{A0}", with: " ")
    switch kind {
    case .counts:
      let form =
        /(c|\d[\d ]*) of (c|\d[\d ]*?)(?: [^\d()]*?(?:on (\d+) files?[^\d()]*)?)?(?: \((\d+)(?: %)?(?:, 95 % interval (\d+)(?: %)? to (\d+))? %\))?/
      guard let found = plain.wholeMatch(of: form)?.output else { return nil }
      parts = [.first: String(found.1), .of: String(found.2)]
      parts[.files] = found.3.map(String.init)
      parts[.share] = found.4.map { "\($0)%" }
      parts[.low] = found.5.map { "\($0)%" }
      parts[.high] = found.6.map { "\($0)%" }
    case .share:
      guard let found = plain.wholeMatch(of: /(\d+) % \((\d+)(?: %)? to (\d+) %\)/)?.output else { return nil }
      parts = [.first: "\(found.1)%", .low: "\(found.2)%", .high: "\(found.3)%"]
    case .change:
      let form = /([+\u{2212}]?\d+) \(([+\u{2212}]?\d+) to ([+\u{2212}]?\d+)\)/
      guard let found = plain.wholeMatch(of: form)?.output else { return nil }
      parts = [.first: String(found.1), .low: String(found.2), .high: String(found.3)]
    case .adjusted:
      guard let found = plain.wholeMatch(of: /([01]\.\d+) \(([01]\.\d+)\)/)?.output else { return nil }
      parts = [.first: String(found.1), .adjusted: String(found.2)]
    }
  }

  /// The cells that say anything of their column: not those that are empty or hidden.
  static func says(_ cells: [String]) -> [String] { cells.filter { !$0.isEmpty && $0 != "c" } }

  /// The kind of a column: that of most of its cells, nothing where half of them or more say something else.
  static func kind(of cells: [String]) -> Kind? {
    let filled = says(cells)
    let counts = Kind.allCases.map { kind in (kind, filled.filter { PrintedCounts($0, as: kind) != nil }.count) }
    guard let most = counts.max(by: { $0.1 < $1.1 }), most.1 * 2 > filled.count else { return nil }
    return most.0
  }
}
