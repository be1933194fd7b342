import AuditPages
import AuditPlanning
import AuditRules
import AuditSummaries

/// How a round was drawn and given to auditors, as a page for whoever has to answer for it.
public struct PlanReport: Sendable {
  private let title: String
  private let frame: SamplingFrame
  let draw: Draw
  let allocation: AllocationPlan
  private let auditors: [PlannedAuditor]
  private let seed: Int
  private let columns: String
  private let importedAlone: Int
  private let shared: [(round: String, cases: Int)]
  private let reAudit: ReAudit?
  private let asked: Asked

  /// The earlier round whose files are read again.
  public struct ReAudit: Sendable {
    /// How many cases it read.
    public var earlier: Int
    /// How many cases the list has.
    public var listed: Int
    /// How many cases it drew from; nil where its plan does not say.
    public var size: Int?
    /// The parts that it drew from, with their sizes; empty where it drew from one, or its plan does not say.
    public var strata: [String: Int]
    /// Whether it reads those alone that a limiting question capped, or that were inadequate.
    public var isOfFailures = false
    /// How many of a hundred of them it reads; nil for all.
    public var share: Int?

    /// Makes one.
    public init(earlier: Int, listed: Int, size: Int?, strata: [String: Int]) {
      (self.earlier, self.listed, self.size, self.strata) = (earlier, listed, size, strata)
    }
  }

  /// What was asked of the round beside what was drawn.
  public struct Asked: Sendable {
    /// How many cases were to wait.
    public var reserves = 0
    /// Of how many cases there was to be a second audit.
    public var seconds = 0
    /// To how many points either way one share was to be known, where the size followed from that.
    public var margin: Int?
    /// How many points of change in one question were to be seen, where the size followed from that.
    public var change: Int?
    /// What the council's list calls each auditor, for the holder of the key; empty where it has identifiers.
    public var names: [String: String] = [:]
    /// The time of the round; nil where it has no end.
    public var days: ClosedRange<Day>?
    /// How each auditor of whom the list does not say it was assumed to stand to the teams: the word of the plan for it.
    public var relations: [(auditor: String, relation: String)] = []
    /// The auditors whom cells of the list of cases may name in other words, with how many cells.
    public var likely: [(auditor: String, cells: Int)] = []

    /// Asks for nothing.
    public init() {}
  }

