import AuditDocuments
import AuditStore
import Foundation
import Synchronization

/// Puts down who is shown which case: an entry for a person, a case and a purpose, and another where an hour has passed.
final class CaseBook: Sendable {
  private struct Shown: Hashable {
    var person: String
    var round: String
    var reference: String
    var purpose: CaseOpening.Purpose
  }

  private struct Kept {
    var shown: [Shown: Date] = [:]
    var end = CaseOpenings.End()
  }

  private let kept = Mutex(Kept())

  /// Puts it down, on the disk before the call returns.
  ///
  /// - Throws: where that cannot be done; nobody is shown a case of which this is not put down.
  func putDown(_ entry: CaseOpening, in workspace: Workspace) throws(Problems) {
    let shown = Shown(person: entry.person, round: entry.round, reference: entry.reference, purpose: entry.purpose)
    let result = kept.withLock { kept -> Result<Void, Problems> in
      if let last = kept.shown[shown], entry.at.timeIntervalSince(last) < Self.hour { return .success(()) }
      if kept.shown.count > Self.most {
        kept.shown = kept.shown.filter { entry.at.timeIntervalSince($0.value) < Self.hour }
      }
      do throws(Problems) {
        try CaseOpenings.append(entry, in: workspace, knowing: &kept.end)
      } catch { return .failure(error) }
      kept.shown[shown] = entry.at
      return .success(())
    }
    try result.get()
  }

  private static let hour: TimeInterval = 3_600
  private static let most = 20_000
}

extension CaseOpening.Purpose {
  /// As what an address of a case is asked for, by what it asks of a person's roles.
  init(_ access: Route.Access) {
    switch access {
    case .act(.audit): self = .audit
    case .act(.moderate): self = .moderate
    case .act(.readWords), .act(.keepReplies): self = .feedback
    // Each by its name, so that whoever adds an act says as what a case is then opened.
    case .act(.look), .act(.plan), .act(.closeRound), .act(.bringIn), .act(.bringInHistory), .act(.handOut),
      .act(.collect), .act(.reveal), .act(.answerConcerns), .act(.keepActions), .act(.keepAccounts), .act(.summarise),
      .act(.release), .act(.rebuild), .anybody, .signedIn:
      self = .look
    }
  }
}
