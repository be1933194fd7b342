extension Unicode.Scalar {
  /// Whether it shows nothing itself and changes how what stands around it is shown, or hides between letters.
  ///
  /// One rule for all that is typed and all that is printed: whatever Unicode lets a program ignore, marks that turn the
  /// direction of writing, tags, and positions that are no characters. Two joiners and the marks that choose a shape of
  /// the character before them stay: words of several scripts are wrong without them.
  public var steersText: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F: false
    case 0xFFF9...0xFFFB: true
    default: properties.isDefaultIgnorableCodePoint || properties.isBidiControl || properties.isNoncharacterCodePoint
    }
  }
}
