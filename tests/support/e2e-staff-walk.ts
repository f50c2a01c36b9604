import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DirectoryStore } from '../../main/database/directory-store.ts';
import { openStateDatabase } from '../../main/database/open.ts';
import { StateStore } from '../../main/database/state-store.ts';
import { WorkdayStore } from '../../main/database/workday-store.ts';
import { localDay } from '../../main/ipc/count.ts';
import { sampleEntries, sampleMaps } from './directory.ts';
import { filesOf } from './e2e-office.ts';
import { clerkAt, nextTo, openWizard, touchPin } from './e2e-setup.ts';
import { holdLogo, signIn } from './e2e-staff.ts';
import { action, chooseLanguage, screenNamed, tap, walk } from './e2e-touch.ts';

/** Looks at what is on the screen, which is called this. */
export type Look = (name: string) => Promise<void>;

/** A state.db with something to see on every page of the staff's, and files to take in. */
export function furnish(userData: string): void {
  mkdirSync(filesOf(userData), { recursive: true });
  writeFileSync(join(filesOf(userData), 'broken.csv'), 'kind;id;name_ru\nclinic;a;A\n');
  writeFileSync(join(filesOf(userData), 'days.csv'), 'day;name;source\n2027-01-02;B;\n');
  writeFileSync(join(filesOf(userData), 'no.qadampack'), 'no pack');
  const db = openStateDatabase(join(userData, 'state.db'));
  const state = new StateStore(db);
  const yesterday = localDay(new Date(Date.now() - 86_400_000));
  for (const language of ['ru', 'tg', 'hy'])
    for (let times = 0; times < 12; times += 1) state.count(yesterday, 'language', language);
  for (let times = 0; times < 36; times += 1) state.count(yesterday, 'session', 'start');
  state.setSetting('packs', JSON.stringify({ folder: filesOf(userData) }));
  state.raiseNotice('fleet-file-broken', new Date().toISOString());
  new DirectoryStore(db).replace(sampleEntries, sampleMaps(), yesterday);
  new WorkdayStore(db).replace([{ day: '2026-12-16', name: 'Выходной', source: 'Приказ № 1' }]);
  db.close();
}

/** A page as a clerk with a mouse walks it: each press leads to what is waited for. */
function clerkOf(page: Page) {
  const press = (name: string) => action(page, name).click();
  const choose = (choice: string, value: string) =>
    page.locator(`[data-choice="${choice}"] [data-value="${value}"]`).click();
  const open = async (name: string, screen = `staff-${name}`) => {
    await press(name);
    await screenNamed(page, screen).waitFor();
  };
  const back = async (screen: string) => {
    await press('back');
    await screenNamed(page, screen).waitFor();
  };
  return { press, choose, open, back };
}

async function wizard(page: Page, look: Look): Promise<void> {
  await openWizard(page);
  await page.locator('[data-choice="staff-language"] [data-value="kk"]').click();
  await look('wizard office');
  for (const step of ['phones', 'languages', 'screen', 'printer', 'second', 'idle', 'pins']) {
    await nextTo(page, step);
    await look(`wizard ${step}`);
  }
  for (const role of ['manager', 'counter'] as const) await touchPin(page, clerkAt(page), role);
  await nextTo(page, 'summary');
  await look('wizard summary');
  await action(page, 'next').click();
  await screenNamed(page, 'staff-setup').waitFor({ state: 'detached' });
}

async function counter(page: Page, look: Look): Promise<void> {
  const { press, open, back } = clerkOf(page);
  const at = (view: string) => page.locator(`[data-screen="staff-counter"][data-view="${view}"]`).waitFor();
  await open('counter');
  await look('counter languages');
  await page.locator('[data-screen="staff-counter"] [data-language="hy"]').click();
  await at('outcomes');
  await page.locator('[data-choice="beside"] [data-value="kk"]').click();
  await look('counter outcomes');
  await press('questions');
  await at('question');
  await look('counter question');
  await press('back');
  await page.locator('[data-row="outcome.contract"]').first().click();
  await at('list');
  await press('all-shown');
  await look('counter list');
  await page.locator('[data-kind="step"]').first().click();
  await at('step');
  await look('counter step');
  await press('print-more');
  await at('print');
  await look('counter print');
  await press('back');
  await press('back');
  await back('staff-home');
}

