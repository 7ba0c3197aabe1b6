"""Whether a confidence means what it says: how many of the values given with it are right, as a table and a picture."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import fmean
from typing import Final, NamedTuple

from newsclean.fields.training.rankers import Answer

EDGES: Final = (0.0, 0.4, 0.6, 0.75, 0.85, 0.93, 0.97, 1.0)
_SIDE: Final = 170  # pixels of a chart
_GAP: Final = 44
_LEAST: Final = 8  # values that make a point


class Bin(NamedTuple):
    """Values given with about the same confidence: how many, the mean confidence, the share that is right."""

    values: int
    confidence: float
    right: float


def bins(given: Sequence[Answer]) -> list[Bin]:
    """The values by confidence, between the edges."""
    found = []
    for low, high in pairwise(EDGES):
        rows = [one for one in given if one.given and low < one.confidence <= high]
        if rows:
            found.append(
                Bin(len(rows), fmean(one.confidence for one in rows), fmean(float(one.right) for one in rows))
            )
    return found


def table(name: str, found: Sequence[Bin]) -> str:
    """A Markdown table of the bins."""
    head = f"| {name}: confidence | values | right |\n| --- | --- | --- |\n"
    return head + "\n".join(f"| {one.confidence:.2f} | {one.values} | {one.right:.2f} |" for one in found)


def picture(charts: Mapping[str, Sequence[Bin]]) -> str:
    """One chart a ranker as SVG: the share of right values over the confidence, and the line where both are equal."""
    width, height = len(charts) * (_SIDE + _GAP) + _GAP, _SIDE + 2 * _GAP
    body = "".join(
        _chart(name, found, _GAP + number * (_SIDE + _GAP)) for number, (name, found) in enumerate(charts.items())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="11">\n'
        f'<rect width="{width}" height="{height}" fill="#fff"/>\n{body}</svg>\n'
    )


def _chart(name: str, found: Sequence[Bin], left: int) -> str:
    def x(value: float) -> str:
        return f"{left + value * _SIDE:.1f}"

    def y(value: float) -> str:
        return f"{_GAP + (1 - value) * _SIDE:.1f}"

    marks = [
        f'<rect x="{x(0)}" y="{y(1)}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#999"/>',
        f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" stroke="#bbb" stroke-dasharray="4 3"/>',
        f'<text x="{x(0.5)}" y="{_GAP - 12}" text-anchor="middle" font-weight="bold">{name}</text>',
        f'<text x="{x(0.5)}" y="{_GAP + _SIDE + 28}" text-anchor="middle">confidence</text>',
        f'<text x="{x(0.03)}" y="{y(0.93)}" fill="#666">share right</text>',
    ]
    for tick in (0, 0.5, 1):
        marks.append(f'<text x="{x(tick)}" y="{_GAP + _SIDE + 14}" text-anchor="middle">{tick:g}</text>')
        marks.append(f'<text x="{left - 5}" y="{y(tick)}" text-anchor="end" dominant-baseline="middle">{tick:g}</text>')
    points = [one for one in found if one.values >= _LEAST]
    path = " ".join(f"{x(one.confidence)},{y(one.right)}" for one in points)
    marks.append(f'<polyline points="{path}" fill="none" stroke="#1f5fa8" stroke-width="1.5"/>')
    marks += [
        f'<circle cx="{x(one.confidence)}" cy="{y(one.right)}" r="{2 + min(one.values, 900) ** 0.5 / 6:.1f}" '
        f'fill="#1f5fa8"><title>{one.values} values: {one.right:.2f} right at {one.confidence:.2f}</title></circle>'
        for one in points
    ]
    return "\n".join(marks) + "\n"
