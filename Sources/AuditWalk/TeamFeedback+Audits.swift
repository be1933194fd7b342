import AuditActions
import AuditChecklists
import AuditDocuments
import AuditPlanning
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries

extension TeamFeedback {
  /// Takes what the page of a team says out of the counted audits of a round.
  ///
  /// - Parameters:
  ///   - typed: the team, as somebody typed it.
  ///   - cases: the audited cases of the round.
  ///   - round: the round.
  ///   - workspace: the workspace.
  /// - Throws: which teams there are, where it is none of them; where an extract or a checklist cannot be read.
  public init(of typed: String, among cases: [Moderation], in round: Round, _ workspace: Workspace) throws(Problems) {
    let spelled = TeamSpellings(of: cases.compactMap { $0.counted.state.opening?.team })
    let teams = Set(cases.compactMap { $0.counted.state.opening.map { spelled($0.team) } }).subtracting([""])
    guard let team = TeamSpellings.meant(by: typed, among: teams) else {
      throw Problems([
        Problem(
          "no signed audit of this round is of a file of the team \(Problem.quote(typed))",
          file: workspace.shown(try workspace.plan(ofRound: round.id)),
          hint: "Name one of: \(teams.sorted().joined(separator: ", "))\(didYouMean(typed, in: teams.sorted()))."
        )
      ])
    }
    let audits = cases.filter { $0.counted.state.opening.map { spelled($0.team) } == team }
    let timescales = try ChecklistLibrary(folder: workspace.checklists).timescales
    var reading = TextReading(Set(audits.map(\.checklist)), timescales)
    var pages: [Feedback] = []
    var counts: [String: AspectCounts] = [:]
    var read: [String: Int] = [:]
    for audit in audits {
      pages.append(try Feedback(audit, in: round, workspace))
      let file = try workspace.caseFile(audit.counted.name.reference, in: round).file
      for finding in reading.findings(in: file, readWith: audit.checklist) {
        counts[finding.rule, default: AspectCounts()] += finding.aspects
        if !finding.aspects.asked.isEmpty { read[finding.rule, default: 0] += 1 }
      }
    }
    let files = Set(audits.map(\.counted.name.reference))
    let followUp = try ActionJournal.whole(workspace).standing.followUp
    let raised = try workspace.remarks(ofRound: round.id).concerns.map(\.name).filter { files.contains($0.reference) }
    self.init(
      team: team,
      round: round.title,
      audits: pages,
      wordings: reading.rules.compactMap { rule in
        counts[rule.identifier].map { counts in
          let files = read[rule.identifier] ?? 0
          return Wordings(things: rule.decision.things ?? "wordings", aspects: counts, files: files)
        }
      },
      practice: followUp.releases(ofRound: round.id).filter { files.contains($0.note.reference) }.map(\.text),
      concerns: (raised.count, raised.count { followUp.standing(of: $0).isOpen }),
      smallestPercentage: round.smallestPercentage
    )
    let signed = cases.reduce(into: [String: Int]()) { signed, audit in
      if let written = audit.counted.state.opening?.team { signed[spelled(written), default: 0] += 1 }
    }
    likelyTeams = TeamSpellings.likely(team, in: signed).map { .init($0.team, files: $0.count) }
  }
}
