import CArchive

/// The parts of a zip archive, as spreadsheets and word processors make it.
enum ZippedParts {
  /// Why an archive cannot be read.
  enum Refusal: Error, Equatable {
    /// It is no archive, or it is damaged.
    case damaged
    /// It is locked with a password.
    case locked
    /// Its parts are more or larger than the bounds.
    case tooLarge
  }

  /// How many parts are looked at.
  static let countLimit = 10_000

  /// Reads the parts that are wanted.
  ///
  /// - Parameters:
  ///   - bytes: the archive.
  ///   - limit: how many bytes the parts that are read may have together, unpacked.
  ///   - isWanted: whether a part of this path is read.
  /// - Returns: the parts that are wanted, by path.
  /// - Throws: why it cannot be read.
  static func read(
    _ bytes: [UInt8],
    limit: Int,
    where isWanted: (String) -> Bool
  ) throws(Refusal) -> [String: [UInt8]] {
    guard let archive = archive_read_new() else { throw .damaged }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip_seekable(archive)
    do {
      return try bytes.withUnsafeBytes { memory in
        guard archive_read_open_memory(archive, memory.baseAddress, memory.count) == ARCHIVE_OK else {
          throw Refusal.damaged
        }
        return try parts(of: archive, limit: limit, where: isWanted)
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw .damaged
    }
  }

  /// The parts of an archive that is open; one that is no plain file, or stands twice where each may stand once, is damage.
  static func parts(
    of archive: OpaquePointer,
    limit: Int,
    isEachOnce: Bool = false,
    where isWanted: (String) -> Bool
  ) throws(Refusal) -> [String: [UInt8]] {
    var parts: [String: [UInt8]] = [:]
    var left = limit
    var count = 0
    var entry: OpaquePointer?
    while true {
      let result = archive_read_next_header(archive, &entry)
      if result == ARCHIVE_EOF { return parts }
      guard result >= ARCHIVE_WARN, let entry else { throw .damaged }
      count += 1
      guard count <= countLimit else { throw .tooLarge }
      guard archive_entry_is_encrypted(entry) == 0 else { throw .locked }
      // Without a locale libarchive cannot turn a name that is not ASCII into another form; a tar has it as it was given.
      let name = archive_entry_pathname_utf8(entry) ?? (isEachOnce ? archive_entry_pathname(entry) : nil)
      guard let path = name.map({ String(cString: $0) }), isWanted(path) else { continue }
      if isEachOnce, parts[path] != nil || archive_entry_filetype(entry) != 0o100000 { throw .damaged }
      let content = try content(of: archive, limit: left)
      left -= content.count
      parts[path] = content
    }
  }

  private static func content(of archive: OpaquePointer, limit: Int) throws(Refusal) -> [UInt8] {
    var content: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let size = archive_read_data(archive, &block, block.count)
      guard size >= 0 else { throw .damaged }
      guard size > 0 else { return content }
      guard content.count + size <= limit else { throw .tooLarge }
      content += block.prefix(size)
    }
  }
}
