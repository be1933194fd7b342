import AuditPages
import Testing

@Suite("Text between markup and separators")
struct EscapingTests {
  @Test(arguments: [
    ("plain", "plain"), ("-0.25", "-0.25"), ("+3", "+3"), ("1e-7", "1e-7"), ("-1e-7", "-1e-7"), ("", ""),
    ("=SUM(A1)", "'=SUM(A1)"), ("@now", "'@now"), ("-2+3", "'-2+3"), ("+44 20 7946", "'+44 20 7946"), ("-", "'-"),
    (" =1", "' =1"), ("\t=1", "'\t=1"), ("＝1", "'＝1"), ("-inf", "'-inf"), ("-0x1p3", "'-0x1p3"),
    ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\r\nlines", "\"two\r\nlines\""),
    ("=a,b", "\"'=a,b\""), ("\tTab", "'\tTab"), ("\rReturn", "\"'\rReturn\""), ("a\tb", "a\tb"),
    ("a\u{0}b\u{1B}[31m\u{7F}\u{9B}c", "ab[31mc"), ("\u{1}=1", "'=1"), ("\u{0}\t=1", "'\t=1"), ("\u{7}1", "1"),
    ("a\"\u{301},b", "\"a\"\"\u{301},b\""), ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}a\u{200E}\u{200F}", "a"),
    ("\u{2066}\u{2067}a\u{2068}\u{2069}b\u{61C}", "ab"), ("\u{202E}=1", "'=1"), ("\u{200F}-2+3", "'-2+3"),
    ("\u{2066}-0.25\u{2069}", "-0.25"), ("e\u{301}\u{200D}\u{AD}\u{200B}\u{E0041}\u{2028}", "e\u{301}\u{200D}"),
  ])
  func aCellIsQuotedAndNeverAFormula(_ text: String, _ expected: String) {
    #expect(CSV.line([text]) == expected + "\r\n")
  }

  @Test func onlyLiteralsAreMarkup() {
    let text = "<b>&'\"</b>"
    let html: HTML = "<p title=\"\(text)\">\(text)\("<i>\(text)</i>" as HTML)</p>"
    let safe = "&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;"
    #expect(html.markup == "<p title=\"\(safe)\">\(safe)<i>\(safe)</i></p>")
    #expect(HTML(text: text).markup == safe)
  }
}
