import AuditStore
import Testing

@testable import AuditWeb

/// Which passwords are taken, each rule just inside and just outside.
@Suite struct PasswordTests {
  @Test(arguments: [
    "kettle harbo", String(repeating: "kettle-harbour", count: 14) + "kett", "abcde-abcde-", "qwerty kettle",
    "peep-kettle-harbour",
  ])
  func taken(_ password: String) {
    #expect((12...200).contains(password.count))
    #expect(Password.complaint(password, again: password, of: "peer-01") == nil, "\(password)")
  }

  @Test(arguments: [
    ("kettle harb", "at least 12"), (String(repeating: "kettle-harbour", count: 14) + "kettl", "at most 200"),
    ("aaaabbbbccccdddd", "among the first"), ("abcdabcdabcd", "among the first"), ("password12345", "among the first"),
    ("QWERTY123456", "among the first"), ("safeguarding!", "among the first"),
    ("kettle PEER-01 x", "without your identifier"),
  ])
  func refused(_ password: String, _ because: String) throws {
    let complaint = try #require(Password.complaint(password, again: password, of: "peer-01"))
    #expect(complaint.says.contains(because) && complaint.box == "password")
  }

  @Test func bothBoxesSayTheSame() throws {
    let complaint = try #require(Password.complaint("kettle harbour", again: "kettle harbor", of: "peer"))
    #expect(complaint.box == "again")
  }

  @Test func differentTextsOfOneLengthAreNotTheSame() {
    #expect(Secret.isSame("abc", "abc") && Secret.isSame("", ""))
    #expect(!Secret.isSame("abc", "abd") && !Secret.isSame("xbc", "abc") && !Secret.isSame("abc", "abcd"))
    let secrets = Set((0..<50).map { _ in Secret.make() })
    #expect(secrets.count == 50 && secrets.allSatisfy { $0.count == 64 && $0.allSatisfy(\.isHexDigit) })
  }

  /// Sixteen bytes of salt, others each time, so that one password of two people is checked by two things.
  @Test func aCheckHasASaltOfItsOwn() throws {
    let checks = try (0..<3).map { _ in try Password.check(of: "kettle harbour") }
    let salts = checks.map { $0.split(separator: " ") }.compactMap { $0.count == 3 ? String($0[1]) : nil }
    #expect(salts.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) } && Set(salts).count == 3)
    for check in checks { #expect(try Password.isRight("kettle harbour", check)) }
    #expect(try !Password.isRight("kettle harbor", checks[0]))
  }
}
