import AuditDocuments
import AuditPages
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// Which boxes of a form are shown where it was not kept: by their kind, and whatever stands in them.
@Suite struct FilledInTests {
  @Test(arguments: ["Neglect.", "他一个人在家。", "Two words", "nein"]) func whatWasTypedIsShownHoweverItIsWritten(
    _ words: String
  ) {
    for name in ["comment", "text", "reason-plan", "role", "on", "author"] {
      let filled = FilledIn(WebForm([name: [words]]))
      #expect(filled.words.map(\.value) == [words] && filled.html.markup.contains("\(words)</textarea>"), "\(name)")
    }
  }

  @Test func choicesAreShownInWords() {
    let form = WebForm([
      "answer": ["notMet"], "decision": ["wrong"], "agree-x": ["disagree"], "row": ["a[1].b", "a[2].b"],
      "safe": ["yes"],
    ])
    #expect(FilledIn(form).words.isEmpty)
    let said = FilledIn(form).choices.map(\.value)
    #expect(said == ["Disagree", "Not met", "Keep the answer: the rule is wrong here", "2 rows", "Yes"])
  }

  @Test func aBoxOfAQuestionHasItsNameAmongPeople() {
    let form = WebForm(["reason-worker-changes": ["Two, not three."], "comment": ["Seen."]])
    let filled = FilledIn(form, named: { $0 == "worker-changes" ? "question 7" : nil })
    #expect(filled.words.map(\.label) == ["Comment", "Your reason, question 7"])
  }

