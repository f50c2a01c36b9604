import { readdirSync, readFileSync } from 'node:fs';

/** Memory of one or more processes, in megabytes. */
export interface Memory {
  /** Proportional: a page that several processes share counts once in all. */
  readonly pss: number;
  /** Resident: a shared page counts in every process that maps it. */
  readonly rss: number;
  /** What the processes made themselves: unlike mapped files, it does not weigh less while other programs use them, too. */
  readonly own: number;
}

/** Memory of a process and all its descendants. */
export function memoryOf(pid: number): Memory {
  const members = descendants(pid, parents()).map((member) => parseRollup(read(`/proc/${member}/smaps_rollup`)));
  return members.reduce((sum, { pss, rss, own }) => ({ pss: sum.pss + pss, rss: sum.rss + rss, own: sum.own + own }), {
    pss: 0,
    rss: 0,
    own: 0,
  });
}

/** Reads a smaps_rollup file (proc_pid_smaps_rollup(5)). */
export function parseRollup(text: string): Memory {
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;
  return { pss: megabytes('Pss'), rss: megabytes('Rss'), own: megabytes('Pss_Anon') + megabytes('Pss_Shmem') };
}

/** A process and everything below it, given each process's parent. */
export function descendants(pid: number, parentOf: ReadonlyMap<number, number>): number[] {
  const children = [...parentOf].filter(([, parent]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap((child) => descendants(child, parentOf))];
}

function parents(): Map<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.map((pid) => [Number(pid), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)]),
  );
}

/** A file of /proc, or nothing when its process has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
