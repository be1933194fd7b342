import AuditRules
import AuditSummaries

/// What the audits of one team's files say together.
public struct TeamFeedback: Sendable {
  /// What a rule that reads texts found in all files of the team.
  public struct Wordings: Sendable {
    /// What it reads, for example `plan actions`.
    public var things: String
    /// How often each aspect is named and missing.
    public var aspects: AspectCounts
    /// How many files have such texts.
    public var files: Int

    /// Makes it.
    public init(things: String, aspects: AspectCounts, files: Int) {
      (self.things, self.aspects, self.files) = (things, aspects, files)
    }
  }

  /// The team.
  public var team: String
  /// What people call the round.
  public var round: String
  /// The page of each audit that is counted.
  public var audits: [Feedback]
  /// What the texts of the files name and leave open.
  public var wordings: [Wordings]
  /// Good practice of the team's files, in words released for quoting.
  public var practice: [String]
  /// How many concerns were raised on the team's files, and how many of them have not ended.
  public var concerns: (raised: Int, open: Int)
  /// The smallest number of files for which a percentage is written.
  public var smallestPercentage: Int
  /// The teams that are likely this one, written otherwise, whose files are not on the page.
  public var likelyTeams: [Summary.Subject.LikelyTeam] = []
  /// How many journals of the round are not there or could not be read to their end, whose cases are left out.
  public var incomplete = 0

  /// Makes it.
  public init(
    team: String,
    round: String,
    audits: [Feedback],
    wordings: [Wordings],
    practice: [String],
    concerns: (raised: Int, open: Int),
    smallestPercentage: Int
  ) {
    self.team = team
    self.round = round
    self.audits = audits
    self.wordings = wordings
    self.practice = practice
    self.concerns = concerns
    self.smallestPercentage = smallestPercentage
  }

  /// Each aspect of each kind of text once, although several rules read the same texts for it.
  var told: [(aspect: Aspect, count: AspectCounts.Count, things: String, files: Int)] {
    var seen: Set<String> = []
    return wordings.flatMap { wordings in
      wordings.aspects.asked.compactMap { aspect in
        guard let count = wordings.aspects[aspect], seen.insert("\(wordings.things) \(aspect)").inserted else {
          return nil
        }
        return (aspect, count, wordings.things, wordings.files)
      }
    }
  }

  /// The questions that were answered, in the order in which they were asked.
  var themes: [QuestionTally] {
    QuestionTally.of(audits.flatMap(\.sections).flatMap(\.points).map { ($0.question, $0.outcome) })
  }
}
