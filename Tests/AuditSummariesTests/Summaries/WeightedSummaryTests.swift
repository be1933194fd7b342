import AuditRules
import AuditSummaries
import Testing

@Suite("Summaries of strata that were not read at one rate")
struct WeightedSummaryTests {
  private static let north = FrameStratum(round: "r1", name: "North")
  private static let south = FrameStratum(round: "r1", name: "South")

  /// The files of the printed example: one question, and ten more over which each file has its counts.
  private static func tally(_ more: [(FrameStratum?, met: Int, counted: Int)] = []) -> Tally {
    let files: [(FrameStratum?, Int, Int, Int)] =
      zip([1, 1, 1, 0, 1, 1], zip([9, 7, 10, 6, 8, 10], [10, 9, 10, 10, 8, 10])).map { (north, $0, $1.0, $1.1) }
      + zip([0, 1, 0, 1, 0, 1, 1, 0], zip([5, 9, 4, 7, 6, 8, 10, 3], [9, 10, 10, 8, 10, 10, 10, 9]))
      .map { (south, $0, $1.0, $1.1) } + more.map { ($0.0, 1, $0.met, $0.counted) }
    var tally = Tally()
    for (index, file) in files.enumerated() {
      let team = index % 2 == 0 ? "East" : "West"
      let stratum = Stratum(team: team, service: "", month: "2026-05", drawnFrom: file.0)
      var audits = AuditCounts()
      (audits.planned, audits.started, audits.signed) = (1, 1, 1)
      tally.audits[stratum, default: AuditCounts()] += audits
      let cell = Tally.AnswerCell(item: HandMadeTally.key("a"), stratum: stratum)
      tally.answers[cell, default: OutcomeCounts()][file.1 == 1 ? .met : .notMet] += 1
      let whole = Tally.SectionCell(section: .wholeFile, stratum: stratum)
      tally.files[whole, default: FileSums()].add(met: file.2, counted: file.3)
      let section = Tally.SectionCell(section: SectionKey(checklist: "plans", section: "plan"), stratum: stratum)
      tally.files[section, default: FileSums()].add(met: file.2, counted: file.3)
      tally.grades[whole, default: GradeCounts()][file.1 == 1 ? .good : .inadequate] += 1
      tally.grades[section, default: GradeCounts()][file.1 == 1 ? .outstanding : .inadequate] += 1
    }
    return tally
  }

  private func summary(
    _ tally: Tally = WeightedSummaryTests.tally(),
    frames: [(FrameStratum, Int)] = [(north, 39), (south, 169)],
    policy: DisclosurePolicy = .none
  ) -> Summary {
    var subject = HandMadeTally.subject(frame: frames.reduce(0) { $0 + $1.1 })
    subject.strata = frames.map { Summary.Subject.PlannedStratum($0.0, frame: $0.1, sampled: 6) }
    return Summary(ReleasedTally(tally, policy: policy), subject: subject, glossary: HandMadeTally.glossary)
  }

  @Test func everyShareIsThePrintedOne() throws {
    let summary = summary()
    #expect(summary.weighting == .byFrame)
    #expect(prints(summary.answers?.value, 0.720395) && prints(summary.answers?.standardError, 0.0700166, digits: 7))
    #expect(prints(summary.answers?.interval, 0.567842, 0.872948))
    #expect(prints(summary.sections.first?.answers?.interval, 0.567842, 0.872948))
    let share = try #require(summary.items.first?.share)
    #expect(share.met == 9 && share.counted == 14 && prints(share.value, 0.5625))
    #expect(prints(share.interval, 0.289156, 0.802520))
    for grades in [summary.gradeShares, try #require(summary.sections.first?.gradeShares)] {
      #expect(grades.goodOrBetter?.met == 9 && prints(grades.goodOrBetter?.interval, 0.289156, 0.802520))
      #expect(prints(grades[.inadequate]?.value, 0.4375))
    }
    #expect(summary.strata?.effectiveFiles == 11)
  }

