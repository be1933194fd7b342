import AuditRules

/// What is so for a time, as the service and the team that hold a case and what is known of the child, from two extracts of it.
///
/// Each counts as of the day of the source that said it, whatever came with it later, so that several sources give the same in any order.
struct JoinedStates {
  private let first: Source
  private let second: Source

  /// Takes the two, the second with its parts named as they are in the first.
  init(_ first: CaseFile, _ second: CaseFile) {
    (self.first, self.second) = (Source(file: first), Source(file: second))
  }

  /// One of two extracts, with the day on which it said what it says.
  private struct Source {
    let file: CaseFile

    func day(of state: String) -> Day? {
      file.stateSpan(state).map { $0.end(inExtractOf: file.extracted.value) } ?? file.extracted.value
    }

    /// The last day on which a source said which service holds the case, of one too that is named no longer.
    var dayOfService: Day? { file.service.isEmpty ? file.stateDay("service") : day(of: "service") }

    /// Whether a source of this one knows the plans of a kind, and none that is open: the last day of such a one.
    func dayWithout(_ kind: PlanKind) -> Day? {
      if let day = file.stateDay("plans.\(kind.rawValue)") { return day }
      // Whoever says that a service holds the case does not say beside it that none does.
      guard file.plans.isSeen, file.holds(kind), file.service != JoinedStates.name(of: kind) else { return nil }
      let isNoneOpen = (file.plans.value ?? []).allSatisfy { plan in
        plan.ended.value != nil || plan.kind.value.map { $0 != kind } ?? false
      }
      return isNoneOpen ? file.dayKnown(of: "plans") : nil
    }

    /// What was said of a child who was not yet born, when nobody could know it.
    func isOfUnborn(_ path: String) -> Bool {
      guard file.child.value?.ageBand.value.flatMap(AgeBand.init)?.isUnborn == true else { return false }
      guard let said = day(of: path), let unborn = day(of: "child.ageBand") else { return true }
      return said <= unborn
    }
  }

  // MARK: - The child

  /// The facts of a child that are so for a time.
  static let ofChild = Set(Child.shape.rows.filter { $0.kind.part == nil }.map(\.key))

  /// Which of two different statements on the child counts, and whether a person has to see which is right.
  func choice(
    of key: String,
    _ mine: MappedPart.Content,
    _ theirs: MappedPart.Content
  ) -> (takesSecond: Bool, isTold: Bool) {
    let path = "child.\(key)"
    func isKnown(_ content: MappedPart.Content, _ source: Source) -> Bool {
      !NotKnown.isSaid(by: content, under: key, ofUnborn: source.isOfUnborn(path))
    }
    // What nobody knew on one of the days gives way to what is known, whichever is later.
    let (isKnown, isOtherKnown) = (isKnown(mine, first), isKnown(theirs, second))
    guard isKnown == isOtherKnown else { return (isOtherKnown, false) }
    // An age changes by itself.
    return (isLater(path), isKnown && key != "ageBand")
  }

  private func isLater(_ state: String) -> Bool {
    guard let day = second.day(of: state) else { return false }
    return first.day(of: state).map { $0 < day } ?? true
  }

  // MARK: - Who holds the case

  /// Which team holds the case, and whether the two say different ones of which neither is later.
  var team: (name: String, differs: Bool) {
    let (mine, theirs) = (first.file.team, second.file.team)
    guard !theirs.isEmpty, mine != theirs else { return (mine, false) }
    guard !mine.isEmpty else { return (theirs, false) }
    return (isLater("team") ? theirs : mine, isUntold("team"))
  }

  /// Whether the days on which the two said a state are not told apart.
  private func isUntold(_ state: String) -> Bool {
    guard let mine = first.day(of: state), let theirs = second.day(of: state) else { return true }
    return mine == theirs
  }

  /// The services that a plan makes, the first that it is counted by first.
  private static let services: [(name: String, kind: PlanKind)] = [
    ("looked after", .lookedAfter), ("child protection", .childProtection), ("child in need", .childInNeed),
  ]

  private static func name(of kind: PlanKind) -> String? { services.first { $0.kind == kind }?.name }

  private func dayWithout(_ kind: PlanKind) -> Day? {
    [first, second].compactMap { $0.dayWithout(kind) }.max()
  }

