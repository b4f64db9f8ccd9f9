// A parent at a browser, at a site of their own for each test. Whatever else a test proves, it fails when the console tells an error.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { serve, type Site } from './fixture.ts';

export let site: Site;
export let context: BrowserContext;
export let page: Page;
let browser: Browser;
let complaints: string[];

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  });
});
after(() => browser?.close());

beforeEach(async () => {
  site = await serve();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  complaints = [];
  // A refusal by the policy is told here too.
  page.on('console', message => { if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text()); });
  page.on('pageerror', error => complaints.push(String(error)));
});

afterEach(async () => {
  await context.close();
  site.close();
  assert.deepEqual(complaints, []);
});

export const open = (path: string) => page.goto(site.origin + path);
export const heading = (text: string) => page.getByRole('heading', { name: text }).waitFor();
export const hash = () => new URL(page.url()).hash;

/** The site has these schools, and no others. */
export async function onSiteOf(these: Parameters<typeof serve>[0]): Promise<void> {
  site.close();
  site = await serve(these);
}

/** What the console told so far was of something that the test withheld. */
export const forgive = () => { complaints = []; };
