import AuditPages
import AuditSummaries

extension SummaryReport {
  /// The strata of the frame, how many files of each were drawn and read, and what follows for the shares.
  var strataBlocks: [Block] {
    [strataTable.map(Block.table)].compactMap(\.self)
      + [moreReadWords, strataWords, unsizedWords, unreadWords, joinedWords].compactMap(\.self).map(Block.paragraph)
  }

  private var strataTable: Table? {
    guard let strata = summary.strata else { return nil }
    return Table(
      caption: "The strata that the sample was drawn from",
      columns: [
        Table.Column("Stratum"), Table.Column("Files in the frame", .number), Table.Column("Files drawn", .number),
        Table.Column("Files read", .number), Table.Column("Read, of the frame", .number),
        Table.Column("Each file read stands for", .number),
      ],
      rows: strata.parts.map { part in
        .cells([
          name(part), part.frame.map { "\($0)" } ?? "not known",
          part.frame == nil ? "" : "\(part.sampled)", "\(part.read)",
          part.frame.map { Words.percent(Double(part.read) / Double($0)) } ?? "", standsFor(part),
        ])
      }
    )
  }

  /// The stratum, after what people call its round where there are several.
  private func name(_ part: SampleStrata.Part) -> String {
    guard let key = part.key, summary.isOfSeveralFrames else { return ownName(part) }
    return "\(title(ofRound: key.round)): \(ownName(part))"
  }

  /// The stratum by itself.
  private func ownName(_ part: SampleStrata.Part) -> String {
    guard let key = part.key else { return "Rounds without strata" }
    let unnamed = part.frame == nil ? "Drawn from no stratum" : "the whole frame"
    return key.name.isEmpty ? unnamed : key.name
  }

  private func title(ofRound round: String) -> String {
    summary.subject.rounds.first { $0.round == round }?.title ?? round
  }

  /// What is said of some strata, in a sentence: those of one round after its title, which is said once.
  private func told(_ parts: [SampleStrata.Part], _ words: (SampleStrata.Part) -> String) -> String {
    guard summary.isOfSeveralFrames else { return Words.list(parts.map(words)) }
    var rounds: [String?] = []
    for part in parts where !rounds.contains(part.key?.round) { rounds.append(part.key?.round) }
    return rounds.map { round in
      let list = Words.list(parts.filter { $0.key?.round == round }.map(words))
      return round.map { "\(title(ofRound: $0)): \(list)" } ?? list
    }.joined(separator: "; ")
  }

  /// How many files of the frame a file read stands for, with one decimal.
  private func standsFor(_ part: SampleStrata.Part) -> String {
    guard let frame = part.frame else { return "itself" }
    guard part.read > 0 else { return "none was read" }
    let tenths = Int((Double(frame) / Double(part.read) * 10).rounded())
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return "\(number)\u{A0}\(number == "1" ? "file" : "files")"
  }

  /// What was made of the strata, in a sentence of the headline; nil where there is nothing to say.
  var weightingSentence: String? {
    switch summary.weighting {
    case .none where summary.subject.isPartOfUnequal:
      """
      The strata that these files were drawn from were not read at one rate, and shares here are not weighted: each file counts \
      for one\(
        summary.policy.isProtective
          ? ", and the strata that were read more weigh more."
          : ". The summary of all teams weights them, so that its percentages for this team can be others; the counts are the same."
      )
      """
    case .none: nil
    case .byFrame where summary.isOfSeveralFrames:
      """
      The strata of the frames were not read at one rate (\(rates)), so every share is weighted: within its round each \
      file counts for as many as it stands for, and each round counts by its files.
      """
    case .byFrame:
      """
      The strata of the frame were not read at one rate (\(rates)), so every share is weighted: each file counts for as \
      many as it stands for.
      """
    case .leftOut:
      """
      The strata of the frame were not read at one rate, and shares here are not weighted: they are those of the files read, and \
      lean to the strata that were read more.
      """
    }
  }

  private var rates: String {
    told((summary.strata?.parts ?? []).filter { $0.frame != nil }) { part in
      "\(ownName(part)) \(part.read)\u{A0}of\u{A0}\(part.frame ?? 0)"
    }
  }

  private var strataWords: String? {
    // Several rounds may call their strata alike.
    var names: [String] = []
    for name in summary.subject.strata.map(\.key.name) where !name.isEmpty && !names.contains(name) {
      names.append(name)
    }
    switch summary.weighting {
    case .byFrame where summary.isOfSeveralFrames:
      return """
        The strata were not read at one rate, so in every share and interval a file counts, within its round, for as many files of \
        the frame as it stands for, and each round counts by the files read of it, however large its frame is: the share is the \
        sum of these weights over what is met, of the sum over what is counted, and it is marked “weighted”. Counts are those of \
        the files read. Its interval comes from how much files of one stratum differ.
        """
    case .byFrame:
      return """
        The strata were not read at one rate, so in every share and interval a file counts for as many files of the frame \
        as it stands for: the share is the sum of these weights over what is met, of the sum over what is counted, and \
        it is marked “weighted”. Counts are those of the files read. Its interval comes from how much files of one \
        stratum differ.
        """
    case .leftOut:
      return """
        The sample was drawn from strata (\(Words.list(names))) that were not read at one rate. Shares and intervals here \
        are those of the files read: they are neither weighted nor corrected for the frame, because a weighted share, \
        beside its counts, would tell hidden numbers. They lean to the strata that were read more, and a page of the \
        authority’s own has the weighted ones.
        """
    case .none:
      if !names.isEmpty {
        return """
          The sample was drawn from strata (\(Words.list(names))), of each the same part was read, and so every file \
          counts for as many as any other.
          """
      }
      return nil
    }
  }

