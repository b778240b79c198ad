#include "CResources.h"

/* A new scenario file is named twice here; a test holds this list and the folder together. */

static const unsigned char going_through_motions[] = {
#embed "../../Scenarios/going-through-motions.scenario.yaml"
};
static const unsigned char lost_job[] = {
#embed "../../Scenarios/lost-job.scenario.yaml"
};
static const unsigned char passed_over[] = {
#embed "../../Scenarios/passed-over.scenario.yaml"
};

#define SCENARIO(file, bytes) {file ".scenario.yaml", bytes, sizeof bytes}

static const hearken_resource scenarios[] = {
    SCENARIO("passed-over", passed_over),
    SCENARIO("lost-job", lost_job),
    SCENARIO("going-through-motions", going_through_motions),
};

size_t hearken_scenario_count(void) { return sizeof scenarios / sizeof *scenarios; }
hearken_resource hearken_scenario(size_t index) { return scenarios[index]; }

static const unsigned char scenario_schema[] = {
#embed "../../Scenarios/scenario.schema.json"
};

hearken_resource hearken_scenario_schema(void) {
  return (hearken_resource){"scenario.schema.json", scenario_schema, sizeof scenario_schema};
}

static const unsigned char everyday_sentences[] = {
#embed "../../Scenarios/everyday.txt"
};

hearken_resource hearken_everyday_sentences(void) {
  return (hearken_resource){"everyday.txt", everyday_sentences, sizeof everyday_sentences};
}

static const unsigned char word_vectors[] = {
#embed "../../WordVectors/words.bin"
};

hearken_resource hearken_word_vectors(void) {
  return (hearken_resource){"words.bin", word_vectors, sizeof word_vectors};
}

static const unsigned char sentence_vectors[] = {
#embed "../../WordVectors/sentences.bin"
};

hearken_resource hearken_sentence_vectors(void) {
  return (hearken_resource){"sentences.bin", sentence_vectors, sizeof sentence_vectors};
}

static const unsigned char coach_weights[] = {
#embed "Weights/coach.weights" if_empty(0)
};

hearken_resource hearken_coach_weights(void) {
  return (hearken_resource){"coach.weights", coach_weights, sizeof coach_weights};
}
