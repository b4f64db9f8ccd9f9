// The panel that leads to the finder: what is filled in goes along in the fragment, which no server sees, and is understood there.

import { loadRegister } from './data/register.ts';
import { emptySearch, writeQuestion } from './find/fragment.ts';
import { SearchPanel } from './find/search-panel.ts';
import { chipList } from './ui/chips.ts';
import { el } from './ui/dom.ts';
import { mountPoint, showWithScript } from './ui/mount.ts';
import type { Need } from './understand/needs.ts';

function mount(root: HTMLElement): void {
  const source = root.dataset['source'] ?? '/zoeken/';
  let needs: readonly Need[] = [];
  let chosen: readonly string[] = [];
  const chips = el('div', { class: 'sop-search__chips' });
  const choose = (ids: readonly string[]) => {
    chosen = panel.asks.chosen = ids;
    chips.replaceChildren(...(ids.length === 0 ? [] : [chipList('Gekozen', ids.map(id => ({
      label: needs.find(need => need.id === id)?.label ?? id,
      onRemove: () => {
        choose(chosen.filter(other => other !== id));
        panel.asks.focus();
      },
    })))]));
  };
  const panel = new SearchPanel((typed, where) => window.location.assign(source + writeQuestion({
    ...emptySearch,
    needs: chosen,
    postcode: where.kind === 'postcode' ? where.digits : null,
    places: where.kind === 'place' ? [where.name] : [],
  }, typed)), need => choose([...chosen, need]));
  panel.element.append(chips);

  // The list is large, and the finder needs it anyway: fetch it when a parent shows that they will use it. Without it nothing
  // is offered, and all else works.
  let isAsked = false;
  panel.element.addEventListener('focusin', () => {
    if (isAsked) return;
    isAsked = true;
    loadRegister(source).then(register => { panel.asks.needs = needs = register.needs; }, () => { isAsked = false; });
  });
  root.append(panel.element);
  showWithScript(root, true);
}

const root = mountPoint('home');
if (root) mount(root);
