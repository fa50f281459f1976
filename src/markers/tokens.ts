/** What tokens of the yaml package say. */
import { CST } from 'yaml';

/** True for block and flow mappings. */
export function isMapping(token: CST.Token): token is CST.BlockMap | CST.FlowCollection {
  return token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');
}

/** The value of the first key of that name. */
export function getValue(mapping: CST.Token, key: string): CST.Token | undefined {
  if (!isMapping(mapping)) return undefined;
  return mapping.items.find(item => item.key && scalarText(item.key) === key)?.value;
}

/** Decoded text of a scalar token; undefined for anything else. */
export function scalarText(token: CST.Token): string | undefined {
  if (token.type === 'scalar' && !token.source.includes('\n')) return token.source;
  return resolve(token);
}

function resolve(token: CST.Token): string | undefined {
  switch (token.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar':
      return CST.resolveAsScalar(token, false, () => {}).value;
    default:
      return undefined;
  }
}
