/// One referral of a child, with what came of it.
public struct ReturnedReferral: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "CINdetails"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("CINreferralDate", \.received), ("ReferralSource", \.source), ("PrimaryNeedCode", \.primaryNeed),
    ("CINclosureDate", \.closed), ("ReasonForClosure", \.whyClosed), ("DateOfInitialCPC", \.conference),
    ("ReferralNFA", \.noFurtherAction),
  ]
  /// Where it begins.
  public let spot: Spot
  /// Its position among those of the child, from 0.
  public let position: Int
  /// The day on which the referral was received.
  public var received = ReturnedField.absent
  /// Who referred.
  public var source = ReturnedField.absent
  /// The primary need.
  public var primaryNeed = ReturnedField.absent
  /// The day on which the case was closed.
  public var closed = ReturnedField.absent
  /// Why it was closed.
  public var whyClosed = ReturnedField.absent
  /// The day of the initial conference, where no enquiry of this referral led to it.
  public var conference = ReturnedField.absent
  /// Whether nothing followed from the referral.
  public var noFurtherAction = ReturnedField.absent

  /// Makes one of which nothing is said.
  public init(spot: Spot, position: Int) {
    self.spot = spot
    self.position = position
  }

  static let kind = ModuleKinds.referrals

  static func all(of child: ReturnedChild) -> [ReturnedReferral] { child.referrals }
}

/// One assessment.
public struct ReturnedAssessment: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "Assessments"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("AssessmentActualStartDate", \.started), ("AssessmentAuthorisationDate", \.authorised),
  ]
  /// Where it begins.
  public let spot: Spot
  /// Its position among those of the child, from 0.
  public let position: Int
  /// The position of its referral.
  public let referral: Int
  /// The day on which it was begun.
  public var started = ReturnedField.absent
  /// The day on which it was authorised.
  public var authorised = ReturnedField.absent

  /// Makes one of which nothing is said.
  public init(spot: Spot, position: Int, referral: Int) {
    self.spot = spot
    self.position = position
    self.referral = referral
  }

  static let kind = ModuleKinds.assessments

  static func all(of child: ReturnedChild) -> [ReturnedAssessment] { child.assessments }
}

/// One plan for a child in need.
public struct ReturnedPlan: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "CINPlanDates"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("CINPlanStartDate", \.started), ("CINPlanEndDate", \.ended),
  ]
  /// Where it begins.
  public let spot: Spot
  /// Its position among those of the child, from 0.
  public let position: Int
  /// The position of its referral.
  public let referral: Int
  /// The day on which it was begun.
  public var started = ReturnedField.absent
  /// The day on which it ended.
  public var ended = ReturnedField.absent

  /// Makes one of which nothing is said.
  public init(spot: Spot, position: Int, referral: Int) {
    self.spot = spot
    self.position = position
    self.referral = referral
  }

  static let kind = ModuleKinds.plans

  static func all(of child: ReturnedChild) -> [ReturnedPlan] { child.plans }
}

/// One enquiry under section 47.
public struct ReturnedEnquiry: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "Section47"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("S47ActualStartDate", \.started), ("InitialCPCtarget", \.target), ("DateOfInitialCPC", \.conference),
    ("ICPCnotRequired", \.conferenceNotRequired),
  ]
  /// Where it begins.
  public let spot: Spot
  /// Its position among those of the child, from 0.
  public let position: Int
  /// The position of its referral.
  public let referral: Int
  /// The day on which it was begun.
  public var started = ReturnedField.absent
  /// The day by which the initial conference was to be held.
  public var target = ReturnedField.absent
  /// The day of the initial conference.
  public var conference = ReturnedField.absent
  /// Whether no conference is needed.
  public var conferenceNotRequired = ReturnedField.absent

  /// Makes one of which nothing is said.
  public init(spot: Spot, position: Int, referral: Int) {
    self.spot = spot
    self.position = position
    self.referral = referral
  }

  static let kind = ModuleKinds.enquiries

  static func all(of child: ReturnedChild) -> [ReturnedEnquiry] { child.enquiries }
}

/// One child protection plan.
public struct ReturnedProtectionPlan: RepeatedModule {
  /// The name of its element in the census.
  public static let name = "ChildProtectionPlans"
  /// The names of its fields in the census.
  public static let fields: [(name: String, path: WritableKeyPath<Self, ReturnedField> & Sendable)] = [
    ("CPPstartDate", \.started), ("CPPendDate", \.ended), ("InitialCategoryOfAbuse", \.firstCategory),
    ("LatestCategoryOfAbuse", \.latestCategory), ("NumberOfPreviousCPP", \.earlierPlans),
  ]
  /// Where it begins.
  public let spot: Spot
  /// Its position among those of the child, from 0.
  public let position: Int
  /// The position of its referral.
  public let referral: Int
  /// The day on which it was begun.
  public var started = ReturnedField.absent
  /// The day on which it ended.
  public var ended = ReturnedField.absent
  /// The category of abuse at the beginning.
  public var firstCategory = ReturnedField.absent
  /// The latest category of abuse.
  public var latestCategory = ReturnedField.absent
  /// How many plans the child had before.
  public var earlierPlans = ReturnedField.absent

  /// Makes one of which nothing is said.
  public init(spot: Spot, position: Int, referral: Int) {
    self.spot = spot
    self.position = position
    self.referral = referral
  }

  static let kind = ModuleKinds.protectionPlans

  static func all(of child: ReturnedChild) -> [ReturnedProtectionPlan] { child.protectionPlans }
}
