import AuditDocuments
import AuditRules
import CLibXML2
import Foundation

/// Reads a children in need census, child by child, in memory for one child.
///
/// What each element becomes is in `docs/cin-census.md`. Nothing is fetched, no entity is expanded, and no name,
/// number or date of birth of a child is kept.
public struct CINCensusReader {
  private let name: String
  private let feed: (_ take: (UnsafeRawBufferPointer) -> Bool) -> Problem?

  /// The day for which open work is judged, in place of the reference date of the census.
  public var asOf: Day?

  /// How the cases are named; by their place in the file where nothing else is said.
  public var reference: CaseReference = .byPlace

  /// Is told the council's identifier of each child that is handed on, with the name that its case got.
  var identified: ((_ reference: String, _ identifier: [UInt8]) -> Void)?

  /// Is told what the checks of the return doubt: before the case of the child is handed on, and after the last of them, under
  /// an empty name, what they doubt of the return as a whole.
  public var doubted: ((_ reference: String, _ faults: [ReturnFault]) -> Void)?

  /// The children that were read before, here or in other files.
  public var seen = SeenCases()

  /// Makes a reader of a file; `shownName` is what problems call it.
  public init(file: URL, shownAs shownName: String? = nil) {
    let name = shownName ?? file.relativePath
    self.name = name
    feed = { take in FileChunks.feed(file, shownAs: name, take) }
  }

  /// Makes a reader of bytes in memory.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    feed = { take in
      bytes.withUnsafeBytes { buffer in
        var rest = buffer[...]
        while !rest.isEmpty, take(UnsafeRawBufferPointer(rebasing: rest.prefix(FileChunks.size))) {
          rest = rest.dropFirst(FileChunks.size)
        }
      }
      return nil
    }
  }

  /// Hands on one case file a child, in the order of the file, and says how many there were and what was wrong.
  ///
  /// What `handOn` throws ends the reading. Where the file ends in the middle, the children before that were handed on.
  public func read(_ handOn: (consuming CaseFile) throws -> Void) throws -> ExtractReading {
    // Its emptiness is not read; it holds the name and keeps values out of messages.
    let source = try SourceText(name: name, bytes: [], isPrivate: true)
    return try withoutActuallyEscaping(handOn) { handOn in try read(source, handOn) }
  }

  private func read(
    _ source: SourceText,
    _ handOn: @escaping (consuming CaseFile) throws -> Void
  ) throws -> ExtractReading {
    let state = UnsafeMutablePointer<CensusParse>.allocate(capacity: 1)
    defer { state.deallocate() }
    guard let parser = CensusCallbacks.makeParser(state: state) else {
      let problem = Problem("there is not enough memory to read the file", file: name, hint: "Close other programs.")
      return ExtractReading(cases: 0, problems: Problems([problem]))
    }
    defer { xmlFreeParserCtxt(parser) }
    let checks = doubted.map { CensusChecks(reference: reference, identified: identified, doubted: $0) }
    state.initialize(
      to: CensusParse(
        parser: parser,
        source: source,
        asOf: asOf,
        reference: reference,
        identified: identified,
        returned: checks?.take,
        seen: seen,
        handOn: handOn
      )
    )
    defer { state.deinitialize(count: 1) }

    let unreadable = feed { chunk in
      let bytes = chunk.assumingMemoryBound(to: CChar.self)
      xmlParseChunk(parser, bytes.baseAddress, Int32(clamping: bytes.count), 0)
      return !state.pointee.isStopped && state.pointee.malformed == nil
    }
    if let unreadable {
      state.pointee.problems.report(unreadable)
    } else if !state.pointee.isStopped, state.pointee.malformed == nil {
      state.pointee.isAtEnd = true
      xmlParseChunk(parser, nil, 0, 1)
    }
    if let thrown = state.pointee.thrown { throw thrown }
    if unreadable == nil { state.pointee.reportEnd() }
    checks?.tellOfTheWhole()
    return ExtractReading(cases: state.pointee.handedOn, problems: state.pointee.problems.problems)
  }
}
