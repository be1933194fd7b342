import AuditDocuments
import AuditRules
import Foundation

/// Reads extracts one a line (JSON Lines), in memory for one line.
enum NativeLines {
  /// Hands on the case file of each line, with its number, that has no error, and gathers what is wrong with the others.
  static func read(
    _ file: URL,
    shownAs name: String,
    lineLimit: Int = SourceText.defaultLimit,
    _ handOn: (CaseFile, _ line: Int) throws -> Void
  ) throws -> ExtractReading {
    let collector = ProblemCollector(source: try SourceText(name: name, bytes: [], isPrivate: true))
    var line: [UInt8] = []
    var number = 1
    var count = 0
    var isTooLong = false
    var thrown: (any Error)?

    func finishLine() -> Bool {
      defer {
        line.removeAll(keepingCapacity: true)
        number += 1
        isTooLong = false
      }
      if isTooLong {
        collector.report(
          Problem(
            "the line is longer than \(lineLimit >> 20) MiB",
            file: name,
            line: number,
            hint: "Write one extract a line; one is never so long."
          )
        )
        return true
      }
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      guard line.contains(where: { $0 > 0x20 }) else { return true }
      do {
        let source = try SourceText(name: name, bytes: line, isPrivate: true, limit: lineLimit, firstLine: number)
        let (caseFile, problems) = NativeExtract.read(source)
        problems.all.forEach(collector.report)
        if let caseFile {
          try handOn(caseFile, number)
          count += 1
        }
      } catch let problems as Problems {
        problems.all.forEach(collector.report)
      } catch {
        thrown = error
      }
      return thrown == nil
    }

    let unreadable = FileChunks.feed(file, shownAs: name) { piece in
      for byte in piece {
        if byte == UInt8(ascii: "\n") {
          if !finishLine() { return false }
        } else if line.count < lineLimit {
          line.append(byte)
        } else {
          isTooLong = true
        }
      }
      return true
    }
    if let unreadable { collector.report(unreadable) } else if thrown == nil { _ = finishLine() }
    if let thrown { throw thrown }
    return ExtractReading(cases: count, problems: collector.problems)
  }
}
