"""The names under which meta tags and microdata give dates, by source; the first of a source is the usual one."""

from __future__ import annotations

from typing import Final

PUBLISHED: Final = (
    ("state:datePublished", ("state:published",)),
    (
        "meta:article:published_time",
        (
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published",
            "article:publish_time",
            "og:pubdate",
            "article.published",
        ),
    ),
    (
        "meta:date",
        (
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published",
            "publication_date",
            "publication-date",
            "originalpublicationdate",
            "displaydate",
            "date_published",
            "datepublished",
            "article_date_original",
            "timestamp",
            "release_date",
            "article:post_date",
            "publisheddate",
            "published-date",
            "article.created",
            "article_date",
            "doc_date",
        ),
    ),
    (
        "meta:dc.date",
        (
            "dc.date",
            "dc.date.issued",
            "dc.date.created",
            "dcterms.created",
            "dcterms.date",
            "dcterms.issued",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "prism.publicationdate",
            "dcterms.available",
        ),
    ),
    (
        "meta:parsely-pub-date",
        (
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "cxenseparse:recs:publishdate",
            "vr:published_time",
            "iso-8601-publish-date",
            "rnews:datepublished",
        ),
    ),
    (
        "meta:datecreated",
        (
            "datecreated",
            "uploaddate",
            "created",
            "video:release_date",
            "og:video:release_date",
        ),
    ),
)
"""Meta tags that say when a page was published."""

MODIFIED: Final = (
    ("state:dateModified", ("state:modified",)),
    (
        "meta:article:modified_time",
        (
            "article:modified_time",
            "article:modified",
            "og:article:modified_time",
            "article.updated",
            "article:update_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
        ),
    ),
    (
        "meta:og:updated_time",
        (
            "og:updated_time",
            "last-modified",
            "lastmod",
            "modified",
            "revised",
            "last_updated",
        ),
    ),
)
"""Meta tags that say when it was changed."""

MICRODATA: Final = {
    "datepublished": "microdata:datePublished",
    "datecreated": "microdata:datePublished",
    "uploaddate": "microdata:datePublished",
    "datemodified": "microdata:dateModified",
    "time": "time",
}
"""Properties of microdata, and the time element."""
