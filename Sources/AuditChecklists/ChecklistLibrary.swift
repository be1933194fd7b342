import AuditDocuments
import AuditRules
import Foundation

/// All checklists of a workspace: the ones in use and the earlier versions that open audits began with.
public struct ChecklistLibrary: Sendable {
  /// Every checklist, sorted by identifier and version.
  public let checklists: [Checklist]

  /// The dated limits, with the council's own.
  public let timescales: Timescales

  /// Reads every checklist below a folder.
  ///
  /// `standards.yaml` holds the outside sentences, `timescales.yaml` and `timescales-own.yaml` the dated limits; every
  /// other file of ``ChecklistFiles`` is one version of one checklist. Earlier versions lie in `earlier/`.
  ///
  /// - Parameters:
  ///   - folder: the folder `checklists` of a workspace.
  ///   - name: the folder as messages show it.
  /// - Throws: every problem in every file.
  public init(folder: URL, shownAs name: String = "checklists") throws(Problems) {
    var problems: [Problem] = []
    var standards: [String: Standard]? = [:]
    let files = try ChecklistFiles.paths(in: folder, shownAs: name)
    if files.allSatisfy(Self.others.contains) {
      throw Problems([
        Problem(
          "there are no checklists in \(name)",
          file: name,
          hint: "Run caseaudit init to make a workspace with the checklists that come with the program."
        )
      ])
    }
    for file in files where file == "standards.yaml" {
      do {
        standards = try Self.standards(in: folder, shownAs: name)
      } catch {
        problems += error.all
        standards = nil
      }
    }
    do {
      timescales = try TimescaleReader.read(in: folder, shownAs: name)
    } catch {
      problems += error.all
      timescales = .national
    }
    var read: [Checklist] = []
    var places: [String: String] = [:]
    var sources: [(file: String, source: SourceText)] = []
    for file in files where !Self.others.contains(file) {
      do {
        sources.append((file, try SourceText(contentsOf: folder.appending(path: file), shownAs: "\(name)/\(file)")))
      } catch {
        problems += error.all
      }
    }
    // What others are laid over is read before them.
    for (file, source) in sources.filter({ !$0.source.isOverlay }) + sources.filter(\.source.isOverlay) {
      do {
        let checklist = try ChecklistReader.read(source, standards: standards, bases: read.filter { $0.overlay == nil })
        let key = "\(checklist.id)/\(checklist.version)"
        if let other = places[key] {
          problems.append(
            Problem(
              "version \(checklist.version) of '\(checklist.id)' is here twice",
              file: "\(name)/\(file)",
              hint: "Give a changed checklist a new version, and a copy an id of its own; the other file is \(other)."
            )
          )
        } else {
          places[key] = "\(name)/\(file)"
          read.append(checklist)
        }
      } catch {
        problems += error.all
      }
    }
    if problems.contains(where: { $0.severity == .error }) { throw Problems(problems) }
    checklists = read.sorted { ($0.id, $0.version) < ($1.id, $1.version) }
  }

  /// The files that are no checklists, and that checklists refer to.
  public static let others: Set = ["standards.yaml", TimescaleReader.shipped, TimescaleReader.own]

  /// The newest version of each checklist.
  public var current: [Checklist] {
    Dictionary(grouping: checklists, by: \.id).values.compactMap(\.last).sorted { $0.id < $1.id }
  }

  /// A version of a checklist, or its newest version where none is named.
  public func checklist(_ id: String, version: Int? = nil) -> Checklist? {
    checklists.last { $0.id == id && (version == nil || $0.version == version) }
  }

  /// The checklists in the folder of an overlay that it may be laid over, the earlier versions among them.
  ///
  /// A file with mistakes is left out: it is linted by its own name.
  ///
  /// - Throws: where the folder may not be read.
  public static func bases(beside overlay: URL) throws(Problems) -> [Checklist] {
    let folder = overlay.deletingLastPathComponent()
    let files = try ChecklistFiles.paths(in: folder, shownAs: folder.relativePath)
    return files.filter { !others.contains($0) }.compactMap { file in
      guard let source = try? SourceText(contentsOf: folder.appending(path: file), shownAs: file), !source.isOverlay
      else { return nil }
      return try? ChecklistReader.read(source, standards: nil)
    }
  }

  private static func standards(in folder: URL, shownAs name: String) throws(Problems) -> [String: Standard] {
    try Standard.read(
      SourceText(contentsOf: folder.appending(path: "standards.yaml"), shownAs: "\(name)/standards.yaml")
    )
  }
}