  /// Makes the page; `columns` says in a sentence what was read from the list, `importedAlone` how many cases are left out
  /// as audited lately by imported audits and no other, `shared` how many of the cases other open rounds have too, `reAudit`
  /// the earlier round where its files are read again, and `asked` what was asked beside.
  public init(
    title: String,
    frame: SamplingFrame,
    draw: Draw,
    allocation: AllocationPlan,
    auditors: [PlannedAuditor],
    seed: Int,
    columns: String,
    importedAlone: Int = 0,
    shared: [(round: String, cases: Int)] = [],
    reAudit: ReAudit? = nil,
    asked: Asked = Asked()
  ) {
    self.asked = asked
    self.title = title
    self.frame = frame
    self.draw = draw
    self.allocation = allocation
    self.auditors = auditors
    self.seed = seed
    self.columns = columns
    self.importedAlone = importedAlone
    self.shared = shared
    self.reAudit = reAudit
  }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: title,
      subtitle: "drawn with the seed \(seed)",
      headline: headline,
      sections: [
        PageSection(id: "frame", title: "The frame", blocks: frameBlocks),
        PageSection(id: "sample", title: "The sample", blocks: sampleBlocks),
        PageSection(id: "auditors", title: "Who reads how many", blocks: [.table(loads)] + leave + whoIsMeant),
      ] + unplaced
    )
  }

  private var headline: [String] {
    let second = allocation.audits.filter(\.isSecond).count
    var sentences = [
      reAudit.map {
        "\(draw.sample.count) of the \(Words.count($0.earlier, "case")) of the earlier round"
          + ($0.isOfFailures ? " that a limiting question capped, or that were inadequate," : "") + " are read again."
      }
        ?? "\(Words.count(draw.sample.count, "case")) drawn of \(frame.cases.count), \(Words.count(draw.reserves.count, "reserve"))."
    ]
    if draw.reserves.count < asked.reserves {
      sentences.append(
        "\(Words.count(asked.reserves, "reserve")) \(asked.reserves == 1 ? "was" : "were") asked for; the frame has no more cases."
      )
    }
    if asked.seconds > draw.sample.count {
      sentences.append(
        "Second audits of \(Words.count(asked.seconds, "case")) were asked for, and no more than \(draw.sample.count) "
          + "\(draw.sample.count == 1 ? "is" : "are") read."
      )
    }
    sentences += sizes
    if !shared.isEmpty {
      let rounds = Words.list(shared.map { "\($0.cases) in \($0.round)" })
      sentences.append(
        "Of these cases other rounds that are open read some too: \(rounds). A period that takes the rounds together counts such a "
          + "case once a round."
      )
    }
    sentences.append(
      "\(Words.count(allocation.audits.count, "audit")) given to \(Words.count(allocation.loads.count, "auditor"))"
        + (second > 0 ? ", \(second) of them a second, blind one." : ".")
    )
    if !allocation.unplaced.isEmpty {
      sentences.append("\(Words.count(allocation.unplaced.count, "audit")) could be given to nobody; see below.")
    }
    if let detectable = Words.detectable(files: draw.sample.count) {
      let files = draw.sample.count * 4
      let more = Words.detectableAlone(files: files).map { " \($0)" } ?? ""
      sentences.append("\(detectable.change)\(more) \(detectable.means)")
    }
    if let margin = SampleSize(frame: max(1, reAudit.map { $0.size ?? $0.earlier } ?? frame.cases.count), margin: 0.1) {
      sentences.append(
        "For one share to be known to 10 points either way, \(Words.count(margin.files, "file")) of this frame would have to be "
          + "read (n = c²Np(1 - p) ÷ (A²N + c²p(1 - p)), with c 1.96, p a half, A 0.1)."
      )
    }
    return sentences
  }

  /// What the number of cases followed from, and whether the frame has as many.
  private var sizes: [String] {
    var words: [String] = []
    if let margin = asked.margin { words.append("to know one share to \(Words.count(margin, "point")) either way") }
    if let change = asked.change {
      words.append("to see a change of \(Words.count(change, "point")) in one question four times of five")
    }
    guard !words.isEmpty else { return [] }
    let needed = asked.change.flatMap { DetectableChange.files(forOneQuestion: Double($0) / 100) } ?? 0
    let short =
      needed > frame.cases.count
      ? " The change would need \(Words.count(needed, "file")) a round, and the frame has no more than these." : ""
    return ["As many as it takes \(words.joined(separator: " and ")).\(short)"]
  }

  private var frameBlocks: [Block] {
    let list = frame.cases.count + frame.leftOut.count
    let left = frame.exclusions.map { exclusion in
      let imported =
        exclusion.reason == .auditedLately && importedAlone > 0
        ? ", \(importedAlone) of them by imported audits alone" : ""
      return "\(Words.count(exclusion.cases, "case")) left out: \(exclusion.reason.inWords)\(imported)"
    }
    let listed =
      reAudit.map { again in
        "\(list) of the earlier \(again.earlier) are on the list of \(again.listed)"
          + (frame.cases.count < list ? "; \(frame.cases.count) of them can be read." : ".")
          + (again.size.map { " They were drawn from \(Words.count($0, "case")), for which they stand." } ?? "")
      } ?? "The list has \(Words.count(list, "case")); \(frame.cases.count) of them could be drawn."
    return [.paragraph("\(listed) \(columns)")] + (left.isEmpty ? [] : [.list(left)])
  }

  private var sampleBlocks: [Block] {
    let reserves = Dictionary(grouping: draw.reserves, by: \.stratum).mapValues(\.count)
    let table = Table(
      columns: [Table.Column("Part of the frame")]
        + ["Cases", "Drawn", "Reserves", "Stands for"].map { Table.Column($0, .number) },
      rows: parts.map { part in
        .cells([
          part.name.isEmpty ? "All" : part.name, "\(part.frame)", "\(part.quota)", "\(reserves[part.name] ?? 0)",
          part.weight.map { Self.tenths($0) } ?? "-",
        ])
      }
    )
    if reAudit != nil {
      let sentence =
        reAudit?.share.map { "\($0) of a hundred of the files of the earlier round were drawn, of each part alike." }
        ?? "The cases are those of the earlier round; nothing was drawn anew."
      return [.table(table), .paragraph(sentence)]
    }
    let sentence =
      draw.isEven
      ? "Every case had the same chance to be drawn."
      : "The parts were drawn at different rates: a case drawn stands for as many of the frame as the last column says."
    return [.table(table), .paragraph(sentence)]
  }

  /// The parts that were drawn from; where files are read again, those of the round that drew them.
  private var parts: [Draw.Part] {
    guard let again = reAudit else { return draw.parts }
    return draw.parts.map { part in
      var part = part
      let whole = again.strata.isEmpty && draw.parts.count == 1 ? again.size : nil
      part.frame = again.strata[part.name] ?? whole ?? part.frame
      return part
    }
  }

  private var loads: Table {
    let seconds = Dictionary(grouping: allocation.audits.filter(\.isSecond), by: \.auditor).mapValues(\.count)
    return Table(
      columns: [Table.Column("Auditor"), Table.Column("Team")]
        + ["Audits", "Second", "Most", "Cases barred"].map { Table.Column($0, .number) },
      rows: auditors.map { auditor in
        let barred = allocation.barred.values.filter { $0.contains { $0.auditor == auditor.id } }.count
        return .cells([
          called(auditor.id), auditor.teams.map(\.shown).sorted().joined(separator: "; "),
          "\(allocation.loads[auditor.id] ?? 0)",
          "\(seconds[auditor.id] ?? 0)", auditor.most.map { "\($0)" } ?? "-", "\(barred)",
        ])
      }
    )
  }

  /// What the council's list calls each auditor, for the holder of the key; empty where it has identifiers.
  public var names: [String: String] { asked.names }

  /// An auditor as the holder of the key may read it.
  func called(_ auditor: String) -> String { names[auditor].map { "\(auditor) (\($0))" } ?? auditor }

  /// Auditors who are away for some of the time of the round, whose share is smaller for it; or that no share could be made.
  private var leave: [Block] {
    guard let days = asked.days else {
      let away = auditors.filter { !$0.away.isEmpty }.map(\.id)
      guard !away.isEmpty else { return [] }
      return [
        .paragraph(
          "The round has no last day that is still to come, so that the leave of \(Words.list(away)) makes no share smaller."
        )
      ]
    }
    let all = days.length
    let some = auditors.compactMap { auditor -> String? in
      let away = auditor.daysAway(in: days)
      guard away > 0 else { return nil }
      let audits = allocation.loads[auditor.id] ?? 0
      return
        "\(auditor.id), for \(away) of \(Words.count(all, "day")), \(audits == 0 ? "no audit" : Words.count(audits, "audit"))"
    }
    guard !some.isEmpty else { return [] }
    return [
      .paragraph(
        "Away for some of the time of the round: \(some.joined(separator: "; ")). Shares go by the days on which each is there, as "
          + "far as ties to cases and bounds allow."
      )
    ]
  }

  /// What was made of the words of the two lists: for what relation auditors were taken, which cells may name one, which teams are
  /// taken for an auditor's, and which hold no case.
  private var whoIsMeant: [Block] {
    [assumed, likelyNamed, likelyTeams, strangers].compactMap(\.self).map(Block.paragraph)
  }

  private var assumed: String? {
    guard !asked.relations.isEmpty else { return nil }
    let kinds = AuditorRelation.allCases.compactMap { kind -> String? in
      let them = asked.relations.filter { $0.relation == kind.rawValue }.map(\.auditor)
      return them.isEmpty ? nil : "\(kind.rawValue): \(Words.list(them))"
    }
    return
      "How an auditor stands to the teams is assumed from role and team where the list has no word for it in a column Relation. "
      + "\(kinds.joined(separator: "; "))."
  }

  private var likelyNamed: String? {
    guard !asked.likely.isEmpty else { return nil }
    let them = asked.likely.map { "\($0.auditor) in \(Words.count($0.cells, "cell"))" }
    return
      "The list of cases may name auditors in other words, by an initial, a login or a part of the name, and they are kept from "
      + "these cases: \(Words.list(them))."
  }

  /// The teams that hold cases of the frame.
  private var holding: Set<TeamName> { frame.cases.reduce(into: []) { $0.formUnion($1.ties.teams) } }

  private var ofAuditors: [TeamName] {
    auditors.reduce(into: Set<TeamName>()) { $0.formUnion($1.teams) }.sorted { $0.shown < $1.shown }
  }

  private var likelyTeams: String? {
    let taken = ofAuditors.compactMap { team -> String? in
      let them = team.likely(among: holding)
      return them.isEmpty ? nil : "\(team.shown) for \(Words.list(them.map(\.shown)))"
    }
    guard !taken.isEmpty else { return nil }
    return
      "The list may write a team of an auditor's in other words, and its auditors are kept from these cases too. Taken: "
      + "\(taken.joined(separator: "; "))."
  }

  /// Teams of auditors that hold no case of the frame: quality assurance, or a team that the list writes otherwise.
  private var strangers: String? {
    let others = ofAuditors.filter { team in !holding.contains(where: team.isLikely) }
    guard !others.isEmpty else { return nil }
    return
      "No case of the frame is or was held by \(Words.list(others.map(\.shown))). Where the list writes such a team "
      + "otherwise, its auditors are not kept from its cases."
  }

  private var unplaced: [PageSection] {
    guard !allocation.unplaced.isEmpty else { return [] }
    return [PageSection(id: "unplaced", title: "Given to nobody", blocks: [.list(allocation.unplaced.map(\.line))])]
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension AllocationPlan.Unplaced {
  /// Which audit nobody can take, and what is in the way.
  public var line: String { "\(reference), \(isSecond ? "second audit" : "audit"): \(inWords)" }

  /// What is in the way, in words that follow a colon.
  public var inWords: String {
    func words(_ barred: [AllocationPlan.Barred]) -> String {
      barred.map { "\($0.auditor): \($0.bar.inWords)" }.joined(separator: "; ")
    }
    if !barredAndFull.isEmpty { return "nobody may read it, and nobody has room (\(words(barredAndFull)))" }
    if !full.isEmpty {
      return "one more audit for any one of \(full.joined(separator: ", ")) would do"
        + (barred.isEmpty ? "" : " (\(words(barred)))")
    }
    return barred.isEmpty
      ? "there is no auditor but who reads the case already" : "nobody may read it (\(words(barred)))"
  }
}

extension AllocationPlan.Bar {
  /// It in words.
  var inWords: String {
    switch self {
    case .conflict(let conflict): conflict.inWords
    case .away: "away, and not back in time"
    case .returned(.steppedBack): "stepped back from it"
    case .returned(.lease(let days)): "wrote nothing for \(Words.count(days, "day"))"
    case .returned(.givenToAnother): "began it before it was given to another"
    case .returned(.accountClosed): "has an account that is closed"
    }
  }
}
