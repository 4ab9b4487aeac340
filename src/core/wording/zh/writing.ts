/** Chinese: what stands beside the texts of a language model. */
import type { Catalogue } from '../catalogue.ts';

export const writing: Catalogue['writing'] = {
  by: {
    summary: '模型撰写的摘要，依据所链接的句子',
    story: '模型综合多家媒体的叙述，依据所链接的句子',
    lead: '模型撰写的导语，依据所链接的句子',
    answer: '模型撰写的回答，依据所链接的句子',
    translation: '由模型翻译；原文见上，附链接',
  },
  smallPrint: '标题和引语都是媒体原文，未作改动；每个链接都指向原文。模型撰写的内容均已标明。',
  wrote: '由模型撰写：',
  stopped: (count) => `已拦下: ${count}`,
  spent: '语言模型今天的 token 已用完。',
  until: {
    soft: '在午夜（UTC）之前只撰写各期导语，摘要为文章原句。',
    hard: '在午夜（UTC）之前不再撰写，摘要为文章原句。',
  },
  alsoSearched: '也按模型给出的词语搜索：',
};
