import AuditRules
import Testing

@testable import AuditActions

/// Wordings of by when, and the day that each stands for: the whole of them is read, or there is no day.
@Suite struct TimesInWordsTests {
  /// A Monday.
  private static let monday: Day = "2026-11-30"

  private static func action(_ when: String, on day: Day = monday) -> ChildAction {
    ChildAction(noted: "See the child alone at home", who: "SW", when: when, on: day)
  }

  static let days: [(String, String)] = [
    // Dates.
    ("07 12 2026", "2026-12-07"), ("8 12 26", "2026-12-08"), ("4.12.26", "2026-12-04"), ("4th", "2026-12-04"),
    ("the 14th", "2026-12-14"), ("30th", "2026-11-30"), ("14th of next month", "2026-12-14"),
    ("Mon 30th", "2026-11-30"), ("Fri 4th", "2026-12-04"), ("Sat 26 Dec", "2026-12-26"), ("Dec 25", "2026-12-25"),
    ("Xmas Eve", "2026-12-24"), ("before Xmas", "2026-12-25"), ("by Xmas", "2026-12-25"),
    ("Boxing Day", "2026-12-26"), ("New Year's Eve", "2026-12-31"), ("4 December at the latest", "2026-12-04"),
    ("4 December or sooner", "2026-12-04"), ("Friday at 4pm", "2026-12-04"), ("by 4 pm Friday", "2026-12-04"),
    ("EOD", "2026-11-30"), ("end of the day tomorrow", "2026-12-01"), ("this morning", "2026-11-30"),
    // Stretches: the last day is in time.
    ("7-11 December", "2026-12-11"), ("8-10 Dec", "2026-12-10"), ("8th-10th December", "2026-12-10"),
    ("7 to 11 December 2026", "2026-12-11"), ("Dec 7-11", "2026-12-11"), ("8/9 December", "2026-12-09"),
    ("8th/9th Dec", "2026-12-09"), ("4 Dec - 18 Dec", "2026-12-18"), ("29 Nov - 4 Dec", "2026-12-04"),
    ("7/12 - 11/12", "2026-12-11"), ("7/12-11/12", "2026-12-11"), ("between 4/12 and 18/12", "2026-12-18"),
    ("from 4 December to 18 December", "2026-12-18"), ("January to March", "2027-03-31"), ("Jan-March", "2027-03-31"),
    ("Dec/Jan", "2027-01-31"), ("4-6 weeks", "2027-01-11"), ("2-3 days", "2026-12-03"), ("1-2 weeks", "2026-12-14"),
    ("w/c 14 Dec", "2026-12-20"), ("week ending 11 December", "2026-12-11"),
    // Days of the week.
    ("Friday week", "2026-12-11"), ("Monday week", "2026-12-14"), ("Tuesday week", "2026-12-08"),
    ("Weds week", "2026-12-09"), ("a week on Friday", "2026-12-11"), ("a week Monday", "2026-12-14"),
    ("a week from Monday", "2026-12-14"), ("a week tomorrow", "2026-12-08"), ("a fortnight today", "2026-12-14"),
    ("Monday after next", "2026-12-14"), ("next Monday", "2026-12-07"), ("this Friday", "2026-12-04"),
    ("Wednesday of next week", "2026-12-09"), ("Friday this week", "2026-12-04"),
    ("the first Monday in January", "2027-01-04"), ("last Friday in January", "2027-01-29"),
    ("first day of February", "2027-02-01"),
    // Counted.
    ("10 wd", "2026-12-14"), ("10WD", "2026-12-14"), ("couple of weeks", "2026-12-14"), ("A fortnight", "2026-12-14"),
    ("Within eleven weeks", "2027-02-15"), ("In 2 wks", "2026-12-14"), ("two weeks after 4 December", "2026-12-18"),
    ("2 weeks from 4 December", "2026-12-18"), ("a week before 18 December", "2026-12-11"),
    ("5 working days before 18 December", "2026-12-11"), ("within 1 month of 4 December", "2027-01-04"),
    ("2 weeks before the LAC review on 15 January", "2027-01-01"),
    ("within 10 working days of the conference on 2 December", "2026-12-16"),
    ("at the review on 15 January", "2027-01-15"), ("by core group 14/12/2026", "2026-12-14"),
    // Weeks, months and years.
    ("this week", "2026-12-06"), ("next week", "2026-12-13"), ("end of this week", "2026-12-06"),
    ("end of next week", "2026-12-13"), ("EOW", "2026-12-06"), ("EOM", "2026-11-30"),
    ("by the end of the month", "2026-11-30"), ("by the end of next month", "2026-12-31"), ("next month", "2026-12-31"),
    ("Jan '27", "2027-01-31"), ("January next year", "2027-01-31"), ("12/26", "2026-12-31"), ("01/27", "2027-01-31"),
    ("end of the financial year", "2027-03-31"), ("By Fri", "2026-12-04"),
    // Not more than two years ahead.
    ("30 November 2028", "2028-11-30"),
  ]

