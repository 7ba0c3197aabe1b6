"""The fields that come from metadata, and the way candidates are weighed."""

from __future__ import annotations

from typing import Any

import pytest

from newsclean.fields.canonical import canonical_url
from newsclean.fields.choose import Candidate, choose
from newsclean.fields.language import language
from newsclean.fields.paywall import paywalled
from newsclean.fields.section import section
from newsclean.fields.site_name import site_name
from newsclean.fields.structured import Structured, structured
from newsclean.fields.summary import summary
from newsclean.fields.topics import split_topics, topics
from newsclean.page import Block, Metadata, Microdatum, Page

URL = "https://www.example.com/news/bridge"
GERMAN = "Die Brücke über den Fluss ist am Montag nach einer langen Reparatur wieder geöffnet worden, teilte die Stadt mit."


def page(*, text: str = "", url: str | None = URL, **metadata: Any) -> Page:
    metadata["meta"] = {k: v if isinstance(v, list) else [v] for k, v in metadata.get("meta", {}).items()}
    blocks = [Block(0, text, "paragraph", 0)] if text else []
    return Page(format="html", url=url, blocks=blocks, metadata=Metadata(**metadata))


class TestChoose:
    def test_nothing(self) -> None:
        winner, evidence = choose([], looked_for="a title")
        assert winner is None
        assert (evidence.source, evidence.why, evidence.confidence) == (None, "looked for a title", 0.0)

    def test_independent_sources_outweigh_a_trusted_one(self) -> None:
        winner, evidence = choose([
            Candidate("A", "one", "A", 0.8), Candidate("b", "two", "b", 0.7), Candidate("B", "three", "B", 0.7),
        ], same=str.casefold)
        assert winner is not None
        assert winner.value == "b"
        assert evidence.why == "agrees with three; 1 other value"
        assert [(lost.source, lost.value) for lost in evidence.rejected] == [("three", "B"), ("one", "A")]
        assert 0.5 < evidence.confidence < 1

    def test_sources_of_a_family_count_once(self) -> None:
        winner, _ = choose([
            Candidate("A", "one", "A", 0.8), Candidate("b", "two", "b", 0.7, family="f"),
            Candidate("b", "three", "b", 0.7, family="f"),
        ])
        assert winner is not None
        assert winner.value == "A"

    def test_the_most_precise_of_those_that_agree(self) -> None:
        winner, evidence = choose([
            Candidate("2024-05-01", "one", "May 1", 0.9), Candidate("2024-05-01T10:00", "two", "10:00", 0.7, precision=1.0),
        ], same=lambda value: value[:10])
        assert winner is not None
        assert winner.source == "two"
        assert evidence.rejected[0].why == "agrees; the chosen one is more precise"

    def test_equal_claims_leave_even_odds_and_the_first(self) -> None:
        winner, evidence = choose([Candidate(1, "one", "1", 0.7), Candidate(2, "two", "2", 0.7)])
        assert winner is not None
        assert (winner.value, evidence.confidence) == (1, 0.5)

    def test_values_that_cannot_be_hashed(self) -> None:
        winner, _ = choose([Candidate([1], "one", "1", 0.7), Candidate([1], "two", "1", 0.7)])
        assert winner is not None
        assert winner.value == [1]


@pytest.mark.parametrize("field", [summary, topics, section, site_name, canonical_url, paywalled, language])
def test_an_empty_page_gives_nothing_and_says_why(field: Any) -> None:
    value, evidence = field(Page(format="text"))
    assert not value
    assert evidence.source is None
    assert evidence.why.startswith("looked for")


class TestSummary:
    def test_the_full_form_of_a_text_that_is_cut(self) -> None:
        full = "The bridge over the river was opened again on Monday after a repair that took a year."
        value, evidence = summary(page(meta={"og:description": full[:60] + "…", "description": full}))
        assert value == full
        assert len(evidence.rejected) == 1

    def test_neither_the_title_nor_a_stub(self) -> None:
        assert summary(page(title="Old bridge reopens today", meta={"description": "Old bridge reopens today"}))[0] is None
        assert summary(page(meta={"description": "News"}))[0] is None
        assert summary(page(meta={"description": "Old bridge reopens today"}), title="“Old bridge reopens today”")[0] is None

    @pytest.mark.parametrize(("rest", "left"), [
        (" - The Example", ""), (" | Example.com", ""), (" – a survey", " – a survey"), ("... Read more »", "..."),
        (" … About Us Read More »", " … About Us"), (" Weiterlesen", ""), (" Nobody read more", " Nobody read more"),
    ])
    def test_neither_the_site_nor_a_button_behind_it(self, rest: str, left: str) -> None:
        text = "The bridge over the river was opened again on Monday."
        assert summary(page(meta={"description": text + rest}), site_name="The Example")[0] == text + left


