import AuditPages
import AuditPlanning
import AuditRules
import AuditSummaries

/// The words of the field: shares, never a percentage without its counts, and agreement between auditors.
extension Words {
  /// The counts of a share with its percentage and interval, for example
  /// `9 of 22 files (41 %, 95 % interval 23 to 61 %)`; in words alone below the smallest number for a percentage.
  public static func share(_ share: Share, of things: String = "files", smallestPercentage: Int) -> String {
    guard share.counted > 0 else { return "no \(things) counted" }
    let counts = "\(share.met) of \(share.counted)\u{A0}\(noun(things, for: share.counted))"
    guard let percentage = percentage(share, smallestPercentage: smallestPercentage) else { return counts }
    guard let interval = interval(share, smallestPercentage: smallestPercentage) else {
      return share.noInterval == .wholeFrame
        ? "\(counts) (\(percentage), every file of the frame was read)" : "\(counts) (\(percentage))"
    }
    return "\(counts) (\(percentage), 95\u{A0}% interval \(interval))"
  }

  /// The percentage of a share, nothing where there are too few files for one; marked where it is not met of counted.
  static func percentage(_ share: Share, smallestPercentage: Int) -> String? {
    guard let value = share.value, share.counted >= smallestPercentage else { return nil }
    return percent(value, isWeighted: share.weighted != nil)
  }

  /// A percentage, marked where files count for those that they stand for, for example `64 % weighted`.
  static func percent(_ value: Double, isWeighted: Bool) -> String {
    isWeighted ? "\(percent(value))\u{A0}weighted" : percent(value)
  }

  /// The interval of a share, nothing where there is none or too few files for one.
  static func interval(_ share: Share, smallestPercentage: Int) -> String? {
    guard share.counted >= smallestPercentage else { return nil }
    return share.interval.map(interval)
  }

  /// An interval of shares, for example `23 to 61 %`.
  static func interval(_ interval: Interval) -> String { percent(from: interval.low, to: interval.high) }

  /// A share over all answers of many files, in which files count and not answers.
  static func share(_ share: ClusteredShare, hasInterval: Bool = true, smallestPercentage: Int) -> String {
    guard let value = share.value else { return "no answer was counted" }
    let counts = """
      \(share.met)\u{A0}of \(count(share.counted, "counted answer")) on \(count(share.files, "file")) \
      \(share.met == 1 ? "is" : "are") met
      """
    guard share.files >= smallestPercentage else { return counts }
    let percentage = percent(value, isWeighted: share.weighted != nil)
    guard hasInterval, let interval = share.interval else {
      return share.noInterval == .wholeFrame
        ? "\(counts) (\(percentage), every file of the frame was read)" : "\(counts) (\(percentage))"
    }
    return "\(counts) (\(percentage), 95\u{A0}% interval \(self.interval(interval)))"
  }

  /// A line below a title, which says first of all who may read the page.
  static func subtitle(_ days: String, _ policy: DisclosurePolicy) -> String {
    let reader = policy.isProtective ? "" : "Internal: small numbers are not protected. Do not publish."
    return [days, reader].filter { !$0.isEmpty }.joined(separator: ". ")
  }

  /// What is said above words of the action plan on a page that may leave the authority.
  static let planAsWritten = """
    What follows stands as it was written into the action plan, what was said when an action was verified too: nothing \
    here hides a child or a worker whom it tells of. Read it before this page leaves the authority.
    """

  /// That files were chosen because they had failed, and what follows; nothing where none were.
  ///
  /// `isNamed` is for a page that has other files too.
  static func chosen(_ subject: Summary.Subject, isNamed: Bool = false) -> String? {
    guard let first = subject.chosen.first else { return nil }
    let why = "because in \(first.earlier) a limiting question had capped them or they were inadequate"
    guard !subject.isOfChosenFiles else {
      let these = isNamed ? "The files of \(first.round)" : "These files"
      return "\(these) were not drawn: they are read again \(why). They stand for themselves and for no other file."
    }
    let them = list(subject.chosen.map(\.round))
    return
      "The files of \(them) were not drawn, but chosen because an earlier round had capped them or found them inadequate: they "
      + "are no sample of the others, and can move the shares here either way."
  }

  /// What is said of a comparison with files that were chosen because they had failed; nothing where none were.
  ///
  /// `hasIntervals` says whether there are intervals on the page, which somebody would read as a test.
  static func regression(_ subject: Summary.Subject, hasIntervals: Bool = true) -> String? {
    guard !subject.chosen.isEmpty else { return nil }
    let them = list(subject.chosen.map(\.round))
    let earlier = list(Set(subject.chosen.map(\.earlier)).sorted())
    let tested =
      subject.isOfChosenFiles
      ? ", so nothing is subtracted."
      : hasIntervals
        ? ": intervals here tell of chance in a sample, and these are none." : ", which are no sample of the others."
    return
      "The files of \(them) were chosen because they had failed in \(earlier). Files that are chosen so come out better on the "
      + "whole when they are read again, even where nothing changed, since chance was part of why they failed (regression to the "
      + "mean). That there is more to what got better cannot be told from these files\(tested)"
  }

