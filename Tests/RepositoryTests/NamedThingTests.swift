import ArgumentParser
import AuditChecklists
import AuditCommands
import AuditReference
import AuditRules
import AuditTestSupport
import Foundation
import Testing

/// What pages and help name is there: commands, options, files, symbols, and how many there are of something.
@Suite struct NamedThingTests {
  /// Pages written by hand; the changelog and the decisions say what was true on their dates.
  private static let pages = (["README.md", "CONTRIBUTING.md"] + Checkout.names(in: "docs").map { "docs/\($0)" })
    .filter { $0.hasSuffix(".md") && !["docs/decisions.md", "docs/errors.md"].contains($0) }

  /// Options of other programs that pages name by themselves.
  private static let foreignOptions: [String: String] = [
    "--static-swift-stdlib": "swift build", "--gc-sections": "the linker", "--icf": "the linker",
    "--generate-completion-script": "every command made with swift-argument-parser",
  ]

  /// Files that the program, or a council, writes into a workspace, so that a checkout need not have them.
  private static let writtenFiles: [String: String] = [
    "Tests/mutants/results/": "what became of mutants, kept where they were made",
    "audits/.index.sqlite": "the index, made from the journals",
    "audits/accounts.jsonl": "the file of accounts, begun with the first invitation",
    "audits/actions.jsonl.torn": "a torn last line, set aside",
    "audits/openings.jsonl": "the log of cases that were opened in a browser",
    "audits/key-fingerprint.txt": "the fingerprint of the key, kept at the first import",
    "audits/revealed.jsonl": "the log, begun with the first number that is revealed",
    "audits/changes.yaml": "changes in practice, written by a lead",
    "checklists/timescales-own.yaml": "the council's own limits, written by a lead",
    "audits/releases.jsonl": "the register, begun with the first release",
  ]

  /// Pages for those who read the code, whose words in capitals are its types.
  private static let pagesOfCode = ["CONTRIBUTING.md", "docs/benchmarks.md", "docs/house.md", "docs/releasing.md"]

  /// Scripts of this repository, whose options pages name too.
  private static let scripts = Checkout.files.filter { $0.path.hasSuffix(".py") || $0.path.hasPrefix(".ci/") }

  private static func code(_ path: String) throws -> CodeInPage { CodeInPage(try Checkout.text(path)) }

  /// What the tests below look through is there: one that finds nothing to look at would hold of anything.
  @Test func pagesNameThingsOfEveryKind() throws {
    let code = try Self.pages.map(Self.code)
    #expect(code.count > 20 && !code.contains { $0.spans.isEmpty && $0.typed.isEmpty })
    let (spans, typed) = (code.flatMap(\.spans).map(\.text), code.flatMap(\.typed).map(\.text))
    #expect(typed.count { $0.contains("caseaudit ") } > 20 && spans.count { $0.hasPrefix("--") } > 20)
    #expect(spans.count { $0.hasPrefix("docs/") || $0.hasPrefix("Sources/") || $0.hasPrefix("audits/") } > 20)
    #expect(spans.count { $0.hasSuffix(".swift") } > 5)
    #expect((spans + typed).count { $0.contains("CASEAUDIT_") } > 5)
    let ofCode = try Self.pagesOfCode.filter { path in Checkout.files.contains { $0.path == path } }.map(Self.code)
    #expect(ofCode.count > 2 && ofCode.allSatisfy { !$0.spans.isEmpty })
  }

  @Test(arguments: pages) func everyCommandInAPageCanBeTyped(path: String) throws {
    let code = try Self.code(path)
    for piece in code.typed + code.spans {
      let complaint = TypedCommand.complaint(inLine: piece.text)
      #expect(complaint == nil, "\(path):\(piece.line): \(complaint ?? ""): \(piece.text)")
    }
  }

  @Test(arguments: pages) func everyOptionInAPageBelongsToItsCommand(path: String) throws {
    for span in try Self.code(path).spans {
      let words = span.text.split { " ,;".contains($0) }
      guard let first = words.first else { continue }
      if TypedCommand.program.inner[String(first)] != nil, words.count > 1 {
        let complaint = TypedCommand.program.complaint(about: words)
        #expect(complaint == nil, "\(path):\(span.line): \(complaint ?? ""): \(span.text)")
      } else if first.hasPrefix("--") {
        let option = String(first.prefix { $0.isLetter || $0 == "-" })
        let isKnown =
          TypedCommand.everyOption.contains(option) || Self.foreignOptions[option] != nil
          || Self.scripts.contains { $0.text.contains(option) }
        #expect(isKnown, "\(path):\(span.line): no command has the option \(option)")
      }
    }
  }

  @Test(arguments: pages) func everyFileInAPageIsThere(path: String) throws {
    let code = try Self.code(path)
    let named =
      code.spans
      + code.typed.flatMap { line in
        line.text.split { " \"'=;()".contains($0) }.map { CodeInPage.Piece(line: line.line, text: String($0)) }
      }
    for piece in named {
      guard piece.text.wholeMatch(of: /(?:Sources|Tests|docs|checklists|audits|Benchmarks|\.ci)\/[\w.@+\/-]*/) != nil
      else { continue }
      let isThere = FileManager.default.fileExists(atPath: Repository.url(piece.text).path(percentEncoded: false))
      #expect(isThere || Self.writtenFiles[piece.text] != nil, "\(path):\(piece.line): there is no \(piece.text)")
    }
  }

