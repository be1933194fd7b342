import AuditPages

/// What one page of the site shows.
struct PageContent {
  /// The title, as the heading says it.
  var title: String
  /// Where the page leads back to, and in which words.
  var back: (address: String, words: String)?
  /// What went wrong with what was sent, in the order of the page.
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
