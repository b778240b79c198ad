#include "signals.h"

#include "screen.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static const int requests[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};

static int pipe_ends[2] = {-1, -1};
/* A crash may be an overflow of the usual stack. */
static char crash_stack[64 * 1024];

static void on_request(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void on_crash(int number) {
  ct_screen_restore_in_crash();
  signal(number, SIG_DFL);
  raise(number);
}

static void install(const int *numbers, size_t count, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_flags = flags;
  action.sa_handler = handler;
  for (size_t i = 0; i < count; i++) sigaction(numbers[i], &action, NULL);
}

int ct_signals_install(void) {
  if (pipe_ends[0] >= 0) return pipe_ends[0];
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;

  install(requests, sizeof requests / sizeof *requests, on_request, SA_RESTART);
  signal(SIGPIPE, SIG_IGN);

  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  install(crashes, sizeof crashes / sizeof *crashes, on_crash, SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  return pipe_ends[0];
}

int ct_signals_next(void) {
  unsigned char byte;
  ssize_t got;
  do got = read(pipe_ends[0], &byte, 1);
  while (got < 0 && errno == EINTR);
  return got == 1 ? byte : 0;
}

void ct_signals_stop_group(void) {
  /* SIGTSTP with its default action, not SIGSTOP: the kernel then leaves an orphaned group running. */
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  sigemptyset(&standard.sa_mask);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
