import Testing

@testable import AuditPages

@Suite("Cells that say several numbers")
struct PrintedCountsTests {
  @Test(
    arguments: [
      ("9 of 22", [.first: "9", .of: "22"]), ("c of 22", [.first: "c", .of: "22"]),
      ("1\u{A0}234 of 2\u{A0}000 (62\u{A0}%)", [.first: "1 234", .of: "2 000", .share: "62%"]),
      (
        "14 of 23\u{A0}files (61\u{A0}%, 95\u{A0}% interval 41 to\u{A0}77\u{A0}%)",
        [.first: "14", .of: "23", .share: "61%", .low: "41%", .high: "77%"]
      ),
      (
        "59 of 98 counted answers on 4\u{A0}files are met (60\u{A0}%)",
        [.first: "59", .of: "98", .files: "4", .share: "60%"]
      ),
      ("1 of 10 (9\u{A0}% weighted)", [.first: "1", .of: "10", .weighted: "9%"]),
      (
        "59 of 98 counted answers on 14\u{A0}files are met (60\u{A0}% weighted, 95\u{A0}% interval 41 to\u{A0}77\u{A0}%)",
        [.first: "59", .of: "98", .files: "14", .weighted: "60%", .low: "41%", .high: "77%"]
      ),
      ("9 of 22 files (41 %, every file of the frame was read)", [.first: "9", .of: "22", .share: "41%"]),
      ("1 of 400 (under 1 %)", [.first: "1", .of: "400", .share: "under 1%"]),
    ] as [(String, [PrintedCounts.Part: String])]
  )
  func countsAreTakenApart(_ text: String, _ parts: [PrintedCounts.Part: String]) {
    #expect(PrintedCounts(text, as: .counts)?.parts == parts)
  }

  @Test func sharesChangesAndTestsAreTakenApart() {
    #expect(
      PrintedCounts("86\u{A0}% (67 to\u{A0}95\u{A0}%)", as: .share)?.parts == [
        .first: "86%", .low: "67%", .high: "95%",
      ]
    )
    #expect(
      PrintedCounts("+9 (\u{2212}6 to\u{A0}+25)", as: .change)?.parts
        == [.first: "+9", .low: "\u{2212}6", .high: "+25"]
    )
    #expect(
      PrintedCounts("86 % weighted (67 to 95 %)", as: .share)?.parts == [.weighted: "86%", .low: "67%", .high: "95%"]
    )
    #expect(PrintedCounts("86 % weighted", as: .share)?.parts == [.weighted: "86%"])
    #expect(PrintedCounts("86 % (every file read)", as: .share)?.parts == [.first: "86%"])
    #expect(PrintedCounts("86 %", as: .share) == nil, "a share alone is a number as it stands")
    #expect(PrintedCounts("0.283 (1.000)", as: .adjusted)?.parts == [.first: "0.283", .adjusted: "1.000"])
  }

  @Test(arguments: [
    "", "c", "none", "9", "9 of 22 in 3 teams", "9 of 22 (41\u{A0}%), and 3 more", "9 of 22 (41\u{A0}% of 7)", "9 of",
    "no such question",
  ])
  func whatSaysMoreIsLeftAsItIs(_ text: String) { #expect(PrintedCounts(text, as: .counts) == nil) }

  @Test func aColumnIsOfTheKindOfMostOfItsCells() {
    #expect(PrintedCounts.kind(of: ["9 of 22", "c", "3 of 4", ""]) == .counts)
    #expect(PrintedCounts.kind(of: ["9 of 22", "c", "c", "c"]) == .counts)
    #expect(PrintedCounts.kind(of: ["86 % (67 to 95 %)", "1 of 3 files", "50 % (1 to 99 %)"]) == .share)
    #expect(
      PrintedCounts.kind(of: []) == nil && PrintedCounts.kind(of: ["c"]) == nil
        && PrintedCounts.kind(of: ["9", "8"]) == nil
    )
  }
}
