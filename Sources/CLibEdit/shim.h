#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <histedit.h>
/* libedit is set up through functions that take any number of arguments, which Swift cannot call, and through the
   standard streams, which Swift takes for variables that anybody may change. Each of these does one of those calls. */

typedef wchar_t *(*cedit_prompt)(EditLine *);
typedef unsigned char (*cedit_command)(EditLine *, wint_t);

/* Complaints about an unknown terminal go nowhere: whether it will do is asked afterwards. */
static inline EditLine *cedit_open(const char *program) {
  FILE *silent = fopen("/dev/null", "w");
  return el_init(program, stdin, stdout, silent ? silent : stderr);
}
static inline int cedit_set_emacs(EditLine *edit) { return el_set(edit, EL_EDITOR, "emacs"); }
static inline int cedit_set_data(EditLine *edit, void *data) { return el_set(edit, EL_CLIENTDATA, data); }
static inline void *cedit_data(EditLine *edit) {
  void *data = NULL;
  return el_get(edit, EL_CLIENTDATA, &data) == 0 ? data : NULL;
}
static inline int cedit_set_prompt(EditLine *edit, cedit_prompt prompt) { return el_wset(edit, EL_PROMPT, prompt); }
static inline int cedit_set_reader(EditLine *edit, el_rfunc_t reader) { return el_wset(edit, EL_GETCFN, reader); }
static inline int cedit_add(EditLine *edit, const char *name, cedit_command command) {
  return el_set(edit, EL_ADDFN, name, "", command);
}
static inline int cedit_bind(EditLine *edit, const char *key, const char *command) {
  return el_set(edit, EL_BIND, key, command, NULL);
}
/* Whether the terminal can move its cursor up, without which a line that is wider than it cannot be shown. */
static inline int cedit_moves_up(EditLine *edit) {
  char *sequence = NULL;
  return el_get(edit, EL_GETTC, "up", &sequence) == 0 && sequence && *sequence;
}
static inline int cedit_shows_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
/* Leaves the terminal without lines and echo of its own between two lines that are edited, too; at once. */
static inline int cedit_keep_editing(EditLine *edit) {
  return el_set(edit, EL_SETTY, "-x", "-icanon", "-echo", NULL);
}
/* Whether the terminal is the program's own (0) or set for editing (1). */
static inline int cedit_prepare(EditLine *edit, int editing) { return el_set(edit, EL_PREP_TERM, editing); }
static inline int cedit_refresh(EditLine *edit) { return el_set(edit, EL_REFRESH); }
