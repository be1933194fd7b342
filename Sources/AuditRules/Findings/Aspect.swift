/// What a text rule looks for in a wording.
public enum Aspect: String, CaseIterable, Hashable, Sendable {
  /// A named activity, thing or visible state.
  case what
  /// What was decided or is to be done.
  case decision
  /// The child's own words.
  case words
  /// What the child was seen to do.
  case behaviour
  /// Seen without the parents.
  case alone
  /// Why.
  case reason
  /// A named person, role or organisation that acts.
  case who
  /// A date, a deadline or a frequency.
  case when
  /// A number to reach, a test or chart, or somebody who looks.
  case measure
  /// The child, or the child's need.
  case forWhom
  /// Whether it reached the child's file.
  case onFile
  /// How the child was asked or helped to say it.
  case asked
  /// What followed from it.
  case changed

  /// The aspect as a report names it after "say", for example `by when`.
  public var inWords: String {
    switch self {
    case .what: "what"
    case .decision: "what was decided"
    case .reason: "why"
    case .who: "who"
    case .when: "by when"
    case .measure: "how it is measured"
    case .forWhom: "for whom"
    case .onFile: "on the child's file"
    case .words: "the child's words"
    case .behaviour: "what the child did"
    case .alone: "seen alone"
    case .asked: "how the child was asked"
    case .changed: "what it changed"
    }
  }

  /// Its place in a set of bits.
  var bit: UInt16 {
    switch self {
    case .what: 1 << 0
    case .decision: 1 << 1
    case .words: 1 << 2
    case .behaviour: 1 << 3
    case .alone: 1 << 4
    case .reason: 1 << 5
    case .who: 1 << 6
    case .when: 1 << 7
    case .measure: 1 << 8
    case .forWhom: 1 << 9
    case .onFile: 1 << 10
    case .asked: 1 << 11
    case .changed: 1 << 12
    }
  }

  /// What to ask where it is missing.
  public var asQuestion: String {
    switch self {
    case .what: "What exactly?"
    case .decision: "What was decided?"
    case .reason: "Why?"
    case .who: "Who?"
    case .when: "By when?"
    case .measure: "How will anyone know?"
    case .forWhom: "For whom?"
    case .onFile: "When did it reach the child's file?"
    case .words: "What did the child say?"
    case .behaviour: "What did the child do?"
    case .alone: "Was the child seen alone?"
    case .asked: "How was the child asked?"
    case .changed: "What followed from it?"
    }
  }
}

/// What else a text rule reads a wording as.
public enum TextRead: String, CaseIterable, Hashable, Sendable {
  /// An adult is the source.
  case adult
  /// The field was filled and says nothing.
  case placeholder
  /// A judgement without words or behaviour.
  case label
  /// The wording says that something is missing.
  case negated
  /// Words of a manager's note that decide nothing.
  case nonDecision
  /// A service and nothing else.
  case service

  /// The reading as a sentence has it, for example `it decides nothing`.
  public var inWords: String {
    switch self {
    case .adult: "it has an adult's words"
    case .placeholder: "the field is filled and says nothing"
    case .label: "it has words that judge or label"
    case .negated: "it says itself that something is missing"
    case .nonDecision: "it decides nothing"
    case .service: "it names a service"
    }
  }
}

/// The aspects of one wording: named, missing, or not in the extract; what is not asked is in none of them.
public struct Aspects: Hashable, Sendable {
  /// How it stands with one aspect.
  public enum State: Hashable, Sendable {
    case named
    case missing
    case notSeen
  }

  private var namedBits: UInt16 = 0
  private var missingBits: UInt16 = 0
  private var notSeenBits: UInt16 = 0

  /// Makes aspects of which none is asked.
  public init() {}

  /// How it stands with an aspect, or nothing where it is not asked.
  public subscript(aspect: Aspect) -> State? {
    get {
      let bit = Self.bit(aspect)
      return namedBits & bit != 0 ? .named : missingBits & bit != 0 ? .missing : notSeenBits & bit != 0 ? .notSeen : nil
    }
    set {
      let bit = Self.bit(aspect)
      namedBits &= ~bit
      missingBits &= ~bit
      notSeenBits &= ~bit
      switch newValue {
      case .named: namedBits |= bit
      case .missing: missingBits |= bit
      case .notSeen: notSeenBits |= bit
      case nil: break
      }
    }
  }

  /// The aspects in one state, in the order of `Aspect`.
  public func all(_ state: State) -> [Aspect] { Aspect.allCases.filter { self[$0] == state } }

  /// Whether none is asked.
  public var isEmpty: Bool { namedBits | missingBits | notSeenBits == 0 }

  private static func bit(_ aspect: Aspect) -> UInt16 { aspect.bit }
}

/// Aspects that a text names, a bit each.
struct AspectSet: Hashable, Sendable {
  private var bits: UInt16 = 0

  /// Takes these aspects.
  init(_ aspects: [Aspect] = []) { for aspect in aspects { insert(aspect) } }

  /// Whether an aspect is one of them.
  func contains(_ aspect: Aspect) -> Bool { bits & aspect.bit != 0 }

  /// Adds an aspect.
  mutating func insert(_ aspect: Aspect) { bits |= aspect.bit }

  /// They, in the order of `Aspect`.
  var all: [Aspect] { Aspect.allCases.filter(contains) }
}

/// How often each aspect was named, missing and not seen.
public struct AspectCounts: Hashable, Sendable {
  /// The counts of one aspect.
  public struct Count: Hashable, Sendable {
    /// How often it was named.
    public var named = 0
    /// How often it was missing.
    public var missing = 0
    /// How often it was not in the extract.
    public var notSeen = 0

    /// Makes counts of nothing.
    public init() {}

    /// How often it could be seen whether it was named.
    public var counted: Int { named + missing }
  }

  private var counts: [Aspect: Count] = [:]

  /// Makes counts of nothing.
  public init() {}

  /// The counts of an aspect, or nothing where it was never asked.
  public subscript(aspect: Aspect) -> Count? { counts[aspect] }

  /// The aspects that were asked, in the order of `Aspect`.
  public var asked: [Aspect] { Aspect.allCases.filter { counts[$0] != nil } }

  /// Counts the aspects of one wording.
  public mutating func add(_ aspects: Aspects) {
    guard !aspects.isEmpty else { return }
    for aspect in Aspect.allCases {
      switch aspects[aspect] {
      case .named: counts[aspect, default: Count()].named += 1
      case .missing: counts[aspect, default: Count()].missing += 1
      case .notSeen: counts[aspect, default: Count()].notSeen += 1
      case nil: break
      }
    }
  }

  /// Adds counts taken elsewhere.
  public static func += (left: inout AspectCounts, right: AspectCounts) {
    for (aspect, other) in right.counts {
      left.counts[aspect, default: Count()].named += other.named
      left.counts[aspect, default: Count()].missing += other.missing
      left.counts[aspect, default: Count()].notSeen += other.notSeen
    }
  }
}