  /// Why more files of a stratum are counted as read than were drawn from it.
  private var moreReadWords: String? {
    let more = (summary.strata?.parts ?? []).filter { $0.frame != nil && $0.read > $0.sampled }
    guard !more.isEmpty else { return nil }
    let parts = told(more) { "\(ownName($0)) \($0.read)\u{A0}of\u{A0}\($0.sampled)" }
    return """
      More files were read than drawn (\(parts)): a file that was replaced and read all the same is counted beside the one that stands \
      in for it, as is one that was read without a plan.
      """
  }

  private var unsizedWords: String? {
    let unsized = summary.subject.strataWithoutSize
    guard !unsized.isEmpty else { return nil }
    let sample = summary.subject.strata.isEmpty ? "The sample" : "Another sample"
    return """
      \(sample) was drawn from strata (\(Words.list(unsized))), and the plan does not say how many files each of them \
      has: it is not weighted, and if they were drawn at different rates, shares lean to those drawn more.
      """
  }

  private var unreadWords: String? {
    let unread = (summary.strata?.parts ?? []).filter { $0.frame != nil && $0.read == 0 }
    guard !unread.isEmpty, summary.weighting == .byFrame else { return nil }
    if summary.isOfSeveralFrames {
      // One list may be the frame of several rounds: their files are not added up.
      let parts = told(unread) { "\(ownName($0)) (\(Words.count($0.frame ?? 0, "file")) of its frame)" }
      return "Of \(parts) no file was read, so nothing here tells of them."
    }
    let files = unread.reduce(0) { $0 + ($1.frame ?? 0) }
    return """
      Of \(Words.list(unread.map(name))) no file was read, so nothing here tells of \
      \(Words.count(files, "file")) of the frame.
      """
  }

  private var joinedWords: String? {
    guard let joined = summary.answers?.weighted?.joined, !joined.isEmpty else { return nil }
    let names = joined.map { Words.list($0.map { $0.isEmpty ? "the files drawn from no stratum" : $0 }) }
    return """
      One file alone does not tell how much files of its stratum differ, so for the width of intervals these were taken \
      together: \(names.joined(separator: "; ")).
      """
  }

  /// How replacements were taken from their list.
  var replacedWords: String? {
    let subject = summary.subject
    guard subject.replaced > 0, subject.isWholePlan, !summary.audits.signed.isHidden, !summary.policy.isRounding else {
      return nil
    }
    let isStratified = !subject.strata.isEmpty
    let of = isStratified ? " of its stratum" : ""
    guard subject.replacedOutOfTurn > 0 else {
      return subject.replaced == 1
        ? "The file replaced was replaced by the next on the list\(of).\(readAllTheSame)"
        : "Each file replaced was replaced by the next on the list\(of).\(readAllTheSame)"
    }
    let number = subject.replacedOutOfTurn
    return """
      Of \(Words.count(subject.replaced, "file")) replaced, \(number) \(number == 1 ? "was" : "were") replaced out of turn: by \
      a case before which another on the list\(isStratified ? " of its stratum" : "") still waits.\(readAllTheSame)
      """
  }

  /// That files were replaced and read all the same; nothing where none was, or the page may leave the authority.
  private var readAllTheSame: String {
    let read = summary.subject.replacements.count(where: \.isCounted)
    guard read > 0, !summary.policy.isProtective else { return "" }
    let which = summary.subject.replacements.count == 1 ? "It" : read == 1 ? "One of them" : "\(read) of them"
    return " \(which) \(read == 1 ? "was" : "were") read all the same, and \(read == 1 ? "is" : "are") counted too."
  }

  /// Which files were replaced, why and by which.
  ///
  /// A page that may leave the authority has none of it: the reasons are somebody's words about one child each.
  var replacedBlocks: [Block] {
    let all = summary.subject.replacements
    guard replacedWords != nil, !all.isEmpty, !summary.policy.isProtective else { return [] }
    let parts: [(title: String, cell: (Summary.Subject.Replaced) -> String)] = [
      ("Round", \.round), ("Case", \.reference), ("Stratum", \.stratum),
      ("Why", { $0.because.isEmpty ? "not said" : $0.because }),
      ("Replaced by", { $0.isCounted ? "\($0.by); read all the same, and counted" : $0.by }),
    ].filter { title, _ in
      switch title {
      case "Round": Set(all.map(\.round)).count > 1
      case "Stratum": all.contains { !$0.stratum.isEmpty }
      default: true
      }
    }
    let table = Table(
      caption: "The files that were replaced",
      columns: parts.map { Table.Column($0.title) },
      rows: all.map { one in .cells(parts.map { $0.cell(one) }) }
    )
    return [.table(table)]
  }

  /// A picture that counts the files of some periods, and that it does where the shares of one of them are weighted.
  func drawn(_ figure: Figure, of periods: [Summary]) -> [Block] {
    guard Self.areWeighted(periods) else { return [.figure(figure)] }
    return [.figure(figure), .paragraph("The picture counts the files read, each as one; it is not weighted.")]
  }

  /// Whether a picture of the same numbers stands on the first pages, so that the annex does not draw it again.
  func isInBrief(_ figure: Figure) -> Bool { brief.pictures.contains { $0.figure.rows == figure.rows } }

  /// Whether a period is among these whose shares, wherever they stand, are weighted.
  static func areWeighted(_ periods: [Summary]) -> Bool { periods.contains { $0.weighting == .byFrame } }
}
