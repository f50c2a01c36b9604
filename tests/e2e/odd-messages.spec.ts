import type { QadamBridge } from '../../shared/api.ts';
import { expect, test } from '../support/electron-app.ts';
import { stateOf } from '../support/e2e-profile.ts';
import { screenNamed } from '../support/e2e-touch.ts';
import { type OddMessage, oddMessages } from '../support/odd-messages.ts';
import { randomFrom } from '../support/random.ts';

/** The kiosk's page has this on its window. */
declare const qadam: QadamBridge;

/** 1,000 in `npm test`; `QADAM_MESSAGES=10000` for the long run. */
const count = Number(process.env['QADAM_MESSAGES'] ?? 1000);

test(`${count} odd messages of the page are refused and change nothing`, async ({ kiosk: { page, userData } }) => {
  await screenNamed(page, 'start').waitFor();
  const before = stateOf(userData);
  test.setTimeout(60_000 + count * 20);
  const messages = oddMessages(count, randomFrom(20261122));
  const answers: Record<string, number> = {};
  for (let from = 0; from < messages.length; from += 500) {
    const refusals = await page.evaluate(
      async (batch) => {
        const call = (channel: OddMessage['channel'], input: unknown) => qadam.call(channel, input as never);
        const answered = batch.map(({ channel, input }) =>
          call(channel, input).then(
            () => `${channel} answered`,
            (error: unknown) =>
              /(wrong-[a-z]+|staff-needed|not a channel|could not be cloned)/.exec(String(error))?.[0] ?? String(error),
          ),
        );
        return Promise.all(answered);
      },
      messages.slice(from, from + 500),
    );
    for (const refusal of refusals) answers[refusal] = (answers[refusal] ?? 0) + 1;
  }
  expect(Object.keys(answers).sort()).toEqual(['staff-needed', 'wrong-input', 'wrong-role']);
  expect(stateOf(userData)).toEqual(before);
  await expect(screenNamed(page, 'start')).toBeVisible();
});
