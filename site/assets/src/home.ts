// The panel on the home page: what is filled in goes along to the finder in the fragment, which no server sees.

import { button, el } from './ui/dom.ts';
import { emptySearch, writeSearch } from './find/fragment.ts';
import { mountPoint, showWithScript } from './ui/mount.ts';
import { NeedField } from './find/need-field.ts';
import { loadRegister } from './data/schools.ts';
import { WhereField } from './find/where-field.ts';

function mount(panel: HTMLElement): void {
  const needs = new NeedField('start-behoefte', () => {});
  const where = new WhereField('start-waar', () => {});
  const form = el('form', { class: 'sop-search', role: 'search', autocomplete: 'off', novalidate: true }, needs.element, where.element, button('primary', 'Zoek scholen'));

  // The list is large, and the finder needs it anyway: fetch it when a parent shows that they will use it.
  let loading: Promise<boolean> | undefined;
  const load = () => (loading ??= loadRegister().then(
    register => {
      needs.needs = register.needs;
      return true;
    },
    () => {
      loading = undefined;
      return false;
    }));
  form.addEventListener('focusin', () => void load());

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const place = where.read();
    if (place === null) return where.focus();
    // Without the list no word means anything: the finder says what went wrong, and has every need as a link.
    const isLoaded = await load();
    if (!isLoaded || needs.settle()) window.location.assign(`/zoeken/${writeSearch({ ...emptySearch, needs: needs.chosen, where: place })}`);
  });

  panel.append(form);
  showWithScript(panel, true);
}

const panel = mountPoint('home');
if (panel) mount(panel);
