extension PhraseTable {
  /// A count, a share, a limit or another measure.
  static let amount = [
    "<number> %/percent", "<number> per cent", "above/over/below/under/exceeding <number> %/percent/points?",
    "<number> out? of the/all/every? <number>", "<number> in every? <number>",
    "<number> of/out of/from her/his/their/the? <number>", "at least/most <number>/<times>",
    "more/fewer/less/greater/better/no than/more/fewer/less <number>/<times>",
    "no/not more/less/fewer/later than <number>/<times>", "up to <number>", "a? minimum/maximum of <number>",
    "from/between <number> to/and/until <number>", "by <number> points/marks/grades/levels/months",
    "count+ to <number>", "<number> new/more/different/missed/unauthorised/consecutive/positive/further? <thing>",
    "<number> new/more/different/missed/unauthorised/consecutive/positive/further <thing> in a row",
    "<number> to/or/and <number> <thing>", "once/twice/<times>", "<number> times",
    "every/each/per single/school? day/night/morning/evening/afternoon/week/weekday/lesson/session/meal/occasion",
    "every/each time", "on every/each/all occasion/occasions", "daily", "nightly", "grade/level/band <number>",
    "a score of", "score/scores/scoring of? <number>", "by/before/until/at/after <clock>",
    "by/before/until/at/after <number> am/pm/o'clock",
    "without any? help/support/prompts/prompting/reminders/reminding/crying/shouting/hitting/adult", "independently",
    "no missed/further/new/more/unexplained/unauthorised absences/appointments/incidents/injuries/bruises/episodes",
    "no/zero missed/further? incidents/absences/episodes/exclusions", "never", "no contact", "not at all",
    "none in/during/over/between/to/since", "<ordinal> centile", "expected weight",
  ]
}
