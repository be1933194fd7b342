import Foundation

/// A workspace with the shipped checklists and one round, for walks that are typed in tests.
public struct PracticeWorkspace {
  private let folder: TemporaryFolder

  /// The folder that holds `checklists/` and `audits/`.
  public var root: URL { folder.url }

  /// Makes the workspace, with an extract of the invented child.
  public init(extract: String = PracticeWorkspace.extract, round: String = PracticeWorkspace.round) throws {
    folder = try TemporaryFolder()
    let files = FileManager.default
    try files.copyItem(at: Repository.url("checklists"), to: root.appending(path: "checklists"))
    try files.createDirectory(at: root.appending(path: "audits/practice/cases"), withIntermediateDirectories: true)
    try round.write(to: root.appending(path: "audits/practice/round.yaml"), atomically: true, encoding: .utf8)
    try extract.write(
      to: root.appending(path: "audits/practice/cases/C-P01.json"),
      atomically: true,
      encoding: .utf8
    )
  }

  /// Runs a command to its end, as the account or as the person who is named.
  public func run(_ arguments: [String], input: String = "", as person: String = "") throws -> Program.Result {
    try Program.run(
      [try Program.built("caseaudit")] + arguments,
      input: input,
      environment: [
        "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "COLUMNS": "80", "CASEAUDIT_PERSON": person,
      ],
      folder: root
    )
  }

  /// Starts a walk at a terminal of some kind; without one, at one that edits lines itself.
  public func walk(
    _ reference: String = "C-P01",
    auditor: String = "peer",
    terminal: String = "dumb",
    isHeld: Bool = false
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [try Program.built("caseaudit"), "walk", reference, "--round", "practice", "--auditor", auditor],
      environment: ["TERM": terminal],
      folder: root,
      isHeld: isHeld
    )
  }

  /// The lines of a journal.
  public func journal(_ reference: String = "C-P01", auditor: String = "peer") throws -> [String] {
    let url = root.appending(path: "audits/practice/journals/\(reference).\(auditor).jsonl")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// A round of one case and three auditors, one of them of the team that holds it.
  public static let round = """
    format: caseaudit-round/1
    title: Practice
    period: 2026-H1
    checklist: { id: child-protection-plan, version: 1 }
    sample:
      - { case: C-P01 }
    auditors:
      - { id: peer, team: Early Help, role: team manager, relation: peer }
      - { id: other, team: Quality Assurance, role: officer, relation: independent }
      - { id: own, team: Child Protection East, role: team manager, relation: own-team }
    allocations:
      - { case: C-P01, auditor: peer }
    """

  /// The same round in which the case has a second auditor.
  public static let roundOfTwo = round + "\n  - { case: C-P01, auditor: other, second: true }\n"

  /// An invented child; enough for every date question of the checklist.
  public static let extract = """
    {
      "format": "caseaudit-extract/1",
      "reference": "C-P01",
      "service": "child protection",
      "team": "Child Protection East",
      "extracted": "2026-08-28",
      "workers": [{ "reference": "W-1", "role": "socialWorker", "qualified": true, "team": "Child Protection East" }],
      "section47Enquiries": [
        { "identifier": "S1", "started": "2026-05-05", "leadWorker": "W-1", "conferenceRequired": true }
      ],
      "conferences": [
        { "identifier": "K1", "kind": "initial", "section47Enquiry": "S1", "held": "2026-05-22", "worker": "W-1" }
      ],
      "plans": [
        {
          "identifier": "P1", "kind": "childProtection", "started": "2026-05-22", "ended": null,
          "outcomes": [
            {
              "text": "S is in bed by eight on school nights by 31 July 2026, as mother and the school nurse will see",
              "actions": [{ "text": "Agree a bedtime and write it on the fridge", "owner": "mother", "due": "2026-06-12" }]
            }
          ],
          "contingency": ""
        }
      ],
      "coreGroups": [{ "plan": "P1", "held": "2026-06-03" }],
      "reviews": [],
      "visits": [{ "made": "2026-06-10", "childSeen": true, "childSeenAlone": true, "childsViews": "S said \\"I like Fridays\\"." }]
    }
    """
}

extension PseudoTerminal {
  /// The prompts of the walk, with what an auditor types who finds everything as it should be.
  public static let replies = [
    "Enter confirms all; a number opens one; ? for the keys: ": "\n",
    "Answer, 1 to 6, or ? for the keys: ": "1\n",
    "Enter goes on; answer again, 1 to 6; ? for the keys: ": "\n",
    "Enter keeps it; r if the rule is wrong; or answer again, 1 to 6: ": "\n",
    "Say why, cite rows such as 1,3, or Enter to do it later: ": "it is on the file\n",
    "Enter goes on to the grades; a number opens one; ? for the keys: ": "\n",
    "Enter goes on with what is missing; a number opens one; ? for the keys: ": "\n",
    "Grade, 1 to 4, or ? for the keys: ": "3\n",
    "y keeps it; Enter keeps nothing: ": "y\n",
    "To be done for this child: what, who, by when? Enter for nothing: ": "\n",
    "1, 2 or 3, or ? for the keys: ": "1\n",
    "Type your name to sign, or ? for the keys: ": "Peer auditor\n",
    "y signs; Enter goes back: ": "y\n",
    "y yes; c keeps it as a comment; Enter keeps nothing: ": "y\n",
    "c keeps it as a comment; Enter keeps nothing: ": "c\n",
  ]

  /// Waits for the next prompt of the walk.
  public func prompt() throws -> String { try expectEnd(Array(Self.replies.keys)) }

  /// Answers every prompt until the audit is signed.
  public func finish() throws {
    for _ in 0..<200 {
      let asked = try prompt()
      try send(Self.replies[asked] ?? "\n")
      if asked.hasPrefix("y signs") { return }
    }
    throw NeverSigned()
  }

  /// The walk asked for two hundred things and never for a signature.
  public struct NeverSigned: Error {}
}
