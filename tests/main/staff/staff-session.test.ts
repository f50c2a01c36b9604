import { expect, test } from 'vitest';
import { StaffSession } from '../../../main/staff/staff-session.ts';

function session() {
  let now = 0;
  const staff = new StaffSession({ minutes: () => 5, now: () => now });
  return { staff, pass: (seconds: number) => void (now += seconds * 1000) };
}

test('nobody is signed in at first, and a touch changes nothing of that', () => {
  const { staff } = session();
  expect(staff.touch()).toBe(0);
  expect(staff.role()).toBeUndefined();
});

test('a session ends after five still minutes, and each touch begins them anew', () => {
  const { staff, pass } = session();
  staff.open('manager');
  pass(299);
  expect(staff.role()).toBe('manager');
  expect(staff.touch()).toBe(300);
  pass(299);
  expect(staff.role()).toBe('manager');
  pass(1);
  expect(staff.role()).toBeUndefined();
  expect(staff.touch()).toBe(0);
});

test('who signs out is out at once', () => {
  const { staff } = session();
  staff.open('counter');
  staff.close();
  expect(staff.role()).toBeUndefined();
});

test('whose time is over is told of once, when somebody looks', () => {
  let now = 0;
  const over: string[] = [];
  const staff = new StaffSession({ minutes: () => 5, now: () => now, onTimeOut: (role) => over.push(role) });
  staff.open('counter');
  now = 300_000;
  expect([staff.role(), staff.role(), staff.touch()]).toEqual([undefined, undefined, 0]);
  expect(over).toEqual(['counter']);
});
