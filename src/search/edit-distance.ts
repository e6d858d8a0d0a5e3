/**
 * How many slips of the finger lie between two words: a letter too many, one missing, another one,
 * or two swapped (optimal string alignment). A neighbouring key of the German keyboard counts less.
 * @returns Infinity once it is certain that it is more than `most`
 */
export function editDistance(typed: string, meant: string, most: number): number {
  if (Math.abs(typed.length - meant.length) > most) return Infinity;
  // Most words are told apart by this alone: a slip brings in one letter and loses one at most.
  if (bits(letters(typed) ^ letters(meant)) > 2 * Math.floor(most / cheapest)) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row++) {
    const now = [row];
    for (let column = 1; column <= meant.length; column++) {
      const [a, b] = [typed.charAt(row - 1), meant.charAt(column - 1)];
      let cost = Math.min(
        (last[column] ?? Infinity) + 1,
        (now[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (a === b ? 0 : substitution(a, b)),
      );
      if (a === meant.charAt(column - 2) && b === typed.charAt(row - 2) && a !== b) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + 0.9);
      }
      now.push(cost);
    }
    // A swap looks back two rows, so one cheap row keeps the hope.
    if (Math.min(...now, ...last) > most) return Infinity;
    [beforeLast, last] = [last, now];
  }
  const distance = last[meant.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}

/** What letters a word has, a bit for each. */
function letters(word: string): number {
  let found = 0;
  for (let place = 0; place < word.length; place++) found |= 1 << (word.charCodeAt(place) & 31);
  return found;
}

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The German keyboard, 11 places a row: where two keys lie side by side, their places tell. */
const keys = 'qwertzuiop asdfghjkl  yxcvbnm';
/** To the next key, and to the two below. */
const near = new Set([1, 10, 11]);

/** The slip that is forgiven most: a neighbouring key. */
const cheapest = 0.7;

function substitution(a: string, b: string): number {
  const [one, other] = [keys.indexOf(a), keys.indexOf(b)];
  const isNear = one >= 0 && other >= 0 && near.has(Math.abs(one - other));
  return isNear ? cheapest : 1;
}
