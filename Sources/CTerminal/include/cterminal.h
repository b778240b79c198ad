#ifndef CTERMINAL_H
#define CTERMINAL_H
#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>

/* No <curses.h> here on purpose. */
typedef struct { uint32_t scalars[5]; uint8_t count; uint8_t width; uint16_t attrs; int16_t fg; int16_t bg; } ct_cell;

enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8, CT_ITALIC = 16 };
enum { CT_NONE = 0, CT_CHAR, CT_KEY, CT_RESIZE, CT_PASTE_BEGIN, CT_PASTE_END, CT_MOUSE, CT_EOF };
enum { CT_UP = 1, CT_DOWN, CT_LEFT, CT_RIGHT, CT_HOME, CT_END, CT_PGUP, CT_PGDN, CT_BACKSPACE, CT_DELETE, CT_ENTER, CT_BTAB, CT_FN, CT_OTHER = 1000 };
typedef struct { int32_t kind; uint32_t value; int32_t x, y; } ct_event;

enum { CT_OK = 0, CT_ERR_NOTTY = -1, CT_ERR_TERM = -2, CT_ERR_DUMB = -3 };
int  ct_setup_locale(void);            /* 1 if UTF-8 */
int  ct_open(void);
void ct_close(void);                   /* idempotent */
void ct_suspend(void);                 /* endwin; SIGSTOP whole group; returns after fg */
void ct_size(int *rows, int *cols);
void ct_resize(void);                  /* TIOCGWINSZ + resize_term */
bool ct_colors(void);
int  ct_color_count(void);
void ct_put_cells(int y, int x, const ct_cell *cells, int n);
void ct_cursor(int y, int x, bool visible);
void ct_flush(void);
void ct_force_redraw(void);
int  ct_wcwidth(uint32_t scalar);

/* signals: one self-pipe */
int  ct_signals_install(void);         /* returns read fd */
int  ct_signal_next(int fd);           /* signo or 0 */
/* wake channel */
int  ct_wake_open(void);
void ct_wake_post(int fd);
void ct_wake_drain(int fd);
/* pty helper for tests */
int  ct_forkpty_exec(int rows, int cols, const char *path, char *const argv[], char *const envp[], int *pid_out);
int  ct_pty_resize(int fd, int rows, int cols);
uint64_t ct_now_ns(void);
#endif
