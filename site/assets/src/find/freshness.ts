import type { School } from '../data/register.ts';

const dates = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export function updatedInWords({ updated, holds }: School): string {
  return updated !== null && holds ? `Bijgewerkt op ${dates.format(new Date(updated))} · ${holds.words}` : 'Deze school heeft nog geen profiel';
}
