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

  @Test func noInputCanTrapThroughAShortCut() {
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(
          !line.contains(/\btry!|\bas!|\bfatalError\(/),
          "\(file.path):\(number + 1): write an error that says what is wrong instead: \(line)"
        )
      }
    }
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
