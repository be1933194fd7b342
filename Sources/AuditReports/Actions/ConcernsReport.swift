import AuditActions
import AuditPages
import AuditRules

/// The concerns that auditors raised, those first that nobody has acknowledged, and how each ended.
public struct ConcernsReport: Sendable {
  /// A concern as the list has it.
  public struct Concern: Sendable {
    /// The entry that holds it.
    public var name: AuditEntryName
    /// When it was raised.
    public var raised: Moment?
    /// What the auditor wrote, where whoever reads the list may read that.
    public var words: String?
    /// Whether it stands in a journal that came back and was put beside the one here.
    public var isBeside: Bool
    /// Whether whoever reads the list may know who raised it: who reads a case is known to those who plan and moderate.
    public var isNamed: Bool

    /// Makes one.
    public init(
      name: AuditEntryName,
      raised: Moment?,
      words: String? = nil,
      isBeside: Bool = false,
      isNamed: Bool = true
    ) {
      (self.name, self.raised, self.words, self.isBeside) = (name, raised, words, isBeside)
      self.isNamed = isNamed
    }

    /// By whom it was raised, as far as the reader of the list may know it.
    public var raisedBy: String { isNamed ? "raised by \(name.auditor)" : "raised by another" }
  }

  private let concerns: [Concern]
  private let followUp: FollowUp
  private let routes: (ofOne: String, ofSeveral: String)
  private let numbers: [String: String]
  private let incomplete: [String]
  private let namesIncomplete: Bool
  private let isOfSome: Bool
  private let unsafe: [String]

  /// Makes the list.
  ///
  /// - Parameters:
  ///   - concerns: the concerns that stand, those raised by mistake left out.
  ///   - followUp: who knows of them, and how they ended.
  ///   - route: what is to be done on the day on which one is raised.
  ///   - routeOfSeveral: the same of several; the same words where nothing is given.
  ///   - numbers: the council's own of the cases, for whoever holds the key.
  ///   - incomplete: the journals that are not there or could not be read to their end, which may hold more concerns.
  ///   - namesIncomplete: whether the reader may know which these are: the name of a journal says who reads which case.
  ///   - unsafe: the cases, as they are called, with a signed audit that says that the child is not safe today and no concern that stands.
  ///   - isOfSome: whether the reader is to read cases and has not signed them, so that of these no concern of others is here.
  public init(
    _ concerns: [Concern],
    _ followUp: FollowUp,
    route: String,
    routeOfSeveral: String? = nil,
    numbers: [String: String] = [:],
    incomplete: [String] = [],
    namesIncomplete: Bool = true,
    unsafe: [String] = [],
    isOfSome: Bool = false
  ) {
    self.unsafe = unsafe
    self.incomplete = incomplete
    self.namesIncomplete = namesIncomplete
    self.isOfSome = isOfSome
    self.concerns = concerns
    self.followUp = followUp
    routes = (route, routeOfSeveral ?? route)
    self.numbers = numbers
  }

  /// How many have not ended.
  public var open: Int { concerns.count { $0.isBeside || followUp.standing(of: $0.name).isOpen } }

  /// The list as plain text.
  public func text(width: Int = 80) -> String {
    isBare ? "No concern stands.\n" : page.text(width: width)
  }

  /// Whether there is nothing to say but that no concern stands.
  public var isBare: Bool { concerns.isEmpty && incomplete.isEmpty && unsafe.isEmpty && !isOfSome }

  private var page: Page {
    let sections = groups.map { group in
      PageSection(id: group.id, title: group.title, blocks: [.terms(group.concerns.map(term))])
    }
    return Page(title: "Concerns", headline: headline, sections: sections)
  }

  /// Some of the concerns, under the heading that they have in common.
  public struct Group: Sendable {
    /// The name of the section.
    public var id: String
    /// The heading.
    public var title: String
    /// The concerns.
    public var concerns: [Concern]
  }

