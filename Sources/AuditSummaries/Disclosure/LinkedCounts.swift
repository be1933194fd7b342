/// Every count that a pack publishes or lets a reader work out, and the sums that link them.
///
/// All the tables of a pack belong into one value, since a number hidden in one table is often the difference of two
/// that another table shows. Identifiers are the caller's; they go into the register of releases, so they must stay
/// the same from one pack to the next.
public struct LinkedCounts: Hashable, Sendable {
  /// One count.
  struct Cell: Hashable, Sendable {
    var count: Int
    var isPrinted: Bool
    var isSensitive: Bool
    /// Whether the count says something of people, so that it is protected if it is small.
    var isProtected = true
    /// Whether it counts something of the audits, so that it grows with them from one release to the next.
    var growsWithAudits = true
  }

  /// Counts that together are the sum of others.
  struct Relation: Hashable, Sendable {
    /// One total, or several that are added up too.
    var totals: [String]
    var parts: [String]
    var heldEarlier: Bool
    /// Whether it follows from what a checklist says, and not from what the counts are.
    var isFromChecklist = false

    /// The total where there is one.
    var total: String { totals.first ?? "" }
  }

  private(set) var cells: [String: Cell] = [:]
  private(set) var relations: Set<Relation> = []

  /// Makes a system of nothing.
  public init() {}

  /// Adds a count.
  ///
  /// A count may be added again, as long as it is the same count; it is printed, or sensitive, if it was ever said to
  /// be so.
  ///
  /// - Parameters:
  ///   - id: the identifier of the count.
  ///   - count: the true count, from 0 to 1,000,000,000.
  ///   - isPrinted: false for a count that no page shows but that can be worked out, for example counted less met where
  ///     a share is shown. It is protected if it is small.
  ///   - isSensitive: true for a count that is hidden and protected whatever its size, for example of a team of one
  ///     worker.
  public mutating func add(_ id: String, _ count: Int, isPrinted: Bool = true, isSensitive: Bool = false) {
    precondition((0...1_000_000_000).contains(count), "a count is out of range")
    guard let known = cells[id] else {
      cells[id] = Cell(count: count, isPrinted: isPrinted, isSensitive: isSensitive)
      return
    }
    precondition(known.count == count, "two counts under one identifier")
    cells[id]?.isPrinted = known.isPrinted || isPrinted
    cells[id]?.isSensitive = known.isSensitive || isSensitive
  }

  /// Says that a count is the sum of others; all of them must have been added.
  ///
  /// - Parameters:
  ///   - total: the identifier of the sum.
  ///   - parts: the identifiers of what it is the sum of.
  ///   - heldEarlier: false where the sum happens to be right now and need not have been in an earlier release, for
  ///     example that every signed audit has a grade.
  public mutating func relate(_ total: String, parts: [String], heldEarlier: Bool = true) {
    let relation = Relation(totals: [total], parts: parts.sorted(), heldEarlier: heldEarlier)
    guard !relations.contains(relation) else { return }
    precondition(Set(parts).count == parts.count && !parts.contains(total), "a part is named twice")
    let counts = parts.compactMap { cells[$0]?.count }
    precondition(counts.count == parts.count && cells[total] != nil, "a count was not added before it was related")
    precondition(counts.reduce(0, +) == cells[total]?.count, "a total is not the sum of its parts")
    relations.insert(relation)
  }

  /// Says that a count is known to be at most another, without being one of its parts: audits capped, of audits signed.
  ///
  /// The difference is not protected; relate the count and an unprinted rest where that is small and about people.
  public mutating func limit(_ id: String, to other: String) {
    guard let count = cells[id]?.count, let most = cells[other]?.count else {
      preconditionFailure("a count was not added before it was related")
    }
    precondition(count <= most, "a count is larger than its limit")
    let rest = "\(other) - \(id)"
    cells[rest] = cells[rest] ?? Cell(count: most - count, isPrinted: false, isSensitive: false, isProtected: false)
    relate(other, parts: [id, rest])
  }

  /// Adds a count of the plan: it is printed, says nothing of people, and is hidden only to protect another.
  ///
  /// A plan can be changed between two releases of the same audits, so that earlier ones say nothing of it.
  mutating func addPlanned(_ id: String, _ count: Int) {
    precondition(cells[id] == nil, "a count is added twice")
    cells[id] = Cell(
      count: count,
      isPrinted: true,
      isSensitive: false,
      isProtected: false,
      growsWithAudits: false
    )
  }

  /// Adds a count that no page gives and that is not protected, so that others can be tied to it.
  mutating func addUnprotected(_ id: String, _ count: Int, growsWithAudits: Bool = true) {
    precondition(cells[id].map { $0.count == count } ?? true, "two counts under one identifier")
    cells[id] =
      cells[id]
      ?? Cell(count: count, isPrinted: false, isSensitive: false, isProtected: false, growsWithAudits: growsWithAudits)
  }

  /// Says that some counts together are at most others together, as a checklist makes them; nothing where they are not.
  ///
  /// - Parameters:
  ///   - parts: counts of which no two count one file.
  ///   - others: counts that hold every file of the parts.
  ///   - name: the name of the tie, under which what is left over is kept.
  ///   - heldEarlier: whether it must have held in every release.
  /// - Returns: whether they are.
  @discardableResult
  mutating func bound(_ parts: [String], by others: [String], named name: String, heldEarlier: Bool = true) -> Bool {
    let (less, most) = (parts.compactMap { self[$0] }, others.compactMap { self[$0] })
    guard !less.isEmpty, less.count == parts.count, most.count == others.count else { return false }
    let rest = most.reduce(0, +) - less.reduce(0, +)
    // A count on both sides says nothing; without it the rest is the same.
    let shared = Set(parts).intersection(others)
    guard rest >= 0 else { return false }
    guard shared.count < Set(parts).count else { return true }
    addUnprotected(name, rest, growsWithAudits: heldEarlier)
    relations.insert(
      Relation(
        totals: others.filter { !shared.contains($0) }.sorted(),
        parts: (parts.filter { !shared.contains($0) } + [name]).sorted(),
        heldEarlier: heldEarlier,
        isFromChecklist: true
      )
    )
    return true
  }

  /// Says that a count is the sum of others, as a checklist makes it; nothing where it is not.
  mutating func relateByChecklist(_ total: String, parts: [String], heldEarlier: Bool = true) {
    let counts = parts.compactMap { self[$0] }
    guard !parts.isEmpty, counts.count == parts.count, self[total] == counts.reduce(0, +) else { return }
    relations.insert(
      Relation(totals: [total], parts: parts.sorted(), heldEarlier: heldEarlier, isFromChecklist: true)
    )
  }

  /// The true count of an identifier; nil where there is none.
  public subscript(id: String) -> Int? { cells[id]?.count }

  /// All identifiers, sorted.
  public var ids: [String] { cells.keys.sorted() }
}

extension LinkedCounts {
  /// The same counts without any that is to be hidden whatever its size.
  var withoutSensitivity: LinkedCounts {
    var copy = self
    for id in copy.cells.keys { copy.cells[id]?.isSensitive = false }
    return copy
  }
}
