import AuditRules

extension Summary {
  /// What is summarised, in words and numbers that the tally does not hold.
  public struct Subject: Hashable, Sendable {
    /// The period or round as it was asked for, for example `2026-H1`.
    public var name: String
    /// What pages call it in sentences and headings, for example `April to September 2026`; otherwise its name.
    public var shownName: String
    /// The one team whose files are counted; nil where all are.
    public var team: String?
    /// The teams that are likely this one, written otherwise: how many files stand under each, none of which is counted.
    public var likelyTeams: [LikelyTeam] = []
    /// Whether it is a part of files whose strata were not read at one rate: shares of the whole are weighted, and these are not.
    public var isPartOfUnequal = false
    /// The title of the page.
    public var title: String
    /// The days it covers, in words; empty where a round has no period.
    public var days: String
    /// The days it covers; nothing where a round has no period.
    public var span: Period?
    /// How many files the sample was drawn from, where the round says so.
    public var frame: Int?
    /// How many files the frame of each of several rounds holds, in the order of the plans; rounds that do not say are left out.
    ///
    /// They are not added up: one case may be in the frames of several rounds.
    public var frames: [Int] = []
    /// What the frame is, in a sentence; empty where the round does not say.
    public var frameInWords = ""
    /// The strata of the frames whose sizes the plans say, in the order of the plans.
    public var strata: [PlannedStratum] = []
    /// Strata that plans name without saying how many files each has: whether they were drawn alike cannot be told.
    public var strataWithoutSize: [String] = []
    /// How many files were drawn, where a plan says so.
    public var sampled: Int?
    /// How many of the files drawn were replaced by others.
    public var replaced = 0
    /// The cases that others were read for, in the order of the plans; those that stood in and were replaced in their turn too.
    public var replacements: [Replaced] = []
    /// How many of these were replaced by a case before which others of its stratum still wait on the list.
    public var replacedOutOfTurn = 0
    /// The rounds whose files were chosen because an earlier round capped them or found them inadequate: no sample of anything, and
    /// likely to come out better a second time even where nothing changed.
    public var chosen: [ChosenFiles] = []
    /// How many second audits the plan allocates.
    public var secondPlanned = 0
    /// The share that each item should reach, 0 to 1, set before the audits, by identifier of the item.
    public var targets: [String: Double] = [:]
    /// Whether all that the rounds planned belongs to it; false for a period that cuts through a round.
    public var isWholePlan = true
    /// The day by which the audits should be signed, where one plan says so.
    public var due: Day?
    /// Whether that day is past.
    public var isPastDue = false
    /// Below this number of counted files a share is given in words and not as a percentage.
    public var smallestPercentage: Int
    /// Signed first audits of its rounds that belong to another period.
    public var outside: Int

    /// The rounds that have an audit in it, that belong to it, or that it divides.
    public var rounds: [RoundPart] = []

    /// Audits of divided rounds that are begun and not signed, and so in no period.
    public var unsigned: Int { rounds.reduce(0) { $0 + $1.unsigned } }

    /// How many different cases the audits are of that are counted; nil where that is not known.
    public var cases: Int?

    /// How many of these several rounds read, each of which counts its file.
    public var readAgain = 0

    /// The damaged journals that are in no count.
    public var leftOut = LeftOut()
    /// Sampled cases that the plans of its whole rounds give to no auditor.
    public var withoutAuditor = 0

    /// How far the rounds have come that lie in it whole, where it divides others; empty where it divides none.
    public var wholePlans: [WholePlan] = []

    /// How far a round has come that belongs to it with all that it planned.
    public struct WholePlan: Hashable, Sendable {
      /// What people call the round.
      public var title: String
      /// Its planned audits, without second audits.
      public var planned: Int
      /// Those of them that are signed.
      public var signed: Int
      /// Those of them that are not, although their day is past.
      public var overdue: Int

      /// Makes one.
      public init(title: String, planned: Int, signed: Int, overdue: Int) {
        (self.title, self.planned, self.signed, self.overdue) = (title, planned, signed, overdue)
      }
    }

    /// A case that another was read for.
    public struct Replaced: Hashable, Sendable {
      /// What people call the round.
      public var round: String
      /// The reference of the case.
      public var reference: String
      /// The stratum that it was drawn from; empty where there are none.
      public var stratum: String
      /// Why it cannot be read; empty where the plan does not say it.
      public var because: String
      /// The reference of the case that stands in.
      public var by: String
      /// Whether it was read all the same: its audit is signed, and counted beside that of the case that stands in.
      public var isCounted: Bool

      /// Makes one.
      public init(
        round: String,
        case reference: String,
        stratum: String,
        because: String,
        by: String,
        isCounted: Bool = false
      ) {
        (self.round, self.reference, self.stratum, self.because, self.by) = (round, reference, stratum, because, by)
        self.isCounted = isCounted
      }
    }

    /// A team that is likely another, as it is written.
    public struct LikelyTeam: Hashable, Sendable {
      /// How it is written.
      public var name: String
      /// How many files stand under it.
      public var files: Int

      /// Makes one.
      public init(_ name: String, files: Int) { (self.name, self.files) = (name, files) }
    }

    /// A round whose files were chosen because they had failed.
    public struct ChosenFiles: Hashable, Sendable {
      /// What people call the round.
      public var round: String
      /// What people call the earlier round; its name where it is not there any more.
      public var earlier: String
      /// Whether it is the one round that is summarised.
      public var isAlone: Bool

      /// Makes one.
      public init(round: String, earlier: String, isAlone: Bool) {
        (self.round, self.earlier, self.isAlone) = (round, earlier, isAlone)
      }
    }

    /// Whether all that is summarised are such files.
    public var isOfChosenFiles: Bool { chosen.contains(where: \.isAlone) }

    /// How many journals of these rounds are damaged and in no count.
    public struct LeftOut: Hashable, Sendable {
      /// All of them.
      public var journals = 0
      /// Those of planned first audits, of which nobody can tell whether they are signed.
      public var planned = 0

      /// Makes counts of nothing.
      public init() {}
    }

    /// How a round belongs to what is summarised.
    public struct RoundPart: Hashable, Sendable {
      /// The name of the round.
      public var round: String
      /// What people call it.
      public var title: String
      /// Whether it belongs to it with all its audits, whenever signed; otherwise the first signature decides.
      public var isWhole: Bool
      /// Its signed first audits.
      public var signed: Int
      /// Those of them that are counted here.
      public var inside: Int
      /// Of a round that is divided: its first audits that are begun and not signed, and so in no period.
      public var unsigned: Int

      /// Makes a part.
      public init(round: String, title: String? = nil, isWhole: Bool, signed: Int, inside: Int, unsigned: Int = 0) {
        self.title = title ?? round
        (self.round, self.isWhole, self.signed, self.inside) = (round, isWhole, signed, inside)
        self.unsigned = unsigned
      }
    }

    /// A stratum of a frame, as a plan says it.
    public struct PlannedStratum: Hashable, Sendable {
      /// The stratum.
      public var key: FrameStratum
      /// The files in it.
      public var frame: Int
      /// The files drawn from it.
      public var sampled: Int

      /// Makes a stratum.
      public init(_ key: FrameStratum, frame: Int, sampled: Int) {
        (self.key, self.frame, self.sampled) = (key, frame, sampled)
      }
    }

    /// Makes a subject.
    public init(name: String, title: String, days: String, frame: Int?, smallestPercentage: Int, outside: Int) {
      (self.name, shownName) = (name, name)
      self.title = title
      self.days = days
      self.frame = frame
      self.smallestPercentage = smallestPercentage
      self.outside = outside
    }
  }
}
