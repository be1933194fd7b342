import AuditRules
import Foundation
import Testing

@testable import AuditSummaries

/// Releases what `Tests/oracles/releases_oracle.py` makes up, for it to attack; does nothing unless that asks for it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CASEAUDIT_RELEASES"] != nil))
struct ReleasesOracleTests {
  private struct Item: Decodable {
    var item: String
    var section: String
    var hash: String
    var limit: String?
    var onlyIf: String?
    var outcomes: [String]?
  }

  private struct Version: Decodable {
    var checklist: String
    var version: Int
    var items: [Item]
  }

  private struct File: Decodable {
    var id: String
    var checklist: String
    var version: Int
    var team: String
    var worker: String
    var answers: [String: String]
    var grades: [String: String]
    var cap: String?
  }

  private struct Pack: Decodable {
    var files: [File]
    var planned: Int
    var started: Int
  }

  private struct Workspace: Decodable {
    var policy: String
    var versions: [Version]
    var packs: [Pack]
  }

  private struct Release: Encodable {
    var shown: [String: Int]
    var hidden: [String: String]
    var givenAway: Int
    var setAside: Int
  }

  @Test func whatIsMadeUpIsReleased() throws {
    let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["CASEAUDIT_RELEASES"]))
    let made = try Data(contentsOf: folder.appending(path: "made.json"))
    let workspaces = try JSONDecoder().decode([Workspace].self, from: made)
    let releases = try workspaces.map(releases)
    try JSONEncoder().encode(releases).write(to: folder.appending(path: "released.json"))
  }

  private func releases(_ workspace: Workspace) throws -> [Release] {
    let policy = try #require(DisclosurePolicy(workspace.policy))
    var glossary = ItemGlossary()
    glossary.ties = workspace.versions.map { version in
      ChecklistTies(
        checklist: version.checklist,
        version: version.version,
        items: version.items.map { item in
          ChecklistTies.Item(
            item: item.item,
            section: item.section,
            hash: item.hash,
            limit: item.limit.flatMap(Grade.init),
            onlyIf: item.onlyIf.map {
              ItemWords.Condition(item: $0, outcomes: Set((item.outcomes ?? []).compactMap(Outcome.init)))
            }
          )
        }
      )
    }
    var earlier: [EarlierRelease] = []
    return try workspace.packs.enumerated().map { number, pack in
      let audits = Set(pack.files.map(\.id))
      let released = ReleasedTally(
        tally(pack, workspace.versions),
        policy: policy,
        audits: audits,
        after: earlier,
        glossary: glossary
      )
      let pattern = try #require(released.pattern)
      earlier.append(EarlierRelease(name: "\(number)", policy: policy, audits: audits, counts: pattern.counts))
      return Release(
        shown: pattern.counts.compactMapValues(\.value),
        hidden: pattern.hidden.mapValues(\.rawValue),
        givenAway: ReleaseDecision(on: pattern).attack.givenAway.count,
        setAside: pattern.setAside.count
      )
    }
  }

  private func tally(_ pack: Pack, _ versions: [Version]) -> Tally {
    var tally = Tally()
    for file in pack.files {
      let stratum = Stratum(team: file.team, service: "All", relation: "peer", month: "2026-05")
      let items = versions.first { $0.checklist == file.checklist && $0.version == file.version }?.items ?? []
      for item in items {
        guard let outcome = file.answers[item.item].flatMap(Outcome.init) else { continue }
        let key = ItemKey(
          checklist: file.checklist,
          version: file.version,
          section: item.section,
          item: item.item,
          hash: item.hash
        )
        tally.answers[.init(item: key, stratum: stratum), default: OutcomeCounts()][outcome] += 1
      }
      for (section, name) in file.grades {
        guard let grade = Grade(rawValue: name) else { continue }
        let key = section.isEmpty ? SectionKey.wholeFile : SectionKey(checklist: file.checklist, section: section)
        tally.grades[.init(section: key, stratum: stratum), default: GradeCounts()][grade] += 1
        let cell = Tally.VersionCell(checklist: file.checklist, version: file.version, part: section)
        tally.versionGrades[cell, default: GradeCounts()][grade] += 1
      }
      tally.audits[stratum, default: AuditCounts()].signed += 1
      if let cap = file.cap {
        tally.audits[stratum, default: AuditCounts()].capped += 1
        tally.caps[.init(checklist: file.checklist, item: cap), default: 0] += 1
        let cell = Tally.VersionCell(checklist: file.checklist, version: file.version, part: cap)
        tally.versionCaps[cell, default: 0] += 1
      }
      tally.workers[file.team, default: []].insert(file.worker)
    }
    let elsewhere = Stratum(team: "", service: "", relation: "peer", month: "")
    tally.audits[elsewhere, default: AuditCounts()].planned += pack.planned
    tally.audits[elsewhere, default: AuditCounts()].started += pack.started
    return tally
  }
}
