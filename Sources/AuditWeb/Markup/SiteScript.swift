import AuditDocuments

/// The little that pages do by script; every page does its whole work without it.
enum SiteScript {
  /// Where browsers find it; another text has another address.
  static let address = "/script-\(ContentDigest.sha256Hex(of: Array(source.utf8)).prefix(12)).js"

  /// Warns before words are lost, those of a form beside the one that is sent too; sends a form once, goes to the summary of mistakes,
  /// and answers by digit.
  static let source = """
    "use strict";
    (function () {
      var typed = new Set();
      document.addEventListener("input", function (event) {
        if (event.target.matches("textarea, input[type=text], input:not([type])")) { typed.add(event.target.form); }
      });
      document.addEventListener("submit", function (event) {
        var form = event.target;
        if (form.dataset.sent) { event.preventDefault(); return; }
        form.dataset.sent = "yes";
        typed.delete(form);
        setTimeout(function () { delete form.dataset.sent; }, 8000);
      });
      window.addEventListener("beforeunload", function (event) { if (typed.size) { event.preventDefault(); } });
      var mistakes = document.querySelector(".mistakes");
      if (mistakes) { mistakes.focus(); }
      document.addEventListener("keydown", function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("textarea, input, select, button, a, summary")) { return; }
        var choices = document.querySelectorAll("[data-digits] input[type=radio]");
        var choice = choices[Number(event.key) - 1];
        if (choice && !choice.disabled && /^[1-9]$/.test(event.key)) { choice.checked = true; choice.focus(); }
      });
    })();
    """
}
