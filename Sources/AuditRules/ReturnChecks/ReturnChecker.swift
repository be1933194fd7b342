/// Puts every check to the children of one return, one after the other.
public struct ReturnChecker: Sendable {
  /// A child with the same pupil number that came before.
  public struct Earlier: Hashable, Sendable {
    /// Its number in the return.
    public let ordinal: Int32
    /// The line on which it begins.
    public let line: Int32
    /// The council's own number of it, as far as a short text holds it.
    public let identifier: ReturnedText
  }

  /// What is doubted of one child.
  public struct Found: Sendable {
    /// The faults of the child.
    public var faults: [ReturnFault] = []
    /// The child that has the same pupil number, where that was not said of it before.
    public var earlier: Earlier?
  }

  /// The year of the return.
  public var year = ReturnYear.unknown

  /// The totals so far.
  public private(set) var totals = ReturnTotals()

  private var pupils: [ReturnedText: Earlier] = [:]
  private var known: Set<ReturnedText> = []

  /// Begins a return.
  public init() {}

  /// Takes the header of the return.
  public mutating func take(_ header: ReturnedHeader) { totals.header = header }

  /// Puts every check to a child.
  public mutating func check(_ child: ReturnedChild) -> Found {
    totals.add(child, year)
    var found = Found()
    for (position, look) in Self.looks.enumerated() {
      look.take(child, year) { line, moduleLine in
        let check = Self.checks[position]
        found.faults.append(check.fault(line, moduleLine))
      }
    }
    guard child.pupilNumber.isFilled else { return found }
    let number = child.pupilNumber.text
    if let first = pupils[number] {
      found.faults.append(ReturnCheck.pupilNumberTwice.fault(child.pupilNumber.line, child.line))
      if known.insert(number).inserted { found.earlier = first }
    } else {
      pupils[number] = Earlier(
        ordinal: Int32(clamping: child.ordinal),
        line: child.line,
        identifier: child.identifier.text
      )
    }
    return found
  }

  /// What is doubted of a child whose council's number came before in the return, whatever else is said of it.
  public static func sameNumber(_ child: ReturnedChild) -> ReturnFault {
    ReturnCheck.councilNumberTwice.fault(child.identifier.line, child.line)
  }

  /// What is doubted of the child that came first, once another has the same pupil number.
  public static func samePupil(as earlier: Earlier) -> ReturnFault {
    ReturnCheck.pupilNumberTwice.fault(earlier.line, earlier.line)
  }

  /// What is doubted of the return as a whole, once every child was checked.
  public var faultsOfTheWhole: [ReturnFault] {
    ReturnCheck.catalogue.compactMap { check in
      guard case .whole(let isWrong) = check.look, totals.children > 0, isWrong(totals, year) else { return nil }
      let line = check.field == "ReferenceDate" ? totals.header.referenceDate.line : 0
      return check.fault(line, totals.header.line)
    }
  }

  private static let checks = ReturnCheck.catalogue.filter { $0.lookAtChild != nil }
  private static let looks = checks.compactMap(\.lookAtChild)

  /// What looks at a child; a list of bare functions would copy the child for each of them.
  fileprivate struct Look: Sendable {
    let take: @Sendable (ReturnedChild, ReturnYear, (_ line: Int32, _ moduleLine: Int32) -> Void) -> Void
  }
}

extension ReturnCheck {
  fileprivate func fault(_ line: Int32, _ moduleLine: Int32) -> ReturnFault {
    ReturnFault(check: self, line: line, moduleLine: moduleLine)
  }

  fileprivate var lookAtChild: ReturnChecker.Look? {
    guard case .child(let look) = look else { return nil }
    return ReturnChecker.Look(take: look)
  }
}
