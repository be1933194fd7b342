import AuditDocuments
import AuditRules
import Foundation

/// The project's own format of an extract: one JSON document a case, as `docs/extract.md` describes it.
public enum NativeExtract {
  /// What the key `format` says.
  public static let format = "caseaudit-extract/1"

  /// Reads one extract and reports everything that is wrong with it; there is no case file where there is an error.
  ///
  /// The source must be private, so that no message shows a value, nor a key that is none of an extract's.
  public static func read(_ source: SourceText) -> (caseFile: CaseFile?, problems: Problems) {
    var source = source
    source.knownKeys = knownKeys
    let node: Node
    do {
      node = try Node.parse(json: source)
    } catch {
      return (nil, error)
    }
    let reading = NativeReading(source: source)
    let reader = FieldReader(node, into: reading.problems)
    guard node.mapping != nil else { return (nil, reading.problems.problems) }
    readFormat(reader)
    let caseFile: CaseFile = reading.part(of: reader, at: reader.place)
    reading.reportLooseReferences(in: caseFile)
    let problems = reading.problems.problems
    return (problems.hasErrors ? nil : caseFile, problems)
  }

  /// Every key of the format.
  static let knownKeys: Set<String> = {
    var (keys, seen): (Set<String>, Set<ObjectIdentifier>) = (["format"], [])
    func add<Whole: Described>(_ type: Whole.Type) {
      guard seen.insert(ObjectIdentifier(type)).inserted else { return }
      for row in Whole.shape.rows {
        keys.insert(row.key)
        switch row.kind {
        case .part(let part), .parts(let part): add(part)
        default: break
        }
      }
    }
    add(CaseFile.self)
    return keys
  }()

  /// Reads the extract in a file; `shownName` is what problems call it.
  public static func read(file: URL, shownAs shownName: String? = nil) -> (caseFile: CaseFile?, problems: Problems) {
    do {
      return read(try SourceText(contentsOf: file, shownAs: shownName, isPrivate: true))
    } catch {
      return (nil, error)
    }
  }

  /// Writes an extract: keys in the order of the fields, two spaces a level, what was not seen left out.
  public static func write(_ caseFile: CaseFile) -> Data { Data(document(caseFile).pretty.utf8) }

  /// Writes an extract and reads it back; throws what is wrong with it where it could not be read again.
  public static func writeReadable(_ caseFile: CaseFile, shownAs name: String) throws(Problems) -> Data {
    let bytes = write(caseFile)
    let (readBack, problems) = read(try SourceText(name: name, bytes: Array(bytes), isPrivate: true))
    guard let readBack else { throw problems }
    guard write(readBack) == bytes else {
      throw Problems([
        Problem(
          "the extract does not read as it was written, and was not kept",
          file: name,
          hint: "Report this as a fault of the program; nothing of the case came into the round."
        )
      ])
    }
    return bytes
  }

  static func document(_ caseFile: CaseFile) -> JSONValue {
    guard case .object(let members) = caseFile.json else { return caseFile.json }
    return .object([JSONValue.Member(key: "format", value: .text(format))] + members)
  }

  private static func readFormat(_ reader: FieldReader) {
    guard let typed = reader.required("format", as: .text), typed != format else { return }
    reader.report("this is not an extract of the format \(format)", at: "format", hint: "Write \"\(format)\".")
  }
}