  /// That more files stand under other spellings of a team; nothing where none do.
  static func likelyTeams(_ teams: [Summary.Subject.LikelyTeam]) -> String? {
    guard !teams.isEmpty else { return nil }
    let files = teams.reduce(0) { $0 + $1.files }
    let under = list(teams.map { "“\($0.name)” (\($0.files))" })
    return
      "\(count(files, "more file")) \(files == 1 ? "stands" : "stand") under \(under), which \(teams.count == 1 ? "looks" : "look") "
      + "like the same team written otherwise, and \(files == 1 ? "is" : "are") not counted here."
  }

  /// What intervals are made of where there is no one frame of a known size, and why there is none.
  static func noFrame(_ subject: Summary.Subject, _ policy: DisclosurePolicy) -> String {
    let treated = "intervals treat the files as a sample from very many."
    if let team = subject.team { return "How many files of the frame \(team) holds is not known, so \(treated)" }
    guard let sizes = frames(subject, policy) else { return "The size of the frame is not known, so \(treated)" }
    let silent = subject.rounds.count - subject.frames.count
    let others = silent > 0 ? "; \(silent)\u{A0}\(silent == 1 ? "does" : "do") not say how large theirs is" : ""
    return """
      \(count(subject.frames.count, "round")) \(subject.frames.count == 1 ? "says" : "say") how large the frame is (\(sizes) \
      files)\(others). One case may be in several frames, so they are not added up, and \(treated)
      """
  }

  /// How many files the frame of each of several rounds holds; nothing where none says so.
  static func frames(_ subject: Summary.Subject, _ policy: DisclosurePolicy) -> String? {
    guard !subject.frames.isEmpty else { return nil }
    return list(subject.frames.map { number(policy.releasedPlan($0)) })
  }

  /// The name of the files whose extract does not say what they are grouped by, for example `service not recorded`.
  static func notRecorded(_ kind: String) -> String { "\(kind.lowercased()) not recorded" }

  /// Why a question has no share, for example `none counted: 20 not seen, 4 not applicable`.
  static func noneCounted(_ counts: ReleasedOutcomes) -> String {
    let parts = [Outcome.notSeen, .notApplicable].filter { counts[$0] != ReleasedCount(0) }
      .map { "\(number(counts[$0]))\u{A0}\($0.inWords)" }
    return parts.isEmpty ? "none counted" : "none counted: \(parts.joined(separator: ", "))"
  }

  /// How an auditor stands to a team, as people read it; nothing for anything else.
  static func relation(_ name: String) -> String? { AuditorRelation(rawValue: name)?.inWords }

  /// Who reads a file that stands so to the team that holds it; nothing for anything else.
  static func reader(_ relation: String) -> String? { AuditorRelation(rawValue: relation)?.reader }

  /// A coefficient with its interval, for example `0.81 (0.70 to 0.92)`, or why there is none.
  static func coefficient(_ coefficient: AgreementCoefficient) -> String {
    guard let value = coefficient.value else {
      return coefficient.missing == .everyAnswerTheSame
        ? "cannot be calculated: every answer was the same" : "nothing was compared"
    }
    if let interval = coefficient.interval {
      return "\(signed(value)) (\(signed(interval.low))\u{A0}to\u{A0}\(signed(interval.high)))"
    }
    return switch coefficient.missing {
    case .oneFileDecides: "\(signed(value)) (no interval: it rests on one file)"
    case .everyFileAlike: "\(signed(value)) (no interval: every file says the same)"
    default: signed(value)
    }
  }

  /// What was changed after the first signatures, and which way.
  static func changes(_ changes: ChangesAfterSigning) -> String {
    guard changes.audits > 0 else {
      return """
        In the audits that are signed now, what their auditors say to every question and of every whole file is what they said \
        at the first signature.
        """
    }
    let otherwise = changes.answers - changes.toMet - changes.fromMet
    return """
      After the first signature, \(count(changes.answers, "answer")) \(changes.answers == 1 ? "was" : "were") \
      changed by the auditors of \(count(changes.audits, "audit")): \(changes.toMet)\u{A0}to met, \(changes.fromMet)\u{A0}from met, \
      \(otherwise)\u{A0}otherwise; \(changes.toOther)\u{A0}of them to what the other auditor of the file had given. Grades \
      of whole files: \(changes.raised)\u{A0}raised, \(changes.lowered)\u{A0}lowered. Agreement does not count these changes; \
      every other figure does.
      """
  }

  /// Which way the second auditors of some files graded them; nothing where no file has two grades.
  static func direction(_ grades: AgreementTable<Grade>) -> String? {
    guard grades.total > 0 else { return nil }
    return """
      The second auditor, blind, graded \(grades.lowered)\u{A0}of \(count(grades.total, "file")) lower than the first, \
      \(grades.raised)\u{A0}higher and \(grades.same)\u{A0}the same.
      """
  }
}

extension AuditorRelation {
  fileprivate var inWords: String {
    switch self {
    case .peer: "Peer, from another team"
    case .ownTeam: "Own team"
    case .independent: "Independent, from quality assurance"
    case .external: "External"
    }
  }

  fileprivate var reader: String {
    switch self {
    case .peer: "a peer from another team"
    case .ownTeam: "somebody of the team itself"
    case .independent: "quality assurance, which holds no cases"
    case .external: "somebody from outside"
    }
  }
}
