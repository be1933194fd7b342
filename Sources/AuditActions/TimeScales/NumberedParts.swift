/// What boards write for several actions in one cell: `1) Mar 2011 2) End 2012`.
public enum NumberedParts {
  /// Takes a cell apart; nothing where its numbers are not 1 to `count` in order, each with something after it.
  public static func split(_ text: String, count: Int) -> [String]? {
    var parts: [[Substring]] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let mark = "\(parts.count + 1))"
      if word.hasPrefix(mark) {
        // "1)Mar 2011", with no space.
        let rest = word.dropFirst(mark.count)
        parts.append(rest.isEmpty ? [] : [rest])
      } else if parts.isEmpty {
        return nil
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    guard parts.count == count, count > 0, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return parts.map { words in
      let text = words.joined(separator: " ")
      return text.last == ";" || text.last == "," ? String(text.dropLast()) : text
    }
  }
}