  @Test func aTeamIsAPartOfWhatWasDrawn() throws {
    let east = try #require(summary().teams.first { $0.name == "East" })
    // Files 1, 3, 5 of the first stratum and 1, 3, 5, 7 of the second.
    let (met, counted) = (6.5 * (9 + 10 + 8) + 21.125 * (5 + 4 + 6 + 10), 6.5 * 28.0 + 21.125 * 39)
    #expect(agrees(east.answers?.value, met / counted))
    #expect(east.answers?.weighted?.degreesOfFreedom == 12 && east.answers?.files == 7)
  }

  @Test func whatWasReadAtOneRateHasTheFiguresThatItHadBefore() {
    let equal = summary(frames: [(Self.north, 30), (Self.south, 40)])
    var subject = HandMadeTally.subject(frame: 70)
    subject.sampled = nil
    let plain = Summary(
      ReleasedTally(Self.tally(), policy: .none),
      subject: subject,
      glossary: HandMadeTally.glossary
    )
    #expect(equal.weighting == .none && equal.strata?.parts.map(\.weight) == [1, 1])
    #expect(equal.answers == plain.answers && equal.items.first?.share == plain.items.first?.share)
    #expect(equal.gradeShares.goodOrBetter == plain.gradeShares.goodOrBetter)
  }

  @Test func aPackThatProtectsWeighsNothingAndIsNotCorrectedForTheFrame() throws {
    let policy = try #require(DisclosurePolicy("threshold-2"))
    let summary = summary(policy: policy)
    #expect(summary.weighting == .leftOut && summary.strata == nil)
    let share = try #require(summary.items.first?.share)
    #expect(share.value == 9.0 / 14 && share.frame == nil && share.interval == Interval.wilson(met: 9, counted: 14))
    #expect(summary.gradeShares.goodOrBetter?.weighted == nil)
    let equal = self.summary(frames: [(Self.north, 30), (Self.south, 40)], policy: policy)
    #expect(equal.weighting == .none && equal.items.first?.share?.frame == 70)
  }

  @Test func aStratumOfWhichNothingWasReadIsNotForgotten() throws {
    let summary = summary(frames: [(Self.north, 30), (Self.south, 40), (FrameStratum(round: "r1", name: "Away"), 9)])
    #expect(summary.weighting == .byFrame)
    #expect(summary.answers?.weighted?.unread == ["Away"])
    // Of what was read every file stands for as many.
    #expect(agrees(summary.answers?.value, 102.0 / 133))
  }

  @Test func aFileThatWasDrawnFromNoStratumCountsAsItself() throws {
    let extra = (FrameStratum(round: "r1", name: ""), met: 2, counted: 10)
    let summary = summary(Self.tally([extra]))
    let parts = try #require(summary.strata?.parts)
    #expect(parts.map(\.key?.name) == ["North", "South", ""] && parts[2].weight == 1 && parts[2].frame == nil)
    let scale = 14.0 / 208
    let (met, counted) = (6.5 * 50 + 21.125 * 52, 6.5 * 57 + 21.125 * 76)
    #expect(agrees(summary.answers?.value, (scale * met + 2) / (scale * counted + 10)))
  }

  @Test func ofSeveralRoundsEachCountsByItsFiles() throws {
    let summary = summary(Self.tally([(nil, met: 5, counted: 10), (nil, met: 6, counted: 10)]))
    let parts = try #require(summary.strata?.parts)
    #expect(parts.last?.key == nil && parts.last?.read == 2)
    let weighted = parts.reduce(0) { $0 + $1.weight * Double($1.read) }
    #expect(agrees(weighted, 16) && agrees(parts[0].weight / parts[1].weight, 6.5 / 21.125))
  }

  @Test func oneFileGivesNoCertainty() {
    // Nothing tells how much files differ, so that no target is reached or missed for certain.
    var tally = Tally()
    for (key, outcome) in [(Self.north, Outcome.met)] {
      let stratum = Stratum(team: "", service: "", month: "2026-05", drawnFrom: key)
      tally.audits[stratum] = {
        var counts = AuditCounts()
        counts.signed = 1
        return counts
      }()
      tally.answers[.init(item: HandMadeTally.key("a"), stratum: stratum)] = OutcomeCounts([outcome])
    }
    var share: Share? { summary(tally, frames: [(Self.north, 39), (Self.south, 169)]).items.first?.share }
    #expect(share?.interval == nil && share?.noInterval == .oneFile)
    #expect(share.flatMap { TargetStanding($0, target: 0.8) } == .aboveUnclear)
  }

