#include "cterminal.h"
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *scr;
static bool opened;
static struct termios saved_tio;
static volatile sig_atomic_t tio_saved;


int ct_setup_locale(void) {
  /* LC_CTYPE only: LC_NUMERIC must stay "C". */
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  if (setlocale(LC_CTYPE, "C.UTF-8")) return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  return 0;
}

static void emit(const char *s) { size_t n = strlen(s); while (n) { ssize_t w = write(1, s, n); if (w <= 0) { if (w < 0 && errno == EINTR) continue; return; } s += w; n -= (size_t)w; } }

/* ---- colour pairs: fixed table, never alloc_pair (it evicts pairs still on screen) */
static int16_t pair_fg[1024], pair_bg[1024]; static int pair_n = 1;
static int pair_for(int16_t fg, int16_t bg) {
  if ((fg < 0 && bg < 0) || !has_colors()) return 0;
  if (fg >= COLORS) fg = (int16_t)(fg % 8);
  if (bg >= COLORS) bg = (int16_t)(bg % 8);
  for (int i = 1; i < pair_n; i++) if (pair_fg[i] == fg && pair_bg[i] == bg) return i;
  if (pair_n >= 1024 || pair_n >= COLOR_PAIRS) return 0;
  if (init_extended_pair(pair_n, fg, bg) == ERR) return 0;
  pair_fg[pair_n] = fg; pair_bg[pair_n] = bg;
  return pair_n++;
}

static void modes_on(void) { emit("\033[?2004h"); }
static void modes_off(void) { emit("\033[?2004l"); }

int ct_open(void) {
  if (opened) return CT_OK;
  if (!isatty(0) || !isatty(1)) return CT_ERR_NOTTY;
  if (tcgetattr(0, &saved_tio) == 0) tio_saved = 1;
  int err = 0;
  const char *t = getenv("TERM");
  if (!t || !*t || setupterm(NULL, 1, &err) != OK) return CT_ERR_TERM;
  const char *cup = tigetstr("cup");
  if (!cup || cup == (char *)-1) return CT_ERR_DUMB;
  set_escdelay(25);
  scr = newterm(NULL, stdout, stdin);      /* initscr() would exit(1) */
  if (!scr) return CT_ERR_TERM;
  set_term(scr);
  raw(); noecho(); nonl(); /* input is ours: keypad(FALSE), never getch */
  intrflush(stdscr, FALSE); scrollok(stdscr, FALSE); leaveok(stdscr, FALSE);
  if (has_colors() && !getenv("NO_COLOR")) { start_color(); use_default_colors(); }
  modes_on();
  opened = true;
  return CT_OK;
}
void ct_close(void) {
  if (!opened) return;
  opened = false;
  modes_off();
  endwin();
  if (tio_saved) tcsetattr(0, TCSANOW, &saved_tio);
}
void ct_suspend(void) {
  if (opened) { modes_off(); endwin(); }
  kill(0, SIGSTOP);                        /* whole foreground group, like the tty would */
  if (opened) { modes_on(); ct_resize(); clearok(curscr, TRUE); refresh(); }
}
void ct_size(int *r, int *c) { if (opened) getmaxyx(stdscr, *r, *c); else { *r = 24; *c = 80; } }
void ct_resize(void) {
  struct winsize ws;
  if (ioctl(1, TIOCGWINSZ, &ws) == 0 && ws.ws_row > 0 && ws.ws_col > 0) { resize_term(ws.ws_row, ws.ws_col); clearok(curscr, TRUE); } /* the terminal has reflowed: trust nothing */
}
bool ct_colors(void) { return opened && has_colors(); }
int ct_color_count(void) { return opened ? COLORS : 0; }

