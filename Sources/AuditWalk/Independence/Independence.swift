import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import CaseExtracts

/// Who is tied to which case: the one place that allocating, opening, signing and moderating ask.
///
/// It knows what the list of the round says, and what every extract of the case in the workspace says, of earlier rounds too, and what
/// was brought in when the case was in somebody's hands already:
/// whoever ever held, supervised, chaired or signed is tied to it. Of a child of the same family those are taken over who worked
/// with it since the first day of work on the case; where nobody says when, they count.
public struct Independence: Sendable {
  private let workspace: Workspace
  private let listed: [String: ListedCase]
  private let families: [String: [String]]
  private let rounds: [String: Set<String>]
  /// What was brought in after cases were begun or handed out, of every round.
  private let later: [String: CaseTies]

  /// Looks at a workspace and the list that a round was drawn from; nil where it has none.
  public init(_ workspace: Workspace, listed frame: ListedFrame?) throws(Problems) {
    self.workspace = workspace
    let cases = frame?.cases ?? []
    listed = Dictionary(cases.map { ($0.reference, $0) }) { first, _ in first }
    families = Dictionary(grouping: cases.filter { !$0.family.isEmpty }, by: \.family).mapValues { $0.map(\.reference) }
    var rounds: [String: Set<String>] = [:]
    var later: [String: CaseTies] = [:]
    for round in try workspace.roundNames() {
      rounds[round] = try workspace.extractSet(ofRound: round)
      for (reference, ties) in try workspace.tiesKeptLater(ofRound: round) {
        later[reference, default: CaseTies()].formUnion(ties)
      }
    }
    self.rounds = rounds
    self.later = later
  }

  /// Everyone tied to a case.
  ///
  /// `caseFile` is what an audit of it reads, where that is in hand. Throws where an extract of it cannot be read, because what
  /// that says is not known then.
  public func ties(of reference: String, reading caseFile: CaseFile? = nil) throws(Problems) -> CaseTies {
    let files = try extracts(of: reference) + (caseFile.map { [$0] } ?? [])
    var ties = listed[reference]?.ties ?? CaseTies()
    for file in files { ties.formUnion(file.ties) }
    if let more = later[reference] { ties.formUnion(more) }
    let first = files.compactMap(\.firstDayOfWork).min()
    for sibling in families[listed[reference]?.family ?? ""] ?? [] where sibling != reference {
      ties.add(sibling: listed[sibling]?.ties ?? CaseTies())
      // Of these it is not kept when they worked with the child.
      ties.add(sibling: later[sibling] ?? CaseTies())
      for file in try extracts(of: sibling) { ties.add(sibling: file.ties(since: first)) }
    }
    return ties
  }

  private func extracts(of reference: String) throws(Problems) -> [CaseFile] {
    var files: [CaseFile] = []
    for (round, references) in rounds.sorted(by: { $0.key < $1.key }) where references.contains(reference) {
      files.append(try workspace.extract(reference, ofRound: round).file)
    }
    return files
  }
}
