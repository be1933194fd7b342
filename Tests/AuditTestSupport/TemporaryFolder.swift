import Foundation

/// A folder that is there for as long as a test holds on to it.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Makes an empty folder, with a name that is another one where it is written as an address.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "caseaudit test %41 \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
