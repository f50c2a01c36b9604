import { readFileSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { settingKeySchema } from '../shared/settings.ts';
import { problemOf } from './problem.ts';
import type { FixedSettings } from './settings.ts';
import { definitions } from './settings-definitions.ts';

/** What is wrong with the fleet's file: where, why and how to mend it. `line` and `key` are null where all of it is meant. */
export interface FleetFault {
  readonly line: number | null;
  readonly key: string | null;
  readonly reason: string;
  readonly mend: string;
}

export interface FleetFile {
  readonly values: FixedSettings;
  readonly faults: readonly FleetFault[];
}

/** No setting of a kiosk is long; a larger file is none of ours. */
const largest = 100_000;

/** By the parser's names of them. */
const syntax: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  InvalidSymbol: ['a word stands where a value or a key must', 'Put texts and keys in "double quotes"'],
  InvalidNumberFormat: ['this is not a number', 'Write digits, with a point before decimals'],
  PropertyNameExpected: ['a key is missing', 'Write "key": value, without a comma after the last one'],
  ValueExpected: ['a value is missing', 'Write a value after the colon, and none after the last comma'],
  ColonExpected: ['a colon is missing', 'Write "key": value'],
  CommaExpected: ['a comma is missing', 'Put a comma between two values'],
  CloseBraceExpected: ['a } is missing', 'Close every { with a }'],
  CloseBracketExpected: ['a ] is missing', 'Close every [ with a ]'],
  EndOfFileExpected: ['something follows the end', 'Leave nothing after the last }'],
  InvalidCommentToken: ['a comment stands here', 'JSON has no comments: take it out'],
  UnexpectedEndOfString: ['a text does not end', 'Close it with "'],
  InvalidEscapeCharacter: ['a \\ stands in a text', 'Write it twice: "C:\\\\Qadam"'],
};

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
const short = (key: string) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);

function syntaxFault(text: string, { error, offset }: ParseError): FleetFault {
  const [reason, mend] = syntax[printParseErrorCode(error)] ?? ['this is not JSON', 'Write it as in docs/fleet.md'];
  return { line: lineAt(text, offset), key: null, reason, mend };
}

const wholeFault = (reason: string, mend: string): FleetFile => ({
  values: {},
  faults: [{ line: null, key: null, reason, mend }],
});

/** The innermost place on the way to a bad value that is really written in the file. */
function writtenAt(root: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

/**
 * Reads the fleet's file: JSON with some of the settings. Each key stands for itself, so that one that can't be used
 * leaves the others in force; of a text that is no JSON nothing is used.
 */
export function parseFleetFile(given: string, known: readonly string[]): FleetFile {
  const text = given.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined) return { values: {}, faults: [syntaxFault(text, error)] };
  if (root?.type !== 'object') return wholeFault('it is no { … } with settings in it', 'Write it as in docs/fleet.md');
  const all = definitions(known);
  const values: Record<string, unknown> = {};
  const faults: FleetFault[] = [];
  const seen = new Set<string>();
  for (const property of root.children ?? []) {
    const key = String(property.children?.[0]?.value);
    const refuse = (reason: string, mend: string, at = property) => {
      delete values[key];
      faults.push({ line: lineAt(text, at.offset), key: short(key), reason, mend });
    };
    const setting = settingKeySchema.safeParse(key);
    if (!setting.success) {
      refuse('there is no such setting', `Take it out, or write one of ${settingKeySchema.options.join(', ')}`);
    } else if (seen.has(key)) refuse('it is given twice', 'Keep one of the two');
    else {
      const { schema, mend } = all[setting.data];
      const value = property.children?.[1];
      const parsed = schema.safeParse(value && getNodeValue(value));
      if (parsed.success) values[key] = parsed.data;
      else refuse(problemOf(parsed.error), mend, writtenAt(root, [key, ...(parsed.error.issues[0]?.path ?? [])]));
    }
    seen.add(key);
  }
  return { values, faults };
}

/** The fleet's file at this place; without one nothing is fixed, save where it was asked for by name. */
export function readFleetFile(file: string, known: readonly string[], wanted = false): FleetFile {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > largest) return wholeFault('it is too large', `Keep it below ${largest / 1000} kB`);
    return parseFleetFile(bytes.toString('utf8'), known);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' && !wanted) return { values: {}, faults: [] };
    return wholeFault(`it can't be read (${code})`, "Let the kiosk's account read it");
  }
}
