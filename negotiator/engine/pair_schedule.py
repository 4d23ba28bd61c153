"""The flows with terms of their own, quarter by quarter and draw by draw (E7, E8, E10)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.cuts import Cuts, cuts_of
from negotiator.engine.pairs import Flow, Pair, event_pairs, flows_of
from negotiator.model.world import STAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.engine.layout import Layout
    from negotiator.engine.treatment import BoolArray, Club
    from negotiator.model.world import FloatArray, IntArray


class OpenFlows(NamedTuple):
    """Flows whose price or weight is their own and which nothing caps: `P` of them, ordered by destination."""

    origin: IntArray
    """(P,) origin slot."""
    destination: IntArray
    """(P,) destination slot."""


@dataclass(frozen=True, slots=True, eq=False)
class FlowSet:
    """All flows with terms of their own at a time: capped ones stage by stage, and the others."""

    parts: tuple[Cuts, ...]
    open: OpenFlows | None
    layout: Layout
    """The layout with these flows taken out of the sourcing weights."""


class Terms(NamedTuple):
    """Terms of some flows in a quarter; arrays `(P, 1)` or `(P, k)`."""

    cap: FloatArray
    """Most that may flow, t a quarter over growth; without meaning where nothing is capped."""
    weight: FloatArray
    """(P, 1) sourcing weight."""
    log_charge: FloatArray | None
    """Log of one plus the mark-up on exports; None where there is none."""

    def at(self, rows: IntArray) -> Terms:
        """Return the terms of some of the flows."""
        charge = None if self.log_charge is None else self.log_charge[rows]
        return Terms(self.cap[rows], self.weight[rows], charge)


class Now(NamedTuple):
    """The flows with terms of their own in a quarter, and their terms."""

    flows: FlowSet | None
    capped: tuple[Terms, ...]
    """For each part of the cuts."""
    open: Terms | None


_NOTHING = Now(None, (), None)


class FlowSchedule:
    """What is done to which flows, by quarter."""

    def __init__(self, layout: Layout, club: Club) -> None:
        self._layout = layout
        self._pairs = event_pairs(layout, club)
        shape = (club.quarters, len(self._pairs))
        self._active = np.zeros(shape, dtype=bool)
        for number, pair in enumerate(self._pairs):
            self._active[:, number] = pair.active
        self._by_rule = [n for n, pair in enumerate(self._pairs) if pair.program is not None]
        self._sets: dict[bytes, tuple[FlowSet, list[list[Flow]], list[Flow]]] = {}
        self._fixed: dict[bytes, Now] = {}

    def now(self, quarter: int, running: Sequence[BoolArray]) -> Now:
        """Return the flows and terms of a quarter; equal quarters share them.

        Parameters
        ----------
        running : for each program (k,) True in draws in which its act happens
        """
        on = self._active[quarter].copy()
        for number in self._by_rule:
            on[number] &= running[_program(self._pairs[number])].any()
        if not on.any():
            return _NOTHING
        key = on.tobytes()
        if key in self._fixed:
            return self._fixed[key]
        if key not in self._sets:
            self._sets[key] = self._gathered(on)
        flows, capped, free = self._sets[key]
        found = Now(
            flows,
            tuple(
                _terms(part, quarter, running, cuts.unlimited)
                for part, cuts in zip(capped, flows.parts, strict=True)
            ),
            _terms(free, quarter, running, None) if free else None,
        )
        chosen = [pair for pair, is_on in zip(self._pairs, on, strict=True) if is_on]
        if all(pair.program is None and pair.opening is None for pair in chosen):
            self._fixed[key] = found
        return found

    def _gathered(self, on: BoolArray) -> tuple[FlowSet, list[list[Flow]], list[Flow]]:
        flows = flows_of([pair for pair, is_on in zip(self._pairs, on, strict=True) if is_on])
        staged = [
            [flow for flow in flows if flow.is_capped and flow.place.market.stage == stage]
            for stage in STAGES
        ]
        capped = [part for part in staged if part]
        free = [flow for flow in flows if not flow.is_capped]
        made = FlowSet(
            tuple(cuts_of(self._layout, part) for part in capped),
            _open_flows(free) if free else None,
            _without(self._layout, flows),
        )
        return made, capped, free


def _program(pair: Pair) -> int:
    return -1 if pair.program is None else pair.program


def _open_flows(flows: list[Flow]) -> OpenFlows:
    return OpenFlows(
        np.array([flow.origin for flow in flows], dtype=np.intp),
        np.array([flow.destination for flow in flows], dtype=np.intp),
    )


def _terms(
    flows: list[Flow],
    quarter: int,
    running: Sequence[BoolArray],
    unlimited: FloatArray | None,
) -> Terms:
    """Terms of some flows: the strictest cap, all charges, the largest weight."""
    draws = len(running[0]) if any(_is_by_rule(flow) for flow in flows) else 1
    cap, charge = np.zeros((len(flows), draws)), np.zeros((len(flows), draws))
    weight = np.array([[flow.weight] for flow in flows])
    if unlimited is not None:
        cap += unlimited
    for row, flow in enumerate(flows):
        for pair in flow.pairs:
            happens = True if pair.program is None else running[pair.program]
            if pair.kept_frac is not None:
                allowed = pair.kept_frac * flow.weight * flow.base_demand
                cap[row] = np.where(happens, np.minimum(cap[row], allowed), cap[row])
            charge[row] += np.where(happens, pair.log_charge, 0.0)
            if pair.opening is not None:
                weight[row] = max(weight[row, 0], float(pair.opening[quarter]))
    return Terms(cap, weight, charge if charge.any() else None)


def _is_by_rule(flow: Flow) -> bool:
    return any(pair.program is not None for pair in flow.pairs)


def _without(layout: Layout, flows: list[Flow]) -> Layout:
    """Return the layout without the sourcing weights of some flows."""
    weights = {
        flow.place.bucket: layout.buckets[flow.place.bucket].weights.copy() for flow in flows
    }
    for flow in flows:
        pair = flow.pairs[0]
        weights[pair.place.bucket][pair.place.row, pair.origin, pair.column] = 0.0
    buckets = tuple(
        bucket._replace(weights=weights.get(number, bucket.weights))
        for number, bucket in enumerate(layout.buckets)
    )
    swapped = dict(zip(map(id, layout.buckets), buckets, strict=True))
    stages = tuple(tuple(swapped[id(bucket)] for bucket in stage) for stage in layout.stages)
    return replace(layout, buckets=buckets, stages=stages)
