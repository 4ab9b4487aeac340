/** Japanese: what an option takes that several commands share. A command's own options stand in its file. */

import type { Catalogue } from '../catalogue.ts';

export const option: Catalogue['option'] = {
  speaker: '誰の発言か：名前。一般的な表記ならどれでもかまいません。',
  about: '発言またはその文の中の言葉。',
  source: '媒体の名前。',
  since: 'いつから：7d、24h、2025-05-08、yesterday、last week。',
  until: 'いつまで。その日を含みます。',
  kind: 'direct（すべて引用符内）、mixed、indirect（間接話法）。',
  modality: 'asserted（発言）、denied（否定）、not_said、asked、hypothetical、wished、future、fictional。',
  order: 'newest（新しい順）、または then-now：以前の発言と今の発言を並べる。',
  story: '出来事：見出しまたはその中の言葉。',
  time: '時刻：07:30。省略時：ダイジェストの時刻。',
  timezone: 'タイムゾーン：Europe/Berlin。',
  days: '曜日：weekdays、daily、または Mon, Wed, Fri。',
  keep: '各テキストの保存量：full、excerpt（すべての発言）、summary。',
  include: 'これらの言葉のどれかを含む項目だけ。カンマ区切り。',
  exclude: 'これらの言葉のどれかを含む項目を除く。カンマ区切り。',
  people: 'これらの人のどれかに触れる項目だけ。',
  sections: 'サイトのこれらのセクションの項目だけ。',
  languages: 'en、fr などの言語コード。',
  minwords: 'これより語数の少ない項目は外します。0は制限なし。',
  fulltext: 'フィードが冒頭だけのとき、項目のページを読むかどうか。',
  retention: '何日後に記事を削除するか。0は削除なし。',
  record: '本文が発言の記録（書き起こしなど）かどうか。話者はラベルで分かります。',
  model: 'この情報源の文章を言語モデルに送ってよいか：yes または no。',
  latest: '今追加する最新記事の数。省略時：10。',
};
