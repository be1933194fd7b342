import AuditTestSupport
import Foundation
import Testing

@Suite struct TranscriptTests {
  @Test func thereArePagesToReplay() { #expect(!TranscriptReplay.pages.isEmpty) }

  @Test func theProgramIsBuilt() throws { _ = try Program.built("caseaudit") }

  @Test("a page shows what the program does", arguments: TranscriptReplay.pages + TranscriptReplay.documents)
  func pageShowsWhatTheProgramDoes(name: String) throws {
    let url = Repository.url(name)
    // Who records a page waits for that one; what the others say is looked at by the run that follows.
    guard try Recording.current.names.isEmpty || Recording.current.isAsked(for: url) else { return }
    let text = try String(contentsOf: url, encoding: .utf8)
    let page = try TranscriptPage(text)
    try #require(!page.commands.isEmpty, "\(name) has no console block")
    let replayed = try TranscriptReplay.replayed(page)
    if try Recording.current.isAsked(for: url) {
      let losses = TranscriptReplay.losses(recording: replayed, of: page)
      try #require(losses.isEmpty, "\(name) cannot be recorded:\n\(losses.joined(separator: "\n"))")
      _ = try Recording.current.write(replayed, to: url)
      return
    }
    let difference = TextDifference.between(expected: page.text, and: replayed)
    let isSame = difference.isEmpty
    #expect(
      isSame,
      """
      \(name) is not what the program does; - the page, + the program:
      \(difference)
      Where the program is right: CASEAUDIT_RECORD=\(url.deletingPathExtension().lastPathComponent) swift test \
      --disable-xctest --filter TranscriptTests, and read every changed line.
      """
    )
  }
}
