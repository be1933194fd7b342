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
      weekends
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
      completes has
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
      film trace screen scale add replace set interview recommend change read chase find use look speak swap lift lower
      refer invite ask extend hold keep support request renew escalate close transfer book arrange convene seek obtain
      send write complete update visit contact speak call ring check chase share start begin stop end agree undertake
      continue move increase reduce allocate reallocate apply allow approve authorise commission consult draft email
      file finish follow fund gather get give go inform instruct issue initiate invite involve include liaise list
      make meet notify offer order organise pause plan prepare present proceed progress provide push put recall record
      remain remove reopen repeat reply return review revisit run secure see serve set sign signpost step submit
      suspend take tell trigger undo use withdraw phone telephone ensure explore consider monitor discuss maintain
      clarify confirm find do leave bring assess pay help work await
      """
    ),
    (
      .participle,
      """
      seen done given taken made held sent told put kept met left got gone written drawn begun found brought bought
      paid read set shown known spoken heard lost cut fed run built drunk eaten woken got closed agreed booked fitted
      sought undertaken withdrawn overseen rung chosen brought heard
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
      threatens threatened confirms confirmed claims lied broke hit hurt ran sees bleeding
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
      surgery pod sessions
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
      idil hodan
      """
    ),
    (
      .deciding,
      """
      agreed decided authorised approved endorsed granted declined directed instructed sanctioned ratified
      """
    ),
    (
      .telling,
      """
      still only already up worse better risk risks unexplained disclosure disclosures allegation allegations feeling
      stuck increased reduced heavily missing escalating escalated repeated repeat positive substantiated exams
      anonymous pattern history bruise bruises injury injuries fracture drinking pregnant homeless chronic months
      concerns concern high too asked failed missed refusing refused
      """
    ),
    (
      .whyWord,
      """
      rationale reason reasons reasoning why grounds explanation explained justification
      """
    ),
    (
      .afterDecider,
      """
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
      would
      """
    ),
    (
      .weakTool,
      """
      book story game picture pictures photo photos card cards letter map toys tablet email diary journal bricks brick
      board form poster poem rap video dice signed drawing dolls lego recorded device symbol prompted
      """
    ),
    (
      .questionWord,
      """
      what who how where why if
      """
    ),
    (
      .changing,
      """
      agreed changed moved arranged booked added stopped increased reduced started paused funded ordered fitted bought
      sorted cancelled suspended updated amended reinstated extended done actioned told informed made requested raised
      dropped removed
      """
    ),
    (
      .passedOn,
      """
      said says told tells asked asks keeps kept calls called whispered disclosed
      """
    ),
    (
      .watching,
      """
      nursery school teacher staff worker hv fsw childminder ta
      """
    ),
    (
      .goingOn,
      """
      and then but while he she they i
      """
    ),
    (
      .building,
      """
      school nursery college hospital home services
      """
    ),
    (
      .beside,
      """
      to with at for from about onto on towards near of behind than told tells asked drew misses hugged kissed saw
      without by through see sees seeing like want wants loves hates likes missed met until
      """
    ),
    (
      .ours,
      """
      his her their the my your foster step
      """
    ),
    (
      .third,
      """
      he she him his her hers you your my
      """
    ),
    (
      .house,
      """
      house home flat property room bedroom kitchen
      """
    ),
    (
      .meets,
      """
      seen spoke spoken saw met told said talked asked chatted says tells visited time signed whispered
      """
    ),
    (
      .we,
      """
      we i we'll i'll we're
      """
    ),
  ]
}
