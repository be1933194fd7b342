import AuditPages

/// What one page of the site shows.
struct PageContent {
  /// The title, as the heading says it.
  var title: String
  /// Where the page leads back to, and in which words.
  var back: (address: String, words: String)?
  /// What went wrong with what was sent.
  var mistakes: [Mistake] = []
  /// What was kept just now.
  var done: String?
  /// The words over the heading, such as the case and the round.
  var caption: String?
  /// Where a concern is raised; nil on pages that are of no case.
  var concern: String?
  /// Everything below the heading.
  var body: HTML
  /// Whether the page says itself of words that were kept just now that they tell nobody.
  var saysUnheard = false
  /// Whether the page needs the room of a table or of evidence beside a question.
  var isWide = false

  /// The mistakes in the order of the page, whatever found them: who goes down the list goes down the page.
  ///
  /// Those of one box stay in their order. What is of no box of the page stays before all boxes where it stood before them, and comes
  /// last otherwise.
  var mistakesInOrder: [Mistake] {
    guard mistakes.count > 1 else { return mistakes }
    let places = mistakes.map { mistake in
      mistake.box.flatMap { body.markup.firstRange(of: " id=\"\($0)\"")?.lowerBound }
    }
    let leading = places.prefix { $0 == nil }.count
    let boxed = places.indices.filter { places[$0] != nil }.sorted {
      (places[$0] ?? body.markup.endIndex, $0) < (places[$1] ?? body.markup.endIndex, $1)
    }
    let trailing = places.indices.dropFirst(leading).filter { places[$0] == nil }
    return (Array(0..<leading) + boxed + trailing).map { mistakes[$0] }
  }

  /// Something that is wrong with what was sent, and where it can be put right.
  struct Mistake: Hashable, Sendable {
    /// What is to be done, in a sentence.
    var says: String
    /// The identifier of the box; nil where no box of the page has it.
    var box: String?

    /// Where the link leads that puts it right; nil where there is none.
    var link: String?

    /// Makes a mistake that is put right in a box of the page.
    init(_ says: String, box: String? = nil) {
      self.says = BrowserWords.plain(says)
      self.box = box
      link = box.map { "#\($0)" }
    }

    /// Makes a mistake that is put right on another page.
    init(_ says: String, at address: String) {
      self.says = BrowserWords.plain(says)
      link = address
    }
  }
}
