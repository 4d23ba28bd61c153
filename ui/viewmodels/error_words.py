"""Errors and problems in the language of the user: where, what was found, and what would do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.errors import InputError
from negotiator.phrases import in_a_row, phrase
from ui.texts import translate
from ui.viewmodels.phrase_words import said

if TYPE_CHECKING:
    from negotiator.errors import NegotiatorError, Problem

_SHOWN_PROBLEMS: Final = 10


def error_text(error: NegotiatorError) -> str:
    """Say what was found, where, and what would do; a line for each of the first problems."""
    if not isinstance(error, InputError) or len(error.problems) <= 1:
        return _line(error.where, error.found, error.cure)
    shown = error.problems[:_SHOWN_PROBLEMS]
    lines = [_problem_line(problem) for problem in shown]
    left = len(error.problems) - len(shown)
    return "\n".join(lines + ([f"(+{left})"] if left else []))


def problem_text(problem: Problem) -> str:
    """Say what was found and what would do, where it is known of what this is."""
    return said(problem.text)


def _problem_line(problem: Problem) -> str:
    return _line(problem.where, phrase("found {found}.", found=problem.found), problem.cure)


def _line(where: str, found: str, cure: str) -> str:
    text = said(in_a_row((found, cure)))
    if not where:
        return text
    return translate("errors", "{place}: {text}").format(place=said(where), text=text)
