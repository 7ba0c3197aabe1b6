"""Rules over the class and id of containers. The word "paywall" is in none of them: it stands on real text."""
from __future__ import annotations

from newsclean.clean.rules.base import MarkupRule

MARKUP_RULES: tuple[MarkupRule, ...] = (
    MarkupRule(
        name="embedded_post_markup",
        why="Posts of social networks are set into stories as quotations until their script replaces them.",
        words="twitter-tweet twitter-video instagram-media tiktok-embed fb-post bluesky-embed mastodon-embed "
              "reddit-embed-bq threads-post text-post-media",
        hits=("blockquote twitter-tweet", "blockquote instagram-media", "blockquote tiktok-embed"),
        misses=("blockquote quote", "div embed", "div instagram"),
        role="embed", max_share=0.3,
    ),
    MarkupRule(
        name="share_markup",
        why="Share bars and social buttons are named so.",
        words="share shares sharing sharebar sharebuttons sharethis share-bar share-buttons share-tools "
              "share-links sharelinks sharedaddy "
              "sd-sharing addthis addtoany a2a social-share social-links social-media social-icons "
              "social-bar social-buttons socials socialshare "
              "socialmedia socialbar sociallinks social-sharing social-nav social-list social-follow "
              "follow-us followus article-tools article-actions "
              "tool-bar teilen compartir partager condividi udostepnij paylas shariff heateor copylink "
              "copy-link jp-relatedposts-share",
        hits=("div article-share", "ul social-links dark", "div a2a_kit"),
        misses=("div shareholders", "article has-share story", "div market-share-story"),
        max_share=0.1, max_chars=160,
    ),
    MarkupRule(
        name="newsletter_markup",
        why="Sign-up boxes and offers sit in the article's own container.",
        words="newsletter newsletters newsletterbox newsletter-signup newsletter-box newsletter-form "
              "newslettersignup nl-signup nl-box signup signup-card sign-up signupbox "
              "email-signup emailsignup mailchimp mc-embed mc4wp optin opt-in optinmonster subscribe-box "
              "subscribe-form subscription-box subscribe-widget "
              "promo promobox promo-box promotion promos inline-promo article-promo in-article-promo "
              "app-promo apppromo appdownload app-download "
              "offer-box offerbox call-to-action cta ctabox cta-box inline-cta abo-box abobox donate "
              "donation donations donation-box membership-box "
              "marketing-box subscribe-cta signup-form push-notification whatsapp-channel google-news "
              "googlenews",
        hits=("div newsletter-signup", "aside inline-promo", "div article__cta"),
        misses=("div promontory", "body has-newsletter", "p paywall"),
        max_share=0.2, max_chars=600,
    ),
    MarkupRule(
        name="related_markup",
        why="Teasers of other stories, named as related.",
        words="related relateds relatedposts related-posts relatedarticles related-articles relatedstories "
              "related-stories relatedcontent related-content "
              "relatednews related-news relatedlinks related-links relatedtopics related-topics "
              "related-article related-story related-items related-box relatedbox "
              "jp-relatedposts yarpp crp-related read-more readmore read-next readnext read-also readalso "
              "see-also more-on more-stories morestories more-from "
              "more-articles more-news up-next upnext also-read alsoread zum-thema artikel-verwandt "
              "verwandte verwandte-artikel lees-ook lire-aussi leia-mais "
              "leia-tambem relacionadas relacionados noticias-relacionadas articles-lies correlati "
              "powiazane ilgili-haberler next-article nextarticle "
              "next-story linked-articles link-list linklist further-reading story-links teaser-list "
              "weitere-artikel mehr-zum-thema similar-posts "
              "similar-articles interstitial-link",
        hits=("section related-articles", "div article__read-more", "aside more-from"),
        misses=("div relatedness", "div unrelated", "article no-related"),
        role="related", max_share=0.25, linked=True,
    ),
    MarkupRule(
        name="recommended_markup",
        why="Counters and recommenders put other stories beside this one.",
        words="recommended recommendations recommendation recommends recirculation recirc recirculate "
              "most-read mostread most-popular mostpopular most-viewed "
              "mostviewed popular-posts popularposts popular-articles popular-stories trending "
              "trending-now trendings popular latest-news latestnews latest-stories "
              "latest-posts latest-articles recent-posts recentposts recent-articles top-stories "
              "topstories editors-picks editors-choice editor-choice "
              "editorspick editor-picks you-may-like you-might-like you-may-also-like taboola outbrain "
              "obfeed plista zergnet mgid revcontent nativo "
              "meistgelesen ranking ranking-list sidebar-widget ticker newsticker teaser-slider rsssummary widget-rss "
              "lo-mas-leido mas-leidas mais-lidas plus-lus piu-letti",
        hits=("div most-read", "aside trending", "div taboola-below"),
        misses=("div trendingly", "body has-trending"),
        max_share=0.25, linked=True,
    ),
    MarkupRule(
        name="comments_markup",
        why="Readers' comments and the form for them.",
        words="comments comment-list commentlist comment-form commentform comment-respond comment-section "
              "commentsection comments-area comments-section comments-list "
              "comments-wrapper comment-body comment-content comment-text comment-thread commentthread "
              "comment-reply respond disqus disqus-thread "
              "livefyre fb-comments viafoura coral-talk coral-thread coral-container openweb spot-im "
              "spotim wpdiscuz kommentare kommentar-liste commentaires comentarios commenti "
              "komentarze komentarz komentari reacties diskussion leserkommentare user-comments "
              "usercomments reader-comments readercomments wpd-thread",
        hits=("div comments-area", "ol commentlist", "div disqus_thread"),
        misses=("div commentary", "article no-comments", "div opinion-comment-piece",
            "body post comments-open", "span with-comments"),
        max_share=0.7, entries=True,
    ),
    MarkupRule(
        name="consent_markup",
        why="Cookie banners and the texts that stand in place of an embedded post.",
        words="cookie cookies cookiebar cookie-bar cookie-banner cookie-consent cookieconsent "
              "cookie-notice cookielaw cookiebanner consent consent-banner consentbanner gdpr "
              "onetrust onetrust-banner-sdk didomi didomi-host sp-message usercentrics uc-embed cmplz "
              "borlabs cky-consent klaro truste "
              "privacy-banner embed-consent optanon moove-gdpr opt-in-content external-content-consent "
              "cc-window cookielawinfo cli-modal wt-cli cookiedeclaration coioverlay",
        hits=("div cookie-banner", "div onetrust-consent-sdk", "section gdpr"),
        misses=("div cookiesheet", "p paywall", "body cookies-accepted-page"),
        max_share=0.2, whatever=frozenset({"dialog", "coioverlay", "cookie-information-template-wrapper", "cli-modal"}),
    ),
    MarkupRule(
        name="ad_markup",
        why="Slots for advertisements are named so.",
        words="ad ads advert adverts advertisement advertisements advertising advertorial-box adslot "
              "ad-slot ad-container adcontainer ad-wrapper adwrapper ad-label adlabel ad-unit "
              "adunit adbox ad-box adbanner ad-banner adsbygoogle google-ad google-ads googlead dfp dfp-ad "
              "gpt-ad gpt banner-ad sponsored sponsored-content sponsor sponsors werbung "
              "anzeige anzeigen publicidad publicite pubblicita publicidade advertentie reklama annonse "
              "annonce annons mainos sponsored-links native-ad paid-content "
              "ad-placeholder adplaceholder affiliate affiliate-box affiliate-disclaimer ads-container adv "
              "commercial teads",
        hits=("div ad-slot", "div article-ad", "div banner_ad top"),
        misses=("div header", "div adventure", "div lead", "article story ad-free-story", "div address",
                "div advice",
            "body has-ads"),
        max_share=0.1, max_chars=400,
    ),
    MarkupRule(
        name="breadcrumb_markup",
        why="The path to the page.",
        words="breadcrumb breadcrumbs bread-crumb bread-crumbs crumb crumbs brotkrumen fil-ariane "
              "filariane migas migas-de-pan briciole kruimelpad okruszki yoast-breadcrumbs",
        hits=("div breadcrumb", "ol breadcrumbs dark"),
        misses=("div breadcrumbed-crust", "div breads"),
        max_share=0.05, max_chars=200,
    ),
    MarkupRule(
        name="pagination_markup",
        why="Links to the next page or post.",
        words="pagination paginator pager pagenav page-nav page-numbers page-links pagelinks "
              "post-navigation postnavigation nav-links nav-previous nav-next post-nav prev-next prevnext "
              "next-prev posts-navigation article-navigation entry-navigation post-pagination wp-pagenavi",
        hits=("div pagination", "div post-navigation"),
        misses=("div pagesix", "div imagination"),
        max_share=0.1, max_chars=250,
    ),
    MarkupRule(
        name="tags_markup",
        why="Lists of the story's keywords.",
        words="tags tag-list taglist tag-links taglinks tags-links tagcloud tag-cloud post-tags posttags "
              "article-tags articletags entry-tags story-tags topic-list topics-list topics keywords "
              "schlagworte schlagwoerter stichworte etiquetas mots-cles palabras-clave tagi etiketler "
              "entry-footer cat-links post-categories article-topics tag-container",
        hits=("ul tags", "div article-tags"),
        misses=("div stags", "div price-tag"),
        max_share=0.05, max_chars=120,
    ),
    MarkupRule(
        name="author_box_markup",
        why="The author's biography under the text.",
        words="author-bio authorbio author-box authorbox author-info authorinfo about-author "
              "about-the-author author-description author-card author-profile author-details authordetails "
              "author-biography abh-box saboxplugin-wrap saboxplugin bio bio-box biobox writer-bio "
              "contributor-bio byline-bio author-about autorenbox autoren-box "
              "author-bios author-footer post-author-box pp-author-boxes pp-multiple-authors-boxes-wrapper "
              "authors-bio m-author-bio",
        hits=("div author-bio", "section about-the-author"),
        misses=("div biology", "span biography-of-lincoln"),
        role="byline", max_share=0.2,
    ),
    MarkupRule(
        name="navigation_markup",
        why="Menus, headers' bars, footers and sidebars hold no story.",
        words="nav navbar nav-bar navigation main-nav mainnav main-navigation main-menu mainmenu menu "
              "menus megamenu mega-menu submenu sub-menu topbar top-bar sidenav side-nav offcanvas "
              "off-canvas "
              "hamburger footer site-footer sitefooter page-footer pagefooter footer-links footer-nav "
              "footer-widgets global-footer sidebar side-bar sidebar-right "
              "right-sidebar left-sidebar secondary-sidebar widget-area masthead site-header siteheader "
              "global-header skip-link skiplinks skip-links search-form searchform search-box searchbox "
              "language-switcher lang-switcher language-selector toolbar login-form loginform login-box "
              "sitemap colophon copyright legal-links",
        hits=("div site-footer", "ul main-menu", "div right-sidebar"),
        misses=("div navy", "div footertext-article", "body has-sidebar", "div no-sidebar",
            "body with-sidebar"),
        max_share=0.25, outside="figure",
    ),
    MarkupRule(
        name="navigation_element",
        why="HTML names menus itself.",
        words="*",
        hits=("nav", "nav primary"),
        misses=("div nave", "main"),
        max_share=0.2, tags=frozenset({"nav", "menu"}),
    ),
    MarkupRule(
        name="box_markup",
        why="Fact, info and expandable boxes interrupt the story.",
        words="factbox fact-box factsbox facts-box infobox info-box infokasten info-kasten faktenbox "
              "fakten-box faktabox fakta-box faktaruta faktaboks fakta-boks expandable-box expandablebox "
              "key-points keypoints key-facts keyfacts "
              "expandable-content-box info-card scorecard score-card explainer-box sidebar-box story-box kasten hintergrundbox "
              "zahlenbox hintergrund-box recuadro encadre box-info boxinfo",
        hits=("div factbox", "aside key-points", "aside info-box", "div article-infobox"),
        misses=("div boxing", "div textbox", "div box"),
        role="fact_box", max_share=0.35,
    ),
    MarkupRule(
        name="note_markup",
        why="Corrections and notes of the editor are set apart from the story.",
        words="correction-box editors-note-box",
        hits=("div correction-box", "aside editors-note-box"),
        misses=("div corrections", "div note", "div box"),
        role="sign_off", max_share=0.35,
    ),
    MarkupRule(
        name="price_markup",
        why="Prices and shop links stand between the paragraphs of a review.",
        words="buy-box buybox price-box pricebox price-comparison price-compare buy-button buy-buttons buy-now buy-links shop-links "
              "affiliate-link affiliate-links affiliate-card amazon-box",
        hits=("div buy-box", "div review__buy-buttons", "div price-comparison"),
        misses=("div products", "div product-card", "div buyers", "div prices-rise-story"),
        max_share=0.05, max_chars=100,
    ),
    MarkupRule(
        name="credit_markup",
        why="Who made the picture is printed beside it.",
        words="credit credits image-credit imagecredit photo-credit photocredit img-credit picture-credit "
              "media-credit photographer copyright-holder image-copyright image-source image-author "
              "photo-author photo-source bildquelle bild-quelle bildnachweis credito creditos fotograf "
              "wp-media-credit imagecredits caption-credit figure-credit fotocredit foto-credit image-credits",
        hits=("span photo-credit", "div image__credit"),
        misses=("div creditors", "div credit-cards-story", "div accreditation"),
        role="credit", max_share=0.1, max_chars=300,
    ),
    MarkupRule(
        name="caption_markup",
        why="Captions outside figcaption look like prose.",
        words="caption captions image-caption imagecaption img-caption photo-caption photocaption "
              "wp-caption-text caption-text captiontext media-caption mediacaption figure-caption "
              "figcaption "
              "picture-caption pic-caption gallery-caption video-caption bildunterschrift bildtext "
              "bild-text legende image-legend didascalia leyenda pie-de-foto pie-foto legenda "
              "podpis-zdjecia "
              "photo-description image-description imagedescription img-desc imgdesc image-annotation picbox "
              "article-image-caption lead-image-caption featured-caption",
        hits=("p wp-caption-text", "div image-caption"),
        misses=("div captioned-video-story", "div recaption"),
        role="caption", max_share=0.2, max_chars=700,
    ),
    MarkupRule(
        name="player_markup",
        why="Video and audio players bring their own words.",
        words="player video-player videoplayer audio-player audioplayer jwplayer jw-player vjs video-js "
              "vjs-control-bar brightcove plyr mejs media-player mediaplayer podcast-player "
              "playlist video-playlist read-aloud readaloud text-to-speech listen-button audio-article "
              "beyondwords speechify remixd player-controls",
        hits=("div video-player", "div jwplayer", "div article-audio-player"),
        misses=("div players", "div player-ratings-story"),
        max_share=0.1, max_chars=400,
    ),
    MarkupRule(
        name="overlay_markup",
        why="Windows over the page.",
        words="modal modals modal-dialog modal-content popup pop-up popups popover overlay overlays "
              "lightbox dialog toast snackbar tooltip tooltips interstitial modal-body exit-intent "
              "notification-bar",
        hits=("div modal fade", "div signin-popup"),
        misses=("div modality", "article popup-store-story"),
        max_share=0.2,
    ),
    MarkupRule(
        name="print_hidden_markup",
        why="What the page itself hides on paper or shows to screen readers only is not the story.",
        words="noprint no-print hide-print hideprint print-hide print-hidden hidden-print d-print-none "
              "dontprint screen-reader-text screen-reader-only screen-reader screenreader "
              "sr-only sronly visually-hidden visuallyhidden visuallyhide assistive-text a11y-hidden "
              "u-hidden-visually audible offscreen off-screen hide-for-print show-for-sr",
        hits=("div no-print", "span sr-only", "div d-print-none"),
        misses=("div print-story", "div hidden-gems"),
        max_share=0.05, max_chars=200,
    ),
    MarkupRule(
        name="byline_markup",
        why="Who wrote it stands in a line of its own.",
        words="byline bylines by-line author author-name authorname author-names authors article-author "
              "articleauthor post-author postauthor story-author entry-author story-byline article-byline "
              "meta-author autor autoren auteur autore autori autores author-link posted-by written-by "
              "vcard",
        hits=("p byline", "span author-name", "div article__byline"),
        misses=("div authority", "div authoritative"),
        role="byline", max_share=0.02, max_chars=160,
    ),
    MarkupRule(
        name="date_markup",
        why="When it was published stands in a line of its own.",
        words="dateline date-line timestamp time-stamp publish-date publishdate published-date pubdate "
              "pub-date post-date postdate article-date articledate entry-date posted-on published-on "
              "publication-date published update-date updated-date last-updated lastupdated datum fecha "
              "fecha-publicacion data-pubblicazione published-at date-published date-published-updated "
              "article-timestamp entry-time date-time datetime meta-date modified-date date-modified",
        hits=("span timestamp", "div article-date"),
        misses=("div updates", "div dates-of-the-festival"),
        role="date", max_share=0.02, max_chars=120,
    ),
)
