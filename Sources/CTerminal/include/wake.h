#ifndef CT_WAKE_H
#define CT_WAKE_H

/* A file descriptor that any thread can make readable, to wake a poll. Returns -1 if none is left. */
int ct_wake_open(void);
void ct_wake_post(int fd);
/* Makes it unreadable again. */
void ct_wake_drain(int fd);
void ct_wake_close(int fd);

#endif
