import Testing

@testable import AuditWeb

@Suite struct MultipartTests {
  private static let type = "multipart/form-data; boundary=----B"

  private static func form(_ body: some Collection<UInt8>, type: String = type) -> WebForm {
    WebForm(WebRequest(.post, path: [], headers: ["content-type": type], body: Array(body)))
  }

  private static func part(_ head: String, _ content: String) -> String {
    "------B\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(content)\r\n"
  }

  @Test func fieldsAndFilesAreReadAsTheyWereSent() {
    let body =
      Self.part("name=\"token\"", "abc") + Self.part("name=\"row\"", "one") + Self.part("name=\"row\"", "two\r\nlines")
      + Self.part("name=\"list\"; filename=\"a\\b%22c.csv\"\r\nContent-Type: text/csv", "case,team\r\n--,x\r\n")
      + "------B--\r\n"
    let form = Self.form(body.utf8)
    #expect(form.text("token") == "abc" && form.all("row") == ["one", "two\nlines"])
    #expect(form.files["list"] == WebForm.File(name: "a\\b\"c.csv", bytes: Array("case,team\r\n--,x\r\n".utf8)))
    #expect(Self.form(body.utf8, type: "Multipart/Form-Data; charset=utf-8; boundary=\"----B\"").text("token") == "abc")
  }

  @Test func aBoxWithoutAFileHasNone() {
    let form = Self.form((Self.part("name=\"list\"; filename=\"\"", "") + "------B--\r\n").utf8)
    #expect(form.files.isEmpty && form.values.isEmpty)
  }

  @Test func aFileMayHoldAnything() {
    var body = Array(Self.part("name=\"list\"; filename=\"x\"", "").utf8.dropLast(2))
    let bytes = (0...255).map(UInt8.init) + Array("\r\n----B\r\n--".utf8)
    body += bytes + Array("\r\n------B--".utf8)
    #expect(Self.form(body).files["list"]?.bytes == bytes)
  }

  @Test(arguments: [
    "", "------B", "------B\r\n", "------B--", "------Bx\r\n\r\n", "------B\r\n\r\nno head\r\n------B--",
    "------B\r\nContent-Disposition: form-data\r\n\r\nno name\r\n------B--",
    "------B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\ncut off",
    "------B\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n------B--",
    "------B\r\n" + String(repeating: "x", count: 5_000) + "\r\n\r\nx\r\n------B--",
  ]) func whatIsDamagedIsAnEmptyForm(body: String) {
    #expect(Self.form(body.utf8).values.isEmpty)
    #expect(Self.form(body.utf8).files.isEmpty)
  }

  @Test func whatIsCutAnywhereIsAnEmptyForm() {
    let body = Self.part("name=\"a\"", "one") + Self.part("name=\"b\"; filename=\"f\"", "two") + "------B--"
    for count in 0..<body.utf8.count {
      let form = Self.form(body.utf8.prefix(count))
      #expect(form.values.isEmpty && form.files.isEmpty, "cut after \(count)")
    }
    #expect(Self.form(body.utf8).text("a") == "one")
  }

  @Test func partsWithoutEndAreRefused() {
    let body = String(repeating: Self.part("name=\"a\"", "x"), count: 2_001) + "------B--"
    #expect(Self.form(body.utf8).values.isEmpty)
  }
}
