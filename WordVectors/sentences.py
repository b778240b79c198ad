#!/usr/bin/env python3
"""Writes WordVectors/sentences.bin anew: for each of some 32,000 words, pairs of neighbouring words and first words what
it adds to the vector of a sentence.

The vectors are fitted by ridge regression so that their sum points where the sentence encoder all-MiniLM-L6-v2 points,
for every sentence of Corpus/ and Scenarios/; a word that is rare there keeps near to what the encoder makes of it alone.
Needs what make.py needs and pyyaml and scipy besides, words.bin, and the release build of hearken-train, which says
what the words of a sentence are. Then: env/bin/python WordVectors/sentences.py env/model/*.whl
"""
import collections
import glob
import json
import re
import struct
import subprocess
import sys

import numpy
import scipy.sparse
import yaml

from make import Encoder, DIMENSIONS as WORD_DIMENSIONS, NEIGHBOURS

DIMENSIONS = 64
TRAIN = ".build/release/hearken-train"
# Pairs and first words that stand in fewer sentences are left out, and of the rest all but the commonest.
LEAST = 3
MOST = 10_000
# What the size of a vector costs, against its error.
RIDGE = 0.3
STEPS = 40
# Each of so many powers of two of buckets holds a few keys.
BUCKET_BITS = 13
# This share of the largest numbers is cut off, so that a byte can tell the others apart.
CUT = 0.001


def sentences(text):
    parts = (" ".join(part.split()) for part in re.split(r"(?<=[.!?…])\s+|\n+", text))
    return [part for part in parts if len(part) > 2]


def corpus_sentences():
    for path in sorted(glob.glob("Corpus/*.jsonl")):
        for line in open(path):
            entry = json.loads(line)
            yield from sentences(entry.get("partner") or "")
            yield from sentences(entry["reply"])
            for clause in entry["clauses"]:
                words = entry["reply"][clause["start"] : clause["end"]].split()
                if len(words) > 2:
                    yield " ".join(words)


def scenario_sentences(node):
    if isinstance(node, str):
        yield from sentences(node)
    elif isinstance(node, list):
        for part in node:
            yield from scenario_sentences(part)
    elif isinstance(node, dict):
        for key, part in node.items():
            yield from sentences(str(key)) if " " in str(key) else ()
            yield from scenario_sentences(part)


def all_sentences():
    found = set(corpus_sentences())
    for path in glob.glob("Scenarios/*.scenario.yaml"):
        found.update(scenario_sentences(yaml.safe_load(open(path))))
    found.update(sentences(open("Scenarios/everyday.txt").read()))
    return sorted(found)


def words_of(texts):
    """The words of each text, as the program reads them."""
    run = subprocess.run([TRAIN, "words"], input="".join(t + "\n" for t in texts), capture_output=True, text=True, check=True)
    return [line.split() for line in run.stdout.split("\n")[: len(texts)]]


def features(words):
    """The words; the first, behind a blank; and the pairs, with a blank between."""
    return words + [f"{a} {b}" for a, b in zip([""] + words, words)]


def key(feature):
    """FNV-1a (Fowler, Noll, Vo)."""
    hash = 0x811C9DC5
    for byte in feature.encode():
        hash = (hash ^ byte) * 0x01000193 & 0xFFFFFFFF
    return hash


def read_words():
    """The words of words.bin and how common each is, on the Zipf scale."""
    data = open("WordVectors/words.bin", "rb").read()
    count = struct.unpack_from("<I", data, 4)[0]
    start = 16 + count * (WORD_DIMENSIONS + 2 * NEIGHBOURS)
    ends = numpy.frombuffer(data, "<u4", count + 1, start)
    start += 4 * (count + 1)
    zipf = numpy.frombuffer(data, numpy.uint8, count, start) / 20
    letters = data[start + count :].decode()
    return [letters[a:b] for a, b in zip(ends, ends[1:])], zipf


def fit(matrix, targets, beginning):
    """Ridge regression around `beginning` by conjugate gradients (Hestenes and Stiefel 1952), a column at a time."""
    residual = matrix.T @ (targets - matrix @ beginning)
    found = numpy.zeros_like(beginning)
    direction = residual.copy()
    square = (residual**2).sum(0)
    for _ in range(STEPS):
        image = matrix.T @ (matrix @ direction) + RIDGE * direction
        step = square / ((direction * image).sum(0) + 1e-12)
        found += step * direction
        residual -= step * image
        square, before = (residual**2).sum(0), square
        direction = residual + direction * (square / (before + 1e-12))
    return beginning + found


def main(wheel):
    encoder = Encoder(wheel)
    texts = all_sentences()
    texts_words = words_of(texts)
    print(f"{len(texts)} sentences", file=sys.stderr)
    targets = encoder.texts(texts)
    mean = targets.mean(0)
    _, axes = numpy.linalg.eigh((targets - mean).T @ (targets - mean))
    axes = axes[:, ::-1][:, :DIMENSIONS]
    targets = (targets - mean) @ axes

    counts = collections.Counter(f for words in texts_words for f in set(features(words)))
    words, zipf = read_words()
    known = set(words)
    learned = [f for f, count in sorted(counts.items(), key=lambda e: (-e[1], e[0])) if f not in known and count >= LEAST]
    vocabulary = words + learned[:MOST]
    places = {feature: place for place, feature in enumerate(vocabulary)}
    # What a word alone says, less of it the commoner it is.
    beginning = numpy.zeros((len(vocabulary), DIMENSIONS))
    say = numpy.clip((7.2 - numpy.maximum(2.5, zipf)) / 3.5, 0.05, 1) / 2
    beginning[: len(words)] = (encoder.texts(words) - mean) @ axes * say[:, None]

    found = [[places[f] for f in features(words) if f in places] for words in texts_words]
    lengths = numpy.array([len(f) for f in found])
    matrix = scipy.sparse.csr_matrix(
        (
            numpy.repeat([len(words) ** -0.5 if words else 1 for words in texts_words], lengths),
            (numpy.repeat(numpy.arange(len(texts)), lengths), [place for f in found for place in f]),
        ),
        shape=(len(texts), len(vocabulary)),
    )
    vectors = fit(matrix, targets, beginning)
    vectors *= 127 / numpy.quantile(numpy.abs(vectors), 1 - CUT)
    vectors = numpy.clip(numpy.round(vectors), -127, 127).astype(numpy.int8)

    # Common ones stand together, so that few pages are read.
    order = sorted(range(len(vocabulary)), key=lambda place: (-counts[vocabulary[place]], vocabulary[place]))
    keys = sorted((key(vocabulary[place]), row) for row, place in enumerate(order))
    assert len({k for k, _ in keys}) == len(keys), "two features have one key"
    buckets = numpy.bincount([k >> 32 - BUCKET_BITS for k, _ in keys], minlength=2**BUCKET_BITS)
    with open("WordVectors/sentences.bin", "wb") as file:
        file.write(struct.pack("<4sIII", b"HSV1", len(keys), DIMENSIONS, BUCKET_BITS))
        file.write(numpy.cumsum([0, *buckets]).astype("<u4").tobytes())
        file.write(numpy.array([k for k, _ in keys], "<u4").tobytes())
        file.write(numpy.array([row for _, row in keys], "<u2").tobytes())
        file.write(vectors[order].tobytes())
    print(f"{len(keys)} features", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
