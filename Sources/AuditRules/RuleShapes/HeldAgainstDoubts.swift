/// The agreement shape for a record as a whole: each doubt of one kind about its data is not met, and a record without one is met.
struct HeldAgainstDoubts {
  /// What is doubted.
  var kind: DataDoubt.Kind

  /// Whether the extract shows anything that could be doubted; the facts are all that it lists.
  var isSeen: (CaseFile, _ facts: [ListedFact]) -> Bool

  /// How many things were looked at.
  var count: (_ facts: [ListedFact]) -> Int

  /// What is said where the extract shows nothing of the kind.
  var unseen: Reason

  /// What is said where the file holds nothing of the kind.
  var nothing: Reason

  /// What something is held against whose name is not known.
  var other: String

  /// What is said of a thing and of what it is held against.
  var doubt: (_ name: String, _ against: String) -> String

  /// What is said of so many things of which none is doubted.
  var none: (_ count: Int) -> String

  func judgement(of caseFile: CaseFile) -> Judgement {
    let facts = caseFile.listedFacts
    guard isSeen(caseFile, facts) else { return .whole(.notSeen, reason: unseen) }
    let doubts = caseFile.doubts.filter { $0.kind == kind }
    guard doubts.isEmpty else {
      return .occurrences(
        doubts.map { doubt in
          let name = facts.name(of: doubt.path)
          return Occurrence(
            what: .words(name),
            outcome: .notMet,
            why: .words(self.doubt(name, doubt.against.map(facts.name) ?? other)),
            places: Places(doubt.place)
          )
        }
      )
    }
    let count = count(facts)
    return count == 0 ? .whole(.notEvidenced, reason: nothing) : .whole(.met, reason: .words(none(count)))
  }
}
