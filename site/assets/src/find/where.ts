import { fold, isMisspelt } from '../understand/text.ts';

/** What a parent filled in under "Uw postcode of plaats". */
export type Where =
  | { readonly kind: 'anywhere' }
  /** Only the four digits: enough for a distance, too coarse to point at a home. */
  | { readonly kind: 'postcode'; readonly digits: string }
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'problem'; readonly message: string };

export const anywhere: Where = { kind: 'anywhere' };

const foreign: Where = { kind: 'problem', message: 'Vul een Nederlandse postcode in, zoals 1234 AB.' };
const unknown: Where = { kind: 'problem', message: 'Deze plaats kennen we niet. Vul de naam van een plaats of een postcode in, zoals 1234 AB.' };

/**
 * @param places The places and municipalities that have schools. Without them (the home page has no list yet) any name counts as a
 * place; the finder looks it up.
 */
export function readWhere(typed: string, places?: readonly string[]): Where {
  const text = fold(typed);
  if (text === '') return anywhere;

  const postcode = /^([1-9]\d{3})(?:\s*[a-z]{2})?$/.exec(text);
  if (postcode) return { kind: 'postcode', digits: postcode[1]! };

  // Before other digits: there is a place called 2e Exloërmond.
  const place = places?.find(name => fold(name) === text);
  if (place) return { kind: 'place', name: place };

  if (places === undefined) return /\d/.test(text) && !/^[12]e /.test(text) ? foreign : { kind: 'place', name: typed.trim() };
  const meant = text.length > 2 && (places.find(name => fold(name).startsWith(text)) ?? places.find(name => isMisspelt(text, fold(name))));
  if (meant) return { kind: 'place', name: meant };
  return /\d/.test(text) ? foreign : unknown;
}
