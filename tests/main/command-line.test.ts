import { expect, test } from 'vitest';
import { asksForCommand, readCommandLine } from '../../main/command-line.ts';

test('reads our switches and passes the others by', () => {
  const args = ['electron', '/app', '--no-sandbox', '--checklist-folder=/tmp/a=b', '--window-size=1280x800'];
  expect(readCommandLine(args)).toEqual({
    ok: true,
    switches: { 'checklist-folder': '/tmp/a=b', 'window-size': { width: 1280, height: 800 } },
  });
});

test('of a switch given twice the last counts', () => {
  const read = readCommandLine(['--checklist-job=a.json', '--checklist-job=b.json']);
  expect(read).toEqual({ ok: true, switches: { 'checklist-job': 'b.json' } });
});

test.each([
  ['cups:office', { kind: 'cups', name: 'office', folder: null }],
  ['windows:HP LaserJet: copy', { kind: 'windows', name: 'HP LaserJet: copy', folder: null }],
  ['file', { kind: 'file', name: null, folder: null }],
])('reads --printer=%s', (given, printer) => {
  expect(readCommandLine([`--printer=${given}`])).toEqual({ ok: true, switches: { printer } });
});

test.each([
  ['--printer=cups', '--printer is not usable: name the printer.'],
  ['--printer=cups:a b', '--printer is not usable: not the name of a CUPS queue.'],
  ['--printer=fax:1', '--printer is not usable: Invalid option: expected one of "file"|"cups"|"windows".'],
  ['--window-size=wide', '--window-size is not usable: give WIDTHxHEIGHT, for example 1080x1920.'],
  ['--window-size=10x800', '--window-size is not usable: Too small: expected number to be >=320.'],
  ['--reset-pin=yes', '--reset-pin is not usable: it takes no value.'],
  ['--checklist-job', '--checklist-job is not usable: give a file.'],
  ['--checklist-folder=', '--checklist-folder is not usable: give a folder.'],
])('refuses %s with the switch and the reason', (arg, sentence) => {
  expect(readCommandLine([arg])).toEqual({ ok: false, sentence });
});

test.each([
  [['--checklist-job=a.json'], true],
  [['--directory-import=a.csv'], true],
  [['--directory-export=a.csv'], true],
  [['--content-install=a.qadam'], true],
  [['--content-roll-back'], true],
  [['--reset-pin'], true],
  [['--checklist-folder=/tmp', '--config=a.json', '--supervised', '--out-of-service', '--setup'], false],
])('%s asks for a command instead of the kiosk: %s', (args, isCommand) => {
  const read = readCommandLine(args);
  expect(read.ok && asksForCommand(read.switches)).toBe(isCommand);
});
