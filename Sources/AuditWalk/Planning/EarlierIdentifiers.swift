import AuditDocuments
import AuditPlanning
import AuditStore
import CaseExtracts

/// Who of the auditors of a list may have read in earlier rounds under another identifier.
struct EarlierIdentifiers {
  /// The other identifiers of each, those that names alone tell among them.
  private let others: [String: Set<String>]
  /// Those of them whom a number or a name as a worker tells, and no list said so far.
  let told: [(auditor: String, earlier: [String])]

  /// Looks for the auditors of a list among those of earlier rounds.
  init(_ entries: [AuditorList.Entry], in rounds: [Round]) {
    let here = Set(entries.map(\.planned.id))
    let earlier = rounds.flatMap(\.auditors).filter { !here.contains($0.id) }
    var others: [String: Set<String>] = [:]
    var told: [(auditor: String, earlier: [String])] = []
    for entry in entries {
      // What may mean somebody else as well ties nobody to an earlier auditor.
      let own = entry.planned.workers.subtracting(entry.likely.pseudonyms)
      let same = Set(earlier.filter { !own.isDisjoint(with: $0.workers) }.map(\.id))
      others[entry.planned.id] = entry.mayBe.union(same)
      let unsaid = same.subtracting(entry.mayBe).sorted()
      if !unsaid.isEmpty { told.append((entry.planned.id, unsaid)) }
    }
    (self.others, self.told) = (others, told)
  }

  /// Who is not to have each case again: whoever gave it back, and whoever may be that person under another identifier.
  func sharing(_ returned: [String: [String: Return]]) -> [String: [String: Return]] {
    returned.mapValues { back in
      others.reduce(into: back) { all, person in
        guard all[person.key] == nil else { return }
        all[person.key] = person.value.sorted().lazy.compactMap { back[$0] }.first
      }
    }
  }

  /// That auditors are those of earlier rounds, by what ties them to cases; nil where none is.
  var note: PlanNote? {
    guard !told.isEmpty else { return nil }
    let them = told.prefix(12).map { "\($0.auditor) as \($0.earlier.joined(separator: " and "))" }.joined(
      separator: "; "
    )
    let more = told.count > 12 ? "; and \(told.count - 12) more" : ""
    return .notice(
      "auditors have the number or the name as a worker that another identifier has in an earlier round: \(them)\(more). They are "
        + "given nothing that was stepped back from under that."
    )
  }
}
