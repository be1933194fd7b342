extension DisclosurePolicy {
  /// What a page says of the protection.
  public var inWords: String {
    guard isProtective else {
      return "Small numbers are not protected. For the authority's own eyes; do not publish."
    }
    let things = isRounding ? "files, audits and concerns" : "files and of concerns"
    let hidden =
      smallestShown == 2
      ? "A count of 1 file or 1 concern is hidden" : "Counts of \(things) from 1 to \(smallestShown - 1) are hidden"
    let team = "A team with fewer than two workers is hidden whole."
    let key = "Symbols: \(DisclosureSymbol.allInWords)"
    guard isRounding else {
      return """
        \(hidden), and so is every other count that would give one of them away. Zero is shown, and all other counts \
        are exact. What the plan says (files in the frame, drawn and replaced; audits planned, begun, read twice, late) \
        and how many actions there are is of no child: it is exact, however small, unless it would give a hidden count \
        away. \(team) \(key)
        """
    }
    return """
      \(hidden). Zero is shown, and every other one, of the frame and of the plan too, is rounded to the nearest \
      \(rounding), so that parts may not add up to their total. Shares are worked out from rounded counts, and given only \
      where at least \(smallestShareBase) are counted and no hidden part makes “all of them” untrue; there are no \
      intervals. How many questions and actions there are is exact. \(team) \(key)
      """
  }
}

extension DisclosurePolicy {
  /// One count on its own, as the policy lets it be shown.
  ///
  /// Counts that are linked by sums need `LinkedCounts.released(under:audits:after:)`: what is hidden here can often be
  /// worked out from the rest.
  public func released(_ count: Int) -> ReleasedCount {
    isSmall(count) ? .hidden : ReleasedCount(rounded(count))
  }

  /// Whether a count is too small to be shown.
  func isSmall(_ count: Int) -> Bool { count >= 1 && count < smallestShown }

  /// A count to the nearest multiple of the rounding; a half goes up.
  func rounded(_ count: Int) -> Int {
    guard isRounding else { return count }
    return (count + rounding / 2) / rounding * rounding
  }

  /// The counts that may lie behind one that is shown.
  func possible(behind shown: Int) -> ClosedRange<Double> {
    guard isRounding, shown > 0 else { return Double(shown)...Double(shown) }
    let below = rounding / 2
    let low = max(smallestShown, shown - below)
    return Double(low)...Double(max(low, shown - below + rounding - 1))
  }

  /// How far apart the smallest and the largest possible value of a hidden count must be.
  ///
  /// With rounding, shown counts are vague and hidden ones are known to be small anyway: two possible values do.
  var protectionWidth: Int { isRounding ? 1 : max(1, smallestShown / 2) }

  /// The value that a hidden count must be able to reach, so that nobody can be sure that it is small.
  var protectionReach: Int? { isRounding ? nil : smallestShown }
}