  @Test func aValueThatIsNoTextIsNotLeftOutInSilence() throws {
    let body = Array("comment=caf%E9&text=Words".utf8)
    let sent = try #require(WebRequest(.post, target: "/", headers: Browser.form, body: body))
    #expect(WebForm(sent).isDamaged && WebForm(sent).text("text") == "Words")
    let raw = Array("comment=caf".utf8) + [0xE9]
    #expect(WebForm(try #require(WebRequest(.post, target: "/", headers: Browser.form, body: raw))).isDamaged)
    func part(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
      Array("--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n".utf8) + bytes + Array("\r\n".utf8)
    }
    let headers = ["content-type": "multipart/form-data; boundary=b"]
    for (last, isDamaged) in [([UInt8(0xE9)], true), (Array("é".utf8), false)] {
      let parts = part("text", Array("Words".utf8)) + part("comment", last) + Array("--b--\r\n".utf8)
      let form = WebForm(try #require(WebRequest(.post, target: "/", headers: headers, body: parts)))
      #expect(form.isDamaged == isDamaged && form.text("text") == "Words")
    }
    let browser = browser("peer", on: site())
    browser.open("/rounds/practice/cases/C-P01/begin")
    browser.submit("/rounds/practice/cases/C-P01/begin", ["tie": ["free"]])
    let question = "/rounds/practice/cases/C-P01/questions/outcomes-smart"
    browser.open(question)
    let typed =
      browser.body(of: question, ["answer": ["met"], "comment": ["Typed well"]]) + Array("&practice=%E9".utf8)
    let answer = browser.send(try #require(WebRequest(.post, target: question, headers: Browser.form, body: typed)))
    let page = String(decoding: answer.body, as: UTF8.self)
    #expect(answer.status == 400 && page.contains("came damaged") && page.contains("Typed well</textarea>"))
    #expect(try practice.journal().count == 1, "nothing of it is kept")
  }

  @Test func whatThePageCarriesAndPasswordsAreNotShown() {
    let form = WebForm([
      "token": ["abc"], "form": ["def"], "standing": ["met"], "back": ["check"], "password": ["heron lantern"],
      "again": ["heron"],
      "agreed": ["0123abcd"], "meant": ["yes"], "on": ["yes"], "later": ["yes"], "comment": [" \n "], "reason": [""],
    ])
    #expect(FilledIn(form).isEmpty && FilledIn(form).html.markup.isEmpty)
  }

  private let practice: PracticeWorkspace

  init() throws { practice = try PracticeWorkspace() }

  private func site() -> Site { Site(Workspace(root: practice.root), entrance: .header(name: "x-user", proxies: [])) }

  private func browser(_ person: String, on site: Site) -> Browser {
    let browser = Browser(site, at: "2026-09-14T09:30:00Z")
    browser.headers["x-user"] = person
    browser.peer = "127.0.0.1"
    return browser
  }

  @Test(arguments: ["Neglect.", "他一个人在家。", "Seen on the file."]) func afterARestartEveryWordIsShown(_ words: String)
    throws
  {
    let before = browser("peer", on: site())
    before.open("/rounds/practice/cases/C-P01/begin")
    before.submit("/rounds/practice/cases/C-P01/begin", ["tie": ["free"]])
    let question = "/rounds/practice/cases/C-P01/questions/outcomes-smart"
    before.open(question)
    let body = before.body(of: question, ["answer": ["notMet"], "comment": [words]])
    let after = browser("peer", on: site())
    for address in [question, "/nowhere", "/concerns/0000000000000000/end"] {
      let request = try #require(WebRequest(.post, target: address, headers: Browser.form, body: body))
      let page = String(decoding: after.send(request).body, as: UTF8.self)
      #expect(page.contains("\(words)</textarea>") && page.contains("<dd>Not met</dd>"), "\(address)")
    }
  }

  @Test func aPageSentAgainWithMoreInItWaitsBesideTheFirst() throws {
    let (held, moment) = (HeldForms(), Date(timeIntervalSince1970: 0))
    func keep(_ comment: String, form: String = "f1", at path: String = "a") {
      let form = WebForm(["form": [form], "token": ["t"], "comment": [comment]])
      #expect(held.keep(form, meantFor: [path], of: "peer", at: moment))
    }
    keep("One")
    keep("One")
    #expect(held.all(of: "peer").count == 1, "the same sent twice waits once")
    keep("One, and more")
    #expect(held.all(of: "peer").map { $0.form.text("comment") } == ["One", "One, and more"])
    keep("One", form: "f2")
    keep("One", at: "b")
    #expect(held.all(of: "peer").count == 4)
  }

  @Test func anotherFileOfTheSamePageIsAnotherSending() {
    let values = ["form": ["f1"]]
    func sent(_ bytes: String) -> String {
      WebForm(values, files: ["cases": WebForm.File(name: "cases.csv", bytes: Array(bytes.utf8))]).sending
    }
    #expect(sent("a;b") == sent("a;b") && sent("a;b") != sent("a;c") && sent("a;b") != WebForm(values).sending)
  }

  /// A page that reads words back and the journal that keeps them have the same, whether or not a mistake lay between.
  @Test(arguments: [
    ("Step\u{AD}dad hit\u{200B} her", "Stepdad hit her"), ("one\ttwo", "one two"),
    ("one\r\ntwo\rthree", "one\ntwo\nthree"),
    ("\u{202E}turned", "turned"), ("a\u{0}b", "ab"), ("Zo\u{EB} \u{1F600} – “no”", "Zo\u{EB} \u{1F600} – “no”"),
  ])
  func whatSteersATextIsGoneOnArrival(typed: String, kept: String) throws {
    let escaped = typed.utf8.map { String(format: "%%%02X", $0) }.joined()
    let type = ["content-type": "application/x-www-form-urlencoded"]
    let sent = WebRequest(.post, target: "/", headers: type, body: Array("words=\(escaped)".utf8))
    let form = WebForm(try #require(sent))
    #expect(form.text("words") == kept)
    let again = Fields.hidden("words", form.text("words")).markup
    #expect(again.contains("value=\"\(HTML(text: kept).markup)\"") || kept.contains("\n"), "\(again)")
    #expect(!again.contains("?"))
  }
}
