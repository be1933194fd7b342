import AuditRules

/// Something in a census given as tables that a check of the return doubts.
public struct TableFault: Sendable {
  /// The check.
  public let check: ReturnCheck
  /// The row of the field, or of the module where the field is not there.
  public let place: Place
  /// The row of the module.
  public let modulePlace: Place
}

/// The checks of a return on their way through the children of its tables.
struct ReturnedTablesCheck {
  private let tables: ReturnedTables
  private var checker = ReturnChecker()
  /// What the children were named so far, in their order.
  private var references: [String] = []

  /// Begins with the tables of a census and the day on which it was made; without that no day is outside its year.
  init(_ tables: ReturnedTables, extracted: Day?) {
    self.tables = tables
    checker.year = extracted.map(ReturnYear.init) ?? .unknown
  }

  /// What is doubted of the next child, and of one before it that has the same pupil number.
  ///
  /// - Parameters:
  ///   - number: the council's number.
  ///   - reference: what its case is called.
  /// - Returns: the faults by the case they are of, that of the child itself last.
  mutating func check(_ number: String, as reference: String) -> [(reference: String, faults: [TableFault])] {
    references.append(reference)
    let (child, identified) = tables.child(number, ordinal: references.count)
    var found = checker.check(child)
    if identified > 1 { found.faults.append(ReturnChecker.sameNumber(child)) }
    var all: [(reference: String, faults: [TableFault])] = []
    if let earlier = found.earlier, references.indices.contains(Int(earlier.ordinal) - 1) {
      all.append((references[Int(earlier.ordinal) - 1], [fault(ReturnChecker.samePupil(as: earlier))]))
    }
    if !found.faults.isEmpty { all.append((reference, found.faults.map(fault))) }
    return all
  }

  /// What is doubted of the return as a whole; tables have no header.
  var faultsOfTheWhole: [TableFault] {
    checker.faultsOfTheWhole.filter { $0.check.module != ReturnedHeader.name }.map(fault)
  }

  private func fault(_ fault: ReturnFault) -> TableFault {
    TableFault(
      check: fault.check,
      place: tables.place(of: fault.spot),
      modulePlace: tables.place(of: fault.moduleSpot)
    )
  }
}
