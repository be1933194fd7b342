/// A cell that says several numbers at once, for example `9 of 22 (41 %)`: a spreadsheet needs each in a cell of its own.
struct PrintedCounts {
  /// One of the numbers.
  enum Part: Int, CaseIterable, Comparable {
    case first
    case of
    case files
    case share
    case weighted
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
      case .weighted: "weighted share"
      case .low: "interval from"
      case .high: "interval to"
      case .adjusted: "adjusted"
      }
    }

    static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  /// What kinds of cells there are; a column is of one kind.
  enum Kind: CaseIterable {
    /// `9 of 22 files (41 % weighted, 95 % interval 23 to 61 %)`, of which all after `22` may be missing, and the interval or
    /// `weighted` alone; in the place of the interval it may say that every file of the frame was read.
    case counts
    /// `41 % weighted (23 to 61 %)`, of which either may be missing, or in brackets that every file was read.
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
        /(c|\d[\d ]*) of (c|\d[\d ]*?)(?: [^\d()]*?(?:on (\d+) files?[^\d()]*)?)?(?: \(((?:under |over )?\d+) %( weighted)?(?:, 95 % interval (\d+)(?: %)? to (\d+) %|, every file of the frame was read)?\))?/
      guard let found = plain.wholeMatch(of: form)?.output else { return nil }
      parts = [.first: String(found.1), .of: String(found.2)]
      parts[.files] = found.3.map(String.init)
      parts[found.5 == nil ? .share : .weighted] = found.4.map { "\($0)%" }
      parts[.low] = found.6.map { "\($0)%" }
      parts[.high] = found.7.map { "\($0)%" }
    case .share:
      let form = /((?:under |over )?\d+) %( weighted)?(?: \((?:(\d+)(?: %)? to (\d+) %|every file read)\))?/
      // A share alone is a number as it stands.
      guard let found = plain.wholeMatch(of: form)?.output, found.2 != nil || plain.last == ")" else { return nil }
      parts = [found.2 == nil ? .first : .weighted: "\(found.1)%"]
      parts[.low] = found.3.map { "\($0)%" }
      parts[.high] = found.4.map { "\($0)%" }
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
