import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// Which of the files that are brought in can hold names within running text, so that a list of names has to be given.
@Suite struct DividedSourcesTests {
  private static let extract =
    #"{ "format": "caseaudit-extract/1", "reference": "R-1", "caseNotes": [{ "text": "A note." }] }"#
  private static let census =
    "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header><Children/></Message>"

  @Test(arguments: [
    ("e.json", extract, true), ("e.xml", extract, true), ("e", extract, true),
    ("lines.xml", "\(extract)\n\(extract)", true),
    ("c.xml", census, false), ("c.json", census, false), ("C.XML", census, false),
    // What is in no format is refused when it is read, whatever it is called.
    ("none.xml", "Emma said", false), ("none.txt", "Emma said", false),
  ])
  func whatAFileHoldsDecidesAndNotItsEnding(name: String, text: String, holdsText: Bool) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: name)
    try Data(text.utf8).write(to: file)
    #expect(try DividedSources([(file, name)]).holdsRunningText == holdsText)
  }
}
