extension ChildsVoice {
  /// "Weekend at nan's agreed", "transport now funded": what was done, said at the end of a part.
  func isDone(_ part: Range<Int>) -> Bool {
    guard let last = part.last, part.count > 1 else { return false }
    if words[last].classes.contains(.changing) { return true }
    return part.contains { index in
      guard index + 1 < part.upperBound else { return false }
      if words[index].text == "now" {
        // "Mum now leaves the light on".
        let next = words[index + 1]
        return next.classes.contains(.participle) || next.classes.contains(.does) && next.text.hasSuffix("s")
      }
      // "contact was cut to an hour", "the move has been put off".
      return words[index].classes.contains(.be) && words[index + 1].classes.contains(.changing)
    }
  }

  var isOwnView: Bool {
    words.indices.contains { index in
      index + 1 < words.count
        && (["i", "sw", "worker"].contains(words[index].text)
          && ["feel", "think", "believe", "felt", "feels", "thinks"].contains(words[index + 1].text)
          || words[index].text == "my" && ["view", "opinion"].contains(words[index + 1].text))
    }
  }
}
