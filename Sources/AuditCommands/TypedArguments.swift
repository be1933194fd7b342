import AuditDocuments

/// The arguments of the program as they were typed: refused where they could not be kept or shown as they are.
enum TypedArguments {
  /// The arguments without the program's name, as their bytes; Swift would put a mark for what is not UTF-8, and go on.
  static var bytes: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { start in
        var bytes: [UInt8] = []
        var next = start
        while next.pointee != 0 {
          bytes.append(UInt8(bitPattern: next.pointee))
          next += 1
        }
        return bytes
      }
    }
  }

  /// The arguments as text.
  ///
  /// - Throws: all that is wrong with them: another encoding, and control characters other than in running text.
  static func texts(of arguments: [[UInt8]]) throws(Problems) -> [String] {
    var problems: [Problem] = []
    var texts: [String] = []
    for (index, bytes) in arguments.enumerated() {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        problems.append(
          Problem(
            "argument \(index + 1) is in another encoding than UTF-8, such as ISO-8859-1",
            file: "command line",
            hint: "Set the terminal to UTF-8 and type it again; a file with such a name has to be renamed."
          )
        )
        continue
      }
      if let control = text.unicodeScalars.first(where: {
        $0.properties.generalCategory == .control && !"\t\r\n".unicodeScalars.contains($0)
      }) {
        problems.append(
          Problem(
            "argument \(index + 1) has a control character (\(TypedText.name(of: control)))",
            file: "command line",
            hint: "Type it again without."
          )
        )
      }
      texts.append(text)
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return texts
  }
}
