import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("What is said of a native extract that is not as it should be")
struct NativeProblemTests {
  @Test func threeStatesAreKeptApart() throws {
    let (caseFile, problems) = try Fixtures.extract(
      """
      {
        "format": "caseaudit-extract/1",
        "reference": "C-7Q3KBD2MXA",
        "extracted": "31/03/2026",
        "child": {"ethnicity": "", "ageBand": null, "disabilities": ["HEAR"]},
        "visits": [],
        "reviews": "",
        "assessments": [
          {"authorised": null, "started": "2026-01-05", "childsViews": "  "}
        ]
      }
      """
    )
    #expect(problems.render() == "no problems")
    let read = try #require(caseFile)
    #expect(read.extracted == .value("2026-03-31", Place(line: 4, path: "extracted")))
    #expect(read.visits == .empty(Place(line: 6, path: "visits")))
    #expect(read.reviews == .empty(Place(line: 7, path: "reviews")))
    #expect(read.plans == .notSeen)
    #expect(read.child.value?.ethnicity == .empty(Place(line: 5, path: "child.ethnicity")))
    #expect(read.child.value?.ageBand == .empty(Place(line: 5, path: "child.ageBand")))
    let assessment = try #require(read.assessments.value?.first)
    #expect(assessment.place == Place(line: 9, path: "assessments[0]"))
    #expect(assessment.authorised == .empty(Place(line: 9, path: "assessments[0].authorised")))
    #expect(assessment.started == .value("2026-01-05", Place(line: 9, path: "assessments[0].started")))
    #expect(assessment.childsViews == .empty(Place(line: 9, path: "assessments[0].childsViews")))
    #expect(assessment.recorded == .notSeen)
  }

