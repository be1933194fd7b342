extension PhraseTable {
  /// Family, carers and workers who may act or see.
  static let who = [
    "mother/mum/mummy/father/dad/daddy/parents/parent/stepfather/stepmother/stepdad/stepmum", "both parents",
    "maternal/paternal? grandmother/grandfather/grandparents/aunt/uncle",
    "nan/nanny/gran/granny/grandad/grandpa/grandma/aunt/auntie/uncle/partner", "foster? carer/carers", "foster parents",
    "kinship carer/carers", "guardian", "special guardian", "allocated/lead/senior/student? social worker",
    "social workers", "lead professional", "key worker/workers", "keyworker", "family support/intervention worker",
    "support worker", "youth worker", "personal adviser/advisor", "school nurse", "health visitor",
    "specialist/community? midwife", "gp", "doctor", "paediatrician", "nurse", "dentist", "family members",
    "camhs worker/clinician?", "psychologist", "psychiatrist", "therapist", "counsellor",
    "class/head/designated/form? teacher", "headteacher", "senco", "teaching assistant",
    "school/nursery/hospital/college/police to/will/should/must/staff", "learning mentor", "education welfare officer",
    "pastoral lead", "police officer", "probation? officer", "housing officer", "probation", "solicitor", "guardian",
    "team/service/practice/assistant? manager", "supervisor", "head of service", "independent? reviewing officer",
    "iro", "chair", "conference chair", "child protection chair", "advocate", "interpreter", "core group members?",
    "drug/alcohol/substance misuse? worker", "domestic abuse worker/advocate", "idva", "mash", "sw", "hv", "fsw", "ssw",
    "tm", "atm", "nqsw", "mr/mrs/ms/miss/dr/pc/ds/dc <name>", "<initial>", "<name> will/to/must/should/shall",
  ]

  /// The child, however the plan names them.
  static let child = [
    "child", "child's", "children", "children's", "baby", "baby's", "infant", "toddler", "boy", "girl", "daughter",
    "son", "sibling/siblings", "brother/brothers", "sister/sisters", "young person/people", "young person's", "pupil",
    "student", "teenager", "unborn baby?", "twins/twin", "<initial>", "<name> will/to",
  ]

  /// Where an owner is wanted, words that name nobody.
  static let nobody = [
    "all", "everyone", "everybody", "anyone", "any", "all? professionals", "all? agencies", "all? services",
    "multi agency", "the? team", "the? network", "various", "tbc", "tba", "to be confirmed/agreed/decided", "n a",
    "not known", "unknown", "as above", "relevant/appropriate professionals/agencies/services/person", "na",
    "all involved", "all concerned", "partners", "partner agencies", "agencies", "professionals", "services", "none",
  ]
}