  @Test("a time is read whole, and by a board as on a child's action", arguments: days)
  func aTimeIsReadWhole(_ when: String, _ due: String) {
    let action = Self.action(when)
    #expect(action.due?.description == due && action.doubt(on: Self.monday) == nil, "\(when)")
    #expect(TimeScale(when, addedOn: Self.monday).due?.description == due, "\(when)")
    #expect(TimeScale.doubt(when, addedOn: Self.monday) == nil, "\(when)")
  }

  static let doubts: [(String, DayDoubt)] = [
    ("next Friday", .eitherDay), ("Friday after next", .eitherDay), ("Dec 26", .eitherDay), ("Jan 27", .eitherDay),
    ("next December", .eitherDay),
    ("first week of Jan", .noOneDay), ("second week of January", .noOneDay), ("first week in December", .noOneDay),
    ("mid Jan", .noOneDay), ("early January", .noOneDay), ("beginning of January", .noOneDay),
    ("by the start of February", .noOneDay), ("no later than mid-January", .noOneDay), ("end of Q4", .noOneDay),
    ("bank holiday Monday", .noOneDay), ("a few weeks", .noOneDay), ("in the new year", .noOneDay),
    ("after 4 January", .noDeadline), ("from 4 January", .noDeadline), ("not before 4 January", .noDeadline),
    ("not until 14 December", .noDeadline), ("ongoing from 4 January", .noDeadline),
    ("6 weeks before birth", .counted), ("2 weeks after birth", .counted), ("7 days after the review", .counted),
    ("within 10 days of discharge", .counted), ("within 10 working days of the conference", .counted),
    ("within 3 days of the strategy meeting", .counted), ("6 weeks before baby is due", .counted),
    ("5 working days from receipt of the report", .counted), ("within 24 hours of him coming home", .counted),
    ("three months from the first review", .counted),
    ("29 November", .withoutYear), ("by 29 November", .withoutYear), ("29th", .over), ("29 November 2026", .over),
    ("31st", .noSuchDay), ("31/11", .noSuchDay), ("7-31 November", .noSuchDay), ("Mon 29th", .over),
    ("Tues 4th", .otherWeekday), ("5 December 2062", .farAhead), ("05/12/62", .farAhead),
    ("1 December 2028", .farAhead),
    // Something is left over.
    ("blah", .notADay), ("done", .notADay), ("TM to decide", .notADay), ("TM to decide 4 December", .notADay),
    ("blah 4 December", .notADay), ("4 December blah", .notADay), ("wk 2 Jan", .notADay), ("11-7 December", .notADay),
    ("4 or 5 or 6 December", .notADay), ("Friday when the father is back", .notADay), ("6 sessions", .notADay),
  ]

  @Test("what is no clear day to come is none, and is asked about", arguments: doubts)
  func whatIsNoClearDayIsAskedAbout(_ when: String, _ doubt: DayDoubt) {
    let action = Self.action(when)
    #expect(action.due == nil && action.missing == [.when], "\(when) \(action.due?.description ?? "")")
    #expect(action.doubt(on: Self.monday) == doubt, "\(when)")
  }

