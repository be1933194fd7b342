import AuditDocuments
import AuditPlanning
import AuditRules
import AuditSummaries
import Foundation

extension Workspace {
  /// The status of a round with one team for each case: that of its first audit that was begun, else of the extract that was brought in,
  /// else of the list that the round was drawn from; and with the cases of which the list names another.
  public func namingTeams(of status: RoundStatus) throws(Problems) -> RoundStatus {
    var known: [String: String] = [:]
    for row in status.rows where !row.team.isEmpty && known[row.reference] == nil { known[row.reference] = row.team }
    let unbegun = Set(status.rows.map(\.reference)).filter { known[$0] == nil }
    known.merge(try teamsOfExtracts(of: unbegun, inRound: status.round)) { begun, _ in begun }
    let frame = try listedFrame(ofRound: status.round)
    guard frame != nil || !known.isEmpty else { return status }
    let listed = Dictionary((frame?.cases ?? []).map { ($0.reference, $0.team) }) { first, _ in first }
    // What audits call a team comes first, as everywhere else.
    let begun = status.rows.map(\.team).filter { !$0.isEmpty }
    let spelled = TeamSpellings(of: begun + unbegun.compactMap { known[$0] } + listed.values)
    var named = status.naming { row in spelled(known[row.reference] ?? listed[row.reference] ?? "") }
    named.listedOtherwise = Set(status.rows.map(\.reference)).sorted().compactMap { reference in
      guard let team = known[reference], let other = listed[reference], !other.isEmpty, spelled(team) != spelled(other)
      else { return nil }
      return RoundStatus.ListedOtherwise(reference: reference, listed: spelled(other), team: spelled(team))
    }
    return named
  }

  /// The teams that extracts of cases name; of one that names none, or cannot be read, nothing, which is said where it is opened.
  private func teamsOfExtracts(of cases: Set<String>, inRound round: String) throws(Problems) -> [String: String] {
    let there = cases.isEmpty ? [] : try extractSet(ofRound: round)
    let wanted = cases.intersection(there)
    guard !wanted.isEmpty else { return [:] }
    // What is remembered is of the folder, so that it is of whichever of its cases is asked for.
    guard memory != nil else { return try readTeams(of: wanted, inRound: round) }
    let all = try remembered(try self.cases(ofRound: round)) { () throws(Problems) in
      ExtractTeams(names: try readTeams(of: there, inRound: round))
    }
    return all.names.filter { wanted.contains($0.key) }
  }

  private struct ExtractTeams: Sendable {
    let names: [String: String]
  }

  private func readTeams(of cases: Set<String>, inRound round: String) throws(Problems) -> [String: String] {
    var teams: [String: String] = [:]
    for reference in cases {
      let file = try extract(ofCase: reference, round: round)
      guard let source = try? SourceText(contentsOf: file, shownAs: shown(file), isPrivate: true),
        let node = try? Node.parse(json: source), let name = node.mapping?.entry("team")?.value.scalar?.text,
        !name.isEmpty
      else { continue }
      teams[reference] = name
    }
    return teams
  }
}
