import AuditDocuments
import AuditRules
import CaseExtracts

/// One run of bringing sources into a round: what arrived, and what was wrong.
///
/// Reading ends with an `Arrivals.Stopped` where no further case can be taken; what came before it stays.
public struct ImportRun {
  /// The cases on their way into the round.
  public private(set) var arrivals: Arrivals
  private let key: PseudonymKey
  private let mask: NameMask
  private let asOf: Day?
  private var found: [Problem] = []
  private var omitted = 0

  /// Begins a run.
  public init(into arrivals: Arrivals, key: PseudonymKey, mask: NameMask, asOf: Day?) {
    self.arrivals = arrivals
    self.key = key
    self.mask = mask
    self.asOf = asOf
  }

  /// What was wrong with the sources, and then with what arrived.
  public var problems: Problems {
    // Of the numbers of one reading its tables say so themselves.
    let alike = AlikeNumbers.areTold(found) ? nil : arrivals.alike
    return Problems(found + arrivals.problems + [alike].compactMap(\.self), omitted: omitted)
  }

  /// Reads the notes of one case.
  public mutating func readNotes(_ files: [SourceFiles.File], of number: String, mapping: TableMapping?) throws {
    var reader = CaseNotesReader(files: files.map(\.url))
    reader.mask = mask
    reader.asOf = asOf
    reader.mapping = mapping
    let read = try reader.read(reference: number, key: key)
    if let masked = read.case { try arrivals.take(masked) }
    take(read.problems)
  }

  /// Reads tables and files of other formats, of which only some children may be wanted.
  public mutating func read(_ sources: DividedSources, only identifiers: String?) throws {
    var wanted = WantedChildren(identifiers, key: key)
    if var reader = sources.tables {
      reader.asOf = asOf
      let reading = try reader.read(with: key, mask: mask) { try take($0, ifAmong: &wanted) }
      take(reading.problems)
      found += reader.leftUnread
    }
    for file in sources.others {
      var reader = ExtractReader(file: file.url, shownAs: file.shown)
      reader.asOf = asOf
      let reading = try reader.read(with: key, mask: mask) { try take($0, ifAmong: &wanted) }
      take(reading.problems)
    }
    found += wanted.problems
  }

  /// Reads, and waits until all that arrived is on the disk.
  ///
  /// - Parameter read: reads the sources.
  /// - Returns: why no further case was taken; nil where all were.
  /// - Throws: why nothing could be read, or a number not put down.
  public mutating func readToEnd(_ read: (inout ImportRun) throws -> Void) throws -> Arrivals.Stopped? {
    var stopped: Arrivals.Stopped?
    do { try read(&self) } catch let reason as Arrivals.Stopped { stopped = reason }
    try arrivals.finish()
    return stopped
  }

  /// What is said of everything that was wrong, and of a number that could not be put down.
  public func problems(_ stopped: Arrivals.Stopped?) -> Problems {
    guard case .withoutLookUp(let lost) = stopped else { return problems }
    return Problems(problems.all + lost.all, omitted: problems.omitted)
  }

  private mutating func take(_ masked: MaskedCase, ifAmong wanted: inout WantedChildren) throws {
    if wanted.take(masked.caseFile.reference) { try arrivals.take(masked) }
  }

  private mutating func take(_ problems: Problems) {
    found += problems.all
    omitted += problems.omitted
  }
}
