"""What stands for somebody in a run of Han characters: names, the bodies that sign, and words that name nobody."""

from __future__ import annotations

from typing import Final

from newsclean.strings.lazy import lazy
from newsclean.strings.names.japanese_names import is_japanese_name
from newsclean.strings.names.persons import words_of

_SURNAMES: Final[frozenset[str]] = frozenset(
    "王李张張劉刘缪繆阙闕蔺藺付郗相尚步靖乌烏敬陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻"
    "余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴"
    "牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂塗谷祁时耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁"
    "隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来來苟全褚廉简簡娄婁盖蓋符奚木穆党燕郎邸冀谈談姬屠连連郜晏栾欒郁"
    "商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗应應台巫鞠僧桑荆荊谌諶银銀扬揚明沙薄伏岑习習朴"
)
"""Characters that Chinese surnames are or begin with."""
_DOUBLE_SURNAMES: Final = ("欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "皇甫", "夏侯", "令狐", "慕容", "尉迟", "端木", "公孙",
                           "司徒", "东方", "独孤", "南宫", "长孙")
_BODY: Final = lazy(
    r"(?:社|新聞|报|報|台|电视|局|厅|院|委|办|公司|集团|大学|宣传部|教育部|支部|记者团|图书馆|博物馆|中心|协会|联盟|联合会|デジタル|オンライン)$|网|網|新闻|财经|財經|科技|资讯|資訊|"
    r"频道|视频|传媒|娱乐|体育|头条|公众号|客户端|日报|日報|晚报|晨报|时报|時報|商报|周刊|杂志|编辑部|編集部|委员会|新聞Web"
)
"""How bodies end, and what only they have in their names."""
_MAX_BODY: Final = 12
_WIRE: Final = lazy(r"(?:記者|记者)\s?(?P<names>[\u4e00-\u9fff、]{4,30}?)\s?\d{1,2}(?:月\d{1,2})?日?[电電讯訊]")
"""Who sends a story from where on which day, with nothing between ("記者周若嵐海港3日電")."""
_PLACE: Final = 2  # characters at least of the place
_BRACKETED: Final = lazy(
    r"[(（〔【［](?P<names>[^()（）〔〕【】［］]{0,20}(?:记者|記者|通讯员|通訊員|实习生|實習生)[^()（）〔〕【】［］]{2,60})[)）〕】］](?=[^()（）]{6})"
)
"""Who reports, in brackets before the first sentence ("河湾网12月15日讯（记者 王芳）近日，…")."""
_NOBODY: Final = lazy(
    r"^(?:网络|互联网|网络整理|网友|热心网友|本站|本网|本报|本刊)$|未知|不详|佚名|匿名|最新|更多|相关|推荐|热门|版权|声明|转载|点击|阅读|发布|时间|来源|來源|字号|"
    r"获悉|獲悉|了解|注意|采访|採訪|发现|發現|看到|现场|表示|报道|報導|系统|管理员|管理員|原创|简介|手机版|意见|会员|會員|客服|投稿|来到|來到|文章|标题|栏目|首页|下载|评论|分享|收藏|关注|"
    r"今天|昨日|昨天|今年|去年"
)
"""Words around bylines, of widgets, and those that sentences go on with ("the reporter learned")."""


def is_han_body(text: str) -> bool:
    """Whether ``text`` is how a body signs ("江城日报")."""
    if len(text) == 2:
        return "网" in text or "網" in text
    return 2 < len(text) <= _MAX_BODY and _BODY.search(text) is not None and "。" not in text


def is_han_nobody(text: str) -> bool:
    """Whether ``text`` holds words that name nobody ("未知", "最新文章", "获悉")."""
    return _NOBODY.search(text) is not None


def has_han_surname(text: str) -> bool:
    """Whether ``text`` begins with a Chinese surname."""
    return text[:1] in _SURNAMES or text.startswith(_DOUBLE_SURNAMES)


def han_names(text: str) -> list[str]:
    """Names in a run of Han characters: blanks part Chinese names, but stand inside Japanese ones."""
    words = words_of(text.replace("\u3000", " "))
    if len(words) == 2 and all(len(word) == 1 for word in words):
        return ["".join(words)]
    merged: list[str] = []
    for word in words:
        # "张 三" inside a list: two-character names are spaced out to align with longer ones.
        if merged and len(word) == 1 and len(merged[-1]) == 1:
            merged[-1] += word
        else:
            merged.append(word)
    if len(merged) > 1 and all(2 <= len(word) <= 4 and has_han_surname(word) for word in merged):
        return merged
    return [" ".join(merged)] if len(merged) <= 2 else merged


def is_han_person(text: str) -> bool:
    """Whether ``text`` is a full name: a Chinese surname and one or two characters, a Japanese name, or a name with a dot."""
    if has_han_surname(text):
        return 2 <= len(text) <= (4 if text.startswith(_DOUBLE_SURNAMES) else 3)
    return "·" in text or is_japanese_name(text)


def bracketed_reporters(text: str) -> str | None:
    """What stands in the brackets that a dateline ends in, before the first sentence; None without such."""
    match = _BRACKETED.search(text) if "者" in text or "员" in text or "員" in text or "生" in text else None
    return None if match is None else match["names"].strip()


def is_han_question(text: str) -> bool:
    """Whether a text asks or cries out, which of Han scripts no byline does ("记者：天气如何？")."""
    return text.rstrip().endswith(("？", "！"))


def wire_reporters(text: str) -> list[str]:
    """The reporters of a wire's dateline, in which the last one's name runs into the place ("記者周若嵐海港3日電")."""
    match = _WIRE.search(text) if "日" in text and ("記者" in text or "记者" in text) else None
    if match is None:
        return []
    *names, last = match["names"].split("、")
    names.append(last[: min(4 if last.startswith(_DOUBLE_SURNAMES) else 3, len(last) - _PLACE)])
    return names if all(map(is_han_person, names)) else []
