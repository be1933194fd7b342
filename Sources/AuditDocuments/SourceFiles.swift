import Foundation

/// Files that a person names to be read; a folder stands for the files in it that have one of the endings.
public enum SourceFiles {
  /// One file: where it is, and what problems call it.
  public typealias File = (url: URL, shown: String)

  /// The files named, in their order and each once; those of a folder by their names.
  ///
  /// - Parameters:
  ///   - names: what was typed.
  ///   - endings: the endings of the files that are taken from a folder, in small letters with their full stop.
  /// - Returns: the files.
  /// - Throws: every name behind which there is nothing to read.
  public static func found(_ names: [String], endings: [String]) throws(Problems) -> [File] {
    var files: [File] = []
    var problems: [Problem] = []
    for name in names {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
        problems.append(Problem("there is no file \(Problem.quote(name))", file: name, hint: "Look at the name again."))
        continue
      }
      guard isFolder.boolValue else {
        files.append((URL(filePath: name), name))
        continue
      }
      let entries: [String]
      do { entries = try FolderContents.names(inFolder: name, shownAs: name) } catch {
        problems += error.all
        continue
      }
      let within = entries.filter { entry in
        !isKeptBySystem(entry) && endings.contains { entry.lowercased().hasSuffix($0) }
      }
      if within.isEmpty {
        problems.append(
          Problem(
            "the folder \(Problem.quote(name)) holds no file that ends in \(each(endings))",
            file: name,
            hint: hint(for: entries, inFolder: name)
          )
        )
      }
      files += within.map { (URL(filePath: name).appending(path: $0), "\(name)/\($0)") }
    }
    if !problems.isEmpty { throw Problems(problems) }
    var seen: Set<URL> = []
    return files.filter { seen.insert($0.url.resolvingSymlinksInPath().standardizedFileURL).inserted }
  }

  /// What to do about a folder in which there is nothing to read: what is packed or lies one folder deeper is named.
  private static func hint(for entries: [String], inFolder folder: String) -> String {
    func shown(_ entries: [String]) -> String {
      entries.count == 1 ? Problem.quote(entries[0]) : "one of its \(entries.count)"
    }
    let packed = entries.filter { $0.lowercased().hasSuffix(".zip") && !isKeptBySystem($0) }
    if !packed.isEmpty {
      let archives = packed.count == 1 ? shown(packed) : "\(shown(packed)) archives"
      return "Unpack \(archives), and name the folder that comes out of it."
    }
    let folders = entries.filter { entry in
      var isFolder: ObjCBool = false
      let path = URL(filePath: folder).appending(path: entry).path(percentEncoded: false)
      return !entry.hasPrefix(".") && entry != "__MACOSX"
        && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
    guard !folders.isEmpty else { return "Name a file." }
    return "Name a file, or \(folders.count == 1 ? "the folder \(shown(folders)) in it" : "\(shown(folders)) folders")."
  }

  /// What lies in the folders among some names and is not read with them, for a person to know of; what a system keeps there is left out.
  ///
  /// - Parameters:
  ///   - names: what was typed.
  ///   - endings: the endings of the files that are taken from a folder.
  /// - Returns: a warning for each folder of which something is left.
  public static func leftOut(of names: [String], endings: [String]) -> [Problem] {
    names.compactMap { name in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue,
        let entries = try? FolderContents.names(inFolder: name, shownAs: name)
      else { return nil }
      let left = entries.filter { entry in
        let small = entry.lowercased()
        let isKept = entry.hasPrefix(".") || small.hasPrefix("readme") || isKeptBySystem(entry)
        return !isKept && !endings.contains { small.hasSuffix($0) }
      }
      guard !left.isEmpty else { return nil }
      let most = 5
      let shown = left.prefix(most).map(Problem.quote).joined(separator: ", ")
      let more = left.count > most ? " and \(left.count - most) more" : ""
      return Problem(
        "\(shown)\(more) \(left.count == 1 ? "was" : "were") not read from the folder",
        file: name,
        hint: "Files that end in \(each(endings)) are read. Save the others so, and name a folder within it by itself.",
        severity: .warning
      )
    }
  }

  /// Whether a file is what a Mac, Windows or an office program keeps beside others, which may have their ending and has nothing of them.
  private static func isKeptBySystem(_ name: String) -> Bool {
    let small = name.lowercased()
    return name.hasPrefix("._") || name.hasPrefix("~$") || small.hasPrefix("thumbs.db") || small.hasPrefix("ehthumbs")
      || small == "desktop.ini"
  }

  /// The name of a file without the folders in which it lies, as it is shown.
  public static func name(of file: File) -> String {
    file.shown.split(separator: "/").last.map(String.init) ?? file.shown
  }

  /// The endings in words, each once: two kinds of source may have one.
  private static func each(_ endings: [String]) -> String {
    var seen: Set<String> = []
    return endings.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