  /// The concerns in the order in which they are to be read: those that nobody has acknowledged, the open ones, those that ended.
  ///
  /// A group without any is left out.
  public var groups: [Group] {
    [
      ("beside", "In a journal that came back and was put beside the one here"),
      ("unacknowledged", "Acknowledged by nobody"), ("open", "Acknowledged, and not ended"), ("ended", "Ended"),
    ].map { id, title in
      let those = concerns.filter { section(of: $0) == id }.sorted { first, second in
        // What has waited longest comes first; of what ended, what ended last.
        (id == "ended") != ((first.raised?.text ?? "", first.name) < (second.raised?.text ?? "", second.name))
      }
      return Group(id: id, title: title, concerns: those)
    }.filter { !$0.concerns.isEmpty }
  }

  private func section(of concern: Concern) -> String {
    guard !concern.isBeside else { return "beside" }
    return switch followUp.standing(of: concern.name) {
    case .unacknowledged: "unacknowledged"
    case .acknowledged: "open"
    case .ended: "ended"
    }
  }

  /// How many are open, and what is to be done on the day on which one is raised.
  public var headline: [String] { ofConcerns + ofUnsafe }

  /// Which audits say that a child is not safe, with nothing in the list that says why.
  private var ofUnsafe: [String] {
    guard !unsafe.isEmpty else { return [] }
    return ["\(Words.unsafeWithoutConcern(unsafe.count)): \(unsafe.joined(separator: ", ")). \(Words.whatUnsafeAsks)"]
  }

  private var ofConcerns: [String] {
    let blind = isOfSome ? [Self.isOfSome] : []
    let unwritten = blind + (concerns.contains { $0.words == nil } ? ["What the auditors wrote is left out here."] : [])
    let missing = [Words.incomplete(incomplete.count, names: namesIncomplete ? incomplete : [])].compactMap(\.self)
    // What is not here may be open, so that of what is here alone anything is said.
    let which = isOfSome ? "is listed here" : "was raised"
    let stands = isOfSome ? "is listed here" : "stands"
    let read = incomplete.isEmpty ? "" : " in what can be read"
    guard !concerns.isEmpty else { return missing + ["No concern \(stands)\(read)."] + blind }
    guard open > 0 else { return missing + ["Every concern that \(which)\(read) has ended."] + unwritten }
    let unknown = concerns.count { $0.isBeside || followUp.standing(of: $0.name) == .unacknowledged }
    let known = unknown == 0 ? "somebody knows of each" : "\(unknown) acknowledged by nobody"
    return missing + [
      "Concerns \(isOfSome ? "listed here" : "raised"): \(concerns.count); open: \(open), \(known). "
        + (open == 1 ? routes.ofOne : routes.ofSeveral)
    ] + unwritten
  }

  private func term(_ concern: Concern) -> Term {
    let name = concern.name
    let called = numbers[name.reference].map { "\(name.reference) (\($0))" } ?? name.reference
    let raised = concern.raised.map { ", \($0.inWords)" } ?? ""
    let words = concern.words.map { " \"\($0.trimmed)\"" } ?? ""
    return Term(
      "\(called), round \(name.round), \(concern.raisedBy)\(raised)\(concern.isNamed ? ", line \(name.number)" : "")",
      (concern.isBeside ? Self.isBeside : sentence(on: name)) + words
    )
  }

  private static let isOfSome =
    "Of cases that you are to read and have not signed, what others raised is not here until you have."

  private static let isBeside =
    "Act on it today. It is acknowledged once its auditor has raised it here too, with caseaudit concerns raise."

  /// Who knows of a concern, and how it ended.
  public func sentence(on concern: AuditEntryName) -> String {
    switch followUp.standing(of: concern) {
    case .unacknowledged: "Nobody has said that they know of it."
    case .acknowledged(let known): "Acknowledged by \(known.by), \(known.at.inWords); not ended."
    case .ended(let ending):
      Self.sentence(on: ending)
        + (followUp.acknowledgements[concern].map { " Acknowledged by \($0.by), \($0.at.inWords)." } ?? "")
    }
  }

  private static func sentence(on ending: ConcernEnding) -> String {
    "\(ending.kind.inWords.uppercasedAtStart), \(ending.on.inWords), says \(ending.by)."
  }
}
