import AuditRules

/// What has changed between an earlier check and this one.
///
/// A row is the same where case, rule and subject are, and the day on which the thing began; of several that are alike the first is the
/// first. The place in its list is no part of what a thing is: an entry that comes before it makes *visit 2* the third. Days that went by
/// are no change. Another outcome is one, and so are other words, as of work that was open and is done, late both times, another count of
/// what is over, and other aspects that are missing. Only what was judged again and asks for no look any more has ended: a source may no longer carry
/// what it had, as a return of the next year, and what it does not show it does not show to be done.
public struct FindingChanges {
  /// What is judged, or several of one kind that began on one day.
  private struct Thing: Hashable {
    let reference: String
    let rule: String
    let subject: String
    let began: Day?
  }

  private struct Key: Hashable {
    let thing: Thing
    let number: Int
  }

  /// Whether the earlier rows say when things began; those of versions before this one do not, and then two of one kind are one.
  private let saysBegan: Bool
  private var earlier: [Key: FindingRow] = [:]
  private var order: [Key] = []
  private var counts: [Thing: Int] = [:]
  private var seen: Set<Key> = []
  /// How many of the things of the earlier check were judged again and ask for no look.
  private var settled: [Thing: Int] = [:]
  /// The things of which not every one could be judged again, so that the one that asked for a look may be among those.
  private var unseen: Set<Thing> = []
  private var cases: Set<String> = []
  private var rules: Set<String> = []

  /// Takes the rows of the earlier check, and whether its file has the days on which things began.
  public init(since rows: [FindingRow], saysBegan: Bool = true) {
    self.saysBegan = saysBegan
    for row in rows where row.change != .ended && row.change != .notSeen {
      let key = key(of: row)
      earlier[key] = row
      order.append(key)
      settled[key.thing] = 0
    }
    counts = [:]
  }

  /// Takes down that a case was looked at, and what each rule said of it.
  public mutating func looked(at reference: String, _ findings: [Finding]) {
    cases.insert(reference)
    for finding in findings {
      rules.insert(finding.rule)
      settle(
        Thing(reference: reference, rule: finding.rule, subject: "", began: nil),
        isSettled: finding.outcome.isCounted
      )
      for occurrence in finding.occurrences {
        let thing = thing(reference, finding.rule, occurrence.subject, occurrence.began)
        if occurrence.outcome == .notSeen { unseen.insert(thing) }
        settle(thing, isSettled: occurrence.outcome == .met || occurrence.outcome == .notApplicable)
      }
    }
  }

  /// Counts a thing that asks for no look, where the earlier check had it.
  private mutating func settle(_ thing: Thing, isSettled: Bool) {
    guard isSettled, let count = settled[thing] else { return }
    settled[thing] = count + 1
  }

  /// The row with its change; nil where it stands as it stood.
  public mutating func changed(_ row: FindingRow) -> FindingRow? {
    let key = key(of: row)
    seen.insert(key)
    var copy = row
    if let before = earlier[key] {
      guard Self.isOther(row, than: before) else { return nil }
      copy.change = .changed
    } else {
      copy.change = .new
    }
    return copy
  }

  /// Whether a row asks for a look at something else than it did.
  private static func isOther(_ row: FindingRow, than before: FindingRow) -> Bool {
    if before.outcome != row.outcome || before.missing != row.missing { return true }
    // Whoever took the reasons out of the earlier list wants outcomes alone.
    guard !before.reason.isEmpty else { return false }
    let words = words(of: row.reason)
    if words != self.words(of: before.reason) { return true }
    // What goes on has counted on, and nothing else has happened.
    let goesOn = goingOn.contains(words.first ?? "")
    return !goesOn && row.days != before.days
  }

  /// With which words a reason begins of what has not happened by the day of the extract.
  private static let goingOn: Set<Substring> = ["still", "no", "not", "none"]

  /// The words of a reason without numbers, days of months, and the day as on which it was judged.
  private static func words(of reason: String) -> [Substring] {
    let plain = reason.replacing(#/ \(as on [^)]*\)/#, with: "")
    let words = plain.split { !$0.isLetter && !$0.isNumber }
    return words.indices.compactMap { index in
      let word = words[index]
      if word.allSatisfy(\.isNumber) { return nil }
      let isMonth = index > 0 && words[index - 1].allSatisfy(\.isNumber) && Day.monthNames.contains(String(word))
      return isMonth ? nil : ["day", "week", "month", "year"].contains(word.dropLast()) ? word.dropLast() : word
    }
  }

  /// The rows of the earlier check that are not in this one, once every row of this one was taken; of cases and rules that it looked at.
  ///
  /// Those that were judged again and ask for no look have ended, the others were not seen.
  public var gone: [FindingRow] {
    var settled = settled
    return absent.filter { isLookedAt($0.row) }.map { key, row in
      var row = row
      let count = settled[key.thing] ?? 0
      row.change = count > 0 && !unseen.contains(key.thing) ? .ended : .notSeen
      settled[key.thing] = count - 1
      return row
    }
  }

  /// How many rows of the earlier check are of cases or rules that this one did not look at, so that nothing is known of them.
  public var notLookedAt: Int { absent.count { !isLookedAt($0.row) } }

  private var absent: [(key: Key, row: FindingRow)] {
    order.filter { !seen.contains($0) }.compactMap { key in earlier[key].map { (key, $0) } }
  }

  private func isLookedAt(_ row: FindingRow) -> Bool { cases.contains(row.reference) && rules.contains(row.rule) }

  private func thing(_ reference: String, _ rule: String, _ subject: String, _ began: Day?) -> Thing {
    Thing(reference: reference, rule: rule, subject: Self.kind(of: subject), began: saysBegan ? began : nil)
  }

  /// A subject without the numbers of places in lists, such as those of *plan 1, outcome 3*; the days of months stay.
  private static func kind(of subject: String) -> String {
    guard subject.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return subject }
    let words = subject.split(separator: " ")
    func isMonth(_ index: Int) -> Bool { words.indices.contains(index) && words[index].first?.isUppercase == true }
    return words.indices.filter { index in
      !words[index].allSatisfy { $0.isNumber || $0 == "," } || isMonth(index - 1) || isMonth(index + 1)
    }
    .map { words[$0] }.joined(separator: " ")
  }

  private mutating func key(of row: FindingRow) -> Key {
    let thing = thing(row.reference, row.rule, row.subject, row.began)
    counts[thing, default: 0] += 1
    return Key(thing: thing, number: counts[thing] ?? 1)
  }
}
