extension PhraseTable {
  /// Other spellings of words that the tables have, so that each phrase is written once.
  ///
  /// They are typed in haste, as "b4", or often misspelt, as "assesment". The first word of a line is the one of the tables.
  static let spellings: [[String]] =
    """
    before b4 befor
    until til till untill
    tomorrow tmrw tomoz 2moro tomorow tommorow tommorrow
    tonight 2nite tonite
    today 2day
    because bcos bcoz becos becuase beacuse becasue cuz coz becouse
    with wiv w_
    weekly wkly
    fortnightly fornightly fortnightley f_n
    monthly mthly
    weeks wks weks
    week wk
    months mths mnths
    weekend wkend wknd
    weekends wkends wknds
    alternate alt
    meeting mtg meting
    appointment appt apt appoitment appointmnet
    appointments appts apts appoitments
    assessment assesment assessmnet asessment ax
    assessments assesments
    attendance attendence attendace
    referral referal refferal refferral
    referrals referals refferals
    conference confrence conferance conf
    school scool shcool schl sch skool
    supervision supervison supv supvn
    contact contct contat
    christmas xmas
    wednesday weds wednes
    thursday thurs thur
    tuesday tues
    friday fri
    said sed
    feels feals
    scared scarred
    review reveiw rvw
    visits vists
    visit vist vst
    telephone tel
    hospital hosp
    september sept
    children childrens chn chdn chldrn
    nursery nursary
    parents parants
    definitely definately
    transfer tx trf trsf
    transferred txd
    observed obs obsd
    don't dont
    doesn't doesnt dosent
    didn't didnt
    can't cant
    won't wont
    wasn't wasnt
    isn't isnt
    wouldn't wouldnt wudnt wouldent wldnt
    couldn't couldnt cudnt cldnt
    chronology chron
    without w_o
    text txt
    texted txted txtd txt'd
    wants wnats wonts want's watns
    want wnat
    says sayes
    misses mises
    hates haets
    message msg mssg
    messages msgs
    messaged msged msgd msg'd
    shouldn't shouldnt
    hasn't hasnt
    haven't havent
    aren't arent
    weren't werent
    should shud shoud shld
    would wud woud wld
    could cud coud cld
    when wen
    every evry
    again agian agen
    support suport
    family famly famliy
    manager manger managr
    write rite wirte
    need nead
    going goin
    gonna gona
    already alredy allready
    likes lieks
    getting geting
    change chnage
    friend freind
    friends freinds
    behaviour behavior behavour
    received recieved
    separate seperate
    police plice
    know kno
    house hous
    bedroom bedrom
    next nxt
    evening eve evning
    morning morn mornin
    arrange arange
    address addr adress addres
    worker wkr
    people ppl
    views vws
    gained gaind
    """
    .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
