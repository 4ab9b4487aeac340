/** What Discord calls a workspace: a server. Our sentences name both, because they are for every platform. */

/**
 * The words of all eight languages that follow “server”, and what stands for the others. The phrases differ from language to language, so
 * one list serves them all; longer ones come first.
 */
const PHRASES: readonly (readonly [named: string, onDiscord: string])[] = [
  [' or workspaces', ''],
  [' or workspace', ''],
  [' and workspaces', ''],
  ['this workspace', 'this server'],
  ['another workspace', 'another server'],
  [' oder Workspaces', ''],
  [' oder Workspace', ''],
  [' und Workspaces', ''],
  ['dieses Workspace', 'dieses Servers'],
  [' anderen Workspace', ' anderen Server'],
  [' o espacios de trabajo', ''],
  [' o espacio de trabajo', ''],
  [' y espacios de trabajo', ''],
  ['espacio de trabajo', 'servidor'],
  [' ou espaces de travail', ''],
  [' ou espace de travail', ''],
  [' et espaces de travail', ''],
  ['cet espace de travail', 'ce serveur'],
  ['espace de travail', 'serveur'],
  [' ou workspaces', ''],
  [' ou workspace', ''],
  [' e workspaces', ''],
  ['deste workspace', 'deste servidor'],
  ['outro workspace', 'outro servidor'],
  [' или рабочего пространства', ''],
  [' или рабочие пространства', ''],
  [' и рабочих пространств', ''],
  ['рабочего пространства', 'сервера'],
  ['またはワークスペース', ''],
  ['とワークスペース', ''],
  ['ワークスペース', 'サーバー'],
  ['或工作区', ''],
  ['和工作区', ''],
  ['工作区', '服务器'],
];

/** Our own words only; foreign text stays as it is. */
export function serverWords(text: string): string {
  return PHRASES.reduce((said, [from, to]) => said.replaceAll(from, to), text);
}
