// Which grenzen a parent must see first, on a card and on a gespreksblad: those that schools name where a child needs this. The
// same list orders the page of a need.

import fitting from '../../../../profiles/Vocabulary/fitting-bounds.json';

/** Ids of categories by the id of a need, what tells most first. */
export const fittingBounds: Readonly<Record<string, readonly string[]>> = Object.fromEntries(fitting.map(({ need, bounds }) => [need, bounds]));
