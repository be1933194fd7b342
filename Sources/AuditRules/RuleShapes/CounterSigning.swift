/// The authority shape for signatures: a qualified worker signs, and then somebody else counter-signs as manager.
struct CounterSigning {
  /// The signatures in the order in which the file holds them, which settles the order within a day.
  var signatures: [Signature]

  /// The workers of the case, who say which of them are qualified.
  var workers: Part<Worker>

  /// How the shape decides, for the pages of the rules that use it.
  static let how = [
    "A qualified signature is one by the author or an overseer whom the workers of the case show as qualified.",
    "The manager's signature must be another person's, and later: by date, and within a day by the order on the file.",
    "Only one of the two is partly met; a manager who signed first is not met, and so is neither of the two.",
  ]

  func outcome() -> (Outcome, String) {
    var qualified: [Int] = []
    var managers: [Int] = []
    var doubt: (Outcome, String)?
    for (index, signature) in signatures.enumerated() {
      switch signature.capacity.value {
      case .manager: managers.append(index)
      case .author, .overseer:
        let shown = qualification(of: signature)
        if shown.value == true { qualified.append(index) }
        doubt = Self.worse(doubt, shown, "whether a worker who signed is qualified")
      case nil: doubt = Self.worse(doubt, signature.capacity, "in what capacity somebody signed")
      }
    }
    var isOnePerson = true
    for first in qualified {
      for second in managers where !isSamePerson(first, second) {
        isOnePerson = false
        guard let inOrder = precedes(first, second) else {
          let undated = [signatures[first], signatures[second]].map(\.signed).filter { $0.value == nil }
          for fact in undated { doubt = Self.worse(doubt, fact, "on which day a signature was given") }
          continue
        }
        if inOrder { return (.met, "a qualified worker signed, and then a manager counter-signed") }
      }
    }
    if let doubt { return doubt }
    switch (qualified.isEmpty, managers.isEmpty) {
    case (true, true): return (.notMet, "neither a qualified worker nor a manager signed")
    case (true, false): return (.partlyMet, "a manager signed, but no qualified worker did")
    case (false, true): return (.partlyMet, "a qualified worker signed, but no manager counter-signed")
    case (false, false) where isOnePerson: return (.partlyMet, "one worker gave both signatures")
    case (false, false): return (.notMet, "the manager signed before a qualified worker had")
    }
  }

  /// Whether a qualified worker is among those who signed as author or overseer.
  func qualifiedOutcome() -> (Outcome, String) {
    var doubt: (Outcome, String)?
    for signature in signatures {
      switch signature.capacity.value {
      case .manager: continue
      case .author, .overseer:
        let shown = qualification(of: signature)
        if shown.value == true { return (.met, "a qualified worker signed") }
        doubt = Self.worse(doubt, shown, "whether a worker who signed is qualified")
      case nil: doubt = Self.worse(doubt, signature.capacity, "in what capacity somebody signed")
      }
    }
    return doubt ?? (.notMet, "no qualified worker signed as author or overseer")
  }

  /// Whether another person signed as manager after an author or overseer, qualified or not.
  func countersignedOutcome() -> (Outcome, String) {
    let workers = signatures.indices.filter { [.author, .overseer].contains(signatures[$0].capacity.value) }
    let managers = signatures.indices.filter { signatures[$0].capacity.value == .manager }
    var doubt: (Outcome, String)?
    for signature in signatures where signature.capacity.value == nil {
      doubt = Self.worse(doubt, signature.capacity, "in what capacity somebody signed")
    }
    var isOnePerson = true
    for first in workers {
      for second in managers where !isSamePerson(first, second) {
        isOnePerson = false
        switch precedes(first, second) {
        case true?: return (.met, "a worker signed, and then a manager counter-signed")
        case false?: continue
        case nil:
          let undated = [signatures[first], signatures[second]].map(\.signed).filter { $0.value == nil }
          for fact in undated { doubt = Self.worse(doubt, fact, "on which day a signature was given") }
        }
      }
    }
    if let doubt { return doubt }
    if managers.isEmpty { return (.notMet, "no manager counter-signed") }
    if workers.isEmpty { return (.notMet, "a manager signed, and no worker before") }
    return (.notMet, isOnePerson ? "one worker gave both signatures" : "the manager signed before the worker had")
  }

  /// What could not be seen outweighs what the file leaves open, because it might have changed the answer.
  private static func worse<Value>(
    _ doubt: (Outcome, String)?,
    _ fact: Fact<Value>,
    _ words: String
  ) -> (Outcome, String)? {
    switch fact {
    case .value: doubt
    case .notSeen: doubt?.0 == .notSeen ? doubt : (.notSeen, "the extract does not show \(words)")
    case .empty: doubt ?? (.notEvidenced, "the file does not show \(words)")
    }
  }

  private func isSamePerson(_ first: Int, _ second: Int) -> Bool {
    guard let one = signatures[first].worker.value else { return false }
    return one == signatures[second].worker.value
  }

  private func precedes(_ first: Int, _ second: Int) -> Bool? {
    guard let one = signatures[first].signed.value, let other = signatures[second].signed.value else { return nil }
    return (one, first) < (other, second)
  }

  /// Whether the one who signed is qualified; somebody who qualified later has an entry for each of the times.
  private func qualification(of signature: Signature) -> Fact<Bool> {
    guard let reference = signature.worker.value else { return signature.worker.isSeen ? .empty : .notSeen }
    guard workers.value != nil else { return workers.isSeen ? .empty : .notSeen }
    return workers.worker(named: reference, on: signature.signed.value)?.qualified ?? .notSeen
  }
}
