extension PhraseTable {
  /// A number to reach, a count, a test, a chart or a register.
  static let measure = phrases(
    """
    rcads/ors/srs/epds/sdq/corc/honosca score/scores? at/each/every/before/start/by/weekly/in?
    asq/asq-3 score/scores/3? at/each/every/before/start/by/weekly/in/with?, with asq, do/does/doing asq
    check/checks by/through unannounced/spot? visit/visits, conditions check/checks x2/x3/x4/x5/x6
    check/checks x2/x3/x4/x5/x6
    <number> %/percent, <number> per cent, above/over/below/under/exceeding/than <number> %/percent/points?
    <number> out? of/in the/all/every/her/his/their? <number>
    <number> <unit>/<weekday>/<thing> out? of/in the/all/every/her/his/their? <number>, <number> out of
    <number> of <number>, <slashed> days/nights/mornings/times/occasions/sessions/of, <number> <unit> of <number>
    at least/most <number>/<times>, more/fewer/less/greater/better than <number>/<times>
    no more/less/fewer than <number>/<times>, not more/less than <number>/<times>, up to <number>
    a? minimum/maximum of <number> <thing>, <number> or fewer/less/more/above/below/under
    from/between a? <number>/<weight> to/and/until/up a? <number>/<weight>
    from level/grade/band/score/stage <number>, <number> to a? <number>, down/up from about? a? <number>
    up/down to a? <number>, by <number> points/marks/grades/levels/months/centiles/kg/kilograms
    moves/move/moved/rise+/drop+/fall/falls/reduce+/increase+ from/to <number>/<weight>/zero, count+ to <number>
    all? <number> new/more/different/missed/unauthorised? work/term? <thing>
    all? <number> consecutive/positive/further/clean/negative/clear? work/term? <thing>
    all? <number> unannounced/announced/safe/fixed/smoke? work/term? <thing>
    all? <number> working/weekly/bedtime/planned/contact/direct? work/term? <thing>
    all? <number> <thing>, <number> to/or/and <number> <thing>
    under/below/over/than/least/than/to/reach/reaches/achieve/gain/gains/lose/loses <weight>, <weight> by/at
    is <weight>, <number> or/more/fewer/less/further? <thing> or? less/fewer/more?
    <number> clean/negative/clear/positive? tests/screens/samples/swabs/results, x2/x3/x4/x5/x6 <thing>
    <times>/<number> visits/sessions/tests, once/twice <number>?
    a? score/scores/scoring of/from/moves/at/to? <number>, grade/level/band/stage <number>, <number> <number> scale
    on a? scale, scale of, scaling, out of <number>, a <number> <number> scale, <number> centile/centiles
    <ordinal>/<number> centile, centile/centiles, percentile
    no/zero/nil/not/without/any further/new? domestic/fixed/term? incidents/incident outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? incidents/incident missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? incidents/incident outs?/attendances?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? incidents/incident outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? incidents/incident outs?/attendances?
    no/zero/nil/not/without/any more? domestic/fixed/term? incidents/incident missed/reported?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? incidents/incident missed/reported?
    not/without/any unexplained/unauthorised? domestic/fixed/term? incidents/incident missed/reported?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? absences/absence/episodes missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    no/zero/nil/not/without/any more? domestic/fixed/term? absences/absence/episodes missed/reported?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? absences/absence/episodes missed/reported?
    not/without/any unexplained/unauthorised? domestic/fixed/term? absences/absence/episodes missed/reported?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? incidents/incident outs?/attendances?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? incidents/incident missed/reported?
    no/zero/nil reported/repeat/other? domestic/fixed/term? incidents/incident outs?/attendances?
    not/without/any reported/repeat/other? domestic/fixed/term? incidents/incident outs?/attendances?
    no/zero/nil/not/without/any reported/repeat/other? domestic/fixed/term? incidents/incident missed/reported?
    no/zero/nil missed/missing? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    not/without/any missed/missing? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? absences/absence/episodes missed/reported?
    no/zero/nil reported/repeat/other? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    not/without/any reported/repeat/other? domestic/fixed/term? absences/absence/episodes outs?/attendances?
    no/zero/nil reported/repeat/other? domestic/fixed/term? absences/absence/episodes missed/reported?
    not/without/any reported/repeat/other? domestic/fixed/term? absences/absence/episodes missed/reported?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? episode/exclusions outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? episode/exclusions missed/reported?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? injuries/bruises/bruise outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? injuries/bruises/bruise missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? episode/exclusions outs?/attendances?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? episode/exclusions outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? episode/exclusions outs?/attendances?
    no/zero/nil/not/without/any more? domestic/fixed/term? episode/exclusions missed/reported?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? episode/exclusions missed/reported?
    not/without/any unexplained/unauthorised? domestic/fixed/term? episode/exclusions missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? injuries/bruises/bruise outs?/attendances?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? injuries/bruises/bruise outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? injuries/bruises/bruise outs?/attendances?
    no/zero/nil/not/without/any more? domestic/fixed/term? injuries/bruises/bruise missed/reported?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? injuries/bruises/bruise missed/reported?
    not/without/any unexplained/unauthorised? domestic/fixed/term? injuries/bruises/bruise missed/reported?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? episode/exclusions outs?/attendances?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? episode/exclusions missed/reported?
    no/zero/nil reported/repeat/other? domestic/fixed/term? episode/exclusions outs?/attendances?
    not/without/any reported/repeat/other? domestic/fixed/term? episode/exclusions outs?/attendances?
    no/zero/nil/not/without/any reported/repeat/other? domestic/fixed/term? episode/exclusions missed/reported?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? injuries/bruises/bruise outs?/attendances?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? injuries/bruises/bruise missed/reported?
    no/zero/nil reported/repeat/other? domestic/fixed/term? injuries/bruises/bruise outs?/attendances?
    not/without/any reported/repeat/other? domestic/fixed/term? injuries/bruises/bruise outs?/attendances?
    no/zero/nil reported/repeat/other? domestic/fixed/term? injuries/bruises/bruise missed/reported?
    not/without/any reported/repeat/other? domestic/fixed/term? injuries/bruises/bruise missed/reported?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? marks/lates outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? call/callouts/reports outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? marks/lates missed/reported?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? call/callouts/reports missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? marks/lates outs?/attendances?
    no/zero/nil/not/without/any unexplained/unauthorised? domestic/fixed/term? marks/lates outs?/attendances?
    no/zero/nil/not/without/any more? domestic/fixed/term? call/callouts/reports outs?/attendances?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? call/callouts/reports outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? call/callouts/reports outs?/attendances?
    no/zero/nil/not/without/any more/unexplained/unauthorised? domestic/fixed/term? marks/lates missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? call/callouts/reports missed/reported?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? call/callouts/reports missed/reported?
    not/without/any unexplained/unauthorised? domestic/fixed/term? call/callouts/reports missed/reported?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? arrests/offences outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? arrests/offences missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? arrests/offences outs?/attendances?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? arrests/offences outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? arrests/offences outs?/attendances?
    no/zero/nil/not/without/any more? domestic/fixed/term? arrests/offences missed/reported?
    no/zero/nil/not/without/any unexplained/unauthorised? domestic/fixed/term? arrests/offences missed/reported?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? a_e/appointments/detentions outs?/attendances?
    no/zero/nil/not/without/any further/new? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    no/zero/nil/not/without/any more? domestic/fixed/term? a_e/appointments/detentions outs?/attendances?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? a_e/appointments/detentions outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? a_e outs?/attendances?
    not/without/any unexplained/unauthorised? domestic/fixed/term? appointments/detentions outs?/attendances?
    no/zero/nil/not/without/any more? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    no/zero/nil unexplained/unauthorised? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    not/without/any unexplained/unauthorised? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? marks/lates outs?/attendances?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? call/callouts/reports outs?/attendances?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? marks/lates missed/reported?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? call/callouts/reports missed/reported?
    no/zero/nil/not/without/any reported/repeat/other? domestic/fixed/term? marks/lates outs?/attendances?
    no/zero/nil reported/repeat/other? domestic/fixed/term? call/callouts/reports outs?/attendances?
    not/without/any reported/repeat/other? domestic/fixed/term? call/callouts/reports outs?/attendances?
    no/zero/nil/not/without/any reported/repeat/other? domestic/fixed/term? marks/lates missed/reported?
    no/zero/nil reported/repeat/other? domestic/fixed/term? call/callouts/reports missed/reported?
    not/without/any reported/repeat/other? domestic/fixed/term? call/callouts/reports missed/reported?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? arrests/offences outs?/attendances?
    no/zero/nil/not/without/any missed/missing? domestic/fixed/term? arrests/offences missed/reported?
    no/zero/nil/not/without/any reported/repeat/other? domestic/fixed/term? arrests/offences outs?/attendances?
    no/zero/nil/not/without/any reported/repeat/other? domestic/fixed/term? arrests/offences missed/reported?
    no/zero/nil missed/missing? domestic/fixed/term? a_e/appointments/detentions outs?/attendances?
    not/without/any missed/missing? domestic/fixed/term? a_e/appointments/detentions outs?/attendances?
    no/zero/nil missed/missing? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    not/without/any missed/missing? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    no/zero/nil reported/repeat/other? domestic/fixed/term? a_e/appointments/detentions outs?/attendances?
    not/without/any reported/repeat/other? domestic/fixed/term? a_e/appointments/detentions outs?/attendances?
    no/zero/nil reported/repeat/other? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    not/without/any reported/repeat/other? domestic/fixed/term? a_e/appointments/detentions missed/reported?
    none in/during/over/between/to/since/reported/missed, no missed/further <thing>
    no further missing/missed/unauthorised episodes/appointments/absences
    <number> police/further/more/new? call outs/incidents/callouts
    drug/urine/hair/breath/alcohol/swab? tests/test/testing/screens/screen/swabs/swab/samples/sample/strand
    mouth/blood/saliva/peth/spot/random? tests/test/testing/screens/screen/swabs/swab/samples/sample/strand
    hair strand/test/tests, breathalyser, breath alcohol, scram device/bracelet?
    test+ negative/clear/clean/<number>, dip test/tests, carbon monoxide test/tests/reading/readings/level/levels, reading age, retest+, toxicology
    chart/charts/charted, star/reward/sleep/growth/routine/feelings? chart/charts, diary
    sleep/food/feeding/behaviour? diary/log, register/registers
    attendance/school? register/records/figures/data/printout, body map/maps, tally, log/logs/logged/logbook
    checklist, graded care profile, gcp2/gcp/gcpa, red book, sdq/sdqs, outcome star, leuven, wellbeing scale, boxall
    strengths and difficulties, home conditions assessment/tool/scale/checklist, cold case tool, neglect tool/toolkit
    weigh+, weighed, weighing, plot/plots/plotted/plotting, measured by, count+ of/the/how?, count
    keeps/keep a tally/count/log/record/diary/note, records each/every/the/how/whether/it/this
    record/recorded/recording of/each/every?, faces cards, photos, photo, photographs, certificate/certificates
    receipt/receipts, bank statement/statements, statement shown, proof, evidence of, payslip, results
    tenancy register
    sends/send/give/gives/provide the/weekly/monthly/attendance? figures/data/numbers/results/register/print
    provides/share/shares/report/reports the/weekly/monthly/attendance? figures/data/numbers
    provides/share/shares/report/reports the/weekly/monthly/attendance? results/register/print
    able/can/will/to name/list/say/tell/show/identify/describe be/able/to? <number>, name/names <number>
    independently, without any? help/support/prompts/prompting/reminders/reminding/crying/shouting/hitting/adult
    on target, ten out of ten, dry by/in, 0 every, <number> safe adults/places/people/grown
    phq/phq-9/gad/gad-7/epds/asq/rcads/boxall/thrive/core score/scores?, phq 9, gad 7, phq, gad, hba1c, bmi, peak flow
    food diary, weight chart
    feed/feeding/bottle/fluid/bowel/seizure/medication/incident/behaviour/abc/mood chart/charts/record/log/diary/sheet
    score/scores/scored/scoring under/over/below/above/at/between/of/from/<number>
    rating/rated/rates/rate it/them/how/herself/himself/from/at/of?, <number> stars/points/stickers/ticks/merits
    sticker/tick chart/sheet, competency/observation/attendance/register/sign sheet/sheets/in, signed off on
    signed by, reading/chronological/spelling/developmental age/score, <number> words, <number> signs, <number> steps
    <number> mins/minutes on/of, down/up from <price> to under/over/below/above? <price>
    <number> bottles/oz/ml/feeds, <number> teeth, on time <number>
    mornings/nights/days/weeks in a row, <number> in a row, every one of the
    none/no/zero/nil missed/late/lates/absences/accidents/incidents/reports/notifications/ppns/arrests/exclusions/bruises/marks/nights/callouts/calls
    no more than a/one/two/three/<number>, fewer than, at least a/one/two/three, by half, halved, doubled, double
    percentage, 100 percent, full marks, printout, print out, screenshot/screenshots, call log, phone records
    lab result/results, blood results, school report, class charts, classcharts, arbor, sims, behaviour points
    exclusion data, police data/figures, ppns, observation record, contact notes, contact reports, dip sample, mystery
    target/score/scores/scoring/result/results/reading/readings above/over/below/under/within the? cut off/cutoff/limit/threshold/average/target/range
    all/each/every? under/below/over/above/within the limit/cutoff/threshold/target/average
    above/below/over/under the? cut off, below/above <number>
    outcomes star, teen star, family star, signs scale, safety scale, danger scale
    """
  )