  @Test func everyMistakeIsReportedAtOnceAndNoValueIsShown() throws {
    let (caseFile, problems) = try Fixtures.extract(
      """
      {
        "format": "caseaudit-extract/2",
        "extracted": "Tyler",
        "workers": [
          {"reference": "W-1", "role": "socialworker", "qualified": "yes"},
          {"reference": "W-1", "from": 2026},
          {"team": "Tyler"}
        ],
        "assessments": [
          {"kind": "Tyler", "auther": "Tyler", "author": "Tyler", "riskFactors": "Tyler"},
          "Tyler"
        ],
        "visits": {"made": "2026-01-05"},
        "child": {"disabilities": ["HEAR", "", ["Tyler"]]}
      }
      """
    )
    #expect(caseFile == nil)
    #expect(!problems.render().contains("Tyler"))
    #expect(
      problems.render() == """
        case.json:1:1: error: 'reference' is missing
          Do: add 'reference:' followed by text.

        case.json:2:13: error: this is not an extract of the format caseaudit-extract/1
            2 | "format": …
          Do: write "caseaudit-extract/1".

        case.json:3:16: error: 'extracted' is text, not a date such as 2026-03-31
            3 | "extracted": …
          Do: write a date such as 2026-03-31.

        case.json:5:34: error: 'workers[0].role' is not a word that is known here
            5 | "role": …
          Do: write one of socialWorker, newlyQualifiedSocialWorker, seniorSocialWorker, familySupportWorker, student, \
        assistantTeamManager, teamManager, serviceManager, independentReviewingOfficer, other (did you mean 'socialWorker'?).

        case.json:5:63: error: 'workers[0].qualified' is text, not true or false
            5 | "qualified": …
          Do: write true or false, without quotation marks.

        case.json:6:19: error: 'workers[1].reference' is the same as on line 5
            6 | "reference": …
          Do: give each worker a name of its own; who came back to the case stands there again, with another day in 'from'.

        case.json:6:34: error: 'workers[1].from' is a number, not a date such as 2026-03-31
            6 | "from": …
          Do: write a date such as 2026-03-31.

        case.json:7:5: error: 'reference' is missing in workers[2]
          Do: add 'reference:' followed by text.

        case.json:10:14: error: 'assessments[0].kind' is not a word that is known here
           10 | "kind": …
          Do: write one of initial, core, single.

        case.json:10:23: error: unknown key 'auther' in assessments[0]
           10 | "auther": …
          Do: take it away, or use one of identifier, referral, kind, started, authorised, recorded, author, signatures, \
        childSeen, childSeenAlone, notSeenAloneReason, childsViews, parentsViews, riskFactors, protectiveFactors, analysis, \
        reasonOverLimit, contributions, siblings.

        case.json:10:52: error: 'assessments[0].author' names something that is not in 'workers'
           10 | "author": …
          Do: write the name of one of them as it stands there, or add the missing one to 'workers'.

        case.json:10:76: error: 'assessments[0].riskFactors' is text, not a list
           10 | "riskFactors": …
          Do: write a list in [ and ].

        case.json:11:5: error: 'assessments[1]' is text, not a set of keys
          Do: write keys, each followed by a colon and its value.

        case.json:13:13: error: 'visits' is a set of keys, not a list
           13 | "visits": …
          Do: write a list in [ and ].

        case.json:14:38: error: 'child.disabilities[1]' is empty, not text
           14 | "disabilities": …
          Do: write text.

        case.json:14:42: error: 'child.disabilities[2]' is a list, not text
           14 | "disabilities": …
          Do: write text.

        16 errors
        """
    )
  }

  @Test func aReferenceToAPartThatIsNotInTheExtractAtAllIsLeftAlone() throws {
    let (caseFile, problems) = try Fixtures.extract(
      """
      {"format": "caseaudit-extract/1", "reference": "C-1", "plans": [],
       "visits": [{"worker": "W-1"}], "reviews": [{"plan": "1"}]}
      """
    )
    #expect(caseFile == nil)
    #expect(
      problems.render() == """
        case.json:2:54: error: 'reviews[0].plan' names something that is not in 'plans'
            2 | "plan": …
          Do: write the name of one of them as it stands there, or add the missing one to 'plans'.

        1 error
        """
    )
  }

  @Test func textThatIsNotJSONSaysWhere() throws {
    #expect(
      try Fixtures.extract("{\"format\": \"caseaudit-extract/1\",\n \"reference\": ").problems.render() == """
        case.json:2:15: error: the file ends where a value must stand
            2 | "reference": …
          Do: write the value, or fetch the file again if it was cut short.

        1 error
        """
    )
    #expect(
      try Fixtures.extract("[]").problems.render() == """
        case.json:1:1: error: the document is a list, not a set of keys
          Do: write keys, each followed by a colon and its value.

        1 error
        """
    )
  }

  @Test func aMarkAtTheBeginningAndWindowsLineEndsChangeNothing() throws {
    let text =
      "{\n\"format\": \"caseaudit-extract/1\",\n\"reference\": \"C-1\",\n\"visits\": [{\"made\": \"2026-01-05\"}]\n}"
    let plain = try #require(try Fixtures.extract(text).caseFile)
    let source = try SourceText(
      name: "case.json",
      bytes: [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8),
      isPrivate: true
    )
    #expect(NativeExtract.read(source).caseFile == plain)
    #expect(plain.visits.value?.first?.made.place == Place(line: 4, path: "visits[0].made"))
  }

  @Test func fiveThousandMutationsNeverTrapAndNeverShowAValue() throws {
    var maker = try ExtractMaker(seed: 5, word: " Tyler of Example")
    let original = Array(maker.extract().pretty.utf8)
    var generator = SeededGenerator(seed: 31)
    let pieces = ["{", "}", "[", "]", "\"", ",", ":", "null", "\\", "1e999", "\u{0}", "\\ud800"].map { Array($0.utf8) }
    var rejected = 0
    for _ in 0..<5_000 {
      var bytes = original
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...30, using: &generator)))
      case 2: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: index)
      default: bytes.removeSubrange(index...)
      }
      do {
        let (caseFile, problems) = NativeExtract.read(try SourceText(name: "case.json", bytes: bytes, isPrivate: true))
        #expect((caseFile == nil) == problems.hasErrors)
        #expect(!problems.render().contains("Tyler of"))
        if caseFile == nil { rejected += 1 }
      } catch {
        rejected += 1
      }
    }
    #expect(rejected > 2_000)
  }

  @Test(arguments: ["[1]", "3", "\"text\"", "null"]) func whatIsNoObjectIsOneProblem(text: String) throws {
    let (caseFile, problems) = try Fixtures.extract(text)
    #expect(caseFile == nil && problems.all.count == 1)
  }
}
