import AuditPages
import AuditRules
import AuditSummaries

extension Brief {
  /// How little the files of one team say.
  var ofOneTeam: String? {
    guard let team = summary.subject.team, let signed = summary.audits.signed.value else { return nil }
    return """
      Only files that \(team) holds are counted. \(Words.count(signed, "file")) \(signed == 1 ? "says" : "say") little about a \
      team, and nothing about a worker.\(Words.likelyTeams(summary.subject.likelyTeams).map { " \($0)" } ?? "")
      """
  }

  /// The files drawn, the frame that they were drawn from, and what it is.
  var drawn: String? {
    let subject = summary.subject
    guard subject.team == nil else {
      let sentences = [report.weightingSentence, Words.chosen(subject)].compactMap(\.self)
      return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }
    if subject.isOfChosenFiles { return Words.chosen(subject) }
    var sentences = [sampled, Words.chosen(subject)].compactMap(\.self)
    // The files drawn would tell how many were signed, where that is hidden.
    if let drawn = subject.sampled, subject.isWholePlan, !summary.audits.signed.isHidden {
      sentences.append(
        drawn == 1
          ? "1\u{A0}file was drawn, and \(subject.replaced == 0 ? "not replaced" : "replaced by another of the list")."
          : """
          \(planned(drawn))\u{A0}files were drawn, \(subject.replaced == 0 ? "none" : planned(subject.replaced))\u{A0}of \
          them replaced.
          """
      )
    }
    if subject.frame == nil, report.weightingSentence == nil, !summary.policy.isRounding {
      sentences.append(Words.noFrame(subject, summary.policy))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// A number of the plan as it may be shown.
  private func planned(_ number: Int) -> String { Words.number(summary.policy.releasedPlan(number)) }

  /// The frame that the files are a sample of, and whether its strata were read at one rate.
  private var sampled: String? {
    guard let frame = summary.frame, let signed = summary.audits.signed.value else {
      return report.weightingSentence
    }
    guard signed < frame else {
      // Of rounded counts nobody can tell whether they are the same.
      return summary.policy.isRounding ? report.weightingSentence : "Every file of the frame was read."
    }
    return """
      The files read are a sample from a frame of \(Words.count(frame, "file")), so another sample would differ somewhat.\
      \(report.weightingSentence.map { " \($0)" } ?? "")
      """
  }

  /// Who read the files, by how the auditor stands to the team that holds them.
  var auditors: String? {
    let kinds = summary.relations.compactMap { group -> (signed: Int, words: String)? in
      guard let signed = group.audits.signed.value, signed > 0, let reader = Words.reader(group.name) else {
        return nil
      }
      return (signed, reader)
    }.sorted { $0.signed > $1.signed }
    guard let first = kinds.first else { return nil }
    let read = "\(first.signed)\u{A0}\(first.signed == 1 ? "was" : "were") read by \(first.words)"
    return "Of the files, \(Words.list([read] + kinds.dropFirst().map { "\($0.signed)\u{A0}by \($0.words)" }))."
  }

  /// How many files two auditors read, how far they agree, and which way the second differs.
  var readTwice: String? {
    guard let agreement = summary.agreement else { return nil }
    guard agreement.counts.files > 0 else {
      return "No file was read twice as planned, so nobody can tell how far another auditor would answer alike."
    }
    return [report.alike(agreement), Words.direction(agreement.counts.grades)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// What moderators settled, and which way.
  var settled: String? { summary.moderation.map { report.settledWords($0).joined(separator: " ") } }

  /// What was not seen and not applicable; counts of many questions are in no pack that may leave the authority.
  var unseen: String? {
    guard !summary.policy.isProtective else { return nil }
    let sums = [Outcome.notSeen, .notApplicable].map { outcome in
      summary.items.reduce(0) { $0 + ($1.counts[outcome].value ?? 0) }
    }
    let asked = summary.items.reduce(sums[0] + sums[1]) { $0 + ($1.counts.counted.value ?? 0) }
    guard asked > 0 else { return nil }
    guard sums != [0, 0] else { return "Every answer is counted: none is not applicable, and none not seen." }
    let unseen = """
      \(sums[0]) \(sums[0] == 1 ? "is" : "are") not seen, because that part of the file was not in the extract
      """
    let left = sums[0] == 0 ? "" : "\(unseen), and "
    let verb = sums[0] > 0 ? "" : sums[1] == 1 ? " is" : " are"
    return "Of \(Words.count(asked, "answer")), \(left)\(sums[1])\(verb) not applicable: these are in no share."
  }

  /// How large a change so many files can show.
  var visible: String? { report.detectable?.change }

  /// What cannot be told to have changed, so that nobody reads a change into it.
  var untoldChange: String? {
    if let last = context.earlier.last, !summary.isAskedFromChecklists(of: last) {
      return "\(last.subject.shownName) was read with other checklists, so its grades do not stand beside these."
    }
    // Of files that were chosen nothing is subtracted, and the sentence on their grades says why.
    let levels =
      context.since?.isOfChosenFiles == true
      ? [] : sinceReport?.levelSentences(told: false, briefly: true).prefix(1) ?? []
    let words = (gradeChange?.isTold == false ? [gradeChange?.words].compactMap(\.self) : []) + levels
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// What is hidden, and that it is.
  var protected: String? { summary.policy.isProtective ? summary.policy.inWords : nil }
}
