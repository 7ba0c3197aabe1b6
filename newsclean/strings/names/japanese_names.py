"""Japanese names that stand alone: a surname that many bear, and one to three characters behind it."""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy

_SURNAMES: Final = frozenset(
    """佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 阿部 池田 橋本
    山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内
    金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 小島 千葉 久保
    岩崎 桜井 野口 松尾 木下 菊地 菊池 野村 新井 佐野 杉本 大塚 市川 古川 水野 小山 島田 山内 西田 片山 川口 吉川 飯田 平野 大西 川崎 本田 久保田
    五十嵐 北村 川村 関口 福島 服部 永井 樋口 田口 小池 熊谷 岩田 浅野 平田 大久保 早川 矢野 望月 秋山 石原 荒井 山中 川上 内藤 西川 松井 松岡
    大橋 吉村 大島 田辺 岡崎 黒田 河野 松村 星野 児玉 須藤 松下 荒木 三宅 中田 小松 萩原 松浦 尾崎 今村 土屋 安田 高瀬 堀内 宮田 宮川 村山 大谷 奥村
    辻本 中西 広瀬 平井 稲垣 馬場 桑原 藤川 小西 牧野 伊東 津田 大川 長尾 井口 北川 大石 小田 栗原 三好 白井 富田 片岡""".split()
)
_LETTERS: Final = lazy(r"[\u4e00-\u9fff\u3005\u3041-\u309f\u30a1-\u30f6\u30fc]{3,6}")
_GIVEN: Final = lazy(r"[\u4e00-\u9fff\u3005]{1,3}|[\u3041-\u309f]{2,3}|[\u30a1-\u30f6\u30fc]{2,3}|[\u4e00-\u9fff][\u3041-\u309f]{1,2}")
_NO_GIVEN: Final = frozenset("市町村区県都府駅橋川山港城寺線店局社部課員")
"""What places and bodies named like somebody end with."""


def is_japanese_name(text: str) -> bool:
    """Whether ``text`` is a full name: a common surname and a given name, with or without a blank between."""
    if text.isascii():
        return False
    text = "".join(text.split())
    if not _LETTERS.fullmatch(text) or text[-1] in _NO_GIVEN:
        return False
    return any(
        text[:size] in _SURNAMES and _GIVEN.fullmatch(text[size:]) is not None
        for size in (2, 3)
    )