class TestTopics:
    @pytest.mark.parametrize(("text", "expected"), [
        ("Bridge, River,  City ", ["Bridge", "River", "City"]), ("Bridge; River|City", ["Bridge", "River", "City"]),
        ("橋、川，市", []), ("大桥，河流；城市", ["大桥", "河流", "城市"]), ("大桥 河流 城市 交通", ["大桥", "河流", "城市", "交通"]),
        ("tag:Budget, Person:Jane Doe", ["Budget", "Jane Doe"]),
        ("New York, #metoo, C-3PO", ["New York", "metoo", "C-3PO"]), ("", []), (",,;", []),
    ])
    def test_split(self, text: str, expected: list[str]) -> None:
        assert split_topics(text) == expected

    def test_the_best_source_without_the_site_and_repetition(self) -> None:
        value, evidence = topics(
            page(meta={"news_keywords": "Bridge, bridge, The Example, River", "keywords": "news, River"}),
            site_name="The Example",
        )
        assert value == ("Bridge", "River")
        assert (evidence.source, evidence.why) == ("meta:news_keywords", "agrees with meta:keywords")
        assert evidence.rejected[0].value == "River"

    @pytest.mark.parametrize("word", [
        "site:news", "a:b:c", "content_type_a", "12345", "(1)", "https://a.b/c", "/article", "[SHARED]", "Array", "Day: Monday",
        "Page Type: Article", "content-type: Feature", "News", "Nachrichten", "新聞", "Uncategorized", "Home", "July 2022",
        "The Example", "example", "Example.com",
    ])
    def test_no_topics(self, word: str) -> None:
        assert topics(page(meta={"article:tag": [word, "River"]}), site_name="The Example")[0] == ("River",)

    def test_keywords_that_stand_on_every_page_of_a_site(self) -> None:
        site = "weather, sports, horoscope, jobs, classifieds, recipes, traffic, lottery, cinema, dating"
        of_story = "bridges, repairs, mayor, harbour, river, tolls, ferries, concrete, divers, floods"
        text = "The bridge over the river was opened again by the mayor after repairs that cost the harbour a year. " * 6
        story = page(text=text, meta={"keywords": site})
        story.blocks[0].mark(kept=True, role="body", by="x", why="x")
        value, evidence = topics(story)
        assert (value, evidence.rejected[0].why) == ((), "tells of the site, not of the story")
        story.metadata.meta["keywords"] = [of_story]
        assert len(topics(story)[0]) == 10

    @pytest.mark.parametrize("word", ["1&1", "DIY: Bridges", "Historical: European", "1980s", "Navigation", "COP 30"])
    def test_topics_that_look_like_none(self, word: str) -> None:
        assert topics(page(meta={"article:tag": [word, "River"]}))[0] == (word, "River")

    @pytest.mark.parametrize(("title", "keywords", "expected"), [
        ("Old bridge opens again after repair", "old bridge opens again after repair, River", ("River",)),
        ("Old bridge opens again after a repair", "Old bridge opens again repair", ()),
        ("Old bridge opens again after a repair", "bridge, opens, again, after, repair, River", ("River",)),
        ("旧桥修好后星期一重新开放", "旧桥修好后星期一重新开放, 大桥", ("大桥",)),
        ("Index funds", "Index funds, Investing", ("Index funds", "Investing")),
        ("Alba, Borduria and the Carpal islands close their ports after a storm", "Alba, Borduria, Carpal, Storm",
         ("Alba", "Borduria", "Carpal", "Storm")),
    ])
    def test_no_headline(self, title: str, keywords: str, expected: tuple[str, ...]) -> None:
        assert topics(page(meta={"keywords": keywords}), title=title)[0] == expected

    def test_tags_and_links(self) -> None:
        assert topics(page(meta={"article:tag": ["Bridge", "River"]}))[0] == ("Bridge", "River")
        assert topics(page(microdata=[Microdatum("rel:tag", "Bridge", 3)]))[0] == ("Bridge",)