  // MARK: Comparisons

  private func compared(_ later: Tally, sameFiles: Bool = false) -> Comparison {
    let first = summary()
    let second = Summary(
      ReleasedTally(later, policy: .none),
      subject: HandMadeTally.subject(frame: nil),
      glossary: HandMadeTally.glossary
    )
    var pairs = PairTally()
    pairs.files = sameFiles ? 14 : 0
    pairs.questions = 1
    pairs.cells.first = Self.tally().files
    pairs.cells.second = later.files
    for (cell, sums) in pairs.cells.first { pairs.levels[cell.section, default: ComparedFiles()].first += sums }
    for (cell, sums) in pairs.cells.second { pairs.levels[cell.section, default: ComparedFiles()].second += sums }
    return Comparison(
      first: first,
      second: second,
      pairs: ReleasedPairs(pairs, signed: (14, 14), policy: .none),
      glossary: HandMadeTally.glossary
    )
  }

  private static var plain: Tally {
    var tally = Self.tally()
    for key in Array(tally.audits.keys) { tally.audits[key.apart] = tally.audits.removeValue(forKey: key) }
    tally.answers = Dictionary(
      tally.answers.map { (.init(item: $0.key.item, stratum: $0.key.stratum.apart), $0.value) }
    ) {
      var sum = $0
      sum += $1
      return sum
    }
    tally.files = Dictionary(
      tally.files.map { (.init(section: $0.key.section, stratum: $0.key.stratum.apart), $0.value) }
    ) {
      var sum = $0
      sum += $1
      return sum
    }
    return tally
  }

  @Test func aComparisonOfNewFilesIsWeighted() throws {
    let comparison = compared(Self.plain)
    #expect(comparison.isWeighted)
    let change = try #require(comparison.levels.overall)
    // The printed example without its frames, against the same files counted alike.
    #expect(prints(change.first.value, 0.720395) && prints(change.first.standardError, 0.0718591, digits: 7))
    #expect(agrees(change.second.value, 102.0 / 133))
    let (one, other) = (0.0718591 * 0.0718591, pow(change.second.standardError ?? 0))
    #expect(abs(change.standardError * change.standardError - one - other) < 1e-7)
    #expect(abs(change.degreesOfFreedom - (one + other) * (one + other) / (one * one / 12 + other * other / 13)) < 1e-4)
    let item = try #require(comparison.items.first)
    #expect(prints(item.first?.value, 0.5625) && item.second?.value == 9.0 / 14)
    #expect(agrees(item.difference?.value, 9.0 / 14 - 0.5625))
    let size = try #require(item.first?.practiceSize)
    #expect(size < 10.567742, "without its frames the first side tells less")
    // The totals are those of a page of its own; the change is about practice, without frames.
    #expect(comparison.levels.shares?.first.value == change.first.value)
    #expect(prints(comparison.levels.shares?.first.interval, 0.567842, 0.872948))
  }

  @Test func whereEachFileIsComparedWithItselfNothingIsWeighted() {
    #expect(!compared(Self.plain, sameFiles: true).isWeighted)
  }

  private func pow(_ value: Double) -> Double { value * value }

  @Test func theFilesOfAQuestionAreThoseOfItsOwnAnswers() throws {
    var tally = Self.tally()
    for cell in tally.answers.keys {
      tally.answers[.init(item: HandMadeTally.key("c"), stratum: cell.stratum)] = OutcomeCounts([.notMet])
    }
    let share = try #require(summary(tally).items.first { $0.key.item == "a" }?.share)
    #expect(share.met == 9 && share.counted == 14 && prints(share.value, 0.5625))
  }
}

extension Stratum {
  /// The same group, of a plan without strata.
  fileprivate var apart: Stratum { Stratum(team: team, service: service, relation: relation, month: month) }
}
