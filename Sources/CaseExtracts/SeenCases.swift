import AuditDocuments
import AuditRules
import Synchronization

/// Which cases were read before, in one file or in several, so that none counts twice.
///
/// It keeps digests, so that it holds no identifier, and little for each case.
public final class SeenCases: Sendable {
  /// What kind of source names a case; a census and an extract of one child are two things.
  enum Kind: UInt8 { case census, extract }

  private struct First {
    let file: Int32
    let ordinal: Int32
    let line: Int32
    /// Where its digests begin, and how many there are.
    let digests: Int32
    let count: Int32
  }

  private struct State {
    var firsts = PagedTable<Int, First>()
    var digests = Digests()
    var files: [String] = []
    /// The numbers that have capitals or noughts before them, by what is left without these, with the last file that has one.
    var spelled: [Int: String] = [:]
    /// How many numbers are written in two ways in several files, or in one that is no table, and the last such file.
    var alike: (count: Int, file: String) = (0, "")

    /// Notes a number that is written otherwise than one that was read before.
    mutating func noteSpelling(_ identity: Int, _ plain: Int, of kind: Kind, in file: String, isOfTable: Bool) {
      let other = spelled[plain] ?? (plain == identity ? nil : firsts[plain].map { files[Int($0.file)] })
      if let other, !isOfTable || other != file { alike = (alike.count + 1, file) }
      if plain != identity { spelled[plain] = file }
    }

    /// The fields in which an entry differs from the first of its kind; nil where it is not known which.
    func differing(_ fields: [UInt32], from first: First) -> [Int]? {
      let mine = Digests.kept(of: fields)
      guard mine.count == first.count else { return nil }
      let differing = mine.indices.filter { mine[$0] != digests[Int(first.digests) + $0] }
      // The last are of all fields together: where none but they differs, two fields have a digest in common.
      let named = differing.filter { $0 < fields.count }
      return named.isEmpty && !differing.isEmpty ? nil : named
    }
  }

  /// Digests of the fields of entries.
  ///
  /// A list that grows is copied, and takes the room of both while it is: this one has pages.
  private struct Digests {
    private static let room = 1 << 16
    private var pages: [[UInt16]] = []

    /// What is kept of the digests of an entry: two bytes of each, and four of all of them together.
    static func kept(of fields: [UInt32]) -> [UInt16] {
      var kept: [UInt16] = []
      kept.reserveCapacity(count(of: fields.count))
      keep(fields, in: &kept)
      return kept
    }

    subscript(position: Int) -> UInt16 { pages[position / Self.room][position % Self.room] }

    /// How many are kept of an entry of so many fields.
    static func count(of fields: Int) -> Int { fields + 2 }

    /// Keeps the digests of an entry, of far fewer fields than a page has room for, and says where they begin.
    mutating func append(_ fields: [UInt32]) -> Int {
      let count = Self.count(of: fields.count)
      if pages.last.map({ $0.count + count > Self.room }) ?? true {
        pages.append([])
        pages[pages.count - 1].reserveCapacity(Self.room)
      }
      let page = pages.count - 1
      let start = page * Self.room + pages[page].count
      Self.keep(fields, in: &pages[page])
      return start
    }

    /// Adds what is kept of the digests of an entry: of every entry of a census, so that no list is made for it.
    private static func keep(_ fields: [UInt32], in kept: inout [UInt16]) {
      var whole = FieldDigest.start
      for field in fields {
        kept.append(UInt16(truncatingIfNeeded: field))
        whole = FieldDigest.joined(whole, field)
      }
      kept.append(UInt16(truncatingIfNeeded: whole))
      kept.append(UInt16(truncatingIfNeeded: whole >> 16))
    }
  }

  /// One thread at a time takes cases down; which one it is changes from file to file.
  private let state = Mutex(State())

  /// Begins with none.
  public init() {}

  /// A warning where a child's number is written in two ways, in two files or in one that is no table; nothing where none is.
  public var alike: Problem? { state.withLock { AlikeNumbers.problem($0.alike.count, file: $0.alike.file) } }

