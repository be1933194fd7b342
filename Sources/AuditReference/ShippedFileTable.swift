import Foundation

/// `Sources/CShippedFiles/ShippedFiles.c`: the files of `checklists/`, `mappings/` and `audits/`, for the compiler to embed.
enum ShippedFileTable {
  static let path = "Sources/CShippedFiles/ShippedFiles.c"

  /// The folders of which every file travels inside the program.
  static let folders = ["audits", "checklists", "mappings"]

  static func page(root: URL) -> Reference.Page {
    let files = folders.flatMap { folder in
      let url = root.appending(path: folder).resolvingSymlinksInPath()
      return FolderListing.files(below: url).map { "\(folder)/\($0)" }
    }
    let lines = [
      "// Made from checklists/, mappings/ and audits/ by `swift run generate-reference`. Change those, not this file.",
      "",
      "#include \"CShippedFiles.h\"",
      "",
      "// A C23 directive; the language standard of a package is also that of what Swift imports, where it renames types.",
      "#pragma clang diagnostic ignored \"-Wc23-extensions\"",
      "",
    ]
    let bytes = files.enumerated().flatMap { embedding($1, as: name($0)) }
    let table = files.enumerated().map { number, file in
      "  {\"\(file)\", \(name(number)), sizeof \(name(number)) - 1},"
    }
    let end = [
      "};",
      "",
      "const CShippedFile *shipped_files(size_t *count) {",
      "  *count = sizeof table / sizeof table[0];",
      "  return table;",
      "}",
      "",
    ]
    return Reference.Page(
      path: path,
      text: (lines + bytes + ["static const CShippedFile table[] = {"] + table + end).joined(separator: "\n")
    )
  }

  /// The bytes of a file, and a zero behind them, because C has no empty array.
  ///
  /// A file that is gone is a warning and not an error, or the program that makes this table could not be built.
  private static func embedding(_ file: String, as name: String) -> [String] {
    [
      "static const unsigned char \(name)[] = {",
      "#if __has_embed(\"../../\(file)\")",
      "#embed \"../../\(file)\" suffix(, 0) if_empty(0)",
      "#else",
      "#warning \"this file is gone: swift run generate-reference makes the table again\"",
      "0",
      "#endif",
      "};",
      "",
    ]
  }

  private static func name(_ number: Int) -> String { "file\(number)" }
}

/// What lies in a folder, without what begins with a full stop.
private enum FolderListing {
  /// The paths of all files below a folder, sorted.
  static func files(below folder: URL) -> [String] {
    let root = folder.path(percentEncoded: false)
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      let exists = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
      return !isHidden && exists && !isFolder.boolValue
    }.sorted()
  }
}
