import AuditStore
import Foundation
import Synchronization

/// What somebody had made or has begun and that is in no file: in memory alone, and given to nobody else.
final class Shelf<Value: Sendable>: Sendable {
  /// Something on the shelf.
  struct Kept: Sendable {
    /// Its name in addresses.
    let id: String
    /// Whose it is.
    let person: String
    /// When it was put there.
    let at: Date
    /// What it is.
    var value: Value
  }

  private let room: Int
  private let roomOfAll: Int
  private let patience: TimeInterval?
  private let kept = Mutex<[Kept]>([])

  /// Makes a shelf with room for so many things of each person, and for so many of all.
  ///
  /// Where somebody puts more there, their own oldest goes; where all have more than `roomOfAll`, the oldest of whoever has most. So
  /// does what lay there for so many seconds where `patience` says how many.
  init(room: Int, roomOfAll: Int, patience: TimeInterval? = nil) {
    (self.room, self.roomOfAll, self.patience) = (room, roomOfAll, patience)
  }

  /// Puts something onto the shelf, and gives its name.
  func put(_ value: Value, of person: String, at moment: Date) -> String {
    let new = Kept(id: String(Secret.make().prefix(16)), person: person, at: moment, value: value)
    kept.withLock { kept in
      kept.removeAll { isOver($0, at: moment) }
      kept.append(new)
      let mine = kept.count { $0.person == person }
      if mine > room {
        Self.removeOldest(of: person, from: &kept)
      } else if kept.count > roomOfAll {
        let most = Dictionary(grouping: kept, by: \.person).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        Self.removeOldest(of: most?.key ?? person, from: &kept)
      }
    }
    return new.id
  }

  private static func removeOldest(of person: String, from kept: inout [Kept]) {
    if let oldest = kept.firstIndex(where: { $0.person == person }) { kept.remove(at: oldest) }
  }

  /// What has a name and is a person's; nil where there is none, or none any more.
  func find(_ id: String, of person: String, at moment: Date) -> Kept? {
    kept.withLock { kept in
      kept.removeAll { isOver($0, at: moment) }
      return kept.first { $0.id == id && $0.person == person }
    }
  }

  private func isOver(_ kept: Kept, at moment: Date) -> Bool {
    patience.map { moment.timeIntervalSince(kept.at) > $0 } ?? false
  }

  /// What is a person's, the latest first.
  func all(of person: String, at moment: Date) -> [Kept] {
    kept.withLock { kept in
      kept.removeAll { isOver($0, at: moment) }
      return kept.filter { $0.person == person }.reversed()
    }
  }

  /// Puts something in the place of what has a name; nothing where that is gone.
  func replace(_ id: String, with value: Value) {
    kept.withLock { kept in
      if let place = kept.firstIndex(where: { $0.id == id }) { kept[place].value = value }
    }
  }

  /// Takes something that is a person's off the shelf.
  func remove(_ id: String, of person: String) {
    kept.withLock { $0.removeAll { $0.id == id && $0.person == person } }
  }
}
