import AuditDocuments
import AuditRules

/// A census given as tables, child by child as it was typed: what the checks of the return look at.
///
/// The modules of a child are put together by the days that the tables name them by, as the census nests them.
struct ReturnedTables {
  /// One table of a module, with the columns of its fields.
  private struct Source {
    let table: Table
    let module: String
    let columns: [String: TableColumn]
    /// The number of its first row, where the rows of all tables are numbered on.
    let first: Int32
  }

  private let sources: [Source]
  private var rows: [String: [(source: Int, row: Int)]] = [:]

  /// Takes the tables; nothing where they are no census.
  init?(_ matched: MatchedTables) {
    guard matched.isReturn else { return nil }
    var columns = TableColumns(matched)
    var sources: [Source] = []
    var first: Int32 = 1
    for module in Self.modules {
      for match in matched.matches where match.mapped.called.contains(module.name) {
        guard let child = columns.column(match.mapped.child, in: match.table) else { continue }
        let found = (module.fields + Self.names).compactMap { name in
          let mapped = MappedColumn(headings: [name] + (Self.otherNames[name] ?? []))
          return columns.column(mapped, in: match.table, holdsDays: Self.isDay(name)).map { (name, $0) }
        }
        for (index, row) in match.table.rows.enumerated() {
          let number = ListedValue.number(child.text(row) ?? "")
          rows[number, default: []].append((sources.count, index))
        }
        let named = Dictionary(found) { one, _ in one }
        sources.append(Source(table: match.table, module: module.name, columns: named, first: first))
        first += Int32(clamping: (match.table.rows.map(\.number).max() ?? 0) + 1)
      }
    }
    self.sources = sources
  }

  /// A child of the census, by the council's number, and how many rows say who it is.
  func child(_ number: String, ordinal: Int) -> (child: ReturnedChild, identified: Int) {
    var child = ReturnedChild()
    let all = rows[number] ?? []
    child.begin(ordinal: ordinal, spot: all.first.map { spot(of: $0) } ?? .none)
    child.identifierIsPlain = number.utf8.allSatisfy { $0.isFigure || $0.isEnglishLetter }
    for place in all { add(place, to: &child) }
    return (child, all.count { sources[$0.source].module == ReturnedChild.name })
  }

  /// Where something stands.
  func place(of spot: Spot) -> Place {
    guard let source = sources.last(where: { $0.first <= spot.line }), spot.line > 0 else { return .unknown }
    return Place(line: Int(spot.line - source.first), path: source.table.shown)
  }

  private func spot(of place: (source: Int, row: Int)) -> Spot {
    let source = sources[place.source]
    return Spot(line: source.first + Int32(clamping: source.table.rows[place.row].number))
  }

  private func add(_ place: (source: Int, row: Int), to child: inout ReturnedChild) {
    let spot = spot(of: place)
    switch sources[place.source].module {
    case ReturnedChild.name, "ChildCharacteristics": fill(&child, place)
    case "Disabilities":
      if let code = field("Disability", place) { child.disabilities.append(ReturnedDisability(code: code)) }
    case ReturnedReferral.name:
      var part = ReturnedReferral(spot: spot, position: child.referrals.count)
      fill(&part, place)
      child.referrals.append(part)
    case ReturnedAssessment.name:
      let referral = referral(of: place, in: child)
      var part = ReturnedAssessment(spot: spot, position: child.assessments.count, referral: referral)
      fill(&part, place)
      child.assessments.append(part)
    case "Factors", "AssessmentFactors":
      let day = field("AssessmentActualStartDate", place)?.day
      let referral = referral(of: place, in: child)
      let assessment = child.assessments.firstIndex { $0.referral == referral && $0.started.day == day }
      if let code = field("AssessmentFactors", place) {
        child.factors.append(ReturnedFactor(assessment: assessment ?? -1, code: code))
      }
    case ReturnedPlan.name:
      let referral = referral(of: place, in: child)
      var part = ReturnedPlan(spot: spot, position: child.plans.count, referral: referral)
      fill(&part, place)
      child.plans.append(part)
    case ReturnedEnquiry.name:
      let referral = referral(of: place, in: child)
      var part = ReturnedEnquiry(spot: spot, position: child.enquiries.count, referral: referral)
      fill(&part, place)
      // The census of earlier years asks the opposite.
      if let required = field("ICPCRequired", place) { part.conferenceNotRequired.take(required.opposite) }
      child.enquiries.append(part)
    case ReturnedProtectionPlan.name:
      let referral = referral(of: place, in: child)
      var part = ReturnedProtectionPlan(spot: spot, position: child.protectionPlans.count, referral: referral)
      fill(&part, place)
      child.protectionPlans.append(part)
    case ReturnedReview.name:
      let day = field("CPPstartDate", place)?.day
      let plan = child.protectionPlans.firstIndex { $0.started.day == day }
      if let held = field("CPPreviewDate", place) { child.reviews.append(ReturnedReview(plan: plan ?? -1, held: held)) }
    default: break
    }
  }

