/** How many columns of a terminal a text takes. */

// Marks that stand on the character before them, and characters that show nothing.
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
// The wide and fullwidth ranges of Unicode's East Asian Width that people meet, and pictures.
const TWO_COLUMNS =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;

/** Columns of one line without control characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (NO_COLUMN.test(character)) continue;
    width += TWO_COLUMNS.test(character) ? 2 : 1;
  }
  return width;
}
