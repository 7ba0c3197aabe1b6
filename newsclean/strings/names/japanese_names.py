"""Japanese names that stand alone: a surname that many bear, and one to three characters behind it."""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy

_SURNAMES: Final = frozenset(
    """佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎
    阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本
    松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井
    高田 藤本 武田 村田 上野 杉山 増田 小島 千葉 久保 岩崎 桜井 野口 松尾 木下 菊地 菊池 野村 新井 佐野 杉本 大塚 市川 古川 水野 小山
    島田 山内 西田 片山 川口 吉川 飯田 平野 大西 川崎 本田 久保田 五十嵐 北村 川村 関口 福島 服部 永井 樋口 田口 小池 熊谷 岩田 浅野
    平田 大久保 早川 矢野 望月 秋山 石原 荒井 山中 川上 内藤 西川 松井 松岡 大橋 吉村 大島 田辺 岡崎 黒田 河野 松村 星野 児玉 須藤
    松下 荒木 三宅 中田 小松 萩原 松浦 尾崎 今村 土屋 安田 高瀬 堀内 宮田 宮川 村山 大谷 奥村 辻本 中西 広瀬 平井 稲垣 馬場 桑原 藤川
    小西 牧野 伊東 津田 大川 長尾 井口 北川 大石 小田 栗原 三好 白井 富田 片岡 佐伯 菅原 吉野 森本 西山 黒木 大竹 古賀 川田 土田 鎌田
    小泉 川端 小笠原 長島 長嶋 岩本 岩井 岩瀬 岩下 飯塚 飯島 石橋 石塚 石黒 石渡 磯部 板倉 市原 一ノ瀬 伊沢 井出 井川 井原 今泉 今西
    入江 植田 植木 植村 上村 上原 臼井 内海 内野 梅田 梅原 梅津 浦野 江口 榎本 海老原 遠山 及川 大木 大城 大沢 大澤 大森 大山 大友
    大場 大原 大塩 大矢 岡部 岡村 岡野 沖田 奥山 奥田 小倉 小沢 小澤 尾形 落合 鬼頭 小野寺 小原 梶原 笠原 笠井 柏木 春日
    勝又 加納 神谷 上条 亀井 川合 河合 河村 川本 河原 川原 川島 神田 菅野 岸本 北野 木原 木内 北原 喜多 京極 金城 窪田 熊田
    倉田 黒川 黒沢 黒澤 桑田 幸田 合田 甲斐 小出 児島 小谷 小柳 駒井 米田 近江 権藤 齊田 斉田 坂井 坂口 坂田 榊原 酒巻 桜田 笹川
    佐久間 佐竹 沢田 澤田 志村 塩田 塩谷 重松 篠原 篠田 柴崎 島崎 島村 嶋田 清野 白石 白川 新谷 新庄 末永 菅井 菅沼 杉浦 杉田
    杉原 杉村 鈴村 須田 須賀 瀬川 関根 関谷 芹沢 千田 高島 高野 高井 高村 高倉 滝沢 滝本 田島 田代 田川 田尻 田上 田原 竹下
    竹田 竹中 竹本 立花 館野 谷川 谷本 玉井 玉置 塚田 塚本 土井 土居 筒井 坪井 寺田 寺島 寺本 戸田 冨田 友田 鳥居 中井 中尾
    中沢 中澤 中原 中本 仲村 永田 永野 長沢 長谷 長田 成瀬 名取 西尾 西岡 西野 西原 西本 西沢 二宮 根本 野沢 野崎 野中 野田
    野原 畠山 畑中 羽田 浜田 濱田 浜口 浜野 早坂 原口 土方 平山 平川 平松 平岡 広田 廣田 深沢 深田 藤岡 藤沢 藤澤 藤野 藤村
    藤森 藤巻 船橋 古田 古谷 古屋 細川 細谷 堀田 堀江 堀口 本多 本間 本橋 前川 前原 牧田 増井 増山 真鍋 間宮 丸田 三上 三島 三谷 三木
    三村 三沢 三輪 溝口 水谷 水田 水島 宮内 宮下 宮沢 宮澤 宮地 宮原 向井 村瀬 村松 村井 村木 室井 茂木 本山 森下 森岡 森川 森山
    森脇 門田 八木 矢口 矢島 安井 安部 柳沢 柳澤 柳田 柳原 山岸 山岡 山際 山根 山村 湯浅 横井 横田 横川 横尾 吉井 吉本 吉沢
    吉澤 吉原 米山 若林 脇田 渡部 鷲尾""".split()
)
_LETTERS: Final = lazy(r"[\u4e00-\u9fff\u3005\u3041-\u309f\u30a1-\u30f6\u30fc]{3,6}")
_GIVEN: Final = lazy(r"[\u4e00-\u9fff\u3005]{1,3}|[\u3041-\u309f]{2,3}|[\u30a1-\u30f6\u30fc]{2,3}|[\u4e00-\u9fff][\u3041-\u309f]{1,2}")
_NO_GIVEN: Final = frozenset("市町村区県都府駅橋川山港城寺線店局社部課員")
"""What places and bodies named like somebody end with."""


def ends_like_name(text: str) -> bool:
    """Whether a word that stands where a name does is no place nor body by its last character."""
    return text[-1] not in _NO_GIVEN


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
