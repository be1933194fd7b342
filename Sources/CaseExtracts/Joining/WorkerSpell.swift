import AuditRules

/// One time during which a worker has a case: somebody who comes back has two, each by the reference and its first day.
enum WorkerSpell {
  /// How far the spells of two sources are from being one; nothing where they are two.
  ///
  /// Those that began on one day are nearest. A source that has no first day, as a list of who holds what, speaks of the spell that ends
  /// as its own does, and else of the latest. Spells with other first days are one where they overlap: nobody holds a case twice at once.
  static func distance(_ mine: MappedPart, _ theirs: MappedPart) -> Int? {
    guard let worker = mine.textHeld("reference"), worker == theirs.textHeld("reference") else { return nil }
    let (began, other) = (mine.dayHeld("from"), theirs.dayHeld("from"))
    if began == other { return 0 }
    for (one, other) in [(mine, theirs), (theirs, mine)] {
      if let began = one.dayHeld("from"), let ended = other.dayHeld("to"), began >= ended { return nil }
    }
    if let began, let other { return far + abs(began.days(to: other)) }
    let rank =
      switch (mine.end, theirs.end) {
      case (.open, .open): 1
      case (.on(let one), .on(let other)): one == other ? 1 : 4
      case (.open, .notSeen), (.notSeen, .open): 2
      case (.notSeen, _), (_, .notSeen): 3
      case (.open, .on), (.on, .open): 4
      }
    // Of several that are as near the latest: the nearer to a day that no spell reaches.
    let latest = (began ?? other).flatMap { day in Day(year: 2200, month: 1, day: 1).map { day.days(to: $0) } } ?? 0
    return rank * beyond + latest
  }

  /// More days than lie between two spells.
  private static let beyond = 1_000_000
  private static let far = 10 * beyond
}

extension MappedPart {
  /// How a spell ends.
  fileprivate enum End {
    case open
    case on(Day)
    case notSeen
  }

  fileprivate var end: End {
    switch facts["to"] {
    case .empty: .open
    case .content(.day(let day), _): .on(day)
    default: .notSeen
    }
  }

  /// Whether one source says of a spell that it goes on, and the other that it has ended: nobody fills a gap of the other with that.
  func endsWhatGoesOn(_ other: MappedPart) -> Bool {
    switch (end, other.end) {
    case (.open, .on), (.on, .open): true
    default: false
    }
  }
}
