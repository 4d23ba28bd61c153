"""Random scenarios for property tests; names are of the right form but need not be in the data."""

from __future__ import annotations

from hypothesis import strategies as st

from negotiator.model.assumptions import Assumptions, Behaviour, Override
from negotiator.model.coalition import ARTICLES, Coalition, Member
from negotiator.model.deal import (
    BorderFloor,
    ContractForDifference,
    Deal,
    GapSubsidy,
    ProjectFinance,
    PurchaseQuota,
    Stockpile,
    Tariff,
)
from negotiator.model.doctrine import Passive, PoliticallySorted, Predator, TitForTat
from negotiator.model.events import (
    Accession,
    DemandShock,
    ExitAndJackUp,
    ExportCharge,
    ExportRestriction,
    LiftedSanctions,
    Outage,
    Undercutting,
    Withdrawal,
)
from negotiator.model.scenario import Scenario
from negotiator.units import quarter_name

REGIONS = ("USA", "EUX", "DEU", "JPN", "KOR", "AUS", "MEX")
MINERALS = ("gallium", "rare_earths_ndpr", "silver")
prices = st.floats(0.0, 1e10, exclude_min=True)
quarters = st.integers(0, 59).map(quarter_name)
stages = st.sampled_from(("mine", "refined", "component"))
minerals = st.sampled_from(MINERALS)
texts = st.text(st.characters(codec="utf-8"), max_size=30)
dates = {
    "mineral": minerals,
    "stage": stages,
    "start": quarters,
    "end": st.none() | quarters,
}
quota_sizes = st.fixed_dictionaries({"share_frac": st.floats(0.0, 1.0)}) | st.fixed_dictionaries(
    {"tonnes_per_year": st.floats(0.0, 1e9)}
)
agreed_prices = st.sampled_from(
    ({"agreed_price": "market"}, {"agreed_price": "floor"})
) | st.fixed_dictionaries({"agreed_price": st.just("fixed"), "price_usd_per_t": prices})


@st.composite
def quotas(draw):
    payer = draw(st.sampled_from(("buyer", "treasury")))
    when = draw(st.fixed_dictionaries(dates))
    return PurchaseQuota(payer=payer, **when, **draw(quota_sizes), **draw(agreed_prices))


sharing = st.sampled_from(("gdp", "consumption", "output", "equal"))
targets = st.sampled_from(("outsiders", "adversary", ("CHN", "RUS")))
instruments = st.one_of(
    st.builds(BorderFloor, price_usd_per_t=prices, **dates),
    st.builds(GapSubsidy, price_usd_per_t=prices, **dates),
    quotas(),
    st.builds(
        Stockpile,
        target_days=st.floats(0.5, 1000.0),
        budget_musd=st.floats(0.5, 1e6),
        fill_years=st.floats(0.25, 15.0),
        release_price_ratio=st.floats(1.01, 20.0),
        source=st.sampled_from(("open_market", "members")),
        release_shortfall_frac=st.none() | st.floats(0.01, 1.0),
        replenish=st.booleans(),
        sharing=sharing | st.just("own"),
        **dates,
    ),
    st.builds(
        ContractForDifference,
        strike_usd_per_t=prices,
        covered_frac=st.floats(0.0, 1.0),
        sharing=sharing,
        **dates,
    ),
    st.builds(Tariff, rate_frac=st.floats(0.0, 10.0), targets=targets, **dates),
    st.builds(
        ProjectFinance,
        host=st.sampled_from(REGIONS),
        tonnes_per_year=st.floats(0.1, 1e6),
        public_frac=st.floats(0.0, 1.0),
        lead_years=st.none() | st.floats(0.25, 30.0),
        sharing=sharing,
        **{name: each for name, each in dates.items() if name != "end"},
    ),
)
deals = st.lists(
    instruments, max_size=5, unique_by=lambda one: (one.kind, one.mineral, one.stage)
).map(lambda found: Deal(instruments=tuple(found)))
members = st.builds(
    Member,
    region=st.sampled_from(REGIONS),
    articles=st.lists(st.sampled_from(ARTICLES), unique=True).map(tuple),
    joins=st.none() | quarters,
    leaves=st.none() | quarters,
)
coalitions = st.lists(members, max_size=5, unique_by=lambda member: member.region).map(
    lambda found: Coalition(members=tuple(found))
)
where = {
    "minerals": st.lists(minerals, min_size=1, unique=True).map(tuple),
    "stage": stages,
    "start": quarters,
    "quarters": st.integers(1, 120),
}
targets = st.sampled_from(("members", "everyone", ("USA", "JPN")))
markets = st.sampled_from(("members", "everyone"))
shares = st.floats(0.0, 1.0)
events = st.one_of(
    st.builds(ExportRestriction, cut_frac=shares, targets=targets, **where),
    st.builds(ExportCharge, markup_frac=st.floats(0.0, 10.0), targets=targets, **where),
    st.builds(Undercutting, cut_frac=st.floats(0.0, 0.9), **where),
    st.builds(
        ExitAndJackUp,
        cut_frac=st.floats(0.0, 0.9),
        market=markets,
        stop_share_frac=shares,
        targets=targets,
        **where,
    ),
    st.builds(LiftedSanctions, targets=targets, phase_quarters=st.integers(1, 40), **where),
    st.builds(Outage, region=st.sampled_from(REGIONS), stopped_frac=shares, **where),
    st.builds(
        DemandShock,
        factor=st.floats(0.05, 10.0),
        regions=st.sampled_from(("everyone", ("USA", "CHN"))),
        **where,
    ),
    st.builds(Accession, region=st.sampled_from(REGIONS), start=quarters),
    st.builds(Withdrawal, region=st.sampled_from(REGIONS), start=quarters),
)
doctrines = st.one_of(
    st.builds(Passive),
    st.builds(TitForTat, cut_frac=shares),
    st.builds(Predator, stop_share_frac=shares, market=markets, targets=targets, **where),
    st.builds(PoliticallySorted, **where),
)
overrides = st.builds(
    Override,
    mineral=minerals,
    parameter=st.sampled_from(("stock_days", "component.stock_days")),
    value=st.floats(allow_nan=False, allow_infinity=False),
)


def scenarios() -> st.SearchStrategy[Scenario]:
    """Any scenario that has the right form."""
    return st.builds(
        Scenario,
        name=texts,
        note=texts,
        quarters=st.integers(8, 120),
        seed=st.integers(0, 2**63 - 1),
        coalition=coalitions,
        deal=deals,
        events=st.lists(events, max_size=3).map(tuple),
        doctrine=doctrines,
        assumptions=st.builds(
            Assumptions,
            behaviour=st.builds(Behaviour, leakage_max_frac=st.floats(0.0, 0.9)),
            overrides=st.lists(overrides, max_size=3).map(tuple),
        ),
    )
