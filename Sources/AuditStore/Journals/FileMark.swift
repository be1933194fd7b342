import Foundation

/// What tells whether a file is still the one that was read: what is made from it may be kept as long as this is the same.
public struct FileMark: Hashable, Sendable {
  private let identity: OpenFile.Identity

  /// Looks at a file; nil where there is none.
  public init?(_ file: URL) {
    guard let identity = OpenFile.identity(path: file.path(percentEncoded: false)) else { return nil }
    self.identity = identity
  }
}
