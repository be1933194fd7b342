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

  /// The key that replaces the identifiers of cases and workers; without one a census names cases by their place.
  public var key: PseudonymKey?

  /// Whether cases of a census without a key are named by their place; a large census is read faster without.
  public var namesCases = true

  /// Makes a reader of a file; `shownName` is what problems call it.
  public init(file: URL, shownAs shownName: String? = nil) {
    self.file = file
    name = shownName ?? file.relativePath
  }

  /// Hands on the case files in the order of the file, and says how many there were and what was wrong.
  ///
  /// What `handOn` throws ends the reading. A file in none of the formats gives a problem, not an error.
  public func read(_ handOn: (CaseFile) throws -> Void) throws -> ExtractReading {
    let format: ExtractFormat
    do {
      format = try ExtractFormat.detect(file, shownAs: name)
    } catch {
      return ExtractReading(cases: 0, problems: error)
    }
    switch format {
    case .cinCensus:
      var reader = CINCensusReader(file: file, shownAs: name)
      reader.asOf = asOf
      reader.reference = key.map(CaseReference.pseudonym) ?? (namesCases ? .byPlace : .unnamed)
      return try reader.read(handOn)
    case .native:
      let (caseFile, problems) = NativeExtract.read(file: file, shownAs: name)
      if let caseFile { try handOn(prepared(caseFile)) }
      return ExtractReading(cases: caseFile == nil ? 0 : 1, problems: problems)
    case .nativeLines:
      return try NativeLines.read(file, shownAs: name) { try handOn(prepared($0)) }
    }
  }

  private func prepared(_ caseFile: CaseFile) -> CaseFile {
    var copy = key.map(caseFile.pseudonymised) ?? caseFile
    if let asOf { copy.extracted = .value(asOf) }
    return copy
  }
}
