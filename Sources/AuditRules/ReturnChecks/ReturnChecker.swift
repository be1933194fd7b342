/// Puts every check to the children of one return, one after the other.
public struct ReturnChecker: Sendable {
  /// A child with the same pupil number that came before.
  public struct Earlier: Hashable, Sendable {
    /// Its number in the return.
    public let ordinal: Int32
    private let line: Int32
    /// The council's own number of it, as far as a short text holds it.
    public let identifier: ReturnedText

    init(_ child: ReturnedChild) {
      ordinal = Int32(clamping: child.ordinal)
      line = child.spot.line
      identifier = child.identifier.text
    }

    /// Where it begins: its elements are counted from there, so that the line is all of it.
    public var spot: Spot { Spot(line: line) }
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

  private var pupils = PagedTable<ReturnedText, Earlier>()
  private var known: Set<ReturnedText> = []

  /// Begins a return.
  public init() {}

  /// Takes the header of the return.
  public mutating func take(_ header: ReturnedHeader) { totals.header = header }

  /// Puts every check to a child.
  public mutating func check(_ child: ReturnedChild) -> Found {
    totals.add(child, year)
    var found = Found()
    let kinds = child.kinds
    // Most children have few kinds of modules. Taken by position, a look that is passed over is not held for a moment first.
    for position in Self.looks.indices where kinds.isSuperset(of: Self.looks[position].kinds) {
      Self.looks[position].take(child, year) { spot, moduleSpot in
        let check = Self.checks[position]
        found.faults.append(check.fault(spot, moduleSpot, child.end(of: moduleSpot)))
      }
    }
    guard child.pupilNumber.isFilled else { return found }
    let number = child.pupilNumber.text
    if let first = pupils.keep(Earlier(child), for: number) {
      found.faults.append(ReturnCheck.pupilNumberTwice.fault(child.pupilNumber.spot, child.spot))
      if known.insert(number).inserted { found.earlier = first }
    }
    return found
  }

  /// What is doubted of a child whose council's number came before in the return, whatever else is said of it.
  public static func sameNumber(_ child: ReturnedChild) -> ReturnFault {
    ReturnCheck.councilNumberTwice.fault(child.identifier.spot, child.spot)
  }

  /// What is doubted of the child that came first, once another has the same pupil number.
  public static func samePupil(as earlier: Earlier) -> ReturnFault {
    ReturnCheck.pupilNumberTwice.fault(earlier.spot, earlier.spot)
  }

  /// What is doubted of the return as a whole, once every child was checked.
  public var faultsOfTheWhole: [ReturnFault] {
    ReturnCheck.catalogue.compactMap { check in
      guard case .whole(let isWrong) = check.look, totals.children > 0, isWrong(totals, year) else { return nil }
      let spot = check.field == "ReferenceDate" ? totals.header.referenceDate.spot : .none
      return check.fault(spot, totals.header.spot)
    }
  }

  private static let checks = ReturnCheck.catalogue.filter { $0.lookAtChild != nil }
  private static let looks = checks.compactMap(\.lookAtChild)

  /// What looks at a child; a list of bare functions would copy the child for each of them.
  fileprivate struct Look: Sendable {
    let kinds: ModuleKinds
    let take: ReturnCheck.LookAtChild
  }
}

extension ReturnCheck {
  fileprivate func fault(_ spot: Spot, _ moduleSpot: Spot, _ moduleEnd: Spot = .none) -> ReturnFault {
    ReturnFault(check: self, spot: spot, moduleSpot: moduleSpot, moduleEnd: moduleEnd)
  }

  fileprivate var lookAtChild: ReturnChecker.Look? {
    guard case .child(let kinds, let look) = look else { return nil }
    return ReturnChecker.Look(kinds: kinds, take: look)
  }
}