  /// Somebody who is to see, confirm or look at whether it came about; asked for after the person who does so.
  static let checker = phrases(
    """
    will/to/and/who/also/then? check+ the/this/that/it/whether/how/on/with
    to/will check she's/he's/they're/they've/she/he/they
    will/to/and/who/also/then? check+ at/every/each/their/his/her/monthly/weekly/these
    will/to/and? confirm+, will/to/and? verify/verifies/verified
    to/will/and? see/sees it/this/the/these/them done/finished/working/gone?, to/will/and? look/looks at
    will/to? observe/observes, will/to? inspect/inspects, checked against/by/with/on/at, checks on/at/it/this/the?
    sees on/it/at/this/them/these/locked/the, seen by, seen on, seen at, shown to
    show/shows/showing it/them/these/sw/proof/the? to?, looks at it/the/this/them?, looks in the?, inspected
    confirmed by/in/with, evidenced by/through, verified by/with, monitored by, monitored through, reviewed by
    log reviewed, as measured by, measured by/against/through, as seen by, as reported by, as told, as they tell
    as he/she tells, witnessed by, observed by, signed off by, report/reports/reported back? to, to report back
    tells/tell key/sw/school/mrs/mr how many, feed back to, feeds back to, reports attendance/back, count+ them
    spot checks, spot check, spot+ check, unannounced checks, will see these/this/it/them, test the/alarm/alarms
    ring cgl if, will tell key/sw/me, take/takes photos, hand/hands this to, writes/write down the
    will/to/and? count/counts/tally/tallies, to/will/and? note/notes what/how/whether/the/any/it/down
    let/lets us/me/sw know the/how/if/each, for sw/hv/fsw/<name> to see, show/shows them to
    initials/initialled by, countersigned by, looked at by/at
    brought to the? core/review/next/meeting, report/reports at/on/to each/the/every/progress/core?, feeds back at
    shows at/the, evidence at, check in, checks in, ask/asks him/her/them/<name> how/if/whether/to
    fsw/sw/hv/school/nursery/teacher/nurse watches/observes/sees/checks/looks/notes/counts/logs/records/scores/tests/monitors
    seen on visits/visit, verified at, confirmed at
    """
  )

