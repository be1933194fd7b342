extension PhraseTable {
  /// Saying, wanting and feeling, in forms that need a person before them, or none.
  static let speech = phrases(
    """
    said, says, saying, say, told, tells, telling, stated, states, explained, explains, explain
    asked for/if/to/why/when/me/whether/us/who/what/that/the/his/her/not/can/could/will
    asks for/if/to/why/when/me/what/who/whether/us, ask me/us/if, wants, wanted, want, does not want
    doesn't/didn't/don't want, did not want, wishes to/that/for/she/he/they/could, wished, would like, would rather
    would love, would prefer, he'd/she'd/they'd rather/like/love/prefer, hopes, hoped, hope to, reckons, reckoned
    moaned that, moans that, grumbled, joked, jokes, likes, liked, like, dislikes, loves, loved, love, hates, hated
    hate, misses, missed, miss, does not like, doesn't/didn't/don't like, did not like, prefers, preferred, prefer
    feels, felt, feel, worries about/that/when
    <be> worried/scared/frightened/afraid/sad/angry about/of/when/that/because/if/to/at/he/she
    <be> upset/lonely/nervous/excited/proud/ashamed about/of/when/that/because/if/to/at/he/she
    gets/got worried/scared/frightened/sad/angry/upset/lonely, enjoys, enjoyed, enjoy
    described/describes/describing her/his/their/how/the/a/that/what/being/it/him/them/mum/dad/school/home
    shared that/his/her/their/how/a, shares that, replied, answered, reported, reports, thinks, think
    thought that/it/he/she/they, believes, believed, disclosed, confirmed that, alleged, alleges, admitted, admits
    whispered, whispers, shouted, called it, wrote, writes, written, signed, signs, signing, texted, texts, messaged
    messages, typed, spelled out, spelt out, spells, pointed to, pressed, chose, chooses
    picked/selected the/a/out/red/blue/yellow, rated, scored, scores, gave it a/me, told me/us/her/his
    said to? me/us, in her/his/their own words, own words, talked/talks/talking/spoke/speaks/chatted/chats about/of
    opened up about, mentioned, mentions, complained, complains, begged, pleaded, insisted, insists, corrected me
    repeated, repeats, repeating, keeps asking/saying, kept asking/saying, kept on saying, asked/asks that, remembers
    remembered, recalled, finds it hard/difficult/easy/boring/scary, is aware of/that
    knows that/what/why/who/where/how/he/she, understands that, does not/doesn't understand why/what
    didn't/doesn't know why/what/if, can't wait, looking/looks forward to, worried about/that, report, state
    describe, believe, scared of, is happy to/with/that/living/at, shouted out, calls her/him/them/it, named, names
    keen on/to, not happy about/with/that/at, isn't happy about/with/that, <be> not happy, get/gets on with
    fed up with/of, bored of/with, proud of, favourite, gave/handed/gives a/the/me list, list of, a list, voted
    agreed with, disagreed, refuses to say, answered that, sang about, drew and said, wonders why/if/when
    wondered why/if/when
    """
  )

  /// The child's own voice, written as such.
  static let firstPerson = phrases(
    """
    i want/like/love/hate/miss/wish/live/sleep/hide/go/feel/know/just/never/always/get/need
    i can/could/was/am/don't/do/would/sometimes/really/still/only/think/used/play/help/cry/worry
    i'm, i'd, i've, i'll, i don't/do like/want/not, i wish i/my/mum/dad/we/he/she/they, i can't/didn't/wasn't/won't
    my mum/mummy/dad/daddy/nan/nanny/gran/brother/sister/teacher/bedroom/room/friend/friends
    my house/bed/social/family/own/foster/carer/mam/baby/little/big/real/old/new
    mean to me, me and my, being in care, when you're in care, you have to, you can, we want/like/don't/need
    """
  )

  /// What a child of any age can be seen to do.
  static let behaviour = phrases(
    """
    smiled, smiling, smiles, smile, grinned, grinning, grins, grin, laughed, laughing, laughs, giggled, giggles
    giggling, beamed, clung, clinging, clings, cried, crying, cries, sobbed, sobbing, screamed, screaming, screams
    whimpered, wailed, squealed, squealing, shrieked, moaned, grizzled, yelled, sat, sitting, sits, played, playing
    plays, reached, reaching/reaches for/out/to/over/across/up/towards/toward/into, walked, walking
    walks up/to/over/away/out, ran, running, runs to/over/away/up, hid, hides, hiding, crawled, crawls, crawling
    rolled, rolls, rolling, babbled, babbles, babbling, cooed, coos, cooing, gurgled, gurgles, gurgling, vocalised
    vocalises, vocalising, pointed, points, pointing, pushed, pushes, pushing, pulled, pulls, pulling, hugged, hugs
    hugging, cuddled, cuddles, cuddling, snuggled, snuggles, nestled, kissed, flinched, flinches, flinching, froze
    frozen, freezes, shook, shaking, shakes, trembled, trembling, turned, turns to/away/her/his/round, turning
    looked/looks/looking at/away/to/for/up/down/back/around/round/over/sad/scared/tired/pale
    would/did/does/could not look/speak/come/let/eat/talk/leave/go/sit/move/join/play/make/engage/settle
    wouldn't/didn't/won't look/speak/come/let/eat/talk/leave/go/sit/move/join/play/make/engage/settle/stop
    avoided eye contact, eye contact, made/makes/making eye contact, holding, holds, held
    took my/her/his/their/a/the/me/off, taking my, lay, lies, laid, lying, ate, eating, eats, not eaten
    had no breakfast/food/shoes/coat, wore, wearing, drew, drawing a/his/her/the, built, building a, sang, singing
    danced, dancing, jumped, jumping, climbed, climbing, kicked, kicking, kicks, threw, throws, throwing, bit, bites
    biting, rocked, rocking, rocks, waved, waves, waving, nodded, nods, nodding, sucked, sucking, sucks, chewed
    bounced, spun, swung, settled in/on/into/when/for/once/after her/his/my/mum's/dad's? arms/lap/shoulder?
    quiet when
    went/goes/going/gone quiet/still/stiff/red/white/silent/limp/rigid/to/and/over/straight/back/under/behind
    stopped crying/talking/playing/eating/suddenly/when/and, stops crying/when/as
    stayed close/near/in/by/on/under/behind, gazed, gazes, gazing, stared, stares, staring, watched, watches
    watching, followed/follows/following her/his/my/the/me/mum/dad/with/light/him/them/a/her's
    tracked/tracks/tracking, eyes followed/wide/on/to/down/filled, fixes on/his/her, fixed/fixing on, calmed, calms
    calming, soothed, soothes, soothing, startled, startles, stiffened, stiffens, arched, arches, tensed, curled
    curls, tucked, buried, put his/her/their/it/them/all/out/both/a/the/on/hands, puts his/her/out/up
    lifted/lifts his/her/arms/both/a, raised his/her, opened his/her/mouth, opens, closed his/her
    covered/covers/covering his/her/ears/face, shrugged, shrugs, rolled her/his eyes, sighed, whispered, hummed
    humming, hums, flapped, flapping, flaps, clapped, clapping, claps, gripped, grips, gripping, grasped, grasps
    grabbed, grabs, leaned/leant/leans/leaning, patted, stroked, touched, tapped, banged, hit, hits, slapped
    scratched, picked, picking at/his/her, bit, spat, sneezes, yawned, yawns, blinked, squirmed, wriggled, fidgeted
    fidgets, paced, pacing, wandered, wanders, wandering, explored, exploring, toddled, toddles, shuffled, stood
    standing by/at/behind/in/between, stands by, stamped, slammed, refused to/the/his/her/food, refuses to/food
    would only, ignored, ignores, wet himself/herself/the, soiled, vomited, dropped
    chose/chooses/picked/picked up the/a/red/yellow/blue/green, fell asleep, woke, wakes, waking, slept
    brought/brings/bringing me/him/her/a/the/his/over, gave/gives/giving me/mum/dad/him/her/a/it/the
    handed/hands me/mum/dad/over/it, showed/shows/showing me/us/her/his/the/mum, offered/offers me/mum/a/his/her
    came/comes/coming over/to/back/and/up/in, came/come didn't, didn't come/eat/speak/answer/want/look/move
    walked off/out/away, left the/when, leave the, backed away, moved away/closer/behind/towards, steps
    stepped back/behind, seeking/seeks/sought out/comfort/her/mum, interact/interacts/interacted/interacting, lit up
    face lit, fed himself/herself/well, drank, sips, splashed, splashing, helped/helps/helping me/mum/make/his/her
    busy with, engrossed, build/builds, lined up, lines up, repeated/repeating, copied/copies/copying, mimicked
    imitated, chewing, sucks, dribbled, shared his/her/a/the toys/biscuit, rubbed, rubs, hand/hands over/in/up
    head down/in/on, leg/legs/hands was/were shaking, hood up, headphones in/on, music on, arms up/out/round/around
    in tears, tearful, tears, hid/hides/hiding his/her/under/behind
    kept checking/looking/asking/his/her/away/still/close, checked where/the/for, pick-up, let go, not eaten
    ate/eats/asked for, messing with, shrank, cowered, ducked, ran/runs, on mum's/dad's/her/his/my lap/knee, rocking
    swung
    """
  )

  /// How the child was helped to say it.
  static let asked = phrases(
    """
    three houses, 3 houses, three islands, three wishes, magic wand, i/we/worker/sw/fsw/she asked/ask
    asked her/him/them/what/how/about/by/to, when asked, i asked, asked if/whether, when i asked
    drawing/drawings/drew/drawn/draw, picture/pictures/picture card/cards?, worksheet/worksheets
    feelings/faces/bear/emotion/emotions/bears/worry cards/chart/faces/jar/work/thermometer/wheel/book, cards, card
    faces, puppets/puppet, mind of my own, momo, signs of safety, words and pictures
    wishes and feelings book/booklet/work/worksheet/sheet/form/tool, scale, scale of, scaling question/questions
    scaled, out of ten/10, direct work, interpreter/interpreting/interpreted, translator, translated, translation
    makaton, bsl, signed, pecs, sign language, symbols, symbol, picture cards, life story, talking mats, talking mat
    ecomap, worry/feelings box/monster/doll/tree, letter, letter board, advocate, all about me, questionnaire, survey
    device, aac, eye gaze, tablet, ipad, app, <on> form, form, my views, views form, booklet, book, island map, map
    brick/bricks, lego, sand tray, play doh, playdough, dolls, small world, toys, role play, story, game, jenga, uno
    dice, board, poster, diary, journal, email, emailed, texted, text, messaged, message/messages, whatsapp, by phone
    video call, facetime, recorded, voice note, poem, rap, video, photo, photos, photographs, timeline, genogram
    snakes and ladders, memory box, what/who/how/where/why/when/if would/could/does/do/did/was/is/you/your/help/makes
    in/through urdu/polish/romanian/arabic/welsh/punjabi/bengali
    in/through somali/french/spanish/portuguese/lithuanian/turkish/kurdish/farsi
    in/through dari/pashto/tigrinya/vietnamese/mandarin/cantonese/hindi
    in/through gujarati/italian/german/albanian/ukrainian/russian/bsl/english
    in his/her/their own/first/home language, spelled out, spelt out, pressed, prompted, we used
    using the/a/his/her/our, shown the/a/pictures/photos, through her/his/their advocate/interpreter
    with her/his/their advocate/interpreter, walk and talk
    over a/the coffee/phone/game/lunch/hot/drink/meal/pizza/uno/milkshake, on our/the/a walk, on the/a way
    on trampoline, on a drive, on the bus, nurture room, sensory room
    """
  )

  /// What followed from it.
  static let changed = phrases(
    """
    as a result, so the plan, so we, so i, so contact, so sw, therefore
    because of this/that/what he/she/they said/told/wants, in response, plan was/has changed/been
    plan changed/updated/amended, the plan now, we/i have changed/agreed/arranged, led to, this changed
    has/have been changed/moved/agreed/arranged/added/updated/increased
    has/have been reduced/stopped/reviewed/booked/raised/passed/taken
    have/has since/now moved/changed/stopped/agreed/put/given/arranged/started/made/sorted/booked
    was changed/moved/stopped/agreed/arranged/increased/reduced, acted on, following this, we will now, i will now
    will be shared with, has been added to the plan
    contact was/has/will/now/paused/stopped/reduced/changed/moved/put/increased/suspended/cancelled/note, contact to
    school/nursery/sw/tm/iro/mum/dad/carer agreed/changed/moved/told/stopped/has/have/will/to/informed/aware
    carers/judge/court/panel/housing/police/teacher/we/placement agreed/changed/moved/told/stopped
    carers/judge/court/panel/housing/police/teacher/we/placement has/have/will/to/informed/aware
    agreed from/by/to/at/and/with, now written into, written into, built into, added to the/his/her/plan, included in
    in the plan, on the plan, in plan, plan amended, done, sorted, actioned, and it was, and this was, so this was
    was done, has been done
    time/times/visits/date/venue/meeting changed/moved/now/altered/to/swapped/brought/switched
    plan/bedtime/seat/room/arrangements/contact changed/moved/now/altered/to/swapped/brought/switched
    put on hold, paused, changed to, moved to, swapped to, now happens/goes/sees/has/at/on/gets/starts
    starts/started/begins/joins class/course/club/group/bsl/counselling/in/on, raised with
    shared with iro/school/court/parents/mum/dad/the/conference/carer/carers/core
    told court/judge/iro/manager/mum/the, passed on to, fed back to, fed into, taken to, put to the, bought
    got him/her a, ordered, booked, referral made, referred to, complaint made, strategy discussion, strat held, s47
    police told, safety plan, taxi, replaced, removed, changed, new bed, lock fitted
    """
  )

  /// Words that judge or label and tell nothing of what the child said or did.
  static let label = phrases(
    """
    settled, happy, content, fine, well, ok, okay, good, great, no concerns/worries/issues/problems, no disclosures
    no disclosure, no complaints, appropriate, appropriately, difficult/hard to engage, did/does not/n't engage
    would not engage, not engage, engaged well, engages well, engaged, engaging, presented well/as
    presents as/well/happy, presenting, appeared/appears/seemed/seems/appear/seem, looks/looked well/happy/healthy
    challenging, challenging behaviour, naughty, manipulative, attention seeking, aggressive, non compliant, defiant
    poor social/language? skills, skills, inadequate, well/not developed, age appropriate, meeting all? milestones
    milestones, good relationship, positive relationship, warm, bond, strong bond, attachment, attached, close
    lovely, polite, chatty, well behaved, well cared for, cared for, thriving, resilient, streetwise, doing well
    brilliantly, little heart out, child focused, too young, confident, shy, quiet, clingy, anxious, withdrawn
    bubbly, cheerful, sociable, delightful, smiley, bright, healthy, clean, tidy, well dressed, dressed, kempt
    unkempt, dirty, weather, presentation, low, flat, moody, difficult, demanding, lively, active, pleasant, friendly
    mature, immature, vulnerable, loved, safe, stable, secure, needs met, needs are met/being, needs being met
    basic needs, wants and needs, development, developmental, on track, as expected, no visible marks, no marks
    no injuries, no bruising, lived experience, experience, poor, neglected, emotionally, impact, impacted, affected
    traumatised, usual self, behaviour/behaviours, attitude, beautiful, sweet, loving, affectionate, responsive
    alert, placid, contented, typical, normal, coping, making progress, progressing, oppositional, disengaged, rude
    compliant, articulate, intelligent, able, a credit, a pleasure, no trouble, good as gold
    """
  )

  /// What the file says of the process and not of the child.
  static let process = phrases(
    """
    xxxx, xxx, xx, wants and needs, wishes and views, wishes and needs, nothing to report/add/note, not verbal
    does not speak, not talking yet, not known, views not known, too little, too small, not old enough, not met
    did not see, unable, could not be seen, couldn't be seen, cannot communicate, not able to communicate
    voice of the child, child's voice, wishes and feelings, wishes feelings, views/views' and wishes, captured
    ascertained, ascertain, obtained, gathered, consulted, sought
    to be sought/gathered/obtained/completed/done/booked/arranged/explored/captured
    will be sought/gathered/obtained/captured/completed/seen
    not obtained/sought/gathered/captured/recorded/known/ascertained/seen/available/spoken, unable to
    unable to ascertain/obtain/express/give/get, to be booked, get/obtain views, give/gives/gave his/her/their? views
    views shared/recorded/noted/given/not/to/included/taken/known/considered/heard/obtained/sought/gathered
    see previous/parents/parents'/attached/scanned/assessment/jake/sibling/notes/docs/above/report/form/case
    see <name>/<initial>, see case, copy from/of, copied from, attached, scanned, on file, uploaded, in file
    sibling's record, unborn, not yet born, was asleep, asleep, sleeping, not seen, not at home, not home, not in
    not present, was out, not available, at school, no reply, no answer, did not attend, dna, was not brought, wnb
    on holiday, in bed, child seen, seen, child spoken to, spoken to, was seen, were seen, met with, pre verbal
    preverbal, non verbal, nonverbal, too young to, age <number>, not applicable, n_a, no interpreter, n a, no views
    views n_a, not recorded, same as, as above, as before, as per, to be completed, tbc, to follow, advocate
    has been consulted, was consulted, was/were listened to, listened to, taken into account, considered, heard
    participated, invited, attended, involved, included, represented, reflected, is reflected, embedded, throughout
    direct work, planned, at next visit, next visit, three houses done/completed/attached, drawing attached
    work done, work completed, completed, child not, yp not, refused, declined
    """
  )

  /// Words that tell how old a child is or that it does not speak yet.
  static let childState = phrases(
    """
    <number> months/weeks/wks/days/mths old?, <number> month/week old, corrected age, no words yet, pre verbal
    non verbal, newborn, baby, infant, aged <number>
    """
  )

  /// Words that say the child was seen or spoken to alone.
  static let alone = phrases(
    """
    seen alone
    saw/see/seen/spoke/spoken/speak to/with/me? her/him/them/you? her/him/them/you/<initial>/<name>? alone
    saw/see/seen/spoke/spoken/speak to/with/me? to/with/me/child/me? her/him/them/you/<initial>/<name>? alone
    met/visited/told/said/talked/time to/with/me? her/him/them/you? her/him/them/you/<initial>/<name>? alone
    met/visited/told/said/talked/time to/with/me? to/with/me/child/me? her/him/them/you/<initial>/<name>? alone
    seen/spoken/spoke/saw/met/seen/talked to/with/at/in? her/him/them/<name>? on her/his/their/its? own
    seen/spoken/spoke to/with/at/in? <initial>/school/home/nursery? on her/his/their/its? own
    saw/met/seen/talked to/with/at/in? <initial>/school/home/nursery? on her/his/their/its? own
    seen on own, on own, by herself/himself/themselves/myself/themself, seen by myself, just us two, just us
    just the two of us, just me and him/her/them/<name>/<initial>, us two, one to one, 1 1, 1 to 1, 121, 1:1, 1-1
    without her/his/their/the/either? mother/father/mum/dad/parents/parent present/there/in/carers?
    without her/his/their/the/either? carers/carer/foster/adults/anyone/family present/there/in/carers?
    away from her/his/their/the? mum/dad/parents/mother/father/carers/family/home
    alone with the? child/her/him/them/<initial>/<name>/me, to me alone, with me alone, alone in, alone at
    alone with me, alone on, alone, alone to/and, parents/mum/dad/mother/father/carer/carers not present, not present
    out of earshot, no adults present, in private, privately, by ourselves, on our own, just him/her and me
    just me and, mum/dad/parents/mother/father/carer/nan/carers at the? work/shops/shop/upstairs
    mum/dad/parents/mother/father/nan/carer/carers was/were? upstairs/out/downstairs/away/elsewhere/cooking
    seen separately, spoken to separately, with no one else, nobody else there/in/present
    mum/dad/parents/carer/carers left/stayed/waited/in/was the/in/outside/downstairs/out/room, on her/his/their own
    """
  )

  /// Words that make what follows an adult's account of the child.
  static let sources = phrases(
    """
    mum's/dad's/mother's/father's/carer's/school's/nan's/worker's view/views/opinion
    in mum's/dad's/sw's opinion/view, in my view/opinion, i feel, i think, i believe, i felt, i thought, in sw's view
    of the view, is of the view, view is that, according to, reportedly, it is felt/thought/believed
    it was felt/thought/reported/said, it is my view, my view is, my impression, my sense is, my assessment
    professionals feel/say/report/think, sw feels/thinks/believes, worker feels/thinks/believes, would wish
    would want, would say, would like to be, if she/he could talk/speak, we feel/think/believe
    """
  )
}
