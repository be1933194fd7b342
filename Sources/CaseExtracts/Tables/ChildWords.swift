import AuditRules

/// The codes and words of what a table says of a child: anything else in such a column may be a name that moved by one column.
enum ChildWords {
  /// Whether a text may stand under a key of the child; of other keys nothing is asked.
  static func isKnown(_ text: String, under key: String) -> Bool {
    switch key {
    case "sex": areKnown(text, sexes, codes: [])
    case "ethnicity": areKnown(text, ethnicities, codes: ethnicityCodes)
    case "disabilities": areKnown(text, disabilities, codes: disabilityCodes)
    default: true
    }
  }

  /// Whether a cell says something that may stand under a key: it is known, or the mapping says it in place of what stands there.
  static func isKnown(_ content: MappedPart.Content, under key: String, meant: [String: String]) -> Bool {
    switch content {
    case .text(let text): isKnown(text, under: key) || meant.values.contains(text)
    case .texts(let texts): texts.allSatisfy { isKnown($0, under: key) || meant.values.contains($0) }
    default: true
    }
  }

  /// Whether a text has the form of a code of a referral and is none that the Department publishes; a council may have words of its own.
  static func isUnpublished(_ content: MappedPart.Content, under key: String) -> Bool {
    guard case .text(let text) = content, text.utf8.count <= 3 else { return false }
    switch key {
    case "source": return text.wholeMatch(of: /[0-9]{1,2}[A-Za-z]?/) != nil && !PublishedCodes.haveReferralSource(text)
    case "primaryNeed": return text.wholeMatch(of: /[Nn][0-9]{1,2}/) != nil && !PublishedCodes.havePrimaryNeed(text)
    default: return false
    }
  }

  private static func areKnown(_ text: String, _ words: Set<String>, codes: Set<String>) -> Bool {
    if codes.contains(text.uppercased()) { return true }
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy { words.contains(String($0)) }
  }

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let sexes = words(
    """
    m f u x i n 0 1 2 3 9 male female boy girl man woman unknown not known stated recorded specified unspecified given \
    applicable indeterminate intersex other neither non binary nonbinary trans transgender prefer to say unborn
    """
  )

  private static let ethnicityCodes = Set(
    words(
      """
      WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT WCOR WENG WNIR \
      WSCO WWEL WOWB WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC WEUR WEEU WWEU WOTW MWAP MWAI MWAO \
      MWCH MWOE MABL MACH MAOE MBCH MBOE MCOE MOTM AMPK AKPA AOPK AAFR AKAO ANEP ASNL ASLT ASRO AOTA BANN BCON BGHA BNGN \
      BSLN BSOM BSUD BAOF BEUR BNAM BOTB CHKC CMAL CSNG CTWN COCH OAFG OARA OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB \
      OLIB OMAL OMRC OPOL OSAU OTHA OVIE OYEM OOEG A B C D E F G H J K L M N P R S T W Z 99
      """
    )
  )

  private static let ethnicities = words(
    """
    white black asian mixed chinese arab british english welsh scottish northern irish gypsy roma traveller travellers of \
    heritage any other background ethnic group groups and or multiple african caribbean indian pakistani bangladeshi \
    european eastern western polish romanian turkish kurdish somali nigerian ghanaian eritrean ethiopian sudanese afghan \
    iranian iraqi syrian albanian portuguese italian greek vietnamese filipino japanese korean thai sri lankan tamil \
    nepali latin american north south east west middle eastern not known stated yet obtained recorded given specified \
    unknown unborn refused declined information prefer to say i do wish the e g inc incl including uk england wales
    """
  )

  private static let disabilityCodes = words(
    "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA ASD ASC ADHD SEMH SLCN MLD SLD PMLD SPLD HI VI MSI PD OTH NSA"
  )

  private static let disabilities = words(
    """
    none no yes n y not known stated recorded applicable any other disability disabilities disabled difficulty difficulties \
    impairment impaired condition conditions disorder disorders need needs autism autistic spectrum aspergers asperger s \
    syndrome adhd add attention deficit hyperactivity learning severe moderate profound multiple specific mild global \
    developmental delay mobility hand function personal care incontinence continence communication speech language and or \
    of the with hearing visual vision sight blind deaf deafness blindness partially sighted behaviour behavioural \
    consciousness epilepsy epileptic fits seizures diagnosed diagnosis cerebral palsy down downs dyslexia dyspraxia \
    physical sensory mental health emotional social chronic illness long term asthma diabetes cystic fibrosis spina bifida \
    muscular dystrophy equality act dda 2010 under a in brain injury acquired complex medical
    """
  )
}
