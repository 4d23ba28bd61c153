"""(E12) Customs unions other than the EU: taken as willing, or held to a rule like the EU's."""

from __future__ import annotations

import pytest

from negotiator.model.coalition import Coalition, Member
from negotiator.model.edits import with_blocs, with_member
from negotiator.model.events import Accession
from negotiator.model.membership import dated_coalition
from tests.helpers.cases import case, club, floor, groups_of, outcome, tariff

GULF = ("BHR", "OMN", "QAT", "SAU", "ARE")


def enforcers(coalition, *regions, parts=None):
    """Those of some regions that enforce border measures in the last quarter."""
    part = parts or floor("copper", 1.2)
    path = outcome(case(coalition, part, quarters=12), "copper").path("copper", "refined")
    known = [region for region in regions if groups_of(path, [region])]
    return {region for region in known if path.enforcing[-1, groups_of(path, [region])[0]]}


def as_one(*regions):
    return club(*regions).model_copy(update={"blocs_act_as_one": True})


def test_that_a_state_of_a_bloc_enforces_e12_by_itself_unless_blocs_act_as_one():
    assert enforcers(club("SAU", "USA"), *GULF) == {"SAU"}
    assert enforcers(as_one("SAU", "USA"), *GULF, "USA") == {"USA"}


@pytest.mark.parametrize("part", [floor("copper", 1.2), tariff("copper", 0.2)])
def test_that_a_bloc_of_e12_enforces_once_all_of_it_at_the_table_have_signed(part):
    assert enforcers(as_one(*GULF), *GULF, parts=part) >= {"SAU", "ARE"}
    partly = Coalition(
        members=(*(Member(region=r) for r in GULF[:-1]), Member(region="ARE", articles=())),
        blocs_act_as_one=True,
    )
    assert enforcers(partly, *GULF, parts=part) == set()


def test_that_a_bloc_of_e12_enforces_for_its_absent_members_too():
    # Armenia and Kazakhstan sat at the table; Russia, Belarus and the Kyrgyz Republic did not.
    assert "RUS" in enforcers(as_one("ARM", "KAZ"), "RUS", "KAZ")
    assert "RUS" not in enforcers(club("ARM", "KAZ"), "RUS", "KAZ")


def test_that_a_bloc_nobody_of_which_sat_at_the_table_enforces_nothing_under_e12():
    assert enforcers(as_one("USA"), "ZAF", "NAM", "USA") == {"USA"}


def test_that_the_notices_of_e12_name_the_bloc_and_the_cure():
    def told(coalition):
        run = outcome(case(coalition, floor("copper", 1.2), quarters=12), "copper")
        return [one for one in run.notices if one.where.startswith("coalition.members")]

    (alone,) = told(club("SAU", "USA"))
    assert "needs the GCC's consent" in alone.text
    (held,) = told(as_one("SAU", "USA"))
    assert "enforces no border measures" in held.text
    assert told(as_one(*GULF)) == []


def test_that_the_rule_of_e12_stays_when_members_change():
    scenario = with_blocs(case(club("SAU"), floor("copper", 1.2)), act_as_one=True)
    assert with_member(scenario, "ARE", joined=True).coalition.blocs_act_as_one


def test_that_a_bloc_with_the_adversary_in_it_enforces_nothing_under_e12():
    scenario = case(
        as_one("ARM", "KAZ", "USA"), floor("palladium", 1.2), quarters=12, adversary="RUS"
    )
    run = outcome(scenario, "palladium")
    path = run.path("palladium", "refined")
    for region in ("RUS", "KAZ"):
        assert not path.enforcing[-1, groups_of(path, [region])].any()
    assert path.enforcing[-1, groups_of(path, ["USA"])].all()
    told = [one.text for one in run.notices if one.where.startswith("coalition.members")]
    assert all("Russia" in text and "is in the EAEU too" in text for text in told)
    assert len(told) == 2


def test_that_the_rule_of_e12_stays_when_a_member_joins_by_an_event():
    joins = Accession(region="JPN", start="2028Q1")
    dated = dated_coalition(case(as_one("SAU", "JPN"), joins))
    assert dated.blocs_act_as_one
    assert [member.joins for member in dated.members] == [None, "2028Q1"]
