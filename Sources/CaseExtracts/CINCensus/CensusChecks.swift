import AuditRules

/// What a return says, as it was typed, for the checks that are put to it; what it holds is handed about without a copy.
indirect enum ReturnedEntry: Sendable {
  /// The header, before the first child.
  case header(ReturnedHeader, ReturnYear)
  /// A child whose case is handed on next, with the name of it.
  case child(ReturnedChild, named: String)
  /// A child that was read before, in this file or in another, with the council's number of it; it has no case.
  case again(ReturnedChild, identifier: [UInt8], isOfThisFile: Bool)
}

/// Puts the checks of a return to what it says, entry by entry, and tells what they doubt.
///
/// It stands apart from the reading, which knows nothing of checks.
final class CensusChecks {
  private var checker = ReturnChecker()
  private let reference: CaseReference
  private let identified: ((_ reference: String, _ identifier: [UInt8]) -> Void)?
  private let doubted: (_ reference: String, _ faults: [ReturnFault]) -> Void

  /// Makes them.
  ///
  /// - Parameters:
  ///   - reference: how cases are named.
  ///   - identified: is told the council's number of a child that is named here.
  ///   - doubted: is told what is doubted.
  init(
    reference: CaseReference,
    identified: ((String, [UInt8]) -> Void)? = nil,
    doubted: @escaping (String, [ReturnFault]) -> Void
  ) {
    self.reference = reference
    self.identified = identified
    self.doubted = doubted
  }

  /// Checks an entry.
  func take(_ entry: ReturnedEntry) {
    switch entry {
    case .header(let header, let year):
      checker.take(header)
      checker.year = year
    case .child(let child, let name): tell(checker.check(child), of: name)
    case .again(let child, let identifier, let isOfThisFile):
      var found = checker.check(child)
      if isOfThisFile { found.faults.append(ReturnChecker.sameNumber(child)) }
      tell(found, of: name(child.ordinal, child.spot, identifier))
    }
  }

  /// Tells what is doubted of the return as a whole, after the last child.
  func tellOfTheWhole() {
    let faults = checker.faultsOfTheWhole
    if !faults.isEmpty { doubted("", faults) }
  }

  /// Making a name can take longer than the checks do, so that it is made where something is told of it only.
  private func tell(_ found: ReturnChecker.Found, of name: @autoclosure () -> String) {
    guard !found.faults.isEmpty else { return }
    doubted(name(), found.faults)
    guard let earlier = found.earlier else { return }
    // Of a number too long to be kept whole, the child is named by its place.
    let reference = self.name(Int(earlier.ordinal), earlier.spot, earlier.identifier.whole ?? [])
    doubted(reference, [ReturnChecker.samePupil(as: earlier)])
  }

  /// The name of a child, which whoever keeps the council's numbers is told with the number.
  private func name(_ ordinal: Int, _ spot: Spot, _ identifier: [UInt8]) -> String {
    let name = reference.make(ordinal, Int(spot.line), identifier)
    if !identifier.isEmpty { identified?(name, identifier) }
    return name
  }
}
