import AuditDocuments
import AuditRules
import Foundation

/// Reads the case files of a file in any of the formats that are known by what a file holds.
public struct ExtractReader {
  /// The endings of the files that a folder of extracts stands for.
  public static let endings = [".json", ".jsonl", ".xml"]

  private let file: URL
  private let name: String

  /// The day for which open work is judged, in place of the one the file gives.
  public var asOf: Day?

  /// The cases that were read before; give several readers the same one, and no case counts twice.
  public var seen = SeenCases()

  /// Is told the council's number of each child of a return that gets a pseudonym, before anything else of it is handed on.
  public var identified: ((_ reference: String, _ number: String) -> Void)?

  /// Is told what the checks of a return doubt, where the file is one; see `CINCensusReader`.
  public var doubted: ((_ reference: String, _ faults: [ReturnFault]) -> Void)?

  /// Whether cases of a census without a key are named by their place; a large census is read faster without.
  public var namesCases = true

  /// Makes a reader of a file; `shownName` is what problems call it.
  public init(file: URL, shownAs shownName: String? = nil) {
    self.file = file
    name = shownName ?? file.relativePath
  }

  /// The format of the file; nothing for one in none of those that are known.
  public var format: ExtractFormat? { try? detected.get() }

  /// Hands on the case files in the order of the file, and says how many there were and what was wrong.
  ///
  /// What `handOn` throws ends the reading. A file in none of the formats gives a problem, not an error.
  public func read(_ handOn: (consuming CaseFile) throws -> Void) throws -> ExtractReading {
    switch detected {
    case .failure(let problems): return ExtractReading(cases: 0, problems: problems)
    case .success(.cinCensus):
      var reader = census
      reader.reference = censusReference
      return try reader.read(handOn)
    case .success(.native), .success(.nativeLines):
      return try readNative(prepare: { MaskedCase($0) }, { try handOn($0.caseFile) })
    }
  }

  /// Hands on the case files as they may come into a round: identifiers replaced with a key, listed names masked.
  public func read(
    with key: PseudonymKey,
    mask: NameMask,
    _ handOn: (consuming MaskedCase) throws -> Void
  ) throws -> ExtractReading {
    switch detected {
    case .failure(let problems): return ExtractReading(cases: 0, problems: problems)
    case .success(.cinCensus):
      var reader = census
      var numbers: [String: String] = [:]
      reader.reference = .pseudonym(key)
      let identified = identified
      reader.identified = {
        let number = String(decoding: $1, as: UTF8.self)
        numbers[$0] = number
        identified?($0, number)
      }
      return try reader.read { caseFile in
        var masked = MaskedCase(caseFile)
        masked.mask(with: mask)
        masked.noteReplaced(numbers)
        numbers = [:]
        try handOn(masked)
      }
    case .success(.native), .success(.nativeLines):
      return try readNative(prepare: { $0.prepared(with: key, mask: mask) }, handOn)
    }
  }

  /// What one thread hands to the other, in its order; small, because a case is handed on as an object and not as a copy.
  private enum Handed: Sendable {
    final class Read: Sendable {
      let masked: MaskedCase
      init(_ masked: consuming MaskedCase) { self.masked = masked }
    }

    case identified(reference: String, number: String)
    case doubted(reference: String, faults: [ReturnFault])
    case read(Read)
  }

  /// Reads on a thread of its own while the cases are taken on the caller's; what is told comes on the caller's as well.
  ///
  /// Order and result are those of `read`. With a key, identifiers are replaced; no text is masked, because none is written.
  public func readAhead(with key: PseudonymKey?, _ handOn: (MaskedCase) throws -> Void) throws -> ExtractReading {
    let (file, name, asOf, seen, namesCases) = (file, name, asOf, seen, namesCases)
    let (tellsNumbers, tellsDoubts) = (identified != nil, doubted != nil)
    return try Relay.run { (hand: @escaping (Handed) throws -> Void) throws -> ExtractReading in
      var reader = ExtractReader(file: file, shownAs: name)
      reader.asOf = asOf
      reader.seen = seen
      reader.namesCases = namesCases
      // Where nobody takes any more, the next case says so as well.
      if tellsNumbers { reader.identified = { try? hand(.identified(reference: $0, number: $1)) } }
      // Judging takes longer than reading, so the checks of a return are put by who reads.
      if tellsDoubts { reader.doubted = { try? hand(.doubted(reference: $0, faults: $1)) } }
      guard let key else { return try reader.read { try hand(.read(Handed.Read(MaskedCase($0)))) } }
      return try reader.read(with: key, mask: NameMask([])) { try hand(.read(Handed.Read($0))) }
    } take: { handed in
      switch handed {
      case .identified(let reference, let number): identified?(reference, number)
      case .doubted(let reference, let faults): doubted?(reference, faults)
      case .read(let read): try handOn(read.masked)
      }
    }
  }

  private var detected: Result<ExtractFormat, Problems> {
    Result { () throws(Problems) in try ExtractFormat.detect(file, shownAs: name) }
  }

  private var census: CINCensusReader {
    var reader = CINCensusReader(file: file, shownAs: name)
    reader.asOf = asOf
    reader.seen = seen
    reader.doubted = doubted
    return reader
  }

  /// How the cases of a census are named without a key.
  private var censusReference: CaseReference { namesCases ? .byPlace : .unnamed }

  private func readNative(
    prepare: (CaseFile) -> MaskedCase,
    _ handOn: (MaskedCase) throws -> Void
  ) throws -> ExtractReading {
    var again: [Problem] = []
    var ordinal = 0
    func take(_ caseFile: CaseFile, line: Int) throws {
      var masked = prepare(caseFile)
      if let asOf { masked.caseFile.extracted = .value(asOf) }
      ordinal += 1
      let known = seen.take(
        Array(masked.caseFile.reference.utf8),
        .extract,
        fields: caseFile.fieldDigests,
        file: name,
        ordinal: ordinal,
        line: line
      )
      guard let known else { return try handOn(masked) }
      again.append(
        Problem(
          "case \(ordinal) is the same case as \(known.words("case", fields: CaseFile.fieldNames))",
          file: name,
          line: line > 0 ? line : nil,
          hint: known.advice,
          severity: .warning
        )
      )
    }
    var reading: ExtractReading
    if format == .nativeLines {
      reading = try NativeLines.read(file, shownAs: name) { try take($0, line: $1) }
    } else {
      let (caseFile, problems) = NativeExtract.read(file: file, shownAs: name)
      if let caseFile { try take(caseFile, line: 0) }
      reading = ExtractReading(cases: caseFile == nil ? 0 : 1, problems: problems)
    }
    let most = 200
    reading.cases -= again.count
    if !again.isEmpty {
      reading.problems = Problems(
        reading.problems.all + again.prefix(most),
        omitted: reading.problems.omitted + max(0, again.count - most)
      )
    }
    return reading
  }
}
