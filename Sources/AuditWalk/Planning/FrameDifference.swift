import AuditPlanning
import AuditStore

/// What of a list is not as it was when a round was drawn from it, under pseudonyms alone.
public struct FrameDifference: Hashable, Sendable {
  /// The cases that were not on it.
  public private(set) var came: [String] = []
  /// The cases that are not on it any more.
  public private(set) var went: [String] = []
  /// The cases that are on both, with what the two say otherwise of each.
  public private(set) var changed: [Changed] = []

  /// A case that two lists say different things of.
  public struct Changed: Hashable, Sendable {
    /// The case.
    public var reference: String
    /// What they say otherwise.
    public var what: [String]
  }

  /// Compares the list that a round was drawn from with one as it is read now.
  public init(from earlier: ListedFrame, to now: ListedFrame) {
    let before = Dictionary(earlier.cases.map { ($0.reference, $0) }) { first, _ in first }
    let after = Dictionary(now.cases.map { ($0.reference, $0) }) { first, _ in first }
    // A list that is divided by nothing, or by something else, says nothing of the parts.
    let isDivided = [earlier, now].allSatisfy { $0.cases.contains { !$0.stratum.isEmpty } }
    came = after.keys.filter { before[$0] == nil }.sorted()
    went = before.keys.filter { after[$0] == nil }.sorted()
    changed = before.keys.sorted().compactMap { reference in
      guard let old = before[reference], let new = after[reference] else { return nil }
      let what = Self.differing(old, new, isDivided: isDivided)
      return what.isEmpty ? nil : Changed(reference: reference, what: what)
    }
  }

  /// Whether the list is the one that the round was drawn from.
  public var isEmpty: Bool { came.isEmpty && went.isEmpty && changed.isEmpty }

  /// It in sentences.
  public var inWords: String {
    if isEmpty { return "The list says the same as the one that the round was drawn from." }
    var sentences: [String] = []
    if !went.isEmpty { sentences.append("\(Self.cases(went)) not on it any more: \(Self.named(went)).") }
    if !came.isEmpty { sentences.append("\(Self.cases(came)) new on it: \(Self.named(came)).") }
    if !changed.isEmpty {
      let references = changed.map { "\($0.reference) (\($0.what.joined(separator: ", ")))" }
      sentences.append("\(Self.cases(references)) listed otherwise: \(Self.named(references)).")
    }
    return "The list is not the one that the round was drawn from. " + sentences.joined(separator: " ")
  }

  private static func differing(_ old: ListedCase, _ new: ListedCase, isDivided: Bool) -> [String] {
    let closed = Exclusion.closed.inWords
    return [
      (isDivided && TeamName(old.stratum) != TeamName(new.stratum), "part of the frame"),
      (TeamName(old.team) != TeamName(new.team), "team"), (old.worker != new.worker, "worker"),
      (
        old.ties != new.ties && old.worker == new.worker && TeamName(old.team) == TeamName(new.team),
        "who is tied to it"
      ),
      (old.service != new.service, "service"), (old.family != new.family, "family"),
      ((old.leftOut == closed) != (new.leftOut == closed), new.leftOut == closed ? "closed now" : "open now"),
    ].filter(\.0).map(\.1)
  }

  private static func cases(_ references: [String]) -> String {
    references.count == 1 ? "1 case is" : "\(references.count) cases are"
  }

  private static func named(_ references: [String]) -> String {
    let most = 12
    let shown = references.prefix(most).joined(separator: ", ")
    return references.count > most ? "\(shown) and \(references.count - most) more" : shown
  }
}
