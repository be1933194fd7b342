import Testing

@testable import AuditRules

/// What is denied, asked for or put off is not how a discussion was held.
@Suite struct DiscussionFormTests {
  @Test(arguments: [
    "In a room at the police station", "F2F", "f-2-f", "Face-to-face", "Skype", "MS Teams", "Teams", "via Teams",
    "Teams call",
    "Round the table at the hospital", "Video meeting, 1.30 pm", "Virtual", "WhatsApp video",
    "meeting, with interpreter on call",
    "Not by phone but in person", "Not just by phone but face to face", "Video meeting police did not attend",
    "Meeting; minutes sent by email", "Strategy meeting called by police", "Meeting held, GP not available", "V/C",
    "Phone call not needed, met in person",
  ])
  func peopleSawEachOther(text: String) {
    #expect(DiscussionForm(text) == .meeting, "\(text)")
  }

  @Test(arguments: [
    "Telephone; face to face not possible", "Phone, no video available", "In person visit to be made; spoke by phone",
    "Telephone call between MASH and CP teams", "Conference call", "Teleconference", "Tel conf", "By e-mail",
    "T/C with police",
    "T.C.", "texts and WhatsApp", "by mobile", "Phone (Teams not working)", "Meeting cancelled, phone call instead",
    "By phone rather than in person", "Unable to meet in person, discussed by telephone",
    "Not a meeting - three phone calls",
    "Telephone (should have been a meeting)", "Video was down so phone", "Strategy meeting (call)", "phone/email",
    "Rang DS",
    "Telephone conference", "Meeting by telephone", "Could not be held in person, teleconf",
  ])
  func peopleHeardOrReadEachOther(text: String) {
    #expect(DiscussionForm(text) == .apart, "\(text)")
  }

  @Test(arguments: [
    "No meeting was held", "Not held as a meeting", "Police asked for a meeting, not held", "Meeting cancelled",
    "Meeting could not be held", "Video not possible",
  ])
  func itWasNoMeeting(text: String) {
    #expect(DiscussionForm(text) == .noMeeting, "\(text)")
  }

  @Test(arguments: [
    "Urgent", "", "CP and MASH teams", "Meeting to be arranged", "Police asked for a meeting", "Threshold met",
    "In person visit tomorrow", "Strategy discussion",
  ])
  func nothingIsSaid(text: String) {
    #expect(DiscussionForm(text) == .unsaid, "\(text)")
  }

  @Test(arguments: [
    ("health visitor", true), ("Detective constable, CAIT", true), ("GP", true), ("police officer", true),
    ("mother", true),
    ("Police", false), ("Health", false), ("Children's social care", false), ("police rep", false), ("unknown", false),
    ("tbc", false), ("not recorded", false), ("n/a", false), ("-", false), (" ", false),
  ])
  func aRoleIsMoreThanTheAgency(role: String, isRole: Bool) throws {
    let rule = try #require(Rule.named("strategy-participants-named"))
    let person = Participant(agency: .value(.health), role: .value(role))
    let finding = rule.finding(for: CaseFile(strategyDiscussions: [StrategyDiscussion(participants: [person])]))
    #expect((finding.outcome == .met) == isRole, "\(role)")
  }
}
