import AuditPages

extension Fields {
  /// One of many, such as a round; the first is taken where none is chosen.
  static func menu(
    _ name: String,
    label: String,
    hint: String? = nil,
    _ choices: [(value: String, words: String)],
    chosen: String? = nil,
    mistake: String? = nil
  ) -> HTML {
    let options = choices.map { choice -> HTML in
      let state: HTML = choice.value == chosen ? " selected" : ""
      return "<option value=\"\(choice.value)\"\(state)>\(choice.words)</option>\n"
    }
    return """
      <div class="field\(mistake == nil ? "" : " wrong")"><label for="\(name)">\(label)</label>\
      \(about(name, hint: hint, mistake: mistake))\
      <select id="\(name)" name="\(name)"\(described(name, hint: hint, mistake: mistake))>
      \(options.joined())</select></div>
      """
  }
}
