import { expect, test } from 'vitest';
import { decodeMessage, encodeMessage, groupTag } from '../../../main/printing/ipp.ts';

test('a request is the bytes of RFC 8010', () => {
  const bytes = encodeMessage(0x000b, 1, [
    {
      tag: groupTag.operation,
      attributes: [
        ['charset', 'attributes-charset', 'utf-8'],
        ['boolean', 'my-jobs', true],
        ['keyword', 'requested-attributes', 'a', 'b'],
        ['integer', 'limit', 5],
      ],
    },
  ]);
  const text = (value: string) => Buffer.from(value).toString('hex');
  expect(bytes.toString('hex')).toBe(
    `0200000b0000000101` +
      `470012${text('attributes-charset')}0005${text('utf-8')}` +
      `220007${text('my-jobs')}000101` +
      `440014${text('requested-attributes')}0001${text('a')}4400000001${text('b')}` +
      `210005${text('limit')}000400000005` +
      '03',
  );
});

test('a response comes back as plain values, several groups apart', () => {
  const bytes = encodeMessage(0x0001, 7, [
    {
      tag: groupTag.job,
      attributes: [
        ['integer', 'job-id', 1],
        ['name', 'job-name', 'Qadam қағаз'],
      ],
    },
    {
      tag: groupTag.job,
      attributes: [
        ['enum', 'job-state', 5],
        ['keyword', 'reasons', 'x', 'y'],
      ],
    },
    { tag: groupTag.printer, attributes: [['boolean', 'accepting', false]] },
  ]);
  expect(decodeMessage(bytes)).toEqual({
    code: 1,
    groups: [
      { tag: 2, attributes: { 'job-id': [1], 'job-name': ['Qadam қағаз'] } },
      { tag: 2, attributes: { 'job-state': [5], reasons: ['x', 'y'] } },
      { tag: 4, attributes: { accepting: [false] } },
    ],
  });
});

test('values of kinds that we do not know are left out', () => {
  const name = Buffer.from('when').toString('hex');
  const date = Buffer.from(`020000000000000104310004${name}000201ff03`, 'hex');
  expect(decodeMessage(date)).toEqual({ code: 0, groups: [{ tag: 4, attributes: { when: [] } }] });
});

test('a name that is an object’s own is only a name', () => {
  const bytes = encodeMessage(0, 1, [{ tag: 4, attributes: [['keyword', '__proto__', 'x']] }]);
  const { attributes } = decodeMessage(bytes).groups[0] ?? { attributes: {} };
  expect(Object.keys(attributes)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype);
});

test('whatever is cut short is refused, nothing hangs', () => {
  const whole = encodeMessage(0, 1, [{ tag: 4, attributes: [['keyword', 'reasons', 'media-empty']] }]);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => decodeMessage(whole.subarray(0, length))).toThrow(/no IPP|out of range|outside/);
  }
});