  @Test(
    "an event that is no day is a time all the same, and nothing is asked",
    arguments: [
      "when the father is back", "before the next core group", "before birth", "weekly", "by RCPC",
      "before the holidays", "before her 2nd birthday", "once the DBS is back", "at discharge", "after the review",
      "immediately",
    ]
  )
  func anEventIsATime(_ when: String) {
    let action = Self.action(when)
    #expect(action.due == nil && action.missing == [] && action.doubt(on: Self.monday) == nil, "\(when)")
  }

  @Test(
    "a weekday of this or the next week is read where it is the next to come",
    arguments: [
      ("next Monday", "2026-12-04", "2026-12-07"), ("next Friday", "2026-12-04", "2026-12-11"),
      ("next Friday", "2026-12-05", "2026-12-11"), ("next Friday", "2026-12-03", nil),
      ("this Friday", "2026-12-05", nil),
      ("this Sunday", "2026-12-05", "2026-12-06"), ("this Monday", "2026-11-30", nil),
    ] as [(String, Day, String?)]
  )
  func thisAndNext(_ when: String, _ day: Day, _ due: String?) {
    let action = Self.action(when, on: day)
    #expect(action.due?.description == due && (due != nil) == (action.doubt(on: day) != .eitherDay), "\(when)")
  }

  @Test(
    "in a sentence",
    arguments: [
      ("Core group to be held within 10 working days of the conference on 2 December", "2026-12-16", nil),
      ("SW to visit every two weeks from 7 December", nil, nil), ("SW to visit from Friday", nil, nil),
      ("SW to visit from 4 December until 18 December", "2026-12-18", nil),
      ("SW to visit 2 weeks after 4 December", "2026-12-18", nil), ("SW to visit 7-11 December", "2026-12-11", nil),
      ("SW to chase the referral sent in October by Friday", "2026-12-04", nil),
      ("SW to ring school next Friday", nil, .eitherDay), ("SW to ring school Friday", "2026-12-04", nil),
      ("SW to ring school Friday, TM to check", "2026-12-04", nil), ("SW to see him each Friday", nil, nil),
      ("Write up Friday's visit", nil, nil), ("Ask school about the bruise seen Friday", nil, nil),
      ("SW to write up yesterday's visit today", "2026-11-30", nil),
      ("Record what was said yesterday and today", nil, nil),
      ("SW to write up the visit on 27 November by Wednesday", "2026-12-02", nil),
      ("Visit within 24 hours of him coming home", nil, .counted),
      ("Visit within 2 days of the referral, and hold the core group by 14 December", "2026-12-14", nil),
      ("SW to visit between 4/12 and 18/12", "2026-12-18", nil), ("Sleep diary, 14/12/26", "2026-12-14", nil),
      ("Team manager: sleep diary, 31/11/26", nil, .noSuchDay), ("SW to see him by 5 December 2062", nil, .farAhead),
    ] as [(String, String?, DayDoubt?)]
  )
  func inASentence(_ text: String, _ due: String?, _ doubt: DayDoubt?) {
    let action = ChildAction(noted: text, on: Self.monday)
    #expect(action.due?.description == due && action.doubt(on: Self.monday) == doubt, "\(text)")
  }

