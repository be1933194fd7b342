/// What else a part of a name is written as: short forms, spellings from other alphabets, and both genders of a family's name.
enum NameVariants {
  /// The other writings of a folded part; most parts have none.
  static func of(_ part: String) -> Set<String> {
    var variants = groups[part] ?? []
    for (one, other) in endings {
      for (from, to) in [(one, other), (other, one)] where part.hasSuffix(from) && part.count > from.count + 2 {
        variants.insert(String(part.dropLast(from.count)) + to)
      }
    }
    // "Oluwaseun" is called Seun, "Oluwatobi" Tobi.
    for beginning in ["oluwa", "olu"] where part.hasPrefix(beginning) && part.count > beginning.count + 3 {
      let rest = String(part.dropFirst(beginning.count))
      variants.formUnion([rest])
      variants.formUnion(groups[rest] ?? [])
    }
    variants.formUnion(asLongVowels(part))
    variants.formUnion(ofPraise(part))
    variants.formUnion(ofServants(part))
    if let heard = asHeard(part) { variants.formUnion((groups[heard] ?? []).union([heard])) }
    variants.remove(part)
    return variants
  }

  /// Other spellings of two words of a name that are often written as one: Abubakar of Abu Bakr.
  static func ofOneWord(_ part: String) -> [String] { groups[part].map(Array.init) ?? [] }

  /// A long vowel at the end, which is written in two ways: Rashid and Rasheed, Mahmud and Mahmood.
  private static func asLongVowels(_ part: String) -> [String] {
    guard let end = part.last, consonants.contains(end), part.count > 4 else { return [] }
    let rest = part.dropLast()
    for (short, long) in [("i", "ee"), ("u", "oo")] {
      // Short names with two vowels are words with one: Green, Brook.
      if rest.hasSuffix(long) { return part.count > 5 ? [String(rest.dropLast(2)) + short + String(end)] : [] }
      let stem = rest.dropLast()
      if rest.hasSuffix(short), let before = stem.last, !"aeiouy".contains(before) {
        return [String(stem) + long + String(end)]
      }
    }
    return []
  }

  /// With which such names end.
  private static let consonants: Set<Character> = ["b", "d", "f", "l", "m", "n", "q", "r", "z"]

  /// What `Cabdiraxmaan` is heard as; nil where nothing of it is written as in Somali.
  private static func asHeard(_ part: String) -> String? {
    guard part.contains("x") || ["aa", "ii", "uu"].contains(where: part.contains), part.count > 4 else { return nil }
    var heard =
      part.first == "c" && part.dropFirst().first.map("aeiou".contains) == true ? String(part.dropFirst()) : part
    for (from, to) in [("x", "h"), ("aa", "a"), ("ii", "i"), ("uu", "u"), ("oo", "o"), ("ee", "e")] {
      heard = heard.replacing(from, with: to)
    }
    return heard == part ? nil : heard
  }

  /// Names that begin with "servant of", which is written in many ways: Abdirahman, Abdulrahman, Abdurrahman.
  static func ofServants(_ part: String) -> [String] {
    guard let beginning = servants.first(where: part.hasPrefix) else { return [] }
    var rest = part.dropFirst(beginning.count)
    if beginning.hasSuffix("u"), let first = rest.first, rest.dropFirst().first == first { rest = rest.dropFirst() }
    guard rest.count > 3 else { return [] }
    let rests =
      [
        String(rest), String(rest).replacing("x", with: "h"),
        asHeard("x\(rest)").map { String($0.dropFirst()) } ?? String(rest),
      ] + (groups[String(rest)] ?? [])
    return servants.flatMap { servant in rests.map { servant + $0 } }
      + rests.flatMap { rest in rest.first.map { ["abdu\($0)\(rest)"] } ?? [] }
  }

  /// The longest first.
  private static let servants = ["cabdul", "abdul", "abdel", "abdal", "cabdi", "abdi", "cabdu", "abdu"]

