extension PhraseTable {
  /// Adults a text may name, with the pronouns that can stand for them.
  static let adults: [Letters: Set<String>] = {
    var found: [Letters: Set<String>] = [:]
    for (pronouns, words) in adultsByPronoun {
      for word in words.split(separator: " ") { found[Letters(String(word))] = pronouns }
    }
    return found
  }()

  private static let adultsByPronoun: [(Set<String>, String)] = [
    (
      ["she"],
      """
      mother mum mummy mam mama maman stepmother stepmum grandmother nan nanny gran granny grandma aunt auntie aunty midwife gm mgm pgm ammi amma mami nain mamgu matron \
      girlfriend wife
      """
    ),
    (
      ["he"],
      "father dad daddy tata papa stepfather stepdad grandfather grandad grandpa uncle boyfriend husband gf mgf pgf abbu baba taid stepfather"
    ),
    (
      ["they"],
      """
      parents grandparents carers professionals staff workers agencies agency police services school nursery hospital \
      camhs college mgps pgps mgp pgp adopters grandfolks teachers nurses setting hostel refuge paramedics relatives
      """
    ),
    (
      ["she", "he", "they"],
      """
      parent carer partner fc teacher headteacher senco worker nurse visitor doctor gp paediatrician psychologist \
      therapist counsellor officer manager chair advocate guardian solicitor neighbour sw hv fsw dentist consultant \
      adult ht dht iro tm atm cpo lado mw keyworker childminder assistant practitioner tutor mentor coach escort driver ta dsl \
      cpn paramedic landlord host supervisor facilitator idva ssw fsws idva therapist physio ot salt ep \
      ewo pa adopter cousin godmother clinician psychiatrist dietitian
      """
    ),
  ]

  /// Titles before a name, with the pronouns that can stand for the person.
  static let titles: [Letters: Set<String>] = [
    "mr": ["he"], "mrs": ["she"], "ms": ["she"], "miss": ["she"], "dr": ["she", "he"],
  ]

  /// Words for the child, and those that stand where a name was taken out.
  static let childWords: Set<Letters> = [
    "child", "children", "baby", "infant", "toddler", "boy", "boys", "girl", "girls", "daughter", "son", "sibling",
    "siblings", "brother", "sister", "twins", "teenager", "pupil", "yp", "cyp", "teen", "lad", "lass", "sib", "sibs",
    "kid", "kids", "youngest", "eldest", "name", "redacted", "masked",
  ]

  /// Words before a verb that name neither the child nor another person: the writer, and papers.
  static let nobodySpeaking: Set<String> = [
    "i", "we", "i've", "we've", "i'm", "we're", "it", "this", "there", "which", "report", "plan", "file", "assessment",
    "record", "records", "form", "document", "order", "court", "review", "meeting", "conference", "referral",
    "chronology",
  ]
}
