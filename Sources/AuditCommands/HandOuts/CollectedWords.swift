import AuditDocuments
import AuditStore

/// What a collection came to, in words.
enum CollectedWords {
  /// The concerns that came in, by where they stand and never by what was said; nothing where there is none.
  static func concerns(_ collected: [CollectedJournal], round: String, route: String) -> String? {
    let places = collected.flatMap { journal in
      let isAside = if case .differs = journal.fate { true } else { false }
      return journal.concerns.map {
        "\($0.name.reference), entry \($0.name.number)\(isAside ? " of the journal that was put beside the one here" : "")"
      }
    }
    guard !places.isEmpty else { return nil }
    let count = places.count == 1 ? "A concern was" : "\(places.count) concerns were"
    return Console.wrap(
      "\(count) raised that a child may be unsafe: \(places.joined(separator: "; ")). \(route) The words:"
        + " caseaudit concerns --round \(round) --words.",
      indent: 2,
      hanging: 2
    )
  }

  /// A line for each case that was handed out.
  static func lines(_ collected: [CollectedJournal], of returned: ReturnedHandOut) -> [String] {
    let byCase = Dictionary(collected.map { ($0.name.reference, $0) }) { first, _ in first }
    return returned.given.cases.map { reference in
      "\(reference): \(byCase[reference].map(words) ?? "not begun, or its journal did not come back")."
    }
  }

  private static func words(_ journal: CollectedJournal) -> String {
    let entries = "\(journal.entries) \(journal.entries == 1 ? "entry" : "entries")"
    let stage = journal.isSigned ? "signed" : "not signed"
    return switch journal.fate {
    case .new: "taken in, \(entries), \(stage)"
    case .longer(let more): "goes on from the one here by \(more) to \(entries), \(stage)"
    case .alreadyHere: "already here, \(stage)"
    case .differs: "not taken in: it and the one here differ"
    }
  }

  /// What is said of an audit whose case was replaced in the plan while it was out.
  static func replaced(_ name: JournalName, isSigned: Bool, in round: Round, _ workspace: Workspace) -> Problem? {
    guard let other = round.standsIn(for: name.reference) else { return nil }
    return Problem(
      "\(name.reference) was replaced by \(other) after it was handed out to \(name.auditor)",
      file: workspace.shown(workspace.journal(name)),
      hint: isSigned
        ? "It is signed, and counts besides the plan, where both cases are read. Say so in the summary."
        : "It is not signed, and nobody need go on with it: tell the auditor.",
      severity: .warning
    )
  }

  /// What is said of an audit that the plan gave to another while it was out; nothing where its case was replaced.
  static func reallocated(_ name: JournalName, isSigned: Bool, in round: Round, _ workspace: Workspace) -> Problem? {
    let holders = round.allocations.filter { $0.reference == name.reference }.map(\.auditor)
    guard !holders.isEmpty, !holders.contains(name.auditor), round.standsIn(for: name.reference) == nil else {
      return nil
    }
    return Problem(
      "\(name.reference) was given to \(holders.joined(separator: " and ")) after it was handed out to \(name.auditor)",
      file: workspace.shown(workspace.journal(name)),
      hint: isSigned
        ? "It is signed, and no plan asks for it: \(round.howAnUnplannedAuditCounts(of: name.reference)). Tell both."
        : "It is not signed, and nobody need go on with it: tell the auditor.",
      severity: .warning
    )
  }

  /// What is said where two journals of one audit go different ways.
  static func difference(_ journal: CollectedJournal, in workspace: Workspace) -> Problem? {
    guard case .differs(let common, let kept) = journal.fate else { return nil }
    return Problem(
      "what came back and what is here are the same for \(common) \(common == 1 ? "entry" : "entries") and then differ",
      file: workspace.shown(workspace.journal(journal.name)),
      hint:
        "Both are kept; what came back is \(kept). Ask the auditor which one holds. \(CollectedJournal.returnedHolds)"
    )
  }
}
