import AuditRules
import AuditSummaries
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("Summaries that councils and inspectors published")
struct PublishedExampleTests {
  @Test("Warrington: a re-audit after half a year, 37.5 % to 41 %")
  func warrington() throws {
    var june = PublishedAudits("June 2014", "Common assessments, June 2014")
    june.ask("good", "Is the assessment of good quality?", met: 15, counted: 40)
    var december = PublishedAudits("December 2014", "Common assessments, December 2014")
    december.ask("good", "Is the assessment of good quality?", met: 16, counted: 39)
    let report = june.compared(to: december)
    let item = try #require(report.comparison.items.first)
    #expect(item.first?.value == 0.375 && item.verdict == .noClearChange)
    #expect(
      report.wide.contains(
        "From 15 of 40 (38 %) to 16 of 39 (41 %): +4 percentage points (95 % interval −17 to +24)"
      )
    )
    #expect(report.wide.contains("these files cannot show it"))
  }

  @Test("Nottinghamshire: 35 % of 109 and 70 % of 31, n beside every percentage")
  func nottinghamshire() throws {
    var before = PublishedAudits("2013-14 Q4", "Child protection, last quarter 2013-14")
    before.grade([0, 38, 50, 21])
    var after = PublishedAudits("2014-15 Q4", "Child protection, last quarter 2014-15")
    after.grade([2, 20, 7, 2])
    let text = before.compared(to: after).wide
    // 70 % of 31 is 21.7 files: 22 is the nearest that can be.
    #expect(
      text.contains(
        "good or better in 38 of 109 files (35 %) in 2013-14 Q4, and in 22 of 31 files (71 %) in 2014-15 Q4"
      )
    )
    var paired = before
    paired.ask("good", "Is the file good or better?", met: 38, counted: 109)
    var later = after
    later.ask("good", "Is the file good or better?", met: 22, counted: 31)
    let item = try #require(paired.compared(to: later).comparison.items.first)
    let difference = try #require(item.difference)
    #expect(item.verdict == .better && abs(difference.value - (22.0 / 31 - 38.0 / 109)) < 1e-12)
    // Few files the second time: the interval is wide, and says so.
    #expect(difference.interval.low > 0.15 && difference.interval.high < 0.54)
  }

  @Test("Sutton: good or outstanding 90 % then 95 %, and the same weakness both years")
  func sutton() throws {
    var first = PublishedAudits("2015", "Contacts, first year")
    first.grade([4, 14, 2, 0])
    first.ask("history", "Is the family’s history weighed up?", met: 9, counted: 20, target: 0.8)
    var second = PublishedAudits("2016", "Contacts, second year")
    second.grade([14, 5, 1, 0])
    second.ask("history", "Is the family’s history weighed up?", met: 11, counted: 20, target: 0.8)
    let report = second.report(after: [first])
    #expect(
      report.wide.contains(
        "In 2015 the whole file was good or better in 18 of 20 files (90 %), now in 19 of 20 (95 %)"
      )
    )
    let item = try #require(report.summary.items.first)
    #expect(report.periodsBelow(item) == 2)
    let grades = try #require(report.page.figures.first { $0.id == "grades-by-period" })
    #expect(grades.rows.count == 3 && grades.rows[2].contains("14") && grades.rows[1].contains("4"))
    #expect(first.compared(to: second).wide.contains("Is the family’s history weighed up?"))
    let themes = try #require(first.compared(to: second).themes)
    guard case .table(let table) = themes.blocks.first, case .cells(let cells) = table.rows.first else {
      Issue.record("there is no table of themes")
      return
    }
    #expect(cells[1] == cells[3] && cells[2] == "none")
  }

  @Test("Durham: early help 65 % and statutory services 43 %, never as one figure alone")
  func durham() {
    var quarter = PublishedAudits("Q2", "Second quarter")
    quarter.grade([1, 12, 5, 2], service: "Early help")
    quarter.grade([2, 24, 24, 10], service: "Statutory")
    let text = quarter.report().wide
    #expect(text.contains("13 of 20 (65 %)") && text.contains("26 of 60 (43 %)"))
    #expect(text.contains("a different mix of files would move the figure"))
    #expect(quarter.report().page.figures.contains { $0.id == "grades-by-service" })
  }

  @Test("Haringey: a month with far fewer cases is shown with its number")
  func haringey() throws {
    var year = PublishedAudits("2009-10", "Case audits 2009-10")
    for (month, met, counted) in [
      ("2009-10", 18, 30), ("2009-11", 19, 31), ("2009-12", 17, 28), ("2010-01", 20, 32), ("2010-02", 2, 6),
    ] {
      year.month(month, met: met, counted: counted)
    }
    let figure = try #require(year.report().monthsFigure)
    #expect(figure.table.rows.count == 5)
    #expect(year.report().wide.contains("2 of 6"))
    // Five months are too few to tell the drop in February from chance, and the figure says so.
    #expect(figure.sentence.contains("not enough") || figure.reading.contains("not enough"))
  }

  @Test("Dudley: two months are a comparison and no trend")
  func dudley() throws {
    var both = PublishedAudits("2015", "Core groups")
    both.month("2015-10", met: 67, counted: 100)
    both.month("2015-12", met: 49, counted: 100)
    let figure = try #require(both.report().monthsFigure)
    #expect(figure.sentence.contains("2 points are not enough") || figure.reading.contains("2 points are not enough"))
    #expect(
      !figure.drawing.marks.contains { if case .text(let text, _, _, _) = $0 { text.contains("mean") } else { false } }
    )
  }

  @Test("Luton: supervision is regular in 67 %, and good in 40 %")
  func luton() throws {
    var audit = PublishedAudits("September 2015", "Supervision, September 2015")
    audit.ask("regular", "Was supervision regular?", met: 20, counted: 30, section: "supervision", aim: .compliance)
    audit.ask("good", "Was supervision of good quality?", met: 12, counted: 30, section: "supervision")
    let section = try #require(audit.report().aims)
    let text = Page(title: "", sections: [section]).text(width: 400).replacing("\u{A0}", with: " ")
    #expect(text.contains("20 of 30 (67 %)") && text.contains("12 of 30 (40 %)"))
  }

  @Test("Solihull: what was to be developed, what improves, what goes on")
  func solihull() throws {
    var before = PublishedAudits("2015/16", "2015/16")
    var after = PublishedAudits("2016/17", "2016/17")
    for (item, question, first, second) in [
      ("records", "Are records complete and in order?", 12, 36),
      ("feedback", "Was the referrer told the outcome?", 10, 13),
      ("thresholds", "Was the threshold applied as agreed?", 30, 31),
      ("consent", "Is consent recorded?", 14, 15), ("voice", "Is the child’s voice on the file?", 11, 34),
    ] {
      before.ask(item, question, met: first, counted: 40, section: item, target: 0.7)
      after.ask(item, question, met: second, counted: 40, section: item, target: 0.7)
    }
    let themes = try #require(before.compared(to: after).themes)
    let text = Page(title: "", sections: [themes]).markdown()
    #expect(
      text.contains(
        "| Records | Are records complete and in order? | Are records complete and in order? | none |"
      )
    )
    #expect(
      text.contains(
        "| Feedback | Was the referrer told the outcome? | none | Was the referrer told the outcome? |"
      )
    )
    #expect(!text.contains("| Thresholds |"))
    #expect(text.contains("| Consent | Is consent recorded? | none | Is consent recorded? |"))
  }

  @Test("Peterborough: two audits of one standard that disagree stand side by side with their sources")
  func peterborough() {
    var authority = PublishedAudits("authority-2015", "Core groups, the authority’s own audit")
    authority.ask("in-time", "Was the first core group held within 10 working days?", met: 19, counted: 40)
    var board = PublishedAudits("board-2015", "Core groups, the safeguarding board’s audit")
    board.ask("in-time", "Was the first core group held within 10 working days?", met: 14, counted: 16)
    let text = authority.compared(to: board).wide
    #expect(
      text.contains(
        "Core groups, the authority’s own audit"
      )
        && text.contains(
          "Core groups, the safeguarding board’s audit"
        )
    )
    #expect(text.contains("From 19 of 40 (48 %) to 14 of 16 (88 %)"))
    #expect(text.contains("No file was audited both times: these are two samples."))
  }

  @Test("Gloucestershire: 23 % inadequate, 30 % good on risk, far from the target")
  func gloucestershire() {
    var audit = PublishedAudits("December 2018", "December 2018")
    audit.grade([1, 30, 46, 23])
    audit.ask("risk", "Is the assessment of risk good?", met: 30, counted: 100, target: 0.9)
    let text = audit.report().wide
    #expect(text.contains("23 %") && text.contains("30 of 100 (30 %)"))
    #expect(text.contains("below target") && text.contains("1 is below it"))
  }

  @Test("Camden: one measure with two limits, 56 % in 7 days and 77.8 % in 10")
  func camden() throws {
    var audit = PublishedAudits("2017", "Children seen")
    audit.ask("seen-in-7", "Was the child seen within 7 days?", met: 56, counted: 100, aim: .compliance)
    audit.ask("seen-in-10", "Was the child seen within 10 days?", met: 7, counted: 9, aim: .compliance)
    let shares = audit.summary.items.compactMap(\.share?.value)
    #expect(shares.count == 2 && shares[0] == 0.56 && abs(shares[1] - 0.778) < 0.001)
    // 77.8 % may well be 7 of 9: so few files have no percentage on a page.
    #expect(audit.report().wide.contains("7 of 9 files") && !audit.report().wide.contains("78 %"))
  }

  @Test("Somerset: 5 of 12 records left participants out")
  func somerset() {
    var audit = PublishedAudits("2015", "Strategy discussions")
    audit.ask("participants", "Are all who took part named?", met: 7, counted: 12)
    #expect(audit.report().wide.contains("58 % (32 to 81 %)"))
  }

  @Test("Waltham Forest: less than good 76 % to 62 % of about 70")
  func walthamForest() {
    var before = PublishedAudits("2013-14 Q2", "Second quarter 2013-14")
    before.grade([0, 17, 40, 13])
    var after = PublishedAudits("2014-15 Q2", "Second quarter 2014-15")
    after.grade([1, 26, 34, 10])
    let text = before.compared(to: after).wide
    #expect(text.contains("17 of 70 files (24 %)") && text.contains("27 of 71 files (38 %)"))
  }
}
