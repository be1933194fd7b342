import AuditRules

/// Words that stand with a capital where a first name could, and are none: before the name of a family, and as what somebody
/// says or does.
///
/// It is asked about few words of a text only: those with a capital that stand beside a name or before a verb.
enum NoName {
  /// Whether a word is of those that begin sentences of notes, or says what somebody is; names that are words are not among them.
  static func contains(_ folded: String) -> Bool {
    beginnings.contains(folded) || UnlistedNames.isNobody(folded) || UnlistedNames.titles.contains(folded)
      || kin.contains(folded) || CommonWord.isSmall(folded)
      || (AuthorRole.isOfRoles(folded) && !CommonWord.isCommon(folded))
  }

  /// Whether a word ends as what is done or was done does: "Discussed", "Visiting".
  static func isOfVerb(_ folded: String) -> Bool {
    ["ed", "ing", "ly", "tion", "ment", "ness"].contains(where: folded.hasSuffix)
  }

  /// Whether a word of four letters or more is one of which every text is full.
  static func isWord(_ folded: String) -> Bool { everyday.contains(folded) }

  private static let kin = Set(Kin.words)

  private static let beginnings = Set(
    """
    aged about after again although any anybody anyone are as at attn baby because before being between both bath brought but \
    by call called calls case cases cc children chronology collected concerning contact could currently date dear \
    despite details did discussion dropped due during duty earlier either email eventually everybody everyone everything fao \
    file finally following for forename found from full further gave given gp had has hello hence her here hi his house how \
    however if in including informed initially instead into is it its joined just known late lac later left legal letter like \
    maternal meanwhile meet meeting message met mid minutes more most my name names named near neither next nobody nor not \
    note noted notes nothing now of off on once one only onwards or other others otherwise our out outcome over parents \
    paternal per phone please plan planning post pre previously question ran rang re reason recently record ref \
    referral regarding regards result risk sadly safe said saw seen sent she sibling siblings since so some somebody someone \
    soon spoke still strategy subject such summary supervision surname telephone text than thank thanks that the their them \
    then there therefore these they this those though thoughts through times to today told tomorrow tonight took transport \
    twins type unborn under unfortunately unless until up update upon us versus via voice was we were what when where \
    whether which while whilst who whom whose why will with within without works would wrote yes yesterday yet you your
    """.split(separator: " ").map(String.init)
  )

  /// Words of four letters or more with which names begin as well.
  private static let everyday = Set(
    """
    abbr able abut acts adam adds adva advi afte agai age agen agre alas alco alec all allo almo alon also alth amen anal \
    anon answ apar area arma army asset assi atten aunt auth auto away back bads bail band bare barr base basi bath bear beat \
    beca been bels bene bent best bets bill bird bite blank bled body bold bona bond book boot bore boss both brad brain \
    bran brav bread brea brief brit broad brow buck bulk bull bump bunk burg burn bust busy butt call calm came camp cane cans \
    capa cape capt card care cart case cash cast caus cell cent chan char chart chat check chef chest chin chip chop chri \
    christ chron city clam clan clar clas clay clea clem clin clip club coal coat code cold cole colo comb come comm comp conc \
    cond conf cons const cont cope copy cord core corn cost coun cour cove crew cross crow cups cure curt cust dada dame damp \
    danger dare dark data date dear deal debt deed deep defi dele deli dels dema deme deni dent desk dial diam dies diet dine \
    dire dirt disc dist doct does dome done dora dose doub down drag draw drop drum duck dull dump dust each earn ease east \
    easy edge edit else emer emot empl ends enga engl ensu enter equa erin esca esta even even eventual ever exam exce excl \
    exit expe expl extra eyes face fact fade fail fair fall fami famil fare farm fast fate fear feed feel fees feet fell felt \
    file fill film find fine fire firm fish fist five flag flat floor flow fold folk foll food foot forc ford form fort \
    forum four free frie from full fund gain game gang gate gave gene gent gets gift girl give glad glen goal goes gold gone \
    good grad gran grand gree grew grid grim grip grou grow guid gull habit hair half hall hand hang happ hard hari harm hate \
    have head heal heap hear heat held hell help hemp herb here hero hers hide high hill hint hire hits hold hole home homes \
    hope horn hosp host hour hous huge hunt hurt idea idle impr inch info inter into iris iron isol item jail join joke jump \
    june just keen keep kept kick kids kind king knee knew know label lack lady laid lamb lamp land lane lang large last late \
    later latin lead leaf lean lear least leav left lega lend less lets letter leve lies life lift like lima limb lime line \
    link lion list live load loan loca lock long look lord lose loss lots loud love loved lover lower luck lunch made mail main \
    maintain make male mana many marc march mark market marks mass mast mate mater math matter matur meal mean meas meat medi \
    meet melt meme memo mend mens ment menu mere meri mess meta mete meth mild mile milk mill mind mine mini minor mira miss \
    mist moan mode mole moni mono month mood moon moral more morn most moth mother move much mult mum murmur must nail name \
    narr nati natu near neck need neon nest news next nice night nine none noon norm nose note notes noti nova nurs obey odd \
    offe offer often omen once only open oral orga orient orig other ours oval over pace pack page paid pain pair pale palm \
    panel pant park part parts pass past patch path patr pear peer pens peop perm pers pest phon phra pick pier pile pill pine \
    pink pipe plan plane plans plant play plea plot plus poem poli poly pond pool poor pope port pose post pour pray pres \
    press prim prime prin print prof prom prop prov publ pull pure push quick quiet quit race rage rain rais rand rang rank rare \
    rate read real rear rece reci refe rega regi rela reli remi rend rent repo resi rest resu revi rice rich ride ring rise \
    risk road rock role roll roma roman room root rope rose rosa ruin rule rush sack safe said sail sala sale salt sama same \
    samp sand sang save scan scar scho scor seal seam sear seat seba seco seek seem seen self sell send sens sent sera seri \
    serve sess seven shad shall shape share she shed shel shell ship shir shoe shop short shot show shut sick side sigh sign \
    sila silk silver sing sink site size skin skip slip slow snow soap sock soft sold sole solo some song soon sort soul soup \
    south spea spec spend spent spin spit spot spring staff stage stand star stare start stat state stay stef stem step steps \
    stere stev stick still stop store story stra straw strain stro stru stud suck suff suit summ sung sure swim take tale talk \
    tall tama tape task taste tear tech teen tell temp tend tens tent term test text than thank that thaw them theme then \
    there these they thin thing think this thom thor those thou thread thro tide tidy tile till time tiny tips tire toda \
    told tone took tool tops tort total touch tour tower town toys trac trad trail train tran trap trau tray tree tria trip \
    trou true trust tune turn twin type ugly unit until upon urge used user vale valid valu vane vary vast vega veil vent verb \
    very vest vice vict view viol visa visi visit voca voic vote wage wait wake walk wall want war ward warm warn wash waste wave \
    weak wear week well went were west what when where which while whit whole wide wife wild will wind wine wing wink wipe \
    wire wise wish with woke wood wool word wore work works world worn worr wrap wrist writ writing yard year your zone
    """.split(separator: " ").map(String.init)
  )
}
