/** Japanese: what the operator is told when the store fails, and when it works again. */

import type { Catalogue } from '../catalogue.ts';

const MEANWHILE = 'それまで、新しいものの読み取りと投稿は行いません。質問には答えます。';

export const store: Catalogue['store'] = {
  failed: {
    full: ['Pullquoteは何も保存できません。ディスクがいっぱいです。', `空きを作ってください。${MEANWHILE}`],
    'read-only': [
      'Pullquoteは何も保存できません。保存先が読み取り専用です。',
      `書き込めるようにしてください。${MEANWHILE}`,
    ],
    disk: [
      'Pullquoteは何も保存できません。ディスクに障害があります。',
      `ディスクとログを確認してください。${MEANWHILE}`,
    ],
    damaged: [
      'Pullquoteが保存したものの一部が壊れています。',
      'そのコンピューターで pullquote doctor を実行し、バックアップから復元してください。',
    ],
    busy: [
      'Pullquoteは何も保存できません。別のプログラムが保存先を使っています。',
      'そのプログラムを探して終了してください。',
    ],
  },
};