  /// A case that was met with again.
  struct Again {
    /// The file of the first, where it is another one.
    let file: String?
    /// The number of the first in its file.
    let ordinal: Int
    /// The line of the first.
    let line: Int
    /// The fields, by their position, in which the two differ; nil where it is not known which.
    let differing: [Int]?

    /// What to do about it: of one file one of the two is too many, of two sources both are wanted.
    var advice: String {
      file == nil
        ? "Keep one of the two, whole."
        : "What this file says of it was not counted. To have both, import the two files into a round, which joins them."
    }

    /// What is said of it: where the first stands, and the names of the fields that differ.
    func words(_ what: String, fields: [String]) -> String {
      let place = "\(what) \(ordinal)\(line > 0 ? " (line \(line))" : "")\(file.map { " of \($0)" } ?? "")"
      guard let differing else { return place + "; it is counted once, as it stands there" }
      let names = differing.filter(fields.indices.contains).map { "'\(fields[$0])'" }
      let most = 8
      let more = names.count > most ? " and \(names.count - most) more" : ""
      return place + "; it is counted once, as it stands there; "
        + (names.isEmpty
          ? "the two do not differ" : "the two differ in \(names.prefix(most).joined(separator: ", "))\(more)")
    }
  }

  /// Takes down a case; says where it stood first where it was met with before.
  ///
  /// - Parameters:
  ///   - identifier: what the source calls it.
  ///   - kind: what kind of source that is.
  ///   - fields: a digest of each of its fields.
  ///   - file: the file, as problems call it.
  ///   - ordinal: its number in the file.
  ///   - line: its line; 0 where there are none.
  ///   - isOfTable: whether its file is a table, of which the reader says which numbers are written in two ways.
  /// - Returns: nothing where it is new.
  func take(
    _ identifier: [UInt8],
    _ kind: Kind,
    fields: [UInt32],
    file: String,
    ordinal: Int,
    line: Int,
    isOfTable: Bool = false
  ) -> Again? {
    func identity(of identifier: [UInt8]) -> Int {
      var hasher = Hasher()
      hasher.combine(kind)
      hasher.combine(identifier)
      return hasher.finalize()
    }
    let own = identity(of: identifier)
    // Most numbers have neither, and cost nothing.
    let bare = identifier.drop { $0 == UInt8(ascii: "0") }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let plain = kind == .census && !bare.isEmpty ? identity(of: bare) : own
    return state.withLock { state in
      if state.files.last != file { state.files.append(file) }
      guard let first = state.firsts[own] else {
        let first = First(
          file: Int32(clamping: state.files.count - 1),
          ordinal: Int32(clamping: ordinal),
          line: Int32(clamping: line),
          digests: Int32(clamping: state.digests.append(fields)),
          count: Int32(clamping: Digests.count(of: fields.count))
        )
        state.noteSpelling(own, plain, of: kind, in: file, isOfTable: isOfTable)
        _ = state.firsts.keep(first, for: own)
        return nil
      }
      let named = state.files[Int(first.file)]
      return Again(
        file: named == file ? nil : named,
        ordinal: Int(first.ordinal),
        line: Int(first.line),
        differing: state.differing(fields, from: first)
      )
    }
  }
}

/// A digest of a few bytes, by which fields are compared and nothing is secured (FNV-1a).
struct FieldDigest {
  static let start: UInt32 = 2_166_136_261
  private(set) var value = start

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = Self.joined(value, UInt32(byte)) }
  }

  /// A digest with something more in it.
  static func joined(_ digest: UInt32, _ more: UInt32) -> UInt32 { (digest ^ more) &* 16_777_619 }
}

extension CaseFile {
  /// A digest of what the case file holds under each of its keys, wherever that stands.
  var fieldDigests: [UInt32] {
    guard case .object(let members) = NativeExtract.document(self) else { return [] }
    return Self.shape.rows.map { row in
      guard let member = members.first(where: { $0.key == row.key }) else { return 0 }
      var digest = FieldDigest()
      digest.add(JSONValue.object([member]).line.utf8)
      return digest.value
    }
  }

  /// The keys that `fieldDigests` goes by.
  static let fieldNames = shape.rows.map(\.key)
}
