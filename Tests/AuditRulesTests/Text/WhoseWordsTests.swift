import AuditRules
import Testing

/// Whose words a text holds and who heard them, where the same words say the opposite: wordings inside each class and outside.
@Suite struct WhoseWordsTests {
  private func read(_ text: String) throws -> Occurrence {
    try #require(Rule.named("childs-views-evidenced")?.occurrence(forText: text))
  }

  @Test(arguments: [
    "Jay said 'fine' to every question with mum in the room",
    "Jay said he is fine with mum in the room",
    "Seen with mum in the room. Jay said he was fine",
    "Seen at home, dad present throughout. He said school is boring",
    "Spoke to Jay with dad next door and the door open. He said he is ok",
    "Spoke to Ella in the car with her carer driving. She said she likes her school",
    "Video call with Sam, mum on the call. He said he misses his dad",
    "Seen in her bedroom, sibling present. She said she is scared of the dark",
    "Seen at contact supervised by carer. He said he wants to go home",
    "Dad was in the kitchen with us when Jay told me he likes football",
    "Mum was in the room when he said he is fine",
    "Mum stayed in the room. Jay said he is fine",
    "Spoke to him with nan on the sofa. He said he sleeps well",
    "Not seen alone, mum refused to leave. Jay said he is fine",
    "He spoke to me with his carer at the table. He said he hates peas",
    "Seen alone with his brother. Jay said he is fine",
    "Dad came back into the room and Jay said he is fine",
    "Told me with mum on speaker phone that he is fine",
    "Mum was in the next room with the door open. Jay said he is fine",
    "Seen one to one with mum present. Jay said he is fine",
    "Seen alone? Mum present. Jay said he is fine",
    "Spoke to her while mum was in the room. She said she is ok",
    "Mum waited in the room while he told me he likes school",
    "Seen with dad at the table. Tom said he loves his bike",
    "Spoke to Mia with her foster carer there. She said she misses home",
    "Jay told me school is good, mum was there the whole time",
    "Visited at home. Mum sat in on the conversation. Ella said she is happy",
    "Kai told me, with his dad listening, that everything is fine",
    "Seen in the lounge with both parents present. He said he likes his new school",
    "Phone call with Zoe on loudspeaker, nan in the room. She said she is OK",
    "Spoke to him in front of his mum. He said he sleeps fine",
    "Seen with his sister in the same room. He told me he hates school",
    "Spoke to her in the kitchen while dad was in the room",
    "Spoke with Ben at the table with his carers. Ben said he likes it there",
    "Seen in the presence of his father. He said nothing was wrong",
    "Spoke to Mia alone with mum in earshot. She said she was ok",
    "Mum remained in the room throughout. Leo said he wants a dog",
    "He told me in the car with dad driving that he wants to stay",
  ])
  func somebodyElseWasThere(_ text: String) throws { #expect(try read(text).aspects[.alone] != .named) }

  @Test(arguments: [
    "Seen with no one else in the room. Jay said he was scared of dad",
    "Mum left the room and Jay told me he is scared of dad",
    "Mum left the room. Jay told me he is scared of dad",
    "Once mum had left the room he said he is scared",
    "Seen without mum in the room. Jay said he is scared",
    "Spoke to Jay with nobody else present. He said he is scared",
    "Spoke to Jay while mum was in the kitchen. He said he wants to stay",
    "Seen alone in the car. He said he hates contact",
    "Jay told me with mum out of the room that he is hit",
    "Mum waited downstairs while Jay told me he is scared",
    "Spoke to Jay alone in his room. Mum was in the kitchen. He said he likes Lego",
    "Seen with mum in the garden. He told me he is hungry",
    "Seen alone, mum in another room. He told me he is hungry",
    "Mum was not in the room when he told me dad hits him",
    "Nobody else was in the room. He said dad hits him",
    "Seen alone. Mum was present at the start. He said he is hungry",
    "Seen not in the presence of his father. He said he is scared",
    "Dad stepped out of the room and Kai told me he is scared",
    "Mum went out and Ella told me she is frightened",
    "Seen at school without a teacher in the room. He said he is sad",
    "With no adults in the room, Zoe told me she is hungry",
    "Spoke to her in her bedroom on her own, dad downstairs. She said she is ok",
    "Spoke alone with Ben. Ben said dad was in the room when it happened",
    "Ben told me alone that his mum was present when dad hit him",
  ])
  func nobodyElseWasThere(_ text: String) throws { #expect(try read(text).aspects[.alone] == .named) }

  @Test(arguments: [
    "\"I want to go home\" was what dad said",
    "\"He's fine, leave him\" said mum",
    "'I am proud of him' (foster carer)",
    "'I hate this' – Dad",
    "\"I never touched him,\" dad told me",
    "\"I love him to bits\" - mum's words",
    "\"We are doing our best\", mother stated",
    "\"I can't cope with him any more\" (mum)",
    "\"He is a joy to teach.\" Class teacher",
    "\"He is a joy to teach,\" said his class teacher",
    "\"I want him back\", said by dad at contact",
    "\"I'm doing my best\" were mum's words",
    "The words \"I hate it here\" were dad's",
    "\"Get out\" was shouted by dad",
    "\"I just want peace\" according to grandma",
    "\"I want to be left alone\": Mother",
    "\"I love him\" (Mrs Okoro, foster carer)",
    "\"I won't have him back\" is what mum says",
    "\"He never listens,\" his stepdad said",
    "\"We cannot manage\" - both parents",
    "\"She needs boundaries\" (school nurse)",
    "'I have changed' was mum's reply",
    "\"I'll always be there for him\" – nan",
    "\"Leave him alone!\" shouted his uncle",
    "\"He eats well and sleeps well,\" reported the carer",
    "\"She is my whole world\" is how dad put it",
    "\"I do not want her back,\" mother told the social worker",
    "\"I am fed up\", was what his carer told me",
  ])
  func quotedOfAnAdult(_ text: String) throws {
    let found = try read(text)
    #expect(found.aspects[.words] != .named && found.reads.contains(.adult))
  }

  @Test(arguments: [
    "Jay's brother said 'Jay is scared of dad'",
    "His sister told me \"he is always crying\"",
    "Mia's little brother said she is sad at night",
    "\"She is mean to me\" said his sister",
  ])
  func quotedOfABrotherOrSister(_ text: String) throws { #expect(try read(text).aspects[.words] != .named) }

  @Test(arguments: [
    "He didn't say anything",
    "She didn't say anything",
    "Jay did not say that he feels safe",
    "I don't know what Jay wants",
    "He is a happy boy who loves football",
    "He said nothing",
    "Jay would not talk about home",
    "She wouldn't say how she feels",
    "He never said he wants to go home",
    "He couldn't tell me what he likes",
    "I am not sure what she wants",
    "I do not know how Jay feels about contact",
    "We need to find out what she thinks",
    "She is a bright girl who enjoys school",
    "Jay is a lovely lad who likes Lego",
    "I wonder what he wants",
    "It is not clear what Jay wants",
    "He has not told me what he wants",
    "He hasn't said anything about dad",
    "Jay did not tell me anything",
    "She had nothing to say",
    "He refused to say what he wants",
    "Jay was silent and said no words",
    "No one knows what she feels",
    "I want to know what Jay thinks",
    "I think he loves school",
    "He did not mention dad",
    "He didn't tell me how he feels",
    "Jay is a quiet child who prefers his own company",
    "A happy boy who loves football",
    "He did not express any views",
    "He would not tell me anything about home",
    "Mia did not say whether she likes contact",
    "I'm not sure how Mia feels about the move",
    "She has not yet told anyone what she wants",
    "Leo is a cheerful toddler who enjoys nursery",
    "She is a lovely young girl and loves animals",
    "He did not say how he is or what he wants",
    "Ella was unable to say what she wants",
    "We don't know if he likes his new school",
    "Not known what she thinks of the plan",
    "He has never spoken about his dad",
    "I do not yet understand why he hates school",
    "No one has found out what Jay wants",
    "Nothing was said by Jay during the visit",
    "He sat in silence and didn't speak",
    "Kai is a bubbly child, loves drawing and hates maths",
  ])
  func notSaid(_ text: String) throws { #expect(try read(text).aspects[.words] != .named) }

  @Test(arguments: [
    "\"I want to go home\" was what Jay said",
    "\"I want to go home\" said Jay",
    "\"I want to go home\" (Jay, 8)",
    "'I hate this' – Jay",
    "\"I want to go home,\" he told his mum",
    "\"I want to go home\". Dad was in the car",
    "\"Mum shouts at me\" (told to teacher)",
    "\"I want to go home\" was what he told dad",
    "\"I hate this\". Mum was told",
    "\"I want my dad\" – dad told and contact moved",
    "\"I hate it here\" was said to his carer",
    "\"I miss my dog\" - carer to bring a photo",
    "He said he didn't want to go",
    "He doesn't want to go home",
    "She doesn't like contact",
    "Jay did not say anything at first, then told me he is scared of dad",
    "He said \"nothing ever changes\"",
    "He loves football and wants to play for a team",
    "He said he loves football",
    "I don't know what Jay wants to be but he told me he hates school",
    "I don't know what I want",
    "Jay said he is a happy boy who loves football",
    "He did not say much but did tell me he misses his dad",
    "She didn't want to talk about dad. She said she likes her nan",
    "Jay told me about the boy who hits him",
    "He said he doesn't know what he wants",
    "\"I am fed up\", was what he told his carer",
    "\"I want to stop contact,\" Ella told me",
    "\"Nobody listens\" (Ella, 14)",
    "\"I like it here,\" said Leo, sitting with mum",
    "\"Leave me alone!\" he shouted at mum",
    "\"I want to live with nan\" – Mia, seen alone",
    "She said \"I hate it\". Mum said she was tired",
    "His brother cried and Jay said he was scared",
    "Jay told his brother he wants to go home",
    "Ella did not say whether she likes contact but she said she misses dad",
    "She doesn't know why she is in care",
    "I don't know why mum shouts at me",
    "Told me he never said that. He wants to go home",
    "He said he is not sure what he wants",
    "She said nothing scares her now",
    "Leo did not want to talk today. He told me he is tired",
    "I'm not allowed to say but I want to go home",
    "He told me he hasn't said anything to mum because he is scared",
  ])
  func saidByTheChild(_ text: String) throws { #expect(try read(text).aspects[.words] == .named) }

  @Test(arguments: [
    "J not seen, sister was seen alone", "Not seen alone but his sister was seen alone", "Her twin was seen alone",
    "J at nursery. Brother was spoken to alone", "Not seen; mum was seen alone",
    "J was asleep, older brother seen alone",
    "His mum and sister were seen alone", "Her siblings were seen alone",
  ])
  func thatAnotherWasSeenAloneIsNotThatTheChildWas(_ text: String) throws {
    #expect(try read(text).aspects[.alone] != .named)
  }

  @Test(arguments: [
    "J and sister were seen alone", "J seen alone, sister was at school", "Sister was at school, J seen alone",
    "Mum was out and he was seen alone", "Seen alone. Sister was seen with mum", "Mum was out, seen alone",
    "Sister and J were seen alone", "Mum was in the garden and he was seen alone",
    "He was seen alone as was his sister",
  ])
  func thatTheChildWasSeenAloneStaysSo(_ text: String) throws { #expect(try read(text).aspects[.alone] == .named) }

  @Test(arguments: [
    "Not spoken to, brother said he likes it", "Not seen, but sister said she likes school",
    "Seen at school, brother said he likes it", "J asleep. Sister was seen and said she likes nursery",
    "Not asked, brother was spoken to and told me he hates school", "J not seen, his brother said he likes school",
  ])
  func whatABrotherOrSisterSaysIsNotTheChilds(_ text: String) throws {
    #expect(try read(text).aspects[.words] != .named)
  }

  @Test(arguments: [
    "Not seen alone, said brother hits him", "Sister was at school, J said he likes nursery",
    "With his brother there, he said he hates school", "Said brother was seen by the nurse and he wants that too",
    "Sister was asked to leave. He told me he is scared of dad",
  ])
  func whatTheChildSaysBesideThemIs(_ text: String) throws { #expect(try read(text).aspects[.words] == .named) }

  @Test(arguments: [
    "Not asked, sister has been asked with three houses", "J not spoken to, his brother was asked using three houses",
  ])
  func thatAnotherWasAskedIsNotThatTheChildWas(_ text: String) throws {
    #expect(try read(text).aspects[.asked] != .named)
  }

  @Test(arguments: [
    "He was asked with three houses and said he wants to go home",
    "Sister at school. J was asked with three houses. He said he wants a dog",
  ])
  func howTheChildWasAskedStaysSo(_ text: String) throws { #expect(try read(text).aspects[.asked] == .named) }
}
