"""The version of the package, which is that of its rules and weights."""
from __future__ import annotations

from typing import Final

VERSION: Final = "0.1.0"