  @Test(arguments: pages) func everySourceFileInAPageIsThere(path: String) throws {
    let names = Set(Checkout.files.compactMap { $0.path.split(separator: "/").last.map(String.init) })
    for span in try Self.code(path).spans where span.text.contains(/^[\w+-]+\.(?:swift|py|sh|md|tsv|c)$/) {
      #expect(names.contains(span.text), "\(path):\(span.line): no file is called \(span.text)")
    }
  }

  @Test func everyVariableInAPageIsRead() throws {
    let readers = Checkout.files.filter {
      $0.path.hasSuffix(".swift") || $0.path.hasSuffix(".py") || $0.path.hasPrefix("Benchmarks/")
    }
    for path in Self.pages {
      let code = try Self.code(path)
      for piece in code.spans + code.typed {
        for match in piece.text.matches(of: /CASEAUDIT_[A-Z_]+/) {
          #expect(readers.contains { $0.text.contains(match.0) }, "\(path):\(piece.line): nothing reads \(match.0)")
        }
      }
    }
  }

  @Test func everySymbolInAPageOfCodeIsThere() throws {
    let swift = Checkout.files.filter { $0.path.hasSuffix(".swift") }.map(\.text)
    for path in Self.pagesOfCode where Checkout.files.contains(where: { $0.path == path }) {
      for span in try Self.code(path).spans {
        guard !span.text.hasSuffix(".swift"),
          let match = span.text.wholeMatch(of: /([A-Z][A-Za-z]+[a-z][A-Za-z]*)(?:\.(\w+)(?:\([a-z:]*\))?)?/)
        else {
          continue
        }
        let words = [match.1, match.2].compactMap { $0 }
        let isThere = swift.contains { text in words.allSatisfy { text.contains($0) } }
        #expect(isThere, "\(path):\(span.line): the code has no \(span.text)")
      }
    }
  }

  /// How many there are of what pages count.
  private static func counts() throws -> [String: Int] {
    [
      "rules": Rule.catalogue.count,
      "checklists": try ChecklistLibrary(folder: Repository.url("checklists")).current.count,
      "commands": CommandPages.commands.count,
      "outcomes": Outcome.allCases.count,
      "grades": Grade.allCases.count,
      "oracles": Checkout.names(in: "Tests/AuditSummariesTests/Fixtures").count { $0.hasPrefix("oracle-") },
    ]
  }

  private static let numbers = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  @Test(arguments: pages) func everyCountInAPageIsTrue(path: String) throws {
    let counts = try Self.counts()
    let page = Checkout.File(path: path, text: try Checkout.text(path))
    for (index, line) in page.lines.enumerated() where !line.hasPrefix("#") {
      for match in line.lowercased().matches(of: /([a-z]+|\d+) ([a-z]+)\b/) {
        guard let count = counts[String(match.2)] else { continue }
        guard let number = Int(match.1) ?? Self.numbers.firstIndex(of: String(match.1)).map({ $0 + 2 }) else {
          continue
        }
        #expect(
          number == count,
          "\(path):\(index + 1): there are \(count) \(match.2), not \(match.1); better say no number"
        )
      }
    }
  }

  @Test(arguments: TypedCommand.program.all.map(\.name)) func everyExampleOfAHelpIsUnderstood(name: String) throws {
    let command = try #require(TypedCommand.program.all.first { $0.name == name })
    for line in command.type.configuration.discussion.split(separator: "\n") where line.hasPrefix("Example: caseaudit ")
    {
      let words = Self.words(line.dropFirst("Example: caseaudit ".count))
      #expect(throws: Never.self, "\(line)") { try CaseAudit.parseAsRoot(words) }
    }
  }

  @Test(arguments: TypedCommand.program.all.map(\.name)) func everyOptionInAHelpIsThere(name: String) throws {
    let command = try #require(TypedCommand.program.all.first { $0.name == name })
    let help = CaseAudit.helpMessage(for: command.type, columns: 80)
    for match in help.matches(of: /--[a-z][a-z-]*[a-z]/) {
      #expect(TypedCommand.everyOption.contains(String(match.0)), "the help of \(name) names \(match.0)")
    }
    for match in help.matches(of: /`(caseaudit [^`]+)`/) {
      let complaint = TypedCommand.complaint(inLine: String(match.1).replacing("\n", with: " "))
      #expect(complaint == nil, "the help of \(name): \(complaint ?? "")")
    }
  }

  @Test func whatAMessageSaysToTypeCanBeTyped() {
    for file in Checkout.files(below: "Sources", ending: ".swift") {
      for (index, line) in file.lines.enumerated() where !line.contains("///") {
        for match in line.matches(of: /caseaudit ([a-z-]+)/) where Self.isTyped(match.range, in: line) {
          let isThere = TypedCommand.program.inner[String(match.1)] != nil || match.1 == "help"
          #expect(isThere, "\(file.path):\(index + 1): there is no command \(match.1)")
        }
        for match in line.matches(of: /docs\/[a-z\/-]+\.[a-z.]*[a-z]/) {
          let isThere = Checkout.files.contains { $0.path == match.0 }
          #expect(isThere, "\(file.path):\(index + 1): there is no \(match.0)")
        }
      }
    }
  }

  /// Whether the name of the program is typed there, and not one more word of a sentence.
  private static func isTyped(_ range: Range<Substring.Index>, in line: Substring) -> Bool {
    let before = line[..<range.lowerBound].last
    return before == "'" || before == "`"
  }

  /// The words of a command line, with what stands between quotation marks as one.
  private static func words(_ line: Substring) -> [String] {
    line.matches(of: /"([^"]*)"|(\S+)/).map { String($0.1 ?? $0.2 ?? "") }
  }
}