  /// Words that name nothing that anyone could see or do; each covers what it says, so that it does not count.
  static let vague = phrases(
    """
    roll/rolled/rolling/carry/carrying fwd/forward/over from/to? the? last/next/previous? core/cp/lac? meeting/review/rcpc/icpc/conference/plan/group?
    outstanding from the? last/previous? core/cp/lac? meeting/review/rcpc/icpc/conference/plan/group
    a? sense/feeling/feelings of, belonging, security, warmth, affection, closeness, acceptance, dignity, pride, happiness
    joy, fulfilment, nurture, nurturing, comfort, predictability, consistency, permanency, permanence, inclusion
    disabled, disability, disabilities, complex, additional needs, belong, belongs, self worth, stable and loving
    love, loving, caring, hope, hopes, self belief, self image, valued, recognition, respect, empathy, sensitivity, consistency of care
    to be discussed/agreed/decided/considered at? the? next? core/cin/lac/cla/cp/team/professionals? group/meeting/review
    reviewed/discussed/considered regularly? at the/each/every/next? core/cin/lac/cla/cp? group/meeting/review
    ongoing review, review in/at, to lead, vigilant, be/remain/stay vigilant
    meaningful, meaningfully, smart, basis, honestly, prof's, profs
    appropriate, appropriately, stable, stability, adequate, adequately, successful completion, successfully
    suitable, satisfactory, reasonable, sufficient, sufficiently, good enough, effective, effectively, positive
    positively, consistent, consistently, significant, significantly, improve+, improvement/improvements, improved
    better, best, enhance+, develop+, development, progress+, make/makes/making progress, monitor+, monitoring
    support+, supportive, help+, assist+, engage+ with/in?, engagement, work+ with/on/towards/together/to/around?
    joint working, liaise+, liaison, interact+, explore+, consider+, address+, ensure+, encourage+, promote+
    raise/raising awareness, be aware, aware, awareness, understand/understands/understanding, an understanding
    cooperate+, co operate, operate, well being, wellbeing, healthy, healthier, health
    meet/meets/met/meeting all? his/her/their/the/child's/basic/care? needs, needs met, need, needs
    be/remain/keep/kept/feel safe, safe, safety, safely, safer, settled, happy, happier, secure, nurturing, nurtured
    loved, warm environment, environment, environments, achieve+ full/his/her/their? full? potential, potential
    where needed, as required, maintain+, manage+, sustain+, continue+, continuing, stabilise+, prioritise+, priority
    reduce/reduces/reducing/reduced/reduction the? risk/risks/harm/concerns/impact/likelihood?, minimise+, mitigate+
    prevent+, prevention, risk/risks, risky, harm, concern/concerns/concerned, issue/issues, problem/problems
    difficulties, resilience, self esteem/confidence/care/worth, esteem, confidence, identity, attachment
    attachments, bond, bonding, relationship/relationships, relationship work, trust, stimulation, boundaries
    routine/routines, structure, guidance, advice, information, strategies, strategy/strategies to cope, coping
    cope+, skills, life skills, parenting, parenting skills/capacity/ability/style, parent well, capacity, insight
    insightful, behave/behaves/behaving/behaved, behaviour/behaviours, reflect+, reflection, reflective, demonstrate+
    show/shows/showing improvement/insight/commitment/willingness, commit+ to, commitment, motivated, motivation
    cooperation, openness, honest, honesty, be open, work openly, respond+, responsive
    accept+ responsibility/help/support?, take/takes responsibility, recognise+, acknowledge+, accountable
    accountability, safeguard+, safeguarding, protect+, protective, protection, care/cares, care for, basic care
    good care, look/looks after, be there, supervise/supervised/supervision appropriately/adequately
    adequately supervised, be supervised, supervised, neglect, dv, da, domestic abuse/violence, abuse, cse, cce
    exploitation, substance misuse/use, drug/alcohol use/misuse, alcohol, drugs, mental health
    emotional health/wellbeing/needs/regulation/support/warmth, emotional, emotionally, physical/physically
    physical health/needs, sexual health, anger, anxiety, trauma, conflict, parental conflict, finances, finance
    debt, debts, budgeting, home conditions, conditions, hygiene, hygienic, unhygienic, unsafe, housing
    accommodation, education, educational, learning, attainment, social, social isolation, community, family, home
    network, networks, life, lives, lived, experience/experiences, opportunities, activities, activity, childhood
    future, outcome/outcomes, voice, heard, views, wishes, feelings, child centred, child focused, holistic
    holistically, situation, circumstances, matters, things, thing, everything, something, anything, way, ways, area
    areas, level, levels, factors, impact, role, part, time, plan, plans, current plan, care plan, action, actions
    task, tasks, next steps, steps, step, step down, closure, close, aim, aims, goal, goals, target, targets
    objective, desired, timescale/timescales, frequency, identified, identify, needed, required, necessary, possible
    relevant, key, current, various, other, different, general, overall, further, additional, new, more, extra, full
    any, usual, usual service, universal, universal service/services, normal, standard, main, basic, free from
    effects, effect, affected, affects, domestic, parental, misuse, substance, violence, violent, abusive
    controlling, volatile, hostile, argue, arguing, arguments, lifestyle, unpredictable
    carried fwd/forward/over from/to? the? last/next/previous? <number>? core/meeting/review/plan? groups/group?
    carried fwd/forward/over from/to? the? last/next/previous? <number>? core/meeting? meetings/plans?
    carried fwd/forward/over from/to? the? last/next/previous? <number>? review/plan? meetings/plans?
    professionals, professional, agencies, agency, service/services, all, everyone, partners, multi, team, teams
    parties, joined up, robust, robustly, robust plan, communication
    communicate/communicates/communicating/communicated effectively/well/openly?, share+ information/info
    information sharing, info sharing, share info, share concerns, report concerns, raise concerns
    report+ any? concerns, concerns escalate, keep/keeps an eye on?, eye, watch, keep under review, under review
    oversight, overview, aware of, kept informed, keep/kept updated, be informed, up to date, updated, touch base
    in touch, keep in touch, put/be in place, in place, placement to continue, placement stability
    placement to be maintained, permanence, disengaged, disengagement, carried fwd/forward/over, this action
    no change, no changes, continue with current, no concerns, no action/actions, no further action, n_a, as above
    see assessment/above/plan/previous, to be agreed, be agreed, be decided, be confirmed, ongoing work, work ongoing
    work to continue, pieces? of work, piece of work, some work, the work, visits as required, achieve+
    reach+ milestones?, developmental, milestones, growth, grow/grows, thrive+, flourish+, enjoy+, become/becomes
    lead/leads a, live/lives, living, good, well, great, strong, calm, calmly, kind, respectful, respectfully
    quality, happily, ready, independence, independent, empower+, enable+, equip+, facilitate+, feel/feels/feeling
    make/makes/making sure, want/wants, wish, try/tries, attempt, aspire, strive+, able to, be able to, ability
    step+ up, stepping up, up their/his/her game
    improve+/raise+/increase+/better/good/regular/full her/his/their/school? attendance/punctuality/timekeeping
    attendance/punctuality/timekeeping to? improve+/increase+/rise/rises
    use/uses/using, use of, access/accesses/accessing/accessed, receive+, provide+, providing, offer/offers/offering
    give/gives, get/gets, have/has, take/takes, put/puts, start/starts, made, remain+, keep/keeps/keeping, kept
    follow+ through?, stop, stay/stays/staying, carry/carries/carried on, carry on, done, do, undertaken, completed
    complete, undertake, deal with, dealt with, resolve+, sort/sorts/sorted out?, tackle+, focus+ on?
    look/looks/looking into/at, look, looking, think/thinks/thinking about?, talk about it, discuss+, discussion
    discussions, explain+, agree+, agreed, decide, sufficiently, enough, less, own, others, each other, one another
    with each other, clear, clearly, open, openly, actively, proactively, fully, closely, carefully, properly
    willing, willingness, and/or, e g, etc, re, regarding, around, towards, in order to, so as to, in line with
    appropriate to age, age appropriate, according to, potential harm, exposure, exposed, expose, witness+
    risk assessment to be considered, signposting, signpost, referrals as needed, refer as appropriate
    services as appropriate, ways forward, moving forward, partnership, partnerships, in partnership, contribute+
    participate/participating fully, attend to, unhelpful, effectively, unmet, presenting, presentation, chaotic
    lifestyle, lifestyles, attitude, attitudes, expectation/expectations, standards, choices, decision/decisions
    consequences
    monitor/review/support/assess/discuss/advise and/or/& review/monitor/support/assess/evaluate/challenge/guide
    monitor/review/support/assess and/or/& discuss/respond/feed
    """
  )

