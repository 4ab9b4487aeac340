/** Chinese: what the operator is told when the store fails, and when it works again. */

import type { Catalogue } from '../catalogue.ts';

const MEANWHILE = '在此之前不会读取或发布新内容，提问仍会得到回答。';

export const store: Catalogue['store'] = {
  failed: {
    full: ['Pullquote 无法保存：磁盘已满。', `请腾出空间。${MEANWHILE}`],
    'read-only': ['Pullquote 无法保存：存储为只读。', `请恢复写入权限。${MEANWHILE}`],
    disk: ['Pullquote 无法保存：磁盘故障。', `请检查磁盘和日志。${MEANWHILE}`],
    damaged: ['Pullquote 存储的一部分已损坏。', '请在其机器上运行 pullquote doctor，并恢复备份。'],
    busy: ['Pullquote 无法保存：存储被另一个程序占用。', '请找到并结束该程序。'],
  },
};