async function office(page: Page, look: Look): Promise<void> {
  const { press, choose, open, back } = clerkOf(page);
  await open('directory');
  await look('directory');
  await open('add', 'staff-directory-entry');
  await page.locator('[data-field="phones"]').fill('?');
  await press('save');
  await page.locator('[data-fault="phone"]').waitFor();
  await look('directory entry with faults');
  await back('staff-directory');
  await open('files', 'staff-directory-files');
  await page.locator('[data-file="broken.csv"] button').click();
  await page.locator('[data-fault]').first().waitFor();
  await look('directory files');
  await press('back');
  await back('staff-home');
  await open('workdays');
  await page.locator('[data-file="days.csv"] button').click();
  await page.locator('[data-fault="day-source"]').waitFor();
  await look('workdays');
  await back('staff-home');
  await open('statistics');
  await look('statistics');
  await choose('figure', 'language');
  await look('statistics languages');
  await back('staff-home');
}

async function content(page: Page, look: Look): Promise<void> {
  const { press, choose, open } = clerkOf(page);
  const view = (name: string) => page.locator(`[data-view="${name}"]`).waitFor();
  await open('content');
  await look('content');
  await press('content-packs');
  await page.locator('[data-pack]').waitFor();
  await look('packs');
  await press('back');
  await press('content-texts');
  await view('texts');
  await choose('text-language', 'tg');
  await page.locator('[data-field="text-query"]').fill('ui.home');
  await press('find-texts');
  await page.locator('[data-text]').first().waitFor();
  await look('texts found');
  await page.locator('[data-text="ui.home.title"] [data-action="edit-text"]').click();
  await view('edit');
  await tap(page, page.locator('[data-field="text"]'));
  await page.locator('[data-field="text"]').fill('Қадам 7');
  await press('save-text');
  await page.locator('.staff-error').waitFor();
  await look('correction with fault and keys');
  await page.locator('[data-field="text"]').fill('Қадам ба қадам');
  await press('save-text');
  await page.locator('[data-correction]').waitFor();
  await look('texts with a correction');
  await press('back');
  await press('content-preview');
  await view('preview');
  await look('preview');
  await press('preview-show');
  await chooseLanguage(page, 'kk');
  await look('preview home');
  await press('guide');
  await look('preview question');
  await open('home', 'home');
  await press('end');
  await screenNamed(page, 'thanks').waitFor();
  await press('restart');
  await screenNamed(page, 'start').waitFor();
}

async function settings(page: Page, look: Look): Promise<void> {
  const { press, open, back } = clerkOf(page);
  await open('settings');
  await look('settings');
  for (const section of ['office', 'phones', 'languages', 'screen', 'printer', 'second', 'idle', 'packs', 'pins']) {
    await press(`section-${section}`);
    await page.locator(`[data-screen="staff-settings"][data-step="${section}"]`).waitFor();
    if (section === 'packs') {
      await page.locator('[data-field="packs-url"]').fill('http://example.org');
      await press('save');
      await page.locator('.staff-field.wrong').waitFor();
    }
    await look(`settings ${section}`);
    await press('back');
  }
  await back('staff-home');
}

async function diagnostics(page: Page, look: Look): Promise<void> {
  const { press, choose, open, back } = clerkOf(page);
  await open('diagnostics');
  await page.locator('[data-row="printer"]').waitFor();
  await press('exit');
  await look('diagnostics');
  await press('leave-cancel');
  await press('touch-test');
  await look('touch test');
  await press('touch-finish');
  await choose('diagnostics-part', 'log');
  await look('log');
  await choose('diagnostics-part', 'audit');
  await page.locator('[data-audit]').first().waitFor();
  await look('audit');
  await back('staff-home');
}

async function signInKazakh(page: Page, role: 'manager' | 'counter'): Promise<void> {
  await signIn(page, role);
  await clerkOf(page).choose('staff-language', 'kk');
}

/** Walks a furnished kiosk that nobody has set up through every page of the staff's, in Kazakh. */
export async function everyStaffPage(page: Page, look: Look): Promise<void> {
  await wizard(page, look);
  await holdLogo(page);
  await look('PIN pad');
  await action(page, 'back').click();
  await signInKazakh(page, 'manager');
  await look('home');
  await counter(page, look);
  await office(page, look);
  await settings(page, look);
  await diagnostics(page, look);
  await content(page, look);
  await walk(page, 'kk', { emergency: 'yes' });
  await signInKazakh(page, 'counter');
  await look('home while a visitor waits');
}