  /// The position of the referral that a row belongs to by its day; -1 for none.
  private func referral(of place: (source: Int, row: Int), in child: ReturnedChild) -> Int {
    guard let day = field("CINreferralDate", place)?.day else { return -1 }
    return child.referrals.firstIndex { $0.received.day == day } ?? -1
  }

  private func fill<Module: ReturnedModule>(_ part: inout Module, _ place: (source: Int, row: Int)) {
    for (name, path) in Module.fields {
      if let field = field(name, place) { part[keyPath: path].take(field) }
    }
  }

  /// A field of a row as it was typed; nothing where the table has none, or the row was cut before it.
  private func field(_ name: String, _ place: (source: Int, row: Int)) -> ReturnedField? {
    guard let column = sources[place.source].columns[name],
      let typed = column.text(sources[place.source].table.rows[place.row])
    else { return nil }
    let plain = MappedWords.isNothing(typed) ? "" : typed
    // What the rules read as a yes or a no is one to the checks as well, as a spreadsheet shows it.
    let isTrue = Self.yesOrNo.contains(name) ? MappedWords.yesOrNo(plain) : nil
    let text = isTrue.map { $0 ? "true" : "false" } ?? plain
    guard Self.isDay(name) else { return ReturnedField(text: ReturnedText(text), spot: spot(of: place)) }
    var day: Day?
    if case .day(let read) = column.days.read(text) { day = read }
    return ReturnedField(length: text.utf8.count, day: day, spot: spot(of: place))
  }

  private static let yesOrNo: Set = ["ReferralNFA", "ICPCnotRequired", "ICPCRequired"]

  private static func isDay(_ name: String) -> Bool { name.contains("Date") || name == "InitialCPCtarget" }

  private static func names<Module: ReturnedModule>(_ module: Module.Type) -> [String] { Module.fields.map(\.name) }

  /// The modules, each after those that it belongs to, with the names of their fields.
  private static let modules: [(name: String, fields: [String])] = [
    (ReturnedChild.name, names(ReturnedChild.self)), ("ChildCharacteristics", ["Ethnicity"]),
    ("Disabilities", ["Disability"]), (ReturnedReferral.name, names(ReturnedReferral.self)),
    (ReturnedAssessment.name, names(ReturnedAssessment.self)), ("Factors", ["AssessmentFactors"]),
    (ReturnedPlan.name, names(ReturnedPlan.self)),
    (ReturnedEnquiry.name, names(ReturnedEnquiry.self) + ["ICPCRequired"]),
    (ReturnedProtectionPlan.name, names(ReturnedProtectionPlan.self)),
    (ReturnedReview.name, names(ReturnedReview.self)),
  ]

  /// By what a row names the modules that it belongs to.
  private static let names = ["CINreferralDate", "AssessmentActualStartDate", "CPPstartDate"]

  /// What the published converters call fields that the census calls otherwise.
  private static let otherNames = [
    "DateOfInitialCPC": ["DateofInitialICPC"], "UPNunknown": ["UPNUnknownType"],
    "AssessmentFactors": ["Factor", "Factors"],
  ]
}