  /// Activities and things by name: one is enough to say what is to be done or seen.
  static let concrete = phrases(
    """
    stop/stops/stopping at/with/wi/over/round the? his/her/their/my/nan/nana/nan's/nana's/dad/dad's/mum/mum's/gran/gran's/grandma/grandma's/auntie/aunty/aunt/uncle/grandad/grandad's
    refrain/refrains/abstain/abstains/refraining from alcohol/drugs/drinking/drink/substances/cannabis/cocaine/shouting/smacking/swearing
    t_c/p_c/v_c with/to/from/mum/dad/nan/school/sw, f_u with/appt/visit/call/by
    sw/fsw/ssw/iro/duty/unannounced/announced/joint hv/hvs
    1:1/1-1/121 with/work/session/sessions/time/support, 1 1 with/work/session/sessions/time
    visit/visits/visited/visiting, home/stat/statutory/unannounced visits/visit, see/sees/seen alone/themselves
    alone, on their/his/her own, speak/speaks/spoke/speaking to/with, talk/talks/talking to/with, ring+, telephone+
    chase/chases/chasing, self ref, ref to
    phone+, call/calls, text+, email+, write/writes/writing/wrote/written, send/sends/sent/sending, letter/letters
    forms, form, book+, arrange+, refer/refers/referred/referring, referral/referrals, apply/applies/applied/applying
    application/applications, register+, registered, registration, buy/buys/bought/buying, pay/pays/paid/paying
    save/saves/saving, fit/fits/fitted/fitting, fix+, repair/repairs/repaired, replace/replaces/replaced, install+
    clean/cleaned/cleaning/cleans, tidy, clear/cleared the/rubbish, cook/cooks/cooking, bath/bathe/baths/bathed
    wash/washes/washing/washed, brush/brushes/brushing, feed/feeds/fed/feeding, dress/dresses/dressed, shop/shopping
    attend/attends/attending/attended, attendance, arrive/arrives/arriving, collect/collects/collected
    drop/drops off, take/takes/taken to/her/him/the/them/part, bring/brings, drive/drives, walk/walks
    move/moves/moved, sleep/sleeps/sleeping, bed/beds, bedding, bedtime/bedtimes, mattress, cot, stairgate
    meal/meals, food, breakfast, lunch, tea, dinner, fridge, cooker, uniform, shoes, coat, clothes, clothing, nappies
    toothbrush, teeth, dentist/dental, gp, optician, eyes tested, glasses, hearing test, immunisations/immunised
    vaccinations, jabs, inhaler/inhalers, medication, tablets, prescription, methadone, appointment/appointments
    appt/appts, assess/assesses/assessed/assessing, assessment/assessments, viability, dbs, checks
    check/checks/checked the/on/that/whether, test/tests/testing/tested, screen/screens, medical, drug tests
    risk assessment, parenting assessment, pre birth assessment, psychological assessment, chronology, genogram
    ecomap, report/reports, statement/statements, minutes, safety plan, written agreement, contract of expectations
    working agreement, contact/contacts, family time, sibling contact, supervised contact, overnight contact
    contact with, handover, meeting/meetings/mtg, conference, core group/groups, review/reviews/reviewed
    family group conference, fgc, strategy discussion/meeting, legal planning/advice, network meeting, panel
    mapping meeting, cin/cp/core/lac/cla/taf/tac meetings/meeting/mtgs/gp/gps/grp/grps, pep, lac review, team around the child/family, taf, tac
    life story/journey work, three houses, direct work, wishes and feelings work, feelings work, keep safe work
    keepsafe work, protective behaviours, healthy relationships, worry box, sensory, play therapy, counselling
    therapy, camhs, elsa, mentoring, mentor, course/courses, programme/programmes, freedom programme, triple p
    incredible years, caring dads, dvpp, group/groups, club/clubs, sessions/session, workshop, classes, class
    anger management, parenting programme/course/group, detox, rehab, aa, women's aid, idva, marac, young carers
    children's centre, playgroup, nursery place, nursery, breakfast club, boxing, football, swimming, youth club
    respite, short breaks, injunction, non molestation order, occupation order, prohibited steps, child arrangements
    locks, lock, alarm/alarms, smoke alarms, panic alarm, door, window/windows, curtains, carpet, floor, bins
    rubbish, faeces, mould, damp, heating, electric, gas, meter, rent, arrears, eviction, tenancy
    housing application, uc, universal credit, pip, dla, benefits, budget/budgets sheet/plan, s17, grant, voucher
    food bank, foodbank, bank account, passport, birth certificate, ehcp, ehc, send support, school place, timetable
    taxi, transport, escort, bus pass, phone/phones, devices, parental controls, online safety, apps
    key worker allocated, named nurse, read/reads/reading with/to/aloud/a?, play/plays/playing with, sit/sits with
    eat/eats/eating, smile+, laugh+, wake/wakes, get/gets up, toilet/toileting, dry, potty, weight, weighed
    weigh/weighs, growth chart, kg, speech therapy, speech and language, makaton, dummy, bottle/bottles
    routine chart, chart/charts, diary, log/logs, tell/tells/telling, ask/asks/asking
    show/shows/showing us/how/her/him/the, teach/teaches/teaching, share/shares/shared intel/intelligence, notify
    notifies, inform/informs, invite/invites/invited, sign/signs/signed, supervise/supervises all/contact/the
    chair/chairs, host, transfer, allocate+, update/updates/updated the/chronology, open letters, reply/replies
    police call outs, incidents, incident, missing episodes, missing, exclusion/exclusions, detentions
    return home interview/interviews, rhi, curfew, tag, cautions, weapons, knife, vape, cannabis, drinking, sober
    abstinent, smoking, bruises, marks, injuries, plo, epo, ico, dols, s20, s47, section <number>, strat, lpm
    proceedings, viability, reg <number>, regulation <number>, rhi, edt, dash, ehc, consent, consent forms, mortgage
    passport, dv course, bike, helmet, nits, hair, photos, photo, calendar, sofa, washing, homework, tutor, gcse
    exams, exam, transport, college, apprenticeship, interview, cv, driving, sim, debit, bus, haircut
    in/at/into/back/to school/nursery/class/college/lessons, at home with, in time for school, return to
    see/sees/seeing the/his/her/their/mum/dad/him/them/<name>/children/child, seen a, be seen, must be seen
    will/to have his/her/their own, hold/holds/held a?, nan's, stay/stays/staying with/overnight/at
    have/has <name>/<initial>/s to stay, has/have <name>/<initial> every/from/on, pop/pops in, hand/hands over
    give/gives sw/key/her/his/the/him/up, prompts, washing machine, pram, buggy, car seat, cot death, safe sleep
    sleep safe
    go/goes/going/went with/to, accompany/accompanies/accompanied, start/starts/begin/begins with <name>/him/her/them
    meet/meets/meeting with/at/him/her/the/<name>, tutoring, tuition, portfolio, open day
    inspect/inspection/inspected/inspects, solicitor, court, order/orders, hearing/hearings, tribunal, appeal
    injunctions, bail, police statement, abe interview, interview/interviews, statement, notice, landlord, key/keys
    fence, gate/gates, stairs, blinds, sockets, plug/plugs, boiler, cooker, freezer, microwave, kettle, hob
    cupboard/cupboards, drawers, wardrobe, desk, chair, table, highchair, bunk/bunks, duvet, pillow/pillows, sheets
    towels, toys, books, pens, pencil, paint, decorate/decorated/decorating, wallpaper, flooring, garden, shed, skip
    pest, rats, mice, cockroaches, bedbugs, fleas, dog/dogs, cat/cats, litter, kennel, vet, milk, formula, feed/feeds
    weaning, weaned, solids, fruit, veg, vegetables, snack/snacks, packed lunch, lunchbox, school dinners
    free school meals, cup, beaker, steriliser, nappy, potty, bath/baths/bathing, shower/showers/showered, deodorant
    toothpaste, sanitary, pads, comb, shampoo, eczema, cream, creams, epipen, insulin, injections, blood, scan/scans
    x ray, mri, operation, surgery, stitches, plaster, physio, hydrotherapy, orthotics, wheelchair, hoist, splints
    hearing aids, hearing aid, patch, sling, helmet, ramp, stairlift, adaptations, bed rails, pump, tube, peg, suction
    oxygen, midazolam, midwife appointment, antenatal, postnatal, birth plan, scan appointment, coil, contraception
    implant, depot, antidepressants, sertraline, script, buprenorphine, subutex, naloxone, needle, needles, drugs test
    urine, swab, breathalyser, detoxification, rehab, smart recovery, al anon, counsellor, bereavement, relate
    mediation, work/works experience/coach/placement, job, jobs, wages, payslip, id, visa, biometric, asylum, nrm
    home office, immigration, brp, travel card, oyster, railcard, driving lessons, provisional, bank card, savings
    pocket money, allowance, loan, loans, debts list, payment/payments, instalment/instalments, repayment, bills
    council tax, electric key, top up, prepayment, water bill, scouts, cubs, brownies, guides, cadets, karate, judo
    gymnastics, dance, ballet, drama, choir, band, guitar, piano, drum, library, park, playground, soft play, cinema
    swim, swims, swimming lessons, forest school, holiday club, after school club, homework club, sports, cricket
    rugby, netball, riding, horse, fishing, gym, boxing, text/texts/message/messages/video call/calls?, letterbox
    photo album, memory box, album, story, stories, bedtime story, card/cards, birthday, presents, present, party
    passport, sleepover/sleepovers, tea visit, contact book, contact log, contact centre, diary sheet
    communication book, home school book, uniform, trainers, pe kit, blazer, laptop, tablet, wifi, router, internet
    headphones, calculator, revision, mocks, sats, phonics, spellings, times tables, reading book, reading eggs, lexia
    speech, words, signs, pecs, visual timetable, now and next board, social story, ear defenders, weighted blanket
    fidget, individual education plan, iep, ehcp review, annual review, part time timetable, reduced timetable
    managed move, school move, admission/admissions, enrol/enrols/enrolled/enrolment, apply/applies
    transition day/days/visit/visits, taster day, induction, interview prep, return interview, missing strategy
    mapping, trigger plan, herbert, sim card, location, snap map, tracker, apps deleted, block/blocks/blocked/blocking
    delete/deletes/deleted, passwords, filters, screen time, gaming, console, phone downstairs/off/handed, dash
    safe word, code word, safe place, panic button, ring doorbell, doorbell, cctv, locks changed
    change/changes/changed the? locks, new number, refuge place, refuge, clare's law, sarah's law, dv disclosure
    non mol, nmo, restraining order, bail conditions, exclusion zone, occupation, stalking, prison visit
    probation appointment, rar days, bbr, building better relationships, introduce/introduces/introduction
    introductions, matching, panel date, linking, viability, sgo assessment, form c, form f, reg 24, regulation 24
    connected persons, dbs checks, references, medical, adult health, home study, cooking, budgeting sheet
    shopping list, meal plan, rota, timetable, calendar, whiteboard, alarm clock, curtains, night light, nightlight
    baby monitor, moses basket, baby gate, bath seat, bouncer, playpen, fireguard, window locks
    smoke detector/detectors, co alarm, lead/leads the, hear/hears/listens, translate/translated/translation
    interpreter/interpreters, sign language, deaf, makaton course, email/emails/emailed
    circulate/circulates/circulated, minute/minutes, invite/invites, notify/notifies, obtain/obtains/obtained, collect
    deliver/delivers/delivered, order/orders/ordered, move/moves out/in, moved out, live/lives with/at
    return/returns/returned home/to, hit/hits/hitting/smack/smacking/shout/shouting/shouts/swear/swearing, tells
    ring/rings, kisses, cuddle/cuddles, praise/praises, sit/sits, floor time, tummy time, nap, naps, sleep routine
    bed by/at, up by/at, ready by/for school, wake up, winding down, screens off, lights off/out, hoover, washing up
    dishes, laundry, ironing, bin bags, rubbish bags, worktops, surfaces, sink, toilet, bathroom, kitchen, lounge
    hallway, stairs
    to/at/see/sees/seeing the/a/her/his? dentist/gp/doctor/doctors/optician/opticians/paediatrician/midwife/nurse/vet
    health/welfare/hearing/eye/developmental/development/safety/gas/dental/property check/checks
    <number> yr/year/month/mth/week check/review, discipline/disciplines/disciplining, look/looks after <name>/<initial>
    have/has/having the? boys/girls/kids/children/twins/baby, look/looks after the/her/his/him/them/baby/children
    """
  )

