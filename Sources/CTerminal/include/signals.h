#ifndef CT_SIGNALS_H
#define CT_SIGNALS_H

/* Signals that ask for something (resize, end, stop, continue) become bytes in a pipe; signals of a crash
   restore the terminal and then end the process as they would have. Call it before the screen is opened, so
   that ncurses installs no handlers of its own. It also unblocks all signals, which a parent may have left
   blocked. Returns the end of the pipe to poll, the same at every call, or -1. */
int ct_signals_install(void);

/* The next signal number in the pipe, 0 if there is none. */
int ct_signals_next(void);

/* Stops the process group as the terminal driver would, and returns when it is continued. In a group that
   no shell looks after (one that is orphaned, in the sense of POSIX) it returns at once: nobody could
   continue it. */
void ct_signals_stop_group(void);

#endif
