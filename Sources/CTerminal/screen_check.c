#include "screen.h"

#include <stdlib.h>
#include <unistd.h>

/* In a file of its own: <term.h> turns "columns", "lines" and other words into macros. */
#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#else
#include <curses.h>
#include <term.h>
#endif

int ct_screen_check(int *colors) {
  *colors = -1;
  const char *term = getenv("TERM");
  int error = 0;
  bool is_known = term != NULL && *term != 0 && setupterm(NULL, STDOUT_FILENO, &error) == OK;
  if (is_known) *colors = tigetnum("colors");
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NO_TERMINAL;
  if (!is_known) return CT_UNKNOWN_TERM;
  const char *move = tigetstr("cup");
  return move == NULL || move == (char *)-1 ? CT_DUMB_TERM : CT_USABLE;
}
