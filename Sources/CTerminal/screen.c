#include "screen.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif

/* ncurses is used for output only. Input is read and decoded in Swift: get_wch loses bytes of long pastes. */

static volatile sig_atomic_t is_open;
static volatile sig_atomic_t has_saved_modes;
static struct termios saved_modes;
static bool has_inks;
static struct {
  int row, column;
  bool visible;
} cursor = {0, 0, true};

static void send(const char *bytes) {
  size_t left = strlen(bytes);
  while (left > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    left -= (size_t)written;
  }
}

static void bracket_pastes(bool on) {
  send(on ? "\033[?2004h" : "\033[?2004l");
}

/* Inks 1 to 6 are pairs 1 to 6 on the terminal's own background. NO_COLOR counts when it is not empty
   (no-color.org). */
static void start_inks(void) {
  const char *no_color = getenv("NO_COLOR");
  has_inks = has_colors() && (no_color == NULL || *no_color == 0);
  if (!has_inks) return;
  start_color();
  short background = use_default_colors() == OK ? -1 : COLOR_BLACK;
  for (short ink = COLOR_RED; ink <= COLOR_CYAN; ink++) init_pair(ink, ink, background);
}

int ct_screen_open(void) {
  if (is_open) return CT_USABLE;
  int colors;
  int status = ct_screen_check(&colors);
  if (status != CT_USABLE) return status;
  if (!has_saved_modes) {
    has_saved_modes = tcgetattr(STDIN_FILENO, &saved_modes) == 0;
    atexit(ct_screen_close);
  }
  /* initscr would end the process where it fails. */
  if (newterm(NULL, stdout, stdin) == NULL) return CT_UNKNOWN_TERM;
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  start_inks();
  bracket_pastes(true);
  is_open = 1;
  return CT_USABLE;
}

void ct_screen_close(void) {
  if (!is_open) return;
  ct_screen_leave();
  is_open = 0;
  if (has_saved_modes) tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
}

void ct_screen_leave(void) {
  if (!is_open) return;
  bracket_pastes(false);
  if (!cursor.visible) curs_set(1);
  endwin();
}

void ct_screen_return(void) {
  if (!is_open) return;
  /* Also where the process was stopped without ct_screen_leave: a shell may have set modes of its own. */
  reset_prog_mode();
  ct_screen_resize();
  refresh();
  if (!cursor.visible) curs_set(0);
  bracket_pastes(true);
}

void ct_screen_size(int *rows, int *columns) {
  *rows = is_open ? getmaxy(stdscr) : 24;
  *columns = is_open ? getmaxx(stdscr) : 80;
}

void ct_screen_resize(void) {
  struct winsize size;
  if (!is_open) return;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    resize_term(size.ws_row, size.ws_col);
  }
  /* The terminal has reflowed what it shows: nothing that ncurses knows of it holds. */
  clearok(curscr, TRUE);
}

bool ct_screen_has_inks(void) {
  return is_open && has_inks;
}

static attr_t curses_attributes(uint8_t attributes) {
  attr_t result = 0;
  if (attributes & CT_BOLD) result |= WA_BOLD;
  if (attributes & CT_DIM) result |= WA_DIM;
  if (attributes & CT_UNDERLINE) result |= WA_UNDERLINE;
  if (attributes & CT_REVERSE) result |= WA_REVERSE;
  if (attributes & CT_ITALIC) result |= WA_ITALIC;
  return result;
}

static cchar_t curses_cell(const ct_cell *cell) {
  wchar_t text[CCHARW_MAX + 1] = {L' '};
  for (int i = 0; i < cell->count && i < CCHARW_MAX; i++) text[i] = (wchar_t)cell->scalars[i];
  attr_t attributes = curses_attributes(cell->attributes);
  short pair = has_inks && cell->ink <= COLOR_CYAN ? cell->ink : 0;
  cchar_t result;
  if (setcchar(&result, text, attributes, pair, NULL) != OK) setcchar(&result, L"?", attributes, pair, NULL);
  return result;
}

void ct_screen_put(int row, int column, const ct_cell *cells, int count) {
  if (!is_open) return;
  for (int i = 0; i < count; i++) {
    if (cells[i].width == 0) continue;
    cchar_t cell = curses_cell(&cells[i]);
    wmove(stdscr, row, column + i);
    /* It does not move the cursor, so it is safe in the last cell of the screen. */
    wadd_wchnstr(stdscr, &cell, 1);
  }
}

void ct_screen_cursor(int row, int column, bool visible) {
  if (!is_open) return;
  if (visible != cursor.visible) curs_set(visible);
  cursor.row = row;
  cursor.column = column;
  cursor.visible = visible;
}

void ct_screen_show(void) {
  if (!is_open) return;
  wmove(stdscr, cursor.row, cursor.column);
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_screen_restore_in_crash(void) {
  static const char reset[] = "\033[?2004l\033[?1049l\033[?25h\033[0m\r\n";
  if (!is_open) return;
  ssize_t written = write(STDOUT_FILENO, reset, sizeof reset - 1);
  (void)written;
  if (has_saved_modes) tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
}
