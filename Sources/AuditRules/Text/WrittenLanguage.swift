/// Whether a text is written in another language than the rules can read.
///
/// A child may be asked in the child's own language, and the answer kept in it. What cannot be read was not seen: it is
/// neither missing nor silent.
enum WrittenLanguage {
  /// What is said of such a text.
  static let reason: Reason = "the text is in another language, which is not read here; somebody who can should read it"

  /// Whether most of a text is in another script, in words of other languages, or in hardly a word that the tables have.
  static func isOther(_ wording: Wording) -> Bool {
    let words = wording.words
    let known = known(of: words)
    // Where two words of three are in the tables it is English, whatever the others are.
    if wording.isASCII, known.count * 3 >= known.of * 2 { return false }
    return isForeign(wording) || known.of >= 4 && known.count * 3 < known.of
  }

  private static func isForeign(_ wording: Wording) -> Bool {
    let words = wording.wholeWords
    var letters = 0
    var others = 0
    for word in words {
      for scalar in word.unicodeScalars {
        // What kind of letter it is costs a search, and is asked of few.
        guard scalar.isASCII ? scalar.value >= 0x61 && scalar.value <= 0x7A : scalar.properties.isAlphabetic else {
          continue
        }
        letters += 1
        // Latin letters, with or without marks, end before the Greek ones.
        if scalar.value >= 0x370, !(0x1E00...0x1EFF).contains(scalar.value) { others += 1 }
      }
    }
    if others > 2, others * 2 > letters { return true }
    guard words.count > 2 else { return false }
    let found = words.count { foreign.contains($0) }
    guard found > 0 else { return false }
    let ours = words.count { english.contains($0) }
    return found > ours && found * 8 >= words.count
  }

  /// How many words are in the tables, of those that are neither numbers nor names.
  private static func known(of words: [Word]) -> (count: Int, of: Int) {
    var count = 0
    var known = 0
    for (index, word) in words.enumerated() {
      if word.classes.contains(.number) || word.classes.contains(.name) && word.known < 0 && index > 0 { continue }
      count += 1
      if word.known >= 0 { known += 1 }
    }
    return (known, count)
  }

  /// Words that hardly any English sentence is without.
  private static let english: Set<String> = Set(
    """
    a about after all an and are as at back be because been but by can could did didn't do does doesn't doing don't for \
    from get go goes going had has have he her him his home how i i'm if in is isn't it it's just like me mum my no not \
    of off on or our out said saw school see she so some than that the their them then there they this to told up us \
    very wants wanted was we went were what when where which who why will with would you your
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// Words of the languages that families in England speak most, as far as they are none of English.
  private static let foreign: Set<String> = Set(
    """
    nie się jest że chcę chce mnie moja moje mój mojej mama mamą tata tatą babcia babcią dziadek mieszkać domu dom boję \
    lubię mam byłem byłam szkole bardzo \
    je veux rester avec ma maman mon mes papa chez pas une dans est suis j'ai j'aime c'est n'est qu'il maison école très \
    vreau să stau cu mea mie este sunt nu și mi frică acasă bunica tatăl școală \
    quiero vivir con mi mis yo estoy está tengo miedo mucho casa abuela escuela pero porque también \
    quero ficar minha meu eu não tenho medo muito avó escola gosto \
    voglio stare nonna sono ho paura mia mio molto scuola papà perché \
    ich will bei meiner meinem mein meine bin nicht habe angst und mit der die das ist oma schule bleiben möchte \
    noriu gyventi su mano man aš bijau namo močiutė mokykla labai \
    waxaan rabaa inaan la joogo hooyo aabo guriga ma jecli waan waxay \
    istiyorum annem babam ile ve bir ben evde korkuyorum okul çok anneannem \
    dua të jetoj me nënën babai shtëpi kam frikë unë nuk \
    dwi eisiau byw gyda fy nain taid ddim yn ofn mam gartref ysgol \
    chci bydlet babičkou máma táta doma bojím nechci škola chcem bývať \
    akarok lenni anyával apával nem félek otthon iskola \
    искам живея мама баща страх
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  ).subtracting(english).subtracting([
    "me", "die", "man", "mama", "papa", "dom", "con", "casa", "la", "ma", "mon", "est",
    "pas", "ben", "bin", "will", "mam", "das", "der", "mi", "su", "dua", "cu", "eu", "man", "mine", "yn", "fy",
  ])
}
