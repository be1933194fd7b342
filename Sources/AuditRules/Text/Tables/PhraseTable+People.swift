extension PhraseTable {
  /// Parents, relatives and carers.
  static let family = phrases(
    """
    mother/mum/mummy/mam/mama/mom/father/dad/daddy/tata/parents/parent/mums/dads, both/birth parents/parent
    step mum/mother/dad/father/parent, stepmum, stepdad, stepmother, stepfather
    mum's/mother's/dad's partner/boyfriend
    maternal/paternal/great grandmother/grandfather/grandparents/aunt/auntie/uncle/gran/nan/family/grandma
    nan/nana/nanny/nanna/nain/gran/granny/grandma/grandad/grandpa/grandmother/grandfather/grandparents
    aunt/auntie/aunty/uncle/partner/boyfriend/girlfriend/husband/wife/ex, mgm/mgf/pgm/pgf/mgps/pgps/mgp/pgp
    foster/kinship/connected/respite? carer/carers/carer's, foster parent/parents/mum/mother/dad/father
    special? guardian/guardians, relatives, family members/member, the? family, the? couple, neighbour/neighbours
    landlord
    """
  )

  /// Workers by role.
  static let workers = phrases(
    """
    allocated/lead/senior/student/duty/agency/newly/current/new/old/court? qualified? social worker/workers
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
    tutor, teacher, teachers, nurse, co worker, coworker, business support, admin, reviewing officer
    contact supervisor, outreach teacher, autism outreach teacher, autism outreach, portage worker, aftercare
    """
  )

  /// Organisations and teams that can act.
  static let organisations = phrases(
    """
    school/nursery/college/school's/preschool/playgroup/pre, police, camhs, housing/housing's, health, education, csc
    mash, cgl, nspcc, barnardo's/barnardos, hospital, clinic, probation, council, landlord, court, cafcass, mappa
    marac, youth offending/justice team/service, yot/yjs, early help, women's aid, refuge, fire service/brigade
    contact centre, family support, virtual school, vsh, social care, children's social care/services
    children's centre, gp surgery, surgery, health visiting, school health, fgc team/coordinator, adult mental health
    mental health team, drug/drugs/alcohol/recovery service/team, housing association/provider, citizens advice
    foodbank, food bank, the? local authority, la, ica, send team, edt
    finance/legal/duty/placements/commissioning/fostering/adoption/cwd/looked/leaving after/care? team/service
    childcare/nursery provider, ambulance, hospital team, benefits agency, jobcentre, dwp, speech and language, salt
    occupational therapy, physiotherapy, home start, homestart, rspca, cab, ofsted
    """
  )

  /// The child, however the plan names them.
  static let child = phrases(
    """
    child, child's, children, children's, kids, kids', kid, baby, baby's, infant, toddler, boy/boys/boy's
    girl/girls/girl's, daughter/daughter's, son/son's, sibling/siblings/sibling's, brother/brothers/brother's
    sister/sisters/sister's, young person/people, young person's, yp/yp's, pupil, student, teenager, unborn baby?
    twins/twin, little ones, little one, the two little/older? boys/girls, newborn, adolescent, teen, lad
    both boys/girls/children, eldest, youngest, both of them
    """
  )

  /// Words with a child or a service in them that are nobody: names of plans, meetings, papers and things.
  static let notPeople = phrases(
    """
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
    pnc, dvpp, ado, soa, vaw, hmo, asb, phv, dna, dnas, wnb, fte, nai, fii, bmi, cdop, mca
    police call/callouts/log/checks/check/report/reports
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
    x, everyone involved, to be allocated/assigned, awaiting allocation, both, others, everyone at core group
    whoever, someone, somebody, a professional, lead to be confirmed/agreed
    """
  )
}