  /// What Yoruba names are called by, which begin with a crown, joy, wealth or God: Wale and Bowale of Adebowale, Ayo of Ayomide.
  private static func ofPraise(_ part: String) -> [String] {
    for beginning in praise where part.hasPrefix(beginning) && part.count > beginning.count + 3 {
      let rest = String(part.dropFirst(beginning.count))
      guard let end = praised.first(where: rest.hasSuffix) else { continue }
      // "Akin" and "Baba" alone are a word, and what a father is called.
      return ["akin", "baba"].contains(beginning) ? [rest, end] : [beginning, rest, end]
    }
    return []
  }

  private static let praise = [
    "oluwa", "olu", "ade", "ayo", "ola", "ife", "temi", "tolu", "akin", "omo", "fola", "baba",
  ]

  /// How such names end; the longest first.
  private static let praised = """
    bankole gboyega tokunbo rotimi bowale folake bukola damola busola mideola gbenga dunni bunmi dotun bimpe funke kunle \
    lanre lekan pelumi ranti ronke segun shola toyin tunde yinka wunmi bayo biyi bola dayo deji dele femi jide kemi kola \
    lola mide mola niyi nike peju remi seun seye sina sola tade tayo tobi tola wale yemi
    """.split(separator: " ").map(String.init).sorted { ($1.count, $0) < ($0.count, $1) }

  /// Whether a word is a first name that many people have, or one to which another is short.
  static func isFirstName(_ folded: String) -> Bool { groups[folded] != nil || others.contains(folded) }

  /// First names that many people have, folded, without those that are words of English.
  static let firstNames = Set(groups.keys).union(others).filter { !CommonWord.isCommon($0) }

  /// First names without another form, of the communities whose names are in the tests.
  private static let others: Set<String> = Set(
    """
    abdullahi abena abiola adaeze adil adnan aidan aiden akua ali alicja amara amir amna anwar arjun asad asif ava aydin \
    ayaan ayla azadeh bartosz beata bilal blessing bogdan bozena bronwen burak busra callum carys ceri cerys chanel \
    chantelle chiara chidi chinedu chioma chloe ciara cihan conor courtney craig cristi damian darius darren dean deniz \
    denise derek dewi diana diego dilara dilys donna doina dylan ebony ebru eilidh ekaterina elaine elif elijah emeka \
    emine emre enes ercan erin esra ethan evan evie ewa ewelina faisal farah farhan faruk fatih fiona florin freya gavin \
    gemma geraint gethin glenda glyn grazyna gulsen habib hafsa hakan hamza haris hasan haroon heather hibaq hodan huda hugo \
    huw iain idris ieuan ifan ikram imran ioana ionela irfan isaac isha ismail istahil iwona jamal jamila jasmin jasmina \
    jason jayden jaydon jerome jermaine jodie jolanta jordan juan junaid kacper kamil kareem karim karolina kasim kaya keira \
    keisha kelly kelechi kerry kevin khalid khalil kieran kirsty klaudia kyle lamar latoya laura lauren leah leanne leila \
    lesley leyla liban linda llinos lorraine lowri lynn lynne maciej maisie malachi malik marcela marlon marta marvin maya \
    megan mehreen melek meral mercy merve mihaela milena mohsin morgan muna murat musa myfanwy nabil nadia naima naomi nasir \
    natalia nazia ngozi nia niall nigel nikita nimra noah nosheen obinna ola olga onur orhan osian owain ozgur ozlem patryk \
    paul paula phoebe przemyslaw radu rafal raluca ramazan rania rashid raul recep reza rhiannon rhodri riley rizwan robyn \
    roman rory roxana ruth ryan sabrina sadia sagal sahra saima salma samira sana sanjay saoirse scott sebastian selim serkan \
    sevgi shabana shakira shannon sharif sharon shazia shehzad shelby shonda sian simon sinan siobhan skye sofie sorin stacey \
    stuart suleyman sumaya sunita syed szymon tahir tamara tamika tania tanya tariq taylor tegan temel tegwen tiffany \
    tracey tracy trevor tristan tugba tuncay tyler tyrell tyrese tyrone uche umit usama usha valentin vasilica viorel waleed \
    wanda wasim wayne wendy xander yakubu yasin yasir yaw yusra zahid zahra zara zeynep zoe zubair zuhal adaobi \
    segun olusegun bolaji dapo dayo folarin gbenga iyabo kehinde kola kunle lekan modupe morenike niyi olumide ronke \
    simisola taiwo toyin wale wunmi yemi yinka
    """.split(separator: " ").map(String.init)
  )

