import { expect, test } from 'vitest';
import { loadProject } from '../../src/engine/project.ts';
import { memoryTree } from '../support/memory-tree.ts';

const CONFIG = 'version: 1\npullRequests: { base: release }\n';

test.each([
  ['.github/retag.yaml', undefined, 'the name that is looked for'],
  ['.github/retag.yml', '.github/retag.yml', 'another name that is asked for'],
])('%s as %s is read: %s', async (path, asked, _why) => {
  const { config } = await loadProject(memoryTree({ [path]: CONFIG }), asked);
  expect(config.pullRequests.base).toBe('release');
});

test('a configuration under the name that is not looked for is an error, not silence', async () => {
  await expect(loadProject(memoryTree({ '.github/retag.yml': CONFIG }))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: '.github/retag.yml is not read: the configuration is .github/retag.yaml',
    hint: expect.stringContaining('rename it'),
  });
});

test('beside the right one it is some file of the repository', async () => {
  const tree = memoryTree({ '.github/retag.yaml': CONFIG, '.github/retag.yml': 'version: 1\n' });
  expect((await loadProject(tree)).config.pullRequests.base).toBe('release');
});
