extension PhraseTable {
  /// Saying, wanting and feeling, in forms that need a person before them.
  static let speech = [
    "said", "says", "saying", "told", "tells", "stated", "states", "explained", "explains",
    "asked for/if/to/why/when/me", "asks for/if/to/why/when", "wants", "wanted", "does not want", "doesn't/didn't want",
    "did not want", "wishes to/that/for/she/he/they/could", "wished", "would like", "would rather", "would love",
    "would prefer", "hopes", "hoped", "likes", "liked", "dislikes", "loves", "loved", "hates", "hated", "misses",
    "missed", "does not like", "doesn't/didn't like", "did not like", "prefers", "preferred", "feels", "felt",
    "worries", "is/was/gets/got worried/scared/frightened/afraid/sad/angry/upset/lonely about/of/when/that/because",
    "enjoys", "enjoyed", "described/describes her/his/their/how/the/a/that/what", "shared that", "replied", "answered",
    "reported", "reports", "thinks", "thought that", "believes", "believed", "disclosed", "confirmed that", "alleged",
    "alleges", "admitted", "whispered", "shouted", "chose", "called it", "wrote", "writes", "signed that", "pointed to",
    "told me/us/her/his", "said to? me/us", "in her/his/their own words", "own words",
  ]

  /// The child's own voice, written as such.
  static let firstPerson = [
    "i want/like/love/hate/miss", "i don't/do like/want/not", "i wish i/my/mum/dad/we/he/she/they", "i can't",
    "my mum/mummy/dad/daddy/nan/nanny/gran/brother/sister/teacher/bedroom/room/friend/friends/house/bed",
  ]

  /// What a child of any age can be seen to do.
  static let behaviour = [
    "smiled", "smiling", "smiles", "grinned", "grin", "laughed", "laughing", "giggled", "clung", "clinging", "clings",
    "cried", "crying", "cries", "sobbed", "sobbing", "screamed", "screaming", "sat", "sitting", "played", "playing",
    "plays with", "reached", "reaching", "reaches", "walked", "walks up/to/over", "ran", "running", "hid", "hiding",
    "crawled", "crawls", "rolled", "babbled", "babbles", "cooed", "gurgled", "pointed", "points to/at", "pushed",
    "pulled", "hugged", "cuddled", "snuggled", "kissed", "flinched", "froze", "shook", "trembled", "turned away/to",
    "looked at/away/to/for/up/down", "looks at/away/to/for", "avoided eye contact", "made/makes/making eye contact",
    "holding", "holds out", "took my/her/his/their", "lay", "ate", "eating", "not eaten",
    "had no breakfast/food/shoes/coat", "wore", "wearing", "was dressed", "showed me/us/her/his/the", "drew", "built",
    "sang", "danced", "jumped", "climbed", "kicked", "threw", "bit", "rocked", "waved", "nodded", "shook", "sucked",
    "settled in/on her/his/my/mum's/dad's? arms/lap", "quiet when", "stopped crying", "went to/and",
    "stayed close/near", "gazed", "calmed",
  ]

  /// How the child was helped to say it.
  static let asked = [
    "three houses", "three islands", "i/we/worker asked", "asked her/him/them/what/how/about", "drew", "drawing",
    "drawings", "drawn", "worksheet/worksheets", "feelings cards/chart/faces/jar", "faces", "puppets", "mind of my own",
    "signs of safety", "words and pictures", "wishes and feelings book/booklet/work/worksheet/sheet", "scale of",
    "scaling question/questions", "scaled", "direct work", "interpreter", "makaton", "pecs", "sign language", "symbols",
    "picture cards", "life story", "talking mats", "observed", "observation/observations", "observing", "ecomap",
    "worry/feelings box/monster/doll", "letter", "advocate", "all about me", "questionnaire", "survey",
  ]

  /// What followed from it.
  static let changed = [
    "as a result", "so the plan", "so we", "so i", "therefore", "because of this/that/what", "in response",
    "plan was/has changed/been", "the plan now", "we/i have changed/agreed/arranged", "led to", "this changed",
    "has been changed", "was changed", "taken into account", "acted on", "following this", "we will now", "i will now",
    "will be shared with", "has been added to the plan", "contact was/has/will",
  ]

  /// Words that judge or label and tell nothing of what the child said or did.
  static let label = [
    "settled", "happy", "content", "fine", "well", "no concerns/worries", "no issues", "appropriate", "appropriately",
    "difficult/hard to engage", "did not engage", "would not engage", "not engage", "engaged well", "presented well",
    "presented as", "appeared/appears/seemed/seems", "challenging", "challenging behaviour", "naughty", "manipulative",
    "attention seeking", "aggressive", "non compliant", "defiant", "poor social/language? skills", "skills",
    "inadequate", "well/not developed", "not well developed", "age appropriate", "meeting milestones",
    "good relationship", "positive relationship", "wishes and feelings", "voice of the child", "lovely", "polite",
    "chatty", "well behaved", "well cared for", "thriving", "resilient", "streetwise", "doing well", "little heart out",
    "child focused", "too young", "unable to express",
  ]

  /// Words that say the child was seen or spoken to alone.
  static let alone = [
    "seen alone",
    "saw/see/seen/spoke/spoken/speak/met/visited her/him/them/you/to/with? her/him/them/you/<initial>? alone",
    "alone with the? child/her/him/them/<initial>", "on her/his/their own", "by herself/himself/themselves",
    "without her/his/their/the? mother/father/mum/dad/parents/parent/carers present/there/in?",
  ]
}
