import AuditDocuments
import Foundation

/// The journal of one audit, as it was read.
public struct Journal: Sendable {
  /// The greatest size of a journal, in bytes.
  public static let sizeLimit = 64 << 20

  /// Which audit it is of.
  public let name: JournalName

  /// The entries up to the first that is wrong, all of them where the journal is whole.
  public internal(set) var entries: [JournalEntry] = []

  /// How the audit stands after these entries.
  public internal(set) var state = AuditState()

  /// All that is wrong: errors where a line is wrong, a warning where the last line is torn.
  public internal(set) var problems = Problems([])

  /// The bytes of a last line that was not written to its end.
  public internal(set) var tornBytes = 0

  /// The digest of the last entry; 64 zeros where there is none.
  public var head: String { entries.last?.digest ?? Chain.start }

  /// Whether every line is as it was written; a torn last line takes nothing from that.
  public var isWhole: Bool { !problems.hasErrors }

  /// Reads the journal of an audit.
  ///
  /// One that was never begun has no entries. Throws when the file cannot be read.
  public static func read(_ name: JournalName, in workspace: Workspace) throws(Problems) -> Journal {
    let url = workspace.journal(name)
    let path = url.path(percentEncoded: false)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try OpenFile(path: path, flags: O_RDONLY).bytes(limit: sizeLimit)
    } catch  where error.code == ENOENT {
      bytes = []
    } catch {
      throw Problems([error.problem("cannot read the journal", file: workspace.shown(url))])
    }
    return Journal(bytes, name: name, shownAs: workspace.shown(url))
  }

  /// Reads the bytes of a journal, which problems call by the name it is shown as.
  public init(_ bytes: [UInt8], name: JournalName, shownAs shownName: String) {
    self.name = name
    var reader = JournalReader(name: name, shownName: shownName)
    reader.read(bytes)
    entries = reader.entries
    state = reader.state
    tornBytes = reader.tornBytes
    problems = Problems(reader.problems, omitted: reader.omitted)
  }
}
