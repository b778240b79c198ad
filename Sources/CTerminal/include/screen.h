#ifndef CT_SCREEN_H
#define CT_SCREEN_H

#include <stdbool.h>
#include <stdint.h>

/* One glyph: a base scalar and at most four marks (ncurses' CCHARW_MAX). */
typedef struct {
  uint32_t scalars[5];
  uint8_t count;
  uint8_t width;      /* cells, 1 or 2; 0 is the right half of a wide glyph, which is not drawn */
  uint8_t attributes; /* CT_BOLD and so on, combined */
  uint8_t ink;        /* 0 is the terminal's own; else the ANSI colour 1 (red) to 6 (cyan) */
} ct_cell;

enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8, CT_ITALIC = 16 };

enum {
  CT_USABLE = 0,
  CT_NO_TERMINAL = -1,   /* standard input or output is something else */
  CT_UNKNOWN_TERM = -2,  /* TERM is not set, or the system has no description of it */
  CT_DUMB_TERM = -3      /* it cannot move the cursor */
};

/* Whether a full screen can be shown on standard input and output; and how many colours TERM has (-1: none). */
int ct_screen_check(int *colors);

/* Takes the screen over; the result is that of ct_screen_check. The terminal is given back by
   ct_screen_close, and at exit. Only one thread may call these functions. */
int ct_screen_open(void);
void ct_screen_close(void);

/* Gives the terminal back for a while, and takes it again. */
void ct_screen_leave(void);
void ct_screen_return(void);

void ct_screen_size(int *rows, int *columns);
/* Asks the terminal for its size again and draws everything anew at the next ct_screen_show. */
void ct_screen_resize(void);
/* Whether inks are drawn: the terminal has colours and NO_COLOR is not set. */
bool ct_screen_has_inks(void);

void ct_screen_put(int row, int column, const ct_cell *cells, int count);
void ct_screen_cursor(int row, int column, bool visible);
/* Sends what changed to the terminal. */
void ct_screen_show(void);

/* Puts the terminal back from a signal handler: bytes and modes only. */
void ct_screen_restore_in_crash(void);

#endif
