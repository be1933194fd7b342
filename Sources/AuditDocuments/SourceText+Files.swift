import Foundation

extension SourceText {
  /// Reads a file, at most `limit` bytes of it.
  ///
  /// Throws when it cannot be read or is not text.
  ///
  /// `shownName` is what problems call it, such as its path inside the workspace.
  public init(
    contentsOf file: URL,
    shownAs shownName: String? = nil,
    isPrivate: Bool = false,
    limit: Int = Self.defaultLimit
  ) throws(Problems) {
    let name = shownName ?? file.relativePath
    try self.init(
      name: name,
      bytes: Self.bytes(of: file, shownAs: name, limit: limit),
      isPrivate: isPrivate,
      limit: limit
    )
  }

  /// The bytes of a file, whatever they are: at most one more than `limit`, so that a larger one can be told.
  public static func bytes(of file: URL, shownAs name: String, limit: Int) throws(Problems) -> [UInt8] {
    do {
      guard let handle = PlainFile.open(file) else { throw CocoaError(.fileReadUnknown) }
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: limit == .max ? limit : limit + 1) ?? Data())
    } catch {
      throw Problems([
        Problem("cannot read the file", file: name, hint: "Check that it exists and that you may read it.")
      ])
    }
  }
}
