#include "locale_setup.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

static bool encoding_is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool ct_locale_setup(void) {
  setlocale(LC_CTYPE, "");
  if (encoding_is_utf8()) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && encoding_is_utf8();
}

int ct_wcwidth(uint32_t scalar) {
  return wcwidth((wchar_t)scalar);
}
