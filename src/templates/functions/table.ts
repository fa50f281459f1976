/** Every function that a commit message template may call. */
import type { GoFunction } from '../types.ts';
import { builtinFunctions } from './builtin.ts';
import { dateFunctions } from './dates.ts';
import { dictFunctions } from './dicts.ts';
import { encodingFunctions } from './encoding.ts';
import { generalFunctions } from './general.ts';
import { jsonFunctions } from './json.ts';
import { letterCaseFunctions } from './letter-case.ts';
import { listFunctions } from './lists.ts';
import { mathFunctions } from './math.ts';
import { pathFunctions } from './paths.ts';
import { refusedFunctions } from './refused.ts';
import { regexFunctions } from './regex.ts';
import { stringFunctions } from './strings.ts';
import { urlFunctions } from './urls.ts';
import { versionFunctions } from './versions.ts';

/** By name. A Map, so that `constructor` and the like name nothing. */
export const FUNCTIONS: ReadonlyMap<string, GoFunction> = new Map(
  [
    builtinFunctions,
    generalFunctions,
    stringFunctions,
    letterCaseFunctions,
    listFunctions,
    dictFunctions,
    mathFunctions,
    pathFunctions,
    encodingFunctions,
    jsonFunctions,
    regexFunctions,
    dateFunctions,
    versionFunctions,
    urlFunctions,
    refusedFunctions,
  ].flatMap(table => Object.entries(table)),
);
