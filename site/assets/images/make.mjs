// Draws the images that are no part of a page: the card that shows where somebody shares a link, and the icon on the start
// screen of a phone. They change with the design only, so what this makes is kept. node images/make.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { indexedPng } from './indexed.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const font = readFileSync(here('../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2')).toString('base64');

// The mark of Brand.Icon, with square corners: a phone rounds them itself.
const mark = (size, corner) => `<svg viewBox="0 0 40 40" width="${size}" height="${size}">
  <rect width="40" height="40" rx="${corner}" fill="#0b5e66"/>
  <path d="M9 26V16l11-6 11 6v10" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"/>
  <circle cx="20" cy="24" r="5" fill="#f6c453"/></svg>`;

const tick = '<svg viewBox="0 0 24 24" width="44" height="44" fill="none" stroke="#1e6b3c" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><path d="M5 12.5l4.5 4.5L19 7.5"/></svg>';
const triangle = '<svg viewBox="0 0 24 24" width="44" height="44" fill="none" stroke="#9a4a00" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 4l9 16H3z"/><path d="M12 10v4.5M12 17.2v.3"/></svg>';

const card = `<body style="background:#def0ef">
  <style>
    main { position: absolute; inset: 0; padding: 72px 80px; background: #def0ef; color: #16262a; }
    main::after { content: ""; position: absolute; inset: auto 0 0; height: 18px; background: #0b5e66; }
    .brand { display: flex; align-items: center; gap: 24px; font-size: 40px; font-weight: 750; color: #06343a; }
    h1 { margin: 46px 0 0; font-size: 92px; line-height: 1.04; font-weight: 750; letter-spacing: -0.025em; }
    ul { display: flex; gap: 28px; margin: 54px 0 0; padding: 0; list-style: none; font-size: 34px; font-weight: 600; }
    li { display: flex; align-items: center; gap: 14px; padding: 18px 30px 18px 22px; border-radius: 22px; background: #fff; }
  </style>
  <main>
    <div class="brand">${mark(76, 11)} Steun op school</div>
    <h1>Welke school past<br>bij uw kind?</h1>
    <ul><li>${tick} Wat scholen bieden</li><li>${triangle} Waar de grens ligt</li></ul>
  </main>`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const [name, width, height, body] of [['social-card.png', 1200, 630, card], ['touch-icon.png', 180, 180, mark(180, 0)]]) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>@font-face{font-family:F;font-weight:300 900;src:url(data:font/woff2;base64,${font})}body{margin:0;font-family:F}svg{display:block}</style>${body}`);
  await page.evaluate(() => document.fonts.ready);
  const shot = (await page.screenshot()).toString('base64');
  const pixels = await page.evaluate(async png => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(0, 0, image.width, image.height).data];
  }, shot);
  writeFileSync(here(name), indexedPng(width, height, pixels));
}
await browser.close();
