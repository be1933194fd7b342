/// What a return says of one child, field by field as it was typed: what checks of the return look at.
///
/// A case file holds the facts that could be understood; what is wrong with a return is in what could not.
public struct ReturnedChild: Sendable {
  /// The number of the child in the return, from 1.
  public var ordinal = 0
  /// Where the child begins.
  public var spot = Spot.none
  /// The council's own number.
  public var identifier = ReturnedField.absent
  /// Whether that number has letters and figures only.
  public var identifierIsPlain = true
  /// The unique pupil number.
  public var pupilNumber = ReturnedField.absent
  /// The pupil number that the child had before.
  public var formerPupilNumber = ReturnedField.absent
  /// Why there is no pupil number.
  public var whyNoPupilNumber = ReturnedField.absent
  /// The date of birth.
  public var born = ReturnedField.absent
  /// The date on which an unborn child is expected.
  public var expected = ReturnedField.absent
  /// The sex.
  public var sex = ReturnedField.absent
  /// The same under the name and with the figures that it had until the return of 2024.
  public var earlierSex = ReturnedField.absent
  /// The date of death.
  public var died = ReturnedField.absent
  /// The ethnicity.
  public var ethnicity = ReturnedField.absent
  /// The disabilities.
  public var disabilities: [ReturnedDisability] = []
  /// The referrals, each with what follows from it below.
  public var referrals: [ReturnedReferral] = []
  /// The assessments of all referrals.
  public var assessments: [ReturnedAssessment] = []
  /// The factors of all assessments.
  public var factors: [ReturnedFactor] = []
  /// The plans for a child in need of all referrals.
  public var plans: [ReturnedPlan] = []
  /// The enquiries of all referrals.
  public var enquiries: [ReturnedEnquiry] = []
  /// The child protection plans of all referrals.
  public var protectionPlans: [ReturnedProtectionPlan] = []
  /// The reviews of all child protection plans.
  public var reviews: [ReturnedReview] = []

  /// Makes a child of whom nothing is said.
  public init() {}

  /// Empties it for the next child, and keeps its memory.
  public mutating func begin(ordinal: Int, spot: Spot) {
    self.ordinal = ordinal
    self.spot = spot
    identifier = .absent
    identifierIsPlain = true
    pupilNumber = .absent
    formerPupilNumber = .absent
    whyNoPupilNumber = .absent
    born = .absent
    expected = .absent
    sex = .absent
    earlierSex = .absent
    died = .absent
    ethnicity = .absent
    disabilities.removeAll(keepingCapacity: true)
    referrals.removeAll(keepingCapacity: true)
    assessments.removeAll(keepingCapacity: true)
    factors.removeAll(keepingCapacity: true)
    plans.removeAll(keepingCapacity: true)
    enquiries.removeAll(keepingCapacity: true)
    protectionPlans.removeAll(keepingCapacity: true)
    reviews.removeAll(keepingCapacity: true)
  }

  /// The referral of a module; nothing where it belongs to none.
  func referral(_ position: Int) -> ReturnedReferral? {
    referrals.indices.contains(position) ? referrals[position] : nil
  }

  /// Where the next module of the child begins after one in the same file; nowhere where none does.
  func end(of module: Spot) -> Spot {
    var end = Spot.none
    func look(at spot: Spot) {
      if spot.isAfter(module), !end.isSomewhere || end.isAfter(spot) { end = spot }
    }
    // Taken by position, a module is not copied out of its list.
    for position in referrals.indices { look(at: referrals[position].spot) }
    for position in assessments.indices { look(at: assessments[position].spot) }
    for position in plans.indices { look(at: plans[position].spot) }
    for position in enquiries.indices { look(at: enquiries[position].spot) }
    for position in protectionPlans.indices { look(at: protectionPlans[position].spot) }
    for position in reviews.indices { look(at: reviews[position].spot) }
    return end
  }

  /// Whether a referral led to further action, so that more is asked of it.
  var hasActiveReferral: Bool { referrals.contains { $0.noFurtherAction.isNo } }
}

