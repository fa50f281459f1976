import { expect, test } from 'vitest';
import { parseSelector } from '../../../src/config/kustomize/selector.ts';

const labels = { tier: 'front', 'acme.example/prod': 'enabled', size: '3', count: '30', low: '-30' };

test.each<[string, boolean]>([
  ['', true],
  ['tier=front', true],
  ['tier==front', true],
  ['tier = back', false],
  ['tier!=back', true],
  ['none != x', true],
  ['tier', true],
  ['!tier', false],
  ['!none', true],
  ['tier in (front, back)', true],
  ['tier notin (front)', false],
  ['none notin (front)', true],
  ['none in (front)', false],
  ['tier=front,acme.example/prod!=disabled', true],
  ['tier in (front,back),size>2', true],
  ['size<3', false],
  ['size>3', false],
  ['size<10', true],
  ['count>4', true],
  ['low<-4', true],
  ['tier>1', false],
  ['none<1', false],
])('%s', (text, expected) => {
  const selector = parseSelector(text);
  expect(typeof selector === 'function' && selector(labels)).toBe(expected);
});

test.each(['tier in front', '=x', 'a=b=c', 'a,,b', 'size>x'])('refuses %s', text => {
  expect(parseSelector(text)).toBeTypeOf('string');
});
