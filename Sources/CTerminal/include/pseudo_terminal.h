#ifndef CT_PSEUDO_TERMINAL_H
#define CT_PSEUDO_TERMINAL_H

/* Starts a program on a new pseudo terminal, with no signal blocked or ignored, no other file open, and in a
   folder (NULL: this one). Returns the descriptor of the controlling end and the process id, or -1. */
int ct_pty_spawn(
  int rows, int columns, const char *path, char *const arguments[], char *const environment[],
  const char *folder, int *process);

int ct_pty_resize(int fd, int rows, int columns);

#endif
