"""What steps teach of an inverse: kept apart in a quarter, and taken in at its end, they say the same (E11)."""

from __future__ import annotations

import numpy as np

from negotiator.engine.chains import unknowns
from negotiator.engine.lessons import Lessons
from negotiator.engine.plan import plan
from tests.helpers.cases import case, everyone, shipped_world

DRAWS = 3


def learnt():
    """Order of the unknowns of two chains, inverses, and lessons of four steps by them."""
    lowered = plan(shipped_world(), case(everyone(), quarters=8), ("gallium", "tin"))
    order, random = unknowns(lowered.layout), np.random.default_rng(5)
    inverses = [
        np.eye(block.width)
        + 0.1 * random.normal(size=(DRAWS, block.size, block.width, block.width))
        for block in order.blocks
    ]
    lessons, real = Lessons(order), random.normal(1.0, 0.2, size=(len(order.slots), DRAWS))
    real[-1] = 0.0
    gap = real * random.normal(size=real.shape)
    for number in range(4):
        aim = order.times(inverses, gap)
        if number:
            aim = lessons.draw(aim, None)
        lessons.note(-aim, aim)
        gap = gap - real * aim
    lessons.draw(order.times(inverses, gap), None)
    return order, inverses, lessons, gap


def test_that_inverses_that_took_in_the_lessons_aim_as_the_lessons_do():
    order, inverses, lessons, gap = learnt()
    fresh = Lessons(order)
    fresh._pairs = list(lessons._pairs)
    expected = fresh.draw(order.times(inverses, gap), None)
    before = order.times(inverses, gap)
    lessons.teach(inverses)
    taught = order.times(inverses, gap)
    assert len(lessons._pairs) == 4
    assert np.abs(before - taught).max() > 1e-2
    np.testing.assert_allclose(taught, expected, rtol=1e-9, atol=1e-12)


def test_that_without_lessons_inverses_stay():
    order, inverses, _, _ = learnt()
    before = [each.copy() for each in inverses]
    Lessons(order).teach(inverses)
    for ours, theirs in zip(inverses, before, strict=True):
        np.testing.assert_array_equal(ours, theirs)
