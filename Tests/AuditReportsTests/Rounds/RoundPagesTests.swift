import AuditActions
import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// What the pages of a round's work say.
@Suite struct RoundPagesTests {
  private func status(_ rows: [StatusRow], due: Day? = nil, today: Day? = nil) -> RoundStatus {
    RoundStatus(round: "r1", title: "Plans", period: "2026-H1", due: due, rows: rows, today: today)
  }

  private var rows: [StatusRow] {
    var first = StatusRow(reference: "C-01", auditor: "a-lead", isSecond: false, isAllocated: true)
    (first.stage, first.team, first.answered, first.items, first.concerns) = (.started, "North", 3, 12, 1)
    var second = StatusRow(reference: "C-01", auditor: "b-lead", isSecond: true, isAllocated: true)
    (second.stage, second.team) = (.signed, "West")
    let planned = StatusRow(reference: "C-02", auditor: "a-lead", isSecond: false, isAllocated: true)
    return [first, second, planned]
  }

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test func theStatusPageSaysHowFarARoundHasCome() {
    let page = RoundStatusReport(status(rows, due: "2026-06-30", today: "2026-07-01")).page
    #expect(
      page.headline.map(plain) == [
        "0 of 2 planned audits signed, 1 started, 1 not begun.",
        "Second audits: 1 of 1 signed, 0 started, 0 not begun.",
        "Due by 30 June 2026; 2 audits overdue.",
        "1 concern raised that a child may be unsafe, in: C-01 (a-lead).",
      ]
    )
    let text = page.text()
    #expect(
      text.contains("C-01, a-lead: started, 3 of at most 12 answered") && text.contains("C-02, a-lead: not begun")
    )
    // A team that is not known stands where its words do.
    let order = ["North", "West", "not known until begun"].map { text.range(of: $0)?.lowerBound }
    #expect(order[0] != nil && order == order.sorted { ($0 ?? text.endIndex) < ($1 ?? text.endIndex) })
  }

  @Test(arguments: [false, true]) func anAuditThatSaysNotSafeWithoutAConcernIsSaid(_ isBlind: Bool) throws {
    var rows = rows
    rows[1].isUnsafeWithoutConcern = true
    var status = status(rows)
    status.isBlind = isBlind
    let said = RoundStatusReport(status).page.headline.map(plain).filter { $0.contains("not safe today") }
    #expect(
      said == [
        isBlind
          ? "1 signed audit says that the child is not safe today, and no concern stands."
          : "1 signed audit says that the child is not safe today, and no concern stands: C-01 (b-lead). If the child is not safe, "
            + "raise a concern; if the child is, have the audit opened again and that question answered anew."
      ]
    )
    #expect(try RoundStatusReport.json([status]).contains("\"unsafeWithoutConcern\" : 1"))
    let concerns = ConcernsReport([], PlanStanding().followUp, route: "", unsafe: ["C-01, Plans"])
    #expect(!concerns.isBare)
    let text = concerns.text(width: 1000)
    #expect(text.contains("No concern stands.") && plain(text).contains("and no concern stands: C-01, Plans."))
  }

  @Test func whoeverMayBeASecondAuditorIsToldOfNoCaseWhoReadsIt() throws {
    var status = status(rows, due: "2026-06-30", today: "2026-07-01")
    status.isBlind = true
    let text = plain(RoundStatusReport(status).page.text(width: 200))
    for word in ["second audit:", "Second audits", "C-01", "C-02", "b-lead: "] { #expect(!text.contains(word)) }
    #expect(
      text.contains("1 of 3 audits signed, 1 started, 1 not begun.") && text.contains("3 audits overdue") == false
    )
    // Who raised how many concerns would tell who reads the case that the list of concerns names.
    #expect(!text.contains("Concerns"))
    let json = try RoundStatusReport.json([status])
    for word in ["C-01", "C-02", "\"second\"", "\"reference\"", "\"auditor\"", "\"overall\"", "\"team\""] {
      #expect(!json.contains(word))
    }
    #expect(json.contains("\"signed\" : 1") && json.contains("\"started\" : 1") && json.contains("\"planned\" : 1"))
  }

  @Test func aTeamThatAnAuditDoesNotSayIsNotOneThatIsNotKnownYet() {
    var rows = rows
    rows[0].team = ""
    rows[1].team = ""
    #expect(rows.map(\.teamInWords) == ["team not recorded", "team not recorded", "not known until begun"])
    let text = RoundStatusReport(status(rows)).page.text(width: 200)
    #expect(text.contains("team not recorded") && text.contains("not known until begun"))
    rows[2].stage = .signed
    #expect(!RoundStatusReport(status(rows)).page.text(width: 200).contains("not known until begun"))
  }

  @Test func aCaseOfWhichTheListNamesAnotherTeamIsSaid() {
    var status = status(rows)
    status.listedOtherwise = [.init(reference: "C-01", listed: "Ash", team: "North")]
    let words =
      "The list of the round names another team than the extract of 1 case: C-01 (Ash; counted with North). All audits of a case "
      + "count with the team of its extract."
    #expect(plain(RoundStatusReport(status).page.text(width: 400)).contains(words))
    // Whoever may be a second auditor is told of no case who reads it.
    status.isBlind = true
    #expect(!RoundStatusReport(status).page.text(width: 400).contains("Ash"))
  }

  @Test func theStatusPageLeavesOutWhatThereIsNot() {
    var signed = rows[1]
    (signed.isSecond, signed.concerns) = (false, 0)
    let page = RoundStatusReport(status([signed], due: "2026-06-30", today: "2026-06-30")).page
    #expect(
      page.headline.map(plain) == ["1 of 1 planned audit signed, 0 started, 0 not begun.", "Due by 30 June 2026."]
    )
    #expect(page.text().contains("Every audit is signed."))
  }

  @Test func theStatusForProgramsHasEveryAudit() throws {
    let text = try RoundStatusReport.json([status(rows, due: "2026-06-30", today: "2026-07-01")])
    #expect(text.contains(#""format" : "caseaudit-status/1""#) && text.contains(#""overdue" : 2"#))
    #expect(text.components(separatedBy: #""reference" :"#).count == 4)
  }

  @Test func onlyTheFirstFiftyCasesBroughtInAreNamed() {
    func report(_ count: Int) -> [Substring] {
      var report = ArrivalsReport(round: "r1")
      for number in 0..<count { report.add("C-\(number)") }
      return report.text.split(separator: "\n").filter { $0.hasPrefix("Brought") || $0.hasPrefix("  ") }
    }
    #expect(report(0) == ["Brought 0 cases into the round r1."])
    #expect(report(1) == ["Brought 1 case into the round r1.", "  C-0"])
    #expect(report(50).count == 51 && report(50).last == "  C-49")
    #expect(report(51).count == 52 && report(51).last == "  and 1 more")
  }

  @Test func casesThatNobodyDrewAreCounted() {
    func line(_ references: [String], planned: Set<String>?) -> Substring? {
      var report = ArrivalsReport(round: "r1", planned: planned)
      for reference in references { report.add(reference) }
      return report.text.split(separator: "\n").first { $0.contains("not among") }
    }
    #expect(
      line(["C-1", "C-2", "C-3"], planned: ["C-1"])
        == "2 of them are not among the 1 case of the plan; figures leave such a case out unless it is audited."
    )
    #expect(
      line(["C-9"], planned: ["C-1", "C-2"])?.hasPrefix("It is not among the 2 cases of the plan; figures") == true
    )
    #expect(line(["C-1"], planned: ["C-1", "C-2"]) == nil)
    #expect(line(["C-1"], planned: nil) == nil)
  }

  @Test func anAdditionOfNothingButHowFarAListIsKnownIsNoLaterDay() {
    func line(_ isOfLaterDay: Bool) -> Substring? {
      var report = ArrivalsReport(round: "r1")
      report.addThere("C-1", as: .added, entries: [:], facts: 0, differing: [], isOfLaterDay: isOfLaterDay)
      return report.text.split(separator: "\n").first { $0.hasPrefix("Added") }
    }
    #expect(line(true) == "Added to 1 case that the round had already: a later day.")
    #expect(line(false) == "Added to 1 case that the round had already: how far its lists are known.")
  }

  @Test func anImportSaysWhatWasReplacedLeftAndDoubtfulAndOnlyTheFirstPlaces() {
    var report = ArrivalsReport(round: "r1")
    report.add("C-1")
    report.addMasked(ArrivalsReport.Masked([.name: 2, .identifier: 1]), in: "visits.purpose")
    report.addMasked(ArrivalsReport.Masked([.name: 1, .dateOfBirth: 2, .upn: 0]), in: "visits.purpose")
    report.addMasked(ArrivalsReport.Masked([.number: 1]), in: "caseNotes.text")
    report.addLeftOut("caseNotes[3].authorRole", of: "C-1")
    for number in 0..<22 { report.addLeft("caseNotes[\(number)].text, character 5", why: "a word", of: "C-1") }
    report.addLeft("caseNotes[0].text, character 9", why: "a number", of: "C-1")
    let file = CaseFile(extracted: "2026-03-31", visits: [Visit(made: "2026-04-01", recorded: "2026-03-01")])
    for doubt in file.doubts { report.add(doubt, of: "C-1") }
    let lines = report.text.split(separator: "\n").map(String.init)
    #expect(
      lines[2...9] == [
        "Replaced: 3 names, 2 dates of birth, 1 number, 1 identifier.", "  caseNotes.text: 1 number",
        "  visits.purpose: 3 names, 2 dates of birth, 1 identifier",
        "Left out beside the role of an author or of somebody who took part, as words of no known role: at 1 place.",
        "  C-1 caseNotes[3].authorRole",
        "Looks like a name or a number and was left: 23 places. Read each in the extract:",
        "  22 × a word", "  1 × a number",
      ]
    )
    #expect(lines[29...30] == ["  C-1 caseNotes[19].text, character 5: a word", "  and 3 more"])
    #expect(
      lines[31...] == [
        "Doubtful: 2 places. See whether the export is right:",
        "  C-1 visits[0].made: after the day of the extract, so it counts as not yet",
        "  C-1 visits[0].recorded: before visits[0].made",
      ]
    )
  }

  private func verification(_ troubles: Int, isSound: Bool, entries: Int = 0) -> VerificationReport {
    VerificationReport(
      VerificationReport.Counts(journals: 3, entries: 40, checkpoints: 2),
      fingerprint: String(repeating: "ab", count: 32),
      plan: (entries, String(repeating: "cd", count: 32)),
      troubles: (0..<troubles).map { VerificationReport.Trouble(file: "f", line: $0, what: "w", hint: "h") },
      isSound: isSound
    )
  }

  @Test func aVerificationSaysWhetherAllIsSound() throws {
    #expect(
      verification(0, isSound: true).text
        == "All is sound. 3 journals with 40 entries, 2 checkpoints.\nFingerprint of all journals: abababababababab\n"
    )
    #expect(verification(2, isSound: true).text.hasPrefix("No journal was changed, but see the 2 warnings. 3 journals"))
    #expect(verification(1, isSound: false).text.hasPrefix("Something is wrong; see the problems. 3 journals"))
    let text = verification(0, isSound: true, entries: 1).text
    #expect(text.hasSuffix("Action plan: 1 entry, digest cdcdcdcdcdcdcdcd\n"))
    #expect(try verification(1, isSound: false).json().contains(#""sound" : false"#))
    #expect(try verification(1, isSound: true).json().contains(#""sound" : true"#))
  }

  private let concern = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 4)

  @Test func concernsThatNobodyKnowsOfComeFirst() {
    var standing = PlanStanding()
    func text(_ concerns: [ConcernsReport.Concern]) -> String {
      ConcernsReport(concerns, standing.followUp, route: "Ring duty.", numbers: ["C-02": "4711"]).text(width: 200)
    }
    #expect(text([]) == "No concern stands.\n")
    let names = ["C-01", "C-02", "C-03"].map { AuditEntryName(round: "r1", case: $0, auditor: "a-lead", number: 4) }
    let raised = Moment(day: "2026-04-20", text: "2026-04-20T15:00:00Z", time: "16:00")
    let concerns = names.map { ConcernsReport.Concern(name: $0, raised: raised, words: "Of \($0.reference).") }
    standing.apply(.concernAnswered(names[0], .actedOn, on: "2026-05-05"), by: "QA lead", at: raised)
    standing.apply(.concernAcknowledged(names[1]), by: "Head of service", at: raised)
    let all = text(concerns)
    #expect(all.contains("Concerns raised: 3; open: 2, 1 acknowledged by nobody. Ring duty."))
    let order = [
      "Acknowledged by nobody\n", "Of C-03.", "Acknowledged, and not ended\n", "C-02 (4711)", "Ended\n", "Of C-01.",
    ]
    let places = order.map { all.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(all.contains("Acknowledged by Head of service, 20 April 2026 at 16:00; not ended."))
    #expect(all.contains("Acted on, 5 May 2026, says QA lead."))
    #expect(text([concerns[1]]).contains("Concerns raised: 1; open: 1, somebody knows of each."))
    #expect(text([concerns[0]]).contains("Every concern that was raised has ended."))
    #expect(!text([ConcernsReport.Concern(name: names[2], raised: nil)]).contains("Of C-03"))
  }

  @Test func whoMayNotKnowWhoReadsACaseIsToldOfNoAuditor() {
    let raised = Moment(day: "2026-04-20", text: "2026-04-20T15:00:00Z", time: "16:00")
    func text(_ concerns: [ConcernsReport.Concern], isOfSome: Bool) -> String {
      ConcernsReport(concerns, PlanStanding().followUp, route: "Ring duty.", isOfSome: isOfSome).text(width: 200)
    }
    let named = ConcernsReport.Concern(name: concern, raised: raised)
    let unnamed = ConcernsReport.Concern(name: concern, raised: raised, isNamed: false)
    #expect(
      text([named], isOfSome: false).contains("C-01, round r1, raised by a-lead, 20 April 2026 at 16:00, line 4:")
    )
    let told = text([unnamed], isOfSome: true)
    #expect(told.contains("C-01, round r1, raised by another, 20 April 2026 at 16:00:") && !told.contains("a-lead"))
    #expect(told.contains("Concerns listed here: 1; open: 1, 1 acknowledged by nobody."))
    // Nothing is said of what is not here, whether or not there is any.
    let none = text([], isOfSome: true)
    #expect(none.contains("No concern is listed here.") && !none.contains("No concern was raised"))
    for page in [told, none] { #expect(page.contains("Of cases that you are to read and have not signed")) }
  }

  @Test func goodPracticeIsListedWithTheWordsItMayBeQuotedIn() {
    var standing = PlanStanding()
    #expect(PracticeReport([], standing.followUp).text() == "No good practice was noted.\n")
    let note = PracticeReport.Note(name: concern, item: "contingency", text: "Drew a house.")
    let before = PracticeReport([note], standing.followUp).text(width: 100)
    #expect(before.contains("Not released.") && before.contains("(contingency)"))
    let moment = Moment(day: "2026-05-06", text: "")
    standing.apply(.practiceReleased(concern, text: "A child drew."), by: "QA lead", at: moment)
    let after = PracticeReport([note], standing.followUp).text(width: 100)
    #expect(after.contains("May be quoted as: A child drew.") && !after.contains("Not released."))
  }
}
