import AuditActions
import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation

@testable import AuditWeb

/// A workspace with a round of three invented children, a site over it, and people who are signed in.
struct RoundSite {
  let practice: PracticeWorkspace
  let site: Site
  var workspace: Workspace { site.workspace }

  /// The moment at which everything is done.
  static let moment = "2026-09-14T09:30:00Z"
  static let round = "/rounds/practice"

  static let plan = """
    format: caseaudit-round/1
    title: Practice
    period: 2026-H1
    checklist: { id: child-protection-plan, version: 1 }
    due: 2026-09-10
    sample:
      - { case: C-P01 }
      - { case: C-P02 }
      - { case: C-P03 }
    auditors:
      - { id: peer, team: Early Help, role: team manager, relation: peer }
      - { id: other, team: Quality Assurance, role: officer, relation: independent }
      - { id: third, team: Fostering, role: team manager, relation: peer }
      - { id: head, team: Head Office, role: head of quality assurance, relation: independent }
    allocations:
      - { case: C-P01, auditor: peer }
      - { case: C-P01, auditor: other, second: true }
      - { case: C-P02, auditor: third }
      - { case: C-P03, auditor: peer }
    """

  /// People with roles: `peer`, `other` and `third` audit, `head` moderates, `boss` leads.
  static let roles = """
    format: caseaudit-workspace/1
    council: Invented
    people:
      - { account: peer, roles: [auditor] }
      - { account: other, roles: [auditor] }
      - { account: third, roles: [auditor] }
      - { account: head, roles: [moderator] }
      - { account: boss, roles: [lead] }

    """

  /// Makes the workspace; without `settings` everybody may do everything.
  init(_ plan: String = Self.plan, settings: String? = Self.roles, packs: PackMaker? = nil, planKey: PlanKey? = nil)
    throws
  {
    practice = try PracticeWorkspace(round: plan)
    let root = practice.root
    for reference in ["C-P02", "C-P03"] {
      try PracticeWorkspace.extract.replacing("C-P01", with: reference).write(
        to: root.appending(path: "audits/practice/cases/\(reference).json"),
        atomically: true,
        encoding: .utf8
      )
    }
    try settings?.write(to: root.appending(path: "workspace.yaml"), atomically: true, encoding: .utf8)
    site = Site(Workspace(root: root), entrance: Entrance.link().entrance, packs: packs, planKey: planKey)
  }

  /// A browser in which somebody is signed in.
  func browser(_ person: String, at moment: String = Self.moment) -> Browser {
    Self.browser(person, on: site, at: moment)
  }

  /// A browser in which somebody is signed in to a site.
  static func browser(_ person: String, on site: Site, at moment: String = Self.moment) -> Browser {
    let browser = Browser(site, at: moment)
    browser.headers["cookie"] = "\(Site.cookie)=\(site.sessions.begin(person, at: browser.moment).secret)"
    return browser
  }

  /// The audit of a case in an auditor's hands, as a terminal has it.
  func session(_ reference: String, by auditor: String) throws -> AuditSession {
    try WalkOpening(workspace, round: workspace.round("practice"), auditor: auditor).session(reference)
  }

  /// Audits a case: every question answered alike but some, graded and signed, with what is to be done for the child.
  func audit(
    _ reference: String,
    by auditor: String,
    _ outcome: Outcome = .met,
    but others: [String: Outcome] = [:],
    grade: Grade = .good,
    safe: SafetyToday? = nil,
    actions: [String] = []
  ) throws {
    let session = try session(reference, by: auditor)
    let moment = Browser(site, at: Self.moment).moment
    _ = try session.begin(at: moment)
    while let item = session.unanswered.first {
      let given = others[item.id] ?? outcome
      _ = try session.give(given, to: item, saying: "Seen on the file by \(auditor).", at: moment)
    }
    for section in session.sections {
      try session.grade(section.id, min(grade, session.cap(in: section.id)?.grade ?? grade), at: moment)
    }
    try session.grade("", min(grade, session.cap()?.grade ?? grade), at: moment)
    if let safe { try session.record(.safetyAnswered(safe), at: moment) }
    for action in actions { _ = try session.note(action: action, at: moment) }
    _ = try session.sign(as: "A. \(auditor)", at: moment)
  }

  /// Raises a concern in an audit, as a terminal does.
  func raise(_ words: String, on reference: String, by auditor: String) throws {
    let session = try session(reference, by: auditor)
    let moment = Browser(site, at: Self.moment).moment
    // What raises the first entry of a journal begins no audit; this one is begun.
    if session.writer.state.opening == nil { _ = try session.begin(at: moment.addingTimeInterval(-60)) }
    try session.record(.concernRaised(text: words, item: nil), at: moment)
  }

  /// The journal of an audit.
  func journal(_ reference: String, by auditor: String) throws -> Journal {
    try Journal.read(JournalName(round: "practice", case: reference, auditor: auditor), in: workspace)
  }
}
