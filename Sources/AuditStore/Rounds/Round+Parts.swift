import AuditRules

extension Round {
  /// A checklist in one of its versions.
  public struct ChecklistVersion: Hashable, Sendable {
    /// The identifier of the checklist.
    public var id: String
    /// Its version.
    public var version: Int

    /// Makes one.
    public init(id: String, version: Int) {
      self.id = id
      self.version = version
    }
  }

  /// What the sample was drawn from.
  public struct Frame: Hashable, Sendable {
    /// The number of cases in it.
    public var size: Int
    /// What it is, in a sentence.
    public var described: String?
    /// The strata it was divided into before the sample was drawn, each with the number of its cases; none where the
    /// plan does not say them.
    public var strata: [FrameStratum] = []

    /// Makes a frame.
    public init(size: Int, described: String?, strata: [FrameStratum] = []) {
      self.size = size
      self.described = described
      self.strata = strata
    }

    /// A part of the frame that was drawn from on its own.
    public struct FrameStratum: Hashable, Sendable {
      /// Its name.
      public var name: String
      /// The number of cases in it.
      public var size: Int
    }
  }

  /// A case that was drawn.
  public struct SampledCase: Hashable, Sendable {
    /// The reference of the case.
    public var reference: String
    /// The stratum it was drawn from.
    public var stratum: String?
  }

  /// A case that was drawn to stand in for another.
  public struct Replacement: Hashable, Sendable {
    /// The reference of the case.
    public var reference: String
    /// The case it has replaced, of the sample or one that stood in before; nil while it only waits.
    public var replaces: String?
    /// Why that case cannot be read; nil where the plan does not say it.
    public var because: String?
    /// The stratum it was drawn from; where the plan does not say it, that of the case it has replaced.
    public var stratum: String?

    /// Makes one.
    public init(reference: String, replaces: String?, because: String? = nil, stratum: String? = nil) {
      (self.reference, self.replaces, self.because, self.stratum) = (reference, replaces, because, stratum)
    }
  }

  /// One audit that the round asks for.
  public struct Allocation: Hashable, Sendable {
    /// The reference of the case.
    public var reference: String
    /// The identifier of the auditor.
    public var auditor: String
    /// Whether it is the second audit of the case: blind, by another auditor.
    public var isSecond: Bool

    /// Makes one.
    public init(reference: String, auditor: String, isSecond: Bool) {
      self.reference = reference
      self.auditor = auditor
      self.isSecond = isSecond
    }
  }

  /// An audit that was begun, left alone for longer than its lease, and given to another.
  public struct TakenBack: Hashable, Sendable {
    /// The reference of the case.
    public var reference: String
    /// The auditor who had it.
    public var auditor: String
    /// The day on which it was given to another.
    public var on: Day
    /// For how many days nothing had been written.
    public var days: Int

    /// Makes one.
    public init(reference: String, auditor: String, on: Day, days: Int) {
      self.reference = reference
      self.auditor = auditor
      self.on = on
      self.days = days
    }
  }

  /// What a round audits again.
  public struct Reaudit: Hashable, Sendable {
    /// The name of the earlier round.
    public var round: String
    /// What is the same in both.
    public var kind: Kind
    /// Whether its cases were chosen because the earlier round capped them or found them inadequate; nil where they were not chosen
    /// by what it found.
    public var chosen: Chosen?

    /// Makes one.
    public init(round: String, kind: Kind, chosen: Chosen? = nil) {
      self.round = round
      self.kind = kind
      self.chosen = chosen
    }

    /// By what the cases of an earlier round were chosen to be read again.
    public enum Chosen: String, CaseIterable, Hashable, Sendable {
      /// A limiting question capped them, or they were inadequate.
      case failed
    }

    /// What is the same in a round and its re-audit.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// The same cases are read again.
      case sameFiles = "same-files"
      /// Other cases are read with the same questions.
      case sameTheme = "same-theme"
      /// Only the actions are looked at.
      case actionsOnly = "actions-only"
    }
  }

  /// When the finding of a rule is shown beside a question.
  public enum SuggestionTiming: String, CaseIterable, Hashable, Sendable {
    /// After the auditor's own answer.
    case after
    /// With the question.
    case before
    /// Not at all.
    case never
  }
}
