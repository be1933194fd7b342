import Testing

@testable import AuditWeb

/// What a browser asks for, read from the first line and the headers.
@Suite struct WebRequestTests {
  @Test func anAddressIsReadToTheLastByteThatIsAllowed() {
    let longest = "/" + String(repeating: "a", count: WebRequest.longestTarget - 1)
    #expect(WebRequest(.get, target: longest)?.path == [String(longest.dropFirst())])
    #expect(WebRequest(.get, target: longest + "a") == nil)
  }

  @Test(arguments: [
    ("/", []), ("//a//b/", ["a", "b"]), ("/a%20b/c+d", ["a b", "c+d"]), ("/%C3%A4", ["ä"]), ("/a?b/c", ["a"]),
    ("/...", ["..."]), ("/a%7eb", ["a~b"]),
  ])
  func theParts(_ target: String, _ path: [String]) { #expect(WebRequest(.get, target: target)?.path == path) }

  @Test(arguments: [
    "", "a", "a/b", "http://localhost/", "/..", "/a/../b", "/.", "/%2e%2e/a", "/a%2fb", "/a%00", "/a%1f", "/a%7f",
    "/a%0d%0ab", "/a%", "/a%4", "/a%zz", "/%ff",
  ])
  func noAddressOfOurs(_ target: String) { #expect(WebRequest(.get, target: target) == nil) }

  @Test func whatFollowsTheQuestionMark() throws {
    let read = try #require(WebRequest(.get, target: "/a?x=1&y=a+b%3Fc&x=2&empty=&bare&bad=%"))
    #expect(read.query == ["x": "2", "y": "a b?c", "empty": "", "bare": ""])
    #expect(read.address == "/a")
  }

  @Test func anAddressIsWrittenAsItIsRead() throws {
    let request = WebRequest(.get, path: ["ä b", "c/d", "e~f", "\u{1}"])
    #expect(request.address == "/%C3%A4%20b/c%2Fd/e~f/%01")
    #expect(WebRequest(.get, target: "/%C3%A4%20b")?.path == ["ä b"])
  }

  @Test func aCookieIsFoundByItsWholeName() {
    let request = WebRequest(.get, path: [], headers: ["cookie": "sessions=1; a=b=c ; session=2;x"])
    #expect(request.cookie("session") == "2" && request.cookie("sessions") == "1")
    #expect(request.cookie("a") == "b=c")
    #expect(request.cookie("x") == nil && request.cookie("other") == nil)
    #expect(WebRequest(.get, path: []).cookie("session") == nil)
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.8.9.1", true), ("::1", true), ("localhost", true), ("::ffff:127.0.0.1", true),
    ("10.0.0.1", false), ("::2", false), ("", false), ("128.0.0.1", false), ("::ffff:10.0.0.1", false),
  ])
  func thisMachine(_ peer: String, _ isHere: Bool) {
    #expect(WebRequest.isLoopback(peer) == isHere)
    var request = WebRequest(.get, path: [])
    request.peer = peer
    #expect(request.isFromHere == isHere)
    for header in ["x-forwarded-for", "x-forwarded-host", "forwarded"] {
      request.headers = [header: "10.0.0.1"]
      #expect(!request.isFromHere, "\(header)")
    }
    request.headers = ["x-forward": "10.0.0.1"]
    #expect(request.isFromHere == isHere)
  }

  @Test func whatIsAnsweredSaysWhatItIs() {
    let text = WebResponse.text("ok\n")
    #expect(text.status == 200 && text.header("content-type") == "text/plain; charset=utf-8")
    #expect(String(decoding: text.body, as: UTF8.self) == "ok\n")
    let file = WebResponse.file([1, 2], type: "a/b", name: "x.bin")
    #expect(file.status == 200 && file.header("content-disposition") == "attachment; filename=\"x.bin\"")
    let led = WebResponse.see("/a")
    #expect(led.status == 303 && led.header("location") == "/a" && led.header("content-type") == nil)
  }
}
