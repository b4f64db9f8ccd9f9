/** When the browser has painted what now stands on the page. One that nobody looks at yet isn't painted: there nothing is waited for. */
export function painted(): Promise<void> {
  return document.hidden ? Promise.resolve() : new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}
