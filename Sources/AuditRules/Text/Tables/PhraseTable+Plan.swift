extension PhraseTable {
  /// What anyone could see, hear or count when it has come about.
  static let seen = [
    "will be seen", "be seen to", "arrive+", "attend+", "attendance", "in school", "at school", "say", "says", "said",
    "saying", "tell", "tells", "told", "telling", "talk+", "speak", "speaks", "spoke", "speaking", "ask+", "answer+",
    "call+", "show+ that/her/his/their/the/us", "go+ to bed/school/sleep", "goes to bed/school", "went to bed/school",
    "in/into? bed by/at/before", "sleep", "sleeps", "slept", "sleeping", "wake", "wakes", "woke", "waking", "eat",
    "eats", "ate", "eating", "wash+", "bath+", "brush+", "wear", "wears", "wore", "wearing", "dress+", "clean clothes",
    "play+", "read", "reads", "reading aloud", "write", "writes", "wrote", "count+", "know", "knows", "use", "uses",
    "using", "name+ <number>", "smile+", "cry", "cries", "cried", "laugh+", "sit", "sits", "sat", "sitting", "stand",
    "hold", "holds", "held", "holding", "reach+", "join+", "initiate+", "start+ a conversation", "demonstrate+",
    "take/takes/took/taking part", "take/takes/took/taking her/his/their/the medication/turns", "participate+",
    "practise+", "practice+", "communicate+", "spend/spends/spent/spending time", "stay+ in/at/with",
    "live+ with/in/at", "lives with", "leave", "leaves", "left", "return+ home/to",
    "come/comes/came/coming home/to/into/round", "no contact", "contact with", "call outs", "collect+", "home by",
    "miss no", "miss+", "lose/loses/lost weight", "gain+ weight", "put/puts on weight", "weigh+", "pass+", "achieve+ a",
    "working at", "do up", "does up", "undo", "hit", "hits", "hitting", "kick", "kicks", "kicking", "bite", "bites",
    "shout+", "swear", "swears", "drink+", "smoke+", "test+ negative/clear", "visit", "visits", "visited", "visiting",
    "has/have/having a/her/his/their own? bed/bedroom", "help+ with/to", "walk+", "ride", "rides", "swim", "swims",
    "hug+", "cuddle+", "share+", "make/makes/made/making friends", "invite+", "interact+", "converse+",
    "have/has/having breakfast/dinner/lunch/tea/meals/food", "keep/keeps/kept/keeping appointments", "listen+",
    "follow+ the? instructions/routine", "run/runs/ran away", "go+ missing", "goes missing", "self harm+", "self harms",
    "dry at night", "potty trained", "immunised", "immunisations", "registered with",
  ]

  /// What someone could be seen to do as a step of a plan.
  static let action = [
    "visit+", "see", "sees", "meet", "meets", "speak", "speaks", "talk+ to/with", "ring+", "telephone+", "phone+",
    "call+", "contact+ the/her/his/their/with?", "write", "writes", "email+", "send", "sends", "share", "shares",
    "sharing", "give", "gives", "bring", "brings", "take", "takes", "collect+", "attend+", "book+", "arrange+", "make",
    "makes", "complete+", "carry/carries out", "refer", "refers", "referral", "apply", "applies", "register+",
    "obtain+", "request+", "ask+", "check+ the/that/whether/with", "test+", "weigh+", "measure+", "fit", "fits", "buy",
    "buys", "provide+", "pay", "pays", "show+", "teach", "teaches", "read", "reads", "walk+", "draw up", "prepare+",
    "produce+", "hold", "holds", "chair+", "convene+", "invite+", "notify", "notifies", "inform+", "report+ to/any/the",
    "record+", "update+ the/her/his", "agree", "agrees", "sign", "signs", "move+", "transport+", "supervise+", "assess",
    "assesses", "undertake/undertakes/undertaken a/an/the", "start+", "begin", "begins", "leave", "leaves", "stop",
    "stops", "put/puts in place", "set", "sets", "use", "uses", "keep/keeps a",
    "keep/keeps the? appointment/appointments", "open", "install+", "repair+", "clean+", "cook+", "allocate+",
    "transfer+", "close", "closes", "end", "ends", "commission+", "strategy discussion/meeting",
    "legal planning meeting", "section <number> enquiry", "core group to meet", "review+ the", "seek+ legal advice",
    "explain+", "offer+",
  ]

  /// Words where something to be seen is wanted that name nothing.
  static let nothingSeen = [
    "appropriate", "appropriately", "stable", "stability", "adequate", "adequately", "successful completion",
    "successfully", "suitable", "satisfactory", "reasonable", "sufficient", "sufficiently", "good enough", "effective",
    "effectively", "positive", "positively", "consistent", "consistently", "significant", "significantly", "improve+",
    "improvement/improvements", "better", "enhance+", "develop+", "progress", "make progress", "monitor+", "support",
    "supports", "supported", "engage+ with/in?", "engagement", "work/works/working with/on", "direct work", "liaise+",
    "explore+", "consider+", "address+", "ensure+", "encourage+", "promote+", "raise awareness", "be aware",
    "understand", "an understanding", "cooperate+", "co operate", "well being", "wellbeing", "healthy", "healthier",
    "meet/meets/meeting needs", "needs met", "be/remain/keep/kept/feel safe", "safe", "safely", "settled", "happy",
    "achieve full? potential", "where needed", "as required", "maintain+", "manage+",
  ]

  /// Services; attending one is a step, not what becomes different for the child.
  static let service = [
    "parenting/anger/freedom/domestic/drug/alcohol/substance/recovery abuse/management/misuse? course/programme/group",
    "course/courses", "programme/programmes", "class/classes", "workshop/workshops", "counselling", "therapy",
    "individual/family/group therapy", "camhs", "sessions", "support group", "skills group", "drug/alcohol service",
    "drug and alcohol service", "substance misuse service", "service", "services", "family support", "mentoring",
    "children's centre", "intervention/interventions", "appointments/appointment", "meetings/meeting", "parenting work",
    "core group/groups", "assessment", "play therapy", "triple p", "incredible years", "freedom programme",
  ]

  /// Doing no more than going to a service.
  static let attendance: Set<String> = [
    "attend", "attends", "attended", "attending", "attendance", "participate", "participates", "participated",
    "participating", "take", "takes", "took", "taking", "join", "joins", "joined", "joining", "use", "uses", "using",
    "visit", "visits", "visited", "visiting", "complete", "completes", "completed", "completing",
  ]
}
