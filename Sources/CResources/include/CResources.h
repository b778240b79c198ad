/* Files that travel inside the program, so that a copied binary needs nothing beside it. */
#pragma once
#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} hearken_resource;

size_t hearken_scenario_count(void);
/* The scenario file at an index below hearken_scenario_count(). */
hearken_resource hearken_scenario(size_t index);
/* The JSON Schema of a scenario file. */
hearken_resource hearken_scenario_schema(void);
/* WordVectors/words.bin: its README says how it is laid out. */
hearken_resource hearken_word_vectors(void);