class TestSection:
    def test_sources_in_order_and_no_home(self) -> None:
        assert section(page(meta={"article:section": "Local"}))[0] == "Local"
        assert section(page(meta={"article:section": "Home", "section": "Politics, Europe"}))[0] == "Politics"
        assert section(page(meta={"article:section": "https://example.com/x"}))[0] is None

    @pytest.mark.parametrize("name", [
        "The Example", "Old bridge reopens", "Main Navigation", "Featured 1", "local.example.com", "What is a bridge?",
        "The bridge that was closed.",
    ])
    def test_what_is_no_section(self, name: str) -> None:
        meta = {"article:section": name, "section": "Local"}
        assert section(page(meta=meta), site_name="The Example", title="Old bridge reopens")[0] == "Local"

    def test_marks_around_it(self) -> None:
        assert section(page(meta={"article:section": "- Local"}))[0] == "Local"
        assert section(page(meta={"article:section": "Горная обл."}))[0] == "Горная обл."

    def test_breadcrumb(self) -> None:
        steps = [{"name": "Home"}, {"item": {"name": "Culture"}}, {"name": "Old bridge reopens"}]
        crumbs = {"@type": "BreadcrumbList", "itemListElement": steps}
        assert section(page(jsonld=[crumbs]))[0] == "Culture"
        assert section(page(jsonld=[{**crumbs, "itemListElement": steps[:2]}]))[0] is None


class TestSiteName:
    def test_as_printed(self) -> None:
        article = {"@type": "NewsArticle", "headline": "Old bridge", "publisher": {"name": "The Example"}}
        assert site_name(page(meta={"og:site_name": "example.com"}, jsonld=[article]))[0] == "The Example"

    def test_the_publication_and_not_its_company(self) -> None:
        article = {"@type": "NewsArticle", "headline": "Old bridge", "publisher": {"name": "Example Media AG"}}
        assert site_name(page(
            title="Old bridge | The Example", meta={"og:title": "Old bridge"}, jsonld=[article]
        ))[0] == "The Example"

    @pytest.mark.parametrize(("rest", "expected"), [
        ("_示例财经", "示例财经"), ("_要闻_示例网", "示例网"), (" - The Example", "The Example"), (" and more_示例网", None),
    ])
    def test_behind_the_headline_in_the_title(self, rest: str, expected: str | None) -> None:
        assert site_name(page(title=f"Old bridge{rest}", meta={"og:title": "Old bridge"}))[0] == expected

    def test_never_from_the_domain(self) -> None:
        assert site_name(page(title="Old bridge"))[0] is None

    @pytest.mark.parametrize(("text", "expected"), [
        ("The Example | News from the river", "The Example"), ("Old bridge opens | The Example", "The Example"),
        ("All the news of the river • Example", "Example"), ("www.example.com | The portal", "example.com"),
        ("The Example - ", "The Example"), ("example.com/", "example.com"), ("Other | Paper", "Other | Paper"),
        ("EXAMPL – Example Rivers And Lakes", "EXAMPL – Example Rivers And Lakes"), ("Whose - The Example", "Whose - The Example"),
    ])
    def test_without_a_motto(self, text: str, expected: str) -> None:
        assert site_name(page(meta={"og:site_name": text}))[0] == expected

    @pytest.mark.parametrize("tail", ["31 grudnia 2011", "By Jane Doe", "© Example"])
    def test_no_name_behind_the_headline(self, tail: str) -> None:
        assert site_name(page(title=f"Old bridge - {tail}", meta={"og:title": "Old bridge"}))[0] is None

    @pytest.mark.parametrize("name", [
        "https://facebook.com/example", "@example", "© 2024 Example", "&copy; Example", "2012 Example", "Old bridge",
    ])
    def test_what_is_no_name(self, name: str) -> None:
        assert site_name(page(title="Old bridge", meta={"publisher": name}))[0] is None


class TestCanonical:
    @pytest.mark.parametrize(("href", "expected"), [
        ("https://example.com/a", "https://example.com/a"), ("/a?b=1#c", "https://www.example.com/a?b=1"),
        ("//example.com/a", "https://example.com/a"), ("bridge-2", "https://www.example.com/news/bridge-2"),
        ("https://example.com/", None), ("javascript:void(0)", None), ("", None), ("https://[bad", None),
        ("http://localhost/a", None), ("a b", None),
    ])
    def test_absolute(self, href: str, expected: str | None) -> None:
        assert canonical_url(page(links={"canonical": [href]}))[0] == expected

    @pytest.mark.parametrize("url", ["https://[bad", "x", "", "https://"])
    def test_a_page_address_that_is_none(self, url: str) -> None:
        assert canonical_url(page(url=url, links={"canonical": ["https://example.com/a"]}))[0] == "https://example.com/a"

    def test_a_front_page_has_its_own_address(self) -> None:
        front = "https://example.com/"
        assert canonical_url(page(url=front, links={"canonical": [front]}))[0] == front

    def test_relative_without_a_base(self) -> None:
        assert canonical_url(page(url=None, links={"canonical": ["/a"]}))[0] is None

    def test_base_element(self) -> None:
        assert canonical_url(page(base_url="/x/", links={"canonical": ["a"]}))[0] == "https://www.example.com/x/a"

    def test_sources_agree(self) -> None:
        value, evidence = canonical_url(page(links={"canonical": [URL]}, meta={"og:url": "http://example.com/news/bridge/"}))
        assert value == URL
        assert evidence.why == "agrees with meta:og:url"


