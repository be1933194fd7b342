extension CaseFile {
  /// The pseudonym of the social worker who holds the case: with no last day on it, and the latest first day.
  ///
  /// Of several with the same first day the first in the file. Nil where the workers, or their roles or last days, were
  /// not in the extract, and where every social worker has left the case.
  public var holder: String? {
    var holder: (reference: String, from: Day?)?
    for worker in workers.value ?? [] where worker.holdsCases && worker.isOnTheCase {
      guard let held = holder else {
        holder = (worker.reference, worker.from.value)
        continue
      }
      guard let from = worker.from.value, held.from.map({ $0 < from }) ?? true else { continue }
      holder = (worker.reference, from)
    }
    return holder?.reference
  }
}

extension Worker {
  /// Whether the role is that of a social worker, who can hold a case.
  var holdsCases: Bool {
    switch role.value {
    case .socialWorker, .newlyQualifiedSocialWorker, .seniorSocialWorker: true
    default: false
    }
  }

  fileprivate var isOnTheCase: Bool {
    if case .empty = to { return true }
    return false
  }
}
