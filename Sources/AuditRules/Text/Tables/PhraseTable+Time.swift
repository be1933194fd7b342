extension PhraseTable {
  private static let meetings = """
    review/conference/rcpc/icpc/rcpcc/cpc/conf/cg/core/lac/cla/cin/pep/ehcp/taf/tac/taft/strat/strategy
    supervision/sup/supn/panel/hearing/court/visit/birth/discharge/handover/placement/transfer
    meeting/mtg/appointment/appt/contact/plo/lpm/fgc/marac/session
    scan/trip/move/deadline/party/wedding/exam/exams/interview/trial/sentencing/eviction/clinic/checkup/weigh
    """

  /// A date, a limit or a frequency in prose.
  static let time =
    phrases(
      """
      by/before/at <number> weeks, at/by <number>/<span> check/review, at <weeks>
      at/by/before the? <number>/<span> year/month/week? check/review/assessment/weigh
      by/before/at/on/until/til baby/bubs/his/her/mum/she/he/twins? d_c
      by/before/at the? <number> month/week/wk/mth check/review/assessment/weigh
      <date>, the? <ordinal>/<number> of? <month> <year>?, <month> <ordinal>/<number> <year>?, <month> <year>
      the? <ordinal> of <month>
      by/before/until/till/til/in/during/from/end/mid/early/late/of <month> <year>?, by/before/until/from <year>
      <slashed>, <weeks>, <span>, on/by/from/until/till/before the? <ordinal>
      from/on/by/at/until/before/til/till/starting/beginning <dotted>
      date/due/review/agreed/decided/dated/supervision/sup/sup'n/n <dotted>, <number> <month>, <ordinal> <month>
      starting/beginning/commencing/start/starts <month>/<weekday>/<date>/<slashed>/<ordinal>/<number>
      w_c/w_e <ordinal>/<number>/<date>/<slashed>/<month> <month>?, wc/wb/w_b <ordinal>/<number>/<date>/<slashed>
      eod, cop, close of play/business, end of the? day/week/month/term/year, end of play, eow, eom
      by/before/at/until/till/til the? end/start/beginning/middle of the/this/next/her/his/their? <month> <year>?
      by/before/at/until/till the? end/start/beginning/middle of the/this/next/her/his/their? <unit>
      by/before/at/until the? end/start/beginning/middle of the/this/next? school day/week/year
      by/before/at/until the? end/start/beginning/middle of the/this/next? spring/summer/autumn/academic term/year
      by/before/at/until/after the? end/start/beginning/middle of the/this/next? half term
      by/before/at/until the? end/start/beginning/middle of key stage <number>
      by/before/at/until the? end/start/beginning/middle of year/reception <number>?
      by/before/until/till/over the? christmas/easter/summer/spring/autumn holidays/holiday/term/half? term/break?
      during/in/after/at/from the? christmas/easter/summer/spring/autumn holidays/holiday/term/half? term/break?
      by/before/until/till/over the? winter/xmas/eid/ramadan/september holidays/holiday/term/half? term/break?
      during/in/after/at/from the? winter/xmas/eid/ramadan/september holidays/holiday/term/half? term/break?
      end of the/this? term/month/week/year/day, end of <month>
      by/before/until/till/each/every the/this/next? half/spring/summer/autumn/school term
      next/this/in/over/after/from the/this/next? half/spring/summer/autumn/school term
      within/in/after/over the? next/first/coming/minimum? of? <number> working/school? <unit>
      within/in/after/over the? next/first/coming/minimum? of? <number> calendar/consecutive? <unit>
      for/during/every/past the? next/first/coming/minimum? of? <number> working/school? <unit>
      for/during/every/past the? next/first/coming/minimum? of? <number> calendar/consecutive? <unit>
      within/in/after/over/for/during a/the/one? period of <number> working/school? <unit>
      within/in/for/over <number> to/or <number> <unit>, over/for a? period of <number> <unit>
      within a/the/this <unit>, for/within/in/over a/one/the week/fortnight/month/term/year
      within/in/for/every <span>, for <number> more/further/weekly/visits/sessions
      <number> working/school? <unit> from/after/of/before, another <number> <unit>
      a? further/second/extra/another <number> <unit>, by/before/until the? next/this/following <unit>
      next/this week/month/term/year/fortnight/afternoon/evening/morning/weekend/weekday/<weekday>/half/<month>
      by/before/until/within/in the? next/coming <unit>, same day, the same day, next day, the next day
      next working day
      today, tomorrow, tonight, before/after/by/at/until home/tea/dinner/lunch/bed/play/nap/kick off/out? time
      by/before/until/on the/her/his/their? <ordinal> birthday
      by/before/on/until her/his/their birthday, by/before/until/till the? age of? <number>, until/till/til <number>
      by/before/until/in year <number>, until y5/y6/y7/y8/y9/y10/y11, day <number>, by day <number>
      by visit/session/week <number>, in week <number>, week <number>, visit <number>
      six/four/three/two/twice/bi/<number>/<ordinal> weekly/monthly/yearly
      <times> weekly/daily/monthly/week/day/per/a, weekly <times>
      every/each/per/alternate other/second/<number>? school/working? <unit>/<weekday>
      every/each/per/alternate <ordinal>/single/school/working? school/working? <unit>/<weekday>
      every/each/on/by/before/until/till/til/next/this/from/per/until/for/alternate/of/only <weekday>
      <weekday> and/to/or/until/am/pm <weekday>?, <weekday> <weekday>
      <weekday> <ordinal>/<slashed>/<number>/<clock>/<date>, <weekday>
      a/per/each/every week/day/month/fortnight/term/night/morning, pw/p_w, pcm, pm, <weekday>/<number>/<date>/<slashed>/<ordinal> am
      on? school days/nights/mornings, on weekdays/weekends/weekend, most nights/days, daily, nightly, weekly
      fortnightly, monthly, termly, quarterly, yearly, annually, every other day
      once/twice/<times>/<number> a/per/each/every/times/in <unit>
      <number> times/occasions/hours/hrs/sessions/nights/days/visits a/per/each/every/in/out/pw <unit>?
      once/twice/<times>/<number> times/occasions? a/per/each/every/in <unit>
      <number> nights/days/mornings/evenings/sessions a/per/each/every/out/of of? the? week/month/day
      <number> session/visit/meeting/call/evening/morning/afternoon/night/day/lesson/meal/contact a/per/each/every <unit>
      <number> hours/visits/meals/contacts/baths a/per/each/every/out/of of? the? week/month/day
      <weekday> and/plus <weekday> am/pm?, by/before/at/from/until/till/after/for <clock>, by/before/at/until/from <number> am/pm/o'clock, at <number>
      <clock> to/until/and <clock>, <clock>
        forward/back/moved/move to the? <ordinal>/<date>/<slashed>
        between now and easter/christmas/then/<month>/<slashed>/half/summer/<date>, to <number> working? days
        up to <number> working? days, by day <number>
      between now and the/her/his/their? next/first? review/conference/core/meeting/birthday/visit/rcpc/icpc
      from now until/till/til/on, from now, now until/till/til
      each/every/at/on/during/after/before the? unannounced/announced/home/stat/statutory? visit/visits
      each/every session/contact/handover/feed/meal/mealtime/bedtime, at bedtime/bedtimes
      at each/every/the? handover/bedtime, on visits/visit, last/first <weekday> of, first thing
      for the rest of/for the remainder of? the? term/year/week/month
      until/till/til discharge/birth/trial/sentencing, before/by/until the? birth/due discharge/date?, all week
      this time next week, in the meantime until, before anyone, same week, throughout <month>, straight away today
      next/this wk/mth/yr/wknd/weekend/half/spring/summer/autumn/winter/academic term?, this/next <unit>
      in/by/during/before/until q1/q2/q3/q4/h1/h2, q1/q2/q3/q4, tom, tomoz, tmrw, 2moro, tonite, 2day, 2nite, this am/pm
      first/last thing <weekday>/tomorrow/today?, by/before the/close? weekend
      before/after/by/until christmas/xmas/easter/eid/ramadan/diwali/hanukkah
      after/before/by/until the? holidays/hols/inset/sats/gcses/mocks/exams/break
      over/during/in/after/before the? summer/easter/xmas/christmas/half/may/october/february hols/holiday/holidays/term/break
      by/before/until/on/for his/her/their/the <ordinal>/next/first birthday?
      by/before/until/on/for his/her/their/the birthday
      by/before he/she/they turns/is/are/turn <number>
      before he/she/they start/starts/goes/go/moves/move/leaves/leave school/nursery/college/there/home/year?
      before/by/until the/next/his/her/their move/hearing/final/assessment/placement/panel/trial/discharge/deadline/review/meeting/conference hearing/report/date/ends?
      until released/released, on/upon release/discharge
      by/before/until the/mid/end/start/middle of/in spring/summer/autumn/winter, mid <month>, mid week, midweek
      early/late <month>/next, start/beginning/middle of <month>/next/the/term
      by/before/in/until yr/y/year/reception/nursery/ks1/ks2/ks3/ks4 <number>?, every/each am/pm/mealtime/feed/bath
      mornings, evenings, once a/per/every fortnight/half/term term?, bi monthly/weekly, bimonthly, biweekly
      half termly, 6 weekly, twice weekly/daily/monthly, each/every/once <unit>, on the day, same/that day/evening/night
      the? day/week/weekend/month after/before, until/till/til, before the/his/her/their/he/she/they/we/any/anyone/mum/dad/it
      by the time he/she/they/we/mum/dad/<name>, for the duration/length/remainder/rest of
      at the latest, latest <date>/<slashed>/<weekday>/<month>
      no later than <date>/<slashed>/<weekday>/<month>/<ordinal>/the, not later than
      <number> more <unit>, <number> x month/week/day/year/term/monthly/weekly, on/by/before/at/over/until/this the? with end
      by/before/at/until/from the? start/end/beginning/middle of the? spring/summer/autumn/easter term
      start/end/beginning of the? spring/summer/autumn/easter term
      by/before/until/till/til the? next/first? lac/cla/cin/cp/pep/child/core review/group/meeting/conference
      before irh/fhd/icpc/rcpc/fgc/cmh
      due <date>/<slashed>/<weekday>/<month>/<ordinal>/in/by/next, deadline <date>/<slashed>/<weekday>/<month>/<ordinal>
      target date, expiry, b4 <date>/<slashed>/<weekday>/the/<month>, 4 wks time, in <number> <unit> time
      <number> <unit> time/max/maximum/min, within <number> hrs/hours/h/days/d/wks/w, w_in <number> <unit>
      within/in/after/every/next/first 12h/24h/36h/48h/72h, 24h/48h/72h of, morning and night/evening/bedtime
      night and morning, am and pm, before/until you/you're, extend/extended/extends to/by/for <number> <unit>
      by the time he's/she's/you're/they're
      max <number> <unit>, over/for/across the next/coming/following few/couple/<number> of? <unit>
      """
    ) + meetingTimes

  private static let meetingTimes: [String] = {
    let which = "the/her/his/their/our/this? next/first/second/third/following/initial/final/<ordinal>/stat/<month>?"
    let kinds = meetings.split(whereSeparator: \.isWhitespace).joined(separator: "/")
    return [
      "by/before/until/till/til/between/ahead/from \(which) \(kinds)",
      "at/to/in/on next/each/every/first/second/third/following \(kinds)", "next/each/every \(kinds)",
      "at the next/first/second/following? \(kinds) meeting/group/conference/review",
      "at rcpc/icpc/conference/review/cin/core/lac/supervision", "at the review/conference/rcpc/icpc/next",
      "by \(which) core group", "prior to \(which) \(kinds)", "in time for \(which) \(kinds)",
      "within <number> \(kinds)", "by/before the time/date of \(which) \(kinds)",
    ]
  }()

  /// What also names a time where nothing but a time is asked for, as in the field of a due date.
  static let due = phrases(
    """
    <month>, <weekday>, <number>/one/a working/school/calendar? <unit>, core group, review conference, rcpc, icpc
    next/first/initial/final review/conference/hearing/meeting/appointment, spring/summer/autumn/half term
    christmas, easter, <ordinal> birthday, <ordinal>, <number> weekly, supervision, lac review, cin review
    cin meeting, next/each core group
    """
  )

  /// What lies behind, and bounds nothing.
  static let pastTime = phrases(
    """
    since the? <month>/<date>/<slashed>/<year>/<weekday> <unit>/<month>?
    since the? last/<ordinal>/<number>/christmas/easter/summer <unit>/<month>?, since <clock>
    last <unit>/<month>/<weekday>/night/term/time/<number>/summer/christmas <unit>?
    in the last/past <number>? <unit>?, in the last <span>, for the last/past <number>? <unit>
    over the last/past <number>? <unit>
    <number> <unit>/<span> ago, <unit> ago, yesterday, from last <number>?, previously, the last <number> <unit>?
    had <number> last term, aged <number>, age <number>, <number> <unit> old, <number> yrs old, <span> old, year old
    now <number> <unit>, is <number> <unit>, was/were <slashed>/<date>, at <number>/<span> <unit>?
    already <number> <unit>, <number> <unit> on a plan
    after <number> days/day/weeks/week/months/month/years/year/hours/nights/yrs/wks/mths/minutes/mins/hrs/mornings
    on <date>/<slashed> he/she/they/mum/dad, from birth, in <month> but, said no in <month>, in <month> because
    said in <month>
    over/exceeding <number> hours/hour/hrs/hr/minutes/mins/min, below/above/under/than/exceeding/over <clock>
    """
  )

  /// Words where a time is wanted that name none.
  static let noTime = phrases(
    """
    ongoing, on going, ongoing from/since <month>? <year>?, ongoing from/since <date>
    ongoing from/since the? <ordinal>/<number> of? <month> <year>?
    asap, a s a p, as soon as possible/practicable/practical/able, soon, sooner, shortly, immediate, immediately
    at the earliest opportunity/convenience, as/when and/if? when/if? required/needed/necessary
    as appropriate, as and when required/needed/necessary/possible?, if/when/where possible/appropriate/available
    when/if able, in due course, in the future, at some point in the future, at some point
    in the? long/short/medium term, long/short/medium term
    regular, regularly, on a regular basis, at regular intervals, frequent, frequently, often, continuous
    continuously, continual, continually, continue+ to?, throughout, until further notice, on a rolling basis
    as time allows, in good time, on time
    from time to time, periodically, occasionally, tbc, tba, tbc at/by/in core/conference/the/next group/meeting?
    to be confirmed/agreed/arranged/decided at/in/by? the? next? meeting/conference/review/core? group?, open ended
    as long as needed/necessary, for the foreseeable future, over time, at all times, timescale/timescales ongoing
    where/when necessary, n_a, urgent, urgently, going forward, moving forward
    """
  )
}
