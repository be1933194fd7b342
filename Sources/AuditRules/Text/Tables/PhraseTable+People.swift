extension PhraseTable {
  /// Parents, relatives and carers.
  static let family = phrases(
    """
    mother/mum/mummy/mam/mama/mom/father/dad/daddy/tata/parents/parent/mums/dads, both/birth parents/parent
    step mum/mother/dad/father/parent, stepmum, stepdad, stepmother, stepfather
    mum's/mother's/dad's partner/boyfriend
    maternal/paternal/great grandmother/grandfather/grandparents/aunt/auntie/uncle/gran/nan/family/grandma
    nan/nana/nanny/nanna/nain/gran/granny/grandma/grandad/grandpa/grandmother/grandfather/grandparents
    aunt/auntie/aunty/uncle/partner/boyfriend/girlfriend/husband/wife/ex, mgm/mgf/pgm/pgf/cgm/cgf/mgps/pgps/mgp/pgp
    foster/kinship/connected/respite? carer/carers/carer's, foster parent/parents/mum/mother/dad/father
    special? guardian/guardians, relatives, family members/member, the? family, the? couple, neighbour/neighbours
    landlord
    great aunt/auntie/uncle/nan/gran/grandmother/grandfather, cousin/cousins, godmother/godfather/godparent/godparents
    half/step brother's/sister's partner, ex partner/husband/wife, stepparent/stepparents, family friend/friends
    mums/dads partner, prospective/current/new/short/long term? adopters/adopter/carers/carer, adopters, adopter
    host family/carers, hosts, gm, gf, mga/pga/mgu/pgu, ammi, amma, abbu, baba, mamgu, taid, taidi, babysitter
    birth family, sgo holder, testing sgos, connected person/persons, respite family, whole? family, in laws
    mother's/father's mother/father/mum/dad/sister/brother, mum's/dad's sister/brother/mum/dad/aunt/uncle
    """
  )

  /// Workers by role.
  static let workers = phrases(
    """
    allocated/lead/senior/student/duty/agency/newly/current/new/old/court? qualified? social worker/workers
    duty/sw1/sw2, duty worker, family worker
    ssws/hvs/tas/iros/dsls/sencos/idvas/isvas/mws/cpns/pas/elsas/hltas/lados, paed
    sw/ssw/asw/nqsw/sws/hv/fsw/fsws/tm/tms/atm/dtm/ptm/sm/hos/md/adm/iro/idva/isva/ea
    cpn/senco/sendco/dsl/ddsl/ta/hlta/gp/ep/eps/ewo/elsa/cw/pa/rm/cpc/lado/mw/ot/salt/slt
    lead? professional, key worker/workers/worker's, keyworker/keyworkers/keyworker's
    family support/intervention/help? worker/workers/practitioner
    support/youth/family/outreach/play/project/link/recovery worker/workers
    drug/alcohol/drugs/substance/contact/transition/intervention/engagement worker/workers
    early help/intervention worker/practitioner/lead/coordinator, eh worker/lead, taf worker/lead
    young carers worker, children's practitioner, women's aid worker, cgl worker
    domestic abuse/violence worker/advocate/navigator, parenting worker/practitioner, edge of care worker
    personal/independent adviser/advisor/visitor, independent visitor
    school/community/learning/asthma/specialist/practice/ld/paediatric/named/mental? disability/health? nurse/nurses
    health visitor/visitors, midwife/midwives, community midwife, doctor/doctors, paediatrician, dentist
    orthodontist, consultant, pharmacist, optician, psychologist, psychiatrist, therapist, counsellor, clinician
    camhs worker/clinician/practitioner/nurse, play/speech/occupational/family therapist, physio
    class/head/form/designated/deputy? teacher/teachers, headteacher, head of year/service/house, the head
    teaching assistant, ta, learning mentor, mentor, education welfare officer
    attendance/school/administrative/admin officer/administrator, pastoral/safeguarding/contextual lead/team/officer
    contextual safeguarding lead
    police/housing/probation/welfare/tenancy/court/custody/exploitation/neighbourhood officer/officers, pcso
    team/service/practice/assistant/deputy/senior/duty/registered/unit/group/line? manager/managers, manager/managers
    supervisor, practice lead, senior managers, independent? reviewing officer, conference? chair/chairperson
    cp chair, child protection chair, advocate, advocates, interpreter, solicitor, legal, barrister, guardian, panel
    childminder, driver, escort, staff, care/night/residential/nursery/school/ward/centre staff, worker/workers
    officer, practitioner, facilitator, assessor, supervisee, abe interviewer, interviewer, case holder, buddy, coach
    tutor, teacher, teachers, nurse, co worker, coworker, business/bus/biz support, admin, reviewing officer
    contact supervisor, outreach teacher, autism outreach teacher, autism outreach, portage worker, aftercare
    adoption/fostering/hospital/duty/independent/link/cwd/children's/leaving/supervising social worker/workers/sw/ssw
    asye, asyes, bst worker, swa, isw, psw, social work assistant/student/lead/manager, student sw
    principal social worker, agency sw, team/room/unit/shift/service/area/deputy/phase/sector/subject leader/leaders
    service lead, practice educator/supervisor/consultant, early years worker/practitioner/teacher/educator/lead
    nursery nurse/manager/teacher/worker/key, deputy/assistant head/heads, deputy/assistant headteacher, principal
    dht/aht/slt lead, form tutor, house master/mistress, family/parent liaison officer/worker
    family/parent support adviser/advisor/officer, psa/flo/pcso/iro/rmn/chc
    attendance/behaviour/inclusion/pastoral/sen/send lead/mentor/manager
    send/sen/ehcp/ehc/virtual/case coordinator/officer/caseworker/worker/head, ed psych/psychologist
    educational/clinical/forensic psychologist, caseworker/caseworkers, case worker/manager
    offender/probation manager/worker, yot/yjs/youth justice? worker/officer/manager
    housing/tenancy/homeless/homelessness/resettlement/refuge/hostel/floating support? worker/officer/manager/adviser
    refugee/asylum/nrpf/age/bail/immigration worker/officer/assessor/adviser/solicitor
    recovery/peer coordinator/mentor/navigator/lead
    perinatal/community/mental/cla/lac/health? psychiatric/health? nurse/midwife
    cla/lac/looked/specialist/link/named/continence/diabetes/epilepsy nurse/nurses/midwife, after children's nurse
    health/care coordinator, care coordinator, care manager, dietitian, dietician, audiologist, orthoptist
    phlebotomist, neurologist, surgeon, registrar, nurse practitioner, paramedic, paramedics, ward sister, matron, hca
    radiologist, speech/language therapist, speech and language therapist
    art/music/drama/child/family/systemic therapist/psychotherapist, psychotherapist
    domestic/dv/da/idva abuse? worker/practitioner/coordinator/lead
    behaviour/sleep/parenting/feeding/infant specialist/practitioner/worker/advisor/lead
    contact/family/time supervisor/coordinator/facilitator/worker, family time worker/supervisor
    fgc coordinator/convenor/convener, independent advocate/person/visitor/chair/assessor, appropriate adult
    litigation friend, family court adviser/advisor, cafcass officer
    exploitation/missing/cse/cce/gangs/return/rhi worker/lead/coordinator, wellbeing worker/practitioner/officer/lead
    thrive practitioner, detective/police constable/sergeant/inspector, oic, dc/ds/di/pc/ps, investigating officer
    sniff, liaison officer, benefits adviser/advisor, welfare rights officer/adviser, debt adviser/advisor
    money adviser/advisor, careers adviser/advisor, employment adviser, work coach, job coach, connexions worker
    registrar, auditor, quality assurance manager, qa manager, performance manager, head of safeguarding/children's
    assistant director, director, dcs, ad, sgo/permanence/kinship/family worker/lead/team/finder, matching officer
    adoption worker, life story worker, play specialist, portage worker, sensory specialist, teacher of the deaf
    intervenor, sign language interpreter, translator, note taker, childcare worker, sessional worker, support staff
    waking night staff, manager, on call manager, out of hours manager/worker
    """
  )

  /// Organisations and teams that can act.
  static let organisations = phrases(
    """
    school/nursery/college/school's/preschool/playgroup/pre, police, camhs, housing/housing's, health, education, csc
    mash, cgl, nspcc, barnardo's/barnardos, hospital, clinic, probation, council, landlord, court, cafcass, mappa
    marac, youth offending/justice team/service, yot/yjs, early help, women's aid, refuge, fire service/brigade
    contact centre, family support, virtual school, vsh, social care, children's social care/services
    children's centre, children's services, gp surgery, surgery, health visiting, school health, fgc team/coordinator, adult mental health
    mental health team, drug/drugs/alcohol/recovery service/team, housing association/provider, citizens advice
    foodbank, food bank, the? local authority, la, ica, send team, edt
    finance/legal/duty/placements/commissioning/fostering/adoption/cwd/looked/leaving after/care? team/service
    childcare/nursery provider, ambulance, hospital team, benefits agency, jobcentre, dwp, speech and language, salt
    occupational therapy, physiotherapy, home start, homestart, rspca, cab, ofsted
    adult/adults social care/services, asc, adults, family hub/hubs, sure start, turning point, change grow live
    addaction, we are with you, forward trust, st giles, place2be, kooth, relate, mind, cruse, winston's wish
    women's aid, refuge, victim support, gingerbread, action for children, children's society, coram, family action
    talking therapies, strengthening families, talking space, talking change, steps to change, solace
    family rights group, catch22, catch 22, prince's trust, princes trust, red cross, refugee council, home office
    ukvi, border force, migrant help, salvation army, samaritans, young minds, youngminds, shelter, crisis team
    home treatment team, perinatal team, community mental health team, cmht, early intervention team
    eating disorder service/team, cdc, child development centre/team, cdt, community paediatrics, audiology
    orthoptics, physio, portage, autism/asd team, cwd, disabled/disability/children's children's? team, sen, senit
    send, pru, alternative provision, attendance/education/inclusion/admissions/exclusions team/service, ewt
    youth service/club, yjs, yos, nps, crc, cps, british transport police, missing/cse/exploitation/gangs team/unit
    mace, mase, mase panel, mapping panel, dwp, job centre, council tax
    homeless/homelessness/tenancy/lettings/repairs team/service, private landlord, registered provider, hostel, refuge
    supported lodgings, children's/residential home/unit, placement provider, agency/ifa, ifa
    adoption/permanence/matching panel
    adoption/permanence/assessment/court/safeguarding/referral/intake/edge/throughcare/transitions/through of? care? team/service
    raa, regional adoption agency, contact/family time centre/service/team, family time service, out of hours
    local authority's legal team, legal services, nurture group, after school club, breakfast club staff, scouts, ward
    antenatal clinic, maternity, a_e staff, walk in centre, gp practice, practice nurse, nhs trust, icb, trust
    commissioners, commissioning, procurement, brokerage, brokerage team, finance, business support
    transport team/service, passenger transport, mh team, adult mh, bs
    """
  )

  /// The child, however the plan names them.
  static let child = phrases(
    """
    bub, bubs, child, child's, children, children's, kids, kids', kid, baby, baby's, infant, toddler, boy/boys/boy's
    girl/girls/girl's, daughter/daughter's, son/son's, sibling/siblings/sibling's, brother/brothers/brother's
    sister/sisters/sister's, young person/people, young person's, yp/yp's, pupil, student, teenager, unborn baby?
    twins/twin, little ones, little one, the two little/older? boys/girls, newborn, adolescent, teen, lad
    both boys/girls/children, eldest, youngest, both of them
    """
  )

  /// Words with a child or a service in them that are nobody: names of plans, meetings, papers and things.
  static let notPeople = phrases(
    """
    on/a/the/our/his/her/their/statutory/legal/no/any duty, duty of
    child in need, children in need, cin, child protection, child and family, child's plan
    child/children looked after, children's centre/home/homes/guardian/panel/act/board, children's social care
    children's services, looked after child/children, child sexual/criminal exploitation, child arrangements
    voice of the child, child benefit, child/family arrangements order, child contact
    family group conference/conferences, fgc, family time, family support, family home, family network/meeting
    family court, family finding, family therapy, family tree, young carers, parent/parents evening/evenings
    parenting, nan's house
    school run/meeting/meetings/shoes/uniform/night/nights
    school day/days/holidays/register/attendance/place/work/report
    school letter/bag/bus/trip/dinner/meals/clothes/refusal/year/age/time/morning/mornings/week/readiness
    pr, pe, tv, uc, nhs, plo, epo, ico, ppn, dbs, adhd, asd, sen, ehcp, ehc, cse, cce, fgm, dash, pip, dla, b_b, c_f
    a_e, r_r, ptsd, aac, pecs, bsl, rhi, cg, eh, cp, hns, dols, npm, lpm, rag, ta in, mtg, ref, ax, dx, cwd team, ok
    hiv, std, ivf, esol, id, dv, da, sw1, ict, sgo, lac, cla, cic, icpc, rcpc, s20, s47, s17, uasc, nrpf, vig, abe
    fao, attn, fyi, pnc, dvpp, ado, soa, vaw, hmo, asb, phv, dna, dnas, wnb, fte, nai, fii, bmi, cdop, mca
    police call/callouts/log/logs/checks/check/report/reports
    police notification/notifications/national/protection/incident/incidents/powers
    health needs/assessment/check/appointment/appointments/and info/plan/visitor's
    housing application/issue/issues/benefit/need/needs/transfer/register
    nursery place/places/funding/fees/attendance/form, education plan, education health and care plan
    hospital appointment/appointments/admission, court date/order/report/statement/proceedings/hearing
    mother and baby placement/unit, care plan/order/proceedings, partner's details, key safe, key stage
    baby group/clinic/massage/monitor, parent and child, parent and toddler, children and young people, panel
    manager's decision, management decision/oversight/direction/rationale, head lice
    gp letter/report/registration/appointment, dad's/mum's account, staff meeting
    legal planning/advice/gateway/threshold/meeting, clinic appointment, family/mental/sexual/dental/physical health
    mental health, staff turnover, mentoring, health and safety, child care, childcare, ex partner's
    ors, srs, lpa, lpas, t_c, p_c, v_c, f_u, strengthening families plan/approach
    phq, phq 9, gad, gad 7, epds, asq, rcads, hb, hba1c, audit tool, snap, hcr, sara, aim, aim3, ctc, cgas, sats, gcse
    a level, btec, hearing/eye/eyes/sight/vision/pregnancy/dna/covid/theory/driving/spelling test/tests, spelling
    hiv test, police/dbs/welfare/gas/health/reference/background checks/check, lsa, emergency duty, mental health act
    mental capacity act, family group decision, school trip/photo/photos/lunch/trousers/shirt/jumper/play/fair/hours
    school work/building/site/gates/gate/avoidance/exclusion/transport/admission/admissions/application/preference/move
    nursery run/bag/session/sessions/start, hospital bed/bag/stay/passport/discharge/letter/transport
    court bundle/direction/directions/timetable/room/order, housing register/application/letter/options/list
    family life/tree/photo/photos/album/history/group/meeting/dynamics/game/games/day/meal/visit
    police station/interview/bail/statement/log/intelligence/intel/involvement/contact/attendance
    health passport/plan/history/record/records/info/visit/action
    child's passport/bedroom/room/file/record/wishes/voice/views/bed, panel date/report
    child seat/maintenance/tax/protection/arrangements/minding/abuse/neglect/trafficking, children act
    baby bank/box/bag/milk/food/group/weighing/room/seat/equipment, baby clothes/gate/monitor/carrier/wipes
    mother and toddler, council house/flat/tax, clinic letter, student loan/finance/visa, legal aid/fees/costs/status
    nrm, nrm referral, nok, poa, oow, ooh, nmo, ado, tpo, fsc, ppo, dvpn, dvpo, cawn, cctv, usb, vip, nvr, cbt, emdr
    dbt, act, dna, mh, amh, irh, cap, al, fp
    """
  )

  /// Where an owner is wanted, words that name nobody.
  static let nobody = phrases(
    """
    all, everyone, everybody, anyone, any, all? professionals, all? agencies, all? services, all? involved
    all? concerned, all parties, multi agency, multi agency group, the? team, the? network, various, tbc, tba
    to be confirmed/agreed/decided, n a, n_a, na, not known, unknown, not allocated, unallocated, not assigned
    nobody, no one, none, nil, vacant
    relevant/appropriate/key/other/involved? professionals/agencies/services/person/people/workers/partners, as above
    partners, partner agencies, agencies, professionals, services, any worker, core group members?, see above, ditto
    x, everyone involved, to be allocated/assigned/identified/appointed/recruited
    awaiting allocation, both, others, everyone at core group
    whoever, someone, somebody, a professional, lead to be confirmed/agreed
    """
  )
}
