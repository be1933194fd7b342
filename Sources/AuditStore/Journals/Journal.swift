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
    try read(name, in: workspace, sharing: SharedTexts())
  }

  static func read(
    _ name: JournalName,
    in workspace: Workspace,
    sharing texts: SharedTexts
  ) throws(Problems) -> Journal {
    // Put together by hand: URLs would take a good part of the time when many journals are read.
    let path = "\(workspace.root.path(percentEncoded: false))/\(name.path)"
    let bytes = try OpenFile.contents(
      ofPath: path,
      called: JournalEntry.file.name,
      shownAs: name.path,
      limit: sizeLimit
    )
    return Journal(bytes, name: name, shownAs: name.path, sharing: texts)
  }

  /// Reads the bytes of a journal, which problems call by the name it is shown as.
  public init(_ bytes: [UInt8], name: JournalName, shownAs shownName: String) {
    self.init(bytes, name: name, shownAs: shownName, sharing: SharedTexts())
  }

  init(_ bytes: [UInt8], name: JournalName, shownAs shownName: String, sharing texts: SharedTexts?) {
    self.name = name
    var state = AuditState()
    let lines = ChainedLines<JournalEntry>(bytes, shownAs: shownName, sharing: texts) { entry, line in
      if let objection = entry.objection(on: line, of: name, after: state) { return [objection] }
      state.apply(entry)
      return []
    }
    self.state = state
    entries = lines.entries
    tornBytes = lines.tornBytes
    problems = Problems(lines.problems, omitted: lines.omitted)
  }
}
