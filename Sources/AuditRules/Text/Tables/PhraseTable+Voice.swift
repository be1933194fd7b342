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
    remembered, recalled, finds it hard/difficult/easy/boring/scary
    knows that/what/why/who/where/how/he/she, understands that, does not/doesn't understand why/what
    didn't/doesn't know why/what/if, can't wait, looking/looks forward to, worried about/that, report, state
    describe, believe, scared of, is happy to/with/that/living/at, shouted out, calls her/him/them/it, named, names
    keen on/to, not happy about/with/that/at, isn't happy about/with/that, <be> not happy, get/gets on with
    fed up with/of, bored of/with, proud of, favourite, gave/handed/gives a/the/me list, list of, a list, voted
    agreed with, disagreed, refuses to say, answered that, sang about, drew and said, wonders why/if/when
    wondered why/if/when
    mumbled, mumbles, muttered, mutters, murmured, murmurs, exclaimed, exclaims, announced, announces, declared
    declares, revealed, reveals, recounted, recounts
    expressed/expresses a/that/his/her/their/some/fear/worry/sadness/anger/how/an/no
    indicated/indicates that/he/she/they/yes/no/with/by/a/to/his/her, suggested/suggests that/we/he/she/a/i
    commented/comments that/on/how, remarked/remarks that, queried/queries why/if/whether/when
    argued/argues that/it/he/she, swore at/when/and, promised/promises me/he/she/that/to, yelled, yells
    warned/warns me/us, reminded/reminds me/us, informed me/us, let me/us know, lets me know, confided, confides
    clarified/clarifies that, acknowledged/acknowledges that/he/she, circled, circles the/sad/happy/no/yes, ticked
    underlined, emailed me/us/to, rang me/us to
    finds/found it/school/this/that/contact/home/him/her/mum/dad/living/sleeping/talking/moving/meetings/things hard/difficult/easy/boring/scary/funny/weird
    can't/cannot/couldn't stand/bear/sleep/wait/remember/concentrate
    isn't/not/wasn't/aren't keen/bothered/fussed/sure/interested/ready on/about/if/in/to/what/whether/for/with
    is/are/was/were/am bothered/gutted/fuming/buzzing/homesick/jealous/embarrassed/confused/bored/lonely/stressed/annoyed/relieved/desperate/terrified/petrified about/at/that/by/for/to/of/when/because/with/in
    frightened/afraid/terrified/petrified/worried/nervous/embarrassed/ashamed/jealous/bored/sick/sad/angry/cross/upset/excited/anxious of/about/that/when/because/if/at/to/she/he
    dreads, dreading, longs for/to, longing to/for
    would/wouldn't/'d hate/choose/like/love/want/rather/prefer/be/mind to/it/if/for/not/happy/sad/ok/okay/her/his/mum/dad/a/the/living/going/having
    trusts
    doesn't/didn't/don't/does/did/do not? mind/get/see/believe/think/trust/feel/care/remember/get/understand why/how/it/him/her/mum/dad/that/the/safe/anyone/like/point/what/about/if/when
    doesn't/didn't/don't think/feel/trust/believe, he/she/they knows/know, wants/wanted/want, imagines, imagined
    dreams of/about/that, dreamed/dreamt of/about/that, reckon, calls/called mum/dad/me/him/her/it/himself/herself/nan
    would tell/change/swap, best/worst/favourite bit/thing/day/part/person/place is/are/was/about
    said by text/message/whatsapp/email, text/texts/message/messages/email/letter/note/card/voice from
    voice note/notes, messaged/texted/emailed/whatsapped/dm'd me/us
    signs/signed no/yes/more/home/stop/mum/dad/finished, nodded/nods yes, shook/shakes his/her head no
    thumbs up/down for/to/when, spelled/spelt, vocalised no/yes, was/were/is/are clear that/he/she/about
    clear that he/she/they, adamant that/he/she/about, made/makes it? clear that/he/she, is/was not having it
    in his/her view, answer/answers/answered was/were/no/yes/with, reply was, response was, responded that/with/no/yes
    chooses/chose to/not/mum/dad/nan/home, pointed at/to the/sad/happy
    talks/talked/spoke/chatted/chats to? me? about/of/through, speaks of/about, told of, raised that, raises
    raised his/her/the worry/worries/concern/concerns/issue, requested/requests that/to/a/more/less/an/his/her
    requesting, prefers, would've liked/wanted/preferred, wishing, hoping to/for/that/she/he/they, is hoping
    gave/gives/puts/put/scored/scores home/school/mum/dad/contact/placement/it/himself/herself/nan's/nan a? <number>
    <number> out of <number>/ten for, maintained, maintains
    what he/she/they wants/want/wanted/likes/hates/misses/needs/said/says, all he/she/they wants/wanted
    what he's/she's/they're after, what he/she kept/keeps coming back to, he'll/she'll/they'll tell you/me
    tell me/us, come/came/comes out with
    begs, begging, asks every/each/daily/nightly/all/constantly/always/still/repeatedly
    are hoping, says/said/saying no/yes/nothing/hi/bye, scared/frightened that, missing his/her/their/mum/dad/nan/home
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
    im, ive, ill be/go/do/tell/come
    i dont/didnt/cant/wont/aint/ain't/hav/havent/wanna/gotta/hope/hate/told/said/love/live/see/ask/stay/try
    i wanna/gonna/gotta, cant do/come/sleep/wait/stand/talk, dont want/like/know/care/tell/worry, dunno, idk, soz, tbh
    ngl, nah, innit, aint, ain't, gonna be/go, wanna go/come/see/stay, pls tell/can/ask/come/let, plz, thx, ur, luv
    mum/dad/nan/they/he/she dont/doesnt/wont/cant/didnt
    its/it's ok/okay/fine/boring/rubbish/shit/horrible/sick/alright when/here/there/at/but, can i/we/you
    could i/we/you, please can/could/let/tell/don't/stop/ask/may, please i/don't, let me, leave me alone
    nobody/no one listens/asks/told/tells/cares me?, we get/go/have/had/play/live/can't/never/always/miss/love/hate
    our house/mum/dad/room/dog/nan, when i/we go/come/was/am/got/get/were, me mum/dad/nan/sister/brother
    my tummy/head/heart/leg/legs/arm/arms/eyes/ears/ear/throat/belly hurts/hurt/aches/feels/was/is/goes
    my phone/dog/cat/bike/toys/door/mates/mate/cousin/uncle/auntie/stepdad/stepmum/stepbrother/stepsister/bf/gf/tummy/teddy
    i hid/ran/cried/woke/hurt/heard/shouted/screamed/froze/locked
    i/we had to mind/feed/cook/hide/sleep/share/babysit/look/carry/change/make/put/clean/lie/eat
    mum/dad/nan/they/mummy/daddy/gran/grandad/mam makes/lets/let/hits/gives/buys/takes/shouts at? me
    i got under/behind/hit/smacked, me and <name>/mum/dad/nan/bro/sis, i asked if i, i told my teacher/mum/dad/nan/friend/mate/sister/brother/carer
    i asked my teacher/mum/dad/nan/friend/mate/sister/brother, i asked for my/a/the/more/less/help, mummy/daddy hit/hits/shouts/shouted/hurt/hurts/cried/cries/shouting/crying me?
    """
  )

  /// What a child of any age can be seen to do.
  static let behaviour = phrases(
    """
    was/were/is/are drawing/painting/colouring/reading/baking/cooking/writing/building/singing/dancing/eating/dancing/swinging
    asleep on/against/across mums/dads/nans/mum/dad/nan/nan's/carers/carer's/fcs chest/arms/lap/shoulder/knee?
    asleep/sleeping when/as/while/whilst i/sw/we arrived/came/visited/called, baby/babies/twins/newborn asleep/sleeping
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
    asleep in/on/against/across the/his/her/mum's/dad's/my? cot/arms/lap/shoulder/chest/moses/pram/buggy/crib/knee/sling
    in tears, tearful, tears, hid/hides/hiding his/her/under/behind
    kept checking/looking/asking/his/her/away/still/close, checked where/the/for, pick-up, let go, not eaten
    messing with, shrank, cowered, ducked, ran/runs, on mum's/dad's/her/his/my lap/knee, rocking
    swung
    empty~, open~, close~, pour~, stack~, squeeze~, lick~, crouch~, skip~, dash~, dart~, chase~, limp~, stumble~
    poke~, shove~, smack~, punch~, gag~, choke~, cough~, retch~, latch~, crane~, peer~, peek~, glance~, squint~
    frown~, scowl~, pout~, blush~, wince~, recoil~, cringe~, shiver~, sweat~, hesitate~, squeak~, growl~, roar~, howl~
    bawl~, chuckle~, sniff~, snort~, embrace~, nuzzle~, perch~, slump~, flop~, sprawl~, huddle~, cower~, clutch~
    clasp~, cradle~, sway~, twirl~, twist~, fiddle~, fumble~, smash~, scribble~, paint~, glue~, pile~, pretend~
    undress~, unzip~, peel~, gobble~, gulp~, slurp~, nibble~, stuff~, hoard~, sneak~, tiptoe~, tumble~, cartwheel~
    skate~, cycle~, pedal~, scoot~, splash~, dive~, float~, paddle~, wade~, rake~, sprinkle~, thread~, hammer~, knock~
    wipe~, wash~, scratch~, itch~, rub~, stroke~, tickle~, wrestle~, thump~, headbutt~, lash~, stomp~, stamp~
    trample~, climb~, clamber~, scramble~, dangle~, bounce~, wriggle~, squirm~, thrash~, stiffen~, soften~, droop~
    doze~, snore~, rouse~, babble~, chatter~, squeal~, giggle~, beam~, smirk~, gaze~, fixate~, blink~, suckle~
    guzzle~, refuse~, resist~, protest~, push~, bury~, swipe~, grope~, lurch~, crawl~, retreat~, hover~, linger~
    loiter~, beckon~, gesture~, salute~, clap~, rattle~, bang~, knelt, kneels, kneeling, swam, dug, digs, digging
    hung, hangs on, fought, crept, creeps, leapt, snapped, crammed, batted, tipped, tips, napped, stirred, drummed
    rooted, tugged, tugs, tugging, hopped, hops, hopping, skipped, grabs, gripped, gagged, sobs, spun, spins, spinning
    slid, slides, sliding, strutted, trotted, plodded, flung, flings, tore, tears up, ripped, ripping, scrunched
    fed her/his/the/me/teddy/doll/dolly, sneaked, snuck, slept, sleeps through, woke, stole, stuck his/her/out
    stuck to, bent, sank, swept, lost/loses his/her, would not/wouldn't let go/anyone
    wouldn't/would/didn't not? open/touch/take/put/hold/get/walk/lie/sleep/wear/drink/look/settle/part/say, mouthed
    mouths, relaxed, relaxes, softened, bolted, drooled, charged at/around, raced around/to/off, wet the/his/her
    self harmed, scratched, head banged/bangs/banging, headbangs, quietened, quietens, perks up, perked up, brightened
    brightens, lights up, lit up, smiles/smiled/smiling, latched, latches, feeds well, roots
    turned/turns towards/toward/in/over/the/to, orientates/orientated/oriented/orients to
    responds/responded/responding to/with/by/when, reacts/reacted/reacting to/with/by/when
    recognises/recognised his/her/me/mum, mirrors/copies/imitates, takes/took turns/my/his/her/a/the
    took/takes himself/herself/hold/off
    kept/keeps looking/checking/twisting/moving/going/pulling/pushing/turning/hiding/touching/rubbing/picking/tapping/biting/running/trying/coming/glancing/watching/close/hold/his/her
    made/makes/making a/no/his/her/tea/noises/sounds/eye/faces/marks, makes choices
    stayed/stays/remained silent/still/quiet/under/behind/in/on/close/near/by/with
    went/goes/gone/going pale/floppy/tense/rigid/upstairs/off/up/down/out/into/behind/red/in/round
    puts/put a/the/down/back/in/on/away/toys/food/dolls/teddy, sets/set out/up/the
    got/gets up/down/under/into/out/off/hold/his/her/the, gave/gives up/the/no/little
    offers/offered me/us/mum/dad/his/her/a/the, brings/brought/carries/carried a/the/his/her/me/toys
    finds/found a/the/his/her toy/teddy/book/shoes
    drew/draws/drawing/paints/painted himself/herself/mum/dad/the/a/his/her
    lies/lay still/on/flat/face/down/in/with/awake, thumb in/out
    fists/fist/hands/hand clenched/over/in/tight/shaking/open/up/out/to
    arms/arm folded/crossed/out/up/round/around/tight, knees up/to, shoulders/jaw hunched/tight/up/down
    head turned/down/bowed/lowered/up/in/under, eyes/eye shut/closed/wide/down/wet/fixed/follow/followed/on
    no eye/sound/reaction/response/smile/words contact?, no response to
    did not react/cry/smile/flinch/protest/respond/look/turn/answer/want/settle
    didn't react/cry/smile/flinch/protest/respond/turn/settle/stop
    doesn't look/cry/smile/flinch/protest/respond/react/turn/settle/play/eat, flat on his/her
    shaking/shakes/shook his/her head/hand/all, nods/nodded/shrugs/shrugged
    """
  )

  /// How the child was helped to say it.
  static let asked = phrases(
    """
    scaling 0/1/0-10/1-10/0-5/1-5/one/zero to?, 0-10/1-10/0-5/1-5 home/school/mum/dad/contact/placement/nan, voicemail
    whatsapped/dm'd/facetimed/snapchatted me/us/sw/her/his
    mum/dad/nan/uncle/aunt/auntie/cousin/mother/father/parent/gran/grandad interpreted/translated
    scaling qs/q/q's/with/exercise/sheet/tool, house of worries/dreams/fears/hopes, house of good things
    house/houses/island of good/bad/worries/dreams things?, island exercise/map, words pics/pictures, words and pics
    on/off her/his/their/the island
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
    brick/bricks, lego, sand tray, play doh, playdough, playdoh, plasticine, dolls, small world, tool/tools used, toys, role play, story, game, jenga, uno
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
    talker, communication book/board/device/passport/app/aid/cards/mat, choice/choosing/choices board/cards
    now and next, social story, social stories, big mack, bigmack, blob tree/cards/people, zones of regulation
    feelings/emotions/colour monster/ladder/wheel/thermometer/cards/dice/game/stones/faces/jar/fan/board
    colour monster, emoji/emojis chart/cards/faces/scale/sheet, emojis
    worry monster/monsters/beads/stones/dolls/tree/box/book/wall/game/jar, safety house, wizards and fairies
    fairies and wizards, wizard/fairy, body outline/map, helping/trust hand, my hand, circles of support
    circle of support, family tree, ladder, thumbs up/down, smiley faces/face, in my shoes, day in my/the/her/his life
    my/typical day, clock face, picture exchange, story stems/stem, play figures, figures, farm animals, animals
    playmobil, doll's/dolls house, dollshouse, sand play/tray, clay, slime, minecraft, xbox, snapchat, instagram
    dm/dms, voice notes, teams call, zoom call, phoned, rang, by text/phone/email/letter/post/video, postcard
    viewpoint, brightspots, bright spots, have your say, consultation form/booklet/document/paper/sheet
    one page profile, signalong, braille, sign supported english, objects of reference, photo cards/symbols/book
    visual/visuals timetable/cards/schedule/aids/prompts, visuals, scaling/scale/line from/of/walk/question
    on a scale/line, a scale of, from/of 1/0/one/zero to, magic wand/wish, wishes and/&? feelings/worries
    three wishes, miracle question, best/worst/favourite thing/things/day
    <number> wish/wishes/worries/houses/islands, what's/whats/who's/where's/how's that/it/working/this/the/happening
    asked/ask why/who/where/when/whether/for/about/a/direct/again/using/with/through/in
    through/via an/a/the/her/his interpreter/translator/advocate/ipad/app/signer/intervenor
    with an/a/the interpreter/translator/signer, language line, translation app, google translate
    in amharic/oromo/sorani/kurmanji/sylheti/mirpuri/yoruba/igbo/twi/swahili/shona/lingala/nepali/tamil/tagalog/bulgarian/hungarian/czech/slovak/latvian/greek/hebrew/thai/korean/japanese/romani
    in/through sign/bsl/makaton/signs/symbols/drawings/play/pictures
    over/during a/the/our lunch/tea/dinner/pizza/chips/milkshake/mcdonald's/walk/drive/game/match/snack/craft/baking
    while/whilst/as we were? baking/drawing/walking/driving/playing/colouring/painting/cooking/building/drew/walked/played/coloured/painted/baked/drove
    playing/played/baking/drawing/colouring/painting a/the/with/uno/cards/football/catch/snap/pairs/connect
    over/on/via/by/through snap/snapchat/insta/instagram/teams/zoom/discord/messenger/facetime/whatsapp/video/text/phone
    still face, observation/observed at/in the? clinic/nursery/school/contact/home/playgroup, makaton/signs/symbols/pictures used
    via school? questionnaire/survey/form/consultation
    walk/walked/drive/drove with/to/round/around the?, text/email/letter/note/card/message/postcard from
    """
  )

  /// What followed from it.
  static let changed = phrases(
    """
    in the safety/care/cin/cp/contact/pathway plan
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

    we've/i've now? allocated/cut/moved/changed/stopped/agreed/arranged/started/made/put/given/asked/told/booked/added/written/swapped/sorted/raised/fixed/ordered/requested/shortened/dropped/bought/got/sent/set
    we/i have now? cut/moved/stopped/given/asked/booked/written/swapped/sorted/raised/fixed/ordered/requested/shortened/dropped/bought/sent
    now has/have/is/are/written/called/stays/travels/sits/eats/sleeps/comes/visits/in/being
    will now be/go/see/have/happen/stay/start/come/meet/take, from now on
    from next/this/today/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday week/month/term/visit/time
    has been given/told/asked/ordered/fixed/sorted/arranged/booked/put/moved/dropped/written/rewritten
    have been given/told/asked/ordered/fixed/sorted/put/dropped, brought forward, moved back, put back, put off
    taken up with, taken forward
    complaint/advocate/referral/meeting/visit/contact/transport/plan/review requested/arranged/booked/made/raised/rewritten/brought/sorted/cancelled
    letter sent/written, now going/getting/seeing/sleeping/having, rewritten, re written, reworded, renamed, shortened
    dropped from, asked school/carer/carers/mum/dad/nan/police/housing/him/driver to
    told school/carers/mum/dad/iro/court, agreed he/she/they/we/to/with/that, agreed and/so
    and/so we/i agreed/decided/arranged/changed/moved/stopped/cut
    so from/on/after/next/this monday/tuesday/wednesday/thursday/friday/saturday/sunday/now/next/week/half/term/<date>
    iro/carer/carers/mum/dad/school/head/teacher/manager/nan has/have/will/agreed/now/is/to/moved/changed/stopped/bought/got/told/put
    police called, went to strat/strategy/icpc/lado/s47/legal/court/panel/marac, strat same day, s47 same day
    """
  )

  /// Words that judge or label and tell nothing of what the child said or did.
  static let label = phrases(
    """
    is/are/was aware of/that
    guarded, very guarded
    settled, happy, content, fine, well, ok, okay, good, great, no concerns/worries/issues/problems, no disclosures
    no disclosure, no complaints, appropriate, appropriately, difficult/hard to engage, did/does not/n't engage
    would not engage, not engage, engaged well, engages well, engaged, engaging, presented well/as
    presents as/well/happy, presenting, appeared/appears/seemed/seems/appear/seem, looks/looked well/happy/healthy
    challenging, challenging behaviour, naughty, manipulative, attention seeking, aggressive, non compliant, defiant
    poor social/language? skills, skills, inadequate, well/not developed, age appropriate, meeting all? milestones
    milestones, good relationship, positive relationship, warm, bond, strong bond, attachment, attached, close
    lovely, polite, chatty, well behaved, well cared for, cared for, thriving, resilient, streetwise, doing well
    brilliantly, little heart out, child focused, confident, shy, quiet, clingy, anxious, withdrawn
    bubbly, cheerful, sociable, delightful, smiley, bright, healthy, clean, tidy, well dressed, dressed, kempt
    unkempt, dirty, weather, presentation, low, flat, moody, difficult, demanding, lively, active, pleasant, friendly
    mature, immature, vulnerable, loved, safe, stable, secure, needs met, needs are met/being, needs being met
    basic needs, wants and needs, development, developmental, on track, as expected, no visible marks, no marks
    no injuries, no bruising, lived experience, experience, poor, neglected, emotionally, impact, impacted, affected
    traumatised, usual self, behaviour/behaviours, attitude, beautiful, sweet, loving, affectionate, responsive
    alert, placid, contented, typical, normal, coping, making progress, progressing, oppositional, disengaged, rude
    compliant, articulate, intelligent, able, a credit, a pleasure, no trouble, good as gold
    engaging, self assured, well mannered, happy go lucky, easy going, hard work, a handful, streetwise, articulate
    mature for, beyond his/her years, attention needing, emotionally dysregulated/mature/immature, dysregulated
    hyperactive, hyper, boisterous, no presenting issues/concerns, nothing of concern
    no obvious/apparent/visible concerns/injuries/marks, meeting/met all? his/her/their? milestones
    reaching milestones, secure/insecure/good/strong/positive/disorganised attachment/bond, good rapport
    strong/positive rapport, forms good, sociable, no trouble, well presented, well turned out, well groomed
    appropriately/warmly dressed, in good spirits, in a good mood, upbeat, jolly, calm, contented, comfortable
    at ease, relaxed in
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
    participated, invited, attended, involved, included, represented, reflected, is reflected, embedded
    throughout the/this/my? report/assessment/plan/document/record/file, no change, no changes, too young
    direct work, planned, at next visit, next visit, three houses done/completed/attached, drawing attached
    work done, work completed, completed, child not, yp not, refused, declined
    please refer/see, refer/refers/referred to, unable/not to/able obtain?/engage/assess/meet/see/speak
    not able to be/speak/see/engage, not returned/completed/done/possible/appropriate/verbal, none returned, sent out
    given out, left with, no response, no contact, didn't/did not? attend/turn/engage/answer/come up?, not engaging
    declined/refused to speak/be/meet/engage/complete/see/participate/take/share/talk/give
    to/will/sw/iro meet/see/speak/visit/ascertain/gather/obtain/seek/explore/complete/do with? him/her/child/them/wishes/views
    to ascertain/gather/obtain/seek/explore/complete
    form/booklet/questionnaire/paper/papers/sheet sent/given/left/not/completed/attached
    on/at the? next visit/session/meeting, as per statutory/procedure/guidance/policy
    in line with age/statutory/guidance, age and understanding, statutory guidance/visit, statutory
    taken into account
    views/wishes were/was/will/have been/be? considered/taken/sought/heard/reflected/included/represented/discussed/ascertained/gathered
    completed saved, saved in/on/to, in documents, work planned/ongoing/to, cancelled, rearranged, re arranged
    further work, still to be, yet to be, outstanding, awaiting, awaited, has not been/yet, have not been/yet
    hasn't been, not been seen/spoken/completed/able, not had/seen chance?, views to/of/from follow/child/parents
    to be recorded/updated/added/confirmed/discussed/gained, will be recorded/updated/added/discussed/gained/explored
    didn't/did not/couldn't/unable/not get/able to see/speak/meet/talk/ask, not get to, didn't get to
    views/voice/wishes tba/tbc/awaited/pending/none/nil/nk, as previous/previously/last, was/were out
    what they/he/she want/wants/think/thinks/feel/feels next, next time
    use the child's, please use/record/enter/add/insert/describe/summarise
    discussed/talked/spoken/spoke/chatted/discussion/consultation with/to/w the? child/children/kids/yp/boys/girls
    cannot/can't/couldn't/could/unable/not to/able/yet? share/give/express/tell/voice/communicate his/her/their/a/any? views/view/wishes/feelings/opinion
    not asked this/today/yet/on
    pupil/child's/children's/student/young voice/views collected/gathered/obtained/captured/included/sought/heard/recorded
    views/wishes/voice/feelings not yet? got/gained/had/done/taken/given/collected/asked/gotten/completed
    gained, too young for/for, no opportunity, at time of, not born, n a unborn, premature, on life support, in nicu
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

    met/spoke/talked/seen/saw/chatted/walked/chat with/to? her/him/them/<name>/<initial>? in/at/outside the? car/garden/bedroom/room/park/corridor/playroom? alone/privately
    just me and her/him/them/<name>, just her/him/<name> and me/i, me and him/her/them on our own
    mum/dad/mother/father/parents/parent/carer/carers/nan/nurse/teacher/sister/brother/stepdad/partner/grandma/fsw/support/aunt is/was/were? waiting/waited/stayed/staying/remained/outside/in in/outside/downstairs/upstairs/the/out/away/reception/elsewhere/next/kitchen/car
    mum/dad/parents/carer/carers/nan/nurse/teacher/aunt agreed/left/went to? leave/out/the/for/shop/upstairs/downstairs room/us?
    while mum/dad/nan/carer/carers/parents was/were at/in/out/upstairs/away/cooking
    s_a, seen/saw/spoken s_a, no adults/parents/carers there
    without mum/dad/parents/nan/carers/mother/father and mum/dad/nan/mother/father
    without parents/adults/anyone/carers/carer/family/siblings/parental present/there/else/around/presence
    with no adults/parents/carers/family/one else?/present?/there?, not in the presence of
    away from mum/dad/his/her/the/parents/family/siblings/others, one 2 one, 1 to 1, 1 2 1, 121, individually
    one on one, in her/his/their own room/space, separately from
    seen/spoken/spoke/interviewed/met separately/individually/privately
    parents/mum/dad/carer/carers/mother/father out of the? room/house/earshot
    with mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad/stepmum/partner out/in/on/at/elsewhere/downstairs/upstairs/asleep
    while mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad was/were on/making/doing/busy/outside/indoors/downstairs/with/asleep
    in the absence of the/his/her/their/both? parents/parent/mother/father/carers/carer/family, out of hearing
    had/took/got/have him/her/them/<name> on his/her/their own/out, had/took/got/have him/her/them/<name> to himself/herself/myself
    without mum/mam/dad/nan/parents/his/her/their mum/mam/dad/nan/parents? there/in/present/listening
    on is own, on there own
    mum/dad/parents/carer/carers out/elsewhere, only me/us there/present
    mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad/stepmum/partner not there/in/around/about/home/here
    mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad/stepmum/partner <no> there/around/about/here/in
    mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad/stepmum/partner <be> not there/around/about/here/in
    mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad/stepmum/partner had left/gone/popped/stepped the/out/upstairs/home/outside
    mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad/stepmum/partner stepped/popped/nipped/moved out/away
    nobody/no-one else was? there/in/present/around, no one else was? there/in/present/around
    without either/both/any of? her/his/their/the? parents/parent/carers being? there/present/in/around?
    without mum/mam/mummy/dad/daddy/nan/carer/carers/her/his/their mum/dad/mother/father? in/being/within the/there/present/earshot room/house/car/kitchen?
    without mum/dad/mother/father/nan or/and dad/mum/father/mother/grandad there/present/in/around/listening
    no mum/mummy/dad/daddy/parents/parent/carer/carers/adults/nan/family/staff or? dad/mum/nan? there/here/present/about/around/in
    no mum/mummy/dad/daddy/parents/carer/carers/adults/nan/staff
    mum/dad/mother/father/parents/carer/carers/nan/grandma sat/sitting/waiting/waited in/outside the? car/garden/corridor/reception/hall/waiting park/room?
    mum/mam/dad/parents/mother/father/carer/carers/nan/stepdad/stepmum/partner had left/gone
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
    reported by mum/dad/mother/father/parents/school/nursery/carer/carers/gp/hv
    mum/dad/mother/father/parents/carer/carers/nan/school/nursery/hv/grandma reports/report/say/says/state/states/feel/feels/think/thinks/believe/believes/reckons/describe/describes/reported/stated/said/told/confirm/confirms that/the/he/she/they/no/him/her/them/is/are/there
    per mum/dad/mother/father/carer/carers/school, from mum's/dad's/school's/carer's account/report, we are/were told
    i am/was told, i imagine, i was informed, staff report/say, it is my opinion, it's my view, i would say, i get the impression
    i am/remain confident/satisfied/worried/concerned that, i have no concerns, in the view of, it would appear
    it appears, it seems that
    information/feedback/account/update/report/message/call from school/nursery/mum/dad/carer/carers/mother/father/teacher/hv/police/nan
    struck/strikes me, seemed to me, seems to me
    worker's/sw's/mum's/dad's/carer's/school's/nan's/my/our impression/sense/feeling/account/report
    of the opinion/belief/impression
    school/nursery/hv/teacher/ta/carer/carers/fc/mum/dad/nan/staff has/have seen/heard/found/caught/watched
    hv/teacher/nursery/ta/keyworker/midwife/nurse/childminder has/have? observed/noticed/noted/observes/notices/notes
    """
  )
}
