/// Which strategy discussions of a file are of which section 47 enquiry, and how long each was after the one before.
///
/// One that another enquiry names, or that was held when the next enquiry had begun, is not of the one before it: of an enquiry that
/// nobody completed on the system all later ones would seem to be.
struct EnquiryDiscussions {
  private let file: CaseFile
  private let enquiries: [Section47Enquiry]
  private let discussions: [StrategyDiscussion]
  /// The positions of the discussions with a day, oldest first.
  private let inOrder: [Int]
  /// The position of the discussion that each enquiry names; nothing where it names none that is there.
  private let named: [Int?]
  /// The first day of each enquiry, else that of the discussion that it names.
  private let starts: [Fact<Day>]

  /// How many days before its first day an enquiry may have been decided on.
  static let before = 28

  /// How near to its first day a discussion is this enquiry's, though an earlier one is still going on.
  private static let near = 7

  /// How the discussions of an enquiry are found, for the page of the rule.
  static let how =
    "The discussions of an enquiry are the one that it names, or the last on or before its first day and not more than four weeks "
    + "before, and those after until it was completed, its initial conference was held, its referral was closed or the next "
    + "enquiry began. One that another enquiry names is that one's. An enquiry without a first day began with the discussion that "
    + "it names; where the extract does not show when one was completed, a later discussion is not seen."

  init(_ enquiries: [Section47Enquiry], in file: CaseFile) {
    self.file = file
    self.enquiries = enquiries
    let all = file.strategyDiscussions.value ?? []
    discussions = all
    inOrder = all.indices.filter { all[$0].held.value != nil }.sorted { one, other in
      (all[one].held.value?.number ?? 0, one) < (all[other].held.value?.number ?? 0, other)
    }
    let named = enquiries.map { enquiry in
      enquiry.strategyDiscussion.value.flatMap { name in
        all.firstIndex { !$0.identifier.isEmpty && $0.identifier == name }
      }
    }
    self.named = named
    starts = zip(enquiries, named).map { enquiry, discussion in
      guard enquiry.started.value == nil, let held = discussion.map({ all[$0].held }), held.value != nil else {
        return enquiry.started
      }
      return held
    }
  }

  /// One statement for each discussion that followed another of its enquiry, and for each that nobody can place.
  func occurrences(allowed: Allowance, with settings: Settings) -> [Occurrence] {
    var judged: Set<[Int]> = []
    var steps: [Occurrence] = []
    for index in enquiries.indices {
      let held = members(of: index)
      if let doubt = doubt(of: index, held) {
        steps.append(doubt)
        continue
      }
      // Two enquiries that began with one discussion have the next one in common as well.
      for (before, next) in zip(held, held.dropFirst()) where judged.insert([before, next]).inserted {
        steps.append(step(from: before, to: next, allowed).occurrence(in: file, with: settings))
      }
    }
    return steps + undated
  }

  private func step(from before: Int, to next: Int, _ allowed: Allowance) -> TimedStep {
    TimedStep(
      subject: discussions[next].held.value.map { .dated("strategy discussion", $0) } ?? "strategy discussion",
      startWords: "the discussion before it was held",
      endWords: "the next discussion was held",
      start: discussions[before].held,
      end: discussions[next].held,
      allowed: allowed,
      soughtIn: [.strategyDiscussions, .section47Enquiries, .conferences, .referrals]
    )
  }

  private var undated: [Occurrence] {
    discussions.filter { $0.held.value == nil }.map { discussion in
      let isSeen = discussion.held.isSeen
      return Occurrence(
        what: "strategy discussion",
        outcome: isSeen ? .notEvidenced : .notSeen,
        why: .joined("the \(isSeen ? "file" : "extract")", " does not show when a strategy discussion was held"),
        places: Places(discussion.held.place ?? discussion.place)
      )
    }
  }

