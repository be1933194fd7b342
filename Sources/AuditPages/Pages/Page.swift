/// A page before it has a format: words, tables and charts in the order in which they are read.
public struct Page: Sendable {
  /// The title.
  public var title: String
  /// A line below the title, for example the days covered.
  public var subtitle: String
  /// Who it is for, who made it and of when, a line each below the title.
  public var particulars: [Term]
  /// What the page says, in a few plain sentences; each a paragraph.
  public var headline: [String]
  /// What stands alone on the first sheets of paper; the sections are then its annex, and begin on a sheet of their own.
  public var opening: [PageSection]
  /// The sections.
  public var sections: [PageSection]
  /// Where the page comes from.
  public var provenance: Provenance?
  /// Whether a list of the sections stands before them; one with two sections or fewer has none.
  public var hasContents: Bool { listsSections && sections.count > 2 }
  /// Whether it is set closely on paper: a page of one audit, which is read from its beginning and has no list of sections.
  var isCompact: Bool { !listsSections }
  private let listsSections: Bool
  /// The opening and its annex, or all sections where there is no opening.
  public var allSections: [PageSection] { opening + sections }

  /// Makes a page.
  public init(
    title: String,
    subtitle: String = "",
    particulars: [Term] = [],
    headline: [String] = [],
    opening: [PageSection] = [],
    sections: [PageSection] = [],
    provenance: Provenance? = nil,
    hasContents: Bool = true
  ) {
    self.title = title
    self.subtitle = subtitle
    self.particulars = particulars
    self.headline = headline
    self.opening = opening
    self.sections = sections
    self.provenance = provenance
    listsSections = hasContents
  }
}

/// A part of a page under a heading of its own.
public struct PageSection: Sendable {
  /// The name by which a link finds it: small letters and hyphens.
  public var id: String
  /// The part of the page that it belongs to, printed over the first of its sections; empty on a page without parts.
  public var part: String
  /// The heading.
  public var title: String
  /// What is in it.
  public var blocks: [Block]

  /// Makes a section.
  public init(id: String, part: String = "", title: String, blocks: [Block]) {
    self.id = id
    self.part = part
    self.title = title
    self.blocks = blocks
  }
}

extension [PageSection] {
  /// The sections with the part that begins at each, empty where none does.
  var withParts: [(part: String, section: PageSection)] {
    var before = ""
    return map { section in
      defer { before = section.part }
      return (section.part == before ? "" : section.part, section)
    }
  }
}

/// One thing on a page.
public enum Block: Sendable {
  /// A heading inside a section.
  case heading(String)
  /// A paragraph.
  case paragraph(String)
  /// A list of short statements.
  case list([String])
  /// A table.
  case table(Table)
  /// Words and what they mean.
  case terms([Term])
  /// A text shown letter by letter.
  case code(String)
  /// A picture with its sentence, which stands for it where there are no pictures.
  case figure(Figure)
}

/// A word and what it means.
public struct Term: Hashable, Sendable {
  /// The word.
  public var term: String
  /// What it means.
  public var means: String

  /// Makes a term.
  public init(_ term: String, _ means: String) {
    self.term = term
    self.means = means
  }
}
