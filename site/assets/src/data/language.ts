import type * as Dutch from '../language.ts';

export type Language = typeof Dutch;

/** The name of the script beside the others: build.mjs fills it in. */
declare const languageFile: string;

let coming: Promise<Language> | undefined;
let here: Language | undefined;

/** Null: it has not come yet. */
export function language(): Language | null {
  return here ?? null;
}

/**
 * Fetched once, for whoever asks; what could not be loaded is tried again by the next.
 * @throws When it cannot be loaded.
 */
export function loadLanguage(): Promise<Language> {
  coming ??= (import(languageFile) as Promise<Language>).then(loaded => (here = loaded));
  coming.catch(() => { coming = undefined; });
  return coming;
}
