/// The times at which a case passed from one social worker to the next.
struct Handovers {
  private let file: CaseFile
  private let limit: Limit

  /// Reads the workers of a case; a handover may take as long as the limit.
  init(_ file: CaseFile, allowed limit: Limit) {
    self.file = file
    self.limit = limit
  }

  /// One statement for each change of the social worker.
  var judgement: Judgement {
    guard let place = file.workers.place else { return .whole(.notSeen, reason: "the extract has no workers") }
    let workers = file.workers.value ?? []
    let held = workers.filter(\.holdsCases)
    guard !held.isEmpty else {
      return workers.contains { !$0.role.isSeen }
        ? .whole(.notSeen, reason: "the extract does not show the roles of the workers", places: [place])
        : Judgement.whole(.notEvidenced, reason: "the file shows no social worker on the case", places: [place])
          .orNotSeen(in: [.workers], of: file)
    }
    let spells = held.spells()
    let undated = spells.filter { $0.from.value == nil }.map { stated($0.from, "took", at: $0.place) }
    let changes = undated + changes(spells)
    guard changes.isEmpty else { return .occurrences(changes) }
    return .whole(.notApplicable, reason: "the case has had one social worker", places: [place])
  }

  private func changes(_ held: [Worker]) -> [Occurrence] {
    let inOrder = held.compactMap { worker in worker.from.value.map { (from: $0, worker: worker) } }
      .sorted { $0.from < $1.from }
    guard let first = inOrder.first?.worker else { return [] }
    // A worker without a first day may have been there all the time.
    let isWhole = inOrder.count == held.count
    var changes: [Occurrence] = []
    var left = first.to
    var who = first.reference
    for (from, worker) in inOrder.dropFirst() {
      guard let last = left.value else {
        if !left.isSeen { return changes + [stated(.notSeen, "left", at: worker.place)] }
        return changes
      }
      if from <= last {
        guard worker.to.value.map({ $0 > last }) ?? true else { continue }
        changes.append(
          Occurrence(
            what: .dated("change of worker", from),
            outcome: .met,
            why: "the next social worker took over before the last one left",
            places: Places(worker.from.place, left.place)
          )
        )
      } else if isWhole {
        let closed = closure(after: last, before: from)
        let next = closed.value == nil ? worker.from : .empty(worker.from.place ?? worker.place)
        let isBack = worker.reference == who && !who.isEmpty
        changes.append(judged(step(from: left, to: next, closed: closed, isBack: isBack)))
      }
      left = worker.to
      who = worker.reference
    }
    if !left.isSeen { return changes + [stated(.notSeen, "left", at: file.workers.place ?? .unknown)] }
    guard let last = left.value, isWhole else { return changes }
    let next = Fact<Day>.empty(left.place ?? .unknown)
    return changes + [judged(step(from: left, to: next, closed: closure(after: last, before: nil)))]
  }

  private func step(from left: Fact<Day>, to next: Fact<Day>, closed: Fact<Day>, isBack: Bool = false) -> TimedStep {
    TimedStep(
      subject: left.value.map { .dated("change of worker", $0) } ?? "change of worker",
      startWords: "a social worker left the case",
      endWords: isBack ? "the same social worker took the case again" : "the next social worker took over",
      start: left,
      end: next,
      allowed: .limit(limit),
      openWords: "no social worker on the case",
      closed: closed,
      closedWords: "the case closed",
      soughtIn: [.workers]
    )
  }

  /// What is said of a change: where the workers are known from a later day only, what is too long since then is too long.
  ///
  /// Whoever was on the case on that day is among them, so that nobody can have come between.
  private func judged(_ step: TimedStep) -> Occurrence {
    let shown = step.occurrence(in: file)
    if let cut = step.start.value.flatMap({ file.cutOff(of: [.referrals], since: $0) }) {
      return shown.orNotSeen(before: cut, "the case may have been closed before then")
    }
    guard let left = step.start.value, let cut = file.cutOff(of: step.soughtIn, since: left) else { return shown }
    var since = step
    let words = "from \(cut.from.inWords), since when the extract has the \(cut.list.inWords),"
    since.start = .value(cut.from, step.start.place ?? .unknown)
    since.endWords = "\(words) \(step.endWords)"
    since.openWords = "\(words) \(step.openWords)"
    let late = since.occurrence(in: file)
    return late.outcome.fallsShort ? late : shown
  }

  /// The closure after which the case waited for nobody; empty while it was open.
  private func closure(after last: Day, before next: Day?) -> Fact<Day> {
    OpenSpells(file)?.closure(from: last, before: next) ?? .empty
  }

  private func stated(_ fact: Fact<Day>, _ verb: String, at place: Place) -> Occurrence {
    Occurrence(
      subject: "change of worker",
      outcome: fact.isSeen ? .notEvidenced : .notSeen,
      reason: "the \(fact.isSeen ? "file" : "extract") does not show when a social worker \(verb) the case",
      places: [fact.place ?? place]
    )
  }
}