/// A part of a return that has fields.
public protocol ReturnedModule: Sendable {
  /// The name of its element in the census.
  static var name: String { get }
  /// The names of its fields in the census.
  static var fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] { get }
  /// Where it begins.
  var spot: Spot { get }
}

/// A part of which a child can have several.
protocol RepeatedModule: ReturnedModule {
  /// Which of the kinds it is.
  static var kind: ModuleKinds { get }
  /// All that a child has.
  static func all(of child: ReturnedChild) -> [Self]
}

/// Kinds of parts of which a child can have several.
struct ModuleKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let disabilities = ModuleKinds(rawValue: 1 << 0)
  static let referrals = ModuleKinds(rawValue: 1 << 1)
  static let assessments = ModuleKinds(rawValue: 1 << 2)
  static let factors = ModuleKinds(rawValue: 1 << 3)
  static let plans = ModuleKinds(rawValue: 1 << 4)
  static let enquiries = ModuleKinds(rawValue: 1 << 5)
  static let protectionPlans = ModuleKinds(rawValue: 1 << 6)
  static let reviews = ModuleKinds(rawValue: 1 << 7)
}

extension ReturnedChild {
  /// The kinds of which the child has any.
  var kinds: ModuleKinds {
    var kinds: ModuleKinds = []
    if !disabilities.isEmpty { kinds.formUnion(.disabilities) }
    if !referrals.isEmpty { kinds.formUnion(.referrals) }
    if !assessments.isEmpty { kinds.formUnion(.assessments) }
    if !factors.isEmpty { kinds.formUnion(.factors) }
    if !plans.isEmpty { kinds.formUnion(.plans) }
    if !enquiries.isEmpty { kinds.formUnion(.enquiries) }
    if !protectionPlans.isEmpty { kinds.formUnion(.protectionPlans) }
    if !reviews.isEmpty { kinds.formUnion(.reviews) }
    return kinds
  }
}

/// One disability of a child.
public struct ReturnedDisability: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "ChildCharacteristics"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("Disability", \.code)
  ]
  /// Its code.
  public var code: ReturnedField

  /// Where it begins.
  public var spot: Spot { code.spot }

  /// Makes a disability.
  public init(code: ReturnedField) { self.code = code }

  static let kind = ModuleKinds.disabilities

  static func all(of child: ReturnedChild) -> [ReturnedDisability] { child.disabilities }
}

/// One factor that an assessment found.
public struct ReturnedFactor: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "Assessments"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("AssessmentFactors", \.code)
  ]
  /// The position of its assessment.
  public let assessment: Int
  /// Its code.
  public var code: ReturnedField

  /// Where it begins.
  public var spot: Spot { code.spot }

  /// Makes a factor.
  public init(assessment: Int, code: ReturnedField) {
    self.assessment = assessment
    self.code = code
  }

  static let kind = ModuleKinds.factors

  static func all(of child: ReturnedChild) -> [ReturnedFactor] { child.factors }
}

/// One review of a child protection plan.
public struct ReturnedReview: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "Reviews"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("CPPreviewDate", \.held)
  ]
  /// The position of its plan.
  public let plan: Int
  /// The day it was held.
  public var held: ReturnedField

  /// Where it begins.
  public var spot: Spot { held.spot }

  /// Makes a review.
  public init(plan: Int, held: ReturnedField) {
    self.plan = plan
    self.held = held
  }

  static let kind = ModuleKinds.reviews

  static func all(of child: ReturnedChild) -> [ReturnedReview] { child.reviews }
}

extension ReturnedChild: ReturnedModule {
  /// The name of its element in the census.
  public static let name = "ChildIdentifiers"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("LAchildID", \.identifier), ("UPN", \.pupilNumber), ("FormerUPN", \.formerPupilNumber),
    ("UPNunknown", \.whyNoPupilNumber), ("PersonBirthDate", \.born), ("ExpectedPersonBirthDate", \.expected),
    ("Sex", \.sex), ("GenderCurrent", \.earlierSex), ("PersonDeathDate", \.died), ("Ethnicity", \.ethnicity),
  ]
}
