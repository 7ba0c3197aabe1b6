"""The JSON Schema of an article: `python -m newsclean.schema` writes it to `article.schema.json` beside this module."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from newsclean.article import Article

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
PATH: Final = Path(__file__).with_name("article.schema.json")


def schema_text() -> str:
    """The JSON Schema (draft 2020-12) of what `Article.model_dump_json()` gives."""
    content = {"$schema": DIALECT, **Article.model_json_schema(mode="serialization")}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PATH.write_text(schema_text(), encoding="utf-8")
