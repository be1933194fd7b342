extension PhraseTable {
  /// Words that begin a reason.
  static let reason = phrases(
    """
    because, because of, bc, b_c, cos, coz, so that, so as to, so he/she/they/the/we/it/both, in order to/that
    due to, given that/the/his/her/their/dad/mum/dad's/mum's/no/recent/what, given, as a result of, in view of
    in light of, in the light of, on the grounds/basis of/that, the? reason/reasons is/are/for/being/was/were, reason
    reasons, rationale, grounds, basis, owing to, evidence, why
    as this/there/she/he/they/it/the/mum/dad/no/nursery/hospital/grandma/nan/staff/someone/everyone
    as these/those/my/our/we/neither/there's/he's/she's/it's/they're/both/mother/father/carers/carer/parents/gp
    as school/sw/m/f/c/i/we/a/his/her/their/police/has/is/was/previous/risk/concerns
    as baby/family/nobody/last/s47/likely/significant/sibling/child
    as children/<name>/<capitals>/<initial>/not/threshold/now/case/still
    since the/she/he/they/there/this/mum/dad/his/her/parents/it/risk/no/police/both/all/carers/school
    following the/her/his/a/an/recent/police/s47/concerns/incident/disclosure/dad's/mum's/review, further to
    to protect/prevent/reduce/avoid/establish, to keep him/her/them/the/baby, to make sure, on account of
    this is because, for fear of, so, therefore, hence, thus, which means, meaning, owing, otherwise, in response to
    after mum/dad/the/a/his/her/police/school, based on, concerns that, concern that, rather than, considering
    in case
    thus, accordingly, which is why, that's why, that is why, this is why, seeing as/that, seeing that
    on the strength of, by reason of, reason being, as per the risk, for the reason that, the concern is/being
    my concern is, concern is that, the worry is, worry being, now that, in that he/she/they/the/mum/dad/there/it, in light of that
    with mum/dad/him/her/them/no/both/only/nobody being/having/in/on/at, bearing in mind, taking into account
    having regard to, in recognition of, in the absence of, as otherwise, or else, else he/she/they/we
    if not he/she/they/we, unless we, on advice of, on medical advice, to safeguard, to stop him/her/them/the/this
    to give him/her/them/mum/dad/the time/chance, to allow time/him/her/them/for/mum/dad, so as not, lest, cuz
    cause he/she/they/mum/dad, bcos, becos, becuase, beacuse, becasue, due 2, owing 2
    as it's/is/was/has/were/are/there're/that/some/none/two/three/mgm/pgm/mat/hv/gp/cafcass/camhs
    as his/her/their/its/an/every/evidence/mum's/dad's/m's/f's/he's/nothing/no-one/most/several/he'd/she'd/they'd/we've/we're
    following police/school/nursery/hospital/an/mum's/dad's/last/yesterday's/today's/this/disclosure/birth/arrest/assault
    given her/their/how/it/there/he/she/they/both/all/recent/risk/risks/previous/history/age/mum/our/police/school
    since nobody/nothing/dad's/mum's/father/mother/carer/carer's/there's/he's/she's/they've/we
    """
  )

  /// Words of process: a clause of these gives no ground.
  static let notReason = phrases(
    """
    discuss+, discussed, discussion, reviewed, considered, reflected, supervision, oversight, outcome, agreed
    authorised, recorded, copied from, sup, see above, management, wellbeing, updated, completed, decision, actions
    action, review, date, conf, conference due, due in, transferring in, transferred, in timescale, up to date, plan
    well done
    challenge, reflective discussion, case direction
    """
  )

  /// What has been decided or is to be done, in words that stand alone.
  static let decided = phrases(
    """
    nfa, no further action, no s47, no section <number>, no need for cp/s47/a/icpc/conference/strat, not for closure
    not to close, will not close, do not close, don't close, not to proceed, not proceed, no icpc, signpost+ to
    step+ down/up, stepped down/up, step down/up agreed, close/closed/closing the? case/file, close, closed
    case to close, case closed, close case, case can close/be
    case to be closed/allocated/transferred/rag/presented/stepped, closure agreed, closure is right
    agreed/agree closure, agreed to close, can close, to be closed, to close, ready to close and, asked to
    decided to, decided that, decided we, decided not, have decided, has decided, it was decided, decision to
    decision not, decision made, decision is, decision that
    agreed to step/refer/move/hold/proceed/extend/transfer/fund/close/seek/go/convene/start/end/undertake/visit/call
    agree/agreed/agrees step/transfer/referral/plo/ict/funding/move/extension/removal
    agree/agreed/agrees placement/icpc/s47/strat/legal/marac/camhs/closure/contact
    agreed that, agreed with, agreed by, agreed at, agreed tm, agreed i'd, agreed we'd
    authorised/approved/endorsed/granted the/sw's/funding/s17/by/for/<price>/to
    declined/refused/supported/ratified/sanctioned the/sw's/funding/s17/by/for/<price>/to
    authorise+, authorised, endorse+, approved
    approval/permission/authorisation/consent/agreement/sign needed/required/to/from/for/given/off, declined by
    turn down, turned down, delegated to, delegate to, does not agree to, do not agree to, not agreed to, supported, happy for sw/fsw/worker/us
    allocated to, reallocated to, reallocate+, allocate to, transfer to, transferred to, agreed transfer
    police protection, strategy discussion/meeting required/needed/today/to, strat required/needed/today, strat to
    s47 to, s47 required/needed, single agency, joint s47, joint investigation, s47 single agency
    icpc/rcpc/lpm/plo/strat/conference/marac for/on/booked/to/required, immediate protection, epo, apply for
    ico application, issue proceedings, to issue, issue pre, plo letter, letter before proceedings, gateway
    escalated to, escalate to housing/hos/head/iro/sm/panel/service/legal, to be rag rated, rag rated
    rated amber/red/green, remain+ on/at cin/cp/plan/child, remain/stay/keep cp/cin, stay+ at/on cin/cp
    cin/cp plan? ended/ends/closed/closes, stay at/on cin
    keep/keeps on cp/cin/plan/child, keep on cp, continue+ on cp/cin, contact stays, contact to
    contact suspended/paused, move to plo, go to lpm/plo/panel/court/legal, moves to, put on hold, on hold
    no unsupervised/overnight/further/direct/more? contact/visits until/before/with, no return home until/yet
    assessment to, extend assessment/the/by/to/placement, request to extend, required, is required, are required
    is needed, needed, to be requested, outcome cin/cp/nfa/eh/close/step, hold on
    hold off, wants one more visit, is to contact, extend+ the, viability agreed, funding agreed, to be convened
    to be presented, needs booking, to be booked, request/requests/requested that, review in <number>/<span>/<weeks>
    review on/by/at <date>/<slashed>/<ordinal>/<month>, no role for, reduce visits, increase visits
    visits to go/move/be/increase/reduce/drop/remain
    signed off/off on, signs off, sign off on, no to the/a/his/her/mum's/dad's/overnight/unsupervised
    no need for a/an/further, no longer need/needs/required, agreed to, decide to, decided upon, decided against
    opted to, opt to, resolved to, it is agreed, it's agreed, it was agreed, it has been agreed
    settled/settling on, going ahead with, gone for, it was determined/resolved
    determined/resolved/directed/ruled that, requested/instructed that
    not appropriate to close/step/proceed/return/move, cannot be closed/stepped/returned
    can be closed/stepped/transferred/returned, can now be/close/step/move/return
    to be closed/kept/held/left/moved/returned/placed/made/treated/discharged/revoked/ended/refused/accommodated
    recommend/recommends/recommended closure/that/step/to/icpc/s47/cp, recommendation is/to/that, threshold not? met
    does not meet/reach threshold, doesn't meet/reach threshold, meets threshold, not accepted
    referral/request accepted/declined/refused/rejected/agreed/approved, accepted for
    placement/extension/assessment/transfer/allocation/request/s17/payment/respite agreed/approved/authorised/declined/refused/granted
    no overnight/unsupervised/direct/video/indirect/unscheduled contact/stay/stays/visits/calls/sleepovers
    no contact with/until, no lone
    not progressing/proceeding/pursuing/closing/stepping/taking/returning/removing/accepting/agreeing/going/moving/extending/supporting/seeking
    won't be progressing/proceeding/closing/stepping/taking/returning
    not to be closed/returned/left/moved/placed/told, not to have/see/contact/visit/stay
    escalate/escalated/escalating to/via/through/under, de escalate/escalated, step/stepping/stepped across/back
    return home agreed, removal agreed, initiate proceedings, issue/issued proceedings, proceedings to be
    s20 agreed/to, s31, s17 payment/money/agreed, paused until/pending/while, on hold until/pending
    keep open/allocated, kept open, remain/remains/to open, case to remain/stay/transfer/move/go
    case stays/remains/moves/goes/transfers/open with/at/in/to/until/on
    agreed/agree/agreed: no/for/on/not/we/i/sw/fsw/hv/visits/weekly/s20/respite/return/reduce/increase/change/keep/stay/overnight/unsupervised
    for closure/transfer/allocation/nfa/icpc, won't/wouldn't/not be going/asking/applying/recommending/taking/issuing
    yes to the/a/an/s17/respite/contact/funding/transport/overnight/overnights, no to respite/contact/overnights/s17/funding/unsupervised
    strat/strategy/icpc/s47/rcpc/lpm called/convened/opened/booked for/today/tomorrow/by, not for legal/icpc/court/panel/closure/s47 at/until/yet/now
    stay/leave/keep as we/it/things are/is until/till/for, to go ahead, goes ahead, going ahead, go ahead with, can't/cannot/won't/shouldn't/not go ahead
    can't/cannot happen/proceed/start until/till/before/without/this/today/tomorrow/yet
    visits/contact/sessions go/goes/move/moves/drop/drops/revert/increase/reduce to? weekly/fortnightly/monthly/daily
    """
  )

  /// Words of a manager's note that decide nothing.
  static let undecided = phrases(
    """
    as/if/when/where required/necessary/appropriate/possible, as and when required/needed
    case discussed, discussed, discussed case, discussed at length, no change, no changes, keep monitoring
    continue to monitor, monitor, to monitor, continue to offer support, continue with plan, continue with the? plan
    continue with current plan, continue as is, continue as planned, continue to support, continue to work, carry on
    agree/agreed/agrees with? the/this/that/her/his/their/sw's/worker's/my/your/current/proposed? plan of? action/actions?
    continue work, keep under review, kept under review, under review, review as needed
    escalate if needed/required/necessary/concerns, if needed, as needed, as and when, consider next steps
    next steps, actions agreed, agreed actions, agreed as above, as above, as per sw, as per last, as last, see above
    actions none, progress+ actions/the/plan, to progress actions, keep tm updated, keep sw updated, keep me updated
    update tm, to discuss, discuss at next, discuss in supervision, reflect+, wonders, is satisfied, satisfied
    aware of, no issues, progressing, direction given, case direction given, plan remains, remains appropriate
    ongoing, update provided, agree with sw's assessment/analysis, agreed with sw's assessment/analysis, oversight
    well done, good work, good piece, use professional judgement, have oversight, had oversight, keep an eye
    to think about, think about, to consider, consider, explore, to be considered, be mindful, maintain, to maintain
    offer support, provide support, support family, support mum, work with family, engage family, robust discussion
    have a think, await+ outcome, drift to be avoided, sw confident, tbc, to be confirmed, n_a, none, nil
    professional curiosity, child at the centre, children at the centre, child focused, child centred
    keep the child in mind, keep child in mind
    continue with the? direct/current/existing/good/same work/support/visits/interventions
    continue with visits/interventions/work/support, thought about what/how/why
    think/thinking/thought about/through what/how/why, what it must be, must be like/hard/difficult/frightening/so
    must be feeling, discussion/conversation about/around/re, talked about/through, reflected on, explored with
    sw to reflect, keep going, keep up the, usual visits, business as usual, no new actions, as agreed previously
    await/awaiting response/report/outcome/reply/results/minutes/allocation, watch and wait, keep monitoring
    monitor closely/situation/progress, to be monitored, to monitor, to be aware, to be mindful, be aware of
    continue to build/engage/visit/develop/assess/manage/review/be, build relationship/relationships/rapport
    remain vigilant, work in partnership, use supervision, good practice, well evidenced, feels/feel/felt that
    continue as before/now/normal/usual, update me, let me know, keep me informed/posted
    decision/decisions to be made/taken/confirmed/agreed/reached, to be decided/determined/agreed at/by/on/later
    decision awaited/pending/deferred, waiting for/on/to, yet to decide/be, not yet decided/agreed, look at it/this/that again
    to decide at/in/when/later, be looking at, get a grip, get to grips, move this/it/things on/along/forward
    remember to, would like to, may/might need, could be considered, options considered/discussed
    """
  )

  /// What fills the field of a reason and gives none.
  static let emptyReasons = phrases(
    """
    as? per policy/procedure/procedures/guidance/sw/tm/manager/plan/request/legal, as? per statutory guidance/requirement
    management/manager's/managers decision, agreed, agreed by tm/manager/sw, at tm/manager request, as requested
    standard practice, normal practice, usual practice, policy, procedure, good practice
    """
  )

  /// Words that say a decision, its reason, its owner or its date was not written down.
  static let missingWords = phrases(
    """
    no/without/lacks a/any/of? clear/recorded/management/explicit? rationale/reason/reasons
    no/without/lacks clear/management/manager's? clear/recorded/management/explicit? rationale/reason/reasons
    lacking/lack/missing/any a/any/of? clear/recorded/management/explicit? rationale/reason/reasons
    lacking/lack/missing/any clear/management/manager's? clear/recorded? rationale/reason/reasons
    lacking/lack/missing/any clear/management/manager's? management/explicit? rationale/reason/reasons
    no/without/lacks a/any/of? clear/recorded/management/explicit? reasoning/explanation
    no/without/lacks clear/management/manager's? clear/recorded/management/explicit? reasoning/explanation
    lacking/lack/missing/any a/any/of? clear/recorded/management/explicit? reasoning/explanation
    lacking/lack/missing/any clear/management/manager's? clear/recorded? reasoning/explanation
    lacking/lack/missing/any clear/management/manager's? management/explicit? reasoning/explanation
    no/without/lacks a/any/of? clear/recorded/management/explicit? grounds/justification
    no/without/lacks clear/management/manager's? clear/recorded/management/explicit? grounds/justification
    lacking/lack/missing/any a/any/of? clear/recorded/management/explicit? grounds/justification
    lacking/lack/missing/any clear/management/manager's? clear/recorded? grounds/justification
    lacking/lack/missing/any clear/management/manager's? management/explicit? grounds/justification
    no/without/lacks written/recorded/stated? clear/recorded/management/explicit? rationale/reason/reasons
    lacking/lack/missing/any written/recorded/stated? clear/recorded? rationale/reason/reasons
    lacking/lack/missing/any written/recorded/stated? management/explicit? rationale/reason/reasons
    no/without/lacks documented/explicit/the? clear/recorded/management/explicit? rationale/reason/reasons
    lacking/lack/missing/any documented/explicit/the? clear/recorded? rationale/reason/reasons
    lacking/lack/missing/any documented/explicit/the? management/explicit? rationale/reason/reasons
    no/without/lacks written/recorded/stated? clear/recorded/management/explicit? reasoning/explanation
    lacking/lack/missing/any written/recorded/stated? clear/recorded/management/explicit? reasoning/explanation
    no/without/lacks written/recorded/stated? clear/recorded/management/explicit? grounds/justification
    lacking/lack/missing/any written/recorded/stated? clear/recorded/management/explicit? grounds/justification
    no/without/lacks documented/explicit/the? clear/recorded/management/explicit? reasoning/explanation
    lacking/lack/missing/any documented/explicit/the? clear/recorded/management/explicit? reasoning/explanation
    no/without/lacks documented/explicit/the? clear/recorded/management/explicit? grounds/justification
    lacking/lack/missing/any documented/explicit/the? clear/recorded/management/explicit? grounds/justification
    no/without/lacks a/any/of? clear/recorded/management/explicit? decision/decisions/date/timescale
    no/without/lacks clear/management/manager's? clear/recorded? decision/decisions/date/timescale
    no/without/lacks clear/management/manager's? management/explicit? decision/decisions/date/timescale
    lacking/lack/missing/any a/any/of? clear/recorded/management/explicit? decision/decisions/date/timescale
    lacking/lack/missing/any clear/management/manager's? clear/recorded? decision/decisions/date/timescale
    lacking/lack/missing/any clear/management/manager's? management/explicit? decision/decisions/date/timescale
    no/without/lacks a/any/of? clear/recorded/management/explicit? timescales/owner/deadline/name
    no/without/lacks clear/management/manager's? clear/recorded? timescales/owner/deadline/name
    no/without/lacks clear/management/manager's? management/explicit? timescales/owner/deadline/name
    lacking/lack/missing/any a/any/of? clear/recorded/management/explicit? timescales/owner/deadline/name
    lacking/lack/missing/any clear/management/manager's? clear/recorded? timescales/owner/deadline/name
    lacking/lack/missing/any clear/management/manager's? management/explicit? timescales/owner/deadline/name
    no/without/lacks written/recorded/stated? clear/recorded? decision/decisions/date/timescale
    no/without/lacks written/recorded/stated? management/explicit? decision/decisions/date/timescale
    lacking/lack/missing/any written/recorded/stated? clear/recorded? decision/decisions/date/timescale
    lacking/lack/missing/any written/recorded/stated? management/explicit? decision/decisions/date/timescale
    no/without/lacks documented/explicit/the? clear/recorded? decision/decisions/date/timescale
    no/without/lacks documented/explicit/the? management/explicit? decision/decisions/date/timescale
    lacking/lack/missing/any documented/explicit/the? clear/recorded? decision/decisions/date/timescale
    lacking/lack/missing/any documented/explicit/the? management/explicit? decision/decisions/date/timescale
    no/without/lacks written/recorded/stated? clear/recorded/management/explicit? timescales/owner/deadline/name
    lacking/lack/missing/any written/recorded/stated? clear/recorded? timescales/owner/deadline/name
    lacking/lack/missing/any written/recorded/stated? management/explicit? timescales/owner/deadline/name
    no/without/lacks documented/explicit/the? clear/recorded/management/explicit? timescales/owner/deadline/name
    lacking/lack/missing/any documented/explicit/the? clear/recorded? timescales/owner/deadline/name
    lacking/lack/missing/any documented/explicit/the? management/explicit? timescales/owner/deadline/name
    no record of who/this/why/what/the/when/a/any, no note of who/why/what/when, there is no record, no date
    no reason, no named person/owner/lead, nobody named, no one named
    rationale/reason/reasons/reasoning/grounds not/isn't/wasn't/weren't/aren't recorded/noted/written
    rationale/reason/reasons/reasoning/grounds not/isn't/wasn't/weren't/aren't given/stated/clear/explained
    why/decision/explanation/owner/date/timescale not/isn't/wasn't/weren't/aren't recorded/noted/written
    why/decision/explanation/owner/date/timescale not/isn't/wasn't/weren't/aren't given/stated/clear/explained
    rationale/reason/reasons/reasoning/grounds not/isn't/wasn't/weren't/aren't documented/known/on
    rationale/reason/reasons/reasoning/grounds not/isn't/wasn't/weren't/aren't evident/up/set/specified
    why/decision/explanation not/isn't/wasn't/weren't/aren't documented/known/on/evident/up/set/specified
    owner/date/timescale not/isn't/wasn't/weren't/aren't documented/known/on/evident/up/set/specified
    rationale/reason for/of/behind/to the? decision/closure not/isn't/wasn't recorded/noted/given
    rationale/reason for/of/behind/to the? step/this/close not/isn't/wasn't recorded/noted/given
    reasons/grounds for/of/behind/to the? decision/closure/step/this/close not/isn't/wasn't recorded/noted/given
    rationale/reason for/of/behind/to the? decision/closure not/isn't/wasn't stated/clear/written/explained
    rationale/reason for/of/behind/to the? step/this/close not/isn't/wasn't stated/clear/written/explained
    reasons/grounds for/of/behind/to the? decision/closure not/isn't/wasn't stated/clear/written/explained
    reasons/grounds for/of/behind/to the? step/this/close not/isn't/wasn't stated/clear/written/explained
    decision/explanation for/of/behind/to the? decision/closure not/isn't/wasn't recorded/noted/given
    decision/explanation for/of/behind/to the? step/this/close not/isn't/wasn't recorded/noted/given
    timescale/timescales for/of/behind/to the? decision/closure not/isn't/wasn't recorded/noted/given
    timescale/timescales for/of/behind/to the? step/this/close not/isn't/wasn't recorded/noted/given
    decision/explanation for/of/behind/to the? decision/closure not/isn't/wasn't stated/clear/written/explained
    decision/explanation for/of/behind/to the? step/this/close not/isn't/wasn't stated/clear/written/explained
    timescale/timescales for/of/behind/to the? decision/closure not/isn't/wasn't stated/clear/written/explained
    timescale/timescales for/of/behind/to the? step/this/close not/isn't/wasn't stated/clear/written/explained
    why not written/recorded/stated/known
    doesn't/does/did/didn't not? give/record/state/show out? a/the/any reason/rationale/grounds?
    doesn't/does/did/didn't not? give/record/state/show out? why/who/when/what reason/rationale/grounds?
    doesn't/does/did/didn't not? explain/include/set/tell out? a/the/any reason/rationale/grounds?
    doesn't/does/did/didn't not? explain/include/set/tell out? why/who/when/what reason/rationale/grounds?
    without giving/stating/recording a/any/the? reason/rationale/date/owner
    rationale/reason/reasons/why to follow/be, rationale/reason/reasons/why insert/enter/blank/pending/outstanding/awaited/unknown/nil
    rationale/reason/reasons/reasoning to follow/be, rationale tbc, reason tbc, reason n_a, rationale n_a
    rationale none, reason none, rationale missing, reason missing, rationale unclear, reason unclear
    isn't/not/wasn't explained/clear/recorded/noted/stated/evident who/why/when/what/on/in?
    not clear who/why/when/what/how, unclear who/why/when/what, unclear from
    doesn't/does/did/didn't not? say who/why/when/what/which, doesn't say, does not say, not say
    can't/cannot/couldn't/could/unable to? see/find/tell/work from/anything/why/who/when/what/a/any?, can't find
    cannot find, couldn't find, not able to find, anything which says why, says why, doesn't tell us
    nothing to say who/why/when, nothing on file, nothing recorded, nothing written, nothing says, silent on
    fails to say, not known who/why/when, nobody wrote, no one wrote, not on the system, never written up
    never recorded, not written up, left blank, is blank, who was meant to, who is to do, who this is for
    by whom not, without saying who/why/when, without explanation, without a reason, without rationale
    rationale absent, absence of rationale, not specified, no mention of who/why/when

    nobody/no-one/no has/have? one? has/have? said/put/written/recorded/noted/explained/documented why/who/when/what/how/a/any/the
    nobody/no-one/no has/have? one? put/said/recorded/wrote/documented why/who/when
    rationale/reason/reasons/decision/owner/date/timescale box/section/field/column is/was/left? blank/empty
    left the? rationale/reason/reasons/date/decision/owner box/section/field? blank/empty
    rationale/reason/reasons/owner/date/timescale blank/empty/incomplete, blank rationale/reason/box
    no timescale/timescales/date/deadline/timeframe/owner/lead was/is/were/given/set/stated/recorded/put/named/agreed/noted/attached/down
    no one named, nobody named, no names/name given/recorded/against/next, not attributed, unsigned, not signed
    undated, not dated, no date, no timescale, no timescales
    timescale/timescales/deadline/date/dates/owner/reason/reasons/rationale missing/absent/omitted/lacking
    without a? timescale/deadline/name/named/owner/rationale, can't see/find/tell why/who/when/what/how/a/the
    cannot see/tell why/who/when/what, i can't see/find/tell, cannot tell from
    doesn't record/show/note/state who/why/when/a/the
    didn't/don't/doesn't record/note/write/put/give why/who/when/a/the/down, not say/says why/who/when
    don't know why/who/when, not known why/who/when, nothing about why/who
    nothing to show/explain/indicate/evidence why/who/when/how, no evidence of why/rationale/decision/a/the
    never explained/stated/documented/written/recorded/noted
    hasn't/haven't said/explained/written/put/recorded why/who/when
    has/have not said/explained/written/put/recorded why/who/when
    time/times/who/when/date/dates/lead/venue/whom/which/how not yet? agreed/confirmed/decided/set/sorted/fixed
    never say/says/said/wrote/written/explained who/why/when/how, never agreed/decided who/when/why
    decision/decisions/outcome/outcomes/actions/owner/ownership/timescale/timescales/dates is/are/was? unclear
    who/when/why is/was/still? unclear, no idea who/when/why, not sure who is/was/will
    not by who/whom, nobody's/no-one's name/names, by whom/who is/isn't/wasn't/not/was not? said/stated/recorded/clear/shown/known
    timescale/timescales/reason/reasons/owner/rationale/date/dates not in/on the? record/file/minutes/notes/system
    reason/reasons/rationale/why weren't/wasn't/not discussed, nothing down/written on/in paper/writing, nothing in writing
    doing it/this/that not agreed/clear/said/known, who/when/owner/timescale to be agreed/confirmed/decided
    timescale/timescales/date/owner/who/when never agreed/set/given/recorded/decided
    nobody/no-one down/named/put to/for do/it/this?
    nobody's/no-one's down/named/put to/for, owner/lead nobody/no-one/none
    """
  )
}
