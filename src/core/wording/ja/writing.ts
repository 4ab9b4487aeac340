/** Japanese: what stands beside the texts of a language model. */
import type { Catalogue } from '../catalogue.ts';

export const writing: Catalogue['writing'] = {
  by: {
    summary: 'モデルによる要約（リンク先の文に基づく）',
    story: '複数の媒体についてのモデルの記述（リンク先の文に基づく）',
    lead: 'モデルによるリード（リンク先の文に基づく）',
    answer: 'モデルによる回答（リンク先の文に基づく）',
    translation: 'モデルによる翻訳。原文は上にあり、リンクが付いています',
  },
  smallPrint:
    '見出しと発言は媒体の言葉のままで、変更していません。各リンクは原文に続きます。モデルが書いた文にはその旨を示しています。',
  wrote: 'モデルが書いた文：',
  stopped: (count) => `差し止め: ${count}`,
  spent: '言語モデルは本日分のトークンを使い切りました。',
  until: {
    soft: '深夜0時（UTC）までは号のリードだけを書き、要約は記事の文になります。',
    hard: '深夜0時（UTC）までは何も書かず、要約は記事の文になります。',
  },
  alsoSearched: 'モデルの言葉でも検索：',
};
