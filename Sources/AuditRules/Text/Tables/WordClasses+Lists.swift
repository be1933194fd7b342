extension WordClasses {
  /// The words of each kind; `attend+` stands for all regular forms of a verb.
  static let listed: [(WordClasses, String)] = [
    (
      .number,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half zero nil
      """
    ),
    (.ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth 1st last"),
    (
      .month,
      """
      january february april june july august september october november december jan feb mar apr jun jul aug sep sept
      oct nov dec
      """
    ),
    (
      .weekday,
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
      sundays weekday weekdays weekend weekends mon tue tues wed weds thu thur thurs fri sat sun fridays
      """
    ),
    (
      .unit,
      """
      minute minutes min mins hour hours hr hrs day days night nights morning mornings afternoon afternoons evening
      evenings week weeks wk wks fortnight fortnights month months mth mths term terms year years yr yrs weekend
      weekends wd wds w_e
      """
    ),
    (.times, "once twice thrice"),
    (
      .thing,
      """
      times occasions nights days mornings evenings afternoons sessions lessons visits meals words sentences sounds
      steps portions books pages appointments appts incidents episodes errors absences exclusions friends adults
      people kilograms kg kgs pounds stone items questions examples engagements skills feelings beds baths occasion
      night day meal lesson session visit contacts contact tests test screens screen swabs samples reports checks call
      outs devices alarms smoke meetings feeds signs books scale scores score centiles centile words minutes parties
      clubs cigarettes cans units drinks marks bruises lates detentions suspensions accidents attendance attendances
      a_e consecutive clean negative clear positive unannounced announced payments days' missing absence exclusion
      """
    ),
    (
      .function,
      """
      a an the and or but if of to in on at by for with from into onto off out over up down as is are was were be been
      being am it its it's he she him her his hers they them their theirs this that these those there here we us our i
      me my mine you your who whom whose which what when where why how not no nor so then than too also both each
      every any all some more most less least other another such same own will would shall should can could may might
      must do does did doing done have has had having get gets got getting very just only about after before during
      until till til between through within without per via re around again back away still yet now i'm i'd i'll he's
      she's they're we're that's there's can't won't doesn't didn't don't isn't aren't wasn't weren't hasn't haven't
      hadn't cannot he'd she'd they'd he'll she'll they'll while whilst because since although though however
      therefore self him- w whether bc need needs able etc eg ie n_a
      """
    ),
    (.modal, "will would shall should can could must may might 'll needs need has have i'll he'll she'll they'll"),
    (.be, "is are was were be been being am isn't aren't wasn't weren't i'm he's she's it's they're"),
    (.have, "has have had having hasn't haven't hadn't"),
    (
      .negation,
      """
      no not never none nothing cannot can't won't doesn't didn't don't isn't aren't wasn't weren't hasn't haven't
      hadn't without nor neither refused declined unable
      """
    ),
    (
      .adverb,
      """
      also then both still each jointly now only just always either all together again to-morrow first please
      """
    ),
    (.pronoun, "he she they i you we"),
    (
      .does,
      """
      check+ see sees ring rings pay pays tick+ make makes look+ give gives take takes keep keeps read reads write
      writes send sends book+ call+ tell tells show+ bring brings visit+ meet meets drive drives collect+ weigh+ plot+
      record+ log logs follow+ lead leads chair+ supervise+ draft+ hold holds review+ confirm+ attend+ help+ support+
      teach teaches cook+ get gets got walk+ pop pops phone+ email+ start+ continue+ stay+ use+ do does complete+
      update+ refer refers ensure+ provide+ work+ play+ monitor+ report+ run runs set sets arrange+ contact+ speak
      speaks talk+ apply applies count+ note+ verify verifies offer+ deliver+ facilitate+ chase+ assess assesses carry
      carries sign+ open+ buy buys clean+ wash+ brush+ fill+ observe+ tests repeat+ feed feeds find finds discuss+
      explain+ share+ email+ text+ ask+ manage+ stop stops put puts agree+ supply supplies install+ fit fits fix+
      move+ go goes leave leaves finish+ wait+ adds add joins join invites invite reads requests request submits
      submit prepares prepare books organises organise listens listen measures measure marks mark scores score keeps
      completes has escort+ ferry ferries accompany accompanies transport+ commission+ sort+ present+ serve+ lodge
      lodges organise+ organize+ coordinate+ co-ordinate+ convene+ minute+ circulate+ forward+ notify notifies inform+
      advise+ remind+ warn+ alert+ consult+ interview+ screen+ test+ swab+ measure+ score+ rate+ time+ film+
      photograph+ sketch draw draws paint+ practise+ practice+ rehearse+ model+ demonstrate+ train+ coach+ mentor+
      tutor+ enrol+ enrols register+ countersign+ authorise+ approve+ fund+ finance+ purchase+ order+ drop drops pick
      picks swap swaps switch+ change+ replace+ repair+ mend+ decorate+ tidy tidies sweep sweeps hoover+ mop mops
      scrub scrubs clear+ bin bins empty empties lock locks bolt+ secure+ hide hides store+ remove+ return+ hand+ pass
      passes post+ print+ scan scans upload+ file files save saves spend spends budget+ repay+ claim+ appeal+ arrive+
      wake wakes dress+ bath+ bathe+ settle+ cuddle+ sing sings sit sits listen+ hear hears praise+ ignore+ respond+
      reply replies answer+ host+ invite+ introduce+ link+ connect+ match+ source+ search+ trace+ locate+ identify
      identifies map maps plan plans rewrite rewrites redo redoes revise+ amend+ finalise+ conclude+ close+ end+
      pause+ suspend+ resume+ restart+ extend+ renew+ request+ obtain+ gather+ collate+ compile+ analyse+ audit+
      oversee oversees inspect+ examine+ immunise+ vaccinate+ prescribe+ administer+ dispense+ treat+ re-refer
      signpost+ challenge+ escalate+ raise+ query queries dispute+ decide+ convert+ transfer+ allocate+ reallocate+
      assign+ delegate+ cover covers handover babysit babysits mind minds co-work cowork co-works shadow+ join+ travel
      travels ride rides catch catches swim swims kick+ dance+ bake+ shop shops tape+ label+ colour+ circle+ tally
      tallies message+ whatsapp+ facetime+ video videos zoom+ skype+ alternate+ apologise+ thank+ engage+ nominate+
      instruct+ redraft+ proofread testify testifies
      """
    ),
    (
      .state,
      """
      sleep sleeps achieve+ have has be feel feels live+ need+ gain+ grow grows stay+ remain+ wake wakes become
      becomes receive+ experience+ enjoy+ reach+ develop+ like love+ continue+ benefit+ know suffer+ thrive+ progress+
      """
    ),
    (
      .imperative,
      """
      film trace screen scale add replace set interview recommend change read chase find use look speak swap lift
      lower refer invite ask extend hold keep support request renew escalate close transfer book arrange convene seek
      obtain send write complete update visit contact speak call ring check chase share start begin stop end agree
      undertake continue move increase reduce allocate reallocate apply allow approve authorise commission consult
      draft email file finish follow fund gather get give go inform instruct issue initiate invite involve include
      liaise list make meet notify offer order organise pause plan prepare present proceed progress provide push put
      recall record remain remove reopen repeat reply return review revisit run secure see serve set sign signpost
      step submit suspend take tell trigger undo use withdraw phone telephone ensure explore consider monitor discuss
      maintain clarify confirm find do leave bring assess pay help work await alert attach audit brief cancel
      challenge circulate collate collect conclude convert copy coordinate decline defer delegate discharge drop
      enquire enrol establish evidence examine explain feed finalise flag formalise forward hand highlight identify
      implement inspect introduce investigate invoke join link locate log lodge map match mediate merge name nominate
      observe organize photograph place plot postpone print prioritise prompt propose purchase query raise re-refer
      rearrange reassess rebook redo redraft refuse register reinstate reiterate reject relay remind reschedule
      research resolve respond restart restrict resume retain retrieve revise revoke rewrite scan schedule scrutinise
      sort source split strengthen stick supervise switch test text tighten track transport try unpick upload verify
      wait warn weigh withhold open settle drive deliver pick remember rethink reconsider reword relocate relook
      reconvene recontact recruit ringfence safeguard sanction separate shadow ship shorten slow space spend swab
      timetable toughen train trial untangle vary vet write adhere comply abide encourage minimise uphold
      """
    ),
    (
      .participle,
      """
      seen done given taken made held sent told put kept met left got gone written drawn begun found brought bought
      paid read set shown known spoken heard lost cut fed run built drunk eaten woken got closed agreed booked fitted
      sought undertaken withdrawn overseen rung chosen brought heard caught taught sold lent spent forgotten broken
      stolen frozen thrown torn worn driven hidden bitten risen fallen grown sworn slept swept felt dealt stuck bound
      won hit hurt shut split laid
      """
    ),
    (
      .finite,
      """
      is are was were has have had isn't aren't wasn't weren't hasn't haven't hadn't does did doesn't didn't can't
      cannot won't don't says say said told tells wants want refuses refuse keeps shows show showed saw gave went came
      made took left lives live still remains remain it's he's she's they're that's there's who's knows know thinks
      feels feel needs came got puts makes means sleeps lost fell rose grew began spoke felt knew found met became
      gets goes seems appears looks trusts likes disclosed reports report stay staying cutting using drinking
      threatens threatened confirms confirmed claims lied broke hit hurt ran sees bleeding wouldn't couldn't shouldn't
      i've we've they've you've he'd she'd they'd they'll he'll she'll we're you're nobody's there've who've what's
      where's rang rings sent bought brought thought heard ate drank drove slept stood sat hid threw tore woke wrote
      paid fled shook swore chose froze bled stole caught taught sold spent fought hears drinks smokes struggles
      minimises denies alleges objects consents opposes accepts lacks suffers hopes misses prefers slapped drink lie
      lies seem appear believe believes bring brings give gives sit sits sleep come comes go become becomes happen
      happens happened drop drops dropped
      """
    ),
    (.title, "mr mrs ms miss dr pc ds dc di rev sir cllr prof sgt nurse auntie aunty uncle"),
    (
      .place,
      """
      school nursery college home house car garden park room bedroom kitchen lounge office centre center café cafe
      mcdonald's mcdonalds library playground classroom hospital ward hub club cinema walk drive bus trampoline swings
      gym beach town coffee lunch pizza phone video facetime teams zoom whatsapp text placement unit flat hostel court
      nan's nans gran's playroom corridor field shop costa kfc greggs bench sofa stairs cell custody station clinic
      surgery pod sessions reception canteen hotel stadium farm stables church mosque pool leisure arcade nando's
      nandos subway chippy restaurant bakery market mall den porch garage caravan tent bunk waiting refuge airport
      contact head's base studio allotment museum zoo skatepark rink track pitch canal river forest woods lane street
      """
    ),
    (
      .firstName,
      """
      aaron abdul amber rose skye sky hope faith summer iris sunny abdullah abigail adam ade adele aisha aiden alan
      alex alexander alfie ali alice alisha amelia amir amy ana andrei andrew angel anna annie anya archie arthur asha
      ash ava ayaan ayesha bailey barbara bea becky bella ben benjamin beth bethany bev billy blake bobby bradley
      brandon brian caleb callum cameron carl carly carol casey chanel charlie charlotte chelsea chloe chris
      christopher claire clare cody connor corey craig daisy dale dan daniel danny darcey darren dave david dawid dawn
      dean declan dee delroy demi denise dexter dylan eddie edward eliza ella ellie elliot ellis elsie emily emma eric
      erin ethan eva eve evie faith fatima fatou finley florence frank freddie freya gabriel gary gemma george georgia
      gina grace gwen hamza hannah harley harper harriet harry harvey hassan hayley heidi henry holly hugo ian ibrahim
      idris imogen imran isaac isabella isla ivy jack jackson jacob jade jaden jake jamal james jamie jane janet
      jasmin jasmine jason jay jayden jess jessica jill jo joan joanne joe joel john jordan joseph josh joshua joss
      joy jude julie kacey kai karen kate katie kayden kayla kaya kayleigh keira kelly ken kenzie kevin khalid kian
      kieran kim kirsty kyle lacey laila lana lara laura lauren layla leah lee lena leo leon leroy lewis lexi lexie
      liam libby lily linda lisa logan lola louis louise luca lucas lucy luke lydia maddie maisie malik marcus maria
      marie martin mary maryam mason matilda matthew max maya megan mia michael michelle mike millie mohammed mohamed
      molly morgan muhammad naomi nathan niamh nicola nicole nina noah nora olivia ollie oliver omar oscar owen paige
      paul penny peter phoebe poppy precious rachel ravi rebecca reece reggie reuben rhi rhianna rhys ria riley rob
      robert robin roman ronnie rory rosie ross rowan ruby ruth ryan sally sam samantha samir samuel sandra sara sarah
      scarlett scott sean seb sebastian shannon sharon shazia simon simone skye sofia sophia sophie stacey stan stella
      stephen steve sue susan tara taylor teddy teresa terry theo thomas tia tiana tilly tim tobi toby tom tommy tony
      tracey tracy travis tyler tyrone una victoria violet wayne william willow yasmin yusuf zac zach zack zain zainab
      zak zara zoe zoey amina ahmed hussain priya priti anita sanjay raj omari kofi kwame chidi ngozi temi tunde
      blessing aleksander kacper jakub zuzanna oliwia ioana elena mihai ilie tariq bilal aliyah mariam sumaya yusra
      idil hodan abbie abby abena abiola ada adeel adrian agnes ahmad aidan aileen aimee akash akua alana alannah
      albert albie aled alejandro alexandra alexis alfred alina alma alys amaan amal amara amaya amelie amira ammar
      amrit anastasia andre andrea andreea andy aneesa angela angus anika anisa anjali anouk ansh anthony antonia
      antonio antony anwen aoife april arabella aria ariana arianna ariel arjun arlo armaan arran arwen aryan ashley
      ashton asim aston astrid asif aubrey audrey augustus austin autumn avani aylin azra barnaby barry basil beatrice
      beau benji benedict bertie beryl bess betty bex bianca bishop bob bonnie brad brenda bridget bronwyn brooke
      bruno bryony caitlin caden cain cara carla carlos caroline carter carys catherine cathy cecilia cerys chantal
      chantelle charley charlene chelsey cheryl chiara chidera chinwe chioma christina christine cillian cindy
      clarissa claudia clive clodagh colette colin colleen conor connie coral corinne cormac courtney cruz curtis
      cyrus dafydd dahlia damian damien damon danielle dara darius daria darryl davina deborah debbie debra delilah
      delia dennis derek desmond devon diana diane dilan dion dmitri dolly dominic donna doreen dorothy doug douglas
      duncan dwayne ebony eden edgar edith edmund effie eileen eilidh elaine eleanor elias elijah elin elisa elise
      elizabeth eloise elodie elspeth elvis emilia emmanuel ernest esme esmae esther etta eugene eunice ewan ezra
      fabian farah farid farida farhan fatma felicity felix fern fergus fernando fiona fintan fleur flora florian fran
      frances francesca francis francesco frankie fraser fred frederick freda gabriella gabrielle gareth garry gavin
      genevieve geoff geoffrey georgie georgina gerald geraldine gerard ghazala gianna giles gillian gino giulia
      gladys glen glenn gloria gordon graham greg gregory greta gurpreet guy gwyneth habib hadiya hafsa hailey haider
      haleema hamid hamish hana haris harjit harmony haroon harold harpreet hashim hattie hazel heath heather hector
      helen helena henrietta herbert hester hilary hilda howard hudson hugh humza husna hussein ida ieuan ifan ike
      ilyas inaya india indie indiana inez ingrid ioan irene irfan irina isaiah isabel isabelle isha ishaan isobel
      israel issa ivan ivo ivor izzy jabari jacqueline jackie jacques jago jai jaime jamila jan jana janice jared
      jasper javid javier jaxon jayda jayne jean jeanette jeff jeffrey jemima jen jenna jennifer jenny jeremiah jeremy
      jermaine jerome jerry jesse jessie jet jez jim jimmy joanna joann jocelyn jodie jody joely johan johnny jolene
      jon jonah jonas jonathan jonny josef josie joyce juan judith judy julia julian juliana juliet june juno justin
      justine kabir kaleb kamal kamil kara karim karina karl karolina kasey kasia kasim kassidy kat katarina katherine
      kathleen kathryn kathy katrina katy kavita kay kaylee keegan keeley keiran keith kelsey kelvin kendra kenneth
      kerry kev khadija kiara kiera kimberley kiran kit kitty klaudia kobi krish kristian kristina krystal kuba kye
      kyra kyran lacie laith lance larissa larry lateefah latisha laurence laurie lawrence leanne leila lennon lenny
      leonard leonie lesley leslie leticia leyla lillian lilly lincoln lindsay lindsey linus lionel lisbeth livvy liz
      liza lizzie lloyd lorenzo loretta lorna lorraine lottie lou lucia lucian lucie lucinda luis luka lukas luna lyla
      lyn lynda lynette lynn lynne lynsey mabel mackenzie macy maddison madeleine madison mae maeve magda maha mahmoud
      mahmood mahnoor maire maisy majid malachi malcolm malaika malika mandy manuel manpreet marc marcel marco
      margaret margot mariana mariella marilyn mario marion marjorie marlon marnie marsha marta martha martina martyn
      marvin masood mateo mateusz mathew matt mattie maud maureen maurice maxine mel melanie melissa mercy meredith
      merlin meryem micah mick mika mikey mila mildred miles millicent milo mimi mina minnie mira miranda miriam mirza
      mitchell mo mohamad mohammad mohsin moira mollie mona monica monique moses muna muneeb munira musa mustafa myah
      myles myra nabil nadeem nadia nadine naeem nafisa naima najma nancy naseem nasir nasra natalia natalie natasha
      nathalie nathaniel nawal nazia ned neil nell nellie nelson nevaeh neve niall nick nicholas nicky nico nicolas
      nigel nikita nikki nikhil nisha noel nola noor norma norman nusrat nyla oakley obi octavia odin olga olive
      olivier omer oona ophelia orla orlando oriana otis otto owain pam pamela paola parveen pat patrice patricia
      patrick patsy patty paula pauline pavel pearl peggy penelope percy perry petra phil philip philippa phillip
      phyllis pia pip pippa piotr polly poppie preeti priscilla prince priyanka quentin quinn rabia radek rafael
      rafferty rafi rahim rahul raheem raina raja rajesh ralph ramona randeep rania raphael rashid rasheed raven ray
      raymond raynor reagan rebekah reeva regan regina rehan remy rene renee rex rhea rhiannon rhoda rhona ricardo
      richard rick ricky rico rihanna rita river riya roberta roberto robbie rocco rochelle rod roderick rodney roger
      roisin roland rolf rollo romeo romy ronald rosa rosalie rosalind rosanna roseanne rosemary roxanne roxy roy
      ruben rubie rudy rufus rukhsana rupert russell sabina sabrina sade sadie saeed saffron saif saima salim salma
      salman salome samira samson sana sandeep sandy saoirse sapna sasha saskia saul savannah seamus selena selina
      senait serena seren seth shabana shabnam shaan shae shah shahid shakira shamima shan shane shanice shanti shaun
      shauna shawn shayla sheila shelley sheryl shirley shiv shona shreya shreeya sian sidra sidney sienna silvia
      silas simona sinead siobhan skyla solomon sonia sonya sofie sorrel spencer stacy stanley stefan stefania
      stephanie steph stephan steven stewart stuart suki sukhi suleman sultana sunil sunita susanna susannah suzanne
      suzie sybil sydney sylvester sylvia tabitha tahir tallulah talia tamara tamika tamsin tania tanisha tanya tasha
      tasnim tatiana tatum ted terence terri tess tessa thalia thea thelma theodore theresa therese tianna tiffany
      timothy tina tommie toni tonia tonya toyin trevor tricia trina trinity tristan troy trudy tyrese tyra uma umar
      umaima ursula usman uzma val valentina valerie vanessa vaughan vera verity vernon veronica vicki vicky victor
      vihaan vikram vince vincent viola viv vivian vivien vivienne wanda warren wendy wesley wilf wilfred wilma
      winifred winnie winston xander yahya yana yara yaseen yasin yasmine yonas yosef yousef youssef yuri yvette
      yvonne zachary zahra zaid zaina zaynab zeeshan zeinab zelda zena zeynep zofia zoya zubair zuri
      """
    ),
    (.deciding, "agreed decided authorised approved endorsed granted declined directed instructed sanctioned ratified"),
    (
      .telling,
      """
      little still only already up worse better risk risks unexplained disclosure disclosures allegation allegations feeling
      stuck increased reduced heavily missing escalating escalated repeated repeat positive substantiated exams
      anonymous pattern history bruise bruises injury injuries fracture drinking pregnant homeless chronic months
      concerns concern high too asked failed missed refusing refused clean negative poor late absent unknown unsafe
      unmet overdue expired pending untested serious severe significant high-risk intoxicated hungry underweight
      overweight aggressive abusive violent relapse relapsed evicted sentenced convicted bailed arrested wanted
      truanting bruised burned burnt scalded injured uninjured unseen unwell ill frightened scared afraid terrified
      distressed
      """
    ),
    (.whyWord, "rationale reason reasons reasoning why grounds explanation explained justification"),
    (
      .afterDecider,
      """
      refused granted accepted rejected
      agreed agrees agree authorised authorises decided decides endorsed endorses approved approves declined supported
      supports wants asked asks confirmed happy approval agreement permission authorisation decision turned does is
      signed letter advised directed requested said
      """
    ),
    (
      .workersVerb,
      """
      observed saw asked visited noted spoke met explained arrived felt feel think thought believe introduced sat
      showed read gave noticed came told said tried attended played took discussed undertook completed was am have
      would wondered suggested reminded thanked
      """
    ),
    (
      .weakTool,
      """
      book story game picture pictures photo photos card cards letter map toys tablet email diary journal bricks brick
      board form poster poem rap video dice signed drawing dolls lego recorded device symbol prompted
      """
    ),
    (.questionWord, "what who how where why if"),
    (
      .changing,
      """
      agreed changed moved arranged booked added stopped increased reduced started paused funded ordered fitted bought
      sorted cancelled suspended updated amended reinstated extended done actioned told informed made requested raised
      dropped removed cut shortened brought swapped rewritten redone reopened reviewed repaired replaced granted
      approved rebooked postponed rearranged rescheduled switched lifted relaxed halved doubled mended binned banned fixed
      installed lowered delayed scrapped resumed restarted transferred uninvited allowed briefed shared
      """
    ),
    (
      .passedOn,
      """
      say said says told tells asked asks keep keeps kept whispers whispered disclosed mentions mentioned explains
      explained come comes came states stated confided
      """
    ),
    (.watching, "nursery school teacher staff worker hv fsw childminder ta midwife doctor paediatrician keyworker"),
    (.goingOn, "and then but while he she they i"),
    (.building, "school nursery college hospital home services setting academy"),
    (
      .beside,
      """
      to with at for from about onto on towards near of behind than told tells asked drew misses hugged kissed saw
      without by through see sees seeing like want wants loves hates likes missed met until
      """
    ),
    (.ours, "his her their the my your foster step"),
    (.third, "he she him his her hers you your my"),
    (.house, "house home flat property room bedroom kitchen"),
    (
      .meets,
      """
      see seen saw spk spoke spoken had tell tells told telling describes described met said says talked asked chat chats
      chatted visited time signed whispered catch phone phoned rang interviewed observed took facetimed sat
      """
    ),
    (
      .opening,
      """
      whether discussed discussion considered conversation debated thinks think feels feel wonders wondered unsure
      hopefully hoping possible possibility talked option options
      """
    ),
    (.hedge, "possibly perhaps maybe potentially might could wondering"),
    (
      .providing,
      """
      gave bought got found lent made fixed sorted moved took fetched put brought booked ordered had spoken sent
      talked painted fitted mended
      """
    ),
    (.we, "we i we'll i'll we're i'm i've i'd we've we'd im ive"),
  ]
}
