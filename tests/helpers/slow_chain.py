"""One quarter of one chain, written a second time with plain loops from the text of the model.

Nothing of the engine is used. What earlier quarters have left behind (expectations, stocks, routes
through neutrals) is worked out again from the prices and tonnes of those quarters.
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from negotiator.units import quarter_index

if TYPE_CHECKING:
    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import Market

EU_COMMISSION = "EUX"
LOGIT_OF_SCRAP, STEEPNESS_OF_SCRAP = log(0.6 / 0.4), 0.3 / 0.4


def demand_curve(price: float, elasticity: float, n: float) -> float:
    """Share of uses left at a price, with this elasticity at the base price (E5)."""
    kappa = elasticity / (n - elasticity)
    return (1.0 + kappa) / (1.0 + kappa * price**n)


def scrap(price: float, base: float, used: float, base_use: float) -> float:
    """Tonnes recycled at a price: log-logistic, and smoothly below what is used (E6)."""
    if base == 0.0:
        return 0.0
    offered = base / 0.6 / (1.0 + exp(-LOGIT_OF_SCRAP - STEEPNESS_OF_SCRAP * log(price)))
    offered /= (1.0 - (base / base_use) ** 4) ** 0.25
    return offered / (1.0 + (offered / used) ** 4) ** 0.25


class SlowStage:
    """One market of the chain in one quarter; lists by origin `s` and by buyer group `g`."""

    def __init__(self, outcome: Outcome, market: Market, before: SlowStage | None, quarter: int):
        self.outcome, self.market, self.before, self.quarter = outcome, market, before, quarter
        self.path: MarketPath = outcome.path(market.mineral, market.stage)
        self.origins = range(len(market.origins))
        self.groups = range(int(self.path.groups.max()) + 1)
        self.first = [list(self.path.groups).index(g) for g in self.groups]
        self.buyers = [market.destinations[first] for first in self.first]
        self._read_table()
        self._read_behaviour()
        self._remember_makers()
        self._remember_users()
        self._remember_routes()

    # ---- what the tables say

    def value(self, name: str) -> float:
        """Parameter of this stage."""
        world, key = self.outcome.world, (self.market.mineral, name)
        if self.market.stage == "component":
            return world.component_parameters[key].value
        return world.parameters[key].value

    def _read_table(self) -> None:
        market, stage = self.market, self.market.stage
        used = min(max(self.value(f"utilisation_{stage}_frac"), 0.05), 0.97)
        self.output = [market.supply_t[s] / 4.0 for s in self.origins]
        self.steep = self.value(f"supply_elasticity_{stage}_short") / (1.0 - used)
        self.odds = log(used / (1.0 - used))
        self.sigma = self.value("sourcing_elasticity")
        self.short = self.value("demand_elasticity_short")
        self.long = max(self.value("demand_elasticity_long"), self.short)
        self.weight = [[market.shares[s, first] for first in self.first] for s in self.origins]
        self.need = [self._sum_of(market.demand_t, g) / 4.0 for g in self.groups]
        self.final = [self._sum_of(market.final_t, g) / 4.0 for g in self.groups]
        counted = stage == "component" or 0.0 < market.input_per_output < 0.98
        share = 0.0 if counted else min(0.9, self.value("recycling_input_rate_frac"))
        self.scrap = [final * share / (1.0 - share) for final in self.final]
        self.stock = [final * self.value("stock_days") * 4.0 / 365.0 for final in self.final]

    def _sum_of(self, values, group: int) -> float:
        here = zip(values, self.path.groups, strict=True)
        return sum(value for value, of in here if of == group)

    def _read_behaviour(self) -> None:
        behaviour = self.outcome.scenario.assumptions.behaviour
        self.n = behaviour.upper_tail_elasticity
        self.response = behaviour.quarter_response_frac
        self.most_leaks = behaviour.leakage_max_frac
        self.club = self.outcome.scenario.coalition.regions
        self.floor = 0.0
        for part in self.outcome.scenario.deal.instruments:
            here = (part.mineral, part.stage) == (self.market.mineral, self.market.stage)
            if here and quarter_index(part.start) <= self.quarter:
                self.floor = part.price_usd_per_t / self.market.price_usd_per_t
        self.enforcing = [self.enforces(region) for region in self.buyers]
        self.free = [r in self.club or self.enforces(r) for r in self.market.origins]
        self.ban = None
        for event in self.outcome.scenario.events:
            if self.market.mineral in event.minerals and self.market.stage == event.stage:
                self.ban = event
        self.actor = None if self.ban is None else self.market.origins.index(self.ban.actor)

    def enforces(self, region: str) -> bool:
        """Whether imports into a region are under the club's floor (E12)."""
        eu = self.outcome.world.region(region).eu_member
        return (EU_COMMISSION if eu else region) in self.club

    # ---- what earlier quarters have left behind

    def input_price(self, s: int, quarter: int) -> float:
        """Price paid by a maker for its input in an earlier quarter."""
        if self.before is None:
            return 1.0
        return float(self.before.path.paid[0, quarter, self.seller_group(s)])

    def seller_group(self, s: int) -> int:
        """Buyer group of a maker in the market before."""
        where = self.before.market.destinations.index(self.market.origins[s])
        return int(self.before.path.groups[where])

    def _remember_makers(self) -> None:
        m = self.market.margin_frac
        self.past_margin = [0.0 for _ in self.origins]
        for s in self.origins:
            for t in range(self.quarter):
                margin = (self.path.receipt[0, t, s] - (1.0 - m) * self.input_price(s, t)) / m
                self.past_margin[s] += 0.25 * (log(margin) - self.past_margin[s])

    def _remember_users(self) -> None:
        self.slow, self.held, self.expected = [], [], []
        for g in self.groups:
            year, long, expected, held = 1.0, 1.0, 0.0, self.stock[g]
            for t in range(self.quarter):
                price = float(self.path.paid[0, t, g])
                now = demand_curve(price, self.response * self.short, self.n)
                in_a_year = demand_curve(price, self.short, self.n)
                year += 0.25 * (in_a_year / now - year)
                long += (demand_curve(price, self.long, self.n) / in_a_year - long) / 12.0
                expected += 0.125 * (log(price) - expected)
                held += float(self.path.stock_change[0, t, g])
            self.slow.append(year * long)
            self.held.append(held)
            self.expected.append(exp(expected))

    def _remember_routes(self) -> None:
        """Caps of this quarter: what is allowed, and what comes through neutrals (E10)."""
        self.cap = [None for _ in self.groups]
        if self.ban is None or not self._is_banned(self.quarter):
            return
        hit = [region in self.club for region in self.buyers]
        others = [h for h, r in zip(hit, self.buyers, strict=True) if r != self.ban.actor]
        for g in self.groups:
            if hit[g]:
                base = self.weight[self.actor][g] * self.need[g]
                arrived = self._arrived(g, base) if not all(others) else 0.0
                self.cap[g] = (1.0 - self.ban.cut_frac) * base + arrived
                assert self.weight[self.actor][g] < 1.0 - 1e-6

    def _is_banned(self, quarter: int) -> bool:
        first = quarter_index(self.ban.start)
        return first <= quarter < first + self.ban.quarters

    def _arrived(self, g: int, base: float) -> float:
        """Tonnes that reach a buyer through neutrals: what was under way two quarters ago."""
        routes = [0.0, 0.0]
        for t in range(quarter_index(self.ban.start), self.quarter):
            gap = float(self.path.paid[0, t, g] / self.path.price[0, t, self.actor]) - 1.0
            reward = self.most_leaks * (1.0 - exp(-max(0.0, gap - 0.15)))
            routes.append(routes[-1] + 0.25 * (reward * self.ban.cut_frac * base - routes[-1]))
        return routes[-2]

    # ---- the quarter itself

    def wanted(self, g: int, price: float) -> float:
        """Tonnes that final users buy at a price (E5, E5b, E6)."""
        if self.final[g] == 0.0:
            return 0.0
        base_use = self.final[g] + self.scrap[g]
        used = base_use * self.slow[g] * demand_curve(price, self.response * self.short, self.n)
        net = used - scrap(price, self.scrap[g], used, base_use)
        ratio = price / self.expected[g]
        wish = 0.25 * (self.stock[g] * 1.1 / (1.0 + 0.1 * ratio**4) - self.held[g])
        return net + wish if wish > 0.0 else net * net / (net - wish)

    def capacity(self, s: int) -> float:
        """Tonnes a quarter."""
        return float(self.path.capacity[0, self.quarter, s])

    def made(self, s: int, log_margin: float) -> float:
        """Tonnes made at a margin (E4)."""
        past = (1.0 - self.response) * self.past_margin[s]
        logit = self.odds + self.steep * (past + self.response * log_margin)
        return self.capacity(s) / (1.0 + exp(-logit))

    def pull(self, s: int, price: float) -> list[tuple[float, float]]:
        """Weight of an origin in each buyer's logit, and its landed price (E7, E8, E12)."""
        grown = self.capacity(s) / (self.output[s] * (1.0 + exp(-self.odds)))
        at_border = price if self.free[s] else max(price, self.floor)
        plain, lifted = grown * price**-self.sigma, grown * at_border**-self.sigma
        return [
            (self.weight[s][g] * lifted, at_border)
            if self.enforcing[g]
            else (self.weight[s][g] * plain, price)
            for g in self.groups
        ]

    def pay(self, prices: list[float], usual_inputs: list[float]) -> list[float]:
        """Price paid by each group (E9, E10); keeps what the flows need."""
        self.pulls = [self.pull(s, prices[s]) for s in self.origins]
        paid = []
        for g in self.groups:
            average = self._average(g, list(self.origins))
            if self.cap[g] is not None:
                wanted = self.wanted(g, average) + usual_inputs[g]
                share = self.pulls[self.actor][g][0] / self._sum(g, list(self.origins))
                least = max(self.cap[g], 1e-9 * self.weight[self.actor][g] * self.need[g])
                firm = min(1.0, max(0.0, (share * wanted / least - 1.0) / 0.25))
                other, landed = self._average(g, self._others()), self.pulls[self.actor][g][1]
                if landed > other:
                    average = other + min(share, self.cap[g] / wanted) * (landed - other)
                else:
                    average += firm * (other - average)
            paid.append(average)
        return paid

    def _others(self) -> list[int]:
        return [s for s in self.origins if s != self.actor]

    def _sum(self, g: int, origins: list[int]) -> float:
        return sum(self.pulls[s][g][0] for s in origins)

    def _average(self, g: int, origins: list[int]) -> float:
        value = sum(self.pulls[s][g][0] * self.pulls[s][g][1] for s in origins)
        return value / self._sum(g, origins)

    def sold(self, bought: list[float]) -> list[float]:
        """Tonnes that each origin sells (E7, E10)."""
        sold = [0.0 for _ in self.origins]
        for g in self.groups:
            rest, origins = bought[g], list(self.origins)
            if self.cap[g] is not None:
                share = self.pulls[self.actor][g][0] / self._sum(g, origins)
                sold[self.actor] += min(share * rest, self.cap[g])
                rest -= min(share * rest, self.cap[g])
                origins = self._others()
            for s in origins:
                sold[s] += rest * self.pulls[s][g][0] / self._sum(g, origins)
        return sold


