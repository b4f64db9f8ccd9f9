/** Shows what the script makes in the place that the page keeps for it, instead of what stands there for who has no script. */
export function mountPoint(name: 'home' | 'finder' | 'compare' | 'visit'): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-mount="${name}"]`);
}

export function showWithScript(mount: HTMLElement, isMounted: boolean): void {
  mount.hidden = !isMounted;
  for (const other of document.querySelectorAll<HTMLElement>('[data-without-script]')) other.hidden = isMounted;
}
