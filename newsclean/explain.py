"""Why: every block of a page, kept or removed, by which rule; and where each field comes from."""
from __future__ import annotations

from dataclasses import dataclass

from newsclean.article import Article, Evidence
from newsclean.page import Page, Role


@dataclass(frozen=True, slots=True)
class BlockTrace:
    """What was decided on one block of the page; `confidence` 0 to 1 is of the decision."""

    index: int
    text: str
    tag: str
    kept: bool
    role: Role | None
    by: str
    why: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """The article, and the decision on every block in the order of the page. `str()` is a readable report."""

    article: Article
    blocks: tuple[BlockTrace, ...]

    @property
    def removed(self) -> tuple[BlockTrace, ...]:
        """The blocks that are not in the body."""
        return tuple(block for block in self.blocks if not block.kept)

    def __str__(self) -> str:
        lines = ["FIELDS"]
        lines += [_field_line(name, evidence) for name, evidence in sorted(self.article.evidence.items())]
        lines += ["", "BLOCKS"]
        lines += [_block_line(block) for block in self.blocks]
        lines += [f"warning: {warning}" for warning in self.article.warnings]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """The table that a notebook shows."""
        from newsclean.render.explanation import explanation_html
        return explanation_html(self)


def _field_line(name: str, evidence: Evidence) -> str:
    if evidence.source is None:
        return f"  {name:<14} -     {evidence.why}"
    raw = "" if evidence.raw is None else f": {_short(evidence.raw, 60)!r}"
    return f"  {name:<14} {evidence.confidence:.2f}  {evidence.source}{raw} ({evidence.why})"


def _block_line(block: BlockTrace) -> str:
    sign = "+" if block.kept else "-"
    return f"{sign} {block.index:>4} {block.role or '':<12} {block.by:<22} {_short(block.text, 90)}\n       {block.why}"


def _short(text: str, limit: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[:limit - 1] + "…"


def explanation_of(article: Article, page: Page) -> Explanation:
    """The explanation of a page that has been through the pipeline."""
    return Explanation(article, tuple(
        BlockTrace(
            index=block.index, text=block.text, tag=page.nodes.tags[block.node], kept=bool(block.kept),
            role=block.role, by=block.by, why=block.why, confidence=block.confidence,
        ) for block in page.blocks
    ))
