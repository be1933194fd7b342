/// The small parts of a document for Word that are the same for every page.
enum WordSettings {
  private static let namespace = WordDocument.namespace

  /// Today's layout instead of that of an old version, and the language.
  ///
  /// In a form Word lets people fill in the boxes and nothing else.
  static func settings(isForm: Bool) -> XML {
    """
    <w:settings \(namespace)>
    <w:zoom w:percent="100"/>
    \(isForm ? "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>\n" : "" as XML)\
    <w:defaultTabStop w:val="720"/>
    <w:characterSpacingControl w:val="doNotCompress"/>
    <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
    w:val="15"/></w:compat>
    <w:themeFontLang w:val="en-GB"/>
    <w:decimalSymbol w:val="."/>
    <w:listSeparator w:val=","/>
    </w:settings>

    """
  }

  /// The dots in front of the statements of a list.
  static let numbering: XML = """
    <w:numbering \(namespace)>
    <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>\
    <w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
    <w:pPr><w:ind w:left="340" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    </w:numbering>

    """

  /// The fonts, so that a machine without them takes the nearest.
  static let fonts: XML = """
    <w:fonts \(namespace)>
    <w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>\
    <w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>
    <w:font w:name="Courier New"><w:panose1 w:val="02070309020205020404"/><w:charset w:val="00"/>\
    <w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>
    </w:fonts>

    """
}
