import CArchive

/// Several files as one: a tar archive, compressed with gzip.
public enum PackedFiles {
  /// Packs files, each with its path.
  ///
  /// - Throws: where there is no memory for it.
  public static func pack(_ files: [(path: String, bytes: [UInt8])]) throws(Problems) -> [UInt8] {
    guard let archive = archive_write_new() else { throw cannotPack }
    defer { archive_write_free(archive) }
    let size = files.reduce(1 << 20) { $0 + $1.bytes.count + 4096 }
    var memory = [UInt8](repeating: 0, count: size)
    var used = 0
    let isDone = memory.withUnsafeMutableBytes { buffer in
      archive_write_set_format_gnutar(archive) == ARCHIVE_OK
        && archive_write_add_filter_gzip(archive) == ARCHIVE_OK
        && archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK
        && files.allSatisfy { add($0.path, $0.bytes, to: archive) } && archive_write_close(archive) == ARCHIVE_OK
    }
    guard isDone else { throw cannotPack }
    return Array(memory.prefix(used))
  }

  private static func add(_ path: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
    guard let entry = archive_entry_new() else { return false }
    defer { archive_entry_free(entry) }
    // As bytes: without a locale libarchive cannot turn a name that is not ASCII into another form.
    archive_entry_set_pathname(entry, path)
    archive_entry_set_size(entry, la_int64_t(bytes.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o600)
    return archive_write_header(archive, entry) == ARCHIVE_OK
      && archive_write_data(archive, bytes, bytes.count) == bytes.count
  }

  /// Unpacks what `pack` made; nil for anything else, for a path that leads out of the folder or stands twice, and for more
  /// than `limit` bytes.
  public static func unpack(_ bytes: [UInt8], limit: Int) -> [String: [UInt8]]? {
    guard let archive = archive_read_new() else { return nil }
    defer { archive_read_free(archive) }
    archive_read_support_format_tar(archive)
    archive_read_support_filter_gzip(archive)
    return bytes.withUnsafeBytes { memory in
      guard archive_read_open_memory(archive, memory.baseAddress, memory.count) == ARCHIVE_OK,
        let parts = try? ZippedParts.parts(of: archive, limit: limit, isEachOnce: true, where: { _ in true }),
        parts.keys.allSatisfy(staysWithin)
      else { return nil }
      return parts
    }
  }

  /// Whether a path names a file below the folder that it is read from, and nothing else.
  private static func staysWithin(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.count <= 8
      && parts.allSatisfy { !["", ".", ".."].contains($0) && !$0.contains("\0") }
  }

  private static var cannotPack: Problems {
    Problems([
      Problem("the files could not be packed", file: "archive", hint: "Close other programs, or hand out a folder.")
    ])
  }
}
