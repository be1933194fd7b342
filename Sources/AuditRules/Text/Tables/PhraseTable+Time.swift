extension PhraseTable {
  /// A date, a limit or a frequency in prose.
  static let time = [
    // Dates.
    "<date>",
    "the? <ordinal>/<number> of? <month> <year>?",
    "<month> <ordinal>/<number>",
    "<month> <year>",
    "by/before/until/in/during/from/end/mid/early/late <month> <year>?",
    "by/before/until/from <year>",
    // Ends of spans of time.
    "by/before/at/until the? end/start/beginning/middle of the/this/next/her/his/their? <month> <year>?",
    "by/before/at/until the? end/start/beginning/middle of the/this/next/her/his/their? <unit>",
    "by/before/at/until the? end/start/beginning/middle of the/this/next? school day/week/year",
    "by/before/at/until the? end/start/beginning/middle of the/this/next? spring/summer/autumn/academic term/year",
    "by/before/at/until the? end/start/beginning/middle of the/this/next? half term",
    "by/before/at/until the? end/start/beginning/middle of key stage <number>",
    "by/before/at/until the? end/start/beginning/middle of year/reception <number>?",
    "by/before/until/over/during/in the? christmas/easter/summer/spring/autumn/winter holidays/term/half? term?",
    "end of the/this? term/month/week/year/day",
    "end of <month>",
    "by/before/until the/this/next? half/spring/summer/autumn term",
    // Limits from now or from an event.
    "within/in/after/over/for/during the? next/first/coming/last? <number> working/school/calendar? <unit>",
    "within/in/after/over/for/during a/the/one? period of <number> working/school? <unit>",
    "over/for a? period of <number> <unit>",
    "within a/the/this <unit>",
    "within/in a/one week/fortnight/month/term/year",
    "<number> working/school? <unit> from/after/of/before",
    "by/before/until the? next/this/following <unit>",
    "next/this week/month/term/year/fortnight/afternoon/evening",
    "by/before/until/within/in the? next/coming <unit>",
    "today", "tomorrow", "tonight",
    "by/before/until/on the/her/his/their? <ordinal> birthday",
    "by/before/until the? age of <number>",
    "by/before/until year <number>",
    // Meetings that have a date of their own.
    "by/before/at/until/for the/her/his/their? next/first/second/third/following/initial/<ordinal>? review/conference",
    "by/before/at/until/for the/her/his/their? next/first/second/third/following/initial? review conference/meeting",
    "by/before/at/until/for the/her/his/their? next/first/second/following core group meeting?",
    "by/before/at/until/for each/every/the core group meeting?",
    "by/before/at/until the? next/first/following meeting/visit/supervision/appointment/contact/panel/hearing",
    "next/each/every core group meeting?",
    "next/each/every review/conference/supervision/visit/meeting/panel",
    "between now and the/her/his/their? next/first? review/conference/core/meeting/birthday/visit conference/group?",
    "at/before each/every/the review/conference/visit/contact",
    "by/before/at/until the? final/next/first? court? hearing",
    // Frequencies.
    "every/each/per other/second/<number>/<ordinal>? school/working? <unit>/<weekday>",
    "every/each/on/by/before/until/next/this/from/per <weekday>",
    "<weekday> and/to/or/until <weekday>",
    "a/per week/day/month/fortnight/term/night",
    "on? school days/nights/mornings",
    "on weekdays/weekends/weekend",
    "daily", "nightly", "weekly", "fortnightly", "monthly", "termly", "quarterly", "yearly", "annually",
    "six/four/three/two weekly/monthly",
    "<number> weekly/monthly",
    "once/twice/<times>/<number> a/per/each/every <unit>",
    "once/twice/<times>/<number> times/occasions? a/per/each/every/in <unit>",
    "<number> nights/days/mornings/evenings/sessions/hours/visits/meals a/per/each/every/out? of? the? week/month/day",
  ]

  /// What also names a time where nothing but a time is asked for, as in the field of a due date.
  static let due = [
    "<month>",
    "<weekday>",
    "<number>/one/a working/school/calendar? <unit>",
    "core group",
    "review conference",
    "next/first/initial/final review/conference/hearing/meeting/appointment",
    "spring/summer/autumn/half term",
    "christmas", "easter",
    "<ordinal> birthday",
  ]

  /// Words where a time is wanted that name none.
  static let noTime = [
    "ongoing", "on going", "ongoing from/since <month>? <year>?", "ongoing from/since <date>",
    "ongoing from/since the? <ordinal>/<number> of? <month> <year>?",
    "asap", "a s a p", "as soon as possible/practicable/practical/able", "soon", "sooner", "shortly", "immediate",
    "immediately", "at the earliest opportunity/convenience", "as/when and/if? when/if? required/needed/necessary",
    "as appropriate", "as and when required/needed/necessary/possible?", "if/when/where possible/appropriate/available",
    "when/if able", "in due course", "in the future", "in the? long/short/medium term", "long/short/medium term",
    "regular", "regularly", "on a regular basis", "at regular intervals", "frequent", "frequently", "often",
    "continuous", "continuously", "continual", "continually", "continue+ to?", "throughout", "until further notice",
    "from time to time", "periodically", "occasionally", "tbc", "tba", "to be confirmed/agreed/arranged/decided",
    "open ended", "as long as needed/necessary", "for the foreseeable future", "over time", "at all times",
  ]
}
