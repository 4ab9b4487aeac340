/** A process that writes to a file without a write-ahead log; it says so, and is done a moment later. */
import { DatabaseSync } from 'node:sqlite';

const [, , file = ''] = process.argv;
const database = new DatabaseSync(file);
database.exec('create table begun (at text); begin immediate');
process.stdout.write('held\n');
setTimeout(() => {
  database.exec('rollback; drop table begun');
  database.close();
}, 200);
