import AuditDocuments
import Foundation

/// The formats of extracts that are told apart by what a file holds, whatever its name.
public enum ExtractFormat: String, CaseIterable, Sendable {
  /// A children in need census in XML.
  case cinCensus
  /// One extract in JSON.
  case native
  /// Extracts in JSON, one a line.
  case nativeLines

  /// Tells the format of a file by its first bytes; throws where it is none of these.
  public static func detect(_ file: URL, shownAs shownName: String? = nil) throws(Problems) -> ExtractFormat {
    let name = shownName ?? file.relativePath
    var detection = FormatDetection()
    if let unreadable = FileChunks.feed(file, shownAs: name, { detection.take($0) }) { throw Problems([unreadable]) }
    return try format(of: detection, name: name)
  }

  /// Tells the format of bytes in memory.
  public static func detect(_ bytes: [UInt8], name: String) throws(Problems) -> ExtractFormat {
    var detection = FormatDetection()
    _ = bytes.withUnsafeBytes { detection.take($0) }
    return try format(of: detection, name: name)
  }

  private static func format(of detection: FormatDetection, name: String) throws(Problems) -> ExtractFormat {
    switch detection.result {
    case .format(let format): return format
    case .other(let what, let hint): throw Problems([Problem(what, file: name, hint: hint)])
    }
  }
}
