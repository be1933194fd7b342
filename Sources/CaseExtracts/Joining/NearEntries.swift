import AuditRules

/// Entries that two sources began on days close to each other, and that are one: the second source took down the day of the meeting, of the
/// letter, or of the form.
///
/// Within one source they stay two.
struct NearEntries {
  private let dayKey: String
  /// How many days apart they may be where something else says that they are one.
  private let tied: Int
  /// How many where nothing does.
  private let alone: Int
  /// Days of an entry of which one that both have is enough.
  private let dayKeys: [String]
  /// Names of other parts of which one that both have is enough.
  private let nameKeys: [String]

  /// Takes the kind of part; nothing where several within a few days are usual, as of visits and notes.
  init?(_ part: any Described.Type) {
    guard let dayKey = part.firstDayKey else { return nil }
    self.dayKey = dayKey
    switch part {
    // Nobody begins a second enquiry into the same child within three days.
    case is Section47Enquiry.Type: (tied, alone, dayKeys, nameKeys) = (14, 3, ["completed", "childSeen"], [])
    // An enquiry has one initial conference, which may have been put off.
    case is Conference.Type: (tied, alone, dayKeys, nameKeys) = (28, 0, [], ["section47Enquiry"])
    case is Assessment.Type: (tied, alone, dayKeys, nameKeys) = (14, 0, ["authorised"], [])
    case is Plan.Type: (tied, alone, dayKeys, nameKeys) = (14, 0, ["ended"], [])
    case is Referral.Type: (tied, alone, dayKeys, nameKeys) = (7, 0, ["closed"], [])
    default: return nil
    }
  }

  /// How many days two entries of two sources are apart; nothing where they are two.
  ///
  /// - Parameters:
  ///   - mine: that of the first source.
  ///   - theirs: that of the second.
  ///   - areTied: whether what other parts say of them makes them one.
  /// - Returns: the days.
  func days(_ mine: MappedPart, _ theirs: MappedPart, areTied: Bool) -> Int? {
    guard let began = mine.dayHeld(dayKey), let other = theirs.dayHeld(dayKey) else { return nil }
    let apart = abs(began.days(to: other))
    let isTied =
      areTied || dayKeys.contains { key in mine.dayHeld(key).map { $0 == theirs.dayHeld(key) } ?? false }
      || nameKeys.contains { key in mine.textHeld(key).map { $0 == theirs.textHeld(key) } ?? false }
    return apart <= (isTied ? tied : alone) ? apart : nil
  }
}
