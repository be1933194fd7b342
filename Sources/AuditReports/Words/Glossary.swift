import AuditPages
import AuditRules

/// What the words on a page mean, said the same way on every page.
public enum Glossary {
  /// The section that explains the outcomes and the figures.
  ///
  /// A page of rounded counts has no intervals, and explains none.
  static func section(smallest: Int, isWeighted: Bool = false, hasIntervals: Bool = true) -> PageSection {
    PageSection(
      id: "terms",
      title: "What the terms mean",
      blocks: [
        .terms(
          outcomes + figures(smallest: smallest) + (hasIntervals ? intervals : []) + (isWeighted ? [weighted] : [])
        )
      ]
    )
  }

  private static let weighted = Term(
    "weighted",
    """
    a share in which each file counts for as many of the frame as it stands for, because the strata were not read at one \
    rate; so it is not met of counted
    """
  )

  static let outcomes: [Term] = Outcome.allCases.map { Term($0.inWords, meaning(of: $0)) }

  /// What an outcome says, in a line that begins small.
  public static func meaning(of outcome: Outcome) -> String {
    switch outcome {
    case .met: "the file shows that it was done as it should be"
    case .partlyMet: "the file shows that part of it was done"
    case .notMet: "the file shows that it was not done"
    case .notEvidenced: "nothing on the file shows that it was done"
    case .notApplicable: "the question does not apply to this child’s case; not counted"
    case .notSeen: "that part of the file was not in the extract, so nobody can tell; not counted"
    }
  }

  static func figures(smallest: Int) -> [Term] {
    [
      Term("counted", "met, partly met, not met and not evidenced together: the files that a share is a part of"),
      Term(
        "share",
        """
        met of counted; percentages are rounded to whole numbers, so they may not add up to 100, and below \
        \(Words.count(smallest, "counted file")) there are only counts
        """
      ),
    ]
  }

  private static let intervals = [
    Term(
      "95\u{A0}% interval",
      """
      the range in which the share of all files is likely to lie; made by a method that holds the true share in 95 of \
      100 samples
      """
    ),
    Term(
      "answers and files",
      "answers on one file are alike, so an interval over all answers counts how much whole files differ"
    ),
  ]
}
