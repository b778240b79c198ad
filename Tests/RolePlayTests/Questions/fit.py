#!/usr/bin/env python3
"""Fits the coefficients of AnswerModel by maximum likelihood (McFadden 1974), and says how well they do on each sheet when
they are fitted to the others.

Needs numpy and scipy, and the evidence that a test writes:

    HEARKEN_EVIDENCE=/tmp/evidence swift test --filter MatchingEvidence
    python3 Tests/RolePlayTests/Questions/fit.py /tmp/evidence
"""
import glob
import json
import os
import sys

import numpy
import scipy.optimize

OF_ANSWERS = ["nearest", "third", "held", "isCorrection"]
OF_NONE = ["none", "nearest", "third", "weight"]
# What the size of the coefficients costs, in units of their evidence's standard deviation.
RIDGE = 0.5
ENOUGH = 0.6


class Question:
    """One question as choices: for each of its wordings the answers that are near, and for none the likeliest wording."""

    def __init__(self, row):
        self.kind = row["kind"]
        self.fact_count = row["factCount"]
        self.wordings = []
        for wording in row["wordings"]:
            near = [
                (answer, evidence)
                for answer, evidence in zip(wording["answers"], wording["evidence"])
                if wording["mayClaim"] or answer < self.fact_count
            ]
            none = [1, *wording["none"]]
            self.wordings.append((wording["isWhole"], near, none))
        self.right = set(row["right"])
        if self.kind == "false_claim":
            # Any correction stands for the right one: which answers it is not written down.
            self.right |= {answer for _, near, _ in self.wordings for answer, _ in near if answer >= self.fact_count}

    def choices(self):
        """A row of evidence for each choice, and whether it is right."""
        near = [choice for _, near, _ in self.wordings for choice in near]
        rows = [evidence + [0] * len(OF_NONE) for _, evidence in near]
        none = numpy.min([none for is_whole, _, none in self.wordings if not is_whole], axis=0)
        rows.append([0] * len(OF_ANSWERS) + list(none))
        return numpy.array(rows), numpy.array([answer in self.right for answer, _ in near] + [not self.right])

    def decided(self, coefficients):
        """The likeliest answer of all, and how likely it is."""
        of_answers, of_none = coefficients[: len(OF_ANSWERS)], coefficients[len(OF_ANSWERS) :]
        whole = {a: numpy.dot(e, of_answers) for is_whole, near, _ in self.wordings if is_whole for a, e in near}
        best = (0, -1)
        for is_whole, near, none in self.wordings:
            if is_whole:
                continue
            utilities = dict(whole)
            for answer, evidence in near:
                utilities[answer] = max(numpy.dot(evidence, of_answers), utilities.get(answer, -numpy.inf))
            powers = numpy.exp([*utilities.values(), numpy.dot(none, of_none)])
            likeliest = powers[:-1].argmax() if utilities else None
            if likeliest is not None:
                best = max(best, (powers[likeliest] / powers.sum(), list(utilities)[likeliest]))
        return best


def fit(questions):
    choices = [question.choices() for question in questions]
    choices = [(rows, right) for rows, right in choices if right.any()]
    sizes = [len(right) for _, right in choices]
    starts = numpy.cumsum([0, *sizes[:-1]])
    rows = numpy.concatenate([rows for rows, _ in choices])
    right = numpy.concatenate([right for _, right in choices])
    scale = rows.std(0) + 1e-6
    rows = rows / scale

    def loss(coefficients):
        utilities = rows @ coefficients
        highest = numpy.repeat(numpy.maximum.reduceat(utilities, starts), sizes)
        powers = numpy.exp(utilities - highest)
        all_powers = numpy.add.reduceat(powers, starts)
        right_powers = numpy.add.reduceat(powers * right, starts) + 1e-30
        slope = powers * right / numpy.repeat(right_powers, sizes) - powers / numpy.repeat(all_powers, sizes)
        cost = numpy.log(all_powers / right_powers).sum() + RIDGE * coefficients @ coefficients
        return cost / len(sizes), (2 * RIDGE * coefficients - rows.T @ slope) / len(sizes)

    return scipy.optimize.minimize(loss, numpy.full(rows.shape[1], 0.1), jac=True).x / scale


def shares(questions, coefficients):
    """How many get a right answer, and how many a wrong fact."""
    right = wrong = 0
    for question in questions:
        probability, answer = question.decided(coefficients)
        told = probability >= ENOUGH
        is_right = told and answer in question.right if question.right else not told
        right += is_right
        wrong += told and answer not in question.right and answer < question.fact_count
    return right / len(questions), wrong / len(questions)


def main(folder):
    sheets = {
        os.path.basename(path)[: -len(".json")]: [Question(row) for row in json.load(open(path))]
        for path in sorted(glob.glob(folder + "/*.json"))
    }
    for name, questions in sheets.items():
        others = [question for other in sheets if other != name for question in sheets[other]]
        right, wrong = shares(questions, fit(others))
        print(f"{name}, fitted to the others: right {right:.2f}, wrong fact {wrong:.2f}")
    coefficients = fit([question for questions in sheets.values() for question in questions])
    for name, value in zip(OF_ANSWERS + ["of none: " + name for name in OF_NONE], coefficients):
        print(f"{name} {value:.2f}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
