/// The words that say who somebody is to a child: one table for what is read in texts and for what is no name in a list.
public enum Kin {
  /// Whom a child calls so, also before a first name: `Granny`, `Uncle`.
  public static let addressed: [String] = [
    "aunt", "auntie", "aunty", "uncle", "nan", "nana", "nanny", "nain", "gran", "granny", "grannie", "grandma",
    "grandad", "granddad", "grandpa", "gramps", "taid", "mamgu", "tadcu", "tad-cu", "mam-gu",
  ]

  /// The parents, and whoever stands in for one at home.
  public static let parents: [String] = [
    "mother", "mum", "mummy", "mam", "mama", "mamma", "mom", "mommy", "father", "dad", "daddy", "dada", "papa",
    "parent", "parents", "stepmother", "stepmum", "stepfather", "stepdad", "partner", "boyfriend", "girlfriend",
    "husband", "wife",
  ]

  /// The other elders of the family, by what they are.
  public static let elders: [String] = ["grandmother", "grandfather", "grandparents", "mgm", "mgf", "pgm", "pgf"]

  /// The children of the family and of its branches.
  public static let young: [String] = [
    "brother", "brothers", "sister", "sisters", "sibling", "siblings", "cousin", "cousins", "niece", "nephew", "son",
    "daughter", "twin", "stepbrother", "stepsister",
  ]

  /// All of them, in small letters.
  public static let words: [String] = addressed + parents + elders + young
}
