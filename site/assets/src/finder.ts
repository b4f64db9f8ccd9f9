// The finder: everything it knows is on the page already, so a search is no request and nothing of it leaves the device.

import { loadRegister } from './data/register.ts';
import { Finder } from './find/finder.ts';
import { SearchPanel } from './find/search-panel.ts';
import { button, el, notice } from './ui/dom.ts';
import { mountPoint, showWithScript } from './ui/mount.ts';

const failed = 'De lijst met scholen kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.';

/** A parent may type before the schools have come: what they ask is answered then. */
async function mount(root: HTMLElement): Promise<void> {
  const source = root.dataset['source'] ?? '/zoeken/';
  let finder: Finder | undefined;
  let asked: Parameters<Finder['ask']> | undefined;
  const panel = new SearchPanel((...question) => {
    asked = question;
    finder?.ask(...question);
  }, need => finder?.add(need));
  const room = el('div', { class: 'sop-waiting' });
  const load = async (): Promise<void> => {
    showWithScript(root, true);
    room.replaceChildren(el('p', { class: 'sop-wait', role: 'status' }, 'De scholen worden geladen…'));
    const register = await loadRegister(source).catch(() => null);
    if (register) {
      finder = new Finder(panel, room, register, source);
      if (asked) finder.ask(...asked);
      return;
    }
    // The lists of needs and places work without the file that failed.
    showWithScript(root, false);
    root.hidden = false;
    room.replaceChildren(notice('error', el('p', {}, failed), button('secondary', 'Probeer opnieuw', () => void load().then(() => finder?.focus()))));
    room.classList.remove('sop-waiting');
  };
  root.replaceChildren(panel.element, room);
  await load();
}

const root = mountPoint('finder');
if (root) void mount(root);