  /// Which service holds the joined case, and whether the two say different ones of which neither is later.
  ///
  /// It is what was said last, for as long as no source that knows such plans says later that none is open; and else what the open plans
  /// make.
  func service(of joined: CaseFile) -> (name: String, differs: Bool) {
    let (mine, theirs) = (first.file.service, second.file.service)
    guard !mine.isEmpty || !theirs.isEmpty else { return ("", false) }
    let open = Self.services.compactMap { service -> (String, Day?)? in
      openPlan(service.kind, in: joined).map { (service.name, $0) }
    }
    let differs =
      !mine.isEmpty && !theirs.isEmpty && mine != theirs && isUntold("service")
      && ![mine, theirs].allSatisfy { name in open.contains { $0.0 == name } }
    let isSecond = second.dayOfService.map { day in first.dayOfService.map { $0 < day } ?? true } ?? false
    let takesSecond = isSecond || mine.isEmpty && first.dayOfService == second.dayOfService
    let (name, day) = takesSecond ? (theirs, second.dayOfService) : (mine, first.dayOfService)
    guard let plan = open.first else { return (isOver(name, on: day) ? "" : name, differs) }
    let isOpenLater = plan.1.flatMap { last in day.map { $0 < last } } ?? false
    let areBothOpen = !mine.isEmpty && !theirs.isEmpty && isUntold("service") && !differs && mine != theirs
    let isNamed = open.contains { $0.0 == name }
    return (isOpenLater || areBothOpen || name.isEmpty || !isNamed && isOver(name, on: day) ? plan.0 : name, differs)
  }

  /// Whether a source that knows the plans of a service says, on the day on which that was said or later, that none is open.
  private func isOver(_ service: String, on day: Day?) -> Bool {
    guard let kind = Self.services.first(where: { $0.name == service })?.kind, let without = dayWithout(kind) else {
      return false
    }
    return day.map { $0 <= without } ?? true
  }

  /// The day to which an open plan of a kind is known, where no source says later that there is none; nothing where none is open.
  private func openPlan(_ kind: PlanKind, in joined: CaseFile) -> Day?? {
    let open = (joined.plans.value ?? []).filter { plan in
      if plan.kind.value == kind, case .empty = plan.ended { true } else { false }
    }
    guard !open.isEmpty else { return nil }
    let last = open.compactMap { joined.dayKnown(of: "plans", began: $0.started.value) }.max()
    if let without = dayWithout(kind), last.map({ $0 < without }) ?? true { return nil }
    return .some(last)
  }

  // MARK: - The days of what was said

  /// How far the lists of the joined case are known, and the days of its states beside them.
  func known(of joined: CaseFile) -> Part<KnownSpan> {
    let days = spans(of: joined)
    return days.isEmpty ? joined.known : .value((joined.known.value ?? []) + days, .unknown)
  }

  /// The states of the joined case that were said on another day than that of the extract, and the plans of which it is known so long.
  private func spans(of joined: CaseFile) -> [KnownSpan] {
    let own = joined.extracted.value
    var days: [(path: String, day: Day?, own: Day?)] = []
    let dayOfService = [first, second].compactMap(\.dayOfService).max()
    if !joined.service.isEmpty {
      days.append(("service", dayOfService, own))
    } else if dayOfService != nil {
      // That no service holds the case any more has a day in any case.
      days.append(("service", dayOfService, nil))
    }
    if !joined.team.isEmpty {
      days.append(("team", dayOfLast("team") { $0.team == joined.team }, own))
    }
    let child = MappedPart(of: joined.child.value ?? Child())
    for key in Self.ofChild.sorted() {
      guard case .content(let content, _) = child[key] else { continue }
      let day = dayOfLast("child.\(key)") { file in
        guard case .content(let said, _) = MappedPart(of: file.child.value ?? Child())[key] else { return false }
        return said.isSame(as: content)
      }
      days.append(("child.\(key)", day, own))
    }
    for (_, kind) in Self.services {
      guard let day = dayWithout(kind) else { continue }
      days.append(("plans.\(kind.rawValue)", day, Source(file: joined).dayWithout(kind)))
    }
    return days.filter { $0.day == nil || $0.day != $0.own }.map { path, day, _ in
      KnownSpan(list: .value(path, .unknown), to: day.map { .value($0, .unknown) } ?? .empty)
    }
  }

  private func dayOfLast(_ path: String, where says: (CaseFile) -> Bool) -> Day? {
    [first, second].filter { says($0.file) }.compactMap { $0.day(of: path) }.max()
  }
}

extension MappedPart.Content {
  /// Whether two statements are one, whatever names are masked in one of them.
  func isSame(as other: MappedPart.Content) -> Bool {
    if case .text(let mine) = self, case .text(let theirs) = other {
      return mine == theirs || MaskedCopy.isSame(mine, theirs)
    }
    return self == other
  }
}
