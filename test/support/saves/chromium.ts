/**
 * What Chromium writes for “Save page as”. No protocol and no extension can ask for it: so the keys
 * are pressed that people press, on a screen that nobody else uses.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browser.js';
import { startScreen } from '../engines/screen.js';
import { until } from '../until.js';
import type { Kind, Saver } from './saver.js';

/** As it numbers them in its settings. */
const types: Record<Kind, number> = { 'HTML only': 0, complete: 1 };

export async function startChromiumSaver(kind: Kind): Promise<Saver> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-chromium-'));
  const saves = path.join(folder, 'saves');
  writeSettings(folder, { savefile: { type: types[kind], default_directory: saves } });
  const { display } = await startScreen();
  // The dialog and its keys are in the language of the system.
  const env = { ...process.env, DISPLAY: display, LC_ALL: 'C.UTF-8', LANGUAGE: 'en' };
  const browser = await puppeteer.launch({
    ...(await findChromium()),
    userDataDir: folder,
    headless: false,
    defaultViewport: null,
    env,
  });
  const [page] = await browser.pages();

  const tell = (...command: string[]) =>
    execFileSync('xdotool', command, { env, encoding: 'utf8' });
  const press = (key: string, title: string) => {
    const [window] = tell('search', '--sync', '--onlyvisible', '--name', title).split('\n');
    tell('windowfocus', '--sync', window!);
    tell('key', key);
  };
  const saved = () => {
    const name = readdirSync(saves).find((each) => each.endsWith('.html'));
    return name ? readFileSync(path.join(saves, name), 'utf8') : '';
  };

  return {
    async save(address, { runsScripts } = { runsScripts: true }) {
      rmSync(saves, { recursive: true, force: true });
      mkdirSync(saves);
      await page!.setJavaScriptEnabled(runsScripts);
      await page!.goto(address);
      press('ctrl+s', '.');
      press('alt+s', '^Save File$');
      return until(saved, (text) => text.trimEnd().endsWith('</html>'));
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

function writeSettings(folder: string, settings: object) {
  mkdirSync(path.join(folder, 'Default'));
  writeFileSync(path.join(folder, 'Default/Preferences'), JSON.stringify(settings));
}
