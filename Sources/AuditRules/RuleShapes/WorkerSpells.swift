// A worker who holds a case twice, or passes with it to another team, stands twice in the list of workers.

extension [Worker] {
  /// How spells are told, for the pages of the rules that use them.
  static let howSpellsAreTold =
    "Entries of one worker between which there is no working day, as where the worker passes to another team with the case, are one time."

  /// The times on the case, in which entries of one worker that follow each other without a working day between are one.
  ///
  /// - Parameter isOneTime: whether two entries of a worker may be one time, for example because the role is the same.
  /// - Returns: the times.
  func spells(where isOneTime: (Worker, Worker) -> Bool = { _, _ in true }) -> [Worker] {
    guard Set(map(\.reference)).count < count else { return self }
    var spells: [Worker] = []
    for worker in sorted(by: { ($0.from.value?.number ?? .min) < ($1.from.value?.number ?? .min) }) {
      guard !worker.reference.isEmpty, let from = worker.from.value,
        let at = spells.lastIndex(where: { $0.reference == worker.reference }), spells[at].from.value != nil,
        isOneTime(spells[at], worker), goesOn(spells[at], to: from)
      else {
        spells.append(worker)
        continue
      }
      if let last = spells[at].to.value, worker.to.value.map({ $0 > last }) ?? true { spells[at].to = worker.to }
    }
    return spells
  }

  private func goesOn(_ spell: Worker, to from: Day) -> Bool {
    // One whose end is not shown may have gone on or not.
    guard let last = spell.to.value else { return spell.to.isSeen }
    return from <= last.adding(days: 1) || (WorkingDays.england.count(after: last, through: from) ?? .max) <= 1
  }
}

extension Fact where Value == [Worker] {
  /// The entry of a worker who is named by something that was done on a day: that of the time in which it lies, else the last.
  func worker(named reference: String, on day: Day?) -> Worker? {
    var last: Worker?
    for worker in value ?? [] where worker.reference == reference {
      let wasThere = day.map { day in
        (worker.from.value.map { $0 <= day } ?? true) && (worker.to.value.map { $0 >= day } ?? true)
      }
      if wasThere ?? true { return worker }
      last = worker
    }
    return last
  }
}
