extension SteeringTests {
  /// A run of each command that does what it is for, with texts that steer wherever words are asked for.
  var runs: [(command: String, arguments: [String], input: String)] {
    let words = "w " + SteeringText.soft
    let (cases, key) = (place.path("audits/practice/cases"), place.path("key"))
    let typed = [
      "", "x", "?", "w", "+", "s q", "c \(words)", "e 1", "g \(words)", "f \(words)", "y", words, "c", "3", words,
    ]
    return [
      ("init", [place.path("made")], ""), ("checklists list", [], ""), ("checklists show", ["steered"], ""),
      ("checklists lint", [place.path("checklists/steered.yaml")], ""), ("explain", ["first"], ""),
      ("explain", ["plan-outcomes-smart", "--text", words], ""), ("explain", ["first", "--json"], ""),
      ("import", [cases, "--round", "imported", "--names", place.path("names.txt"), "--key", key, "--new-key"], ""),
      (
        "import",
        [
          place.path("notes"), "--notes", "HARD1", "--round", "noted", "--names", place.path("names.txt"), "--key", key,
        ], ""
      ),
      ("import", [place.path("census.xml"), "--round", "counted", "--key", key, "--no-names"], ""),
      (
        "plan",
        [
          "planned", "--title", words, "--period", "2026-H1", "--cases", place.path("open-cases.csv"), "--auditors",
          place.path("auditors.csv"), "--checklist", "steered", "--column", "service=Service \(words)", "--by",
          "Part \(words)", "--draw", "2", "--second", "1", "--key", key,
        ], ""
      ),
      ("check", [cases, "--teams", "--timeliness", "--findings", place.path("findings.csv")], ""),
      ("check", [cases, "--json", "--teams", "--doubtful", place.path("doubtful.csv")], ""),
      ("check", [cases, "--figures", place.path("figures.csv")], ""),
      ("case", ["C-P01", "--round", "practice"], ""),
      ("hand-out give", ["practice", "--auditor", "peer", "--to", place.path("handed")], ""),
      (
        "hand-out give",
        ["practice", "--auditor", "second", "--sealed", "--to", place.path("a.sealed"), "--passphrase-file", key], ""
      ),
      ("hand-out open", [place.path("a.sealed"), "--to", place.path("opened"), "--passphrase-file", key], ""),
      (
        "hand-out return",
        [place.path("opened"), "--to", place.path("b.sealed"), "--passphrase-file", key], ""
      ),
      ("collect", [place.path("handed")], ""),
      ("hand-out forms", ["practice", "--auditor", "second", "--to", place.path("forms")], ""),
      ("checklists form", ["steered", "--output", place.path("blank.docx")], ""),
      ("walk", ["C-P01", "--round", "practice", "--auditor", "second"], typed.joined(separator: "\n") + "\n3\nv\nq\n"),
      (
        "walk", ["C-P01", "--round", "practice", "--auditor", "peer", "--reopen", words],
        words + "\nv\n\n3 \(words)\ny\nq\n"
      ),
      (
        "walk",
        ["C-P01", "--round", "practice", "--auditor", "peer", "--answers", place.path("answers.json"), "--replace"], ""
      ),
      ("concerns raise", ["C-P01", "--round", "practice", "--auditor", "second", "--text", words], "y\n"),
      ("moderate list", ["--round", "practice"], ""), ("moderate questions", ["--round", "practice"], ""),
      ("moderate show", ["C-P01", "--round", "practice", "--all", "--names"], ""),
      (
        "moderate settle",
        [
          "C-P01", "--round", "practice", "--moderator", "head", "--team", "Quality \(words)", "--question", "first",
          "--as",
          "partly-met", "--cause", "read-differently", "--text", words,
        ], ""
      ),
      ("moderate reply", ["C-P01", "--round", "practice", "--auditor", "peer", "--text", words], ""),
      ("moderate show", ["C-P01", "--round", "practice"], ""),
      ("feedback show", ["C-P01", "--round", "practice"], ""),
      ("feedback show", ["C-P01", "--round", "practice", "--format", "html"], ""),
      ("feedback show", ["--team", words, "--round", "practice"], ""),
      ("feedback reply", ["C-P01", "--round", "practice", "--page", words, "--from", words, "--text", words], ""),
      ("concerns list", ["--words"], ""), ("status", [], ""), ("status", ["--json"], ""),
      ("status", ["--round", "practice", "--close", "--closed-by", words], ""),
      ("status", ["--round", "practice", "--reopen", words, "--closed-by", words], ""),
      (
        "concerns retract",
        ["C-P01", "--round", "practice", "--auditor", "second", "--because", words, "--number", "2"], ""
      ),
      ("summarise", ["practice"], ""), ("summarise", ["practice", "--for", words, "--author", words], ""),
      ("summarise", ["practice", "--json"], ""),
      ("summarise", ["practice", "--format", "html"], ""),
      ("summarise", ["practice", "--format", "markdown"], ""), ("summarise", ["practice", "--format", "csv"], ""),
      ("summarise", ["practice", "--pack", place.path("pack")], ""),
      ("summarise", ["practice", "--policy", "dfe", "--output", place.path("public.html"), "--format", "html"], ""),
      ("compare", ["earlier", "practice", "--pack", place.path("comparison")], ""),
      ("compare", ["earlier", "practice"], ""),
      (
        "actions add",
        [
          "--area", words, "--response", words, "--outcome", words, "--action", words, "--person", words,
          "--time-scale", words, "--by", words, "--item", "steered/first",
        ], ""
      ),
      ("actions update", ["1.1", "--note", words, "--person", words, "--time-scale", words, "--by", words], ""),
      ("actions complete", ["1.1", "--evidence", words, "--by", words], ""),
      ("actions verify", ["1.1", "--by", "v " + words, "--impact", words], ""),
      ("actions reopen", ["1.1", "--reason", words, "--by", words], ""),
      ("actions accept-risk", ["1.1", "--until", "2030-01-01", "--reason", words, "--by", words], ""),
      ("actions list", ["--pack", place.path("plan")], ""), ("actions list", ["--json"], ""), ("actions list", [], ""),
      ("actions calendar", ["--output", place.path("plan.ics")], ""),
      ("actions practice", ["C-P01", "--text", words, "--by", words, "--auditor", "second"], ""),
      ("concerns acknowledge", ["C-P01", "--by", words, "--auditor", "peer"], ""),
      ("concerns list", ["--round", "practice"], ""),
      (
        "concerns end",
        ["C-P01", "--ending", "no-risk-found", "--by", words, "--auditor", "peer", "--round", "practice"], ""
      ),
      ("actions children", [], ""), ("actions children", ["C-P01", "--done", words, "--by", words], ""),
      ("actions withdraw", ["1.1", "--reason", words, "--by", words], ""),
      ("inspection grade", ["C-P01", "--round", "practice", "--as", "good", "--by", words], ""),
      ("inspection show", [], ""), ("inspection show", ["--json"], ""),
      ("reveal", ["C-AAAAAAAAAA", "--by", words, "--key", key], ""), ("checklists answers", ["steered"], ""),
      ("history suggest", [place.path("earlier.csv"), "--checklist", "steered"], ""),
      (
        "history import",
        [place.path("earlier.csv"), "--mapping", place.path("mapping.yaml"), "--name", "before", "--key", key], ""
      ),
      ("history list", [], ""), ("history list", ["--json"], ""), ("history remove", ["before"], ""),
      ("export", ["--output", place.path("tables")], ""),
      // Whom nobody knows is served nothing, so that it ends.
      ("serve", ["--port", "0", "--person", words], ""), ("accounts invite", ["peer"], ""),
      ("accounts name", ["peer", "--as", words], ""), ("accounts list", [], ""), ("accounts unlock", ["peer"], ""),
      ("accounts openings", ["--person", words], ""), ("accounts close", ["peer"], ""),
      ("verify", [], ""), ("verify", ["--json"], ""), ("index", ["--rebuild"], ""),
    ]
  }
}
