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
/* What people ask and remark whatever the matter is, one on each line. */
hearken_resource hearken_everyday_sentences(void);
/* WordVectors/words.bin: its README says how it is laid out. */
hearken_resource hearken_word_vectors(void);
/* WordVectors/sentences.bin: likewise. */
hearken_resource hearken_sentence_vectors(void);
/* The coach's trained weights. */
hearken_resource hearken_coach_weights(void);
