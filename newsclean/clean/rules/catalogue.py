"""The catalogue of the rules: `python -m newsclean.clean.rules.catalogue` writes it beside them as README.md."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from newsclean.clean.rules import LABEL_RULES, MARKUP_RULES, TEXT_RULES
from newsclean.clean.rules.base import TextRule
from newsclean.clean.rules.sign_offs import SIGN_OFFS
from newsclean.clean.rules.structure import STRUCTURE_RULES

PATH = Path(__file__).with_name("README.md")

_INTRO = """# The named rules

Written by `python -m newsclean.clean.rules.catalogue`; change the rules, not this file.

A rule is data: a name, a reason, what it matches, and examples that prove it. A block that a rule removes carries
the rule's name and reason. Containers are tried first, then what blocks say, then what stands twice.

- **Labels** are whole lines, compared without case and the punctuation, bullets and arrows around them.
- **Prompts** are patterns at the start of a line, tried only where a gate word occurs in it.
- **Containers** go by the words of their class and id, unless they hold too much of the page's text.
- **Structure** is how blocks stand to each other.

The scope says how far a match reaches: the block; the box, which is the container around it where that holds next
to no prose; the section of items listed under a label; the tail, which is all that follows, where most of the
prose stands before it."""


def catalogue() -> str:
    """The catalogue as Markdown."""
    return "\n".join([_INTRO, *_labels(), *_prompts(), *_sign_offs(), *_containers(), *_structure()]) + "\n"


def _labels() -> Iterator[str]:
    count = sum(len(phrases) for rule in LABEL_RULES for phrases in rule.labels.values())
    codes = set.intersection(*(set(rule.labels) for rule in LABEL_RULES))
    yield f"\n## Labels: {len(LABEL_RULES)} rules, {count} phrases, {len(codes)} languages\n"
    yield "| rule | why | for example | not | scope | role | phrases |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for rule in LABEL_RULES:
        examples = [phrases[0] for code, phrases in rule.labels.items() if code in ("en", "de", "es", "ru", "ja")]
        size = sum(map(len, rule.labels.values()))
        yield _row(rule.name, rule.why, _quoted(examples), _quoted(rule.misses), rule.scope, rule.role, str(size))


def _prompts() -> Iterator[str]:
    yield f"\n## Prompts: {len(TEXT_RULES)} rules\n"
    yield from _text_rules(TEXT_RULES)


def _sign_offs() -> Iterator[str]:
    yield f"\n## Under the story: {len(SIGN_OFFS)} rules\n"
    yield "Among the last four blocks of a story they tell its sign-off, which is in the body where `include` asks for it.\n"
    yield from _text_rules(SIGN_OFFS)


def _text_rules(rules: Iterable[TextRule]) -> Iterator[str]:
    yield "| rule | why | for example | not | role | up to | languages |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for rule in rules:
        codes = " ".join(code for code in rule.patterns if len(code) == 2) or "any"
        yield _row(rule.name, rule.why, _quoted(rule.hits), _quoted(rule.misses), rule.role, str(rule.max_chars),
                   codes)


def _containers() -> Iterator[str]:
    yield f"\n## Containers: {len(MARKUP_RULES)} rules\n"
    yield "| rule | why | for example | not | role | at most |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for rule in MARKUP_RULES:
        limit = f"{rule.max_share:.0%} of the text" + (f", {rule.max_chars} a block" if rule.max_chars else "")
        yield _row(rule.name, rule.why, _quoted(rule.hits), _quoted(rule.misses), rule.role, limit)


def _structure() -> Iterator[str]:
    yield f"\n## Structure: {len(STRUCTURE_RULES)} rules\n"
    yield "| rule | why |"
    yield "| --- | --- |"
    for rule in STRUCTURE_RULES:
        yield _row(rule.name, rule.why)


def _quoted(examples: tuple[str, ...] | list[str]) -> str:
    return "; ".join(f"“{text}”" for text in examples)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    PATH.write_text(catalogue(), encoding="utf-8")
