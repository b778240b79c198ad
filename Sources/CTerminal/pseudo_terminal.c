#include "pseudo_terminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <unistd.h>

static struct winsize window(int rows, int columns) {
  return (struct winsize){.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
}

/* In the child, where only what is safe in a signal handler may be called. */
static void become(
  const char *path, char *const arguments[], char *const environment[], const char *folder) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  close_range(STDERR_FILENO + 1, ~0U, 0);
  if (folder != NULL && chdir(folder) != 0) _exit(126);
  execve(path, arguments, environment);
  _exit(127);
}

int ct_pty_spawn(
  int rows, int columns, const char *path, char *const arguments[], char *const environment[],
  const char *folder, int *process) {
  struct winsize size = window(rows, columns);
  int controller;
  pid_t child = forkpty(&controller, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) become(path, arguments, environment, folder);
  fcntl(controller, F_SETFD, FD_CLOEXEC);
  *process = child;
  return controller;
}

int ct_pty_resize(int fd, int rows, int columns) {
  struct winsize size = window(rows, columns);
  return ioctl(fd, TIOCSWINSZ, &size);
}