void ct_put_cells(int y, int x, const ct_cell *cells, int n) {
  if (!opened) return;
  for (int i = 0; i < n; i++) {
    const ct_cell *c = &cells[i];
    if (c->width == 0) continue;           /* trailing half of a wide glyph */
    wchar_t w[6]; int k = 0;
    for (; k < c->count && k < 5; k++) w[k] = (wchar_t)c->scalars[k];
    w[k] = 0; if (k == 0) { w[0] = L' '; w[1] = 0; }
    attr_t a = 0;
    if (c->attrs & CT_BOLD) a |= WA_BOLD;
    if (c->attrs & CT_DIM) a |= WA_DIM;
    if (c->attrs & CT_UNDERLINE) a |= WA_UNDERLINE;
    if (c->attrs & CT_REVERSE) a |= WA_REVERSE;
    if (c->attrs & CT_ITALIC) a |= WA_ITALIC;
    int pair = pair_for(c->fg, c->bg);
    cchar_t cc;
    if (setcchar(&cc, w, a, (short)pair, &pair) != OK) { wchar_t q[2] = { L'?', 0 }; setcchar(&cc, q, a, (short)pair, &pair); }
    wmove(stdscr, y, x + i);
    wadd_wchnstr(stdscr, &cc, 1);          /* no cursor advance, no wrap: safe in the last column */
  }
}
static int cur_y, cur_x; static bool cur_vis = true;
void ct_cursor(int y, int x, bool v) { cur_y = y; cur_x = x; if (v != cur_vis) { curs_set(v); cur_vis = v; } }
void ct_flush(void) { if (opened) { wmove(stdscr, cur_y, cur_x); wnoutrefresh(stdscr); doupdate(); } }
void ct_force_redraw(void) { if (opened) clearok(curscr, TRUE); }

int ct_wcwidth(uint32_t s) { return wcwidth((wchar_t)s); }

/* ---- signals */
static int sig_pipe[2] = { -1, -1 };
static void on_signal(int s) { int e = errno; unsigned char b = (unsigned char)s; ssize_t r = write(sig_pipe[1], &b, 1); (void)r; errno = e; }
static void on_crash(int s) {
  /* async-signal-safe only: raw bytes + tcsetattr, then die by the same signal */
  static const char reset[] = "\033[?2004l\033[?1049l\033[?25h\033[0m\r\n";
  if (opened) { ssize_t r = write(1, reset, sizeof reset - 1); (void)r; if (tio_saved) tcsetattr(0, TCSANOW, &saved_tio); }
  signal(s, SIG_DFL); raise(s);
}
int ct_signals_install(void) {
  if (sig_pipe[0] >= 0) return sig_pipe[0];
  /* a parent (a Dispatch worker, for one) may have left every signal blocked */
  sigset_t none; sigemptyset(&none); pthread_sigmask(SIG_SETMASK, &none, NULL);
  if (pipe2(sig_pipe, O_CLOEXEC | O_NONBLOCK)) return -1;
  struct sigaction sa; memset(&sa, 0, sizeof sa); sigemptyset(&sa.sa_mask); sa.sa_flags = SA_RESTART; sa.sa_handler = on_signal;
  int soft[] = { SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT };
  for (size_t i = 0; i < sizeof soft / sizeof *soft; i++) sigaction(soft[i], &sa, NULL);
  signal(SIGPIPE, SIG_IGN);
  sa.sa_flags = SA_RESETHAND | SA_NODEFER; sa.sa_handler = on_crash;
  int hard[] = { SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE };
  for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) sigaction(hard[i], &sa, NULL);
  return sig_pipe[0];
}
int ct_signal_next(int fd) { unsigned char b; ssize_t r; do r = read(fd, &b, 1); while (r < 0 && errno == EINTR); return r == 1 ? b : 0; }
int ct_wake_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
void ct_wake_post(int fd) { uint64_t one = 1; ssize_t r = write(fd, &one, 8); (void)r; }
void ct_wake_drain(int fd) { uint64_t v; ssize_t r = read(fd, &v, 8); (void)r; }

int ct_forkpty_exec(int rows, int cols, const char *path, char *const argv[], char *const envp[], int *pid_out) {
  struct winsize ws = { (unsigned short)rows, (unsigned short)cols, 0, 0 };
  int m; pid_t p = forkpty(&m, NULL, NULL, &ws);
  if (p < 0) return -1;
  if (p == 0) { sigset_t e; sigemptyset(&e); sigprocmask(SIG_SETMASK, &e, NULL); execve(path, argv, envp); _exit(127); }
  fcntl(m, F_SETFD, FD_CLOEXEC);
  *pid_out = p; return m;
}
int ct_pty_resize(int fd, int rows, int cols) { struct winsize ws = { (unsigned short)rows, (unsigned short)cols, 0, 0 }; return ioctl(fd, TIOCSWINSZ, &ws); }
uint64_t ct_now_ns(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return (uint64_t)t.tv_sec * 1000000000ull + (uint64_t)t.tv_nsec; }
