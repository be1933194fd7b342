import AuditDocuments
import Foundation

/// A look-up of the council's numbers that is added to case by case, so that each number stands in it before its case is anywhere.
///
/// It is read once, and again only where another process wrote into it between two of its own lines.
public struct GrowingLookUp {
  private let lookUp: NumberLookUp
  private var open: OpenFile?
  private var known: [String: String] = [:]
  private var length = -1

  /// The numbers that it has, as far as it was read: all of them once one was added.
  public var numbers: [String: String] { known }

  /// Begins with nothing read; the file is made with the first number.
  public init(_ lookUp: NumberLookUp) { self.lookUp = lookUp }

  /// Adds the numbers that it does not have yet; where not all of them can be written, none is.
  ///
  /// Waits while another process adds some.
  public mutating func add(_ numbers: [String: String]) throws(Problems) {
    guard numbers.contains(where: { known[$0.key] != $0.value }) else { return }
    do throws(SystemError) {
      let file = try opened()
      _ = try file.lock(waits: true)
      defer { file.unlock() }
      var isTorn = false
      if try file.identity().size != length {
        let bytes = try file.bytes(limit: lookUp.limit)
        guard bytes.count <= lookUp.limit else { throw SystemError(code: EFBIG) }
        known = NumberLookUp.read(bytes).numbers
        length = bytes.count
        // A line that a crash tore stays a line of its own, which says nothing.
        isTorn = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
      }
      var lines: [UInt8] = isTorn ? [UInt8(ascii: "\n")] : []
      let added = numbers.filter { known[$0.key] != $0.value }
      for (pseudonym, number) in added.sorted(by: { $0.key < $1.key }) {
        lines += NumberLookUp.line(pseudonym, number)
      }
      guard !added.isEmpty else { return }
      do throws(SystemError) { try file.write(lines) } catch {
        // A disk that is full takes part of a line, which would look like one of the look-up and is none.
        try? file.cut(to: length)
        throw error
      }
      known.merge(added) { $1 }
      length += lines.count
    } catch {
      throw Problems([error.problem("cannot write the look-up of pseudonyms beside the key", file: lookUp.shownName)])
    }
  }

  private mutating func opened() throws(SystemError) -> OpenFile {
    if let open { return open }
    let file = try OpenFile(path: lookUp.file.path(percentEncoded: false), flags: O_RDWR | O_APPEND | O_CREAT)
    open = file
    return file
  }

  /// Waits until all that was added is on the disk.
  public func finish() throws(Problems) {
    do throws(SystemError) { try open?.sync() } catch {
      throw Problems([error.problem("cannot write the look-up of pseudonyms beside the key", file: lookUp.shownName)])
    }
  }
}
