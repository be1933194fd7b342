import AuditRules
import Testing

/// Plans in the manner of a fifth reviewing officer, by the classes in which they were read otherwise: just inside and just outside.
@Suite struct FifthOfficerPlanTests {
  /// A word of a kind, crosses, brackets or a line in place of somebody or something name neither.
  @Test(arguments: [
    ("what=0 who=0 when=0", #"NAME to attend ACTIVITY by DATE"#),
    ("what=0 who=0 when=0", #"XXX to join XXX each week"#),
    ("what=0 who=0", #"PARENT to take CHILD to SCHOOL daily"#),
    ("what=0 who=0", #"Worker's name to see Child's name fortnightly"#),
    ("what=0 who=0", #"[Name] to complete [course] by [date]"#),
    ("what=0 who=0", #"Carer/parent to do X by Y"#),
    ("what=0 who=0", #"_____ to take _____ to nursery by __/__"#),
    ("what=0", #"Dad to attend [insert group] weekly"#),
    ("what=0", #"<worker> to visit <child> monthly"#),
    ("what=1 who=1 when=1", #"Mum to get Jay to SCHOOL by 9 every day"#),
    ("what=1 who=1", #"DAD TO TAKE JAY TO SCHOOL EVERY DAY"#),
    ("what=1 who=1", #"Dad to complete the [Freedom] course with CGL by May"#),
    ("what=1 who=1", #"Parent to read with Jay every night"#),
    ("what=1 who=1", #"Dad to attend AA weekly"#),
    ("what=0 who=0", #"What needs to change? Who by? By when?"#),
    ("what=1", #"What Jay eats at breakfast goes in the diary, by Mum, each day"#),
  ])
  func aTemplateThatNobodyFilledInNamesNothing(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "plan-outcomes-smart")
  }

  /// A week of a pregnancy, a child's check, a discharge and a meeting's day are times; what was refused has none.
  @Test(arguments: [
    ("when=1", #"Midwife to refer before 30 wks"#),
    ("when=1", #"SW to begin the pre-birth at 18/40"#),
    ("when=1", #"HV to weigh her at 8 mth check"#),
    ("when=1", #"GP to see her at 6 wk check"#),
    ("when=1", #"Cot fitted b4 d/c from SCBU"#),
    ("when=0", #"Nothing set today."#),
    ("when=0 what=0", #"Mum refused to sign the agreement today"#),
    ("when=0", #"No outcomes agreed on 4/5"#),
    ("when=1 what=1", #"Mum declined the group, FSW to visit her on Friday"#),
    ("when=1", #"No overnight stays before 4/5"#),
  ])
  func aWeekOfPregnancyACheckAndADayOfAMonth(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "plan-outcomes-smart")
  }

  /// A worker who looks on a day, or is told what did not come about, measures; who visits or is told good news does not.
  @Test(arguments: [
    ("measure=1", #"Dad to fix the lock, FSW to check @ next visit"#),
    ("measure=1", #"CSW 2 look Fri"#),
    ("measure=1", #"Teacher reads Mondays"#),
    ("measure=1", #"Nan to text SW if he misses school"#),
    ("measure=1", #"CPN to ring duty if depot missed"#),
    ("measure=1", #"HV to do ASQ at next visit"#),
    ("measure=0", #"Nan to text SW when she has the key"#),
    ("measure=0", #"FSW to read to him Mondays"#),
    ("measure=0", #"SW to look for a club"#),
    ("measure=0", #"Dad to text mum if he is late"#),
    ("measure=0", #"SW to ring nan"#),
    ("measure=0", #"HV to visit Monday"#),
  ])
  func somebodyWhoLooksOnADayMeasures(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "plan-outcomes-smart")
  }

  /// Three capitals before a "2" are no child; to stop at somebody's is to stay; "you'll" and "we will" act.
  @Test(arguments: [
    ("for-whom=0", #"CSW 2 look Mon"#),
    ("for-whom=0", #"MDT 2 meet by Fri"#),
    ("for-whom=1", #"Jay 2 see nan Fri"#),
    ("what=1", #"Jay to stop at his nan's on Fridays"#),
    ("what=1", #"Baby to stop with auntie at weekends"#),
    ("what=0", #"Mum to stop"#),
    ("who=1", #"You'll see your sister on Fridays"#),
    ("who=1", #"We will draw your family tree on Monday"#),
    ("who=1", #"I will bring your photos on Friday"#),
    ("who=0", #"Your photos on Friday"#),
    ("what=1", #"Dad to abstain from alcohol"#),
    ("what=0", #"Carried forward from last conference"#),
    ("what=0", #"Rolled forward from last core group"#),
    ("who=0", #"No call outs, police logs over 3 months"#),
  ])
  func whoAndWhatInPlans(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "plan-outcomes-smart")
  }
}
