import CLibXML2

/// The functions that libxml2 calls, each of which hands on to the state of the pass.
enum CensusCallbacks {
  /// Makes a parser that feeds a state, which must be initialised before the first chunk and outlive the parser.
  static func makeParser(state: UnsafeMutablePointer<CensusParse>) -> xmlParserCtxtPtr? {
    _ = libraryIsReady
    var handlers = handlers()
    guard let parser = xmlCreatePushParserCtxt(&handlers, state, nil, 0, nil) else { return nil }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(parser, Int32(bitPattern: options))
    return parser
  }

  private static let libraryIsReady: Void = xmlInitParser()

  // No handler declares or finds an entity, so that none can be expanded, whatever the text says.
  private static func handlers() -> xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { state, name, _, _, _, _, _, _, _ in
      guard let name else { return }
      state?.assumingMemoryBound(to: CensusParse.self).pointee.start(name)
    }
    handlers.endElementNs = { state, _, _, _ in
      state?.assumingMemoryBound(to: CensusParse.self).pointee.end()
    }
    handlers.characters = { state, text, count in
      guard let text else { return }
      state?.assumingMemoryBound(to: CensusParse.self).pointee.characters(text, count: Int(count))
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.internalSubset = { state, name, _, _ in
      guard let state = state?.assumingMemoryBound(to: CensusParse.self) else { return }
      state.pointee.stop(state.pointee.doctype(name))
    }
    handlers.serror = { state, error in
      guard let error = error?.pointee else { return }
      state?.assumingMemoryBound(to: CensusParse.self).pointee.notice(error)
    }
    return handlers
  }
}
