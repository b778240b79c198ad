#ifndef CT_LOCALE_SETUP_H
#define CT_LOCALE_SETUP_H

#include <stdbool.h>
#include <stdint.h>

/* Takes the character encoding from the environment, or C.UTF-8 where that names none that is UTF-8.
   Only LC_CTYPE is set, so that numbers are still read and written with a point.
   Returns whether the encoding is UTF-8. */
bool ct_locale_setup(void);

/* Cells the C library gives a scalar in the current locale; -1 if it cannot be printed. */
int ct_wcwidth(uint32_t scalar);

#endif
