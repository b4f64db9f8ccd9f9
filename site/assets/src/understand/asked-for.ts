// What parents call the kinds of school and the denominations, beside what the register calls them.

/** By the register's name. */
export const typeWords: Readonly<Record<string, readonly string[]>> = {
  'Speciaal basisonderwijs': ['sbo', 'sbo school', 'sbao', 'speciaal basisonderwijs', 'speciale basisschool', 'special basisonderwijs', 'speciaal basis onderwijs'],
  'Speciaal onderwijs': ['so', 'so school', 'speciaal onderwijs', 'speciale school', 'special education', 'special school', 'ozel egitim', 'szkola specjalna'],
};

/** Which of the register's denominations a word means. */
export const denominationWords: readonly (readonly [register: RegExp, words: readonly string[]])[] = [
  [/openbaar|\bopb/i, ['openbaar', 'openbare', 'obs', 'niet religieus', 'niet gelovig', 'zonder geloof', 'neutraal']],
  [/katholiek|\brk\b/i, ['katholiek', 'rooms katholiek', 'rk', 'rkbs', 'catholic', 'katolik', 'katolicka']],
  [/christ|\bpc\b/i, ['christelijk', 'protestant', 'protestants', 'protestants christelijk', 'pc', 'pcb', 'pcbs', 'cbs', 'hervormd', 'christian']],
  [/islam/i, ['islamitisch', 'islam', 'moslim', 'moslimschool', 'islamic', 'muslim']],
  [/antroposof/i, ['antroposofisch', 'antroposofie', 'vrije school', 'vrijeschool', 'steiner', 'waldorf', 'vrijeschoolonderwijs']],
  [/reformatorisch/i, ['reformatorisch', 'refo']],
  [/gereformeerd/i, ['gereformeerd', 'gereformeerd vrijgemaakt']],
  [/evangelisch/i, ['evangelisch']],
  [/hindoe/i, ['hindoe', 'hindoeistisch', 'hindu']],
  [/joods/i, ['joods', 'joodse', 'jewish']],
  [/interconf/i, ['interconfessioneel', 'oecumenisch']],
  [/algemeen bijzonder/i, ['algemeen bijzonder', 'bijzonder neutraal']],
];
