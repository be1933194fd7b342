import AuditDocuments

/// What others did to a file while it was held open.
enum FileChange {
  case gone, replaced, linked, size, content
  /// It was told before.
  case knownBefore

  private var inWords: String {
    switch self {
    case .gone: "the file was taken away or renamed while it was open"
    case .replaced: "another file was put in its place while it was open"
    case .linked: "the file was given another name, or lost one, while it was open"
    case .size: "something was added to the file, or cut off it, while it was open"
    case .content: "the file was changed while it was open"
    case .knownBefore: "the file was changed by others, so nothing more is written to it"
    }
  }

  /// The problem it makes, with what a person can do about it.
  func problem(_ name: String, hint: String) -> Problem { Problem(inWords, file: name, hint: hint) }

  /// The problem it makes where what was kept was put beside the file, or could not be.
  func problem(_ name: String, keptAs aside: String?) -> Problem {
    let rest = "Stop what copies or restores files here, and leave both files as they are until they were compared."
    guard let aside else {
      return problem(name, hint: "What was typed last is in no file: write it down before you close. \(rest)")
    }
    return problem(name, hint: "All that was kept, with what was typed last, is in \(aside). \(rest)")
  }
}
