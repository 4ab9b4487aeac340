import { expect, it } from 'vitest';
import { restartCommand } from '../../src/setup/restart-command.ts';

it.each<[variables: Record<string, string>, container: boolean, command: string]>([
  [{}, false, 'Ctrl+C, npm start'],
  [{}, true, 'docker compose restart'],
  [{ INVOCATION_ID: '1f' }, false, 'systemctl restart pullquote'],
  [{ KUBERNETES_SERVICE_HOST: '10.0.0.1' }, true, 'kubectl rollout restart deployment/pullquote'],
])('%j in a container (%s) is started again by %s', (variables, container, command) => {
  expect(restartCommand(variables, container)).toBe(command);
});
