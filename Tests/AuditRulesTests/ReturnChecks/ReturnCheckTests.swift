import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct ReturnCheckTests {
  static let files: [String: String] = {
    let folder = Repository.url("Sources/AuditRules/ReturnChecks")
    var found: [String: String] = [:]
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let url = all?.nextObject() as? URL {
      guard url.pathExtension == "swift", let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      if text.contains("= ReturnCheck(") { found[url.deletingPathExtension().lastPathComponent] = text }
    }
    return found
  }()

  @Test func catalogueIsSortedAndNamesEachCheckOnce() {
    let names = ReturnCheck.catalogue.map(\.name)
    #expect(names == names.sorted() && Set(names).count == names.count && names.count >= 60)
    #expect(
      Set(ReturnCheck.catalogue.map(\.code)).count == names.count,
      "a code of the Department stands for two checks"
    )
    for name in names { #expect(ReturnCheck.named(name)?.name == name) }
    #expect(ReturnCheck.named("no-such-check") == nil)
  }

  @Test func everyCheckFileIsInTheCatalogueAndNamedForItsCheck() throws {
    #expect(Set(Self.files.keys) == Set(ReturnCheck.catalogue.map { CatalogueTests.fileName(of: $0.name) }))
    for check in ReturnCheck.catalogue {
      let file = CatalogueTests.fileName(of: check.name)
      let text = try #require(Self.files[file], "there is no file \(file).swift for \(check.name)")
      let constant = file.prefix(1).lowercased() + file.dropFirst()
      #expect(text.contains("static let \(constant) = ReturnCheck("), "\(file).swift holds no constant \(constant)")
      #expect(text.contains("\"\(check.name)\""), "\(file).swift holds another name")
    }
  }

  @Test(arguments: ReturnCheck.catalogue.map(\.name)) func wordsAreThere(name: String) throws {
    let check = try #require(ReturnCheck.named(name))
    #expect(name.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil)
    #expect(check.code.wholeMatch(of: /[0-9]{3,4}Q?/) != nil)
    #expect(check.code.hasSuffix("Q") == (check.severity == .query))
    #expect(!check.field.isEmpty && !check.module.isEmpty)
    #expect(check.says.count > 15 && !check.says.hasSuffix("."))
    #expect(check.correct.hasSuffix("."))
    #expect(!check.doubts.isEmpty && !check.accepts.isEmpty)
  }

  @Test(arguments: ReturnCheck.catalogue.map(\.name)) func examplesHold(name: String) throws {
    let check = try #require(ReturnCheck.named(name))
    for text in check.doubts + check.accepts {
      let example = ReturnExample(text)
      #expect(example.unread == [], "\(name): \(text)")
      #expect(example.doubts.contains(name) == check.doubts.contains(text), "\(name): \(text)")
    }
  }

  /// What `Tests/oracles/cin_checks.tsv` says of the codes in which the published validator names other children.
  static let argued: [[String]] = {
    let url = Repository.url("Tests/oracles/cin_checks.tsv")
    let lines = ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst()
    return lines.map { $0.split(separator: "\t").map(String.init) }
  }()

  @Test func thereAreCodesInWhichThePublishedValidatorSaysSomethingElse() { #expect(Self.argued.count > 10) }

  @Test(arguments: argued) func whereThePublishedValidatorSaysSomethingElseOursDoesWhatThePageSays(row: [String]) throws
  {
    try #require(row.count == 5)
    let check = try #require(ReturnCheck.catalogue.first { $0.code == row[0] })
    #expect(ReturnExample(row[2]).unread == [])
    #expect(ReturnExample(row[2]).doubts.contains(check.name) == (row[3] == "yes"), "\(row[0]): \(row[2])")
    let page = try String(contentsOf: Repository.url("docs/data-quality.md"), encoding: .utf8)
    #expect(page.contains("| \(row[0]) | [\(check.name)](return-checks.md#\(check.name)) | \(row[4]) |"))
  }

  /// The published validator joins its tables by the number, and so makes one child of the two.
  @Test(
    arguments: [
      ("child-without-referral", "Child LAchildID=A1 Child LAchildID=A1 CINdetails", true),
      ("child-without-referral", "Child LAchildID=A1 CINdetails Child LAchildID=A1 CINdetails", false),
      (
        "enquiries-overlap",
        "Child LAchildID=A1 CINdetails Section47 S47ActualStartDate=2025-05-01 "
          + "Child LAchildID=A1 CINdetails Section47 S47ActualStartDate=2025-05-20",
        false
      ),
    ])
  func twoChildrenWithOneNumberAreTwoChildren(check: String, example: String, isDoubted: Bool) {
    #expect(ReturnExample(example).unread == [])
    #expect(ReturnExample(example).doubts.contains(check) == isDoubted)
    #expect(ReturnExample(example).doubts.contains("council-number-twice"))
  }

  @Test func theYearOfAReturnIsTheTwelveMonthsBeforeItsReferenceDate() {
    let year = ReturnYear(endingOn: "2024-02-29")
    #expect(year.first == "2023-03-01")
    #expect(year.isKnown && !ReturnYear.unknown.isKnown)
  }

  @Test func aTextIsHeldUpToFifteenBytesAndItsLengthBeyond() {
    let whole: [UInt8]? = ReturnedText("A30100000000012").whole
    #expect(whole == Array("A30100000000012".utf8))
    #expect(ReturnedText("A301000000000123").whole == nil)
    #expect(ReturnedText(String(repeating: "x", count: 300)).count == 255)
    #expect(ReturnedText("AB") != ReturnedText("AB\0"))
  }
}
