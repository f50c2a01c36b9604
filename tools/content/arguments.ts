import { parseArgs } from 'node:util';
import { SetupError } from '../setup/say.mjs';
import { base, type Content } from '../../shared/content/model.ts';

/** The file and language that an exchange command was given. */
export interface ExchangeArguments {
  readonly language: string;
  readonly file: string;
}

/** Parses `--language tg` and `--in FILE` or `--out FILE`; says in one sentence what is wrong with them. */
export function exchangeArguments(args: readonly string[], fileOption: 'in' | 'out', content: Content) {
  const { values } = parseOptions(args, fileOption);
  const languages = content.guide.languages.map(({ id }) => id);
  const { language } = values;
  if (language === undefined || !languages.includes(language)) {
    throw new SetupError(
      `--language must be one of ${languages.join(', ')}, for example --language ${languages.at(-1) ?? base}.`,
    );
  }
  const file = values[fileOption];
  if (file === undefined || !/\.(json|xlsx)$/.test(file)) {
    throw new SetupError(`--${fileOption} must name a file that ends in .json or .xlsx.`);
  }
  return { language, file } satisfies ExchangeArguments;
}

function parseOptions(args: readonly string[], fileOption: 'in' | 'out') {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args: [...args], options: { language: text, in: text, out: text }, strict: true });
    return { values };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new SetupError(`${reason}. Give --language LANGUAGE and --${fileOption} FILE.`);
  }
}