  /// Mothers and sons, wives and husbands: Kowalska and Kowalski.
  private static let endings = [
    ("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("ov", "ova"), ("ev", "eva"),
    // Families of Albania have both: Hoxhaj and Hoxha.
    ("haj", "ha"),
  ]

  private static let groups: [String: Set<String>] = lines.reduce(into: [:]) { groups, line in
    let names = line.split(separator: " ").map(String.init)
    for name in names { groups[name, default: []].formUnion(names.filter { $0 != name }) }
  }

  private static let lines: [Substring] = """
    abigail abby abbie gail
    abubakar abubakr abubaker abubakir abubacar aboubacar aboubakar
    adam addy
    aisha ayesha aysha aishah ayisha aicha caasha caisha asha
    agnieszka aga agnes
    ahmed ahmad ahmet axmed
    alan allan allen al
    albert bert bertie
    alexander alexandra alex alec sandra sasha xander lexi alexandru aleksander aleksandra ola olek alek sandu lex
    alfred alf alfie fred
    alison ally allie
    amelia millie amy
    amina aamina aminah amiina
    andrew andy drew andrei andrzej
    angela angie ange
    ann anne anna annie ania anka
    hannah hanna hana
    anthony antony tony ant
    archibald archie
    arthur artie
    ayodele ayo dele
    adebayo bayo ade
    adebowale debo bowale wale ade
    adewale wale ade
    abiodun biodun abi
    babatunde tunde baba
    barbara babs basia barb
    beatrice bea trixie
    benjamin ben benny benji
    bernard bernie
    bethany beth bethan
    bradley brad
    cameron cam
    caroline carol carrie caz
    catherine katherine kathryn katharine kate katie kathy cathy kat kitty cath kay katarzyna kasia kaska catalina catrin cati
    charles charlie chas chuck chaz
    charlotte charlie lottie char lotte
    christine christina chris chrissie tina krystyna cristina krysia
    christopher chris kit topher krzysztof krzys cristian kris
    constance connie
    constantin costel costi costica constantine
    daniel dan danny dani danielle
    david dave davey davy dai dafydd daf dewi dawid
    deborah debra debbie deb debs
    dennis denis den denny
    dominic dom nick
    donald don donnie
    dorota dorotka
    dorothy dot dottie dolly
    douglas doug dougie
    edward eddie ted teddy ned eddy
    eleanor ellie nell nora elin
    elena lenuta lena
    elizabeth elisabeth liz lizzie beth betty eliza libby lisa elsie bess betsy lizzy liza ela elzbieta elisabeta
    emily emma em emilia milly emi
    emmanuel manny emeka
    faith fay
    fatima fatimah faatima fatuma faduma fadumo faadumo fatoumata fathima fatma
    folashade shade sade fola
    frances fran francesca fanny frankie
    francis frank frankie
    frederick fred freddie freddy
    farooq faruq farouk farook faruk
    gabriel gabe gabi gabriela gabrielle
    gareth gaz gar
    geoffrey jeffrey geoff jeff
    george georgie gheorghe jerzy
    gerald gerry jerry
    gerard gerry
    gregory greg grzegorz gregor
    gruffydd gruffudd griffith griffiths gruffyd gruffud
    gwendolyn gwen gwenllian
    gheorghe gigi gica george georgel
    halima haliima halimo xaliimo
    harold harry hal
    harriet hattie harry
    hassan hasan xasan
    henry harry hal
    hawa hawo xaawo hawwa
    hussain hussein husain hussien hossain xuseen huseyin
    ibrahim ebrahim ibraahim ibrahima
    ifeoluwa ife
    ioan ion ionut ionel nelu
    isabella isabel isabelle bella izzy belle izabela
    jadwiga jadzia
    jacqueline jackie jacqui jacky
    jacob jake jakub kuba
    james jim jimmy jamie jem
    jan janek jasiu
    jennifer jen jenny jenni jenna
    jeremy jez jem
    jessica jess jessie
    joanna joanne jo joasia
    john jonathan johnny jon jack johnnie jonny
    jonathan jon jonny jonty
    joseph joe joey jozef jojo yusuf yousef yousuf youssef yusuf yuusuf
    joshua josh
    judith judy jude
    julia julie jules
    kenneth ken kenny
    khadija khadijah khadijo kadija kadijat hatice
    kimberley kim kimberly
    kayleigh kay kayley
    lawrence laurence larry lawrie
    leonard leo len lenny
    lewis louis lou lew
    louise lou lulu
    lucas luke lukas lukasz
    lucy lucie lou
    madeleine maddie maddy madeline
    magdalena magda madzia
    malgorzata gosia margaret malgosia
    mair mari mary maria
    mahmoud mahmud mahmood maxamuud maxamud mohamud
    marek mark marcus marc
    margaret maggie meg peggy madge marge greta
    maria mary marie marysia mia molly maryam mariam meryem maryan
    martin marty marcin
    mateusz matthew matt mati matty
    matilda tilly tilda mattie
    maximilian max
    mehmet memo
    melanie mel
    melissa mel lissa
    michael mike mick mickey micky mikey mihai michal
    michelle shell mich
    mihaela mia
    mohammed muhammad mohammad mohamed muhammed mohamad mohamud maxamed maxamuud mohd mo mohamet muhammet
    monika monica
    mustafa mustapha mustafe
    natalie nat natalia
    natasha tasha nat
    nathaniel nathan nat nate
    nicholas nick nicky nico nicolae nicu nicusor
    nicola nicky nikki
    nimo nimco nimca
    nneka nne
    olivia liv livvy olive livi
    oliver ollie olly
    omar umar cumar omer umer
    oluwaseun seun
    oluwatobi tobi tobiloba
    oluwadamilola dami damilola
    osman usman cismaan uthman osmaan
    patricia pat patsy trish tricia patti
    patrick pat paddy ricky
    pawel paul pablo
    peter pete piotr petru piotrek
    philip phillip phil
    rachel rach rachael
    rahman rehman raheman rahmaan raxmaan rahmon
    raymond ray
    rebecca becky becca bex reba
    reece rhys rees reese
    richard rick dick rich ricky richie
    robert rob bob bobby robbie bert robin
    ronald ron ronnie
    rosemary rose rosie
    ruqayyah rukia ruqia ruqiya ruqaya
    ryszard rysiek
    saeed saed saeid siciid
    samantha sam sammy
    samuel sam sammy
    sarah sara sally sadie zara
    sean shaun shane shawn
    shirley shirl
    siddiqui siddiqi siddique siddiquee sidiqui sidiqi sidique siddeeqi siddeeque siddeequi
    sophia sophie sofia zofia zosia soph
    stanislaw stas staszek
    stanislawa stasia anastazja anastasia
    stephen steven steve stevie stephanie steph stefan
    susan sue susie suzanne suzie zuzanna zuzia
    temitope temi tope
    temitayo temi tayo
    teresa theresa terri tess tessa
    terence terry
    theodore theo ted teddy
    thomas tom tommy tomasz tomek toma
    timothy tim timmy
    titilayo titi
    tobias toby tobi
    tomasz tomek
    valerie val
    vasile vasi
    veronica ronnie vera
    victoria vicky vicki tori vic
    vincent vince vinny vin
    walter wally walt
    wioletta wiola
    william will bill billy liam willy willie
    winifred winnie freda
    wojciech wojtek
    yetunde yetty tunde
    yasmin yasmine jasmine jas yasmeen
    zachary zach zac zack
    zulfiqar zulfikar zulfi
    zainab zaynab zeinab seynab zeynep
    """.split(whereSeparator: \.isNewline)
}
