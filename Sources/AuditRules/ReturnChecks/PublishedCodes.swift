/// Whether codes are among those that the Department publishes for its returns, in any capitals.
public enum PublishedCodes {
  /// Whether a code says who referred.
  public static func haveReferralSource(_ code: String) -> Bool { has(code, CodeList.referralSources) }

  /// Whether a code says what a child primarily needs help for.
  public static func havePrimaryNeed(_ code: String) -> Bool { has(code, CodeList.primaryNeeds) }

  private static func has(_ code: String, _ codes: [ReturnedText]) -> Bool {
    codes.contains(ReturnedText(code.uppercased()))
  }
}
