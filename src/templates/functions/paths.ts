/** Go's package path, which is also what package filepath does on the systems that Flux runs on. */
import { bool, string } from '../values.ts';
import { type FunctionTable, fixed, text } from './signature.ts';

const base = fixed([text], ([path]) => string(baseName(path)));
const dir = fixed([text], ([path]) => string(cleanPath(path.slice(0, path.lastIndexOf('/') + 1))));
const clean = fixed([text], ([path]) => string(cleanPath(path)));
const ext = fixed([text], ([path]) => string(extension(path)));
const isAbs = fixed([text], ([path]) => bool(path.startsWith('/')));

/** By name. */
export const pathFunctions: FunctionTable = {
  base,
  dir,
  clean,
  ext,
  isAbs,
  osBase: base,
  osDir: dir,
  osClean: clean,
  osExt: ext,
  osIsAbs: isAbs,
};

function baseName(path: string): string {
  if (path === '') return '.';
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return end === 0 ? '/' : path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

function extension(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot);
}

/** path.Clean: without empty, `.` and inner `..` elements. */
function cleanPath(path: string): string {
  const isRooted = path.startsWith('/');
  const kept: string[] = [];
  for (const element of path.split('/')) {
    if (element === '' || element === '.') continue;
    if (element !== '..') kept.push(element);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!isRooted) kept.push('..');
  }
  const joined = kept.join('/');
  return isRooted ? `/${joined}` : joined || '.';
}
