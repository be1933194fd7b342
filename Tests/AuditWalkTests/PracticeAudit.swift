import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation

@testable import AuditWalk

/// An audit of the invented child of the practice workspace, walked without a terminal.
struct PracticeAudit {
  let workspace: PracticeWorkspace
  let opening: WalkOpening
  let session: AuditSession
  var walk: Walk

  /// The moment at which everything is typed.
  static let moment = Timestamp.date("2026-09-14T09:30:00Z") ?? .distantPast

  init(_ workspace: PracticeWorkspace? = nil, auditor: String = "peer", reference: String = "C-P01") throws {
    let workspace = try workspace ?? PracticeWorkspace()
    self.workspace = workspace
    let store = Workspace(root: workspace.root)
    opening = try WalkOpening(store, round: try store.round("practice"), auditor: auditor)
    session = try opening.session(reference, at: Self.moment)
    walk = Walk(session)
  }

  /// Begins the audit and shows its first question or list.
  mutating func start() throws -> WalkTurn {
    let begun = try session.begin(at: Self.moment)
    var turn = try walk.start()
    turn.blocks = begun + turn.blocks
    return turn
  }

  /// Types one line.
  @discardableResult
  mutating func type(_ line: String) throws -> WalkTurn { try walk.take(.line(line), at: Self.moment) }

  /// Types lines, one after another, and gives the last turn.
  @discardableResult
  mutating func type(_ lines: [String]) throws -> WalkTurn {
    var turn = try type(lines[0])
    for line in lines.dropFirst() { turn = try type(line) }
    return turn
  }

  /// Answers everything as it should be, until the first grade is asked.
  mutating func reachTheGrades(answering outcome: String = "1") throws -> WalkTurn {
    _ = try start()
    var turn = try type("")
    for _ in 0..<100 {
      switch turn.next {
      case .asks(.question(_, isAnswered: false)): turn = try type(outcome)
      case .asks(.limiting): turn = try type("c on the file")
      case .asks(.grade): return turn
      default: turn = try type("")
      }
    }
    return turn
  }
}

extension WalkTurn {
  /// The words of the blocks of some role.
  func texts(_ role: WalkBlock.Role) -> [String] { blocks.filter { $0.role == role }.map(\.text) }

  /// What it waits for; nothing where it is over.
  var prompt: WalkPrompt? {
    guard case .asks(let prompt) = next else { return nil }
    return prompt
  }

  /// The item that is asked; nothing where something else is.
  var item: String? {
    switch prompt {
    case .question(let item, _), .keep(let item), .limiting(let item), .words(_, let item): item
    default: nil
    }
  }
}
