/// What is timed, and published by the Department for Education for every authority.
public enum TimelinessMeasure: String, CaseIterable, Hashable, Sendable {
  /// Assessments, from their start to their authorisation.
  case assessments
  /// Initial child protection conferences, from the start of the section 47 enquiry.
  case conferences
  /// Reviews of child protection plans.
  case reviews

  /// The identifier of the rule that works it out from an extract.
  public var rule: String {
    switch self {
    case .assessments: "assessment-in-time-from-start"
    case .conferences: "initial-conference-in-time"
    case .reviews: "reviews-in-time"
    }
  }

  /// The table of the statistical release “Characteristics of children in need”.
  public var publishedTable: String {
    switch self {
    case .assessments: "C2"
    case .conferences: "C4"
    case .reviews: "D6"
    }
  }

  /// What it is called above a table.
  public var title: String {
    switch self {
    case .assessments: "Assessments completed within 45 working days"
    case .conferences: "Initial conferences within 15 working days"
    case .reviews: "Child protection plans reviewed in time"
    }
  }

  /// What it is called where no published figure stands beside it.
  public var ownTitle: String {
    switch self {
    case .assessments: "Assessments in time, from their start"
    case .conferences: "Initial conferences in time"
    case .reviews: "Child protection plans reviewed in time"
    }
  }

  /// What the rule judges, one and many.
  public var things: (one: String, many: String) {
    switch self {
    case .assessments: ("assessment", "assessments")
    case .conferences: ("initial conference", "initial conferences")
    case .reviews: ("review", "reviews")
    }
  }

  /// What is counted where the figure of an extract is brought nearest to the published one.
  public var comparableWords: String {
    switch self {
    case .assessments: "completed assessments only"
    case .conferences: "conferences held only"
    case .reviews: "each child with a plan once, by its worst gap"
    }
  }

  /// How the figure of an extract differs from the published one, in sentences.
  public var differences: [String] {
    switch self {
    case .assessments:
      [
        """
        Published: assessments completed in the year, by the working days from their start to their authorisation. \
        The rule also counts an assessment that is still open past its limit, as not met; the second row leaves those out.
        """,
        """
        The rule takes the limit in force on the day an assessment started, so that initial and core assessments from \
        before 15 April 2013 have limits of their own; the published figure is about 45 working days throughout.
        """,
      ]
    case .conferences:
      [
        """
        Published: conferences held in the year, by the working days from the start of the section 47 enquiry. The rule \
        starts its clock with the strategy discussion that the enquiry names, and with the enquiry where it names none.
        """,
        """
        The rule also counts a conference that was required and is not held after 15 working days, as not met; the \
        second row leaves those out.
        """,
      ]
    case .reviews:
      [
        """
        Published: child protection plans open on 31 March that have run for three months or more, each once: reviewed \
        in time, or not. The rule counts every gap between reviews, and an open one once it is past its limit.
        """,
        """
        The second row counts each child once, by its worst gap. It still takes in plans that have ended, and gaps from \
        before the year, so that it can be lower than the published way of counting would make it.
        """,
      ]
    }
  }
}
