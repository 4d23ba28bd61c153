"""What members buy from members: quota, agreed price, and from when to when the terms hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from ui.format import exact_price
from ui.texts import translate
from ui.type_scale import keep_size
from ui.views.amount_form import AmountForm
from ui.views.form_row import form_row, quiet_combo
from ui.widgets.quarter_box import QuarterBox

if TYPE_CHECKING:
    from negotiator.model.deal import PurchaseQuota
    from ui.viewmodels.deal import DealViewModel
    from ui.viewmodels.mineral_terms import MineralTerms

_MOST_PERCENT: Final = 100
_PERCENT_DECIMALS: Final = 2
_MOST_TONNES: Final = 1.0e9
_PAGE_PERCENT: Final = 10
_QUARTER_PX: Final = 88


class QuotaForm(AmountForm):
    """Edits the quota, the agreed price and the dates."""

    def __init__(self, view_model: DealViewModel) -> None:
        super().__init__(
            view_model,
            none_text=translate("QuotaForm", "no quota"),
            note_name=translate("QuotaForm", "About the quota"),
        )
        self.agreed = quiet_combo(self.tr("Agreed price"))
        self.first = QuarterBox()
        self.last = QuarterBox()
        self._shown: tuple[object, ...] = ()
        self._build()
        self._connect()
        self.refresh()

    @Slot()
    @override
    def refresh(self) -> None:
        """Show the quota and the dates of the chosen mineral."""
        terms = self._view_model.terms
        shown = (terms.mineral, terms.quota, terms.window, terms.last_quarter)
        if shown != self._shown:
            self._shown = shown
            self._show_amount(terms.quota)
            self._show_agreed(terms)
            self._show_window(terms)
        self.refresh_notes()

    @Slot()
    @override
    def refresh_notes(self) -> None:
        """Show what no member can deliver; what the run says of the quota is its tool tip."""
        shortfall, notices = self._view_model.shortfall_text, self._view_model.quota_notices
        self.note.say(shortfall or "\n".join(notices))
        self.note.setToolTip("\n".join(notices))

    def _build(self) -> None:
        self.slider.setMaximum(_MOST_PERCENT)
        self.slider.setPageStep(_PAGE_PERCENT)
        self.slider.setAccessibleName(self.tr("Buy from members in % of use, slider"))
        self.agreed.addItem(self.tr("Market price"), "market")
        self.agreed.addItem(self.tr("Same as the floor"), "floor")
        for box, name in (
            (self.first, self.tr("First quarter in force")),
            (self.last, self.tr("Last quarter in force")),
        ):
            box.setAccessibleName(name)
            keep_size(box, width_px=_QUARTER_PX)
        layout = self._rows(self.tr("Buy from members"), page="purchase-quota")
        layout.addLayout(form_row(self.tr("Agreed price"), self.agreed, page="purchase-quota"))
        to = QLabel(self.tr("to"))
        layout.addLayout(form_row(self.tr("In force"), self.first, to, self.last, page="deal"))

    @override
    def _connect(self) -> None:
        super()._connect()
        self.agreed.activated.connect(self._choose_agreed)
        self.first.valueChanged.connect(self._date)
        self.last.valueChanged.connect(self._date)
        for box in (self.first, self.last):
            box.refused.connect(self.note.say)
            box.gesture_started.connect(self._view_model.start_gesture)

    def _show_amount(self, quota: PurchaseQuota | None) -> None:
        in_tonnes = quota is not None and quota.share_frac is None
        share_frac = (quota.share_frac if quota is not None else None) or 0.0
        percent = round(share_frac * _MOST_PERCENT, _PERCENT_DECIMALS)
        amount = (quota.tonnes_per_year or 0.0) if quota is not None and in_tonnes else percent
        with QSignalBlocker(self.box), QSignalBlocker(self.slider):
            self.box.set_unit(self.tr("t a year") if in_tonnes else self.tr("% of use"))
            self.box.reach(_MOST_TONNES if in_tonnes else _MOST_PERCENT)
            if self.box.value() != amount:
                self.box.setValue(amount)
            self.slider.setValue(round(percent))
        self.slider.setAccessibleDescription(self.box.text())
        self.slider.setVisible(not in_tonnes)
        self.box.setAccessibleName(
            self.tr("Buy from members in tonnes a year")
            if in_tonnes
            else self.tr("Buy from members in % of use")
        )

    def _show_agreed(self, terms: MineralTerms) -> None:
        quota = terms.quota
        fixed = self.agreed.findData("fixed")
        with QSignalBlocker(self.agreed):
            if fixed >= 0:
                self.agreed.removeItem(fixed)
            if quota is not None and quota.price_usd_per_t is not None:
                text = self.tr("Fixed: {price}")
                shown = exact_price(quota.price_usd_per_t, terms.scale.unit)
                self.agreed.addItem(text.format(price=shown), "fixed")
            chosen = "market" if quota is None else quota.agreed_price
            self.agreed.setCurrentIndex(self.agreed.findData(chosen))
        self.agreed.setEnabled(quota is not None)
        self.agreed.setToolTip("" if quota is not None else self.tr("Set a quota first"))

    def _show_window(self, terms: MineralTerms) -> None:
        first, last = terms.window or (self.first.value(), terms.last_quarter)
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.reach(0, last)
            self.last.reach(first, max(terms.last_quarter, last))
            if self.first.value() != first:
                self.first.setValue(first)
            if self.last.value() != last:
                self.last.setValue(last)
        for box in (self.first, self.last):
            box.setEnabled(terms.window is not None)
            missing = self.tr("Set a floor or a quota first")
            box.setToolTip(box.range_text() if terms.window else missing)

    @Slot(int)
    @override
    def _move(self, position: int) -> None:
        self._view_model.set_quota_share(position / _MOST_PERCENT)

    @Slot(object)
    @override
    def _expect(self, positions: tuple[int, ...]) -> None:
        self._view_model.expect_quota_shares(position / _MOST_PERCENT for position in positions)

    @Slot(float)
    @override
    def _type(self, value: float) -> None:
        quota = self._view_model.terms.quota
        if quota is not None and quota.share_frac is None:
            self._view_model.set_quota_tonnes(value)
        else:
            self._view_model.set_quota_share(round(value / _MOST_PERCENT, 2 + _PERCENT_DECIMALS))

    @Slot(int)
    def _choose_agreed(self, index: int) -> None:
        agreed = self.agreed.itemData(index)
        if agreed != "fixed":
            self._view_model.set_agreed_price(agreed)

    @Slot()
    def _date(self) -> None:
        self._view_model.set_window(self.first.value(), self.last.value())
