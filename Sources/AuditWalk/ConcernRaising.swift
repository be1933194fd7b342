import AuditDocuments
import AuditStore
import Foundation

extension AuditSession {
  /// What whoever raises a concern on a case that was replaced is told: it is kept all the same.
  public var saidOfReplaced: String? {
    round.standsIn(for: caseFile.reference).map {
      "\(caseFile.reference) was replaced: \($0) stands in for it in this round. A concern about \(checklist.unit.child) is kept all "
        + "the same, and whoever answers for concerns sees it."
    }
  }
}

/// Raises one concern on a case, outside the walk, with the same words and the same reading back.
public struct ConcernRaising {
  private let session: AuditSession
  private let item: String?
  private var text: String?

  /// Makes it for an audit, which may be signed or stepped back from; one that was not begun is not begun by it.
  ///
  /// `item` is the question at which it is raised, where it is at one.
  public init(_ session: AuditSession, at item: String? = nil) { (self.session, self.item) = (session, item) }

  /// Asks why the child may be unsafe.
  public mutating func begin() -> WalkTurn { asking([]) }

  /// Begins with words that were given beforehand, which are meant as they stand.
  public mutating func begin(with words: String) -> WalkTurn { reading(words) }

  /// Deals with what was typed; a concern that is meant is kept with the time `moment`.
  public mutating func take(_ input: WalkInput, at moment: Date) throws(Problems) -> WalkTurn {
    switch input {
    case .end: return WalkTurn(blocks: [Self.nothing], next: .ended(.stopped))
    case .interrupted: return WalkTurn(blocks: [Self.nothing], next: .ended(.interrupted))
    case .unreadable(let why): return text.map { reading($0, saying: why) } ?? asking([WalkBlock(.reply, why)])
    case .lines(let lines): return try deal(with: lines.joined(separator: "\n"), at: moment)
    case .line(let line): return try deal(with: line, at: moment)
    }
  }

  private mutating func deal(with line: String, at moment: Date) throws(Problems) -> WalkTurn {
    if line.isEmpty { return WalkTurn(blocks: [Self.nothing], next: .ended(.stopped)) }
    guard let text else { return reading(line) }
    guard line.lowercased() == "y" else {
      return reading(
        text,
        saying: "Your words are still held, and what you typed now was not kept. Type y or press Enter."
      )
    }
    try session.raise(concern: text, at: item, at: moment)
    return WalkTurn(blocks: WalkScreen(session).concernRaised(inWalk: false), next: .ended(.signed))
  }

  private func asking(_ blocks: [WalkBlock]) -> WalkTurn {
    WalkTurn(blocks: blocks, next: .asks(.words(kind, item: nil)))
  }

  private mutating func reading(_ words: String, saying: String? = nil) -> WalkTurn {
    guard kind.isEnough(words) else { return asking([WalkBlock(.reply, WalkWords.tooShort)]) }
    text = words
    let read = WalkBlock(.reply, WalkScreen.readBack(concern: words, of: session.checklist.unit))
    return WalkTurn(
      blocks: saying.map { [WalkBlock(.reply, $0)] } ?? [read],
      next: .asks(.concern(words, item: nil, line: words))
    )
  }

  /// What words are asked for.
  private var kind: WalkWords { .concern(of: session.checklist.unit) }

  private static let nothing = WalkBlock(.reply, "No concern was raised.")
}
