#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

/// Adds a value to those that a chart keeps for programs that do not look at its cells: a text, or a number where
/// `text` is null; where `is_there` is 0 there is a gap.
///
/// The library keeps none itself of cells that do not lie in one piece, and takes an empty one for nought. What is kept
/// here is freed with the chart. Gives 0 where there is no memory.
static inline int caseaudit_keep_value(
  lxw_series_range *_Nonnull range, const char *_Nullable text, double number, int is_there
) {
  struct lxw_series_data_point *point = calloc(1, sizeof *point);
  if (!point) { return 0; }
  point->number = number;
  point->no_data = !is_there;
  if (text) {
    point->string = strdup(text);
    if (!point->string) {
      free(point);
      return 0;
    }
    point->is_string = 1;
    range->has_string_cache = 1;
  }
  range->ignore_cache = 1;
  STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
  range->num_data_points++;
  return 1;
}
