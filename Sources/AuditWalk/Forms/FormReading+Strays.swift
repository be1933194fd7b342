import AuditDocuments

extension FormReading {
  /// Puts down what stands in none of the boxes, each kind once at each place: it is not taken, and not dropped in silence.
  mutating func sayStrays() {
    var said: Set<String> = []
    for stray in form.strays {
      let place = FormSubject.place(stray.place)
      let answers = stray.beside.filter {
        $0.hasPrefix("answer.") || $0.hasPrefix("grade.") || ["overall", "safe-today"].contains($0)
      }
      let (what, hint) =
        switch stray.kind {
        case .words where !answers.isEmpty:
          (
            "something is typed beside a choice, at \(place)",
            "Leave one choice in the box; what else there is to say goes into the box for words."
          )
        case .words:
          (
            "there are words in none of the boxes, at \(place)",
            "Move them into a box: they are not taken. Delete none that nobody has read: a child may be unsafe in them."
          )
        case .comment:
          (
            "there is a comment at the edge of the page, at \(place)",
            "Move it into the box for comments, and delete it: comments of Word are not taken."
          )
        case .note: ("there is a note at the foot of the page, at \(place)", "Move it into a box, and delete it.")
        case .struck:
          (
            "words in a box are struck through or hidden, at \(place)",
            "Delete what does not hold, or take the line through it away: nobody can tell here which of it holds."
          )
        case .prompt:
          (
            "what the box was printed with stands beside what was written, at \(place)",
            "Delete the words that were in the box before, such as '\(FormPrompt.write)'."
          )
        case .picture:
          (
            "there is a picture or another file, at \(place)",
            "Say in words what it shows, and delete it: it is not taken."
          )
        }
      if said.insert(what).inserted { say(what, hint) }
    }
  }
}
