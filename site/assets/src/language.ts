// What reads Dutch: the words of a parent, and where schools write them. A script of its own, as the first schools need none of it.

export { ListedNames } from './understand/listed-names.ts';
export { suggest } from './understand/needs.ts';
export { Understanding } from './understand/understand.ts';
export { WordSearch } from './understand/word-search.ts';
