/* What Swift cannot do by itself with a terminal: ncurses, signal handlers, pseudo terminals.
   <curses.h> is included by screen.c alone: its macros do not import into Swift. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include "locale_setup.h"
#include "pseudo_terminal.h"
#include "screen.h"
#include "signals.h"
#include "wake.h"

#endif
