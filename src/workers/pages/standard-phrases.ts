/** The standing phrases that news sites set around and between the paragraphs of an article, in the languages that are read. */

/** Labels of an advertisement or of something embedded: the whole line. */
export const ADVERT_LABELS = [
  'ad|ads|advert|adverts|advertisement|advertisements|sponsored|sponsored content|paid content|promoted',
  'anzeige|werbung|publicité|annonce|contenu sponsorisé|publicidad|anuncio|publicidade|pubblicità|annuncio|advertentie|reclame',
  'annons|annonse|reklame|reklam|mainos|reklama|реклама|iklan|quảng cáo|διαφήμιση|إعلان|विज्ञापन|広告|广告|廣告|광고',
  'loading|loading content',
];

/** Labels that lead to another article, before its title or alone. */
export const READ_ON = [
  'read more|read also|also read|read next|read on|see also|see more|watch also|watch more|watch next',
  'mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant|siehe auch|mehr dazu|weiterlesen',
  'lire aussi|à lire aussi|lire également|voir aussi|à voir aussi|lire la suite|en savoir plus',
  'lee también|lea también|leer más|lea más|ver también|te puede interesar|puede interesarle',
  'leia também|leia mais|saiba mais|veja também|veja mais|leggi anche|leggi tutto|guarda anche|per approfondire',
  'lees ook|lees meer|lees verder|bekijk ook|läs också|läs även|läs mer|les også|les mer|læs også|læs mere|lue myös|lue lisää',
  'czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|čtěte také|přečtěte si také',
  'читайте также|читать далее|смотрите также|читайте також|ilgili haber|bunu da okuyun|ayrıca okuyun',
  'baca juga|baca selengkapnya|simak juga|lihat juga|xem thêm|đọc thêm|διαβάστε επίσης|διαβάστε ακόμη',
  'اقرأ أيضا|اقرأ أيضًا|यह भी पढ़ें|あわせて読みたい|関連記事|こちらも読む|相关阅读|相关新闻|延伸閱讀|延伸阅读|관련기사',
];

/** Headings of what follows an article: other articles, comments, a box about the author, lists of sources and topics. */
export const HEADINGS_BELOW = [
  'you may also like|you might also like|you may like|you might like|read next|up next|recommended|recommended for you|more for you',
  'related stories|related articles|related topics|related news|related content|more stories|more news',
  'most popular|most read|most viewed|trending|trending now|popular|latest|latest news|top stories|editors’ picks|around the web',
  'about the author|about the authors|comments|comment|leave a comment|leave a reply|post a comment|post comment|join the conversation|topics|sources',
  'das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel|weitere themen|weitere nachrichten|mehr zum thema|meistgelesen|meist gelesen|meistgelesene artikel|neueste nachrichten|quellen|quelle|kommentare|themen|zur startseite',
  'sur le même sujet|sur le même thème|à lire également|à la une|les plus lus|articles les plus lus|vous aimerez aussi|commentaires|thèmes',
  'más noticias|noticias relacionadas|te puede interesar|lo más leído|lo más visto|últimas noticias|comentarios|temas relacionados',
  'notícias relacionadas|mais lidas|mais notícias|últimas notícias|veja também|comentários|notizie correlate|articoli correlati|i più letti|ultime notizie|commenti|potrebbe interessarti',
  'meer over dit onderwerp|meest gelezen|gerelateerde artikelen|reacties|mer om|mest läst|mest lest|mest læste|läs mer|kommentarer|luetuimmat',
  'najczęściej czytane|powiązane artykuły|komentarze|źródło|źródła|по теме|другие новости|самое читаемое|комментарии|за темою|коментарі',
  "über den autor|über die autorin|über die autor:in|über die autor\\*in|über die autoren|à propos de l’auteur|à propos de l'auteur|sobre el autor|sobre la autora|sobre o autor|sobre a autora|over de auteur|om författaren|om forfatteren|об авторе|yazar hakkında",
  'support us|support our journalism|support our work|support independent journalism|unterstützen sie uns|unterstütze uns|soutenez-nous|apóyanos|apoie-nos|sostienici|steun ons',
  'ilgili haberler|benzer haberler|diğer haberler|son haberler|çok okunanlar|etiketler|yorumlar|berita terkait|artikel terkait|berita lainnya|terpopuler|komentar|tin liên quan|bình luận',
  'σχετικά άρθρα|مواضيع ذات صلة|اقرأ أيضا|संबंधित खबरें|関連記事|関連ニュース|人気記事|おすすめ記事|相关新闻|相关文章|热门文章|相關新聞|熱門文章|관련기사|관련 기사|많이 본 뉴스',
];

/** How many readers have written something: the heading of their comments. */
export const COMMENTS_COUNTED =
  '(?:forum: ?)?\\d{1,5} (?:comments?|kommentare?|postings?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarz[ey]|комментари(?:й|я|ев)|yorum)|(?:comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer|komentarze|комментарии|yorumlar):? ?\\(?\\d{1,5}\\)?';

/** A pattern that matches any of the phrases. Patterns that ignore case do not take the Turkish İ for an i. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${phrases.join('|').replace(/(^|\|)i/g, '$1[iİ]')})`;
