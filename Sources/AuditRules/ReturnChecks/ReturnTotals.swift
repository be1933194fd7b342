/// What a return comes to as a whole, counted child by child: what the checks of the whole return look at.
public struct ReturnTotals: Sendable {
  /// The header of the return.
  public var header = ReturnedHeader()
  /// The children.
  public private(set) var children = 0
  /// The children already born whose sex is unknown or not said.
  private(set) var withoutSex = 0
  /// The codes of disabilities that any child has, without the one that says there is none.
  private(set) var disabilityCodes: Set<ReturnedText> = []
  /// The most disabilities that one child has.
  private(set) var mostDisabilities = 0
  /// The initial conferences of the year.
  private(set) var conferences = 0
  /// The child protection plans begun in the year.
  private(set) var protectionPlans = 0

  /// Makes totals of nothing.
  public init() {}

  /// Counts a child.
  mutating func add(_ child: ReturnedChild, _ year: ReturnYear) {
    children += 1
    let hasSex =
      child.sex.isFilled ? child.sex.text != "U" : child.earlierSex.isFilled && !child.earlierSex.isAmong(["0", "9"])
    if !hasSex, !child.expected.hasDay { withoutSex += 1 }
    var ofChild = 0
    for disability in child.disabilities where disability.code.isFilled && disability.code.text != "NONE" {
      ofChild += 1
      if disabilityCodes.count < 100 { disabilityCodes.insert(disability.code.text) }
    }
    mostDisabilities = max(mostDisabilities, ofChild)
    for referral in child.referrals where Self.is(referral.conference, in: year) { conferences += 1 }
    for enquiry in child.enquiries where Self.is(enquiry.conference, in: year) { conferences += 1 }
    for plan in child.protectionPlans where Self.is(plan.started, in: year) { protectionPlans += 1 }
  }

  private static func `is`(_ field: ReturnedField, in year: ReturnYear) -> Bool {
    field.hasDay && !field.isOutside(year)
  }
}

/// The header of a return.
public struct ReturnedHeader: ReturnedModule {
  /// The name of its element in the census.
  public static let name = "Header"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("Year", \.year), ("ReferenceDate", \.referenceDate),
  ]
  /// Where it begins.
  public var spot = Spot.none
  /// The year of the return, as it was typed.
  public var year = ReturnedField.absent
  /// The reference date.
  public var referenceDate = ReturnedField.absent

  /// Makes a header of which nothing is said.
  public init() {}
}