class SlowChain:
    """All stages of one chain in one quarter."""

    def __init__(self, outcome: Outcome, mineral: str, quarter: int):
        self.stages: list[SlowStage] = []
        for stage in outcome.world.mineral(mineral).stages:
            before = self.stages[-1] if self.stages else None
            market = outcome.world.market(mineral, stage)
            self.stages.append(SlowStage(outcome, market, before, quarter))
        self.count = sum(len(stage.origins) for stage in self.stages)

    def usual_inputs(self, number: int) -> list[float]:
        """Inputs that the makers of the next stage would buy at their base margin, by group."""
        inputs = [0.0 for _ in self.stages[number].groups]
        if number + 1 < len(self.stages):
            after = self.stages[number + 1]
            for s in after.origins:
                inputs[after.seller_group(s)] += after.made(s, 0.0) * after.market.input_per_output
        return inputs

    def prices(self, log_margins) -> list[list[float]]:
        """Prices of each stage's origins; each maker's price is its input's cost and its margin."""
        found, paid, at = [], [1.0], 0
        for number, stage in enumerate(self.stages):
            m, prices = stage.market.margin_frac, []
            for s in stage.origins:
                cost = paid[stage.seller_group(s)] if number else 1.0
                prices.append((1.0 - m) * cost + m * exp(log_margins[at]))
                at += 1
            paid = stage.pay(prices, self.usual_inputs(number))
            found.append(prices)
            stage.paid = paid
        return found

    def excess(self, log_margins) -> list[float]:
        """Made less sold over base output, of every origin of every stage (E11)."""
        self.prices(log_margins)
        found: list[float] = []
        inputs: list[float] | None = None
        first = self.count
        for stage in reversed(self.stages):
            first -= len(stage.origins)
            made = [stage.made(s, log_margins[first + s]) for s in stage.origins]
            bought = [stage.wanted(g, stage.paid[g]) for g in stage.groups]
            bought = [b + i for b, i in zip(bought, inputs or [0.0] * len(bought), strict=True)]
            sold = stage.sold(bought)
            here = zip(made, sold, stage.output, strict=True)
            found = [(m - x) / output for m, x, output in here] + found
            inputs = self._inputs(stage, made)
        return found

    @staticmethod
    def _inputs(stage: SlowStage, made: list[float]) -> list[float] | None:
        if stage.before is None:
            return None
        inputs = [0.0 for _ in stage.before.groups]
        for s in stage.origins:
            inputs[stage.seller_group(s)] += made[s] * stage.market.input_per_output
        return inputs