  /// A service and nothing else: going there is a step, not what becomes different for the child.
  static let service = phrases(
    """
    parenting/anger/freedom/domestic/drug/alcohol/substance/recovery abuse/management/misuse? course/programme/group
    course/courses, programme/programmes, workshop/workshops, counselling, therapy, individual/family/group therapy
    camhs, support group, skills group, drug/alcohol service, drug and alcohol service, substance misuse service
    service, services, usual service, family support, mentoring, children's centre, intervention/interventions
    parenting work, play therapy, triple p, incredible years, freedom programme, young carers group?, women's aid
    early help, universal services
    """
  )

  /// Doing no more than going to a service.
  static let attendance: Set<Letters> = [
    "attend", "attends", "attended", "attending", "attendance", "participate", "participates", "participated",
    "participating", "take", "takes", "took", "taking", "join", "joins", "joined", "joining", "use", "uses", "using",
    "complete", "completes", "completed", "completing", "engage", "engages", "access", "accesses",
  ]

  /// A field that was filled and says nothing.
  static let placeholder = phrases(
    """
    n_a, na, n a, none, nil, tbc, tba, tbd
    to be confirmed/agreed/completed/advised/added/updated/discussed/arranged
    to be determined/decided/followed/obtained/ascertained/established/sought/gathered/allocated
    to follow, awaited, awaiting, pending, not applicable, not known, unknown, not recorded, not stated
    not yet known, as above, as below
    see above/below/previous/prev/assessment/plan/notes/note/report note/notes/plan/assessment/views/record?
    see file/attached/minutes/record/case/last/chronology/form/parents' note/notes/plan/assessment/views/record?
    as agreed/discussed/planned in/at the/last/initial? conf/conference/icpc/rcpc/review/meeting/supervision/core group?
    as per last/previous/above/sw/plan/assessment/recs, as before, as last/previous month/time/visit, as previous
    as discussed, ditto, same as above/before/last, no change, no changes, no update, nothing to add/report/note
    no actions/action, actions none, no further actions, copy/copied from, xxxx, xxx, xx, test, asdf, blank
    not completed, not discussed, not due, in progress, to do, to complete, outstanding
    refer to assessment/plan/report/notes, discussed, noted, completed, ongoing, on going
    carried fwd/forward/over from?, continue/continues with current? plan, continue as is, to continue, monitor
    enter/insert/type/add/select the? action/actions/name/names/date/outcome/here/text/details/worker/role/timescale
    keep monitoring, as agreed, actions agreed, agreed actions, unborn
    """
  )
}
