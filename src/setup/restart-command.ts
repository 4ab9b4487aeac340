/** How whoever runs this process starts it again, so that it reads its tokens again. */
import { existsSync } from 'node:fs';

type Variables = Readonly<Record<string, string | undefined>>;

/** By what started it: Kubernetes, systemd, a container engine, or a person at a terminal. */
export function restartCommand(variables: Variables, isContainer: boolean): string {
  if (variables['KUBERNETES_SERVICE_HOST'] !== undefined)
    return 'kubectl rollout restart deployment/pullquote';
  if (variables['INVOCATION_ID'] !== undefined) return 'systemctl restart pullquote';
  return isContainer ? 'docker compose restart' : 'Ctrl+C, npm start';
}

/** The file that Docker and Podman put into their containers. */
export const inContainer = (): boolean => existsSync('/.dockerenv') || existsSync('/run/.containerenv');
