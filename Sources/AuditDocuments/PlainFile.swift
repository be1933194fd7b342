import Foundation

/// Files that are opened for reading.
public enum PlainFile {
  /// Opens a file; nil where it cannot be, or where what is there is no plain file.
  ///
  /// A pipe laid in a file's place would hold the program up for ever, so it is opened without waiting and refused.
  public static func open(_ file: URL) -> FileHandle? {
    let descriptor = file.withUnsafeFileSystemRepresentation { path in
      path.map { Foundation.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } ?? -1
    }
    guard descriptor >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return handle
  }
}