class TestPaywall:
    @pytest.mark.parametrize(("free", "paid"), [(True, False), ("False", True), (None, None)])
    def test_structured(self, free: Any, paid: bool | None) -> None:
        article = {"@type": "NewsArticle", "headline": "Old bridge", "isAccessibleForFree": free}
        assert paywalled(page(jsonld=[article]))[0] is paid

    @pytest.mark.parametrize(("tier", "paid"), [("free", False), ("locked", True), ("Metered", True), ("x", None)])
    def test_tier(self, tier: str, paid: bool | None) -> None:
        assert paywalled(page(meta={"article:content_tier": tier}))[0] is paid

    def test_a_visible_prompt_outweighs_a_template(self) -> None:
        value, evidence = paywalled(page(meta={"article:content_tier": "free"}), prompts=["paywall_prompt"])
        assert value is True
        assert evidence.source == "rule:paywall_prompt"


class TestLanguage:
    def test_the_region_of_the_declaration_that_the_text_confirms(self) -> None:
        value, evidence = language(page(text=GERMAN * 5, language="de_at"))
        assert value == "de-AT"
        assert "text" in evidence.why

    def test_the_text_beats_a_template(self) -> None:
        value, evidence = language(page(text=GERMAN * 5, language="en-US", meta={"og:locale": "en_US"}))
        assert value == "de"
        assert evidence.source == "text"
        assert {lost.value for lost in evidence.rejected} == {"en-US", "en_US"}

    def test_a_short_text_does_not(self) -> None:
        assert language(page(text="Und das?", language="en"))[0] == "en"

    @pytest.mark.parametrize(("text", "expected"), [
        ("沿岸の村では三日、町の灯台が十八か月にわたる修理を終えて再び公開され、朝から多くの人が列を作った。" * 3, "ja"),
        ("Kylän majakka avattiin perjantaina yleisölle kahdeksantoista kuukauden korjausten jälkeen, kertoo kunta. "
         "Portaat uusittiin kokonaan, sillä vanhat eivät olleet enää turvallisia. Kävijöitä odotetaan tuhansia. "
         "Lippuja myydään torilla aamusta alkaen, ja lapset pääsevät torniin ilmaiseksi. Majakka on rakennettu puusta, "
         "mutta se ei ole koskaan palanut. Seuraavaksi korjataan satamavahdin mökki, jossa pidettiin myös koulua.", "fi"),
        ("Mercusuar desa dibuka lagi pada Jumat setelah delapan belas bulan diperbaiki, ujar kepala desa. Seluruh anak "
         "tangga diganti karena besi lama berkarat. Ribuan pengunjung diperkirakan datang akhir pekan ini, sedangkan "
         "tiket dijual di pasar. Anak sekolah tidak membayar. Rumah penjaga yang tua akan diperbaiki tahun depan.", "id"),
    ])
    def test_the_words_of_the_text_refute_a_template(self, text: str, expected: str) -> None:
        assert language(page(text=text, language="en-US"))[0] == expected

    def test_a_dump(self) -> None:
        assert language(Page(format="text", blocks=[Block(0, GERMAN, "paragraph", 0)]))[0] == "de"


class TestStructured:
    def test_nothing(self) -> None:
        assert structured(page()) == Structured()

    def test_other_objects_fill_what_the_article_lacks(self) -> None:
        data = structured(page(title="Old bridge reopens", jsonld=[
            {"@type": "WebSite", "name": "The Example"},
            {"@type": "NewsArticle", "headline": "Old bridge reopens", "author": {"@id": "#jane"}},
            {"@type": "WebPage", "name": "Old bridge reopens", "url": URL, "inLanguage": "en-GB", "description": "It did."},
            {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
            {"@type": "NewsArticle", "headline": "Storm closes the harbour", "datePublished": "2020-01-01"},
        ]))
        assert (data.headline, data.language, data.description) == ("Old bridge reopens", "en-GB", "It did.")
        assert [one.name for one in data.authors] == ["Jane Doe"]
        assert data.site_names == ("The Example",)
        assert data.date_published is None