  /// Why it cannot be said whether discussions are of an enquiry; nothing where it can, or where there is no more than one.
  private func doubt(of index: Int, _ held: [Int]) -> Occurrence? {
    guard held.count > 1 else { return nil }
    let enquiry = enquiries[index]
    let completed = enquiry.completed
    func stated(_ outcome: Outcome, _ reason: Reason, _ place: Place?) -> Occurrence {
      let subject = starts[index].value.map { Subject.dated("section 47 enquiry", $0) } ?? "section 47 enquiry"
      return Occurrence(what: subject, outcome: outcome, why: reason, places: Places(place ?? enquiry.place))
    }
    guard let start = starts[index].value else {
      let isSeen = enquiry.started.isSeen
      let words: Reason = .joined(
        "the \(isSeen ? "file" : "extract")",
        " does not show when the section 47 enquiry began"
      )
      return stated(isSeen ? .notEvidenced : .notSeen, words, enquiry.started.place)
    }
    if let end = completed.value, end < start {
      let dates = "the section 47 enquiry was completed on \(end.inWords), before it began on \(start.inWords)"
      return stated(.notSeen, .joined(dates, "; one date must be wrong"), completed.place)
    }
    let isEndSeen = completed.isSeen || conference(of: index, from: start) != nil
    guard !isEndSeen, held.contains(where: { $0 != named[index] && isAfter($0, start) }) else { return nil }
    return stated(.notSeen, "the extract does not show when the section 47 enquiry was completed", nil)
  }

  /// The positions of the discussions of an enquiry, in order.
  private func members(of index: Int) -> [Int] {
    let own = inOrder.filter { !isTaken($0, besides: index) }
    guard let start = starts[index].value else {
      let others = Set(enquiries.indices.filter { $0 != index }.compactMap(opening))
      return own.filter { !others.contains($0) }
    }
    let first = opening(of: index)
    let later = Set(
      enquiries.indices.filter { other in starts[other].value.map { $0 > start } ?? false }.compactMap(opening)
    )
    let from = first.flatMap { discussions[$0].held.value } ?? start
    let last = lastDay(of: index, from: start)
    return own.filter { discussion in
      if discussion == first || discussion == named[index] { return true }
      guard let day = discussions[discussion].held.value, day >= from, !later.contains(discussion) else { return false }
      return last.map { day <= $0 } ?? true
    }
  }

  /// The discussion with which an enquiry began.
  private func opening(of index: Int) -> Int? {
    let named = named[index].flatMap { discussions[$0].held.value == nil ? nil : $0 }
    guard let start = starts[index].value else { return named }
    if let named, !isAfter(named, start) { return named }
    let last = inOrder.last { discussion in
      guard let day = discussions[discussion].held.value, day <= start, day >= start.adding(days: -Self.before) else {
        return false
      }
      return !isTaken(discussion, besides: index) && !isOfEarlier(day, than: index, start)
    }
    return last ?? named
  }

  /// Whether a discussion on a day is of an enquiry that began before another.
  private func isOfEarlier(_ day: Day, than index: Int, _ start: Day) -> Bool {
    enquiries.indices.contains { other in
      guard other != index, let began = starts[other].value, began < start else { return false }
      let end = enquiries[other].completed.value
      // Where both ran at once, both may have begun with one discussion.
      if day <= began { return end.map { $0 < start } ?? true }
      return end.map { day <= $0 && day < start.adding(days: -Self.near) } ?? false
    }
  }

  /// Whether another enquiry names a discussion, and this one does not.
  private func isTaken(_ discussion: Int, besides index: Int) -> Bool {
    named[index] != discussion && named.contains(discussion)
  }

  private func isAfter(_ discussion: Int, _ day: Day) -> Bool {
    discussions[discussion].held.value.map { $0 > day } ?? false
  }

  /// The last day on which a discussion can be of an enquiry; nothing where nothing bounds it.
  private func lastDay(of index: Int, from start: Day) -> Day? {
    let next = starts.compactMap(\.value).filter { $0 > start }.min()?.adding(days: -1)
    let completed = enquiries[index].completed.value.flatMap { $0 < start ? nil : $0 }
    return [next, completed, conference(of: index, from: start), closure(of: index, from: start)].compactMap(\.self)
      .min()
  }

  /// The day of the initial conference that followed an enquiry.
  private func conference(of index: Int, from start: Day) -> Day? {
    let name = enquiries[index].identifier
    return (file.conferences.value ?? []).filter { conference in
      guard conference.kind.value == .initial else { return false }
      return conference.section47Enquiry.value.map { !name.isEmpty && $0 == name } ?? (enquiries.count == 1)
    }.compactMap(\.held.value).filter { $0 >= start }.min()
  }

  /// The day on which the referral of an enquiry was closed.
  private func closure(of index: Int, from start: Day) -> Day? {
    let referrals = file.referrals.value ?? []
    let name = enquiries[index].referral.value
    let own =
      name.flatMap { name in referrals.first { $0.identifier == name } } ?? (referrals.count == 1 ? referrals[0] : nil)
    return own?.closed.value.flatMap { $0 >= start ? $0 : nil }
  }
}