  @Test(
    "how a day is written in haste in an action's own words: it is read, or asked about",
    arguments: [
      ("SW to visit w/c 14th", "2026-12-20", nil), ("SW to visit wk beg 14/12", "2026-12-20", nil),
      ("SW to visit wc 7/12", "2026-12-13", nil), ("SW to visit wk/b 7/12", "2026-12-13", nil),
      ("SW to visit w/b 7 Dec", "2026-12-13", nil), ("see nan, 14 days", "2026-12-14", nil),
      ("see nan, 14 days, then mum", "2026-12-14", nil), ("5 days before RCPC on 12/1", "2027-01-07", nil),
      ("SW to ring school 2 days before RCPC", nil, .counted), ("See him on 4/12", "2026-12-04", nil),
      ("genogram with mum 3/12", nil, .notADay), ("Genogram with mum - SW - Q4", nil, .noOneDay),
      // Just outside: no time, or one that is told of.
      ("Hold 6 weeks of sessions", nil, nil), ("Ask about the bruise seen 3/12", nil, nil),
      ("Write up the visit of 3/12", nil, nil), ("Mum wants 1/2 a day with him", nil, nil),
    ] as [(String, String?, DayDoubt?)]
  )
  func haste(_ text: String, _ due: String?, _ doubt: DayDoubt?) {
    let action = ChildAction(noted: text, on: Self.monday)
    #expect(
      action.due?.description == due && action.doubt(on: Self.monday) == doubt,
      "\(text): \(action.due?.description ?? "none") \(String(describing: action.doubt(on: Self.monday)))"
    )
    #expect(doubt == nil || action.missing.contains(.when), "\(text)")
  }

  @Test(
    "the name of a month or a feast before another word is of that, and no time",
    arguments: [
      ("SW to see dad before the Christmas holidays", nil), ("SW to see dad before Christmas hols", nil),
      ("SW to see dad before Christmas party", nil), ("SW to see dad before May half term", nil),
      ("SW to see dad by the March review", nil), ("SW to see him before he is 5 in Jan", nil),
      ("Chronology by the review in March", nil),
      // Just outside.
      ("SW to see dad before Christmas", "2026-12-25"), ("SW to see dad before Christmas, with mum", "2026-12-25"),
      ("SW to see dad before Christmas with mum", "2026-12-25"), ("SW to see dad by March", "2027-03-31"),
      ("By March SW to see dad", "2027-03-31"), ("SW to see him in January", "2027-01-31"),
      ("SW to see him by the review on 15 January", "2027-01-15"), ("SW to see him by 4 December visit", "2026-12-04"),
    ] as [(String, String?)]
  )
  func namesOfOtherThings(_ text: String, _ due: String?) {
    #expect(ChildAction(noted: text, on: Self.monday).due?.description == due, "\(text)")
  }

  @Test(
    "a day behind who does it is by when, and words that are an action of their own are no time",
    arguments: [
      ("SW, by 4 December", "SW", "2026-12-04"), ("SW by Friday", "SW", "2026-12-04"),
      ("by Friday 4 Dec", nil, "2026-12-04"), ("Friday 4 Dec", nil, "2026-12-04"),
      ("Team manager (Duty North), within 10 days", "Team manager (Duty North)", "2026-12-10"),
      ("SW; 11 December 2026", "SW", "2026-12-11"), ("HV, 14/12", "HV", "2026-12-14"),
      ("School nurse – 11 Dec", "School nurse", "2026-12-11"),
      // Just outside: who, and no day by which anything is due.
      ("SW", "SW", nil), ("Health visitor since 4 January", "Health visitor since 4 January", nil),
      ("The duty SW Friday", "The duty SW Friday", nil), ("April's mum", "April's mum", nil),
    ] as [(String, String?, String?)]
  )
  func aDayBehindWho(_ words: String, _ who: String?, _ due: String?) {
    let action = ChildAction(noted: "See the child alone at home", on: Self.monday)
    let named = action.naming(.who, as: words, on: Self.monday)
    #expect(named.who == who && named.due?.description == due, "\(named)")
    #expect(named.missing.contains(.when) == (due == nil) && named.missing.contains(.who) == (who == nil), "\(named)")
    let whole = ChildAction(noted: "See the child alone at home", who: words, on: Self.monday)
    #expect(words == "Friday 4 Dec" || whole.due?.description == due, "\(whole)")
    let other = Self.action("Placement stability mtg, TM, by end of term")
    #expect(other.due == nil && other.missing == [.when] && other.doubt(on: Self.monday) == .notADay)
  }

  @Test(
    "where by when is asked a name before the day is who, if that is open",
    arguments: [
      ("HV, 14/12", "HV", "2026-12-14"), ("SW; 11 December 2026", "SW", "2026-12-11"), ("by Friday", nil, "2026-12-04"),
    ] as [(String, String?, String?)]
  )
  func aNameBeforeTheDay(_ words: String, _ who: String?, _ due: String?) {
    let named = ChildAction(noted: "See the child alone at home", on: Self.monday).naming(
      .when,
      as: words,
      on: Self.monday
    )
    #expect(named.who == who && named.due?.description == due, "\(named)")
    // Where somebody is named already nobody else takes their place.
    let known = ChildAction(noted: "See the child alone at home", who: "TM", on: Self.monday)
    #expect(known.naming(.when, as: words, on: Self.monday).who == "TM")
  }

  @Test(
    "an action of its own is none who does another",
    arguments: [
      ("Ring the housing officer; SW; 11 December 2026", true), ("Speak to the father; SW; by Friday", true),
      ("Ring the housing officer", true),
      // Just outside.
      ("SW", false), ("Team manager (Duty North)", false), ("SW; 11 December 2026", false), ("Housing officer", false),
      ("The health visitor", false), ("Mum", false), ("Independent reviewing officer, Ms K", false),
    ]
  )
  func anActionOfItsOwn(_ words: String, _ isOne: Bool) { #expect(ChildAction.readsAsAction(words) == isOne) }

  @Test(
    "what is done only where something else happens has no day of its own",
    arguments: [
      ("Contingency: if mum misses two visits, legal gateway meeting within 5 WD", nil, .conditional),
      ("If dad comes back, strategy discussion within 24 hours", nil, .conditional),
      ("Legal gateway meeting within 5 WD if mum misses two visits", nil, .conditional),
      ("Should mum miss a visit, SW to see her within 2 days", nil, .conditional),
      ("Unless the DBS is back, TM to escalate within 1 week", nil, .conditional),
      ("In the event of a breach, police to be told within 1 day", nil, .conditional),
      ("In case she runs again: return interview within 72 hours", nil, .conditional),
      ("Once the DBS is back, SW to visit within 5 days", nil, .conditional),
      ("When dad is released SW to visit within 5 days", nil, .conditional),
      ("As soon as the report is in, core group within 10 days", nil, .conditional),
      ("If he is not at school by 4 December, SW to visit", nil, .conditional),
      // Just outside: nothing depends on anything, or the time stands apart from what does.
      ("SW to visit within 5 days if possible", "2026-12-05", nil),
      ("SW to check if dad is at home within 5 days", "2026-12-05", nil),
      ("SW should visit within 5 days", "2026-12-05", nil),
      ("Record it in case notes within 5 days", "2026-12-05", nil),
      ("TM to write the contingency plan by 4 December", "2026-12-04", nil),
      ("As soon as possible and within 5 days SW to visit", "2026-12-05", nil),
      ("SW to visit once a week until 18 December", "2026-12-18", nil),
      ("SW to visit by 4 December; if nobody is in, ring the school", "2026-12-04", nil),
      ("SW to visit by 4 December. If nobody is in, ring within 2 days", "2026-12-04", nil),
      ("SW to see her when she is at school on 4 December", "2026-12-04", nil),
    ] as [(String, String?, DayDoubt?)]
  )
  func whatDependsOnSomethingIsAskedAbout(_ text: String, _ due: String?, _ doubt: DayDoubt?) {
    let action = ChildAction(noted: text, on: Self.monday)
    #expect(
      action.due?.description == due && action.doubt(on: Self.monday) == doubt,
      "\(text): \(action.due?.description ?? "none")"
    )
  }

  @Test("an event beside a day in the action's own words leaves that day")
  func anEventLeavesTheDayOfTheAction() {
    let action = ChildAction(noted: "See her by 4 December", when: "before the core group", on: Self.monday)
    #expect(action.due == "2026-12-04")
    let unread = ChildAction(noted: "See her by 4 December", when: "mid January", on: Self.monday)
    #expect(unread.due == nil && unread.doubt(on: Self.monday) == .noOneDay)
  }

  @Test(
    "a plan may reach five years ahead, and its days are asked about as a child's are",
    arguments: [
      ("30 November 2031", nil), ("1 December 2031", .farAhead), ("by 29 November", .withoutYear),
      ("29 November 2026", .over), ("October", .withoutYear), ("31 June", .noSuchDay), ("next Friday", .eitherDay),
      ("Friday 5 December", .otherWeekday), ("Mon 8 Dec 2026", .otherWeekday), ("From April 2026", nil),
      ("Ongoing", nil), ("when the posts are filled", nil), ("Q3", nil), ("within a month of the inspection", nil),
    ] as [(String, DayDoubt?)]
  )
  func theDaysOfAPlanAreAskedAbout(_ written: String, _ doubt: DayDoubt?) {
    #expect(TimeScale.doubt(written, addedOn: Self.monday) == doubt, "\(written)")
  }
}
