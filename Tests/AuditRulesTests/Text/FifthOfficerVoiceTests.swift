import AuditRules
import Testing

/// Views in the manner of a fifth reviewing officer, by the classes in which they were read otherwise: just inside and just outside.
@Suite struct FifthOfficerVoiceTests {
  /// Both answers of a form, of which nobody chose one, are no answer.
  @Test(arguments: [
    ("alone=0", #"Seen alone Y / N"#),
    ("alone=0", #"Child seen on own? Yes/No. Told me the cat had kittens."#),
    ("alone=0 words=1", #"Seen alone: Y/N. Told me the cat had kittens."#),
    ("alone=0", #"Was the child seen alone? Yes / No"#),
    ("alone=0", #"Seen alone [ ] Yes [ ] No. 'I want a bunk bed.'"#),
    ("alone=0", #"Seen alone (please tick): Yes No"#),
    ("alone=0", #"Seen alone - y or n"#),
    ("alone=0", #"Seen alone Y/N: N. 'I want a bunk bed.'"#),
    ("alone=0", #"Seen alone ☐ Yes ☑ No. 'I want a bunk bed.'"#),
    ("alone=1", #"Seen alone ☑ Yes ☐ No. 'I want a bunk bed.'"#),
    ("alone=1", #"Seen alone Y/N: Y. 'I want a bunk bed.'"#),
    ("alone=1", #"Seen alone: Yes. No worries about school. 'I want a bunk bed.'"#),
    ("alone=1", #"Seen alone: yes. 'I want a bunk bed.'"#),
    ("alone=1", #"Seen alone - no worries raised. 'I want a bunk bed.'"#),
  ])
  func aTickBoxThatNobodyTickedIsNoAnswer(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "childs-views-evidenced")
  }

  /// Whoever is in somebody's tummy, due, growing or a baby has written nothing; an older child who speaks of a baby has.
  @Test(arguments: [
    ("words=0", #"I'm tiny and snug in mum's tummy and I want her to eat well."#),
    ("words=0", #"I am only little, inside mummy's belly."#),
    ("words=0", #"I'm baby Cole. I need a cot and someone calm."#),
    ("words=0", #"I'm a newborn baby and I need my milk on time."#),
    ("words=0", #"I'm due on 4 May and I want dad to stop smoking."#),
    ("words=0", #"I'm not born yet but I want to be safe."#),
    ("words=0", #"I want it to be quiet when I come out of mummy's tummy."#),
    ("words=1", #"I'm worried about the baby in mum's tummy."#),
    ("words=1", #"I'm the baby of the family and I hate it."#),
    ("words=1", #"I'm due in court and I want my nan there."#),
    ("words=1", #"I want to see the baby when it comes out of mum's tummy."#),
    ("words=1", #"I'm not a baby, I want to walk home by myself."#),
    ("words=1", #"I'm still in my room because mum shouts."#),
  ])
  func oneWhoIsNotBornHasSaidNothing(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "childs-views-evidenced")
  }

  /// What a child was told, coached or warned to say is not its words; what it tells of that is.
  @Test(arguments: [
    ("words=0", #"He's been told what to say."#),
    ("words=0", #"I think Ava was coached in what to say to us."#),
    ("words=0", #"Nan feels he was warned not to say anything."#),
    ("words=0", #"She had been primed on what to say."#),
    ("words=0", #"School worry that he has been told what he can tell us."#),
    ("words=0", #"Dad told her what to say."#),
    ("words=1", #"He told me what to say to the judge."#),
    ("words=1", #"She said 'mum told me what to say'."#),
    ("words=1", #"She said she was told what to say by dad."#),
    ("words=1", #"He told me dad has a new car."#),
    ("words=1", #"She told her nan that she wants to stay."#),
    ("words=1", #"Told me what he wants to say at the meeting."#),
  ])
  func whatAChildWasToldToSayIsNotItsWords(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "childs-views-evidenced")
  }

  /// A verb of bringing, driving or swapping right behind the child's words is the worker's; what the child does in hand is its own.
  @Test(arguments: [
    ("changed=1 behaviour=0", #"'My room is freezing.' Took a heater round that night."#),
    ("changed=1 behaviour=0", #"Said he hates the minibus. Switched to a taxi."#),
    ("changed=1 behaviour=0", #"Says there is no tea in. Dropped a parcel off at 5."#),
    ("changed=1 behaviour=0", #"'I want my blanket.' Fetched it from nan's."#),
    ("changed=1 behaviour=0", #"She said she misses nan. Drove her there on Friday."#),
    ("changed=1 behaviour=0", #"He said the baby has no milk. Brought formula and nappies."#),
    ("changed=1 behaviour=0", #"'I want to talk to gran.' Rang gran with her."#),
    ("changed=0 behaviour=1", #"'I like it here.' Took my hand and ran to the swings."#),
    ("changed=0 behaviour=1", #"'Look at this.' Picked up the red doll and hid it."#),
    ("changed=0 behaviour=1", #"'I'm tired.' Dropped the book and curled up."#),
    ("changed=0", #"He said he misses nan. Rang me later to say sorry."#),
    ("changed=0 behaviour=1", #"Took a toy off his brother. Threw it at me."#),
    ("changed=0", #"'I am tired.' Dropped off to sleep after."#),
  ])
  func aWorkersErrandFollowsFromTheChildsWords(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "childs-views-evidenced")
  }

  /// The child's words behind what an adult begins with, within an adult's quotation, or put forward for it.
  @Test(arguments: [
    ("words=1", #"SW showed her the sheet, she crossed out 'home' and wrote 'nan's'"#),
    ("words=1", #"FSW gave him the form, he wrote RUBBISH on it"#),
    ("words=1", #"TA offered toast, she pushed it away and said 'not hungry'"#),
    ("words=1 adult=1", #"Carer says he wets the bed & keeps asking 'is dad coming'"#),
    ("words=1 adult=1", #"Nan reports she begs not to go"#),
    ("words=1 adult=1", #"HV: 'Kai said his tummy hurts'"#),
    ("words=1 adult=1", #"Teacher: 'Kai has been tired and told me he feeds the baby'"#),
    ("words=1 adult=1", #"School: 'Mia said dad hits'"#),
    ("words=1 adult=1", #"Advocate put forward that she wants her own room"#),
    ("words=1 adult=1", #"IV read out his list: more football, less shouting"#),
    ("words=1 adult=0", #"Messaged her PA: 'can you come'"#),
    ("words=0 adult=1", #"Mum said she is worried about him, she cried"#),
    ("words=0 adult=1", #"HV: 'Kai is a lovely boy'"#),
    ("words=0 adult=1", #"Teacher: 'mum said she is tired'"#),
    ("words=1 adult=0", #"School: 'it is boring and loud'"#),
  ])
  func aChildIsHeardBehindAnAdult(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "childs-views-evidenced")
  }

  /// A first verb that is mistyped begins the child's words.
  @Test(arguments: [
    ("words=1", #"Wnats to see the new puppy"#),
    ("words=1", #"Wonts his own room"#),
    ("words=1", #"Want's nan to come to the meeting"#),
    ("words=1", #"Haets the bus"#),
    ("words=1", #"Sed he wants to go home"#),
    ("words=0", #"Won't be seen until Friday"#),
  ])
  func aVerbThatIsMistypedIsRead(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "childs-views-evidenced")
  }

  /// A paper that refers, an entry for several children, where a child is happy, and what the child asks for.
  @Test(arguments: [
    ("placeholder=1", #"See EHCP"#),
    ("placeholder=1", #"Strat minutes refer"#),
    ("placeholder=1", #"SW report refers"#),
    ("placeholder=1", #"Same entry for all three siblings"#),
    ("placeholder=1", #"Entry shared with his twin"#),
    ("placeholder=0 words=1", #"Same as his twin, he wants to go home"#),
    ("label=1 placeholder=0", #"Settled at school"#),
    ("label=1 placeholder=0", #"Happy at home"#),
    ("label=1 placeholder=0", #"Fine at nursery, no concerns"#),
    ("label=0", #"Home clean and warm"#),
    ("asked=0 words=1", #"Asked to go to the beach"#),
    ("asked=0 words=1", #"Asked if nan can come"#),
    ("asked=0 words=1", #"Asked for a photo of his dad"#),
    ("asked=1", #"I asked if he likes school. 'It's ok.'"#),
    ("asked=1", #"Scaling 0-10: school 3, 'too loud'"#),
    ("asked=1", #"WhatsApped me: 'pls ring'"#),
    ("asked=1", #"Left me a voicemail: 'i want to go home'"#),
    ("asked=1", #"Auntie interpreted. She said she likes school."#),
  ])
  func pointersLabelsAndHowAChildWasAsked(_ expected: String, _ text: String) throws {
    try LabelledText.hold(expected, text, by: "childs-views-evidenced")
  }
}
