import AuditTestSupport
import Foundation
import Testing

@Suite struct SourceHabitTests {
  /// Files of more than 400 lines, each with the reason.
  static let longFiles: [String: String] = [
    "Sources/AuditRules/Text/Tables/PhraseTable+Plan.swift": "a table of phrases, read like a dictionary",
    "Sources/AuditRules/Text/Tables/PhraseTable+Voice.swift": "a table of phrases, read like a dictionary",
  ]

  private static let sources = Checkout.files(below: "Sources", ending: ".swift")
  private static let swiftFiles = sources + Checkout.files(below: "Tests", ending: ".swift")

  @Test func thereAreSources() { #expect(Self.sources.count > 100) }

  /// Files in which the program ends itself on a fault of its own, each with the fault, and how often.
  private static let ends: [String: (fault: String, count: Int)] = [
    "Sources/AuditRules/Calendar/Day+Text.swift": ("a literal in the source is no day", 1),
    "Sources/AuditSummaries/Disclosure/LinkedCounts.swift": ("a count is related before it is added", 1),
  ]

  @Test func noInputCanTrapThroughAShortCut() {
    var ends: [String: Int] = [:]
    for file in Self.sources {
      var code = SourceCode()
      for (number, line) in file.lines.enumerated() {
        let isShort = code.takesAShortCut(line)
        #expect(!isShort, "\(file.path):\(number + 1): write an error that says what is wrong instead: \(line)")
        if line.contains("preconditionFailure(") { ends[file.path, default: 0] += 1 }
      }
    }
    #expect(ends == Self.ends.mapValues(\.count), "write an error, or name the fault of the program in ends")
  }

  @Test(arguments: [
    ("let a = b!", true), ("f(x!.y)", true), ("a[0]!", true), ("g()! + 1", true), ("try! f()", true),
    ("x as! Int", true), ("fatalError()", true), ("let a: Int!", true), (#"print("\(a!)")"#, true),
    (#"let a = d["k"]!"#, true),
    ("a != b", false), ("if !a, f(!b) { [!c] }", false), (#"print("Well done!")"#, false), ("// b!", false),
    (#"print("\(a)!")"#, false), ("x.matches(of: /[A-Z]+!/)", false), (#"f("a!", b) // c!"#, false),
  ]) func aShortCutIsToldFromWords(line: String, isOne: Bool) {
    var code = SourceCode()
    let found = code.takesAShortCut(Substring(line))
    #expect(found == isOne, "\(line)")
    // In a text of several lines only what is put into it is code.
    var text = SourceCode()
    for line in ["let a = \"\"\"", "  Well done!", "  \\(b)!", "  \"\"\""] as [Substring] {
      let isShort = text.takesAShortCut(line)
      #expect(!isShort, "\(line)")
    }
    let isShort = text.takesAShortCut("let c = d!")
    #expect(isShort)
  }

  /// Files that ask a clock, each with what for; the commands have clocks of their own.
  private static let clocks = ["Sources/AuditWeb/Serving/WebServer.swift": "how long an answer took"]

  @Test func onlyCommandsAndTheTimeOfAnAnswerAskAClock() {
    let clocks = [" Date()", "(Date()", "Date.now", "Clock.now", "DispatchTime", "clock_gettime", "gettimeofday"]
    let asking = Self.sources.filter { file in
      !file.path.hasPrefix("Sources/AuditCommands/") && clocks.contains { file.text.contains($0) }
    }
    #expect(asking.map(\.path) == Self.clocks.keys.sorted(), "take the moment as a value, or say here what it is for")
  }

  @Test func filesAreShortEnoughToRead() {
    let long = Self.swiftFiles.filter { $0.lines.count > 401 }.map(\.path)
    #expect(long == Self.longFiles.keys.sorted(), "split the file, or give a reason in longFiles")
  }

  @Test func filesEndWithOneLineEndAndHaveNoTabs() {
    for file in Self.swiftFiles {
      #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
      #expect(!file.text.contains("\t"), "\(file.path) has a tab")
    }
  }

  @Test func nothingNamesAMachineOrARegistry() {
    // Put together here, so that this file does not hold what it looks for.
    let folders = ["home", "Users", "root", "work", "opt/swift"].map { "/\($0)/" }
    let hosts = ["pypi", "crates", "docker", "ghcr"].map { "\($0).\($0.count > 5 ? "io" : "org")" }
    let words = folders + hosts + ["proxy.golang" + ".org", "registry.npmjs" + ".org", "files.pythonhosted" + ".org"]
    for file in Checkout.files {
      let data = Data(file.text.utf8)
      for word in words where data.range(of: Data(word.utf8)) != nil {
        let rooted = file.lines.firstIndex { Self.isRooted(word, in: $0) }
        #expect(rooted == nil, "\(file.path):\((rooted ?? 0) + 1) names \(word)")
      }
    }
  }

  /// Whether a line names a host, or a folder at the root of a machine; a folder of that name further down is neither.
  private static func isRooted(_ word: String, in line: Substring) -> Bool {
    line.ranges(of: word).contains { range in
      guard word.hasPrefix("/"), range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !(before.isLetter || before.isNumber || ".>/-_)}$*".contains(before))
    }
  }

  @Test func theFixedFilesOfAProjectAreThere() throws {
    #expect(try Checkout.text("LICENSE").hasPrefix("MIT License"))
    let script = Repository.url(".ci/run").path(percentEncoded: false)
    #expect(FileManager.default.isExecutableFile(atPath: script), ".ci/run is not executable")
    for (path, command) in [
      ("README.md", "swift run caseaudit demo"), ("README.md", "swift test --disable-xctest"),
      (".ci/run", "swift build"), (".ci/run", "swift test --disable-xctest"),
    ] {
      let isNamed = try Checkout.text(path).contains(command)
      #expect(isNamed, "\(path) does not name \(command)")
    }
  }
}

/// The lines of a source one after another, as far as they are code.
private struct SourceCode {
  /// Whether the next line is within a text of several lines.
  private var isInText = false

  /// Whether a line passes over what can be missing or fail, instead of saying so.
  mutating func takesAShortCut(_ line: Substring) -> Bool {
    let wasInText = isInText
    // Quotation marks by three open a text, close one, or both.
    if line.contains("\"\"\""), !line.ranges(of: "\"\"\"").count.isMultiple(of: 2) { isInText.toggle() }
    guard line.contains("!") || line.contains("fatalError"), !line.drop(while: { $0 == " " }).hasPrefix("//") else {
      return false
    }
    // What is put into a text is code.
    if line.contains(/\\\([^()"]*[\w\]]!\)/) { return true }
    guard !wasInText else { return false }
    let code = line.replacing(/"(?:\\.|[^"\\])*"/, with: "\"\"").replacing(/\/\/.*/, with: "")
      .replacing(/\/[^\/\s](?:\\.|[^\/\\])*\//, with: "")
    return code.contains(/\btry!|\bas!|\bfatalError\(|[\w)\]}"]!(?!=)/)
  }
}
