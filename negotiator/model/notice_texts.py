"""What each notice says, by its code: what was found, in the delegate's words, and what would do.

The places in braces are filled with the facts of the notice.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class NoticeText(NamedTuple):
    """Templates of a notice."""

    found: str
    cure: str = ""
    """Empty where nothing is wrong."""


NOTICE_TEXTS: Final[dict[str, NoticeText]] = {
    "empty_club": NoticeText(
        "Nobody is in the club, so no border measure is enforced.", "Add members."
    ),
    "state_without_commission": NoticeText(
        "{region} cannot enforce border measures by itself: trade policy is the EU's.",
        "Add the European Commission with the border article.",
    ),
    "state_while_commission_unbound": NoticeText(
        "{region} enforces no border measures from {first} to {last}: "
        "the European Commission is not bound by them then.",
        "Let the Commission be in the club as long as they are in force.",
    ),
    "bloc_consent_taken_as_given": NoticeText(
        "{region} needs the {bloc}'s consent for border measures; it is taken as given.",
        "Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.",
    ),
    "bloc_with_adversary": NoticeText(
        "{region} enforces no border measures: {adversary} is in the {bloc} too.",
        "Do not let blocs act as one.",
    ),
    "bloc_enforces": NoticeText(
        "{region} enforces border measures for all of the {bloc}, absent members too."
    ),
    "bloc_incomplete": NoticeText(
        "{region} enforces no border measures: not all of the {bloc} that sat at the table have signed.",
        "Add them, or do not let blocs act as one.",
    ),
    "nobody_signed": NoticeText("No member has signed up to {article}.", "Let a member sign."),
    "nobody_mines": NoticeText("Nobody in the club mines {mineral}.", "Add a member that does."),
    "nobody_refines": NoticeText(
        "Nobody in the club refines {mineral}.", "Add a member that does."
    ),
    "nobody_makes_components": NoticeText(
        "Nobody in the club makes components of {mineral}.", "Add a member that does."
    ),
    "project_without_payer": NoticeText(
        "Nobody is bound by joint finance in {quarter}, so there is no project.",
        "Start it when a member that has signed is in the club.",
    ),
    "project_after_the_run": NoticeText(
        "The project delivers from {quarter} on, after the end of the run.",
        "Start it earlier, or let the run be longer.",
    ),
    "tariff_on_insider": NoticeText(
        "{region} is inside the club's border, so the tariff does not hit it.",
        "Take it off the list.",
    ),
    "quota_unfilled": NoticeText(
        "Members cannot deliver {share} of the promised {mineral} in {quarter}.",
        "Lower the quota, or add members that produce.",
    ),
    "stockpile_out_of_money": NoticeText(
        "By {quarter} the stockpile of {mineral} has bought {share} of what it should have: "
        "its budget is spent.",
        "Raise the budget, or lower the target.",
    ),
    "stockpile_priced_out": NoticeText(
        "By {quarter} the stockpile of {mineral} has bought {share} of what it should have: "
        "the price was above the one up to which it buys.",
        "Raise the release price, which that follows, or choose other years of filling.",
    ),
    "buyers_rationed": NoticeText(
        "Some buyers have no other origin: they are rationed at the price the last of them would pay.",
        "A stockpile or a joint project would cover it.",
    ),
    "host_feed_binds": NoticeText(
        "Host feed binds for {mineral} in {places}: output of {host} gives no more.",
        "A price for the by-product brings no more there; more of the host would.",
    ),
    "actor_makes_none": NoticeText(
        "{region} makes no {market}, so nothing happens there.",
        "Choose another actor, mineral or stage.",
    ),
    "exports_restricted": NoticeText(
        "{when} {region} restricts exports of {market} to {buyers} by {share}."
    ),
    "exports_charged": NoticeText(
        "{when} {region} charges {buyers} {share} on exports of {market}."
    ),
    "costs_undercut": NoticeText("{when} {region} undercuts the costs of {market} by {share}."),
}
