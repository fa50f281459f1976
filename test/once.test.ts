import { expect, test } from 'vitest';
import { once, onceFor } from '../src/once.ts';

test('an answer is kept, also for those who ask while it is on its way', async () => {
  let asked = 0;
  const ask = once(async () => ++asked);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
});

test('a failure is told to all who wait, and the next who asks starts again', async () => {
  let asked = 0;
  const ask = once(async () => {
    if (++asked === 1) throw new Error('gone');
    return asked;
  });
  expect(await Promise.allSettled([ask(), ask()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(asked).toBe(1);
  expect(await ask()).toBe(2);
  expect(await ask()).toBe(2);
});

test('each key has an answer of its own', async () => {
  const asked: string[] = [];
  const ask = onceFor(
    async (key: string) => asked.push(key),
    key => key,
  );
  await Promise.all([ask('a'), ask('b'), ask('a')]);
  expect(asked).toEqual(['a', 'b']);
});
